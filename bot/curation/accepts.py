"""What an edit settles that was proposed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepts:
    """Proposals that are accepted in the transaction of an edit.

    Attributes:
        proposals: their numbers.
        credit: the name by which the fan who suggested it wishes to be thanked; empty: by none.
    """

    proposals: tuple[int, ...] = ()
    credit: str = ""


NOTHING_PROPOSED: Final = Accepts()
