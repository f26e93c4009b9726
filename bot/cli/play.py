"""`play`: the bot in a local page that looks like Discord."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.cli.folder import broken, find_facts
from bot.cli.logs import start_logging
from bot.cli.settings import read_config
from bot.cli.surroundings import FAILED, OK, Refusal
from bot.loading import FactsError

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from bot.cli.surroundings import Surroundings


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Serve the playground until it is stopped."""
    config = read_config(surroundings)
    folder = find_facts(arguments.facts, surroundings)
    start_logging(config.log_level, surroundings.stderr, form=config.log_format)
    port = config.play_port if arguments.port is None else arguments.port
    try:
        asyncio.run(_play(folder, port, open_browser=not arguments.no_browser))
    except FactsError as error:
        raise broken(error) from error
    return OK


async def _play(folder: Path, port: int, *, open_browser: bool) -> None:
    # When SimCord is imported it makes a client to look at, and discord.py warns that it has neither voice nor servers.
    logging.disable(logging.WARNING)
    try:
        from bot.playground import play  # noqa: PLC0415  an extra that may be missing
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("bot"):
            raise
        message = (
            f"the playground needs {error.name}: start it with `make play`, or install Casefile with its extra `play`"
        )
        raise Refusal(message, FAILED) from error
    finally:
        logging.disable(logging.NOTSET)
    await play(library_dir=folder, port=port, open_browser=open_browser)
