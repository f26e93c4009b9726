"""`restore`: everything that the bot stores, out of a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cli.backup import content, explained
from bot.cli.settings import read_config
from bot.cli.surroundings import FAILED, OK, Refusal
from bot.cli.waiting import waiting
from bot.operations.backup import restore
from bot.operations.backup.archive import Archive
from bot.storage.address import Address

if TYPE_CHECKING:
    from argparse import Namespace

    from bot.cli.surroundings import Surroundings


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Put a backup into the database, after asking."""
    config = read_config(surroundings)
    address, path = Address.parse(config.database), surroundings.directory / arguments.file
    with explained(config):
        manifest = Archive.open(path).manifest
        if not arguments.yes:
            _ask(f"{path}, made {manifest.made}, has {content(manifest)}.", address, arguments, surroundings)
        with waiting(f"restoring {path} ...", surroundings.stderr):
            restore(address, path, replace=arguments.replace)
    surroundings.say(f"restored into {address}: {content(manifest)}")
    if address.file is not None:
        surroundings.say("A bot that runs on it goes on with the facts and settings that it has: start it again.")
    return OK


def _ask(what: str, address: Address, arguments: Namespace, surroundings: Surroundings) -> None:
    replaced = " All that is stored there now is deleted." if arguments.replace else ""
    surroundings.warn(f"{what}\nIt goes into {address}.{replaced} Type yes to go on:")
    if surroundings.stdin.readline().strip().lower() != b"yes":
        raise Refusal("nothing was changed: type yes, or give --yes", FAILED)
