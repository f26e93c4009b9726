from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.core.matching import AskDirections, Matcher, Verdict, sentences
from bot.core.matching.sentences import Sentences
from bot.core.spoilers import START
from bot.loading import load
from bot.words import language
from bot.words.encoder import Encoder, encoder
from tests.sentences import DESK, LetterEncoder, needs_the_extra, with_sentences

if TYPE_CHECKING:
    from bot.core.model import Revision

PACKS = Path(__file__).parents[2] / "packs"
PARAPHRASES = [("do you have any vacancies", "job"), ("when is my order here", "delivery")]
QUESTIONS = [
    "what becomes of toby",
    "who smashed the lamp",
    "how much light does it get",
    "how often do they drink",
    "lamp?",
]


@pytest.fixture(scope="module")
def packs() -> Matcher:
    return Matcher(load(PACKS).revision, language())


@pytest.fixture(scope="module")
def revision(tmp_path_factory: pytest.TempPathFactory) -> Revision:
    folder = tmp_path_factory.mktemp("desk")
    (folder / "pack.yaml").write_text("format: 1\nid: desk\nname: Desk\n")
    (folder / "facts.yaml").write_text(DESK)
    return load(folder).revision


@pytest.fixture(scope="module")
def desk(revision: Revision) -> Matcher:
    return Matcher(revision, language())


@pytest.fixture(scope="module")
def installed() -> Encoder:
    found = encoder()
    assert found is not None
    return found


@needs_the_extra
@pytest.mark.parametrize(("question", "fact"), PARAPHRASES)
def test_a_paraphrase_that_words_leave_unsure_is_answered(
    desk: Matcher, installed: Encoder, question: str, fact: str
) -> None:
    assert desk.match(question).verdict is not Verdict.ANSWER
    match = with_sentences(desk, installed).match(question)
    assert match.verdict is Verdict.ANSWER
    assert match.chosen[0].fact == fact


def test_a_paraphrase_is_answered_also_without_the_extra(revision: Revision, desk: Matcher) -> None:
    question = "how soon will my parcel get here"
    by_words = Matcher(revision, replace(language(), encoder=None))
    assert by_words.match(question).verdict is not Verdict.ANSWER
    match = desk.match(question)
    assert match.verdict is Verdict.ANSWER
    assert match.chosen[0].fact == "delivery"


@needs_the_extra
@pytest.mark.parametrize("question", ["what is the weather in tallinn", "order me a pizza", "who composed the music"])
def test_what_no_pack_covers_is_not_answered_either(packs: Matcher, installed: Encoder, question: str) -> None:
    assert with_sentences(packs, installed).match(question).verdict is not Verdict.ANSWER


@pytest.mark.parametrize("question", ["who plays nora", "how often should i water", "metacritic", "asdf qwer", ""])
def test_no_sentence_is_encoded_where_words_are_clear(packs: Matcher, question: str) -> None:
    letters = LetterEncoder()
    looking_closer = with_sentences(packs, letters)
    letters.encoded.clear()
    assert looking_closer.match(question) == packs.match(question)
    assert letters.encoded == []


@pytest.mark.parametrize(
    ("question", "compared"),
    [
        ("Can I leave my car with you?", "Can I leave my car with you?"),
        ("is the house opne, then?", "is the house open then"),
        ("wat bout my car??", "wat bout my car??"),
    ],
)
def test_a_sentence_is_compared_as_written_unless_it_is_misspelt(desk: Matcher, question: str, compared: str) -> None:
    assert with_sentences(desk, LetterEncoder()).match(question).sentence == compared


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_is_encoded_hangs_on_nothing_hidden(packs: Matcher, question: str) -> None:
    letters = LetterEncoder()
    looking_closer = with_sentences(packs, letters)
    letters.encoded.clear()
    openly = looking_closer.match(question, horizon=START, beyond=False)
    encoded = list(letters.encoded)
    assert encoded == ([] if openly.sentence is None else [openly.sentence])
    again = looking_closer.match(question, horizon=START)
    everything = looking_closer.match(question, like=openly)
    assert again.sentence == everything.sentence == openly.sentence
    assert letters.encoded == encoded  # neither look beyond the horizon took a sentence's time


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_explanation_tells_what_the_sentence_added(packs: Matcher, question: str) -> None:
    looking_closer = with_sentences(packs, LetterEncoder())
    match, explanation = looking_closer.match(question), looking_closer.explain(question)
    assert [fact.key for fact in explanation.facts] == [one.key for one in match.candidates[: len(explanation.facts)]]
    added = {one.name for fact in explanation.facts for one in fact.contributions}
    assert ("sentence" in added) == (match.sentence is not None)


def test_packs_about_shows_need_no_encoder() -> None:
    letters = LetterEncoder()
    show = Matcher(load(PACKS / "lighthouse").revision, replace(language(), encoder=letters))
    assert show.match("who smashed the lamp, then?").sentence is None
    assert letters.encoded == []


def test_more_asks_than_are_worth_it_are_not_encoded(revision: Revision, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = LetterEncoder()
    monkeypatch.setattr(sentences, "MOST_ASKS", 19)
    assert Matcher(revision, replace(language(), encoder=letters)).match("where do i leave my car").sentence is None
    assert letters.encoded == []


@pytest.mark.parametrize(
    "question", ["who smashed the lamp, then?", "wat's it like up there??", "is the boatman alive"]
)
def test_of_a_show_no_sentence_is_compared(packs: Matcher, question: str) -> None:
    letters = LetterEncoder()
    looking_closer = with_sentences(packs, letters)
    letters.encoded.clear()
    assert looking_closer.match(question) == packs.match(question)
    assert letters.encoded == []


def test_a_left_out_ask_is_as_if_it_had_never_been_asked() -> None:
    letters = LetterEncoder()
    texts = ["who plays nora", "who is nora", "where is it set", "where was it shot", "in which town"]
    rows, of_ask = letters.encode(texts).astype(np.float16), np.arange(5)
    every = Sentences(letters, AskDirections(rows, of_ask), np.array([0, 2, 5]))
    fewer = Sentences(letters, AskDirections(rows, of_ask[:4]), np.array([0, 2, 4]))
    direction, both = every.direction("in which town is it set"), np.arange(2)
    left_out, never = every.alike(direction, both, without=4), fewer.alike(direction, both)
    assert left_out.sentence == pytest.approx(never.sentence)
    assert left_out.asks == pytest.approx(never.asks, abs=1e-3)  # the directions are kept as halves
    assert every.alike(direction, both).sentence[1] > never.sentence[1]


def test_asks_that_are_worded_alike_are_told_from_those_that_are_not() -> None:
    letters = LetterEncoder()
    texts = ["is it open", "is it open now", "is it open today", "when does it shut", "opening hours", "monday?"]
    sentences = Sentences(
        letters, AskDirections(letters.encode(texts).astype(np.float16), np.arange(6)), np.array([0, 3, 6])
    )
    same, others = sentences.alike(sentences.direction("is it open"), np.arange(2)).asks
    assert same > others + 0.1


def test_of_a_single_ask_nobody_knows_how_alike_others_would_be() -> None:
    letters = LetterEncoder()
    rows = letters.encode(["is it open", "when does it shut"]).astype(np.float16)
    sentences = Sentences(letters, AskDirections(rows, np.arange(2)), np.arange(3))
    one, other = sentences.alike(sentences.direction("is it open"), np.arange(2)).asks
    assert one == pytest.approx(other, abs=1e-3)


def test_only_allowed_entries_are_near() -> None:
    letters = LetterEncoder()
    texts = [f"question {number}" for number in range(6)]
    sentences = Sentences(letters, AskDirections(letters.encode(texts).astype(np.float16), np.arange(6)), np.arange(7))
    allowed = np.array([True, False, True, True, False, True])
    direction = sentences.direction("question 1")
    assert sorted(sentences.nearest(direction, 9, allowed)) == [0, 2, 3, 5]
    assert set(sentences.nearest(direction, 2, allowed)) <= {0, 2, 3, 5}
    assert set(sentences.nearest(sentences.direction("question 5"), 1, allowed)) == {5}


def test_a_matcher_without_asks_compares_nothing() -> None:
    sentences = Sentences(
        LetterEncoder(), AskDirections(np.zeros((0, 64), np.float16), np.zeros(0, np.int64)), np.zeros(1, np.int64)
    )
    direction = sentences.direction("anything")
    assert len(sentences.nearest(direction, 5, np.zeros(0, bool))) == 0
    alike = sentences.alike(direction, np.zeros(0, np.int64))
    assert len(alike.sentence) == len(alike.asks) == 0
