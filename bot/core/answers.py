"""What comes out of a question: one of four outcomes, holding only text that the gate let out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from bot.core.position import Position
    from bot.core.spoilers import Passage


class FactKey(NamedTuple):
    """Names a fact across packs. It is a tuple, as there are several for each fact: made and compared in no time."""

    pack: str
    fact: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A fact that can be picked from a list, by a title that is safe to show.

    Attributes:
        key: which fact.
        title: a safe title.
        show: the pack's name where the list has facts of more than one pack, else ``None``.
    """

    key: FactKey
    title: str
    show: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A passage and the names of who says it.

    Attributes:
        passage: what is said.
        sources: who says it, ready to print; empty where the fact's own sources say it.
    """

    passage: Passage
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One fact as the gate lets it out.

    Attributes:
        key: which fact.
        topic: picks the accent colour.
        title: a safe title.
        show: the pack's name where more than one pack was searched, else ``None``.
        statements: the answer, in reading order.
        disputed: the values that sources disagree on, side by side.
        sources: who says so, ready to print.
        as_of: the date the answer held; ``None`` where it does not change.
        hidden: how many statements or values lie behind bars.
        beyond: the position from which on the question leads to it openly, where only wordings beyond the horizon do:
            then even that it is the answer is a spoiler.
    """

    key: FactKey
    topic: str
    title: str
    show: str | None = None
    statements: tuple[Statement, ...] = ()
    disputed: tuple[Statement, ...] = ()
    sources: tuple[str, ...] = ()
    as_of: str | None = None
    hidden: int = 0
    beyond: Position | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The question is answered.

    Attributes:
        facts: one to ten facts, best first; more than one where the question had several parts or named only an entity.
        confidence: probability that the first fact answers the question, 0 to 1.
    """

    facts: tuple[Shown, ...]
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """The question is covered, but by which fact is not clear.

    Attributes:
        choices: two to five facts, best first.
        confidence: probability that the first choice answers the question, 0 to 1.
        overview: whether nothing particular was asked for, so that the choices show what there is.
    """

    choices: tuple[Choice, ...]
    confidence: float
    overview: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """What was asked for and is not there.

    Attributes:
        label: in Casefile's own words, such as "runtime"; never from the question or a pack.
        name: of whom or of what, by a name that is safe to show; ``None`` where that is nobody in particular.
    """

    label: str
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """The answer lies beyond the horizon and the policy leaves it out.

    Its fields are made exactly as for `NotFound`, so that the two read alike; only an operator can tell them apart.
    """

    suggestions: tuple[Choice, ...] = ()
    confidence: float = 0.0
    missing: Missing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound:
    """The packs do not cover the question.

    Attributes:
        suggestions: up to three related facts.
        confidence: probability that the best fact would have answered, 0 to 1.
        missing: what was asked for and is not there; ``None`` where not recognised.
    """

    suggestions: tuple[Choice, ...] = ()
    confidence: float = 0.0
    missing: Missing | None = None


Answer: TypeAlias = Found | Ambiguous | Withheld | NotFound
