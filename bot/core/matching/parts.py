"""Taking a compound question apart: sentences, clauses, and names that share a frame."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.matching.understanding import Question

MAX_PARTS: Final = 3

_SENTENCES: Final = re.compile(r"[?!;]+|\.(?=\s|$)|\n+")
_CLAUSES: Final = re.compile(r",?\s+(?:and|but|also|plus|&)\s+(?:also\s+)?|,\s+", re.IGNORECASE)
_JOINERS: Final = frozenset({"and", "or", "plus"})


def sentences(text: str) -> list[str]:
    """Return the sentences of a question, first to last; at least one where there is any text."""
    return [part.strip() for part in _SENTENCES.split(text) if part.strip()]


def clauses(text: str) -> list[str]:
    """Return the clauses of a sentence that "and", "but" or a comma joins, first to last."""
    return [part.strip() for part in _CLAUSES.split(text) if part and part.strip()]


def one_name_each(question: Question) -> Iterator[Question]:
    """Yield the question once for each of its joined names, without the others ("rt and mc scores").

    Yields nothing where fewer than two names are joined.
    """
    names = [mention for mention in question.mentions if not mention.is_show_only]
    joined = any(token.text in _JOINERS for token in question.tokens)
    if len(names) < 2 or not joined:  # noqa: PLR2004  one name has nothing to be joined with
        return
    for kept in names[:MAX_PARTS]:
        others = [mention for mention in names if mention is not kept]
        dropped = {ref.feature for mention in others for ref in mention.refs - kept.refs}
        mentions = tuple(mention for mention in question.mentions if mention not in others)
        yield replace(question, mentions=mentions, features=question.features - dropped)


def says_something(question: Question) -> bool:
    """Tell whether the question has anything beyond chatter in it."""
    return bool(question.content or question.mentions or question.relations or question.numbers)
