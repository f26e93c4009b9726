"""The file of a backup: a zip with a table's rows in each member, one row a line, and a manifest that comes last."""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
import zlib
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from bot.errors import CasefileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
_LONGEST_LINE: Final = 64 * 1024**2
"""Bytes; a row of ours has at most a few hundred thousand."""
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, LookupError, TypeError, RuntimeError)
"""What reading a damaged zip or its JSON raises."""


class BackupError(CasefileError):
    """A backup that cannot be made or used, as a sentence for the operator without its full stop."""


@dataclass(frozen=True, slots=True)
class TableContent:
    """What a table had.

    Attributes:
        columns: their names, in the order in which rows have them.
        rows: how many there were.
        sha256: of the member, unpacked.
        counter: the last number that was given to a row, even if that is gone; ``None``: rows get none.
    """

    columns: tuple[str, ...]
    rows: int
    sha256: str
    counter: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup has.

    Attributes:
        schema: the last migration of the database that it was made of.
        made: when, in ISO 8601.
        tables: by their names.
    """

    schema: str
    made: str
    tables: Mapping[str, TableContent]


class ArchiveWriter:
    """Writes a backup."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self._tables: dict[str, TableContent] = {}

    def write_table(
        self, name: str, columns: Sequence[str], rows: Iterable[Sequence[object]], *, counter: int | None
    ) -> None:
        """Write a table, whose values are such as JSON has."""
        digest, count = hashlib.sha256(), 0
        with self._zip.open(_member(name), "w", force_zip64=True) as member:
            for row in rows:
                line = json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
                digest.update(line)
                member.write(line)
                count += 1
        self._tables[name] = TableContent(tuple(columns), count, digest.hexdigest(), counter)

    def finish(self, *, schema: str, made: str) -> None:
        """Write the manifest, without which it is no backup."""
        manifest = {"format": FORMAT, **asdict(Manifest(schema=schema, made=made, tables=self._tables))}
        self._zip.writestr(MANIFEST, json.dumps(manifest, indent=2))

    def close(self) -> None:
        """Write the zip's own directory, also of one that is not finished."""
        self._zip.close()


class Archive:
    """Reads a backup that was checked whole.

    Attributes:
        manifest: what is in it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with zipfile.ZipFile(path) as file:
            self.manifest = _manifest(file.read(MANIFEST))

    @classmethod
    def open(cls, path: Path) -> Archive:
        """Open a file and read all of it once.

        Raises:
            BackupError: it is no backup, was cut off or damaged, or a newer Casefile made it.
        """
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                # Opening a named pipe would wait until somebody writes into it.
                raise BackupError(f"{path} is no regular file: give the file that `backup` wrote")
            archive = cls(path)
            for name in archive.manifest.tables:
                archive._check(name)
        except OSError as error:
            raise BackupError(f"{path} cannot be read: {error.strerror or error}") from error
        except _BROKEN as error:
            raise BackupError(f"{path} is no backup of Casefile's, or was cut off or damaged: take another") from error
        return archive

    def rows(self, name: str) -> Iterator[list[Any]]:
        """Return a table's rows, with values such as JSON has."""
        return map(json.loads, self._lines(name))

    def _lines(self, name: str) -> Iterator[bytes]:
        with zipfile.ZipFile(self._path) as file, file.open(_member(name)) as member:
            while line := member.readline(_LONGEST_LINE):
                yield line

    def _check(self, name: str) -> None:
        content, digest, count = self.manifest.tables[name], hashlib.sha256(), 0
        for line in self._lines(name):
            digest.update(line)
            count += 1
            if len(json.loads(line)) != len(content.columns):
                raise ValueError(name)
        if (digest.hexdigest(), count) != (content.sha256, content.rows):
            raise ValueError(name)


def _member(table: str) -> str:
    return f"tables/{table}.jsonl"


def _manifest(text: bytes) -> Manifest:
    found = json.loads(text)
    if found["format"] > FORMAT:
        raise BackupError("the backup was made by a newer version of Casefile: update this one first")
    tables = {
        str(name): TableContent(tuple(one["columns"]), one["rows"], one["sha256"], one["counter"])
        for name, one in found["tables"].items()
    }
    return Manifest(schema=str(found["schema"]), made=str(found["made"]), tables=tables)
