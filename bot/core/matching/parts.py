"""Taking a compound question apart: sentences, clauses, and names that share a frame."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, starmap
from typing import TYPE_CHECKING, Final

from bot.core.matching.asides import without_asides
from bot.core.matching.patterns import KIND_LETTERS
from bot.core.matching.relations import OF_TWO
from bot.core.matching.text import sense_of
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.core.matching.patterns import Token
    from bot.core.matching.understanding import Question

MAX_PARTS: Final = 3

_OR_ELSE: Final = (
    r",?\s+or\s+(?=(?:(?:is|are|am|was|were|has|have|had|can|could|will|would|should)\s+"
    r"(?:i|it|he|she|we|you|they|this|that|there)|(?:does|did)\s+\w+)\b)"
)
"""Begins a question of its own behind another: "is he in it or did i imagine that"."""
_SENTENCES: Final = re.compile(rf"[?!;]+|[.:](?=\s|$)|\n+|\s[-\u2013\u2014]+\s|{_OR_ELSE}", re.IGNORECASE)
_CLAUSES: Final = re.compile(r",?\s+(?:and|but|also|plus|[&+])\s+(?:also\s+)?|,\s+", re.IGNORECASE)
_BETWEEN: Final = "between"
"""What is asked between two is one question."""
_JOINERS: Final = frozenset({"and", "or", "plus"})
_PEOPLE: Final = frozenset({KIND_LETTERS[Kind.PERSON], KIND_LETTERS[Kind.CHARACTER]})
_BEFORE_A_PLACE: Final = frozenset({"in", "during", "for", "from", "of"})
_SUBJECTS: Final = frozenset({"i", "he", "she", "we", "they", "there"})
"""Words of which a sentence says something."""
_AUXILIARY_AND_NAME: Final = 2
"""Words of "do jo"; "can i get it on netflix" has more."""
_VERBS: Final = {(verb,) for verb in ("is", "was", "has", "had", "does", "did", "will", "would", "can", "could")}
_KIN: Final = frozenset(
    map(
        sense_of,
        """wife husband spouse mother father sister brother sibling son daughter child twin aunt uncle cousin niece
        nephew grandmother grandfather grandparent parent dad mom mum nan boyfriend girlfriend fiance""".split(),
    )
)
_ACTORS: Final = frozenset({"actor", "actress"})
_LEANING: Final = _ACTORS.union("he she him her his hers they them that".split())
"""Words that stand for somebody who was spoken of before."""
_SOMEBODY: Final = frozenset({"he", "she", "him", "her", "his", "hers"})
"""Words that stand for whom the part before names."""


def sentences(text: str) -> list[str]:
    """Return the sentences of a question, first to last; at least one where there is any text."""
    return [part.strip() for part in _SENTENCES.split(text) if part.strip()]


def clauses(text: str) -> list[str]:
    """Return the clauses of a sentence that "and", "but" or a comma joins, first to last."""
    return [part.strip() for part in _CLAUSES.split(text) if part and part.strip()]


def parts_of(text: str, whole: Question, read: Callable[[str], Question]) -> Iterator[Question]:
    """Yield the parts of a compound question; none for a plain one.

    Args:
        text: as the fan wrote it.
        whole: what all of it says.
        read: returns what a text says.
    """
    if _BETWEEN in whole.words:
        return
    said = without_asides(text)
    asked = [part for part in _read_each(sentences(said), read) if says_something(part)]
    if len(asked) > 1 and not _tear_a_name(asked, whole):
        yield from asked[:MAX_PARTS]
        return
    parts = _read_each(clauses(said), read)
    numbered = list(one_number_each(whole))
    if numbered and not all(part.aspect for part in parts):
        yield from numbered[:MAX_PARTS]
    elif len(parts) > 1 and not _tear_apart(parts) and all(map(says_something, parts)):
        yield from parts[:MAX_PARTS]
    else:
        yield from one_name_each(whole)


def _read_each(texts: Sequence[str], read: Callable[[str], Question]) -> list[Question]:
    """Read the parts of a text, each as it is meant behind those before it; a text that is its only part was read."""
    if len(texts) == 1:
        return []
    found: list[Question] = []
    for text in texts:
        part = read(text)
        meant = _in_context(part, found[-1]) if found else None
        found.append(part if meant is None else read(meant))
    return found


def _in_context(part: Question, before: Question) -> str | None:
    """Return what is meant by a part that leaves out what the one before it said; ``None`` where nothing is left out.

    "who plays jo? and toby" asks who plays Toby, and "who plays jo and is she married" asks whether Jo is married.
    """
    named = [mention for mention in before.mentions if not mention.is_show_only]
    if len(named) != 1 or speaks_of_kin(before):
        return None
    start, end = named[0].start, named[0].end
    mentions = [mention for mention in part.mentions if not mention.is_show_only]
    if _only_names_someone(part) and len(mentions) == 1 and (before.content or before.relations):
        other = part.words[mentions[0].start : mentions[0].end]
        return " ".join((*before.words[:start], *other, *before.words[end:]))
    meant = _SOMEBODY | {"that", "this"} if part.aspect == "who" and not part.content else _SOMEBODY
    if not mentions and not _PEOPLE.isdisjoint(named[0].kinds) and not meant.isdisjoint(part.words):
        name = " ".join(before.words[start:end])
        return " ".join(name if word in meant else word for word in part.words)
    return None


def _tear_a_name(parts: Sequence[Question], whole: Question) -> bool:
    """Tell whether a full stop that parts two sentences stands within a name: "how long is dept. q"."""
    named = [part.refs for part in parts]
    return any(all(map(mention.refs.isdisjoint, named)) for mention in whole.mentions)


def _tear_apart(parts: Sequence[Question]) -> bool:
    """Tell whether clauses part what is one: "when do jo and toby marry" is asked of neither alone."""
    return any(map(_asks_for_nothing, parts)) or any(starmap(_share_a_verb, pairwise(parts)))


def _share_a_verb(one: Question, other: Question) -> bool:
    """Tell whether a clause that asks something ends with a name, and the next one, which asks nothing, begins so."""
    if not (one.aspect and one.mentions and other.mentions) or other.aspect:
        return False
    return one.mentions[-1].end == len(one.words) and not other.mentions[0].start and bool(other.content)


def _only_names_someone(question: Question) -> bool:
    """Tell whether a part of a question asks nothing of whom it names: "do jo" of "do jo and toby marry"."""
    says_nothing = not (question.content or question.numbers)
    is_asked = question.aspect and question.relations and len(question.words) > _AUXILIARY_AND_NAME
    return bool(question.mentions) and says_nothing and question.aspect in {"", "yes/no"} and not is_asked


def _asks_for_nothing(question: Question) -> bool:
    return _only_names_someone(question) or _only_says_where(question)


def _only_says_where(question: Question) -> bool:
    """Tell whether a part only says where in the story it is: the first of "in season 2, who directed episode 3"."""
    nouns = {sense_of(number.partition(" ")[0]) for number in question.numbers}
    if not nouns or question.mentions or question.words[0] not in _BEFORE_A_PLACE:
        return False
    return nouns.issuperset(question.content)


def one_name_each(question: Question) -> Iterator[Question]:
    """Yield the question once for each of its joined names, without the others ("rt and mc scores").

    Yields nothing where fewer than two names are joined, as in "does toby vane have a brother or sister" of a Toby and
    a Vane, or where what is asked is a matter between them.
    """
    names = [mention for mention in question.mentions if not mention.is_show_only]
    if len(names) < 2 or not _are_joined(question.tokens) or question.relations & OF_TWO:  # noqa: PLR2004  two
        return
    for kept in names[:MAX_PARTS]:
        others = [mention for mention in names if mention is not kept]
        dropped = {ref.feature for mention in others for ref in mention.refs - kept.refs}
        mentions = tuple(mention for mention in question.mentions if mention not in others)
        yield replace(question, mentions=mentions, features=question.features - dropped)


def _are_joined(tokens: Sequence[Token]) -> bool:
    """Tell whether what joins names stands between any of them."""
    names = [place for place, token in enumerate(tokens) if token.is_name]
    return any(token.text in _JOINERS for token in tokens[names[0] : names[-1]]) if names else False


def one_number_each(question: Question) -> Iterator[Question]:
    """Yield the question once for each of its joined seasons or episodes, without the others."""
    numbers = sorted(number for number in question.numbers if " " in number)
    if len(numbers) > 1 and any(token.text in _JOINERS for token in question.tokens):
        for kept in numbers:
            others = question.numbers - {kept}
            yield replace(question, numbers=frozenset({kept}), features=question.features - others)


def states_something(question: Question) -> bool:
    """Tell whether it asks nothing: "she never listens", "elinor is very good", "did not feel like that to me"."""
    if question.words[1:2] == ("not",):
        return question.aspect == "yes/no" and _SUBJECTS.isdisjoint(question.words) and not question.mentions
    starts_with_name = bool(question.mentions) and question.mentions[0].start == 0
    has_verb = starts_with_name and question.words[question.mentions[0].end :][:1] in _VERBS
    return not question.aspect and (has_verb or not _SUBJECTS.isdisjoint(question.words))


def speaks_of_kin(question: Question) -> bool:
    """Tell whether it speaks of somebody by what they are to others: "ballard's mother"."""
    return any(token.sense in _KIN for token in question.tokens)


def leans_on(question: Question, before: Question) -> bool:
    """Tell whether a part is about whom the one before it means without naming anybody: "her nan? who is that"."""
    if any(not mention.is_show_only for mention in question.mentions):
        return False
    is_of_kin = speaks_of_kin(before) and not _LEANING.isdisjoint(question.words)
    return is_of_kin or (bool(before.strangers) and not _ACTORS.isdisjoint(question.words))


def says_something(question: Question) -> bool:
    """Tell whether the question has anything beyond chatter in it."""
    return bool(question.content or question.mentions or question.relations or question.numbers)
