"""What was sent to bots and what came back: one entry for each interaction."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SECONDS_TO_ANSWER: Final = 3.0
"""Discord: after that an interaction's token is void unless it was answered."""
DEFERRED: Final = 5
DEFERRED_UPDATE: Final = 6
EPHEMERAL: Final = 1 << 6


class Kind:
    """Types of interactions (Discord: interaction object)."""

    COMMAND: Final = 2
    COMPONENT: Final = 3
    AUTOCOMPLETE: Final = 4
    MODAL: Final = 5


@dataclass(eq=False, slots=True)
class Entry:
    """One interaction.

    Attributes:
        id: its id; its token is made of it.
        kind: a `Kind`.
        name: the command's whole name, or the id of a button, menu or form.
        payload: what was sent.
        sent: when (seconds of the monotonic clock).
        acknowledged: when the first answer was taken; ``None``: not yet.
        answer: the type of the first answer (4 message, 5 deferral, 6 deferral of an edit, 7 edit, 8 choices, 9 form).
        body: the data of the first answer.
        messages: what was shown in the end, in order: the first answer's message, what replaced it, and follow-ups.
        refusals: how often an answer was refused, by Discord's error code.
        faults: what went wrong on purpose with its requests, in order.
        seconds: for how long it can be answered.
        is_returned: whether the bot wanted to be sent what it has said in its first answer.
    """

    id: int
    kind: int
    name: str
    payload: dict[str, Any]
    sent: float = field(default_factory=time.monotonic)
    acknowledged: float | None = None
    answer: int | None = None
    body: dict[str, Any] = field(default_factory=dict)
    messages: list[dict[str, Any]] = field(default_factory=list)
    refusals: Counter[int] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    seconds: float = SECONDS_TO_ANSWER
    is_returned: bool = False
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def token(self) -> str:
        """What answers must name."""
        return f"token-{self.id}"

    @property
    def latency(self) -> float | None:
        """Seconds until the first answer was taken."""
        return None if self.acknowledged is None else self.acknowledged - self.sent

    @property
    def is_late(self) -> bool:
        """Whether it can no longer be answered."""
        return time.monotonic() - self.sent > self.seconds

    @property
    def is_waiting(self) -> bool:
        """Whether the user still sees that the bot is thinking."""
        return self.answer == DEFERRED and not self.messages

    @property
    def is_private(self) -> bool:
        """Whether only the user sees what the first answer is or becomes."""
        return bool(self.body.get("flags", 0) & EPHEMERAL)

    @property
    def text(self) -> str:
        """All text of the messages that the user has seen."""
        return "\n".join(text for message in self.messages for text in texts(message))

    def take(self, answer: int, body: dict[str, Any]) -> None:
        """Note the first answer."""
        self.acknowledged, self.answer, self.body = time.monotonic(), answer, body
        self._changed.set()

    def show(self, message: dict[str, Any]) -> None:
        """Note a message that the user sees."""
        self.messages.append(message)
        self._changed.set()

    def refuse(self, code: int) -> None:
        """Note that an answer was refused."""
        self.refusals[code] += 1
        self._changed.set()

    async def answered(self, *, within: float = 30) -> Entry:
        """Wait until it is acknowledged.

        Raises:
            TimeoutError: it is not, after so many seconds.
        """
        return await self._until(lambda: self.acknowledged is not None, within)

    async def settled(self, *, within: float = 30) -> Entry:
        """Wait until it is answered and the bot is no longer thinking.

        Raises:
            TimeoutError: it is not, after so many seconds.
        """
        return await self._until(lambda: self.acknowledged is not None and not self.is_waiting, within)

    async def refused(self, code: int, *, within: float = 30) -> Entry:
        """Wait until an answer was refused with a code."""
        return await self._until(lambda: self.refusals[code] > 0, within)

    async def _until(self, condition: Any, within: float) -> Entry:  # noqa: ANN401
        try:
            async with asyncio.timeout(within):
                while not condition():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise TimeoutError(f"{self.name}: answer {self.answer}, {self.refusals}, {self.faults}") from None
        return self


class Ledger:
    """All interactions, in the order in which they were sent."""

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries.values()))

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, entry: Entry) -> None:
        """Keep an entry."""
        self._entries[entry.id] = entry

    def find(self, interaction: str | int, token: str | None = None) -> Entry | None:
        """Return the entry of an id (and token), if there is one."""
        entry = self._entries.get(int(interaction))
        return None if entry is None or (token is not None and token != entry.token) else entry

    def by_token(self, token: str) -> Entry | None:
        """Return the entry of a token, if there is one."""
        number = token.removeprefix("token-")
        return self.find(number, token) if number.isdigit() else None

    def forget(self, entries: Iterable[Entry]) -> None:
        """Drop entries that were looked at, as a long run has too many to keep."""
        for entry in entries:
            self._entries.pop(entry.id, None)

    def lost(self) -> list[Entry]:
        """Return what can no longer be answered and never was."""
        return [entry for entry in self if entry.acknowledged is None and entry.is_late]

    def latencies(self) -> list[float]:
        """Return the seconds until each first answer, shortest first."""
        return sorted(entry.latency for entry in self if entry.latency is not None)


def texts(message: dict[str, Any]) -> Iterator[str]:
    """Yield the texts of a message, of components within components too."""
    if message.get("content"):
        yield str(message["content"])
    for component in message.get("components") or ():
        yield from texts(component)
