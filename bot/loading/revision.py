"""A directory of packs into a revision, or into the list of everything that is wrong with it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.model import Revision
from bot.core.stories import Stories
from bot.loading.drafts import Drafts
from bot.loading.entries import read_entries
from bot.loading.files import find_packs, read_file, shown
from bot.loading.header import complete_header, read_header
from bot.loading.pack import build_pack
from bot.loading.problems import FactsError, Findings, Page

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.model import Pack
    from bot.loading.files import Folder
    from bot.loading.header import Header
    from bot.loading.problems import Problem

_ID_LENGTH: Final = 12
"""Hexadecimal digits: short enough to read out, long enough that two revisions of a community never share one."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a directory holds.

    Attributes:
        revision: every pack.
        warnings: what a curator should look at although everything can be used, by file and line.
    """

    revision: Revision
    warnings: tuple[Problem, ...] = ()


def load(directory: Path) -> Loaded:
    """Load a pack's folder, or a folder of packs.

    Raises:
        FactsError: with every problem of every file, if anything keeps the packs from being used.
    """
    findings = Findings()
    digest = hashlib.sha256()
    folders = find_packs(directory, findings)
    # All stories first: what one pack says may be revealed by another one's.
    headers = [_read_header(folder, directory, findings, digest) for folder in folders]
    stories = Stories(header.story for header in headers if header.id)
    for header in headers:
        complete_header(header, stories)
    loaded = [_load_pack(*one, directory, digest) for one in zip(folders, headers, strict=True)]
    _check_pack_ids(headers)
    packs = [pack for pack in loaded if pack is not None]
    if findings.failed:
        raise FactsError(findings.errors())
    packs.sort(key=lambda pack: pack.id)
    return Loaded(Revision(digest.hexdigest()[:_ID_LENGTH], tuple(packs)), findings.warnings())


def _read_header(folder: Folder, directory: Path, findings: Findings, digest: hashlib._Hash) -> Header:
    pack_file = folder.files[0]
    page = Page(shown(pack_file), findings)
    content, root = read_file(pack_file, page)
    _add(digest, pack_file.relative_to(directory), content)
    return read_header(root, page)


def _load_pack(folder: Folder, header: Header, directory: Path, digest: hashlib._Hash) -> Pack | None:
    drafts = Drafts()
    for path in folder.files[1:]:
        page = Page(shown(path), header.page.findings)
        content, root = read_file(path, page)
        _add(digest, path.relative_to(directory), content)
        read_entries(root, header.texts(page), drafts)
    return build_pack(header, drafts)


def _add(digest: hashlib._Hash, name: Path, content: bytes) -> None:
    """Add a file to the revision's id so that no two sets of files can look alike."""
    digest.update(f"{name.as_posix()}\0{len(content)}\0".encode(errors="surrogateescape"))
    digest.update(content)


def _check_pack_ids(headers: list[Header]) -> None:
    first: dict[str, Header] = {}
    for header in headers:
        other = first.setdefault(header.id, header) if header.id else header
        if other is not header:
            header.page.error(
                header.id_spot, "id", f"{header.id!r} is already the id of {other.page.name}; choose another"
            )
