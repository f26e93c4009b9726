"""Where questions arrive and replies leave: what all commands and buttons share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.core.answers import Found, NotFound
from bot.core.completion import MAX_CHOICE
from bot.core.rendering import reply_to
from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.render import lay_out
from bot.discord_ui.sending import deliver, replace, say
from bot.discord_ui.short_names import ShortNames
from bot.discord_ui.views import rows_below
from bot.discord_ui.visibility import Visibility, decide
from bot.discord_ui.watched import complete_watched, read_watched

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence
    from typing import Protocol, TypeAlias

    from discord import ui

    from bot.core.answers import Answer, FactKey
    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.spoilers import Gate
    from bot.discord_ui.errors import Incidents
    from bot.library import Library, Section

    class Question(Protocol):
        """Something that the library answers, given a gate."""

        def __call__(self, *, gate: Gate) -> Answer:
            """Return the answer."""

    Ask: TypeAlias = Callable[[Callable[[], Answer]], Awaitable[Answer]]

MAX_CHOICES = 25
"""Most choices of an autocompletion (Discord: application commands)."""


async def ask_here(question: Callable[[], Answer]) -> Answer:
    """Ask in the event loop: an answer takes a few milliseconds."""
    return question()


class Desk:
    """Takes questions, decides who may see the reply and how far it goes, and sends it.

    Attributes:
        library: what answers.
        names: the facts' short names.
    """

    def __init__(self, *, library: Library, incidents: Incidents, ask: Ask = ask_here) -> None:
        self.library = library
        self.names = ShortNames(library)
        self._incidents = incidents
        self._ask = ask

    async def answer_command(
        self, interaction: discord.Interaction[Any], question: Question, *, private: bool | None, watched: str | None
    ) -> None:
        """Answer a command with the options that all of them have."""
        async with politely(interaction):
            position = read_watched(watched, self.library.revision.packs)
            await self.answer(interaction, question, decide(private=private, watched=position))

    async def answer(self, interaction: discord.Interaction[Any], question: Question, visibility: Visibility) -> None:
        """Answer a question, for everybody or for the asker only."""
        reply = reply_to(await self._ask(lambda: question(gate=visibility.gate)))
        private = visibility.private or reply.private
        rows = rows_below(reply, visibility, private=private, asker=interaction.user.id)
        await deliver(interaction, lay_out(reply, rows), private=private)

    async def ask_how_far(self, interaction: discord.Interaction[Any], text: str, row: ui.ActionRow[Any]) -> None:
        """Ask a question that a row of components answers, privately."""
        view = say(text)
        view.add_item(row)
        await deliver(interaction, view, private=True)

    async def show_instead(
        self,
        interaction: discord.Interaction[Any],
        keys: Iterable[FactKey],
        watched: Position | None,
        row: ui.ActionRow[Any],
    ) -> None:
        """Show facts, as far as a fan has watched, in the private message that they have just used."""
        gate = Visibility(private=True, watched=watched).gate
        answers = [self.library.answer_fact(key, gate=gate) for key in keys]
        shown = tuple(fact for answer in answers if isinstance(answer, Found) for fact in answer.facts)
        reply = reply_to(Found(facts=shown) if shown else NotFound())
        await replace(interaction, lay_out(reply, [row]))

    async def suggest(self, interaction: discord.Interaction[Any], typed: str, section: Section) -> None:
        """Answer an autocompletion with texts that are safe to show as far as the reply to them would go."""
        await self._offer(interaction, lambda: self._completions(interaction, typed, section))

    async def suggest_watched(self, interaction: discord.Interaction[Any], typed: str) -> None:
        """Answer the autocompletion of how far a fan has watched."""
        await self._offer(interaction, lambda: complete_watched(typed, self.library.revision.packs))

    def pack(self, pack_id: str) -> Pack:
        """Return a live pack."""
        return next(pack for pack in self.library.revision.packs if pack.id == pack_id)

    def packs_of(self, keys: Iterable[FactKey]) -> Sequence[Pack]:
        """Return the packs of some facts, in order of first mention."""
        return [self.pack(pack_id) for pack_id in dict.fromkeys(key.pack for key in keys)]

    def _completions(self, interaction: discord.Interaction[Any], typed: str, section: Section) -> Sequence[str]:
        gate = self._visibility_so_far(interaction).gate
        return self.library.complete(typed, section=section, gate=gate, limit=MAX_CHOICES)

    def _visibility_so_far(self, interaction: discord.Interaction[Any]) -> Visibility:
        """Decide by the options that are filled in so far; what is not valid yet counts as unset."""
        options = interaction.namespace
        private = options.private if isinstance(options.private, bool) else None
        try:
            return decide(private=private, watched=read_watched(options.watched, self.library.revision.packs))
        except DeclinedError:
            return decide(private=private, watched=None)

    async def _offer(self, interaction: discord.Interaction[Any], texts: Callable[[], Iterable[str]]) -> None:
        """Send choices; if anything fails, none: an autocompletion has no place for an error."""
        try:
            offered = choices(texts())
        except Exception as error:  # noqa: BLE001  the fan can type on without choices
            self._incidents.note(interaction, error)
            offered = []
        try:
            await interaction.response.autocomplete(offered)
        except discord.HTTPException as error:
            if not self._incidents.is_misfire(error):
                self._incidents.note(interaction, error)


def choices(texts: Iterable[str]) -> list[app_commands.Choice[str]]:
    """Return texts as choices that Discord takes: no two alike, none empty or too long, not too many."""
    fitting = [text for text in dict.fromkeys(texts) if text.strip() and len(text) <= MAX_CHOICE]
    return [app_commands.Choice(name=text, value=text) for text in fitting[:MAX_CHOICES]]
