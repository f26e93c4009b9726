"""From a reply to a message of Components V2: a card of text for each fact, buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from discord import ui

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.core.cards import Card
    from bot.core.rendering import Reply

_PLAIN: Final = 0x5C6B7A
_ACCENTS: Final[Mapping[str, int]] = {
    "cast": 0x3B82F6,
    "character": 0x2563EB,
    "plot": 0x8B5CF6,
    "theme": 0x7C3AED,
    "episode": 0xA855F7,
    "rating": 0xF59E0B,
    "reception": 0xF97316,
    "audience": 0xEA580C,
    "comparison": 0xD97706,
    "release": 0x10B981,
    "production": 0x059669,
    "place": 0x14B8A6,
}


def lay_out(reply: Reply, rows: Iterable[ui.ActionRow[Any]] = (), *, note: str = "") -> ui.LayoutView:
    """Return the message for a reply, with rows of buttons below it, and a note in Casefile's own words above.

    The reply keeps to Discord's limits by itself: 40 components and 4,000 characters a message.
    """
    view = ui.LayoutView(timeout=None)
    if note:
        view.add_item(ui.TextDisplay(note))
    if reply.lead:
        view.add_item(ui.TextDisplay(reply.lead))
    for card in reply.cards:
        view.add_item(_container(card))
    for row in rows:
        view.add_item(row)
    return view


def accent(topic: str) -> int:
    """Return the colour of a topic as 0xRRGGBB."""
    return _ACCENTS.get(topic, _PLAIN)


def _container(card: Card) -> ui.Container[Any]:
    """Return a card; title and text are displays of their own, so that no markup can reach from one into the other."""
    parts = [ui.TextDisplay[Any](card.heading)]
    if card.body:
        parts.append(ui.TextDisplay("\n".join(card.body)))
    return ui.Container(*parts, accent_colour=accent(card.topic))
