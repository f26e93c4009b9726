"""What a change of settings reads like in the log of who changed what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.settings import Setting
from bot.storage import AuditEntry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.core.settings import SettingKey
    from bot.curation import Actor

_UNSET: Final = "unset"
_EMPTY: Final = {Setting.PACKS: "all", Setting.DEFAULT_PACK: "none", Setting.CEILING: "not started"}


def setting_changes(
    before: Mapping[SettingKey, str], changes: Mapping[SettingKey, str | None], actor: Actor
) -> Iterator[AuditEntry]:
    """Yield an entry for each setting that is changed; `settings.change` is what they are called.

    Args:
        before: what is set.
        changes: what shall be set; ``None``: it is to be unset.
        actor: who wants that.
    """
    for key, value in changes.items():
        if before.get(key) != value:
            yield AuditEntry(
                verb="settings.change",
                by=actor.user,
                server=actor.server,
                subject=_named(key),
                before=_value(key, before.get(key)),
                after=_value(key, value),
            )


def _named(key: SettingKey) -> str:
    about = f" of {key.pack}" if key.pack else ""
    where = "" if key.channel is None else f" in #{key.channel}"
    return f"{key.setting}{about}{where}"


def _value(key: SettingKey, value: str | None) -> str:
    if value is None:
        return _UNSET
    if key.setting is Setting.LOG_CHANNEL:
        return f"#{value}"
    return value or _EMPTY.get(key.setting, value)
