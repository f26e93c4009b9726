"""What a relation is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_SIGNS: Final = re.compile(r"\.\.|\^|\$|#|[!@]")


@dataclass(frozen=True, slots=True)
class Relation:
    """Something that is asked about someone or something.

    Attributes:
        name: what the code calls it.
        label: what the bot says it does not have, after "I have no" and without "for": "runtime".
        answer: type of the answer: person, persons, place, date, time, number, yesno, event, desc, opinion, list, …
        explains: words that its wordings explain besides those in them, in plain spelling.
        wordings: how it is asked: patterns (see `patterns`) between semicolons; one of ``!`` items alone holds for all
            of them; a line may be broken at a space or behind a ``|``.
    """

    name: str
    label: str
    answer: str
    explains: str
    wordings: str

    @property
    def patterns(self) -> tuple[str, ...]:
        """How it is asked, in the language of `patterns`."""
        lines = [" ".join(line.split()) for line in _joined(self.wordings).split(";") if line.strip()]
        excluded = [line for line in lines if line.startswith("!")]
        return tuple(" ".join((line, *excluded)) for line in lines if line not in excluded)

    @property
    def explained(self) -> frozenset[str]:
        """All words that its wordings explain, so that nothing asked is left unexplained, in plain spelling."""
        own = (word for item in self._items if not item.startswith("!") for word in _words(item))
        return frozenset(own).union(self.explains.split())

    @property
    def words(self) -> frozenset[str]:
        """The same, and the words without which it is asked, which ask for something else."""
        return self.explained.union(word for item in self._items for word in _words(item.removeprefix("!")))

    @property
    def _items(self) -> list[str]:
        return _joined(self.wordings).replace(";", " ").split()


def _joined(wordings: str) -> str:
    return re.sub(r"\|\s+", "|", wordings)


def _words(item: str) -> list[str]:
    return [word for word in item.removeprefix("+").split("|") if not _SIGNS.match(word)]
