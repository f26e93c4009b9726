"""What a fan says beside a question: "no spoilers pls" asks for no plot twist, "newbie here" for nobody's character."""

from __future__ import annotations

import re
from typing import Final

_ASIDE: Final = (
    r"(?:no(?: \w+)? spoilers?|spoiler[ -]?free|(?:don['\u2019]?t|do not) spoil (?:it|me|anything)(?: for me)?"
    r"|(?:i['\u2019]?m |total )?(?:new here|newbie(?: here)?+|new fan(?: here)?+|new to (?:this|it|the show))"
    r"|(?:just )?asking for a friend|if (?:anyone|anybody|someone|somebody|you) knows?"
    r"|sorry if (?:(?:this|it) (?:was|has been|got) )?(?:already )?asked(?: before| already)?)"
)
_POLITELY: Final = "(?:but|and|so|please|pls|plz|thanks|thx|lol)"
_IN_FRONT: Final = re.compile(rf"^\W*(?:{_POLITELY} )*{_ASIDE}\b(?:\W+{_POLITELY}\b)*\W+(?=\w)", re.IGNORECASE)
_BEHIND: Final = re.compile(rf"(?<=\w)\W+(?:{_POLITELY} )*{_ASIDE}(?:\W+{_POLITELY})*\W*$", re.IGNORECASE)
_MAY_HAVE: Final = re.compile("spoil|new|friend|know|asked", re.IGNORECASE)
"""What all asides have: to look for this alone takes a fraction of the time."""


def without_asides(text: str) -> str:
    """Return a question without what is said beside it; as it is where nothing else is left."""
    if _MAY_HAVE.search(text) is None:
        return text
    return _BEHIND.sub("", _IN_FRONT.sub("", text))
