"""English words, by how common they are."""

from __future__ import annotations

from importlib.resources import files


def english() -> frozenset[str]:
    """Read the words of English that are never taken for misspelt names: about 40,000, inflections among them."""
    return _read("english.txt")


def everyday() -> frozenset[str]:
    """Read the most common of them, about 4,000, which tell least about what is asked."""
    return _read("everyday.txt")


def _read(name: str) -> frozenset[str]:
    return frozenset(files(__package__).joinpath(name).read_text(encoding="utf-8").split())
