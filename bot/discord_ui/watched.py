"""How far a fan has watched: read from what they typed, and offered for choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.completion import MAX_CHOICE, fold
from bot.core.markdown import label
from bot.core.position import PositionError
from bot.discord_ui.errors import DeclinedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.model import Pack
    from bot.core.position import Position, Timeline

NOT_STARTED: Final = "start"
"""What stands for the start of every story, where nothing is revealed."""

MAX_OPTIONS: Final = 25
"""Most options of a menu (Discord: component reference)."""


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
        return pack.timeline.parse(rest)
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

    They are all episodes if these fit, else the ends of the latest seasons.
    """
    positions = _steps(pack.timeline, room=(MAX_OPTIONS - 1) // among)
    show = "" if among == 1 else f"{label(pack.name, MAX_CHOICE // 2)} · "
    return tuple((position, show + _describe(position, pack.timeline)) for position in positions)


def read_step(text: str, pack: Pack) -> Position | None:
    """Return the position that a button or a menu names; ``None``, the start, if it is no longer in the story."""
    try:
        return pack.timeline.parse(text)
    except PositionError:
        return None


def _steps(timeline: Timeline, room: int) -> tuple[Position, ...]:
    positions = tuple(timeline.positions())
    if len(positions) <= room:
        return positions
    return tuple(timeline.end_of(season) for season in sorted(timeline.seasons))[-room:]


def _describe(position: Position, timeline: Timeline) -> str:
    """Return a position's label, with what it completes."""
    seasons = {timeline.end_of(season).index: season for season in timeline.seasons}
    if position.index == max(seasons):
        return f"{position.label} · caught up"
    season = seasons.get(position.index)
    return position.label if season is None else f"{position.label} · end of season {season}"


def _with_story(packs: Iterable[Pack]) -> tuple[Pack, ...]:
    return tuple(pack for pack in packs if pack.timeline.seasons)


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
    ends = [pack.timeline.end_of(season) for season in sorted(pack.timeline.seasons)]
    ordered = [*ends, *(position for position in pack.timeline.positions() if position not in ends)]
    name = pack.name if len(pack.name) + len(" S01E01") <= MAX_CHOICE else pack.id
    for position in ordered:
        yield position.label if alone else f"{name} {position.label}"
