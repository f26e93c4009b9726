"""Names as they are found in questions: what they may stand for, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.name_parts import PEOPLE
from bot.core.matching.patterns import KIND_LETTERS
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

SHOW: Final = "*"
"""Stands for the show itself where an entity id is expected."""
ANYWHERE: Final = ""
"""Stands for no pack at all: the pack of names that are known to all."""

LETTERS_OF_PEOPLE: Final = frozenset(KIND_LETTERS[kind] for kind in PEOPLE)


class Ref(NamedTuple):
    """An entity of a pack, or the show itself (`SHOW`)."""

    pack: str
    entity: str

    @property
    def feature(self) -> str:
        """What it is compared by; `ref_of` takes it back."""
        return f"@{self.pack}/{self.entity}"


def ref_of(feature: str) -> Ref:
    """Return the entity whose feature it is."""
    pack, _, entity = feature[1:].partition("/")
    return Ref(pack, entity)


class Mention(NamedTuple):
    """A name found in a question, or what stands for one.

    Attributes:
        start: index of its first word.
        end: index behind its last word.
        refs: what it may stand for.
        kinds: the letters of their kinds, sorted.
        is_described: whether these words are no name but say who it is: "the guy who plays jelka".
    """

    start: int
    end: int
    refs: frozenset[Ref]
    kinds: str
    is_described: bool = False

    @property
    def is_show_only(self) -> bool:
        """Whether it can only mean the show as a whole."""
        return all(ref.entity == SHOW for ref in self.refs)


_OF_A_STORY: Final = {KIND_LETTERS[kind] for kind in (Kind.SHOW, Kind.CHARACTER, Kind.PERSON)}


def packs_named(mentions: Iterable[Mention]) -> frozenset[str]:
    """Return the ids of the packs whose show or people are named: places and rating sites are those of many."""
    telling = (mention for mention in mentions if not _OF_A_STORY.isdisjoint(mention.kinds))
    return frozenset(ref.pack for mention in telling for ref in mention.refs)
