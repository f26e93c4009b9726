from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.core.answers import FactKey
from bot.core.gaps import GapKind
from bot.core.settings import Setting, SettingKey
from bot.storage import Gap, NotSavedError, Page, Storage, UnusableError, gap_log
from bot.storage.gaps import MOST_KEPT
from bot.storage.tables import NO_SERVER
from tests.storage.test_migrating import inspect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.storage import Gap
    from tests.storage.clocks import Clock

SERVER, OTHER_SERVER = 41771983423143937, 1
POLICY = SettingKey(None, Setting.POLICY)


async def first_page(storage: Storage, server: int = SERVER, pack: str | None = None) -> Page[Gap]:
    return await storage.gaps.page(server, pack, 0, size=50)


async def counted(storage: Storage, server: int = SERVER, pack: str | None = None) -> dict[str, int]:
    return {gap.noted.question: gap.times for gap in (await first_page(storage, server, pack)).items}


def ask(storage: Storage, *questions: str, server: int | None = SERVER, pack: str = "a") -> None:
    for question in questions:
        storage.gaps.unanswered(question, server=server, pack=pack)


async def only_gap(storage: Storage) -> Gap:
    [gap] = (await first_page(storage)).items
    return gap


async def test_questions_are_counted_with_those_that_are_nearly_the_same(storage: Storage) -> None:
    ask(storage, "Who plays Irving?", "is there a soundtrack", "who plays irvin")
    await storage.gaps.save()
    ask(storage, "irving, who plays", "how tall is tobias")
    assert await counted(storage) == {"who plays irving": 3, "is there a soundtrack": 1, "how tall is tobias": 1}


async def test_the_most_asked_come_first_and_then_the_latest(storage: Storage, clock: Clock) -> None:
    for question in ("one", "two", "two", "three"):
        clock.advance(seconds=60)
        ask(storage, question)
    assert list(await counted(storage)) == ["two", "three", "one"]


async def test_it_is_known_when_a_question_was_asked_last(storage: Storage, clock: Clock) -> None:
    ask(storage, "one")
    await storage.gaps.save()
    clock.advance(days=3)
    ask(storage, "one")
    assert (await only_gap(storage)).last_asked == clock.now()


async def test_a_server_has_its_own_gaps_and_direct_messages_have_none_of_a_servers(storage: Storage) -> None:
    ask(storage, "one")
    ask(storage, "two", server=OTHER_SERVER)
    ask(storage, "three", server=None)
    assert await counted(storage) == {"one": 1}
    assert await counted(storage, OTHER_SERVER) == {"two": 1}
    assert await counted(storage, NO_SERVER) == {"three": 1}


async def test_packs_are_told_apart(storage: Storage) -> None:
    ask(storage, "one", pack="a")
    ask(storage, "one", "two", pack="b")
    ask(storage, "three", pack="")
    assert (await first_page(storage)).total == 4
    assert await counted(storage, pack="b") == {"one": 1, "two": 1}


async def test_no_personal_data_reaches_the_database(url: str, storage: Storage) -> None:
    ask(storage, "is <@80351110224678912> at me@example.com or 0170 1234567")
    await storage.gaps.save()
    [row] = inspect(url, "SELECT * FROM gaps")
    assert row[1:7] == (SERVER, "a", "unanswered", "is [mention] at [mail] or [number]", "", "")


async def test_wrong_answers_are_counted_by_their_facts_and_reason(storage: Storage) -> None:
    one, both = (FactKey("a", "x.1"),), (FactKey("a", "x.1"), FactKey("b", "y"))
    for facts, reason in ((both, "He left."), (both, "He  left."), (one, "He left."), (one, "")):
        storage.gaps.wrong(facts, reason, server=SERVER)
        await storage.gaps.save()
    wrong = {
        (gap.noted.pack, gap.noted.facts, gap.noted.reason): gap.times for gap in (await first_page(storage)).items
    }
    assert wrong == {("", both, "He left."): 2, ("a", one, "He left."): 1, ("a", one, ""): 1}
    assert {gap.noted.kind for gap in (await first_page(storage)).items} == {GapKind.WRONG}


async def test_pages_hold_so_many_and_the_last_one_stands_for_those_behind_it(storage: Storage) -> None:
    ask(storage, *(f"question number {number}" for number in range(12)))
    pages = [await storage.gaps.page(SERVER, None, number, size=5) for number in range(4)]
    assert [(page.number, page.pages, page.total, len(page.items)) for page in pages] == [
        (0, 3, 12, 5),
        (1, 3, 12, 5),
        (2, 3, 12, 2),
        (2, 3, 12, 2),
    ]
    assert len({gap.id for page in pages for gap in page.items}) == 12
    assert (await storage.gaps.page(OTHER_SERVER, None, 7, size=5)).pages == 1


async def test_an_ignored_gap_stays_away_however_often_it_is_asked(storage: Storage) -> None:
    ask(storage, "one")
    gap = (await only_gap(storage)).id
    assert await storage.gaps.ignore(SERVER, gap)
    ask(storage, "one", "one")
    assert await counted(storage) == {}
    assert await storage.gaps.count(SERVER) == 0
    assert await storage.gaps.ignore(SERVER, gap, is_ignored=False)
    assert await counted(storage) == {"one": 3}


async def test_nobody_ignores_another_servers_gaps(storage: Storage) -> None:
    ask(storage, "one")
    gap = (await only_gap(storage)).id
    assert not await storage.gaps.ignore(OTHER_SERVER, gap)
    assert not await storage.gaps.ignore(SERVER, gap + 1)
    assert await counted(storage) == {"one": 1}


async def test_the_id_of_a_gap_that_is_gone_is_never_anothers(storage: Storage) -> None:
    ask(storage, "one")
    before = (await only_gap(storage)).id
    await storage.reset_server(SERVER)
    ask(storage, "two")
    assert (await only_gap(storage)).id > before


async def test_of_too_many_gaps_the_rarest_are_forgotten(storage: Storage) -> None:
    ask(storage, "often asked", "often asked")
    await storage.gaps.save()
    # No two are near each other, as digits are never a slip.
    for start in range(0, MOST_KEPT, 500):
        ask(storage, *(f"q{number}" for number in range(start, start + 500)))
        await storage.gaps.save()
    page = await storage.gaps.page(SERVER, None, 0, size=5)
    assert page.total == MOST_KEPT
    assert page.items[0].noted.question == "often asked"


async def test_gaps_are_kept_for_ninety_days_after_they_were_asked_last(storage: Storage, clock: Clock) -> None:
    ask(storage, "one", "two")
    await storage.gaps.save()
    clock.advance(days=50)
    ask(storage, "two")
    await storage.gaps.save()
    clock.advance(days=39.9)
    await storage.sweep()
    assert await counted(storage) == {"one": 1, "two": 2}
    clock.advance(days=0.1)
    await storage.sweep()
    assert await counted(storage) == {"two": 2}


async def test_a_servers_gaps_go_with_its_settings(storage: Storage, clock: Clock) -> None:
    ask(storage, "one")
    ask(storage, "two", server=OTHER_SERVER)
    ask(storage, "three", server=None)
    await storage.gaps.save()
    await storage.servers_present([OTHER_SERVER])
    clock.advance(days=30)
    assert await storage.sweep() == 1
    assert await counted(storage) == {}
    assert await counted(storage, OTHER_SERVER) == {"two": 1}
    assert await counted(storage, NO_SERVER) == {"three": 1}


async def test_gaps_of_a_server_without_settings_go_when_it_is_left(storage: Storage, clock: Clock) -> None:
    ask(storage, "one")
    await storage.gaps.save()
    await storage.server_left(SERVER)
    clock.advance(days=30)
    assert await storage.sweep() == 1
    assert await counted(storage) == {}


async def test_a_reset_deletes_gaps_too_saved_or_not(storage: Storage) -> None:
    ask(storage, "one", "two", server=OTHER_SERVER)
    ask(storage, "one")
    await storage.gaps.save()
    ask(storage, "two")
    assert await storage.reset_server(SERVER) == 0
    assert await counted(storage) == {}
    assert await counted(storage, OTHER_SERVER) == {"one": 1, "two": 1}


async def test_gaps_are_saved_in_a_while_without_being_asked_for(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gap_log, "SAVED_AFTER", 0.01)
    async with Storage.open(url) as storage:
        for times in (1, 2):
            ask(storage, "one")
            async with asyncio.timeout(10):
                while inspect(url, "SELECT times FROM gaps") != [(times,)]:  # noqa: ASYNC110  the database tells nobody
                    await asyncio.sleep(0.01)


async def test_what_was_noted_last_is_saved_at_the_end(url: str) -> None:
    async with Storage.open(url) as storage:
        ask(storage, "one", "two", "one")
    async with Storage.open(url) as storage:
        assert await counted(storage) == {"one": 2, "two": 1}


@pytest.fixture
def blocked(tmp_path: Path) -> tuple[str, Callable[[], None]]:
    """Return the address of a database whose folder cannot be made, and what unblocks it."""
    folder = tmp_path / "folder"
    folder.write_text("a file where the folder should be")
    return f"sqlite:///{folder / 'casefile.sqlite3'}", folder.unlink


async def test_a_database_that_fails_loses_no_gap(blocked: tuple[str, Callable[[], None]], clock: Clock) -> None:
    url, unblock = blocked
    async with Storage.open(url, now=clock.now, clock=clock) as storage:
        ask(storage, "one", "two", "one")
        with pytest.raises(NotSavedError):
            await storage.gaps.save()
        with pytest.raises(UnusableError):
            await storage.gaps.count(SERVER)
        ask(storage, "one")
        unblock()
        clock.advance(seconds=60)
        assert await counted(storage) == {"one": 3, "two": 1}


async def test_a_database_that_fails_to_the_end_stops_nothing(blocked: tuple[str, Callable[[], None]]) -> None:
    async with Storage.open(blocked[0]) as storage:
        ask(storage, "one")


async def test_of_too_many_that_wait_those_asked_longest_ago_are_forgotten(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gap_log, "MOST_PENDING", 2)
    ask(storage, "one", "two", "one", "three")
    assert await counted(storage) == {"one": 2, "three": 1}


async def test_more_than_fit_into_one_transaction_are_saved_in_several(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gap_log, "MOST_AT_ONCE", 2)
    ask(storage, "one", "two", "three", "four", "five")
    ask(storage, "one", server=OTHER_SERVER)
    assert (await first_page(storage)).total == 5
    assert await counted(storage, OTHER_SERVER) == {"one": 1}


async def test_one_gap_is_read_by_the_server_that_has_it_alone(storage: Storage) -> None:
    ask(storage, "who is jo")
    gap = await only_gap(storage)
    assert await storage.gaps.get(SERVER, gap.id) == gap
    await storage.gaps.ignore(SERVER, gap.id)
    assert await storage.gaps.get(SERVER, gap.id) == gap
    assert await storage.gaps.get(SERVER + 1, gap.id) is None
