"""Answers into replies: the markdown that Discord gets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bot.core.answers import Ambiguous, Found, NotFound, Withheld
from bot.core.cards import GAP, MOST_TEXT, NAME_ROOM, cards_of
from bot.core.markdown import UnsafeMarkdownError, check, label, safe, spans, units

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.answers import Answer, Choice, FactKey, Missing
    from bot.core.cards import Card

MOST_CHOICES: Final = 5
"""How many facts a reply offers: one row of buttons (Discord, components)."""

MOST_SUGGESTIONS: Final = 3
"""How many related facts a miss offers."""

LONGEST_LABEL: Final = 80
"""How long a button's label may be (Discord, components)."""

_REPLIES_KEPT: Final = 1_000
"""Replies that are remembered: what is asked much is asked again and again. They take a few MB at most."""
_OWN_EMPHASIS: Final = re.compile(r" for \*([^*|]+)\*\.")
"""The one name in a miss that stands in italics; a miss has no bars that emphasis could swallow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is sent for an answer; made by `reply_to` only.

    Attributes:
        cards: the facts, best first; empty for a miss.
        lead: a sentence before the cards; empty where they speak for themselves.
        choices: facts to pick from, best first, by titles that fit a button.
        private: whether only the asker may see it, whatever was asked for.
        facts: the facts it shows, in order of the cards.
    """

    cards: tuple[Card, ...] = ()
    lead: str = ""
    choices: tuple[Choice, ...] = ()
    private: bool = False
    facts: tuple[FactKey, ...] = ()

    @property
    def text(self) -> str:
        """The whole reply as markdown, at most `MOST_TEXT` units long."""
        lead = (self.lead,) if self.lead else ()
        return GAP.join((*lead, *(card.text for card in self.cards)))


@lru_cache(_REPLIES_KEPT)
def reply_to(answer: Answer, *, reserved: int = 0) -> Reply:
    """Return what to send for an answer.

    Args:
        answer: what was found.
        reserved: UTF-16 units of the message's text that are for something else.

    Raises:
        UnsafeMarkdownError: a fault of this module would have shown what must be hidden; nothing may be sent.
    """
    reply = _reply(answer, MOST_TEXT - reserved)
    check(reply.text if reply.cards else _OWN_EMPHASIS.sub(r" for \1.", reply.text, count=1))
    hidden = sum(is_hidden for _, is_hidden in spans(reply.text))
    if hidden != sum(card.hidden for card in reply.cards) or units(reply.text) > MOST_TEXT - reserved:
        raise UnsafeMarkdownError("the reply's spoilers are not those of its facts, or it is too long")
    return reply


def _reply(answer: Answer, room: int) -> Reply:
    if isinstance(answer, Found) and answer.facts:
        cards = cards_of(answer.facts, room)
        return Reply(cards=cards, facts=tuple(card.key for card in cards))
    if isinstance(answer, Ambiguous):
        lead = "Pick one:" if answer.overview else "Did you mean one of these?"
        return Reply(lead=lead, choices=_choices(answer.choices, MOST_CHOICES), private=True)
    return _miss(() if isinstance(answer, Found) else answer.suggestions, _missing(answer))


def _missing(answer: Answer) -> Missing | None:
    return answer.missing if isinstance(answer, NotFound | Withheld) else None


def _miss(suggestions: Iterable[Choice], missing: Missing | None) -> Reply:
    """Word a miss. What is withheld comes here too, so that it reads exactly like what is unknown."""
    choices = _choices(suggestions, MOST_SUGGESTIONS)
    lead = _refusal(missing)
    if choices:
        lead += " Perhaps one of these helps:"
    return Reply(lead=lead, choices=choices, private=True)


def _refusal(missing: Missing | None) -> str:
    if missing is None:
        return "I have nothing on that."
    what = safe(missing.label, LONGEST_LABEL)
    if missing.name is None:  # "on file", lest "I have no age" be taken for the bot's own
        return f"I have no {what} on file."
    return f"I have no {what} for *{safe(missing.name, NAME_ROOM)}*."


def _choices(choices: Iterable[Choice], most: int) -> tuple[Choice, ...]:
    titles = ((choice, label(choice.title, LONGEST_LABEL, note=choice.show)) for choice in choices)
    return tuple(replace(choice, title=title, show=None) for choice, title in titles)[:most]
