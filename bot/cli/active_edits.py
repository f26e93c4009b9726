"""What the database has of the edits made in Discord."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.cli.surroundings import FAILED, Refusal
from bot.curation.summary import discard_entry
from bot.storage import NotSavedError, Settlement, StaleError, Storage, UnusableError
from bot.storage.address import Address

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Collection, Sequence

    from bot.config import Config
    from bot.core.edits import Edit


async def active_edits(config: Config) -> Sequence[Edit]:
    """Return the edits that are active in the newest revision, in the order of their numbers.

    Raises:
        Refusal: the database cannot be read.
    """
    file = Address.parse(config.database).file
    if file is not None and not file.exists():
        return ()
    async with _storage(config) as storage:
        head = await storage.revisions.head()
        return () if head is None else await storage.edits.active(head.edits)


async def discard_edits(config: Config, edits: Collection[Edit]) -> None:
    """Have some edits be active no longer; the bot makes its facts anew from the files at its next start or reload.

    Each is noted in the log of changes, as it was and without who discards it: nobody in Discord.

    Raises:
        Refusal: the database cannot be read or written.
    """
    async with _storage(config) as storage:
        head = await storage.revisions.head()
        if head is not None:
            discarded = {edit.number for edit in edits}
            kept = [number for number in head.edits if number not in discarded]
            settlement = Settlement(number=head.number, edits=kept)
            await storage.revisions.settle(settlement, audit=[*map(discard_entry, edits)])


@asynccontextmanager
async def _storage(config: Config) -> AsyncIterator[Storage]:
    try:
        async with Storage.open(config.database) as storage:
            yield storage
    except (UnusableError, NotSavedError) as error:
        raise Refusal(f"{str(error).rstrip('.')}. {error.problem.remedy}", FAILED) from error
    except StaleError as error:
        raise Refusal(f"{error} Run this again", FAILED) from error
