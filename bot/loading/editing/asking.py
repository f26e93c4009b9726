"""One more wording for a fact, as an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.edits import Edit, Section
from bot.loading.editing.changing import entry_with_ask, wordings_entry
from bot.loading.editing.places import find_entry

if TYPE_CHECKING:
    from collections.abc import Mapping


def ask_edit(files: Mapping[str, bytes], *, pack: str, fact: str, ask: str, revealed: str = "") -> Edit:
    """Return the edit by which a fact is asked in one more way: in its own entry, or in `wordings:` where it is made.

    Args:
        files: content of the pack's files, by their paths relative to its folder.
        pack: id of the pack.
        fact: id of the fact.
        ask: the wording.
        revealed: from where on it is no spoiler, ``start``: always; empty: as its fact.

    Returns:
        The edit; what is after it is what was before where the entry has the wording already.

    Raises:
        FieldsError: the ask is empty or has control characters, or the entry can only be changed in its file.
    """
    for section in Section:
        entry = find_entry(files, section, fact)
        if entry is not None:
            after = entry_with_ask(entry.text, ask, revealed=revealed)
            return Edit(pack=pack, section=section, id=fact, before=entry.text, after=after)
    after = wordings_entry(fact, ask, revealed=revealed)
    return Edit(pack=pack, section=Section.WORDINGS, id=fact, before=None, after=after)
