"""Which servers may change which packs: what the operator has handed to them, or the only server all of them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    Owners: TypeAlias = Mapping[str, frozenset[int]]
    """Ids of servers by the pack's id; `ALL_PACKS` stands for every pack. Empty: the operator has not said."""

ALL_PACKS: Final = "*"
NOT_SAID: Final[Owners] = MappingProxyType({})
_HIGHEST_ID: Final = 2**63 - 1
"""Of a server: Discord's ids are numbers of 64 bits, of which the first is never set, and so are the database's."""


def owners_of(pack: str, owners: Owners, servers: Collection[int]) -> frozenset[int]:
    """Return the ids of the servers that may change a pack.

    Args:
        pack: its id.
        owners: what the operator has said.
        servers: ids of all servers that the bot is in.
    """
    if not owners:
        return frozenset(servers) if len(servers) == 1 else frozenset()
    nobody: frozenset[int] = frozenset()
    return owners.get(pack, nobody) | owners.get(ALL_PACKS, nobody)


def parse_owners(text: str) -> Owners:
    """Read which servers may change which packs, such as `ballard=123 456; bosch=789; *=123`.

    Raises:
        ValueError: it is none of that; the message says why, and begins with the part that is wrong.
    """
    owners: dict[str, frozenset[int]] = {}
    for part in filter(None, map(str.strip, text.split(";"))):
        pack, servers = _parse_part(part)
        if pack in owners:
            raise ValueError(f"{pack!r} twice: write all of its servers behind one `=`, with spaces between them")
        owners[pack] = servers
    return owners


def _parse_part(part: str) -> tuple[str, frozenset[int]]:
    pack, sign, servers = (piece.strip() for piece in part.partition("="))
    if not sign or not pack or not servers:
        raise ValueError(f"{part!r}, which is not like PACK=SERVER SERVER: write a pack's id or *, then servers' ids")
    if len(pack.split()) > 1:
        raise ValueError(f"{pack!r}, which is no pack's id: write one before each `=`, and `;` between them")
    return pack, frozenset(map(_parse_server, servers.split()))


def _parse_server(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(_HIGHEST_ID)) and 0 < int(text) <= _HIGHEST_ID):
        raise ValueError(f"{text!r}, which is no server's id: it is a number, which Discord copies in developer mode")
    return int(text)
