from __future__ import annotations

import pytest

from bot.core.model import Entity, Kind
from bot.core.names import Names, words
from bot.core.position import Position
from bot.core.spoilers import Guarded, text_for_matching

LATE = Position("p", 5, "S01E05")


def entity(name: str, *aliases: str, kind: Kind = Kind.CHARACTER, revealed: Position | None = None) -> Entity:
    made = name.casefold().replace(" ", "-")
    return Entity(id=made, kind=kind, name=Guarded(name, revealed), aliases=tuple(map(Guarded, aliases)))


CAST = Names(
    [
        entity("Jo Marsh", "the rookie"),
        entity("Ben Marsh"),
        entity("Will Reed III"),
        entity("Inspector Hale"),
        entity("The Old King"),
        entity("Skerry Point", kind=Kind.PLACE),
        entity("The Rookie Prize", "the rookie", kind=Kind.THING),
    ]
)


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("What becomes of Jo", ("jo-marsh",)),
        ("Jo's confession", ("jo-marsh",)),
        ("Ben Marsh and Jo Marsh", ("ben-marsh", "jo-marsh")),
        ("What Marsh did", ()),
        ("what jo marsh did", ("jo-marsh",)),
        ("Where it will end", ()),
        ("Where Will ends", ("will-reed-iii",)),
        ("Hale at Skerry Point", ("inspector-hale", "skerry-point")),
        ("The rookie", ()),
        ("A point about the king", ()),
        ("", ()),
    ],
)
def test_a_title_names_whom_it_can_only_mean(title: str, named: tuple[str, ...]) -> None:
    assert CAST.named_in(title) == named


@pytest.mark.parametrize(
    ("name", "short"),
    [("Jo Marsh", ["Jo"]), ("Ben Marsh", ["Ben"]), ("Will Reed III", ["Will", "Reed"]), ("Inspector Hale", ["Hale"])],
)
def test_a_short_name_is_one_that_nobody_else_has(name: str, short: list[str]) -> None:
    assert [text_for_matching(part) for part in CAST.short(entity(name))] == short


def test_whose_somebody_is_is_no_short_name() -> None:
    jo, maid = entity("Jo Marsh"), entity("Jo's Maid")
    cast = Names([jo, maid])
    assert [text_for_matching(part) for part in cast.short(maid)] == ["Maid"]
    assert [text_for_matching(part) for part in cast.short(jo)] == ["Jo", "Marsh"]


def test_a_short_name_is_as_hidden_as_the_name() -> None:
    hidden = entity("Jo Marsh", revealed=LATE)
    assert [part.revealed for part in Names([hidden]).short(hidden)] == [LATE, LATE]


def test_words_lose_case_punctuation_and_possession() -> None:
    assert words("Jo's Oath, O'Neil\u2019s (2nd) l.a. time!") == ["jo", "oath", "o'neil", "2nd", "l.a", "time"]
