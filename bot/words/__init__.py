"""The common English words, which are never taken for misspelt names."""

from __future__ import annotations

from importlib.resources import files


def english() -> frozenset[str]:
    """Read the words from the package: lower case, about 40,000, inflected forms included."""
    return frozenset(files(__package__).joinpath("english.txt").read_text(encoding="utf-8").split())
