"""Matching: a question in, ranked facts and two signals out."""

from bot.core.matching.familiar import Familiar
from bot.core.matching.language import Encoder, Language
from bot.core.matching.match import Candidate, Match, Verdict
from bot.core.matching.matcher import Matcher
from bot.core.matching.sentences import AskDirections
from bot.core.matching.withholding import WithholdingMatcher

__all__ = [
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
