"""Relations about how a show is made."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

MAKING: Final = (
    Relation(
        "creator",
        "creator",
        "person",
        "person people",
        """
        !book|books|novels|song|music|costumes|score|website|bot|dinner|killer|murder|conspiracy|kill|attack|studio|
        actor|actress|differ|unique|different|much|why; creator|creators|showrunner|showrunners|maker|makers;
        showrun|showruns|show runner|runners; who came|come|comes up with; who .. behind it|this|show|series|@s|@|
        the $ !voice|murder; brains|mind|mastermind behind; who runs|run|ran the show|series|@s|writers; who show
        run|runner; whose idea; who had idea; who idea; created|developed|made|invented by !@c|decisions; who ..
        create|created|make|made|makes|develop|developed|invented .. it|this|that|the|show|@s|tv|$s; who .. create|
        created|creator; @s creator|maker|makers; creator|maker|makers; ^ created $; !you
        """,
    ),
    Relation(
        "director",
        "director",
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
        "writer",
        "person",
        "",
        """
        !book|books|novel|novels|note|song|music|good|bad|letter|theme|lyrics|source|review|strike|author; who ..
        writer|writers|wrote|write|writes|written|writing|screenplay|penned|pens .. !play|plays|read; writer|writers
        of|for|on|room|$s !play; written|penned|wrote|scripted by; screenplay|teleplay|script by|writer|writers|
        credit; wrote script|it|pilot|episode|show|finale|series|this|@s|@e; screenwriter|screenwriters|
        scriptwriter|scriptwriters|head writer; @s writer|writers; !@w; who did script|screenplay|writing
        """,
    ),
    Relation(
        "script_quality",
        "verdict on the writing",
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
        "producer",
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
        "music credits",
        "thing",
        "plays playing end what called name artist",
        """
        !many|rotten|critic|imdb|metacritic|audience|favourite|character; music|song|soundtrack|composer|composed|
        compose|songs|anthem|lyrics|jingle|ost; theme|opening|title|intro|outro|ending|closing song|tune|music|
        track|theme; who .. sings|sing|sung|sang|singing|singer|composed|scored|compose|rapper|band; theme +song|
        tune|music; score|scored by|composer|album; who .. score|scored $s !goal|better|highest|out; who did|made|
        does|wrote|makes|writes the +score|music|soundtrack; film|orchestral|musical score; spotify|playlist;
        opening theme|credits $; who does|did|sings intro|opening|theme
        """,
    ),
    Relation(
        "crew",
        "crew credits",
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
        "word on the effects",
        "desc",
        "real animation good bad",
        """
        cgi|vfx|prosthetics|prosthetic|animatronic|puppet|puppets|deepfake; special|visual|practical effect|effects;
        green|blue screen; how .. did|do|they|was|made|done|film|filmed|shot|shoot scene|dragons|fight|effect|
        battle|explosion|sequence; makeup
        """,
    ),
    Relation(
        "animation_style",
        "word on the animation",
        "desc",
        "cg studio who",
        """
        animation style|quality|good|bad; is it|this animated|anime|cartoon; hand drawn; 2d|3d|cgi or; art style;
        live action !remake; animated or
        """,
    ),
    Relation(
        "budget",
        "budget",
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
        "box-office earnings",
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
        "filming locations",
        "place",
        "set shots scene canada",
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
        "filming dates",
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
        "setting",
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
        "time period",
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
        "word on the visual style",
        "opinion",
        "dark lighting",
        """
        visual|visuals|visually|aesthetic|aesthetics|vibe|vibes|atmosphere|mood|tone|stylish|stylistic|noir|gritty
        !effects|effect; look|looks|feel|feels .. show|series|it|@s|of|season|like !@c|@p|actor|familiar; how|what
        does|do|is .. it|show|series|@s +look|looks|feel; look and feel; shot|filmed|photographed +well|beautifully|
        like; visual|directing|filming|shooting|cinematic style; beautiful|gorgeous|pretty|good looking
        cinematography|shots|scenery; cinematography $ !who; black|in and white; colour|color palette|grading;
        directing|direction good|style|like; is|was .. cinematography|direction|visuals; cinematography good|
        beautiful|great; shot|filmed style; what style
        """,
    ),
)
"""Who makes it, where, and for how much."""
