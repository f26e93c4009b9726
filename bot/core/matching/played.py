"""Actors who are named by whom they play: "has the guy who plays jelka acted before" asks about him, not who he is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.aspects import aspect_of
from bot.core.matching.contrasts import RELATIVES
from bot.core.matching.mentions import LETTERS_OF_PEOPLE, SHOW, Mention
from bot.core.matching.patterns import KIND_LETTERS
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from bot.core.matching.mentions import Ref

_CHARACTER: Final = KIND_LETTERS[Kind.CHARACTER]
_PERSON: Final = KIND_LETTERS[Kind.PERSON]
_ACTORS: Final = frozenset({"actor", "actress", "actors", "actresses"})
_SOMEBODY: Final = _ACTORS | set("guy man woman lady girl boy dude bloke chap fella person one star gal kid".split())
_PLAYING: Final = frozenset("plays played playing portrays portrayed portraying voices voiced voicing".split())
_BETWEEN: Final = frozenset({"the", "who", "that", "is"})
"""Words between somebody, what they do, and the character."""
_PARENTS: Final = frozenset({"dad", "daddy", "mom", "mum", "mummy"})
_OF: Final = frozenset({"of", "behind", "for"})
_ARTICLES: Final = frozenset({"the", "a", "an", "that", "this"})
_ADJECTIVES: Final = 2
"""Words at most between an article and somebody."""
_SAYS_WHO: Final = frozenset("name names named called who season episode show series film movie tv".split())
"""What is said of actors where it is asked who they are."""
_ELSE: Final = frozenset({"else", "other", "before", "also"})
_OF_WHO_THEY_ARE: Final = frozenset({"who", "what", "yes/no", ""})


def with_players(
    mentions: tuple[Mention, ...],
    texts: Sequence[str],
    players: Mapping[Ref, frozenset[Ref]],
    small: Collection[str],
) -> tuple[Mention, ...]:
    """Return the mentions with the only character as those who play it, where more is asked than who they are.

    Args:
        mentions: the names in a question.
        texts: the words of the question, corrected.
        players: of characters, those who play them, as far as that is no spoiler.
        small: words that only carry grammar or chatter.
    """
    people = [mention for mention in mentions if not LETTERS_OF_PEOPLE.isdisjoint(mention.kinds)]
    if len(people) != 1 or _CHARACTER not in people[0].kinds:
        return mentions
    [one] = people
    start, end = _span(one, texts)
    if (start, end) == one[:2] or not _asks_more(texts, start, end, small):
        return mentions
    refs = frozenset(ref for ref in one.refs if ref.entity != SHOW)
    refs = refs.union(*(players.get(ref, ()) for ref in refs))
    actor = Mention(start, end, refs, _PERSON, is_described=True)
    return tuple([actor if mention is one else mention for mention in mentions])


def _span(mention: Mention, texts: Sequence[str]) -> tuple[int, int]:
    """Return where the words for who plays the character begin and end; those of its name where there are none."""
    start, end = mention.start, mention.end
    behind = texts[end] if end < len(texts) else ""
    if behind in _ACTORS:
        return start, end + 1
    if behind in RELATIVES or behind in _PARENTS:  # "which actor plays jelka's dad"
        return start, end
    place = _back(start - 1, texts)
    if texts[place] in _PLAYING:
        place = _back(place - 1, texts)
        return (_without_adjectives(place, texts), end) if texts[place] in _SOMEBODY else (start, end)
    is_of = place > 0 and texts[place] in _OF and texts[place - 1] in _ACTORS
    return (_without_adjectives(place - 1, texts), end) if is_of else (start, end)


def _back(place: int, texts: Sequence[str]) -> int:
    """Return the last place up to this one of a word that does not stand between others; 0 if there is none."""
    while place > 0 and texts[place] in _BETWEEN:
        place -= 1
    return max(0, place)


def _without_adjectives(place: int, texts: Sequence[str]) -> int:
    """Return the place behind the article in front of somebody; the same where none is near."""
    near = range(place - 1, max(-1, place - 2 - _ADJECTIVES), -1)
    return next((before + 1 for before in near if texts[before] in _ARTICLES), place)


def _asks_more(texts: Sequence[str], start: int, end: int, small: Collection[str]) -> bool:
    """Tell whether the words beside some ask anything of an actor but who that is."""
    besides = (*texts[:start], *texts[end:])
    aspect = aspect_of((*texts[:start], "", *texts[end:]))
    if aspect not in _OF_WHO_THEY_ARE or not _ELSE.isdisjoint(besides):
        return True
    if aspect == "who" or "name" in besides:
        return False
    # "is the guy who plays jelka in it" begins with whom it is about.
    if aspect == "yes/no" and end < len(texts) and _ARTICLES.issuperset(texts[1:start]):
        return True
    return any(word not in small and word not in _SAYS_WHO and not word.isdigit() for word in besides)
