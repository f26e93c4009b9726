"""Finds the folder with the facts, and words what is wrong with what is in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import bot
from bot.cli.surroundings import FAILED, Refusal
from bot.config import facts_folder

if TYPE_CHECKING:
    from bot.cli.surroundings import Surroundings
    from bot.loading import FactsError


def find_facts(given: Path | None, surroundings: Surroundings) -> Path:
    """Return the facts' folder: as given, else FACTS_DIR, else ./facts, else the one beside the installed bot.

    Raises:
        Refusal: there is none, or what was named is no folder.
    """
    named = given or facts_folder(surroundings.environ, surroundings.dotenv_path)
    if named is not None:
        if not _may_be_folder(surroundings.directory / named):
            setting = "--facts" if given is not None else "FACTS_DIR"
            raise Refusal(
                f"{setting} names {str(named)!r}, which is not a folder: name a pack's folder or a folder of packs"
            )
        return surroundings.directory / named
    usual = (surroundings.directory / "facts", Path(bot.__file__).resolve().parent.parent / "facts")
    found = next((folder for folder in usual if folder.is_dir()), None)
    if found is None:
        raise Refusal("no facts here: name a folder with --facts or FACTS_DIR, or make one called facts")
    return found


def _may_be_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return True  # whoever reads it says why that cannot be


def broken(error: FactsError) -> Refusal:
    """Return what to say about facts that have problems."""
    lines = "\n".join(str(problem) for problem in error.problems)
    return Refusal(f"the facts have problems:\n{lines}", FAILED)
