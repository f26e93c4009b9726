"""Facts of a revision as they may be shown, and offered to pick from."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from bot.core.answers import Ambiguous, Found, Withheld
from bot.core.showing import choice, hide, show
from bot.live.state import key_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from bot.core.answers import Answer, Choice, FactKey, Shown
    from bot.core.matching.match import Hidden
    from bot.core.model import Fact
    from bot.core.spoilers import Gate
    from bot.live.state import State

MAX_CHOICES = 5
MAX_SUGGESTIONS = 3
MAX_FACTS = 5
_SEVERAL = 2


def found_facts(
    live: State,
    keys: Iterable[FactKey],
    *,
    gate: Gate,
    packs: Collection[str],
    hidden: Mapping[FactKey, Hidden] = MappingProxyType({}),
    confidence: float = 1.0,
) -> Found | Withheld:
    """Return facts as the gate lets them out, in that order, or that all of them are withheld."""
    several = len(live.in_packs(packs)) > 1
    shown = (_show(live, key, hidden.get(key), gate=gate, name_the_show=several) for key in keys)
    facts: tuple[Shown, ...] = tuple(fact for fact in shown if fact is not None)
    return Found(facts=facts, confidence=confidence) if facts else Withheld()


def _show(live: State, key: FactKey, hidden: Hidden | None, *, gate: Gate, name_the_show: bool) -> Shown | None:
    """Return the fact as it may be shown, hidden as far as the question led to it by wordings beyond the horizon."""
    fact, pack = live.facts[key], live.packs[key.pack]
    found = fact if hidden is None else hide(fact, hidden.until, keeps_title=hidden.keeps_title)
    shown = show(found, pack, gate, name_the_show=name_the_show)
    if shown is None or hidden is None or found == fact:
        return shown
    return replace(shown, beyond=hidden.until)


def answer_named(live: State, keys: Sequence[FactKey], *, gate: Gate, packs: Collection[str]) -> Answer:
    """Answer with facts that were asked for by name, or ask which show's are meant."""
    first_of_each = {key.pack: key for key in reversed(keys)}
    choices = choices_of(live, reversed(first_of_each.values()), gate, MAX_CHOICES)
    if len(first_of_each) > 1 and len(choices) > 1:
        return Ambiguous(choices=choices, confidence=1 / len(first_of_each))
    return found_facts(live, keys[:MAX_FACTS], gate=gate, packs=packs)


def choices_of(live: State, keys: Iterable[FactKey], gate: Gate, most: int) -> tuple[Choice, ...]:
    """Return up to so many of the facts that can be picked, with their shows where they are of several."""
    possible = (choice(live.facts[key], gate) for key in keys)
    choices = tuple(islice((found for found in possible if found is not None), most))
    if len({found.key.pack for found in choices}) < _SEVERAL:
        return choices
    return tuple(replace(found, show=live.packs[found.key.pack].name) for found in choices)


def pick_from(live: State, facts: Iterable[Fact], *, gate: Gate, packs: Collection[str]) -> Answer | None:
    """Offer the first few facts, answer where there is only one, or return ``None`` where there is none."""
    choices = choices_of(live, map(key_of, facts), gate, MAX_CHOICES)
    if len(choices) > 1:
        return Ambiguous(choices=choices, confidence=1 / len(choices), overview=True)
    return found_facts(live, [choices[0].key], gate=gate, packs=packs) if choices else None
