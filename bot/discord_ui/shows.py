"""Packs by the names that people type for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.completion import fold
from bot.core.markdown import inert
from bot.discord_ui.errors import DeclinedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.model import Pack


def find_pack(text: str, packs: Sequence[Pack]) -> Pack:
    """Return the pack of that id, name or alias.

    Raises:
        DeclinedError: there is none; it lists those that there are.
    """
    typed = fold(text)
    for pack in packs:
        if typed in {fold(name) for name in (pack.id, pack.name, *pack.aliases)}:
            return pack
    raise DeclinedError(f"I do not know that show. I know {listed(packs)}.")


def find_packs(text: str, packs: Sequence[Pack]) -> list[Pack]:
    """Return the packs of a list with commas, each once.

    Raises:
        DeclinedError: one of them is none.
    """
    found = (find_pack(part, packs) for part in text.split(",") if part.strip())
    return list({pack.id: pack for pack in found}.values())


def complete_pack(typed: str, packs: Sequence[Pack]) -> list[str]:
    """Return the names of packs that contain what was typed."""
    return [pack.name for pack in packs if fold(typed) in fold(pack.name)]


def complete_packs(typed: str, packs: Sequence[Pack]) -> list[str]:
    """Return lists with commas that go on with one more pack after those that are typed already."""
    before, comma, last = typed.rpartition(",")
    chosen = [part.strip() for part in before.split(",") if part.strip()]
    taken = {fold(part) for part in chosen}
    names = (name for name in complete_pack(last.strip(), packs) if fold(name) not in taken)
    return [", ".join((*chosen, name)) for name in names] if comma else complete_pack(typed, packs)


def listed(packs: Sequence[Pack], most: int = 10) -> str:
    """Return the names of the first few packs for a sentence."""
    names = [f"*{inert(pack.name)}*" for pack in packs[:most]]
    more = f" and {len(packs) - most} more" if len(packs) > most else ""
    return (", ".join(names) or "no shows") + more
