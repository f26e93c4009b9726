"""New entries: they go to the end of a file of their own, from where a curator may move them."""

from __future__ import annotations

from contextlib import suppress
from itertools import chain, count
from typing import TYPE_CHECKING, Final

from bot.core.edits import Section
from bot.loading.editing.patches import Members, Patch, indented, line_break, line_end, patched
from bot.loading.editing.pieces import UnreadableError
from bot.loading.editing.places import File, data_of
from bot.loading.editing.writing import in_brackets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.core.edits import Edit

FROM_DISCORD: Final = "from-discord.yaml"
"""The file, in a pack's folder."""
_ABOUT: Final = (
    "# What was added in Discord. The bot writes new entries to the end of a list here; change them as you like,\n"
    "# and move them to any other file of this pack.\n\n"
)
_MARGIN: Final = "  "
_APART: Final = frozenset({Section.FACTS})
"""Lists with an empty line between two entries, which have many lines."""


def with_additions(files: Mapping[str, bytes], edits: Iterable[Edit]) -> dict[str, bytes]:
    """Return a pack's files with the entries that edits leave, behind all that is there."""
    changed = dict(files)
    added = list(edits)
    for section in Section:
        texts = [edit.after for edit in added if edit.section is section and edit.after is not None]
        if texts:
            name, content = _with_entries(changed, section, texts)
            changed[name] = content
    return changed


def fitting(text: str, *, flow: bool) -> str:
    """Return an entry's text as it can stand in a list; in brackets, in one line and without its comments."""
    return in_brackets(data_of(text)) if flow else text


def _with_entries(files: Mapping[str, bytes], section: Section, texts: Sequence[str]) -> tuple[str, bytes]:
    """Return the first file of its kind to which entries can be added, and its content with them."""
    stem, _, ending = FROM_DISCORD.rpartition(".")
    for name in chain([FROM_DISCORD], (f"{stem}-{number}.{ending}" for number in count(2))):
        with suppress(UnreadableError):
            file = File.read(name, files.get(name, _ABOUT.encode()))
            return name, file.content(patched(file.text, _additions(file, section, texts)))
    raise AssertionError  # there are more names than files


def _additions(file: File, section: Section, texts: Sequence[str]) -> Sequence[Patch]:
    listed = file.listed(section)
    if listed is not None:
        members = Members(file.text, listed)
        written = [fitting(text, flow=listed.flow) for text in texts]
        return [members.inserted(len(listed.members), written, apart=section in _APART)]
    line = line_break(file.text)
    entries = (f"{_MARGIN}- {indented(text, len(_MARGIN) + 2)}" for text in texts)
    lines = ("\n\n" if section in _APART else "\n").join(entries).replace("\n", line)
    return _new_list(file, section, line + lines)


def _new_list(file: File, section: Section, lines: str) -> Sequence[Patch]:
    """Return what makes a list where there is none, behind the key if that is there."""
    line = line_break(file.text)
    if file.root is None:
        end = len(file.text)
        begun = bool(file.text) and not file.text.endswith(("\n", "\r"))
        return [Patch(end, end, f"{line if begun else ''}{section}:{lines}{line}")]
    place = file.root.place(section)
    if file.root.flow or file.root.column or (place is not None and not file.root.members[place].value.missing):
        raise UnreadableError("no place for a list")
    if place is None:
        end = line_end(file.text, file.root.end)
        return [Patch(end, end, f"{line}{line}{section}:{lines}")]
    value = file.root.members[place].value
    end = line_end(file.text, value.end)
    return [Patch(value.start, value.end, ""), Patch(end, end, lines)]
