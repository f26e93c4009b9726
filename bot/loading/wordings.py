"""Asks: those of a fact, and those that stand elsewhere in its pack, which made facts can be given as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.position import latest
from bot.loading.drafts import WordingsDraft
from bot.loading.fields import nearest
from bot.loading.nodes import Listing, Scalar, shorten
from bot.loading.texts import LONGEST_ASK, MOST_ASKS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.model import Fact
    from bot.core.position import Position
    from bot.loading.drafts import Drafts
    from bot.loading.fields import Record
    from bot.loading.texts import Phrase, Texts

KEYS: Final = ("fact", "asks")
_FOLDED: Final = (
    "goes over several lines and is one ask; begin each ask with '- ' (between [ ], end it with a comma), or put this "
    "one in quotes if it is meant"
)


def read_asks(record: Record, texts: Texts, inherited: Position | None) -> list[Phrase]:
    """Return the asks of an entry; it is reported where there are none."""
    value = record.require("asks", "asks: [how often should I water my plants]")
    if isinstance(value, Listing) and not value.items:
        record.page.error(value, "asks", "is an empty list; write at least one wording")
    for node in record.items("asks", most=MOST_ASKS):
        if isinstance(node, Scalar) and node.folded:
            record.page.warn(node, "asks", _FOLDED)
    return texts.phrases(record, "asks", inherited, limit=LONGEST_ASK, most=MOST_ASKS)


def read_wordings(record: Record, texts: Texts, drafts: Drafts) -> None:
    """Add to the drafts what an entry of `wordings:` says."""
    record.check_keys(KEYS)
    fact = record.identifier("fact", example="fact: jo-marsh.played-by")
    asks = read_asks(record, texts, None)
    if fact is not None:
        spot = record.node.entries["fact"][1]
        drafts.wordings.append(WordingsDraft(page=texts.page, spot=spot, fact=fact, asks=asks))


def add_wordings(drafts: Drafts) -> None:
    """Give the facts that are written the asks that stand elsewhere, as hidden as each fact is."""
    facts = {draft.id: draft for draft in drafts.facts}
    for wordings in drafts.wordings:
        draft = facts.get(wordings.fact)
        if draft is not None:
            draft.asks += (ask.inheriting(draft.revealed) for ask in wordings.asks)
            _check_number(len(draft.asks), wordings)


def added_asks(drafts: Drafts, made: Iterable[Fact]) -> dict[str, list[Phrase]]:
    """Return the asks that are written for made facts, by the fact's id, as hidden as the fact and its title are.

    Ids that name no fact of the pack are reported.
    """
    written = {draft.id for draft in drafts.facts}
    facts = {fact.id: fact for fact in made}
    added: dict[str, list[Phrase]] = {}
    for wordings in (one for one in drafts.wordings if one.fact not in written):
        fact = facts.get(wordings.fact)
        if fact is None:
            hint = nearest(wordings.fact, written | facts.keys()) or "; write the id of a fact of this pack"
            wordings.page.error(wordings.spot, "fact", f"unknown fact {shorten(wordings.fact)!r}{hint}")
            continue
        asks = added.setdefault(fact.id, [])
        asks += (ask.inheriting(latest(fact.revealed, fact.title.revealed)) for ask in wordings.asks)
        _check_number(len(fact.asks) + len(asks), wordings)
    return added


def _check_number(asks: int, wordings: WordingsDraft) -> None:
    if asks > MOST_ASKS:
        message = f"the fact {wordings.fact!r} has {asks:,} asks with these; at most {MOST_ASKS:,} are allowed"
        wordings.page.error(wordings.spot, "asks", message)
