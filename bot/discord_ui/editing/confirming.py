"""From a draft to live facts: its preview, and the buttons that make it live, discard it, or undo it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import ui

from bot.curation.drafting import NoSuchFactError, OnlyInFileError, entry_now, fact_of, identified, rebased
from bot.curation.drafts import Act, edit_of, opposite
from bot.discord_ui.editing.closing_gaps import close_gap
from bot.discord_ui.editing.findings import field_lines, finding_lines, meanwhile_lines, preview_file
from bot.discord_ui.editing.forms import NUMBER, FormButton
from bot.discord_ui.editing.previews import Message, cards_of, lead_of
from bot.discord_ui.editing.reopening import AgainButton
from bot.discord_ui.editing.stored import check_open, draft_in, find_open, find_proposal, keep_again
from bot.discord_ui.editing.suggested import accepts, lines_beside, suggestion_of, tell_fan
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.permissions import actor_of
from bot.discord_ui.public_note import PublishButton
from bot.discord_ui.reports import reload_report, report_file
from bot.discord_ui.sending import defer, replace_message, say
from bot.discord_ui.stateless import NumberButton, reported
from bot.loading.editing import FieldsError
from bot.storage import ProposalState, StaleError

if TYPE_CHECKING:
    import re

    from bot.core.edits import Edit
    from bot.curation.drafting import Rebased
    from bot.curation.drafts import Draft
    from bot.discord_ui.desk import Desk
    from bot.reloading import Prepared, ReloadReport

NO_FACT: Final = "That fact is not there, or no longer."
MADE: Final = "Casefile makes that fact itself, of other entries of the pack; change those in their file."
ONLY_IN_FILE: Final = "That fact is written in a way that can only be changed in its file: `{}`."
_NOTHING_CHANGES: Final = "Nothing would change: it says that already."
_NOT_MADE: Final = "### That makes no fact yet"
_KEPT: Final = "Nothing is lost: *Edit again* has your text."
_DISCARDED: Final = "Discarded. Nothing was changed."
_UNDONE: Final = "That was undone already."


async def show_preview(interaction: discord.Interaction[Any], number: int, draft: Draft) -> None:
    """Keep what a draft has become, and show what it would make live. The interaction has been deferred."""
    desk: Desk = interaction.client.desk
    with_now = await now_of(draft, desk)
    message = Message(lead=list(meanwhile_lines(with_now)) if with_now.is_other else [])
    try:
        draft = identified(with_now.draft, desk.library.revision)
        edit = None if with_now.clashes else edit_of(draft)
    except FieldsError as error:
        draft, edit = with_now.draft, None
        message.lead += [_NOT_MADE, *field_lines(error.problems), _KEPT]
    number = await keep_again(interaction, number, draft)
    message.lead += await lines_beside(interaction, draft)
    if edit is None:
        message.rows.append(ui.ActionRow(AgainButton(number), DiscardButton(number)))
    else:
        await _preview(interaction, message, (number, draft, edit))
    await message.send(interaction)


async def now_of(draft: Draft, desk: Desk) -> Rebased:
    """Return a draft as it is to be read with what is live now.

    Raises:
        DeclinedError: its fact cannot be changed here, or no longer.
    """
    try:
        return await asyncio.to_thread(rebased, draft, desk.library.loaded)
    except NoSuchFactError:
        raise DeclinedError(NO_FACT) from None
    except OnlyInFileError as error:
        raise DeclinedError(ONLY_IN_FILE.format(error.place) if error.place else MADE) from None


async def _preview(interaction: discord.Interaction[Any], message: Message, made: tuple[int, Draft, Edit]) -> None:
    """Add to a message what an edit would make live, and the buttons for that."""
    number, draft, edit = made
    desk: Desk = interaction.client.desk
    seen = await desk.viewing(interaction)
    prepared = await desk.curation.preview(edit)
    live = desk.library.revision
    after = live if draft.act is Act.REMOVE or prepared.compiled is None else prepared.compiled.loaded.revision
    message.lead += lead_of(draft, fact_of(live, draft.key), seen)
    if prepared.compiled is not None:
        message.cards += cards_of(draft, after, seen)
    message.lines += _lines(desk, prepared, edit, draft)
    message.attached = preview_file(prepared.report, edit)
    message.rows.append(_buttons(number, draft, prepared.report, is_other=edit.before != edit.after))


def _lines(desk: Desk, prepared: Prepared, edit: Edit, draft: Draft) -> list[str]:
    if edit.before == edit.after:
        return [_NOTHING_CHANGES]
    return list(finding_lines(prepared.report, desk.library.warnings, draft.fields))


def _buttons(number: int, draft: Draft, report: ReloadReport, *, is_other: bool) -> ui.ActionRow[Any]:
    buttons: list[ui.Item[Any]] = []
    if is_other and not report.problems and not report.leaks:
        buttons.append(LiveButton(number, verb="anyway" if report.failures else "live", act=draft.act))
    if draft.act is not Act.REMOVE:
        buttons.append(AgainButton(number))
    return ui.ActionRow(*buttons, DiscardButton(number))


class LiveButton(ui.DynamicItem[ui.Button[Any]], template=rf"casefile:draft:(?P<verb>live|anyway):{NUMBER}"):
    """Makes a draft live; one that fails golden questions only if that is said."""

    def __init__(self, number: int, *, verb: str = "live", act: Act = Act.CHANGE) -> None:
        is_risky = verb == "anyway" or act is Act.REMOVE
        label = "Remove it" if act is Act.REMOVE else "Make it live"
        style = discord.ButtonStyle.danger if is_risky else discord.ButtonStyle.success
        super().__init__(
            ui.Button(
                label=f"{label} anyway" if verb == "anyway" else label,
                style=style,
                custom_id=f"casefile:draft:{verb}:{number}",
            )
        )
        self._number, self._is_forced = number, verb == "anyway"

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(int(match["number"]), verb=match["verb"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Make it live, or show what is in the way of that."""
        async with reported(interaction):
            await find_open(interaction, self._number)
            await defer(interaction)
            try:
                await _make_live(interaction, self._number, is_forced=self._is_forced)
            except StaleError:
                await suggestion_of(interaction, await find_open(interaction, self._number))
                raise


async def _make_live(interaction: discord.Interaction[Any], number: int, *, is_forced: bool) -> None:
    desk: Desk = interaction.client.desk
    draft = await find_open(interaction, number)
    if (await now_of(draft, desk)).is_other:
        await show_preview(interaction, number, draft)
        return
    suggestion = await suggestion_of(interaction, draft)
    settled = accepts(number, suggestion)
    report = await desk.curation.edit(edit_of(draft), actor=actor_of(interaction), force=is_forced, accepts=settled)
    if not report.is_live:
        await show_preview(interaction, number, draft)
        return
    message = Message(lead=reload_report(report).split("\n"), attached=report_file(report))
    message.lead += await close_gap(interaction, draft)
    publish = PublishButton.of(report.changes)
    message.rows.append(ui.ActionRow(*([] if publish is None else [publish]), UndoButton(number)))
    await message.send(interaction)
    if suggestion is not None:
        await tell_fan(interaction, suggestion, is_live=True)


class DiscardButton(NumberButton, template=rf"casefile:draft:drop:{NUMBER}"):
    """Gives a draft up."""

    verb, label = "draft:drop", "Discard"

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Give it up."""
        async with reported(interaction):
            proposal = await find_proposal(interaction, self.number)
            check_open(proposal)
            server = proposal.proposed.server
            await interaction.client.desk.storage.proposals.decide(server, self.number, ProposalState.DECLINED)
            await replace_message(interaction, say(_DISCARDED))


class UndoButton(ui.DynamicItem[ui.Button[Any]], template=rf"casefile:draft:(?P<verb>undo|undo-anyway):{NUMBER}"):
    """Takes back what a draft has changed."""

    def __init__(self, number: int, *, verb: str = "undo") -> None:
        is_forced = verb == "undo-anyway"
        style = discord.ButtonStyle.danger if is_forced else discord.ButtonStyle.secondary
        label = "Undo anyway" if is_forced else "Undo"
        super().__init__(ui.Button(label=label, style=style, custom_id=f"casefile:draft:{verb}:{number}"))
        self._number, self._is_forced = number, is_forced

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(int(match["number"]), verb=match["verb"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Take it back, or show what is in the way of that."""
        async with reported(interaction):
            desk: Desk = interaction.client.desk
            edit = opposite(edit_of(draft_in(await find_proposal(interaction, self._number))))
            await defer(interaction)
            if await asyncio.to_thread(entry_now, edit, desk.library.loaded) == edit.after:
                raise DeclinedError(_UNDONE)
            report = await desk.curation.edit(edit, actor=actor_of(interaction), force=self._is_forced)
            await self._answer(interaction, report)

    async def _answer(self, interaction: discord.Interaction[Any], report: ReloadReport) -> None:
        desk: Desk = interaction.client.desk
        message = Message(attached=report_file(report))
        if report.is_live:
            publish = PublishButton.of(report.changes)
            message.lead += [*reload_report(report).split("\n"), "It is undone."]
            message.rows += [] if publish is None else [ui.ActionRow(publish)]
        else:
            message.lead += finding_lines(report, desk.library.warnings)
            if not report.problems and not report.leaks:
                message.rows.append(ui.ActionRow(UndoButton(self._number, verb="undo-anyway")))
        await message.send(interaction)


CONFIRMING_ITEMS: Final = (FormButton, AgainButton, LiveButton, DiscardButton, UndoButton)
