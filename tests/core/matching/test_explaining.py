from __future__ import annotations

from math import exp
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher, Verdict
from bot.core.matching.explanation import Covered, Reason, WordKind
from bot.core.spoilers import START, Gate, Horizon, text_for_matching
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.matching.explanation import Explanation, Weighed
    from bot.core.model import Fact, Revision

PACKS = Path(__file__).parents[2] / "packs"
QUESTIONS = [
    "who plays nora",
    "who playes nora vaen",
    "why does tobias drown",
    "who broke the lamp",
    "nora",
    "who plays nora and who plays tobias",
    "who plays the saboteur's brother in season 2",
    "how often should i water",
    "zxcv qwer",
    "",
]
MASKED = """\
format: 1
id: secret
name: Secret
timeline: {seasons: [{season: 1, episodes: 3}]}
"""
MASKED_FACTS = """\
characters:
  - name: Marla Zebulon
    revealed: S01E03
    aliases: [{text: the stranger, revealed: S01E01}]
    about: She was there all along.
facts:
  - {id: harbour, title: The harbour, asks: [where is the harbour], answer: In the north.}
  - id: unmasked
    title: The end of the stranger
    asks: [how does the stranger end, {text: why was the stranger quibbled, revealed: S01E03}]
    answer: {text: Quibbled., revealed: S01E03}
"""


@pytest.fixture(scope="module")
def revision() -> Revision:
    return load(PACKS).revision


@pytest.fixture(scope="module")
def matcher(revision: Revision) -> Matcher:
    return Matcher(revision, language())


@pytest.fixture(scope="module")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Revision:
    folder = tmp_path_factory.mktemp("packs") / "secret"
    folder.mkdir()
    (folder / "pack.yaml").write_text(MASKED, "utf-8")
    (folder / "cast.yaml").write_text(MASKED_FACTS, "utf-8")
    return load(folder).revision


def explained(explanation: Explanation) -> Iterator[Explanation]:
    """Yield an explanation and those of its parts."""
    yield explanation
    yield from explanation.parts


def covered(explanation: Explanation, fact: Weighed) -> dict[str | None, Covered]:
    words = zip(explanation.reading.words, fact.covered, strict=True)
    return {word.text: by for word, by in words if by is not None}


@pytest.mark.parametrize("horizon", [None, START])
@pytest.mark.parametrize("question", QUESTIONS)
def test_the_explanation_says_what_matching_says(matcher: Matcher, question: str, horizon: Horizon | None) -> None:
    match, explanation = matcher.match(question, horizon=horizon), matcher.explain(question, horizon=horizon)
    assert (explanation.verdict, explanation.scope, explanation.ambiguity) == (
        match.verdict,
        match.scope,
        match.ambiguity,
    )
    assert set(explanation.chosen) <= set(match.chosen)


@pytest.mark.parametrize("question", QUESTIONS)
def test_with_everything_revealed_the_best_five_candidates_are_listed(matcher: Matcher, question: str) -> None:
    explanation = matcher.explain(question)
    assert explanation.unseen == 0
    assert explanation.chosen == matcher.match(question).chosen
    if explanation.decision.reason not in {Reason.ONLY_A_NAME, Reason.PARTS}:
        best = matcher.match(question).candidates[:5]
        assert [(fact.key, fact.confidence) for fact in explanation.facts] == [
            (one.key, one.confidence) for one in best
        ]


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_contributions_add_up_to_the_confidence(matcher: Matcher, question: str) -> None:
    for explanation in explained(matcher.explain(question)):
        for fact in explanation.facts:
            logit = fact.bias + sum(one.added for one in fact.contributions)
            slope, offset = explanation.calibrations[fact.key.pack]
            assert logit == pytest.approx(fact.logit)
            assert 1 / (1 + exp(-slope * logit - offset)) == pytest.approx(fact.confidence)


def test_a_typo_is_explained_by_what_was_read_instead(matcher: Matcher) -> None:
    reading = matcher.explain("who playes nora vaen").reading
    assert reading.corrections == {"playes": ("plays",), "vaen": ("vane",)}
    assert [(word.text, word.kind) for word in reading.words] == [
        ("who", WordKind.SMALL),
        ("plays", WordKind.TELLING),
        ("nora vane", WordKind.NAME),
    ]
    assert [(name.text, [ref.entity for ref in name.refs]) for name in reading.names] == [("nora vane", ["nora-vane"])]
    assert "plays" in reading.relations
    assert reading.aspect == "who"


def test_each_word_is_covered_by_the_asks_by_what_is_said_or_not_at_all(matcher: Matcher) -> None:
    explanation = matcher.explain("what does tobias reed's parrot post in season 2")
    fact = next(one for one in explanation.facts if one.key.fact == "tobias-reed.about")
    words = covered(explanation, fact)
    assert words["tobias reed"] is Covered.ASKS
    assert words["post"] is Covered.SAYS
    assert words["parrot"] is Covered.NOTHING
    assert words["2"] is Covered.NOTHING
    assert "what" not in words


def test_a_word_that_only_asks_for_the_relation_is_covered_by_it(matcher: Matcher) -> None:
    explanation = matcher.explain("where was it shot")
    best = explanation.facts[0]
    assert best.key.fact == "filming"
    assert covered(explanation, best) == {"shot": Covered.RELATION}


@pytest.mark.parametrize(
    ("question", "verdict", "reason"),
    [
        ("who plays nora", Verdict.ANSWER, Reason.ANSWER_FROM),
        ("what car does nora drive", Verdict.ABSTAIN, Reason.ASK_BACK_FROM),
        ("nora", Verdict.ANSWER, Reason.ONLY_A_NAME),
        ("who plays nora and who plays tobias", Verdict.ANSWER, Reason.PARTS),
        ("", Verdict.ABSTAIN, Reason.NOTHING_NEAR),
    ],
)
def test_what_decided_is_named(matcher: Matcher, question: str, verdict: Verdict, reason: Reason) -> None:
    explanation = matcher.explain(question)
    assert (explanation.verdict, explanation.decision.reason) == (verdict, reason)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_threshold_that_decided_was_passed_or_missed(matcher: Matcher, question: str) -> None:
    for explanation in explained(matcher.explain(question)):
        decision = explanation.decision
        if decision.value is None or decision.limit is None:
            continue
        passed = decision.value >= decision.limit
        expected = {
            Reason.ANSWER_FROM: explanation.verdict is Verdict.ANSWER,
            Reason.ASK_BACK_FROM: explanation.verdict is Verdict.ASK_BACK,
            Reason.CLEARLY_BETTER: True,
        }
        assert passed == expected[decision.reason]


def test_several_facts_asked_by_the_same_words_are_decided_by_none_being_clearly_better(tmp_path: Path) -> None:
    folder = tmp_path / "twins"
    folder.mkdir()
    (folder / "pack.yaml").write_text("format: 1\nid: twins\nname: Twins\n", "utf-8")
    facts = "\n".join(f"  - {{id: {one}, title: T, asks: [what is the score], answer: X.}}" for one in ("old", "new"))
    (folder / "facts.yaml").write_text(f"facts:\n{facts}\n", "utf-8")
    explanation = Matcher(load(folder).revision, language()).explain("what is the score")
    assert explanation.verdict is Verdict.ASK_BACK
    assert explanation.decision.reason is Reason.CLEARLY_BETTER
    assert explanation.decision.value == pytest.approx(1.0)


def test_each_part_of_a_compound_question_is_explained(matcher: Matcher) -> None:
    explanation = matcher.explain("who plays nora and who plays tobias")
    assert [part.chosen[0].fact for part in explanation.parts] == ["nora-vane.played-by", "tobias-reed.played-by"]
    assert matcher.explain("who plays nora").parts == ()


def test_a_part_does_not_count_the_names_that_it_leaves_to_the_others(matcher: Matcher) -> None:
    first, second = matcher.explain("rt and mc scores").parts
    assert [len(part.reading.names) for part in (first, second)] == [1, 1]
    assert first.facts[0].covered != second.facts[0].covered


def _open_facts(revision: Revision, horizon: Horizon) -> set[str]:
    gate = Gate(horizon)

    def is_open(fact: Fact) -> bool:
        said = [segment.text for segment in (*fact.segments, *fact.disputed)]
        return gate.open_text(fact.title) is not None and any(gate.open_text(text) is not None for text in said)

    return {fact.id for pack in revision.packs for fact in pack.facts if is_open(fact)}


def _open_entities(revision: Revision, horizon: Horizon) -> set[str]:
    entities = [entity for pack in revision.packs for entity in pack.entities]
    return {entity.id for entity in entities if horizon.reaches(entity.name.revealed)} | {"*"}


def _asked(revision: Revision) -> set[str]:
    """Return every ask, title and name that is hidden at the start, and some others, also with a letter missing."""
    facts = [text for pack in revision.packs for fact in pack.facts for text in (fact.title, *fact.asks)]
    names = [text for pack in revision.packs for entity in pack.entities for text in (entity.name, *entity.aliases)]
    hidden = {text_for_matching(text) for text in (*facts, *names) if text.revealed is not None}
    texts = hidden.union(map(text_for_matching, (*facts, *names)[::8]))
    return texts | {text[:-2] + text[-1:] for text in texts}


def test_whatever_is_asked_hidden_facts_and_names_are_counted_and_not_listed(
    revision: Revision, matcher: Matcher
) -> None:
    facts, entities = _open_facts(revision, START), _open_entities(revision, START)
    unseen = 0
    for question in _asked(revision):
        for explanation in explained(matcher.explain(question, horizon=START)):
            assert {key.fact for key in (*explanation.chosen, *(one.key for one in explanation.facts))} <= facts
            refs = {ref.entity for name in explanation.reading.names for ref in name.refs if ref.pack}
            assert refs <= entities
            unseen += explanation.unseen
    assert unseen > 0


def test_what_a_hidden_wording_leads_to_is_told_as_those_see_it_who_do_not_know_it(matcher: Matcher) -> None:
    hidden, told = matcher.explain("why does tobias drown", horizon=START), matcher.explain("why does tobias drown")
    assert hidden.chosen == ()
    assert hidden.unseen > 0
    assert all(fact.confidence < 0.5 for fact in hidden.facts)
    assert told.facts[0].key.fact == "what-happens-to-tobias"
    assert told.facts[0].confidence > 0.5


def test_a_correction_to_a_hidden_word_is_not_told(secret: Revision) -> None:
    matcher = Matcher(secret, language())
    hidden, told = (matcher.explain("who plays marla zebulom", horizon=horizon) for horizon in (START, None))
    assert told.reading.corrections == {"zebulom": ("zebulon",)}
    assert "zebulom" not in hidden.reading.corrections
    assert "zebulon" not in repr(hidden)


def test_a_correction_to_an_open_word_is_told(secret: Revision) -> None:
    reading = Matcher(secret, language()).explain("where is the harbuor", horizon=START).reading
    assert reading.corrections == {"harbuor": ("harbour",)}


def test_a_name_that_is_open_does_not_tell_for_whom_it_stands_before_their_own_name_is(secret: Revision) -> None:
    [pack] = secret.packs
    matcher, first = Matcher(secret, language()), Horizon.at([pack.timeline.parse("S01E01")])
    [name] = matcher.explain("who is the stranger", horizon=first).reading.names
    assert (name.text, name.refs, name.unseen) == ("the stranger", (), 1)
    assert "zebulon" not in repr(matcher.explain("who is the stranger", horizon=first))
    [name] = matcher.explain("who is the stranger").reading.names
    assert [ref.entity for ref in name.refs] == ["marla-zebulon"]
