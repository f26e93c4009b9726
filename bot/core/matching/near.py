"""A fact worth a closer look."""

from __future__ import annotations

from typing import NamedTuple


class Wording(NamedTuple):
    """How a question and a fact of a pack without a story are worded; there is little else to go by.

    Attributes:
        together: how like the question is to all asks together in words, 0 to 1.
        meaning_together: the same in meaning, -1 to 1.
        accounted: share of what the question says that words of its asks account for, by what they mean, 0 to 1.
        worded_alike: how far the words of one ask and of the question match in meaning, both ways, 0 to 1.
    """

    together: float
    meaning_together: float
    accounted: float
    worded_alike: float


class Near(NamedTuple):
    """A fact worth a closer look, and how near the question is to it.

    Attributes:
        number: of the fact among the entries.
        similarity: see `similarity.Similar`, like `nearest`, `lacking` and `is_an_ask`.
        ask: which of its asks is the most similar, from 0.
        meaning: how near it is in meaning, -1 to 1.
        spelled_alike: see `evidence.Evidence`.
        wording: ``None`` where the pack tells a story.
    """

    number: int
    similarity: float
    nearest: float
    ask: int
    lacking: float
    is_an_ask: bool
    meaning: float
    spelled_alike: float
    wording: Wording | None

    @property
    def tells_a_story(self) -> bool:
        """Whether its pack is about a show."""
        return self.wording is None
