"""Relations about who somebody is."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

PEOPLE: Final = (
    Relation(
        "who_is",
        "description",
        "desc",
        "character person",
        """
        ^ who @pc $ !with|by|in|on|for|does|did|do|like|at|from; ^ who hell|heck|fuck|tf @pc $; ^ @pc $ !is|are|was|
        were|where|when|how|why|what|can|will|does|has|have|should|going|like; ^ about @pc $ !say|said|think|thinks|
        is|what; @pc bio|biography|profile|wiki|summary|info|background; bio|biography|profile|summary|info|
        description of|on|about|for @pc; ^ who is|was|are she|he|they|this $; who tf|is|was @pc exactly|again $; ^
        what about @pc $; describe|explain @pc $ !how|what; who @pc again|exactly $; who @c supposed to $ !does|did|
        do; know|tell|something|everything|more|info|information|background|details|bit about|on @pc $ !say|said|
        think|thinks|people|critics|fans
        """,
    ),
    Relation(
        "what_is",
        "explanation",
        "desc",
        "describe meaning details",
        """
        ^ what is|are|was @ltow $ !like|about|in|on|for|by; know|tell|something|everything|more|info|bit on|about
        @lotw $ !say|said|think; explain @lotw; ^ @lotw $ !is|are|was|where|when|how|why|what|who|can|does|did; ^
        who is|are @ow $; what kind of place|group|thing|book|show|organisation @; info on|about @lotw; what does
        @to mean|do|does
        """,
    ),
    Relation(
        "personality",
        "word on the personality",
        "desc",
        "nice",
        """
        what is|was|s @pc like $s !look; what @pc like|likes as; what is|was he|she +like; kind|sort|type of
        +person|man|woman|guy|character|cop|boss|girl|dude|lady|detective; @pc personality|temperament|traits|trait|
        demeanour|demeanor|attitude|mbti|flaws|strengths|weakness|weaknesses; personality; describe @pc personality|
        character|in; @c likeable|likable|unlikable|unlikeable|annoying|smart|stubborn|rude|brave|strong|loner|
        tough|stupid|arrogant|funny; character traits|trait|arc|development; what does|did @c seem like; how would|
        do you describe @pc; mbti; what is|are|was @pc biggest|main|worst|best flaw|strength|weakness|trait|quality
        """,
    ),
    Relation(
        "job",
        "job",
        "desc",
        "",
        """
        !where|early|start|right|team|partner|with|together|case|cases|lose|loses|lost|quit|leave|leaves|back|love|
        how|author; for +living|work|job; @pc job|occupation|profession|career|rank|position $ !captain|when|where|
        why|how|who; @pc job|occupation|profession|rank|position title; job of @pc; what job|occupation|profession|
        rank|career; what does|do @pc do $s; what does|do he|she|they +do $s; what do|does he|she|they do for; what
        rank|position|title .. @pc; is|was @pc .. cop|detective|doctor|lawyer|officer|nurse|teacher|journalist|
        reporter|agent|captain|sergeant|scientist|soldier|fbi|police|spy|pi|deputy|prosecutor|judge|criminal $s
        !corrupt|bad|good|become|dirty|becomes|real; is|was he|she .. cop|detective|doctor|lawyer|officer|nurse|
        teacher|agent|police|fbi $s !bad|corrupt|dirty|become|good; @pc work|works for !long|actor; is|was @pc still
        .. cop|detective|police; ^ .. rank|profession|occupation $s !how|with|book|list|episode|season|cast|does|
        did|together|who|it|chart; @pc work|works|worked as; for +living; what .. for living
        """,
    ),
    Relation(
        "name",
        "full name",
        "name",
        "named",
        """
        !episode|episodes|show|song|dog|cat|pet|book|books|team|unit|actor|actress|boat|horse|movie|pilot|season|
        theme|dragon|ship; surname|surnames; pronounce|pronounced|pronunciation; @pc name $; his|her|their +name $;
        what is|was @pc call|called|name $; what is|was he|she +call|called $; name of @pc !who; what @pc short for;
        stage name; name of .. character|detective|captain|villain|bad|guy|hero|mother|father|brother|sister|wife|
        husband $ !play; first|last|full|real|middle|maiden|sur|actual|birth|proper|given +name|names; how .. say|
        spell|pronounce .. name|@pc !about|feel|think; last|first +name $ !finale
        """,
    ),
    Relation(
        "nickname",
        "nickname",
        "name",
        "",
        """
        nickname|nicknames|nicknamed|alias|aliases|codename|moniker|aka; code name; why .. call|called @pc|him|her|
        them !show|series; what do|does .. call|calls @pc|him|her|them; also call|called|know|known as; pet name
        """,
    ),
    Relation(
        "age",
        "age or birthday",
        "number",
        "",
        """
        !rated|rating|kid|watch|suitable|appropriate|show|series|ok|review|viewers; how +old !case|cases|book|books|
        episode|murder; @pc age !partner|boss|friend|job|gap; ^ age $; age of @pc; his|her|their +age; what age ..
        @pc|he|she|they|is; birthday|birthdate|birthdays|dob; date of birth; birth date|year; when|year .. @pc|he|
        she born|birth; @pc born $ !where; what year .. born; older|younger than; who older|younger|oldest|youngest;
        age gap|difference; @pc old $; same age as; how many years .. @pc|older|younger !prison|work|jail|served
        """,
    ),
    Relation(
        "zodiac",
        "star sign",
        "thing",
        "",
        """
        zodiac|horoscope; star sign; what sign @p; @p sign; astrological|astrology; is @p .. leo|virgo|libra|
        scorpio|aries|taurus|gemini|capricorn|aquarius|pisces|sagittarius
        """,
    ),
    Relation(
        "birthplace",
        "birthplace",
        "place",
        "",
        """
        where .. @pc|he|she|they|actor|actress .. born|raised|grow|grew; where @pc|he|she +from !know|seen|saw|i|we;
        where is|was|are .. from $ !watch|song|know|known|recognise|title|seen|quote|book|story|saw|recognize; born|
        raised in; hometown; birthplace|birth place; where .. born|raised; where @pc|he|she come|comes|originally|
        from; place of birth; what city|country|town|state|part|planet|island|village .. @pc|he|she from|born; @pc
        born|raised|hometown|birthplace|originally !when|year|date|age; where .. grow|grew up; home town|country|
        state|planet|world; born|raised on; what|which city|country|town|state|island .. @pc|he|she .. from|born;
        @pc from where; ^ where from @pc
        """,
    ),
    Relation(
        "ethnicity",
        "background",
        "desc",
        "accent",
        """
        ethnicity|ethnic|heritage|nationality|ancestry|descent|roots; @pc race; what race; mixed race; @pc
        background $ !story; is @pc|he|she .. american|british|english|irish|scottish|welsh|australian|canadian|
        asian|black|white|latina|latino|mexican|hispanic|hawaiian|french|german|italian|spanish|japanese|korean|
        chinese|indian|african|polynesian|vietnamese|polish|swedish|turkish|native|european|cuban|puerto|arab|
        persian $ !speak|dubbed; @pc .. half|mixed|part asian|black|white|vietnamese|japanese|polish|korean|
        hawaiian|latina|mexican|irish|italian; what is|are @pc ethnicity|heritage|mix|nationality
        """,
    ),
    Relation(
        "accent",
        "word on the accent",
        "desc",
        "fake real voice american british",
        """
        accent|accents; @pc|he|she sound|sounds like|so|weird|different; why .. talk|talks|speak|speaks like|that|
        so|weird
        """,
    ),
    Relation(
        "languages_spoken",
        "spoken languages",
        "list",
        "fluently french spanish english german italian japanese",
        """
        @pc|he|she|they .. speak|speaks|fluent|bilingual; language|languages .. @pc|he|she|they; bilingual|
        multilingual; what language|languages .. speak|speaks|spoken|talk|talking; fictional|made language
        """,
    ),
    Relation(
        "height",
        "height",
        "number",
        "foot feet inches cm",
        """
        how +tall|short|big @pc|he|she; how +tall; @pc height|tall|weight; height of; how much .. weigh; height $;
        tallest|taller|shortest|shorter !building; weight of @pc; his|her|their height|weight
        """,
    ),
    Relation(
        "net_worth",
        "net worth",
        "number",
        "wealth",
        """
        net worth; @p worth !watch|read|seeing; how rich|wealthy; how much .. @p|actor|actress|actors|star|stars ..
        make|earn|earns|paid|get|gets|salary|worth; @p salary|earnings|paycheck|fortune|paid|rich; cast|actor|
        actress|actors .. salary|salaries|paid|earn; money|much .. per episode !budget|cost|viewers|spend; pay|paid|
        salary|earn|make per episode; millionaire|billionaire !character
        """,
    ),
    Relation(
        "social",
        "social media account",
        "link",
        "follow send",
        """
        @ instagram|twitter|facebook|tiktok|socials|insta|handle|website|email|snapchat|threads|bluesky; is|does|
        has|have @p .. instagram|twitter|tiktok|facebook|socials|social; social media !say|think|people|reaction;
        how|where .. contact|email|meet|write|message|reach @p; contact @p; fan mail; instagram|tiktok|facebook|
        twitter of|for|account|page|handle|name; autograph|convention|conventions
        """,
    ),
    Relation(
        "career_start",
        "word on an early career",
        "event",
        "",
        """
        how|when|where .. @p start|started|begin|began|become|became|discovered|get|got .. acting|actor|actress|
        career|famous|writing|into|start|directing; @p career start|begin|began; @p career|early life|career $;
        first acting|film|movie|ever role|job|credit|part; @p first role|movie|film|part|job|show; early life|
        career; @p retire|retired|retiring from acting
        """,
    ),
    Relation(
        "education",
        "school or college",
        "thing",
        "major student train trained",
        """
        college|university|uni|degree|majored|studied|graduated|graduate !set|film; what|where .. study|studies|
        studied; go|went|attend|attended to school; high school $ !set; what school; @pc school|education|academy;
        drama|acting|art|law|med|medical school; qualification|qualifications|phd
        """,
    ),
    Relation(
        "family",
        "family details",
        "person",
        "stepmother",
        """
        @pc .. brother|dad|family|father|mom|mother|sister|son|daughter|kid|child|children|parent|parents|twin|
        sibling|siblings|uncle|aunt|cousin|grandmother|grandma|grandfather|nephew|niece|baby|relatives|grandson|
        granddaughter|stepdad|stepmom !kill|killed|murdered|watch|happen|friendly|die|dies|dead|murder|for|play|
        plays|actor; who .. parent|parents|father|mother|brother|sister|son|daughter|uncle|aunt|cousin|sibling|
        siblings|grandma|grandmother|grandfather|twin of|$ !play|plays|kill|killed|murdered|for; his|her|their|a|
        any|have +brother|dad|family|father|mom|mother|sister|son|daughter|kid|child|children|parents|siblings|twin|
        grandma|grandmother|baby !kill|killed|murdered|happen|die|died|show|watch|play|plays; how are|is .. related;
        related to @pc; @pc related to; @pc and|to .. related; pregnant|pregnancy|adopted|orphan|paternity; family|
        parents|father|mother|brother|sister|siblings|son|daughter of @pc; brother|sister|father|mother|son|
        daughter|uncle|aunt|cousin|child|kid|grandma|mom $ !kill|killed|murdered|happen|die|dies|watch|play|plays|
        show|for|with|dead; is @c @c .. father|mother|son|daughter|brother|sister|mom|dad|child|kid; family tree;
        how many kid|child|sibling|siblings|brother|sister|son|daughter; @pc .. brother|sister|mother|father|mom|
        dad|son|daughter|wife|cousin|uncle|aunt|child|children|kid|kids|grandma|parents !watch|friendly; his|her|
        their +brother|sister|mother|father|mom|dad|son|daughter|parents|kids|child
        """,
    ),
    Relation(
        "romance",
        "relationship details",
        "person",
        "relationship ex partner",
        """
        !cast|fans|critics|book|books|how|season; married|marry|marries|marrying|divorced|divorce|engaged|fiance|
        fiancee|wedding|spouse|boyfriend|girlfriend|husband|wife|widow|widower; @pc|she|he|they|who .. dates|date|
        dating @pc|anyone|who|$ !release|air|birth|birthday|come|up|what|when|next|is; love interest|triangle|story|
        life|affair|interests; in|into|make +love !i|fans|people|critics|why; @pc @pc .. end|ends|ended|sleep|
        sleeps|kiss|hook|hooks|together|couple|date|dating|thing|item !case|work|show|play; kiss|kisses|kissed|
        hooks|hooking !space|crew|sail; is|are @pc .. single|taken|couple|seeing someone|together|item !case|work;
        single|couple $ !married|part|episode|sit|season|stand|case|story; @pc love life|interest; who does|did @pc
        .. love|loves|fancy|sleep|like; does|do|did @pc|she|he .. love|loves @pc|him|her; @pc and @pc endgame;
        endgame !movie; dating; romance|romantic|crush|hookup; affair !case; who .. date|dates; @pc .. date|dates
        @pc|anyone|someone; date|dates anyone|someone; get|gets|got|end|ends|ended|back together; end|ends|ended up
        with|together; hook|hooks|hooked up; break|breaks|broke up with|$; sleep|sleeps|slept with; fall|falls|fell
        in for; @pc|they get|gets|got|getting together; is|are @pc seeing|see anyone|someone|anybody; ^ who @c with
        $ !in|play|plays
        """,
    ),
    Relation(
        "sexuality_religion",
        "personal details",
        "desc",
        "",
        """
        gay|lesbian|bisexual|lgbt|lgbtq|queer|trans|transgender|bi|sexuality|asexual|nonbinary|pronouns; religion|
        religious|catholic|christian|muslim|atheist|mormon|scientologist|scientology|buddhist; is|are|was @pc|he|she
        jewish|straight|vegan|vegetarian|republican|democrat|conservative|liberal; @pc religion|faith|politics|
        political; believe in god; vote|votes|voted for; political views
        """,
    ),
)
"""Who somebody is, outside the story or in it."""
