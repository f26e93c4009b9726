"""`ask`: answers as the bot would in Discord."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.explain import explain, explanation_object
from bot.cli.facts import choose_packs, horizon_at, open_facts
from bot.cli.surroundings import OK
from bot.cli.terminal import BLOCK, console, paint, unbarred
from bot.cli.waiting import waiting
from bot.core.answers import Ambiguous, Found, NotFound, Withheld
from bot.core.markdown import inert
from bot.core.rendering import reply_to
from bot.core.spoilers import Gate
from bot.encoding import AskEncoder
from bot.library import Library
from bot.words.encoder import encoder

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from typing import BinaryIO

    from bot.cli.surroundings import Surroundings
    from bot.core.answers import Answer, FactKey
    from bot.core.matching.explanation import Explanation
    from bot.core.rendering import Reply


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Print the answer to one question, or to each line of standard input."""
    library = open_facts(partial(Library.open, asks=AskEncoder(encoder)), arguments, surroundings)
    packs = choose_packs(arguments.pack, library.revision)
    searched = tuple(pack.id for pack in packs) if arguments.pack else ()
    gate = Gate(horizon_at(arguments.at, packs, library.revision), arguments.policy)
    desk = Desk(library, searched, gate, explains=arguments.explain, reveals=arguments.reveal)
    if arguments.jsonl:
        # One question is answered sooner without; many should all be answered alike, and as the bot would.
        with waiting("encoding what is asked ...", surroundings.stderr):
            library.encode()
        for question in _lines(surroundings.stdin):
            surroundings.say(as_json(desk.answer(question)))
            surroundings.stdout.flush()
        return OK
    answered = desk.answer(readable(" ".join(arguments.question)))
    if arguments.json:
        surroundings.say(as_json(answered))
    else:
        print_reply(answered.reply, surroundings, reveal=arguments.reveal)
        if answered.explanation is not None:
            explain(answered.explanation, surroundings)
    return OK


@dataclass(frozen=True, slots=True)
class Answered:
    """An answered question.

    Attributes:
        question: as it was asked.
        answer: what came out.
        reply: what Discord would be sent.
        seconds: how long that took.
        explanation: why it is answered so; ``None`` unless that was asked for.
    """

    question: str
    answer: Answer
    reply: Reply
    seconds: float
    explanation: Explanation | None


@dataclass(frozen=True, slots=True)
class Desk:
    """Answers questions through one gate, from the same packs.

    Attributes:
        library: what answers.
        packs: ids of the packs to search; none: all.
        gate: what may be told, and what becomes of the rest.
        explains: whether it says why.
        reveals: whether explanations tell what is hidden, too.
    """

    library: Library
    packs: tuple[str, ...]
    gate: Gate
    explains: bool
    reveals: bool

    def answer(self, question: str) -> Answered:
        """Return the answer to a question."""
        start = time.perf_counter()
        answer = self.library.answer(question, gate=self.gate, packs=self.packs)
        reply = reply_to(answer)
        seconds = time.perf_counter() - start
        return Answered(question, answer, reply, seconds, self._explanation(question) if self.explains else None)

    def _explanation(self, question: str) -> Explanation:
        return self.library.explain(question, gate=self.gate, packs=self.packs, reveal=self.reveals)


def readable(text: str) -> str:
    """Return text from the command line with what was no UTF-8 replaced, where Python keeps it as lone surrogates."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _lines(stream: BinaryIO) -> Iterator[str]:
    """Yield the lines of a stream as they come, however broken, without their ends."""
    for number, line in enumerate(stream):
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        yield text.removeprefix("\ufeff") if number == 0 else text


def as_json(answered: Answered) -> str:
    """Return an answer as one line of JSON."""
    keys = _keys(answered.answer)
    found: dict[str, object] = {
        "question": answered.question,
        "outcome": _outcome(answered.answer),
        "facts": [key.fact for key in keys],
        "packs": [key.pack for key in keys],
        "confidence": round(min(max(answered.answer.confidence, 0.0), 1.0), 4),
        "text": answered.reply.text,
        "choices": [choice.title for choice in answered.reply.choices],
        "ms": round(answered.seconds * 1000, 3),
    }
    if answered.explanation is not None:
        found["explanation"] = explanation_object(answered.explanation)
    return json.dumps(found, ensure_ascii=False)


def _outcome(answer: Answer) -> str:
    match answer:
        case Found():
            return "found"
        case Ambiguous():
            return "ambiguous"
        case Withheld():
            return "withheld"
        case NotFound():
            return "not_found"


def _keys(answer: Answer) -> list[FactKey]:
    """Return the facts of an answer, or those that the reply offers instead, best first."""
    match answer:
        case Found():
            return [shown.key for shown in answer.facts]
        case Ambiguous():
            return [choice.key for choice in answer.choices]
        case NotFound() | Withheld():
            return [choice.key for choice in answer.suggestions]


def print_reply(reply: Reply, surroundings: Surroundings, *, reveal: bool) -> None:
    """Print a reply: on a terminal with its spoilers blacked out, elsewhere with bars, unless they are revealed."""
    if not surroundings.stdout.isatty():
        # A pipe may lead to where markdown means something; a title must not open a spoiler there.
        offered = "".join(f"\n- {inert(choice.title)}" for choice in reply.choices)
        surroundings.say((unbarred(reply.text) if reveal else reply.text) + offered)
        return
    choices = "".join(f"\n- {choice.title}" for choice in reply.choices)
    painted = paint(reply.text, reveal=reveal).append(choices)
    console(surroundings.stdout).print(painted, soft_wrap=False)
    if BLOCK in painted.plain:
        surroundings.warn(f"{BLOCK} is a spoiler; --reveal shows it.")
