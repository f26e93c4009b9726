"""All that is read of a facts folder, as it is at one moment: what a revision is made from, and what is kept of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from bot.loading.files import PACK_FILE, content_of, find_files, shown
from bot.loading.problems import Findings, Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from bot.loading.problems import Problem

ID_LENGTH: Final = 12
"""Hexadecimal digits: short enough to read out, long enough that two revisions of a community never share one."""


@dataclass(frozen=True)
class Folder:
    """One pack's files.

    Attributes:
        path: its folder within the facts folder; empty: the facts folder is the pack's own.
        name: its folder as problems name it.
        files: content by path within the pack's folder, `pack.yaml` first, then by path.
    """

    path: str
    name: str
    files: Mapping[str, bytes]

    def name_of(self, file: str) -> str:
        """Return a file of the pack as problems name it."""
        return (PurePosixPath(self.name) / file).as_posix()

    def path_of(self, file: str) -> str:
        """Return the path of a file of the pack within the facts folder."""
        return f"{_before(self.path)}{file}"


@dataclass(frozen=True)
class Snapshot:
    """The files of all packs of a facts folder.

    Attributes:
        name: the facts folder as problems name it.
        files: content by path within the facts folder; nothing of those that are unreadable.
        unreadable: which are, by path within the facts folder.
        errors: what in the folder itself keeps it from being used.
        warnings: what in the folder itself a curator should look at.
    """

    name: str
    files: Mapping[str, bytes]
    unreadable: frozenset[str] = frozenset()
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @cached_property
    def digest(self) -> str:
        """Hash of the files, their names included: no two sets of files have the same."""
        digest = hashlib.sha256()
        for name, content in sorted(self.files.items()):
            digest.update(f"{name}\0{len(content)}\0".encode(errors="surrogateescape"))
            digest.update(content)
        return digest.hexdigest()

    @property
    def id(self) -> str:
        """Short form of the digest, the id of the revision that is loaded from it."""
        return self.digest[:ID_LENGTH]

    def folders(self) -> Iterator[Folder]:
        """Yield the packs' folders, by name."""
        if PACK_FILE in self.files:
            yield self.folder("")
        else:
            yield from map(self.folder, sorted({file.partition("/")[0] for file in self.files}))

    def folder(self, path: str) -> Folder:
        """Return a pack's folder; without files where there is none."""
        before = _before(path)
        files = {file[len(before) :]: content for file, content in self.files.items() if file.startswith(before)}
        in_order = dict(sorted(files.items(), key=lambda file: (file[0] != PACK_FILE, file[0])))
        return Folder(path, (PurePosixPath(self.name) / path).as_posix(), in_order)

    def named(self, name: str) -> Snapshot:
        """Return the same with another name for the facts folder, in what is wrong with it as well."""

        def renamed(problem: Problem) -> Problem:
            path = PurePosixPath(problem.file).relative_to(self.name)
            return replace(problem, file=(PurePosixPath(name) / path).as_posix())

        errors, warnings = (tuple(map(renamed, found)) for found in (self.errors, self.warnings))
        return replace(self, name=name, errors=errors, warnings=warnings)

    def with_folder(self, path: str, files: Mapping[str, bytes]) -> Snapshot:
        """Return the same with other files in a pack's folder; of no files, without that pack."""
        before = _before(path)
        others = {file: content for file, content in self.files.items() if not file.startswith(before)}
        return replace(self, files=others | {f"{before}{file}": content for file, content in files.items()})


def read_snapshot(directory: Path) -> Snapshot:
    """Read a pack's folder, or a folder of packs; what is astray in it stands in the result."""
    findings = Findings()
    contents = {
        file.relative_to(directory).as_posix(): content_of(file, Page(shown(file), findings), directory)
        for file in find_files(directory, findings)
    }
    return Snapshot(
        name=shown(directory),
        files={file: content or b"" for file, content in contents.items()},
        unreadable=frozenset(file for file, content in contents.items() if content is None),
        errors=findings.errors(),
        warnings=findings.warnings(),
    )


def _before(path: str) -> str:
    """Return what the paths of a folder's files begin with."""
    return f"{path}/" if path else ""
