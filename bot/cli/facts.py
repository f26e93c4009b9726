"""Opens the facts that a command is about, and says how far into each story it may go."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, TypeVar

from bot.cli.folder import broken, find_facts
from bot.cli.surroundings import Refusal
from bot.cli.terminal import waiting
from bot.core.position import PositionError
from bot.core.spoilers import START, Horizon
from bot.loading import FactsError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bot.cli.surroundings import Surroundings
    from bot.core.model import Pack, Revision

T = TypeVar("T")


def open_facts(load: Callable[[Path], T], arguments: Namespace, surroundings: Surroundings) -> T:
    """Load the facts that the arguments name, in the given way; a terminal sees what takes so long.

    Raises:
        Refusal: there are no facts, or they have problems, which it lists.
    """
    folder = find_facts(arguments.facts, surroundings)
    try:
        with waiting(f"reading {folder} ...", surroundings.stderr):
            return load(folder)
    except FactsError as error:
        raise broken(error) from error


def choose_packs(names: Sequence[str], revision: Revision) -> tuple[Pack, ...]:
    """Return the packs of these ids or names; of no names, all packs.

    Raises:
        Refusal: there is no such pack.
    """
    chosen = {pack.id: pack for pack in (_pack(name, revision) for name in names)}
    return tuple(chosen.values()) if names else revision.packs


def _pack(name: str, revision: Revision) -> Pack:
    by_name = {pack.name.casefold(): pack for pack in revision.packs}
    by_id = {pack.id: pack for pack in revision.packs}
    wanted = name.strip().casefold()
    pack = by_id.get(wanted) or by_name.get(wanted)
    if pack is not None:
        return pack
    near = difflib.get_close_matches(wanted, by_id, n=1)
    hint = f", did you mean {near[0]!r}?" if near else ""
    raise Refusal(f"--pack: unknown pack {name!r}{hint} (there are: {', '.join(by_id)})")


def horizon_at(text: str | None, packs: Sequence[Pack]) -> Horizon:
    """Return the horizon at a position, in each pack whose story has it; ``None`` and "start" are the start.

    Raises:
        Refusal: none of the packs has such a position.
    """
    if text is None or text.strip().casefold() == "start":
        return START
    positions, errors = [], []
    for pack in [pack for pack in packs if len(pack.timeline)] or packs:
        try:
            positions.append(pack.timeline.parse(text))
        except PositionError as error:
            errors.append((pack, error))
    if not positions:
        raise Refusal(_nowhere(text, errors))
    return Horizon.at(positions)


def _nowhere(text: str, errors: Sequence[tuple[Pack, PositionError]]) -> str:
    reasons = {error.problem: pack.id for pack, error in errors}
    if len(reasons) == 1:
        return f"--at: unknown position {text!r} ({next(iter(reasons))})"
    return f"--at: no pack has the position {text!r} ({'; '.join(f'{pack}: {why}' for why, pack in reasons.items())})"
