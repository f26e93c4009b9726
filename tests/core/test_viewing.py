from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Pack
from bot.core.rules import DEFAULTS, Rule, Rules
from bot.core.spoilers import START, Gate, Horizon, Policy
from bot.core.timeline import Timeline
from bot.core.viewing import NOT_STARTED, UNTOLD, Viewing, saved_position, uncertain_viewing, viewing

ONE = Pack(id="one", name="One", timeline=Timeline("one", {1: 3, 2: 2}))
TWO = Pack(id="two", name="Two", timeline=Timeline("two", {1: 4}))
PACKS = (ONE, TWO)


def _rules(policy: Policy = Policy.TAG, **ceilings: str) -> Rules:
    return Rules(policy=Rule(policy), ceilings={pack: Rule(label) for pack, label in ceilings.items()})


def test_a_public_reply_goes_as_far_as_the_ceiling() -> None:
    seen = viewing(_rules(one="S01E02"), {}, PACKS)
    assert seen.public == Gate(Horizon({"one": 2}))


def test_a_public_reply_goes_no_further_than_the_asker() -> None:
    seen = viewing(_rules(one="S02", two="S01"), {"one": "S01E02"}, PACKS)
    assert seen.public.horizon.watched == {"one": 2, "two": 4}


def test_an_asker_who_is_further_does_not_take_the_channel_along() -> None:
    seen = viewing(_rules(one="S01E01"), {"one": "S02", "two": "S01"}, PACKS)
    assert seen.public.horizon.watched == {"one": 1}
    assert seen.own.horizon.watched == {"one": 5, "two": 4}


def test_an_asker_who_has_not_started_sees_nothing_of_what_the_ceiling_allows() -> None:
    seen = viewing(_rules(one="S02"), {"one": NOT_STARTED}, PACKS)
    assert seen.public.horizon.watched == {"one": 0}


def test_a_private_reply_of_somebody_who_has_said_nothing_stays_at_the_start() -> None:
    assert viewing(_rules(one="S02"), {}, PACKS).own == Gate(START)


def test_who_does_not_want_to_say_is_like_somebody_who_has_not_been_asked_but_is_not_asked_again() -> None:
    seen = viewing(_rules(one="S01E02"), {"one": UNTOLD}, PACKS)
    assert seen.public.horizon.watched == {"one": 2}
    assert seen.own.horizon.watched == {}
    assert seen.asked == {"one"}


def test_a_reply_that_turns_out_to_be_private_goes_as_far_as_the_asker_or_else_the_channel() -> None:
    seen = viewing(_rules(one="S01E02", two="S01E01"), {"two": "S01E04"}, PACKS)
    assert seen.fallback.horizon.watched == {"one": 2, "two": 4}


def test_in_direct_messages_every_reply_goes_as_far_as_the_fan() -> None:
    seen = viewing(DEFAULTS, {"one": "S01E02"}, PACKS, is_shared=False)
    assert seen.public == seen.own == seen.fallback == Gate(Horizon({"one": 2}))
    assert seen.channel == Horizon({"one": 2})


def test_points_that_are_gone_from_the_story_and_packs_that_are_gone_are_the_start() -> None:
    seen = viewing(_rules(one="S09E01", gone="S01"), {"one": "S07", "gone": "S01"}, PACKS)
    assert seen.public.horizon.watched == {"one": 0}
    assert seen.own.horizon.watched == {"one": 0}


def test_packs_that_are_not_loaded_are_neither_searched_nor_asked_first() -> None:
    rules = Rules(packs=Rule(("two", "gone")), default_pack=Rule("gone"))
    seen = viewing(rules, {}, PACKS)
    assert (seen.packs, seen.default_pack) == (("two",), "")


def test_what_is_said_for_one_reply_goes_before_what_is_saved() -> None:
    saved = viewing(_rules(one="S02"), {"one": "S01E01", "two": "S01"}, PACKS)
    now = saved.having_watched({"one": ONE.timeline.parse("S01E03"), "two": None})
    assert now.own.horizon.watched == {"one": 3, "two": 0}
    assert now.public.horizon.watched == {"one": 3}


def test_where_nothing_can_be_looked_up_the_least_is_shown() -> None:
    assert uncertain_viewing().public == Gate(START, Policy.WITHHOLD)
    assert uncertain_viewing().own == Gate(START, Policy.WITHHOLD)
    assert uncertain_viewing(is_shared=False).own == Gate(START)
    assert not uncertain_viewing().is_certain


def test_what_is_saved_can_be_read_again() -> None:
    for position in ONE.timeline.positions():
        assert saved_position(position.name, ONE) == position
    assert saved_position(NOT_STARTED, ONE) is None


reaches = st.dictionaries(st.sampled_from(["one", "two"]), st.integers(0, 5))


@given(ceilings=reaches, progress=reaches, policy=st.sampled_from(Policy))
def test_nothing_goes_further_than_it_may(ceilings: dict[str, int], progress: dict[str, int], policy: Policy) -> None:
    seen = Viewing(policy=policy, ceilings=ceilings, progress=progress)
    for pack in ("one", "two"):
        public = seen.public.horizon.watched.get(pack, 0)
        assert public <= ceilings.get(pack, 0)
        assert public <= progress.get(pack, 5)
        assert seen.own.horizon.watched.get(pack, 0) == progress.get(pack, 0)
        assert seen.fallback.horizon.watched.get(pack, 0) == progress.get(pack, public)
    assert {seen.public.policy, seen.own.policy, seen.fallback.policy} == {policy}
