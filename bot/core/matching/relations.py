"""The relations that fans ask about, whether a pack covers them or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Relation:
    """Something that is asked about someone or something.

    Attributes:
        name: what the code calls it.
        label: what the bot says it does not have, after "I don't have": "the runtime".
        answer: type of the answer: person, persons, place, date, time, number, yesno, event, desc, opinion, list, work, …
        words: words that only point to this relation and need no further explanation, in plain spelling.
        patterns: how it is asked, in the language of `patterns`.
    """

    name: str
    label: str
    answer: str
    words: str
    patterns: tuple[str, ...]


RELATIONS: Final = (
    Relation(
        "plays",
        "who plays that part",
        "person",
        "actor actress play portray role part cast star",
        (
            "who play",
            "who portray",
            "who be .. play by",
            "@c actor|actress",
            "actor|actress .. play|portray",
        ),
    ),
)
