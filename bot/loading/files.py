"""Finding the files of packs, and reading them."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.loading.problems import At, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.loading.problems import Findings

PACK_FILE: Final = "pack.yaml"
GOLDEN_FILE: Final = "golden.yaml"
"""The name of the files, in a pack's folder or in folders inside it, that hold golden questions and no facts."""
LARGEST: Final = 32 * 1024 * 1024
"""Bytes of one file: about half a million asks."""
LARGEST_MEBIBYTES: Final = LARGEST // (1024 * 1024)

_LEADS_OUT: Final = "is a link to somewhere outside of the facts folder; put what it leads to here"
_UNSOUND: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Categories of characters that forge lines, steer terminals, or stand for bytes that are no text."""


def find_files(directory: Path, findings: Findings) -> list[Path]:
    """Return the files of the pack in a directory, or of all packs in it; what is astray is reported."""
    try:
        return _found(directory, findings)
    except OSError as error:
        # Without the right to look into the folder, whatever is asked of anything in it fails.
        Page(shown(directory), findings).error(At(), "", f"cannot be read: {_reason(error)}")
        return []


def _found(directory: Path, findings: Findings) -> list[Path]:
    page = Page(shown(directory), findings)
    if not directory.is_dir():
        reason = "is not a folder" if directory.exists() else "there is no such folder"
        page.error(At(), "", f"{reason}; name a pack's folder, or a folder of packs")
        return []
    if (directory / PACK_FILE).exists():
        return _files_of_pack(directory, findings)
    folders = [path for path in _entries(directory, findings) if path.is_dir() and not _hidden(path)]
    for path in [path for path in folders if leads_out(path, directory)]:
        Page(shown(path), findings).error(At(), "", _LEADS_OUT)
        folders.remove(path)
    files = [file for folder in folders for file in _files_of_pack(folder, findings)]
    _report_astray(directory, findings)
    if not files and not findings.failed:
        page.error(At(), "", f"there is no pack here; a pack is a folder with a {PACK_FILE}")
    return files


def leads_out(path: Path, directory: Path) -> bool:
    """Tell whether a path is a link to somewhere outside of a folder.

    Problems quote what they are about, and whoever writes facts need not be allowed to read the operator's files.
    """
    # Unlike `Path.resolve`, this takes links that lead to themselves.
    return path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(directory))


def content_of(path: Path, page: Page, directory: Path) -> bytes | None:
    """Return what a file of a facts folder contains; ``None`` where it cannot be read; ``page`` gets the reason."""
    if not all(map(_is_sound, path.relative_to(directory).as_posix())):
        page.error(At(), "", "has a character in its name or its folder's that is no letter, digit or sign; rename it")
        return None
    try:
        if leads_out(path, directory):
            page.error(At(), "", _LEADS_OUT)
            return None
        # A pipe or a device would block or never end.
        if not path.is_file():
            page.error(At(), "", "is a folder; rename it" if path.is_dir() else "is no ordinary file; remove it")
            return None
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        page.error(At(), "", f"cannot be read: {_reason(error)}")
        return None
    if len(content) > LARGEST:
        page.error(At(), "", f"is larger than {LARGEST_MEBIBYTES} MiB; split it into several files")
        return None
    return content


def shown(path: Path) -> str:
    """Return a path as problems name it: relative to the working directory where it lies below it."""
    absolute, here = path.absolute(), Path.cwd()
    name = (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()
    return "".join(char if _is_sound(char) else char.encode("unicode_escape").decode("ascii") for char in name)


def _files_of_pack(path: Path, findings: Findings) -> list[Path]:
    """Return the files of a pack's folder; none where it is no pack's."""
    files = list(_yaml_files(path, findings))
    if files and path / PACK_FILE not in files:
        message = f"this folder has no {PACK_FILE}; write one with `format: 1`, an `id:` and a `name:`"
        Page(shown(path), findings).error(At(), "", message)
        return []
    return files


def _yaml_files(path: Path, findings: Findings) -> Iterator[Path]:
    def report(error: OSError) -> None:
        Page(shown(Path(error.filename)), findings).error(At(), "", f"cannot be read: {_reason(error)}")

    for folder, folders, names in os.walk(path, onerror=report):
        # A folder named x.yaml is reported with the files; what it holds is not read.
        odd = [name for name in folders if _is_yaml(name)]
        folders[:] = [name for name in folders if not name.startswith(".") and name not in odd]
        for name in (*odd, *names):
            if name.startswith("."):
                continue
            file = Path(folder, name)
            if name.lower().endswith(".yml"):
                Page(shown(file), findings).warn(At(), "", "is not read; only names that end in .yaml are, rename it")
            elif name == PACK_FILE and Path(folder) != path:
                message = "is inside another pack; move its folder beside that pack's folder"
                Page(shown(file), findings).error(At(), "", message)
            elif _is_yaml(name):
                yield file


def _entries(directory: Path, findings: Findings) -> list[Path]:
    try:
        return sorted(directory.iterdir())
    except OSError as error:
        Page(shown(directory), findings).error(At(), "", f"cannot be read: {_reason(error)}")
        return []


def _report_astray(directory: Path, findings: Findings) -> None:
    for path in _entries(directory, findings):
        if _is_yaml(path.name) and not _hidden(path) and not path.is_dir():
            message = f"belongs to no pack; move it into a pack's folder, or write a {PACK_FILE} beside it"
            Page(shown(path), findings).error(At(), "", message)


def _is_sound(char: str) -> bool:
    return unicodedata.category(char) not in _UNSOUND


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _is_yaml(name: str) -> bool:
    return name.lower().endswith(".yaml")


def _hidden(path: Path) -> bool:
    return path.name.startswith(".")
