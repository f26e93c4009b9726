"""How far a fan has watched: read from what they typed, and offered for choosing."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from bot.core.completion import MAX_CHOICE, fold
from bot.core.markdown import label
from bot.core.position import PositionError
from bot.core.spoilers import Gate
from bot.core.units import Unit
from bot.discord_ui.errors import DeclinedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.timeline import Timeline

NOT_STARTED: Final = "start"
"""What stands for the start of every story, where nothing is revealed."""

MAX_OPTIONS: Final = 25
"""Most options of a menu (Discord: component reference)."""

_TITLED: Final = " · "
"""Stands between the label of a special or a film and its title."""


def read_watched(text: str | None, packs: Iterable[Pack]) -> Position | None:
    """Return the position that a fan says they have watched; ``None`` is the start.

    With several shows the show's name stands before the position, since a position means nothing across shows.

    Raises:
        DeclinedError: the text names no position; it says what would be right.
    """
    plain = fold(text or "")
    if plain in {"", NOT_STARTED, "not started", "nothing"}:
        return None
    shows = _with_story(packs)
    if not shows:
        raise DeclinedError("None of my shows has a list of episodes, so leave out `watched`.")
    pack, rest = _split(text or "", shows)
    try:
        return pack.timeline.parse(rest.partition(_TITLED)[0])
    except PositionError as error:
        raise DeclinedError(f"I do not know that point of the story: {error.problem}.") from error


def complete_watched(typed: str, packs: Iterable[Pack]) -> tuple[str, ...]:
    """Return the texts that `read_watched` understands and that contain what was typed, the ends of seasons first."""
    shows = _with_story(packs)
    texts = [text for pack in shows for text in _spellings(pack, alone=len(shows) == 1)]
    plain = fold(typed)
    return tuple(text for text in texts if plain in fold(text))


def steps_of(pack: Pack, *, among: int = 1) -> tuple[tuple[Position, str], ...]:
    """Return points of a story to choose from in a menu that is shared `among` so many packs, with their labels.

    They are all episodes if these fit, else the ends of the latest seasons; round numbers, where there are no seasons.
    """
    positions = _steps(pack.timeline, room=(MAX_OPTIONS - 1) // among)
    show = "" if among == 1 else f"{label(pack.name, MAX_CHOICE // 2)} · "
    return tuple((position, show + _describe(position, pack)) for position in positions)


def read_step(text: str, pack: Pack) -> Position | None:
    """Return the position that a button or a menu names; ``None``, the start, if it is no longer in the story."""
    try:
        return pack.timeline.parse(text)
    except PositionError:
        return None


def _steps(timeline: Timeline, room: int) -> tuple[Position, ...]:
    if len(timeline) <= room:
        return tuple(timeline.positions())
    ends = [position for position, _ in timeline.ends()]
    if len(timeline.groups) > 1 or len(ends) >= room:
        return tuple(ends[-room:])
    # So few ends say little of a long story: its round numbers stand between them.
    every = next(width for width in _round_numbers() if len(timeline) // width <= room - len(ends))
    milestones = (
        step.position for step in timeline.steps() if not isinstance(step.of, Unit) and not step.number % every
    )
    return tuple(sorted({*ends, *milestones}, key=lambda position: position.index))


def _round_numbers() -> Iterator[int]:
    return (digit * 10**zeros for zeros in count() for digit in (1, 2, 5))


def _describe(position: Position, pack: Pack) -> str:
    """Return a position's name, with what it completes."""
    if position.index == len(pack.timeline):
        return f"{_named(position, pack)} · caught up"
    end = dict(pack.timeline.ends()).get(position)
    return f"{_named(position, pack)} · {end}" if end else _named(position, pack)


def _named(position: Position, pack: Pack) -> str:
    """Return a position's label; that of a special or a film, which tells little, with a title that is always safe."""
    if not isinstance(pack.timeline.step(position.index).of, Unit):
        return position.label
    title = next((entity.title for entity in pack.entities if entity.position == position), None)
    shown = Gate().open_text(title) if title is not None else None
    return position.label if shown is None else f"{position.label}{_TITLED}{label(shown, MAX_CHOICE // 4)}"


def _with_story(packs: Iterable[Pack]) -> tuple[Pack, ...]:
    return tuple(pack for pack in packs if len(pack.timeline))


def _split(text: str, shows: Sequence[Pack]) -> tuple[Pack, str]:
    """Split a show's name from the position after it."""
    if len(shows) == 1:
        return shows[0], _without_name(text, shows[0]) or text
    for pack in shows:
        rest = _without_name(text, pack)
        if rest is not None:
            return pack, rest
    example = f"{shows[0].id} {next(shows[0].timeline.positions()).label}"
    raise DeclinedError(f"I know several shows: write the show's name before the episode, such as `{example}`.")


def _without_name(text: str, pack: Pack) -> str | None:
    plain = text.strip().casefold()
    names = sorted((pack.id, pack.name, *pack.aliases), key=len, reverse=True)
    return next((plain[len(name) :] for name in names if plain.startswith(f"{name.casefold()} ")), None)


def _spellings(pack: Pack, *, alone: bool) -> Iterator[str]:
    ends = dict.fromkeys(position for position, _ in pack.timeline.ends())
    name = pack.name if len(pack.name) <= MAX_CHOICE // 2 else pack.id
    for position in (*ends, *(position for position in pack.timeline.positions() if position not in ends)):
        text = _named(position, pack)
        yield text if alone else f"{name} {text}"
