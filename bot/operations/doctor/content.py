"""Looks at the facts: whether they can be read, and whether the golden questions are answered as they must be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.numbers import counted
from bot.core.ownership import ALL_PACKS
from bot.live import Live
from bot.loading import FactsError, load
from bot.operations.doctor.finding import broken, doubtful, fine

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.ownership import Owners
    from bot.operations.doctor.finding import Finding

_SEE_CHECK: Final = "`python -m bot check` lists all of them"


def facts(folder: Path, owners: Owners) -> Finding:
    """Look at a facts folder, and at whether the packs that somebody owns are in it."""
    try:
        loaded = load(folder)
    except FactsError as error:
        problems = counted(len(error.problems), "problem")
        return broken("facts", f"{folder}: {problems}, such as {error.problems[0]}", _SEE_CHECK)
    packs = loaded.revision.packs
    failures = Live(loaded.revision).golden_failures()
    count = counted(loaded.revision.size, "fact")
    found = f"{folder}: {counted(len(packs), 'pack')}, {count}"
    if failures:
        return broken("facts", f"{found}, {counted(len(failures), 'golden question')} answered wrongly", _SEE_CHECK)
    astray = sorted(owners.keys() - {*(pack.id for pack in packs), ALL_PACKS})
    if astray:
        told = f"{found}, but not {', '.join(astray)}, which OWNERS names"
        return doubtful("facts", told, "Correct OWNERS, or nobody may change what is meant")
    if loaded.warnings:
        return doubtful("facts", f"{found}, {counted(len(loaded.warnings), 'warning')}", _SEE_CHECK)
    return fine("facts", found)
