"""Words by which one thing is told from another: relatives, other works, alternatives, contraries."""

from __future__ import annotations

from typing import Final

OTHER_WORKS: Final = frozenset(
    """movie film book books novel novels comic comics game musical special specials reboot remake sequel prequel
    manga""".split()
)
"""Words that point from a show to another work: what happens in the books is not what happens in the show."""

RELATIVES: Final = frozenset(
    """wife husband spouse mother father sister brother sibling son daughter child twin aunt uncle cousin niece nephew
    grandmother grandfather grandma grandpa granny parent family widow fiance fiancee boyfriend girlfriend lover ex
    dog cat pet roommate boss assistant bodyguard
    neighbour neighbor landlord lawyer doctor nurse therapist teacher double understudy puppet horse parrot ghost
    killer""".split()
)
"""Words that point from a name to somebody else: a question about X's sister is not about X."""

KIN: Final = {
    "parent": "mother father",
    "child": "son daughter baby",
    "sibling": "brother sister",
    "spouse": "husband wife",
}
"""Words for relatives, and for which of them each may stand: who has a son has a child."""

ALTERNATIVES: Final = (
    "colour song film|movie book game food drink band singer album sport team animal flower holiday",
    "car boat|ship plane helicopter truck|van motorcycle|motorbike|bike|bicycle spaceship",
    "eye arm|hand|finger leg|foot ear nose tooth hair tongue voice memory",
    "elf dragon vampire troll|giant witch|wizard ghost alien robot zombie werewolf fairy demon|devil dwarf orc|goblin",
    "ring coat|jacket hat|cap glasses mask patch scarf boots|shoes gloves necklace tattoo wig badge",
    "christmas halloween thanksgiving easter hanukkah valentine",
    "sing|lyric music",
    "wedding funeral birthday anniversary graduation",
    (
        "britain|british|uk|england|english us|usa|america|american canada|canadian australia|australian ireland|irish "
        "france|french germany|german spain|spanish italy|italian japan|japanese korea|korean india|indian "
        "sweden|swedish brazil|brazilian poland|polish mexico russia|russian portugal|portuguese netherlands|dutch "
        "norway|norwegian"
    ),
)
"""Groups of things: a fact about one of a group does not answer what is asked about another (``|``: the same)."""

OPPOSITES: Final = (
    "add|create|set delete|remove",
    "join|become leave|quit|resign",
    "accept|approve decline|reject|deny",
    "upgrade|raise|increase downgrade|lower|reduce|decrease",
    "import|upload export|download",
    "hire fire",
    "enable disable",
    "deposit withdraw",
    "marry divorce",
)
"""Words that undo each other: who asks how to delete something is not told how to add it (``|``: the same)."""

NEGATING: Final = frozenset({"un", "dis", "de", "non"})
"""What makes of a word the contrary."""
