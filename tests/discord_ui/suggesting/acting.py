"""What fans suggest, and what moderators do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord

from tests.discord_ui.editing.acting import messages, values_in
from tests.discord_ui.reading import said

if TYPE_CHECKING:
    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle
    from simcord.results import InteractionResult, ResponseMessage

    from tests.discord_ui.conftest import Server

SOUP = "recipe for lentil soup"
SUGGESTED: Final[dict[str, Any]] = {
    "question": SOUP,
    "answer": "They eat lentil soup.",
    "revealed": "start",
    "source": "",
    "credit": "",
}
WRONG: Final[dict[str, Any]] = {"question": "It was four islands", "answer": "On four islands.", "revealed": "s1e3"}
DECIDED = "That suggestion is decided already, or was taken back."


async def form(server: Server, who: MemberActor | None = None, **options: object) -> InteractionResult:
    """Return what /suggest opens or answers."""
    return await (who or server.fan).slash(server.channel, "suggest", **options)


async def suggest(
    server: Server, options: dict[str, str] | None = None, *, who: MemberActor | None = None, **changed: str
) -> ResponseMessage:
    """Suggest something, however shortly after the last, and return the answer."""
    who = who or server.fan
    server.client.desk.pace.forget(who.id)
    shown = await form(server, who, **(options or {}))
    typed = {name: text for name, text in {**SUGGESTED, **changed}.items() if name in values_in(shown)}
    return messages(await who.submit_modal(shown, typed))[-1]


async def queue(
    server: Server, moderator: MemberActor | None = None, channel: ChannelHandle | None = None
) -> ResponseMessage:
    """Return the list of what waits."""
    shown = await (moderator or server.moderator).slash(channel or server.channel, "facts suggestions")
    message = said(shown)
    assert message.ephemeral
    return message


async def decline(server: Server, listed: ResponseMessage, note: str = "") -> InteractionResult:
    """Decline the only one of a list."""
    shown = await server.moderator.click(listed, label="Decline")
    return await server.moderator.submit_modal(shown, {"note": note})


def told(server: Server) -> list[str]:
    """Return what the fan has got as direct messages."""
    parts = [part for message in server.fan.user.dm_channel.history() for part in message.components]
    return [part.content for part in parts if isinstance(part, discord.TextDisplay)]


async def waiting(server: Server) -> int:
    """Return how many suggestions wait in the server."""
    return (await server.storage.proposals.open_suggestions(server.guild.id, 0, size=1)).total
