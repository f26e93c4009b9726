"""Relations about actors and the parts they play."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

CASTING: Final = (
    Relation(
        "plays",
        "actor",
        "person",
        "act acted acting girl performer",
        """
        !stunt|stunts|guitar|piano|instrument|narrate|narrator; who +play|portray; who is|was|are|were|will|
        actually|really|also|even|again|would|should|originally|he +play|portray; who is|are|was going to +play|
        portray; who to +play|portray; who|that|guy|woman|man|lady|person +play|portray; who hell|heck|fuck play|
        portray; who is one +play|portray; who did|do they get|have play|portray; play|portray by !directed|written|
        produced; who @c play|portray by; who .. play|portray @c; who @c play|portray $ !does|did|do; actor|actress|
        star .. play|portray; what|which actor|actress|person|guy|star @c !like|kind|sort|type; @c actor|actress;
        actor|actress for|of|as|behind|who|that|is|was|in|called @c; actor|actress name; name of actor|actress; who
        actor|actress $; actor|actress for|behind .. $ !voice|look; who|whoever +star|cast as; who is|was|did ..
        cast as; cast as @c; who @c in real life !base|based|inspire|inspired|like|basis; who .. take|took|have|has|
        got|get role|part|character !season; role|part|character of @c played|actor|actress|who; play|portray @c
        !say|said|says|about|prepare|feel|feels|like|audition|learn|well|when|where|why|how|differ|different|
        opposite; @c play|portray @p; who did @c part|role; who did part|role of
        """,
    ),
    Relation(
        "role_of",
        "role",
        "role",
        "name playing portrayed",
        """
        !piano|else|how|guitar|instrument|important|partner|based; who does|did|do|will|would|is|was @p play|portray
        !by; who @p play|portray !by; who does|did|do|will|would|is|was she|he|they +play|portray; who she|he|they
        +play|portray !by; who does|did|do|will .. play|portray $s !by; who is|was .. play|portray $s !by|the; what|
        which .. role|character|part .. @p !actor|actress|wrote|say|said; what|which role|character|part .. have|
        has|play|plays|portray|get|take|do|does|did !actor|actress; @p role|character|part !cast|write|age; role|
        part of @p; who @p in|on $s !with; who @p supposed|meant to|be; who does|did @p act|star as; play|portray
        as|who @p; @p play|portray who|what|which|whom; @p as who; his|her|their role|character|part $s; what|who @p
        play|portray $s !by; role|character|part did|does|do @p; character for @p
        """,
    ),
    Relation(
        "in_show",
        "word on an appearance",
        "yesno",
        "brief season episode scene",
        """
        !first|when|where|which|why|how|work|job|married; is|are|was|were|will|be|isnt|does @pc in|on $s !who|what|
        role; is|are|will he|she|they be|still +in $s !who|what; ^ @pc in it|this $ !who|what|is|are; @pc show|
        shows|turn|turns|pop|pops up; will|does|do|did|is .. show|shows up !who|what; does|do|did|will @pc ..
        appear|cameo|guest|feature|return !who|what; is|are|will .. appear|return in|on|to !who|what; @pc cameo|
        appearance|appear|guest; @pc make|have|has .. cameo|appearance; @pc return|returning|back|reprise; @pc come|
        coming back; is @pc part of; we|you see|meet @pc !who|what|like; appear|cameo|guest .. @pc; she|he|they|
        there appear $s; is|are|was @p a|an|one|part of|in|the .. cast|character; return of @pc; @pc going to be in;
        bring|bringing .. @pc back
        """,
    ),
    Relation(
        "cameo",
        "list of cameos",
        "persons",
        "anyone crossover",
        """
        who cameo|guest !@; any|list|all|the|which|what .. cameo|cameos $s; ^ cameo|cameos; guest star|stars|
        starring|actor|appearance $s; who .. make|makes|made|has|have .. cameo|appearance; who guest; surprise|
        celebrity|famous cameo|appearance|guest
        """,
    ),
    Relation(
        "cast",
        "cast list",
        "persons",
        "actors actresses played characters",
        """
        !why|how|well|audition|spell|director|chemistry|dead|shadow|vote|voice|doubt|reunion; cast $s; ^ .. cast of|
        list|member|members|in|for|from|on; @s cast; cast @s !as; full|whole|entire|main|rest|complete|supporting
        cast; ^ cast; who .. star|stars|starring in|on|alongside|opposite !as; who is|are|was|else|all in|on it|
        this|that|there|here $s; ^ who in|on $s; ^ who in|on @s $s; actor|actress .. in|on $s !main|lead|play; list
        .. actor|actress; actor|actress list; what|which actor|actress .. appear|star|act|feature; who are actor|
        actress; actor|actress of|from @s; who act|acts|acting in|on; who +play|plays|playing in|on $s; who all
        play|plays|act|acts|star; who +play|plays who $s; who is|are cast $s; who is|are in cast; big name|names|
        actor|actress|star; famous people|actor|actress|name; ^ actor|actress $s !who|main|lead; who +star|stars|
        starring; who is|else|all +star|starring; famous people|actor|actress|name|in; recognise|recognize|know
        anyone|anybody in; big name|names in|on; any big name|names
        """,
    ),
    Relation(
        "lead",
        "lead actor",
        "person",
        "plays called name",
        """
        !team|unit|department|investigation|guitarist|group|singer|writer|death|killer; lead|leading actor|actress|
        role|character|star|man|lady|woman|detective|cop; the|a|an|male|female +lead $s; @s lead; ^ lead $s; main
        actor|actress|star|character|guy|girl|detective|hero|role|person|protagonist|dude|man|woman|chick|cop|part|
        lady; protagonist; the +star of; ^ who is|are|the +star $s; title character|role|part; play|playing|portray
        .. lead|main|title|titular; who .. lead $s; central character|figure; who show|story|it .. about $; hero|
        heroine $s; titular; who is|are|was the +hero; female|male lead|hero
        """,
    ),
    Relation(
        "characters",
        "character list",
        "list",
        "there regulars",
        """
        character list; list .. character; all|other|supporting|side|new|recurring|minor|regular character; who are
        +character; many character|characters; what|which character in|on|are|appear|show $s; ^ characters $s;
        favourite character; best character; who are main characters !actor
        """,
    ),
    Relation(
        "voice_actor",
        "voice actor",
        "person",
        "voicing dubbed english japanese sub",
        """
        who .. voice|voices|voiced|dub|dubs; voice actor|actress|cast|of|for|artist; voice by; seiyuu|seiyu|va; @c
        voice !over; actor .. dub; narrator voice
        """,
    ),
    Relation(
        "other_roles",
        "other roles",
        "works",
        "previously",
        """
        what|where else .. in|do|did|play|played|seen|acted|starred|know|known; @p movie|movies|film|films|
        filmography|credits|imdb|projects; filmography; know|known|famous|best|popular for|from $s; famous for|from;
        @p known|famous for|from; where .. seen|recognise|recognize|know|known .. before|from !watch; where do|have|
        did i|we|you +know|seen|saw|recognise|recognize; seen @p .. in|before; seen him|her|them .. before; look|
        looks familiar; other|previous|earlier|past|old|else movie|film|films|role|roles|work|works|credits|part|
        parts|projects !@s|books; @p other|previous|earlier|past|before; else|other .. @p .. in|play|played|done;
        what|which .. @p been in; @p been in; what has|have @p done; what movie|film|films|shows .. @p; @p .. before
        this|that $ !watch|date|married|die; from what|where i|we|you +know; who did|does @p .. play in before; what
        he|she in before; what|which movies|films|movie|film|shows .. @p in
        """,
    ),
    Relation(
        "in_other_work",
        "other credits",
        "yesno",
        "film films movie series show played",
        """
        is|was|wasnt|isnt @p .. in|from @w; @p|he|she|they .. one|guy|woman|man|girl|lady|actor|actress|dude from|
        in|who !which|what|is|are; that|the guy|woman|man|girl|lady|actor|actress|dude|chick|same from; @p in @w; @p
        from @w; same|the actor|actress|guy|woman from|in @w
        """,
    ),
    Relation(
        "performance",
        "verdict on the acting",
        "opinion",
        "perform praised praise people think",
        """
        !scene|age|start|started|into|when|begin|else; acting $s; acting good|bad|great|terrible|any|like|ok|decent|
        well; performance|performances|portrayal; @pc .. acting; how|is|was .. acting; who .. acting|performance; @p
        good|bad|great|terrible|amazing|convincing|believable|miscast|any|right|perfect !script|person|guy; how
        good|well|bad|is|was|does|did @p act|acting|do|does|play|portray|in|as|job; good|great|bad|terrible|fine
        actor|actress|actors; do|does|did @p .. well|justice|good !what|living|have|a; nail|nails|nailed .. role|
        part|it|character; good|well|perfect|right|wrong cast; well|badly cast; acting; steals|stole|steal show|
        scene; best performance|actor|actress !oscar|emmy|award; @p good in|as|at; @p well in; good|bad|great job;
        good|bad|great|terrible +job; do|does @p good +job
        """,
    ),
    Relation(
        "stunts",
        "stunt credits",
        "yesno",
        "do does coordinator",
        """
        stunt|stunts; body double; own fight|action|driving scene|scenes; train|trained|training .. role|part|show|
        fight|film; get|got .. shape .. role|part
        """,
    ),
    Relation(
        "casting_story",
        "casting story",
        "event",
        "offered",
        """
        how .. get|got .. role|part|cast; why .. cast|casted|chosen|picked|choose|chose|pick|get|got @p; why|how ..
        @p cast|casted|chosen|picked|land|landed; audition|auditioned|auditions; casting story|process; turn|turned
        down .. role|part; how did|do they find|cast|choose|pick @p; considered for; originally|first choice for|
        cast|role|part; considered .. role|part
        """,
    ),
    Relation(
        "recast",
        "word on a recasting",
        "yesno",
        "old",
        """
        recast|recasting|recasted; replaced|replace|replacing .. actor|actress|role|@pc; @pc replaced|replace;
        different|another|new|same|change|changed|switch|original actor|actress !name|like; actor|actress change|
        changed|switch|switched|different; why .. look|looks different
        """,
    ),
    Relation(
        "chemistry",
        "word on the chemistry",
        "opinion",
        "together get",
        """
        chemistry; cast|actor|actress|actors|they .. along|friend|friends|close .. real|set|screen|off|life; cast|
        actor|actress .. friends|friend|along
        """,
    ),
)
"""Who plays whom, and how."""
