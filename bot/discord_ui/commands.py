"""All that can be used in Discord: the commands, and the buttons and menus that work on after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.discord_ui.answer_this import answer_this_menu
from bot.discord_ui.ask import ask_command
from bot.discord_ui.change_log import LogPageButton, log_command
from bot.discord_ui.editing.commands import editing_commands
from bot.discord_ui.editing.confirming import CONFIRMING_ITEMS
from bot.discord_ui.editing.gap_buttons import GAP_EDITING_ITEMS
from bot.discord_ui.gaps import GAP_ITEMS, gaps_command
from bot.discord_ui.history import HISTORY_ITEMS, history_commands
from bot.discord_ui.look_up import LOOK_UPS, look_up_command
from bot.discord_ui.moderation import FactsCommands
from bot.discord_ui.privacy import ForgetMeButton, PrivacyCommands
from bot.discord_ui.progress import ProgressCommands
from bot.discord_ui.sending_reports import REPORT_ITEMS
from bot.discord_ui.settings import ResetButton, SettingsCommands
from bot.discord_ui.suggesting.commands import suggest_command
from bot.discord_ui.suggesting.queue import SuggestionButton, SuggestionsPageButton, suggestions_command
from bot.discord_ui.views import STATELESS_ITEMS

if TYPE_CHECKING:
    from bot.discord_ui.client import CasefileTree
    from bot.discord_ui.desk import Desk

BUTTONS: Final = (
    *STATELESS_ITEMS,
    *GAP_ITEMS,
    *HISTORY_ITEMS,
    *REPORT_ITEMS,
    *CONFIRMING_ITEMS,
    *GAP_EDITING_ITEMS,
    *(LogPageButton, ResetButton, ForgetMeButton),
    *(SuggestionsPageButton, SuggestionButton),
)


def add_commands(tree: CasefileTree, desk: Desk) -> None:
    """Add all commands to a tree; what they share is the desk."""
    tree.add_command(ask_command(desk))
    for look_up in LOOK_UPS:
        tree.add_command(look_up_command(look_up, desk))
    tree.add_command(answer_this_menu(desk))
    tree.add_command(ProgressCommands(desk))
    tree.add_command(suggest_command(desk))
    tree.add_command(PrivacyCommands(desk))
    tree.add_command(SettingsCommands(desk))
    facts = FactsCommands(desk.curation)
    others = (gaps_command(desk), suggestions_command(), log_command())
    for command in (*others, *history_commands(desk), *editing_commands(desk)):
        facts.add_command(command)
    tree.add_command(facts)
