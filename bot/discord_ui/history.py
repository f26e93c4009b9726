"""What was live before, and the way back to it: /facts history, /facts show and /facts rollback."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import app_commands, ui

from bot.core.completion import MAX_CHOICE
from bot.core.markdown import cut, inert
from bot.discord_ui.choices import MAX_CHOICES, Offered
from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.paging import PageButton, place
from bot.discord_ui.permissions import actor_of, check_owner
from bot.discord_ui.reports import change_report, reload_report, report_file
from bot.discord_ui.sending import defer, deliver, replace_message, say, with_file
from bot.discord_ui.sending_reports import send_report
from bot.discord_ui.stateless import YES_OR_NO, NumberButton, reported

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from bot.curation import Curation
    from bot.discord_ui.desk import Desk
    from bot.reloading import ReloadReport
    from bot.storage import Accepted, Page

PAGE_SIZE: Final = 8
"""Revisions on a page: with a text and a row of three buttons each they stay below Discord's 40 components."""
MOST_SUMMARY: Final = 300

_MOST_DIGITS: Final = 12
"""Longer numbers are none of a revision, and no database takes them."""
_REVISION: Final = rf"(?P<revision>\d{{1,{_MOST_DIGITS}}})"
_GONE: Final = "That revision is not kept, or no longer; `/facts history` lists those that are."
_LIVE: Final = "#{} has what is live."
_NONE: Final = "Nothing is stored yet: my storage did not work when the facts went live. `/facts reload` tries again."
_AFTERWARDS: Final = (
    "-# What was edited in Discord since then is undone. The files stay as they are; they go live again with the next "
    "`/facts reload`."
)


def history_commands(desk: Desk) -> Iterator[app_commands.Command[Any, ..., None]]:
    """Yield the commands, for the group /facts."""

    @app_commands.command(name="history", description="What was live, since when and by whom, the newest first")
    async def history(interaction: discord.Interaction[Any]) -> None:
        async with politely(interaction):
            _check(interaction)
            await deliver(interaction, await _listed(desk.curation, 0), private=True)

    @app_commands.command(name="show", description="What an earlier revision has otherwise than what is live")
    @app_commands.describe(revision="Its number, as /facts history has it")
    async def show(interaction: discord.Interaction[Any], revision: app_commands.Range[str, 1, 100]) -> None:
        async with politely(interaction):
            _check(interaction)
            await _show(interaction, desk.curation, await _number(revision, desk.curation))

    @app_commands.command(name="rollback", description="Go back to an earlier revision; first see what changes")
    @app_commands.describe(revision="Its number, as /facts history has it. Default: the one before")
    async def rollback(
        interaction: discord.Interaction[Any], revision: app_commands.Range[str, 1, 100] | None = None
    ) -> None:
        async with politely(interaction):
            _check(interaction)
            await _show(interaction, desk.curation, await _number(revision, desk.curation))

    @show.autocomplete("revision")
    @rollback.autocomplete("revision")
    async def revisions(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        async def texts() -> Iterable[Offered]:
            _check(interaction)
            page = await desk.storage.revisions.page(0, size=PAGE_SIZE * MAX_CHOICES)
            return [Offered(_choice(one), str(one.number)) for one in page.items if typed.strip() in _choice(one)]

        await desk.offer(interaction, texts)
        return []  # the desk has answered

    yield from (history, show, rollback)


def _check(interaction: discord.Interaction[Any]) -> None:
    """Refuse whoever may not change every pack: a revision is of all of them.

    Raises:
        DeclinedError: with the reason.
    """
    check_owner(interaction, *interaction.client.desk.library.revision.packs)


async def _number(text: str | None, curation: Curation) -> int:
    """Return the number of the revision that a moderator means; of none, that before the live one."""
    if text is None:
        page = await curation.storage.revisions.page(0, size=2)
        if len(page.items) < 2:  # noqa: PLR2004  the live one and the one before
            raise DeclinedError("There is no earlier revision yet.")
        return page.items[1].number
    number = text.strip().lstrip("#").partition(" ")[0]
    if not (number.isascii() and number.isdigit()):
        raise DeclinedError("Name a revision by its number, such as `12`; `/facts history` lists them.")
    if len(number) > _MOST_DIGITS:
        raise DeclinedError(_GONE)
    return int(number)


async def _listed(curation: Curation, number: int) -> ui.LayoutView:
    page = await curation.storage.revisions.page(number, size=PAGE_SIZE)
    head = await curation.storage.revisions.head()
    view = ui.LayoutView(timeout=None)
    for item in _items(page, None if head is None else head.number):
        view.add_item(item)
    return view


def _items(page: Page[Accepted], live: int | None) -> Iterator[ui.Item[Any]]:
    yield ui.TextDisplay(place(page, "revision") if page.total else _NONE)
    for accepted in page.items:
        yield ui.TextDisplay(_entry(accepted, is_live=accepted.number == live))
        buttons: list[ui.Item[Any]] = [PinButton(accepted.number, page.number, is_pinned=accepted.is_pinned)]
        if accepted.number != live:
            buttons.insert(0, ShowButton(accepted.number))
        yield ui.ActionRow(*buttons)
    yield from HistoryButton.turning(page, "Newer", "Older")


def _entry(accepted: Accepted, *, is_live: bool) -> str:
    """Return a revision as markdown: in ids, positions and counts alone."""
    by = "" if accepted.by is None else f" by <@{accepted.by}>"
    marks = [mark for mark, holds in (("live", is_live), ("pinned", accepted.is_pinned)) if holds]
    first = " · ".join((f"**#{accepted.number}**", f"`{inert(accepted.id)}`", *marks))
    made = int(accepted.made.timestamp())
    return f"{first}\n-# {accepted.how}{by} <t:{made}:R>: {inert(cut(accepted.summary, MOST_SUMMARY))}"


def _choice(accepted: Accepted) -> str:
    return cut(f"#{accepted.number} {accepted.made:%Y-%m-%d %H:%M} UTC, {accepted.how}: {accepted.summary}", MAX_CHOICE)


async def _show(interaction: discord.Interaction[Any], curation: Curation, number: int) -> None:
    """Show what going back to a revision would change, and offer that."""
    await defer(interaction)
    head = await curation.storage.revisions.head()
    if head is not None and head.id != curation.library.revision.id:
        # Another process has made it live a moment ago, and this one would compare with what was live before.
        await curation.catch_up()
    accepted = await curation.storage.revisions.get(number)
    prepared = await curation.compare(number)
    if accepted is None or prepared is None:
        raise DeclinedError(_GONE)
    if accepted.id == curation.library.revision.id:
        raise DeclinedError(_LIVE.format(number))
    text, attached = await asyncio.to_thread(_compared, accepted, prepared.report)
    view, files = with_file(text, attached)
    if not prepared.report.is_refused:
        live = None if curation.head is None else curation.head.number
        view.add_item(ui.ActionRow(RollbackButton(number, live, is_yes=True), RollbackButton(number, is_yes=False)))
    await deliver(interaction, view, private=True, files=files)


def _compared(accepted: Accepted, report: ReloadReport) -> tuple[str, tuple[str, str] | None]:
    """Return what going back would change, which can be long, and the file that lists it all."""
    lines = [_entry(accepted, is_live=False)]
    if report.is_refused:
        lines.append(reload_report(report))
    else:
        lines += [f"**To go back to #{accepted.number} would change:**", *change_report(report.changes), _AFTERWARDS]
    return "\n".join(lines), report_file(report)


class HistoryButton(PageButton, template=r"casefile:history:(?P<page>\d{1,6})"):
    """Turns to another page of the history."""

    verb = "history"

    async def listed(self, interaction: discord.Interaction[Any]) -> ui.LayoutView:
        """Return the page, for whoever may see it."""
        _check(interaction)
        return await _listed(interaction.client.desk.curation, self.page)


class ShowButton(NumberButton, template=rf"casefile:revision:show:{_REVISION}"):
    """Shows what going back to a revision would change."""

    verb, label = "revision:show", "Show"

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show it, below the list."""
        async with reported(interaction):
            _check(interaction)
            await _show(interaction, interaction.client.desk.curation, self.number)


class PinButton(
    ui.DynamicItem[ui.Button[Any]],
    template=rf"casefile:revision:(?P<verb>pin|unpin):{_REVISION}:(?P<page>\d{{1,6}})",
):
    """Has a revision kept for ever, or no longer."""

    def __init__(self, revision: int, page: int, *, is_pinned: bool) -> None:
        verb = "unpin" if is_pinned else "pin"
        label = "Keep no longer" if is_pinned else "Keep for ever"
        super().__init__(ui.Button(label=label, custom_id=f"casefile:revision:{verb}:{revision}:{page}"))
        self._revision, self._page, self._is_pinned = revision, page, is_pinned

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(int(match["revision"]), int(match["page"]), is_pinned=match["verb"] == "unpin")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Pin it, or no longer, and show its page again."""
        async with reported(interaction):
            curation = interaction.client.desk.curation
            _check(interaction)
            actor = actor_of(interaction)
            if not await curation.pin(self._revision, is_pinned=not self._is_pinned, actor=actor):
                raise DeclinedError(_GONE)
            await replace_message(interaction, await _listed(curation, self._page))


class RollbackButton(
    ui.DynamicItem[ui.Button[Any]],
    template=rf"casefile:rollback:{_REVISION}:{YES_OR_NO}(?::(?P<live>\d{{1,{_MOST_DIGITS}}}))?",
):
    """Goes back to a revision, or leaves everything as it is.

    Args:
        revision: its number.
        live: number of the revision that was live when it was shown what going back changes; ``None``: not known.
        is_yes: whether it goes back.
    """

    def __init__(self, revision: int, live: int | None = None, *, is_yes: bool) -> None:
        label = f"Go back to #{revision}" if is_yes else "Leave everything as it is"
        style = discord.ButtonStyle.danger if is_yes else discord.ButtonStyle.secondary
        custom_id = f"casefile:rollback:{revision}:{'yes' if is_yes else 'no'}{'' if live is None else f':{live}'}"
        super().__init__(ui.Button(label=label, style=style, custom_id=custom_id))
        self._revision, self._live, self._is_yes = revision, live, is_yes

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        live = None if match["live"] is None else int(match["live"])
        return cls(int(match["revision"]), live, is_yes=match["answer"] == "yes")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Go back, and say in the place of the question what is live now."""
        async with reported(interaction):
            actor, curation = actor_of(interaction), interaction.client.desk.curation
            if not self._is_yes:
                await replace_message(interaction, say("Nothing was changed."))
                return
            _check(interaction)
            await defer(interaction)
            report = await curation.rollback(self._revision, actor=actor, seen=self._live)
            if report is None:
                raise DeclinedError(_GONE)
            await send_report(interaction, report)


HISTORY_ITEMS: Final = (HistoryButton, ShowButton, PinButton, RollbackButton)
