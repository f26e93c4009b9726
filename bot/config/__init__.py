"""Settings: from the environment and a .env file to one checked `Config`."""

from bot.config.config import NAMES, Config, facts_folder, log_format, mistyped_names
from bot.config.dotenv_file import ConfigError
from bot.config.reading import parse_port

__all__ = ["NAMES", "Config", "ConfigError", "facts_folder", "log_format", "mistyped_names", "parse_port"]
