"""Where questions arrive and replies leave: what all commands and buttons share."""

from __future__ import annotations

import asyncio
import functools
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from bot.core.rules import rules_in
from bot.core.spoilers import START
from bot.core.viewing import uncertain_viewing, viewing
from bot.discord_ui.answering import BETWEEN_US, Answering, Asked
from bot.discord_ui.asking_once import AskedOnce
from bot.discord_ui.choices import MAX_CHOICES, Offered, choices
from bot.discord_ui.errors import REFUSALS, DeclinedError, politely
from bot.discord_ui.how_far import how_far_question
from bot.discord_ui.pace import Pace
from bot.discord_ui.public_note import MOST_REMEMBERED
from bot.discord_ui.render import lay_out
from bot.discord_ui.sending import deliver, give_up
from bot.discord_ui.short_names import ShortNames
from bot.discord_ui.shows import complete_pack
from bot.discord_ui.views import rows_below
from bot.discord_ui.visibility import Visibility, decide, place_of
from bot.discord_ui.watched import offered_positions, read_watched
from bot.discord_ui.wrong_answer import Marks
from bot.measures import Measures

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    import discord

    from bot.core.answers import FactKey
    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.rendering import Reply
    from bot.core.rules import Place
    from bot.core.spoilers import Horizon
    from bot.core.viewing import Viewing
    from bot.curation import Curation
    from bot.discord_ui.errors import Incidents
    from bot.discord_ui.limits import Limits
    from bot.library import Section

SUGGESTIONS_A_MINUTE: Final = 1
"""Of a fan: somebody must read each of them."""
MOST_SECONDS = 2.0
"""How long answering may take, all in all, since Discord waits for 3 seconds after the question."""

_GETTING_READY = "I am getting ready for this part of the story. Ask again in a few seconds."
TOOK_LONG: Final = "Only you see this, since it took me longer than usual."


class Desk:
    """Takes questions, decides who may see the reply and how far it goes, and sends it.

    Attributes:
        curation: what changes the facts.
        library: what answers.
        storage: what fans and moderators have set.
        names: the facts' short names.
        marks: how often fans have marked answers as wrong.
        pace: when fans have suggested something.
        published: ids of the reports whose public notes were published last.
        limits: how much fans and channels have asked for.
        measures: what is counted and timed.
    """

    def __init__(
        self, *, curation: Curation, incidents: Incidents, limits: Limits, measures: Measures | None = None
    ) -> None:
        self.curation = curation
        self.library = curation.library
        self.storage = curation.storage
        self.names = ShortNames(self.library)
        self.marks = Marks()
        self.pace = Pace(SUGGESTIONS_A_MINUTE)
        self.published = deque[int](maxlen=MOST_REMEMBERED)
        self.limits = limits
        self._incidents = incidents
        self.measures = measures or Measures()
        self._asked_once = AskedOnce()
        self._answering = Answering(self.library, self.measures)

    async def viewing(self, interaction: discord.Interaction[Any], place: Place | None = None) -> Viewing:
        """Return what the one who asks may see in a place, by default where they ask."""
        place = place_of(interaction) if place is None else place
        is_shared = place.server is not None
        known = await self.storage.known(user=interaction.user.id, server=place.server)
        if not known.is_certain:
            return uncertain_viewing(is_shared=is_shared)
        return viewing(
            rules_in(place, known.settings), known.progress, self.library.revision.packs, is_shared=is_shared
        )

    async def answer_command(
        self, interaction: discord.Interaction[Any], asked: Asked, *, private: bool | None, watched: str | None
    ) -> None:
        """Answer a command with the options that all of them have."""
        async with politely(interaction):
            seen = await self.viewing(interaction)
            told = self.read_watched(watched, seen)
            await self.answer(interaction, asked, decide(seen, private=private, watched=told))

    async def answer(self, interaction: discord.Interaction[Any], asked: Asked, visibility: Visibility) -> None:
        """Answer a question, for everybody or for the asker only."""
        try:
            async with asyncio.timeout(MOST_SECONDS):
                reply, postable, is_gap = await self._answering.reply(asked, visibility, interaction)
        except TimeoutError:
            raise DeclinedError(_GETTING_READY) from None
        private = reply.private or visibility.private
        note = "" if postable is None else BETWEEN_US
        if not private and interaction.client.arrivals.is_hidden(interaction):
            private, note, postable = True, TOOK_LONG, dict.fromkeys(reply.facts)
        rows = rows_below(reply, visibility, private=private, asker=interaction.user.id, postable=postable or {})
        await deliver(interaction, lay_out(reply, rows, note=note), private=private)
        self.measures.hidden(sum(card.hidden for card in reply.cards))
        if is_gap:  # not before: of two processes that are given a question, the one that answers it counts it
            self.measures.gap()
            pack = self._searched(visibility.viewing)
            self.storage.gaps.unanswered(asked.text, server=interaction.guild_id, pack=pack)
        await self._ask_how_far_once(interaction, reply, visibility.viewing)

    def about_facts(self, keys: Iterable[FactKey], *, until: Position | None = None) -> Asked:
        """Return the wish for some facts, which nobody had to put into words; all hidden until a position, if any."""
        return Asked(functools.partial(self.library.answer_facts, tuple(keys), until=until))

    async def suggest(self, interaction: discord.Interaction[Any], typed: str, section: Section) -> None:
        """Answer an autocompletion with texts that are safe to show as far as the reply to them would go."""

        async def completions() -> Sequence[str]:
            visibility = await self._visibility_so_far(interaction)
            packs = visibility.viewing.packs
            return self.library.complete(typed, section=section, gate=visibility.gate, packs=packs, limit=MAX_CHOICES)

        await self.offer(interaction, completions)

    async def suggest_watched(self, interaction: discord.Interaction[Any], typed: str) -> None:
        """Answer the autocompletion of how far a fan has watched."""
        # The reply may be public, and Discord shows what was chosen above it.
        await self.offer(interaction, lambda: self.positions(interaction, typed, private=False))

    async def suggest_pack(self, interaction: discord.Interaction[Any], typed: str) -> None:
        """Answer the autocompletion of a show's name, which is always safe."""

        async def completions() -> Iterable[str]:
            return complete_pack(typed, self.library.revision.packs)

        await self.offer(interaction, completions)

    async def positions(self, interaction: discord.Interaction[Any], typed: str, *, private: bool) -> list[Offered]:
        """Return the points of the active stories that complete what was typed.

        Titles of episodes stand beside them as far as a reply may go, which everybody or only the asker sees.
        """
        seen = await self.viewing(interaction)
        offered = offered_positions(typed, self.active_packs(seen), seen.own if private else seen.public)
        return [Offered(name, value) for name, value in islice(offered, MAX_CHOICES)]

    async def offer(
        self, interaction: discord.Interaction[Any], texts: Callable[[], Awaitable[Iterable[str | Offered]]]
    ) -> None:
        """Send choices; if anything fails, none: an autocompletion has no place for an error."""
        try:
            offered = choices(await texts())
        except DeclinedError:  # such as a show that is not typed to its end yet
            offered = []
        except Exception as error:  # noqa: BLE001  the fan can type on without choices
            self._incidents.note(interaction, error)
            offered = []
        try:
            async with interaction.client.arrivals.answering(interaction) as is_first:
                if is_first:
                    await interaction.response.autocomplete(offered)
        except REFUSALS as error:
            if not self._incidents.is_misfire(error):
                self._incidents.note(interaction, error)
            give_up(interaction)

    def active_packs(self, seen: Viewing) -> Sequence[Pack]:
        """Return the packs that are searched where a fan asks, the default pack first, then by their ids."""
        active = [pack for pack in self.library.revision.packs if not seen.packs or pack.id in seen.packs]
        return sorted(active, key=lambda pack: pack.id != seen.default_pack)

    def read_watched(self, text: str | None, seen: Viewing) -> dict[str, Position | None]:
        """Return how far a fan says they have watched, by pack id (see `read_watched`); any show can be named.

        Raises:
            DeclinedError: the text names no position.
        """
        if not text:
            return {}
        packs = self.active_packs(seen)
        return read_watched(text, packs, default=seen.default_pack, others=self.library.revision.packs)

    def packs_of(self, keys: Iterable[FactKey]) -> Sequence[Pack]:
        """Return the live packs of some facts, in order of first mention."""
        live = {pack.id: pack for pack in self.library.revision.packs}
        return [live[pack_id] for pack_id in dict.fromkeys(key.pack for key in keys) if pack_id in live]

    def shows_behind(self, keys: Iterable[FactKey], horizon: Horizon) -> Sequence[Pack]:
        """Return the packs in whose stories somebody must go on to read all of some facts, the facts' own first."""
        own = self.packs_of(keys := tuple(keys))
        behind = self.library.packs_behind(keys, horizon)
        others = [pack for pack in self.library.revision.packs if pack not in own]
        return [pack for pack in (*own, *others) if pack.id in behind]

    async def shows_to_tell(self, interaction: discord.Interaction[Any], keys: Sequence[FactKey]) -> Sequence[Pack]:
        """Return the shows that hide something of some facts from the one who asks; if none does, all that ever do."""
        horizon = (await self.viewing(interaction)).own.horizon
        return self.shows_behind(keys, horizon) or self.shows_behind(keys, START) or self.packs_of(keys)

    def forget(self, user: int) -> None:
        """Forget what is in memory about a fan."""
        self._asked_once.forget(user)
        self.marks.forget(user)
        self.pace.forget(user)
        self.limits.forget(user)

    def _searched(self, seen: Viewing) -> str:
        """Return the id of the pack that is meant where none is named; empty where that can be several."""
        active = self.active_packs(seen)
        return active[0].id if seen.default_pack or len(active) == 1 else ""

    async def _ask_how_far_once(self, interaction: discord.Interaction[Any], reply: Reply, seen: Viewing) -> None:
        """Ask who has not said so how far they are, after the first reply that hides something from them."""
        # A card beyond the horizon must not be shown at a nearer one, which a fan could choose.
        keys = [card.key for card in reply.cards if card.hidden and not card.beyond]
        shows = [pack for pack in self.shows_behind(keys, seen.own.horizon) if pack.id not in seen.asked]
        first_time = self._asked_once.first_time(interaction.user.id, [pack.id for pack in shows])
        if not first_time or not seen.is_certain:
            return
        shows = [pack for pack in shows if pack.id in first_time]
        try:
            await deliver(interaction, how_far_question(keys, shows), private=True)
        except REFUSALS as error:  # the fan has their answer: this is not worth an error
            if not self._incidents.is_misfire(error):
                self._incidents.note(interaction, error)

    async def _visibility_so_far(self, interaction: discord.Interaction[Any]) -> Visibility:
        """Decide by the options that are filled in so far; what is not valid yet counts as unset."""
        options, seen = interaction.namespace, await self.viewing(interaction)
        private = options.private if isinstance(options.private, bool) else None
        try:
            told = self.read_watched(options.watched, seen)
        except DeclinedError:
            told = {}
        return decide(seen, private=private, watched=told)
