"""`doctor`: what is wrong with this installation, and what to do."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.folder import find_facts
from bot.cli.surroundings import FAILED, OK, Refusal
from bot.cli.waiting import waiting
from bot.config import NAMES, Config, ConfigError, mistyped_names
from bot.operations.doctor import machine
from bot.operations.doctor.content import facts
from bot.operations.doctor.discord import discord
from bot.operations.doctor.finding import Finding, Status, broken, doubtful
from bot.operations.doctor.stored import database
from bot.storage.address import Address

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from bot.cli.surroundings import Surroundings

_COLOURS: Final = {Status.OK: "green", Status.WARN: "yellow", Status.FAIL: "bold red"}


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Look at everything and print what was found; return 1 if anything is broken."""
    with waiting("looking at everything ...", surroundings.stderr):
        findings = list(_findings(arguments, surroundings))
    if arguments.json:
        is_well = all(finding.status is not Status.FAIL for finding in findings)
        surroundings.say(json.dumps({"ok": is_well, "checks": [asdict(finding) for finding in findings]}))
    elif surroundings.stdout.isatty():
        Console(file=surroundings.stdout).print(_table(findings))
    else:
        _print(findings, surroundings)
    return FAILED if any(finding.status is Status.FAIL for finding in findings) else OK


def _findings(arguments: Namespace, surroundings: Surroundings) -> Iterator[Finding]:
    yield machine.python()
    yield machine.packages()
    yield machine.settings_file(surroundings.dotenv_path)
    try:
        config, found = Config.as_far_as_right(surroundings.environ, surroundings.dotenv_path)
        wrong, problems = frozenset(found), tuple(found.values())
        mistyped = mistyped_names(surroundings.environ, surroundings.dotenv_path)
    except ConfigError as error:
        config, wrong, problems, mistyped = Config(), frozenset(NAMES), error.problems, []
    for problem in problems:
        yield broken("settings", problem, "Correct it in .env or in the environment")
    for warning in mistyped:
        yield doubtful("settings", warning, "Correct the name, or leave it there for another program")
    yield from _of_the_bot(config, wrong, arguments, surroundings)
    yield from _of_the_machine(config, wrong)


def _of_the_bot(
    config: Config, wrong: frozenset[str], arguments: Namespace, surroundings: Surroundings
) -> Iterator[Finding]:
    if not arguments.offline and "DISCORD_TOKEN" not in wrong:
        yield from asyncio.run(discord(_api(), config.discord_token))
    if arguments.facts is not None or "FACTS_DIR" not in wrong:
        yield _facts(arguments.facts, config, surroundings)
    if wrong.isdisjoint({"DATABASE_URL", "DATA_DIR"}):
        yield _looked("database", partial(database, Address.parse(config.database)))


def _of_the_machine(config: Config, wrong: frozenset[str]) -> Iterator[Finding]:
    if "DATA_DIR" not in wrong:
        yield _looked("data folder", partial(machine.data_folder, config.data_dir))
        yield _looked("disk", partial(machine.disk, config.data_dir))
    yield machine.memory()
    if wrong.isdisjoint({"HEALTH_HOST", "HEALTH_PORT"}):
        yield machine.health_port(config.health_host, config.health_port)


def _looked(check: str, look: Callable[[], Finding]) -> Finding:
    """Look at something in a folder that may be closed to whoever runs this."""
    try:
        return look()
    except OSError as error:
        return broken(check, f"{error.filename}: {error.strerror}", "Run this as the bot's user, and give it the right")


def _api() -> str:
    """Return the address of Discord's API, as discord.py has it."""
    from discord.http import Route  # noqa: PLC0415  who does not ask Discord need not wait for it

    return Route.BASE


def _facts(given: Path | None, config: Config, surroundings: Surroundings) -> Finding:
    try:
        return facts(find_facts(given, surroundings), config.owners)
    except Refusal as refusal:
        return broken("facts", refusal.message, "Name the folder with FACTS_DIR")


def _table(findings: Sequence[Finding]) -> Table:
    table = Table("", "check", "found", "what to do", box=None, header_style="bold")
    for finding in findings:
        status = Text(finding.status, _COLOURS[finding.status])
        table.add_row(status, *map(Text, (finding.check, finding.found, finding.remedy)))
    return table


def _print(findings: Sequence[Finding], surroundings: Surroundings) -> None:
    """Print a line for each finding, for scripts and mails."""
    width = max(len(finding.check) for finding in findings)
    for finding in findings:
        remedy = f" | {finding.remedy}" if finding.remedy else ""
        surroundings.say(f"{finding.status:<4}  {finding.check:<{width}}  {finding.found}{remedy}")
