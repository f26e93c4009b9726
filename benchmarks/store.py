"""A synthetic television encyclopaedia of any size, and questions about it in wordings that it does not have.

The same size and seed make the same store and the same questions. Each entity has three facts, each fact five asks. Of
the eight wordings of a relation the first five become asks, and questions are put in the others, so that a matcher has
to get from one wording to another, and to tell entities apart that share a first name, a last name or a relation.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

from benchmarks.noise import with_typos
from bot.core.model import Entity, Fact, Kind, Pack, Revision, Segment
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

ASKS_PER_FACT: Final = 5
FACTS_PER_ENTITY: Final = 3
PACK: Final = "tv"
KINDS: Final = (Kind.PERSON, Kind.CHARACTER, Kind.PERSON, Kind.CHARACTER, Kind.SHOW)
"""Of the entities, over and over: two people and two characters to a show."""

_TYPOS, _STRANGER, _OFF_TOPIC = 0.3, 0.2, 0.2
"""Share of questions with typing errors, and of those about an unknown entity and about something else altogether."""

_FIRST: Final = (
    "Al Bre Cor Da El Fa Gi Ha Is Jo Ka Lu Mar Ni Or Pe Ro Sa Ti Vi We Ya Zo Ane Bel Dor Fre Har Lei Mo".split()
)
_FIRST_ENDS: Final = "na ren lia vin mond ra dric sha bel tor nette lan mira stan go wyn cey rik della phie".split()
_LAST: Final = (
    "Ash Bar Brack Car Cor Dar Dun El Fen Glen Gra Hal Har Hol Ing Kel Kin Lang Lin Mar Mel Nor Oak Pem Pres Quin Rad"
    " Rose Sel Shel Stan Sut Tam Thorn Tre Up Van Wal War Wes Whit Win Wood Yar York Zel Ben Cal Dev Evers"
).split()
_LAST_ENDS: Final = (
    "bury by combe cott den ding dale der ell er field ford gate gan grave ham hart hurst ington kins land ler ley low"
    " man mere mont more ney nor over pole quist rick ridge ring sby sen shaw son stead stone stow ton vane ville ward"
    " well wick worth yard"
).split()
_TITLE: Final = (
    "Amber Ashen Bitter Black Broken Brass Burning Cold Copper Crimson Crooked Distant Drowned Electric Empty Faded"
    " Falling Final Foreign Frozen Gilded Glass Hidden Hollow Hungry Iron Ivory Last Lonely Lost Lunar Midnight Narrow"
    " Northern Open Pale Paper Perfect Quiet Restless Rusted Sacred Salt Savage Scarlet Secret Silent Silver Sleeping"
    " Sunken Velvet Violet Wandering Western Wicked Winter Wooden"
).split()
_TITLE_ENDS: Final = (
    "Alley Anchor Arcade Archive Avenue Bakery Bay Bridge Cabin Canal Castle Cathedral Circus Clinic Coast Colony"
    " Corner County Court Creek Crossing Empire Estate Factory Falls Ferry Forest Garden Garrison Harbor Heights"
    " Highway Hospital Hotel Island Junction Kingdom Kitchen Lagoon Library Lighthouse Market Marsh Meadow Mill"
    " Monastery Motel Mountain Museum Observatory Orchard Outpost Palace Parish Park Pier Prison Quarry Ranch Republic"
    " Reservoir Resort River Road School Shore Station Street Studio Tavern Theatre Tower Tunnel Valley Village"
).split()
_TITLE_FORMS: Final = (
    "{} {}",
    "The {} {}",
    "{} {} Nights",
    "{} {} Blues",
    "Beyond {} {}",
    "{} {} Stories",
    "{} {} Confidential",
)

_WORDINGS: Final = {
    Kind.PERSON: {
        "birthplace": """Where was {} born?|What town is {} from?|Birthplace of {}|Which city was {} born in?
            |{} hometown|where does {} come from|where is {} from originally|what was the place of birth of {}""",
        "age": """How old is {}?|What is the age of {}?|{} age|In what year was {} born?|How old is the actor {}?
            |when is the birthday of {}|date of birth of {}|how many years old is {} now""",
        "spouse": """Who is {} married to?|Is {} married?|{} husband or wife|Who is the spouse of {}?|Who did {} marry?
            |does {} have a wife|name of the husband of {}|is {} single or married""",
        "height": """How tall is {}?|What is the height of {}?|{} height|How many feet tall is {}?|Is {} tall?
            |what height is {}|how tall is the actor {} in real life|is {} a short person""",
        "debut": """What was the first role of {}?|{} first film|How did {} start acting?|When did {} begin to act?
            |What did {} debut in?|what movie did {} start with|earliest role of {}|how did {} get into acting""",
        "awards": """What awards has {} won?|Did {} win an Emmy?|{} awards|Which prizes has {} received?
            |How many awards does {} have?|has {} ever won an award|what prize did {} win|was {} awarded anything""",
    },
    Kind.CHARACTER: {
        "actor": """Who plays {}?|Which actor plays {}?|{} actor|Who is the actress behind {}?|Who portrays {}?
            |who was cast as {}|name of the actor who played {}|who stars as {}""",
        "job": """What is the job of {}?|What does {} do for a living?|{} occupation|Where does {} work?
            |What is the profession of {}?|what kind of work does {} do|what is {} by profession
            |who does {} work for""",
        "fate": """What happens to {}?|Does {} die?|{} death|How does the story of {} end?|Is {} killed off?
            |how did {} die|is {} still alive at the end|what became of {}""",
        "appearance": """When does {} first appear?|Which episode introduces {}?|{} first appearance
            |In what season does {} show up?|When is {} introduced?|first episode with {}|when do we meet {}
            |what episode does {} turn up in""",
        "romance": """Who does {} end up with?|Who is {} dating?|{} love interest|Does {} have a girlfriend?
            |Who is the boyfriend of {}?|who is {} in love with|does {} get together with anyone|who does {} kiss""",
        "family": """Who are the parents of {}?|Does {} have siblings?|{} family|Who is the mother of {}?
            |Who is the father of {}?|does {} have a brother or sister|what is known of the family of {}
            |is {} an orphan""",
    },
    Kind.SHOW: {
        "premiere": """When did {} premiere?|When does {} air?|{} release date|What year did {} come out?
            |When was {} first shown?|when did {} start|what date was {} released|how long ago did {} come out""",
        "director": """Who directed {}?|Who is the director of {}?|{} director|Who was behind the camera of {}?
            |Which director made {}?|name of the man who directed {}|who did the directing on {}
            |{} was directed by whom""",
        "score": """What is the score of {}?|How is {} rated?|{} rating|What do critics give {}?
            |How many stars does {} have?|what did {} score with critics|is {} rated well
            |percentage of {} on the review site""",
        "filming": """Where was {} filmed?|Where is {} shot?|{} filming locations|In which city was {} filmed?
            |Where was the set of {}?|what location was {} shot in|filming location of {}|where do they film {}""",
        "episodes": """How many episodes does {} have?|How many seasons of {} are there?|{} number of episodes
            |How long is {}?|What is the episode count of {}?|how many eps are in {}|count of episodes of {}
            |how many parts does {} have""",
        "streaming": """Where can I watch {}?|What is {} streaming on?|{} stream|Is {} on Netflix?|Which channel has {}?
            |where to see {} online|what service has {}|what platform do i need to watch {}""",
    },
}  # fmt: skip
_CHORES: Final = (
    "how do i clean a {}|what is the best {} to buy|how much does a {} weigh|can you fix my {}|where can i buy a {}"
    "|why is my {} making a noise|how do you draw a {}|is it safe to eat near a {}|tell me a joke about a {}"
    "|what is the plural of {}"
).split("|")
_THINGS: Final = (
    "kettle bicycle laptop toaster guitar ladder carburetor sourdough tomato printer mattress umbrella router lawnmower"
    " blender violin tent spreadsheet battery compiler thermostat aquarium keyboard wheelbarrow omelette passport"
).split()


class Asked(NamedTuple):
    """A question, and the id of the fact that answers it; ``None`` where the store has none."""

    question: str
    expected: str | None


class _Subject(NamedTuple):
    """An entity, and the relations that the store knows of it."""

    id: str
    kind: Kind
    name: str
    relations: tuple[str, ...]


class Store:
    """A store of so many asks.

    Args:
        asks: about how many.
        is_declared: whether it says which entities it is about, with their kinds, or only has facts.
        seed: of all that is left to chance.
    """

    def __init__(self, asks: int, *, is_declared: bool = True, seed: int = 1) -> None:
        self._facts = max(1, asks // ASKS_PER_FACT)
        self._count = -(-self._facts // FACTS_PER_ENTITY)
        self._is_declared = is_declared
        self._seed = seed

    def revision(self) -> Revision:
        """Return the store as a pack."""
        entities = tuple(map(_entity, map(self._subject, range(self._count)))) if self._is_declared else ()
        pack = Pack(
            id=PACK,
            name="Televisionary",
            timeline=Timeline(PACK, {}),
            entities=entities,
            facts=tuple(self.facts()),
        )
        return Revision(f"{self._facts}-{self._seed}", (pack,))

    def facts(self) -> Iterator[Fact]:
        """Yield the facts, those of an entity together."""
        for number in range(self._facts):
            entity, place = divmod(number, FACTS_PER_ENTITY)
            subject = self._subject(entity)
            yield self._fact(subject, subject.relations[place], other=self._subject(number * 7 % self._count).name)

    def questions(self, count: int, seed: int) -> list[Asked]:
        """Return so many questions: most about a fact, some about unknown entities or off the topic, some misspelt."""
        random = Random(f"{self._seed} {seed}")
        return [_misspelt(asked, random) if random.random() < _TYPOS else asked for asked in self._clean(count, random)]

    def _clean(self, count: int, random: Random) -> Iterator[Asked]:
        for _ in range(count):
            dice = random.random()
            if dice < _OFF_TOPIC:
                yield Asked(random.choice(_CHORES).format(random.choice(_THINGS)), None)
            else:
                yield self._about_somebody(random, is_stranger=dice < _OFF_TOPIC + _STRANGER)

    def _about_somebody(self, random: Random, *, is_stranger: bool) -> Asked:
        place = random.randrange(self._facts) // FACTS_PER_ENTITY
        subject = self._subject(place + self._count if is_stranger else place)
        known = min(FACTS_PER_ENTITY, self._facts - place * FACTS_PER_ENTITY)
        relation = random.choice(subject.relations[:known])
        question = random.choice(_wordings(subject.kind, relation)[ASKS_PER_FACT:]).format(subject.name.lower())
        return Asked(question, None if is_stranger else f"{subject.id}.{relation}")

    def _subject(self, number: int) -> _Subject:
        """Return an entity; those from the number of entities of the store on are strangers to it."""
        kind = KINDS[number % len(KINDS)]
        names = _title if kind is Kind.SHOW else _full_name
        relations = tuple(_WORDINGS[kind])
        first = number // len(KINDS) % len(relations)
        return _Subject(
            f"e{number}", kind, names(number, self._seed), (relations + relations)[first : first + FACTS_PER_ENTITY]
        )

    def _fact(self, subject: _Subject, relation: str, *, other: str) -> Fact:
        asks = _wordings(subject.kind, relation)[:ASKS_PER_FACT]
        return Fact(
            id=f"{subject.id}.{relation}",
            pack=PACK,
            topic="cast",
            title=Guarded(asks[0].format(subject.name)),
            asks=tuple([Guarded(ask.format(subject.name)) for ask in asks]),
            segments=(Segment(Guarded(f"For {subject.name} the {relation} is {other}.")),),
            entities=(subject.id,) if self._is_declared else (),
        )


def _entity(subject: _Subject) -> Entity:
    return Entity(id=subject.id, kind=subject.kind, name=Guarded(subject.name))


def _misspelt(asked: Asked, random: Random) -> Asked:
    return asked._replace(question=with_typos(asked.question, random))


def _split_wordings() -> dict[tuple[Kind, str], list[str]]:
    return {
        (kind, relation): [wording.strip() for wording in wordings.split("|")]
        for kind, relations in _WORDINGS.items()
        for relation, wordings in relations.items()
    }


_BY_RELATION: Final = _split_wordings()


def _wordings(kind: Kind, relation: str) -> list[str]:
    return _BY_RELATION[kind, relation]


def _full_name(number: int, seed: int) -> str:
    """Return the name of a person or a character; no two numbers below a million share one."""
    firsts, lasts = len(_FIRST) * len(_FIRST_ENDS), len(_LAST) * len(_LAST_ENDS)
    first, last = divmod(_scattered(number, seed, firsts * lasts), lasts)
    return f"{_spelt(_FIRST, _FIRST_ENDS, first)} {_spelt(_LAST, _LAST_ENDS, last)}"


def _title(number: int, seed: int) -> str:
    """Return the title of a show; no two numbers of shows below a hundred thousand share one."""
    words = len(_TITLE) * len(_TITLE_ENDS)
    form, rest = divmod(_scattered(number // len(KINDS), seed, words * len(_TITLE_FORMS)), words)
    first, last = divmod(rest, len(_TITLE_ENDS))
    return _TITLE_FORMS[form].format(_TITLE[first], _TITLE_ENDS[last])


def _scattered(number: int, seed: int, size: int) -> int:
    """Return one of `size` numbers, a different one for each number below `size`, neighbours far apart."""
    return (number * 1_140_851 + seed * 7919) % size  # both prime, and no divisors of the sizes


def _spelt(starts: list[str], ends: list[str], number: int) -> str:
    start, end = divmod(number, len(ends))
    return starts[start] + ends[end]
