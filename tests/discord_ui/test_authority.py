# ruff: noqa: SLF001  discord.py says nowhere else which buttons it knows
"""Who may do what, for everything that there is: each command, button, menu and form, whatever its id says."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import discord
import pytest

import bot.discord_ui
from bot.core.answers import FactKey
from bot.discord_ui.privacy import ForgetMeButton
from bot.discord_ui.short_names import short_name
from bot.discord_ui.views import STATELESS_ITEMS
from bot.library import Library
from tests.discord_ui import raw
from tests.discord_ui.conftest import PACKS
from tests.discord_ui.editing.acting import LENTILS, click, opened, sent
from tests.discord_ui.reading import said, walk
from tests.discord_ui.suggesting.acting import suggest

if TYPE_CHECKING:
    from pathlib import Path

    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle
    from simcord.results import InteractionResult, ResponseMessage

    from tests.discord_ui.conftest import Server

OURS: Final = "marmalade"  # a word in all that one server has and another must not see
NOT_ALLOWED: Final = "This needs the permission *Manage Server*."
NO_SERVER: Final = "This works only in a server."
FANS_ITEMS: Final = (*STATELESS_ITEMS, ForgetMeButton)
FANS_COMMANDS: Final = ("ask", "cast", "plot", "ratings", "episode", "progress", "suggest", "privacy")
FACT: Final = short_name(FactKey("lighthouse", "premise"))
FANS_FORMS: Final = (f"casefile:why:{FACT}", "casefile:suggest:lighthouse:")
OPTIONS: Final[dict[str, object]] = {
    "policy": "withhold",
    "packs": "lighthouse",
    "pack": "lighthouse",
    "position": "S01E03",
    "revision": "1",
    "fact": "What the show is about",
    "ask": "any wording",
    "dry-run": False,
}
FIELDS: Final = {
    "title": "Taken over",
    "asks": "what was taken over",
    "answer": "All.",
    "sought": "island",
    "note": "x",
}


@dataclass(frozen=True)
class Elsewhere:
    """Another server that the bot is in: its moderator, a channel, and an answer there."""

    moderator: MemberActor
    channel: ChannelHandle
    answer: ResponseMessage


@dataclass(frozen=True)
class Secrets:
    """What a server has, as the ids of buttons, menus and forms name it, and an answer in it."""

    items: tuple[str, ...]
    forms: tuple[str, ...]
    answer: ResponseMessage


@pytest.fixture
def library(pack: Path) -> Library:
    """A library of two packs."""
    shutil.copytree(PACKS / "houseplants", pack.parent / "houseplants")
    return Library.open(pack.parent)


@pytest.fixture
async def secrets(server: Server) -> Secrets:
    """What the first server has, with one of everything in it."""
    server.client.owners = {"*": frozenset({server.guild.id})}
    await server.fan.slash(server.channel, "ask", question=f"how much {OURS} is in the house")
    await suggest(server, {"pack": "lighthouse"}, question=f"the {OURS} question", answer=f"There is {OURS}.")
    live = await added(server, title="Toast at noon", asks="is there toast at noon", answer="There is.")
    undo = _numbers(r"draft:undo:(\d+)", await click(server, live, "Make it live"))
    waiting = await added(server, title=f"About {OURS}", asks=f"is there {OURS}", answer=f"Only {OURS}.")
    [draft] = _numbers(r"draft:live:(\d+)", waiting)
    [gap] = _numbers(r"gap:ignore:(\d+)", said(await server.moderator.slash(server.channel, "facts gaps")))
    [suggestion] = _numbers(
        r"suggestion:accept:(\d+)", said(await server.moderator.slash(server.channel, "facts suggestions"))
    )
    items = (
        *(f"casefile:gap:{verb}:{gap}" for verb in ("wording", "search", "new", "edit")),
        *(f"casefile:gap:{verb}:{gap}:0:" for verb in ("ignore", "undo")),
        *(f"casefile:gap:pick:{gap}={FACT}", f"casefile:gap:pack:{gap}=lighthouse", "casefile:gaps:0:"),
        *(f"casefile:draft:{verb}:{draft}" for verb in ("form", "again", "live", "anyway", "drop", "undo")),
        *(f"casefile:draft:{verb}:{number}" for verb in ("undo", "undo-anyway") for number in undo),
        *(f"casefile:suggestion:{verb}:{suggestion}:0" for verb in ("accept", "edit", "decline")),
        *("casefile:suggestions:0", "casefile:log:0", "casefile:history:0", "casefile:revision:show:1"),
        *("casefile:revision:pin:1:0", "casefile:revision:unpin:1:0", "casefile:rollback:1:yes"),
        *("casefile:rollback:1:no", "casefile:conflict:1:edit", "casefile:conflict:1:file"),
        *("casefile:publish:1.0.0:", "casefile:reset:yes"),
    )
    forms = (
        f"casefile:draft:sent:{draft}",
        f"casefile:gap:sought:{gap}",
        f"casefile:suggestion:declined:{suggestion}:0",
    )
    answer = said(await server.fan.slash(server.channel, "ask", question="what is it about"))
    return Secrets(items, forms, answer)


@pytest.fixture
async def elsewhere(server: Server) -> Elsewhere:
    """A server whose moderator may change one pack, but neither the first server nor its pack."""
    guild = server.env.create_guild("Elsewhere")
    role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True, manage_messages=True))
    moderator = guild.add_member(server.env.create_user("other"), roles=[role])
    channel = guild.create_text_channel("questions")
    server.client.owners = {"*": frozenset({server.guild.id}), "houseplants": frozenset({guild.id})}
    return Elsewhere(moderator, channel, said(await moderator.slash(channel, "ask", question="what is it about")))


async def added(server: Server, **fields: str) -> ResponseMessage:
    """Return the preview of a new fact."""
    return await sent(server, await opened(server, "add", pack="lighthouse"), **{**LENTILS, **fields})


def _numbers(pattern: str, message: ResponseMessage) -> list[str]:
    found = [re.search(pattern, part.get("custom_id", "")) for part in walk(message.components)]
    return [match[1] for match in found if match is not None]


def told(result: InteractionResult) -> str:
    """Return all that somebody was told, in whatever way."""
    assert result.acknowledged
    messages = [*([] if result.response is None else [result.response]), *result.followups]
    said_in_all = [json.dumps(message.components) for message in messages]
    return "\n".join([*said_in_all, json.dumps(result.modal), json.dumps(result.autocomplete_choices)])


def stored(server: Server, *, without: int | None = None) -> list[str]:
    """Return every row of the database, but those that name some server."""
    with closing(sqlite3.connect(server.data_dir / "casefile.sqlite3")) as connection:
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'sqlite_sequence'"
            )
        ]
        rows = [(table, row) for table in tables for row in connection.execute(f'SELECT * FROM "{table}"')]  # noqa: S608
    return sorted(f"{table} {row}" for table, row in rows if without is None or without not in row)


def moderators_commands(server: Server) -> dict[str, dict[str, object]]:
    """Return the commands that are not for fans, with something for each text, number or switch that they need."""
    return {
        name: {option["name"]: OPTIONS[option["name"]] for option in leaf.get("options", ()) if _is_filled(option)}
        for name, leaf in raw.leaves(server.moderator).items()
        if not name.startswith(FANS_COMMANDS)
    }


def _is_filled(option: dict[str, Any]) -> bool:
    return option["name"] in OPTIONS or bool(option.get("required"))


async def everything(
    server: Server, secrets: Secrets, who: MemberActor, channel: ChannelHandle, answer: ResponseMessage
) -> dict[str, str]:
    """Have somebody use all that is for moderators, and return what they were told, by what they used."""
    found: dict[str, str] = {}
    for name, options in moderators_commands(server).items():
        found[f"/{name}"] = told(await raw.use(who, channel, name, options))
    for custom_id in secrets.items:
        found[custom_id] = told(await raw.click(who, answer, channel, custom_id))
    for custom_id in secrets.forms:
        found[custom_id] = told(await raw.submit(who, channel, custom_id, FIELDS, on=answer))
    return found


async def completions(server: Server, who: MemberActor, channel: ChannelHandle) -> dict[str, list[Any]]:
    """Return what is offered to somebody who types into any option of a command for moderators."""
    return {
        f"/{name} {option['name']}": (
            await raw.use(who, channel, name, {option["name"]: ""}, focused=option["name"])
        ).autocomplete_choices
        or []
        for name, leaf in raw.leaves(server.moderator).items()
        if not name.startswith(FANS_COMMANDS)
        for option in leaf.get("options", ())
        if option.get("autocomplete")
    }


def test_every_kind_of_button_menu_and_form_is_known_here(server: Server, secrets: Secrets) -> None:
    items = server.client._connection._view_store._dynamic_items
    ids = [custom_id.partition("=")[0] for custom_id in secrets.items]
    for template, kind in items.items():
        is_known = any(template.fullmatch(custom_id) for custom_id in ids)
        assert is_known is (kind not in FANS_ITEMS), f"{kind.__name__}: for moderators, or for fans?"
    modules = [
        importlib.import_module(info.name) for info in pkgutil.walk_packages(bot.discord_ui.__path__, "bot.discord_ui.")
    ]
    patterns = {
        value.pattern: value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, re.Pattern) and value.pattern.startswith("casefile:")
    }
    forms = (*secrets.forms, *FANS_FORMS)
    assert len(patterns) == len(forms)
    for pattern in patterns.values():
        assert any(map(pattern.fullmatch, forms)), f"{pattern.pattern}: for moderators, or for fans?"


async def test_fans_are_refused_whatever_they_use_of_what_is_for_moderators(server: Server, secrets: Secrets) -> None:
    before = stored(server)
    found = await everything(server, secrets, server.fan, server.channel, secrets.answer)
    assert len(found) > 40
    assert [used for used, text in found.items() if NOT_ALLOWED not in text] == []
    assert [used for used, text in found.items() if OURS in text] == []
    assert stored(server) == before


@pytest.mark.usefixtures("secrets")
async def test_fans_are_offered_nothing_that_is_for_moderators(server: Server) -> None:
    offered = await completions(server, server.fan, server.channel)
    assert offered
    assert [option for option, choices in offered.items() if OURS in json.dumps(choices)] == []


async def test_no_server_sees_or_changes_what_is_anothers(
    server: Server, secrets: Secrets, elsewhere: Elsewhere
) -> None:
    there = elsewhere.moderator.guild.id
    before = stored(server, without=there)
    found = await everything(server, secrets, elsewhere.moderator, elsewhere.channel, elsewhere.answer)
    assert [used for used, text in found.items() if OURS in text] == []
    assert stored(server, without=there) == before
    offered = await completions(server, elsewhere.moderator, elsewhere.channel)
    assert [option for option, choices in offered.items() if OURS in json.dumps(choices)] == []
