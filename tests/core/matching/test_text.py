# ruff: noqa: RUF001  apostrophes and letters of many scripts are what is tested
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.matching.text import MAX_QUESTION, Synonyms, concept, plain_text, plain_words, stem, words


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Who's the guy playing Laffont?", "who is the guy playing laffont"),
        ("whos in it", "who is in it"),
        ("wat r the eps", "what are the episodes"),
        ("s2e04", "season 2 episode 4"),
        ("2x04", "season 2 episode 4"),
        ("s02 release date", "season 2 release date"),
        ("is the second season coming", "is the season 2 coming"),
        ("episode four", "episode 4"),
        ("how long is one episode", "how long is one episode"),
        ("ep 8", "episode 8"),
        ("are there 2 seasons 4 me", "are there 2 seasons for me"),
        ("on 4 march", "on 4 march"),
        ("imdb/rt", "imdb and rotten tomatoes"),
        ("/sethome", "sethome"),
        ("is esason 2 out", "is esason 2 out"),
        ("what happens in epsode 4 again", "what happens in epsode 4 again"),
        ("when does seazom 2 come out", "when does seazom 2 come out"),
        ("what happens in ejpsode 4 then", "what happens in ejpsode 4 then"),
        ("who dies in seasin3", "who dies in seasin 3"),
        ("will sxeason o2 happen", "will sxeason 2 happen"),
        ("is season 2w out", "is season 2 out"),
        ("a reason 2 watch", "a reason to watch"),
        ("is that person 2 blame", "is that person to blame"),
        ("does it run on ps4 and windows10", "does it run on ps4 and windows10"),
        ("rt and mc scores pls", "rotten tomatoes and metacritic scores please"),
        ("$38,000", "38000"),
        ("100% on RT", "100 percent on rotten tomatoes"),
        ("is it #1", "is it number 1"),
        ("who gave it a B+", "who gave it a b+"),
        ("who gave it an A-?", "who gave it an a-"),
        ("who gave it an A−", "who gave it an a-"),
        ("a b plus or an a minus", "a b+ or an a-"),
        ("is that a plus", "is that a plus"),
        ("b-movie in C++", "b movie in c"),
        ("isn't it", "is not it"),
        ("jake's sister", "jake sister"),
        ("Renée", "renee"),
        ("tf is real irl nah", "is real in real life"),
        ("lol", ""),
        ("", ""),
        ("???", ""),
    ],
)
def test_questions_are_written_out(question: str, expected: str) -> None:
    assert " ".join(word.text for word in words(question)) == expected


def test_synonyms_of_a_pack_are_written_out() -> None:
    assert [word.text for word in words("rhd", Synonyms({"rhd": "robbery homicide division"}))] == [
        "robbery",
        "homicide",
        "division",
    ]


def test_a_part_that_stands_for_the_whole_is_no_whole_within_it() -> None:
    synonyms = Synonyms({"doe": "john doe"})
    assert [word.text for word in words("doe, or John Doe's brother doe", synonyms)] == [
        *("john", "doe", "or", "john", "doe", "brother", "john", "doe")
    ]


def test_synonyms_of_several_words_are_written_out() -> None:
    synonyms = {"lamp room": "lantern room"}
    assert [word.text for word in words("the Lamp Room?", Synonyms(synonyms))] == ["the", "lantern", "room"]
    assert [word.text for word in words("lamp rooms", Synonyms(synonyms))] == ["lamp", "rooms"]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("the cafe noir?", "the black cafe"),
        ("the CAFÉ  Noir", "the black cafe"),
        ("cafe-noir", "black cafe"),
        ("cafe noirs", "cafe noirs"),
        ("the x files", "the file of x"),
        ("X-Files!", "file of x"),
        ("черт", "дьявол"),
        ("чёрт", "дьявол"),
        ("чертов", "чертов"),
        ("忍さんは誰", "田 中 忍 は 誰"),
        ("strasse", "road"),
        ("straße", "road"),
        ("o’neil and oneil", "patrick and patrick"),
        ("r&d", "research"),
    ],
)
def test_synonyms_match_however_they_are_written(question: str, expected: str) -> None:
    synonyms = {
        "Café Noir": "Black Café",
        "x-files": "file of x",
        "Чёрт": "дьявол",
        "忍さん": "田中忍",
        "Straße": "road",
        "o'neil": "patrick",
        "r&d": "research",
        "\u0301": "nothing",
        "-": "nothing",
    }
    assert " ".join(word.text for word in words(question, Synonyms(synonyms))) == expected


def test_what_is_a_proper_word_or_a_name_in_a_pack_is_no_chat_speak_there() -> None:
    assert [word.text for word in words("la v rt", Synonyms(right={"la", "v"}))] == ["la", "v", "rotten", "tomatoes"]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("qui joue l'inspecteur", "qui joue l inspecteur"),
        ("le chien d’Anna", "le chien d anna"),
        ("qu'est-ce que c'est", "qu est ce que cest"),
        ("aujourd'hui", "aujourdhui"),
        ("l'ex de l'ep 3", "l ex de l episode 3"),
    ],
)
def test_words_that_merge_with_the_next_one_are_told_apart(question: str, expected: str) -> None:
    synonyms = Synonyms(elided={"l'", "d'", "qu'"})
    assert " ".join(word.text for word in words(question, synonyms)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("田中忍は誰", "田 中 忍 は 誰"),
        ("ジョー・マーシュ", "ジ ョ ー マ ー シ ュ"),
        ("रामायण की कहानी", "रामायण की कहानी"),
        ("D’Artagnan's O'Neil", "dartagnan oneil"),
        ("שָׁלוֹם ג׳ורג׳", "שלום גורג"),
        ("\u200fמי?\u200e", "מי"),
    ],
)
def test_words_are_found_in_every_script(text: str, expected: str) -> None:
    assert " ".join(plain_words(text)) == expected


def test_a_capital_inside_a_sentence_marks_a_name() -> None:
    assert [word.text for word in words("Who is Bean in it") if word.capital] == ["bean"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("plays", "playing"),
        ("dies", "died"),
        ("making", "makes"),
        ("stories", "story"),
        ("stopped", "stop"),
        ("was", "is"),
    ],
)
def test_inflections_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("boss", "bos"), ("series", "serial"), ("this", "thi"), ("rating", "rat")])
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("movie", "flick"), ("murdered", "killed"), ("actress", "actor"), ("novels", "book")]
)
def test_words_of_one_meaning_share_a_concept(one: str, other: str) -> None:
    assert concept(stem(one)) == concept(stem(other))


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for word in words(text):
        assert word.text
        assert stem(word.text)


def test_a_very_long_question_is_read_in_part() -> None:
    assert len(words("word " * 10_000)) <= MAX_QUESTION


@given(st.text("eps u-_/.'#&\n", max_size=30) | st.sampled_from(["season x", "a_season", "x-ep", "eps"]))
def test_text_of_plain_letters_is_taken_apart_like_any_other(text: str) -> None:
    assert plain_text(text, Synonyms()) == plain_text(f"{text} \N{EM DASH}", Synonyms())
