"""Runs the unmodified bot with its client sent to a loopback Discord: `launch.py API GATEWAY run ...`."""

from __future__ import annotations

import sys

import yarl


def main() -> int:
    """Point discord.py to the loopback Discord, then run the command line."""
    import discord  # noqa: PLC0415
    from discord.gateway import DiscordWebSocket  # noqa: PLC0415

    api, gateway = sys.argv[1:3]
    del sys.argv[1:3]
    discord.http.Route.BASE = api
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)

    from bot.cli import main as casefile  # noqa: PLC0415

    return casefile()


if __name__ == "__main__":
    sys.exit(main())
