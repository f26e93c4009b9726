"""SQLAlchemy's asynchronous engine, without the mapper of objects that its package imports along with it.

The mapper, which Casefile has no use for, would take 6 MB and a quarter of the time that SQLAlchemy takes to import.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Final

__all__ = ["create_async_engine"]

_OF_MAPPER: Final = ("sqlalchemy.ext.asyncio.scoping", "sqlalchemy.ext.asyncio.session")
"""What the package imports that needs the mapper."""


class _LeftOut(ModuleType):
    """A module of which only the names are wanted."""

    def __getattr__(self, name: str) -> type:
        """Return something for every name but those with which Python asks what kind of module it is."""
        if name.startswith("__"):
            raise AttributeError(name)
        return object


def _without_mapper() -> ModuleType:
    left_out = {name: _LeftOut(name) for name in _OF_MAPPER if name not in sys.modules}
    sys.modules.update(left_out)
    try:
        return import_module("sqlalchemy.ext.asyncio")
    finally:
        for name in left_out:
            del sys.modules[name]  # whoever wants it gets it


if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import create_async_engine
else:
    create_async_engine = _without_mapper().create_async_engine
