"""The live revision: loads packs, answers questions from them, and swaps in a new revision whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.core.answers import Answer, FactKey

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from bot.core.model import Revision
    from bot.core.spoilers import Gate
    from bot.loading import Problem


class Section(StrEnum):
    """What a command is about; each has its own choices to complete from."""

    ANYTHING = "anything"
    CAST = "cast"
    PLOT = "plot"
    RATINGS = "ratings"
    EPISODES = "episodes"


@dataclass(frozen=True, slots=True)
class Change:
    """How one fact differs between two revisions: added, changed or removed; `warning` says if it now shows more."""

    key: FactKey
    kind: str
    warning: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReloadReport:
    """What a reload did.

    Attributes:
        problems: why nothing was changed; empty where the new revision is live.
        warnings: what a curator should look at although the revision is live.
        changes: per fact, those that lower a spoiler level first.
        revision: id of the revision that is live now.
    """

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    changes: tuple[Change, ...] = ()
    revision: str = ""


class Library:
    """Answers from one live revision, which `reload` replaces in one step.

    The interface below is what the command line and Discord build upon.
    """

    @classmethod
    def open(cls, directory: Path) -> Library:
        """Load the packs of a directory (a pack folder, or a folder of pack folders).

        Raises:
            FactsError: with every problem, if there is any.
        """
        raise NotImplementedError

    @property
    def revision(self) -> Revision:
        """The live revision."""
        raise NotImplementedError

    def answer(self, question: str, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a question from some packs (none named: from all).

        A safe title, exactly as `complete` gave it out, answers with its fact.
        """
        raise NotImplementedError

    def answer_in(self, section: Section, name: str | None, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a section's command: about one name of it, or an overview where none is given."""
        raise NotImplementedError

    def answer_fact(self, key: FactKey, *, gate: Gate) -> Answer:
        """Answer with one fact by its key; not found if no live pack has it."""
        raise NotImplementedError

    def complete(
        self,
        text: str,
        *,
        gate: Gate,
        section: Section = Section.ANYTHING,
        packs: Collection[str] = (),
        limit: int = 25,
    ) -> tuple[str, ...]:
        """Return up to `limit` safe texts of at most 100 characters that complete what was typed, best first.

        Each can be passed to `answer` or `answer_in` as it is. Empty text gets the most useful ones.
        """
        raise NotImplementedError

    def reload(self) -> ReloadReport:
        """Load the directory again and make it live, unless there is any problem."""
        raise NotImplementedError
