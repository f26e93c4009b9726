"""Tells Discord about the commands, but only when they are not the ones it knows."""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING, Any

import discord

if TYPE_CHECKING:
    from pathlib import Path

    from discord import app_commands

_log = logging.getLogger(__name__)


class SyncedCommands:
    """Remembers in a small file which commands each application was last given."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, application: int) -> str | None:
        """Return the fingerprint of the commands last given to Discord; ``None`` if that is not known."""
        return self._read_all().get(str(application))

    def write(self, application: int, fingerprint: str) -> None:
        """Remember a fingerprint."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_suffix(".new")
        new.write_text(json.dumps(self._read_all() | {str(application): fingerprint}), encoding="utf-8")
        new.replace(self._path)

    def _read_all(self) -> dict[str, str]:
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}


def fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """Return a hash of everything that Discord is told about the commands."""
    commands = sorted((command.to_dict(tree) for command in tree.get_commands()), key=lambda item: str(item["name"]))
    return hashlib.blake2b(json.dumps(commands, sort_keys=True).encode(), digest_size=16).hexdigest()


async def sync_if_changed(tree: app_commands.CommandTree[Any], application: int, synced: SyncedCommands) -> str | None:
    """Give Discord the commands unless it has them; return why it does not have them, ``None``: it has.

    A refusal (such as the limit of 200 new commands a day) is logged: the bot can work with the commands it has.
    """
    current = fingerprint(tree)
    if synced.read(application) == current:
        return None
    try:
        await tree.sync()
    except discord.HTTPException as error:
        _log.exception("Discord did not take the commands; the ones it has stay")
        return f"Discord did not take the commands (status {error.status}, code {error.code})"
    try:
        synced.write(application, current)
    except OSError as error:
        _log.warning("the commands will be sent to Discord again at the next start: %s", error)
    return None
