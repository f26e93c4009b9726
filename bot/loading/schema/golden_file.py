"""The form of a file of golden questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.loading import golden
from bot.loading.fields import LONGEST_ID
from bot.loading.schema.forms import POSITION, filled, group, needed, optional, optional_group, several, text
from bot.loading.texts import LONGEST_ALIAS, LONGEST_ASK

if TYPE_CHECKING:
    from bot.loading.schema.forms import Form

_IDS: Final = several(text(LONGEST_ID), maxItems=golden.MOST_WORDINGS)
_WORDS: Final = several(text(LONGEST_ALIAS), maxItems=golden.MOST_WORDINGS)
_WORDINGS: Final = several(text(LONGEST_ASK), minItems=1, maxItems=golden.MOST_WORDINGS)
_EXPECTED: Final = {
    "finds": ("The ids of facts that the answer must have, or: nothing.", _IDS),
    "hides": ("The ids of facts of whose answers nothing may be readable.", _IDS),
    "hides_words": ("Words and phrases that may not be readable, in any of their forms.", _WORDS),
}


def _something_behind(key: str) -> Form:
    says, form = _EXPECTED[key]
    return {"required": [key], "properties": {key: filled(says, form).form | {"minItems": 1}}}


_QUESTION: Final = group(
    {
        "ask": needed("A question, or several wordings of it.", _WORDINGS),
        "at": optional("How far the fan is who asks, such as S01E07; the start where it is not said.", POSITION),
        **{key: optional(says, form) for key, (says, form) in _EXPECTED.items()},
    },
    golden.KEYS,
) | {"anyOf": [_something_behind(key) for key in golden.EXPECTATIONS]}

GOLDEN_FILE: Final = group(
    {
        "golden": optional_group(
            "Questions that must be answered as you say, whatever else changes.",
            {"type": "array", "items": _QUESTION, "maxItems": golden.MOST_GOLDEN},
        )
    }
)
"""golden.yaml."""
