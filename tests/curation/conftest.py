from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.answers import Found
from bot.core.rendering import reply_to
from bot.core.spoilers import Gate
from bot.curation import Curation
from bot.storage import Storage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.library import Library

HEADER = "format: 1\nid: p\nname: P\ntimeline: {seasons: [{season: 1, episodes: 4}]}\n"
FACTS = """\
# What is known.
facts:
  - id: end
    title: The end
    asks: [how does it end]
    answer: {text: A wreck., revealed: S01E04}  # the last episode
  - id: place
    asks: [where does it play]
    answer: On an island.
"""
GOLDEN = "golden: [{ask: how does it end, at: S01E03, finds: end, hides_words: [wreck]}]\n"


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A folder of one pack."""
    folder = tmp_path / "facts" / "p"
    folder.mkdir(parents=True)
    for name, content in (("pack", HEADER), ("facts", FACTS), ("golden", GOLDEN)):
        (folder / f"{name}.yaml").write_text(content)
    return folder.parent


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    async with Storage.open(f"sqlite:///{tmp_path}/casefile.sqlite3") as storage:
        yield storage


@pytest.fixture
async def curation(facts: Path, storage: Storage) -> Curation:
    return await Curation.open(facts, storage=storage)


def write(facts: Path, old: str, new: str) -> None:
    """Change the pack's facts on disk."""
    path = facts / "p" / "facts.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def answer(library: Library, question: str = "where does it play") -> str:
    """Return what a fan at the start reads; nothing where nothing is found."""
    found = library.answer(question, gate=Gate())
    return reply_to(found).text if isinstance(found, Found) else ""
