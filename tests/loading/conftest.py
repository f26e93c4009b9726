from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest
import yaml

from bot.loading import FactsError, load

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.model import Pack
    from bot.loading import Loaded

HEADER = """\
format: 1
id: p
name: P
timeline: {seasons: [{season: 1, episodes: 10}]}
sources: {review: {title: A review}}
"""


class Bench(Protocol):
    """Loads a pack from file contents, by name; pack.yaml is there unless it is given."""

    def load(self, **files: str | bytes) -> Loaded: ...

    def pack(self, **files: str | bytes) -> Pack: ...

    def problems(self, **files: str | bytes) -> list[str]: ...

    def warnings(self, **files: str | bytes) -> list[str]: ...


class FolderBench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder / "p"
        self.folder.mkdir()

    def load(self, **files: str | bytes) -> Loaded:
        for name, content in {"pack": HEADER, **files}.items():
            (self.folder / f"{name}.yaml").write_bytes(content if isinstance(content, bytes) else content.encode())
        return load(self.folder)

    def pack(self, **files: str | bytes) -> Pack:
        loaded = self.load(**files)
        assert loaded.warnings == ()
        return loaded.revision.packs[0]

    def problems(self, **files: str | bytes) -> list[str]:
        with pytest.raises(FactsError) as caught:
            self.load(**files)
        return [str(problem) for problem in caught.value.problems]

    def warnings(self, **files: str | bytes) -> list[str]:
        return [str(problem) for problem in self.load(**files).warnings]


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FolderBench:
    monkeypatch.chdir(tmp_path)
    return FolderBench(tmp_path)


@pytest.fixture(params=["libyaml", "pure Python"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "pure Python":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("this PyYAML was built without libyaml")
