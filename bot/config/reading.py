"""Single settings: reads each from its text and says what would be right where it is wrong."""

from __future__ import annotations

import difflib
import ipaddress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import urlsplit

from bot.config.dotenv_file import ConfigError, entries_of
from bot.core.ownership import parse_owners
from bot.core.shards import Shards, parse_count, parse_ids

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.core.ownership import Owners

LOG_LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_FORMATS: Final = ("text", "json")
MAX_PORT: Final = 65_535
HIGHEST_LIMIT: Final = 60_000
"""A thousand a second, of one fan: whoever wants more wants none."""
SQLITE: Final = "sqlite:///"
_ON: Final = frozenset({"1", "true", "yes", "on"})
_OFF: Final = frozenset({"", "0", "false", "no", "off"})
_DATABASE_EXAMPLES: Final = (
    "write postgresql://USER:PASSWORD@HOST/DATABASE or sqlite:///PATH, with special characters in the user and the "
    "password as %40 and so on"
)

Port = TypeVar("Port", int, None)


def read_settings(environ: Mapping[str, str], dotenv_path: Path | None) -> dict[str, str]:
    """Return the text of every setting by its name; the environment goes before the file.

    Raises:
        ConfigError: the file cannot be read, or a line in it is no setting.
    """
    from_file = {entry.name: entry.value for entry in entries_of(dotenv_path)}
    return {**from_file, **{name: value for name, value in environ.items() if value.strip()}}


class Reader:
    """Reads single settings and collects what is wrong with them.

    Attributes:
        problems: a sentence for each setting that is wrong, by its name.
    """

    def __init__(self, settings: Mapping[str, str]) -> None:
        self.problems: dict[str, str] = {}
        self._settings = settings

    def finish(self) -> None:
        """Raise a `ConfigError` if anything that was read is wrong."""
        if self.problems:
            raise ConfigError(tuple(self.problems.values()))

    def _text(self, name: str) -> str | None:
        return self._settings.get(name, "").strip() or None

    def token(self, name: str) -> str | None:
        """Return a token; the messages never repeat it."""
        text = self._text(name)
        if text is None or (text.isascii() and text.isprintable() and " " not in text):
            return text
        self.problems[name] = f"{name} has spaces or odd characters in it: copy the token alone, without `Bot`."
        return None

    def folder(self, name: str) -> Path | None:
        """Return a path; `~` is the user's home."""
        text = self._text(name)
        if text is None:
            return None
        try:
            return Path(text).expanduser()
        except RuntimeError:
            self.problems[name] = f"{name} is {text!r}, and there is no such home directory: write the whole path."
            return None

    def database(self, name: str) -> str | None:
        """Return a database's address; the messages never repeat it, as there is a password in it."""
        text = self._text(name)
        if text is None or _is_sqlite(text) or _is_postgresql(text):
            return text
        self.problems[name] = f"{name} is no address of a database: {_DATABASE_EXAMPLES}."
        return None

    def owners(self, name: str) -> Owners:
        """Return which servers may change which packs."""
        try:
            return parse_owners(self._text(name) or "")
        except ValueError as error:
            self.problems[name] = f"{name} has {error}."
            return {}

    def shard_count(self, name: str) -> int | None:
        """Return how many shards there are; ``None``: as many as Discord recommends."""
        text = self._text(name)
        try:
            return None if text is None else parse_count(text)
        except ValueError as error:
            self.problems[name] = f"{name} is {error}."
            return None

    def shard_ids(self, name: str, *, count: int | None) -> tuple[int, ...]:
        """Return which of so many shards this process has; empty: all."""
        text = self._text(name)
        try:
            return () if text is None else parse_ids(text, count)
        except ValueError as error:
            self.problems[name] = f"{name} is {error}."
            return ()

    def need_shared(self, url: str | None, shards: Shards) -> None:
        """Make sure that processes which share the servers share a database as well."""
        if shards.are_some and (url is None or _is_sqlite(url)):
            self.problems["SHARD_IDS"] = (
                "SHARD_IDS leaves shards to other processes, and these need a database that all of them share: set "
                "DATABASE_URL to a PostgreSQL database."
            )

    def limit(self, name: str, *, default: int) -> int:
        """Return how much a minute is allowed; 0: any number."""
        text = self._text(name)
        if text is None:
            return default
        if text.isascii() and text.isdigit() and len(text) <= len(str(HIGHEST_LIMIT)) and int(text) <= HIGHEST_LIMIT:
            return int(text)
        self.problems[name] = (
            f"{name} is {text!r}, which is no limit: write questions a minute, up to {HIGHEST_LIMIT}, or 0 for none."
        )
        return default

    def switch(self, name: str) -> bool:
        """Return whether something is switched on."""
        text = (self._text(name) or "").casefold()
        if text in _ON or text in _OFF:
            return text in _ON
        self.problems[name] = f"{name} is {text!r}, which is neither 1 nor 0: write 1 to switch it on."
        return False

    def choice(self, name: str, choices: Sequence[str]) -> str | None:
        """Return one of some words, however its letters were written."""
        text = self._text(name)
        found = {choice.casefold(): choice for choice in choices}
        if text is None or text.casefold() in found:
            return text and found[text.casefold()]
        near = difflib.get_close_matches(text.casefold(), found, n=1)
        hint = f" (did you mean {found[near[0]]}?)" if near else ""
        self.problems[name] = f"{name} is {text!r}, which is not one of {', '.join(choices)}{hint}."
        return None

    def host(self, name: str) -> str | None:
        """Return an address to listen on."""
        text = self._text(name)
        if text is None or _is_host(text):
            return text
        self.problems[name] = (
            f"{name} is {text!r}, which is no address: write 127.0.0.1 (this machine) or 0.0.0.0, without a port."
        )
        return None

    def port(self, name: str, *, default: Port) -> int | Port:
        """Return a port number."""
        text = self._text(name)
        if text is None:
            return default
        try:
            return parse_port(text)
        except ValueError as error:
            self.problems[name] = f"{name} is {error}."
            return default


def _is_sqlite(url: str) -> bool:
    """Tell whether a database is a file: one in memory would be gone with the first connection."""
    return url.startswith(SQLITE) and url.removeprefix(SQLITE) not in {"", ":memory:"}


def _is_postgresql(url: str) -> bool:
    """Tell whether a database can be there; without a host it is on this machine."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number, as after a password with a `/` or `#` in it
    except ValueError:
        return False
    return parts.scheme in ("postgresql", "postgres") and "//" in url and not parts.fragment


def _is_host(text: str) -> bool:
    """Tell whether a text is an address, of either version of IP, or can be a name."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return all(label.isascii() and label.replace("-", "a").isalnum() for label in text.split("."))
    return True


def parse_port(text: str) -> int:
    """Return a port number from 0 to 65535; 0 is any free port.

    Raises:
        ValueError: it is none; the message says so and begins with the text.
    """
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MAX_PORT)) and int(text) <= MAX_PORT):
        raise ValueError(f"{text!r}, which is not a port: write a number from 0 to {MAX_PORT}")
    return int(text)
