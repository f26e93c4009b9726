"""Opens the facts that a command is about, and says how far into each story it may go."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from bot.cli.folder import broken, find_facts
from bot.cli.surroundings import Refusal
from bot.cli.terminal import waiting
from bot.core.position import PositionError
from bot.core.spoilers import START, Horizon
from bot.library import Library
from bot.loading import FactsError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from bot.cli.surroundings import Surroundings
    from bot.core.model import Pack, Revision


def open_library(arguments: Namespace, surroundings: Surroundings) -> Library:
    """Load the facts that the arguments name; a terminal sees what takes so long.

    Raises:
        Refusal: there are no facts, or they have problems, which it lists.
    """
    folder = find_facts(arguments.facts, surroundings)
    try:
        with waiting(f"reading {folder} ...", surroundings.stderr):
            return Library.open(folder)
    except FactsError as error:
        raise broken(error) from error


def choose_packs(names: Sequence[str], revision: Revision) -> tuple[Pack, ...]:
    """Return the packs of these ids or names; of no names, all packs.

    Raises:
        Refusal: there is no such pack.
    """
    return tuple(dict.fromkeys(_pack(name, revision) for name in names)) if names else revision.packs


def _pack(name: str, revision: Revision) -> Pack:
    wanted = name.casefold().strip()
    for pack in revision.packs:
        if wanted in {pack.id.casefold(), pack.name.casefold()}:
            return pack
    known = [pack.id for pack in revision.packs]
    near = difflib.get_close_matches(wanted, known, n=1)
    hint = f", did you mean {near[0]!r}?" if near else ""
    raise Refusal(f"unknown pack {name!r}{hint} (there are: {', '.join(known)})")


def horizon_at(text: str | None, packs: Sequence[Pack]) -> Horizon:
    """Return the horizon at a position, in each pack whose story has it; ``None`` and "start" are the start.

    Raises:
        Refusal: none of the packs has such a position.
    """
    if text is None or text.strip().casefold() == "start":
        return START
    positions, errors = [], []
    for pack in packs:
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
