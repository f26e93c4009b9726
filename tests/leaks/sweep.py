"""Looks at every surface for every fact, through every gate."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final, cast

from tests.leaks.scenes import Scene, gates_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.core.spoilers import Gate, Policy
    from bot.library import Library
    from tests.leaks.surfaces import Surface


_GATED: Final = ("answer", "answer_in", "answer_facts", "complete", "explain")


class Remembering:
    """A library that does each thing once for each gate: many facts are asked for alike."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._done: dict[object, Any] = {}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the library has
        method = getattr(self._library, name)
        return functools.partial(self._once, method) if name in _GATED else method

    def _once(self, method: Callable[..., Any], *given: Any, gate: Gate, **named: Any) -> Any:  # noqa: ANN401  likewise
        key = (method.__name__, given, gate.policy, *sorted(gate.horizon.watched.items()), *sorted(named.items()))
        if key not in self._done:
            self._done[key] = method(*given, gate=gate, **named)
        return self._done[key]


class Sweep:
    """The surfaces of one library under one policy.

    Attributes:
        cases: how many facts were looked at, each once for every position and surface.
        read: how many texts were read.
    """

    def __init__(self, library: Library, policy: Policy, *, scene: type[Scene] = Scene) -> None:
        self._library = cast("Library", Remembering(library))
        self._scenes = [(gate, scene(library, gate)) for gate in gates_of(library, policy)]
        self._facts = [fact for pack in library.revision.packs for fact in pack.facts]
        self.cases = 0
        self.read = 0

    def leaks(self, surface: Surface, *, most: int = 5) -> list[str]:
        """Return up to so many leaks of a surface, in words for whoever has to find the cause."""
        found: list[str] = []
        for gate, scene in self._scenes:
            for fact in self._facts:
                self.cases += 1
                for seen in surface(self._library, fact, gate):
                    self.read += 1
                    given_away = scene.leak(seen)
                    if given_away:
                        found.append(f"{fact.id} at {dict(gate.horizon.watched)}: {given_away!r} in {seen.text!r}")
                    if len(found) == most:
                        return found
        return found
