"""What a fan says beside a question: "no spoilers pls" asks for no plot twist, "newbie here" for nobody's character."""

from __future__ import annotations

import re
from typing import Final

_SOMEONE: Final = (
    "(?:wife|husband|partner|girlfriend|boyfriend|mum|mom|dad|sister|brother|son|daughter|kid|friend|buddy|roommate)"
)
_ASIDE: Final = (
    r"(?:no(?: \w+)? spoilers?|spoiler[ -]?free|(?:don['\u2019]?t|do not) spoil (?:it|me|anything)(?: for me)?"
    r"|without (?:spoiling (?:it|me|anything)|giving (?:too much|anything) away)"
    r"|(?:i['\u2019]?m |total )?(?:new here|newbie(?: here)?+|new fan(?: here)?+|new to (?:this|it|the show))"
    r"|(?:i )?haven['\u2019]?t (?:seen|watched|finished) (?:(?:it|it all|the show|the season|the finale) )?yet"
    r"|asking for a friend|if (?:anyone|anybody|someone|somebody|you) knows?"
    rf"|(?:my|our) {_SOMEONE} (?:wants to know|(?:is|was|keeps) asking|asked)(?: me)?+"
    r"|for (?:(?:a|my|our) )?(?:pub )?(?:trivia|quiz)(?: night| game)?+|(?:help )?settle an? (?:debate|argument|bet)"
    r"|(?:\d|two|three|four|(?:a )?(?:couple|few)(?: of)?) (?:things|questions|qs|q['\u2019]s)"
    r"|in (?:short|brief|one sentence)|briefly|by the way"
    r"|sorry if (?:(?:this|it) (?:was|has been|got) )?(?:already )?asked(?: before| already)?)"
)
_POLITELY: Final = "(?:but|and|so|please|pls|plz|thanks|thx|lol|ok|okay|hey|hi)"
_LAST: Final = (
    r"(?:(?:thanks|thx|thank you) in advance|much appreciated|pretty please|cheers|tl;?dr|for real"
    r"|(?<=[^\w\s] )without (?:any )?spoilers?"
    r"|(?:(?<=[^\w\s] )|and )(?:is|am|was) (?:that|this|it|i) (?:accurate|true|right|correct|so|wrong|legit)"
    r"|not (?:the )?[\w'\u2019]+(?: \w+)? ones?"
    r"|or (?:what|nah|not|nope|something|am i (?:crazy|tripping|wrong|mistaken|imagining (?:it|that|things))))"
)
"""Only said behind a question; "can i watch it without spoilers" asks about them."""
_IN_FRONT: Final = re.compile(rf"^\W*(?:{_POLITELY}\W+)*{_ASIDE}\b(?:\W+{_POLITELY}\b)*\W+(?=\w)", re.IGNORECASE)
_BEHIND: Final = re.compile(rf"(?<=\w)\W+(?:{_POLITELY} )*(?:{_ASIDE}|{_LAST})(?:\W+{_POLITELY})*\W*$", re.IGNORECASE)
_MAY_HAVE: Final = re.compile(
    "spoil|thing|q|new|friend|know|ask|yet|giving|trivia|quiz|settle|in |brief|by the|apprec|pretty|cheers|tl|real|or "
    "|not |(?:is|am|was) (?:that|this|it|i) ",
    re.IGNORECASE,
)
"""What all asides have: to look for this alone takes a fraction of the time."""


def without_asides(text: str) -> str:
    """Return a question without what is said beside it; as it is where nothing else is left."""
    if _MAY_HAVE.search(text) is None:
        return text
    return _BEHIND.sub("", _IN_FRONT.sub("", text))
