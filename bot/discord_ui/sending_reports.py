"""Tells a moderator what came of a change, with what there is to do about it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import ui

from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.permissions import actor_of, check_owner
from bot.discord_ui.public_note import PublishButton
from bot.discord_ui.reports import reload_report, report_file
from bot.discord_ui.sending import defer, deliver, with_file
from bot.discord_ui.stateless import reported

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from bot.reloading import ReloadReport

MOST_CONFLICTS: Final = 5
"""Conflicts with buttons; when they are decided, the next ones come."""
_DECIDED: Final = "That is decided already, or in conflict no more; `/facts reload` says what is left."
_KEPT: Final = "That is decided and stays so. It goes live with all else as soon as nothing is in the way of that:"


async def send_report(interaction: discord.Interaction[Any], report: ReloadReport, *, said: str = "") -> None:
    """Send a report, with a note to publish where facts have changed and a choice where edits are in conflict.

    Args:
        interaction: of a moderator.
        report: what came of a change.
        said: a line of markdown that stands above it; empty: nothing.
    """
    # A report can list a hundred thousand changes, for longer than the event loop should stand still.
    text, attached, rows = await asyncio.to_thread(_written, report)
    view, files = with_file("\n".join(filter(None, (said, text))), attached)
    for row in rows:
        view.add_item(row)
    await deliver(interaction, view, private=True, files=files)


def _written(report: ReloadReport) -> tuple[str, tuple[str, str] | None, list[ui.ActionRow[Any]]]:
    return reload_report(report), report_file(report), [*_rows(report)]


def _rows(report: ReloadReport) -> Iterator[ui.ActionRow[Any]]:
    button = PublishButton.of(report.changes) if report.is_live else None
    if button is not None:
        yield ui.ActionRow(button)
    for conflict in report.conflicts[:MOST_CONFLICTS]:
        edit = conflict.edits[-1].number
        yield ui.ActionRow(ConflictButton(edit, keeps_edit=True), ConflictButton(edit, keeps_edit=False))


class ConflictButton(
    ui.DynamicItem[ui.Button[Any]], template=r"casefile:conflict:(?P<edit>\d{1,12}):(?P<keeps>edit|file)"
):
    """Decides what holds where something was edited in Discord and in the files as well, then reloads."""

    def __init__(self, edit: int, *, keeps_edit: bool) -> None:
        label = f"Keep edit {edit}" if keeps_edit else f"Drop edit {edit}, keep the file's"
        custom_id = f"casefile:conflict:{edit}:{'edit' if keeps_edit else 'file'}"
        super().__init__(ui.Button(label=label, custom_id=custom_id))
        self._edit, self._keeps_edit = edit, keeps_edit

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(int(match["edit"]), keeps_edit=match["keeps"] == "edit")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Decide it, and say what is live then or what else is in the way."""
        async with reported(interaction):
            curation = interaction.client.desk.curation
            check_owner(interaction, *curation.library.revision.packs)
            await defer(interaction)
            report = await curation.resolve(self._edit, keeps_edit=self._keeps_edit, actor=actor_of(interaction))
            if report is None:
                raise DeclinedError(_DECIDED)
            await send_report(interaction, report, said="" if report.is_live else _KEPT)


REPORT_ITEMS: Final = (PublishButton, ConflictButton)
