"""Looks at the database: whether it answers and how fast, and which tables it has."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING, Final

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.operations.doctor.finding import broken, doubtful, fine
from bot.storage.migrating import NEWEST, version_of
from bot.storage.problems import driver_error, explain

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.operations.doctor.finding import Finding
    from bot.storage.address import Address

SLOW_MILLISECONDS: Final = 20.0
"""An answer costs at most one round-trip; a fan should not notice it."""
_TIMES: Final = 5
_CHECK: Final = "database"


def database(address: Address) -> Finding:
    """Look at the database without changing anything in it."""
    if address.file is not None and not address.file.exists():
        return fine(_CHECK, f"{address}: not there yet, the first start makes it")
    engine = address.blocking_engine()
    try:
        with engine.connect() as connection:
            return _look(address, connection)
    except SQLAlchemyError as error:
        problem = explain(error)
        words = " ".join(str(driver_error(error)).split())
        return broken(_CHECK, f"{address}: {problem.what} ({words})", problem.remedy)
    finally:
        engine.dispose()


def _look(address: Address, connection: Connection) -> Finding:
    if address.file is not None and connection.scalar(text("PRAGMA quick_check(1)")) != "ok":
        return broken(_CHECK, f"{address}: the file is damaged", "Stop the bot and restore a backup")
    version = version_of(connection)
    found = f"{address}: schema {version or 'not made yet'}, {_latency(connection):.1f} ms"
    if version is not None and version > NEWEST:
        return broken(_CHECK, found, f"A newer Casefile made it: update this one, which knows up to {NEWEST}")
    if version is not None and version < NEWEST:
        return doubtful(_CHECK, found, f"The next start brings it to {NEWEST}: make a backup before")
    if _latency(connection) > SLOW_MILLISECONDS:
        return doubtful(_CHECK, found, "Move the database nearer to the bot, or look at what its server is busy with")
    return fine(_CHECK, found)


def _latency(connection: Connection) -> float:
    """Return how many milliseconds a question takes."""
    taken = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        connection.scalar(text("SELECT 1"))
        taken.append((time.perf_counter() - began) * 1000)
    return median(taken)
