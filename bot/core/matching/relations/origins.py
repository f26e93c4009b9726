"""Relations about the material that a show comes from."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

ORIGINS: Final = (
    Relation(
        "based_on",
        "source material",
        "work",
        "",
        """
        !real|life|true|person|people|score|order|next|out|team|unit|location|many|differ|better|different|changed|
        changes; based|base|adapted|adapt|inspired on|off|from|upon|by|in $s !who|@c; is|was .. based|adapted|
        adaptation; based|adapted|inspired|base .. book|books|novel|novels|comic|comics|manga|game|graphic|podcast|
        webtoon|something|anything|novella|play|movie|what|which; adaptation|adapted|adapts|adapting; what|which
        book|novel|comic|manga|novels|books .. based|from|come|comes|adapt|adapts|adapted|cover|covers|basis|follow|
        is|does|inspired|it|season !read|first|introduced|appear|wrote; source material|novel|book|story; is there|
        it .. book|novel|comic|manga; original|actual novel|book|story|comic|manga|idea|concept; comes|come|taken|
        came from .. book|novel|books|novels|comic|manga; @s|show book|novel|books|novels !read|differ; are there
        books|novels; what is it|this|show|series|@s based|adapted; follow|follows .. book|books|novel|novels|manga|
        source; base|based $s !where; basis for; ^ book|novel|books $s; @s book|novel; from book|novel|comic|manga;
        !list|number|latest|who|@c
        """,
    ),
    Relation(
        "author",
        "author",
        "person",
        "series writing",
        """
        who .. wrote|writes|written|write|writer .. book|books|novel|novels|source|comic|comics|manga|original;
        writer|wrote|written .. book|books|novel|novels|source|@w|manga|comic|comics; whose book|books|novel|novels;
        who book|books|novel|novels $; books|book|novels|novel by|writer; author of|name; who wrote @w; who created
        comic|comics|manga|characters|character|@c; ^ .. author|novelist $ !involved|happy|say|said|think|like|
        produce|approve; author|novelist of|name; who author|novelist; whose|who book|books|novel|novels; who is
        books|book based
        """,
    ),
    Relation(
        "books_order",
        "reading order",
        "list",
        "should",
        """
        book|books|novel|novels|series .. order|sequence; order .. book|books|novel|novels|read; read|reading order|
        sequence; how many +book|books|novel|novels|volumes|comics; many book|books|novel|novels; number of +book|
        books|novels; next|new|latest|newest|last|recent|upcoming book|novel|@w; which|what book|novel .. first|
        start|read|next|begin; start|starting|begin|first|read .. book|books|novel|novels !before|does|did|need|
        watch|have|without|show|season; list .. book|books|novels; book series|list|number|release|#; when|new|next
        .. book|novel|books .. come|out|release|released|published; books are there|in; volumes
        """,
    ),
    Relation(
        "read_first",
        "reading advice",
        "yesno",
        "watching do",
        """
        read|reading .. book|books|novel|novels|manga|comics|source .. before|first|to|watch|understand|enjoy|
        without; need|have|should|must|without|before|havent|never .. read|reading .. book|books|novel|novels|
        source|them|manga|$; book|books|manga .. read .. before|first|watch; watch .. without|before|if|havent ..
        read|reading; are .. book|books .. worth; book|books or show first
        """,
    ),
    Relation(
        "book_difference",
        "comparison with the books",
        "desc",
        "from show adaptation as vs to between",
        """
        book|books|novel|novels|source|manga|comic|comics .. different|differ|differs|difference|differences|
        changed|change|changes|better|compare|compared|versus|faithful|deviate|diverge|same|ending; different|
        differ|differs|difference|differences|changed|change|changes|better|compare|compared|versus|faithful|
        deviate|diverge|same|accurate|close|true .. book|books|novel|novels|source|manga|comic|comics; in .. book|
        books|novel|novels|manga $s !introduced|first|appear; book accurate|accuracy
        """,
    ),
    Relation(
        "true_story",
        "real-life inspiration",
        "person",
        "documentary",
        """
        !actor|name|plays|movie|help|advise|close|friends; true +story|stories|crime|events|case; real|actual life|
        person|people|event|events|story|case|cases|cop|detective|unit|crime|team|place|woman|killer|murder !estate|
        actor|alive|consultant|expert|experts|technical|advise|name|age|together|married|like|friend|friends; real|
        actual .. detective|cop|based|unit $ !actor|name; inspired|inspires|base|based|inspiration|modelled|modeled|
        basis .. @c|character|detective|real|true|life|fact|actual|someone|him|her|person; who inspired|inspires|
        inspiration|base; @c .. base|based|inspired|inspiration|modelled|modeled; who|person .. @c based|inspired|
        modelled; inspiration|basis|model for|behind $s; inspiration|basis|model for|behind @c|character|her|him|
        detective|the; is|was|are @c .. real !name|@c; is it|this|that|any|story|show|series|@s .. real|true|
        fiction|fictional|fictitious|nonfiction $; did .. actually|really happen; based on fact|anyone|someone|
        somebody|who|whom|reality|history|@p; real life; does .. exist; really exist|exists|happened; is|was @c
        real|fictional $ !human|robot
        """,
    ),
    Relation(
        "consultant",
        "adviser",
        "person",
        "lapd who did",
        """
        consultant|consultants|adviser|advisor|advisers|advisors|consult|consulted|advise|advised|advises|
        consulting; technical|police|military|science|medical|legal expert|experts|help|advisor; real|actual|former|
        ex cop|cops|detective|detectives|police|experts|expert .. work|worked|help|helped|involved|consult|set|show|
        advise !unit; experts|expert
        """,
    ),
    Relation(
        "realism",
        "verdict on the realism",
        "opinion",
        "work procedure is portrayal",
        """
        realistic|realism|accurate|accurately|accuracy|authentic|authenticity|believable|plausible|lifelike|
        realistically|unrealistic !review; true to +life|history|reality|events|facts; get|gets police|science|
        history|law .. right; historically; like real life|police|cops; how real|true
        """,
    ),
    Relation(
        "involved",
        "word on that involvement",
        "yesno",
        "does still of executive role",
        """
        involved|involvement|participate|participated $s !murder|killing|crime|case|conspiracy|corruption|killer;
        is|was|are|how @p .. involved|involvement !murder|case|crime; author|creator|writer|novelist .. involved|
        involvement|happy|like|liked|work|part|say|approve|input|produce|producer|think; involved .. in|with|making|
        show|production|series !murder|case|conspiracy|crime|romantically; did @p work on; @p .. have|has anything|
        something to do with
        """,
    ),
    Relation(
        "title_meaning",
        "meaning of the title",
        "desc",
        "that",
        """
        why .. call|called|named|titled|title|name !cancelled|her|him; what .. title|name .. mean|means|refer|stand|
        signify|about; title|name mean|means|meaning|significance|explained|origin|reference|come|from; meaning|
        significance|origin of .. title|name; stand|stands for $; what does|do|is @st|@s mean|means|stand; where ..
        title|name come|from; named after; what does .. mean $; what does @ mean
        """,
    ),
)
"""Books, real life, and what they became."""
