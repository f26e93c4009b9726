"""Drafts of what is live: how they begin, and what becomes of them when somebody else was faster."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Final

from bot.core.edits import Section
from bot.curation.drafts import Act, Draft
from bot.errors import CasefileError
from bot.loading.editing import FactFields, FieldsError, entry_of_fact, fields_of, find_entry, new_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.answers import FactKey
    from bot.core.edits import Edit
    from bot.core.model import Fact, Revision
    from bot.loading import Loaded
    from bot.loading.snapshot import Folder

_FIELDS: Final = tuple(one.name for one in fields(FactFields))


class NoSuchFactError(CasefileError):
    """There is no such fact, or no longer."""


class OnlyInFileError(CasefileError):
    """A fact that can be changed in its file alone.

    Attributes:
        place: its file and line; empty: Casefile makes it of other entries.
    """

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebased:
    """A draft that is made from what there is now.

    Attributes:
        draft: the draft; what was not typed anew in it is as it is now.
        meanwhile: what each field says now that somebody else has changed since the draft was begun.
        clashes: those of them that were typed anew as well; the draft has what was typed.
        is_other: whether the entry is another than that which the draft was made from.
        is_gone: whether the fact was removed, so that the draft would add it again.
    """

    draft: Draft
    meanwhile: Mapping[str, str] = field(default_factory=dict)
    clashes: tuple[str, ...] = ()
    is_other: bool = False
    is_gone: bool = False


def begin_adding(pack: str, *, ask: str = "", gap: int | None = None) -> Draft:
    """Return the draft of a new fact, with its first ask if that is known."""
    return Draft(pack=pack, fact="", act=Act.ADD, fields=FactFields(asks=ask), gap=gap)


def begin_changing(loaded: Loaded, key: FactKey) -> Draft:
    """Return the draft of a change of a fact, with its fields as they are.

    Raises:
        NoSuchFactError: there is no such fact.
        OnlyInFileError: it is written in a way that can only be changed in its file.
    """
    draft = _of_entry(loaded, key, Act.CHANGE)
    try:
        return replace(draft, fields=fields_of(draft.base))
    except FieldsError:
        raise OnlyInFileError(draft.place) from None


def begin_removing(loaded: Loaded, key: FactKey) -> Draft:
    """Return the draft of the removal of a fact.

    Raises:
        NoSuchFactError: there is no such fact.
        OnlyInFileError: Casefile makes it, of entries about something else.
    """
    draft = _of_entry(loaded, key, Act.REMOVE)
    if not draft.is_written:
        raise OnlyInFileError("")
    return draft


def begin_wording(loaded: Loaded, key: FactKey, ask: str, *, gap: int | None = None) -> Draft:
    """Return the draft that adds an ask to a fact.

    Args:
        loaded: what is live.
        key: the fact.
        ask: as in the field `asks`, so that a position in brackets may stand before it.
        gap: see `Draft`.

    Raises:
        NoSuchFactError: there is no such fact.
    """
    fields_typed = FactFields(asks=ask)
    with suppress(OnlyInFileError):
        draft = _of_entry(loaded, key, Act.WORDING)
        if draft.is_written:
            return replace(draft, fields=fields_typed, gap=gap)
    draft = Draft(pack=key.pack, fact=key.fact, act=Act.WORDING, section=Section.WORDINGS, fields=fields_typed, gap=gap)
    return _with_entry(draft, loaded)


def rebased(draft: Draft, loaded: Loaded) -> Rebased:
    """Return a draft as it is to be read with what is live now.

    Raises:
        NoSuchFactError: it is about a fact that is gone, and nothing was written that could be kept.
        OnlyInFileError: the fact is now written in a way that can only be changed in its file.
    """
    found = _rebased(draft, loaded)
    kept = replace(found.draft, is_typed=draft.is_typed, gap=draft.gap, suggestion=draft.suggestion)
    return replace(found, draft=kept)


def _rebased(draft: Draft, loaded: Loaded) -> Rebased:
    if draft.act is Act.ADD:
        return Rebased(draft=draft)
    if draft.act is Act.WORDING:
        # It takes nothing away, whatever else the entry says by now.
        return Rebased(draft=begin_wording(loaded, draft.key, draft.fields.asks))
    try:
        now = (begin_changing if draft.act is Act.CHANGE else begin_removing)(loaded, draft.key)
    except NoSuchFactError:
        if draft.act is Act.REMOVE:
            raise
        again = Draft(pack=draft.pack, fact="", act=Act.ADD, fields=draft.fields)
        return Rebased(draft=again, is_other=True, is_gone=True)
    return _merged(draft, now)


def identified(draft: Draft, revision: Revision) -> Draft:
    """Return a draft whose fact has an id that nothing else has.

    Raises:
        FieldsError: the fields cannot be read.
    """
    if draft.act is not Act.ADD:
        return draft
    taken = {fact.id for pack in revision.packs if pack.id == draft.pack for fact in pack.facts}
    return replace(draft, fact=new_id(draft.fields, taken))


def entry_now(edit: Edit, loaded: Loaded) -> str | None:
    """Return what the entry of an edit says in what is live; ``None``: it is not there."""
    entry = find_entry(_folder_of(loaded, edit.pack).files, edit.section, edit.id)
    return None if entry is None else entry.text


def fact_of(revision: Revision, key: FactKey) -> Fact | None:
    """Return a fact of a revision; ``None``: there is none."""
    facts = (fact for pack in revision.packs if pack.id == key.pack for fact in pack.facts)
    return next((fact for fact in facts if fact.id == key.fact), None)


def _of_entry(loaded: Loaded, key: FactKey, act: Act) -> Draft:
    """Return a draft with the entry of a fact.

    Raises:
        NoSuchFactError: there is no such fact.
        OnlyInFileError: its entry cannot be read by itself.
    """
    fact = fact_of(loaded.revision, key)
    if fact is None:
        raise NoSuchFactError
    draft = Draft(pack=key.pack, fact=key.fact, act=act)
    if fact.generated:
        return replace(draft, base=entry_of_fact(fact))
    draft = _with_entry(draft, loaded)
    if not draft.is_written:
        raise OnlyInFileError(_folder_of(loaded, key.pack).name)
    return draft


def _with_entry(draft: Draft, loaded: Loaded) -> Draft:
    """Return a draft with what the files have of it, if they have anything."""
    folder = _folder_of(loaded, draft.pack)
    entry = find_entry(folder.files, draft.section, draft.fact)
    if entry is None:
        return draft
    return replace(draft, base=entry.text, is_written=True, place=f"{folder.name_of(entry.file)}:{entry.line}")


def _folder_of(loaded: Loaded, pack: str) -> Folder:
    if pack not in loaded.folders:
        raise NoSuchFactError
    return loaded.snapshot.folder(loaded.folders[pack])


def _merged(draft: Draft, now: Draft) -> Rebased:
    if draft.base == now.base:
        return Rebased(draft=replace(now, fields=draft.fields))
    was, there = _by_name(fields_of(draft.base)), _by_name(fields_of(now.base))
    meanwhile = {name: text for name, text in there.items() if text != was[name]}
    if draft.act is Act.REMOVE:
        return Rebased(draft=now, meanwhile=meanwhile, is_other=True)
    typed = {name: text for name, text in _by_name(draft.fields).items() if text != was[name]}
    clashes = tuple(name for name, text in typed.items() if name in meanwhile and text != there[name])
    merged = replace(now, fields=FactFields(**{**there, **typed}))
    return Rebased(draft=merged, meanwhile=meanwhile, clashes=clashes, is_other=True)


def _by_name(typed: FactFields) -> dict[str, str]:
    return {name: getattr(typed, name) for name in _FIELDS}
