"""How generated facts are worded: one row for each kind of fact that structured entries make.

A word in braces is filled in. Wordings with a name come first with the full name; `nicknames` are
the few that are also made with every alias and with a first or last name alone, for a question with
a nickname is understood anyway, and a hundred near-copies of an ask would only drown the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The wording of one kind of generated fact.

    Attributes:
        id: what follows the entity's id in the fact's id.
        topic: the fact's topic.
        title: spoiler-free as long as the names in it are.
        answer: the text of a segment; ``{text}`` where the curator wrote it.
        asks: wordings with the full names.
        nicknames: wordings that are made with other names too.
        backwards: wordings that name the value, to ask whose it is.
    """

    id: str
    topic: str
    title: str
    answer: str
    asks: tuple[str, ...]
    nicknames: tuple[str, ...] = ()
    backwards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Casting:
    """How it is worded who plays or voices whom.

    Attributes:
        character: the wording of the fact, whose asks name the character.
        role: the same fact's, whose asks name those who play it.
        verbs: what one does, and what several do.
    """

    character: Wording
    role: Wording
    verbs: tuple[str, str]


SOMEBODY: Final = Wording(
    id="about",
    topic="character",
    title="{name}",
    answer="{text}",
    asks=("who is {name}", "tell me about {name}", "{name}", "what do we know about {name}", "info on {name}"),
    nicknames=("who is {name}", "tell me about {name}"),
)
SOMETHING: Final = Wording(
    id="about",
    topic="general",
    title="{name}",
    answer="{text}",
    asks=("what is {name}", "tell me about {name}", "{name}", "explain {name}", "info on {name}"),
    nicknames=("what is {name}", "tell me about {name}"),
)
SOMEWHERE: Final = Wording(
    id="about",
    topic="place",
    title="{name}",
    answer="{text}",
    asks=(
        "what is {name}",
        "where is {name}",
        "tell me about {name}",
        "{name}",
        "what kind of place is {name}",
        "info on {name}",
    ),
    nicknames=("what is {name}", "tell me about {name}"),
)
PLAYED_BY: Final = Wording(
    id="played-by",
    topic="cast",
    title="Who plays {character}",
    answer="{person} {verb} {character}.",
    asks=(
        "who plays {character}",
        "which actor plays {character}",
        "who is {character} played by",
        "who portrays {character}",
        "{character} actor",
        "name of the actor behind {character}",
        "who voices {character}",
    ),
    nicknames=("who plays {character}", "{character} actor"),
)
ROLE: Final = Wording(
    id="played-by",
    topic="cast",
    title="Who plays {character}",
    answer="{person} {verb} {character}.",
    asks=(
        "what role does {person} have",
        "who does {person} play",
        "which character is {person}",
        "{person} role",
        "what part does {person} play",
    ),
    nicknames=("who does {person} play",),
)
VOICED_BY: Final = Wording(
    id="voiced-by",
    topic="cast",
    title="Who voices {character}",
    answer="{person} {verb} {character}.",
    asks=(
        "who voices {character}",
        "who is the voice of {character}",
        "{character} voice actor",
        "who is {character} voiced by",
        "who plays {character}",
        "{character} voice",
    ),
    nicknames=("who voices {character}", "{character} voice actor"),
)
VOICE: Final = Wording(
    id="voiced-by",
    topic="cast",
    title="Who voices {character}",
    answer="{person} {verb} {character}.",
    asks=(
        "who does {person} voice",
        "which character does {person} voice",
        "what role does {person} have",
        "{person} role",
        "who does {person} play",
    ),
    nicknames=("who does {person} voice",),
)
PLAYING: Final = Casting(PLAYED_BY, ROLE, ("plays", "play"))
VOICING: Final = Casting(VOICED_BY, VOICE, ("voices", "voice"))
KNOWN_BY_ROLE: Final = "who is {person}"
"""A further ask for a role, of a person about whom nothing else is told."""
CAST: Final = Wording(
    id="cast",
    topic="cast",
    title="The cast",
    answer="{person} {verb} {character}.",
    asks=(
        "who is in the cast",
        "who is in it",
        "who stars in it",
        "who stars in the show",
        "which actors are in it",
        "what actors are in the show",
        "who are the main actors",
        "cast list",
        "list the whole cast",
        "cast",
        "who are the actors and actresses",
        "full cast and characters",
        "who is in {show}",
        "who else is in it",
        "cast of {show}",
        "list of actors and their characters",
    ),
)
VOICE_CAST: Final = ("who does the voices", "voice cast", "who are the voice actors", "list of voice actors")
"""Further asks for the cast where somebody lends a voice."""
SCORE: Final = Wording(
    id="score",
    topic="rating",
    title="{source} score",
    answer="{source}: {score} from {voters}.",
    asks=(
        "{source} score",
        "what is the {source} score",
        "what did it get on {source}",
        "what score does it have on {source}",
        "{source} rating",
        "how is it rated on {source}",
        "what does {source} give it",
        "how did {voters} rate it on {source}",
        "what did {voters} give it on {source}",
        "{source} score by {voters}",
        "{source}",
    ),
    nicknames=("{source} score", "what did it get on {source}", "{source} rating"),
    backwards=(
        "which site gave it {value}",
        "who gave it {value}",
        "where does it have a score of {value}",
        "which rating is {value}",
        "who rated it {value}",
    ),
)
COUNT: Final = Wording(
    id="count",
    topic="rating",
    title="How many {reviews} the {source} score rests on",
    answer="The {source} score rests on {count} {reviews}.",
    asks=(
        "how many reviews does {source} have",
        "how many reviews is the {source} score based on",
        "how many {voters} reviewed it on {source}",
        "number of {source} reviews",
        "{source} review count",
        "how many ratings are on {source}",
        "how many reviews does it have",
    ),
    nicknames=("how many reviews does {source} have", "number of {source} reviews"),
)
EPISODE_TITLE: Final = Wording(
    id="title",
    topic="episode",
    title="Title of {code}",
    answer="{Code} is called “{title}”.",
    asks=("what is {episode} called", "title of {episode}", "name of {episode}", "what is the title of {episode}"),
)
EPISODE_AIRED: Final = Wording(
    id="aired",
    topic="episode",
    title="Air date of {code}",
    answer="The air date of {code} is {date}.",
    asks=("when did {episode} air", "when does {episode} come out", "air date of {episode}", "{episode} release date"),
)
GROUP_STARTED: Final = (
    "when did {group} start",
    "{group} release date",
    "when does {group} come out",
    "when was {group} released",
    "when did {group} air",
)
"""Further asks for the air date of the first episode of a season, or whatever a story's episodes make up."""
SHOW_STARTED: Final = ("when did the show start", "when did the show come out")
"""Further asks for that of the very first one."""
GROUP_ENDED: Final = ("when did {group} end", "{group} end date")
"""Further asks for that of the last one."""
STEP_RELEASED: Final = Wording(
    id="aired",
    topic="episode",
    title="Release date of {code}",
    answer="The release date of {code} is {date}.",
    asks=(
        "when did {episode} come out",
        "when was {episode} released",
        "{episode} release date",
        "when is {episode} out",
    ),
)
EPISODE_ABOUT: Final = Wording(
    id="about",
    topic="episode",
    title="What happens in {code}",
    answer="{text}",
    asks=("what happens in {episode}", "what is {episode} about", "{episode} recap", "{episode} plot", "{episode}"),
)

REVIEWS: Final[Mapping[str, str]] = {"critics": "reviews", "audience": "ratings"}
"""What is counted, by who votes."""
VOTERS: Final[Mapping[str, str]] = {"critics": "critics", "audience": "the audience"}
"""Who votes, in a sentence."""
EACH_VOTER: Final[Mapping[str, str]] = {"critics": "critics", "audience": "viewers"}
"""Who votes, one by one."""
