"""The tables of chat-speak and English: readable by people, so checked by a machine for what people overlook."""

from __future__ import annotations

import ast
import inspect
from collections import Counter

import pytest

from bot.core.folding import fold
from bot.core.matching import contrasts, tables
from bot.core.matching.contrasts import ALTERNATIVES, OPPOSITES, RELATIVES
from bot.core.matching.tables import (
    CHAT_SPEAK,
    CHATTER,
    CONCEPTS,
    FUNCTION_WORDS,
    IRREGULAR,
    KNOWN_TO_ALL,
    PRONOUNS,
    QUESTION_WORDS,
)
from bot.core.matching.text import Synonyms, concept, plain_words, stem, words

SMALL = FUNCTION_WORDS | CHATTER


def as_written() -> dict[str, list[str]]:
    """Return the entries of each table as they stand in their files, for a set or mapping hides what is there twice."""
    found = {}
    for node in ast.parse("".join(map(inspect.getsource, (tables, contrasts)))).body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            within = node.value.keys if isinstance(node.value, ast.Dict) else ast.walk(node.value)
            found[node.target.id] = [
                item.value for item in within if isinstance(item, ast.Constant) and isinstance(item.value, str)
            ]
    return found


WRITTEN = as_written()


@pytest.mark.parametrize("table", ["CHAT_SPEAK", "IRREGULAR", "CONCEPTS", "KNOWN_TO_ALL"])
def test_no_entry_stands_twice(table: str) -> None:
    assert [entry for entry, times in Counter(WRITTEN[table]).items() if times > 1] == []


@pytest.mark.parametrize("table", ["QUESTION_WORDS", "FUNCTION_WORDS", "CHATTER", "PRONOUNS", "RELATIVES"])
def test_no_word_stands_twice(table: str) -> None:
    (listed,) = WRITTEN[table]
    assert [word for word, times in Counter(listed.split()).items() if times > 1] == []


@pytest.mark.parametrize("table", sorted(WRITTEN))
def test_entries_are_written_as_questions_are_read(table: str) -> None:
    assert [entry for entry in WRITTEN[table] if fold(entry) != entry] == []


def test_every_chat_speak_is_one_word() -> None:
    assert [said for said in CHAT_SPEAK if plain_words(said) != (said,)] == []


def test_chat_speak_stands_for_words_that_stand_for_themselves() -> None:
    others = {said: plain for said, plain in CHAT_SPEAK.items() if said != plain}
    assert {said: plain for said, plain in others.items() if not others.keys().isdisjoint(plain.split())} == {}


@pytest.mark.parametrize("said", CHAT_SPEAK)
def test_chat_speak_is_written_out_in_a_question(said: str) -> None:
    assert " ".join(word.text for word in words(f"jo {said} ada")) == " ".join(f"jo {CHAT_SPEAK[said]} ada".split())


def test_chat_speak_is_no_word_of_another_table() -> None:
    """It is written out before any other table is asked, so that it would never be found there."""
    grouped = {word for group in CONCEPTS for word in group.split()}
    others = SMALL | QUESTION_WORDS | PRONOUNS | RELATIVES | grouped
    assert sorted(said for said, plain in CHAT_SPEAK.items() if said in others and plain != said) == []


def test_question_words_and_pronouns_carry_grammar() -> None:
    assert sorted((QUESTION_WORDS | PRONOUNS) - FUNCTION_WORDS) == []


def test_a_word_is_grammar_or_chatter_not_both() -> None:
    assert sorted(FUNCTION_WORDS & CHATTER) == []


def test_words_that_point_to_somebody_else_are_no_pronouns_and_count() -> None:
    assert sorted(RELATIVES & (PRONOUNS | SMALL)) == []


def test_irregular_forms_lead_to_a_base_form_at_once() -> None:
    assert {form: base for form, base in IRREGULAR.items() if IRREGULAR.get(base, base) != base} == {}


@pytest.mark.parametrize("form", IRREGULAR)
def test_an_irregular_form_shares_the_stem_of_its_base(form: str) -> None:
    assert stem(form) == stem(IRREGULAR[form])


def test_no_stem_is_in_two_groups_of_one_meaning() -> None:
    groups: dict[str, set[str]] = {}
    for group in CONCEPTS:
        for word in group.split():
            groups.setdefault(stem(word), set()).add(group)
    assert {word: found for word, found in groups.items() if len(found) > 1} == {}


@pytest.mark.parametrize("group", CONCEPTS)
def test_words_of_a_group_have_one_meaning(group: str) -> None:
    assert len(group.split()) > 1
    assert len({concept(stem(word)) for word in group.split()}) == 1


@pytest.mark.parametrize("name", KNOWN_TO_ALL)
def test_a_name_known_to_all_is_no_small_word(name: str) -> None:
    assert not set(plain_words(name)) <= SMALL


@pytest.mark.parametrize("groups", [ALTERNATIVES, OPPOSITES])
def test_nothing_is_an_alternative_or_the_contrary_of_two_things(groups: tuple[str, ...]) -> None:
    senses = [concept(stem(word)) for group in groups for word in group.replace("|", " ").split()]
    assert [sense for sense, count in Counter(senses).items() if count > 1] == []


def test_a_pack_has_the_last_word_on_chat_speak() -> None:
    assert [word.text for word in words("rt", Synonyms({"rt": "real time"}))] == ["real", "time"]
