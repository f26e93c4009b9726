"""Casefile with a single surface made to bypass the gate, in every way that a slip of the pen might."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import bot.cli.appearances
import bot.cli.ask
import bot.core.cards
import bot.core.showing
import bot.discord_ui.editing.previews
import bot.discord_ui.progress
import bot.discord_ui.settings_overview
import bot.discord_ui.suggesting.about
import bot.discord_ui.watched
import bot.live.answering
import bot.live.picking
import bot.playground
from bot.cli.ask import Desk
from bot.cli.terminal import paint
from bot.core.completion import Completer
from bot.core.matching import Matcher
from bot.core.spoilers import Gate, Horizon, Passage, text_for_matching
from bot.core.vantages import seen_from
from bot.library import Library, Section
from bot.words import language
from tests.leaks.surfaces import LOOKED_UP

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from rich.text import Text

    from bot.core.answers import Missing, Shown
    from bot.core.model import Citation, Fact, Pack
    from bot.core.position import Position
    from bot.core.rules import Rule
    from bot.core.spoilers import Guarded

    Apply: TypeAlias = Callable[[pytest.MonkeyPatch], None]


OPEN: Final = Gate(Horizon(dict.fromkeys(("ballard", "houseplants", "lighthouse", "sealed"), 1_000_000)))
"""A gate that lets everything out."""


def ungated(owner: Any, name: str, *, among: object = None) -> Apply:  # noqa: ANN401  a module or a class
    """Return a mutant whose function gets an open gate, maybe only where something is among its arguments."""

    def apply(monkeypatch: pytest.MonkeyPatch) -> None:
        right = getattr(owner, name)

        def wrong(*given: Any, **named: Any) -> Any:  # noqa: ANN401  whatever it takes
            if among is None or among in (*given, *named.values()):
                given = tuple(OPEN if isinstance(value, Gate) else value for value in given)
                named = {key: OPEN if isinstance(value, Gate) else value for key, value in named.items()}
            return right(*given, **named)

        monkeypatch.setattr(owner, name, wrong)

    return apply


def replaced(owner: Any, name: str, wrong: Callable[..., Any]) -> Apply:  # noqa: ANN401  a module or a class
    """Return a mutant with another function in place of one."""
    return lambda monkeypatch: monkeypatch.setattr(owner, name, wrong)


def _raw_title(fact: Fact, _: Gate) -> str:
    return text_for_matching(fact.title)


def _raw_source(citation: Citation, pack: Pack, _: Gate) -> str:
    return text_for_matching(pack.sources[citation.source].title)


def _raw_speaker(citation: Citation, pack: Pack, _: Gate) -> str:
    by = "" if citation.by is None else f"{text_for_matching(citation.by)}, quoted by "
    return f"{by}{pack.sources[citation.source].publisher}"


def _without_policy(gate: Gate, guarded: Any) -> Passage:  # noqa: ANN401  guarded text
    text = text_for_matching(guarded)
    return Passage(text) if gate.horizon.reaches(guarded.revealed) else Passage(text, behind=guarded.revealed)


def _named_openly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Say whom a question that found nothing was about as the one who knows all about it would."""
    right = Library.answer
    everything: dict[int, Matcher] = {}

    def wrong(library: Library, question: str, **named: Any) -> Any:  # noqa: ANN401  an answer
        matcher = everything.setdefault(id(library), Matcher(library.revision, language()))
        wanted = matcher.match(question).wanted
        packs = {pack.id: pack for pack in library.revision.packs}

        def missing(*_: object) -> Missing | None:
            return bot.core.showing.missing(wanted, packs, OPEN)

        with monkeypatch.context() as context:
            context.setattr(bot.live.answering, "missing", missing)
            return right(library, question, **named)

    monkeypatch.setattr(Library, "answer", wrong)


def _desk_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    right = Desk.answer
    monkeypatch.setattr(Desk, "answer", lambda desk, question: right(replace(desk, gate=OPEN), question))


def _painted(reply: str, *, reveal: bool) -> Text:
    del reveal
    return paint(reply, reveal=True)


def _raw_point(position: Position, pack: Pack, *_: Gate) -> str:
    titles = {entity.position: entity.title for entity in pack.entities if entity.title is not None}
    return _raw_titled(position, titles.get(position))


def _raw_titled(position: Position, title: Guarded | None, *_: Gate) -> str:
    return position.name if title is None else f"{position.name} · {text_for_matching(title)}"


def _raw_ceiling(rule: Rule[str], pack: Pack) -> str:
    return _raw_point(pack.timeline.parse(rule.value), pack)


def _seen_by_all(fact: Fact, pack: Pack, there: Gate, _: Horizon) -> Shown | None:
    return seen_from(fact, pack, there, OPEN.horizon)


def _posted_openly(monkeypatch: pytest.MonkeyPatch) -> None:
    right = Library.answer_facts

    def wrong(library: Library, *given: Any, gate: Gate, **named: Any) -> Any:  # noqa: ANN401  whatever it takes
        return right(library, *given, gate=OPEN if named.get("until") else gate, **named)

    monkeypatch.setattr(Library, "answer_facts", wrong)


MUTANTS: Final[dict[str, tuple[str, Apply]]] = {
    "titles are shown as they are": (
        "reply: a fact by its button",
        replaced(bot.core.showing, "safe_title", _raw_title),
    ),
    "segments pass an open gate": ("reply: a fact by its button", ungated(bot.core.showing, "_statements")),
    "headlines are shown as they are": (
        "reply: a fact by its button",
        replaced(bot.core.showing, "_name", _raw_source),
    ),
    "speakers are shown as they are": (
        "reply: a fact by its button",
        replaced(bot.core.showing, "_name", _raw_speaker),
    ),
    "bars close too early": ("reply: a fact by its button", replaced(bot.core.cards, "bars", "||…||{}".format)),
    "the policy is ignored": ("reply: a fact by its button", replaced(Gate, "passage", _without_policy)),
    "choices pass an open gate": ("reply: a question", ungated(bot.live.picking, "choice")),
    "what has a name passes an open gate": ("reply: a title", ungated(bot.live.answering, "answer_named")),
    "a miss names whom it is about": ("reply: a miss", _named_openly),
    **{
        f"completions of {section} pass an open gate": (
            f"autocompletion: {section}",
            ungated(Completer, "complete", among=section),
        )
        for section in Section
    },
    **{
        f"look-ups in {section} pass an open gate": (
            f"look-up: {section}",
            ungated(Library, "answer_in", among=section),
        )
        for section in LOOKED_UP
    },
    **{
        f"the overview of {section} passes an open gate": (
            f"overview: {section}",
            ungated(bot.live.answering, "overview", among=section),
        )
        for section in LOOKED_UP
    },
    "what is posted passes an open gate": ("posted, hidden", _posted_openly),
    "a menu names films as they are": (
        "how far: the question and its menu",
        replaced(bot.discord_ui.watched, "_named", _raw_point),
    ),
    "positions complete with titles as they are": (
        "autocompletion: positions",
        replaced(bot.discord_ui.watched, "_with_title", _raw_titled),
    ),
    "progress shows titles as they are": (
        "/progress show",
        replaced(bot.discord_ui.progress, "name_of", _raw_point),
    ),
    "settings show titles as they are": (
        "/settings show",
        replaced(bot.discord_ui.settings_overview, "_point", _raw_ceiling),
    ),
    "previews show all that fans there see": (
        "/facts edit, remove: previews",
        replaced(bot.discord_ui.editing.previews, "seen_from", _seen_by_all),
    ),
    "previews show all asks that go": (
        "/facts edit, remove: previews",
        ungated(bot.discord_ui.editing.previews, "_asks"),
    ),
    "suggestions name every fact": (
        "/suggest, /facts suggestions",
        ungated(bot.discord_ui.suggesting.about, "choice"),
    ),
    "the playground proposes everything": ("playground: questions to try", ungated(bot.playground, "questions_to_try")),
    "a pipe gets everything": ("command line: ask, piped", _desk_opened),
    "a terminal blacks nothing out": ("command line: ask, in a terminal", replaced(bot.cli.ask, "paint", _painted)),
    "JSON gets everything": ("command line: ask --json", _desk_opened),
    "a listing offers everything": ("command line: leaks", ungated(bot.cli.appearances, "choice")),
    "an explanation tells everything": ("command line: ask --explain", ungated(Library, "explain")),
}
"""What is wrong, by its name: on which surface, and how."""
