"""Those whom a fan has something from: the brother of "my brother says he dies" has no part in what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.contrasts import RELATIVES

if TYPE_CHECKING:
    from bot.core.matching.patterns import Token

_SAYING: Final = frozenset(
    """says said say saying tells told thinks thought swears swore claims claimed insists insisted reckons
    believes""".split()
)
_TELLERS: Final = RELATIVES | set("friend friends buddy mate mom dad kid kids coworker colleague".split())
_BETWEEN: Final = 3
"""Words at most between "my" and what is said: "my big brother always says"."""


def without_hearsay(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens with those made small that tell from whom the asker has it."""
    said = list(tokens)
    for place, token in enumerate(tokens):
        if token.text == "my":
            behind = [other.text for other in tokens[place + 1 : place + _BETWEEN + 2]]
            saying = next((count for count, text in enumerate(behind) if text in _SAYING), 0)
            if not _TELLERS.isdisjoint(behind[:saying]):  # "my card says" tells of the card
                told = slice(place + 1, place + 2 + saying)
                said[told] = map(made_small, tokens[told])
    return tuple(said)


def made_small(token: Token) -> Token:
    """Return the token as one of a word that only carries grammar; a name stays one."""
    return token if token.is_name else token._replace(code=f"~{token.text}")
