"""Choosing the facts that get a closer look."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from bot.core.matching.meanings import Alike
    from bot.core.matching.similar import Similar

NEAREST: Final = 12
"""Facts, the most similar in words and meaning, that get a closer look."""
MOST_RELATED: Final = 4
"""Further ones that are asked for what the question asks, if none of those is."""

_HAS_NAME: Final = 0.3
"""What a name that a fact shares with the question counts in choosing these."""
_HAS_SPOKEN: Final = np.float32(0.6)
"""What all of the question counts, said by a fact's title and answer alone."""


def likeness_of(similar: Similar, meanings: Alike) -> NDArray[np.float32]:
    """Return how near each of the similar facts is in words and meaning."""
    likeness: NDArray[np.float32] = (
        similar.scores + meanings.mean + _HAS_NAME * similar.has_name + _HAS_SPOKEN * similar.spoken
    )
    return likeness


def nearest_places(
    facts: NDArray[np.int64], places: NDArray[np.intp], is_related: Callable[[int], bool]
) -> NDArray[np.intp]:
    """Return the places of the facts to look at: the nearest, and if none is about what is asked, some that are.

    Args:
        facts: the similar ones.
        places: of those to choose from, the most similar in words and meaning first.
        is_related: tells whether a fact is about what is asked.
    """
    nearest = places[:NEAREST]
    if any(map(is_related, facts[nearest].tolist())):
        return nearest
    others = (place for place in places[NEAREST:].tolist() if is_related(int(facts[place])))
    return np.append(nearest, list(islice(others, MOST_RELATED))).astype(np.intp)
