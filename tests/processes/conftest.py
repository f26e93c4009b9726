from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.storage.servers import postgresql

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.storage.servers import Server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with postgresql() as server:
        yield server


@pytest.fixture
def url(server: Server) -> str:
    """Return the address of an empty database, which all processes of a test share."""
    return server.new_database()
