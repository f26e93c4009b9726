"""Small matchers for tests: of facts as curators write them, or as objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.matching import Matcher
from bot.core.model import Fact, Segment
from bot.core.spoilers import Guarded
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HEADER = "format: 1\nid: orrin\nname: Orrin\ntimeline: {seasons: [{episodes: 3}]}\n"


def matcher_of(folder: Path, facts: str, header: str = HEADER) -> Matcher:
    """Return the matcher of a show, given what its one fact file says; it is written to a folder.

    Args:
        folder: where to write the pack; made here.
        facts: the text of its fact file.
        header: that of its `pack.yaml`; else it has three episodes.
    """
    folder.mkdir()
    (folder / "pack.yaml").write_text(header)
    (folder / "facts.yaml").write_text(facts)
    return Matcher(load(folder).revision, language())


def facts_asked(asks: Mapping[str, tuple[str, ...]]) -> tuple[Fact, ...]:
    """Return facts of the pack `guide`, given the asks of each by its id."""
    return tuple(
        Fact(
            id=fact,
            pack="guide",
            topic="misc",
            title=Guarded(some[0]),
            asks=tuple(map(Guarded, some)),
            segments=(Segment(Guarded(f"The answer of {fact}.")),),
        )
        for fact, some in asks.items()
    )
