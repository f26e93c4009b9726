"""The commands for operators and their options, and how a command is added."""

from __future__ import annotations

import argparse
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    Parser: TypeAlias = argparse.ArgumentParser
    Commands: TypeAlias = argparse._SubParsersAction[Parser]  # noqa: SLF001  typeshed names no other type


def add(commands: Commands, command: str, *parents: Parser, says: str, about: str, epilog: str = "") -> Parser:
    """Add a command with its line in the list of commands, its description and what follows its options."""
    return commands.add_parser(
        command,
        parents=parents,
        help=says,
        description=fill(about, 79),
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        # A shortened option would mean something else, or nothing, as soon as another option begins like it.
        allow_abbrev=False,
    )


def add_operations(commands: Commands, facts: Parser) -> None:
    """Add the commands for operators; `facts` has the options for the facts' folder."""
    _add_doctor(commands, facts)
    _add_backup(commands)
    _add_restore(commands)


def _add_doctor(commands: Commands, facts: Parser) -> None:
    doctor = add(
        commands,
        "doctor",
        facts,
        says="say what is wrong with this installation",
        about="Checks the settings, the token, the facts, the database, the data folder, ports, versions, the clock, "
        "disk and memory, and says for each what to do. It changes nothing.",
        epilog="exit codes: 0 nothing is broken (there may be warnings), 1 something is.",
    )
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    doctor.add_argument("--offline", action="store_true", help="do not ask Discord whether the token is right")


def _add_backup(commands: Commands) -> None:
    backup = add(
        commands,
        "backup",
        says="write everything that the bot stores into one file",
        about="Writes everything that the bot stores into a new file that only you may read, also while the bot runs: "
        "all of it is of one moment. What fans have told the bot is in it: keep it as safe as the database.",
        epilog="exit codes: 0 the file is written and was read back, 1 it could not be, 2 wrong arguments or settings.",
    )
    backup.add_argument(
        "file", metavar="FILE", help="the new file, or a folder (made if it ends in /) for one that is named by date"
    )


def _add_restore(commands: Commands) -> None:
    restore = add(
        commands,
        "restore",
        says="put a backup into the database",
        about="Puts a backup into the database that the settings name, be it SQLite or PostgreSQL and whichever of the "
        "two it was made of: all of it or nothing. A backup of an older version is brought up to date.",
        epilog="exit codes: 0 all is restored, 1 nothing was changed, 2 wrong arguments or settings.",
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restore.add_argument("--replace", action="store_true", help="delete what is stored in the database now")
    restore.add_argument("--yes", action="store_true", help="do not ask")
