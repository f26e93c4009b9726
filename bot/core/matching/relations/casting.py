"""Relations about actors and the parts they play."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

CASTING: Final = (
    Relation(
        "plays",
        "actor",
        "person",
        "act acted acting girl performer celebrity serial irl real life celeb hire chosen",
        """
        !stunt|stunts|guitar|piano|instrument|narrate|narrator; who +play|portray; who is|was|are|were|will|
        actually|really|also|even|again|would|should|originally|he +play|portray; who is|are|was going to +play|
        portray; who to +play|portray; who|that|guy|woman|man|lady|person +play|portray; who hell|heck|fuck play|
        portray; who is one +play|portray; who did|do they get|have play|portray; play|portray by !directed|written|
        produced; who @c play|portray by; who .. play|portray @c; who @c play|portray $ !does|did|do; actor|actress|
        star .. play|portray; what|which actor|actress|person|guy|star @c !like|kind|sort|type; @c actor|actress;
        actor|actress for|of|as|behind|who|that|is|was|in|called @c; actor|actress name; name of actor|actress; who
        actor|actress $; actor|actress for|behind .. $ !voice|look; who .. behind part|role of|for .. @c; who|whoever
        +star|cast as; who is|was|did ..
        cast as; cast as @c; who @c in real life !base|based|inspire|inspired|like|basis; who .. take|took|have|has|
        got|get role|part|character !season; role|part|character of @c played|actor|actress|who; play|portray @c
        !say|said|says|about|prepare|feel|feels|like|audition|learn|well|when|where|why|how|differ|different|
        opposite; @c play|portray @p; who did @c part|role; who did part|role of;
        act|acted|acting by who|whom|which|what; @c act|acted|acts by; who .. act|acted|acts|acting as @c; who act|
        acted|acts|acting @c !with|like|in; bring|brings|brought|brings @c life; who .. man|woman|person|face|actor
        behind @c !camera; face|man|woman behind @c $; who .. picked|chosen|pick|chose|hired|hire|casted|cast for|as
        @c; who .. under|behind|wearing|inside mask|suit|costume|makeup of|@c; who part|role|character of|as|is @c;
        who is role|part @c; who .. fill|fills|step|steps|landed|land|lands role|shoes|part .. @c; by who|whom .. @c
        portrayed|portray|played|play|acted; ^ @c cast $; what|which celebrity|celeb|famous .. play|plays|portray|
        portrays; one|guy|person|woman|man|lady|dude .. play|playing|plays|portraying|portray @c; which|what|who|the
        actor|actress is|was|does .. killer|villain|murderer|captain|mayor|boss|detective|cop|guy|girl|woman|man|lady|
        kid|doctor|lawyer|judge|dad|mom|father|mother|brother|sister; actor|actress|performer of|for|behind .. killer|
        villain|murderer|captain|mayor|boss|detective|cop|guy|girl|woman|man|lady|kid|doctor|lawyer|judge|dad|mom|
        father|mother|brother|sister; which|what celeb|celebrity|star|performer is|was @c; @c .. who irl|real; real life
        who is @c; in real life .. @c; who .. hire|hired|got|get|find|found to be|play|do @c; who they got|get for @c;
        who is|was doing @c .. this|it|$; who does @c in|on; chosen|picked|selected|tapped|hired|signed for .. role|part
        of @c
        """,
    ),
    Relation(
        "role_of",
        "role",
        "role",
        "name playing portrayed cast acting which one girls",
        """
        !@w|piano|else|how|guitar|instrument|important|partner|based; who does|did|do|will|would|is|was @p play|portray
        !by; who @p play|portray !by; who does|did|do|will|would|is|was she|he|they +play|portray; who she|he|they
        +play|portray !by; who does|did|do|will .. play|portray $s !by; who is|was .. play|portray $s !by|the; what|
        which .. role|character|part .. @p !actor|actress|wrote|say|said; what|which role|character|part .. have|
        has|play|plays|portray|get|take|do|does|did !actor|actress; @p role|character|part !cast|write|age; role|
        part of @p; who @p in|on $s !with; who @p supposed|meant to|be; who does|did @p act|star as; play|portray
        as|who @p; @p play|portray who|what|which|whom; @p as who; his|her|their role|character|part $s; what|who @p
        play|portray $s !by; role|character|part did|does|do @p; character for @p;
        as who|whom|which|what .. @p !say|said|known; in what|which role|part|capacity .. @p; who|what|which|whom .. @p
        .. cast|act|casted as; who|what|which|whom .. cast|casted @p as; @p appear|appears|act|acts|cast as; name of @p
        character|role; character of @p; which|what character|person|role|part .. @p portray|play|plays; @p play|plays|
        portrays .. which|what|who|whom; @p .. which one|girl|guy|character|role; @p is which
        """,
    ),
    Relation(
        "in_show",
        "word on an appearance",
        "yesno",
        "brief season episode scene absent screentime there bits chance point face around much big role into",
        """
        !first|when|where|which|why|how|work|job|married|next; is|are|was|were|will|be|isnt|does @pc in|on $s !who|what|
        role; is|are|will he|she|they be|still +in $s !who|what; ^ @pc in it|this $ !who|what|is|are; @pc show|shows|
        turn|turns|pop|pops up; will|does|do|did|is .. show|shows up !who|what; does|do|did|will @pc .. appear|cameo|
        guest|feature|return !who|what; is|are|will .. appear|return in|on|to !who|what; @pc cameo|appearance|appear|
        guest; @pc make|have|has .. cameo|appearance; @pc return|returning|back|reprise; @pc come|coming back; is @pc
        part of; we|you see|meet @pc !who|what|like; appear|cameo|guest .. @pc; she|he|they|there appear $s; is|are|was
        @p a|an|one|part of|in|the .. cast|character; return of @pc; @pc going to be in;
        bring|bringing .. @pc back;
        be seeing @pc !what|who|where|like|dating; @pc comeback; comeback of|for|by @pc; @pc .. screentime|comeback;
        @pc .. screen time; @pc have|has|get|gets any|a|many|much|$ scene|scenes; @pc drop|drops|stop|stops|swing|pop|
        pops|popping +by|in; @pc featured|feature|features|absent $s !who|what|in .. review; @pc featured|feature|absent
        in|from|on|this; last of @pc; is|are there any|a|still @pc in $s; @pc still .. in|on|part $s !who|what|where|
        jail|prison|love; will|wont @pc +be in|on|there $s !who|what|where|prison|jail|love|trouble; see|seen @pc again|
        anymore|more; @pc seen again; @pc in it .. lot|bit|minute|minutes|second|seconds|much|long !who|what;
        screentime|screen time .. @pc get|gets|has|have|got; bring|brings in @c $|at|for|again; @c make|makes it onto|
        on|into; put|puts @c in $|there|this|it|at; do|did|will we get|see @c at all|ever|$; @c .. show his|her|their
        face; chance .. @c appears|appear|turns|shows|pops; @c .. around much|lot|often; @c .. big|small|large|tiny|
        major|minor role|part $; @c come|comes|came +into +it|this|play; seen|see .. @c often|much $
        """,
    ),
    Relation(
        "cameo",
        "list of cameos",
        "persons",
        "anyone crossover people turn celebs uncredited roles",
        """
        who cameo|guest !@; any|list|all|the|which|what .. cameo|cameos $s; ^ cameo|cameos; guest star|stars|
        starring|actor|appearance $s; who .. make|makes|made|has|have .. cameo|appearance; who guest; surprise|
        celebrity|famous cameo|appearance|guest;
        any|special|celebrity|famous|celeb|secret guest|guests $s; guest role|roles|spot|spots|list|appearance|
        appearances; famous|celebrity|celeb|celebs .. pop|pops|turn|turns|show|shows +up; uncredited; celeb|celebs|
        celebrities .. guest|cameo; cameo|cameos by|from|of $
        """,
    ),
    Relation(
        "cast",
        "cast list",
        "persons",
        "actors actresses played characters performers faces crew main lead lineup everybody everyone acting",
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
        anyone|anybody in; big name|names in|on; any big name|names;
        starcast|ensemble; star cast; who are|all +stars $s !@c|lead|main; who .. act|acts|acted|acting|perform|
        performs|performing|appear|appears|appearing in|on $s !lead|main|band|concert|episode|season; what|which
        people|star|stars|celebrity|celebrities|celebs act|acts|appear|perform|in $s; famous|familiar|known|
        recognisable|recognizable face|faces; cast and|with character|crew|characters; make|makes|made up|of cast;
        anyone|anybody|someone i|we|you know|recognise|recognize in|$s; name|names of .. actor|actress|cast|stars in|$s;
        who feature|features|featured in $s; casting list; actor|actress .. they have $; cast lineup|names|details|info|
        information|overview; who .. been|being|got +cast $s !as; who part cast; who .. features|featured|seen|appearing
        in @s|show|it $s; everyone|everybody|people acting|act|acts in; who plays everyone|everybody|who|whom|all;
        lineup of|$ !book|music; main|lead|principal actors|cast
        """,
    ),
    Relation(
        "lead",
        "lead actor",
        "person",
        "plays called name story focus",
        """
        !team|unit|department|investigation|guitarist|group|singer|writer|death|killer; lead|leading actor|actress|
        role|character|star|man|lady|woman|detective|cop; the|a|an|male|female +lead $s; @s lead; ^ lead $s; main
        actor|actress|star|character|guy|girl|detective|hero|role|person|protagonist|dude|man|woman|chick|cop|part|
        lady; protagonist; the +star of; ^ who is|are|the +star $s; title character|role|part; play|playing|portray
        .. lead|main|title|titular; who .. lead $s; central character|figure; who show|story|it .. about $; hero|
        heroine $s; titular; who is|are|was the +hero; female|male lead|hero;
        top billing|billed; who .. headline|headlines|front|fronts|carries|carry .. it|show|series|@s|this; who ..
        centered|centred|revolve|revolves|focused|focuses|focus|center|centre|centres|centers|focusses on|around|of|$;
        who is story $s; who we|i|you +follow|following $s; who .. story|it|show|series|@s follow|follows|following|
        revolve|centre $s; main|two +leads|lead !@c; star of @s|show|series; hero|heroine name; who +leads|lead cast;
        name of hero|heroine
        """,
    ),
    Relation(
        "characters",
        "character list",
        "list",
        "there regulars people",
        """
        character list; list .. character; all|other|supporting|side|new|recurring|minor|regular character; who are
        +character; many character|characters; what|which character in|on|are|appear|show $s; ^ characters $s;
        favourite character; best character; who are main characters !actor;
        ^ who is who $s; ^ who is who in|of; cast of character|characters; key|important|secondary|minor|major|
        principal|core|recurring character $s; character names|guide|overview|map|chart|sheet|breakdown|rundown|bios|
        roster; name|names|overview|guide|breakdown|rundown|roster of .. characters !play|plays|actor; who are ..
        these|those people; who are people in story|show|$s; characters of|in|from @s|show|series $s !best|worst; many
        +main|different|major characters; dramatis|personae
        """,
    ),
    Relation(
        "voice_actor",
        "voice actor",
        "person",
        "voicing voiceover talent artist lends provides list",
        """
        !english|japanese|german|french|spanish|italian|korean|dub|dubbed|original; who .. voice|voices|voiced; voice
        actor|actress|cast|of|for|artist; voice by; seiyuu|seiyu|va; @c voice !over; narrator voice; voice of @c; @c
        voice $ !like|sound; voice talent|acting|over|artist|cast|list|credits @c|for|artist|$; lend|lends|
        lending|provide|provides|provided voice
        """,
    ),
    Relation(
        "dub_actor",
        "voice actor of a dub",
        "person",
        "voicing dubbed english japanese german french spanish sub voiceover artist original language cast",
        """
        who .. dub|dubs|dubbed; actor .. dub; english|japanese|german|french|spanish|italian|korean|original voice|
        dub|voices; who .. voice|voices|voiced|play|plays .. english|japanese|german|french|spanish|italian|korean|
        dub|dubbed; @c english|japanese|german|french|spanish|italian|korean voice|dub;
        voiceover|dubber|dubbers; dubbing|dub artist|actor|actress|cast
        """,
    ),
    Relation(
        "role_elsewhere",
        "role in another work",
        "role",
        "name playing part character role have get cast act star film movie show",
        """
        who|what|which|whom .. @p .. play|plays|portray|portrays|playing .. in|on @w; who|what|which .. @p .. in|on
        @w $ !actor|actress; role|character|part .. @p .. in|on @w; @p role|character|part in|on|from @w; @w role|
        character .. @p; who @p in|on @w
        """,
    ),
    Relation(
        "leaves_show",
        "word on anybody leaving the show",
        "event",
        (
            "actor actress lead star show series cast leave quit walk drop written write off out reason why fired "
            "sacked removed gone replaced back exit exits depart departure anymore longer season coming not"
        ),
        """
        !say|said|song|known|famous; @p|actor|actress|star .. leave|leaves|left|leaving|quit|quits|quitting|fired|
        sacked|exit|exits|exited|depart|departed|departing|departure; @p|actor|actress|star .. written|write|kicked|
        removed|dropped|let|walk|walked|walks +out|off|go|away|from; write|wrote|writing off|out @p; off|out @p $;
        fire|fired|sack|sacked|drop|dropped|lose|losing|axe|axed @p; @p +gone|leaving|replaced; is|was @p ..
        gone|leaving|replaced|done $s; @p .. not|isnt|longer|anymore in|on|with|back|part season|show|series|@s|
        cast|anymore|#; leave|leaves|left|leaving|quit|quits|quitting|exit .. cast
        """,
    ),
)
"""Who plays whom, and how."""
