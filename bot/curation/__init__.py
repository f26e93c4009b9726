"""Everything that changes the facts: each change is checked whole, then live at once, or nothing changes."""

from bot.curation.accepts import Accepts
from bot.curation.actor import NOBODY, Actor, How
from bot.curation.curation import Curation
from bot.curation.files import NoFilesError
from bot.curation.following import following

__all__ = ["NOBODY", "Accepts", "Actor", "Curation", "How", "NoFilesError", "following"]
