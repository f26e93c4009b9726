"""All that is stored about the one who asks and where."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.settings import SettingKey


@dataclass(frozen=True, slots=True)
class Known:
    """What a fan and a server have told Casefile.

    Attributes:
        progress: how far the fan has watched, a position's label by the pack's id.
        settings: what the server's moderators have set, as text; empty in direct messages.
        is_certain: whether this is what is stored. Otherwise the database cannot be read, and it takes the safest
            horizon and policy there are: a ceiling may be lower and a policy stricter than where nothing is set.
    """

    progress: Mapping[str, str]
    settings: Mapping[SettingKey, str]
    is_certain: bool = True


UNCERTAIN: Final = Known(MappingProxyType({}), MappingProxyType({}), is_certain=False)
