from __future__ import annotations

import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.answers import Ambiguous, Answer, FactKey, Found, NotFound, Withheld
from bot.core.diff import How
from bot.core.rendering import reply_to
from bot.core.spoilers import Gate, Guarded, Horizon, Policy, text_for_matching
from bot.library import Library, Section
from bot.loading import FactsError
from tests.discord_markdown import visible_text
from tests.reloading import reload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.answers import Choice


PACKS = Path(__file__).parent / "packs"
START = Gate()
WITHHOLDING = Gate(policy=Policy.WITHHOLD)
FIRST = "facts: [{id: one, title: The first, asks: [what is first], answer: One.}]"
SECOND = "facts: [{id: two, title: The second, asks: [what is second], answer: Two.}]"


def pack(folder: Path, facts: str, *, name: str = "P") -> Path:
    """Write a pack of one file of facts, its folder's name is its id."""
    folder.mkdir(parents=True, exist_ok=True)
    timeline = "timeline: {seasons: [{season: 1, episodes: 3}]}"
    (folder / "pack.yaml").write_text(f"format: 1\nid: {folder.name}\nname: {name}\n{timeline}\n")
    (folder / "facts.yaml").write_text(facts)
    return folder


@pytest.fixture(scope="module")
def lighthouse() -> Library:
    return Library.open(PACKS / "lighthouse")


@pytest.fixture(scope="module")
def both() -> Library:
    return Library.open(PACKS)


def gates(library: Library) -> Iterator[Gate]:
    """Yield a gate of both policies for the start and for each position of the first pack with a story."""
    story = next(pack for pack in library.revision.packs if len(pack.timeline))
    for policy in Policy:
        yield Gate(policy=policy)
        for position in story.timeline.positions():
            yield Gate(Horizon.at([position]), policy)


def at(library: Library, position: str) -> Gate:
    (story,) = library.revision.packs
    return Gate(Horizon.at([story.timeline.parse(position)]))


def ids(answer: Answer) -> list[str]:
    assert isinstance(answer, Found), answer
    return [fact.key.fact for fact in answer.facts]


def picks(answer: Answer) -> list[str]:
    assert isinstance(answer, Ambiguous), answer
    return [choice.title for choice in answer.choices]


# --- Questions


def test_a_question_is_answered(lighthouse: Library) -> None:
    answer = lighthouse.answer("where can i watch it", gate=START)
    assert ids(answer) == ["where-to-watch"]


def test_a_title_is_answered_with_its_fact(lighthouse: Library) -> None:
    answer = lighthouse.answer("a third season", gate=START)
    assert ids(answer) == ["season-three"]
    assert isinstance(answer, Found)
    assert answer.confidence == 1.0


@pytest.mark.parametrize("policy", Policy)
@pytest.mark.parametrize("title", ["Nora's confession", "Who plays The Keeper", "The Black Ledger", "The Keeper"])
def test_a_hidden_title_is_a_question_like_any_other(lighthouse: Library, title: str, policy: Policy) -> None:
    exactly = lighthouse.answer(title, gate=Gate(policy=policy))
    nearly = lighthouse.answer(f"um, {title}", gate=Gate(policy=policy))  # no word more, and yet no title
    assert reply_to(exactly) == reply_to(nearly)
    assert exactly.confidence < 1


def test_a_hidden_title_is_its_facts_as_soon_as_it_may_be_shown(lighthouse: Library) -> None:
    answer = lighthouse.answer("nora's confession", gate=at(lighthouse, "S01E05"))
    assert ids(answer) == ["who-broke-the-lamp"]
    assert answer.confidence == 1.0


def test_what_is_withheld_reads_like_what_is_unknown(lighthouse: Library) -> None:
    withheld = lighthouse.answer("who broke the lamp", gate=WITHHOLDING)
    assert isinstance(withheld, Withheld)
    assert reply_to(withheld) == reply_to(NotFound(suggestions=withheld.suggestions, missing=withheld.missing))
    assert "who-broke-the-lamp" not in [choice.key.fact for choice in withheld.suggestions]


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("what is the runtime", "I have no runtime for *The Last Lighthouse*."),
        ("how old is ilse tamm", "I have no age or birthday for *Ilse Tamm*."),
        ("how tall is the engineer", "I have no height for *Nora Vane*."),
        ("how tall is tom cruise", "I have no height on file."),
        ("can you order me a pizza", "I have nothing on that."),
    ],
)
def test_a_refusal_names_what_is_missing_and_of_whom(lighthouse: Library, question: str, lead: str) -> None:
    assert reply_to(lighthouse.answer(question, gate=START)).lead.removesuffix(" Perhaps one of these helps:") == lead


@pytest.mark.parametrize("gate", [START, WITHHOLDING])
@pytest.mark.parametrize("name", ["keeper", "saboteur", "xyzzy"])
def test_a_refusal_about_a_name_to_come_reads_like_one_about_nobody(lighthouse: Library, name: str, gate: Gate) -> None:
    assert reply_to(lighthouse.answer(f"how tall is the {name}", gate=gate)).lead.startswith(
        "I have no height on file."
    )


def test_a_refusal_uses_no_name_to_come_for_a_known_nickname(tmp_path: Path) -> None:
    name = "name: {text: Ada Quill, revealed: S01E02}, aliases: [{text: Wren, revealed: start}]"
    library = Library.open(pack(tmp_path / "p", f"{FIRST}\ncharacters: [{{id: x, {name}}}]", name="Pier"))
    before, after = (library.answer("how tall is wren", gate=gate) for gate in (START, at(library, "S01E02")))
    assert reply_to(before).lead.startswith("I have no height for *Pier*.")
    assert reply_to(after).lead.startswith("I have no height for *Ada Quill*.")


def test_a_refusal_reads_alike_whether_the_answer_is_withheld_or_was_never_written(tmp_path: Path) -> None:
    director = "{id: d, title: Who directed it, asks: [who directed it, who is the director], answer: Jo Ray%s}"
    hidden = FIRST.replace("}]", "}, " + director % ", revealed: S01E03" + "]")
    withheld = Library.open(pack(tmp_path / "a", hidden, name="Pier")).answer("who directed it", gate=WITHHOLDING)
    unknown = Library.open(pack(tmp_path / "b", FIRST, name="Pier")).answer("who directed it", gate=WITHHOLDING)
    assert isinstance(withheld, Withheld)
    assert isinstance(unknown, NotFound)
    assert reply_to(withheld).lead == reply_to(unknown).lead == "I have no director for *Pier*."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who is the saboteur", "Nora"),  # an alias that spoils
        ("who is the keeper", "Keeper"),  # a character that spoils
        ("the man in the tower", "Keeper"),
        ("why does tobias drown", "drown"),  # an ask that spoils
        ("who broke the lamp", "Nora"),  # a fact that spoils
        ("who plays the saboteur", "Ilse"),
    ],
)
def test_what_only_a_hidden_wording_leads_to_is_hidden(lighthouse: Library, question: str, told: str) -> None:
    reply = reply_to(lighthouse.answer(question, gate=START))
    assert told not in visible_text(reply.text)
    assert all(told not in choice.title for choice in reply.choices)


@pytest.mark.parametrize("question", ["who is the saboteur", "who is the keeper", "why does tobias drown"])
def test_what_only_a_hidden_wording_leads_to_is_withheld(lighthouse: Library, question: str) -> None:
    assert isinstance(lighthouse.answer(question, gate=WITHHOLDING), Withheld)


def test_what_a_hidden_wording_leads_to_is_open_from_its_position_on(lighthouse: Library) -> None:
    reply = reply_to(lighthouse.answer("who is the saboteur", gate=at(lighthouse, "S01E05")))
    assert "Nora Vane repairs the lamps" in visible_text(reply.text)


def test_a_fact_is_answered_by_its_key(lighthouse: Library) -> None:
    assert ids(lighthouse.answer_facts([FactKey("lighthouse", "theme")], gate=START)) == ["theme"]
    assert lighthouse.answer_facts([FactKey("lighthouse", "gone")], gate=START) == NotFound()
    assert lighthouse.answer_facts([FactKey("houseplants", "theme")], gate=START) == NotFound()


# --- Sections


@pytest.mark.parametrize(
    ("section", "name", "expected"),
    [
        (Section.CAST, "Nora Vane", ["nora-vane.about", "nora-vane.played-by"]),
        (Section.CAST, "Inspector Hale", ["inspector-hale.played-by"]),
        (Section.CAST, "who plays nora vane", ["nora-vane.played-by"]),
        (Section.CAST, None, ["cast"]),
        (Section.CAST, "  ", ["cast"]),
        (Section.PLOT, "What becomes of Tobias Reed", ["what-happens-to-tobias"]),
        (Section.PLOT, "where can i watch it", ["where-to-watch"]),
        (Section.RATINGS, "Rotten Tomatoes", ["rotten-tomatoes.score", "rotten-tomatoes.count"]),
        (Section.RATINGS, None, ["rotten-tomatoes.score", "metacritic.score", "popcornmeter.score"]),
        (Section.EPISODES, "S01E03", ["s01e03.about"]),
        (Section.EPISODES, "1x03", ["s01e03.about"]),
        (Section.EPISODES, "season 1 episode 3", ["s01e03.about"]),
        (Section.EPISODES, "S02E01 · Low Water", ["s02e01.title", "s02e01.aired", "s02e01.about"]),
        (Section.EPISODES, "S02E02", ["s02e02.title", "s02e02.aired"]),
    ],
)
def test_a_section_answers(lighthouse: Library, section: Section, name: str | None, expected: list[str]) -> None:
    answer = lighthouse.answer_in(section, name, gate=START)
    assert sorted(ids(answer)[: len(expected)]) == sorted(expected)


@pytest.mark.parametrize(
    ("section", "first"), [(Section.PLOT, "What the show is about"), (Section.EPISODES, "What happens in S01E01")]
)
def test_a_section_without_a_name_offers_what_it_has(lighthouse: Library, section: Section, first: str) -> None:
    answer = lighthouse.answer_in(section, None, gate=START)
    assert picks(answer)[0] == first
    assert reply_to(answer).lead == "Pick one:"


def test_each_episode_is_offered_once(lighthouse: Library) -> None:
    assert picks(lighthouse.answer_in(Section.EPISODES, None, gate=START)) == [
        "What happens in S01E01",
        "What happens in S01E03",
        "What happens in S02E01",
        "Title of S02E02",
        "Air date of S02E03",
    ]


@pytest.mark.parametrize("name", ["S01E02", "1x02", "S01E02 · Nobody knows"])
@pytest.mark.parametrize("gate", [START, WITHHOLDING])
def test_an_episode_without_facts_is_an_honest_miss(lighthouse: Library, name: str, gate: Gate) -> None:
    assert (
        "I have no facts about that episode on file."
        in reply_to(lighthouse.answer_in(Section.EPISODES, name, gate=gate)).lead
    )


def test_an_episode_of_which_all_is_withheld_reads_like_one_without_facts(tmp_path: Path) -> None:
    hidden = (
        "episodes: [{episode: S01E02, about: Jo leaves.}]\nfacts: [{id: x, asks: [what colour is it], answer: Red.}]"
    )
    library = Library.open(pack(tmp_path / "p", hidden))
    withheld, unknown = (library.answer_in(Section.EPISODES, name, gate=WITHHOLDING) for name in ("S01E02", "S01E03"))
    assert reply_to(withheld) == reply_to(unknown)
    assert ids(library.answer_in(Section.EPISODES, "S01E02", gate=START)) == ["s01e02.about"]


def test_a_pack_that_tells_of_no_single_episode_tells_of_all(tmp_path: Path) -> None:
    counted = "facts: [{id: count, title: How long it is, asks: [how many episodes, episode count], answer: Three.}]"
    library = Library.open(pack(tmp_path / "p", counted))
    assert ids(library.answer_in(Section.EPISODES, None, gate=START)) == ["count"]
    assert library.complete("", gate=START, section=Section.EPISODES) == ("How long it is",)
    assert ids(library.answer_in(Section.EPISODES, "How long it is", gate=START)) == ["count"]
    miss = library.answer_in(Section.EPISODES, "S01E01", gate=START)
    assert isinstance(miss, NotFound)
    assert [choice.title for choice in miss.suggestions] == ["How long it is"]


def test_a_pack_that_tells_nothing_of_episodes_says_so(tmp_path: Path) -> None:
    library = Library.open(pack(tmp_path / "p", FIRST))
    reply = reply_to(library.answer_in(Section.EPISODES, None, gate=START))
    assert reply.lead == "I have no facts about single episodes on file."


def test_the_only_thing_to_pick_is_shown_at_once(tmp_path: Path) -> None:
    library = Library.open(pack(tmp_path / "p", "facts: [{id: x, topic: plot, asks: [what is it], answer: Red.}]"))
    assert ids(library.answer_in(Section.PLOT, None, gate=START)) == ["x"]


def test_a_section_of_which_a_pack_has_nothing_is_a_miss(tmp_path: Path) -> None:
    library = Library.open(pack(tmp_path / "p", FIRST))
    for section in (Section.CAST, Section.PLOT, Section.RATINGS):
        assert library.answer_in(section, None, gate=START) == NotFound()


# --- Choices while typing


@pytest.mark.parametrize("section", Section)
def test_every_choice_fits_and_is_answered_at_every_position(both: Library, section: Section) -> None:
    for gate in gates(both):
        offered = both.complete("", gate=gate, section=section)
        assert len(offered) == len(set(offered)) <= 25
        for text in offered:
            assert 0 < len(text) <= 100
            assert isinstance(both.answer_in(section, text, gate=gate), Found), text


def test_no_choice_is_a_text_that_the_gate_keeps_back(both: Library) -> None:
    texts = [text for pack in both.revision.packs for fact in pack.facts for text in (fact.title, *fact.asks)]
    texts += [name for pack in both.revision.packs for thing in pack.entities for name in (thing.name, *thing.aliases)]
    for gate in gates(both):
        offered = offered_for_all(both, texts, gate)
        hidden = {text_for_matching(text) for text in texts if gate.open_text(text) is None}
        safe = {text_for_matching(text) for text in texts if gate.open_text(text) is not None}
        assert offered.isdisjoint(hidden - safe)
        assert not [text for text in offered if text.partition(" · ")[2] in hidden - safe]


def offered_for_all(library: Library, texts: list[Guarded], gate: Gate) -> set[str]:
    """Return what is offered to a fan who types what is hidden."""
    typed = {"", *(text_for_matching(text) for text in texts if gate.open_text(text) is None)}
    return {
        choice for text in typed for section in Section for choice in library.complete(text, gate=gate, section=section)
    }


# --- Several packs

TWINS = """\
facts:
  - {id: where, title: Where to watch it, asks: [what channel is it on], answer: %s}
people: [{name: Ada Quill, about: %s}]
episodes: [{episode: S01E01, about: {text: %s, revealed: start}}]
"""


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("twins")
    pack(folder / "a", TWINS % ("On One.", "An actor.", "It rains."), name="Harbour")
    pack(folder / "b", TWINS % ("On Two.", "A singer.", "It snows."), name="Pier")
    return Library.open(folder)


@pytest.mark.parametrize(
    ("section", "text", "expected"),
    [
        (Section.ANYTHING, "Where to watch it · Pier", FactKey("b", "where")),
        (Section.ANYTHING, "Where to watch it · Harbour", FactKey("a", "where")),
        (Section.CAST, "Ada Quill · Pier", FactKey("b", "ada-quill.about")),
        (Section.EPISODES, "S01E01 · Pier", FactKey("b", "s01e01.about")),
    ],
)
def test_a_choice_that_two_packs_have_answers_from_the_right_one(
    twins: Library, section: Section, text: str, expected: FactKey
) -> None:
    assert text in twins.complete("", gate=START, section=section)
    anything = section is Section.ANYTHING
    answer = twins.answer(text, gate=START) if anything else twins.answer_in(section, text, gate=START)
    assert isinstance(answer, Found)
    assert [fact.key for fact in answer.facts] == [expected]


@pytest.mark.parametrize(
    ("section", "text", "title"),
    [
        (Section.PLOT, "Where to watch it", "Where to watch it"),
        (Section.CAST, "ada quill", "Ada Quill"),
        (Section.EPISODES, "1x01", "What happens in S01E01"),
    ],
)
def test_a_text_that_two_packs_have_is_asked_back(twins: Library, section: Section, text: str, title: str) -> None:
    answer = twins.answer_in(section, text, gate=START)
    assert [choice.title for choice in reply_to(answer).choices] == [f"{title} · Harbour", f"{title} · Pier"]
    assert reply_to(answer).lead == "Did you mean one of these?"


def test_of_one_searched_pack_nothing_is_asked_back(twins: Library) -> None:
    assert "On Two." in reply_to(twins.answer("where to watch it", gate=START, packs=["b"])).text
    assert twins.complete("where", gate=START, packs=["b"]) == ("Where to watch it",)


# --- Reloading


def test_a_reload_makes_new_facts_live_and_says_what_changed(tmp_path: Path) -> None:
    library = Library.open(pack(tmp_path / "p", FIRST))
    before = library.revision
    pack(tmp_path / "p", SECOND)
    report = reload(library)
    assert report.problems == ()
    assert [(change.id, change.how) for change in report.changes] == [("one", How.REMOVED), ("two", How.ADDED)]
    assert report.is_live
    assert report.revision == library.revision.id != before.id
    assert ids(library.answer("what is second", gate=START)) == ["two"]
    assert library.complete("", gate=START) == ("The second",)
    assert library.answer_facts([FactKey("p", "one")], gate=START) == NotFound()


def test_a_reload_of_the_same_facts_changes_nothing(tmp_path: Path) -> None:
    library = Library.open(pack(tmp_path / "p", FIRST))
    before = library.revision.id
    report = reload(library)
    assert (report.changes, report.revision) == ((), before)


@pytest.mark.parametrize("broken", ["facts: [{id: one", "facts: [{id: one, answr: One.}]"])
def test_facts_with_problems_change_nothing(tmp_path: Path, broken: str) -> None:
    library = Library.open(pack(tmp_path / "p", FIRST))
    before = library.revision
    pack(tmp_path / "p", broken)
    report = reload(library)
    assert len(report.problems) > 0
    assert all("facts.yaml:1:" in str(problem) for problem in report.problems)
    assert report.changes == ()
    assert report.revision == before.id
    assert library.revision is before
    assert ids(library.answer("what is first", gate=START)) == ["one"]


def test_facts_that_are_gone_change_nothing(tmp_path: Path) -> None:
    library = Library.open(pack(tmp_path / "p", FIRST))
    shutil.rmtree(tmp_path / "p")
    assert reload(library).problems
    assert ids(library.answer("what is first", gate=START)) == ["one"]


def test_warnings_come_with_the_facts(tmp_path: Path) -> None:
    library = Library.open(pack(tmp_path / "p", FIRST))
    assert library.warnings == ()
    pack(tmp_path / "p", FIRST.replace("}]", "}, {id: two, asks: [what is first], answer: Two.}]"))
    report = reload(library)
    assert [warning.line for warning in report.warnings] == [1]
    assert library.warnings == report.warnings


def test_packs_with_problems_are_not_opened(tmp_path: Path) -> None:
    with pytest.raises(FactsError):
        Library.open(pack(tmp_path / "p", "facts: [{id: one, answr: One.}]"))


def test_answers_come_from_one_revision_while_facts_are_reloaded(tmp_path: Path) -> None:
    library = Library.open(pack(tmp_path / "p", FIRST))
    stop = time.monotonic() + 30

    def ask_until(event: threading.Event) -> int:
        answers = 0
        while not event.is_set() and time.monotonic() < stop:
            for text in library.complete("", gate=START):
                found = library.answer("what is first and what is second", gate=START)
                assert isinstance(found, Found)
                assert text in {"The first", "The second"}
                answers += len(found.facts)
        return answers

    finished = threading.Event()
    with ThreadPoolExecutor() as threads:
        fan = threads.submit(ask_until, finished)
        try:
            for facts in (SECOND, FIRST):
                pack(tmp_path / "p", facts)
                assert reload(library).problems == ()
        finally:
            finished.set()
    assert fan.result() > 0


def test_facts_are_offered_by_what_is_typed_and_by_a_question(lighthouse: Library) -> None:
    def titles(choices: Iterable[Choice]) -> list[str]:
        return [choice.title for choice in choices]

    assert titles(lighthouse.facts_named("what the show", gate=Gate())) == ["What the show is about"]
    named = titles(lighthouse.facts_named("toby", gate=Gate()))
    assert "What becomes of Tobias Reed" in named
    near = titles(lighthouse.facts_near("what becomes of toby in the end", gate=Gate()))
    assert near[0] == "What becomes of Tobias Reed"
    assert len(lighthouse.facts_near("who plays what in the show", gate=Gate(), limit=3)) == 3


@pytest.mark.parametrize("policy", Policy)
def test_no_title_is_offered_that_is_hidden(lighthouse: Library, policy: Policy) -> None:
    for gate in (Gate(policy=policy), Gate(at(lighthouse, "S01E05").horizon, policy)):
        found = lighthouse.facts_near("nora's confession about the lamp", gate=gate)
        is_open = gate.horizon != Horizon()
        assert ("Nora's confession" in [choice.title for choice in found]) is is_open
        assert bool(lighthouse.facts_named("nora's conf", gate=gate)) is is_open
