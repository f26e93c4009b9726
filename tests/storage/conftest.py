from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.storage import Storage
from tests.storage.clocks import Clock
from tests.storage.servers import postgresql

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.storage.servers import Server


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
