"""Relations about the characters' work: cases, teams, contests."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

WORK: Final = (
    Relation(
        "cases",
        "list of cases",
        "list",
        (
            "long season crime mystery looking crack reopened kind central details trying first list crimes into team "
            "happen handle tackle"
        ),
        """
        !basket|worst|week|episodic|catch|charge; investigate|investigates|investigated|investigating|investigation;
        case|
        cases .. about|solve|solved|reopen|reopened|working|work|old|cover|covered; @c case|cases|investigation $ !how;
        working|work on .. case|$; reopen|reopens|reopened; main mystery|storyline|crime; case $s !how; cold case|cases
        $s; who solve|solves|solved; unsolved; what|which|any|main|big|many|list|other|new|about|explain|cold|every
        case|cases $s; what|which|main case|cases|crime|crimes|mystery|mysteries; what|which murder|murders ..
        solve|investigate|solved|investigated; how +old case|cases; the +case; solve|solves|solved .. case|cases|murder|
        crime|mystery !how; what .. solve|solving|solved|investigating|investigate; what @c|they|he|she|team
        working on;
        what|which|kind|sort .. crime|crimes|case|cases|mystery|mysteries|murder|murders .. looking|look|look|solve|
        solved|solves|crack|happen|handle|tackle|reopened|deal|work|working|season|about; crack|cracks|cracked case|
        cases|murder|crime; central|main|big|overarching|first mystery|crime|case|murder|investigation; how many
        +cases|crimes|mysteries; list|details|description|kind|kinds|type|types|sort of .. case|cases|crimes|crime|
        investigation; what is the +mystery|investigation; what .. trying|try .. solve|investigate; murder|mystery|
        crime solved $; case of @s|show|season; what @c|they|team|he|she .. looking into $; mystery|mysteries of|in
        @s|show|season
        """,
    ),
    Relation(
        "evidence",
        "account of the evidence",
        "manner",
        (
            "gives murderer away work mistake figure truth breaks track proves crime scene smoking gun crack key lead "
            "nail exposed tipped solved find get police follow case make down murder open broke piece wide thing"
        ),
        """
        evidence|clues|dna|fingerprint|fingerprints|forensic|forensics|alibi|proof|genealogy; how .. catch|caught|
        catches|identify|identified|identifies|solve|solved|solves|figure|figured|discover|discovered|discovers|uncover|
        track|tracked|link|linked|connect|connected|crack|cracked|busted|expose|exposed !episode;
        how|what .. find|finds|found|lead|leads|led .. killer|murderer|out|truth|body|@c|him|her|culprit|them|it
        !watch|cast|where|about; breakthrough; what gives|gave .. away; how .. get|gets|got caught|busted; found|
        find out $ !when|name|where; prove|proves|proved|proven; bullet|ballistics|gun match|matched|link|linked;
        !many|tuned; how .. work|works|worked out .. killer|murderer|culprit|did;
        how .. they|he|she|police|@c|team work|works|worked|find|finds|found +out; how .. case|murder|mystery|crime
        solved|cracked|resolved; what .. break|breaks|broke|crack|cracks|cracked .. case; what mistake|mistakes|slip
        .. killer|murderer|@c; what .. prove|proves|proved .. @c|guilt|it; found|find|left at|on .. crime|scene|body;
        smoking gun; how .. killer|murderer|culprit .. caught|found|identified|exposed|unmasked|revealed|nailed|nabbed;
        how .. nail|nails|nab|nabs|unmask|trap|traps .. killer|him|@c|murderer|her; how .. get|gets|got him|her|killer;
        how .. know|knew|realise|realize|realised|realized .. was|is|it @c|killer; what .. tip|tips|tipped .. off; key|
        main|crucial|decisive clue|lead|hint|witness; how .. find|finds|discover|discovers|learn|learns|learned ..
        truth|killer; give|gives|gave .. murderer|killer|him|her|@c away; clue !any|no|have|got|next; which|what|the|
        first|last|key clue; what|which|the .. evidence|clue|thing|break .. broke|breaks|break|cracked|cracks|blew|blows
        .. open; broke|breaks|blew|blows|cracked|busted .. case|it|everything +wide|open
        """,
    ),
    Relation(
        "victims",
        "number of victims",
        "number",
        (
            "who serial lives take names dead toll bodies found first girl list murders body whose investigate past "
            "women killings number name who"
        ),
        """
        victim|victims; how many .. kill|killed|murdered|die|died|dead|deaths; kill count; number of|how many
        murders|deaths|kills; body count; missing girl|girls|woman|women|person|people; dead girl|woman|man|body;
        many people|women|woman|men|girls|person|victims .. kill|killed|murdered|dead|die|died; many did @c|he|she|
        they|killer kill|murder; many murders|murder|kills|deaths|killings|bodies|killing; number|count of murders|
        murder|kills|deaths|killings|bodies;
        how many .. lives|bodies|corpses .. killer|murderer|@c|found|take|took|claim !live; toll|casualties; name|names
        of .. victim|victims|dead|girls|women|killed; who is +dead|murdered|body girl|woman|man|body|boy|women|girls|
        guy; first|next|last|latest|other|main victim; dead|murdered|missing|killed girl|girls|woman|women|man|boy|kid|
        people; whose|who is body|murder|death .. found|investigate|investigated|investigating|solve; who +murdered|dead
        $; many dead|died|die; who .. was|is|were|got|gets strangled|murdered|stabbed|drowned|slain|shot $s; who ..
        killer|murderer kill|kills|killed|murder|murdered|strangle|strangled; whose death|murder|killing .. looking|
        investigating|solving|investigate|solve
        """,
    ),
    Relation(
        "team",
        "list of team members",
        "persons",
        (
            "part are belongs assembled makes else works names made recruit roster big new newest rookie roles serves "
            "member volunteers list volunteer people side colleagues folk gather round sort"
        ),
        """
        !cast|production|writing|stunt|behind|leads|lead|boss|runs|head|heads|charge|captain|sports|where|paid|
        called; team|squad|crew|unit|gang member|members|list|make|makeup|up|consist|composition; members of ..
        team|squad|unit|group|crew|@o; who work|works|worked|working with|for|alongside|there @c|him|her|$; who|what
        join|joins|joined; @o members; @c team|squad|unit|crew; who in|on @o; recruit|recruits|recruited; join|
        joins|joined .. team|unit|squad|group|crew; on the +team $; who|which|what|list|many|all|people|member|
        members .. team|squad|crew|group|unit|gang|party|crewmates !kill|play|plays|attack|created; who volunteer|
        volunteers; many|all volunteer|volunteers|member|members; volunteers $ !paid; his|her|their team|squad|crew
        !where|what; list|people|everyone in|on .. squad|team|unit;
        make|makes|made +up .. team|squad|unit|crew|group|@o; team|squad|crew|unit|gang roster|lineup|composition|size|
        people|members; who .. part|belongs|belong|works|serves|serve|work of|to|in|on|for .. team|squad|unit|crew|
        group|gang|@o !lead; who +volunteers|volunteer|rookie|recruits|recruit $; names|name|list of .. team|squad|unit|
        crew|group member|members|$; newest|new|youngest|other|fifth|last member|recruit|rookie|teammate|teammates; how
        +big|large .. team|unit|squad|group|crew; who @c recruit|recruited|recruits|hire|hires|pick|picks .. team|unit|
        $; who +rookie|intern|newbie; @c .. team|squad|crew member|members|roster; who else works|work there|in|at;
        crew|squad|bunch|gang of weirdos|misfits|randos|oddballs|volunteers|people|cops|freaks; who @c people|crew|
        allies|colleagues|coworkers|teammates; who .. on @c|her|his|their side; what .. folk|folks|people|lot .. gather|
        gathered|assemble|assembled|round|around|recruit|recruited @c|her|him|$; gather|gathers|gathered .. round|around
        her|him|@c
        """,
    ),
    Relation(
        "boss",
        "person in charge",
        "person",
        (
            "answer calls shots gives orders superior head supervises lieutenant running leader oversees honcho "
            "manages above commander reporting mayor top put chief police name report"
        ),
        """
        !studio|showrunner|role|actor|actress|play|plays|character|show|series|network|final|baby|guitarist; boss|
        supervisor|superior|commander|commanding !fight|level|like; who .. lead|leads|leading|led|run|runs|running|
        head|heads|heading|command|commands|manages|manage|supervise|supervises .. team|unit|it|squad|group|
        department|division|investigation|@o|lapd|$; in +charge; head|leader|chief|captain|lead of .. team|unit|
        squad|group|department|division|police|@o|it|gang; team|unit|squad|group|division leader|head|boss|lead|
        captain; report|reports|answer|answers to !police; who captain|chief|leader; @o leader|head|boss|captain|
        chief; leader $s; !writer; who @c captain|lieutenant|chief|boss;
        answer|answers|answering|report|reports|reporting +to; call|calls|calling shots; give|gives|giving .. orders;
        who .. supervise|supervises|supervised|oversees|oversee|manage|manages|managed|command|commands|lead|leads|
        leading|run|runs|running|head|heads @c|unit|team|squad|department|group|division; @c boss|superior|supervisor|
        captain|lieutenant|chief|commander; who is|was|the .. captain|lieutenant|sergeant|chief|commander|
        commissioner|superior|supervisor|mayor|honcho|ringleader $ !play|plays|kill|killed; who above|over @c; name of
        .. captain|boss|chief|lieutenant|commander; chief|head|captain|leader of .. police|unit|team|squad|@o
        """,
    ),
    Relation(
        "workplace",
        "workplace",
        "place",
        (
            "room underground building stationed police station base location meet precinct located address hospital "
            "office company unit team city"
        ),
        """
        where .. work|works|working|operate|operates|office|offices|headquarters|hq|station|precinct|desk|located $s
        !film; where .. team|unit|squad|@o .. based|located|base|housed|work|meet; headquarters|hq; office|precinct|
        station|basement|bunker|lair $s !box|good|season|@w|radio|streaming|watch|like; why .. basement; workplace;
        @o located|location|based; where is @o; base of operations|$ !on|story; in|the basement;
        where .. office|workplace|headquarters|hq|precinct|lair|hideout !@w|film|filmed|near|nearest|closest; where ..
        police +station; what|which building|station|precinct|office|city|hospital|school|company|bar|firm .. @c|they|
        unit|team|squad|he|she work|works|based|in|at; where .. they +work|meet|based|operate; location|address of ..
        unit|team|office|headquarters|squad|station|@o; where @c .. stationed|based|posted|employed|assigned; @c
        workplace|office|headquarters|desk|station $; where @c work|works|working
        """,
    ),
    Relation(
        "pay",
        "salary",
        "number",
        (
            "volunteer money make working income earn job paid position wage free salary detective members "
            "contestants unit payroll"
        ),
        """
        salary|wages|wage !@p; how much .. paid|earn|earns|pay !watch|subscription|p|buy|rent; for|work free|nothing
        !watch|stream|online; get|gets|getting|got +paid; paid $ !how|version; !@p; is|are|do .. unpaid; unpaid $;
        do|does|did they|volunteers|unit|team|members|@c|people|contestants .. earn|paid|pay|salary|money !review|@s|for
        $; paid position|job|work|volunteers|volunteer; work|works|working free|nothing; what|how|much .. job|position|
        unit|it pay|pays; what .. wage|wages|salary|pay $; salary|wage|pay of .. @c|detective|cop|volunteer|volunteers;
        how much @c .. earn|paid|make $ !sense|difference|tea; detective|cop|police|volunteer salary|pay|wage; on
        payroll; payroll
        """,
    ),
    Relation(
        "unit_what",
        "description of the unit",
        "desc",
        (
            "part police role lapd work kind job founded division responsible purpose special set task investigate "
            "branch important agency team thing department exactly runs leads"
        ),
        """
        unit|department|division|team|squad|group|agency called|name|named; name of .. unit|department|division|
        team|squad|group|agency; what .. unit|department|division|squad|team +do|does|called|for|about; what do|does
        @o do; cold case unit|team|squad|division; purpose of .. unit|team; why .. unit|team|division created|
        formed|exist|reopened|started|founded|shut; who founded|formed|created|started|revived .. unit|team|squad|
        division|department; how big|small .. unit|team; is .. unit real; what|which department|division|unit|
        agency|precinct|branch|squad|bureau|force|team !who|happen; ^ what unit|team|squad|division $ !who; @c|his|
        her|their unit|department|division|squad|precinct $ !who|where|boss;
        what|which kind|sort|type of .. unit|department|division|squad|team|agency; when .. unit|department|division|
        squad|team founded|formed|created|started|established|opened; task|job|purpose|mission|role|function|goal of
        the|their +unit|team|squad|@o; @c|his|her|their department|division|squad|unit .. do|does|called|name; unit|
        team|squad|department|division job|task|purpose|mission|goal|special|important; what @o responsible; who set|
        sets|started|founds|founded .. unit|team|squad|department|division; what|which police +department|force|unit;
        what|which unit|squad|agency|branch|bureau .. @c|they|police|it; what .. is unit|team|squad|department|division
        .. runs|run|leads|lead|heads|works|in|for
        """,
    ),
)
"""What characters do for a living, and contests."""
