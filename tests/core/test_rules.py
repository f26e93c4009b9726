from __future__ import annotations

import pytest

from bot.core.rules import DEFAULTS, Place, Rule, read_packs, read_policy, rules_in, write_packs
from bot.core.settings import Setting, SettingKey
from bot.core.spoilers import Policy

SERVER, CHANNEL, THREAD, OTHER = 1, 10, 11, 12
IN_CHANNEL = Place(SERVER, (CHANNEL,))
IN_THREAD = Place(SERVER, (THREAD, CHANNEL))


def test_a_new_server_reveals_nothing_and_tags() -> None:
    assert rules_in(IN_CHANNEL, {}) == DEFAULTS
    assert DEFAULTS.policy.value is Policy.TAG
    assert not DEFAULTS.ceilings


@pytest.mark.parametrize(
    ("set_for", "place", "expected"),
    [
        ([None], IN_CHANNEL, Rule(Policy.WITHHOLD, is_set=True, channel=None)),
        ([CHANNEL], IN_CHANNEL, Rule(Policy.WITHHOLD, is_set=True, channel=CHANNEL)),
        ([CHANNEL], IN_THREAD, Rule(Policy.WITHHOLD, is_set=True, channel=CHANNEL)),
        ([None, CHANNEL, THREAD], IN_THREAD, Rule(Policy.WITHHOLD, is_set=True, channel=THREAD)),
        ([OTHER], IN_CHANNEL, DEFAULTS.policy),
        ([THREAD], IN_CHANNEL, DEFAULTS.policy),
        ([None], Place(SERVER), Rule(Policy.WITHHOLD, is_set=True, channel=None)),
    ],
)
def test_what_is_set_further_in_goes_first(set_for: list[int | None], place: Place, expected: Rule[Policy]) -> None:
    settings = {SettingKey(channel, Setting.POLICY): "withhold" for channel in set_for}
    assert rules_in(place, settings).policy == expected


def test_a_channel_can_go_back_to_tagging_in_a_server_that_withholds() -> None:
    settings = {SettingKey(None, Setting.POLICY): "withhold", SettingKey(CHANNEL, Setting.POLICY): "tag"}
    assert rules_in(IN_CHANNEL, settings).policy.value is Policy.TAG


def test_a_policy_that_is_not_known_is_the_stricter_one() -> None:
    assert read_policy("something newer") is Policy.WITHHOLD


def test_a_thread_has_the_ceilings_of_its_channel_and_its_own_pack_by_pack() -> None:
    settings = {
        SettingKey(CHANNEL, Setting.CEILING, "one"): "S01E05",
        SettingKey(CHANNEL, Setting.CEILING, "two"): "S02E01",
        SettingKey(THREAD, Setting.CEILING, "one"): "start",
    }
    assert rules_in(IN_THREAD, settings).ceilings == {
        "one": Rule("start", is_set=True, channel=THREAD),
        "two": Rule("S02E01", is_set=True, channel=CHANNEL),
    }


def test_a_server_has_no_ceiling() -> None:
    assert rules_in(IN_CHANNEL, {SettingKey(None, Setting.CEILING, "one"): "S01E05"}).ceilings == {}


def test_all_packs_and_no_default_pack_can_be_set_against_the_servers() -> None:
    settings = {
        SettingKey(None, Setting.PACKS): "one two",
        SettingKey(None, Setting.DEFAULT_PACK): "one",
        SettingKey(CHANNEL, Setting.PACKS): "",
        SettingKey(CHANNEL, Setting.DEFAULT_PACK): "",
    }
    assert rules_in(Place(SERVER), settings).packs.value == ("one", "two")
    rules = rules_in(IN_CHANNEL, settings)
    assert rules.packs == Rule((), is_set=True, channel=CHANNEL)
    assert rules.default_pack == Rule("", is_set=True, channel=CHANNEL)


@pytest.mark.parametrize("packs", [(), ("one",), ("one", "two.b", "drei")])
def test_packs_are_read_as_they_were_written(packs: tuple[str, ...]) -> None:
    assert read_packs(write_packs(packs)) == packs
