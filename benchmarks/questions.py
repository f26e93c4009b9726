"""The labelled questions of `benchmarks/questions/`, one file a pack."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
UNANSWERABLE: Final = "UNANSWERABLE"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question and the facts that answer it; none where the pack does not cover it."""

    question: str
    expected: frozenset[str]
    slice: str

    def with_question(self, question: str) -> Labelled:
        """Return the same label for another wording."""
        return replace(self, question=question)


def question_files() -> list[Path]:
    """Return the question files, each named after its pack."""
    return sorted((HERE / "questions").glob("*.tsv"))


def pack_of(file: Path) -> Path:
    """Return the folder of the pack a file of questions is about: `x-fans`, `x-read` and the like are about `x`."""
    name = re.sub("-(fans|unseen|read|unread)$", "", file.stem)
    own = HERE / "packs" / name
    return own if own.is_dir() else HERE.parent / "facts" / name


def read(file: Path) -> list[Labelled]:
    """Return the questions of a file."""
    with file.open(encoding="utf-8", newline="") as lines:
        return [_labelled(row) for row in csv.DictReader(lines, delimiter="\t")]


def _labelled(row: dict[str, str]) -> Labelled:
    expected = row["expected"]
    facts = frozenset() if expected == UNANSWERABLE else frozenset(expected.split(","))
    return Labelled(row["question"], facts, row.get("slice") or "")
