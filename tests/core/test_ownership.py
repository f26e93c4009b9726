from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.ownership import ALL_PACKS, owners_of, parse_owners

PACKS = st.sampled_from(["a", "b", ALL_PACKS])
SERVERS = st.frozensets(st.integers(1, 2**63 - 1), min_size=1)
HERE, ELSEWHERE = 41771983423143937, 1


def test_where_nothing_is_said_the_only_server_may_change_everything() -> None:
    assert owners_of("a", {}, [HERE]) == {HERE}


@pytest.mark.parametrize("servers", [[], [ELSEWHERE], [HERE, ELSEWHERE]])
def test_where_nothing_is_said_and_the_bot_is_elsewhere_too_nobody_may(servers: list[int]) -> None:
    assert HERE not in owners_of("a", {}, servers)


def test_what_is_said_applies_however_many_servers_there_are() -> None:
    owners = {"a": frozenset({ELSEWHERE}), "b": frozenset({HERE, ELSEWHERE})}
    for servers in ([HERE], [HERE, ELSEWHERE]):
        assert [HERE in owners_of(pack, owners, servers) for pack in "abc"] == [False, True, False]
        assert owners_of("c", owners, servers) == set()


def test_a_star_hands_over_every_pack_those_that_are_named_too() -> None:
    owners = {"a": frozenset({ELSEWHERE}), ALL_PACKS: frozenset({HERE})}
    assert owners_of("a", owners, []) == owners_of("a", owners, [HERE]) == {HERE, ELSEWHERE}
    assert owners_of("c", owners, [HERE]) == {HERE}


@given(st.dictionaries(PACKS, SERVERS))
def test_what_is_written_is_read(owners: dict[str, frozenset[int]]) -> None:
    text = "; ".join(f"{pack} = {'  '.join(map(str, servers))}" for pack, servers in owners.items())
    assert parse_owners(f" {text} ;") == owners


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("ballard", "'ballard', which is not like PACK=SERVER SERVER"),
        ("a=1; ballard=", "'ballard=', which is not like"),
        ("=1", "'=1', which is not like"),
        ("a=1 b=2", "'b=2', which is no server's id"),
        ("a b=2", "'a b', which is no pack's id"),
        ("a=1, 2", "'1,', which is no server's id"),
        ("a=0", "'0', which is no server's id"),
        ("a=٣", "'٣', which is no server's id"),
        (f"a={2**63}", "which is no server's id"),
        (f"a={'1' * 5000}", "which is no server's id"),
        ("a=1; a=2", "'a' twice"),
    ],
)
def test_what_is_wrong_is_said_with_what_would_be_right(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as error:
        parse_owners(text)
    assert ": " in str(error.value)
