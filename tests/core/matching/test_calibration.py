from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.core.matching.calibration import PLAIN_PRIOR, STORY_PRIOR, LeftOut, Prior, fitted
from bot.core.matching.index import Index
from bot.core.matching.ranking import calibrated
from bot.core.matching.relations import relation_patterns
from bot.core.matching.scope import Scope
from bot.core.matching.weights import PLAIN
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from bot.core.matching.ranking import Assessed
    from bot.core.matching.understanding import Question

ASKS = 90


@pytest.mark.parametrize("prior", [PLAIN_PRIOR, STORY_PRIOR])
@pytest.mark.parametrize("moved", [-6.0, 0.0, 6.0])
def test_a_pack_is_calibrated_however_far_its_odds_are_from_the_shipped_ones(prior: Prior, moved: float) -> None:
    near, far = moved + 2, moved - 2
    found = fitted([LeftOut((near + number % 3, True), far + number % 3) for number in range(ASKS)], prior)
    assert 0 < found.slope < 3
    assert found.probability(far) < 0.5 < found.probability(near + 2)


def test_without_asks_the_shipped_odds_hold() -> None:
    assert fitted([]) == pytest.approx((1.0, 0.0))


def test_a_plain_pack_is_trusted_more_than_a_show_to_tell_what_its_odds_mean() -> None:
    left_out = [LeftOut((2.0 + number % 3, True), -2.0 - number % 3) for number in range(ASKS)]
    assert fitted(left_out, PLAIN_PRIOR).slope > fitted(left_out, STORY_PRIOR).slope + 0.1


def test_left_out_asks_that_find_nothing_make_a_pack_of_few_asks_less_doubtful_than_one_of_many() -> None:
    left_out = [LeftOut((number % 5 - 3.0, number % 2 == 0), number % 5 - 3.0) for number in range(ASKS)]
    few, enough, many = (fitted(left_out, PLAIN_PRIOR.where_facts_have(asks)) for asks in (2.5, 5, 10))
    assert few.slope > 2 * enough.slope
    assert enough == many


@pytest.mark.parametrize(
    ("people", "facts", "asks", "left_out"),
    [("", 20, 4, 3), ("", 20, 2, 2), ("", 90, 4, 2), ("", 130, 4, 1), ("people:\n  - name: Jo March\n", 20, 4, 1)],
    ids=["few facts", "few asks", "more facts", "many facts", "a show"],
)
def test_several_asks_of_each_fact_are_left_out_of_a_plain_pack_that_has_few(
    tmp_path: Path, people: str, facts: int, asks: int, left_out: int
) -> None:
    worded = [", ".join(f"thing{fact} way{ask}" for ask in range(asks)) for fact in range(facts)]
    written = [f"  - {{id: f{fact}, asks: [{worded[fact]}], answer: Yes.}}\n" for fact in range(facts)]
    (tmp_path / "pack.yaml").write_text("format: 1\nid: desk\nname: Desk\n")
    (tmp_path / "facts.yaml").write_text("".join([people, "facts:\n", *written]))
    index = Index(load(tmp_path).revision, language(), patterns=relation_patterns())
    tried: list[int] = []

    def assessed(_question: Question, _allowed: NDArray[np.bool_], without: int) -> list[Assessed]:
        tried.append(without)
        return []

    calibrated(index, Scope(index.entries, index.names.positions), assessed, lambda _: PLAIN, ["desk"])
    assert len(tried) == len(set(tried))
    own = [number for number in range(len(index.entries)) if index.entries[number].key.fact.startswith("f")]
    of_fact = np.searchsorted(index.first_asks, tried, side="right") - 1
    assert set(np.bincount(of_fact)[own].tolist()) == {left_out}
