from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import pytest

from bot.cli.logs import LEAST, start_logging
from bot.storage import Storage
from tests.storage.clocks import Clock
from tests.storage.servers import postgresql

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.storage.servers import Server


@pytest.fixture(autouse=True)
def _logging_as_the_bot_does() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in LEAST]
    levels = [logger.level for logger in loggers]
    start_logging("DEBUG", sys.stderr)
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty database, one of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'data' / 'casefile.sqlite3'}"
    server: Server = request.getfixturevalue("server")
    return server.new_database()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def storage(url: str, clock: Clock) -> AsyncIterator[Storage]:
    async with Storage.open(url, now=clock.now, clock=clock) as storage:
        yield storage
