"""What fans call somebody beside the name: "that creep driscoll" asks as little about creeps as "poor old elinor"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.hearsay import made_small

if TYPE_CHECKING:
    from bot.core.matching.patterns import Token

EPITHETS: Final = frozenset(
    """creep creeper asshole arsehole ahole jerk prick dick bastard bitch bugger git twat wanker douche douchebag
    scumbag dirtbag sleazebag sleazeball slimeball snake weasel weirdo weirdos idiot moron fool clown loser tool psycho
    monster menace cutie hottie hunk babe darling sweetheart sweetie angel legend icon goddess goat badass diva
    poor sweet dear precious lovely beloved adorable beautiful gorgeous handsome hot cute amazing awesome incredible
    creepy evil nasty annoying awful horrible dreadful sleazy slimy damn fucking bloody stupid freaking""".split()
)
PERSONS: Final = frozenset("guy dude man woman lady girl boy chick gal bloke chap fella kid person one".split())
"""Words for anybody: "the pilot lady", "this colleen girl"."""
_ASKING: Final = frozenset("how is are was were so too very".split())
"""Words behind which it is asked whether somebody is that."""
_POINTING: Final = frozenset({"the", "that", "this", "our", "my", "such", "a"})
"""Words between a name and an epithet: "driscoll, that creep"."""


def without_epithets(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens with those made small that only say what the asker thinks of whom they name."""
    said = list(tokens)
    for place, token in enumerate(tokens):
        if token.is_name:
            before = place - 1
            while before >= 0 and tokens[before].text in EPITHETS and _may_describe(tokens, before):
                said[before] = made_small(tokens[before])
                before -= 1
            behind = tokens[place + 1 : place + 3]
            # "jelka's girl" is not "this jelka girl".
            if behind and behind[0].text in PERSONS and place and tokens[place - 1].text in _POINTING:
                said[place + 1] = made_small(behind[0])
            if len(behind) == 2 and behind[0].text in _POINTING and behind[1].text in EPITHETS:  # noqa: PLR2004  two
                said[place + 2] = made_small(behind[1])
    return tuple(said)


def _may_describe(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether an epithet may be one, given its place: in "is nasty nell back" it may be what is asked."""
    before = tokens[place - 1] if place else None
    return before is None or before.text in EPITHETS or (before.is_small and before.text not in _ASKING)
