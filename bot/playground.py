"""The playground: the real bot in a page on this machine that looks like Discord. No token, no account.

SimCord stands in for Discord, in memory, and shows it in the browser. What it does not offer: message context menus
("Answer this"), more than one channel, and any address but this machine's own.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
import webbrowser
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import discord
import simcord

from bot.core.answers import FactKey, Found
from bot.core.spoilers import Gate
from bot.curation import Curation
from bot.discord_ui.client import build_client
from bot.encoding import AskEncoder
from bot.storage import Storage
from bot.words.encoder import encoder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from simcord import ChannelHandle, Env, MemberActor, Preview

    from bot.core.model import Fact
    from bot.library import Library

HOST: Final = "127.0.0.1"
"""The only address that SimCord's page listens on."""
HIGHEST_PORT: Final = 65_535
TICK_SECONDS: Final = 1.0
SETTLE_SECONDS: Final = 60.0
"""How long a command may take before the page gives up on it; a reload of a big pack needs its time."""
QUESTIONS_TO_TRY: Final = 3
POPULAR_TOPICS: Final = ("plot", "cast", "rating")
FACTS_TRIED: Final = 100
"""How many facts are looked at for a question to try, so that a huge pack does not delay the page."""

_log = logging.getLogger(__name__)


async def play(*, library_dir: Path, port: int, open_browser: bool) -> None:
    """Run the bot in the playground until Ctrl-C or until the page ends the session.

    Args:
        library_dir: a pack folder, or a folder of pack folders.
        port: where the page is served; the next free port where it is taken, any free port for 0.
        open_browser: whether to open the page, if there is a screen.

    Raises:
        FactsError: with every problem of the packs, if there is any.
    """
    # What the bot keeps between runs would not fit the next playground, which starts with an empty Discord.
    with TemporaryDirectory(prefix="casefile-play-") as data_dir:
        async with Storage.open(f"sqlite:///{data_dir}/casefile.sqlite3") as storage:
            curation = await Curation.open(library_dir, storage=storage, asks=AskEncoder(encoder))
            curation.library.encode_in_background()
            client = build_client(curation=curation, data_dir=Path(data_dir))
            # Only what Discord grants every bot: no privileged intent.
            intents = discord.Intents.default()
            async with simcord.run(
                client, check_errors=False, approved_intents=intents, settle_timeout=SETTLE_SECONDS
            ) as env:
                stage = await _set_stage(env, curation.library)
                await _serve(env, stage, port=_free_port(port), open_browser=open_browser)
    _say("The playground is closed.")


def questions_to_try(library: Library, gate: Gate) -> tuple[str, ...]:
    """Return up to three questions that the facts answer and that give nothing away.

    The first is about something of which a part is hidden, if there is any, the others about different topics.
    """
    facts = [fact for pack in library.revision.packs for fact in pack.facts]
    # What a curator wrote is better to show than what was generated, and what most people ask for better than the rest.
    facts.sort(key=lambda fact: (fact.topic not in POPULAR_TOPICS, fact.generated))
    barred = [fact for fact in facts if _has_bars(fact, gate)]
    one_a_topic = {fact.topic: fact for fact in reversed(facts) if not _has_bars(fact, gate)}
    candidates = chain(
        islice(_answered_asks(barred, library, gate), 1),
        _answered_asks(reversed(one_a_topic.values()), library, gate),
        _answered_asks(facts, library, gate),
    )
    questions: list[str] = []
    while len(questions) < QUESTIONS_TO_TRY and (question := next(candidates, None)) is not None:
        if question not in questions:
            questions.append(question)
    return tuple(questions)


def _answered_asks(facts: Iterable[Fact], library: Library, gate: Gate) -> Iterator[str]:
    """Yield each fact's first safe ask, if that fact is what it finds: a question to try must not disappoint."""
    for fact in islice(facts, FACTS_TRIED):
        ask = next(filter(None, map(gate.open_text, fact.asks)), None)
        if ask is None:
            continue
        answer = library.answer(ask, gate=gate)
        if isinstance(answer, Found) and answer.facts[0].key == FactKey(fact.pack, fact.id):
            yield ask


def _has_bars(fact: Fact, gate: Gate) -> bool:
    passages = [gate.passage(segment.text) for segment in (*fact.segments, *fact.disputed)]
    return any(passage is not None and passage.behind is not None for passage in passages)


@dataclass(frozen=True, slots=True)
class _Stage:
    """What is there when the curtain rises."""

    channel: ChannelHandle
    viewers: tuple[MemberActor, MemberActor]


async def _set_stage(env: Env, library: Library) -> _Stage:
    """Make a server with a channel, a fan and a moderator, and let the bot greet them."""
    await _follow_the_clock(env)
    shows = ", ".join(pack.name for pack in library.revision.packs)
    guild = env.create_guild("Fan club")
    channel = guild.create_text_channel("questions", topic=f"Ask about {shows}: type /ask")
    moderators = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    fan = guild.add_member(env.create_user("fan", global_name="A fan"))
    moderator = guild.add_member(env.create_user("moderator", global_name="A moderator"), roles=[moderators])
    await env.settle()
    if env.bot.user is not None:
        await env.bot.user.edit(username="Casefile")
    await env.bot.get_partial_messageable(channel.id).send(
        _greeting(shows, questions_to_try(library, Gate())), allowed_mentions=discord.AllowedMentions.none()
    )
    return _Stage(channel, (fan, moderator))


def _greeting(shows: str, questions: tuple[str, ...]) -> str:
    examples = "\n".join(f"- {discord.utils.escape_markdown(question)}" for question in questions)
    return (
        f"**Hello! I answer questions about {discord.utils.escape_markdown(shows)}, and I never spoil.**\n"
        f"Type `/ask`, choose the command, and ask in your own words, such as:\n{examples}\n\n"
        "What somebody who has not watched it should not know yet is behind a bar: click the bar to read it. "
        "`/progress set` tells me how far you have watched. "
        "Choose *A moderator* under *Viewing as*, at the top, to try `/settings` and `/facts`."
    )


async def _serve(env: Env, stage: _Stage, *, port: int, open_browser: bool) -> None:
    async with env.preview(stage.channel, viewers=stage.viewers, layout="channel", port=port) as preview:
        turns = _Turns(env, preview)
        with _stopped_by_signals() as stopped:
            _say(f"The playground is open at {preview.url}\nPress Ctrl-C to close it.")
            if open_browser and _has_screen(os.environ):
                await asyncio.to_thread(webbrowser.open, preview.url)
            waits = [asyncio.create_task(wait) for wait in (turns.keep_pace(), stopped.wait(), preview.wait_closed())]
            try:
                await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for wait in waits:
                    wait.cancel()
                await asyncio.gather(*waits, return_exceptions=True)


class _Turns:
    """Lets the page and the clock take turns: SimCord does one operation at a time and refuses a second one."""

    def __init__(self, env: Env, preview: Preview) -> None:
        self._env = env
        self._preview = preview
        self._turn = asyncio.Lock()
        self._errors_seen = env.error_cursor
        self._requests_seen = len(env.http_requests)
        # SimCord has no public way to let the page wait for the program; the exact pin of its version keeps this safe.
        self._act = preview._action  # noqa: SLF001
        preview._action = self._act_in_turn  # type: ignore[assignment,method-assign]  # noqa: SLF001

    async def keep_pace(self) -> None:
        """Let the bot's time pass with the wall clock's; nothing that fails ends it."""
        while True:
            await asyncio.sleep(TICK_SECONDS)
            async with self._turn:
                with _logged("the playground's clock stumbled"):
                    await _follow_the_clock(self._env)
                await self._show_news()

    async def _act_in_turn(self, page: str | None, action: Mapping[str, Any]) -> dict[str, Any]:
        async with self._turn:
            receipt = await self._act(page, action)
            await self._show_news()
        return receipt

    async def _show_news(self) -> None:
        """Log what failed, and show every page what the bot did since the last time."""
        for error in self._env.errors_since(self._errors_seen):
            # What a command raises goes to the bot's own error replies, which log it where it was not expected.
            if not isinstance(error, discord.app_commands.AppCommandError):
                _log.error("the bot failed in the playground", exc_info=error)
        self._errors_seen = self._env.error_cursor
        requests = len(self._env.http_requests)
        if requests != self._requests_seen:
            self._requests_seen = requests
            with _logged("the playground's pages were not refreshed"):
                await self._preview.refresh()


@contextlib.contextmanager
def _logged(failure: str) -> Iterator[None]:
    """Log an exception and go on: whatever the bot does wrong, the page stays."""
    try:
        yield
    except Exception:  # noqa: BLE001  it is logged, and the next turn may go well
        _log.exception(failure)


async def _follow_the_clock(env: Env) -> None:
    behind = (datetime.now(UTC) - env.now()).total_seconds()
    if behind > 0:
        await env.advance_time(behind)


@contextlib.contextmanager
def _stopped_by_signals() -> Iterator[asyncio.Event]:
    """Yield an event that Ctrl-C sets instead of interrupting whatever runs; the second Ctrl-C interrupts."""
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()
    signals: list[signal.Signals] = []
    # Windows' event loop cannot do it: there Ctrl-C raises KeyboardInterrupt, which the command line knows.
    with contextlib.suppress(NotImplementedError):
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stopped.set)
            signals.append(number)
    try:
        yield stopped
    finally:
        for number in signals:
            loop.remove_signal_handler(number)


def _free_port(wanted: int) -> int:
    """Return the wanted port or the next free one, and say so; 0 where there is none."""
    free = next((port for port in range(wanted, HIGHEST_PORT + 1) if _is_free(port)), 0)
    if free != wanted:
        _say(f"Port {wanted} is taken by another program; using {free or 'any free port'} instead.")
    return free


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        # As the server does it, so that a port left by a playground that was just closed counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(os.name == "posix"))
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def _has_screen(environ: Mapping[str, str]) -> bool:
    """Tell whether a browser would open in a window: without one, Python starts a text browser in the terminal."""
    if sys.platform != "linux":
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
