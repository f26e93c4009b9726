"""What the running bot shows of itself: the port for it, and everything that is looked at there."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

from bot.measures import Level, Measures
from bot.operations.health import Health

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from bot.curation import Curation
    from bot.discord_ui.client import CasefileClient
    from bot.storage import Storage


class Observation:
    """Shows what there is of the bot so far.

    Attributes:
        measures: what is counted and timed.
        live: whether the process does what it should at all.
        ready: whether it can answer.
    """

    def __init__(self, measures: Measures) -> None:
        self.measures = measures
        self.live = Health("event loop")
        self.ready = Health("facts", "database", "commands", "discord")
        # Whoever gets an answer knows that the loop runs.
        self.live.check("event loop", _well)

    def show_facts(self, curation: Curation, storage: Storage) -> None:
        """Show what is live and whether the database works."""
        library, show = curation.library, self.measures.show
        self.ready.check("facts", _well)
        self.ready.check("database", storage.trouble)
        show(Level.FACTS, lambda: library.revision.size)
        show(Level.PACKS, lambda: len(library.revision.packs))
        show(Level.REVISION_NUMBER, lambda: 0 if curation.head is None else curation.head.number)
        show(Level.REVISION_AGE, lambda: time.monotonic() - library.live_since)

    def show_client(self, client: CasefileClient) -> None:
        """Show how the connection to Discord is."""
        self.live.check("gateway", client.connections.dead)
        self.ready.check("commands", client.unsynced)
        self.ready.check("discord", client.connections.unready)
        self.measures.show(Level.SERVERS, lambda: len(client.guilds))
        self.measures.show(Level.AT_WORK, lambda: client.arrivals.at_work)
        self.measures.show(Level.VIEWS, lambda: client.views_kept)
        loop = asyncio.get_running_loop()
        self.measures.show(Level.TASKS, lambda: len(asyncio.all_tasks(loop)))
        self.measures.show(Level.GATEWAY_LATENCY, lambda: client.connections.latency)


@asynccontextmanager
async def observed(host: str, port: int | None) -> AsyncIterator[Observation]:
    """Answer on a port while the block runs; ``None``: nobody asks, and nothing is counted.

    Raises:
        CannotListenError: the port is taken, or there is no such address here.
    """
    if port is None:
        yield Observation(Measures())
        return
    # Together these take a twentieth of a second to import.
    from bot.operations.prometheus import PrometheusMeasures  # noqa: PLC0415
    from bot.operations.serving import served  # noqa: PLC0415
    from bot.operations.stalling import watching_the_loop  # noqa: PLC0415

    measures = PrometheusMeasures()
    observation = Observation(measures)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(
            served(host, port, live=observation.live, ready=observation.ready, measures=measures)
        )
        await stack.enter_async_context(watching_the_loop(measures.stalled))
        stack.enter_context(counted_lines(measures))
        yield observation


@contextmanager
def counted_lines(measures: Measures) -> Iterator[None]:
    """Count the log's lines while the block runs."""
    handler = _Counting(measures)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)


class _Counting(logging.Handler):
    def __init__(self, measures: Measures) -> None:
        super().__init__()
        self._measures = measures

    def emit(self, record: logging.LogRecord) -> None:
        self._measures.log_line(record.levelname)


async def _well() -> str | None:
    return None
