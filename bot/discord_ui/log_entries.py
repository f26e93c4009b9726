"""How a change reads, in the log channel and in /facts log."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.core.markdown import bars, cut, inert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.storage import AuditEntry

MOST_SHOWN: Final = 200
"""Longest subject, and longest text of before and after."""
_MOST_NAME: Final = 60
_VERBS: Final = {
    "facts.start": "made changed files live at a start",
    "facts.watch": "made changed files live",
    "facts.reload": "reloaded the facts",
    "facts.edit": "edited the facts",
    "facts.decide": "decided between an edit and the files",
    "facts.discard": "discarded an edit while exporting",
    "facts.rollback": "went back to an earlier revision",
    "facts.pin": "has a revision kept for ever",
    "facts.unpin": "has a revision kept no longer",
    "suggestions.decline": "declined a suggestion",
    "settings.change": "changed a setting",
    "settings.reset": "forgot all settings",
}
_OWN: Final = frozenset({"facts.start", "facts.watch"})
"""What the bot does by itself."""
_SETTINGS: Final = "settings."
"""Changes of settings begin so: nothing in them can spoil."""
_CHANNEL: Final = re.compile(r"#(\d{1,20})")


def entry_text(entry: AuditEntry, names: Mapping[str, str]) -> str:
    """Return a change as markdown: what can spoil is behind bars, and nobody is pinged where mentions are not allowed.

    Args:
        entry: the change.
        names: of packs, by their ids.
    """
    lines = [": ".join(filter(None, (f"{_who(entry)} {_what(entry, names)}", _shown(entry, entry.subject))))]
    if entry.verb.startswith(_SETTINGS):
        lines[0] += f": {_shown(entry, entry.before)} → {_shown(entry, entry.after)}" if entry.after else ""
    else:
        texts = (("before", entry.before), ("after", entry.after))
        lines += [f"-# {when}: {_shown(entry, text)}" for when, text in texts if text]
    return "\n".join(lines)


def _who(entry: AuditEntry) -> str:
    if entry.by is not None:
        return f"<@{entry.by}>"
    return "I" if entry.verb in _OWN else "Somebody"


def _what(entry: AuditEntry, names: Mapping[str, str]) -> str:
    done = f"**{_VERBS.get(entry.verb, inert(entry.verb))}**"
    name = names.get(entry.pack, entry.pack)
    return f"{done} of *{inert(cut(name, _MOST_NAME))}*" if name else done


def _shown(entry: AuditEntry, text: str) -> str:
    """Return a text of an entry on one line, behind bars if it may spoil; nothing of nothing."""
    if not text:
        return ""
    line = cut(inert(text), MOST_SHOWN)
    return _CHANNEL.sub(r"<#\1>", line) if entry.verb.startswith(_SETTINGS) else bars(line)
