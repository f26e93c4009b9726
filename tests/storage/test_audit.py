from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.edits import Edit, Section
from bot.core.settings import Setting, SettingKey
from bot.storage import AuditEntry, NewRevision, NotSavedError, StaleError, Storage

if TYPE_CHECKING:
    from collections.abc import Collection

    from tests.storage.clocks import Clock

MODERATOR = 80351110224678912
SERVER, OTHER_SERVER = 41771983423143937, 1
POLICY = SettingKey(None, Setting.POLICY)


def noted(subject: str, server: int | None = SERVER, pack: str = "") -> AuditEntry:
    return AuditEntry(
        verb="some.thing", by=MODERATOR, server=server, pack=pack, subject=subject, before="a\nb", after="||"
    )


async def seen(storage: Storage, server: int = SERVER, packs: Collection[str] = ()) -> list[str]:
    return [audited.entry.subject for audited in (await storage.audit.page(server, packs, 0, size=50)).items]


async def test_what_was_noted_is_read_as_it_was_the_latest_first(storage: Storage, clock: Clock) -> None:
    await storage.audit.note(noted("1"), noted("2", pack="a"))
    clock.advance(seconds=5)
    await storage.audit.note(noted("3"))
    page = await storage.audit.page(SERVER, [], 0, size=2)
    assert [audited.entry for audited in page.items] == [noted("3"), noted("2", pack="a")]
    assert page.items[0].made == clock.now()
    assert (page.total, page.pages) == (3, 2)
    assert [audited.entry for audited in (await storage.audit.page(SERVER, [], 1, size=2)).items] == [noted("1")]


async def test_a_server_sees_what_was_done_in_it_and_to_its_packs_and_nothing_else(storage: Storage) -> None:
    places = [(server, pack) for server in (None, SERVER, OTHER_SERVER) for pack in ("", "a", "b")]
    await storage.audit.note(*(noted(f"{server} {pack}", server, pack) for server, pack in places))
    assert await seen(storage, OTHER_SERVER) == [f"{OTHER_SERVER} {pack}" for pack in ("b", "a", "")]
    assert set(await seen(storage, OTHER_SERVER, ["a"])) == {
        *(f"{OTHER_SERVER} {pack}" for pack in ("", "a", "b")),
        f"{SERVER} a",
        "None a",
    }
    assert await seen(storage, 77) == []


async def test_who_changed_settings_is_stored_with_them(storage: Storage) -> None:
    await storage.change_settings(SERVER, {POLICY: "tag"}, audit=[noted("set")])
    await storage.reset_server(SERVER, audit=[noted("reset")])
    assert await seen(storage) == ["reset", "set"], "a reset does not hide who did what"


async def test_settings_that_cannot_be_stored_are_not_noted(storage: Storage) -> None:
    with pytest.raises(NotSavedError):
        await storage.change_settings(SERVER, {POLICY: object()}, audit=[noted("set")])  # type: ignore[dict-item]
    assert await seen(storage) == []


async def test_whoever_listens_is_told_what_was_noted_and_nothing_else(storage: Storage) -> None:
    told: list[str] = []
    storage.audit.listen(lambda entries: told.append(" ".join(entry.subject for entry in entries)))
    await storage.audit.note(noted("1"), noted("2"))
    await storage.audit.note()
    await storage.change_settings(SERVER, {POLICY: "tag"}, audit=[noted("3")])
    await storage.change_settings(SERVER, {POLICY: "tag"})
    await storage.reset_server(SERVER, audit=[noted("4")])
    await revise(storage)
    with pytest.raises(StaleError):
        await revise(storage)
    with pytest.raises(NotSavedError):
        await storage.change_settings(SERVER, {POLICY: object()}, audit=[noted("5")])  # type: ignore[dict-item]
    assert told == ["1 2", "3", "4", "of a"]


async def test_what_is_set_in_a_server_is_read_without_a_fan(storage: Storage) -> None:
    assert await storage.settings(SERVER) == {}
    await storage.change_settings(SERVER, {POLICY: "tag"})
    assert await storage.settings(SERVER) == {POLICY: "tag"}


async def revise(storage: Storage) -> None:
    await storage.revisions.accept(
        NewRevision(id="", disk="", files={}, by=MODERATOR, server=SERVER, how="edit", summary=""),
        after=None,
        edit=Edit(pack="a", section=Section.FACTS, id="x", before=None, after="id: x"),
        audit=[noted("of a", pack="a")],
    )


async def check_that_nobody_knows_who(storage: Storage) -> None:
    head = await storage.revisions.head()
    assert head is not None
    assert (head.by, head.server) == (None, None)
    [logged] = (await storage.edits.page(["a"], 0, size=5)).items
    assert (logged.by, logged.server, logged.edit.after) == (None, None, "id: x")


async def test_after_a_year_it_is_forgotten_who_changed_what(storage: Storage, clock: Clock) -> None:
    await revise(storage)
    clock.advance(days=364.9)
    await storage.audit.note(noted("later"))
    await storage.sweep()
    assert await seen(storage) == ["later", "of a"]
    clock.advance(days=0.1)
    await storage.sweep()
    assert await seen(storage) == ["later"]
    await check_that_nobody_knows_who(storage)


async def test_of_a_server_that_was_left_nothing_is_kept_but_what_became_of_the_packs(
    storage: Storage, clock: Clock
) -> None:
    await revise(storage)
    await storage.audit.note(noted("of the server"), noted("of another", OTHER_SERVER))
    await storage.server_left(SERVER)
    clock.advance(days=30)
    assert await storage.sweep() == 1
    assert await seen(storage, SERVER) == []
    assert await seen(storage, OTHER_SERVER) == ["of another"]
    [kept] = (await storage.audit.page(SERVER, ["a"], 0, size=5)).items
    assert (kept.entry.subject, kept.entry.by, kept.entry.server) == ("of a", None, None)
    await check_that_nobody_knows_who(storage)
    await storage.servers_present([OTHER_SERVER])
    clock.advance(days=30)
    assert await storage.sweep() == 0
