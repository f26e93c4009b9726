"""A directory of packs into a revision, or into the list of everything that is wrong with it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from bot.core.model import Revision
from bot.core.stories import Stories, Story
from bot.core.told import guarded_texts
from bot.loading.drafts import Drafts
from bot.loading.entries import read_entries
from bot.loading.files import find_packs, pack_folder, read_file, shown
from bot.loading.golden import GOLDEN_FILE, check_golden, read_golden
from bot.loading.header import complete_header, read_header
from bot.loading.pack import build_pack
from bot.loading.problems import FactsError, Findings, Page, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from bot.core.model import Pack
    from bot.loading.files import Folder
    from bot.loading.golden import GoldenDraft
    from bot.loading.header import Header
    from bot.loading.nodes import Node

_ID_LENGTH: Final = 12
"""Hexadecimal digits: short enough to read out, long enough that two revisions of a community never share one."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a pack was loaded from.

    Attributes:
        folder: its folder.
        digest: hash of its files, their names included.
    """

    folder: Path
    digest: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a directory holds.

    Attributes:
        revision: every pack.
        warnings: what a curator should look at although everything can be used, by file and line.
        origins: where each pack was loaded from, by its id.
    """

    revision: Revision
    warnings: tuple[Problem, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)


def load(directory: Path) -> Loaded:
    """Load a pack's folder, or a folder of packs.

    Raises:
        FactsError: with every problem of every file, if anything keeps the packs from being used.
    """
    findings = Findings()
    readings = [_Reading(folder, findings) for folder in find_packs(directory, findings)]
    # All stories first: what one pack says may be revealed by another one's.
    stories = Stories(reading.header.story for reading in readings if reading.header.id)
    packs = [pack for pack in (reading.pack(stories) for reading in readings) if pack is not None]
    _check_pack_ids([reading.header for reading in readings])
    if findings.failed:
        raise FactsError(findings.errors())
    return _loaded(packs, findings.warnings(), {reading.header.id: reading.origin for reading in readings})


def load_pack(directory: Path, pack: str, live: Loaded) -> Loaded:
    """Load one pack of a directory anew, beside the others as they were loaded before.

    Args:
        directory: as for `load`.
        pack: id of the pack.
        live: what was loaded before.

    Raises:
        FactsError: with every problem of that pack's files; also if the pack is gone, or if others, which stay as they
            are, count on its story as it was.
    """
    findings = Findings()
    reading = _Reading(_folder_of(pack, directory, live, findings), findings)
    others = [other for other in live.revision.packs if other.id != pack]
    known = (Story(other.id, other.name, other.timeline, other.aliases) for other in others)
    new = reading.pack(Stories([reading.header.story, *known]))
    _check_alone(reading.header, pack, others, live)
    if findings.failed or new is None:
        raise FactsError(findings.errors())
    own = f"{shown(reading.origin.folder)}/"
    kept = (warning for warning in live.warnings if not warning.file.startswith(own))
    warnings = tuple(sorted({*kept, *findings.warnings()}))
    return _loaded([*others, new], warnings, {**live.origins, pack: reading.origin})


class _Reading:
    """One pack's folder while it is read: first the header, then, given all stories, the rest."""

    def __init__(self, folder: Folder, findings: Findings) -> None:
        self._folder = folder
        self._findings = findings
        self._digest = hashlib.sha256()
        page, root = self._read(folder.files[0])
        self.header = read_header(root, page)

    @property
    def origin(self) -> Origin:
        """Where it was loaded from, once all of it was."""
        return Origin(self._folder.path, self._digest.hexdigest())

    def pack(self, stories: Stories) -> Pack | None:
        """Return the pack, or ``None`` where anything found so far keeps it from being used."""
        complete_header(self.header, stories)
        drafts = Drafts()
        asking = [path for path in self._folder.files[1:] if path.name == GOLDEN_FILE]
        for path in self._folder.files[1:]:
            if path not in asking:
                page, root = self._read(path)
                read_entries(root, self.header.texts(page), drafts)
        pack = build_pack(self.header, drafts)
        golden: list[GoldenDraft] = []
        for path in asking:
            page, root = self._read(path)
            golden += read_golden(root, self.header.texts(page))
        return pack and replace(pack, golden=check_golden(golden, {fact.id: fact for fact in pack.facts}))

    def _read(self, path: Path) -> tuple[Page, Node | None]:
        page = Page(shown(path), self._findings)
        content, root = read_file(path, page)
        self._add(path, content)
        return page, root

    def _add(self, file: Path, content: bytes) -> None:
        """Add a file to the digest so that no two sets of files can look alike."""
        name = file.relative_to(self._folder.path).as_posix()
        self._digest.update(f"{name}\0{len(content)}\0".encode(errors="surrogateescape"))
        self._digest.update(content)


def _loaded(packs: Iterable[Pack], warnings: tuple[Problem, ...], origins: Mapping[str, Origin]) -> Loaded:
    in_order = tuple(sorted(packs, key=lambda pack: pack.id))
    digests = "".join(f"{pack.id}\0{origins[pack.id].digest}\0" for pack in in_order)
    return Loaded(Revision(hashlib.sha256(digests.encode()).hexdigest()[:_ID_LENGTH], in_order), warnings, origins)


def _folder_of(pack: str, directory: Path, live: Loaded, findings: Findings) -> Folder:
    """Find the folder of the pack with that id, or else the one that it was loaded from, to say what is wrong there."""
    elsewhere = Findings()
    folders = find_packs(directory, elsewhere)
    paths = [folder.path for folder in folders if _Reading(folder, elsewhere).header.id == pack]
    if not paths and pack in live.origins:
        paths = [folder.path for folder in folders if folder.path == live.origins[pack].folder]
    if len(paths) != 1:
        message = (
            f"{pack!r} is the id of several packs; choose another one for all but one"
            if paths
            else f"there is no pack {pack!r} any more; reload all packs to do without it"
        )
        raise FactsError([Problem(shown(directory), 1, 1, "", message)])
    return pack_folder(paths[0], findings)


def _check_alone(header: Header, pack: str, others: Iterable[Pack], live: Loaded) -> None:
    """Report what keeps a pack from being loaded without the others."""
    if header.id and header.id != pack:
        header.page.error(header.id_spot, "id", f"is now {header.id!r}, no longer {pack!r}; reload all packs")
    before = next((one.timeline for one in live.revision.packs if one.id == pack), header.timeline)
    if header.timeline == before:
        return
    for other in others:
        if any(point.pack == pack for text in guarded_texts(other) if text.revealed for point in text.revealed.points):
            message = f"has changed, and the pack {other.id!r} has positions in it; reload all packs together"
            header.page.error(header.timeline_spot, "timeline", message)


def _check_pack_ids(headers: list[Header]) -> None:
    first: dict[str, Header] = {}
    for header in headers:
        other = first.setdefault(header.id, header) if header.id else header
        if other is not header:
            header.page.error(
                header.id_spot, "id", f"{header.id!r} is already the id of {other.page.name}; choose another"
            )
