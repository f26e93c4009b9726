"""Finds titles and asks that give away what the answer hides."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bot.core.model import Kind
from bot.core.names import parts, words
from bot.core.position import earliest, implies, latest
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from bot.core.model import Entity
    from bot.core.position import Position
    from bot.core.spoilers import Guarded


_NAME, _TITLE = "a name", "an episode's title"


def _listed(words_listed: str) -> frozenset[str]:
    return frozenset(words_listed.split())


# Words that are in every question or every story and give nothing away.
HARMLESS: Final = _listed(
    """
    a about above across after again against all along also am among an and another any anybody anyone anything
    are around as ask at away be became because become becomes been before behind being below best better
    between beyond big both but by call came can cast character come could day did do does done down during each
    end ending episode ever every everybody everyone everything explain fact fan few final finale first for from
    get give go goes going gone good got had happen happened happening has have having he her here hers herself
    him himself his how i if in info inside into is it its itself just keep kind know last later let like list
    long made main make man many may me mean meaning might more most much must my name near need never new next
    no not nothing now of off old on once one only onto or other our out outside over own part people person
    play plot point real really role said same saw say scene season see seen series she should show since small
    so some somebody someone something start still story such take tell than that the their them themselves then
    there these they thing think this those through time to together told too tv twist two under until up upon
    us use used very want was watch way we well went were what whats when where whether which while who whole
    whom whos whose why will with within without woman work would year yes yet you young your
    """
)
# What sounds different and gives away the same thing, a line each.
_SAME: Final = {
    form: line.split()[0]
    for line in (
        "die dies died dying dead death deaths",
        "kill kills killed killing killer killers murder murders murdered murderer",
        "shoot shoots shot shooting shooter",
        "marry marries married marriage wedding wed",
        "steal steals stole stolen theft thief",
        "betray betrays betrayed betrayal traitor",
        "resign resigns resigned resignation quit quits",
        "leave leaves left leaving",
        "drown drowns drowned drowning",
        "imprison imprisoned prison jail jailed",
        "series",  # what is serial may well be a killer
    )
    for form in line.split()
}
_FORMS: Final = {same: [form for form in _SAME if _SAME[form] == same] for same in _SAME.values()}
# Longest first: of several endings the longest is taken off.
_ENDINGS: Final = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ions",
    "ion",
    "ings",
    "ing",
    "ers",
    "ied",
    "ies",
    "ed",
    "er",
    "es",
    "al",
    "s",
    "e",
)
_SHORTEST_STEM: Final = 4


@dataclass(frozen=True, slots=True)
class Overlap:
    """What a text gives away.

    Attributes:
        word: the first word or name that is hidden.
        revealed: the position from which on every such word is said openly.
        what: what it is, of a name.
    """

    word: str
    revealed: Position
    what: str = _NAME


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return what is compared of a word, so that "resigned" and "resignation" are the same."""
    if word in _SAME:
        return _SAME[word]
    if not word.endswith(_ENDINGS) or word.endswith("ss"):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def may_say(text: str, found: str) -> bool:
    """Tell whether a text in lower case may have a word with a stem; quicker than looking at each word."""
    return any(form in text for form in _FORMS.get(found, (found,)))


def stems(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems of all words of some texts."""
    return frozenset(stem(word) for text in texts for word in words(text))


def harmless_stems(entities: Iterable[Entity], texts: Iterable[str]) -> frozenset[str]:
    """Return the words that give nothing away in a whole pack: always-safe names and some texts, the show's names."""
    names = (name for entity in entities for name in (entity.name, *entity.aliases))
    return stems([*texts, *(text_for_matching(name) for name in names if name.revealed is None)])


def when_said(answer: Sequence[Guarded]) -> dict[str, set[Position | None]]:
    """Return from which positions on an answer says each stem openly (``None``: always)."""
    said: dict[str, set[Position | None]] = {}
    for segment in answer:
        for found in stems([text_for_matching(segment)]):
            said.setdefault(found, set()).add(segment.revealed)
    return said


def overlap(
    text: Guarded, said: Mapping[str, Collection[Position | None]], harmless: Collection[str]
) -> Overlap | None:
    """Return what a title or ask gives away of its fact's answer (see `when_said`), or ``None``.

    A word counts where some segment that is revealed later than the text says it and no segment that
    is visible together with the text does.
    """
    found = [
        (word, said[stem(word)])
        for word in words(text_for_matching(text))
        if word not in HARMLESS and stem(word) in said and stem(word) not in harmless
    ]
    # Where nothing that says a word is visible whenever the text is.
    hidden = [(word, earliest(*at)) for word, at in found if not any(implies(text.revealed, one) for one in at)]
    until = latest(*(revealed for _, revealed in hidden))
    return Overlap(hidden[0][0], until) if until is not None else None


class HiddenNames:
    """The names of a pack that nobody should hear of before some position."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        names = [
            (name, _TITLE if entity.kind is Kind.EPISODE else _NAME)
            for entity in entities
            for name in (entity.name, *entity.aliases)
        ]
        safe = {tuple(words(text_for_matching(name))) for name, _ in names if name.revealed is None}
        # An episode may be titled after somebody whom everybody knows, and whom fans call by the last name alone.
        open_names = (entity for entity in entities if entity.name.revealed is None)
        safe.update(tuple(words(part)) for entity in open_names for part in parts(entity))
        self._by_first: dict[str, list[tuple[tuple[str, ...], Position, str]]] = {}
        for name, what in names:
            key = tuple(words(text_for_matching(name)))
            if key and name.revealed is not None and key not in safe:
                self._by_first.setdefault(key[0], []).append((key, name.revealed, what))

    def overlap(self, text: Guarded) -> Overlap | None:
        """Return the hidden names that a text says although it is visible earlier, or ``None``."""
        if not self._by_first:
            return None
        said = words(text_for_matching(text))
        found = [
            (" ".join(name), revealed, what)
            for place, word in enumerate(said)
            for name, revealed, what in self._by_first.get(word, ())
            if tuple(said[place : place + len(name)]) == name and not implies(text.revealed, revealed)
        ]
        until = latest(*(revealed for _, revealed, _ in found))
        return Overlap(found[0][0], until, found[0][2]) if until is not None else None
