"""What each part of the matcher is worth: every one is taken out in turn, from outside."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

import numpy as np

from bot.core.matching import evidence, ranking, readings, similarity, terms
from bot.core.matching.calibration import Calibration
from bot.core.matching.evidence import Asked
from bot.core.matching.index import Index
from bot.core.matching.matcher import Matcher
from bot.core.matching.meanings import Alike
from bot.core.matching.patterns import PatternSet
from bot.core.matching.profiles import Entry
from bot.core.matching.readings import Reading
from bot.core.matching.spelling import Speller
from bot.core.matching.weights import PLAIN, STORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from typing import Any

    from numpy.typing import NDArray

    Patch = Callable[[], AbstractContextManager[Any]]


def _as_written(_speller: Speller, words: Sequence[str]) -> list[Reading]:
    return [Reading(place, place + 1, (word,), 0.0) for place, word in enumerate(words)]


def _no_letters(_index: Index, _question: object, numbers: NDArray[np.int64]) -> list[float]:
    return [0.0] * len(numbers)


def _no_meanings(_index: Index, _question: object, numbers: NDArray[np.int64], _without: object = None) -> object:
    return Alike(*np.zeros((2, len(numbers)), np.float32))


def _set(where: object, name: str, value: object) -> Patch:
    return lambda: patch.object(where, name, value)


def _no_weight(*names: str) -> Patch:
    """Return the patch after which some evidence counts nothing."""

    @contextmanager
    def patched() -> Iterator[None]:
        with ExitStack() as stack:
            for model in (STORY, PLAIN):
                stack.enter_context(patch.dict(model.weights, dict.fromkeys(names, 0.0)))
            yield

    return patched


PARTS: Final[dict[str, tuple[Patch, ...]]] = {
    "nothing": (),
    "spelling correction": (_set(Speller, "read", _as_written),),
    "neighbours in spelling": (_set(readings, "_FOLLOWS", 0.0),),
    "letters of misspelt questions": (_set(Index, "spelled_alike", _no_letters),),
    "meaning": (_set(Index, "meanings", _no_meanings),),
    "relations": (
        _set(PatternSet, "found", lambda *_args: frozenset()),
        _set(PatternSet, "found_in", lambda *_args: frozenset()),
    ),
    "names as evidence": (
        _set(Asked, "_names", lambda _asked, _profile: (0.0, False)),
        _set(Asked, "_name_lacking", lambda _asked, _profile: 0.0),
    ),
    "pairs of words": (_set(terms, "_PAIR", 0.0),),
    "titles and answers": (_set(Entry, "spoken", ()),),
    "nearest ask": (_set(similarity, "_NEAREST", 0.0), _no_weight("nearest", "is_an_ask", "asked_less")),
    "calibration": (_set(ranking, "fitted", lambda _left_out: Calibration()),),
    "parts of compound questions": (_set(Matcher, "_parts", lambda *_args: ()),),
    "aspects": (_set(Asked, "_aspect_differs", lambda _asked, _profile: 0.0),),
    "numbers": (_no_weight("numbers_foreign"),),
    **{f"weight of `{name}`": (_no_weight(name),) for name in evidence.NAMES},
}
"""How to take out each part; evidence is only taken out of the sum, so that nothing else changes."""


@contextmanager
def without(part: str) -> Iterator[None]:
    """Take a part of the matcher out; matchers have to be built inside, too."""
    with ExitStack() as stack:
        for patched in PARTS[part]:
            stack.enter_context(patched())
        yield
