"""A loopback Discord: a gateway and a REST API on real sockets, which the unmodified bot connects to.

It keeps Discord's rules where bots notice them: an interaction can be answered once and for 3 seconds, a session can be
resumed, several sessions may hold a shard. Faults are switched on by the test.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final, Self

from aiohttp import web

from tests.loopback.faults import Faults
from tests.loopback.gateway import Gateway
from tests.loopback.interactions import Interactions
from tests.loopback.ledger import SECONDS_TO_ANSWER, Ledger
from tests.loopback.rest import PREFIX, Rest
from tests.loopback.world import Guild

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

TOKEN: Final = "MTExMTExMTExMTExMTExMTEx.Gabcde.not-a-real-token"  # noqa: S105  nobody has it


class LoopbackDiscord(Interactions):
    """A Discord on this machine, for as long as the block lasts.

    Args:
        guilds: the servers that the bot is in; ``None``: one.
        shards: how many shards are recommended.
        heartbeat_seconds: how often bots must say that they live.
        seconds_to_answer: for how long an interaction can be answered; more than Discord's where a test must not depend
            on how fast the machine is.

    Attributes:
        token: the only token that is known.
        api: where requests go.
        gateway: sessions and connections, and what can go wrong with them.
        faults: what goes wrong with requests.
        ledger: all interactions.
        commands: what the bot last said its commands are.
        posted: messages that were posted to channels other than as answers.
        deleted: ids of messages that were deleted in channels.
        requests: how many there were, by method and first part of the path.
        unknown: requests that nothing here answers.
        is_answered_elsewhere: whether another process is always faster.
    """

    def __init__(
        self,
        guilds: Iterable[Guild] | None = None,
        *,
        shards: int = 1,
        heartbeat_seconds: float = 41.25,
        seconds_to_answer: float = SECONDS_TO_ANSWER,
    ) -> None:
        self.token = TOKEN
        self.api = ""
        self.shards = shards
        self.seconds_to_answer = seconds_to_answer
        self.gateway = Gateway(guilds or [Guild()], heartbeat_seconds=heartbeat_seconds)
        self.faults = Faults()
        self.ledger = Ledger()
        self.commands: list[dict[str, Any]] = []
        self.posted: list[dict[str, Any]] = []
        self.deleted: list[int] = []
        self.requests: Counter[str] = Counter()
        self.unknown: list[str] = []
        self.is_answered_elsewhere = False
        rest = Rest(self)
        application = web.Application(middlewares=[rest.middleware], client_max_size=32 * 1024**2)
        application.add_routes([web.get("/gateway/", self.gateway.serve), *rest.routes()])
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0, handler_cancellation=True)

    @property
    def guild(self) -> Guild:
        """The first server."""
        return self.gateway.guilds[0]

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        _, port = self._runner.addresses[0][:2]
        self.api = f"http://127.0.0.1:{port}{PREFIX}"
        self.gateway.url = f"ws://127.0.0.1:{port}/gateway/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gateway.cut()
        await self._runner.cleanup()
