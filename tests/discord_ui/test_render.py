from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from bot.core.answers import Ambiguous, Choice, FactKey, Found, Shown, Statement
from bot.core.position import Position
from bot.core.rendering import reply_to
from bot.core.spoilers import Passage
from bot.core.viewing import Viewing
from bot.discord_ui.answering import BETWEEN_US
from bot.discord_ui.render import lay_out
from bot.discord_ui.views import rows_below
from bot.discord_ui.visibility import Visibility
from tests.discord_ui.reading import BUTTON, CONTAINER, TEXT, check_components, walk

if TYPE_CHECKING:
    from discord.ui import LayoutView

FAR = Position("p" * 40, 9999, "S99E99")
KEYS = [FactKey("p" * 40, f"{'f' * 200}{number}") for number in range(12)]
EVERYBODY = Visibility(viewing=Viewing())


def _shown(key: FactKey) -> Shown:
    return Shown(
        key=key,
        topic="plot",
        title="t" * 300,
        show="s" * 300,
        statements=tuple(Statement(Passage("x" * 500, FAR), ("source",)) for _ in range(40)),
        disputed=tuple(Statement(Passage("y" * 500), ("source",)) for _ in range(40)),
        sources=("z" * 500,) * 20,
        as_of="d" * 200,
        hidden=40,
    )


def _parts(view: LayoutView) -> list[dict[str, Any]]:
    components: list[dict[str, Any]] = view.to_components()  # type: ignore[no-untyped-call]  # discord.py leaves it out
    return list(walk(components))


async def test_the_biggest_answer_keeps_to_discords_limits() -> None:
    reply = reply_to(Found(facts=tuple(map(_shown, KEYS))))
    rows = rows_below(reply, EVERYBODY, private=False, asker=2**64 - 1)
    parts = _parts(lay_out(reply, rows))
    check_components(parts)
    assert sum(part["type"] == CONTAINER for part in parts) == 10
    assert sum(part["type"] == BUTTON for part in parts) == 3


async def test_the_biggest_private_answer_with_a_note_keeps_to_discords_limits() -> None:
    facts = tuple(replace(_shown(key), beyond=FAR) for key in KEYS)
    reply = reply_to(Found(facts=facts), reserved=len(BETWEEN_US))
    postable = dict.fromkeys(reply.facts, FAR)
    rows = rows_below(reply, Visibility(viewing=Viewing(), private=True), private=True, asker=1, postable=postable)
    parts = _parts(lay_out(reply, rows, note=BETWEEN_US))
    check_components(parts)
    [post, _wrong] = [part["custom_id"] for part in parts if part["type"] == BUTTON]
    assert post.endswith(":S99E99")


@pytest.mark.parametrize(
    ("until", "posts"),
    [
        (FAR, 1),
        (Position("q", 3, "S01E03", show="Another"), 0),
        (Position("a", 3, "S01E03", show="Another", also=(FAR,)), 0),
    ],
)
async def test_what_another_show_hides_is_not_posted_by_a_position_that_says_less(until: Position, posts: int) -> None:
    reply = reply_to(Found(facts=(replace(_shown(KEYS[0]), beyond=until),)))
    postable = {KEYS[0]: until}
    rows = rows_below(reply, Visibility(viewing=Viewing(), private=True), private=True, asker=1, postable=postable)
    buttons = [part["custom_id"] for part in _parts(lay_out(reply, rows)) if part["type"] == BUTTON]
    assert sum(custom_id.startswith("casefile:post:") for custom_id in buttons) == posts


async def test_the_longest_choices_keep_to_discords_limits() -> None:
    choices = tuple(Choice(key, "t" * 300) for key in KEYS[:5])
    reply = reply_to(Ambiguous(choices=choices, confidence=0.5))
    rows = rows_below(
        reply, Visibility(viewing=Viewing(), private=True, watched={FAR.pack: FAR}), private=True, asker=1
    )
    parts = _parts(lay_out(reply, rows))
    check_components(parts)
    assert [len(part["label"]) for part in parts if part["type"] == BUTTON] == [80] * 5
    assert all(part["custom_id"].endswith(":S99E99") for part in parts if part["type"] == BUTTON)


async def test_a_choice_of_a_show_of_which_nothing_was_said_goes_as_far_as_the_fan_has_saved() -> None:
    choices = tuple(Choice(FactKey(pack, "fact"), pack) for pack in ("told", "not-told"))
    visibility = Visibility(viewing=Viewing(), private=True, watched={"told": None})
    rows = rows_below(reply_to(Ambiguous(choices=choices, confidence=0.5)), visibility, private=True, asker=1)
    ids = [part["custom_id"] for row in rows for part in walk([row.to_component_dict()]) if part["type"] == BUTTON]
    assert [custom_id.rpartition(":")[2] for custom_id in ids] == ["start", "own"]


async def test_a_heading_and_its_text_are_separate_so_that_markup_cannot_reach_over() -> None:
    fact = Shown(key=KEYS[0], topic="plot", title="Title", statements=(Statement(Passage("Text.")),))
    parts = _parts(lay_out(reply_to(Found(facts=(fact,)))))
    assert [part["content"] for part in parts if part["type"] == TEXT] == ["### Title", "Text."]
