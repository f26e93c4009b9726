"""What moderators can set: for a server, a channel or a thread, and where it is about a pack, for each pack."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Setting(StrEnum):
    """A setting, by the name that moderators read."""

    POLICY = "policy"
    PACKS = "packs"
    DEFAULT_PACK = "default pack"
    CEILING = "ceiling"
    LOG_CHANNEL = "log channel"


@dataclass(frozen=True, slots=True)
class SettingKey:
    """Where in a server something is set, and what.

    Attributes:
        channel: the channel's or thread's id; ``None``: the whole server.
        setting: what is set.
        pack: the id of the pack that it is about; empty: it is about no single pack.
    """

    channel: int | None
    setting: Setting
    pack: str = ""
