"""Relations about who somebody is."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

PEOPLE: Final = (
    Relation(
        "who_is",
        "description",
        "desc",
        "character person deal introduce facts role story fella earth hell world deal meant role",
        """
        ^ who @pc $ !with|by|in|on|for|does|did|do|like|at|from; ^ who hell|heck|fuck|tf @pc $; ^ @pc $ !did|do|is|are|
        was|were|where|when|how|why|what|can|will|does|has|have|should|going|like; ^ about @pc $ !say|said|think|thinks|
        is|what; @pc bio|biography|profile|wiki|summary|info|background; bio|biography|profile|summary|info|description
        of|on|about|for @pc; ^ who is|was|are she|he|they|this $; who tf|is|was @pc exactly|again $; ^ what about @pc $;
        describe|explain @pc $ !how|what; who @pc again|exactly $; who @c supposed to $ !does|did|do; know|tell|
        something|everything|more|info|information|background|details|bit about|on @pc $ !say|said|think|thinks|people|
        critics|fans;
        fill in on @pc; what @pc deal $; introduce|present|presenting @pc $; ^ who exactly|is|was this|that @pc
        person|guy|$; facts|factsheet|dossier|rundown|intel|lowdown|data|stats on|about|of @pc; what
        kind|sort|type of person|man|woman|guy|girl|boy|character is|was @pc; ^ who .. @pc is|was $
        !with|by; who might|could @pc be $; ^ @pc who $; ^ more about|on @pc $; @pc facts|dossier|rundown|factfile;
        significance|importance|relevance of|@c; what role @c .. in +the story|plot; who this @c fella|guy|person|
        character|dude|lady|woman|man; who on|in earth|hell|world is @c; deal with @c $ !between; @c meant|supposed to
        be $; role @c .. all this|it; what @c deal $
        """,
    ),
    Relation(
        "what_is",
        "explanation",
        "desc",
        "describe meaning details deal explained define facts earth",
        """
        ^ what is|are|was @ltow $ !like|about|in|on|for|by; know|tell|something|everything|more|info|bit on|about
        @lotw $ !say|said|think; explain @lotw; ^ @lotw $ !is|are|was|where|when|how|why|what|who|can|does|did; ^
        who is|are @otw $; what is|was|s @lot .. called|named $s; what kind of place|group|thing|book|show|organisation
        @; info on|about @lotw; what does
        @to mean|do|does;
        what exactly|actually|earth|hell|heck is|was @ltow $; what does|do|is|are|did @o do|for $; what deal with
        @ltow; @ltow explained|explanation|definition|meaning; define @; facts|background|details on|about|of @ltow;
        what kind|sort|type of .. is|are|was @ltow; purpose|point|function of @ltow
        """,
    ),
    Relation(
        "personality",
        "word on the personality",
        "desc",
        (
            "nice temper characterise introvert tick smart qualities hothead selfish analysis act special cold come "
            "strengths weaknesses flaw flaws good vibe"
        ),
        """
        what is|was|s @pc like $s !look; what @pc like|likes as; what is|was he|she +like; kind|sort|type of
        +person|man|woman|guy|character|cop|boss|girl|dude|lady|detective; @pc personality|temperament|traits|trait|
        demeanour|demeanor|attitude|mbti|flaws|strengths|weakness|weaknesses; personality; describe @pc personality|
        character|in; @c likeable|likable|unlikable|unlikeable|annoying|smart|stubborn|rude|brave|strong|loner|
        tough|stupid|arrogant|funny; character traits|trait|arc|development; what does|did @c seem like; how would|
        do you describe @pc; mbti; what is|are|was @pc biggest|main|worst|best flaw|strength|weakness|trait|quality;
        temper|temperament|character|personality|nature|qualities|traits|flaws|strengths|weaknesses|attitude of|does|do|
        is @pc $ !play|plays|actor|who|behind; characterise|characterize|characterisation|characterization; @pc .. nice|
        friendly|likeable|introvert|introverted|extrovert|selfish|hothead|hotheaded|kind|shy|cold|intelligent|clever|
        genius|moody|impulsive|reckless|narcissist|psychopath|sociopath|cynical|sarcastic|optimist|calm|mean|cruel|
        gentle|caring|ruthless|quiet|lonely|ambitious|naive|honest|aggressive|jerk|asshole|sweet|confident|insecure|
        emotional|relatable|sympathetic|complex $; how|what @pc come|comes +across; how is|was @pc as|a person|human|
        character|boss|man|woman $; make|makes @pc tick; analysis of @pc; @pc character|personality analysis|profile|
        type; @pc strengths|weaknesses|flaws|qualities|virtues|weakness|strength|flaw|temper|quirks|vices; what|so ..
        special|different|interesting|unique about @pc; describe|sum @pc in # words|word|adjectives; adjectives|words
        describe @pc; @c vibe|traits|temperament|demeanor|demeanour
        """,
    ),
    Relation(
        "job",
        "job",
        "desc",
        "line trade employment unemployed money employs branch role before old role unit squad joining",
        """
        !early|start|right|team|partner|with|together|case|cases|lose|loses|lost|quit|leave|leaves|back|love|author;
        for +living|work|job !how !where; @pc job|occupation|profession|career|rank|position $ !captain|when|where|
        why|how|who !how !where; @pc job|occupation|profession|rank|position title !how !where; job of @pc !how
        !where; what job|occupation|profession|rank|career !how !where; what does|do @pc do $s !how !where; what does|
        do he|she|they +do $s !how !where; what do|does he|she|they do for !how !where; what rank|position|title ..
        @pc !how !where; is|was @pc .. cop|detective|doctor|lawyer|officer|nurse|teacher|journalist|reporter|agent|
        captain|sergeant|scientist|soldier|fbi|police|spy|pi|deputy|prosecutor|judge|criminal $s !corrupt|bad|good|
        become|dirty|becomes|real !how !where; is|was he|she .. cop|detective|doctor|lawyer|officer|nurse|teacher|
        agent|police|fbi $s !bad|corrupt|dirty|become|good !how !where; @pc work|works for !long|actor !how !where;
        is|was @pc still .. cop|detective|police !how !where; ^ .. rank|profession|occupation $s !how|with|book|list|
        episode|season|cast|does|did|together|who|it|chart !how !where; @pc work|works|worked as !how !where; for
        +living !how !where; what .. for living !how !where;
        how .. @pc .. earn|make|get living; how does|did|do @pc .. earn|make money|living; earn|earns living; make|
        makes a +living; line of +work; @pc .. work|works|working|worked as|for !actor|with; trade|profession|
        employment|occupation of @pc; what|which trade|field|branch|industry|business .. @pc; by profession|trade; @pc
        unemployed|employed|jobless; does|do|did|has @pc .. have|hold|got .. job|occupation|profession $; what kind|
        sort|type of job|work|career .. @pc; @pc old|former|previous|current|day|old job|profession|occupation|career;
        what did|does @pc do before|previously|day $ !play|movie|in; who employ|employs|employed @pc; does|do @pc ..
        job|work|profession $; what @pc do for work|job|living|money; is @pc .. policeman|policewoman|cop|officer|
        detective|investigator $ !real|corrupt|dirty|bad|good; is @pc a real|actual cop|detective|doctor|lawyer $
        !dirty|person; what @c do|does|did .. team|unit|squad|before joining; role .. @c .. have|has|play in unit|team|
        squad; @c role in|on unit|team|squad
        """,
    ),
    Relation(
        "name",
        "full name",
        "name",
        (
            "named initials family stand christened meaning mean spelling legal stage pronounced ever they reveal "
            "identity really who does find"
        ),
        """
        !episode|episodes|show|song|dog|cat|pet|book|books|team|unit|actor|actress|boat|horse|movie|pilot|season|
        theme|dragon|ship; surname|surnames; pronounce|pronounced|pronunciation; @pc name $; his|her|their +name $;
        what is|was @pc call|called|name $; what is|was he|she +call|called $; name of @pc !who; what @pc short for;
        stage name; name of .. character|detective|captain|villain|bad|guy|hero|mother|father|brother|sister|wife|
        husband $ !play; first|last|full|real|middle|maiden|sur|actual|birth|proper|given +name|names; how .. say|
        spell|pronounce .. name|@pc !about|feel|think; last|first +name $ !finale;
        initials|initial of|@pc|stand|for|in|$; family|birth|given|legal|christian|stage|screen|professional +name !of;
        christened|baptised|baptized; born as|named|under $; name @pc born|given; @pc name meaning|mean|pronounced|
        pronunciation|origin|come|spelling|spelt|spelled; spell|spelling|spelled|pronounce of @pc; spell @pc; how|to ..
        say|spell @pc $ !about; meaning|origin of @pc name; what|where .. @pc name mean|come|from; her|his|their real|
        actual|true|full +name; ever|they say|said|tell|told|reveal|revealed|find|found|learn|learned|learn|know who @c
        was|is|really|actually !play|plays|actor|killer; real|true identity; who @c really|actually|truly was
        """,
    ),
    Relation(
        "nickname",
        "nickname",
        "name",
        "people other pet friends sign code by another",
        """
        nickname|nicknames|nicknamed|alias|aliases|codename|moniker|aka; code name; why .. call|called @pc|him|her|
        them !show|series; what do|does .. call|calls @pc|him|her|them; also call|called|know|known as; pet name;
        @pc .. goes|go by .. name|names|else|$; other|another|different name|names .. @pc|by|goes|known; @pc known|
        called as|by $ !from; what do|does|did people|friends|they|everyone|family|fans call|calls @pc; what .. @pc
        friends|family|colleagues|parents call|calls her|him|them; why @pc called|nicknamed that|@|$; call sign|name;
        callsign
        """,
    ),
    Relation(
        "age",
        "age or birthday",
        "number",
        "young years over generation turn actors difference cast youngest celebrate season filmed teenager ages 40s 40",
        """
        !rated|rating|kid|watch|suitable|appropriate|show|series|ok|review|viewers; how +old !case|cases|book|books|
        episode|murder; @pc age !partner|boss|friend|job|gap; ^ age $; age of @pc; his|her|their +age; what age ..
        @pc|he|she|they|is; birthday|birthdate|birthdays|dob; date of birth; birth date|year; when|year .. @pc|he|she
        born|birth; @pc born $ !where|place|country|state|city|town|village; what year .. born; older|younger than;
        who older|younger|oldest|youngest; age gap|difference; @pc old $; same age as; how many years .. @pc|older|
        younger !prison|work|jail|served; how +young|aged @pc|he|she|they; how +old @pc; how +old .. is|was|are @pc|
        he|she|they $; year|date|day|month of birth; birth year|date|month; @pc birth|born year|date|when; in|what|
        which year .. @pc|he|she born; @pc year|years +old|born|birth|age; how many years old|is|has @pc|he|she
        !prison|jail|work|worked|serve; @pc over|under|above|below|in|almost|nearly|around .. #|thirties|forties|
        fifties|sixties|twenties|teens $ !season|episode|cm|feet|foot|@e|@s; is|are|was @pc .. teenager|teen|boomer|
        millennial|minor|adult|underage $; @pc turn|turns|turned #; what generation @pc; age|ages of @pc|cast|actor|
        actress|characters|character|he|she; how +old .. actor|actress|actors|cast|characters|character; oldest|
        youngest .. cast|actor|member|character|one;
        age difference|gap
        """,
    ),
    Relation(
        "zodiac",
        "star sign",
        "thing",
        "sun moon born pisces",
        """
        zodiac|horoscope !from|movie; star sign; what sign @p; @p sign; astrological|astrology; is @p .. leo|virgo|
        libra|
        scorpio|aries|taurus|gemini|capricorn|aquarius|pisces|sagittarius;
        star|zodiac|sun|birth|moon|astrological +sign; sign of zodiac|@p; which|what sign .. @p|he|she;
        astrologically; is @pc .. leo|virgo|libra|scorpio|aries|taurus|gemini|capricorn|aquarius|pisces|sagittarius
        """,
    ),
    Relation(
        "birthplace",
        "birthplace",
        "place",
        "hail hails brought spend childhood native country origins birth state part island",
        """
        where .. @pc|he|she|they|actor|actress .. born|raised|grow|grew; where @pc|he|she +from !know|seen|saw|i|we;
        where is|was|are .. from $ !watch|song|know|known|recognise|title|seen|quote|book|story|saw|recognize; born|
        raised in; hometown; birthplace|birth place; where .. born|raised; where @pc|he|she come|comes|originally|from
        !know|seen|recognise|recognize; place of birth; what city|country|town|state|part|planet|island|village ..
        @pc|he|she from|born; @pc born|raised|hometown|birthplace|originally !when|year|date|age; where .. grow|grew
        up; home town|country|state|planet|world; born|raised on; what|which city|country|town|state|island .. @pc|he|
        she .. from|born; @pc from where; ^ where from @pc; where .. @pc|he|she|they .. come|comes|hail|hails|
        originate +from|originally|$; hail|hails from; where .. @pc|he|she .. from|originally $ !know|seen|saw|
        recognise|recognize|i; @pc .. from where; from where @pc; what|which part .. country|world|state|town|city
        @pc|he|she from|born|grow|raised; what|which|birth|native city|country|town|state|island|place|village|part ..
        @pc|he|she .. from|born|raised|come|comes|grow|grew|hail; birth|native|home city|town|country|place|state|
        island of|@pc; @pc birth|native|home city|town|country|place|state; is|was|were @pc|he|she .. born|from|raised
        in|at|on|@l|$ @l; @pc|he|she from @l; did|does @pc|he|she grow|come up|from .. @l; where .. brought +up
        !topic|subject|case; where .. spent|spend .. childhood|youth; place|country|city|town|state of +birth|origin;
        where .. @pc origins|origin|roots $ !story
        """,
    ),
    Relation(
        "ethnicity",
        "background",
        "desc",
        "accent ancestors roots racial citizenship mixed descent passport biracial family origin nationality guy blood",
        """
        ethnicity|ethnic|heritage|nationality|ancestry|descent|roots; @pc race; what race; mixed race; @pc
        background $ !story; is @pc|he|she .. american|british|english|irish|scottish|welsh|australian|canadian|
        asian|black|white|latina|latino|mexican|hispanic|hawaiian|french|german|italian|spanish|japanese|korean|
        chinese|indian|african|polynesian|vietnamese|polish|swedish|turkish|native|european|cuban|puerto|arab|
        persian $ !speak|dubbed; @pc .. half|mixed|part asian|black|white|vietnamese|japanese|polish|korean|
        hawaiian|latina|mexican|irish|italian; what is|are @pc ethnicity|heritage|mix|nationality;
        ancestors|ancestry|forefathers|biracial|multiracial|citizenship|nationalities; @pc .. passport; racial|ethnic|
        cultural background|origin|origins|group|identity; what @pc roots|heritage|origin|origins|ancestry|mix|
        descent; @pc origin|origins|descent|citizen|roots $ !story|spoiler; is|are|was @pc|he|she .. biracial|
        american|british|english|irish|scottish|welsh|australian|canadian|asian|latina|latino|mexican|hispanic|
        hawaiian|french|german|italian|spanish|japanese|korean|chinese|indian|african|polynesian|vietnamese|polish|
        swedish|turkish|european|cuban|danish|norwegian|dutch|russian|greek|israeli|brazilian|filipino|filipina|thai|
        samoan|maori|dominican|colombian !speak|speaks|dubbed|accent|fluent|jewish|learn; have|has .. asian|african|
        irish|korean|vietnamese|european|hawaiian|native|latin|italian|german|chinese|japanese roots|blood|ancestors|
        heritage|ancestry|parents|family
        """,
    ),
    Relation(
        "accent",
        "word on the accent",
        "desc",
        "fake real voice american british talk dialect natural faking coach learn accurate",
        """
        accent|accents; @pc|he|she sound|sounds like|so|weird|different; why .. talk|talks|speak|speaks like|that|
        so|weird;
        @pc .. dialect|drawl; dialect coach|of; why .. @pc|he|she sound|sounds|talk|talks|speak|speaks .. british|
        american|irish|southern|russian|weird|strange|funny|different|so|like; @pc|he|she .. sound|sounds british|
        american|irish|southern|russian|german|french|weird|funny; how @pc .. talk|talks|speak|speaks $ !about|to|
        with; natural|real|own|actual|normal +voice; talk|talks|speak|sound like that
        """,
    ),
    Relation(
        "languages_spoken",
        "spoken languages",
        "list",
        (
            "fluently french spanish english german italian japanese russian native mother tongue tongues know "
            "understand sign first second other polyglot another talk"
        ),
        """
        @pc|he|she|they .. speak|speaks|fluent|bilingual !up|why|ever|again|finally|about|never; language|languages ..
        @pc|he|she|they; bilingual|
        multilingual; what language|languages .. speak|speaks|spoken|talk|talking; fictional|made language;
        mother|native tongue|language|speaker; tongue|tongues .. @pc|speak|know|native; polyglot|trilingual; sign
        language; @pc languages|language $; can|does|do|did @pc|he|she .. speak|talk|understand|know|learn english|
        french|spanish|german|italian|russian|japanese|korean|chinese|mandarin|vietnamese|hawaiian|arabic|hebrew|
        portuguese|latin|swedish|polish|hindi|language|languages; first|second|other +language|languages .. @pc|he|
        she; language|languages .. he|she|@pc .. speak|speaks|speaking|know|talk|talking; language|languages .. they
        .. speak|speaking|talk
        """,
    ),
    Relation(
        "height",
        "height",
        "number",
        (
            "foot feet inches cm centimetres short weigh high size measurements big six heavy difference actors many "
            "much body"
        ),
        """
        how +tall|short|big @pc|he|she; how +tall; @pc height|tall|weight; height of; how much .. weigh; height $;
        tallest|taller|shortest|shorter !building; weight of @pc; his|her|their height|weight;
        how many cm|centimetres|centimeters|feet|foot|metres|meters|inches|inch .. @pc|he|she|tall; how +short|heavy
        .. @pc|he|she; @pc .. tall|short $ !film|story|series|stop; how +high|big|small|heavy @p|he|she $; what|which
        size|height|weight is|are|of @p|he|she; @p size|measurements|weight|build $ !shoe; size|measurements|weight|
        height of @p; height difference|comparison|in|of; over|under six|five|6|5 feet|foot; @p .. weigh|weighs|
        taller|tallest; body measurements
        """,
    ),
)
"""Who somebody is, outside the story or in it."""
