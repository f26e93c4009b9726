from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.markdown import inert
from bot.core.matching.patterns import PatternSet, Token, name_token, word_token
from bot.core.matching.relations import RELATIONS, Relation
from bot.core.matching.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator


_WORDINGS = Path(__file__).with_name("relation_wordings.txt")
_BY_NAME = {relation.name: relation for relation in RELATIONS}
_SLOT = re.compile(r"\{([a-z]+)\}")


def tokens_of(wording: str) -> list[Token]:
    """Return the tokens of a wording; ``{c}`` becomes the name of a character, ``{sc}`` of a show named after one."""
    kinds = _SLOT.findall(wording)
    texts = [word.text for word in words(_SLOT.sub(" qslotq ", wording.replace("'s", " 's") if kinds else wording))]
    return list(_filled([text for text in texts if text != "s"], iter(kinds)))


def _filled(texts: list[str], kinds: Iterator[str]) -> Iterator[Token]:
    for text in texts:
        yield name_token("name", next(kinds)) if text == "qslotq" else word_token(text)


def wordings() -> dict[str, list[str]]:
    """Return how each relation is asked."""
    lines = _WORDINGS.read_text("utf-8").splitlines()
    asked = (line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    found = defaultdict[str, list[str]](list)
    for name, rest in asked:
        found[name] += rest.split(" | ")
    return found


@pytest.fixture(scope="module")
def patterns() -> PatternSet:
    return PatternSet({relation.name: relation.patterns for relation in RELATIONS})


@pytest.mark.parametrize(("name", "asked"), wordings().items())
def test_all_wordings_find_their_relation(patterns: PatternSet, name: str, asked: list[str]) -> None:
    assert [wording for wording in asked if name not in patterns.found(tokens_of(wording))] == []


@pytest.mark.parametrize(("name", "asked"), wordings().items())
def test_a_relation_explains_every_word_of_its_wordings(name: str, asked: list[str]) -> None:
    explained = {word_token(word).sense for word in _BY_NAME[name].explained}
    tokens = [token for wording in asked for token in tokens_of(wording)]
    assert [token.text for token in tokens if not _needs_no_explanation(token, explained)] == []


def _needs_no_explanation(token: Token, explained: set[str]) -> bool:
    return token.is_name or token.is_small or token.text.isdigit() or token.sense in explained


@pytest.mark.parametrize(
    ("wording", "wrong"),
    [
        ("is there a director's cut", "director"),
        ("who is the casting director", "director"),
        ("who does {p} play", "plays"),
        ("who plays {c}", "role_of"),
        ("who is {c} played by", "role_of"),
        ("is {c} played by {p}", "role_of"),
        ("does she play guitar", "plays"),
        ("who is {c}'s stunt double", "plays"),
        ("how many reviews does it have", "score"),
        ("what is the audience score", "score"),
        ("who did the score for the soundtrack", "audience_score"),
        ("how many people watched it", "review_count"),
        ("what do critics say", "fans_said"),
        ("what do fans think", "critics_said"),
        ("what did {p} say about the show", "critics_said"),
        ("are the reviews good", "complaints"),
        ("how does {c} die", "dies"),
        ("who killed {c}", "kills"),
        ("who killed {c}", "dies"),
        ("who does {c} kill", "killer"),
        ("how do they catch the killer", "killer"),
        ("who killed {c}", "cases"),
        ("who was behind the camera", "killer"),
        ("is {c} based on a real person", "based_on"),
        ("is it based on a book", "true_story"),
        ("is it a true story", "about"),
        ("who wrote the books", "writer"),
        ("who wrote the pilot", "author"),
        ("who composed the music", "creator"),
        ("who wrote the theme song", "writer"),
        ("what does {c} do for a living", "home"),
        ("how long did they shoot season 2", "ep_count"),
        ("do you hear canned laughter", "cancelled"),
        ("where does {c} live", "set_place"),
        ("where is it set", "filming_loc"),
        ("where was it filmed", "set_place"),
        ("what year is it set in", "set_place"),
        ("where can i watch it", "filming_loc"),
        ("where was {c} killed", "filming_loc"),
        ("when did they start filming", "release"),
        ("when was {p} born", "release"),
        ("when does season 2 come out", "ep_count"),
        ("when is season 2", "renewal"),
        ("will there be a season 2", "season_count"),
        ("how many episodes are there", "season_count"),
        ("how long is each episode", "ep_count"),
        ("how long did it take to film", "runtime"),
        ("what is episode 4 called", "ep_plot"),
        ("what happens in episode 4", "ep_title"),
        ("how much does it cost to watch", "budget"),
        ("what was the budget", "watch_cost"),
        ("how much does {p} make per episode", "budget"),
        ("what language does {p} speak", "language"),
        ("what is the age rating", "age"),
        ("how old is {p}", "age_rating"),
        ("can my 10 year old watch it", "age"),
        ("what is {c} like", "similar"),
        ("what does {c} look like", "personality"),
        ("is {c} back in season 2", "renewal"),
        ("does {c} come back", "renewal"),
        ("what is {c}'s first name", "first_app"),
        ("what is her last name", "ending"),
        ("is he good or bad", "worth"),
        ("is the acting good", "worth"),
        ("is it funny", "worth"),
        ("who is in charge", "arrest"),
        ("who is on the team", "cast"),
        ("who leads the team", "lead"),
        ("who plays the lead", "boss"),
        ("who is the president of the united states", "team"),
        ("is there a behind the scenes video", "creator"),
        ("was {c} cast early", "cancelled"),
        ("is {c} gonna pop up", "family"),
        ("did many people tune in", "family"),
        ("was it a hit, people were tuning in", "music"),
        ("what did {c} put on his head", "boss"),
        ("whats up with {c}", "illness"),
        ("is she framed for the murder", "dies"),
        ("how do they crack the {c} case", "cases"),
        ("who's in charge of cold cases", "cases"),
        ("who is behind the role of {c}", "personality"),
        ("who is behind the role of {c}", "villain"),
        ("what happens after she speaks up", "languages_spoken"),
        ("why does {c} never speak", "languages_spoken"),
        ("isnt he the guy from zodiac", "zodiac"),
        ("what is the rival of {p} called", "said"),
        ("does {c} take over", "romance"),
        ("who is the woman in the photo", "trailer"),
        ("did astronauts watch it", "platform"),
        ("whats the deal with the blue gloves", "themes"),
        ("how much do they make up", "box_office"),
        ("why do they keep calling for a taxi", "title_meaning"),
        ("where was {c} hanging out", "how_dies"),
        ("who offed the king", "ruler"),
        ("what are the lamps made of", "trailer"),
        ("how many of the guards are left", "ep_count"),
        ("how old is the keeper", "release"),
        ("is {c} in a relationship", "bond"),
        ("who made you", "creator"),
        ("what is {c}'s character like", "who_is"),
        ("which character does {p} play", "who_dies"),
        ("why did they change {c}'s name", "recast"),
        ("how old is {p} in the show", "release"),
        ("where was {p} born", "age"),
        ("how heavy is the crown", "height"),
        ("how do i make my living room bigger", "job"),
        ("is it spelled {c} or {c}", "strongest"),
        ("what does {c} do in the movie", "first_app"),
        ("does {c} die in {w}", "first_app"),
        ("where did they shoot {s}", "where_event"),
        ("where does {c} meet {c}", "filming_loc"),
        ("how many episodes will season 2 have", "season_count"),
        ("how long is the film", "look"),
        ("what channel is it on", "producer"),
        ("who broke the record", "attack"),
        ("is he a rat", "report"),
        ("does {c} go to jail", "ending"),
        ("what do people say about {c}", "personality"),
        ("what is the name of {c}'s dog", "nickname"),
        ("is she good at her job", "worth"),
        ("how much is the dvd", "budget"),
        ("who found the body", "killer"),
        ("who witnessed the murder", "killer"),
        ("what will {p} do next", "next_plot"),
        ("what security footage is there of the killer", "trailer"),
        ("who adapted the book", "author"),
        ("what is the score on {r}", "music"),
        ("is it a new case each week", "news"),
        ("what drives {c}", "vehicle"),
        ("what did {c} wear", "weapon"),
        ("is there blood in it", "family"),
        ("tell me a joke", "funny"),
        ("in which city was {p} born", "age"),
        ("what village was {p} born in", "age"),
        ("where do i know {p} from", "birthplace"),
        ("what does {c} do for a living", "dies"),
        ("where did {p} study acting", "performance"),
    ],
)
def test_a_wording_does_not_find_a_relation_that_it_does_not_ask(
    patterns: PatternSet, wording: str, wrong: str
) -> None:
    assert wrong not in patterns.found(tokens_of(wording))


@pytest.mark.parametrize(
    "talk",
    [
        "what's the weather",
        "order me a pizza",
        "are you a bot",
        "what is the capital of france",
        "can you help with my homework",
        "how do i cook rice",
        "good morning everyone",
        "i love this show so much",
        "what is the tallest building",
        "lol",
        "add funds to my retirement account",
        "what is the status of my card application",
        "will i need a plug converter in costa rica",
        "set a timer for ten minutes",
        "order a box of tissues from the store",
        "what is the time zone of adelaide",
        "my pin is blocked",
        "can you speed up your voice",
        "ok cool thanks",
    ],
)
def test_other_talk_finds_no_relation(patterns: PatternSet, talk: str) -> None:
    assert patterns.found(tokens_of(talk)) <= {"strongest", "height"}


def test_a_name_that_may_mean_the_show_does_not_exclude_what_is_asked_of_the_show(patterns: PatternSet) -> None:
    assert "renewal" in patterns.found(tokens_of("is {sc} coming back"))
    assert "renewal" not in patterns.found(tokens_of("is {c} coming back"))


def test_every_relation_has_a_name_of_its_own() -> None:
    assert len(_BY_NAME) == len(RELATIONS)


def test_every_relation_has_at_least_four_tested_wordings() -> None:
    tested = wordings()
    assert [name for name in _BY_NAME if len(tested[name]) < 4] == []


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.name)
def test_a_label_completes_i_have_no_label_for_the_show(relation: Relation) -> None:
    said = relation.label.split()
    assert said[0] not in {
        *("who", "whom", "whose", "what", "where", "when", "why", "how", "which", "whether", "in", "if"),
        *("the", "a", "an", "any", "no", "their", "his", "her", "its", "that", "this"),
    }
    assert "for" not in said
    assert relation.label == inert(relation.label)
    assert len(relation.label) <= 32


def test_a_relation_does_not_explain_the_words_without_which_it_is_asked() -> None:
    relation = Relation("home", "home", "place", "cosy", "where .. live|lives !die|dies; house of @c; !movie|film")
    assert relation.explained == {"cosy", "where", "live", "lives", "house", "of"}
    assert relation.words == relation.explained | {"die", "dies", "movie", "film"}
