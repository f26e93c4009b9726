"""Childhood said twice: the kid of "where did amy grow up as a kid" is nobody's child."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.hearsay import made_small

if TYPE_CHECKING:
    from bot.core.matching.patterns import Token

_GROWING: Final = frozenset("grow grows grew grown growing raised".split())
_YOUNG: Final = frozenset("kid kids child children boy girl teen teenager youngster".split())
_BETWEEN: Final = 2
"""Words at most between "as" and what is grown: "as a little kid", "as the only child"."""


def without_repeated_childhood(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens with those made small that say no more than that somebody grew up."""
    texts = [token.text for token in tokens]
    if _GROWING.isdisjoint(texts) or "as" not in texts:
        return tokens
    start = texts.index("as") + 1
    end = next((place + 1 for place in range(start, len(texts)) if texts[place] in _YOUNG), start)
    if end - start > _BETWEEN + 1:
        return tokens
    return (*tokens[:start], *map(made_small, tokens[start:end]), *tokens[end:])
