from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from bot.core.completion import Completer
from bot.core.golden import Failure, Golden, failures
from bot.core.spoilers import Gate, Guarded, Passage, Policy, text_for_matching
from bot.live import Live
from bot.loading import load
from tests.cli.running import LIGHTHOUSE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from bot.core.answers import Answer
    from bot.core.model import Fact, Revision

REVISION: Final = load(LIGHTHOUSE).revision
PACK: Final = REVISION.packs[0]
BEFORE: Final = PACK.timeline.parse("S01E02")
LAST: Final = PACK.timeline.parse("S01E04")
TOBIAS: Final = "what-happens-to-tobias"
LAMP: Final = "who-broke-the-lamp"
LIVE: Final = Live(REVISION)


@pytest.fixture
def live() -> Live:
    LIVE.start_caches()  # a test may have broken what was remembered
    return LIVE


def judged(live: Live, *golden: Golden) -> list[Failure]:
    return list(failures(replace(live.revision.packs[0], golden=golden), live))


def changed(change: Callable[[Fact], Fact], fact: str) -> Revision:
    """Return the facts with one of them changed."""
    facts = tuple(change(one) if one.id == fact else one for one in PACK.facts)
    return replace(REVISION, packs=(replace(PACK, facts=facts),))


def opened(fact: Fact) -> Fact:
    """Return a fact with asks and an answer that are no spoilers any more."""
    asks = tuple(Guarded(text_for_matching(ask)) for ask in fact.asks)
    segments = tuple(replace(segment, text=Guarded(text_for_matching(segment.text))) for segment in fact.segments)
    return replace(fact, asks=asks, segments=segments)


@pytest.mark.parametrize(
    "golden",
    [
        Golden(ask="where was it filmed", finds=("filming",)),
        Golden(ask="who is nora and who plays tobias", finds=("nora-vane.about", "tobias-reed.played-by")),
        Golden(ask="recipe for lentil soup", finds_nothing=True),
        Golden(ask="who broke the lamp", at=LAST, finds=(LAMP,), hides=(LAMP,), hides_words=("confess", "Nora")),
        Golden(ask="what happens to toby", at=BEFORE, finds=(TOBIAS,), hides_words=("capsizes", "he drowns")),
    ],
    ids=lambda golden: golden.ask,
)
def test_what_is_as_it_must_be_is_not_mentioned(live: Live, golden: Golden) -> None:
    assert judged(live, golden) == []


@pytest.mark.parametrize(
    ("golden", "finding"),
    [
        (
            Golden(ask="where was it filmed", finds=("theme",)),
            "finds filming; theme is wanted: add such a wording to its asks, or correct `finds:`",
        ),
        (
            Golden(ask="recipe for lentil soup", finds=("theme", "filming")),
            "finds nothing; theme, filming are wanted: add such a wording to their asks, or correct `finds:`",
        ),
        (
            Golden(ask="where was it filmed", finds_nothing=True),
            (
                "finds filming; nothing is wanted: take the wording that leads there out of its asks, "
                "or write `finds: filming`"
            ),
        ),
    ],
)
def test_another_answer_is_reported_with_what_was_found_and_what_would_be_right(
    live: Live, golden: Golden, finding: str
) -> None:
    [failure] = judged(live, golden)
    assert (failure.finding, failure.is_leak) == (finding, False)


def test_a_question_that_asks_back_has_found_no_fact_and_is_no_answer(live: Live) -> None:
    ask = "who plays"
    [failure] = judged(live, Golden(ask=ask, finds=("filming",)), Golden(ask=ask, finds_nothing=True))
    assert failure.finding.startswith(("asks back, offering ", "finds nothing"))


@pytest.mark.parametrize("ask", ["who broke the lamp", "who is behind the blackout"])
def test_an_answer_that_is_marked_too_early_is_a_leak(ask: str) -> None:
    [failure] = judged(Live(changed(opened, LAMP)), Golden(ask=ask, at=LAST, hides=(LAMP,)))
    assert failure.is_leak
    assert failure.finding.startswith(f"at S01E04, the reply (outside bars) tells of {LAMP}")
    assert "Nora" not in failure.finding


def test_a_fact_of_which_a_part_is_open_is_not_hidden(live: Live) -> None:
    [failure] = judged(live, Golden(ask="what happens to tobias", hides=(TOBIAS,)))
    assert failure.is_leak


@pytest.mark.parametrize("word", ["drowns", "drown", "Drowned", "in the storm"])
def test_a_word_in_any_form_is_a_leak(word: str) -> None:
    revision = changed(opened, TOBIAS)
    [failure] = judged(Live(revision), Golden(ask="what happens to tobias", at=BEFORE, hides_words=(word,)))
    assert (failure.is_leak, failure.word) == (True, word)
    assert word not in failure.finding


def test_a_word_in_a_title_or_a_choice_is_a_leak() -> None:
    def named(fact: Fact) -> Fact:
        return replace(fact, title=Guarded("How Tobias drowns"))

    [failure] = judged(Live(changed(named, TOBIAS)), Golden(ask="what happens to tobias", hides_words=("drown",)))
    assert failure.is_leak


def test_a_hidden_fact_that_another_one_tells_is_a_leak() -> None:
    def telling(fact: Fact) -> Fact:
        [hidden] = next(one for one in PACK.facts if one.id == LAMP).segments
        return replace(fact, segments=(*fact.segments, replace(hidden, text=Guarded(text_for_matching(hidden.text)))))

    [failure] = judged(Live(changed(telling, "filming")), Golden(ask="where was it filmed", hides=(LAMP,)))
    assert failure.is_leak


def test_a_leak_where_spoilers_are_withheld_is_one_although_bars_would_hide_it(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = Gate.passage

    def tagging(gate: Gate, guarded: Guarded) -> Passage | None:
        return right(replace(gate, policy=Policy.TAG), guarded)

    golden = Golden(ask="where was it filmed and who broke the lamp", at=LAST, hides=(LAMP,))
    assert judged(live, golden) == []
    monkeypatch.setattr(Gate, "passage", tagging)
    monkeypatch.setattr(type(live.withholding), "match", lambda _, *given, **named: live.matcher.match(*given, **named))
    live.start_caches()
    [failure] = judged(live, golden)
    assert failure.is_leak
    assert "(where spoilers are withheld)" in failure.finding


def test_a_completion_that_tells_is_a_leak(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    golden = Golden(ask="who broke the lamp", at=LAST, hides_words=("confession",))
    assert judged(live, golden) == []
    live.start_caches()
    monkeypatch.setattr(Completer, "complete", lambda *_, **__: ("Nora's confession",))
    [failure] = judged(live, golden)
    assert failure.finding.startswith("at S01E04, autocompletion (outside bars) tells a word that must be hidden")


def test_every_failure_is_listed_in_the_order_of_the_file(live: Live) -> None:
    golden = [Golden(ask="where was it filmed", finds_nothing=True, line=line) for line in range(1, 4)]
    assert [failure.golden.line for failure in judged(live, *golden)] == [1, 2, 3]


def test_a_question_is_asked_of_its_own_pack_alone() -> None:
    asked: list[Collection[str]] = []

    class Listening(Live):
        def answer(self, question: str, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
            asked.append(packs)
            return super().answer(question, gate=gate, packs=packs)

    judged(Listening(REVISION), Golden(ask="who broke the lamp", hides=(LAMP,)))
    assert set(asked) == {("lighthouse",)}


def test_what_golden_questions_ask_is_not_remembered() -> None:
    asked = Golden(ask="who broke the lamp", hides=(LAMP,))
    live = Live(replace(REVISION, packs=(replace(PACK, golden=(asked,)),)))
    live.golden_failures()
    assert not live.withholding._made  # noqa: SLF001  nothing else tells what is remembered
    live.answer(asked.ask, gate=Gate(policy=Policy.WITHHOLD))
    assert live.withholding._made  # noqa: SLF001
