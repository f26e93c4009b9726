"""The root of every error that Casefile raises on purpose."""

from __future__ import annotations


class CasefileError(Exception):
    """Something went wrong that Casefile can explain."""
