"""Opens the facts that a command is about, and says how far into each story it may go."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Final, TypeVar

from bot.cli.folder import broken, find_facts
from bot.cli.surroundings import Refusal
from bot.cli.waiting import waiting
from bot.core.position import PositionError
from bot.core.spoilers import Horizon
from bot.core.stories import Stories, Story
from bot.loading import FactsError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bot.cli.surroundings import Surroundings
    from bot.core.model import Pack, Revision
    from bot.core.position import Position

T = TypeVar("T")

_START: Final = "start"


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


def horizon_at(texts: Sequence[str], packs: Sequence[Pack], revision: Revision) -> Horizon:
    """Return the horizon at some positions; none of them, and "start", are the start.

    A position behind a show's name is one of that show, of whichever pack. Without a name it holds in each of the
    chosen packs whose story has it, unless another position names that show.

    Raises:
        Refusal: there is no such position; it says what would be right.
    """
    stories = Stories(Story(pack.id, pack.name, pack.timeline, pack.aliases) for pack in revision.packs)
    named: dict[str, Position | None] = {}
    everywhere: list[Position] = []
    for text in texts:
        story, rest = stories.split(text)
        if story is not None and rest and not any(pack.timeline.is_spelt(text) for pack in packs):
            named[story.pack] = _in_story(story, rest, text)
        elif text.strip().casefold() != _START:
            everywhere += _everywhere(text, packs, stories)
    given = [position for position in named.values() if position is not None]
    return Horizon.at([*given, *(position for position in everywhere if position.pack not in named)])


def _in_story(story: Story, rest: str, text: str) -> Position | None:
    if story.timeline is None or rest.strip().casefold() == _START:
        return None
    try:
        return story.timeline.parse(rest)
    except PositionError as error:
        raise Refusal(f"--at: unknown position {text!r} ({story.pack}: {error.problem})") from error


def _everywhere(text: str, packs: Sequence[Pack], stories: Stories) -> list[Position]:
    positions, errors = [], []
    for pack in [pack for pack in packs if len(pack.timeline)] or packs:
        try:
            positions.append(pack.timeline.parse(text))
        except PositionError as error:
            errors.append((pack, error))
    if not positions:
        raise Refusal(_nowhere(text, errors, stories))
    return positions


def _nowhere(text: str, errors: Sequence[tuple[Pack, PositionError]], stories: Stories) -> str:
    unknown = stories.unknown_show(text)
    if unknown is not None and not any(pack.timeline.is_spelt(text) for pack, _ in errors):
        return f"--at: {unknown}"
    reasons = {error.problem: pack.id for pack, error in errors}
    if len(reasons) == 1:
        return f"--at: unknown position {text!r} ({next(iter(reasons))})"
    return f"--at: no pack has the position {text!r} ({'; '.join(f'{pack}: {why}' for why, pack in reasons.items())})"
