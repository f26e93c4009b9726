"""Asks that stand elsewhere than the fact that they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.answers import Found
from bot.core.spoilers import Gate, text_for_matching
from bot.live import Live
from bot.loading.texts import MOST_ASKS

if TYPE_CHECKING:
    from bot.core.model import Fact, Pack
    from tests.loading.conftest import Bench

JO = "characters:\n  - name: Jo Marsh\n    aliases: [{text: the mole, revealed: S01E08}]\n    played_by: Ada Quill\n"
FERRYMAN = "  - name: The Ferryman\n    revealed: S01E06\n    played_by: Sam Oduya\n"
FACT = "facts:\n  - {id: a, title: A, revealed: S01E03, asks: [why a], answer: [{text: So., revealed: S01E05}]}\n"
BOAT = (
    "facts:\n  - {id: boat, title: Boat, asks: [what floats],\n"
    "     answer: [It is old., {text: It sinks., revealed: S01E05}]}\n"
)


def wordings(fact: str, *asks: str) -> str:
    return f"wordings:\n  - fact: {fact}\n    asks:\n" + "".join(f"      - {ask}\n" for ask in asks)


def fact(pack: Pack, fact_id: str) -> Fact:
    return next(fact for fact in pack.facts if fact.id == fact_id)


def asks(found: Fact, last: int) -> list[tuple[str, str | None]]:
    revealed = [None if ask.revealed is None else ask.revealed.label for ask in found.asks]
    return list(zip(map(text_for_matching, found.asks), revealed, strict=True))[-last:]


def test_a_made_fact_gets_more_asks_and_stays_what_it_is(bench: Bench) -> None:
    before = fact(bench.pack(a=JO), "jo-marsh.played-by")
    after = fact(bench.pack(a=JO, b=wordings("jo-marsh.played-by", "whose face does jo have")), "jo-marsh.played-by")
    assert after.asks[:-1] == before.asks
    assert asks(after, 1) == [("whose face does jo have", None)]
    assert (after.title, after.segments, after.generated) == (before.title, before.segments, True)


@pytest.mark.parametrize(
    ("asks", "spots"),
    [
        ("\n      - why quit\n        who quits\n      - what of jo\n", ["4:9"]),
        ("\n      - {text: why quit\n          so soon}\n", []),
        (" [why quit, who\n      quits]\n", ["3:22"]),
        (" why\n      quit\n", ["3:11"]),
        ('\n      - "why\n        quit"\n      - >-\n        what\n        of jo\n      - plain\n\n', []),
    ],
)
def test_an_ask_that_goes_over_lines_without_quotes_is_warned_of(bench: Bench, asks: str, spots: list[str]) -> None:
    warnings = bench.warnings(a=f"facts:\n  - id: a\n    asks:{asks}    answer: y\n")
    assert [warning.split(": ")[0] for warning in warnings] == [f"p/a.yaml:{spot}" for spot in spots]
    assert all(": asks: goes over several lines and is one ask; begin each" in warning for warning in warnings)


def test_a_question_in_an_added_wording_finds_the_fact(bench: Bench) -> None:
    files = {"a": JO, "b": wordings("jo-marsh.played-by", "whose face belongs on the poster")}
    answer = Live(bench.load(**files).revision).answer("whose face belongs on the poster", gate=Gate())
    assert isinstance(answer, Found)
    assert [shown.key.fact for shown in answer.facts] == ["jo-marsh.played-by"]


def test_several_entries_in_any_file_may_be_for_one_fact(bench: Bench) -> None:
    pack = bench.pack(a=FACT, b=wordings("a", "how a"), c=wordings("a", "when a"))
    assert [text for text, _ in asks(fact(pack, "a"), 3)] == ["why a", "how a", "when a"]


def test_an_added_ask_is_as_hidden_as_its_fact_unless_it_says_otherwise(bench: Bench) -> None:
    own = wordings("a", "how a", "{text: when a, revealed: start}", "{text: who a, revealed: S01E09}")
    assert asks(fact(bench.pack(a=FACT, b=own), "a"), 3) == [("how a", "S01E03"), ("when a", None), ("who a", "S01E09")]


def test_an_ask_added_to_a_made_fact_is_as_hidden_as_what_it_is_made_of(bench: Bench) -> None:
    pack = bench.pack(a=JO + FERRYMAN, b=wordings("the-ferryman.played-by", "who rows"))
    assert asks(fact(pack, "the-ferryman.played-by"), 1) == [("who rows", "S01E06")]


def test_an_added_ask_that_says_a_hidden_name_is_reported_in_its_own_file_and_hidden(bench: Bench) -> None:
    files = {"a": JO, "b": wordings("jo-marsh.played-by", "who acts the mole")}
    (warning,) = bench.warnings(**files)
    assert warning.startswith("p/b.yaml:4:9: asks: contains 'the mole', a name hidden until S01E08; it is hidden until")
    (pack,) = bench.load(**files).revision.packs
    assert asks(fact(pack, "jo-marsh.played-by"), 1) == [("who acts the mole", "S01E08")]


def test_an_added_ask_that_says_what_only_hidden_text_says_is_reported_and_hidden(bench: Bench) -> None:
    files = {"a": BOAT, "b": wordings("boat", "when does it sink")}
    (warning,) = bench.warnings(**files)
    assert warning.startswith("p/b.yaml:4:9: asks: contains 'sink', which only text hidden until S01E05 says")
    (pack,) = bench.load(**files).revision.packs
    assert asks(fact(pack, "boat"), 1) == [("when does it sink", "S01E05")]


def test_an_added_ask_of_a_made_fact_is_guarded_by_what_that_fact_hides(bench: Bench) -> None:
    people = "people:\n  - name: Ada\n    about: [Ada acts., {text: She resigns., revealed: S01E04}]\n"
    (warning,) = bench.warnings(a=people, b=wordings("ada.about", "why does ada resign"))
    assert warning.startswith("p/b.yaml:4:9: asks: contains 'resign', which only text hidden until S01E04 says")


def test_an_added_ask_that_another_fact_has_is_reported(bench: Bench) -> None:
    (warning,) = bench.warnings(a=BOAT + JO, b=wordings("jo-marsh.played-by", "what floats"))
    assert warning.startswith("p/b.yaml:4:9: asks: 'what floats' is also asked by the fact 'boat' at p/a.yaml:2:36")


def test_an_added_ask_that_takes_a_verdict_for_granted_is_reported(bench: Bench) -> None:
    rating = "ratings:\n  - {source: IMDb, score: 8.1}\n" + BOAT
    (warning,) = bench.warnings(a=rating, b=wordings("imdb.score", "why is s01e05 the highest rated"))
    assert warning.startswith("p/b.yaml:4:9: asks: singles out 's01e05', which hints at what is hidden until S01E05")


def test_a_written_fact_keeps_the_wordings_of_the_made_one_that_it_replaces(bench: Bench) -> None:
    own = "facts:\n  - {id: jo-marsh.played-by, asks: [who is jo], answer: Somebody.}\n"
    pack = bench.pack(a=JO, b=own + wordings("jo-marsh.played-by", "whose face is it"))
    assert [text for text, _ in asks(fact(pack, "jo-marsh.played-by"), 9)] == ["who is jo", "whose face is it"]


def test_asks_are_counted_together(bench: Bench) -> None:
    half = [f"why {number}" for number in range(MOST_ASKS // 2)]
    twice = {"b": wordings("a", *half), "c": wordings("a", *half)}
    problem = f"asks: the fact 'a' has {MOST_ASKS + 1:,} asks with these; at most {MOST_ASKS:,} are allowed"
    assert bench.problems(a=FACT, **twice) == [f"p/c.yaml:2:11: {problem}"]
    made = {name: text.replace("fact: a", "fact: jo-marsh.played-by") for name, text in twice.items()}
    (found,) = bench.problems(a=JO, **made)
    assert "p/c.yaml:2:11: asks: the fact 'jo-marsh.played-by' has 10,0" in found
