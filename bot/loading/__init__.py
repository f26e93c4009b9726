"""Loads packs from YAML files; every problem is found at once, with its file, line and column."""

from bot.loading.loaded import Loaded
from bot.loading.problems import FactsError, Problem, Severity, golden_problem
from bot.loading.reading import load, load_pack, pack_folders
from bot.loading.snapshot import Snapshot, read_snapshot

__all__ = [
    "FactsError",
    "Loaded",
    "Problem",
    "Severity",
    "Snapshot",
    "golden_problem",
    "load",
    "load_pack",
    "pack_folders",
    "read_snapshot",
]
