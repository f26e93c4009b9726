"""Packs as hypothesis writes them: anything may be hidden until anywhere, and is written as nobody should write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import yaml
from hypothesis import strategies as st

from tests import hostile

if TYPE_CHECKING:
    from pathlib import Path

EPISODES: Final = 3
_BROKEN: Final = {"\ud800", "\x00"}
"""What no YAML file can hold."""


class Marks:
    """Gives out words that stand nowhere else, so that whatever shows one shows what it stands in."""

    def __init__(self) -> None:
        self._count = 0

    def next(self) -> str:
        self._count += 1
        return f"zq{self._count}qz"


def _surrounded(mark: str) -> st.SearchStrategy[str]:
    usual = st.just(f"the {mark} of it")
    return usual | hostile.around(mark).map(lambda text: "".join(char for char in text if _is_writable(char)))


def _is_writable(char: str) -> bool:
    return char not in _BROKEN and not 0xD800 <= ord(char) <= 0xDFFF and (char.isprintable() or char in "\n\t")


_positions: Final = st.none() | st.integers(1, EPISODES).map(lambda number: f"S01E{number:02}")


@st.composite
def packs(draw: st.DrawFn) -> dict[str, Any]:
    """Return the content of pack.yaml and facts.yaml, by name."""
    marks = Marks()

    def text(**more: Any) -> dict[str, Any]:  # noqa: ANN401  what YAML can be
        return {"text": draw(_surrounded(marks.next())), **_revealed(draw), **more}

    def value(**more: Any) -> dict[str, Any]:  # noqa: ANN401  what YAML can be
        return {"value": marks.next(), **_revealed(draw), **more}

    timeline = {"seasons": [{"season": 1, "episodes": [{"title": text()} for _ in range(EPISODES)]}]}
    header = {"format": 1, "id": "p", "name": "Pack", "timeline": timeline}
    header |= {"sources": {"paper": {"title": text()}, "web": {"title": text(), "publisher": "The Web"}}}
    facts = [
        {
            "id": f"f{number}",
            "topic": draw(st.sampled_from(["plot", "cast", "theme"])),
            "title": text(),
            "asks": [text(), text()],
            "answer": [text(sources=[{"source": "paper", "by": text()}]), text()],
            "disputed": [value(sources=["paper"]), value(sources=["web"])],
        }
        for number in range(2)
    ]
    people = {"name": f"Mo {marks.next()}", "aliases": [text()], "about": [text()], **_revealed(draw)}
    rating = {"source": f"Meter {marks.next()}", "score": [value(), value(sources=["web"])], **_revealed(draw)}
    return {
        "pack": {**header, "default_sources": ["paper"]},
        "facts": {"facts": facts, "characters": [people], "ratings": [rating]},
    }


def _revealed(draw: st.DrawFn) -> dict[str, str]:
    position = draw(_positions)
    return {} if position is None else {"revealed": position}


def write(content: dict[str, Any], folder: Path) -> Path:
    """Write a pack's files; return its folder."""
    target = folder / "p"
    target.mkdir(exist_ok=True)
    for name, value in content.items():
        (target / f"{name}.yaml").write_text(yaml.safe_dump(value, allow_unicode=True), "utf-8")
    return target
