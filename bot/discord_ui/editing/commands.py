"""The commands for single facts: /facts add, /facts edit, /facts remove and /facts wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands

from bot.discord_ui.editing.beginning import add_fact, add_wording, change_fact, remove_fact
from bot.discord_ui.editing.finding import default_pack, find_fact, offered_facts, packs_named
from bot.discord_ui.errors import politely

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator
    from typing import TypeAlias

    from bot.discord_ui.choices import Offered
    from bot.discord_ui.desk import Desk

    _Completion: TypeAlias = Callable[
        [discord.Interaction[Any], str], Coroutine[Any, Any, list[app_commands.Choice[str]]]
    ]

_Name = app_commands.Range[str, 1, 100]
_WHICH_FACT: Final = "A title as it is offered, or an exact id"
_WHICH_PACK: Final = "Which show; needed only where several are alike in this"


def editing_commands(desk: Desk) -> Iterator[app_commands.Command[Any, ..., None]]:
    """Yield the commands, for the group /facts."""
    for command in (_add_command(), _edit_command(), _remove_command(), _wording_command()):
        if command.get_parameter("fact") is not None:
            command.autocomplete("fact")(_facts_of(desk))
        command.autocomplete("pack")(_packs_of(desk))
        yield command


def _add_command() -> app_commands.Command[Any, ..., None]:
    @app_commands.command(name="add", description="Write a new fact; see it first, then make it live")
    @app_commands.describe(pack=_WHICH_PACK)
    async def add(interaction: discord.Interaction[Any], pack: _Name | None = None) -> None:
        async with politely(interaction):
            await add_fact(interaction, await default_pack(interaction, pack))

    return add


def _edit_command() -> app_commands.Command[Any, ..., None]:
    @app_commands.command(name="edit", description="Change a fact; see it first, then make it live")
    @app_commands.describe(fact=_WHICH_FACT, pack=_WHICH_PACK)
    async def edit(interaction: discord.Interaction[Any], fact: _Name, pack: _Name | None = None) -> None:
        async with politely(interaction):
            await change_fact(interaction, find_fact(fact, interaction, packs_named(interaction, pack)))

    return edit


def _remove_command() -> app_commands.Command[Any, ..., None]:
    @app_commands.command(name="remove", description="Remove a fact; see first what is no longer answered")
    @app_commands.describe(fact=_WHICH_FACT, pack=_WHICH_PACK)
    async def remove(interaction: discord.Interaction[Any], fact: _Name, pack: _Name | None = None) -> None:
        async with politely(interaction):
            await remove_fact(interaction, find_fact(fact, interaction, packs_named(interaction, pack)))

    return remove


def _wording_command() -> app_commands.Command[Any, ..., None]:
    @app_commands.command(name="wording", description="Have a fact found by one more wording")
    @app_commands.describe(
        fact=_WHICH_FACT, ask="As fans ask for it; a position in brackets before it", pack=_WHICH_PACK
    )
    async def wording(
        interaction: discord.Interaction[Any],
        fact: _Name,
        ask: app_commands.Range[str, 1, 300],
        pack: _Name | None = None,
    ) -> None:
        async with politely(interaction):
            await add_wording(interaction, find_fact(fact, interaction, packs_named(interaction, pack)), ask)

    return wording


def _facts_of(desk: Desk) -> _Completion:
    async def facts(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        async def texts() -> list[Offered]:
            return await offered_facts(interaction, typed, packs_named(interaction, interaction.namespace.pack))

        await desk.offer(interaction, texts)
        return []  # the desk has answered

    return facts


def _packs_of(desk: Desk) -> _Completion:
    async def packs(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        await desk.suggest_pack(interaction, typed)
        return []  # the desk has answered

    return packs
