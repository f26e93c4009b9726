"""Reading fact files, entry by entry."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.core.entries import Profile, Rating
from bot.core.model import Entity, Kind, Segment
from bot.core.spoilers import Guarded, text_for_matching
from bot.loading.drafts import Drafts, EpisodeDraft, FactDraft, ProfileDraft, RatingDraft
from bot.loading.fields import Record, line_of, record_of
from bot.loading.keys import FACT_KEYS, made_id
from bot.loading.nodes import Broken, Listing, Scalar, shorten, what
from bot.loading.texts import LONGEST_ALIAS, LONGEST_DATE, LONGEST_TITLE, MOST_ALIASES, Phrase, Texts
from bot.loading.wordings import read_asks, read_wordings

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.core.position import Position
    from bot.loading.nodes import Node
    from bot.loading.problems import Page
    from bot.loading.texts import Part

TOPICS: Final = (
    *("general", "cast", "character", "plot", "rating", "reception", "release"),
    *("production", "audience", "comparison", "theme", "place", "episode"),
)
PERSON_KEYS: Final = ("name", "id", "aliases", "about", "revealed", "sources")
CHARACTER_KEYS: Final = (*PERSON_KEYS, "played_by", "voiced_by")
OTHER_KEYS: Final = (*PERSON_KEYS, "kind")
RATING_KEYS: Final = (
    *("source", "id", "aliases", "score", "scale"),
    *("count", "voters", "as_of", "revealed", "sources"),
)
EPISODE_KEYS: Final = ("episode", "aliases", "about", "revealed", "sources")
OTHER_KINDS: Final = {kind.value: kind for kind in (Kind.PERSON, Kind.CHARACTER, Kind.PLACE, Kind.ORGANISATION)} | {
    "organization": Kind.ORGANISATION,
    "work": Kind.WORK,
    "thing": Kind.THING,
}
VOTERS: Final = ("critics", "audience")
LONGEST_SCORE: Final = 40
MOST_ENTRIES: Final = 1_000_000
"""Of one list in one file; there is no reason for more than memory and patience."""

NUMBER: Final = re.compile(r"\d{1,9}(?:[.,]\d{1,9})*")


def read_entries(root: Node | None, texts: Texts, drafts: Drafts) -> None:
    """Add to the drafts what a fact file says, as far as it can be read; the rest is reported."""
    record = record_of(root, texts.page, "", "facts:")
    if record is None:
        return
    _check_sections(record)
    for section, (read, example) in SECTIONS.items():
        value = record.get(section)
        if value is None or isinstance(value, Broken):
            continue
        if not isinstance(value, Listing):
            wanted = f"a list is wanted: begin each entry with a '- ', such as `- {example}`"
            texts.page.error(value, section, f"is {what(value)}; {wanted}")
            continue
        for node in record.items(section, most=MOST_ENTRIES):
            entry = _entry(node, texts.page, section, example)
            if entry is not None:
                read(entry, texts, drafts)


def _entry(node: Node, page: Page, section: str, example: str) -> Record | None:
    if isinstance(node, Scalar) and node.missing:
        page.error(node, section, f"has an entry without content; write for instance `- {example}`")
        return None
    return record_of(node, page, section, example)


def _check_sections(record: Record) -> None:
    if "format" in record.node.entries or "timeline" in record.node.entries:
        record.page.error(record.node, "", "this belongs into pack.yaml; other files hold facts, people, characters, …")
        return
    if "golden" in record.node.entries:
        record.page.error(record.node, "", "golden questions belong into a file of their own, golden.yaml")
        return
    if "id" in record.node.entries and "facts" not in record.node.entries:
        record.page.error(
            record.node, "", "entries stand in a list below a key such as `facts:`, each beginning with '- '"
        )
        return
    record.check_keys(SECTIONS)


def _read_fact(record: Record, texts: Texts, drafts: Drafts) -> None:
    record.check_keys(FACT_KEYS)
    inherited = texts.revealed(record)
    title = record.get("title")
    example = "title: Where it was filmed"
    fact_id = record.identifier(example="id: watering")
    drafts.facts.append(
        FactDraft(
            page=texts.page,
            spot=record.node,
            id=fact_id or "",
            topic=record.one_of("topic", TOPICS, "general"),
            title=None if title is None else texts.phrase(title, "title", None, limit=LONGEST_TITLE, example=example),
            asks=read_asks(record, texts, inherited),
            segments=_answer(record, texts, inherited),
            disputed=_disputed(record, texts, inherited),
            citations=texts.citations(record, texts.cited),
            entities=_scalars(record, "entities", "entities: [jo-marsh]"),
            as_of=record.text("as_of", "as_of: October 2025", limit=LONGEST_DATE),
            revealed=inherited,
        )
    )


def _answer(record: Record, texts: Texts, inherited: Position | None) -> tuple[Part, ...]:
    if "disputed" not in record.node.entries:
        record.require("answer", "answer: When the soil is dry.")
    return texts.parts(record, "answer", inherited)


def _disputed(record: Record, texts: Texts, inherited: Position | None) -> tuple[Part, ...]:
    if "disputed" not in record.node.entries:
        return ()
    node = record.require("disputed", "disputed: [{value: Channel 5, sources: [a]}, {value: Streamly, sources: [b]}]")
    if node is not None and not isinstance(node, Broken) and not (isinstance(node, Listing) and len(node.items) > 1):
        found = "has one value" if isinstance(node, Listing) else f"is {what(node)}"
        record.page.error(node, "disputed", f"{found}; two or more are wanted, or write it as `answer:`")
    return texts.parts(record, "disputed", inherited, word="value")


def _scalars(record: Record, key: str, example: str) -> list[Scalar]:
    nodes = record.items(key, most=MOST_ALIASES)
    sound = (node for node in nodes if line_of(node, record.page, key, limit=LONGEST_ALIAS, example=example))
    return [node for node in sound if isinstance(node, Scalar)]


def _read_person(record: Record, texts: Texts, drafts: Drafts) -> None:
    record.check_keys(PERSON_KEYS)
    _add_profile(record, texts, drafts, Kind.PERSON)


def _read_character(record: Record, texts: Texts, drafts: Drafts) -> None:
    record.check_keys(CHARACTER_KEYS)
    _add_profile(record, texts, drafts, Kind.CHARACTER)
    draft = drafts.profiles[-1]
    draft.played_by = _scalars(record, draft.casting, f"{draft.casting}: Ada Quill")
    if {"played_by", "voiced_by"} <= record.node.entries.keys():
        message = "stands beside voiced_by; write one of both, and a fact of your own for the other"
        record.page.error(record.node.entries["played_by"][0], "played_by", message)


def _read_other(record: Record, texts: Texts, drafts: Drafts) -> None:
    record.check_keys(OTHER_KEYS)
    _add_profile(record, texts, drafts, OTHER_KINDS[record.one_of("kind", OTHER_KINDS, "thing")])


def _add_profile(record: Record, texts: Texts, drafts: Drafts, kind: Kind) -> None:
    inherited = texts.revealed(record)
    names = _names(record, texts, inherited, key="name", example="name: Jo Marsh")
    entity = _entity(record, names, kind)
    about = texts.parts(record, "about", inherited)
    citations = texts.citations(record, texts.cited)
    profile = Profile(
        entity=entity,
        about=tuple(part.segment for part in about),
        citations=citations,
        is_voiced=record.get("voiced_by") is not None,
    )
    draft = ProfileDraft(page=texts.page, spot=record.node, profile=profile, names=names, about=about)
    drafts.profiles.append(draft)


def _names(record: Record, texts: Texts, inherited: Position | None, *, key: str, example: str) -> tuple[Phrase, ...]:
    """Return a name and its aliases; an empty name (reported) where there is none."""
    name = texts.name(record, key, inherited, example)
    aliases = texts.phrases(record, "aliases", inherited, limit=LONGEST_ALIAS, most=MOST_ALIASES)
    missing = Phrase(Guarded("", inherited), record.page, record.node.line, record.node.column)
    return (name if name is not None else missing, *aliases)


def _entity(record: Record, names: tuple[Phrase, ...], kind: Kind) -> Entity:
    name, *aliases = (phrase.text for phrase in names)
    written = record.identifier(example="id: jo-marsh", required=False)
    made = made_id(text_for_matching(name))
    if text_for_matching(name) and not made and written is None:
        record.page.error(record.node, "id", "missing; the name has no letters to make an id from")
    return Entity(
        id=written or made,
        kind=kind,
        name=name,
        aliases=tuple(aliases),
    )


def _read_rating(record: Record, texts: Texts, drafts: Drafts) -> None:
    record.check_keys(RATING_KEYS)
    inherited = texts.revealed(record)
    example = "source: Rotten Tomatoes"
    names = _names(record, texts, inherited, key="source", example=example)
    entity = _entity(record, names, Kind.RATING_SOURCE)
    record.require("score", "score: 92")
    scale = record.text("scale", 'scale: "%"', limit=10)
    if scale is not None and scale != "%" and not NUMBER.fullmatch(scale):
        record.page.error(record.node.entries["scale"][1], "scale", f'is {scale!r}; "%" or the highest score is wanted')
        scale = None
    rating = Rating(
        entity=entity,
        scores=_values(record, texts, inherited, "score", scale),
        scale=scale,
        counts=_values(record, texts, inherited, "count", ""),
        voters=record.one_of("voters", VOTERS, "critics"),
        as_of=record.text("as_of", "as_of: July 2025", limit=LONGEST_DATE),
        citations=texts.citations(record, texts.cited),
    )
    drafts.ratings.append(RatingDraft(page=texts.page, spot=record.node, rating=rating, names=names))


def _values(
    record: Record, texts: Texts, inherited: Position | None, key: str, scale: str | None
) -> tuple[Segment, ...]:
    """Return the values of a score or count; ``scale`` is None for scores that may be words, empty for counts."""
    parts = texts.parts(record, key, inherited, word="value", limit=LONGEST_SCORE)
    checked = (_number(part.segment, record, key, scale) for part in parts)
    return tuple(segment for segment in checked if segment is not None)


def _number(segment: Segment, record: Record, key: str, scale: str | None) -> Segment | None:
    text = text_for_matching(segment.text)
    if scale == "%":
        text = text.removesuffix("%").rstrip()
    spot = record.node.entries[key][1]
    if scale is None or (NUMBER.fullmatch(text) and (not scale or _value(text) <= (_value(scale) or 100))):
        return replace(segment, text=Guarded(text, segment.text.revealed))
    wanted = "a number" if not scale else f"a number up to {'100' if scale == '%' else scale}"
    record.page.error(spot, key, f"is {shorten(text)!r}; {wanted} is wanted, such as `{key}: 92`")
    return None


def _value(number: str) -> float:
    """Return a number's value, 0 for ``%``; a comma groups thousands unless one or two digits follow it."""
    if not NUMBER.fullmatch(number):
        return 0
    decimal = re.fullmatch(r"\d+[.,]\d{1,2}", number)
    return float(number.replace(",", ".") if decimal else re.sub("[.,]", "", number))


def _read_episode(record: Record, texts: Texts, drafts: Drafts) -> None:
    record.check_keys(EPISODE_KEYS)
    node = record.require("episode", "episode: S01E04")
    own = None
    if isinstance(node, Scalar):
        own = texts.own_position(node, "episode")
    elif node is not None and not isinstance(node, Broken):
        texts.page.error(node, "episode", f"is {what(node)}; a position is wanted, such as `episode: S01E04`")
    inherited = texts.revealed(record, own)
    aliases = texts.phrases(record, "aliases", inherited, limit=LONGEST_ALIAS, most=MOST_ALIASES)
    about = texts.parts(record, "about", inherited)
    citations = texts.citations(record, texts.cited)
    if own is not None:
        draft = EpisodeDraft(
            page=texts.page,
            spot=record.node,
            position=own,
            aliases=tuple(aliases),
            about=about,
            citations=citations,
        )
        drafts.episodes.append(draft)


SECTIONS: Final[dict[str, tuple[Callable[[Record, Texts, Drafts], None], str]]] = {
    "facts": (_read_fact, "id: watering"),
    "wordings": (read_wordings, "{fact: jo-marsh.played-by, asks: [who is the actor of jo]}"),
    "people": (_read_person, "name: Ada Quill"),
    "characters": (_read_character, "name: Jo Marsh"),
    "ratings": (_read_rating, "source: Rotten Tomatoes"),
    "episodes": (_read_episode, "episode: S01E04"),
    "entities": (_read_other, "name: Cold Case Unit"),
}
