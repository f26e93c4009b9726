"""Words in which a show is talked of as a show, whatever happens in it: "runtime", "plays", "how many episodes"."""

from __future__ import annotations

from functools import cache
from typing import Final

from bot.core.lint import HARMLESS
from bot.core.matching.hidden_wordings import root
from bot.core.matching.patterns import SMALL
from bot.core.matching.relations import OF_THE_MAKING, OF_THE_STORY

_PLAIN: Final = frozenset(
    """
    able account accounts across act acting actor actors actress acts actual afternoon afterwards age air album
    allow almost alongside already always america american anymore apart apparently appear appearance appears
    apple arc area around art artist audience audition author available avoid awards back background base based
    began begin beginning besides biggest binge birth birthday blooper bloopers bonus book books born bot box
    british brought building business buy cameos camera cancelled canon career celebrity central certain
    challenge change changed changes channel chapter character chemistry choose chose chosen city class clear
    color colour comic coming community company complain complained complains complaint complete concept
    confirmed connect connected connection connects continuity convention correct cost costume costumes count
    country couple create created credit credits crew critics current currently cut date
    dates day deal debut describe description design designed designer details develop development dialogue
    didnt difference different difficult directed directing director disappointed disappointing doesnt double
    drama drop dubbed earlier earn earnings earns easy either else emmy ended ends england english enjoy enough
    entire episodic especially europe evening events every exact exactly exist expect explanation extra famous
    fancy fans far favorite favourite fee feel few film filmed filming finally fine finish finished follow
    forever format full fun funny game games gap gave generally genre gig giving globe gonna group guest half
    hard highest history hit hits hollywood hosted hour hours however huge important impossible incredible
    industry instead instrument internet introduced involved isnt issue issues job joke jokes language large
    latest launch least less level likely line lineup link linked listen live located location lovely mainly
    major making matter media member members message messages mid million millions mind minus minute minutes
    mistake model moment moments money month months morning mostly movie multiverse music myself mysteries
    mystery named narrator nearly netflix network newest news night normally note number occur official often
    older oneself online opening order origin oscar overarching page paid past pay pays per performance
    permitted physical pick picked place platform plenty podcast popular portray portrayed position possible
    predictable present presenting previous prime prior process produce producing production proper put quote
    rank ranking rating react reacted reaction reacts read reads reason reasons recap recast receive record
    reddit reference related release released renewed rent report reported representation review reviews rid
    room run runner running runs rushed satisfied saying says score scored screen script second seeing sentence
    sequel serve served service set sets setting setup several share shares showrunner side sign significance
    simple simply sing singer singing single sings site size skip social sometimes song songs soundtrack source
    speak special spelling spend spending spoil spoiler spoilers spot stage star stars start state states
    station status stay step stop stopped storyline stream streaming street strong stunt style subject
    subscription suck suggest summary support surely switch system taken taking talent talk taller teach team
    teaser terrible theories theory thoughts till timeline title today together tomorrow tonight took top total
    town track trailer train trained training try trying tuned twitter type understand universe usually verdict
    version versus view viewers views voice volunteer vote voted votes vs wasnt weather website week weekend
    weird whenever whoever whole wont words world worst worth wrap wrapped wraps write writer writers writes
    writing written wrong wrote yesterday youngest youth youtube
    """.split()
)
"""Words that ask about stories, too, but tell nothing of one."""
_TELLING: Final = frozenset(
    """
    army arrival arrive attracted blocked bloody bomb bust chemical chest cia climb closet companion conceive
    concert conflict cruelty cry crying curse deposit deputy detonate dinner ditched document doll doubt drawn
    effort exhibit exhibition explosion explosions failure flight funeral grandparents gun harmed hired hotel
    incident investigator jobless journalists lawyers mask mouth naked nightmare nurse offender park policeman
    poured prank prosecutor psychopath puppet rape rapper rejected reunion rings risk robot ruthless scout
    shadow shoot slammed snub sociopath soldiers statue steal stomach strike swap terminated timer toddler
    torture tour trash trouble underwater unemployed village visit warning window wounds
    """.split()
)
"""Words that ask about the making of a show, and could tell something of its story as well."""


@cache
def show_words() -> frozenset[str]:
    """Return what is compared of words (see `root`) that tell nothing of what happens in any story."""
    harmless = frozenset(map(root, HARMLESS | SMALL))
    plain = frozenset(map(root, _PLAIN))
    making = {root(word) for relation in OF_THE_MAKING for word in relation.words}
    story = {root(word) for relation in OF_THE_STORY for word in relation.words}
    return harmless | plain | (making - story).difference(map(root, _TELLING))
