"""Matching: a question in, ranked facts and two signals out."""

from bot.core.matching.familiar import Familiar
from bot.core.matching.language import Encoder, Language
from bot.core.matching.match import Candidate, Match, Verdict
from bot.core.matching.matcher import Matcher
from bot.core.matching.sentences import MOST_ASKS, AskDirections
from bot.core.matching.withholding import WithholdingMatcher

__all__ = [
    "MOST_ASKS",
    "AskDirections",
    "Candidate",
    "Encoder",
    "Familiar",
    "Language",
    "Match",
    "Matcher",
    "Verdict",
    "WithholdingMatcher",
]
