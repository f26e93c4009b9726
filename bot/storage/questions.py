"""What is asked of the database for an answer: one statement, whatever of it is needed."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Select, Text, literal, select, union_all

from bot.core.settings import Setting, SettingKey
from bot.storage.tables import PROGRESS, SETTINGS, WHOLE_SERVER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Executable

    from bot.storage.database import Database

_NO_NAME: Final = ""
"""Where a setting's row has its name, a row of progress has this."""
_SETTINGS: Final = frozenset(Setting)


@dataclass(frozen=True, slots=True)
class Answered:
    """What the database says, either part empty where it was not asked for."""

    progress: Mapping[str, str]
    settings: Mapping[SettingKey, str]


async def ask(database: Database, user: int | None, server: int | None) -> Answered:
    """Return what is stored about a fan or a server or both, ``None`` for what is not needed.

    Raises:
        UnusableError: the database cannot be read.
    """
    return _answered(await database.read(_statement(user, server)))


def _statement(user: int | None, server: int | None) -> Executable:
    parts = [] if user is None else [_progress_of(user)]
    if server is not None:
        parts.append(_settings_of(server))
    return parts[0] if len(parts) == 1 else union_all(*parts)


def _progress_of(user: int) -> Select[Any]:
    no_name = literal(_NO_NAME, Text).label("name")
    no_channel = literal(WHOLE_SERVER).label("channel_id")
    columns = PROGRESS.c
    return select(no_name, columns.pack, no_channel, columns.position.label("value")).where(columns.user_id == user)


def _settings_of(server: int) -> Select[Any]:
    columns = SETTINGS.c
    return select(columns.name, columns.pack, columns.channel_id, columns.value).where(columns.server_id == server)


def _answered(rows: Sequence[tuple[Any, ...]]) -> Answered:
    progress: dict[str, str] = {}
    settings: dict[SettingKey, str] = {}
    for name, pack, channel, value in rows:
        if name == _NO_NAME:
            progress[pack] = value
        elif name in _SETTINGS:  # else a newer Casefile's, on the same tables
            settings[SettingKey(None if channel == WHOLE_SERVER else channel, Setting(name), pack)] = value
    return Answered(MappingProxyType(progress), MappingProxyType(settings))
