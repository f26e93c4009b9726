from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.curation import Curation, How
from bot.discord_ui.client import build_client
from bot.library import Library
from bot.storage import Storage
from tests.cli.running import LIGHTHOUSE
from tests.loopback.client import connected
from tests.loopback.server import LoopbackDiscord

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.discord_ui.client import CasefileClient

LONG: float = 120
"""Seconds: what a loaded machine may take for what is not about time."""


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord(seconds_to_answer=LONG) as discord:
        yield discord


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    async with Storage.open(f"sqlite:///{tmp_path / 'casefile.sqlite3'}") as storage:
        yield storage


@pytest.fixture
async def client(
    discord: LoopbackDiscord, storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[CasefileClient]:
    """The bot's client in this process, ready; it may take as long to answer as the loopback Discord waits."""
    pack = Path(shutil.copytree(LIGHTHOUSE, tmp_path / "facts" / "lighthouse"))
    curation = Curation(library=Library.open(pack), directory=pack, storage=storage)
    await curation.reload(how=How.START)
    client = build_client(curation=curation, data_dir=tmp_path)
    client.arrivals.answer_seconds = LONG
    async with connected(client, discord, monkeypatch):
        yield client
