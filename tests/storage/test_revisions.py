from __future__ import annotations

import random
import zlib
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.core.edits import Edit, Section
from bot.storage import (
    Accepted,
    AuditEntry,
    NewProposal,
    NewRevision,
    ProposalKind,
    ProposalState,
    Settlement,
    StaleError,
    Storage,
    UnusableError,
)
from bot.storage.blobs import PART_BYTES
from bot.storage.revisions import KEPT
from tests.storage.test_migrating import inspect, on_connection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from tests.storage.clocks import Clock

MODERATOR, SERVER = 80351110224678912, 41771983423143937
FILES = {"a/pack.yaml": b"name: A\n", "a/cast.yaml": "- title: Grüße\r\n".encode(), "b/pack.yaml": b""}
EDIT = Edit(pack="a", section=Section.FACTS, id="x", before="id: x\n", after="id: x\ntitle: X\n")
NOTED = AuditEntry(verb="facts.reload", by=MODERATOR, server=SERVER, pack="a", subject="everything", after="1 added")


def new(content: str = "first", files: Mapping[str, bytes] = FILES, edits: tuple[int, ...] = ()) -> NewRevision:
    return NewRevision(
        id=content,
        disk=f"disk of {content}",
        files=files,
        by=MODERATOR,
        server=SERVER,
        how="reload",
        summary="1 added",
        edits=edits,
    )


async def accepted(storage: Storage, *contents: str) -> list[Accepted]:
    """Accept revisions one after the other, each with a file of its own and one that all have."""
    head = await storage.revisions.head()
    after = None if head is None else head.number
    all_of_them = []
    for content in contents:
        files = {"own.yaml": content.encode(), "common.yaml": b"common"}
        all_of_them.append(await storage.revisions.accept(new(content, files), after=after))
        after = all_of_them[-1].number
    return all_of_them


async def proposal(storage: Storage) -> int:
    suggestion = NewProposal(server=SERVER, pack="a", fact="x", kind=ProposalKind.SUGGESTION, change="{}", by=5)
    return await storage.proposals.add(suggestion)


def blobs_in(url: str) -> int:
    [[count]] = inspect(url, "SELECT count(DISTINCT hash) FROM blobs")
    return int(count)


async def test_at_first_there_is_no_revision(storage: Storage) -> None:
    assert await storage.revisions.head() is None
    assert await storage.revisions.get(1) is None
    page = await storage.revisions.page(0, size=5)
    assert (page.items, page.total, page.pages) == ([], 0, 1)
    assert await storage.revisions.files(1) == {}


async def test_a_revision_is_stored_as_it_was_accepted(storage: Storage, clock: Clock) -> None:
    first = await storage.revisions.accept(new(edits=(3, 1)), after=None)
    assert first == Accepted(
        number=first.number,
        id="first",
        disk="disk of first",
        edits=(3, 1),
        made=clock.now(),
        by=MODERATOR,
        server=SERVER,
        how="reload",
        summary="1 added",
        is_pinned=False,
    )
    assert await storage.revisions.head() == first
    assert await storage.revisions.get(first.number) == first
    assert await storage.revisions.files(first.number) == FILES


async def test_a_revision_is_there_after_a_restart(url: str) -> None:
    async with Storage.open(url) as storage:
        first = await storage.revisions.accept(new(), after=None)
    async with Storage.open(url) as storage:
        assert await storage.revisions.head() == first
        assert await storage.revisions.files(first.number) == FILES


async def test_files_of_any_size_and_content_come_back_as_they_were(storage: Storage) -> None:
    noise = random.Random(1)  # noqa: S311  does not get smaller
    sizes = (0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 5 * PART_BYTES)
    files = {f"{size}.yaml": noise.randbytes(size) for size in sizes}
    files |= {f"many/{number}.yaml": str(number).encode() for number in range(1200)}
    files["a copy/ü.yaml"] = files[f"{5 * PART_BYTES}.yaml"]
    first = await storage.revisions.accept(new(files=files), after=None)
    assert await storage.revisions.files(first.number) == files


async def test_revisions_are_listed_newest_first_page_by_page(storage: Storage) -> None:
    await accepted(storage, *"abcde")
    pages = [await storage.revisions.page(number, size=2) for number in range(4)]
    assert [[revision.id for revision in page.items] for page in pages] == [["e", "d"], ["c", "b"], ["a"], ["a"]]
    assert {(page.total, page.pages) for page in pages} == {(5, 3)}


async def test_a_file_that_several_revisions_have_is_stored_once(url: str, storage: Storage) -> None:
    await accepted(storage, "a", "b", "a")
    assert blobs_in(url) == 3


async def test_all_that_belongs_to_a_revision_is_stored_with_it(storage: Storage, clock: Clock) -> None:
    number = await proposal(storage)
    clock.advance(seconds=5)
    first = await storage.revisions.accept(new(edits=(7,)), after=None, edit=EDIT, audit=[NOTED], proposals=[number])
    [kept, active] = first.edits
    assert kept == 7
    [edit] = await storage.edits.active(first.edits)
    assert edit == Edit(pack="a", section=Section.FACTS, id="x", before=EDIT.before, after=EDIT.after, number=active)
    [logged] = (await storage.edits.page(["a"], 0, size=5)).items
    assert (logged.edit, logged.made, logged.by, logged.server) == (edit, clock.now(), MODERATOR, SERVER)
    [audited] = (await storage.audit.page(SERVER, [], 0, size=5)).items
    assert (audited.entry, audited.made) == (NOTED, clock.now())
    decided = await storage.proposals.get(SERVER, number)
    assert decided is not None
    assert (decided.state, decided.decided, decided.proposed.by) == (ProposalState.ACCEPTED, clock.now(), None)


async def test_a_change_that_was_made_from_another_head_stores_nothing(url: str, storage: Storage) -> None:
    number = await proposal(storage)
    [first, second] = await accepted(storage, "a", "b")
    for after in (None, first.number, second.number + 1):
        with pytest.raises(StaleError):
            await storage.revisions.accept(new(), after=after, edit=EDIT, audit=[NOTED], proposals=[number])
    assert await storage.revisions.head() == second
    assert (await storage.edits.page(["a"], 0, size=5)).total == 0
    assert (await storage.audit.page(SERVER, [], 0, size=5)).total == 0
    assert (await storage.proposals.open_suggestions(SERVER, 0, size=5)).total == 1
    assert blobs_in(url) == 3


async def test_a_proposal_is_accepted_once(storage: Storage) -> None:
    number = await proposal(storage)
    first = await storage.revisions.accept(new(), after=None, proposals=[number])
    with pytest.raises(StaleError):
        await storage.revisions.accept(new("second"), after=first.number, proposals=[number])
    assert await storage.revisions.head() == first


async def test_of_several_proposals_all_are_accepted_or_none(storage: Storage) -> None:
    first, second, third = [await proposal(storage) for _ in range(3)]
    head = await storage.revisions.accept(new(), after=None, proposals=[first, second])
    assert (await storage.proposals.open_suggestions(SERVER, 0, size=5)).total == 1
    for numbers in ([third, second], [third, third + 1]):
        with pytest.raises(StaleError):
            await storage.revisions.accept(new("second"), after=head.number, proposals=numbers)
    assert (await storage.proposals.open_suggestions(SERVER, 0, size=5)).total == 1
    assert await storage.revisions.head() == head


async def test_edits_are_read_in_the_order_in_which_they_were_made(storage: Storage) -> None:
    first = await storage.revisions.accept(new(), after=None, edit=EDIT)
    removal = Edit(pack="b", section=Section.WORDINGS, id="y", before="- y\n", after=None)
    second = await storage.revisions.accept(new(edits=first.edits), after=first.number, edit=removal)
    edits = await storage.edits.active(tuple(reversed(second.edits)))
    assert [(edit.pack, edit.section, edit.after) for edit in edits] == [
        ("a", Section.FACTS, EDIT.after),
        ("b", Section.WORDINGS, None),
    ]
    assert await storage.edits.active(second.edits[:1]) == edits[:1]
    assert await storage.edits.active([]) == ()
    page = await storage.edits.page(["a", "b"], 0, size=1)
    assert ([logged.edit for logged in page.items], page.total) == ([edits[1]], 2)
    assert [logged.edit for logged in (await storage.edits.page(["a"], 0, size=5)).items] == [edits[0]]


async def test_the_head_is_settled_without_a_new_revision(storage: Storage) -> None:
    [first] = await accepted(storage, "a")
    await storage.revisions.settle(Settlement(number=first.number, disk="other", edits=[4, 2]), audit=[NOTED])
    head = await storage.revisions.head()
    assert head is not None
    assert (head.number, head.id, head.disk, head.edits) == (first.number, first.id, "other", (4, 2))
    assert (await storage.audit.page(SERVER, [], 0, size=5)).total == 1


async def test_nothing_but_the_head_is_settled(storage: Storage) -> None:
    [first, second] = await accepted(storage, "a", "b")
    for number in (first.number, second.number + 1):
        with pytest.raises(StaleError):
            await storage.revisions.settle(Settlement(number=number, disk="other", edits=[]), audit=[NOTED])
    assert await storage.revisions.get(first.number) == first
    assert (await storage.audit.page(SERVER, [], 0, size=5)).total == 0


async def test_thirty_revisions_are_kept_and_pinned_ones_for_ever(url: str, storage: Storage) -> None:
    [pinned, *_] = await accepted(storage, "pinned", *map(str, range(5)))
    assert await storage.revisions.pin(pinned.number, is_pinned=True, audit=[NOTED])
    await accepted(storage, *map(str, range(5, 5 + KEPT)))
    kept = (await storage.revisions.page(0, size=100)).items
    assert [revision.id for revision in kept] == [*map(str, reversed(range(5, 5 + KEPT))), "pinned"]
    assert [revision.is_pinned for revision in kept] == [False] * KEPT + [True]
    assert blobs_in(url) == KEPT + 2
    assert await storage.revisions.files(pinned.number) == {"common.yaml": b"common", "own.yaml": b"pinned"}
    assert await storage.revisions.pin(pinned.number, is_pinned=False)
    await accepted(storage, "last")
    assert await storage.revisions.get(pinned.number) is None
    assert (await storage.revisions.page(0, size=100)).total == KEPT
    assert blobs_in(url) == KEPT + 1


async def test_a_revision_that_is_not_there_cannot_be_pinned(storage: Storage) -> None:
    assert not await storage.revisions.pin(1, is_pinned=True, audit=[NOTED])
    assert (await storage.audit.page(SERVER, [], 0, size=5)).total == 0


async def test_numbers_are_never_used_again(url: str, storage: Storage) -> None:
    number = await proposal(storage)
    first = await storage.revisions.accept(new(), after=None, edit=EDIT, audit=[NOTED])
    [audited] = (await storage.audit.page(SERVER, [], 0, size=5)).items
    inspect(url, "DELETE FROM revisions", "DELETE FROM edits", "DELETE FROM audit", "DELETE FROM proposals")
    again = await storage.revisions.accept(new(), after=None, edit=EDIT, audit=[NOTED])
    [audited_again] = (await storage.audit.page(SERVER, [], 0, size=5)).items
    assert again.number > first.number
    assert again.edits > first.edits
    assert audited_again.number > audited.number
    assert await proposal(storage) > number


def rewrite(url: str, content: bytes | None) -> None:
    """Put something else in the place of a stored file; ``None``: nothing."""

    def on(connection: Connection) -> None:
        if content is None:
            connection.execute(text("DELETE FROM blobs WHERE hash = (SELECT max(hash) FROM blobs)"))
        else:
            statement = text("UPDATE blobs SET content = :content WHERE hash = (SELECT max(hash) FROM blobs)")
            connection.execute(statement, {"content": content})

    on_connection(url, on)


@pytest.mark.parametrize("content", [b"no zlib", zlib.compress(b"another file"), None])
async def test_a_damaged_file_is_noticed(url: str, storage: Storage, content: bytes | None) -> None:
    first = await storage.revisions.accept(new(), after=None)
    rewrite(url, content)
    with pytest.raises(UnusableError, match="a file of the stored revision is damaged or missing") as damaged:
        await storage.revisions.files(first.number)
    assert "put a backup of the database in its place" in damaged.value.problem.remedy
    assert await storage.revisions.head() == first
