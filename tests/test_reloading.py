from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from bot.core.answers import Found
from bot.core.matching import Match, WithholdingMatcher
from bot.core.rendering import reply_to
from bot.core.spoilers import Gate, Guarded, Horizon, Passage, Policy
from bot.core.text_diff import Weight
from bot.library import Library
from bot.loading import read_snapshot
from tests.reloading import reload

if TYPE_CHECKING:
    from pathlib import Path

START = Gate()
OPEN = Gate(Horizon({"p": 1_000}))
FIRST = "facts: [{id: one, title: The first, asks: [what is first], answer: One.}]"
SECOND = "facts: [{id: two, title: The second, asks: [what is second], answer: Two.}]"
HEADER = "format: 1\nid: {id}\nname: P\ntimeline: {{seasons: [{{season: 1, episodes: {episodes}}}]}}\n"
END = "facts: [{id: end, title: The end, asks: [how does it end], answer: {text: A wreck., revealed: S01E04}}]"
TOO_EARLY = END.replace(", revealed: S01E04", "")
GUARDS = "golden: [{ask: how does it end, at: S01E03, finds: end, hides: end}, {ask: xyzzy, finds: nothing}]"


def pack(folder: Path, facts: str, *, episodes: int = 4) -> Path:
    """Write a pack of one file of facts, its folder's name is its id."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pack.yaml").write_text(HEADER.format(id=folder.name, episodes=episodes))
    (folder / "facts.yaml").write_text(facts)
    return folder


def guarded(folder: Path, facts: str = END, golden: str = GUARDS) -> Path:
    pack(folder, facts)
    (folder / "golden.yaml").write_text(golden)
    return folder


def ending(library: Library) -> str:
    return reply_to(library.answer("how does it end", gate=START)).text


BROKEN = END.replace("answer:", "answr:")
MISS = END.replace("how does it end", "what about the ship")


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("facts", [BROKEN, TOO_EARLY, MISS], ids=["a broken file", "a leak", "a failing question"])
def test_what_must_not_go_live_is_stopped_with_the_old_facts_still_answering(
    tmp_path: Path, facts: str, *, force: bool
) -> None:
    library = Library.open(guarded(tmp_path / "p"))
    before, answered = library.revision, ending(library)
    assert "||A wreck.||" in answered
    guarded(tmp_path / "p", facts)
    report = reload(library, force=force)
    if facts == MISS and force:
        assert report.is_live
        assert [failure.golden.ask for failure in report.failures] == ["how does it end"]
        assert library.revision.id == report.revision == report.read != before.id
        return
    assert report.is_refused
    assert not report.is_live
    assert bool(report.problems) == (facts == BROKEN)
    assert bool(report.leaks) == (facts == TOO_EARLY)
    assert report.revision == before.id
    assert library.revision is before
    assert ending(library) == answered


@pytest.mark.parametrize("policy", Policy)
def test_a_leak_is_found_under_both_policies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, policy: Policy) -> None:
    library = Library.open(guarded(tmp_path / "p", golden="golden: [{ask: how does it end, at: S01E03, hides: end}]"))
    guarded(tmp_path / "p", END, "golden: [{ask: how does it end, at: S01E03, hides: end}] # again")
    assert reload(library).failures == ()
    guarded(tmp_path / "p", END, "golden: [{ask: how does it end, at: S01E03, hides: end}] # and again")
    right = Gate.passage

    def wrong(gate: Gate, text: Guarded) -> Passage | None:
        return right(OPEN if gate.policy is policy else gate, text)

    def knowing(matcher: WithholdingMatcher, question: str, **named: Any) -> Match:  # noqa: ANN401  whatever it takes
        return matcher._whole.match(question, **named)  # noqa: SLF001

    monkeypatch.setattr(Gate, "passage", wrong)
    if policy is Policy.WITHHOLD:
        monkeypatch.setattr(WithholdingMatcher, "match", knowing)
    report = reload(library, force=True)
    assert [failure.is_leak for failure in report.failures] == [True]
    assert not report.is_live


def test_every_failing_golden_question_is_listed(tmp_path: Path) -> None:
    library = Library.open(guarded(tmp_path / "p"))
    guarded(tmp_path / "p", TOO_EARLY, GUARDS.replace("finds: nothing", "finds: end"))
    report = reload(library)
    assert [(failure.golden.ask, failure.is_leak) for failure in report.failures] == [
        ("how does it end", True),
        ("xyzzy", False),
    ]
    assert report.changes[0].weight is Weight.LOWERED


def test_a_lowered_level_does_not_stop_a_reload_and_comes_first(tmp_path: Path) -> None:
    library = Library.open(guarded(tmp_path / "p", golden=""))
    guarded(tmp_path / "p", TOO_EARLY.replace("}]", "}, {id: a, asks: [is there more], answer: No.}]"), golden="")
    report = reload(library)
    assert report.is_live
    assert [(change.id, change.weight is Weight.LOWERED) for change in report.changes] == [("end", True), ("a", False)]


def test_one_pack_is_reloaded_beside_the_others_as_they_are_live(tmp_path: Path) -> None:
    for name in ("one", "two"):
        pack(tmp_path / name, FIRST.replace("id: one", f"id: {name}"))
    library = Library.open(tmp_path)
    pack(tmp_path / "one", SECOND)
    pack(tmp_path / "two", "facts: [{id: broken")
    report = reload(library, pack="one")
    assert report.is_live
    assert [(change.pack, change.id) for change in report.changes] == [("one", "one"), ("one", "two")]
    answer = library.answer("what is first", gate=START)
    assert isinstance(answer, Found)
    assert [fact.key.fact for fact in answer.facts] == ["two"]
    assert reload(library).problems
    pack(tmp_path / "two", FIRST.replace("id: one", "id: two"))
    assert reload(library).revision == report.revision


def test_one_pack_that_is_broken_is_not_reloaded(tmp_path: Path) -> None:
    for name in ("one", "two"):
        pack(tmp_path / name, FIRST)
    library = Library.open(tmp_path)
    (tmp_path / "one" / "pack.yaml").write_text("format: [")
    [problem] = reload(library, pack="one").problems
    assert "one/pack.yaml:2:1: what opens with [" in str(problem)


def test_a_pack_that_is_gone_is_not_reloaded_by_itself(tmp_path: Path) -> None:
    for name in ("one", "two"):
        pack(tmp_path / name, FIRST)
    library = Library.open(tmp_path)
    shutil.rmtree(tmp_path / "two")
    [problem] = reload(library, pack="two").problems
    assert problem.message == "there is no pack 'two' any more; reload all packs to do without it"
    assert reload(library).is_live


def test_a_story_in_which_others_have_positions_is_not_changed_without_them(tmp_path: Path) -> None:
    pack(tmp_path / "one", SECOND)
    pack(tmp_path / "two", FIRST.replace("answer: One.", "answer: {text: One., revealed: one S01E02}"))
    library = Library.open(tmp_path)
    assert reload(library, pack="one").is_live
    pack(tmp_path / "one", SECOND, episodes=5)
    [problem] = reload(library, pack="one").problems
    assert problem.message == "has changed, and the pack 'two' has positions in it; reload all packs together"
    assert reload(library).is_live


def test_what_is_prepared_is_prepared_before_the_swap_and_only_then(tmp_path: Path) -> None:
    library = Library.open(guarded(tmp_path / "p"))
    before, prepared = library.revision, list[tuple[str, bool]]()
    library.prepare_with(lambda revision: prepared.append((revision.id, library.revision is before)))
    library.prepare(read_snapshot(tmp_path / "p"))
    guarded(tmp_path / "p", TOO_EARLY)
    reload(library, force=True)
    assert prepared == []
    guarded(tmp_path / "p", END.replace("A wreck", "A shipwreck"))
    report = reload(library)
    assert prepared == [(report.revision, True)]
