"""Changes of single entries of a pack's files that were made in Discord."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Section(StrEnum):
    """The list of a pack's file that an entry stands in."""

    FACTS = "facts"
    WORDINGS = "wordings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One entry before and after a change.

    Attributes:
        pack: the id of the pack.
        id: of the fact; of wordings, that of the fact that they are for.
        before: the entry as YAML, without its indentation and its "- "; ``None``: there was none.
        after: likewise; ``None``: it was removed.
        number: in the log of edits; 0: it is not in it yet.
    """

    pack: str
    section: Section
    id: str
    before: str | None
    after: str | None
    number: int = 0
