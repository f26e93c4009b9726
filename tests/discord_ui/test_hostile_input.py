"""Texts and ids as an attacker would send them, past all that Discord's own client checks."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, Final

import pytest

from bot.core.answers import FactKey
from bot.discord_ui.short_names import short_name
from tests.discord_ui import raw
from tests.discord_ui.reading import said
from tests.discord_ui.test_authority import FANS_FORMS, OPTIONS, Secrets, library, secrets, told

if TYPE_CHECKING:
    from tests.discord_ui.conftest import Server

__all__ = ["library", "secrets"]
WENT_WRONG: Final = "Something went wrong"
OF_SQL: Final = "x'; DROP TABLE settings; DELETE FROM gaps WHERE '%' LIKE '%\\' --"
OF_MARKDOWN: Final = '||a||b `c` ```d <@1> @everyone [x](http://x.y) \r\nlevel=ERROR message="forged" \u202e'
LONG: Final = ("S01E" + "9" * 6000, "who is " * 857, "(|a-, \u200b" * 860)
UNFIT: Final = "a\x00b\ud800"  # neither PostgreSQL nor UTF-8 has a place for these
TEXT: Final = 3
TYPED: Final = (
    "reason",
    "title",
    "asks",
    "answer",
    "revealed",
    "sources",
    "sought",
    "note",
    "question",
    "source",
    "credit",
)
TEXTS: Final = (f"{OF_SQL} {OF_MARKDOWN}", *LONG, UNFIT)


def texts_of(leaf: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the options of a command that take a text."""
    return [option for option in leaf.get("options", ()) if option["type"] == TEXT and not option.get("choices")]


def needed(leaf: dict[str, Any]) -> dict[str, object]:
    """Return something right for each option that a command needs."""
    right = {**OPTIONS, "question": "what is it about", "dry-run": True}
    return {option["name"]: right[option["name"]] for option in leaf.get("options", ()) if option.get("required")}


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
async def test_no_text_in_an_option_is_more_than_a_text(
    server: Server, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.client.owners = {"*": frozenset({server.guild.id})}
    for name, leaf in raw.leaves(server.moderator).items():
        for option in texts_of(leaf):
            options = {**needed(leaf), option["name"]: text}
            assert WENT_WRONG not in told(await raw.use(server.moderator, server.channel, name, options)), (
                name,
                option,
            )
            if option.get("autocomplete"):
                offered = await raw.use(server.moderator, server.channel, name, options, focused=option["name"])
                assert offered.acknowledged, (name, option)
    await server.storage.gaps.save()
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
async def test_no_text_in_a_form_is_more_than_a_text(
    server: Server, secrets: Secrets, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    for custom_id in (*secrets.forms, *FANS_FORMS):
        server.client.desk.pace.forget(server.moderator.id)
        sent = await raw.submit(
            server.moderator, server.channel, custom_id, dict.fromkeys(TYPED, text), on=secrets.answer
        )
        assert WENT_WRONG not in told(sent), custom_id
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_no_number_and_no_length_of_an_id_is_too_much(
    server: Server, secrets: Secrets, caplog: pytest.LogCaptureFixture
) -> None:
    templates = list(server.client._connection._view_store._dynamic_items)  # noqa: SLF001
    facts = short_name(FactKey("lighthouse", "what-happens-to-tobias"))
    many = facts * ((100 - len("casefile:howfar:")) // len(facts))
    fans = [f"casefile:{verb}:{many}" for verb in ("peek", "wrong", "howfar", "seen", "later", "post")]
    fans += [f"casefile:watched:{many[:80]}=lighthouse:S{'9' * 80}", f"casefile:choice:{facts}:{'9' * 80}"]
    for custom_id in (*secrets.items, *fans, f"casefile:publish:9.9.9:{many[:80]}", "casefile:delete:" + "9" * 20):
        before, menu, value = custom_id.partition("=")
        for digits in range(20, 0, -1):
            largest = re.sub(r"(?<=:)\d+(?=:|$)", "9" * digits, before)
            if any(template.fullmatch(largest) for template in templates):
                used = await raw.click(server.moderator, secrets.answer, server.channel, f"{largest}{menu}{value}")
                assert WENT_WRONG not in told(used), largest
                break
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_a_menu_from_which_nothing_was_chosen_is_declined(
    server: Server, secrets: Secrets, caplog: pytest.LogCaptureFixture
) -> None:
    watched = f"casefile:watched:{short_name(FactKey('lighthouse', 'premise'))}="
    menus = [custom_id.partition("=")[0] + "=" for custom_id in secrets.items if "=" in custom_id]
    for custom_id in (watched, *menus):
        used = await raw.click(server.moderator, secrets.answer, server.channel, custom_id)
        assert "not there" in told(used) or "no longer there" in told(used) or "I do not know that" in told(used)
    assert len(menus) == 2
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_no_message_is_too_much_to_be_answered(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    for text in TEXTS[:-1]:
        message = await server.friend.send(server.channel, text[:2000])
        assert said(await server.fan.context_menu(server.channel, "Answer this", message))
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
