"""Reading pack.yaml: what the pack is, its story's order and its sources."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.core.model import Citation, Source
from bot.core.position import Timeline
from bot.core.spoilers import Guarded
from bot.loading.fields import ID, Record, line_of, record_of
from bot.loading.nodes import Broken, Listing, Mapping, Scalar, shorten, what
from bot.loading.problems import At
from bot.loading.texts import LONGEST_ALIAS, LONGEST_TITLE, Texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.loading.nodes import Node
    from bot.loading.problems import Page, Spot

PACK_KEYS: Final = (
    *("format", "id", "name", "aliases", "timeline"),
    *("sources", "default_sources", "synonyms", "function_words"),
)
SOURCE_KEYS: Final = ("title", "publisher", "date", "address")
MOST_EPISODES: Final = 20_000
"""Over all seasons; the longest-running serials have about 16,000."""
LARGEST_NUMBER: Final = 9_999
"""Of a season or an episode: a position's spelling has room for four digits."""
MOST_FUNCTION_WORDS: Final = 2_000
"""Of one pack; a language has a few hundred."""
LONGEST_FUNCTION_WORD: Final = 30


@dataclass(frozen=True, slots=True)
class EpisodeInfo:
    """What the timeline says of an episode."""

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
        episodes: what the timeline says, by season and episode.
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
    episodes: dict[tuple[int, int], EpisodeInfo] = field(default_factory=dict)

    def texts(self, page: Page) -> Texts:
        """Return a reader of another file of the pack."""
        return Texts(page, self.timeline, self.sources, self.cited)


def read_header(root: Node | None, page: Page) -> Header:
    """Return what pack.yaml says, as far as it can be read; the rest is reported."""
    header = Header(page)
    if root is None:
        root = Mapping(1, 1)
    record = record_of(root, page, "", "format: 1")
    if record is None:
        return header
    record.check_keys(PACK_KEYS)
    _check_format(record)
    header.id = record.identifier(example="id: houseplants") or ""
    header.id_spot = record.node.entries["id"][1] if header.id else At()
    header.timeline_spot = record.get("timeline") or At()
    header.name = record.text("name", "name: Houseplants", limit=LONGEST_ALIAS, required=True) or ""
    header.aliases = _aliases(record)
    _read_timeline(record, header)
    header.sources = _sources(record, header)
    header.cited = header.texts(page).citations(_renamed(record, "default_sources", "sources"), ())
    header.synonyms = _synonyms(record)
    header.function_words = frozenset(_function_words(record))
    return header


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


def _read_timeline(record: Record, header: Header) -> None:
    node = record.get("timeline")
    if node is None:
        header.timeline = Timeline(header.id, {})
        return
    timeline = record_of(node, record.page, "timeline", "seasons:")
    if timeline is None:
        return
    timeline.check_keys(("seasons",))
    timeline.require("seasons", "seasons: [{season: 1, episodes: 10}]")
    seasons: dict[int, int] = {}
    listed: list[tuple[int, Node]] = []
    # Every season is read, so that every problem is found.
    read = [_read_season(item, record.page, seasons, listed) for item in timeline.items("seasons", most=1_000)]
    sound = all(read)
    if sum(seasons.values()) > MOST_EPISODES:
        record.page.error(
            node, "timeline", f"has {sum(seasons.values()):,} episodes; at most {MOST_EPISODES:,} are allowed"
        )
        sound = False
    header.timeline = Timeline(header.id, seasons) if sound else None
    _read_episodes(listed, header)


def _read_season(node: Node, page: Page, seasons: dict[int, int], listed: list[tuple[int, Node]]) -> bool:
    """Note a season and return whether it could be read."""
    record = record_of(node, page, "seasons", "season: 1")
    if record is None:
        return False
    record.check_keys(("season", "episodes"))
    following = max(seasons, default=0) + 1
    numbered = record.get("season") is not None
    number = record.integer("season", "season: 1", low=1, high=LARGEST_NUMBER) if numbered else following
    episodes = record.get("episodes")
    if isinstance(episodes, Listing) and episodes.items:
        count: int | None = len(episodes.items)
    else:
        count = record.integer("episodes", "episodes: 10", low=1, high=LARGEST_NUMBER)
    if number is None or count is None:
        return False
    if seasons and number <= max(seasons):
        page.error(
            record.node, "season", f"season {number} comes after season {max(seasons)}; list them in story order"
        )
        return False
    seasons[number] = count
    if isinstance(episodes, Listing):
        listed.append((number, episodes))
    return True


def _read_episodes(listed: list[tuple[int, Node]], header: Header) -> None:
    for season, episodes in listed:
        for number, node in enumerate(episodes.items if isinstance(episodes, Listing) else (), start=1):
            header.episodes[season, number] = _episode(node, header)


def _episode(node: Node, header: Header) -> EpisodeInfo:
    if isinstance(node, Scalar) and node.missing:
        return EpisodeInfo()
    texts, example = header.texts(header.page), "title: Homecoming"
    if isinstance(node, Scalar):
        phrase = texts.phrase(node, "title", None, limit=LONGEST_ALIAS, example=example)
        return EpisodeInfo(phrase.text if phrase else None)
    record = record_of(node, header.page, "episodes", example)
    if record is None:
        return EpisodeInfo()
    record.check_keys(("title", "aired"))
    title = record.get("title")
    phrase = None if title is None else texts.phrase(title, "title", None, limit=LONGEST_ALIAS, example=example)
    return EpisodeInfo(phrase.text if phrase else None, record.text("aired", "aired: 2026-07-01", limit=60))


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
    texts = Texts(page, header.timeline, None)
    phrase = None if title is None else texts.phrase(title, "title", None, limit=LONGEST_TITLE, example=example)
    return Source(
        id=name,
        title=phrase.text if phrase else Guarded(name),
        publisher=record.text("publisher", "publisher: The Evening Post", limit=LONGEST_ALIAS),
        date=record.text("date", "date: 2025-07-09", limit=60),
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
