"""Relations about the characters' work: cases, teams, contests."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

WORK: Final = (
    Relation(
        "cases",
        "list of cases",
        "list",
        "long season",
        """
        !basket|worst|week|episodic|catch; investigate|investigates|investigated|investigating|investigation; case|
        cases .. about|solve|solved|reopen|reopened|working|work|old|cover|covered; @c case|cases|investigation $;
        working|work on .. case|$; reopen|reopens|reopened; main mystery|storyline|crime; case $s; cold case|cases
        $s; who solve|solves|solved; unsolved; what|which|any|main|big|many|list|other|new|about|explain|cold|every
        case|cases $s; what|which|main case|cases|crime|crimes|mystery|mysteries; what|which murder|murders ..
        solve|investigate|solved|investigated; how +old case|cases; the +case; solve|solves|solved .. case|cases|
        murder|crime|mystery; what .. solve|solving|solved|investigating|investigate; what @c|they|he|she|team
        working on
        """,
    ),
    Relation(
        "evidence",
        "account of the evidence",
        "manner",
        "",
        """
        evidence|clue|clues|dna|fingerprint|fingerprints|forensic|forensics|alibi|proof|genealogy; how .. catch|
        caught|catches|identify|identified|identifies|solve|solved|solves|figure|figured|discover|discovered|
        discovers|uncover|track|tracked|link|linked|connect|connected|crack|cracked|busted|expose|exposed !episode;
        how|what .. find|finds|found|lead|leads|led .. killer|murderer|out|truth|body|@c|him|her|culprit|them|it
        !watch|cast|where|about; breakthrough; what gives|gave .. away; how .. get|gets|got caught|busted; found|
        find out $ !when|name|where; prove|proves|proved|proven; bullet|ballistics|gun match|matched|link|linked;
        !many|tuned
        """,
    ),
    Relation(
        "victims",
        "number of victims",
        "number",
        "who serial",
        """
        victim|victims; how many .. kill|killed|murdered|die|died|dead|deaths; kill count; number of|how many
        murders|deaths|kills; body count; missing girl|girls|woman|women|person|people; dead girl|woman|man|body;
        many people|women|woman|men|girls|person|victims .. kill|killed|murdered|dead|die|died; many did @c|he|she|
        they|killer kill|murder; many murders|murder|kills|deaths|killings|bodies|killing; number|count of murders|
        murder|kills|deaths|killings|bodies
        """,
    ),
    Relation(
        "team",
        "list of team members",
        "persons",
        "part are belongs assembled",
        """
        !cast|production|writing|stunt|behind|leads|lead|boss|runs|head|heads|charge|captain|sports|where|paid|
        called; team|squad|crew|unit|gang member|members|list|make|makeup|up|consist|composition; members of ..
        team|squad|unit|group|crew|@o; who work|works|worked|working with|for|alongside|there @c|him|her|$; who|what
        join|joins|joined; @o members; @c team|squad|unit|crew; who in|on @o; recruit|recruits|recruited; join|
        joins|joined .. team|unit|squad|group|crew; on the +team $; who|which|what|list|many|all|people|member|
        members .. team|squad|crew|group|unit|gang|party|crewmates !kill|play|plays|attack|created; who volunteer|
        volunteers; many|all volunteer|volunteers|member|members; volunteers $ !paid; his|her|their team|squad|crew
        !where|what; list|people|everyone in|on .. squad|team|unit
        """,
    ),
    Relation(
        "boss",
        "person in charge",
        "person",
        "",
        """
        !studio|showrunner|role|actor|actress|play|plays|character|show|series|network|final|baby|guitarist; boss|
        supervisor|superior|commander|commanding !fight|level|like; who .. lead|leads|leading|led|run|runs|running|
        head|heads|heading|command|commands|manages|manage|supervise|supervises .. team|unit|it|squad|group|
        department|division|investigation|@o|lapd|$; in +charge; head|leader|chief|captain|lead of .. team|unit|
        squad|group|department|division|police|@o|it|gang; team|unit|squad|group|division leader|head|boss|lead|
        captain; report|reports|answer|answers to !police; who captain|chief|leader; @o leader|head|boss|captain|
        chief; leader $s; !writer; who @c captain|lieutenant|chief|boss
        """,
    ),
    Relation(
        "workplace",
        "workplace",
        "place",
        "room underground",
        """
        where .. work|works|working|operate|operates|office|offices|headquarters|hq|station|precinct|desk|located $s
        !film; where .. team|unit|squad|@o .. based|located|base|housed|work|meet; headquarters|hq; office|precinct|
        station|basement|bunker|lair $s !box|good|season|@w|radio|streaming|watch|like; why .. basement; workplace;
        @o located|location|based; where is @o; base of operations|$ !on|story; in|the basement
        """,
    ),
    Relation(
        "pay",
        "salary",
        "number",
        "volunteer money make working income",
        """
        salary|wages|wage !@p; how much .. paid|earn|earns|pay !watch|subscription|p|buy|rent; for|work free|nothing
        !watch|stream|online; get|gets|getting|got +paid; paid $ !how|version; !@p; is|are|do .. unpaid; unpaid $
        """,
    ),
    Relation(
        "unit_what",
        "description of the unit",
        "desc",
        "part police role lapd work",
        """
        unit|department|division|team|squad|group|agency called|name|named; name of .. unit|department|division|
        team|squad|group|agency; what .. unit|department|division|squad|team +do|does|called|for|about; what do|does
        @o do; cold case unit|team|squad|division; purpose of .. unit|team; why .. unit|team|division created|
        formed|exist|reopened|started|founded|shut; who founded|formed|created|started|revived .. unit|team|squad|
        division|department; how big|small .. unit|team; is .. unit real; what|which department|division|unit|
        agency|precinct|branch|squad|bureau|force|team !who|happen; ^ what unit|team|squad|division $ !who; @c|his|
        her|their unit|department|division|squad|precinct $ !who|where|boss
        """,
    ),
    Relation(
        "winner",
        "winner",
        "person",
        "up victory takes",
        """
        who .. win|wins|won|winning $s !award|emmy|oscar|fight|awards|globe|battle|war|game; winner|winners|
        champion|runner|finalist|finalists|crowned|victor !award|emmy; who .. win|won|wins season|show|series|it|
        the|challenge|final|finale|title|contest|race|bachelor|prize|throne|war|battle|game|crown !award|emmy|oscar;
        who comes|came first|last|second; season # winner; !night
        """,
    ),
    Relation(
        "prize",
        "prize",
        "thing",
        "reward",
        """
        prize|prizes|jackpot; winner|winners get|gets|win|wins|receive|receives|money; how much|what .. win|winner|
        wins|won $ !award|who|emmy; what|much .. win $s !award|awards|emmy|oscar|who
        """,
    ),
    Relation(
        "eliminated",
        "list of eliminations",
        "person",
        "left leaves last week next",
        """
        eliminated|elimination|evicted|eviction; voted +off|out; sent +home; who went|goes|go +home; rose ceremony;
        who is|was|got voted|kicked|cut|chopped
        """,
    ),
    Relation(
        "contestants",
        "list of contestants",
        "persons",
        "bachelors now",
        """
        who .. contestant|contestants|competing|takes|taking part|competitors|participants|couples|players;
        audition|apply|get to|for be on|show|contestant !role|part; contestant|contestants|participant|participants|
        houseguests|castaways|castaway; players|queens|bakers|chefs|couples list|are|still|competing; are couples ..
        still|together
        """,
    ),
    Relation(
        "host",
        "host",
        "person",
        "new panel",
        """
        judge|judges|judging !book|court|character|play|plays|trial|kill; announcer|commentator|commentators; host|
        hosts|hosted|hosting|presenter !hostage; who present|presents|presented; ^ presenter
        """,
    ),
)
"""What characters do for a living, and contests."""
