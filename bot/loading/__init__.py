"""Loads packs from YAML files; every problem is found at once, with its file, line and column."""

from bot.loading.golden import golden_problem
from bot.loading.problems import FactsError, Problem, Severity
from bot.loading.revision import Loaded, load, load_pack

__all__ = ["FactsError", "Loaded", "Problem", "Severity", "golden_problem", "load", "load_pack"]
