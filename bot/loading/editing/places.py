"""Where the entries of a pack's files stand."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.edits import Section
from bot.loading.editing.patches import Members
from bot.loading.editing.pieces import UnreadableError, read_pieces
from bot.loading.files import GOLDEN_FILE, PACK_FILE
from bot.loading.nodes import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.loading.editing.pieces import Data, Piece

KEYS: Final = {Section.FACTS: "id", Section.WORDINGS: "fact"}
"""The key of an entry that holds its id."""

_BYTE_ORDER_MARK: Final = "\ufeff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a file.

    Attributes:
        file: path of the file, relative to the pack's folder.
        section: the list that it stands in.
        id: of the fact; of wordings, that of the fact that they are for.
        place: which of the list it is, counted from 0.
        text: what is written, without its indentation and its "- ".
        data: what that says.
        line: counted from 1.
        column: counted from 1.
    """

    file: str
    section: Section
    id: str
    place: int
    text: str
    data: Data
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class File:
    """A file that can be changed.

    Attributes:
        name: its path, relative to the pack's folder.
        text: what it says, without a byte order mark.
        root: what that is in pieces; ``None``: nothing.
        mark: its byte order mark, or nothing.
    """

    name: str
    text: str
    root: Piece | None
    mark: str = ""

    @classmethod
    def read(cls, name: str, content: bytes) -> File:
        """Return a file in pieces.

        Raises:
            UnreadableError: it is no text, no YAML, or no group of keys; loading it says what is wrong.
        """
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise UnreadableError(str(error)) from error
        mark = _BYTE_ORDER_MARK if text.startswith(_BYTE_ORDER_MARK) else ""
        text = text.removeprefix(mark)
        root = read_pieces(text)
        if root is not None and root.text is not None and root.missing:
            root = None
        if root is not None and not root.keyed:
            raise UnreadableError("no keys")
        return cls(name, text, root, mark)

    def content(self, text: str) -> bytes:
        """Return the content of the file when it says another text."""
        return (self.mark + text).encode()

    def listed(self, section: Section) -> Piece | None:
        """Return the list of a section; ``None``: there is none."""
        value = self.root.get(section) if self.root is not None else None
        return value if value is not None and value.is_list else None

    def entries(self, wanted: Iterable[tuple[Section, str]]) -> Iterator[Entry]:
        """Yield the entries with these ids, in file order."""
        ids = frozenset(wanted)
        for section, key in KEYS.items():
            listed = self.listed(section)
            for place, member in enumerate(listed.members if listed is not None else ()):
                named = member.value.get(key)
                if listed is not None and named is not None and (section, named.text) in ids:
                    yield self._entry(section, named.text or "", listed, place)

    def _entry(self, section: Section, entry_id: str, listed: Piece, place: int) -> Entry:
        members = Members(self.text, listed)
        value = listed.members[place].value
        at = place_of(self.text, value.start)
        return Entry(
            file=self.name,
            section=section,
            id=entry_id,
            place=place,
            text=members.text(place),
            data=value.data(),
            line=at.line,
            column=at.column,
        )


def files_with(files: Mapping[str, bytes], ids: Iterable[str]) -> Iterator[File]:
    """Yield the files that may have entries with these ids, by path; what cannot be read is left out.

    Args:
        files: content of a pack's files, by their paths relative to its folder.
        ids: of facts.
    """
    spelt = {one.encode() for one in ids}
    for name in sorted(files):
        # To look for the letters first spares reading files that are large and about something else.
        if holds_entries(name) and any(one in files[name] for one in spelt):
            with suppress(UnreadableError):
                yield File.read(name, files[name])


def find_entry(files: Mapping[str, bytes], section: Section, entry_id: str) -> Entry | None:
    """Return the entry with an id, the first of several; ``None``: there is none, or its file cannot be read."""
    found = (entry for file in files_with(files, [entry_id]) for entry in file.entries([(section, entry_id)]))
    return next(found, None)


def holds_entries(name: str) -> bool:
    """Tell whether a file of a pack is one that may hold facts, by its path."""
    return name != PACK_FILE and name.rpartition("/")[2] != GOLDEN_FILE


def data_of(text: str) -> Data:
    """Return what an entry's text says.

    Raises:
        UnreadableError: it is no YAML.
    """
    root = read_pieces(text)
    return None if root is None else root.data()
