"""Numbers of things in words."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """Return a number and what it counts: "1 fact", "1,204 facts"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
