"""Everything that the bot stores in one file, and back."""

from bot.operations.backup.archive import BackupError
from bot.operations.backup.restoring import restore
from bot.operations.backup.saving import back_up

__all__ = ["BackupError", "back_up", "restore"]
