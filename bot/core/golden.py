"""Golden questions: what a pack's curators want answered, left alone or kept hidden, whatever else changes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Protocol

from bot.core.answers import Ambiguous, Found
from bot.core.exposure import exposure
from bot.core.spoilers import START, Gate, Horizon, Policy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from bot.core.answers import Answer
    from bot.core.model import Fact, Pack
    from bot.core.position import Position

NOTHING: Final = "nothing"
"""What a question that must find nothing is written to find."""

MOST_NAMED: Final = 5
"""Facts that are named as found instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Golden:
    """A question that guards every reload. It is asked of its own pack alone.

    Attributes:
        ask: the question; it may be a spoiler itself.
        at: the position at which it is asked; ``None``: the start.
        finds: ids of facts that must all be in the answer; empty where that does not matter.
        finds_nothing: whether it must not be answered.
        hides: ids of facts of whose answers nothing may be readable.
        hides_words: words and phrases that may not be readable.
        file: the file that it stands in, for reports.
        line: counted from 1.
        column: counted from 1.
    """

    ask: str
    at: Position | None = None
    finds: tuple[str, ...] = ()
    finds_nothing: bool = False
    hides: tuple[str, ...] = ()
    hides_words: tuple[str, ...] = ()
    file: str = field(default="", compare=False)
    line: int = field(default=1, compare=False)
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A golden question that is not answered as it must be.

    Attributes:
        pack: id of the pack.
        golden: the question.
        finding: what came out and what would be right, in ids and positions alone; it quotes no fact and no question.
        is_leak: whether something can be read that must not be; nothing overrides that.
        word: the word of `Golden.hides_words` that can be read, which is a spoiler; empty: none.
    """

    pack: str
    golden: Golden
    finding: str
    is_leak: bool = False
    word: str = ""


class Answering(Protocol):
    """What a golden question is asked of."""

    def answer(self, question: str, *, gate: Gate, packs: Collection[str]) -> Answer:
        """Return the answer."""

    def complete(self, text: str, *, gate: Gate, packs: Collection[str]) -> tuple[str, ...]:
        """Return what autocompletion offers."""


def failures(pack: Pack, answering: Answering) -> Iterator[Failure]:
    """Ask a pack's golden questions and yield what fails, in their order."""
    facts = {fact.id: fact for fact in pack.facts}
    for golden in pack.golden:
        yield from _failures(golden, pack.id, facts, answering)


def _failures(golden: Golden, pack: str, facts: Mapping[str, Fact], answering: Answering) -> Iterator[Failure]:
    gate = Gate(START if golden.at is None else Horizon.at([golden.at]))
    finding = _finding(golden, answering.answer(golden.ask, gate=gate, packs=(pack,)))
    if finding:
        yield Failure(pack=pack, golden=golden, finding=finding)
    if not golden.hides and not golden.hides_words:
        return
    exposed = [exposure(golden.ask, replace(gate, policy=policy), pack, answering) for policy in Policy]
    for fact in golden.hides:
        where = next(filter(None, (one.where_told(facts[fact]) for one in exposed)), "")
        if where:
            yield Failure(pack=pack, golden=golden, finding=_leak(golden, where, "hides", f"of {fact}"), is_leak=True)
    for word in golden.hides_words:
        where = next(filter(None, (one.where_said(word) for one in exposed)), "")
        if where:
            finding = _leak(golden, where, "hides_words", "a word that must be hidden")
            yield Failure(pack=pack, golden=golden, finding=finding, is_leak=True, word=word)


def _finding(golden: Golden, answer: Answer) -> str:
    """Return what came out and what would be right; empty where it is right."""
    found = [shown.key.fact for shown in answer.facts] if isinstance(answer, Found) else []
    if golden.finds_nothing and found:
        return (
            f"finds {_listed(found)}; nothing is wanted: take the wording that leads there out of its asks, "
            f"or write `finds: {found[0]}`"
        )
    lacking = [fact for fact in golden.finds if fact not in found]
    if not lacking:
        return ""
    wanted = f"{_listed(lacking)} {'is' if len(lacking) == 1 else 'are'} wanted"
    right = "add such a wording to its asks" if len(lacking) == 1 else "add such a wording to their asks"
    return f"{_outcome(answer, found)}; {wanted}: {right}, or correct `finds:`"


def _outcome(answer: Answer, found: list[str]) -> str:
    if found:
        return f"finds {_listed(found)}"
    if isinstance(answer, Ambiguous):
        return f"asks back, offering {_listed([choice.key.fact for choice in answer.choices])}"
    return "finds nothing"


def _leak(golden: Golden, where: str, key: str, of: str) -> str:
    at = "the start" if golden.at is None else golden.at.label
    return f"at {at}, {where} tells {of}; let what says so be `revealed:` later, or correct `{key}:`"


def _listed(facts: list[str]) -> str:
    more = f" and {len(facts) - MOST_NAMED} more" if len(facts) > MOST_NAMED else ""
    return ", ".join(facts[:MOST_NAMED]) + more
