"""The live revision: loads packs, answers questions from them, and swaps in a new revision whole."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.compiling import Compiler
from bot.core.completion import Section
from bot.encoding import start
from bot.loading import Snapshot, read_snapshot
from bot.pauses import uncollected
from bot.reloading import Prepared, ReloadReport

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from bot.core.answers import Answer, Choice, FactKey
    from bot.core.golden import Failure
    from bot.core.matching.explanation import Explanation
    from bot.core.model import Revision
    from bot.core.position import Position
    from bot.core.spoilers import Gate, Horizon
    from bot.encoding import AskEncoder
    from bot.live import Live
    from bot.loading import Loaded, Problem
    from bot.reloading import Compiled

__all__ = ["Library", "Section"]


class Library:
    """Answers from one live revision, which `swap` replaces in one step. It may be used from several threads.

    Args:
        compiled: what is live first.
        asks: encodes asks, so that whole sentences can be compared once `encode` was called; ``None``: they never are.
        compiler: what makes the next revision; by default, in the thread that asks for it.

    Attributes:
        live_since: when what is live went live, in seconds of the clock that only goes up.
    """

    def __init__(self, compiled: Compiled, *, asks: AskEncoder | None = None, compiler: Compiler | None = None) -> None:
        self._current = compiled
        self._compiler = compiler or Compiler()
        self._swapping = threading.Lock()
        self._asks = asks
        self._preparing: list[Callable[[Revision], None]] = []
        self.live_since = time.monotonic()

    @classmethod
    def open(
        cls, source: Path | Snapshot, *, asks: AskEncoder | None = None, compiler: Compiler | None = None
    ) -> Library:
        """Load a pack's folder or a folder of packs, as it is now or as it was read.

        Raises:
            FactsError: with every problem, if there is any.
        """
        snapshot = source if isinstance(source, Snapshot) else read_snapshot(source)
        compiler = compiler or Compiler()
        return cls(compiler.open(snapshot), asks=asks, compiler=compiler)

    @property
    def revision(self) -> Revision:
        """The live revision."""
        return self._current.loaded.revision

    @property
    def loaded(self) -> Loaded:
        """What the live revision was loaded from."""
        return self._current.loaded

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What a curator should look at in the live revision."""
        return self._current.loaded.warnings

    @property
    def _live(self) -> Live:
        return self._current.live

    def answer(self, question: str, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a question from some packs (none named: from all); see `Live.answer`."""
        return self._live.answer(question, gate=gate, packs=packs)

    def explain(self, question: str, *, gate: Gate, packs: Collection[str] = (), reveal: bool = False) -> Explanation:
        """Tell an operator why a question is answered so: as far as the gate's horizon reaches, or all of it."""
        return self._live.explain(question, gate=gate, packs=packs, reveal=reveal)

    def answer_in(self, section: Section, name: str | None, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a section's command: about one name of it, or an overview where none is given."""
        return self._live.answer_in(section, name, gate=gate, packs=packs)

    def answer_facts(
        self, keys: Iterable[FactKey], *, gate: Gate, packs: Collection[str] = (), until: Position | None = None
    ) -> Answer:
        """Answer with facts by their keys, in that order; see `Live.answer_facts`."""
        return self._live.answer_facts(keys, gate=gate, packs=packs, until=until)

    def complete(
        self,
        text: str,
        *,
        gate: Gate,
        section: Section = Section.ANYTHING,
        packs: Collection[str] = (),
        limit: int = 25,
    ) -> tuple[str, ...]:
        """Return up to `limit` safe texts that complete what was typed, best first; see `Live.complete`."""
        return self._live.complete(text, section=section, gate=gate, packs=packs, limit=limit)

    def facts_named(self, text: str, *, gate: Gate, packs: Collection[str] = (), limit: int = 25) -> tuple[Choice, ...]:
        """Return facts whose titles or names complete what was typed; see `Live.facts_named`."""
        return self._live.facts_named(text, gate=gate, packs=packs, limit=limit)

    def facts_near(
        self, question: str, *, gate: Gate, packs: Collection[str] = (), limit: int = 25
    ) -> tuple[Choice, ...]:
        """Return facts that may be what a question is about; see `Live.facts_near`."""
        return self._live.facts_near(question, gate=gate, packs=packs, limit=limit)

    def words_beyond(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> frozenset[str]:
        """Return the words of a question that only what lies beyond a horizon says; see `Live.words_beyond`."""
        return self._live.words_beyond(question, horizon=horizon, packs=packs)

    def words_unknown(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> frozenset[str]:
        """Return the words of a question that nothing within a horizon says; see `Live.words_unknown`."""
        return self._live.words_unknown(question, horizon=horizon, packs=packs)

    def packs_behind(self, keys: Iterable[FactKey], horizon: Horizon) -> frozenset[str]:
        """Return the ids of the packs in whose stories a horizon does not reach all that some facts say."""
        return self._live.packs_behind(keys, horizon)

    def golden_failures(self) -> tuple[Failure, ...]:
        """Ask the live revision's golden questions and return what fails."""
        return self._live.golden_failures()

    def prepare(self, snapshot: Snapshot, *, pack: str | None = None, force: bool = False) -> Prepared:
        """Load and check what could become live, compare it with what is, and ask the golden questions.

        Args:
            snapshot: the facts folder.
            pack: id of the one pack to load; the others stay as they are live. ``None``: all.
            force: whether failing golden questions are passed; where one of them leaks, nothing passes it.
        """
        current = self._current
        old = current.loaded
        if snapshot.digest == old.snapshot.digest and not snapshot.errors:
            # What is not read, such as notes.yml, is no part of the digest and may have come or gone.
            warnings = {*old.warnings}.difference(old.snapshot.warnings).union(snapshot.warnings)
            report = ReloadReport(warnings=tuple(sorted(warnings)), revision=old.revision.id, read=old.revision.id)
            return Prepared(report, current)
        return self._compiler.prepare(snapshot, live=old, pack=pack, force=force)

    def swap(self, prepared: Prepared) -> ReloadReport:
        """Make live what was prepared, in one step, unless its report refuses it."""
        if prepared.compiled is None or prepared.report.is_refused:
            return prepared.report
        if prepared.compiled.loaded is self._current.loaded:
            return replace(prepared.report, is_live=True)
        with uncollected():
            for prepare in self._preparing:
                prepare(prepared.compiled.loaded.revision)
        with self._swapping:
            old = [self._current]
            self._current = prepared.compiled
        self.live_since = time.monotonic()
        self._compiler.let_go(old)
        self.encode_in_background()
        return replace(prepared.report, revision=prepared.report.read, is_live=True)

    def prepare_with(self, prepare: Callable[[Revision], None]) -> None:
        """Have something called with each revision that is about to go live, in the thread that swaps."""
        self._preparing.append(prepare)

    def encode_in_background(self) -> None:
        """Let the live revision compare whole sentences once its asks are encoded; until then it answers without."""
        if self._asks is not None:
            start(self.encode)

    def encode(self) -> None:
        """Let the live revision compare whole sentences, if that is possible; milliseconds an ask."""
        if self._asks is None:
            return
        current = self._current
        matcher = self._asks.encoded(current.live.matcher, goes_on=lambda: self._current is current)
        with self._swapping:
            if matcher is not None and self._current is current:
                self._current = replace(current, live=current.live.with_matcher(matcher))
