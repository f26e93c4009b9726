"""Relations about how a show is made and where it comes from."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

MAKING: Final = (
    Relation(
        "creator",
        "who created it",
        "person",
        "person people",
        """
        !book|books|novels|song|music|costumes|score|website|bot|dinner|killer|murder|conspiracy|kill|attack|studio|
        actor|actress|differ|unique|different|much|why; creator|creators|showrunner|showrunners|maker|makers;
        showrun|showruns|show runner|runners; who came|come|comes up with; who .. behind it|this|show|series|@s|@|
        the $ !voice|murder; brains|mind|mastermind behind; who runs|run|ran the show|series|@s|writers; who show
        run|runner; whose idea; who had idea; who idea; created|developed|made|invented by !@c|decisions; who ..
        create|created|make|made|makes|develop|developed|invented .. it|this|that|the|show|@s|tv|$s; who .. create|
        created|creator; @s creator|maker|makers; creator|maker|makers; ^ created $
        """,
    ),
    Relation(
        "director",
        "who directed it",
        "person",
        "finale pilot first",
        """
        !cut|casting|art|music|chair|funeral|fbi|cia|deputy|photography|musical|creative; who .. direct|directs|
        directed|directing|helmed|helms; director|directors $s; who .. director|directors; director|directors of|
        for|list|name|on; directed|directing|helmed by|episode|$s; @s|@e|episode director; ^ director
        """,
    ),
    Relation(
        "writer",
        "who wrote it",
        "person",
        "",
        """
        !book|books|novel|novels|note|song|music|good|bad|letter|theme|lyrics|source|review|strike|author; who ..
        writer|writers|wrote|write|writes|written|writing|screenplay|penned|pens .. !play|plays|read; writer|writers
        of|for|on|room|$s !play; written|penned|wrote|scripted by; screenplay|teleplay|script by|writer|writers|
        credit; wrote script|it|pilot|episode|show|finale|series|this|@s|@e; screenwriter|screenwriters|
        scriptwriter|scriptwriters|head writer; @s writer|writers; !@w
        """,
    ),
    Relation(
        "script_quality",
        "how good the writing is",
        "opinion",
        "lines",
        """
        dialogue|dialog|dialogues|script|writing|screenplay .. good|bad|great|terrible|any|like|clunky|cheesy|weak|
        strong|sharp|wooden|corny|praised|criticised|clever|natural|lazy|awful|ok|hold; how|is|was .. dialogue|
        dialog|script|writing|screenplay $; well|badly|poorly written; good|bad|terrible|great|weak|sharp|clunky|
        cheesy|wooden script|writing|dialogue|screenplay|dialog; dialogue|dialog $; opinion|think|thought|say|said|
        thoughts .. script|writing|dialogue|dialog|screenplay; quality of .. script|writing|dialogue; script|writing
        quality
        """,
    ),
    Relation(
        "producer",
        "who produced it",
        "person",
        "ep",
        """
        !music|actor|record; who .. produce|produces|produced|producing !case|play; producer|producers $s; producer|
        producers; exec|executive|executives producing|produces|producer|producers; studio|production .. made|make|
        makes|behind|company|companies|produced|produce|house; which|what company|studio|studios ..; production
        company|companies; produced by; studio $; what studio|studios; production credits|credit
        """,
    ),
    Relation(
        "music",
        "who made the music",
        "thing",
        "plays playing end what called name artist",
        """
        !rotten|critic|imdb|metacritic|audience|favourite|character; music|song|soundtrack|composer|composed|
        compose|songs|anthem|lyrics|jingle|ost; theme|opening|title|intro|outro|ending|closing song|tune|music|
        track|theme; who .. sings|sing|sung|sang|singing|singer|composed|scored|compose|rapper|band; theme +song|
        tune|music; score|scored by|composer|album; who .. score|scored $s !goal|better|highest|out; who did|made|
        does|wrote|makes|writes the +score|music|soundtrack; film|orchestral|musical score; spotify|playlist;
        opening theme|credits $; who does|did|sings intro|opening|theme
        """,
    ),
    Relation(
        "crew",
        "who that was in the crew",
        "person",
        "shot dp produced",
        """
        cinematographer|dop|videographer; who .. edit|edits|edited|editor|editing|casting|narrates|narrated|
        narrator|filmed|animated|animates|lit !name; director of photography; casting director; production design|
        designer; editor|editors|editing; narrator|narrates|narrated; who did .. casting|makeup|effects|vfx|sets|
        costumes|sound|lighting|animation|camera|hair; costume|set|sound|makeup|production|stunt|character designer|
        coordinator|supervisor|artist; vfx|cgi|animation|visual|special studio|company|team|effects !bad|good; film
        crew; behind +camera; crew list|members $; animation|animated by|studio; who .. cinematography; ^
        cinematography $; camera operator
        """,
    ),
    Relation(
        "effects",
        "how the effects were done",
        "desc",
        "real animation",
        """
        cgi|vfx|prosthetics|prosthetic|animatronic|puppet|puppets|deepfake; special|visual|practical effect|effects;
        green|blue screen; how .. did|do|they|was|made|done|film|filmed|shot|shoot scene|dragons|fight|effect|
        battle|explosion|sequence; makeup
        """,
    ),
    Relation(
        "animation_style",
        "about the animation",
        "desc",
        "cg studio who",
        """
        animation style|quality|good|bad; is it|this animated|anime|cartoon; hand drawn; 2d|3d|cgi or; art style;
        live action !remake; animated or
        """,
    ),
    Relation(
        "based_on",
        "what it is based on",
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
        "who wrote the books",
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
        "about the order of the books",
        "list",
        "should",
        """
        book|books|novel|novels|series .. order|sequence; order .. book|books|novel|novels|read; read|reading order|
        sequence; how many +book|books|novel|novels|volumes|comics; many book|books|novel|novels; number of +book|
        books|novels; next|new|latest|newest|last|recent|upcoming book|novel|@w; which|what book|novel .. first|
        start|read|next|begin; start|starting|begin|first|read .. book|books|novel|novels !before|need|watch|have|
        without|show|season; list .. book|books|novels; book series|list|number|release|#; when|new|next .. book|
        novel|books .. come|out|release|released|published; books are there|in; volumes
        """,
    ),
    Relation(
        "read_first",
        "whether one should read the books first",
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
        "how it differs from the books",
        "desc",
        "from show adaptation as vs to",
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
        "who or what it is based on in real life",
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
        somebody|who|whom|reality|history|@p; real life; does .. exist; really exist|exists|happened
        """,
    ),
    Relation(
        "consultant",
        "who advised the show",
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
        "how realistic it is",
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
        "whether they are involved",
        "yesno",
        "does still of have executive role",
        """
        involved|involvement|participate|participated $s !murder|killing|crime|case|conspiracy|corruption|killer;
        is|was|are|how @p .. involved|involvement !murder|case|crime; author|creator|writer|novelist .. involved|
        involvement|happy|like|liked|work|part|say|approve|input|produce|producer|think; involved .. in|with|making|
        show|production|series !murder|case|conspiracy|crime|romantically; did @p work on
        """,
    ),
    Relation(
        "budget",
        "the budget",
        "number",
        "made produce episode did",
        """
        !watch|subscription|rent|buy|stream|month|monthly|ticket|free|dvd|car|house; budget|budgets; how +expensive|
        costly; how much .. cost|spend|spent|costs; cost|costs|costed to|of|per|make|making|$; production cost|
        costs; expensive to|show|series|tv; money spent|spend; spend|spent on|making|money; price tag
        """,
    ),
    Relation(
        "box_office",
        "what it earned",
        "number",
        "worldwide",
        """
        box office; gross|grossed|grossing|revenue|profit|profitable|flopped !character; how much .. it|movie|film|
        show|series|@s|they make|made|earn|earned|bring|brought|pull !cost|per|get|paid|to; opening weekend; make|
        made|lose|lost money; flop|bomb !explodes|goes|detonate
        """,
    ),
    Relation(
        "filming_loc",
        "where it was filmed",
        "place",
        "set shots scene",
        """
        where|wheres .. filmed|film|filming|shot|shoot|shooting|shoots|recorded|films !watch|stream|see|killed|buy|
        get|who|murder|find|chest|head|leg|release; filming|shooting|film|shot location|locations|place|places|spot|
        site|spots; filmed|shot on|in|at !by|head|leg|arm|chest|stomach|back|killed|when|foot|gets|get|who|dead|how|
        why; what|which city|country|town|place|state|studio|castle|house|beach|street .. filmed|film|filming|shot|
        shoot; on location; production based|located; sound stage; ^ .. filming|filmed $s !when|start|started|begin|
        done|finish|finished|wrap|wrapped|is|still|@p; film|films|filmed|filming in|at|on|here $s !when|@p|start|
        date|dates; what|which building|castle|hotel|mansion|bar .. used|is; location|locations used|shoot|shot|
        filming|filmed; ^ location|locations $s; @s location|locations
        """,
    ),
    Relation(
        "filming_time",
        "when it was filmed",
        "date",
        "has take months",
        """
        when|year .. filmed|film|filming|shot|shoot|shooting !killed|get|gets|who|dead|@c; filming|shooting|
        production .. start|started|starts|begin|begins|began|begun|underway|wrap|wrapped|wraps|finish|finished|
        date|dates|schedule|done|over|end|ended|complete|status|yet|resume|delayed|now; start|started|begin|begun|
        finish|finished|began|wrap|wrapped|done|still|currently .. filming|shooting|production; how +long .. film|
        filming|shoot|shooting|make|produce|filmed; is|are .. filming|shooting $s !where; in production; filming
        dates
        """,
    ),
    Relation(
        "set_place",
        "where it is set",
        "place",
        "world does",
        """
        !filmed|filming|shot|film|scene; where .. set $s !buy|lego|box; set in $; set in .. city|town|state|country|
        place|los|@l|real|which; where .. takes|take|took|taking +place; takes|take +place $s !when|what|which|year;
        where .. happen|happens|occurs|location|located|based $s !@c|@o|team|unit|he|she|office|base|work|works;
        setting $s !time|period; what|which city|town|state|country|place|planet|island|location|area .. set|story|
        show|take|takes|series|it|in|@s !filmed|live|lives|born|from|watch; is it|this|show|series|story|@s .. set|
        in|takes @l|real|place|los|new|london; the setting; is|are .. set in|on; place .. set; story|show .. take|
        takes place; location of .. story|show|series; !year|era|when|period|century|decade|present|future|past|
        available
        """,
    ),
    Relation(
        "set_time",
        "when it is set",
        "date",
        "does happens timeline",
        """
        what|which year|decade|century|period|era|time .. set|take|takes|story|show|in|happen $s !out|died|born|
        killed|released|come|murder|air|release|watch|start|started|zone|today|join|leave; when .. set $s !filming|
        release|meet|come; when .. take|takes|took +place !murder|killing|wedding; time period|era|frame; period
        piece; how +long|many|far .. after|before|since .. first|original|show|movie|@s|@w|season|events|series|
        film|@; set in .. past|future|present|modern|#|s|day|time; is .. present|modern day; years after|before|
        later; set before|after|during|between
        """,
    ),
    Relation(
        "look",
        "how it looks",
        "opinion",
        "dark lighting",
        """
        visual|visuals|visually|aesthetic|aesthetics|vibe|vibes|atmosphere|mood|tone|stylish|stylistic|noir|gritty
        !effects|effect; look|looks|feel|feels .. show|series|it|@s|of|season|like !@c|@p|actor|familiar; how|what
        does|do|is .. it|show|series|@s +look|looks|feel; look and feel; shot|filmed|photographed +well|beautifully|
        like; visual|directing|filming|shooting|cinematic style; beautiful|gorgeous|pretty|good looking
        cinematography|shots|scenery; cinematography $ !who; black|in and white; colour|color palette|grading;
        directing|direction good|style|like; is|was .. cinematography|direction|visuals; cinematography good|
        beautiful|great
        """,
    ),
    Relation(
        "title_meaning",
        "what the title means",
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
"""How it is made, from which material."""
