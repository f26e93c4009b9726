"""From a gap to a fact that answers it: one more wording for a fact that is there, a new fact, or a change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import discord
from discord import ui

from bot.core.gaps import GapKind
from bot.core.markdown import bars, cut, inert, label
from bot.core.showing import safe_title
from bot.curation.drafting import fact_of
from bot.curation.drafts import as_ask
from bot.discord_ui.choices import MAX_CHOICES, Offered, choices
from bot.discord_ui.editing.beginning import add_fact, add_wording, change_fact
from bot.discord_ui.editing.confirming import NO_FACT
from bot.discord_ui.editing.finding import offered_facts
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.lasting_forms import send_form
from bot.discord_ui.permissions import check_moderator, check_owner, owned_packs
from bot.discord_ui.sending import defer, deliver, say
from bot.discord_ui.short_names import short_name
from bot.discord_ui.shows import find_pack
from bot.discord_ui.stateless import NumberButton, reported

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.model import Pack
    from bot.discord_ui.desk import Desk
    from bot.storage import Gap

NO_GAP: Final = "That gap is no longer there."

_GAP: Final = r"(?P<gap>\d{1,12})"
_SOUGHT: Final = re.compile(rf"casefile:gap:sought:{_GAP}")
_WHICH: Final = "**Which fact answers this?** {}\n-# Your own progress decides which titles you see here."
_NONE: Final = "I have no title for that which you have come far enough to read. Try other words:"
_WHICH_WRONG: Final = "**Which of them is wrong?**"
_WHICH_SHOW: Final = "**Which show is it about?** {}"
_LONGEST_SHOWN: Final = 500
_LONGEST_SOUGHT: Final = 100


async def find_gap(interaction: discord.Interaction[Any], number: int) -> Gap:
    """Return a gap of the moderator's server.

    Raises:
        DeclinedError: there is none, or whoever it is may not.
    """
    server = check_moderator(interaction)
    gap: Gap | None = await interaction.client.desk.storage.gaps.get(server, number)
    if gap is None:
        raise DeclinedError(NO_GAP)
    return gap


class GapButton(NumberButton, template="casefile:gap:none"):
    """A button of one gap."""

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the button is for, unless the gap is gone."""
        async with reported(interaction):
            await self.clicked(interaction, await find_gap(interaction, self.number))

    async def clicked(self, interaction: discord.Interaction[Any], gap: Gap) -> None:
        """Do what the button is for."""
        raise NotImplementedError


class WordingButton(GapButton, template=rf"casefile:gap:wording:{_GAP}"):
    """Offers the facts that may answer a gap."""

    label, verb = "Add wording to a fact", "gap:wording"

    async def clicked(self, interaction: discord.Interaction[Any], gap: Gap) -> None:
        """Offer the facts that come nearest to the question."""
        await _offer_facts(interaction, gap, gap.noted.question, near=True)


class SearchButton(GapButton, template=rf"casefile:gap:search:{_GAP}"):
    """Asks for words by which to look for a fact."""

    label, verb = "Search", "gap:search"

    async def clicked(self, interaction: discord.Interaction[Any], gap: Gap) -> None:
        """Ask for them; what is sent is read by `take_search`, also after a restart."""
        form = ui.Modal(title="Search for a fact", custom_id=f"casefile:gap:sought:{gap.id}")
        form.stop()
        typed = ui.TextInput[Any](custom_id="sought", max_length=_LONGEST_SOUGHT)
        form.add_item(ui.Label(text="Words of its title, or a name", component=typed))
        await send_form(interaction, form)


class NewFactButton(GapButton, template=rf"casefile:gap:new:{_GAP}"):
    """Opens the form of a new fact that answers a gap."""

    label, verb = "New fact", "gap:new"

    async def clicked(self, interaction: discord.Interaction[Any], gap: Gap) -> None:
        """Open it, or first ask which show it is about."""
        packs: Sequence[Pack] = interaction.client.desk.library.revision.packs
        named = [pack for pack in packs if pack.id == gap.noted.pack]
        possible = named or owned_packs(interaction, packs) or packs
        if len(possible) == 1:
            await add_fact(interaction, possible[0], ask=as_ask(gap.noted.question), gap=gap.id)
            return
        options = [Offered(label(pack.name, 100), pack.id) for pack in possible]
        view = say(_WHICH_SHOW.format(_shown(gap)))
        view.add_item(ui.ActionRow(PackMenu(gap.id, _options(options))))
        await deliver(interaction, view, private=True)


class WrongFactButton(GapButton, template=rf"casefile:gap:edit:{_GAP}"):
    """Opens the form of the fact that a fan has marked as wrong."""

    label, verb = "Edit the fact", "gap:edit"

    async def clicked(self, interaction: discord.Interaction[Any], gap: Gap) -> None:
        """Open it, or first ask which of several it is."""
        desk: Desk = interaction.client.desk
        found = ((key, fact_of(desk.library.revision, key)) for key in gap.noted.facts)
        facts = {key: fact for key, fact in found if fact is not None}
        if not facts:
            raise DeclinedError(NO_FACT)
        if len(facts) == 1:
            await change_fact(interaction, *facts)
            return
        gate = (await desk.viewing(interaction)).own
        titles = (f"{number}. {safe_title(fact, gate)}" for number, fact in enumerate(facts.values(), start=1))
        options = [Offered(label(title, 100), short_name(key)) for title, key in zip(titles, facts, strict=True)]
        view = say(_WHICH_WRONG)
        view.add_item(ui.ActionRow(PickMenu(gap.id, _options(options))))
        await deliver(interaction, view, private=True)


class GapMenu(ui.DynamicItem[ui.Select[Any]], template="casefile:gap:none:none"):
    """A menu for one gap."""

    placeholder: ClassVar[str]
    verb: ClassVar[str]

    def __init__(self, gap: int, options: Sequence[discord.SelectOption]) -> None:
        menu = ui.Select[Any](
            custom_id=f"casefile:gap:{self.verb}:{gap}", placeholder=self.placeholder, options=[*options]
        )
        super().__init__(menu)
        self._gap = gap

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the menu that was used, with the options it was sent with."""
        del interaction
        return cls(int(match["gap"]), item.options if isinstance(item, ui.Select) else ())

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Go on with what was picked, unless the gap is gone."""
        async with reported(interaction):
            value = next(iter(self.item.values), "")  # a forged choice can be empty
            await self.picked(interaction, await find_gap(interaction, self._gap), value)

    async def picked(self, interaction: discord.Interaction[Any], gap: Gap, value: str) -> None:
        """Go on with what was picked."""
        raise NotImplementedError


class PickMenu(GapMenu, template=rf"casefile:gap:pick:{_GAP}"):
    """Picks the fact that answers a gap, or the one that is wrong."""

    placeholder, verb = "Pick a fact", "pick"

    async def picked(self, interaction: discord.Interaction[Any], gap: Gap, value: str) -> None:
        """Show the fact with the wording, or open its form."""
        key = interaction.client.desk.names.find(value)
        if key is None:
            raise DeclinedError(NO_FACT)
        if gap.noted.kind is GapKind.WRONG:
            await change_fact(interaction, key)
        else:
            await add_wording(interaction, key, as_ask(gap.noted.question), gap=gap.id)


class PackMenu(GapMenu, template=rf"casefile:gap:pack:{_GAP}"):
    """Picks the show that a new fact is about."""

    placeholder, verb = "Pick a show", "pack"

    async def picked(self, interaction: discord.Interaction[Any], gap: Gap, value: str) -> None:
        """Open the form."""
        pack = find_pack(value, interaction.client.desk.library.revision.packs)
        await add_fact(interaction, pack, ask=as_ask(gap.noted.question), gap=gap.id)


GAP_EDITING_ITEMS: Final = (WordingButton, SearchButton, NewFactButton, WrongFactButton, PickMenu, PackMenu)


def buttons_for(gap: Gap) -> list[ui.Item[Any]]:
    """Return what can be done about a gap, three buttons at most with the one that ignores it."""
    if gap.noted.kind is GapKind.WRONG:
        return [WrongFactButton(gap.id)]
    return [WordingButton(gap.id), NewFactButton(gap.id)]


async def take_search(interaction: discord.Interaction[Any]) -> None:
    """Take what was sent if it is words to look for a fact."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    form: Any = interaction.data
    sent = _SOUGHT.fullmatch(form["custom_id"])
    if sent is None:
        return
    async with reported(interaction):
        gap = await find_gap(interaction, int(sent["gap"]))
        await _offer_facts(interaction, gap, form["components"][0]["component"]["value"], near=False)


async def _offer_facts(interaction: discord.Interaction[Any], gap: Gap, text: str, *, near: bool) -> None:
    """Offer facts for a gap, by titles that the moderator has come far enough to read."""
    packs: Sequence[Pack] = interaction.client.desk.library.revision.packs
    named = [pack for pack in packs if pack.id == gap.noted.pack]
    check_owner(interaction, *named)
    possible = named or owned_packs(interaction, packs)
    check_owner(interaction, *(possible or packs))
    await defer(interaction)
    options = _options(await offered_facts(interaction, text, possible, near=near))
    view = say(_WHICH.format(_shown(gap)) if options else _NONE)
    if options:
        view.add_item(ui.ActionRow(PickMenu(gap.id, options)))
    view.add_item(ui.ActionRow(SearchButton(gap.id)))
    await deliver(interaction, view, private=True)


def _options(offered: Sequence[Offered]) -> list[discord.SelectOption]:
    return [discord.SelectOption(label=one.name, value=one.value) for one in choices(offered)[:MAX_CHOICES]]


def _shown(gap: Gap) -> str:
    """Return what was asked behind bars: it can spoil."""
    return bars(cut(inert(gap.noted.question or gap.noted.reason), _LONGEST_SHOWN))
