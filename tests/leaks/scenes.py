"""The packs that are swept for leaks, and what Discord is sent for a reply."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from discord import ui

from bot.discord_ui.render import lay_out
from bot.discord_ui.short_names import short_name
from bot.library import Library

if TYPE_CHECKING:
    from bot.core.rendering import Reply

ROOT = Path(__file__).parents[2]
PACKS = {
    **{path.parent.name: path.parent for path in (ROOT / "facts").glob("*/pack.yaml")},
    "two shows": ROOT / "tests" / "packs",
}


@cache
def library_of(name: str) -> Library:
    return Library.open(PACKS[name])


def payload(reply: Reply) -> list[dict[str, Any]]:
    """Return the message for a reply as Discord gets it, with a button for each choice."""
    buttons = [ui.Button[Any](label=choice.title, custom_id=short_name(choice.key)) for choice in reply.choices]
    view = lay_out(reply, [ui.ActionRow[Any](*buttons)] if buttons else [])
    components: list[dict[str, Any]] = view.to_components()  # type: ignore[no-untyped-call]  # discord.py's own gap
    return components
