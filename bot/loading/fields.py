"""Reading a mapping key by key, and telling a curator what is wrong with each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.loading.nodes import Broken, Listing, Mapping, Node, Scalar, shorten, what

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.loading.problems import Page

ID: Final = re.compile(r"[^\W_](?:[^\W_]|[._-])*")
"""Letters (of any script), digits, hyphens, dots and underscores, beginning with a letter or digit."""
LONGEST_ID: Final = 60
"""Characters; two ids and a command's own words must fit into the 100 of a Discord button."""

WHOLE_NUMBER: Final = re.compile(r"[0-9]{1,9}")
# What people write who know other formats.
_USUAL_MISTAKES: Final = {
    "spoiler": "revealed",
    "reveal": "revealed",
    "question": "asks",
    "questions": "asks",
    "response": "answer",
    "actor": "played_by",
    "actress": "played_by",
    "voice": "voiced_by",
    "voice_actor": "voiced_by",
    "category": "topic",
    "url": "address",
    "link": "address",
    "description": "about",
    "value": "score",
}


def guess(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was probably meant by a mistyped one, or ``None``."""
    choices = list(known)
    usual = _USUAL_MISTAKES.get(word.casefold())
    if usual in choices:
        return usual
    # A third of the letters may be wrong; beyond that a guess confuses.
    best = process.extractOne(word, choices, scorer=OSA.distance, score_cutoff=max(1, len(word) // 3))
    return best[0] if best is not None else None


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ``, did you mean 'answer'?`` for a mistyped word, or nothing where no known word is near."""
    found = guess(word, known)
    return f", did you mean {found!r}?" if found is not None else ""


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping of a file.

    Attributes:
        node: its keys and values.
        page: the file, where problems go.
        guessed: keys that a mistyped one is taken for, so that they are not reported as missing too.
    """

    node: Mapping
    page: Page
    guessed: set[str] = field(default_factory=set)

    def get(self, key: str) -> Node | None:
        """Return a key's value; ``None`` where it is not there or says that there is nothing."""
        found = self.node.entries.get(key)
        if found is None or (isinstance(found[1], Scalar) and found[1].missing):
            return None
        return found[1]

    def require(self, key: str, example: str) -> Node | None:
        """Return a key's value; report a missing key at the start of the entry, an empty one at the key."""
        value = self.get(key)
        if value is not None:
            return value
        if key in self.node.entries:
            self.page.error(self.node.entries[key][0], key, f"is empty; write for instance `{example}`")
        elif key not in self.guessed:
            self.page.error(self.node, key, f"missing; write for instance `{example}`")
        return None

    def text(self, key: str, example: str, *, limit: int = 250, required: bool = False) -> str | None:
        """Return a key's value as one line of text, or ``None`` where it is missing or wrong."""
        node = self.require(key, example) if required else self.get(key)
        return None if node is None else line_of(node, self.page, key, limit=limit, example=example)

    def integer(self, key: str, example: str, *, low: int, high: int) -> int | None:
        """Return a key's required value as a whole number, or ``None`` where it is missing or wrong."""
        node = self.require(key, example)
        if node is None or isinstance(node, Broken):
            return None
        if isinstance(node, Scalar) and WHOLE_NUMBER.fullmatch(node.text) and low <= int(node.text) <= high:
            return int(node.text)
        self.page.error(
            node, key, f"is {what(node)}; a whole number from {low} to {high} is wanted, such as `{example}`"
        )
        return None

    def one_of(self, key: str, choices: Iterable[str], default: str) -> str:
        """Return a key's value, which must be one of some words; the default where it is missing or wrong."""
        words = tuple(choices)
        node = self.get(key)
        if node is None or isinstance(node, Broken):
            return default
        if isinstance(node, Scalar) and node.text.strip().casefold() in words:
            return node.text.strip().casefold()
        hint = nearest(node.text, words) if isinstance(node, Scalar) else ""
        self.page.error(node, key, f"is {what(node)}{hint or ';'} one of {', '.join(words)} is wanted")
        return default

    def items(self, key: str, *, most: int) -> list[Node]:
        """Return a key's list; a single value counts as a list of one, a missing key as an empty list."""
        node = self.get(key)
        if node is None or isinstance(node, Broken):
            return []
        if not isinstance(node, Listing):
            return [node]
        if len(node.items) > most:
            self.page.error(node, key, f"has {len(node.items)} items; at most {most} are allowed")
        return node.items[:most]

    def identifier(self, key: str = "id", *, example: str, required: bool = True) -> str | None:
        """Return a key's value as an id, or ``None`` where it is missing or wrong."""
        node = self.require(key, example) if required else self.get(key)
        if node is None or isinstance(node, Broken):
            return None
        if isinstance(node, Scalar) and len(node.text) <= LONGEST_ID and ID.fullmatch(node.text):
            return node.text
        wanted = f"an id of up to {LONGEST_ID} letters, digits, hyphens and dots is wanted, such as `{example}`"
        self.page.error(node, key, f"is {what(node)}; {wanted}")
        return None

    def check_keys(self, known: Iterable[str]) -> None:
        """Report every key that nobody knows, with the nearest that is known."""
        choices = tuple(known)
        for key, (spot, value) in self.node.entries.items():
            if key in choices:
                continue
            meant = guess(key, [name for name in choices if name not in self.node.entries])
            hint = f", did you mean {meant!r}?" if meant is not None else f"; known here: {', '.join(choices)}"
            self.guessed.update([meant] if meant is not None else [])
            if isinstance(value, Scalar) and not value.text and value.line == spot.line:
                hint += " (a text with a comma inside { } must be in double quotes)"
            self.page.error(spot, shorten(key), f"unknown key {shorten(key)!r}{hint}")


_HINTS: Final = (
    "; a text that contains ': ' must be in double quotes",
    "; it is not hidden by itself: write `revealed:` in the entry that it stands in, or in the entry of whom it names",
)
"""What else to say of keys where a text is wanted: whether they are those of a text that is hidden."""


def record_of(node: Node | None, page: Page, field: str, example: str) -> Record | None:
    """Return a node as a record, or ``None`` (reported, unless it already was) where it is none."""
    if isinstance(node, Mapping):
        return Record(node, page)
    if node is not None and not isinstance(node, Broken):
        page.error(node, field, f"is {what(node)}; keys with values are wanted, such as `{example}`")
    return None


def line_of(node: Node, page: Page, field: str, *, limit: int, example: str) -> str | None:
    """Return a node's text on one line, or ``None`` (reported) where it is no text, empty or too long."""
    text = text_of(node, page, field, limit=limit, example=example)
    return None if text is None else " ".join(text.split())


def text_of(node: Node, page: Page, field: str, *, limit: int, example: str) -> str | None:
    """Return a node's text without outer white space, or ``None`` (reported) where it is none, empty or too long."""
    if isinstance(node, Broken):
        return None
    if not isinstance(node, Scalar):
        hint = _HINTS["text" in node.entries] if isinstance(node, Mapping) else ""
        page.error(node, field, f"is {what(node)}; one text is wanted, such as `{example}`{hint}")
        return None
    text = node.text.strip()
    if node.missing or not text:
        bare = " (a bare ~ or null means nothing; quote it if you mean the word)" if text else ""
        page.error(node, field, f"is empty; write for instance `{example}`{bare}")
        return None
    if len(text) > limit:
        page.error(node, field, f"has {len(text):,} characters; at most {limit:,} are allowed")
        return None
    return text
