"""What all forms have in common that carry what they need in their ids and can be sent after any restart."""

from __future__ import annotations

import contextlib
import io
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import ui

from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.sending import deliver, say

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping

_HANDED_BACK: Final = "This is what you wrote, so that you need not write it again:"
_TOO_LATE: Final = "It took me too long to get that form ready. Try again."
_FILE: Final = "SPOILER_what-you-wrote.txt"


def lasting_form(title: str, custom_id: str, inputs: Iterable[ui.Label[Any]]) -> ui.Modal:
    """Return a form; what is sent is read from the interaction by whoever knows its id."""
    form = ui.Modal(title=title, custom_id=custom_id)
    form.stop()  # one that has ended is not kept
    for one in inputs:
        form.add_item(one)
    return form


async def send_form(interaction: discord.Interaction[Any], form: ui.Modal) -> None:
    """Open a form.

    Raises:
        DeclinedError: an answer was promised meanwhile, and then Discord takes no form any more.
        discord.HTTPException: Discord refuses it.
        aiohttp.ClientError: Discord cannot be reached.
    """
    async with interaction.client.arrivals.answering(interaction) as is_first:
        if is_first:
            await interaction.response.send_modal(form)
            return
    raise DeclinedError(_TOO_LATE)


def id_of_sent(interaction: discord.Interaction[Any]) -> str:
    """Return the id of the form that was sent; empty: none was."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return ""
    form: Any = interaction.data
    return str(form["custom_id"])


def texts_sent(interaction: discord.Interaction[Any]) -> dict[str, str]:
    """Return what was typed into the form that was sent, by the ids of its inputs."""
    sent: Any = interaction.data
    return dict(_values(sent["components"]))


@contextlib.asynccontextmanager
async def handing_back(interaction: discord.Interaction[Any], typed: Mapping[str, str]) -> AsyncIterator[None]:
    """Give back what was typed where it could not be kept."""
    try:
        yield
    except Exception:
        text = "\n\n".join(f"{name}:\n{said}" for name, said in typed.items() if said)
        file = discord.File(io.BytesIO(text.encode(errors="replace")), _FILE)
        view = say(_HANDED_BACK)
        view.add_item(ui.File(file))
        await deliver(interaction, view, private=True, files=[file])
        raise


def _values(components: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for component in components:
        if "custom_id" in component:
            yield component["custom_id"], component.get("value") or ""
        inner = component.get("component")
        yield from _values([*component.get("components", ()), *([inner] if inner else [])])
