from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.edits import Edit, Section
from bot.curation import Actor, Curation
from bot.loading.editing import find_entry
from bot.storage import StaleError
from tests.curation.conftest import answer, write

if TYPE_CHECKING:
    from pathlib import Path

    from bot.storage import Storage

MODERATOR = Actor(user=7, server=70)
PLACE = "id: place\nasks: [where does it play]\nanswer: On an island."
CHANGE = Edit(pack="p", section=Section.FACTS, id="place", before=PLACE, after=PLACE.replace("On an", "On our"))
NEW = Edit(pack="p", section=Section.FACTS, id="crew", before=None, after="id: crew\nasks: [who sails]\nanswer: Six.")


async def test_an_edit_is_live_at_once_and_leaves_the_files_alone(curation: Curation, facts: Path) -> None:
    before = (facts / "p" / "facts.yaml").read_text()
    report = await curation.edit(CHANGE, actor=MODERATOR)
    assert report.is_live
    assert [change.id for change in report.changes] == ["place"]
    assert "On our island" in answer(curation.library)
    assert (facts / "p" / "facts.yaml").read_text() == before


async def test_an_edit_is_logged_with_what_the_fact_was_and_is(curation: Curation, storage: Storage) -> None:
    await curation.edit(CHANGE, actor=MODERATOR)
    [logged] = (await storage.audit.page(70, [], 0, size=10)).items
    assert (logged.entry.verb, logged.entry.by, logged.entry.pack) == ("facts.edit", 7, "p")
    assert logged.entry.subject == "place: 1 changed"
    assert (logged.entry.before, logged.entry.after) == (CHANGE.before, CHANGE.after)


async def test_edits_survive_a_restart_a_reload_and_other_changes_of_the_files(
    curation: Curation, facts: Path, storage: Storage
) -> None:
    await curation.edit(CHANGE, actor=MODERATOR)
    await curation.edit(NEW, actor=MODERATOR)
    again = await Curation.open(facts, storage=storage)
    write(facts, "A wreck", "A shipwreck")
    assert (await again.reload()).is_live
    assert "On our island" in answer(again.library)
    assert "Six" in answer(again.library, "who sails")
    assert "shipwreck" in answer(again.library, "how does it end")


async def test_a_preview_changes_nothing(curation: Curation) -> None:
    prepared = await curation.preview(CHANGE)
    assert [change.id for change in prepared.report.changes] == ["place"]
    assert "On an island" in answer(curation.library)


async def test_an_edit_of_what_has_changed_meanwhile_is_refused(curation: Curation, facts: Path) -> None:
    write(facts, "On an island", "On two islands")
    await curation.reload()
    report = await curation.edit(CHANGE, actor=MODERATOR)
    assert report.is_refused
    assert len(report.conflicts) == 1
    assert "two islands" in answer(curation.library)


async def test_an_edit_that_leaks_is_refused(curation: Curation) -> None:
    leak = Edit(
        pack="p",
        section=Section.FACTS,
        id="spoil",
        before=None,
        after="id: spoil\nasks: [how does it end]\nanswer: A wreck.",
    )
    report = await curation.edit(leak, actor=MODERATOR, force=True)
    assert report.leaks
    assert "||" in answer(curation.library, "how does it end")


@pytest.mark.parametrize("keeps_edit", [False, True])
async def test_a_conflict_is_shown_and_decided_by_a_moderator(
    curation: Curation, facts: Path, storage: Storage, *, keeps_edit: bool
) -> None:
    await curation.edit(CHANGE, actor=MODERATOR)
    write(facts, "On an island", "On two islands")
    report = await curation.reload()
    assert not report.is_live
    [conflict] = report.conflicts
    assert "facts.yaml:7" in str(report.problems[0])
    assert "On our island" in answer(curation.library)
    decided = await curation.resolve(conflict.edits[-1].number, keeps_edit=keeps_edit, actor=MODERATOR)
    assert decided is not None
    assert decided.is_live
    assert ("our island" if keeps_edit else "two islands") in answer(curation.library)
    log = [one.entry for one in (await storage.audit.page(70, [], 0, size=10)).items]
    [logged] = [entry for entry in log if entry.verb == "facts.decide"]
    texts = ("two islands", "our island") if keeps_edit else ("our island", "two islands")
    assert [text in said for text, said in zip(texts, (logged.before, logged.after), strict=True)] == [True, True]
    assert (await curation.reload()).is_live
    again = await Curation.open(facts, storage=storage)
    assert ("our island" if keeps_edit else "two islands") in answer(again.library)


async def test_of_several_conflicts_each_that_is_decided_stays_so(
    curation: Curation, facts: Path, storage: Storage
) -> None:
    end = find_entry({"facts.yaml": (facts / "p" / "facts.yaml").read_bytes()}, Section.FACTS, "end")
    assert end is not None
    hull = end.text.replace("A wreck", "A hull")
    await curation.edit(CHANGE, actor=MODERATOR)
    await curation.edit(Edit(pack="p", section=Section.FACTS, id="end", before=end.text, after=hull), actor=MODERATOR)
    write(facts, "On an island", "On two islands")
    write(facts, "A wreck", "A ship")
    assert len((await curation.reload()).conflicts) == 2
    first = await curation.resolve(1, keeps_edit=True, actor=MODERATOR)
    assert first is not None
    assert [conflict.edits[-1].number for conflict in first.conflicts] == [2]
    [logged, *_] = (await storage.audit.page(70, [], 0, size=1)).items
    assert (logged.entry.verb, logged.entry.by, logged.entry.subject) == (
        "facts.decide", 7, "place: as edited in Discord",
    )  # fmt: skip
    assert await curation.resolve(1, keeps_edit=False, actor=MODERATOR) is None, "it is decided"
    second = await curation.resolve(2, keeps_edit=False, actor=MODERATOR)
    assert second is not None
    assert second.is_live
    assert curation.refused is None
    again = await Curation.open(facts, storage=storage)
    assert "our island" in answer(again.library)
    assert "ship" in answer(again.library, "how does it end")


async def test_a_conflict_can_be_decided_although_a_golden_question_fails(
    curation: Curation, facts: Path, storage: Storage
) -> None:
    await curation.edit(CHANGE, actor=MODERATOR)
    write(facts, "On an island", "On two islands")
    write(facts, "how does it end", "what about the ship")
    report = await curation.resolve(1, keeps_edit=False, actor=MODERATOR)
    assert report is not None
    assert (report.failures != (), report.is_live) == (True, False)
    assert "our island" in answer((await Curation.open(facts, storage=storage)).library)
    assert (await curation.reload(force=True)).is_live
    assert "two islands" in answer(curation.library)


async def test_an_edit_that_the_files_have_is_done_with(curation: Curation, facts: Path, storage: Storage) -> None:
    await curation.edit(CHANGE, actor=MODERATOR)
    write(facts, "On an island", "On our island")
    assert (await curation.reload()).is_live
    head = await storage.revisions.head()
    assert head is not None
    assert head.edits == ()


async def test_a_rollback_undoes_the_edits_that_came_later(curation: Curation, storage: Storage) -> None:
    await curation.edit(NEW, actor=MODERATOR)
    head = await storage.revisions.head()
    assert head is not None
    await curation.edit(CHANGE, actor=MODERATOR)
    assert await curation.rollback(head.number, actor=MODERATOR) is not None
    assert "On an island" in answer(curation.library)
    assert "Six" in answer(curation.library, "who sails")
    assert (await curation.reload()).is_live
    assert "On an island" in answer(curation.library)
    assert "Six" in answer(curation.library, "who sails")


async def test_a_second_process_takes_up_what_the_first_one_made_live(
    curation: Curation, facts: Path, storage: Storage
) -> None:
    other = await Curation.open(facts, storage=storage)
    await other.edit(CHANGE, actor=MODERATOR)
    await curation.edit(NEW, actor=MODERATOR)
    assert "On our island" in answer(curation.library)
    assert "Six" in answer(curation.library, "who sails")


async def test_of_two_processes_at_once_one_is_told_to_look_again(
    curation: Curation, facts: Path, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await Curation.open(facts, storage=storage)
    accept = storage.revisions.accept

    async def slow_accept(*given: object, **options: object) -> object:
        monkeypatch.undo()
        await other.edit(CHANGE, actor=MODERATOR)
        return await accept(*given, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(storage.revisions, "accept", slow_accept)
    with pytest.raises(StaleError):
        await curation.edit(NEW, actor=MODERATOR)
    assert (await curation.edit(NEW, actor=MODERATOR)).is_live
    assert "On our island" in answer(curation.library)


async def test_edits_of_a_pack_that_is_gone_are_named_as_left_out(curation: Curation, facts: Path) -> None:
    await curation.edit(CHANGE, actor=MODERATOR)
    header = facts / "p" / "pack.yaml"
    header.write_text(header.read_text().replace("id: p", "id: q"))
    report = await curation.reload()
    assert report.is_live
    assert "edit 1 is of the pack 'p', which is not there any more" in report.warnings[0].message
    assert "On an island" in answer(curation.library)
    header.write_text(header.read_text().replace("id: q", "id: p"))
    assert (await curation.reload()).is_live
    assert "On our island" in answer(curation.library)
