"""From an exception to the short private sentence that the user reads."""

from __future__ import annotations

import contextlib
import logging
import secrets
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import discord
from discord import app_commands

from bot.curation import NoFilesError
from bot.discord_ui.outcomes import DECLINED, FAILED, MISFIRED, ended_as
from bot.discord_ui.sending import deliver, say
from bot.errors import CasefileError
from bot.measures import Measures
from bot.storage import NotSavedError, StaleError, UnusableError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

UNKNOWN_INTERACTION: Final = 10062
"""Discord: the answer came more than 3 seconds after the event."""

ALREADY_ANSWERED: Final = 40060
"""Discord: somebody answered already, such as a second process or ourselves before a connection broke."""

UNDELIVERED: Final = 0
"""Of ours: Discord could not be reached, or could not cope, for as long as the answer was of use."""

REFUSALS: Final = (discord.HTTPException, aiohttp.ClientError)
"""What is raised where an answer does not arrive."""

_MISFIRES: Final = {
    UNKNOWN_INTERACTION: "An answer came too late.",
    ALREADY_ANSWERED: "An answer came second.",
    UNDELIVERED: "An answer did not arrive.",
}
_TOO_MANY: Final = 429
_BROKEN: Final = 500
_OUTDATED = "My commands have just changed. Restart Discord, or try again in a minute."
_NOT_SAVED = "Nothing was saved, as my storage does not work right now; the operator's log says why. Try again later."
_MAYBE_SAVED = "My storage fell silent, and I cannot tell whether that was saved. Look again in a minute."
_NOT_READ = "My storage cannot be read right now, so nothing was changed; the operator's log says why. Try again later."
_NO_FILES = (
    "I have several processes, and the one that serves this server has no files of facts. Reload where the one serves "
    "that has them, or let it watch them (`WATCH_FACTS`): then all have what it reads. `/facts edit` works here."
)
_NO_FOLDER = (
    "My folder of facts is gone or empty, so nothing was changed: what was live before still is. The operator can put "
    "it back; `/facts edit` works meanwhile."
)
_STALE = "Somebody else has changed the facts meanwhile, so nothing was changed. Look again, then decide."
_SENTENCES: Mapping[type[Exception], str] = {
    app_commands.MissingPermissions: "This needs the permission *Manage Server*.",
    app_commands.NoPrivateMessage: "This works only in a server.",
    app_commands.CommandNotFound: _OUTDATED,
    app_commands.CommandSignatureMismatch: _OUTDATED,
    app_commands.TransformerError: _OUTDATED,
}

_log = logging.getLogger(__name__)


class DeclinedError(CasefileError):
    """A wish that cannot be granted, and why.

    Attributes:
        sentence: what the user reads; never what they wrote.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Incidents:
    """Tells users what went wrong, and the operator what they cannot know.

    Args:
        new_id: makes the id of an incident.
        measures: what is counted and timed.

    Attributes:
        misfires: how often an answer came too late or twice, by Discord's error code; `UNDELIVERED`: not at all.
    """

    def __init__(
        self, *, new_id: Callable[[], str] = lambda: secrets.token_hex(4), measures: Measures | None = None
    ) -> None:
        self._new_id = new_id
        self._measures = Measures() if measures is None else measures
        self.misfires: Counter[int] = Counter()

    async def answer(self, interaction: discord.Interaction[Any], error: Exception) -> None:
        """Tell the user in one private sentence; log what nobody expected under an id that the user sees too."""
        cause = _cause(error)
        if self.is_misfire(cause):
            ended_as(interaction, MISFIRED)
            return
        ended_as(interaction, DECLINED)
        sentence = _sentence(cause) or self.note(interaction, cause)
        try:
            await deliver(interaction, say(sentence), private=True)
        except REFUSALS as second:
            if not self.is_misfire(second):
                _log.warning("An error could not be told to the user.", extra={"error": type(second).__name__})

    def is_misfire(self, error: Exception) -> bool:
        """Count an answer that came too late, twice or not at all: the user has been served or has gone."""
        code = _misfire(error)
        if code is None:
            return False
        self.misfires[code] += 1
        self._measures.misfire(code)
        # Of two processes that are given the same interactions, one is always second.
        level = logging.DEBUG if code == ALREADY_ANSWERED else logging.WARNING
        _log.log(level, _MISFIRES[code], extra={"error": type(error).__name__, "code": code})
        return True

    def note(self, interaction: discord.Interaction[Any], error: Exception) -> str:
        """Log the unexpected and return a sentence with its id. Neither holds what the user wrote."""
        ended_as(interaction, FAILED)
        incident = self._new_id()
        name = interaction.command.qualified_name if interaction.command else "a button"
        seen: dict[str, str | int] = {"incident": incident, "command": name}
        if isinstance(error, discord.HTTPException):
            seen |= {"status": error.status, "code": error.code}
        _log.error("Something went wrong.", exc_info=error, extra=seen)
        return f"Something went wrong on my side. If it happens again, tell the operator: incident {incident}."


@contextlib.asynccontextmanager
async def politely(interaction: discord.Interaction[Any]) -> AsyncIterator[None]:
    """Turn a declined wish, and one that could not be saved, into its private sentence."""
    try:
        yield
    except DeclinedError as declined:
        ended_as(interaction, DECLINED)
        await deliver(interaction, say(declined.sentence), private=True)
    except NotSavedError as error:
        ended_as(interaction, FAILED)
        await deliver(interaction, say(_NOT_SAVED if error.is_certain else _MAYBE_SAVED), private=True)
    except UnusableError:
        ended_as(interaction, FAILED)
        await deliver(interaction, say(_NOT_READ), private=True)
    except NoFilesError as error:
        ended_as(interaction, DECLINED)
        await deliver(interaction, say(_NO_FILES if error.is_shared else _NO_FOLDER), private=True)
    except StaleError:
        ended_as(interaction, DECLINED)
        await deliver(interaction, say(_STALE), private=True)


def _misfire(error: Exception) -> int | None:
    """Return the code by which an answer that misfired is counted; ``None``: it is something else."""
    if isinstance(error, discord.InteractionResponded):
        return ALREADY_ANSWERED
    if isinstance(error, aiohttp.ClientError):
        return UNDELIVERED
    if not isinstance(error, discord.HTTPException):
        return None
    if error.code in {UNKNOWN_INTERACTION, ALREADY_ANSWERED}:
        return error.code
    return UNDELIVERED if error.status == _TOO_MANY or error.status >= _BROKEN else None


def _cause(error: Exception) -> Exception:
    return error.original if isinstance(error, app_commands.CommandInvokeError) else error


def _sentence(error: Exception) -> str | None:
    if isinstance(error, DeclinedError):
        return error.sentence
    return next((sentence for kind, sentence in _SENTENCES.items() if isinstance(error, kind)), None)
