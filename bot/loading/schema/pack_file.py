"""The form of pack.yaml: what a pack is, its story's order, its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.loading import header
from bot.loading.fields import ID
from bot.loading.schema.forms import (
    IDENTIFIER,
    SOURCES,
    TITLE,
    YES_OR_NO,
    either,
    group,
    matching,
    needed,
    optional,
    optional_group,
    several,
    text,
)
from bot.loading.schema.story import timeline
from bot.loading.texts import LONGEST_ALIAS, LONGEST_DATE

if TYPE_CHECKING:
    from bot.loading.schema.forms import Form

_ADDRESS: Final[Form] = {
    "type": "string",
    "pattern": "^https?://[^ ]*$",
    "patternErrorMessage": "A web address is wanted; it starts with https://",
}
_SOURCE: Final = group(
    {
        "title": needed("Its headline.", TITLE),
        "publisher": optional("Who published it; fans see this rather than the headline.", text(LONGEST_ALIAS)),
        "date": optional("When, in any spelling and as precise as you know it.", text(LONGEST_DATE)),
        "address": optional("Where it can be read.", _ADDRESS),
    },
    header.SOURCE_KEYS,
)
_FUNCTION_WORD: Final[Form] = {
    "type": "string",
    "pattern": r"^\S*\p{L}\S*$",
    "patternErrorMessage": "A single word is wanted.",
    "maxLength": header.LONGEST_FUNCTION_WORD,
}

PACK_FILE: Final = group(
    {
        "format": needed(
            "The version of this format: always 1.", either({"const": 1}, {"type": "string", "pattern": "^1$"})
        ),
        "id": needed("A short name that no other pack has: lower-case letters, digits, hyphens.", IDENTIFIER),
        "name": needed("The show's name as fans write it.", text(LONGEST_ALIAS)),
        "aliases": optional("What else fans call the show; nothing that spoils.", several(text(LONGEST_ALIAS))),
        "timeline": optional_group("The story's order, needed as soon as anything says revealed.", timeline()),
        "sources": optional_group(
            "What you cite, each by a short name of your choice.",
            {
                "type": "object",
                "propertyNames": matching(ID, "A short name is wanted: letters, digits, hyphens and dots."),
                "additionalProperties": _SOURCE,
            },
        ),
        "default_sources": optional("Who says whatever names no sources of its own.", SOURCES),
        "synonyms": optional_group(
            "Words that only this fandom uses, and what they mean; nothing that spoils.",
            {"type": "object", "additionalProperties": text(LONGEST_ALIAS)},
        ),
        "function_words": optional(
            "Articles, pronouns and the like of the language that fans ask in, where it is not English.",
            several(either(_FUNCTION_WORD, YES_OR_NO), maxItems=header.MOST_FUNCTION_WORDS),
        ),
    },
    header.PACK_KEYS,
)
"""pack.yaml."""
