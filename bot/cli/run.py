"""`run`: the bot in Discord, or the playground where there is no token."""

from __future__ import annotations

import asyncio
import difflib
import logging
import signal
from contextlib import asynccontextmanager, closing, nullcontext, suppress
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

import aiohttp
import discord

from bot.cli import play
from bot.cli.folder import broken, find_facts
from bot.cli.logs import log_lines, log_what_nobody_catches, start_logging
from bot.cli.surroundings import FAILED, MISUSED, OK, Refusal
from bot.cli.waiting import waiting
from bot.compiling import Cache, ProcessCompiler
from bot.config import Config, ConfigError, log_format, mistyped_names
from bot.core.ownership import ALL_PACKS
from bot.curation import Curation, NoFilesError, following
from bot.discord_ui.client import build_client
from bot.discord_ui.limits import Limits
from bot.encoding import AskEncoder
from bot.loading import FactsError
from bot.memory import give_back
from bot.operations.health import CannotListenError
from bot.operations.observing import observed
from bot.operations.redaction import secrets_of
from bot.pauses import short_pauses
from bot.storage import Storage
from bot.words.encoder import encoder

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.cli.surroundings import Surroundings
    from bot.compiling import Compiler
    from bot.core.ownership import Owners
    from bot.discord_ui.client import CasefileClient
    from bot.library import Library
    from bot.measures import Measures
    from bot.operations.observing import Observation

COMPILED: Final = "compiled"
"""The folder, in that of the data, of what is kept of compiled facts."""
PLAY_INSTEAD: Final = (
    "There is no DISCORD_TOKEN: make one in Discord's developer portal (https://discord.com/developers/applications, "
    "your application, Bot, Reset Token), put it into .env and run this again; meanwhile, here is the playground."
)
REFUSED: Final = (
    "Discord refused the token in DISCORD_TOKEN: make a new one in the developer portal (your application, Bot, Reset "
    "Token) and put it into .env"
)
INTENTS: Final = 4014
CLOSED: Final = {
    4004: REFUSED,
    4010: "Discord refuses the shards: SHARD_IDS must name numbers below SHARD_COUNT",
    4011: "the bot is in too many servers for one connection: raise SHARD_COUNT, or leave it and SHARD_IDS empty",
    INTENTS: "Discord refuses an intent: the bot needs none but `guilds`, so look at the application's settings",
}
"""What to do, by the codes with which Discord closes a connection for good."""
TROUBLE: Final = "Discord has trouble of its own: run this again in a few minutes"
TOO_MANY: Final = (
    "Discord takes no more requests from this machine's address for now: wait an hour, and find out what there starts "
    "or asks so often"
)
NOT_LET_IN: Final = (
    "What answers in Discord's place does not let the bot in: look at this machine's proxy and firewall, and at the "
    "application in the developer portal"
)
UNREACHABLE: Final = "Discord cannot be reached: check this machine's network, then run this again"

_log = logging.getLogger(__name__)


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Serve Discord until stopped with Ctrl-C or SIGTERM."""
    try:
        config = Config.from_environment(surroundings.environ, surroundings.dotenv_path)
    except ConfigError as error:
        return _misconfigured(error, surroundings)
    if config.discord_token is None:
        surroundings.warn(PLAY_INSTEAD)
        return play.execute(arguments, surroundings)
    secrets = (config.discord_token, *secrets_of(config.database_url))
    start_logging(config.log_level, surroundings.stderr, form=config.log_format, secrets=secrets)
    for warning in mistyped_names(surroundings.environ, surroundings.dotenv_path):
        _log.warning("%s", warning)
    try:
        asyncio.run(_serve(config.discord_token, arguments.facts, config, surroundings))
    except asyncio.CancelledError:
        return OK  # SIGTERM is how a service is stopped; it is no failure
    except Refusal as refusal:
        if config.log_format == "text":
            raise
        log_lines(str(refusal))
        return refusal.code
    except Exception:  # noqa: BLE001  Python would print it, over many lines and whatever is in them
        _log.exception("The bot has ended, and nobody expected why.")
        return FAILED
    return OK


def _misconfigured(error: ConfigError, surroundings: Surroundings) -> int:
    """Say what is wrong with the settings in the way that they choose, which is one of them."""
    form = log_format(surroundings.environ, surroundings.dotenv_path)
    if form == "text":
        raise error
    start_logging("ERROR", surroundings.stderr, form=form)
    log_lines(str(error))
    return MISUSED


def _check_owners(owners: Owners, library: Library) -> None:
    """Warn of packs that are not there: as nobody sees that they belong to anybody, it can only be a mistake."""
    packs = [pack.id for pack in library.revision.packs]
    for unknown in sorted(owners.keys() - {*packs, ALL_PACKS}):
        near = difflib.get_close_matches(unknown, packs, n=1)
        hint = f" (did you mean {near[0]}?)" if near else ""
        _log.warning("OWNERS names the pack %r, which is not there%s.", unknown, hint)


async def _serve(token: str, given: Path | None, config: Config, surroundings: Surroundings) -> None:
    """Run the client until it is cancelled; leaving the block closes its connections."""
    task = asyncio.current_task()
    with suppress(NotImplementedError):  # Windows has no signal handlers in its event loop, nor a SIGTERM to handle
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, partial(_stop, task))
    log_what_nobody_catches(asyncio.get_running_loop())
    async with (
        _observed(config) as observation,
        _compiler(config.data_dir) as compiler,
        Storage.open(config.database, measures=observation.measures) as storage,
    ):
        curation, folder = await _open_facts(given, storage, compiler, observation.measures, surroundings)
        observation.show_facts(curation, storage)
        give_back()
        curation.library.encode_in_background()
        _check_owners(config.owners, curation.library)
        async with (
            following(curation),
            build_client(
                curation=curation,
                data_dir=config.data_dir,
                owners=config.owners,
                shards=config.shards,
                limits=Limits(fan=config.fan_limit, channel=config.channel_limit, measures=observation.measures),
                measures=observation.measures,
            ) as client,
            _watching(curation, folder, client) if config.watch_facts and folder else nullcontext(),
            short_pauses(lambda: not (client.arrivals.at_work or client.views_kept)),
        ):
            observation.show_client(client)
            await _start(client, token)


@asynccontextmanager
async def _observed(config: Config) -> AsyncIterator[Observation]:
    """Tell on a port how the bot is, where one is set."""
    try:
        async with observed(config.health_host, config.health_port) as observation:
            yield observation
    except CannotListenError as error:
        raise Refusal(str(error), FAILED) from error


@asynccontextmanager
async def _watching(curation: Curation, folder: Path, client: CasefileClient) -> AsyncIterator[None]:
    """Make facts live as soon as their files change."""
    from bot.curation.watching import watching  # noqa: PLC0415  what it imports costs every other start a while

    async with watching(curation, folder, tell=client.tell_refused):
        yield


@asynccontextmanager
async def _compiler(data_dir: Path) -> AsyncIterator[Compiler]:
    """Compile in a process of its own, which does not outlive the bot."""
    with closing(ProcessCompiler(Cache(data_dir / COMPILED))) as compiler:
        yield compiler


async def _open_facts(
    given: Path | None, storage: Storage, compiler: Compiler, measures: Measures, surroundings: Surroundings
) -> tuple[Curation, Path | None]:
    """Return what answers, and the facts folder; ``None``: another process has it."""
    folder, missing = None, None
    try:
        folder = find_facts(given, surroundings)
    except Refusal as refusal:
        missing = refusal
    try:
        with waiting(f"reading {folder or 'what was live last'} ...", surroundings.stderr):
            asks = AskEncoder(encoder)
            opening = Curation.open(folder, storage=storage, asks=asks, compiler=compiler, measures=measures)
            curation = await opening
    except FactsError as error:
        raise broken(error) from error
    except NoFilesError as error:
        raise (missing or error) from None
    if missing is not None:
        _log.warning("%s; what was live last is answered from, as if another process had the files.", missing)
    return curation, folder


async def _start(client: CasefileClient, token: str) -> None:
    try:
        await client.start(token)
    except discord.LoginFailure as error:
        raise Refusal(REFUSED, FAILED) from error
    except (aiohttp.ClientConnectionError, TimeoutError) as error:
        raise Refusal(UNREACHABLE, FAILED) from error
    except discord.PrivilegedIntentsRequired as error:
        raise Refusal(CLOSED[INTENTS], FAILED) from error
    except discord.ConnectionClosed as error:
        said = CLOSED.get(error.code, f"Discord closed the connection for good (code {error.code})")
        raise Refusal(said, FAILED) from error
    except discord.HTTPException as error:
        raise Refusal(f"{_told(error.status)} (status {error.status})", FAILED) from error
    except discord.GatewayNotFound as error:
        raise Refusal(TROUBLE, FAILED) from error


def _told(status: int) -> str:
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return TROUBLE
    return TOO_MANY if status == HTTPStatus.TOO_MANY_REQUESTS else NOT_LET_IN


def _stop(task: asyncio.Task[object] | None) -> None:
    if task is not None:
        task.cancel()
