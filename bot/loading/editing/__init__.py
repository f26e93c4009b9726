"""Edits of single entries in the text of a pack's files: everything else in them stays byte for byte as it is."""

from bot.loading.editing.additions import FROM_DISCORD
from bot.loading.editing.applying import Applied, Conflict, apply_edits
from bot.loading.editing.places import Entry, find_entry

__all__ = ["FROM_DISCORD", "Applied", "Conflict", "Entry", "apply_edits", "find_entry"]
