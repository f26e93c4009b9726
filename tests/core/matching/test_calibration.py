from __future__ import annotations

import pytest

from bot.core.matching.calibration import PLAIN_PRIOR, STORY_PRIOR, LeftOut, Prior, fitted

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
