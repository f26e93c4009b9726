"""The least that a bot with discord.py can be: it answers every question with one line, and completes with another.

`python -m benchmarks.bare_bot API GATEWAY TOKEN` connects it to a loopback Discord, for `benchmarks.interactions`.
"""

from __future__ import annotations

import sys

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket

LINE = "The answer is the same for everybody and for every question."


class BareClient(discord.Client):
    """A client with one command."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True), max_messages=None)
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        """Tell Discord the command."""
        await self.tree.sync()


def main() -> None:
    """Run the bot until it is killed."""
    api, gateway, token = sys.argv[1:]
    discord.http.Route.BASE = api
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    client = BareClient()

    @client.tree.command(name="ask", description="Ask")
    async def ask(interaction: discord.Interaction[BareClient], question: str) -> None:
        del question
        await interaction.response.send_message(LINE)

    @ask.autocomplete("question")
    async def complete(interaction: discord.Interaction[BareClient], typed: str) -> list[app_commands.Choice[str]]:
        del interaction, typed
        return [app_commands.Choice(name=LINE, value=LINE)]

    client.run(token, log_handler=None)


if __name__ == "__main__":
    main()
