from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core import phrasing, wordings
from bot.core.entries import Episode, Profile, Rating
from bot.core.model import Citation, Entity, Kind, Segment
from bot.core.names import Names
from bot.core.position import Position
from bot.core.spoilers import Guarded, text_for_matching
from bot.core.step_names import spoken, step_names
from bot.core.timeline import Part, Timeline
from bot.core.units import FILM, SPECIAL, Unit

LATE = Position("p", 5, "S01E05")
LATER = Position("p", 8, "S01E08")


def person(name: str, revealed: Position | None = None, *aliases: str) -> Entity:
    made = name.casefold().replace(" ", "-")
    nicknames = tuple(Guarded(alias, revealed) for alias in aliases)
    return Entity(id=made, kind=Kind.PERSON, name=Guarded(name, revealed), aliases=nicknames)


def character(name: str, revealed: Position | None = None, *aliases: Guarded) -> Profile:
    made = name.casefold().replace(" ", "-")
    entity = Entity(id=made, kind=Kind.CHARACTER, name=Guarded(name, revealed), aliases=aliases)
    return Profile(entity=entity, about=(Segment(Guarded("Somebody.", revealed)),))


def names(*entities: Entity) -> Names:
    return Names(entities)


def read(text: Guarded) -> tuple[str, Position | None]:
    return text_for_matching(text), text.revealed


def test_a_filled_template_is_as_hidden_as_its_most_hidden_part() -> None:
    filled = phrasing.fill("{a} and {b}", a=Guarded("x", LATE), b=Guarded("y", LATER), c="z")
    assert read(filled) == ("x and y", LATER)


def test_braces_in_a_name_are_text_like_any_other() -> None:
    assert read(phrasing.fill("who is {name}", name=Guarded("{name} {0}"))) == ("who is {name} {0}", None)


def test_a_profile_that_tells_nothing_makes_no_fact() -> None:
    jo = Profile(entity=character("Jo").entity)
    assert phrasing.about(jo, pack="p", names=names(jo.entity)) is None


@pytest.mark.parametrize(
    ("kind", "topic", "ask"),
    [
        (Kind.PERSON, "cast", "who is X"),
        (Kind.CHARACTER, "character", "who is X"),
        (Kind.PLACE, "place", "what is X"),
        (Kind.ORGANISATION, "general", "what is X"),
        (Kind.WORK, "general", "what is X"),
        (Kind.THING, "general", "what is X"),
    ],
)
def test_each_kind_is_asked_for_in_its_own_way(kind: Kind, topic: str, ask: str) -> None:
    profile = Profile(entity=Entity(id="x", kind=kind, name=Guarded("X")), about=(Segment(Guarded("Y")),))
    fact = phrasing.about(profile, pack="p", names=names(profile.entity))
    assert fact is not None
    assert (fact.id, fact.topic, text_for_matching(fact.asks[0])) == ("x.about", topic, ask)
    assert {"tell me about X", "X"} <= {text_for_matching(text) for text in fact.asks}


def test_a_hidden_actor_is_in_a_sentence_of_their_own() -> None:
    jo = character("Jo Marsh")
    players = [person("Ada Quill"), person("Sam Oduya", LATE), person("Bea Lund")]
    fact = phrasing.played_by(jo, players, pack="p", names=names(jo.entity, *players))
    assert [read(segment.text) for segment in fact.segments] == [
        ("Ada Quill and Bea Lund play Jo Marsh.", None),
        ("Sam Oduya plays Jo Marsh.", LATE),
    ]
    assert fact.revealed is None


def test_nothing_that_names_a_hidden_character_or_actor_is_safe() -> None:
    hidden = character("The Ferryman", LATE, Guarded("the boatman", LATER))
    sam = person("Sam Oduya", None, "sammy")
    fact = phrasing.played_by(hidden, [sam], pack="p", names=names(hidden.entity, sam))
    assert fact.title.revealed == LATE
    assert {ask.revealed for ask in fact.asks} == {LATE, LATER}
    assert dict(map(read, fact.asks))["who plays the boatman"] == LATER
    assert fact.revealed == LATE


def test_a_person_is_asked_for_by_role() -> None:
    jo, ada = character("Jo Marsh"), person("Ada Quill", None, "addie")
    made = {text_for_matching(ask) for ask in phrasing.played_by(jo, [ada], pack="p", names=names(jo.entity, ada)).asks}
    wanted = {"who plays Jo Marsh", "who plays Marsh", "what role does Ada Quill have", "who does addie play"}
    assert wanted <= made


def test_who_somebody_is_of_whom_nothing_else_is_told_is_answered_with_the_role() -> None:
    jo, ada, sam = character("Jo Marsh"), person("Ada Quill"), person("Sam Oduya")
    fact = phrasing.played_by(
        jo, [ada, sam], pack="p", names=names(jo.entity, ada, sam), described=frozenset({"sam-oduya"})
    )
    made = {text_for_matching(ask) for ask in fact.asks}
    assert "who is Ada Quill" in made
    assert "who is Sam Oduya" not in made


def test_asks_stay_moderate_however_many_nicknames_there_are() -> None:
    jo = character("Jo Marsh", None, *(Guarded(f"nickname {number}") for number in range(100)))
    fact = phrasing.about(jo, pack="p", names=names(jo.entity))
    assert fact is not None
    assert len(fact.asks) == phrasing.MOST_ASKS
    assert len(set(fact.asks)) == phrasing.MOST_ASKS
    assert text_for_matching(fact.asks[0]) == "who is Jo Marsh"


@pytest.mark.parametrize(("voters", "noun"), [("critics", "reviews"), ("audience", "ratings")])
def test_a_count_is_titled_by_what_is_counted(voters: str, noun: str) -> None:
    rating = Rating(
        entity=Entity(id="imdb", kind=Kind.RATING_SOURCE, name=Guarded("IMDb")),
        scores=(Segment(Guarded("8")),),
        counts=(Segment(Guarded("41")),),
        voters=voters,
    )
    _, count = phrasing.ratings(rating, pack="p")
    assert read(count.title) == (f"How many {noun} the IMDb score rests on", None)


def test_the_cast_cites_each_line_only_where_sources_differ() -> None:
    jo, mo = character("Jo"), character("Mo")
    ada = [person("Ada")]
    alike = phrasing.cast([(jo, ada), (mo, ada)], pack="p", show="S")
    other = Profile(entity=mo.entity, citations=(Citation("r"),))
    differing = phrasing.cast([(jo, ada), (other, ada)], pack="p", show="S")
    assert alike is not None
    assert differing is not None
    assert [segment.citations for segment in alike.segments] == [(), ()]
    assert [segment.citations for segment in differing.segments] == [(), (Citation("r"),)]
    assert differing.citations == ()


def test_who_lends_a_voice_is_said_to_voice_a_character() -> None:
    kevin, jo = replace(character("Kevin"), is_voiced=True), character("Jo")
    people = [person("Ada Quill"), person("Sam Oduya")]
    fact = phrasing.played_by(kevin, people, pack="p", names=names(kevin.entity, *people))
    assert fact.id == "kevin.voiced-by"
    assert read(fact.title) == ("Who voices Kevin", None)
    assert [read(segment.text) for segment in fact.segments] == [("Ada Quill and Sam Oduya voice Kevin.", None)]
    made = {text_for_matching(ask) for ask in fact.asks}
    assert {"who voices Kevin", "who plays Kevin", "Kevin voice actor", "who does Oduya voice"} <= made
    cast = phrasing.cast([(kevin, people[:1]), (jo, people[1:])], pack="p", show="S")
    assert cast is not None
    assert [text_for_matching(one.text) for one in cast.segments] == ["Ada Quill voices Kevin.", "Sam Oduya plays Jo."]
    assert "who does the voices" in {text_for_matching(ask) for ask in cast.asks}


def test_there_is_no_cast_without_roles() -> None:
    assert phrasing.cast([], pack="p", show="S") is None


@pytest.mark.parametrize(
    ("scale", "voters", "expected"),
    [
        ("%", "critics", "RT: 92% from critics."),
        ("100", "audience", "RT: 92 out of 100 from the audience."),
        (None, "critics", "RT: 92 from critics."),
    ],
)
def test_a_score_is_told_on_its_scale(scale: str | None, voters: str, expected: str) -> None:
    entity = Entity(id="rt", kind=Kind.RATING_SOURCE, name=Guarded("RT"))
    rating = Rating(entity=entity, scores=(Segment(Guarded("92")),), scale=scale, voters=voters)
    (score,) = phrasing.ratings(rating, pack="p")
    assert [text_for_matching(segment.text) for segment in score.segments] == [expected]


def test_a_disputed_score_has_values_and_no_segments() -> None:
    entity = Entity(id="rt", kind=Kind.RATING_SOURCE, name=Guarded("RT"))
    values = (Segment(Guarded("9"), (Citation("a"),)), Segment(Guarded("8", LATE), (Citation("b"),)))
    (score,) = phrasing.ratings(Rating(entity=entity, scores=values, scale="10"), pack="p")
    assert score.segments == ()
    assert [(read(value.text), value.citations) for value in score.disputed] == [
        (("RT: 9 out of 10 from critics.", None), (Citation("a"),)),
        (("RT: 8 out of 10 from critics.", LATE), (Citation("b"),)),
    ]


def test_the_only_season_needs_no_number() -> None:
    alone, among = Timeline("p", {1: 10}), Timeline("p", {1: 10, 2: 10})
    assert "episode 4" in step_names(alone.step(4), alone)
    assert "episode 4" not in step_names(among.step(4), among)
    assert "the finale" in step_names(alone.step(10), alone)


@pytest.mark.parametrize(
    ("index", "name"),
    [(1, "the first episode"), (10, "the last episode of season 1"), (14, "the last episode")],
)
def test_of_several_seasons_the_first_and_the_last_episode_are_those_of_the_story(index: int, name: str) -> None:
    story = Timeline("p", {1: 10, 2: 4})
    assert [step.position.index for step in story.steps() if name in step_names(step, story)] == [index]


CHAPTER, BOOK = Unit("chapter", "ch."), Unit("book", "bk.")


@pytest.mark.parametrize(
    ("timeline", "index", "said", "names"),
    [
        (Timeline("p", [Part(40)], unit=CHAPTER), 12, "chapter 12", {"chapter 12", "ch. 12"}),
        (Timeline("p", [Part(40)], unit=CHAPTER), 40, "chapter 40", {"the last chapter"}),
        (Timeline("p", [Part(3, 1), Part(3, 2)], unit=CHAPTER, group=BOOK), 5, "book 2 chapter 2", {"2x02"}),
        (Timeline("p", [Part(3, 1), Part(3, 2)], unit=CHAPTER, group=BOOK), 3, "book 1 chapter 3", {"1x03"}),
        (Timeline("p", [Part(220)]), 137, "episode 137", {"episode 137", "E137"}),
        (Timeline("p", [Part(220)]), 1, "episode 1", {"the first episode", "the pilot"}),
        (Timeline("p", [Part(9, 1), Part(1, FILM)]), 10, "film 1", {"film 1", "movie 1", "the film", "the movie"}),
        (Timeline("p", [Part(9, 1), Part(2, SPECIAL)]), 11, "special 2", {"special 2", "the second special"}),
    ],
)
def test_a_step_is_named_by_what_its_story_is_counted_in(
    timeline: Timeline, index: int, said: str, names: set[str]
) -> None:
    step = timeline.step(index)
    assert spoken(step, timeline) == said
    assert names <= set(step_names(step, timeline))


@pytest.mark.parametrize(
    ("airs", "title", "ask"),
    [
        (True, "Air date of special 1", "when did special 1 air"),
        (False, "Release date of special 1", "when did special 1 come out"),
    ],
)
def test_what_is_aired_and_what_is_released_are_asked_for_in_their_own_words(airs: bool, title: str, ask: str) -> None:  # noqa: FBT001  a case
    entity = Entity(id="special-1", kind=Kind.EPISODE, name=Guarded("Special 1"))
    entry = Episode(entity=entity, spoken="special 1", names=(), airs=airs, title=Guarded("Snow"), aired="2031")
    called, dated = phrasing.episode(entry, pack="p")
    assert read(called.segments[0].text) == ("Special 1 is called “Snow”.", None)
    assert read(dated.title) == (title, None)
    assert ask in [text_for_matching(text) for text in dated.asks]


def test_every_wording_can_be_filled_in() -> None:
    words = dict.fromkeys(
        ("name", "text", "person", "verb", "character", "show", "source", "score", "voters", "count", "reviews"), "x"
    )
    words |= dict.fromkeys(("episode", "code", "Code", "title", "date"), "y")
    table = [wording for wording in vars(wordings).values() if isinstance(wording, wordings.Wording)]
    assert len(table) == 14
    for wording in table:
        for template in (wording.title, wording.answer, *wording.asks, *wording.nicknames):
            assert "{" not in template.format_map(words)
