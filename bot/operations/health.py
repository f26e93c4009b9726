"""Whether the bot lives and whether it can answer, asked one check after the other."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.errors import CasefileError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import TypeAlias

    Check: TypeAlias = Callable[[], Awaitable[str | None]]
    """Returns why not, in words for the operator that hold no secret; ``None``: all is well."""

NOT_YET: Final = "not yet: the bot is starting"
_REASONS: Final = {
    errno.EADDRINUSE: "another program has it: choose another HEALTH_PORT, or stop that one",
    errno.EADDRNOTAVAIL: "HEALTH_HOST is no address of this machine",
    errno.EACCES: "only root may take a port below 1024: choose another HEALTH_PORT",
}


class CannotListenError(CasefileError):
    """The port cannot be opened."""

    def __init__(self, host: str, port: int, error: OSError) -> None:
        super().__init__(host, port, error)
        self.host = host
        self.port = port
        self.error = error

    def __str__(self) -> str:
        reason = _REASONS.get(self.error.errno or 0, "HEALTH_HOST is no address that is known here")
        return f"port {self.port} of {self.host}, on which the bot tells how it is, cannot be opened: {reason}"


@dataclass(frozen=True, slots=True)
class Findings:
    """What some checks found.

    Attributes:
        troubles: why not by each check's name; ``None``: all is well there.
    """

    troubles: Mapping[str, str | None]

    @property
    def is_well(self) -> bool:
        """Whether every check found that all is well."""
        return all(why is None for why in self.troubles.values())

    def as_object(self) -> dict[str, object]:
        """Return what is shown to programs: `ok`, and for each check `ok` and, where it is not, `why`."""
        checks = {
            name: {"ok": why is None} | ({} if why is None else {"why": why}) for name, why in self.troubles.items()
        }
        return {"ok": self.is_well, "checks": checks}


class Health:
    """The checks of one kind: what is not there yet is not well.

    Args:
        names: the checks, in the order in which they are shown.
    """

    def __init__(self, *names: str) -> None:
        self._checks: dict[str, Check] = dict.fromkeys(names, _not_yet)

    def check(self, name: str, check: Check) -> None:
        """Ask this from now on."""
        self._checks[name] = check

    async def findings(self) -> Findings:
        """Ask all checks."""
        return Findings({name: await _asked(check) for name, check in self._checks.items()})


async def _not_yet() -> str | None:
    return NOT_YET


async def _asked(check: Check) -> str | None:
    try:
        return await check()
    except Exception as error:  # noqa: BLE001  whoever asks how the bot is must get an answer
        return f"cannot be told: {type(error).__name__}"
