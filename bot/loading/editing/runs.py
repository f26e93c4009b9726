"""The edits of one entry as a chain of the states that the entry went through."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.edits import Section
from bot.loading.editing.pieces import UnreadableError
from bot.loading.editing.places import data_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.edits import Edit
    from bot.loading.editing.pieces import Data


@dataclass(frozen=True, slots=True)
class Run:
    """Edits of one entry, each of which begins with what the one before it left.

    Attributes:
        edits: in the order of their numbers, at least one.
        states: what the entry said before the first of them and after each; ``None``: it was not there.
        superseded: numbers of edits before them, whose outcome was changed in the files since.
    """

    edits: tuple[Edit, ...]
    states: tuple[Data, ...]
    superseded: tuple[int, ...] = ()

    @property
    def before(self) -> str | None:
        """What the first edit found."""
        return self.edits[0].before

    @property
    def after(self) -> str | None:
        """What the last edit left."""
        return self.edits[-1].after

    @property
    def last(self) -> int:
        """The number of the last state."""
        return len(self.states) - 1

    @property
    def absent(self) -> int:
        """The number of the last state in which there was no entry; -1: there was none."""
        return self.state_of(None)

    @property
    def is_undone(self) -> bool:
        """Whether the last edit left what the first one found, so that nothing is wanted of the files."""
        return self.states[0] == self.states[-1]

    @property
    def leaves_others(self) -> bool:
        """Whether other entries with this id may remain where this one is gone: a fact may have several wordings."""
        return self.after is None and self.edits[-1].section is Section.WORDINGS

    def state_of(self, data: Data) -> int:
        """Return the number of the last state that says this; -1: none does."""
        return max((number for number, state in enumerate(self.states) if state == data), default=-1)


def latest_runs(edits: Iterable[Edit]) -> dict[tuple[Section, str], Run]:
    """Return the latest run of edits of each entry, in the order of their first numbers."""
    chains: defaultdict[tuple[Section, str], list[Edit]] = defaultdict(list)
    for edit in sorted(edits, key=lambda edit: edit.number):
        chains[edit.section, edit.id].append(edit)
    return {key: _latest_run(chain) for key, chain in chains.items()}


def _latest_run(chain: Sequence[Edit]) -> Run:
    befores = [_said(edit.before) for edit in chain]
    afters = [_said(edit.after) for edit in chain]
    first = max((n for n in range(1, len(chain)) if befores[n] != afters[n - 1]), default=0)
    superseded = tuple(edit.number for edit in chain[:first])
    return Run(tuple(chain[first:]), (befores[first], *afters[first:]), superseded)


def _said(text: str | None) -> Data:
    if text is None:
        return None
    try:
        return data_of(text)
    except UnreadableError:
        # It equals nothing that a file says; where it is to be written, loading tells what is wrong with it.
        return [text]
