"""`diff`: what changed between two folders of packs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from rich.text import Text

from bot.cli.folder import broken, find_facts
from bot.cli.surroundings import MISUSED, OK, Refusal
from bot.cli.terminal import console
from bot.cli.waiting import waiting
from bot.core.diff import change_lines, detail_line, diff, grouped
from bot.core.markdown import visible
from bot.core.spoilers import Gate
from bot.core.text_diff import Weight
from bot.loading import FactsError, load

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bot.cli.surroundings import Surroundings
    from bot.core.diff import Change
    from bot.core.model import Revision
    from bot.core.spoilers import Guarded
    from bot.core.text_diff import Detail

DIFFERENT: Final = 1
"""Something differs, as diff(1) has it; trouble is 2."""

_STYLES: Final = {Weight.LOWERED: "bold red", Weight.MOVED: "yellow", Weight.UNSOURCED: "yellow"}
_HEADINGS: Final = {
    Weight.LOWERED: "shown earlier in the story than before",
    Weight.MOVED: "with another place in the story",
    Weight.UNSOURCED: "without a source that was named before",
    Weight.OTHER: "other changes",
}


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Print what the facts have that the old ones have not, and the other way round; return 1 if they differ."""
    new = _load(find_facts(arguments.facts, surroundings), surroundings)
    if not (surroundings.directory / arguments.old).is_dir():
        raise Refusal(f"{str(arguments.old)!r} is not a folder; name the one with the old facts")
    old = _load(surroundings.directory / arguments.old, surroundings)
    changes = diff(old, new)
    if arguments.json:
        objects = [_object(change, reveal=arguments.reveal) for change in changes]
        surroundings.say(json.dumps({"old": old.id, "new": new.id, "changes": objects}, ensure_ascii=False, indent=2))
    else:
        _print(changes, surroundings, reveal=arguments.reveal)
    return DIFFERENT if changes else OK


def _load(folder: Path, surroundings: Surroundings) -> Revision:
    try:
        with waiting(f"reading {folder} ...", surroundings.stderr):
            return load(folder).revision
    except FactsError as error:
        raise Refusal(str(broken(error)), MISUSED) from error


def _print(changes: Sequence[Change], surroundings: Surroundings, *, reveal: bool) -> None:
    output = console(surroundings.stdout)
    for weight, meaning in _HEADINGS.items():
        found = [change for change in changes if change.weight is weight]
        if found:
            output.print(Text(f"{meaning}: {len(found):,}", _STYLES.get(weight, "bold")))
        for change in found:
            for line in _lines(change, reveal=reveal):
                output.print(line)
    if not changes:
        output.print("nothing differs")


def _lines(change: Change, *, reveal: bool) -> Iterator[Text]:
    if not change.details:
        yield from (Text(f"  {line}") for line in change_lines(change))
    elif not reveal:
        for detail, times in grouped(change):
            yield Text(f"  {detail_line(change, detail, times)}", _STYLES.get(detail.weight, ""))
    for detail in change.details if reveal else ():
        yield Text(f"  {detail_line(change, detail)}", _STYLES.get(detail.weight, ""))
        sides = (("-", detail.before), ("+", detail.after))
        yield from (Text(f"    {sign} {_text(text)}", "dim") for sign, text in sides if text is not None)


def _text(guarded: Guarded) -> str:
    """Return a text for a curator who wants to see it all; line breaks are no matter here."""
    passage = Gate().passage(guarded)
    return "" if passage is None else visible(passage.text)


def _object(change: Change, *, reveal: bool) -> dict[str, object]:
    details = [_detail(detail, reveal=reveal) for detail in change.details]
    return {"pack": change.pack, "part": change.part, "id": change.id, "how": change.how, "details": details}


def _detail(detail: Detail, *, reveal: bool) -> dict[str, object]:
    found: dict[str, object] = {"field": detail.field, "weight": detail.weight.name.lower(), "says": detail.says}
    for side, text in (("before", detail.before), ("after", detail.after)):
        if text is not None:
            revealed = None if text.revealed is None else text.revealed.label
            found[side] = {"revealed": revealed, "text": _text(text) if reveal else None}
    return found
