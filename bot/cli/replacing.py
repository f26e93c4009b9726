"""Writing files so that each is whole at any moment, whatever happens to the process or the machine."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from bot.folders import sync_folder

if TYPE_CHECKING:
    from pathlib import Path

_ENDING: Final = ".exporting"
_BINARY: Final = getattr(os, "O_BINARY", 0)


class ChangedError(OSError):
    """A file was changed since it was read."""


def replace_file(path: Path, before: bytes | None, content: bytes) -> None:
    """Give a file another content: a reader finds the old one or the new one, and so does who starts after a crash.

    Its mode and owner stay, and what a symbolic link points to is replaced rather than the link.

    Args:
        path: the file.
        before: what it held when it was read; ``None``: there was no file.
        content: what it shall hold.

    Raises:
        ChangedError: it holds something else by now; it was left alone.
        OSError: it cannot be written; it was left alone.
    """
    target = path.resolve()
    # Hidden, so that nobody takes it for a file of the pack; in the same folder, as renaming works within one disk.
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(8)}{_ENDING}")
    try:
        _write(temporary, target if before is not None else None, content)
        if (target.read_bytes() if target.exists() else None) != before:
            raise ChangedError(f"{path} was changed meanwhile")
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(target.parent)


def remove_remains(folder: Path) -> None:
    """Remove what `replace_file` left in a folder when it was killed; one that runs now fails, and changes nothing."""
    for remains in folder.glob(f".*{_ENDING}"):
        remains.unlink(missing_ok=True)


def _write(temporary: Path, like: Path | None, content: bytes) -> None:
    # Made in this way, the mode of a new file is as the user has it for all files.
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    with os.fdopen(descriptor, "wb") as file:
        if like is not None:
            status = like.stat()
            _keep_owner(temporary, status)
            temporary.chmod(stat.S_IMODE(status.st_mode))
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _keep_owner(temporary: Path, status: os.stat_result) -> None:
    # An operator who exports as root should not take the files away from the curators.
    with suppress(PermissionError, AttributeError):
        os.chown(temporary, status.st_uid, status.st_gid)
