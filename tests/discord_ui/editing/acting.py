"""What moderators do with forms and previews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.discord_ui.reading import said, text_of

if TYPE_CHECKING:
    from simcord.results import InteractionResult, ResponseMessage

    from tests.discord_ui.conftest import Server

LENTILS = {"title": "Soup on the island", "answer": "They eat lentil soup.", "asks": "recipe for lentil soup"}


async def opened(server: Server, command: str, **options: object) -> InteractionResult:
    """Return what opened a form, past the warning that it spoils."""
    shown = await server.moderator.slash(server.channel, f"facts {command}", **options)
    return shown if shown.modal is not None else await server.moderator.click(said(shown), label="Open the form")


def values_in(shown: InteractionResult) -> dict[str, str]:
    """Return what stands in the form that was opened, by field."""
    assert shown.modal is not None
    inputs = [label["component"] for label in shown.modal["components"]]
    return {one["custom_id"]: one.get("value") or "" for one in inputs}


async def sent(server: Server, shown: InteractionResult, **changed: str) -> ResponseMessage:
    """Send a form with some fields typed anew, and return the preview, the last message of it."""
    return messages(await server.moderator.submit_modal(shown, {**values_in(shown), **changed}))[-1]


def messages(result: InteractionResult) -> list[ResponseMessage]:
    """Return what answered an interaction, all of it for the moderator alone."""
    shown = [*([] if result.response is None else [result.response]), *result.followups]
    assert all(message.ephemeral for message in shown)
    return shown


async def added(server: Server, **changed: str) -> ResponseMessage:
    """Return the preview of a new fact."""
    return await sent(server, await opened(server, "add"), **{**LENTILS, **changed})


async def click(server: Server, message: ResponseMessage, label: str) -> ResponseMessage:
    """Click a button and return the answer."""
    return said(await server.moderator.click(message, label=label))


async def ask(server: Server, question: str, **options: object) -> str:
    """Return what a fan reads."""
    return text_of(said(await server.fan.slash(server.channel, "ask", question=question, **options)))
