"""Reading pack.yaml: what the pack is, its story's order and its sources."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from bot.core.model import Citation, Source
from bot.core.spoilers import Guarded
from bot.core.stories import Stories, Story
from bot.core.units import EXTRAS
from bot.loading.fields import ID, Record, line_of, record_of
from bot.loading.nodes import Broken, Mapping, Scalar, shorten, what
from bot.loading.problems import At
from bot.loading.texts import LONGEST_ALIAS, LONGEST_DATE, LONGEST_TITLE, Texts
from bot.loading.timelines import read_story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.timeline import Timeline
    from bot.loading.nodes import Node
    from bot.loading.problems import Page, Spot

PACK_KEYS: Final = (
    *("format", "id", "name", "aliases", "timeline"),
    *("sources", "default_sources", "synonyms", "function_words"),
)
SOURCE_KEYS: Final = ("title", "publisher", "date", "address")
MOST_FUNCTION_WORDS: Final = 2_000
"""Of one pack; a language has a few hundred."""
LONGEST_FUNCTION_WORD: Final = 30


@dataclass(frozen=True, slots=True)
class StepInfo:
    """What the timeline says of an episode, or another step of the story."""

    title: Guarded | None = None
    aired: str | None = None


@dataclass(slots=True)
class Header:
    """What pack.yaml says.

    Attributes:
        page: the file.
        id: the pack's id; empty where it is missing or wrong.
        id_spot: where it stands.
        timeline_spot: where the timeline stands, and with it what the pack knows of every episode.
        name: as fans write it.
        aliases: what else fans call the show.
        timeline: the story; ``None`` where it could not be read.
        sources: by id; ``None`` where they could not be read.
        cited: the default sources.
        synonyms: words of this fandom and what they mean, in lower case.
        function_words: words of its language that only carry grammar, in lower case.
        record: all that the file says; ``None`` where it could not be read.
        stories: those of all packs; none until they are known.
        told: what the timeline says of single steps, by their index, unread.
        steps: the same, read.
    """

    page: Page
    id: str = ""
    id_spot: Spot = field(default_factory=At)
    timeline_spot: Spot = field(default_factory=At)
    name: str = ""
    aliases: tuple[str, ...] = ()
    timeline: Timeline | None = None
    sources: dict[str, Source] | None = None
    cited: tuple[Citation, ...] = ()
    synonyms: dict[str, str] = field(default_factory=dict)
    function_words: frozenset[str] = frozenset()
    record: Record | None = None
    stories: Stories = field(default_factory=lambda: Stories(()))
    told: dict[int, Node] = field(default_factory=dict)
    steps: dict[int, StepInfo] = field(default_factory=dict)

    @property
    def story(self) -> Story:
        """The pack's story."""
        return Story(self.id, self.name, self.timeline, self.aliases)

    def texts(self, page: Page) -> Texts:
        """Return a reader of another file of the pack."""
        return Texts(page, self.story, self.stories, self.sources, self.cited)


def read_header(root: Node | None, page: Page) -> Header:
    """Return what the pack is and its story's order, as far as they can be read; the rest is reported."""
    header = Header(page)
    if root is None:
        root = Mapping(1, 1)
    record = header.record = record_of(root, page, "", "format: 1")
    if record is None:
        return header
    record.check_keys(PACK_KEYS)
    _check_format(record)
    header.id = record.identifier(example="id: houseplants") or ""
    header.id_spot = record.node.entries["id"][1] if header.id else At()
    header.timeline_spot = record.get("timeline") or At()
    header.name = record.text("name", "name: Houseplants", limit=LONGEST_ALIAS, required=True) or ""
    header.aliases = _aliases(record)
    told = read_story(record.get("timeline"), header.id, page)
    header.timeline, header.told = told.timeline, told.told
    return header


def complete_header(header: Header, stories: Stories) -> None:
    """Read the rest of what pack.yaml says, given the stories of all packs, of which positions may be."""
    header.stories, record = stories, header.record
    if record is None:
        return
    header.steps = dict(_read_steps(header))
    header.sources = _sources(record, header)
    header.cited = header.texts(header.page).citations(_renamed(record, "default_sources", "sources"), ())
    header.synonyms = _synonyms(record)
    header.function_words = frozenset(_function_words(record))


def _check_format(record: Record) -> None:
    node = record.require("format", "format: 1")
    if node is not None and not isinstance(node, Broken) and not (isinstance(node, Scalar) and node.text == "1"):
        record.page.error(node, "format", f"is {what(node)}; this version of Casefile reads `format: 1`")


def _aliases(record: Record) -> tuple[str, ...]:
    example = "aliases: [the plant show]"
    lines = (
        line_of(node, record.page, "aliases", limit=LONGEST_ALIAS, example=example)
        for node in record.items("aliases", most=100)
    )
    return tuple(line for line in lines if line is not None)


def _renamed(record: Record, key: str, new: str) -> Record:
    entries = {new: record.node.entries[key]} if key in record.node.entries else {}
    return Record(Mapping(record.node.line, record.node.column, entries), record.page)


def _read_steps(header: Header) -> Iterator[tuple[int, StepInfo]]:
    """Yield what the timeline says of single steps, by their index."""
    texts = header.texts(header.page)
    for index, node in header.told.items():
        info = _step(node, texts)
        if info is not None:
            yield index, info


def _step(node: Node, texts: Texts) -> StepInfo | None:
    if not isinstance(node, Mapping):
        title = texts.phrase(node, "title", None, limit=LONGEST_ALIAS, example="title: Homecoming")
        return StepInfo(title.text) if title is not None else None
    record = Record(node, texts.page)
    extra = next((extra.name for extra in EXTRAS if extra.name in node.entries), None)
    record.check_keys(("title" if extra is None else extra, "aired"))
    return StepInfo(_title(record, texts, extra), record.text("aired", "aired: 2026-07-01", limit=LONGEST_DATE))


def _title(record: Record, texts: Texts, extra: str | None) -> Guarded | None:
    """Return the title of a step, which a special or a film must have."""
    key = "title" if extra is None else extra
    example = "title: Homecoming" if extra is None else f"{extra}: The Long Way Home"
    node = record.get(key) if extra is None else record.require(key, example)
    phrase = None if node is None else texts.phrase(node, key, None, limit=LONGEST_ALIAS, example=example)
    return phrase.text if phrase is not None else None


def _sources(record: Record, header: Header) -> dict[str, Source] | None:
    node = record.get("sources")
    if node is None:
        return {}
    listed = record_of(node, record.page, "sources", "review: {title: A review, publisher: The Evening Post}")
    if listed is None:
        return None
    return {name: _source(name, key, value, header) for name, (key, value) in listed.node.entries.items()}


def _source(name: str, key: Scalar, value: Node, header: Header) -> Source:
    page = header.page
    if not ID.fullmatch(name):
        page.error(
            key, "sources", f"{name!r} is no short name; use letters, digits, hyphens and dots, such as `review`"
        )
    record = record_of(value, page, name, "title: A review")
    if record is None:
        return Source(id=name, title=Guarded(name))
    record.check_keys(SOURCE_KEYS)
    example = "title: A review"
    title = record.require("title", example)
    texts = replace(header.texts(page), sources=None)
    phrase = None if title is None else texts.phrase(title, "title", None, limit=LONGEST_TITLE, example=example)
    return Source(
        id=name,
        title=phrase.text if phrase else Guarded(name),
        publisher=record.text("publisher", "publisher: The Evening Post", limit=LONGEST_ALIAS),
        date=record.text("date", "date: 2025-07-09", limit=LONGEST_DATE),
        address=_address(record),
    )


def _address(record: Record) -> str | None:
    address = record.text("address", "address: https://example.org/review", limit=2_000)
    if address is not None and (not address.startswith(("https://", "http://")) or " " in address):
        record.page.error(record.node.entries["address"][1], "address", "is no web address; it starts with https://")
    return address


def _synonyms(record: Record) -> dict[str, str]:
    node = record.get("synonyms")
    listed = None if node is None else record_of(node, record.page, "synonyms", "rhd: robbery homicide division")
    if listed is None:
        return {}
    example = "rhd: robbery homicide division"
    found = {
        " ".join(word.casefold().split()): listed.text(word, example, limit=LONGEST_ALIAS, required=True)
        for word in listed.node.entries
    }
    return {word: meaning.casefold() for word, meaning in found.items() if meaning is not None}


def _function_words(record: Record) -> Iterator[str]:
    key, example = "function_words", "function_words: [der, die, das]"
    for node in record.items(key, most=MOST_FUNCTION_WORDS):
        word = line_of(node, record.page, key, limit=LONGEST_FUNCTION_WORD, example=example)
        if word is None:
            continue
        if " " in word or not any(map(str.isalpha, word)):
            record.page.error(node, key, f"has {shorten(word)!r}; single words are wanted, such as `{example}`")
        else:
            yield word.casefold()
