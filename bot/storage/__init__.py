"""What Casefile remembers from one start to the next: fans' progress and servers' settings. No Discord in here."""

from bot.storage.known import Known
from bot.storage.problems import NotSavedError
from bot.storage.storage import Storage

__all__ = ["Known", "NotSavedError", "Storage"]
