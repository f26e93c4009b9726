# ruff: noqa: RUF001  words of many languages are what is tested
from __future__ import annotations

from bot.core.matching.grammar import grammar
from bot.core.matching.patterns import SMALL
from bot.core.model import Pack
from bot.core.timeline import Timeline

ENGLISH = frozenset({"die", "war", "comment"})


def pack(*function_words: str) -> Pack:
    return Pack(id="p", name="P", timeline=Timeline("p", {}), function_words=frozenset(function_words))


def test_packs_without_function_words_leave_english_as_it_is() -> None:
    assert grammar([pack(), pack()], ENGLISH).small == SMALL
    assert grammar([], ENGLISH).small == SMALL


def test_a_word_of_one_pack_is_small_in_all() -> None:
    assert {"und", "wer"} <= grammar([pack("und", "wer"), pack(), pack("et")], ENGLISH).small


def test_an_english_word_or_chat_speak_is_small_only_where_every_pack_says_so() -> None:
    german = pack("die", "ur", "und")
    assert grammar([german], ENGLISH).added == {"die", "ur", "und"}
    assert grammar([german, pack("die", "en")], ENGLISH).added == {"die", "und", "en"}
    assert grammar([german, pack()], ENGLISH).added == {"und"}


def test_function_words_are_known_without_their_accents() -> None:
    assert grammar([pack("für", "où", "её", "dass", "groß")], ENGLISH).added == {"fur", "ou", "ее", "dass", "gross"}


def test_every_letter_of_a_script_without_spaces_is_a_word() -> None:
    assert grammar([pack("ですか", "は")], ENGLISH).added == {"で", "す", "か", "は"}


def test_words_that_merge_with_the_next_are_known_with_and_without_their_apostrophe() -> None:
    found = grammar([pack("l'", "qu’", "le")], ENGLISH)
    assert found.elided == {"l'", "qu'"}
    assert found.added == {"l", "qu", "le"}
