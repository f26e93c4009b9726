"""What fans call the steps of a story by their numbers: episodes, chapters, specials, films."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.units import EPISODE, FILM, SEASON, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.timeline import Step, Timeline

UNSPECIFIC: Final = frozenset({"the special", "the film", "the movie"})
"""Names for use in asks alone: without its article, which fans leave out, each is a word of many other questions."""

_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def spoken(step: Step, timeline: Timeline) -> str:
    """Return what a step of a story is called in a sentence: an episode of a season by its code."""
    if isinstance(step.of, Unit):
        return f"{step.of.name} {step.number}"
    if step.of is None:
        return f"{timeline.unit.name} {step.number}"
    if timeline.group == SEASON:
        return step.position.label
    return f"{timeline.group.name} {step.of} {timeline.unit.name} {step.number}"


def step_names(step: Step, timeline: Timeline) -> tuple[str, ...]:
    """Return the usual ways to name a step of a story by its numbers, most usual first."""
    if isinstance(step.of, Unit):
        return tuple(_names_of_extra(step.of, step.number, only=timeline.count(step.of) == 1))
    unit, number = timeline.unit.name, step.number
    if step.of is None:
        names = [f"{unit} {number}", step.position.label]
    else:
        group = f"{timeline.group.name} {step.of}"
        names = [f"{group} {unit} {number}", f"{unit} {number} of {group}", f"{step.of}x{number:02}"]
        names += [f"the {_ORDINALS[number - 1]} {unit} of {group}"] if number <= len(_ORDINALS) else []
    is_only = step.of is None or len(timeline.groups) == 1
    if is_only:
        names += [f"{unit} {number}", *([f"the {_ORDINALS[number - 1]} {unit}"] if number <= len(_ORDINALS) else [])]
    ends = _ends_of_season if timeline.unit == EPISODE else _ends_of_group
    return tuple(dict.fromkeys((*names, *ends(step, timeline, is_only=is_only))))


def name_within_group(step: Step, timeline: Timeline) -> str | None:
    """Return how a step is named within its season, as in "episode 3"; ``None`` where that is one of `step_names`.

    It names a step of each season that has so many; who means the first one of a later season says so.
    """
    is_one_of_several = isinstance(step.of, int) and len(timeline.groups) > 1
    return f"{timeline.unit.name} {step.number}" if is_one_of_several and step.number > 1 else None


def _names_of_extra(kind: Unit, number: int, *, only: bool) -> Iterator[str]:
    words = (kind.name, "movie") if kind == FILM else (kind.name,)
    for word in words:
        yield f"{word} {number}"
        if only:
            yield f"the {word}"
        elif number <= len(_ORDINALS):
            yield f"the {_ORDINALS[number - 1]} {word}"


def _ends_of_season(step: Step, timeline: Timeline, *, is_only: bool) -> Iterator[str]:
    if step.number == 1:
        if step.of is not None:
            yield f"the {timeline.group.name} {step.of} premiere"
        if step.of in (None, 1):
            yield "the pilot"
        if step.of == 1 and not is_only:
            yield f"the first {timeline.unit.name}"  # who means that of a later season says so
    if step.last:
        if step.of is not None:
            yield f"the {timeline.group.name} {step.of} finale"
        if is_only:
            yield "the finale"
    yield from _ends_of_group(step, timeline, is_only=is_only)


def _ends_of_group(step: Step, timeline: Timeline, *, is_only: bool) -> Iterator[str]:
    if step.last:
        unit = timeline.unit.name
        if not is_only:
            yield f"the last {unit} of {timeline.group.name} {step.of}"
        if is_only or step.of == timeline.groups[-1]:
            yield f"the last {unit}"
