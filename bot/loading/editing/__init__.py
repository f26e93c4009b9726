"""Edits of single entries in the text of a pack's files: everything else in them stays byte for byte as it is."""

from bot.loading.editing.additions import FROM_DISCORD
from bot.loading.editing.applying import Applied, Conflict, apply_edits
from bot.loading.editing.asking import ask_edit
from bot.loading.editing.changing import (
    changed_entry,
    entry_with_ask,
    fields_of,
    new_entry,
    not_editable,
    wordings_entry,
)
from bot.loading.editing.facts import entry_of_fact, fields_of_fact, new_id
from bot.loading.editing.fields import FactFields, FieldProblem, FieldsError, plain_fields, read_fields
from bot.loading.editing.places import Entry, find_entry

__all__ = [
    "FROM_DISCORD",
    "Applied",
    "Conflict",
    "Entry",
    "FactFields",
    "FieldProblem",
    "FieldsError",
    "apply_edits",
    "ask_edit",
    "changed_entry",
    "entry_of_fact",
    "entry_with_ask",
    "fields_of",
    "fields_of_fact",
    "find_entry",
    "new_entry",
    "new_id",
    "not_editable",
    "plain_fields",
    "read_fields",
    "wordings_entry",
]
