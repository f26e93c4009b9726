"""Matchers of what a horizon reaches are made when they are wanted, and the oldest ones go first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher, WithholdingMatcher, withholding
from bot.core.spoilers import Horizon
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from bot.core.model import Revision

LIGHTHOUSE = Path(__file__).parents[2] / "packs" / "lighthouse"
NEAR, FAR = Horizon({"lighthouse": 1}), Horizon({"lighthouse": 3})


@pytest.mark.parametrize(("asks_of_a_show", "made"), [(5_000, 2), (1, 3)])
def test_as_many_are_kept_as_memory_allows(asks_of_a_show: int, made: int, monkeypatch: pytest.MonkeyPatch) -> None:
    revision, english = load(LIGHTHOUSE).revision, language()
    matchers: list[Matcher] = []

    def counted(known: Revision, *rest: object) -> Matcher:
        matchers.append(Matcher(known, *rest))  # type: ignore[arg-type]  # passed on as it is
        return matchers[-1]

    monkeypatch.setattr(withholding, "Matcher", counted)
    monkeypatch.setattr(withholding, "_ASKS_OF_A_SHOW", asks_of_a_show)
    matcher = WithholdingMatcher(revision, english, Matcher(revision, english))
    first = matcher.match("what happens to tobias", horizon=NEAR)
    matcher.match("what happens to tobias", horizon=FAR)
    assert matcher.match("what happens to tobias", horizon=NEAR) == first
    assert len(matchers) == made
