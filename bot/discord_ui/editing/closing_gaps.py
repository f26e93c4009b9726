"""What becomes of a gap when a change that was made for it is live."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from bot.core.answers import Found
from bot.core.spoilers import Gate, Horizon
from bot.discord_ui.permissions import check_moderator
from bot.storage import NotSavedError, UnusableError

if TYPE_CHECKING:
    import discord

    from bot.curation.drafts import Draft
    from bot.discord_ui.desk import Desk
    from bot.library import Library

_DONE: Final = "The question in `/facts gaps` finds it now, so it is off the list."
_STILL: Final = "The question in `/facts gaps` still does not find it, so it stays on the list."
_NOT_SAVED: Final = "The question in `/facts gaps` stays on the list, as my storage does not work right now."


async def close_gap(interaction: discord.Interaction[Any], draft: Draft) -> list[str]:
    """Take the gap that a draft was made for off the list, if its question finds the fact now; return what to say."""
    if draft.gap is None:
        return []
    server = check_moderator(interaction)
    desk: Desk = interaction.client.desk
    try:
        gap = await desk.storage.gaps.get(server, draft.gap)
        if gap is None:
            return []
        if not await asyncio.to_thread(_finds, desk.library, gap.noted.question, draft):
            return [_STILL]
        await desk.storage.gaps.ignore(server, draft.gap)
    except (NotSavedError, UnusableError):
        return [_NOT_SAVED]
    return [_DONE]


def _finds(library: Library, question: str, draft: Draft) -> bool:
    """Tell whether a question finds a draft's fact for who has watched everything."""
    ends = {pack.id: len(pack.timeline) for pack in library.revision.packs}
    ask = partial(library.answer, question, gate=Gate(Horizon(ends)))
    answers = (ask(packs=(draft.pack,)), ask())
    return all(isinstance(one, Found) and draft.key in [fact.key for fact in one.facts] for one in answers)
