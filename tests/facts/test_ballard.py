"""The shipped Ballard pack, tested like code."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.spoilers import START, Gate, Guarded, Horizon, text_for_matching
from bot.loading import Loaded, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.model import Fact, Pack

PACK = Path(__file__).parents[2] / "facts" / "ballard"
CLAIMS = Path(__file__).parent / "claims.tsv"

# What gives the story away, and from when on it may be said; no text that the gate lets out before may contain it.
TELLING = {
    "abusive": "S01E10",
    "cartel": "S01E10",
    "web of corruption": "S01E10",
    "former police officer with ties": "S01E10",
    "binds them": "S01E10",
    "home invasion": "S01E07",
    "invades": "S01E07",
    "intruder": "S01E07",
    "attack": "S01E07",
    "shoot": "S01E08",
    "driscoll dies": "S01E08",
    "arrest": "S01E10",
    "serial killer": "S01E10",
    "14": "S01E10",
    "accuse": "S01E10",
    "suppress": "S01E10",
    "found dead": "S01E10",
    "kill olivas": "S01E10",
    "killed olivas": "S01E10",
    "olivas die": "S01E10",
    "olivas dead": "S01E10",
    "self-defence": "S01E08",
    "self defense": "S01E08",
    "brutal confrontation": "S01E10",
    "a setup": "S01E10",
    "framed": "S01E10",
    "cheap shock": "S01E10",
}
# What the article does not say and nobody corrects: the bot has to say that it does not know.
UNKNOWN = ["gary pearlman", "chastain", "hastings", "berchem", "tutu", "bratt", "samuel little", "haystacks", "77%"]


@dataclass(frozen=True)
class Claim:
    """A row of claims.tsv: what the article claims, and where the pack says it."""

    id: str
    spoiler: str
    told_from: str
    contested: bool
    facts: list[str]
    words: list[str]


def read_claims() -> list[Claim]:
    with CLAIMS.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return [
        Claim(id_, spoiler, told_from, contested == "yes", facts.split(","), words.split("|"))
        for id_, spoiler, told_from, contested, facts, words in rows
    ]


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(PACK)


@pytest.fixture(scope="module")
def pack(loaded: Loaded) -> Pack:
    (only,) = loaded.revision.packs
    return only


@pytest.fixture(scope="module")
def facts(pack: Pack) -> dict[str, Fact]:
    return {fact.id: fact for fact in pack.facts}


def gates(pack: Pack) -> Iterator[tuple[str, Gate]]:
    """Yield a gate for the start and for every position, in story order, each with its name."""
    yield "start", Gate(START)
    for position in pack.timeline.positions():
        yield position.label, Gate(Horizon.at([position]))


def opened(texts: Iterable[Guarded], gate: Gate) -> str:
    shown = (gate.open_text(text) for text in texts)
    return "\n".join(text for text in shown if text is not None)


def said(fact: Fact) -> list[Guarded]:
    return [segment.text for segment in (*fact.segments, *fact.disputed)]


def told_from(fact: Fact, words: list[str], pack: Pack) -> str:
    """Return the first position at which the fact openly says all the words, or ``never``."""
    for label, gate in gates(pack):
        text = opened(said(fact), gate)
        if all(word in text for word in words):
            return label
    return "never"


def every_text(pack: Pack) -> Iterator[Guarded]:
    for fact in pack.facts:
        yield from (fact.title, *fact.asks, *said(fact))
        segments = (*fact.segments, *fact.disputed)
        citations = [*fact.citations, *(citation for segment in segments for citation in segment.citations)]
        yield from (citation.by for citation in citations if citation.by is not None)
    for entity in pack.entities:
        yield from (entity.name, *entity.aliases)
    yield from (source.title for source in pack.sources.values())


def test_the_pack_loads_without_a_single_warning(loaded: Loaded) -> None:
    assert [str(warning) for warning in loaded.warnings] == []


def test_all_130_claims_are_mapped_once() -> None:
    assert [claim.id for claim in read_claims()] == [f"c{number:03}" for number in range(1, 131)]


@pytest.mark.parametrize("claim", read_claims(), ids=lambda claim: claim.id)
def test_a_claim_is_told_by_its_best_fact_and_no_earlier_than_it_may_be(
    claim: Claim, facts: dict[str, Fact], pack: Pack
) -> None:
    assert set(claim.facts) <= set(facts)
    assert told_from(facts[claim.facts[0]], claim.words, pack) == claim.told_from


@pytest.mark.parametrize(
    "claim", [claim for claim in read_claims() if claim.spoiler != "none"], ids=lambda claim: claim.id
)
def test_no_other_fact_tells_a_hidden_claim_earlier(claim: Claim, facts: dict[str, Fact], pack: Pack) -> None:
    labels = [label for label, _ in gates(pack)] + ["never"]
    told = {name: told_from(fact, claim.words, pack) for name, fact in facts.items()}
    assert [name for name, label in told.items() if labels.index(label) < labels.index(claim.told_from)] == []


@pytest.mark.parametrize("claim", read_claims(), ids=lambda claim: claim.id)
def test_a_claim_is_told_within_its_spoiler_level(claim: Claim) -> None:
    if claim.spoiler == "none":
        assert claim.told_from == "start"
    elif claim.spoiler == "finale":
        assert claim.told_from == "S01E10"
    else:
        assert claim.told_from.startswith("S01E")


@pytest.mark.parametrize("claim", [claim for claim in read_claims() if claim.contested], ids=lambda claim: claim.id)
def test_a_contested_claim_stands_beside_what_others_say(claim: Claim, facts: dict[str, Fact]) -> None:
    disputed = [segment for name in claim.facts for segment in facts[name].disputed]
    cited = {citation.source for segment in disputed for citation in segment.citations}
    assert len(disputed) >= 2
    assert "article" in cited
    assert cited - {"article"}


@pytest.mark.parametrize("telling", TELLING)
def test_what_gives_the_story_away_is_in_no_text_before_its_time(telling: str, pack: Pack) -> None:
    for label, gate in gates(pack):
        if label == TELLING[telling]:
            return
        shown = [opened([text], gate) for text in every_text(pack)]
        assert [text for text in shown if telling in text.casefold()] == []


@pytest.mark.parametrize("words", UNKNOWN)
def test_what_the_article_does_not_say_is_not_in_the_pack(words: str, pack: Pack) -> None:
    texts = [text_for_matching(text) for text in every_text(pack)]
    assert [text for text in texts if words in text.casefold()] == []


def test_every_title_can_be_shown_to_everybody(pack: Pack) -> None:
    assert [fact.id for fact in pack.facts if Gate(START).open_text(fact.title) is None] == []


def test_titles_are_unique_and_short_enough_for_a_choice(pack: Pack) -> None:
    titles = [text_for_matching(fact.title) for fact in pack.facts]
    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) <= 100


def test_every_written_fact_has_asks_sources_and_an_answer(pack: Pack) -> None:
    for fact in pack.facts:
        segments = (*fact.segments, *fact.disputed)
        assert segments, fact.id
        assert fact.generated or len(fact.asks) >= 5, fact.id
        assert fact.citations or all(segment.citations for segment in segments), fact.id


def test_no_two_facts_share_a_wording(pack: Pack) -> None:
    owner: dict[str, str] = {}
    written = [fact for fact in pack.facts if not fact.generated]
    for ask, fact_id in ((text_for_matching(ask).casefold(), fact.id) for fact in written for ask in fact.asks):
        assert owner.setdefault(ask, fact_id) == fact_id, ask


def test_every_source_is_cited_by_some_fact(pack: Pack) -> None:
    segments = [segment for fact in pack.facts for segment in (*fact.segments, *fact.disputed)]
    own = {citation.source for fact in pack.facts for citation in fact.citations}
    assert own | {citation.source for segment in segments for citation in segment.citations} == set(pack.sources)


def test_answers_are_short(pack: Pack) -> None:
    texts = [text_for_matching(text) for fact in pack.facts for text in said(fact)]
    assert [text for text in texts if len(text) > 250] == []
