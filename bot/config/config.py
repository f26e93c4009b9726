"""Settings: from the environment and a .env file to one checked `Config`."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.config.dotenv_file import ConfigError, entries_of
from bot.config.reading import LOG_FORMATS, LOG_LEVELS, SQLITE, Reader, read_settings
from bot.core.shards import Shards

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.ownership import Owners

DEFAULT_DATA_DIR: Final = Path("data")
DEFAULT_LOG_LEVEL: Final = "INFO"
DEFAULT_LOG_FORMAT: Final = "text"
DEFAULT_HEALTH_HOST: Final = "127.0.0.1"
DEFAULT_PLAY_PORT: Final = 8765
DEFAULT_FAN_LIMIT: Final = 60
DEFAULT_CHANNEL_LIMIT: Final = 600
DATABASE_FILE: Final = "casefile.sqlite3"
"""The name of the database's file in the data folder, where no other database is named."""
_ALIKE: Final = 0.8
"""From 0 to 1: LOG_LVL and DISCORD_BOT_TOKEN are mistyped, DISCORD_GUILD and DATA_PATH are some other program's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What an operator can set; each attribute is read from the setting of its name in capitals.

    Attributes:
        discord_token: the bot's password at Discord; ``None``: not set yet.
        facts_dir: a pack folder or a folder of packs; ``None``: wherever facts are found by default.
        data_dir: where the bot keeps what it must remember; made when first needed.
        database_url: another database than the one in `data_dir`, with its password; ``None``: that one.
        owners: which servers may change which packs; empty: the only server that the bot is in, or none.
        shard_count: how many shards there are, in all processes; ``None``: as many as Discord recommends.
        shard_ids: those of this process, from 0, in order; empty: all.
        fan_limit: how often a minute a fan may use the bot, and as often at once; 0: as often as they like.
        channel_limit: the same for all in a channel together.
        watch_facts: whether facts go live as soon as their files change.
        log_level: the least serious messages that are logged, one of `LOG_LEVELS`.
        log_format: how a line of the log is written, one of `LOG_FORMATS`.
        health_port: port on which the bot tells how it is, 0 to 65535; 0: any free port; ``None``: it does not.
        health_host: the address that this port is bound to.
        play_port: port of the playground's page on this machine, 0 to 65535; 0: any free port.
    """

    discord_token: str | None = field(default=None, repr=False)
    facts_dir: Path | None = None
    data_dir: Path = DEFAULT_DATA_DIR
    database_url: str | None = field(default=None, repr=False)
    owners: Owners = field(default_factory=dict)
    shard_count: int | None = None
    shard_ids: tuple[int, ...] = ()
    fan_limit: int = DEFAULT_FAN_LIMIT
    channel_limit: int = DEFAULT_CHANNEL_LIMIT
    watch_facts: bool = False
    log_level: str = DEFAULT_LOG_LEVEL
    log_format: str = DEFAULT_LOG_FORMAT
    health_port: int | None = None
    health_host: str = DEFAULT_HEALTH_HOST
    play_port: int = DEFAULT_PLAY_PORT

    @classmethod
    def from_environment(cls, environ: Mapping[str, str], dotenv_path: Path | None = None) -> Config:
        """Read all settings; the environment goes before the file, and an empty value counts as not set.

        Raises:
            ConfigError: with every setting that is wrong.
        """
        config, wrong = cls.as_far_as_right(environ, dotenv_path)
        if wrong:
            raise ConfigError(tuple(wrong.values()))
        return config

    @classmethod
    def as_far_as_right(
        cls, environ: Mapping[str, str], dotenv_path: Path | None = None
    ) -> tuple[Config, Mapping[str, str]]:
        """Read all settings; return them with defaults for those that are wrong, and what is wrong with each of these.

        Raises:
            ConfigError: the file cannot be read, or a line in it is no setting.
        """
        reader = Reader(read_settings(environ, dotenv_path))
        config = cls(
            discord_token=reader.token("DISCORD_TOKEN"),
            facts_dir=reader.folder("FACTS_DIR"),
            data_dir=reader.folder("DATA_DIR") or DEFAULT_DATA_DIR,
            database_url=reader.database("DATABASE_URL"),
            owners=reader.owners("OWNERS"),
            shard_count=(count := reader.shard_count("SHARD_COUNT")),
            shard_ids=reader.shard_ids("SHARD_IDS", count=count),
            fan_limit=reader.limit("FAN_LIMIT", default=DEFAULT_FAN_LIMIT),
            channel_limit=reader.limit("CHANNEL_LIMIT", default=DEFAULT_CHANNEL_LIMIT),
            watch_facts=reader.switch("WATCH_FACTS"),
            log_level=reader.choice("LOG_LEVEL", LOG_LEVELS) or DEFAULT_LOG_LEVEL,
            log_format=reader.choice("LOG_FORMAT", LOG_FORMATS) or DEFAULT_LOG_FORMAT,
            health_port=reader.port("HEALTH_PORT", default=None),
            health_host=reader.host("HEALTH_HOST") or DEFAULT_HEALTH_HOST,
            play_port=reader.port("PLAY_PORT", default=DEFAULT_PLAY_PORT),
        )
        reader.need_shared(config.database_url, config.shards)
        return config, reader.problems

    @property
    def shards(self) -> Shards:
        """Which part of all servers this process serves."""
        return Shards(self.shard_count, self.shard_ids)

    @property
    def database(self) -> str:
        """Address of the database, beginning with `postgresql://`, `postgres://` or `sqlite:///`, password included."""
        return self.database_url or f"{SQLITE}{self.data_dir / DATABASE_FILE}"


NAMES: Final = tuple(setting.name.upper() for setting in fields(Config))
"""Of all settings."""


def facts_folder(environ: Mapping[str, str], dotenv_path: Path | None = None) -> Path | None:
    """Return the FACTS_DIR setting alone, for commands that should not stumble over any other; ``None``: not set.

    Raises:
        ConfigError: the setting is wrong or the file cannot be read.
    """
    reader = Reader(read_settings(environ, dotenv_path))
    folder = reader.folder("FACTS_DIR")
    reader.finish()
    return folder


def log_format(environ: Mapping[str, str], dotenv_path: Path | None = None) -> str:
    """Return the LOG_FORMAT setting alone, whatever is wrong with the others; the default where it is wrong, too."""
    try:
        settings = read_settings(environ, dotenv_path)
    except ConfigError:
        settings = read_settings(environ, None)
    return Reader(settings).choice("LOG_FORMAT", LOG_FORMATS) or DEFAULT_LOG_FORMAT


def mistyped_names(environ: Mapping[str, str], dotenv_path: Path) -> list[str]:
    """Return a warning for each name in the file that is no setting's, but nearly that of one that is not set.

    Other programs may have their settings there as well.

    Raises:
        ConfigError: the file cannot be read, or a line in it is no setting.
    """
    settings = read_settings(environ, dotenv_path)
    unset = [name for name in NAMES if not settings.get(name, "").strip()]
    return [
        f"{dotenv_path}:{entry.line}:{entry.column}: unknown setting {entry.name!r}; did you mean {near[0]!r}?"
        for entry in entries_of(dotenv_path)
        if entry.name not in NAMES and (near := get_close_matches(entry.name.upper(), unset, n=1, cutoff=_ALIKE))
    ]
