"""Prints what the sweep covers, and which mutants it notices: `python -m tests.leaks`."""

from __future__ import annotations

import sys

import pytest

from bot.core.markdown import UnsafeMarkdownError
from bot.core.spoilers import Policy
from bot.library import Library
from tests.leaks.mutants import MUTANTS
from tests.leaks.scenes import PACKS, library_of
from tests.leaks.surfaces import SURFACES, forget
from tests.leaks.sweep import Sweep


def notice(mutant: str) -> str:
    """Return how a mutant is noticed: the first leak, the renderer's refusal, or nothing at all."""
    surface, apply = MUTANTS[mutant]
    with pytest.MonkeyPatch.context() as monkeypatch:
        apply(monkeypatch)
        forget()
        library = Library.open(PACKS["sealed"])
        try:
            leaks = [leak for policy in Policy for leak in Sweep(library, policy).leaks(SURFACES[surface], most=1)]
        except UnsafeMarkdownError:  # the renderer's own last look
            return "the renderer refuses"
        finally:
            forget()
    return leaks[0] if leaks else ""


def main() -> int:
    """Print both tables; return 1 if anything leaks or a mutant survives."""
    cases = texts = leaking = 0
    for name in PACKS:
        for policy in Policy:
            sweep = Sweep(library_of(name), policy)
            leaking += sum(len(sweep.leaks(surface)) for surface in SURFACES.values())
            cases, texts = cases + sweep.cases, texts + sweep.read
    say(f"{cases:,} cases of a fact, a position, a surface and a policy, {texts:,} texts read, {leaking} leaks\n")
    noticed = {mutant: notice(mutant) for mutant in MUTANTS}
    for mutant, how in noticed.items():
        say(f"{'killed' if how else 'SURVIVED':<9} {MUTANTS[mutant][0]:<34} {mutant}")
    return 1 if leaking or not all(noticed.values()) else 0


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
