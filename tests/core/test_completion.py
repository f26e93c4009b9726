from __future__ import annotations

from dataclasses import replace
from itertools import islice, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import FactKey
from bot.core.completion import MAX_CHOICE, Completer, Section, fold
from bot.core.markdown import units
from bot.core.model import Entity, Fact, Kind, Pack, Segment
from bot.core.spoilers import Gate, Guarded, Horizon, Policy
from bot.core.timeline import Timeline
from tests import hostile

TIMELINE = Timeline("harbour", {1: 4})
EARLY, LATE = TIMELINE.parse("S01E02"), TIMELINE.parse("S01E04")
START = Gate()
CAUGHT_UP = Gate(Horizon.at([LATE]))
WITHHOLDING = Gate(policy=Policy.WITHHOLD)

OPEN, HIDDEN = Segment(Guarded("Open.")), Segment(Guarded("Hidden.", LATE))


def fact(name: str, title: str, topic: str = "plot", *, about: str = "") -> Fact:
    return Fact(
        id=name,
        pack="harbour",
        topic=topic,
        title=Guarded(title),
        asks=(),
        segments=(OPEN,),
        entities=(about,) if about else (),
    )


def episode(number: int, title: Guarded | None = None) -> Entity:
    position = TIMELINE.at(1, number)
    code = position.label
    return Entity(id=code.lower(), kind=Kind.EPISODE, name=Guarded(code), position=position, title=title)


PACK = Pack(
    id="harbour",
    name="Harbour Lights",
    timeline=TIMELINE,
    entities=(
        Entity(
            id="jo",
            kind=Kind.CHARACTER,
            name=Guarded("Jo Marsh"),
            aliases=(Guarded("the rookie"), Guarded("the mole", LATE)),
        ),
        Entity(id="keeper", kind=Kind.CHARACTER, name=Guarded("The Keeper", LATE)),
        Entity(id="ada", kind=Kind.PERSON, name=Guarded("Ada Quill")),
        Entity(id="rt", kind=Kind.RATING_SOURCE, name=Guarded("Rotten Tomatoes"), aliases=(Guarded("RT"),)),
        episode(1, Guarded("Low Water")),
        episode(2, Guarded("The Wedding of Jo", EARLY)),
        episode(3, Guarded("Nothing known")),
        episode(4),
    ),
    facts=(
        fact("where", "Where to watch it", "release"),
        fact("jo.about", "Jo Marsh", "character", about="jo"),
        fact("jo.end", "What becomes of Jo", about="jo"),
        replace(fact("confession", "Jo's confession"), title=Guarded("Jo's confession", LATE)),
        replace(fact("storm", "How the storm ends"), segments=(HIDDEN,)),
        fact("keeper.about", "Who lives in the tower", "character", about="keeper"),
        fact("rt.score", "Rotten Tomatoes score", "rating", about="rt"),
        replace(fact("count", "How long the season is", "release"), asks=(Guarded("how many episodes"),)),
        fact("s01e01.about", "What happens in S01E01", "episode", about="s01e01"),
        replace(fact("wedding", "The wedding", "episode", about="s01e02"), segments=(HIDDEN,)),
    ),
)


def completer_of(*packs: Pack) -> Completer:
    """Return a completer for which an entity's overview is every fact that lists it."""

    def overview(pack_id: str, entity: str) -> tuple[FactKey, ...]:
        facts = next(pack.facts for pack in packs if pack.id == pack_id)
        return tuple(FactKey(pack_id, fact.id) for fact in facts if entity in fact.entities)

    return Completer(packs, overview=overview)


def renamed(pack: Pack, new: str, name: str) -> Pack:
    """Return the pack under another id and name, at whose start nothing of its story is revealed."""
    return replace(pack, id=new, name=name, facts=tuple(replace(fact, pack=new) for fact in pack.facts))


def with_facts(*facts: Fact) -> Pack:
    return replace(PACK, facts=facts, entities=())


COMPLETER = completer_of(PACK)


# --- What is offered


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (
            Section.ANYTHING,
            ("Where to watch it", "Jo Marsh", "What becomes of Jo", "Rotten Tomatoes score", "What happens in S01E01"),
        ),
        (Section.CAST, ("Jo Marsh",)),
        (Section.PLOT, ("What becomes of Jo", "How the storm ends", "What happens in S01E01", "The wedding")),
        (Section.RATINGS, ("Rotten Tomatoes",)),
        (Section.EPISODES, ("S01E01 · Low Water", "S01E02", "How long the season is")),
    ],
)
def test_nothing_typed_gets_what_there_is_to_know(section: Section, expected: tuple[str, ...]) -> None:
    assert COMPLETER.complete("", section=section, gate=START)[: len(expected)] == expected


def test_those_who_are_caught_up_are_offered_the_rest() -> None:
    assert COMPLETER.complete("", section=Section.CAST, gate=CAUGHT_UP) == ("Jo Marsh", "The Keeper")
    assert COMPLETER.complete("", section=Section.EPISODES, gate=CAUGHT_UP) == (
        "S01E01 · Low Water",
        "S01E02 · The Wedding of Jo",
        "How long the season is",
    )
    assert "Jo's confession" in COMPLETER.complete("jo", section=Section.ANYTHING, gate=CAUGHT_UP)


@pytest.mark.parametrize(
    ("section", "typed", "expected"),
    [
        (
            Section.ANYTHING,
            "wh",
            ("Where to watch it", "What becomes of Jo", "What happens in S01E01", "Who lives in the tower"),
        ),
        (Section.ANYTHING, "JO", ("Jo Marsh", "What becomes of Jo")),
        (Section.ANYTHING, "jo becomes", ("What becomes of Jo",)),
        (Section.CAST, "rookie", ("Jo Marsh",)),
        (Section.CAST, "mårsh!", ("Jo Marsh",)),
        (Section.RATINGS, "rt", ("Rotten Tomatoes",)),
        (Section.EPISODES, "s1e2", ("S01E02",)),
        (Section.EPISODES, "low", ("S01E01 · Low Water",)),
        (Section.EPISODES, "S01E03", ()),
        (Section.CAST, "ada", ()),
        (Section.CAST, "harbour", ()),
    ],
)
def test_typing_narrows_down(section: Section, typed: str, expected: tuple[str, ...]) -> None:
    assert COMPLETER.complete(typed, section=section, gate=START) == expected


@pytest.mark.parametrize(
    ("section", "typed"),
    [
        (Section.CAST, "keeper"),
        (Section.CAST, "the mole"),
        (Section.ANYTHING, "confession"),
        (Section.EPISODES, "wedding"),
        (Section.EPISODES, "nothing known"),
    ],
)
def test_typing_what_is_hidden_offers_nothing(section: Section, typed: str) -> None:
    assert COMPLETER.complete(typed, section=section, gate=START) == ()


@pytest.mark.parametrize("section", Section)
def test_where_answers_are_withheld_nothing_is_offered_that_has_none(section: Section) -> None:
    offered = COMPLETER.complete("", section=section, gate=WITHHOLDING)
    assert not {"How the storm ends", "The wedding", "S01E02"}.intersection(offered)
    assert offered


@pytest.mark.parametrize(
    ("section", "typed", "expected"),
    [
        (Section.ANYTHING, "jo becmoes", ("What becomes of Jo",)),
        (Section.ANYTHING, "wehr", ("Where to watch it",)),
        (Section.ANYTHING, "hapens in s01e01", ("What happens in S01E01",)),
        (Section.CAST, "mrash", ("Jo Marsh",)),
        (Section.CAST, "rokie", ("Jo Marsh",)),
        (Section.RATINGS, "rottten tomatos", ("Rotten Tomatoes",)),
        (Section.EPISODES, "low watre", ("S01E01 · Low Water",)),
        (Section.CAST, "mar5h", ()),
        (Section.CAST, "jox", ()),
        (Section.EPISODES, "s01e05", ()),
        (Section.ANYTHING, "jo becmoes zzzz", ()),
    ],
)
def test_misspelt_words_find_what_was_meant(section: Section, typed: str, expected: tuple[str, ...]) -> None:
    assert COMPLETER.complete(typed, section=section, gate=START) == expected


def test_words_that_are_there_are_not_taken_for_misspelt_ones() -> None:
    completer = completer_of(with_facts(fact("shop", "The shop"), fact("ship", "The ship"), fact("shot", "A shot")))
    assert completer.complete("shop", section=Section.PLOT, gate=START) == ("The shop",)
    assert completer.complete("shep", section=Section.PLOT, gate=START) == ("The shop", "The ship")


@pytest.mark.parametrize("typed", ["keepr", "the moel"])
def test_misspelt_words_find_nothing_that_is_hidden(typed: str) -> None:
    assert COMPLETER.complete(typed, section=Section.CAST, gate=START) == ()


def test_a_hidden_title_that_has_a_word_does_not_keep_it_from_being_misspelt() -> None:
    hidden = replace(fact("shop", ""), title=Guarded("The shop", LATE))
    completer = completer_of(with_facts(hidden, fact("ship", "The ship")))
    assert completer.complete("shop", section=Section.PLOT, gate=START) == ("The ship",)
    assert completer.complete("shop", section=Section.PLOT, gate=CAUGHT_UP) == ("The shop",)


def test_hidden_words_do_not_crowd_out_what_is_meant() -> None:
    alike = islice((word for word in map("".join, permutations("keepers")) if word.startswith("e")), 400)
    hidden = (replace(fact(word, ""), title=Guarded(word, LATE)) for word in alike)
    completer = completer_of(with_facts(*hidden, fact("open", "Kepers")))
    assert completer.complete("keepers", section=Section.PLOT, gate=START) == ("Kepers",)


@pytest.mark.parametrize("typed", ["jo " * 2_000, " ".join(map(str, range(2_000))), "x" * 6_000, "marsh" * 1_200])
def test_text_as_long_as_a_fan_can_type_is_completed_too(typed: str) -> None:
    assert COMPLETER.complete(typed, section=Section.CAST, gate=START) in {(), ("Jo Marsh",)}


def test_no_packs_have_nothing_to_offer() -> None:
    completer = completer_of()
    for typed in ("", "a", "marsh"):
        assert completer.complete(typed, section=Section.ANYTHING, gate=START) == ()
        assert completer.find(typed, section=Section.ANYTHING, gate=START) == ()


def test_no_more_than_the_limit_is_offered() -> None:
    assert len(COMPLETER.complete("", section=Section.ANYTHING, gate=START, limit=2)) == 2


# --- What it stands for


@pytest.mark.parametrize("gate", [START, CAUGHT_UP, WITHHOLDING, Gate(Horizon.at([EARLY]))])
@pytest.mark.parametrize("section", Section)
def test_whatever_is_offered_stands_for_some_fact(section: Section, gate: Gate) -> None:
    for text in COMPLETER.complete("", section=section, gate=gate):
        assert COMPLETER.find(text, section=section, gate=gate), text


def test_a_name_stands_for_the_facts_about_it() -> None:
    assert COMPLETER.find("jo marsh", section=Section.CAST, gate=START) == (
        FactKey("harbour", "jo.about"),
        FactKey("harbour", "jo.end"),
    )


@pytest.mark.parametrize("text", ["S01E02 · The Wedding of Jo", "s01e02", "S01E02: the wedding of jo"])
def test_an_episode_stands_for_the_facts_about_it(text: str) -> None:
    assert COMPLETER.find(text, section=Section.EPISODES, gate=CAUGHT_UP) == (FactKey("harbour", "wedding"),)


@pytest.mark.parametrize(
    ("section", "text"),
    [
        (Section.ANYTHING, "Jo's confession"),
        (Section.CAST, "The Keeper"),
        (Section.EPISODES, "S01E02 · The Wedding of Jo"),
        (Section.EPISODES, "S01E03"),
        (Section.ANYTHING, "Where to watch"),
        (Section.ANYTHING, ""),
    ],
)
def test_what_is_not_offered_stands_for_nothing(section: Section, text: str) -> None:
    assert COMPLETER.find(text, section=section, gate=START) == ()


def test_a_long_title_is_cut_and_stands_for_its_fact() -> None:
    title = "Why the harbour pilot " + "really " * 30 + "left"
    completer = completer_of(with_facts(fact("long", title)))
    (offered,) = completer.complete("why", section=Section.PLOT, gate=START)
    assert offered.endswith("really…")
    assert len(offered) <= MAX_CHOICE
    for text in (offered, title):
        assert completer.find(text, section=Section.PLOT, gate=START) == (FactKey("harbour", "long"),)


def test_titles_that_are_alike_are_offered_once_and_stand_for_all_of_their_facts() -> None:
    completer = completer_of(with_facts(fact("one", "The cast"), fact("two", "The cast")))
    assert completer.complete("", section=Section.PLOT, gate=START) == ("The cast",)
    assert len(completer.find("the cast", section=Section.PLOT, gate=START)) == 2


def test_a_title_of_signs_alone_stands_for_its_fact_only() -> None:
    completer = completer_of(with_facts(fact("why", "???"), fact("wow", "!!!")))
    assert completer.find("???", section=Section.PLOT, gate=START) == (FactKey("harbour", "why"),)


# --- Several packs

PIER = renamed(PACK, "pier", "The Pier")
BOTH = completer_of(PACK, PIER)


def test_the_show_is_named_where_several_have_the_same_text() -> None:
    offered = BOTH.complete("where", section=Section.ANYTHING, gate=START)
    assert offered[:2] == ("Where to watch it · Harbour Lights", "Where to watch it · The Pier")
    assert BOTH.find(offered[1], section=Section.ANYTHING, gate=START) == (FactKey("pier", "where"),)
    assert [key.pack for key in BOTH.find("where to watch it", section=Section.ANYTHING, gate=START)] == [
        "harbour",
        "pier",
    ]


@pytest.mark.parametrize("section", Section)
def test_whatever_is_offered_of_several_packs_stands_for_facts_of_one(section: Section) -> None:
    for text in BOTH.complete("", section=section, gate=START, limit=100):
        assert len({key.pack for key in BOTH.find(text, section=section, gate=START)}) == 1, text


def test_a_show_that_is_not_searched_is_not_named() -> None:
    offered = BOTH.complete("where", section=Section.ANYTHING, gate=START, packs=["pier"])
    assert offered == ("Where to watch it",)
    assert BOTH.find(offered[0], section=Section.ANYTHING, gate=START, packs=["pier"]) == (FactKey("pier", "where"),)


def test_a_show_whose_title_is_hidden_does_not_betray_that_it_has_it() -> None:
    other = renamed(with_facts(fact("confession", "Jo's confession")), "pier", "The Pier")
    completer = completer_of(PACK, other)
    assert completer.complete("confession", section=Section.PLOT, gate=START) == ("Jo's confession",)
    assert len(completer.complete("confession", section=Section.PLOT, gate=CAUGHT_UP)) == 2


def test_the_name_of_a_show_finds_what_it_has() -> None:
    assert BOTH.complete("pier marsh", section=Section.CAST, gate=START) == ("Jo Marsh · The Pier",)


def test_a_long_title_is_cut_before_its_show() -> None:
    long = with_facts(fact("long", "word " * 45))
    completer = completer_of(long, renamed(long, "pier", "The Pier"))
    offered = completer.complete("", section=Section.PLOT, gate=START)
    assert [text.rpartition("… · ")[2] for text in offered] == ["Harbour Lights", "The Pier"]
    assert all(len(text) <= MAX_CHOICE for text in offered)
    assert completer.find(offered[1], section=Section.PLOT, gate=START) == (FactKey("pier", "long"),)


# --- Whatever a pack says

titled_facts = st.builds(
    lambda title, at, hidden: replace(
        fact("x", ""),
        title=Guarded(title * 3, None if at is None else TIMELINE.at(1, at)),
        segments=(HIDDEN,) if hidden else (OPEN,),
    ),
    hostile.text,
    st.none() | st.integers(1, 4),
    st.booleans(),
)


@given(
    st.lists(titled_facts, max_size=8),
    st.lists(titled_facts, max_size=8),
    hostile.text,
    st.integers(0, 4),
    st.sampled_from(Policy),
)
def test_any_titles_make_choices_that_fit_and_are_safe_and_are_found(
    ours: list[Fact], theirs: list[Fact], typed: str, watched: int, policy: Policy
) -> None:
    gate = Gate(Horizon({"harbour": watched}), policy)
    packs = [
        with_facts(*(replace(fact, id=str(place)) for place, fact in enumerate(ours))),
        renamed(with_facts(*(replace(fact, id=str(place)) for place, fact in enumerate(theirs))), "pier", "The Pier"),
    ]
    completer = completer_of(*packs)
    safe = {
        FactKey(pack.id, fact.id) for pack in packs for fact in pack.facts if gate.open_text(fact.title) is not None
    }
    for text in completer.complete(typed, section=Section.PLOT, gate=gate, limit=25):
        assert 0 < units(text) <= MAX_CHOICE
        keys = completer.find(text, section=Section.PLOT, gate=gate)
        assert keys
        assert safe.issuperset(keys)
    offered = completer.complete("", section=Section.PLOT, gate=gate)
    assert len(offered) == len(set(offered)) <= 25


title_words = st.sampled_from(["ship", "shop", "sheep", "keeper", "keepers", "of", "jo", "storm"])
guarded = st.builds(
    Guarded,
    st.lists(title_words, min_size=1, max_size=3).map(" ".join),
    st.none() | st.builds(TIMELINE.at, st.just(1), st.integers(1, 4)),
)
secretive_facts = st.builds(
    lambda title, hidden, topic: replace(fact("x", "", topic), title=title, segments=(HIDDEN,) if hidden else (OPEN,)),
    guarded,
    st.booleans(),
    st.sampled_from(["plot", "theme", "release"]),
)
secretive_packs = st.lists(secretive_facts, max_size=8).map(
    lambda facts: with_facts(*(replace(fact, id=str(place)) for place, fact in enumerate(facts)))
)


def without_hidden(pack: Pack, gate: Gate) -> Pack:
    """Return the pack as if nobody had written the facts of which the gate shows nothing here."""
    return with_facts(
        *(
            fact
            for fact in pack.facts
            if gate.open_text(fact.title) is not None and gate.passage(fact.segments[0].text) is not None
        )
    )


@given(
    st.tuples(secretive_packs, secretive_packs),
    st.sampled_from(["", "s", "sh", "shop", "sheep", "hop", "kepers", "jo s", "of ship", "pier", "strom of", "e"]),
    st.sampled_from([START, WITHHOLDING, Gate(Horizon.at([EARLY]))]),
    st.sampled_from([Section.ANYTHING, Section.PLOT]),
    st.sampled_from([(), ("pier",), ("harbour", "pier")]),
)
def test_what_is_hidden_makes_no_difference(
    packs: tuple[Pack, Pack], typed: str, gate: Gate, section: Section, chosen: tuple[str, ...]
) -> None:
    whole = completer_of(packs[0], renamed(packs[1], "pier", "The Pier"))
    told = completer_of(without_hidden(packs[0], gate), renamed(without_hidden(packs[1], gate), "pier", "The Pier"))
    for limit in (2, 25):
        offered = whole.complete(typed, section=section, gate=gate, packs=chosen, limit=limit)
        assert offered == told.complete(typed, section=section, gate=gate, packs=chosen, limit=limit)


@given(hostile.text)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_folding_keeps_what_is_said() -> None:
    assert fold("  Renée's “Case” №1 ") == "renee s case no1"
