"""Packs by the names that people type for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.completion import MAX_CHOICE, fold
from bot.core.markdown import inert
from bot.discord_ui.errors import DeclinedError

LONGEST_NAME: Final = MAX_CHOICE // 2
"""Longest name that leaves room for a position, or another name, in a choice."""

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.model import Pack


def find_pack(text: str, packs: Sequence[Pack]) -> Pack:
    """Return the pack of that id, name or alias.

    Raises:
        DeclinedError: there is none; it lists those that there are.
    """
    pack = _find(text, packs)
    if pack is None:
        raise DeclinedError(f"I do not know that show. I know {listed(packs)}.")
    return pack


def _find(text: str, packs: Sequence[Pack]) -> Pack | None:
    """Return the pack of that id, or else of that name or alias; ``None`` where there is none."""
    typed = fold(text)
    by_id = (pack for pack in packs if typed == fold(pack.id))
    by_name = (pack for pack in packs if typed in map(fold, (pack.name, *pack.aliases)))
    return next(by_id, None) or next(by_name, None)


def name_among(pack: Pack, packs: Sequence[Pack]) -> str:
    """Return a pack's name, or its id where the name is another's, too, or too long for what stands behind it."""
    is_clear = [fold(one.name) for one in packs].count(fold(pack.name)) <= 1
    return pack.name if is_clear and len(pack.name) <= LONGEST_NAME else pack.id


def find_packs(text: str, packs: Sequence[Pack]) -> list[Pack]:
    """Return the packs of a list with commas, each once; a name may have commas itself.

    Raises:
        DeclinedError: one of them is none.
    """
    parts = [part for part in text.split(",") if part.strip()]
    found: dict[str, Pack] = {}
    while parts:
        taken = next((end for end in range(len(parts), 0, -1) if _find(",".join(parts[:end]), packs)), 1)
        pack = find_pack(",".join(parts[:taken]), packs)
        found[pack.id] = pack
        parts = parts[taken:]
    return [*found.values()]


def complete_pack(typed: str, packs: Sequence[Pack]) -> list[str]:
    """Return the names of packs that contain what was typed."""
    return [name_among(pack, packs) for pack in packs if fold(typed) in fold(f"{pack.name} {pack.id}")]


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
