"""What a question says by itself, whatever fact it is held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.matching.evidence import Evidence

FACTS = """
characters:
  - {name: Jelka Ostrov, played_by: Tove Marsh, about: A detective.}
facts:
  - {id: arrest, asks: [does jelka get arrested, who arrests jelka], answer: Her own squad does.}
  - {id: married, asks: [is jelka married, did jelka marry], answer: Not any more.}
  - {id: rescue, asks: [is jelka rescued, how is jelka rescued, is the detective saved], answer: By a fisherman.}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    folder: Path = tmp_path_factory.mktemp("packs") / "harbour"
    folder.mkdir()
    (folder / "pack.yaml").write_text("format: 1\nid: harbour\nname: The Harbour\n", encoding="utf-8")
    (folder / "facts.yaml").write_text(FACTS, encoding="utf-8")
    return Matcher(load(folder).revision, language())


def evidence(matcher: Matcher, question: str) -> Evidence:
    [(_, best), *_] = matcher.ranked(question)
    return best.evidence


def test_a_word_that_is_said_again_makes_a_question_no_longer(matcher: Matcher) -> None:
    once = evidence(matcher, "is jelka married")
    assert evidence(matcher, "is jelka married married married").length == once.length
    assert evidence(matcher, "is jelka married to somebody now").length > once.length


@pytest.mark.parametrize(("question", "pronoun"), [("is she married", 1), ("is jelka his wife", 0), ("is it sad", 0)])
def test_a_pronoun_stands_for_somebody_where_nobody_is_named(matcher: Matcher, question: str, pronoun: int) -> None:
    assert evidence(matcher, question).pronoun == pronoun


def test_a_fact_is_the_surer_the_more_of_a_longer_question_is_like_it(matcher: Matcher) -> None:
    terse, wordy = (matcher.match(text).scope for text in ("arrested", "so does she ever get herself arrested by them"))
    assert wordy > terse


@pytest.mark.parametrize(("question", "differs"), [("where was jelka arrested", 1), ("how was jelka arrested", 0)])
def test_a_place_is_hardly_told_by_what_nobody_asks_a_place_of(matcher: Matcher, question: str, differs: int) -> None:
    found = evidence(matcher, question)
    assert (found.aspect_differs, found.value_differs) == (1, differs)


def test_chatter_makes_a_question_no_longer(matcher: Matcher) -> None:
    assert (
        evidence(matcher, "please tell me is jelka married").length == evidence(matcher, "me is jelka married").length
    )


def test_a_name_is_hardly_lacking_where_the_fact_is_asked_as_much_alike_without_one(matcher: Matcher) -> None:
    lacking, hardly = (evidence(matcher, text).name_lacking for text in ("is somebody rescued", "is a detective saved"))
    assert lacking > hardly > 0


def test_a_name_is_lacking_less_where_one_is_asked_for(matcher: Matcher) -> None:
    asked, whether = (evidence(matcher, text).name_lacking for text in ("who gets married", "do people get married"))
    assert whether > asked > 0
