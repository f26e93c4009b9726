"""Everything that changes the facts: each change is checked whole, then live at once, or nothing changes."""

from bot.curation.accepts import Accepts
from bot.curation.actor import NOBODY, Actor, How
from bot.curation.curation import Curation

__all__ = ["NOBODY", "Accepts", "Actor", "Curation", "How"]
