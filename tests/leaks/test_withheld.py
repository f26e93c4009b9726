"""Where the policy is to withhold, everything reads as in a pack in which what is hidden was never written."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from bot.compiling.compiler import compiled
from bot.core.answers import FactKey
from bot.core.known import known
from bot.core.matching import Match, Verdict
from bot.core.matching.match import Candidate, Wanted
from bot.core.matching.mentions import SHOW, Ref
from bot.core.matching.withholding import merged
from bot.core.rendering import reply_to
from bot.core.spoilers import START, Gate, Guarded, Horizon, Policy, text_for_matching
from bot.core.told import guarded_texts, texts_of_fact
from bot.library import Library, Section
from bot.loading import Loaded
from tests.leaks.scenes import PACKS, library_of, payload
from tests.leaks.stripped import stripped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Answer

WITHHELD = Policy.WITHHOLD


def levels(name: str) -> list[Horizon]:
    """Return the start and each position after which more is known than before it: nothing else makes a difference."""
    revision = library_of(name).revision
    positions = {text.revealed for pack in revision.packs for text in guarded_texts(pack)} - {None}
    ordered = sorted((position for position in positions if position is not None), key=lambda one: one.index)
    return [START, *(Horizon.at([position]) for position in ordered)]


@cache
def rewritten(name: str, place: int) -> Library:
    """Return a library in which what is hidden at a level was never written."""
    return Library(
        compiled(Loaded(stripped(library_of(name).revision, levels(name)[place]), library_of(name).loaded.snapshot))
    )


def both(name: str) -> Iterator[tuple[Library, Library, Gate]]:
    for place, horizon in enumerate(levels(name)):
        yield library_of(name), rewritten(name, place), Gate(horizon, WITHHELD)


def read(answer: Answer) -> str:
    """Return everything that is sent for an answer; how sure it is, is not."""
    return _sent(replace(answer, confidence=0.0))


@cache
def _sent(answer: Answer) -> str:
    reply = reply_to(answer)
    return json.dumps([reply.private, payload(reply)], sort_keys=True)


def about_hidden(library: Library, horizon: Horizon) -> list[str]:
    """Return the asks, titles and names of everything of which something is hidden."""
    found: list[Guarded] = []
    for pack in library.revision.packs:
        for fact in pack.facts:
            if not all(horizon.reaches(text.revealed) for text in texts_of_fact(fact)):
                found += [fact.title, *fact.asks]
        for entity in pack.entities:
            names = (entity.name, *entity.aliases)
            found += () if all(horizon.reaches(text.revealed) for text in names) else names
    return list(dict.fromkeys(map(text_for_matching, found)))


def spoiling_questions(library: Library, horizon: Horizon) -> Iterator[str]:
    """Yield what is hidden, and each word of it beside some name, as it is or misspelt."""
    hidden = [text for pack in library.revision.packs for text in guarded_texts(pack)]
    texts = [text_for_matching(text) for text in hidden if not horizon.reaches(text.revealed)]
    yield from texts
    names = [text_for_matching(entity.name) for pack in library.revision.packs for entity in pack.entities[:2]]
    for place, word in enumerate(sorted({word for text in texts for word in text.split()})):
        slips = (word, word[:-1], f"{word[1:2]}{word[:1]}{word[2:]}", f"{word[:3]}x{word[3:]}")
        yield f"what happens to {names[place % len(names)]} because of {slips[place % len(slips)]}"


each_pack = pytest.mark.parametrize("name", sorted(PACKS))


@each_pack
def test_a_pack_is_known_as_if_the_rest_had_never_been_written(name: str) -> None:
    for library, other, gate in both(name):
        for pack, expected in zip(library.revision.packs, other.revision.packs, strict=True):
            assert known(pack, gate.horizon) == expected


@each_pack
def test_every_question_about_what_is_hidden_reads_the_same(name: str) -> None:
    for library, other, gate in both(name):
        for question in about_hidden(library, gate.horizon):
            assert read(library.answer(question, gate=gate)) == read(other.answer(question, gate=gate)), question


@each_pack
def test_every_look_up_of_what_is_hidden_reads_the_same(name: str) -> None:
    for library, other, gate in both(name):
        names = [text_for_matching(fact.title) for pack in library.revision.packs for fact in pack.facts]
        codes = [position.label for pack in library.revision.packs for position in pack.timeline.positions()]
        for section in Section:
            for text in (None, *codes, *names):
                said = read(library.answer_in(section, text, gate=gate))
                assert said == read(other.answer_in(section, text, gate=gate)), (section, text)


@each_pack
def test_every_button_of_an_old_message_reads_the_same(name: str) -> None:
    for library, other, gate in both(name):
        for key in (FactKey(pack.id, fact.id) for pack in library.revision.packs for fact in pack.facts):
            assert read(library.answer_facts([key], gate=gate)) == read(other.answer_facts([key], gate=gate)), key


@each_pack
def test_everything_that_is_typed_is_completed_the_same(name: str) -> None:
    for library, other, gate in both(name):
        hidden = about_hidden(library, gate.horizon)
        words = {word[:length] for text in hidden for word in text.split() for length in (3, len(word))}
        sections = [(section, "") for section in Section]
        for section, typed in (*sections, *((Section.ANYTHING, text) for text in (*hidden, *sorted(words)))):
            offered = library.complete(typed, gate=gate, section=section)
            assert offered == other.complete(typed, gate=gate, section=section), (section, typed)


@each_pack
def test_every_explanation_reads_the_same(name: str) -> None:
    for library, other, gate in both(name):
        for question in about_hidden(library, gate.horizon)[::11]:
            explained, expected = (each.explain(question, gate=gate) for each in (library, other))
            assert explained == expected


@each_pack
def test_whether_a_question_says_too_much_hangs_on_nothing_that_is_hidden(name: str) -> None:
    for library, other, gate in both(name):
        for question in spoiling_questions(library, gate.horizon):
            unknown = library.words_unknown(question, horizon=gate.horizon)
            assert unknown == other.words_unknown(question, horizon=gate.horizon), question


@each_pack
def test_what_is_open_says_nothing_unknown(name: str) -> None:
    for library, _, gate in both(name):
        for pack in library.revision.packs:
            asks = (ask for fact in pack.facts for ask in fact.asks if gate.horizon.reaches(ask.revealed))
            for ask in map(text_for_matching, asks):
                assert not library.words_unknown(ask, horizon=gate.horizon, packs=[pack.id]), ask


def test_several_packs_answer_together_as_the_surest_of_them() -> None:
    one, other = (FactKey(pack, "fact") for pack in ("one", "other"))
    sure = Match(verdict=Verdict.ANSWER, chosen=(one,), candidates=(Candidate(one, 0.9),), scope=0.9)
    unsure = Match(verdict=Verdict.ABSTAIN, candidates=(Candidate(other, 0.2),), scope=0.2)
    found = merged([unsure, sure])
    assert (found.verdict, found.chosen) == (Verdict.ANSWER, (one,))
    assert found.candidates == (Candidate(one, 0.9), Candidate(other, 0.2))


def test_several_packs_that_are_as_sure_are_both_offered() -> None:
    keys = [FactKey(pack, "fact") for pack in ("one", "two", "three")]
    sure = [Match(verdict=Verdict.ANSWER, chosen=(key,), candidates=(Candidate(key, 0.8),), scope=0.8) for key in keys]
    assert merged(sure).verdict is Verdict.ASK_BACK
    assert merged([]).verdict is Verdict.ABSTAIN


def test_what_several_packs_miss_is_nobodys_in_particular() -> None:
    missed = [Match(verdict=Verdict.ABSTAIN, wanted=Wanted("runtime", Ref(pack, SHOW))) for pack in ("one", "other")]
    assert merged(missed).wanted == Wanted("runtime")
    assert merged(missed[:1]).wanted == Wanted("runtime", Ref("one", SHOW))
