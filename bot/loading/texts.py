"""Reading what fans may see: texts with a position, segments, and who says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.model import Citation, Segment
from bot.core.position import PositionError, latest
from bot.core.spoilers import Guarded, text_for_matching
from bot.loading.fields import Record, line_of, nearest, text_of
from bot.loading.nodes import Broken, Listing, Mapping, Scalar, shorten, what

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.core.position import Position
    from bot.core.stories import Stories, Story
    from bot.loading.nodes import Node
    from bot.loading.problems import Page

LONGEST_TITLE: Final = 250
"""Characters; a Discord embed title takes 256, the widest place where a title is shown."""
LONGEST_ASK: Final = 300
"""Characters; longer questions are no questions any more."""
LONGEST_ALIAS: Final = 100
"""Characters; as long as a Discord choice."""
LONGEST_DATE: Final = 60
"""Characters; a date may be told in words."""
LONGEST_SEGMENT: Final = 10_000
"""Characters; a reply shows up to 4,000, the rest is for other readers of the pack."""
MOST_SEGMENTS: Final = 50
MOST_ASKS: Final = 10_000
MOST_ALIASES: Final = 500
MOST_SOURCES: Final = 50

_START: Final = "start"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A guarded text and where it stands.

    Attributes:
        text: the text.
        page: the file.
        line: counted from 1.
        column: counted from 1.
        explicit: whether the curator wrote a position for this very text.
    """

    text: Guarded
    page: Page
    line: int
    column: int
    explicit: bool = False

    def inheriting(self, position: Position | None) -> Phrase:
        """Return the text hidden until a position, unless the curator wrote one for this very text."""
        return self if self.explicit else replace(self, text=Guarded(text_for_matching(self.text), position))

    def warn(self, field: str, message: str) -> None:
        """Report something about the text that a curator should look at."""
        self.page.warn(self, field, message)


class Part(NamedTuple):
    """A segment and where its text stands."""

    segment: Segment
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Texts:
    """Reads the texts of one file.

    Attributes:
        page: the file.
        story: the pack's; without a timeline where it could not be read, so that its positions cannot be checked.
        stories: those of all packs.
        sources: ids of the pack's sources; ``None`` where they could not be read.
        cited: who says what names no source.
    """

    page: Page
    story: Story
    stories: Stories
    sources: Collection[str] | None
    cited: tuple[Citation, ...] = ()

    def revealed(self, record: Record, inherited: Position | None = None, *, key: str = "revealed") -> Position | None:
        """Return the position of a record's ``revealed``, or another key, or the inherited one where it says none."""
        node = record.get(key)
        if node is None or isinstance(node, Broken):
            return inherited
        if isinstance(node, Listing) and node.items:
            return latest(*(self._revealed(item, inherited, key) for item in node.items))
        return self._revealed(node, inherited, key)

    def _revealed(self, node: Node, inherited: Position | None, key: str) -> Position | None:
        if not isinstance(node, Scalar):
            self.page.error(node, key, f"is {what(node)}; a position is wanted, such as `{key}: S01E03`")
            return inherited
        if node.text.strip().casefold() == _START:
            return None
        return self.position(node, key)

    def position(self, node: Scalar, field: str) -> Position | None:
        """Return the position that a text names, or ``None`` where there is none (reported) or no timeline."""
        try:
            return self.stories.parse(node.text.strip(), home=self.story)
        except PositionError as error:
            has_none = self.story.timeline is not None and not len(self.story.timeline)
            hint = "; write it into pack.yaml under `timeline:`" if has_none else ""
            self.page.error(node, field, shorten(f"{error}", 300) + hint)
        return None

    def own_position(self, node: Scalar, field: str) -> Position | None:
        """Return the position of the pack's own story that a text names, or ``None`` (see `position`)."""
        found = self.position(node, field)
        if found is None or not found.show:
            return found
        self.page.error(node, field, f"is of {found.show}; tell of it in the pack of that show")
        return None

    def phrase(self, node: Node, field: str, inherited: Position | None, *, limit: int, example: str) -> Phrase | None:
        """Return a text, or a text with its own position, on one line; ``None`` (reported) where it is neither."""
        if isinstance(node, Mapping) and "text" in node.entries:
            record = Record(node, self.page)
            record.check_keys(("text", "revealed"))
            inner = record.require("text", f"{{text: {example}, revealed: S01E03}}")
            if inner is None:
                return None
            text = line_of(inner, self.page, field, limit=limit, example=example)
            guarded = Guarded(text or "", self.revealed(record, inherited))
            explicit = record.get("revealed") is not None
            return None if text is None else Phrase(guarded, self.page, inner.line, inner.column, explicit)
        text = line_of(node, self.page, field, limit=limit, example=example)
        return None if text is None else Phrase(Guarded(text, inherited), self.page, node.line, node.column)

    def phrases(self, record: Record, key: str, inherited: Position | None, *, limit: int, most: int) -> list[Phrase]:
        """Return a key's texts."""
        example = f"{key}: [one wording, another wording]"
        found = (
            self.phrase(node, key, inherited, limit=limit, example=example) for node in record.items(key, most=most)
        )
        return [phrase for phrase in found if phrase is not None]

    def name(self, record: Record, key: str, inherited: Position | None, example: str) -> Phrase | None:
        """Return a required name."""
        node = record.require(key, example)
        return None if node is None else self.phrase(node, key, inherited, limit=LONGEST_ALIAS, example=example)

    def parts(
        self, record: Record, key: str, inherited: Position | None, *, word: str = "text", limit: int = LONGEST_SEGMENT
    ) -> tuple[Part, ...]:
        """Return a key's segments; ``word`` is the key of a segment's text where it has a position or sources."""
        nodes = record.items(key, most=MOST_SEGMENTS)
        if isinstance(record.get(key), Listing) and not nodes:
            self.page.error(
                record.node.entries[key][1], key, f"is an empty list; write for instance `{key}: some text`"
            )
        found = (self._part(node, key, inherited, word, limit) for node in nodes)
        return tuple(part for part in found if part is not None)

    def citations(self, record: Record, default: tuple[Citation, ...]) -> tuple[Citation, ...]:
        """Return who says so; the default where the record names no sources."""
        if record.get("sources") is None:
            return default
        found = (self._citation(node) for node in record.items("sources", most=MOST_SOURCES))
        return tuple(citation for citation in found if citation is not None)

    def _part(self, node: Node, key: str, inherited: Position | None, word: str, limit: int) -> Part | None:
        if not isinstance(node, Mapping):
            text = text_of(node, self.page, key, limit=limit, example=f"{key}: some text")
            return None if text is None else _part(Phrase(Guarded(text, inherited), self.page, node.line, node.column))
        if word not in node.entries:
            self._report_misnamed(node, key, word)
            return None
        record = Record(node, self.page)
        record.check_keys((word, "revealed", "sources"))
        inner = record.require(word, f"{word}: some text")
        text = None if inner is None else text_of(inner, self.page, key, limit=limit, example=f"{word}: some text")
        revealed, citations = self.revealed(record, inherited), self.citations(record, ())
        if inner is None or text is None:
            return None
        explicit = record.get("revealed") is not None
        return _part(Phrase(Guarded(text, revealed), self.page, inner.line, inner.column, explicit), citations)

    def _report_misnamed(self, node: Mapping, key: str, word: str) -> None:
        if {"revealed", "sources", "text", "value"} & node.entries.keys():
            self.page.error(node, key, f"has no `{word}:`; write for instance `{word}: some text`")
        else:
            text_of(node, self.page, key, limit=LONGEST_SEGMENT, example=f"{key}: some text")

    def _citation(self, node: Node) -> Citation | None:
        if not isinstance(node, Mapping):
            return self._named(node, None)
        record = Record(node, self.page)
        record.check_keys(("source", "by"))
        source = record.require("source", "source: review")
        by = record.get("by")
        example = "by: a fan on Reddit"
        quoted = None if by is None else self.phrase(by, "by", None, limit=LONGEST_ALIAS, example=example)
        return self._named(source, quoted.text if quoted else None) if source is not None else None

    def _named(self, node: Node, by: Guarded | None) -> Citation | None:
        name = line_of(node, self.page, "sources", limit=LONGEST_ALIAS, example="sources: [review]")
        if name is None:
            return None
        if self.sources is not None and name not in self.sources:
            hint = nearest(name, self.sources) or "; sources are listed in pack.yaml under `sources:`"
            self.page.error(node, "sources", f"unknown source {shorten(name)!r}{hint}")
            return None
        return Citation(name, by)


def _part(phrase: Phrase, citations: tuple[Citation, ...] = ()) -> Part:
    return Part(Segment(phrase.text, citations), phrase)
