from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks.packs import write_pack
from bot.compiling import Cache, Compiler
from bot.loading import read_snapshot

if TYPE_CHECKING:
    from bot.loading import Snapshot
    from bot.reloading import Compiled

BALLARD = Path(__file__).parents[2] / "facts"
PACKS = Path(__file__).parents[1] / "packs"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up pack with names, a timeline, asks and answers that spoil, sources and golden questions."""
    folder = tmp_path_factory.mktemp("made") / "tv"
    write_pack(folder, 300)
    return folder


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A pack of three facts."""
    folder = tmp_path_factory.mktemp("small") / "tv"
    write_pack(folder, 3)
    return read_snapshot(folder)


@pytest.fixture(scope="session")
def compiled(small: Snapshot) -> Compiled:
    """What is compiled of the small pack."""
    return Compiler().open(small)


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "data" / "compiled")
