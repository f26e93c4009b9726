"""Titles and asks that give away what the answer hides: hidden as well, and reported."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.lint import overlap, when_said
from bot.core.names import words
from bot.core.position import ladder
from bot.core.spoilers import Guarded, text_for_matching
from bot.loading.nodes import shorten

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from bot.core.lint import HiddenNames, Overlap
    from bot.core.model import Fact
    from bot.core.position import Position
    from bot.loading.drafts import FactDraft
    from bot.loading.texts import Part, Phrase

_I: Final = re.compile(r"(?<![\w'.-])i(?![\w.-])")


@dataclass(frozen=True, slots=True)
class Leaks:
    """Knows what a pack hides.

    Attributes:
        harmless: stems of words that give nothing away.
        names: names that give something away.
        pack: id of the pack.
        is_english: whether fans ask in English.
    """

    harmless: Collection[str]
    names: HiddenNames
    pack: str
    is_english: bool

    def guard(self, draft: FactDraft) -> tuple[Guarded, tuple[Guarded, ...]]:
        """Return a fact's title and asks; one that gives something away is reported and hidden as long.

        A position that the curator wrote for a title or ask itself is believed. The default title is
        the first ask that is safe, or the one that is safe first.
        """
        said = _said([part.phrase.text for part in draft.parts])
        asks = tuple(self._safe(ask, "asks", said) for ask in draft.asks)
        if draft.title is not None:
            return self._safe(draft.title, "title", said), asks
        soonest = ladder((ask.revealed for ask in asks), home=self.pack)[0]
        first = next(ask for ask in asks if ask.revealed == soonest)
        text = text_for_matching(first)
        return Guarded(self._as_title(text), first.revealed), asks

    def _as_title(self, ask: str) -> str:
        """Return an ask with capitals where a title has them: "Can I stay"."""
        title = ask[:1].upper() + ask[1:]
        return _I.sub("I", title) if self.is_english else title

    def guard_asks(self, asks: Iterable[Phrase], fact: Fact) -> tuple[Guarded, ...]:
        """Return asks that are added to a made fact, guarded as those of a written one are."""
        said = _said([segment.text for segment in (*fact.segments, *fact.disputed)])
        return tuple(self._safe(ask, "asks", said) for ask in asks)

    def warn_of_names(self, told: Iterable[Part], field: str) -> None:
        """Report a segment that says a hidden name too early; only the curator can say what is right there."""
        for part in told:
            found = self.names.overlap(part.phrase.text)
            if found is None or (part.phrase.explicit and part.phrase.text.revealed is None):
                continue
            message = f"says {found.word!r}, {found.what} hidden until {found.revealed}, in text that shows earlier"
            part.phrase.warn(
                field,
                f"{message}; give that text `revealed: {found.revealed.written}`, word it otherwise, "
                "or write `revealed: start` if it is harmless",
            )

    def _safe(self, phrase: Phrase, field: str, said: Mapping[str, Collection[Position | None]]) -> Guarded:
        text = phrase.text
        if phrase.explicit:
            return text
        name = self.names.overlap(text)
        if name is not None:
            _report(phrase, field, f"contains {name.word!r}, {name.what} hidden until {name.revealed}", name)
            text = text.until(name.revealed)
        word = overlap(text, said, self.harmless) if said else None
        if word is not None:
            reason = f"contains {word.word!r}, which only text hidden until {word.revealed} says"
            _report(phrase, field, reason, word)
            text = text.until(word.revealed)
        return text


def warn_of_twins(asked: Iterable[tuple[str, Iterable[Phrase]]]) -> None:
    """Report each ask that another fact of the pack has too, if both are always safe.

    Args:
        asked: ids of facts, and what is written of how each is asked.
    """
    first: dict[str, tuple[str, Phrase]] = {}
    for fact, asks in asked:
        for ask in asks:
            if ask.text.revealed is not None:
                continue
            other, place = first.setdefault(" ".join(words(text_for_matching(ask.text))), (fact, ask))
            if other != fact:
                where = f"{place.page.name}:{place.line}:{place.column}"
                message = f"{shorten(text_for_matching(ask.text))!r} is also asked by the fact {other!r} at {where}"
                ask.warn("asks", f"{message}; leave it where it fits better")


def _said(answer: Sequence[Guarded]) -> Mapping[str, Collection[Position | None]]:
    return when_said(answer) if any(text.revealed is not None for text in answer) else {}


def _report(phrase: Phrase, field: str, reason: str, found: Overlap) -> None:
    phrase.warn(
        field,
        f"{reason}; it is hidden until then; "
        f"write {{text: …, revealed: start}} if it is harmless, revealed: {found.revealed.written} if it is not",
    )
