"""Questions that a pack almost covers, made from the pack itself.

Each kind changes one thing of an ask that the pack answers: whom it is about, what is asked, which season. None of
them has an answer in the pack, so each that gets one is a false answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.model import Kind
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from bot.core.model import Entity, Fact, Pack

STRANGERS: Final = (
    "irving", "zander", "belinda mannix", "Gabe Lorenz", "heather rourke", "javier bardem", "maddie", "Jerry Edgar",
    "amy aquino",
    "Hollis", "wendell pike", "Odette", "priya nair", "kofi mensah", "tom hiddleston", "keanu reeves", "emma stone",
    "Marguerite",
    "sven", "delphine okafor", "walter", "gwen", "rosalind", "theo", "mira", "bjorn", "captain flint", "doctor lee",
    "sybil",
)  # fmt: skip
ROLES: Final = (
    "the mayor", "the reporter", "the lieutenant", "the grandmother", "the dog", "the judge", "the chief of police",
    "the nurse",
    "the bartender", "the narrator", "the landlord", "the twin", "the priest", "the neighbour", "the president",
    "the coach",
)  # fmt: skip
KIN: Final = (
    "wife", "husband", "mother", "dad", "sister", "brother", "son", "boss", "dog", "girlfriend", "roommate",
    "grandmother", "stunt double",
)  # fmt: skip
OTHER_SEASONS: Final = (
    "in season 7",
    "in episode 83",
    "in season 9 episode 2",
    "in the christmas special",
    "in the movie",
    "in the books",
)
UNCOVERED: Final = {
    Kind.PERSON: (
        "how old is {}", "how tall is {}", "what is {}'s net worth", "is {} married", "where was {} born",
        "does {} have kids",
        "what nationality is {}", "is {} on instagram", "did {} win an emmy", "what is {} doing now",
        "who is {} dating",
        "does {} do their own stunts", "is {} vegan", "where does {} live", "what did {} study", "{} birthday",
        "{} height",
        "how much does {} get paid", "is {} single", "what languages does {} speak", "did {} get injured on set",
    ),
    Kind.CHARACTER: (
        "how old is {}", "what car does {} drive", "does {} die", "who killed {}", "does {} have a pet",
        "what is {}'s dog called",
        "who is {} dating", "does {} get fired", "where does {} live", "what gun does {} carry", "is {} gay",
        "what is {}'s middle name",
        "does {} have kids", "who is {}'s mother", "what does {} drink", "why did {} quit", "does {} get shot",
        "is {} based on a real person",
        "what is {}'s tattoo", "where did {} go to college", "does {} come back in the next season",
        "what disease does {} have",
        "who voices {}", "does {} betray them", "what is {}'s phone number", "is {} left handed", "who did {} marry",
    ),
    Kind.RATING_SOURCE: (
        "what is the audience score on {}", "how many users voted on {}", "when was it added to {}",
        "what rank is it on {}",
        "who runs {}", "is {} reliable", "what was the {} score of season 9", "how does {} work",
    ),
    Kind.SHOW: (
        "what is the theme song of {}", "how long is an episode of {}", "where was {} filmed",
        "who composed the music for {}",
        "is {} dubbed in german", "is there a blu ray of {}", "who produced {}", "who edits {}",
        "what is the age rating of {}",
        "is {} ok for kids", "is there a trailer for {}", "when does the next episode of {} come out",
        "what time is {} on tonight",
        "did {} win any awards", "is there merch for {}", "what is the imdb rating of {}", "who narrates {}",
        "is {} on hulu",
        "what camera was {} shot on", "what do i need to watch before {}", "is there a {} podcast",
        "how many people work on {}",
        "what was the budget of {}", "who directed the pilot of {}", "is {} available in 4k",
        "does {} have subtitles",
        "who wrote the theme of {}", "what is the first line of {}", "what song plays at the end of {}",
        "is there a {} board game",
    ),
}  # fmt: skip


def near_misses(pack: Pack, random: Random, count: int) -> Iterator[str]:
    """Yield `count` questions that the pack does not cover, of all kinds in turn."""
    makers = (_stranger, _role, _kin, _other_season, _uncovered, _uncovered)
    made = 0
    while made < count:
        question = makers[made % len(makers)](pack, random)
        made += 1
        yield question


def _stranger(pack: Pack, random: Random) -> str:
    return _swapped(pack, random, random.choice(STRANGERS))


def _role(pack: Pack, random: Random) -> str:
    return _swapped(pack, random, random.choice(ROLES))


def _kin(pack: Pack, random: Random) -> str:
    entity = _entity(pack, random)
    return _swapped(pack, random, f"{_name(entity)}'s {random.choice(KIN)}", entity)


def _other_season(pack: Pack, random: Random) -> str:
    fact: Fact = random.choice(pack.facts)
    ask = text_for_matching(random.choice(fact.asks)) if fact.asks else pack.name
    return f"{ask} {random.choice(OTHER_SEASONS)}"


def _uncovered(pack: Pack, random: Random) -> str:
    kinds = [kind for kind in UNCOVERED if kind is Kind.SHOW or any(entity.kind is kind for entity in pack.entities)]
    kind = random.choice(kinds)
    name = random.choice((pack.name, "it", "the show")) if kind is Kind.SHOW else _name(_entity(pack, random, kind))
    return random.choice(UNCOVERED[kind]).format(name)


def _swapped(pack: Pack, random: Random, stranger: str, entity: Entity | None = None) -> str:
    """Return an ask about one of the pack's people, about somebody else."""
    for _ in range(50):
        known = entity or _entity(pack, random)
        name = _name(known).casefold()
        asks = [
            text_for_matching(ask).casefold() for fact in pack.facts if known.id in fact.entities for ask in fact.asks
        ]
        asks = [ask for ask in asks if name in ask]
        if asks:
            return random.choice(asks).replace(name, stranger)
    return f"who is {stranger}"


def _entity(pack: Pack, random: Random, kind: Kind | None = None) -> Entity:
    kinds = {kind} if kind is not None else {Kind.PERSON, Kind.CHARACTER}
    found = [entity for entity in pack.entities if entity.kind in kinds]
    return random.choice(found or list(pack.entities))


def _name(entity: Entity) -> str:
    return text_for_matching(entity.name)
