from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.shards import MOST, Shards, parse_count, parse_ids


@pytest.mark.parametrize(
    ("text", "ids"), [("0", (0,)), ("0 1,3", (0, 1, 3)), ("2-3, 0", (0, 2, 3)), ("0-3", (0, 1, 2, 3))]
)
def test_shards_are_written_one_by_one_or_from_the_first_to_the_last(text: str, ids: tuple[int, ...]) -> None:
    assert parse_ids(text, 4) == ids


@pytest.mark.parametrize(
    ("text", "count", "words"),
    [
        ("0", None, "means nothing without SHARD_COUNT"),
        ("0-4", 4, "'0-4', but of 4 shards the last is 3"),
        ("1 0 1", 4, "has 1 twice"),
        ("0-2 1", 4, "has 1 twice"),
        ("a", 4, "'a', which is no shard"),
        ("2-1", 4, "'2-1', which is no shard"),
        ("-1", 4, "'-1', which is no shard"),
        ("0-99999", 4, "'0-99999', which is no shard"),
    ],
)
def test_shards_that_cannot_be_are_refused_with_what_would_be_right(text: str, count: int | None, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_ids(text, count)


@pytest.mark.parametrize("text", ["0", "-1", "x", "1.5", "²", str(MOST + 1), "9" * 5000])
def test_a_number_of_shards_that_no_bot_has_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write one from 1 to"):
        parse_count(text)


@given(st.integers(1, 50), st.integers(0, 2**63 - 1), st.data())
def test_each_server_is_on_the_shards_of_one_process(count: int, server: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, count - 1))
    mine, others = Shards(count, tuple(range(first + 1))), Shards(count, tuple(range(first + 1, count)))
    assert mine.are_some == (first < count - 1)
    if mine.are_some:
        assert mine.hold(server) != others.hold(server)
    else:
        assert mine.hold(server)
    assert Shards().hold(server)
    assert not Shards(count).are_some
