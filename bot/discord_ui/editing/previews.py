"""A change that is not live yet as its moderator sees it: the fact at three points of its story, and what changes."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import ui

from bot.core.answers import Found
from bot.core.cards import MOST_TEXT
from bot.core.markdown import bars, cut, inert, units
from bot.core.position_names import position_name
from bot.core.rendering import reply_to
from bot.core.spoilers import Gate
from bot.core.vantages import open_there_alone, seen_from, vantages
from bot.curation.drafting import fact_of
from bot.curation.drafts import Act
from bot.discord_ui.render import lay_out
from bot.discord_ui.sending import deliver

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.model import Fact, Pack, Revision
    from bot.core.vantages import Vantage
    from bot.core.viewing import Viewing
    from bot.curation.drafts import Draft

MOST_LINES: Final = 3400
"""Characters of what is said around the cards; with them or, where these are long, without, it is one message."""
_MOST_ASKS: Final = 10
_MOST_ASK: Final = 120
_LABEL_ROOM: Final = 300

_HEADINGS: Final = {
    Act.ADD: "### Preview of a new fact",
    Act.CHANGE: "### Preview of a changed fact",
    Act.REMOVE: "### A fact that will be gone",
    Act.WORDING: "### Preview of new wordings",
}
_MADE: Final = (
    "-# Casefile makes this fact itself, of other entries of the pack. What you write replaces it, and no longer "
    "follows when those change."
)
_NOTHING: Final = "Fans there find nothing: all of it is hidden."


@dataclass(slots=True)
class Message:
    """Some messages that follow each other, the last with buttons.

    Attributes:
        lead: lines of markdown before the cards.
        cards: text and items, for each point of the story.
        lines: lines of markdown behind the cards.
        rows: buttons.
        attached: name and content of a file; ``None``: there is none.
    """

    lead: list[str] = field(default_factory=list)
    cards: list[tuple[int, list[ui.Item[Any]]]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    rows: list[ui.ActionRow[Any]] = field(default_factory=list)
    attached: tuple[str, str] | None = None

    async def send(self, interaction: discord.Interaction[Any]) -> None:
        """Send it to nobody but the moderator."""
        lines = _fitted(self.lines, MOST_LINES // 2)
        lead = _fitted(self.lead, MOST_LINES - units(lines))
        parts = [_texts(lead), *(items for _, items in self.cards)]
        if units(lead) + units(lines) + sum(size for size, _ in self.cards) > MOST_TEXT:
            for items in filter(None, parts):
                await deliver(interaction, _view(items), private=True)
            parts = []
        files = self._files()
        shown = [*chain.from_iterable(parts), *_texts(lines), *map(ui.File[Any], files), *self.rows]
        await deliver(interaction, _view(shown), private=True, files=files)

    def _files(self) -> list[discord.File]:
        if self.attached is None:
            return []
        name, content = self.attached
        return [discord.File(io.BytesIO(content.encode()), name)]


def _texts(text: str) -> list[ui.Item[Any]]:
    return [ui.TextDisplay[Any](text)] if text else []


def lead_of(draft: Draft, fact: Fact | None, seen: Viewing) -> Iterator[str]:
    """Yield what a moderator must know of a change before they look at it."""
    yield _HEADINGS[draft.act]
    yield "Nothing is live yet."
    if draft.replaces_made:
        yield _MADE
    if draft.kept:
        yield f"-# Not in the form, and left as it is: {', '.join(draft.kept)} ({inert(draft.place)})."
    if draft.act is Act.WORDING:
        asks = (line.strip() for line in draft.fields.asks.split("\n"))
        yield from (f"- {bars(cut(inert(ask), _MOST_ASK))}" for ask in [ask for ask in asks if ask][:_MOST_ASKS])
    if draft.act is Act.REMOVE and fact is not None:
        yield "No longer answered:"
        yield from _asks(fact, Gate(seen.own.horizon))


def cards_of(draft: Draft, revision: Revision, seen: Viewing) -> Iterator[tuple[int, list[ui.Item[Any]]]]:
    """Yield a draft's fact, as fans see it at a few points of its story, each with the length of its text.

    Args:
        draft: the draft.
        revision: where the fact is.
        seen: what the moderator may see: the policy is that of the fans, the progress their own.
    """
    fact = fact_of(revision, draft.key)
    if fact is None:
        return
    pack = next(pack for pack in revision.packs if pack.id == draft.pack)
    points = vantages(fact, revision.packs)
    for point in points:
        yield _card(fact, pack, point, seen, is_only=len(points) == 1)


def _card(fact: Fact, pack: Pack, point: Vantage, seen: Viewing, *, is_only: bool) -> tuple[int, list[ui.Item[Any]]]:
    shown = seen_from(fact, pack, Gate(point.horizon, seen.policy), seen.own.horizon)
    label = f"**{_where(point, is_only=is_only)}**"
    if shown is None:
        text = f"{label}\n{_NOTHING}"
        return units(text), [ui.TextDisplay(text)]
    more = open_there_alone(shown, point.horizon)
    if more:
        label += f"\n-# You have not watched as far: {more} of the parts behind bars are open to fans there."
    reply = reply_to(Found(facts=(shown,)), reserved=_LABEL_ROOM)
    items = [ui.TextDisplay[Any](label), *lay_out(reply).children]
    return units(label) + units(reply.text), items


def _where(point: Vantage, *, is_only: bool) -> str:
    if is_only:
        return "To everybody"
    if point.position is None:
        return "At the start"
    return f"After {position_name(point.position)}{', the end' if point.is_end else ''}"


def _asks(fact: Fact, own: Gate) -> Iterator[str]:
    for passage in filter(None, map(own.passage, fact.asks[:_MOST_ASKS])):
        text = cut(inert(passage.text), _MOST_ASK)
        yield f"- {text if passage.behind is None else bars(text)}"
    if len(fact.asks) > _MOST_ASKS:
        yield f"… and {len(fact.asks) - _MOST_ASKS:,} more"


def _fitted(lines: Sequence[str], room: int) -> str:
    """Return as many of the lines as have room, each whole: what ends in bars must not be cut."""
    kept: list[str] = []
    left = room
    for line in lines:
        left -= units(line) + 1
        if left < 0:
            return "\n".join((*kept, "…"))
        kept.append(line)
    return "\n".join(kept)


def _view(items: Iterable[ui.Item[Any]]) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    for item in items:
        view.add_item(item)
    return view
