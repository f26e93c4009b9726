"""Changes of single facts while they are being made: what was typed, what it was made from, and the edit that it is."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Final

from bot.core.answers import FactKey
from bot.core.edits import Edit, Section
from bot.loading.editing import (
    FactFields,
    FieldProblem,
    FieldsError,
    changed_entry,
    entry_with_ask,
    fields_of,
    new_entry,
    not_editable,
    read_fields,
    wordings_entry,
)

_BRACKET: Final = re.compile(r"\\*\[")


class Act(StrEnum):
    """What is done with a fact."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    WORDING = "wording"
    """It gets more asks; nothing else of it is touched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A change of one fact that is not live yet.

    Attributes:
        pack: id of the pack.
        fact: id of the fact; of a new one, empty until it has been typed.
        act: what is done.
        section: the list that its entry stands in.
        base: the entry that it was made from; of a fact that Casefile makes, as it would be written; empty: of none.
        is_written: whether that is in the pack's files.
        place: its file and line; empty: it is in none.
        fields: what was typed; of wordings, `asks` alone.
        is_typed: whether its moderator has typed or seen all of that, so that none of it can spoil them.
        gap: id of the gap that it is to close; ``None``: of none.
        suggestion: number of the suggestion that it is made of; ``None``: of none.
    """

    pack: str
    fact: str
    act: Act
    section: Section = Section.FACTS
    base: str = ""
    is_written: bool = False
    place: str = ""
    fields: FactFields = field(default_factory=FactFields)
    is_typed: bool = False
    gap: int | None = None
    suggestion: int | None = None

    @property
    def key(self) -> FactKey:
        """The fact."""
        return FactKey(self.pack, self.fact)

    @property
    def replaces_made(self) -> bool:
        """Whether it writes a fact that Casefile makes until then."""
        return self.act is Act.CHANGE and not self.is_written

    @property
    def kept(self) -> tuple[str, ...]:
        """What of the fact no field holds and stays as it is, in words."""
        return not_editable(self.base) if self.act is Act.CHANGE and self.base else ()

    def to_json(self) -> str:
        """Return it as `from_json` reads it."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Draft:
        """Return a draft that was stored."""
        said = json.loads(text)
        typed = FactFields(**said.pop("fields"))
        return cls(**{**said, "act": Act(said["act"]), "section": Section(said["section"]), "fields": typed})


def as_ask(text: str) -> str:
    """Return a text as the field `asks` takes it, whatever it begins with."""
    return f"\\{text}" if _BRACKET.match(text) else text


def edit_of(draft: Draft) -> Edit:
    """Return the edit that a draft is.

    Raises:
        FieldsError: its fields make no fact.
    """
    before = draft.base if draft.is_written else None
    return Edit(pack=draft.pack, section=draft.section, id=draft.fact, before=before, after=_after(draft))


def opposite(edit: Edit) -> Edit:
    """Return the edit that undoes another one."""
    return replace(edit, before=edit.after, after=edit.before, number=0)


def _after(draft: Draft) -> str | None:
    if draft.act is Act.ADD:
        return new_entry(draft.fact, draft.fields)
    if draft.act is Act.CHANGE:
        return changed_entry(draft.base, fields_of(draft.base), draft.fields)
    return None if draft.act is Act.REMOVE else _with_asks(draft)


def _with_asks(draft: Draft) -> str:
    asks = read_fields(FactFields(asks=draft.fields.asks)).asks
    if not asks:
        raise FieldsError([FieldProblem("asks", "is empty; write how fans ask for it")])
    entry = draft.base
    for ask in asks:
        if entry:
            entry = entry_with_ask(entry, ask.text, revealed=ask.revealed)
        else:
            entry = wordings_entry(draft.fact, ask.text, revealed=ask.revealed)
    return entry
