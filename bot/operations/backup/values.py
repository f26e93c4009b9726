"""Values of a database as JSON has them, and back; the same for every engine."""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, DateTime, LargeBinary, TypeDecorator

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.types import TypeEngine


def as_json(value: object) -> object:
    """Return what JSON has of a value; a time without a zone is in UTC."""
    if isinstance(value, datetime):
        return (value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)).isoformat()
    if isinstance(value, bytes | memoryview):
        return b64encode(value).decode("ascii")
    return value


def reader(kind: TypeEngine[Any]) -> Callable[[Any], object]:
    """Return what makes values for a column out of those that JSON has."""
    kind = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    if isinstance(kind, DateTime):
        return lambda value: None if value is None else datetime.fromisoformat(value)
    if isinstance(kind, LargeBinary):
        return lambda value: None if value is None else b64decode(value, validate=True)
    if isinstance(kind, Boolean):
        return lambda value: None if value is None else bool(value)
    return _plain


def _plain(value: object) -> object:
    # PostgreSQL takes no NUL in a text, which SQLite does.
    return value.replace("\0", "") if isinstance(value, str) else value
