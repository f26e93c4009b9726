"""The files of packs into a revision, or into the list of everything that is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from bot.core.model import Revision
from bot.core.stories import Stories, Story
from bot.core.told import guarded_texts
from bot.loading.drafts import Drafts
from bot.loading.entries import read_entries
from bot.loading.files import GOLDEN_FILE, PACK_FILE
from bot.loading.golden import check_golden, read_golden
from bot.loading.header import complete_header, read_header
from bot.loading.loaded import Loaded
from bot.loading.nodes import Broken
from bot.loading.pack import build_pack
from bot.loading.problems import At, FactsError, Findings, Page, Problem
from bot.loading.snapshot import Snapshot, read_snapshot
from bot.loading.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from bot.core.model import Pack
    from bot.loading.golden import GoldenDraft
    from bot.loading.header import Header
    from bot.loading.nodes import Node
    from bot.loading.snapshot import Folder


def load(source: Path | Snapshot) -> Loaded:
    """Load a pack's folder or a folder of packs; see `reading`."""
    snapshot = source if isinstance(source, Snapshot) else read_snapshot(source)
    findings = Findings([*snapshot.errors, *snapshot.warnings])
    readings = [_Reading(folder, snapshot, findings) for folder in snapshot.folders()]
    # All stories first: what one pack says may be revealed by another one's.
    stories = Stories(reading.header.story for reading in readings if reading.header.id)
    packs = [pack for pack in (reading.pack(stories) for reading in readings) if pack is not None]
    _check_pack_ids([reading.header for reading in readings])
    if findings.failed:
        raise FactsError(findings.errors())
    folders = {reading.header.id: reading.folder.path for reading in readings}
    return _loaded(snapshot, packs, findings.warnings(), folders)


def load_pack(snapshot: Snapshot, pack: str, live: Loaded) -> Loaded:
    """Load one pack of a facts folder anew, beside the others as they were loaded before; see `reading`."""
    folder = _folder_of(pack, snapshot, live)
    findings = Findings(_inside(folder, (*snapshot.errors, *snapshot.warnings)))
    reading = _Reading(folder, snapshot, findings)
    others = [other for other in live.revision.packs if other.id != pack]
    known = (Story(other.id, other.name, other.timeline, other.aliases) for other in others)
    new = reading.pack(Stories([reading.header.story, *known]))
    _check_alone(reading, pack, others, live)
    if findings.failed or new is None:
        raise FactsError(findings.errors())
    kept = set(live.warnings).difference(_inside(folder, live.warnings))
    warnings = tuple(sorted({*kept, *findings.warnings()}))
    merged = live.snapshot.with_folder(live.folders.get(pack, folder.path), {}).with_folder(folder.path, folder.files)
    return _loaded(merged, [*others, new], warnings, {**live.folders, pack: folder.path})


def pack_folders(snapshot: Snapshot) -> dict[str, str]:
    """Return the path of each pack's folder by the pack's id, as far as the files say one."""
    headers = ((_Reading(folder, snapshot, Findings()).header, folder) for folder in snapshot.folders())
    return {header.id: folder.path for header, folder in headers if header.id}


class _Reading:
    """One pack's folder while it is read: first the header, then, given all stories, the rest."""

    def __init__(self, folder: Folder, snapshot: Snapshot, findings: Findings) -> None:
        self.folder = folder
        self._snapshot = snapshot
        self._findings = findings
        page, root = self._read(PACK_FILE)
        self.header = read_header(root, page)

    def pack(self, stories: Stories) -> Pack | None:
        """Return the pack, or ``None`` where anything found so far keeps it from being used."""
        complete_header(self.header, stories)
        drafts = Drafts()
        others = [file for file in self.folder.files if file != PACK_FILE]
        asking = [file for file in others if PurePosixPath(file).name == GOLDEN_FILE]
        for file in others:
            if file not in asking:
                page, root = self._read(file)
                read_entries(root, self.header.texts(page), drafts)
        pack = build_pack(self.header, drafts)
        golden: list[GoldenDraft] = []
        for file in asking:
            page, root = self._read(file)
            golden += read_golden(root, self.header.texts(page))
        return pack and replace(pack, golden=check_golden(golden, {fact.id: fact for fact in pack.facts}))

    def _read(self, file: str) -> tuple[Page, Node | None]:
        page = Page(self.folder.name_of(file), self._findings)
        if self.folder.path_of(file) in self._snapshot.unreadable:
            return page, Broken(1, 1)
        return page, tree_of(self.folder.files[file], page)


def _loaded(
    snapshot: Snapshot, packs: Iterable[Pack], warnings: tuple[Problem, ...], folders: Mapping[str, str]
) -> Loaded:
    in_order = tuple(sorted(packs, key=lambda pack: pack.id))
    return Loaded(Revision(snapshot.id, in_order), snapshot, warnings, folders)


def _folder_of(pack: str, snapshot: Snapshot, live: Loaded) -> Folder:
    """Find the folder of the pack with that id, or else the one that it was loaded from, to say what is wrong there."""
    folders = list(snapshot.folders())
    found = [folder for folder in folders if _Reading(folder, snapshot, Findings()).header.id == pack]
    if not found and pack in live.folders:
        found = [folder for folder in folders if folder.path == live.folders[pack]]
        astray = _inside(snapshot.folder(live.folders[pack]), snapshot.errors)
        if astray and not found:
            raise FactsError(astray)
    if len(found) != 1:
        message = (
            f"{pack!r} is the id of several packs; choose another one for all but one"
            if found
            else f"there is no pack {pack!r} any more; reload all packs to do without it"
        )
        raise FactsError([Problem(snapshot.name, 1, 1, "", message)])
    return found[0]


def _inside(folder: Folder, problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems of a pack's files."""
    return [problem for problem in problems if f"{problem.file}/".startswith(f"{folder.name}/")]


def _check_alone(reading: _Reading, pack: str, others: Iterable[Pack], live: Loaded) -> None:
    """Report what keeps a pack from being loaded without the others."""
    header, path = reading.header, reading.folder.path
    if header.id and header.id != pack:
        header.page.error(header.id_spot, "id", f"is now {header.id!r}, no longer {pack!r}; reload all packs")
    if any(folder == path for other, folder in live.folders.items() if other != pack):
        header.page.error(At(), "", "is where another pack was before; reload all packs together")
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
