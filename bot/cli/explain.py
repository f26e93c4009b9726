"""`ask --explain`: why a question is answered so, for curators and operators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from bot.cli.terminal import BLOCK, console
from bot.core.matching.explanation import Covered, Reason, WordKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.cli.surroundings import Surroundings
    from bot.core.answers import FactKey
    from bot.core.matching.explanation import Contribution, Decision, Explanation, Name, Reading, ReadWord, Weighed

_SPOKE_MOST: Final = 3
"""So many pieces of evidence are printed for and as many against a fact; JSON has all."""
_WIDE: Final = 12
"""Columns of the labels."""
_AROUND: Final = {
    WordKind.TELLING: "{}",
    WordKind.SMALL: "({})",
    WordKind.NAME: "[{}]",
    WordKind.NUMBER: "{}",
    WordKind.STRANGER: "{}?",
}
_COVERED: Final = {
    Covered.ASKS: "by its asks",
    Covered.RELATION: "by the relation",
    Covered.SAYS: "by what it says",
    Covered.SHOW: "as its show",
    Covered.NOTHING: "not at all",
}
_REASONS: Final = {
    Reason.ONLY_A_NAME: "only a name: what there is about it",
    Reason.ALL_SCORES: "asks for the scores and names no source: all of them",
    Reason.PARTS: "put together of its parts, see below",
    Reason.NOTHING_NEAR: "no fact is near",
}
_EVIDENCE: Final = {
    "similarity": "similar in words",
    "nearest": "like one ask",
    "meaning": "similar in meaning",
    "is_an_ask": "is an ask",
    "spelled_alike": "spelled like an ask",
    "misspelt": "misspelt",
    "asked_less": "asks for less than the ask",
    "strangers": "unknown words",
    "doubtful": "doubtful corrections",
    "contrary": "says the contrary",
    "pronoun": "speaks of somebody without a name",
    "relation_agrees": "same relation",
    "relation_differs": "other relation",
    "relation_extra": "further relations",
    "relation_unasked": "its relation is not asked for",
    "relative_foreign": "about a relative",
    "unexplained": "words unexplained",
    "besides_name": "words unexplained beside the name",
    "name_agrees": "same name",
    "names_foreign": "other names",
    "name_lacking": "its name is not there",
    "aspect_differs": "asked another way",
    "value_differs": "asked for a date, place or number",
    "numbers_foreign": "other numbers",
    "all_fits": "all fits",
    "length": "words in the question",
    "best_asked_less": "asks for less than the best fact's ask",
}
"""What evidence is called; evidence that is not here is called as in the code."""


def explain(explanation: Explanation, surroundings: Surroundings) -> None:
    """Print why a question is answered so; in colour on a terminal alone."""
    output = console(surroundings.stdout)
    output.print()
    for line in _lines(explanation, "Why"):
        output.print(line)
    for number, part in enumerate(explanation.parts, 1):
        output.print()
        for line in _lines(part, f"Part {number}"):
            output.print(line)


def explanation_object(explanation: Explanation) -> dict[str, object]:
    """Return an explanation as it is written in JSON; a word that is still hidden is null."""
    decision = explanation.decision
    return {
        "read": _reading_object(explanation.reading),
        "facts": [_fact_object(fact, explanation.reading.words) for fact in explanation.facts],
        "unseen": explanation.unseen,
        "scope": _rounded(explanation.scope),
        "ambiguity": _rounded(explanation.ambiguity),
        "verdict": explanation.verdict.value,
        "chosen": [_id(key) for key in explanation.chosen],
        "decided_by": decision.reason.value,
        "compared": None if decision.value is None else _rounded(decision.value),
        "threshold": decision.limit,
        "offered": explanation.offered,
        "calibration": {
            pack: {"slope": _rounded(one.slope), "offset": _rounded(one.offset)}
            for pack, one in explanation.calibrations.items()
        },
        "parts": [explanation_object(part) for part in explanation.parts],
    }


def _reading_object(reading: Reading) -> dict[str, object]:
    return {
        "words": [{"text": word.text, "kind": word.kind.value} for word in reading.words],
        "corrections": {word: list(right) for word, right in reading.corrections.items()},
        "doubtful": sorted(reading.doubtful),
        "names": [
            {"text": name.text, "stands_for": [f"{ref.pack}/{ref.entity}" for ref in name.refs], "unseen": name.unseen}
            for name in reading.names
        ],
        "relations": list(reading.relations),
        "aspect": reading.aspect,
        "numbers": list(reading.numbers),
        "strangers": list(reading.strangers),
    }


def _fact_object(fact: Weighed, words: Sequence[ReadWord]) -> dict[str, object]:
    return {
        "pack": fact.key.pack,
        "fact": fact.key.fact,
        "confidence": _rounded(fact.confidence),
        "words": _rounded(fact.words),
        "meaning": _rounded(fact.meaning),
        "logit": _rounded(fact.logit),
        "bias": fact.bias,
        "evidence": {
            one.name: {"value": _rounded(one.value), "added": _rounded(one.added)} for one in fact.contributions
        },
        "covered": [
            {"text": word.text, "by": by.value} for word, by in zip(words, fact.covered, strict=True) if by is not None
        ],
    }


def _rounded(number: float) -> float:
    return round(float(number), 4)


def _id(key: FactKey) -> str:
    return f"{key.pack}/{key.fact}"


def _lines(explanation: Explanation, heading: str) -> Iterator[Text]:
    yield Text(heading, style="bold")
    if explanation.offered:
        yield _line(
            "offered", "completion offers this very text, so its fact is given at once; matching would have said:"
        )
    yield from _read(explanation.reading)
    yield from _facts(explanation)
    for pack, one in explanation.calibrations.items():
        yield _line("calibration", f"{pack}: slope {one.slope:.2f}, offset {one.offset:+.2f}")
    yield _line("signals", f"scope {explanation.scope:.2f}, ambiguity {explanation.ambiguity:.2f}")
    yield _line("verdict", f"{explanation.verdict.value}: {_decided(explanation.decision)}", style="bold")


def _line(label: str, text: str, *, style: str = "") -> Text:
    return Text.assemble((f"  {label:<{_WIDE}}", "dim"), (text, style))


def _read(reading: Reading) -> Iterator[Text]:
    yield _line("read as", " ".join(_AROUND[word.kind].format(_word(word.text)) for word in reading.words) or "nothing")
    read = {
        "corrected": [_correction(reading, word) for word in reading.corrections],
        "names": [_name(name) for name in reading.names],
        "relations": reading.relations,
        "asked": [reading.aspect] if reading.aspect else [],
        "numbers": reading.numbers,
        "strangers": reading.strangers,
    }
    for label, found in read.items():
        if found:
            yield _line(label, ", ".join(found))


def _word(text: str | None) -> str:
    return BLOCK if text is None else text


def _correction(reading: Reading, word: str) -> str:
    doubt = " (doubtful)" if word in reading.doubtful else ""
    return f"{word} → {' '.join(map(_word, reading.corrections[word]))}{doubt}"


def _name(name: Name) -> str:
    known = [f"{ref.pack}/{ref.entity}" if ref.pack else ref.entity for ref in name.refs]
    unseen = [f"{name.unseen} still hidden"] if name.unseen else []
    return f"{_word(name.text)} = {' or '.join([*known, *unseen])}"


def _facts(explanation: Explanation) -> Iterator[Text]:
    wide = max((len(_id(fact.key)) for fact in explanation.facts), default=0)
    if explanation.facts:
        yield Text(f"  {'best facts':<{wide + 4}}  confidence   words  meaning", style="dim")
    for place, fact in enumerate(explanation.facts, 1):
        is_chosen = fact.key in explanation.chosen
        numbers = f"{fact.confidence:>10.2f}  {fact.words:>6.2f}  {fact.meaning:>7.2f}"
        yield Text(
            f"  {place} {'*' if is_chosen else ' '} {_id(fact.key):<{wide}}  {numbers}", "green" if is_chosen else ""
        )
        yield from _why(fact, explanation.reading.words)
    if explanation.unseen:
        unseen = f"{explanation.unseen} of the five that decided are still hidden here, or were found by what is"
        yield Text(f"  + {unseen}; --reveal lists them", style="yellow")
    listed = {fact.key for fact in explanation.facts}
    further = [_id(key) for key in explanation.chosen if key not in listed]
    if further:
        yield _line("also given", ", ".join(further))


def _why(fact: Weighed, words: Sequence[ReadWord]) -> Iterator[Text]:
    spoke_for = [one for one in fact.contributions if one.added > 0][:_SPOKE_MOST]
    against = [one for one in fact.contributions if one.added < 0][:_SPOKE_MOST]
    for label, spoke in (("for", spoke_for), ("against", against)):
        if spoke:
            yield _detail(label, map(_contribution, spoke))
    covered = {
        by: [_word(word.text) for word, found in zip(words, fact.covered, strict=True) if found is by] for by in Covered
    }
    texts = [f"{_COVERED[by]}: {' '.join(found)}" for by, found in covered.items() if found]
    if texts:
        yield _detail("covered", texts, between="; ")


def _detail(label: str, texts: Iterable[str], *, between: str = ", ") -> Text:
    return Text(f"      {label:<{_WIDE - 4}}{between.join(texts)}", style="dim")


def _contribution(one: Contribution) -> str:
    return f"{one.added:+.2f} {_EVIDENCE.get(one.name, one.name.replace('_', ' '))}"


def _decided(decision: Decision) -> str:
    if decision.value is None or decision.limit is None:
        return _REASONS[decision.reason]
    value, limit, name = decision.value, decision.limit, decision.reason.value
    if decision.reason is Reason.ANSWER_FROM:
        return f"the best fact has {value:.2f}, {name} is {limit:.2f}"
    if decision.reason is Reason.CLEARLY_BETTER:
        return f"the second best has {value:.2f} of the odds of the best, {name} is up to {limit:.2f}"
    return f"the best five together have {value:.2f}, {name} is {limit:.2f}"
