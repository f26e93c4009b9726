"""The form of a timeline: a story's order, in whatever it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.units import EXTRAS
from bot.loading import timelines
from bot.loading.schema.forms import (
    NAME,
    NOTHING,
    YES_OR_NO,
    either,
    filled,
    group,
    matching,
    needed,
    optional,
    ref,
    several,
    text,
    whole_number,
)
from bot.loading.texts import LONGEST_ALIAS, LONGEST_DATE

if TYPE_CHECKING:
    from bot.loading.schema.forms import Form, Key
    from bot.loading.timelines import Way

_AIRED: Final = optional("When it was first shown or published.", text(LONGEST_DATE))
_SAID: Final = {
    "seasons": "The seasons in story order; specials and films stand where the story has them.",
    "episodes": "How many episodes there are, or each of them, where they are counted without seasons.",
    "parts": "The parts (volumes, books) in story order, of a story that has units of its own.",
    "count": "How many units there are, or each of them, of a story that is counted throughout.",
}


def _extra(name: str) -> Form:
    return group({name: needed(f"A {name}, by its title; it stands where the story has it.", NAME), "aired": _AIRED})


STEPS: Final = {
    "title-alone": either(text(LONGEST_ALIAS), NOTHING),
    "step": either(ref("title-alone"), group({"title": optional("What it is called.", NAME), "aired": _AIRED})),
    "extra": {"anyOf": [_extra(extra.name) for extra in EXTRAS]},
}
"""What a story is made of, by the names that `ref` takes."""


def timeline() -> Form:
    """Return the form of a timeline, which is counted in one of several ways."""
    ways = {way.key: _way(way) for way in timelines.WAYS}
    with_units = [way.key for way in timelines.WAYS if way.has_units]
    with_groups = [way.key for way in timelines.WAYS if way.has_units and way.number is not None]
    units = {
        "unit": filled("What the story is counted in, where that is not episodes, such as chapter.", _unit()),
        "group": optional("What the parts are, such as volume; part where it is not said.", _unit()),
    }
    return group(ways | units) | {
        "oneOf": [*({"type": "object", "required": [key]} for key in ways), NOTHING],
        "dependencies": {
            "unit": {"anyOf": [{"required": [key]} for key in with_units]},
            "group": with_groups,
            **{key: ["unit"] for key in with_units},
        },
    }


def _way(way: Way) -> Key:
    if way.number is None:
        return filled(_SAID[way.key], _steps(way.count, timelines.MOST_STEPS))
    most = timelines.LARGEST_NUMBER
    part = group(
        {
            way.number: optional("Its number; else it follows on the one before it.", whole_number(most)),
            way.count: needed("How many there are in it, or each of them, first to last.", _steps(way.count, most)),
        }
    )
    return filled(_SAID[way.key], several(either(part, ref("extra")), maxItems=timelines.MOST_ITEMS))


def _steps(count: str, most: int) -> Form:
    """Return the form of how many steps there are, or what they are one by one."""
    some = group({count: needed("So many of them.", whole_number(most))})
    each = either(ref("step"), either(ref("extra"), some))
    return either(whole_number(most), {"type": "array", "items": each, "minItems": 1})


def _unit() -> Form:
    """Return the form of what steps, or groups of them, are called."""
    name, short = (matching(pattern, "Letters are wanted.") for pattern in (timelines.LETTERS, timelines.SHORT))
    most = {"maxLength": timelines.LONGEST_SHORT}
    both = {
        "name": needed("In the singular.", either(name | {"maxLength": timelines.LONGEST_UNIT}, YES_OR_NO)),
        "short": optional("What stands before the number in labels.", either(short | most, YES_OR_NO)),
    }
    return either(either(name | most, YES_OR_NO), group(both))
