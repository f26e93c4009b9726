"""Completing what a fan types, from names and titles that are safe to show, and finding what they stand for."""

from bot.core.completion.completer import Completer
from bot.core.completion.folding import fold
from bot.core.completion.shelf import MAX_CHOICE, MAX_OF_EPISODE, MAX_OVERVIEW, PLOT_TOPICS, Section

__all__ = ["MAX_CHOICE", "MAX_OF_EPISODE", "MAX_OVERVIEW", "PLOT_TOPICS", "Completer", "Section", "fold"]
