"""Takes out of the log what would let its reader act as the bot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, quote, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REDACTED: Final = "[secret]"
_SHORTEST: Final = 4
"""Letters: anything shorter would be found in words that are no secret."""
_SIGNED: Final = r"[\w-]{20,}\.[\w-]{5,8}\.[\w-]{25,}"
"""Any bot's token: an id, a time and a signature, each in base64."""
# https://docs.discord.com/developers/interactions/receiving-and-responding: whoever has this can answer in our name.
_IN_A_PATH: Final = r"(?P<path>/(?:webhooks|interactions)/\d+/)[^/\s?\"']+"
_BEFORE_A_HOST: Final = r"(?P<user>://[^:@/\s]*:)[^@\s]+(?=@)"


class Redaction:
    """Replaces secrets in texts: those that are known, and what looks like one.

    Args:
        secrets: the bot's own, such as its token; parts of an address too.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = {secret for secret in secrets if len(secret) >= _SHORTEST}
        written = {form for secret in known for form in (secret, quote(secret, safe=""), unquote(secret))}
        own = [re.escape(secret) for secret in sorted(written, key=len, reverse=True)]
        self._pattern = re.compile("|".join([*own, _SIGNED, _IN_A_PATH, _BEFORE_A_HOST]))

    def __call__(self, text: str) -> str:
        """Return a text without secrets."""
        return self._pattern.sub(_replaced, text)


def secrets_of(url: str | None) -> Iterator[str]:
    """Return the passwords in a database's address: before the host, and among the options."""
    if url is None:
        return
    parts = urlsplit(url)
    if parts.password is not None:
        yield parts.password
    yield from (value for name, value in parse_qsl(parts.query) if "password" in name)


def _replaced(match: re.Match[str]) -> str:
    return f"{match['path'] or match['user'] or ''}{REDACTED}"
