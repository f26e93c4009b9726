"""Typing errors and chat-speak, made at random but repeatably."""

from __future__ import annotations

import re
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from random import Random

EDIT_EVERY: Final = 8
"""Characters a typing error."""

HABIT: Final = 0.5
"""How often a word is written as people in a hurry write it, where there is such a way."""
DROPPED: Final = 0.3
"""How often a word that only carries grammar is left out, or a long word loses its vowels."""
FILLED: Final = 0.5
"""How often a question has a word in front or behind that says nothing."""
LONG: Final = 6
"""Words from this length on lose their vowels."""
RESPELT: Final = {
    "you": "u", "your": "ur", "are": "r", "what": "wat", "why": "y", "who": "hoo", "when": "wen", "where": "wher",
    "the": "da", "this": "dis", "that": "dat", "there": "ther", "they": "dey", "with": "wit", "have": "hav",
    "does": "duz", "was": "wuz", "to": "2", "too": "2", "for": "4", "and": "n", "because": "cos", "be": "b",
    "see": "c", "know": "kno", "about": "abt", "people": "ppl", "before": "b4", "please": "plz",
    "okay": "k", "something": "sumthin", "some": "sum", "love": "luv", "show": "sho", "night": "nite",
    "really": "rly", "one": "1", "great": "gr8", "next": "nxt", "much": "mch", "many": "meny", "could": "cud",
    "would": "wud", "should": "shud", "like": "liek", "first": "1st", "second": "2nd",
}  # fmt: skip
"""Words that chats spell in their own way."""
SOUNDS: Final = (
    (r"ing$", "in"), (r"ght", "t"), (r"ph", "f"), (r"ck", "k"), (r"(.)\1", r"\1"), (r"ks$", "x"), (r"s$", "z"),
)  # fmt: skip
"""How other words are spelt by ear; one of these a word."""
SMALL: Final = frozenset("a an the is are was were do does did of in on at to for it its be has have".split())
FILLERS: Final = (
    "lol", "pls", "bro", "guys", "hey", "ok so", "haha", "tho", "anyone know", "quick question", "fam", "lmk",
    "bruh", "serious q", "thx",
)  # fmt: skip
_INNER_VOWEL: Final = re.compile(r"(?<=\w)[aeiou](?=\w)")
_NO_WORD: Final = re.compile(r"[^\w\s'.-]|\.(?=\s|$)")


def with_typos(text: str, random: Random) -> str:
    """Return the text with one random edit for every eight characters: a letter replaced, added, lost or swapped."""
    letters = list(text)
    for _ in range(max(1, len(text) // EDIT_EVERY)):
        _edit(letters, random)
    return "".join(letters)


def _edit(letters: list[str], random: Random) -> None:
    place = random.randrange(len(letters))
    match random.randrange(4):
        case 0:
            letters[place] = random.choice(ascii_lowercase)
        case 1:
            letters.insert(place, random.choice(ascii_lowercase))
        case 2 if len(letters) > 1:
            del letters[place]
        case _:
            letters[place : place + 2] = reversed(letters[place : place + 2])


def with_chat(text: str, random: Random) -> str:
    """Return the text as it is written in a chat: in small letters, respelt, shortened, with words that only fill."""
    words = _NO_WORD.sub(" ", text).casefold().split()
    kept = [word for word in words if word not in SMALL or random.random() >= DROPPED] or words
    chatty = [_chatty(word, random) for word in kept]
    if random.random() < FILLED:
        chatty.insert(random.choice((0, len(chatty))), random.choice(FILLERS))
    return " ".join(chatty)


def _chatty(word: str, random: Random) -> str:
    if word in RESPELT:
        return RESPELT[word] if random.random() < HABIT else word
    if len(word) < LONG or not word.isalpha():
        return word
    if random.random() < DROPPED:
        return _INNER_VOWEL.sub("", word)
    return _by_ear(word, random) if random.random() < DROPPED else word


def _by_ear(word: str, random: Random) -> str:
    """Return the word with one of the ways of spelling by ear that change it; as it is where none does."""
    heard = [spelt for sound, letters in SOUNDS if (spelt := re.sub(sound, letters, word, count=1)) != word]
    return random.choice(heard) if heard else word
