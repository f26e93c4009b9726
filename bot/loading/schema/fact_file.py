"""The form of a file of facts, people, characters and what else a pack tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.loading import entries, wordings
from bot.loading.keys import FACT_KEYS
from bot.loading.schema.forms import (
    ASKS,
    BARE,
    IDENTIFIER,
    NAME,
    NAMES,
    POSITION,
    SEGMENTS,
    SOURCES,
    TITLE,
    either,
    filled,
    group,
    needed,
    number,
    optional,
    optional_group,
    segment,
    segments,
    several,
    text,
    word_of,
)
from bot.loading.texts import LONGEST_ALIAS, LONGEST_DATE, LONGEST_SEGMENT, MOST_ALIASES, MOST_SEGMENTS

if TYPE_CHECKING:
    from bot.loading.schema.forms import Form, Key

_LISTED_NAMES: Final = several(text(LONGEST_ALIAS), maxItems=MOST_ALIASES)
_REVEALED: Final = optional(
    "From where in the story on nothing here is a spoiler, such as S01E08, unless it says otherwise for itself.",
    POSITION,
)
_SOURCES: Final = optional("Who says so, by the short names of pack.yaml; else its default_sources do.", SOURCES)

_ANSWER: Final = ("One text, or several segments, shown in this order.", SEGMENTS)
_FACT: Final = group(
    {
        "id": needed("Unique among the facts of the pack.", IDENTIFIER),
        "topic": optional("What it is about; general where it is not said.", word_of(entries.TOPICS)),
        "title": optional(
            "What everybody may read of it, so free of spoilers; else the first ask that is safe.", TITLE
        ),
        "asks": needed("How fans ask for it: 5 to 10 short, plain wordings.", ASKS),
        "answer": optional(*_ANSWER),
        "disputed": filled(
            "The values that sources disagree on, the one that you trust most first.",
            {
                "type": "array",
                "items": segment(text(LONGEST_SEGMENT), "value"),
                "minItems": 2,
                "maxItems": MOST_SEGMENTS,
            },
        ),
        "revealed": optional(
            "From where in the story on answer and asks are no spoilers, such as S01E08, unless one says otherwise.",
            POSITION,
        ),
        "sources": _SOURCES,
        "entities": optional(
            "Whom or what it is about, main one first, by id or name; else whom the title names.", _LISTED_NAMES
        ),
        "as_of": optional("When the answer held, where it may change, such as October 2025.", text(LONGEST_DATE)),
    },
    FACT_KEYS,
) | {
    # Only beside other values may there be no answer, or an empty one.
    "if": {"required": ["disputed"]},
    "else": {"required": ["answer"], "properties": {"answer": filled(*_ANSWER).form}},
}

_WORDINGS: Final = group(
    {
        "fact": needed("The id of a fact of this pack, also of one that Casefile makes.", IDENTIFIER),
        "asks": needed("More wordings for it.", ASKS),
    },
    wordings.KEYS,
)

_PROFILE: Final = {
    "name": needed("As fans write it.", NAME),
    "id": optional("Unique among people, characters, ratings and other names; else made from the name.", IDENTIFIER),
    "aliases": optional("What else fans call them; first and last names are understood anyway.", NAMES),
    "about": optional("Who or what it is: one text, or several segments.", SEGMENTS),
    "revealed": _REVEALED,
    "sources": _SOURCES,
    "played_by": optional("Who plays the character, by name or id of people; new names are added.", _LISTED_NAMES),
    "voiced_by": optional("The same for who lends the character a voice, in place of played_by.", _LISTED_NAMES),
    "kind": optional("What it is; thing where it is not said.", word_of(entries.OTHER_KINDS)),
}

_RATING: Final = group(
    {
        "source": needed("Who rates, such as Rotten Tomatoes.", NAME),
        "id": optional(
            "Unique among people, characters, ratings and other names; else made from the source.", IDENTIFIER
        ),
        "aliases": optional("What else fans call the source.", NAMES),
        "score": needed(
            "The score, without the scale; where sources disagree, several values.",
            segments(segment(text(entries.LONGEST_SCORE), "value")),
        ),
        "scale": optional(
            "% or the highest possible score, such as 10; left out for words such as A-.",
            either({"const": "%"}, number(entries.NUMBER)),
        ),
        "count": optional("How many reviews it rests on.", segments(segment(number(entries.NUMBER), "value"))),
        "voters": optional("Whose reviews; those of critics where it is not said.", word_of(entries.VOTERS)),
        "as_of": optional("When the score held, such as July 2025.", text(LONGEST_DATE)),
        "revealed": _REVEALED,
        "sources": _SOURCES,
    },
    entries.RATING_KEYS,
)

_EPISODE: Final = group(
    {
        "episode": needed(
            "Which episode, special, film or chapter: S01E04, Film 1, ch. 12.", either({"type": "string"}, BARE)
        ),
        "aliases": optional("What fans call it, hidden until it has been watched unless one says otherwise.", NAMES),
        "about": optional(
            "What happens in it, hidden until it has been watched unless a part says otherwise.", SEGMENTS
        ),
        "revealed": optional(
            "From where in the story on this is no spoiler, if not from this very episode on.", POSITION
        ),
        "sources": _SOURCES,
    },
    entries.EPISODE_KEYS,
)

_SECTIONS: Final[dict[str, tuple[str, Form]]] = {
    "facts": ("What can be answered: questions in a few wordings, and answers.", _FACT),
    "wordings": ("More asks for facts that stand elsewhere, those that Casefile makes among them.", _WORDINGS),
    "people": ("Actors, writers and others of the real world.", group(_PROFILE, entries.PERSON_KEYS)),
    "characters": (
        "Those whom the story is about, and who plays them.",
        group(_PROFILE, entries.CHARACTER_KEYS) | {"not": {"required": ["played_by", "voiced_by"]}},
    ),
    "ratings": ("Scores, and what they rest on.", _RATING),
    "episodes": ("What happens in an episode, and what fans call it.", _EPISODE),
    "entities": ("Other names: places, organisations, works, things.", group(_PROFILE, entries.OTHER_KEYS)),
}


def _section(says: str, entry: Form) -> Key:
    return optional_group(says, {"type": "array", "items": entry, "maxItems": entries.MOST_ENTRIES})


FACT_FILE: Final = group({name: _section(*section) for name, section in _SECTIONS.items()}, entries.SECTIONS)
"""Any file of a pack but pack.yaml and golden.yaml."""
