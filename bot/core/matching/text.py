"""Question text into words: case, accents, contractions, chat-speak, numbers, base forms."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.folding import fold
from bot.core.matching.address import without_address
from bot.core.matching.asides import without_asides
from bot.core.matching.counted import with_for_and_to, with_numbers_apart
from bot.core.matching.grades import GRADE, SPOKEN_SIGNS, with_signs
from bot.core.matching.numerals import with_numerals
from bot.core.matching.tables import CHAT_SPEAK, CONCEPTS, IRREGULAR

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

MAX_QUESTION: Final = 600
"""Characters of a question that are read; a question is a sentence or two, the rest is noise or an attack."""
APOSTROPHES: Final = "'\N{RIGHT SINGLE QUOTATION MARK}"
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
)
"""Scripts that put no space between words (Thai, Lao, Burmese, Khmer, kana, Han): each letter counts as a word."""
_VOWEL_SIGNS: Final = "\u0900-\u0963\u0971-\u0dff"
"""Scripts of India, whose vowels are marks on letters: parts of words that Python takes for signs between them."""
_HAN: Final = re.compile("[\u3005\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_UNSPACED_LETTER: Final = re.compile(f"[{_UNSPACED}]")
_LETTER: Final = rf"[^\W_{_UNSPACED}]"
WORD = re.compile(rf"[{_UNSPACED}]|{GRADE}|{_LETTER}+(?:[{_VOWEL_SIGNS}]{_LETTER}*|[{APOSTROPHES}]{_LETTER}+)*|[#%$&+]")
_ONLY_WORDS: Final = bytes([code if chr(code).isalnum() else ord(" ") for code in range(128)] + [0] * 128)
"""Turns all else in ASCII into spaces."""
_BETWEEN_WORDS: Final = re.compile(r"[\s-]+")
_CAPITALISED = re.compile(rf"(?<=[a-z0-9,;{APOSTROPHES}] )[A-Z][\w{APOSTROPHES}]+")
_REWRITTEN_SIGNS: Final = r"[0-9'#%$&+/]"
_REWRITTEN_WORDS: Final = frozenset({"season", "series", "episode", "ep", "number", "old", "olds"}) | SPOKEN_SIGNS
_HAS_SIGN = re.compile(f"{_REWRITTEN_SIGNS}|{GRADE}")
IS_REWRITTEN = re.compile(rf"\d|{_REWRITTEN_SIGNS}|\b(?:{'|'.join(sorted(_REWRITTEN_WORDS))})\b")
"""What any rewriting of a text starts from."""
_NUMBER_ONE = re.compile(r"#\s?(\d)|\bno\.\s?(\d)|\bnumber\s(one)\b")
_SLASH = re.compile(r"(?<=[a-z])\s*/\s*(?=[a-z])")
_CONTRACTIONS: Final = {
    "'s": " is",
    "'re": " are",
    "'ll": " will",
    "'ve": " have",
    "'d": " would",
    "n't": " not",
    "'m": " am",
}
_CONTRACTED = re.compile(r"(?<=\w)(?:'s|'re|'ll|'ve|'d|n't|'m)\b")
_PRONOUN_IS = re.compile(r"\b(who|what|where|when|why|how|that|there|it|he|she|here)'s\b")
_LONG: Final = 5
_ROOT: Final = 3
"""What is left of a word without "ing" or "ed" has at least this many letters: "king" is no inflection."""
_LACKS_E = re.compile(r"[^aeiouy][aeiou][^aeiouwxy]")
"""What is left of "named": had it been "nam", its last letter would have been doubled."""
_VOWEL = re.compile(r"[aeiouy]")
_DOUBLED = re.compile(r"([bdfgklmnprt])\1$")


class Word(NamedTuple):
    """A word of a question.

    Attributes:
        text: as used for names and spelling: lower case, no accents.
        capital: whether it was written with a capital inside the sentence, as names are.
    """

    text: str
    capital: bool = False


class Synonyms:
    """What words stand for: Casefile's chat-speak and what packs add to it, of which a phrase may be a part; immutable.

    Args:
        added: words or phrases and the plain words they stand for.
        right: chat-speak that is a proper word or a name here, and stands for itself.
        elided: words that merge with the next one, folded, with their apostrophe, such as "l'".
    """

    def __init__(
        self,
        added: Mapping[str, str] | None = None,
        *,
        right: Collection[str] = (),
        elided: Collection[str] = (),
    ) -> None:
        folded = {fold(said): fold(plain) for said, plain in (added or {}).items()}
        self._words = {said: tuple(plain.split()) for said, plain in CHAT_SPEAK.items() if said not in right}
        self._words |= {said.replace("'", ""): plain_words(plain) for said, plain in folded.items() if _is_word(said)}
        phrases = {_joined(said): plain for said, plain in folded.items() if not _is_word(said)}
        self._plain = {said: f" {plain} " for said, plain in phrases.items() if said}
        longest_first = sorted(self._plain, key=len, reverse=True)
        self._phrase = re.compile("|".join(map(_written, longest_first))) if self._plain else None
        self._elided = elided

    def rewritten(self, text: str) -> str:
        """Return a folded text with its phrases written out."""
        if self._phrase is None:
            return text
        return self._phrase.sub(lambda m: self._plain[_joined(m[0])], text)

    def parted(self, word: str) -> tuple[str, str] | None:
        """Return the two words that merged into one with an apostrophe; ``None`` where they did not."""
        first, apostrophe, rest = word.partition("'")
        return (first, rest) if apostrophe and f"{first}'" in self._elided else None

    def of(self, word: str) -> tuple[str, ...] | None:
        """Return the words that a word stands for; ``None`` where it only stands for itself."""
        return self._words.get(word)

    def has_any(self, words: list[str]) -> bool:
        """Tell whether any of the words stands for others."""
        return not self._words.keys().isdisjoint(words)


def _is_word(text: str) -> bool:
    return WORD.fullmatch(text) is not None


def _joined(phrase: str) -> str:
    """Return a phrase with its words joined by single spaces."""
    return _BETWEEN_WORDS.sub(" ", phrase).strip()


def _written(phrase: str) -> str:
    """Return the regular expression of a phrase: between other words, its own joined by spaces or hyphens."""
    before = rf"(?<!{_LETTER})" if re.match(_LETTER, phrase) else ""
    behind = rf"(?!{_LETTER})" if re.search(f"{_LETTER}$", phrase) else ""
    return before + r"[\s-]+".join(map(re.escape, phrase.split())) + behind


def words(text: str, synonyms: Synonyms = Synonyms()) -> tuple[Word, ...]:  # noqa: B008  immutable
    """Return the words of a text in order, with chat-speak and contractions written out."""
    capitals = capitalised(text)
    return tuple([Word(word, word in capitals) for word in plain_text(without_asides(text[:MAX_QUESTION]), synonyms)])


def capitalised(text: str) -> set[str]:
    """Return the words, folded, that stand inside a sentence with a capital."""
    if text.islower():
        return set()
    return {fold(word) for word in _CAPITALISED.findall(text[:MAX_QUESTION])}


def plain_text(text: str, synonyms: Synonyms) -> list[str]:
    """Return the words of a text in order, folded, with chat-speak and contractions written out."""
    plain = synonyms.rewritten(without_address(fold(text[:MAX_QUESTION])))
    if plain.isascii():
        found = plain.encode().translate(_ONLY_WORDS).decode().split()
        is_rewritten = _HAS_SIGN.search(plain) is not None or not _REWRITTEN_WORDS.isdisjoint(found)
    else:  # the same, for five times the time
        found = WORD.findall(plain)
        is_rewritten = IS_REWRITTEN.search(plain) is not None
    if is_rewritten:
        return list(_spelt_out(_rewritten(plain), synonyms))
    return list(_spelt_out(plain, synonyms)) if synonyms.has_any(found) else found


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a name, folded, without rewriting anything."""
    found: list[str] = WORD.findall(fold(text))
    return tuple([re.sub(r"'s$", "", word).replace("'", "") if "'" in word else word for word in found])


def distinct_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of many texts as `plain_words` does, each once; taken apart together, in a tenth of the time."""
    found = set(WORD.findall(fold("\n".join(texts))))
    with_sign = {word for word in found if not word.isalnum()}
    return frozenset(found - with_sign).union(*map(plain_words, with_sign))


def written_out(name: str, synonyms: Synonyms) -> tuple[str, ...]:
    """Return the words of a name, folded, with synonyms and contractions written out as in questions."""
    return tuple(_spelt_out(synonyms.rewritten(fold(name)), synonyms))


def is_unspaced(word: str) -> bool:
    """Tell whether a word is a single letter of a script that puts no space between words."""
    return _UNSPACED_LETTER.fullmatch(word) is not None


def is_han(word: str) -> bool:
    """Tell whether a word is a single Chinese character, which may be a word or a part of one."""
    return _HAN.fullmatch(word) is not None


def _rewritten(text: str) -> str:
    text = _SLASH.sub(" and ", with_numerals(with_numbers_apart(text)))
    text = with_signs(with_for_and_to(text))
    text = _NUMBER_ONE.sub(lambda m: f" number {m[1] or m[2] or 1} ", text)
    return _PRONOUN_IS.sub(r"\1 is", text)


def _spelt_out(text: str, synonyms: Synonyms) -> Iterator[str]:
    before: list[str] = []
    for match in WORD.finditer(text):
        word = match[0]
        written_out = synonyms.of(word.replace("'", ""))
        if "'" in word and (parted := synonyms.parted(word)):
            yield parted[0]
            yield from _spelt_out(parted[1], synonyms)
        elif written_out is not None:
            # Where "doe" stands for John Doe, "john doe" does, too.
            is_there = len(written_out) > 1 and (*before, word)[-len(written_out) :] == written_out
            yield from (word,) if is_there else written_out
        elif "'" in word:
            yield from _uncontracted(word)
        elif word not in {"#", "$", "&", "+"}:
            yield "percent" if word == "%" else word
        before.append(word)


def _uncontracted(word: str) -> Iterator[str]:
    if word.endswith(("'s", "s'")):
        yield word.rstrip("s").rstrip("'") if word.endswith("'s") else word[:-1]
        return
    yield from _CONTRACTED.sub(lambda m: _CONTRACTIONS[m[0]], word).replace("'", "").split()


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return a base form that the inflections of a word share; it need not be a word itself."""
    if word in IRREGULAR:
        return _bare(IRREGULAR[word])
    return _bare(_without_suffix(word))


def _without_suffix(word: str) -> str:
    if len(word) < _LONG:
        return word[:-1] if len(word) == _LONG - 1 and _is_plural(word) else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if _is_plural(word):
        return word[:-1]
    for suffix in ("ing", "ed"):
        rest = word.removesuffix(suffix)
        if rest != word and len(rest) >= _ROOT and _VOWEL.search(rest):
            return f"{rest}e" if _LACKS_E.fullmatch(rest) else rest
    return word


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _bare(word: str) -> str:
    word = _DOUBLED.sub(r"\1", word) if len(word) > _ROOT else word
    if len(word) >= _LONG and word.endswith("e"):
        return word[:-1]
    return word[:-1] + "i" if len(word) > _ROOT and word.endswith("y") else word


def _concepts() -> dict[str, str]:
    found: dict[str, str] = {}
    for group in CONCEPTS:
        first, *rest = (stem(word) for word in group.split())
        for word in (first, *rest):
            found.setdefault(word, first)
    return found


CONCEPT: Final = _concepts()
"""The stem that stands for a group of words of the same meaning, by each stem of the group."""


def concept(word_stem: str) -> str:
    """Return the stem that stands for all words of the same meaning."""
    return CONCEPT.get(word_stem, word_stem)


def sense_of(word: str) -> str:
    """Return what stands for a word, its inflections and all words of the same meaning."""
    return concept(stem(word))
