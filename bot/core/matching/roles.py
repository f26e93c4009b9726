"""Characters who are named by what they are: "the ex cop lady" where a portrait calls one a former police officer."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.folding import fold
from bot.core.matching.contrasts import RELATIVES
from bot.core.matching.epithets import EPITHETS, PERSONS
from bot.core.matching.mentions import LETTERS_OF_PEOPLE, Mention, Ref
from bot.core.matching.patterns import KIND_LETTERS, SMALL
from bot.core.matching.text import WORD, sense_of
from bot.core.model import Kind
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.model import Fact, Pack

_TOLD: Final = re.compile(
    r"(?:^|(?<=\. ))(?:[\w'\u2019.-]+ ){1,3}?(?:is|was|used to be)\s+"
    r"(?:an?|the|his|her|their|(?:the\s+)?[\w-]+['\u2019]s?)\s+(?P<role>[^.,;:()]+)"
)
"""How a portrait says what somebody is."""
_ASKED: Final = re.compile(r"^(?:who|which one)(?:\s+is|\s+was|['\u2019]s)\s+the\s+(?P<role>[\w -]+)$")
_SAME: Final = {
    "cop": "officer", "police": "officer", "policeman": "officer", "policewoman": "officer", "ex": "former",
    "attorney": "lawyer", "doc": "doctor", "prof": "professor",
}  # fmt: skip
_NO_ROLES: Final = RELATIVES.union(
    PERSONS, "killer murderer culprit villain victim suspect hero lead star main character someone member part".split()
)
"""What says nothing of somebody, or is what is asked."""
_BEHIND_ROLES: Final = frozenset("whose who played called known named sent from turned".split())
_MOST: Final = 4
"""Words at most of a role."""
_ARTICLES: Final = frozenset({"the", "that", "this"})
_AUXILIARIES: Final = frozenset("do does did will would can could should has have had may might".split())


class _Role(NamedTuple):
    """What somebody is.

    Attributes:
        ref: who.
        words: what its words mean.
        noun: the last of them.
    """

    ref: Ref
    words: frozenset[str]
    noun: str


class Roles:
    """What the characters of some packs are, as far as their portraits tell it from the start.

    Args:
        packs: the packs.
    """

    def __init__(self, packs: Iterable[Pack]) -> None:
        self._with: dict[str, list[_Role]] = defaultdict(list)
        for role in chain.from_iterable(map(_roles, packs)):
            for word in role.words:
                self._with[word].append(role)

    def named(self, texts: Sequence[str]) -> Mention | None:
        """Return who is named by the only role in a question that nobody else has; ``None`` where none is.

        Args:
            texts: the words of the question, corrected.
        """
        found = list(filter(None, (self._at(place, texts) for place, text in enumerate(texts) if text in _ARTICLES)))
        return found[0] if len(found) == 1 else None

    def _at(self, article: int, texts: Sequence[str]) -> Mention | None:
        end = start = article + 1
        while end < len(texts) and end - start <= _MOST and texts[end] not in SMALL and texts[end] not in PERSONS:
            end += 1
        if end < len(texts) and texts[end] in PERSONS:  # "the ex cop lady's deal"
            end += 1
        # Behind "does the pilot", a verb may follow at once; else "the pilot episode" is no pilot's.
        least = start + 1 if article and texts[article - 1] in _AUXILIARIES else end
        return next(filter(None, (self._between(start, last, texts) for last in range(end, least - 1, -1))), None)

    def _between(self, start: int, end: int, texts: Sequence[str]) -> Mention | None:
        """Return who has the role that some words say; ``None`` where that is nobody, or one of several."""
        said = [word for word in texts[start:end] if word not in EPITHETS and not word.endswith("ly")]
        words = frozenset([_sense(word) for word in said if word not in PERSONS])
        if not words:
            return None
        noun = None if said[-1] in PERSONS else _sense(said[-1])
        if said[-1].endswith("s") and not said[-1].endswith("ss"):  # of several
            return None
        near = self._with.get(next(iter(words)), ())
        refs = frozenset([role.ref for role in near if words <= role.words and noun in {None, role.noun}])
        return Mention(start, end, refs, KIND_LETTERS[Kind.CHARACTER], is_described=True) if len(refs) == 1 else None


def with_role(mentions: tuple[Mention, ...], texts: Sequence[str], roles: Roles) -> tuple[Mention, ...]:
    """Return the mentions with somebody who is named by what they are where nobody else is named.

    Args:
        mentions: the names in a question.
        texts: the words of the question, corrected.
        roles: what the characters are.
    """
    if any(not LETTERS_OF_PEOPLE.isdisjoint(mention.kinds) for mention in mentions):
        return mentions
    named = roles.named(texts)
    if named is None or any(mention.start < named.end and named.start < mention.end for mention in mentions):
        return mentions
    return tuple(sorted((*mentions, named), key=attrgetter("start")))


def _roles(pack: Pack) -> Iterator[_Role]:
    """Yield the roles that the portraits of characters tell, or are asked by, from the start."""
    known = {f"{one.id}.about": one for one in pack.entities if one.kind is Kind.CHARACTER and not one.name.revealed}
    for fact in pack.facts:
        if (entity := known.get(fact.id)) is not None and fact.revealed is None:
            for phrase in _phrases(fact):
                role = list(_until_small(WORD.findall(phrase)))
                if role and role[-1] not in _NO_ROLES and len(role) <= _MOST:
                    yield _Role(Ref(pack.id, entity.id), frozenset(map(_sense, role)), _sense(role[-1]))


def _phrases(portrait: Fact) -> Iterator[str]:
    """Yield what a portrait says that somebody is, as far as that is no spoiler, with all that stands behind it."""
    for part in portrait.segments:
        if part.text.revealed is None:
            yield from (found["role"] for found in _TOLD.finditer(fold(text_for_matching(part.text))))
    for ask in portrait.asks:
        if ask.revealed is None and (found := _ASKED.match(fold(text_for_matching(ask)))):
            yield found["role"]


def _until_small(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if word in SMALL or word in _BEHIND_ROLES:
            return
        yield word


def _sense(word: str) -> str:
    return sense_of(_SAME.get(word, word))
