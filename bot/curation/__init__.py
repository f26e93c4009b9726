"""Everything that changes the facts: each change is checked whole, then live at once, or nothing changes."""

from bot.curation.curation import Curation

__all__ = ["Curation"]
