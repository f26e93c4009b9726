"""How far a fan has watched: read from what they typed, and offered for choosing."""

from __future__ import annotations

import re
from itertools import count, islice
from typing import TYPE_CHECKING, Final

from bot.core.completion import MAX_CHOICE, fold
from bot.core.markdown import label
from bot.core.position import PositionError
from bot.core.spoilers import Gate
from bot.core.units import Unit
from bot.core.viewing import NOT_STARTED, saved_position
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.shows import listed, name_among

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.spoilers import Guarded
    from bot.core.timeline import Timeline

CAUGHT_UP: Final = "caught up"
NOT_STARTED_TEXT: Final = "not started"

_AT_THE_START: Final = frozenset({NOT_STARTED, NOT_STARTED_TEXT, "nothing"})
_AT_THE_END: Final = frozenset(
    {CAUGHT_UP, "everything", "all", "all of it", "finished", "done", "up to date", "the end"}
)

MAX_OPTIONS: Final = 25
"""Most options of a menu (Discord: component reference)."""

MOST_LOOKED_AT: Final = 2_000
"""Points of a story that are compared with what is typed; those of the longest serials are found when typed in full."""

_SEPARATORS: Final = " \t:·,;"
_WORD: Final = re.compile(rf"[^\s{_SEPARATORS}]+")
_TITLED: Final = " · "
"""Stands between the label of a special or a film and its title."""


def read_watched(
    text: str | None, packs: Iterable[Pack], *, default: str = "", others: Iterable[Pack] = ()
) -> dict[str, Position | None]:
    """Return how far a fan says they have watched, by pack id; ``None`` is the start. Nothing where they say nothing.

    With several shows the show's name stands before the position, since a position means nothing across shows. Who has
    not started says so of all shows, or of one by its name.

    Args:
        text: what they typed, such as ``S01E03``, ``caught up`` or ``not started``.
        packs: the shows that can be meant without a name.
        default: id of the one of them that is meant where none is named; empty: none is.
        others: the shows that can be meant by name only.

    Raises:
        DeclinedError: the text names no position; it says what would be right.
    """
    if text is None or not text.strip():
        return {}
    shows = _with_story(packs)
    named = {pack.id: pack for pack in (*shows, *_with_story(others))}
    if not named:
        raise DeclinedError("None of my shows has a list of episodes, so there is nothing to have watched.")
    if _plain(text) in _AT_THE_START:
        return {pack.id: None for pack in shows}
    pack, rest = _split(text, shows, default, [*named.values()])
    if _plain(rest) in _AT_THE_START:
        return {pack.id: None}
    if _plain(rest) in _AT_THE_END:
        return {pack.id: caught_up(pack)}
    try:
        return {pack.id: pack.timeline.parse(rest.partition(_TITLED)[0].strip(_SEPARATORS))}
    except PositionError as error:
        hint = f". Or write the show's name first: {listed(shows)}" if len(shows) > 1 else ""
        raise DeclinedError(f"I do not know that point of the story: {error.problem}{hint}.") from error


def caught_up(pack: Pack) -> Position | None:
    """Return the end of a story as it is now; ``None`` where it has no points."""
    return pack.timeline.step(len(pack.timeline)).position if len(pack.timeline) else None


def offered_positions(typed: str, packs: Iterable[Pack], gate: Gate) -> Iterator[tuple[str, str]]:
    """Yield what a fan can say, as it reads and as `read_watched` understands it, if it contains what was typed.

    What is typed in full comes first, then the start and the end, the ends of seasons, and the rest. Titles of episodes
    stand beside them as far as the gate lets them out.
    """
    shows = _with_story(packs)
    plain = fold(typed)
    offered = set[str]()
    for choices in (_exact, _both_ends, _ends, _all):
        for pack in shows:
            show = "" if len(shows) == 1 else f"{name_among(pack, shows)} "
            for name, value in choices(pack, typed, gate):
                if (choices is _exact or plain in fold(show + name)) and show + value not in offered:
                    offered.add(show + value)
                    yield label(show + name, MAX_CHOICE), show + value


def _exact(pack: Pack, typed: str, gate: Gate) -> Iterator[tuple[str, str]]:
    rest = _without_name(typed, pack)
    position = saved_position(typed if rest is None else rest, pack)
    yield from _choices([position] if position is not None else [], pack, gate)


def _both_ends(pack: Pack, typed: str, gate: Gate) -> Iterator[tuple[str, str]]:
    del pack, typed, gate
    return ((text, text) for text in (CAUGHT_UP, NOT_STARTED_TEXT))


def _ends(pack: Pack, typed: str, gate: Gate) -> Iterator[tuple[str, str]]:
    del typed
    return _choices((position for position, _ in pack.timeline.ends()), pack, gate)


def _all(pack: Pack, typed: str, gate: Gate) -> Iterator[tuple[str, str]]:
    del typed
    return _choices(islice(pack.timeline.positions(), MOST_LOOKED_AT), pack, gate)


def _choices(positions: Iterable[Position], pack: Pack, gate: Gate) -> Iterator[tuple[str, str]]:
    titles = {entity.position: entity.title for entity in pack.entities if entity.title is not None}
    return ((_with_title(position, titles.get(position), gate), position.name) for position in positions)


def name_of(position: Position, pack: Pack, gate: Gate) -> str:
    """Return a position's name, with the title of its episode as far as a gate lets it out."""
    title = next((entity.title for entity in pack.entities if entity.position == position), None)
    return _with_title(position, title, gate)


def _with_title(position: Position, title: Guarded | None, gate: Gate) -> str:
    shown = gate.open_text(title) if title is not None else None
    return position.name if shown is None else f"{position.name}{_TITLED}{label(shown, MAX_CHOICE // 2)}"


def steps_of(pack: Pack, *, among: int = 1) -> tuple[tuple[Position, str], ...]:
    """Return points of a story to choose from in a menu that is shared `among` so many packs, with their labels.

    There is room for one more option for each pack: its start.
    They are all episodes if these fit, else the ends of the latest seasons; round numbers, where there are no seasons.
    """
    positions = _steps(pack.timeline, room=MAX_OPTIONS // among - 1)
    show = "" if among == 1 else f"{label(pack.name, MAX_CHOICE // 2)} · "
    return tuple((position, show + _describe(position, pack)) for position in positions)


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
    """Return a position's name; that of a special or a film, which tells little, with a title that is always safe."""
    is_single = isinstance(pack.timeline.step(position.index).of, Unit)
    return name_of(position, pack, Gate()) if is_single else position.name


def _with_story(packs: Iterable[Pack]) -> tuple[Pack, ...]:
    return tuple(pack for pack in packs if len(pack.timeline))


def _split(text: str, shows: Sequence[Pack], default: str, named: Sequence[Pack]) -> tuple[Pack, str]:
    """Split a show's name, the longest that it can be, from the position after it."""
    split = ((pack, _without_name(text, pack)) for pack in named)
    found = [(pack, rest) for pack, rest in split if rest is not None]
    if found:
        return min(found, key=lambda one: len(one[1]))
    meant = shows[0] if len(shows) == 1 else next((pack for pack in shows if pack.id == default), None)
    if meant is not None:
        return meant, text
    first = (shows or named)[0]
    example = f"{first.id} {next(first.timeline.positions()).name}"
    raise DeclinedError(f"I know several shows: write the show's name before the episode, such as `{example}`.")


def _without_name(text: str, pack: Pack) -> str | None:
    """Return what stands behind a show's name, however that is written; ``None`` without the name."""
    words = [*_WORD.finditer(text)]
    rests = []
    for name in (pack.id, pack.name, *pack.aliases):
        wanted = [fold(word) for word in _WORD.findall(name)]
        if len(words) > len(wanted) > 0 and [fold(word[0]) for word in words[: len(wanted)]] == wanted:
            rests.append(text[words[len(wanted)].start() :])
    return min(rests, key=len, default=None)


def _plain(text: str) -> str:
    return " ".join(map(fold, _WORD.findall(text)))
