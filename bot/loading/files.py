"""Finding and reading a pack's files."""

from __future__ import annotations

import codecs
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.loading.nodes import Broken, read_tree
from bot.loading.problems import At, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.loading.nodes import Node
    from bot.loading.problems import Findings

PACK_FILE: Final = "pack.yaml"
LARGEST: Final = 32 * 1024 * 1024
"""Bytes of one file: about half a million asks."""
LARGEST_MEBIBYTES: Final = LARGEST // (1024 * 1024)

_OTHER_ENCODINGS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(slots=True)
class Folder:
    """A pack's folder: the files that hold its facts, `pack.yaml` first, then by name."""

    path: Path
    files: list[Path] = field(default_factory=list)


def find_packs(directory: Path, findings: Findings) -> list[Folder]:
    """Return the packs of a directory, by name: itself, or the folders in it; what is astray is reported."""
    page = Page(shown(directory), findings)
    if not directory.is_dir():
        reason = "is not a folder" if directory.exists() else "there is no such folder"
        page.error(At(), "", f"{reason}; name a pack's folder, or a folder of packs")
        return []
    if (directory / PACK_FILE).exists():
        return [pack_folder(directory, findings)]
    packs = [
        pack_folder(path, findings) for path in _entries(directory, findings) if path.is_dir() and not _hidden(path)
    ]
    _report_astray(directory, findings)
    packs = [pack for pack in packs if pack.files]
    if not packs and not findings.failed:
        page.error(At(), "", f"there is no pack here; a pack is a folder with a {PACK_FILE}")
    return packs


def read_file(path: Path, page: Page) -> tuple[bytes, Node | None]:
    """Return a file's content and what it says; problems go to ``page``."""
    content = _content(path, page)
    if content is None:
        return b"", Broken(1, 1)
    text = _decoded(content, page)
    return content, read_tree(text, page) if text is not None else Broken(1, 1)


def shown(path: Path) -> str:
    """Return a path as problems name it: relative to the working directory where it lies below it."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def pack_folder(path: Path, findings: Findings) -> Folder:
    """Return a pack's folder; without files where it is none."""
    files = sorted(_yaml_files(path, findings), key=lambda file: (file != path / PACK_FILE, file.as_posix()))
    if files and files[0] != path / PACK_FILE:
        message = f"this folder has no {PACK_FILE}; write one with `format: 1`, an `id:` and a `name:`"
        Page(shown(path), findings).error(At(), "", message)
        return Folder(path)
    return Folder(path, files)


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


def _content(path: Path, page: Page) -> bytes | None:
    try:
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


def _decoded(content: bytes, page: Page) -> str | None:
    if content.startswith(_OTHER_ENCODINGS):
        page.error(At(), "", "is not UTF-8 but UTF-16; save it as UTF-8")
        return None
    try:
        # Windows editors put a byte order mark in front; it is no part of the text.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig", errors="replace")
        spot = At(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        page.error(spot, "", f"is not UTF-8 (the byte 0x{content[error.start]:02X} here); save it as UTF-8")
        return None


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _is_yaml(name: str) -> bool:
    return name.lower().endswith(".yaml")


def _hidden(path: Path) -> bool:
    return path.name.startswith(".")
