"""First names that nobody in the packs has: "maddie bosch" is not the Bosch that a pack declares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.name_parts import HONORIFICS
from bot.core.matching.names import ANYWHERE, LETTERS_OF_PEOPLE, Ref
from bot.core.matching.patterns import KIND_LETTERS
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.core.matching.names import Mention
    from bot.core.matching.spelling import Speller

_SHOW: Final = KIND_LETTERS[Kind.SHOW]
_TITLES: Final = HONORIFICS | set(
    """chief deputy coach reverend judge senator governor colonel major general commander chef constable
    superintendent marshal uncle aunt auntie grandma grandpa councilman councilwoman nurse baron count duke""".split()
)
_OF_VERBS: Final = ("ed", "ing")
"""How words end that are no dictionary's and no first name either: "is theo gaslighting nora"."""


def whose(
    mention: Mention, texts: Sequence[str], capitals: Collection[str], speller: Speller, *, is_misspelt: bool
) -> Mention:
    """Return the mention as a stranger's where a first name stands before it that the packs never say.

    Args:
        mention: a name in the question.
        texts: the words of the question, corrected.
        capitals: those that were written with a capital.
        speller: knows the words of the packs and of English.
        is_misspelt: whether words of the question were corrected, so that others may be misspelt, too.
    """
    first = mention.start - 1
    is_one_word = mention.end - mention.start == 1
    if first < 0 or not is_one_word or LETTERS_OF_PEOPLE.isdisjoint(mention.kinds) or _SHOW in mention.kinds:
        return mention
    word = texts[first]
    has_capital = first > 0 and word in capitals and texts[first - 1] not in capitals
    if speller.says(word) or not _is_a_first_name(word, speller, has_capital=has_capital):
        return mention
    if speller.is_strange(word) and (is_misspelt or not _are_known((*texts[:first], *texts[mention.end :]), speller)):
        return mention
    return mention._replace(start=first, refs=frozenset({Ref(ANYWHERE, " ".join(texts[first : mention.end]))}))


def _are_known(words: Iterable[str], speller: Speller) -> bool:
    """Tell whether nothing else is strange: in another language, any word may be."""
    return all(map(speller.knows, words))


def _is_a_first_name(word: str, speller: Speller, *, has_capital: bool) -> bool:
    """Tell whether a word is a name: no word of the dictionary; with a capital, any word but a title."""
    if not word.isalpha() or word in _TITLES or word.endswith(_OF_VERBS):
        return False
    return has_capital or not speller.knows(word)
