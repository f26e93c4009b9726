"""Settings: from the environment and a .env file to one checked `Config`."""

from bot.config.config import Config, facts_folder, log_format
from bot.config.reading import ConfigError, parse_port

__all__ = ["Config", "ConfigError", "facts_folder", "log_format", "parse_port"]
