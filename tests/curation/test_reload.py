from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.core.diff import How
from bot.core.edits import Edit, Section
from bot.curation import Actor, Curation
from bot.curation import files as files_module
from bot.loading import read_snapshot
from bot.measures import Measures
from bot.storage import NotSavedError
from bot.storage.problems import SLOW
from tests.curation.conftest import answer, write
from tests.test_reloading import pack

if TYPE_CHECKING:
    from pathlib import Path

    from bot.loading import Snapshot
    from bot.storage import Storage

MODERATOR = Actor(user=7, server=70)
CREW = "facts: [{id: crew, asks: [who is in the crew], answer: Six.}]"


async def test_a_dry_run_says_everything_and_changes_nothing(curation: Curation, facts: Path) -> None:
    before = curation.library.revision
    write(facts, "On an island", "On two islands")
    report = await curation.reload(dry_run=True)
    assert [change.id for change in report.changes] == ["place"]
    assert not report.is_refused
    assert not report.is_live
    assert (report.revision, curation.library.revision) == (before.id, before)
    assert (await curation.reload()).revision == report.read


async def test_changes_take_turns_so_that_no_older_facts_replace_newer_ones(
    curation: Curation, facts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings: list[bool] = []

    def read(directory: Path) -> Snapshot:
        snapshot = read_snapshot(directory)
        if not readings:
            write(facts, "id: place", "id: where")
        readings.append(curation.is_changing)
        return snapshot

    monkeypatch.setattr(files_module, "read_snapshot", read)
    first, second = await asyncio.gather(curation.reload(), curation.reload())
    assert readings == [True, True]
    assert not first.changes
    assert [change.how for change in second.changes] == [How.REMOVED, How.ADDED]
    assert [fact.id for pack in curation.library.revision.packs for fact in pack.facts] == ["end", "where"]


async def test_what_goes_live_is_stored_whole_with_who_when_and_what(
    curation: Curation, facts: Path, storage: Storage
) -> None:
    write(facts, "On an island", "On two islands")
    write(facts, "revealed: S01E04", "revealed: S01E03")
    (facts / "p" / "golden.yaml").unlink()
    await curation.reload(actor=MODERATOR)
    head = await storage.revisions.head()
    assert head is not None
    assert (head.id, head.by, head.server, head.how) == (curation.library.revision.id, 7, 70, "reload")
    assert head.summary == "2 changed, 1 shown earlier"
    files = await storage.revisions.files(head.number)
    assert files == {f"p/{path.name}": path.read_bytes() for path in (facts / "p").iterdir()}
    page = await storage.revisions.page(0, size=10)
    assert [one.how for one in page.items] == ["reload", "start"]
    log = await storage.audit.page(70, [], 0, size=10)
    assert [(one.entry.verb, one.entry.by, one.entry.pack) for one in log.items] == [("facts.reload", 7, "p")]


async def test_a_reload_without_changes_makes_no_revision(curation: Curation, storage: Storage) -> None:
    assert (await curation.reload()).is_live
    assert (await storage.revisions.page(0, size=10)).total == 1


async def test_what_is_refused_is_not_stored(curation: Curation, facts: Path, storage: Storage) -> None:
    write(facts, "answer: On", "answr: On")
    assert (await curation.reload()).problems
    assert curation.refused is not None
    write(facts, "answr: On", "answer: On")
    write(facts, "revealed: S01E04", "revealed: S01E03")
    assert (await curation.reload(force=True)).leaks
    assert (await storage.revisions.page(0, size=10)).total == 1
    write(facts, "revealed: S01E03", "revealed: S01E04")
    await curation.reload()
    assert curation.refused is None


async def test_what_is_wrong_with_one_pack_is_not_forgotten_when_another_one_is_reloaded(
    facts: Path, storage: Storage
) -> None:
    other = pack(facts / "q", CREW)
    curation = await Curation.open(facts, storage=storage)
    write(facts, "answer: On", "answr: On")
    (other / "facts.yaml").write_text(CREW.replace("answer", "answr"))
    await curation.reload()
    write(facts, "answr: On", "answer: On")
    write(facts, "revealed: S01E04", "revealed: S01E03")
    assert (await curation.reload(pack="p")).leaks
    assert curation.refused is not None
    assert [problem.file for problem in curation.refused.problems] == ["facts/q/facts.yaml"]
    assert [failure.pack for failure in curation.refused.failures] == ["p"]
    write(facts, "revealed: S01E03", "revealed: S01E04")
    write(facts, "how does it end", "what about the ship")
    assert (await curation.reload(pack="p", force=True)).failures
    assert [problem.file for problem in curation.refused.problems] == ["facts/q/facts.yaml"]
    assert curation.refused.failures == ()
    (other / "facts.yaml").write_text(CREW)
    assert (await curation.reload(pack="q")).is_live
    assert curation.refused is None


async def test_what_is_passed_by_force_is_named_in_the_log(curation: Curation, facts: Path, storage: Storage) -> None:
    write(facts, "how does it end", "what about the ship")
    assert not (await curation.reload(actor=MODERATOR)).is_live
    assert (await curation.reload(actor=MODERATOR, force=True)).is_live
    [entry] = (await storage.audit.page(70, [], 0, size=10)).items
    assert "by force past" in entry.entry.subject
    assert "golden.yaml:1" in entry.entry.subject


async def test_every_golden_question_that_is_passed_by_force_is_named_also_of_a_pack_that_stays_as_it_is(
    curation: Curation, facts: Path, storage: Storage
) -> None:
    asks = "".join(f"  - {{ask: what about ship {number}, finds: end}}\n" for number in range(12))
    (facts / "p" / "golden.yaml").write_text(f"golden:\n{asks}")
    assert (await curation.reload(force=True)).is_live
    pack(facts / "q", CREW)
    assert not (await curation.reload(actor=MODERATOR)).is_live
    assert (await curation.reload(actor=MODERATOR, force=True)).is_live
    new = Edit(
        pack="q", section=Section.FACTS, id="cook", before=None, after="id: cook\nasks: [who cooks]\nanswer: Al."
    )
    assert (await curation.edit(new, actor=MODERATOR, force=True)).is_live
    edited, of_q, of_p = (one.entry for one in (await storage.audit.page(70, [], 0, size=10)).items)
    assert (of_p.pack, of_q.pack, edited.pack) == ("p", "q", "q")
    assert "by force" not in of_q.subject
    for entry in (of_p, edited):
        assert entry.subject.count("golden.yaml:") == 12


async def test_what_cannot_be_stored_does_not_go_live(
    curation: Curation, facts: Path, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = answer(curation.library)
    write(facts, "On an island", "On two islands")

    async def fail(*_: object, **__: object) -> None:
        raise NotSavedError(SLOW)

    monkeypatch.setattr(storage.revisions, "accept", fail)
    with pytest.raises(NotSavedError):
        await curation.reload()
    assert answer(curation.library) == before
    monkeypatch.undo()
    assert (await curation.reload()).is_live
    assert "two islands" in answer(curation.library)


class Counting(Measures):
    """Keeps which attempts to change the facts there were."""

    def __init__(self) -> None:
        self.reloads: list[tuple[str, str]] = []

    def reload(self, how: str, result: str) -> None:
        self.reloads.append((how, result))


async def test_a_reload_that_changes_nothing_is_counted_as_such(facts: Path, storage: Storage) -> None:
    measures = Counting()
    curation = await Curation.open(facts, storage=storage, measures=measures)
    await curation.reload()
    write(facts, "On an island", "On two islands")
    await curation.reload()
    write(facts, "answer: On", "answr: On")
    await curation.reload()
    expected = [("start", "live"), ("reload", "unchanged"), ("reload", "live"), ("reload", "refused")]
    assert measures.reloads == expected


async def test_problems_name_files_within_the_facts_folder_and_not_where_it_lies(
    curation: Curation, facts: Path
) -> None:
    write(facts, "answer: On", "answr: On")
    (facts / "astray.yaml").touch()
    report = await curation.reload()
    assert {problem.file for problem in report.problems} == {"facts/p/facts.yaml", "facts/astray.yaml"}


async def test_a_file_that_is_not_read_is_told_although_nothing_else_has_changed(
    curation: Curation, facts: Path
) -> None:
    (facts / "p" / "notes.yml").touch()
    assert [problem.file for problem in (await curation.reload()).warnings] == ["facts/p/notes.yml"]
    (facts / "p" / "notes.yml").unlink()
    assert (await curation.reload()).warnings == ()
