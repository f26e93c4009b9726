"""Whether a fact tells the kind of thing that is asked for: a time, a place, somebody, a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.aspects import HEAD_NOUNS
from bot.core.matching.text import sense_of
from bot.core.matching.told import OF_VALUES

if TYPE_CHECKING:
    from bot.core.matching.profiles import Profile

KINDS: Final = OF_VALUES | {"who", "where"}
"""Aspects that ask for something of a kind; how, why and whether are answered by anything."""
_NOUNS: Final = {
    "when": "hour hours times deadline schedule week weekend until",
    "where": "address way",
    "who": "name staff owner team",
    "how many": "price cost fee charge amount limit pay free",
    "how long": "time duration turnaround day week month",
    "how old": "age",
    "how tall": "height size",
}
"""What asks of a kind say where they do not ask for it by its question word: "price of a ticket", "opening hours"."""
_SENSES: Final = {
    kind: frozenset(map(sense_of, nouns.split())).union(
        sense_of(noun) for noun, aspect in HEAD_NOUNS.items() if aspect == kind
    )
    for kind, nouns in _NOUNS.items()
}


def tells_kind(kind: str, profile: Profile) -> bool:
    """Tell whether a fact tells something of a kind: one of its asks asks for it, or it has any number to tell.

    Args:
        kind: one of `KINDS`.
        profile: of the fact.
    """
    if kind in profile.aspects or (kind in OF_VALUES and profile.numbers):
        return True
    return not _SENSES[kind].isdisjoint(profile.said)
