"""Matching: a question in, ranked facts and two signals out."""

from bot.core.matching.language import Language
from bot.core.matching.match import Candidate, Match, Verdict
from bot.core.matching.matcher import Matcher

__all__ = ["Candidate", "Language", "Match", "Matcher", "Verdict"]
