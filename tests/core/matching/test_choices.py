"""Who is named has a few facts of many; others are looked at where they may matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher, Verdict
from bot.core.matching.choices import Choices
from bot.core.model import Entity, Fact, Kind, Pack, Revision, Segment
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline
from bot.words import language

if TYPE_CHECKING:
    import numpy as np

NAMES = [
    f"{first} {last}"
    for first in ("Alva", "Bruno", "Cosima", "Dorian", "Elspeth", "Florin")
    for last in ("Hartwick", "Ingold", "Jessup", "Kestrel", "Lomax")
]
ASKS = {
    "birthplace": ("Where was {} born?", "Which town is {} from?", "{} birthplace"),
    "spouse": ("Who is {} married to?", "Is {} married?", "{} husband or wife"),
    "height": ("How tall is {}?", "What is the height of {}?", "{} height"),
}


def fact(place: int, relation: str) -> Fact:
    asks = tuple(Guarded(ask.format(NAMES[place])) for ask in ASKS[relation])
    other = NAMES[place * 7 % len(NAMES)]
    return Fact(
        id=f"{place}.{relation}",
        pack="guide",
        topic="cast",
        title=asks[0],
        asks=asks,
        segments=(Segment(Guarded(f"The same as that of {other}.")),),
    )


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    pack = Pack(
        id="guide",
        name="Guide",
        timeline=Timeline("guide", {}),
        entities=tuple(Entity(id=str(n), kind=Kind.PERSON, name=Guarded(name)) for n, name in enumerate(NAMES)),
        facts=tuple(fact(place, relation) for place in range(len(NAMES)) for relation in ASKS),
    )
    return Matcher(Revision("test", (pack,)), language())


def test_an_explanation_tells_of_others_also_where_they_could_change_nothing(matcher: Matcher) -> None:
    question = "where does cosima jessup come from"
    explanation = matcher.explain(question)
    assert (explanation.facts[0].key,) == matcher.match(question).chosen
    assert len(explanation.facts) == 5


def test_where_who_is_named_has_the_answer_nobody_else_is_looked_at(matcher: Matcher) -> None:
    match = matcher.match("where does cosima jessup come from")
    place = NAMES.index("Cosima Jessup")
    assert match.verdict is Verdict.ANSWER
    assert match.chosen[0].fact == f"{place}.birthplace"
    named = {place, *(other for other in range(len(NAMES)) if other * 7 % len(NAMES) == place)}
    assert {int(candidate.key.fact.partition(".")[0]) for candidate in match.candidates} <= named


@pytest.mark.parametrize(
    "question",
    [
        "where does cosima jessup come from",
        "wher does cosmia jesup come from",
        "who did bruno kestrel marry",
        "is bruno married",
        "how tall are alva lomax and florin ingold",
        "what car does dorian hartwick drive",
        "how tall is elspeth",
        "who is the tallest",
        "which town is ludmila from",
        "where was kestrel born and who is kestrel married to",
    ],
)
def test_what_is_decided_is_the_same_as_with_all_looked_at(matcher: Matcher, question: str) -> None:
    whole = matcher._index.reader.read(question)  # noqa: SLF001  what is looked at shows in no answer
    ranker, allowed = matcher._ranker, matcher._scope.allowed((), None)  # noqa: SLF001
    every = ranker.ranked(whole, allowed)
    some = Choices(ranker, matcher._index, [allowed]).ranked(whole, 0)  # noqa: SLF001
    assert [(one.number, one.confidence) for one in some[:1]] == [(one.number, one.confidence) for one in every[:1]]
    left_out = {one.number for one in every} - {one.number for one in some}
    assert all(one.confidence < 0.5 * some[0].confidence for one in every if one.number in left_out)


def test_what_is_looked_at_openly_does_not_hang_on_what_is_hidden(matcher: Matcher) -> None:
    whole = matcher._index.reader.read("where does cosima jessup come from")  # noqa: SLF001
    allowed = matcher._scope.allowed((), None)  # noqa: SLF001
    openly = allowed.copy()
    openly[[one.number for one in matcher._ranker.ranked(whole, allowed)[:1]]] = False  # noqa: SLF001

    def looked_at(*choices: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> list[int]:
        found = Choices(matcher._ranker, matcher._index, choices).ranked(whole, 0)  # noqa: SLF001
        return [one.number for one in found]

    assert looked_at(openly) == looked_at(openly, allowed)
    assert looked_at(allowed) == looked_at(allowed, openly)
    assert looked_at(allowed) != looked_at(openly)
