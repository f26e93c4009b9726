"""Forms: what may stand behind a key, in the words of JSON Schema.

Its draft-07, as the YAML language server learnt the later ones late. For what it proposes and shows, some is said in a
roundabout way: alternatives stand in `anyOf`, for a key to be proposed with nothing behind it, and are two at a time,
as it garbles what it shows of more; what a parser takes for a number, a yes or no, or nothing is *not* anything else,
as types that are named are proposed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from bot.loading.fields import ID, LONGEST_ID, WHOLE_NUMBER
from bot.loading.texts import (
    LONGEST_ALIAS,
    LONGEST_ASK,
    LONGEST_SEGMENT,
    LONGEST_TITLE,
    MOST_ALIASES,
    MOST_ASKS,
    MOST_SEGMENTS,
    MOST_SOURCES,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping

Form: TypeAlias = dict[str, Any]

_IN_JAVASCRIPT: Final = {r"[^\W\d_]": r"[\p{L}\p{Nl}\p{No}]", r"[^\W_]": r"[\p{L}\p{N}]", r"\d": r"\p{Nd}"}


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a group.

    Attributes:
        form: what may stand behind it, and what an editor says of it.
        needed: whether the group must have it.
    """

    form: Form
    needed: bool = False


def needed(says: str, form: Form) -> Key:
    """Return a key that must be there."""
    return Key({"description": says, "anyOf": [form]}, needed=True)


def filled(says: str, form: Form) -> Key:
    """Return a key that may be left out, but not be empty."""
    return Key({"description": says, "anyOf": [form]})


def optional(says: str, form: Form) -> Key:
    """Return a key that may be left out or be empty."""
    return Key({"description": says, **either(form, NOTHING)})


def optional_group(says: str, form: Form) -> Key:
    """Return a key that may be left out or be empty, behind which there are keys again, or entries."""
    return Key({"description": says, **form, "type": [form["type"], "null"]})


def group(known: Mapping[str, Key], keys: Iterable[str] | None = None) -> Form:
    """Return the form of a group of known keys; `keys` names those that the loader reads, ``None``: all of them."""
    listed = {name: known[name] for name in (known if keys is None else keys)}
    return {
        "type": "object",
        "properties": {name: key.form for name, key in listed.items()},
        "required": [name for name, key in listed.items() if key.needed],
        "additionalProperties": False,
    }


def either(one: Form, other: Form) -> Form:
    """Return the form of what has one of two forms."""
    return {"anyOf": [one, other]}


def text(most: int) -> Form:
    """Return the form of a text of so many characters."""
    return either({"type": "string", "minLength": 1, "maxLength": most}, BARE)


def matching(pattern: re.Pattern[str], wanted: str) -> Form:
    """Return the form of a text that wholly matches a pattern of the loader's; `wanted` says it in words."""
    return {"type": "string", "pattern": _in_javascript(pattern), "patternErrorMessage": wanted}


def word_of(words: Iterable[str]) -> Form:
    """Return the form of one of some words, of which capitals are read, too, but not proposed."""
    listed = [*words]
    any_case = ("".join(f"[{letter}{letter.upper()}]" for letter in word) for word in listed)
    return either({"enum": listed}, {"type": "string", "pattern": f"^(?:{'|'.join(any_case)})$"})


def whole_number(most: int) -> Form:
    """Return the form of a whole number from 1 on."""
    return either({"type": "integer", "minimum": 1, "maximum": most}, matching(WHOLE_NUMBER, "A number is wanted."))


def number(pattern: re.Pattern[str]) -> Form:
    """Return the form of a number that the loader reads by a pattern, such as 1,000."""
    return either({"type": "number", "minimum": 0}, matching(pattern, "A number is wanted."))


def several(form: Form, **limits: int) -> Form:
    """Return the form of a list, instead of which one of its items may stand."""
    return either(form, {"type": "array", "items": form, **limits})


def segment(form: Form, word: str) -> Form:
    """Return the form of what is shown, with or without a position and sources of its own, behind `word` then."""
    sources = optional("Who says so, where that differs from the sources of the whole.", SOURCES)
    return either(form, group({word: needed("What is shown.", form), "revealed": _REVEALED, "sources": sources}))


def segments(one: Form) -> Form:
    """Return the form of one or more segments of a form."""
    return several(one, minItems=1, maxItems=MOST_SEGMENTS)


def ref(name: str) -> Form:
    """Return a form that stands among the definitions of the schema."""
    return {"$ref": f"#/definitions/{name}"}


def _phrase(most: int) -> Form:
    """Return the form of a text with or without a position of its own."""
    return either(text(most), group({"text": needed("What is shown.", text(most)), "revealed": _REVEALED}))


def _in_javascript(pattern: re.Pattern[str]) -> str:
    r"""Return a pattern of whole texts as editors read it, to whom `\w` means English letters alone."""
    written = pattern.pattern
    for ours, theirs in _IN_JAVASCRIPT.items():
        written = written.replace(ours, theirs)
    return f"^(?:{written})$"


BARE: Final = ref("bare")
YES_OR_NO: Final = ref("yes-or-no")
NOTHING: Final = ref("nothing")
IDENTIFIER: Final = ref("id")
POSITION: Final = ref("position")
SOURCES: Final = ref("sources")
TITLE: Final = ref("title")
NAME: Final = ref("name")
NAMES: Final = ref("names")
ASKS: Final = ref("asks")
SEGMENTS: Final = ref("segments")

_REVEALED: Final = optional("From where in the story on this is no spoiler, such as S01E08; start: always.", POSITION)
_WANTED_ID: Final = "An id is wanted: letters, digits, hyphens, dots and underscores, first a letter or a digit."
_CITATION: Final = group(
    {
        "source": needed("The short name of a source in pack.yaml.", text(LONGEST_ALIAS)),
        "by": optional("Whom the source quotes.", NAME),
    }
)

DEFINITIONS: Final[Form] = {
    "bare": {
        "$comment": "A number, or yes or no; Casefile reads every value as the text that was written.",
        "not": {"type": ["string", "array", "object", "null"]},
    },
    "yes-or-no": {"not": {"type": ["string", "number", "array", "object", "null"]}},
    "nothing": {"not": {"type": ["string", "number", "boolean", "array", "object"]}},
    "id": either({**matching(ID, _WANTED_ID), "maxLength": LONGEST_ID}, BARE),
    "position": several(either({"type": "string"}, BARE), minItems=1),
    "sources": several(either(text(LONGEST_ALIAS), _CITATION), maxItems=MOST_SOURCES),
    "title": _phrase(LONGEST_TITLE),
    "name": _phrase(LONGEST_ALIAS),
    "names": several(NAME, maxItems=MOST_ALIASES),
    "ask": _phrase(LONGEST_ASK),
    "asks": several(ref("ask"), minItems=1, maxItems=MOST_ASKS),
    "segment": segment(text(LONGEST_SEGMENT), "text"),
    "segments": segments(ref("segment")),
}
"""What stands in many places, by the names that `ref` takes."""
