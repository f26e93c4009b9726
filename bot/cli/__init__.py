"""The command line: asks and checks without Discord, runs the bot with it."""

from bot.cli.application import main

__all__ = ["main"]
