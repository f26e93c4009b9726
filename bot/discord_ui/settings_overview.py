"""What a moderator reads about what applies where, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.core.markdown import inert
from bot.core.rules import rules_in
from bot.core.settings import Setting, SettingKey
from bot.core.spoilers import Policy
from bot.core.viewing import NOT_STARTED, saved_position
from bot.discord_ui.shows import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.core.model import Pack
    from bot.core.rules import Place, Rule, Rules

MOST_LISTED: Final = 10
"""Shows, and channels, of a list: with names of 100 characters the overview stays below the 4,000 of a message."""

POLICIES: Final[Mapping[Policy, str]] = {
    Policy.TAG: "**tag**: what comes later goes behind spoiler bars that name its episode",
    Policy.WITHHOLD: "**withhold**: what comes later is left out, as if it were unknown",
}
_HOW_FAR: Final = (
    "-# A public reply goes as far as the ceiling, or as the asker's own progress where that is earlier. "
    "A private reply goes as far as the asker's progress."
)


def overview(place: Place, settings: Mapping[SettingKey, str], packs: Sequence[Pack]) -> str:
    """Return what applies in a place, why, and which channels have settings of their own, as markdown."""
    rules = rules_in(place, settings)
    return "\n".join(
        (
            f"### What applies {_named(place)}",
            f"Spoiler policy: {POLICIES[rules.policy.value]}{_why(rules.policy, place)}",
            f"Packs: {_packs(rules, packs)}{_why(rules.packs, place)}",
            f"Default pack: {_default_pack(rules, packs)}{_why(rules.default_pack, place)}",
            *(_ceilings(rules, place, packs) if place.channels else ()),
            *_elsewhere(place, settings),
            f"Log channel, to which I post each change: {_log_channel(settings)}",
            _HOW_FAR,
        )
    )


def _named(place: Place) -> str:
    return f"in <#{place.channels[0]}>" if place.channels else "in the whole server"


def _why(rule: Rule[Any] | None, place: Place) -> str:
    """Return where a rule comes from."""
    if rule is None or not rule.is_set:
        return " · Casefile's default"
    if rule.channel is None:
        return " · set for the whole server"
    return " · set here" if rule.channel == place.channels[0] else f" · as in <#{rule.channel}>"


def _packs(rules: Rules, packs: Sequence[Pack]) -> str:
    wanted = rules.packs.value
    active = [pack for pack in packs if pack.id in wanted]
    if not wanted:
        return f"all that there are ({listed(packs)})"
    missing = [name for name in wanted if name not in {pack.id for pack in packs}]
    note = f", and {len(missing)} that {'is' if len(missing) == 1 else 'are'} not loaded" if missing else ""
    return (listed(active) if active else f"all that there are ({listed(packs)})") + note


def _default_pack(rules: Rules, packs: Sequence[Pack]) -> str:
    chosen = [pack for pack in packs if pack.id == rules.default_pack.value]
    if chosen and rules.packs.value and chosen[0].id not in rules.packs.value:
        return f"none, as {listed(chosen)} is not among the packs here"
    return f"{listed(chosen)} is asked first" if chosen else "none, all packs are asked alike"


def _ceilings(rules: Rules, place: Place, packs: Sequence[Pack]) -> Iterator[str]:
    # A pack that is not active can still reveal something of another one.
    shown = (*rules.packs.value, *rules.ceilings)
    active = [pack for pack in packs if len(pack.timeline) and (not rules.packs.value or pack.id in shown)]
    yield "Ceilings, up to which public replies show everything openly:"
    for pack in active[:MOST_LISTED]:
        rule = rules.ceilings.get(pack.id)
        yield f"- *{inert(pack.name)}*: {_point(rule, pack)}{_why(rule, place)}"
    if len(active) > MOST_LISTED:
        yield f"… and {len(active) - MOST_LISTED} more"
    if not active:
        yield "- no show here has a list of episodes"
    gone = rules.ceilings.keys() - {pack.id for pack in packs}
    if gone:
        yield f"- and {len(gone)} of shows that are not loaded"


def _point(rule: Rule[str] | None, pack: Pack) -> str:
    position = None if rule is None else saved_position(rule.value, pack)
    if position is not None:
        return inert(position.name)
    gone = rule is not None and rule.value != NOT_STARTED
    return "the start (the point that was set is no longer in the story)" if gone else "the start"


def _elsewhere(place: Place, settings: Mapping[SettingKey, str]) -> Iterator[str]:
    """Yield the other channels and threads for which something is set."""
    others = dict.fromkeys(key.channel for key in settings if key.channel is not None)
    mentions = [f"<#{channel}>" for channel in others if channel not in place.channels]
    if mentions:
        more = f" and {len(mentions) - MOST_LISTED} more" if len(mentions) > MOST_LISTED else ""
        yield f"With settings of their own: {', '.join(mentions[:MOST_LISTED])}{more}"


def _log_channel(settings: Mapping[SettingKey, str]) -> str:
    chosen = settings.get(SettingKey(None, Setting.LOG_CHANNEL))
    return "none" if chosen is None else f"<#{chosen}>"


def count(settings: Mapping[SettingKey, str]) -> str:
    """Return how many settings a server has, by kind, for a sentence."""
    kinds = [key.setting for key in settings]
    return ", ".join(f"{kinds.count(kind)} x {kind}" for kind in Setting if kind in kinds) or "nothing"
