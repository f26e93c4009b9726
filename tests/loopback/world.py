"""The users, servers and channels of the loopback Discord, as Discord writes them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any, Final

APPLICATION: Final = 111_111_111_111_111_111
EVERYBODY: Final = str((1 << 10) | (1 << 11) | (1 << 31))
"""View channels, send messages, use commands."""
EVERYTHING: Final = str((1 << 50) - 1)
_FIRST: Final = 1_000_000_000_000_000_000

_numbers = itertools.count(_FIRST)


def new_id() -> int:
    """Return an id that nothing else has."""
    return next(_numbers)


def user(number: int, name: str, *, bot: bool = False) -> dict[str, Any]:
    """Return a user."""
    return {
        "id": str(number),
        "username": name,
        "global_name": name,
        "discriminator": "0",
        "avatar": None,
        "bot": bot,
    }


def bot_user() -> dict[str, Any]:
    """Return the bot's own user."""
    return user(APPLICATION, "casefile", bot=True)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who uses the bot.

    Attributes:
        permissions: what they may do in servers, as Discord's number.
    """

    id: int = field(default_factory=new_id)
    name: str = "fan"
    permissions: str = EVERYBODY

    @property
    def user(self) -> dict[str, Any]:
        """The user, as Discord writes them."""
        return user(self.id, self.name)

    @property
    def member(self) -> dict[str, Any]:
        """The member of any server."""
        return {**_member(self.user), "permissions": self.permissions}


def moderator() -> Person:
    """Return somebody who may do everything."""
    return Person(name="moderator", permissions=EVERYTHING)


@dataclass(frozen=True, slots=True)
class Guild:
    """A server with one channel."""

    id: int = field(default_factory=new_id)
    channel_id: int = field(default_factory=new_id)

    @property
    def channel(self) -> dict[str, Any]:
        """The channel, as Discord writes it."""
        return {
            "id": str(self.channel_id),
            "type": 0,
            "name": "questions",
            "guild_id": str(self.id),
            "position": 0,
            "permission_overwrites": [],
            "nsfw": False,
            "parent_id": None,
            "topic": None,
            "last_message_id": None,
            "rate_limit_per_user": 0,
            "flags": 0,
            "permissions": EVERYBODY,
        }

    @property
    def payload(self) -> dict[str, Any]:
        """All of the server, as GUILD_CREATE has it."""
        everyone = {
            "id": str(self.id),
            "name": "@everyone",
            "permissions": EVERYBODY,
            "position": 0,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }
        return {
            "id": str(self.id),
            "name": f"server {self.id % 1000}",
            "owner_id": "1",
            "roles": [everyone],
            "channels": [self.channel],
            "threads": [],
            "members": [_member(bot_user())],
            "member_count": 2,
            "emojis": [],
            "stickers": [],
            "features": [],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
            "preferred_locale": "en-US",
            "unavailable": False,
        }


def _member(of: dict[str, Any]) -> dict[str, Any]:
    return {
        "user": of,
        "nick": None,
        "avatar": None,
        "roles": [],
        "joined_at": "2024-01-01T00:00:00+00:00",
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
    }


def message(channel: int, body: dict[str, Any], *, number: int | None = None) -> dict[str, Any]:
    """Return a message of the bot's, made of what the bot sent."""
    return {
        "id": str(new_id() if number is None else number),
        "channel_id": str(channel),
        "author": bot_user(),
        "content": body.get("content") or "",
        "timestamp": "2024-01-01T00:00:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "pinned": False,
        "type": 0,
        "flags": body.get("flags", 0),
        "components": body.get("components") or [],
    }
