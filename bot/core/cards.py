"""Facts into cards: the markdown that Discord gets of each, with everything beyond the horizon behind bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.markdown import BAR, bars, cut, safe, units
from bot.core.position import implies
from bot.core.position_names import position_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.answers import FactKey, Shown, Statement
    from bot.core.position import Position

MOST_TEXT: Final = 4000
"""How much text all parts of a reply may hold together, in UTF-16 units (Discord, Components V2)."""

MOST_CARDS: Final = 10
"""How many facts a reply shows: with a container and two texts each they stay below Discord's 40 components."""

OPEN_START: Final = 100
"""How many characters of a reply hide nothing, since notifications preview them without regard for bars."""

GAP: Final = "\n\n"
"""What stands between two cards."""
NAME_ROOM: Final = 200
"""UTF-16 units of a name of somebody or something."""
_TITLE_ROOM: Final = 64
_SHOW_ROOM: Final = 28
_DATE_ROOM: Final = 40
_LEAST_LINE: Final = 80  # a statement cut shorter than this says nothing: rather show fewer
_SHORTENED: Final = "… (shortened)"
_DISAGREE: Final = "Sources disagree:"
_CAUTION: Final = (
    "-# What is behind a bar gives away more of the story: open it only if you have watched as far as its label says."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One fact, ready to be shown.

    Attributes:
        key: which fact.
        topic: picks the accent colour.
        title: the heading, without its markup.
        body: paragraphs of markdown, in reading order, an empty one for an empty line; those with spoilers have one
            pair of bars a line.
        hidden: how many statements or values stand behind bars.
        beyond: the position before which it is a spoiler by itself that this fact is the answer; ``None``: it is not.
    """

    key: FactKey
    topic: str
    title: str
    body: tuple[str, ...]
    hidden: int = 0
    beyond: Position | None = None

    @property
    def heading(self) -> str:
        """The title as a markdown heading."""
        return f"### {self.title}"

    @property
    def text(self) -> str:
        """The whole card as markdown: the heading, then a line a paragraph."""
        return "\n".join((self.heading, *self.body))


def cards_of(facts: Sequence[Shown], room: int) -> tuple[Card, ...]:
    """Render as many facts as a reply shows, in their order; each may use an equal share of the room left before it.

    Args:
        facts: the best first.
        room: UTF-16 units for all of them together.
    """
    facts = facts[:MOST_CARDS]
    cards: list[Card] = []
    open_start = OPEN_START
    for place, fact in enumerate(facts):
        card = _card(fact, room // (len(facts) - place) - len(GAP), open_start)
        cards.append(card)
        taken = units(card.text) + len(GAP)
        room, open_start = room - taken, open_start - taken
    return tuple(cards)


def _card(fact: Shown, room: int, open_start: int) -> Card:
    """Render a fact into so many units, with a word of caution if its first spoiler would stand too far up."""
    card = _bare_card(fact, room)
    if card.hidden and card.text.index(BAR) < open_start:
        return _bare_card(fact, room, caution=_CAUTION)
    return card


def _bare_card(fact: Shown, room: int, *, caution: str = "") -> Card:
    title = safe(fact.title, _TITLE_ROOM)
    if fact.show is not None:
        title = f"{title} · {safe(fact.show, _SHOW_ROOM)}"
    notice, footer = _notice(fact), _footer(fact, room // 5)
    left = room - sum(units(part) + 1 for part in (f"### {title}", notice, caution, footer))
    statements, hidden = _statements(fact, left, "\n".join(part for part in (notice, caution) if part))
    body = tuple(_apart([*statements, footer] if footer else statements))
    return Card(key=fact.key, topic=fact.topic, title=title, body=body, hidden=hidden, beyond=fact.beyond)


def _apart(paragraphs: Iterable[str]) -> Iterator[str]:
    """Yield the paragraphs with an empty line behind a list: without it, what follows belongs to its last item."""
    after_list = False
    for paragraph in paragraphs:
        if after_list:
            yield ""
        yield paragraph
        after_list = paragraph.startswith(f"{_DISAGREE}\n")


def _notice(fact: Shown) -> str:
    """Return an open sentence to stand for an answer that is hidden as a whole; empty if some of it is open."""
    behind = [statement.passage.behind for statement in (*fact.statements, *fact.disputed)]
    positions = {position for position in behind if position is not None}
    if not positions or None in behind:
        return ""
    first = next((one for one in positions if all(implies(other, one) for other in positions)), None)
    last = next((one for one in positions if all(implies(one, other) for other in positions)), None)
    if first is None or last is None:  # of several stories, which have no order between them
        return "All of this is hidden until what its label says."
    if first == last:
        return f"All of this is hidden until {position_name(first)}."
    return f"All of this is hidden: the first of it until {position_name(first)}, the last until {position_name(last)}."


def _footer(fact: Shown, room: int) -> str:
    """Return the small print; empty if there are neither sources nor a date."""
    date = safe(fact.as_of, min(room // 2, _DATE_ROOM)) if fact.as_of else ""
    if not fact.sources:
        return f"-# As of {date}" if date else ""
    sources = f"-# Sources: {_names(fact.sources, room - len('-# Sources:  · as of ') - units(date))}"
    return f"{sources} · as of {date}" if date else sources


def _statements(fact: Shown, room: int, notice: str) -> tuple[tuple[str, ...], int]:
    """Return the paragraphs of an answer and how many spoilers they hold.

    What is open comes first, then the notice, what is hidden, and the values that sources disagree on.
    """
    openly = [line for line in fact.statements if line.passage.behind is None]
    behind = [line for line in fact.statements if line.passage.behind is not None]
    lines = [*openly, *behind, *fact.disputed]
    written = _fitted(lines, room - len(f"{_DISAGREE}\n\n… and 999 more\n\n"))
    values = written[len(fact.statements) :]
    paragraphs = [*written[: len(openly)], notice, *written[len(openly) : len(fact.statements)]]
    paragraphs.append("\n".join((_DISAGREE, *(f"- {value}" for value in values))) if values else "")
    paragraphs.append(_more(len(lines) - len(written)).lstrip())
    hidden = sum(line.passage.behind is not None for line in lines[: len(written)])
    return tuple(paragraph for paragraph in paragraphs if paragraph), hidden


def _fitted(lines: Sequence[Statement], room: int) -> list[str]:
    """Write as many of the lines as have room to say something, the long ones cut to an equal share."""
    shown = lines[: max(1, room // _LEAST_LINE)]
    frame = len("- \n")
    whole = [_written(line, MOST_TEXT) for line in shown]
    share = _fair_share([units(text) + frame for text in whole], room) - frame
    return [text if units(text) <= share else _written(line, share) for line, text in zip(shown, whole, strict=True)]


def _fair_share(lengths: Iterable[int], room: int) -> int:
    """Return the greatest length with which everything fits if only what is longer is cut to it."""
    waiting = sorted(lengths)
    for place, length in enumerate(waiting):
        share = room // (len(waiting) - place)
        if length > share:
            return share
        room -= length
    return MOST_TEXT


def _written(line: Statement, room: int) -> str:
    """Write a statement as one line, its bars included."""
    if line.passage.behind is None:
        return _said(line, room)
    tag = f"Spoiler · {position_name(line.passage.behind)}: "
    return tag + bars(_said(line, room - len(tag) - 2 * len(BAR)))


def _said(line: Statement, room: int) -> str:
    sources = f" ({_names(line.sources, room // 3)})" if line.sources else ""
    return safe(line.passage.text, room - units(sources), _SHORTENED) + sources


def _names(names: Sequence[str], room: int) -> str:
    """List names; those for which there is no room are counted instead."""
    inert = [safe(name, NAME_ROOM) for name in names]
    for count in range(len(inert), 0, -1):
        listed = "; ".join(inert[:count]) + _more(len(inert) - count)
        if units(listed) <= room:
            return listed
    more = _more(len(inert) - 1)
    return cut(inert[0], room - len(more)) + more if room > _LEAST_LINE else cut(inert[0], room)


def _more(count: int) -> str:
    return f" … and {count} more" if count else ""
