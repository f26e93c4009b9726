"""Childhood said twice."""

from __future__ import annotations

import pytest

from bot.core.matching import Matcher
from bot.core.matching.growing_up import without_repeated_childhood
from bot.core.matching.patterns import name_token, word_token
from bot.core.model import Entity, Kind, Pack, Revision
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline
from bot.words import language
from tests.matchers import facts_asked


@pytest.mark.parametrize(
    ("question", "telling"),
    [
        ("where did NAME grow up as a kid", "grow"),
        ("which town was NAME raised in as a little girl", "town raised"),
        ("where did NAME grow up as NAME", "grow"),
        ("who plays NAME as a kid", "plays kid"),  # somebody else than plays them now
        ("does NAME have kids who grow up", "kids grow"),
        ("did NAME grow up as poor as the other kids", "grow poor other kids"),
    ],
)
def test_who_grows_up_as_a_kid_is_nobodys_child(question: str, telling: str) -> None:
    tokens = tuple(name_token("amy", "c") if word == "NAME" else word_token(word) for word in question.split())
    read = without_repeated_childhood(tokens)
    assert [token.text for token in read] == [token.text for token in tokens]
    assert " ".join(token.text for token in read if token.tells) == telling


def test_where_somebody_grew_up_as_a_kid_is_not_about_their_kids() -> None:
    asks = {
        "home": ("Where was Ottokar Velten born?", "What is the birthplace of Ottokar Velten?"),
        "kids": ("Does Ottokar Velten have kids?", "How many children does Ottokar Velten have?"),
    }
    facts = facts_asked(asks)
    entities = (Entity(id="velten", kind=Kind.PERSON, name=Guarded("Ottokar Velten")),)
    pack = Pack(id="guide", name="Guide", timeline=Timeline("guide", {}), facts=facts, entities=entities)
    matcher = Matcher(Revision("test", (pack,)), language())
    match = matcher.match("where did Velten grow up as a kid")
    assert [key.fact for key in match.chosen] == ["home"]
