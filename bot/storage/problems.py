"""What can be wrong with a database, in words for the operator."""

from __future__ import annotations

import errno
import sqlite3
from dataclasses import dataclass
from typing import Final

from sqlalchemy.exc import DBAPIError

from bot.errors import CasefileError
from bot.storage.migrating import NewerSchemaError


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a database cannot be used, without a path, an address or a password.

    Attributes:
        what: what is wrong, as a clause: "the disk is full".
        remedy: what the operator does about it, as a sentence without its full stop.
        spares_reads: whether what is stored can be read meanwhile.
    """

    what: str
    remedy: str
    spares_reads: bool = False


class UnusableError(CasefileError):
    """The database cannot be read."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return f"The database cannot be read: {self.problem.what}."


class NotSavedError(CasefileError):
    """A change that was not stored; all that was stored before is as it was.

    Attributes:
        problem: what is wrong with the database, and what the operator does about it.
        is_certain: whether nothing at all was stored; otherwise the database fell silent at the very end, and may have
            stored the whole change or nothing.
    """

    def __init__(self, problem: Problem, *, is_certain: bool = True) -> None:
        super().__init__(problem, is_certain)
        self.problem = problem
        self.is_certain = is_certain

    def __str__(self) -> str:
        outcome = "Nothing was saved" if self.is_certain else "This may not have been saved"
        return f"{outcome}: {self.problem.what}."


class FileMovedError(OSError):
    """The file that is open is no longer the one of that name."""


SLOW: Final = Problem(
    "the database does not answer in time", "Look whether its server or its disk is overloaded, hung or cut off"
)
LOCKED: Final = Problem(
    "another program keeps the database locked", "Close whatever else has it open", spares_reads=True
)
_MOVED: Final = Problem(
    "the database's file was removed or replaced while the bot ran",
    "Stop the bot, put the right file in its place, start it again; without any file it starts with nothing stored",
)
_NEWER: Final = Problem(
    "the database was made by a newer version of Casefile",
    "Update Casefile, or name another database; nothing in this one was changed",
)
_NO_RIGHTS: Final = Problem(
    "the bot may not write to the database",
    "Give the bot's user the right to write to it and to its folder",
    spares_reads=True,
)
_FULL: Final = Problem("the disk is full", "Make room on the disk that the database is on", spares_reads=True)
UNEXPECTED: Final = Problem("the database failed", "The words in brackets are the database's own")
_UNREACHABLE: Final = Problem(
    "the database's server cannot be reached", "Start it, and check the host and the port in DATABASE_URL"
)
_REFUSED: Final = Problem(
    "the database's server refuses the user or the password", "Put the right ones into DATABASE_URL"
)
_NOT_SECURED: Final = Problem(
    "the way to the database's server cannot be secured as DATABASE_URL asks",
    "Put sslmode and sslrootcert there right, or set TLS up on the server",
)
_NO_DATABASE: Final = Problem(
    "the server has no database of that name", "Make it, or put the right name into DATABASE_URL"
)

_CANNOT_OPEN: Final = Problem(
    "the database's file cannot be opened",
    "Check that its folder is there and that the bot's user may write to it, and that the disk is not full",
)

_BY_SQLITE_CODE: Final = {
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_READONLY: _NO_RIGHTS,
    sqlite3.SQLITE_PERM: _NO_RIGHTS,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: Problem(
        "the disk fails", "Check the disk that the database is on: is it full or broken?", spares_reads=True
    ),
    sqlite3.SQLITE_CANTOPEN: _CANNOT_OPEN,
    sqlite3.SQLITE_NOTADB: Problem(
        "the database's file is not one of SQLite's",
        "Put a backup in its place, or move it away to start with nothing stored; nothing in it was changed",
    ),
    sqlite3.SQLITE_CORRUPT: Problem(
        "the database's file is damaged",
        "Put a backup in its place, or move it away to start with nothing stored",
    ),
}
_NO_CONNECTION_LEFT: Final = Problem(
    "the database's server has no connection left", "Raise its max_connections, or close some that others keep open"
)
_BY_ERRNO: Final = {
    errno.EACCES: _NO_RIGHTS,
    errno.EPERM: _NO_RIGHTS,
    errno.EROFS: _NO_RIGHTS,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
}
_BY_SQLSTATE: Final = {
    "28": _REFUSED,
    "3D": _NO_DATABASE,
    "53100": _FULL,
    "53300": _NO_CONNECTION_LEFT,
    "25006": Problem(
        "the database's server only reads", "Name the primary server in DATABASE_URL, not a copy", spares_reads=True
    ),
    "42501": Problem(
        "the database's user may not do that", "Make the user of DATABASE_URL the database's owner", spares_reads=True
    ),
    "55P03": SLOW,
    "57": _UNREACHABLE,
    "08": _UNREACHABLE,
}
"""By PostgreSQL's error codes or their first two letters, the class."""
_BY_WORDS: Final = {
    "invalid connection option": Problem(
        "DATABASE_URL has something in it that PostgreSQL does not know", "Take it out of what follows the `?`"
    ),
    "authentication failed": _REFUSED,
    "no password supplied": _REFUSED,
    "failed to resolve host": _UNREACHABLE,
    "pg_hba.conf": _REFUSED,
    'role "': _REFUSED,
    'database "': _NO_DATABASE,
    "too many clients": _NO_CONNECTION_LEFT,
    "connection slots": _NO_CONNECTION_LEFT,
    # Not all that names SSL: a server that goes away is told so, too.
    "sslmode": _NOT_SECURED,
    "support SSL": _NOT_SECURED,
    "certificate": _NOT_SECURED,
}
"""By the words of a refused connection, the first that fits: libpq passes on no code."""


def explain(error: BaseException) -> Problem:
    """Return what an error means for the operator."""
    cause = driver_error(error)
    if isinstance(cause, NewerSchemaError):
        return _NEWER
    if isinstance(cause, FileMovedError):
        return _MOVED
    if isinstance(cause, TimeoutError):
        return SLOW
    if isinstance(cause, sqlite3.Error):
        return _explain_sqlite(cause)
    if isinstance(cause, OSError):
        return _BY_ERRNO.get(cause.errno or 0, _CANNOT_OPEN)
    return _explain_postgresql(cause)


def driver_error(error: BaseException) -> BaseException:
    """Return what SQLAlchemy wrapped, or the error itself."""
    return error.orig if isinstance(error, DBAPIError) and error.orig is not None else error


def _explain_sqlite(error: sqlite3.Error) -> Problem:
    # The low byte is the kind of failure, the high one a detail: https://www.sqlite.org/rescode.html
    return _BY_SQLITE_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, UNEXPECTED)


def _explain_postgresql(error: BaseException) -> Problem:
    """Return what an error of PostgreSQL means, told by its attributes, as a SQLite user need not have the driver."""
    state = getattr(error, "sqlstate", None)
    if state is not None:
        return _BY_SQLSTATE.get(state) or _BY_SQLSTATE.get(state[:2], UNEXPECTED)
    text = str(error)
    known = next((problem for words, problem in _BY_WORDS.items() if words in text), None)
    return known or (_UNREACHABLE if "connection" in text else UNEXPECTED)
