# ruff: noqa: RUF001  strange letters are what this is about
"""Text as nobody should write it, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = (
    *("|", "||", "`", "``", "```", "~~~", "\\", "*", "**", "***", "_", "__", "~~"),
    *("<", ">", "<@1>", "<@&1>", "<#1>", "<:a:1>", "<t:0>", "</a:1>", "<https://e.x/||", "> ", ">>> ", "# ", "### "),
    *("-# ", "- ", "+ ", "1. ", "\n", "\n\n", "\r\n", "\u2028", "\t", " ", "[", "]", "](", "[a](http://x.y)", "(", ")"),
    *("https://e.x/||", "http://", "://", "steam://a", "@everyone", "@here", "@Everyone", "#1", "-5", "10."),
    *("\u200b", "\u200d", "\u200c", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u0301", "\ud800", "\x00", "\u3164"),
    *("👩\u200d👩\u200d👧", "👍🏽", "❤️\u200d🔥", "é", "می\u200cخواهم", "word", "two words", "M*A*S*H", "snake_case"),
)

pieces = st.sampled_from(PIECES) | st.characters()
text = st.lists(pieces, max_size=8).map("".join)
"""Constructs, their parts, invisible characters and words, in any order; may be empty."""


def around(word: str) -> st.SearchStrategy[str]:
    """Return hostile texts that contain a word."""
    return st.tuples(text, text).map(word.join)
