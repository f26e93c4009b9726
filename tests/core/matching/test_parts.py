from __future__ import annotations

import pytest

from bot.core.matching import Matcher
from bot.core.matching.parts import clauses, leans_on, one_name_each, parts_of, sentences, states_something
from bot.core.model import Entity, Kind, Pack, Revision
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline
from bot.words import language

PACK = Pack(
    id="guide",
    name="Guide",
    timeline=Timeline("guide", {}),
    entities=(
        Entity(id="ronald", kind=Kind.PERSON, name=Guarded("Ronald Brill")),
        Entity(id="quell", kind=Kind.PERSON, name=Guarded("Sunniva Quell")),
    ),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who plays colleen", ["who plays colleen"]),
        ("rt? and metacritic", ["rt", "and metacritic"]),
        ("oh yea. who stars in it? just curious", ["oh yea", "who stars in it", "just curious"]),
        ("s2.e4", ["s2.e4"]),
        ("so: who is in it - the old one", ["so", "who is in it", "the old one"]),
        ("is he in it or did i imagine that", ["is he in it", "did i imagine that"]),
        ("is he alive or dead", ["is he alive or dead"]),
        ("", []),
        ("??", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who plays colleen and who plays martina", ["who plays colleen", "who plays martina"]),
        ("rt, metacritic", ["rt", "metacritic"]),
        ("android", ["android"]),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("how tall are ronald brill and sunniva quell", 2),
        ("is ronald or sunniva taller", 2),
        ("does sunniva brill have a brother or sister", 0),
        ("how tall is ronald and how old", 0),
    ],
)
def test_names_are_asked_about_one_by_one_where_a_word_between_them_joins_them(question: str, parts: int) -> None:
    reader = Matcher(Revision("test", (PACK,)), language())._index.reader  # noqa: SLF001  as no answer shows it
    assert len(list(one_name_each(reader.read(question)))) == parts


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("when do ronald and sunniva marry", 0),
        ("how long were ronald brill and sunniva quell partners", 0),
        ("who is ronald and who is sunniva", 2),
        ("when is it out, can i get it on netflix", 2),
    ],
)
def test_what_is_asked_of_two_is_not_torn_apart(question: str, parts: int) -> None:
    reader = Matcher(Revision("test", (PACK,)), language())._index.reader  # noqa: SLF001  as no answer shows it
    assert len(list(parts_of(question, reader.read(question), reader.read))) == parts


def test_who_was_named_is_meant_by_who_is_that() -> None:
    reader = Matcher(Revision("test", (PACK,)), language())._index.reader  # noqa: SLF001  as no answer shows it
    text = "somebody mentioned ronald brill. who is that"
    assert [part.written for part in parts_of(text, reader.read(text), reader.read)][1:] == ["who is ronald brill"]


@pytest.mark.parametrize(
    ("sentence", "states"),
    [
        ("she never listens", True),
        ("ronald is very good", True),
        ("did not feel like it to me", True),
        ("did not ronald leave", False),
        ("is she married", False),
        ("imdb score", False),
        ("ronald age", False),
    ],
)
def test_what_states_something_is_no_question(sentence: str, states: bool) -> None:  # noqa: FBT001  a table
    reader = Matcher(Revision("test", (PACK,)), language())._index.reader  # noqa: SLF001  as no answer shows it
    assert states_something(reader.read(sentence)) is states


@pytest.mark.parametrize(
    ("before", "part", "leans"),
    [
        ("her grandmother lives there", "which actress is that", True),
        ("is her mother there", "is she alive", True),
        ("is her mother there", "is ronald alive", False),
        ("is her mother there", "when is it on", False),
        ("is there a lady called xenquia", "who was the actress", True),
        ("is there a lady called xenquia", "when is it on", False),
        ("is it good", "which actress is that", False),
    ],
)
def test_what_is_asked_of_somebody_without_a_name_is_asked_of_nobody_else(before: str, part: str, leans: bool) -> None:  # noqa: FBT001  a table
    read = Matcher(Revision("test", (PACK,)), language())._index.reader.read  # noqa: SLF001  as no answer shows it
    assert leans_on(read(part), read(before)) is leans


def test_a_pronoun_behind_a_relative_stands_for_nobody_who_is_named() -> None:
    reader = Matcher(Revision("test", (PACK,)), language())._index.reader  # noqa: SLF001  as no answer shows it
    text = "what does ronald's mother do, is she alive"
    assert [part.written for part in parts_of(text, reader.read(text), reader.read)][1:] == ["is she alive"]
