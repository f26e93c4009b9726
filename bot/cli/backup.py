"""`backup`: everything that the bot stores, into one file."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from bot.cli.settings import read_config
from bot.cli.surroundings import FAILED, OK, Refusal
from bot.cli.waiting import waiting
from bot.core.numbers import counted
from bot.operations.backup import BackupError, back_up
from bot.storage.address import Address
from bot.storage.migrating import NewerSchemaError
from bot.storage.problems import driver_error, explain

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from bot.cli.surroundings import Surroundings
    from bot.config import Config
    from bot.operations.backup.archive import Manifest


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Write a backup and say what is in it."""
    config = read_config(surroundings)
    now = datetime.now(UTC)
    with explained(config):
        path = _file(surroundings.directory, arguments.file, now)
    with explained(config), waiting(f"writing {path} ...", surroundings.stderr):
        manifest = back_up(Address.parse(config.database), path, now=now)
    surroundings.say(f"wrote {path}: {content(manifest)}")
    return OK


@contextmanager
def explained(config: Config) -> Iterator[None]:
    """Say in a sentence why a backup cannot be made or used."""
    try:
        yield
    except BackupError as error:
        raise Refusal(str(error), FAILED) from error
    except (SQLAlchemyError, NewerSchemaError) as error:
        problem = explain(error)
        words = " ".join(str(driver_error(error)).split())
        place = Address.parse(config.database)
        raise Refusal(f"{problem.what}. {problem.remedy} ({place}: {words or type(error).__name__})", FAILED) from error
    except OSError as error:
        raise Refusal(f"{error.filename}: {error.strerror}", FAILED) from error


def content(manifest: Manifest) -> str:
    """Return what a backup has, in words."""
    rows = ", ".join(f"{table.rows:,} {name}" for name, table in manifest.tables.items() if table.rows)
    total = counted(sum(table.rows for table in manifest.tables.values()), "row")
    return f"{total} ({rows})" if rows else "nothing was stored"


def _file(directory: Path, given: str, now: datetime) -> Path:
    """Return the file to write: in a folder, one that is named by the time; what ends like a folder is made one."""
    path = directory / given
    if given.endswith(("/", os.sep)):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path / f"casefile-{now:%Y%m%dT%H%M%SZ}.zip" if path.is_dir() else path
