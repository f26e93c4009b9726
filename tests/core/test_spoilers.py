from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.position import Position
from bot.core.spoilers import START, Gate, Guarded, Horizon, Passage, Policy, text_for_matching
from bot.core.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Callable

HIDDEN = "zqxhidden"
TIMELINE = Timeline("ballard", {1: 10, 2: 3})
LATE = TIMELINE.parse("S01E08")

positions = st.builds(
    lambda pack, index: Position(pack, index, f"S01E{index:02}"), st.sampled_from(["a", "b"]), st.integers(1, 30)
)
horizons = st.builds(Horizon, st.dictionaries(st.sampled_from(["a", "b"]), st.integers(0, 31)))
guarded = st.builds(Guarded, st.text(), st.none() | positions)


@dataclass
class Holder:
    text: Guarded


@pytest.mark.parametrize(
    "show",
    [
        str,
        format,
        lambda text: f"{text}",
        lambda text: f"{text:>20}",
        "{}".format,
        lambda text: "%s" % text,  # noqa: UP031
        lambda text: "".join(iter([text])),
        lambda text: "" + text,
        json.dumps,
        lambda text: json.dumps(text, default=str),
        lambda text: json.dumps(text, default=vars),
        lambda text: json.dumps(asdict(Holder(text))),
        bytes,
        list,
        len,
    ],
)
def test_guarded_text_cannot_be_printed(show: Callable[[Guarded], object]) -> None:
    with pytest.raises(TypeError) as caught:
        show(Guarded(HIDDEN, LATE))
    assert HIDDEN not in str(caught.value)


@pytest.mark.parametrize(
    "show",
    [repr, lambda text: f"{text!r}", lambda text: "%r" % text, lambda text: repr([Holder(text)])],  # noqa: UP031
)
def test_guarded_text_is_not_in_what_debugging_prints(show: Callable[[Guarded], str]) -> None:
    assert HIDDEN not in show(Guarded(HIDDEN, LATE))
    assert "S01E08" in show(Guarded(HIDDEN, LATE))


def test_guarded_text_does_not_get_into_a_log(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(TypeError):
        logging.getLogger("casefile").warning("about %s", Guarded(HIDDEN))
    assert HIDDEN not in caplog.text


def test_guarded_texts_are_equal_if_text_and_position_are() -> None:
    assert Guarded("a", LATE) == Guarded("a", LATE)
    assert hash(Guarded("a", LATE)) == hash(Guarded("a", LATE))
    assert Guarded("a", LATE) != Guarded("a")
    assert Guarded("a") != Guarded("b")
    assert Guarded("a") != "a"


def test_at_the_start_only_what_is_always_safe_is_open() -> None:
    gate = Gate()
    assert gate.horizon is START
    assert gate.open_text(Guarded("safe")) == "safe"
    assert gate.open_text(Guarded(HIDDEN, TIMELINE.parse("S01E01"))) is None


def test_an_episode_is_open_once_it_has_been_watched() -> None:
    text = Guarded(HIDDEN, LATE)
    assert Gate(Horizon.at([TIMELINE.parse("S01E07")])).open_text(text) is None
    assert Gate(Horizon.at([LATE])).open_text(text) == HIDDEN
    assert Gate(Horizon.at([TIMELINE.parse("S02E01")])).open_text(text) == HIDDEN


def test_progress_in_one_pack_opens_nothing_of_another() -> None:
    assert Gate(Horizon.at([Position("other", 99, "S09E09")])).open_text(Guarded(HIDDEN, LATE)) is None


def test_a_horizon_at_several_positions_reaches_each_of_them() -> None:
    early = TIMELINE.parse("S01E01")
    assert Horizon.at([LATE, early]) == Horizon.at([early, LATE]) == Horizon.at([LATE])


def test_beyond_the_horizon_text_is_tagged_with_its_position_or_withheld() -> None:
    text = Guarded(HIDDEN, LATE)
    assert Gate(START, Policy.TAG).passage(text) == Passage(HIDDEN, behind=LATE)
    assert Gate(START, Policy.WITHHOLD).passage(text) is None


@given(guarded, horizons, st.dictionaries(st.sampled_from(["a", "b"]), st.integers(0, 9)), st.sampled_from(Policy))
def test_a_later_horizon_shows_at_least_as_much(
    text: Guarded, horizon: Horizon, more: dict[str, int], policy: Policy
) -> None:
    packs = {*horizon.watched, *more}
    later = Horizon({pack: horizon.watched.get(pack, 0) + more.get(pack, 0) for pack in packs})
    now = Gate(horizon, policy).open_text(text)
    assert now is None or Gate(later, policy).open_text(text) == now


@given(guarded, horizons)
def test_withholding_yields_nothing_beyond_the_horizon(text: Guarded, horizon: Horizon) -> None:
    passage = Gate(horizon, Policy.WITHHOLD).passage(text)
    if horizon.reaches(text.revealed):
        assert passage == Passage(text_for_matching(text))
    else:
        assert passage is None


@given(guarded, horizons)
def test_tagging_loses_nothing_and_opens_nothing_more_than_withholding(text: Guarded, horizon: Horizon) -> None:
    tagged, withheld = (Gate(horizon, policy).passage(text) for policy in (Policy.TAG, Policy.WITHHOLD))
    assert tagged is not None
    assert tagged.text == text_for_matching(text)
    assert (tagged.behind is None) == (withheld is not None)


@given(guarded, horizons, st.sampled_from(Policy))
def test_a_place_without_bars_gets_only_open_text(text: Guarded, horizon: Horizon, policy: Policy) -> None:
    expected = text_for_matching(text) if horizon.reaches(text.revealed) else None
    assert Gate(horizon, policy).open_text(text) == expected
