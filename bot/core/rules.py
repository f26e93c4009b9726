"""What applies where a question is asked, and why: the server's settings, narrowed down to one place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from bot.core.settings import Setting, SettingKey
from bot.core.spoilers import Policy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is asked.

    Attributes:
        server: its id; ``None`` in direct messages.
        channels: ids, the innermost first: a thread before its channel.
    """

    server: int | None = None
    channels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule(Generic[_Value]):
    """Something that applies in a place, and why.

    Attributes:
        value: what applies.
        is_set: whether a moderator has set it; otherwise it is Casefile's default.
        channel: id of the channel or thread that it was set for; ``None``: it is the whole server's, or the default.
    """

    value: _Value
    is_set: bool = False
    channel: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """All that applies in a place.

    Attributes:
        policy: what becomes of what lies beyond the horizon.
        packs: ids of the active packs; empty: all.
        default_pack: id of the pack that is asked first; empty: none is.
        ceilings: the label of the position up to which the place may go, by pack id; a pack that is absent stays at its
            start.
    """

    policy: Rule[Policy] = field(default=Rule(Policy.TAG))
    packs: Rule[tuple[str, ...]] = field(default=Rule(()))
    default_pack: Rule[str] = field(default=Rule(""))
    ceilings: Mapping[str, Rule[str]] = field(default_factory=dict)


DEFAULTS: Final = Rules()
"""What applies where nothing was ever set, and in direct messages."""


def rules_in(place: Place, settings: Mapping[SettingKey, str]) -> Rules:
    """Return what applies in a place: what was set for a thread goes before its channel, and that before the server.

    Ceilings belong to channels: a server has none.
    """
    if not settings:
        return DEFAULTS
    levels = (*place.channels, None)
    return Rules(
        policy=_rule(levels, settings, Setting.POLICY, read_policy, DEFAULTS.policy),
        packs=_rule(levels, settings, Setting.PACKS, read_packs, DEFAULTS.packs),
        default_pack=_rule(levels, settings, Setting.DEFAULT_PACK, str, DEFAULTS.default_pack),
        ceilings=dict(_ceilings(place.channels, settings)),
    )


def read_policy(text: str) -> Policy:
    """Return a policy as it was saved; what this version does not know is taken for the stricter one."""
    return Policy.TAG if text == Policy.TAG else Policy.WITHHOLD


def read_packs(text: str) -> tuple[str, ...]:
    """Return the ids of active packs as `write_packs` wrote them."""
    return tuple(text.split())


def write_packs(packs: Sequence[str]) -> str:
    """Return the ids of active packs as one text; ids have no spaces."""
    return " ".join(packs)


def _rule(
    levels: Sequence[int | None],
    settings: Mapping[SettingKey, str],
    setting: Setting,
    read: Callable[[str], _Value],
    default: Rule[_Value],
) -> Rule[_Value]:
    for channel in levels:
        text = settings.get(SettingKey(channel, setting))
        if text is not None:
            return Rule(read(text), is_set=True, channel=channel)
    return default


def _ceilings(channels: Sequence[int], settings: Mapping[SettingKey, str]) -> Iterator[tuple[str, Rule[str]]]:
    for channel in reversed(channels):  # so that the innermost is the last one, which stays
        for key, label in settings.items():
            if key.setting is Setting.CEILING and key.channel == channel:
                yield key.pack, Rule(label, is_set=True, channel=channel)
