"""Reads the settings of a command that needs all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.config import Config, mistyped_names

if TYPE_CHECKING:
    from bot.cli.surroundings import Surroundings


def read_config(surroundings: Surroundings) -> Config:
    """Return the settings, and warn of names in the file that look mistyped.

    Raises:
        ConfigError: with every setting that is wrong.
    """
    config = Config.from_environment(surroundings.environ, surroundings.dotenv_path)
    for warning in mistyped_names(surroundings.environ, surroundings.dotenv_path):
        surroundings.warn(f"casefile: {warning}")
    return config
