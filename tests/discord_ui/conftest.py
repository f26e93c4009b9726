from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import discord
import pytest

from bot.curation import Curation, How
from bot.discord_ui.client import CasefileClient, build_client
from bot.library import Library
from bot.storage import NotSavedError, Storage, UnusableError
from tests.discord_ui.reading import check_payloads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle, GuildHandle
    from simcord.env import Env

PHASES: Final = ("setup", "call")
PACKS = Path(__file__).parents[1] / "packs"


@dataclass(frozen=True)
class Server:
    """A Discord server with the bot in it.

    Attributes:
        env: the simulated Discord.
        fan: may do what everybody may.
        friend: the same.
        moderator: may manage the server and its messages.
        curation: what the bot answers from, and what changes it.
        storage: what it remembers.
        data_dir: where it keeps the rest.
    """

    env: Env
    guild: GuildHandle
    channel: ChannelHandle
    fan: MemberActor
    friend: MemberActor
    moderator: MemberActor
    curation: Curation
    storage: Storage
    data_dir: Path

    @property
    def library(self) -> Library:
        """What the bot answers from."""
        return self.curation.library

    def build_client(self) -> CasefileClient:
        """A second client of the same bot, as after a restart."""
        return build_client(curation=self.curation, data_dir=self.data_dir)

    async def restart(self) -> None:
        """Start the bot again."""
        await self.env.restart_bot(self.build_client())

    @property
    def client(self) -> CasefileClient:
        """The bot, as it runs now."""
        assert isinstance(self.env.bot, CasefileClient)
        return self.env.bot


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the test pack, to be changed at will."""
    return Path(shutil.copytree(PACKS / "lighthouse", tmp_path / "facts" / "lighthouse"))


@pytest.fixture
def library(pack: Path) -> Library:
    return Library.open(pack)


@pytest.fixture
async def curation(library: Library, storage: Storage) -> Curation:
    curation = Curation(library=library, directory=Path(library.loaded.snapshot.name), storage=storage)
    with suppress(UnusableError, NotSavedError):
        await curation.reload(how=How.START)
    return curation


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
async def storage(data_dir: Path) -> AsyncIterator[Storage]:
    async with Storage.open(f"sqlite:///{data_dir / 'casefile.sqlite3'}") as storage:
        yield storage


@pytest.fixture
def simcord_bot(curation: Curation, data_dir: Path) -> CasefileClient:
    return build_client(curation=curation, data_dir=data_dir)


@pytest.fixture
def server(
    simcord_env: Env, curation: Curation, storage: Storage, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> Iterator[Server]:
    """A server; when the test is over, everything the bot sent is checked against Discord's limits."""
    guild = simcord_env.create_guild()
    moderators = guild.create_role(
        "Moderators", permissions=discord.Permissions(manage_guild=True, manage_messages=True)
    )
    yield Server(
        env=simcord_env,
        guild=guild,
        channel=guild.create_text_channel("questions"),
        fan=guild.add_member(simcord_env.create_user("fan")),
        friend=guild.add_member(simcord_env.create_user("friend")),
        moderator=guild.add_member(simcord_env.create_user("moderator"), roles=[moderators]),
        curation=curation,
        storage=storage,
        data_dir=data_dir,
    )
    check_payloads(simcord_env.http_requests)
    swallowed = [
        record
        for when in PHASES
        for record in caplog.get_records(when)
        if record.name.startswith("discord") and record.levelno >= logging.ERROR
    ]
    assert not swallowed
