"""Compiled revisions on disk, so that a restart need not compile again what it knows."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, TypeVar

from bot.compiling.admitting import StoredError
from bot.compiling.fingerprint import fingerprint
from bot.compiling.pace import Pace
from bot.compiling.storing import Reader, write
from bot.pauses import uncollected
from bot.reloading import Compiled

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.loading import Loaded, Snapshot

MAGIC: Final = b"Casefile compiled facts 3\n"
_DIGEST: Final = hashlib.sha256().digest_size
_HEADER: Final = len(MAGIC) + 2 * _DIGEST
"""Bytes before the content: the magic, the key, and the digest of the content."""
_PIECE: Final = 1 << 20
KEPT: Final = 3
"""Files that are kept, those used last: what is live, what was before, and one that was only tried. A hundred thousand
facts take some 200 megabytes."""
_SUFFIX: Final = ".compiled"
_NAME: Final = 32
"""Hexadecimal digits of a key that are enough for a name; the whole of it stands in the file."""
_T = TypeVar("_T")

_log = logging.getLogger(__name__)


class Cache:
    """Keeps what was compiled, by what it was compiled from and by which program.

    A file that is not just what was written is as good as none: nothing of it is used before all of it was checked.
    Whatever goes wrong is logged, and what is asked for is compiled again. The checksum is no signature: whoever can
    write into the folder can change what is answered, though not what is run (see `storing`).

    Args:
        folder: where; made when needed, for its owner alone.
        program: the fingerprint of the program; by default, of this one.
    """

    def __init__(self, folder: Path, *, program: str | None = None) -> None:
        self.folder = folder
        self._program = program

    def key_of(self, snapshot: Snapshot) -> str:
        """Return what tells these files, as they are named in messages, and this program from all others."""
        said = (self._program or fingerprint(), snapshot.digest, snapshot.name, snapshot.warnings, snapshot.errors)
        return hashlib.sha256(repr((*said, sorted(snapshot.unreadable))).encode(errors="surrogateescape")).hexdigest()

    def get(self, key: str, *, paced: bool = False) -> Compiled | None:
        """Return what was kept under a key; ``None`` where nothing is, or nothing that can be used.

        Args:
            key: of the files that it was compiled from.
            paced: whether to go slowly, so that others in this process are not held up.
        """
        return self._read(key, partial(_compiled, pace=Pace(rests=paced)))

    def get_loaded(self, key: str) -> Loaded | None:
        """Return only what was loaded, which is less to read."""
        return self._read(key, _loaded)

    def put(self, key: str, compiled: Compiled) -> bool:
        """Keep what was compiled; return whether that worked."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._write(key, compiled)
        except (OSError, StoredError) as error:
            _log.warning("Compiled facts cannot be kept in %s, so a restart takes longer: %s", self.folder, error)
            return False
        self._tidy()
        return True

    def _path(self, key: str) -> Path:
        return self.folder / f"{key[:_NAME]}{_SUFFIX}"

    def _read(self, key: str, read: Callable[[IO[bytes]], _T]) -> _T | None:
        path = self._path(key)
        try:
            with path.open("rb", buffering=0) as file:
                _check(file, key)
                with uncollected():
                    found = read(file)
            os.utime(path)  # it was used last
        except FileNotFoundError:
            return None
        except (OSError, StoredError) as error:
            _log.warning("Compiled facts in %s cannot be used and are made anew: %s", path, error)
            return None
        return found

    def _write(self, key: str, compiled: Compiled) -> None:
        # Private from the start, and in the same folder, so that it can take the place of one that is there.
        number, name = tempfile.mkstemp(suffix=".part", dir=self.folder)
        try:
            with os.fdopen(number, "w+b") as file:
                file.write(MAGIC + bytes.fromhex(key) + bytes(_DIGEST))
                write(file, compiled.loaded, compiled.live)
                file.seek(_HEADER)
                digest = _digest(file)
                file.seek(_HEADER - _DIGEST)
                file.write(digest)
            Path(name).replace(self._path(key))
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise

    def _tidy(self) -> None:
        """Delete the files that were not used for longest, and what was left half-written."""
        with suppress(OSError):
            found = sorted(self.folder.glob(f"*{_SUFFIX}"), key=lambda path: -path.stat().st_mtime_ns)
            for path in (*found[KEPT:], *self.folder.glob("*.part")):
                path.unlink()


def _check(file: IO[bytes], key: str) -> None:
    header = file.read(_HEADER)
    if header[:-_DIGEST] != MAGIC + bytes.fromhex(key):
        raise StoredError("it is of another version")
    if _digest(file) != header[-_DIGEST:]:
        raise StoredError("it is damaged")
    file.seek(_HEADER)


def _digest(file: IO[bytes]) -> bytes:
    """Return the digest of what is left of a file; other threads run meanwhile."""
    digest, piece = hashlib.sha256(), bytearray(_PIECE)
    while count := file.readinto(piece):  # type: ignore[attr-defined]
        digest.update(memoryview(piece)[:count])
    return digest.digest()


def _compiled(file: IO[bytes], pace: Pace) -> Compiled:
    with closing(Reader(file, pace)) as reader:
        return Compiled(reader.next(), reader.next())


def _loaded(file: IO[bytes]) -> Loaded:
    loaded: Loaded = Reader(file, Pace(rests=False)).next()
    return loaded
