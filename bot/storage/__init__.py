"""What Casefile remembers from one start to the next: progress, settings and gaps. No Discord in here."""

from bot.storage.gap_log import GapLog, GapPage
from bot.storage.gaps import Gap
from bot.storage.known import Known
from bot.storage.problems import NotSavedError, UnusableError
from bot.storage.storage import Storage

__all__ = ["Gap", "GapLog", "GapPage", "Known", "NotSavedError", "Storage", "UnusableError"]
