"""What is kept about a fan, for that fan: the group /privacy."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands, ui

from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.options import in_fans_reach
from bot.discord_ui.progress import NOT_READ, progress_lines
from bot.discord_ui.sending import deliver, say
from bot.discord_ui.stateless import YES_OR_NO, ConfirmButton
from bot.storage import UnusableError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.discord_ui.desk import Desk
    from bot.storage import Proposal

_MODERATORS: Final = "-# Of moderators, I keep for a year which facts and settings they changed; `/facts log` has it."
_NOTHING: Final = f"I keep nothing about you.\n{_MODERATORS}"
_WHAT: Final = (
    "I keep how far you have watched, if you told me, and what you suggest until moderators have decided it; nothing "
    "else about you. It stays until you delete it. "
    "The words of questions that found nothing are kept, too, but not who asked them."
)
_ASK: Final = (
    "This deletes everything that I keep about you, in all servers: how far you have watched, and what you suggest and "
    "nobody has decided. It cannot be undone."
)


class PrivacyCommands(app_commands.Group):
    """The group /privacy, for every fan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="privacy", description="What I keep about you", **in_fans_reach())
        self._desk = desk

    @app_commands.command(name="show", description="See everything that I keep about you")
    async def show(self, interaction: discord.Interaction[Any]) -> None:
        """List what is kept."""
        async with politely(interaction):
            progress = await self._progress(interaction)
            seen = await self._desk.viewing(interaction)
            lines = progress_lines(progress, self._desk.library.revision.packs, seen.own)
            gone = len(progress.keys() - {pack.id for pack in self._desk.library.revision.packs})
            if gone:
                lines.append(f"- and about {gone} that I do not answer about any more; `/privacy export` has it all")
            if suggestions := await self._suggestions(interaction):
                lines.append(f"- suggestions that wait: {len(suggestions)}; `/privacy export` has them")
            text = "\n".join((_WHAT, *lines, _MODERATORS) if lines else (_NOTHING,))
            await deliver(interaction, say(text), private=True)

    @app_commands.command(name="export", description="Get everything that I keep about you as a file")
    async def export(self, interaction: discord.Interaction[Any]) -> None:
        """Send what is kept as JSON."""
        async with politely(interaction):
            kept = {
                "user": str(interaction.user.id),
                "progress": dict(await self._progress(interaction)),
                "suggestions": [_exported(proposal) for proposal in await self._suggestions(interaction)],
            }
            content = json.dumps(kept, ensure_ascii=False, indent=2) + "\n"
            view, file = say(_WHAT), discord.File(io.BytesIO(content.encode()), "casefile-about-you.json")
            view.add_item(ui.File(file))
            await deliver(interaction, view, private=True, files=[file])

    @app_commands.command(name="delete", description="Delete everything that I keep about you")
    async def delete(self, interaction: discord.Interaction[Any]) -> None:
        """Ask whether all of it is to go."""
        async with politely(interaction):
            view = say(_ASK)
            view.add_item(ForgetMeButton.both())
            await deliver(interaction, view, private=True)

    async def _progress(self, interaction: discord.Interaction[Any]) -> Mapping[str, str]:
        known = await self._desk.storage.known(user=interaction.user.id, server=None)
        if not known.is_certain:
            raise DeclinedError(NOT_READ)
        return known.progress

    async def _suggestions(self, interaction: discord.Interaction[Any]) -> Sequence[Proposal]:
        try:
            return await self._desk.storage.proposals.suggested_by(interaction.user.id)
        except UnusableError:
            raise DeclinedError(NOT_READ) from None


def _exported(proposal: Proposal) -> dict[str, object]:
    proposed = proposal.proposed
    return {
        "server": str(proposed.server),
        "pack": proposed.pack,
        "fact": proposed.fact,
        "change": json.loads(proposed.change),
        "credit": proposed.credit,
        "made": proposal.made.isoformat(),
    }


class ForgetMeButton(ConfirmButton, template=rf"casefile:forget:{YES_OR_NO}"):
    """Deletes what is kept about the one who clicks, or leaves it."""

    verb = "forget"
    yes, no = "Delete it all", "Keep it"

    async def confirmed(self, interaction: discord.Interaction[Any]) -> str:
        """Delete it."""
        desk: Desk = interaction.client.desk
        await desk.storage.forget_user(interaction.user.id)
        desk.forget(interaction.user.id)
        return f"Deleted. {_NOTHING}"
