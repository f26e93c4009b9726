"""What a question asks for and of whom, whether the packs cover it or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.matching import Matcher
from bot.core.matching.mentions import SHOW, Ref
from bot.core.spoilers import Horizon
from bot.loading import load
from bot.words import language

PACKS = Path(__file__).parents[2] / "packs"
STORY = Ref("lighthouse", SHOW)
NORA = Ref("lighthouse", "nora-vane")
KEEPER = Ref("lighthouse", "keeper")


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(load(PACKS).revision, language())


def wanted_of(matcher: Matcher, question: str, *packs: str, horizon: Horizon | None = None) -> tuple[str, Ref | None]:
    wanted = matcher.match(question, packs=packs, horizon=horizon).wanted
    assert wanted is not None
    return wanted.label, wanted.about


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("who composed the music", ("music credits", STORY)),
        ("who composed the music of the last lighthouse", ("music credits", STORY)),
        ("what is the runtime", ("runtime", STORY)),
        ("where did they film it", ("filming locations", STORY)),  # which the pack covers
        ("how old is nora vane", ("age or birthday", NORA)),
        ("how old is nora in the last lighthouse", ("age or birthday", NORA)),
        ("what car does the engineer drive", ("vehicle", NORA)),
        ("how old is tom cruise", ("age or birthday", None)),
        ("how old is she", ("age or birthday", None)),
        ("how old are nora vane and tobias reed", ("age or birthday", None)),
    ],
)
def test_one_searched_show_stands_for_what_is_asked_of_nobody_else(
    matcher: Matcher, question: str, expected: tuple[str, Ref | None]
) -> None:
    assert wanted_of(matcher, question, "lighthouse") == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("what is the runtime", ("runtime", None)),
        ("what is the runtime of the last lighthouse", ("runtime", STORY)),
        ("how old is nora vane", ("age or birthday", NORA)),
    ],
)
def test_of_several_shows_only_one_that_is_named_is_meant(
    matcher: Matcher, question: str, expected: tuple[str, Ref | None]
) -> None:
    assert wanted_of(matcher, question) == expected


def test_names_of_packs_that_are_not_searched_mean_nobody(matcher: Matcher) -> None:
    assert wanted_of(matcher, "how old is nora vane", "houseplants") == ("age or birthday", None)


@pytest.mark.parametrize("beyond", [True, False])
@pytest.mark.parametrize(("question", "told"), [("how old is the keeper", KEEPER), ("how old is the saboteur", NORA)])
def test_a_name_to_come_means_nobody_until_it_is_known(
    matcher: Matcher, question: str, told: Ref, *, beyond: bool
) -> None:
    start = matcher.match(question, packs=["lighthouse"], horizon=Horizon(), beyond=beyond)
    later = matcher.match(question, packs=["lighthouse"], horizon=Horizon({"lighthouse": 5}), beyond=beyond)
    assert start.wanted is not None
    assert start.wanted.about is None
    assert later.wanted is not None
    assert later.wanted.about == told


@pytest.mark.parametrize("question", ["lol ok", "tell me a joke"])
def test_nothing_is_wanted_where_nothing_is_recognised(matcher: Matcher, question: str) -> None:
    assert matcher.match(question, packs=["lighthouse"]).wanted is None


@pytest.mark.parametrize("packs", [[], ["lighthouse"], ["nowhere"]])
def test_what_is_wanted_never_names_a_pack_that_is_not_there(matcher: Matcher, packs: list[str]) -> None:
    wanted = matcher.match("what is the runtime", packs=packs).wanted
    assert wanted is not None
    assert wanted.about in {None, STORY}
