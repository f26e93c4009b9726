"""One revision and its answers; the library replaces it as a whole."""

from bot.live.answering import Live

__all__ = ["Live"]
