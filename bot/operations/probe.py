"""Asks a bot on this machine whether it lives: `python -m bot.operations.probe` ends with 0 if it does, else with 1."""

from __future__ import annotations

import os
import sys
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.config import Config, ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

SECONDS: Final = 4.0
_WELL: Final = 200
_EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  nothing is bound here


def lives(environ: Mapping[str, str], dotenv_path: Path) -> bool:
    """Tell whether the bot that these settings are for answers that it lives."""
    try:
        config = Config.from_environment(environ, dotenv_path)
        if config.health_port is None:
            return False
        host = _EVERYWHERE.get(config.health_host, config.health_host)
        connection = HTTPConnection(host, config.health_port, timeout=SECONDS)
        connection.request("GET", "/healthz")
        return connection.getresponse().status == _WELL
    except (ConfigError, OSError, HTTPException):
        return False


if __name__ == "__main__":
    sys.exit(0 if lives(os.environ, Path(".env")) else 1)
