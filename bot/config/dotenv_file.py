"""The `.env` file: the settings that stand in it, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dotenv.parser import parse_stream

from bot.errors import CasefileError

if TYPE_CHECKING:
    from pathlib import Path

    from dotenv.parser import Original


class ConfigError(CasefileError):
    """Settings that cannot be used.

    Attributes:
        problems: one sentence for each, with what would be right; never the value of a secret.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(self.problems)


class Entry(NamedTuple):
    """A setting in the file.

    Attributes:
        name: of the setting, known or not.
        value: its text.
        line: where its name stands, counted from 1.
        column: counted from 1.
    """

    name: str
    value: str
    line: int
    column: int


def entries_of(path: Path | None) -> list[Entry]:
    """Return what a file has, in its order; nothing where there is no file.

    Raises:
        ConfigError: the file cannot be read, or a line in it is no setting.
    """
    if path is None or not path.exists():
        return []
    try:
        # utf-8-sig, because Windows editors put a mark in front that would become part of the first name.
        with path.open(encoding="utf-8-sig") as file:
            # Nothing in a value is replaced: a `$` in it means itself.
            bindings = list(parse_stream(file))
    except (OSError, UnicodeDecodeError) as error:
        reason = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error.strerror
        raise ConfigError((f"{path} cannot be read: {reason}.",)) from error
    if broken := [_place(binding.original)[0] for binding in bindings if binding.error]:
        # What stands there is not told: it may be a secret.
        raise ConfigError(tuple(f"{path}:{line}: this is no setting: write NAME=VALUE." for line in broken))
    return [
        Entry(one.key, one.value, *_place(one.original, one.key))
        for one in bindings
        if one.key is not None and one.value is not None
    ]


def _place(original: Original, name: str = "") -> tuple[int, int]:
    """Return the line and column of a name, or of the first that stands there after the empty lines before it."""
    text = original.string
    start = text.index(name, len(text) - len(text.lstrip()))
    return original.line + text[:start].count("\n"), start - text.rfind("\n", 0, start)
