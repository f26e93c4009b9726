"""Relations about what people think of a show."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

OPINIONS: Final = (
    Relation(
        "critics_said",
        "verdict from critics",
        "opinion",
        (
            "do did reviewed the top general feedback consensus press react positive verdict impressed praise success "
            "summary professional overall media written acclaim cons pros best find acting reviewers bad make "
            "professionals pros"
        ),
        """
        !many|count|number|score|scores|rating|percent|fan|fans|audience|negative|viewers|worst|viewer|rate|rated|
        @p|user|users; critic|critics|reviewers|reviewer|press .. say|said|saying|think|thought|like|liked|love|
        loved|hate|hated|opinion|receive|received|respond|responded|react|make|feel|praise|praised|enjoy|write|
        impressed|call|called|about; what|how .. critic|critics|reviewers|press|reviews|reviewer; review|reviews ..
        like|good|bad|say|saying|said|positive|mixed|are|so|any|about|of|it|in|from|$s !read; reception|received|
        acclaimed|acclaim|consensus|critically; good|bad|great|positive|mixed|rave|any|get|got|critical|critics|
        critic review|reviews|reception|response|acclaim|press; ^ review|reviews|critic|critics $s; @s review|
        reviews; what|how is|are|was|were review|reviews; liked|loved|praised|praise|hated|received by critics|$;
        well received; critic|critics $; what|who praise|praised|praises|liked !play; praise|praised|strengths|
        positives|pros for|about|by|$s; what .. good|best|great about; critic|critics|reviewers agree|divided|split;
        critics|critic verdict|take|view;
        press|media|reviewers|papers|newspapers|journalists|critics|critic|reviews|reviewer .. say|said|saying|like|
        liked|react|reacted|reaction|think|thought|write|written|wrote|praise|praised|find|found|opinion|opinions|
        verdict|consensus|view|impressed|positive|mixed|good|love|loved|agree|summary|make|made !fans|social; critical
        +consensus|acclaim|success|reception|response|opinion|reaction|verdict|darling; consensus $s; how|what ..
        reviewed|received|reception|reviews|press $ !many|fans; well|badly|poorly|positively +reviewed|received; was|
        is it .. praised|acclaimed|panned|reviewed|received; verdict|opinion|opinions|consensus|view|views|reaction|
        response of|from|among|by .. critics|press|reviewers|media|critic; received by .. critics|press|media;
        positive|good|great|best|glowing|rave|top|any +review|reviews; review|reviews for|of|on|about .. @s|show|series|
        it|season|$ !read; pros and +cons; reception of|$s; overall +reception|response; reviews positive|good|like|
        mixed; professionals|pros|experts like|liked|love|loved|enjoy|enjoyed|think|thought|say|said|rave|hate|hated|
        into !cop|police|detective
        """,
    ),
    Relation(
        "fans_said",
        "verdict from fans",
        "opinion",
        (
            "are did do media word among audience disappointed fandom reacting opinions public general redditors "
            "normal buzz online feedback enjoy loved received finale ending book social feel why others hyped salty "
            "folks taking board"
        ),
        """
        !critical|critically|critic|complain|complaints|dislike|wrong|score|scores|rating|ratings|rate|rated|user|
        many|number|critics|reviewers|die|died|kill|killed|murder|call|victims|service|theory|theories|cast|
        demographic; fan|fans|viewer|viewers|people|audience|audiences|reddit|twitter|redditors|internet|everyone|
        public|everybody|watchers|fandom|ppl .. say|says|said|saying|think|thinks|thinking|thought|thoughts|feel|
        felt|like|liked|likes|love|loved|loves|hate|hated|enjoy|enjoyed|react|reacted|reaction|respond|responding|
        response|opinion|opinions|happy|pleased|angry|mad|upset|excited|into|talking|receive|received|want|make|
        made|praise|praised|disappointed|obsessed|watching; what|how .. fan|fans|viewers|audience|audiences|reddit|
        twitter|people|public $ !victims|in; reaction|reactions|response|buzz|hype of|from|to|by|on|like|$s
        !trailer|scene|chemical; opinion|opinions|thoughts|feelings of|from|on|about|$ fan|fans|viewers|people|
        audience|it|show|series|@s; what|how .. everyone|everybody|internet|reddit|twitter|fandom|people|ppl ..
        think|like|say|saying; word of +mouth|$; what word; liked|loved|hated|received by .. fan|fans|people|
        audience|audiences|viewers; popular|hit with .. fan|fans|viewers|audience; tweets|posts|comments about|on|
        from; reaction|response online|social;
        word|talk|buzz|hype|opinion|opinions|feeling|feelings|consensus|reaction|reactions|feedback|response|reception
        among|from|of|by|in|with|around .. viewers|fans|people|audience|audiences|fandom|public|internet|community|
        twitter|reddit|watchers; fan|fans|viewer|viewers|audience|public|general|people|popular|fandom|online|twitter|
        reddit|social +opinion|opinions|reaction|reactions|feedback|response|consensus|verdict|reception|sentiment|buzz|
        reviews; fan|fans|viewers|people|audience|fandom|everyone|redditors|internet|public|twitter|reddit|community ..
        react|reacting|reacts|feel|love|like|enjoy|enjoying|disappointed|say|saying|think|divided|respond|responding $
        !@p; do|did|does people|fans|viewers|audience|everyone|public .. like|love|enjoy|think|say|hate it|this|show|
        series|@s|@c|ending|season|$; popular|loved|beloved|liked with|by|among +fans|viewers|people|audiences|audience|
        public; received by .. fans|viewers|audience|people|public; why .. people|fans|viewers|everyone love|like|loves|
        likes|loved; what is buzz|hype; people|folks|viewers|fans|fandom|redditors|everyone take|taking|took it|show|
        ending|finale|news|that; folks|ppl|viewers saying|say|talking online|about|on; people|fans|viewers|folks hyped|
        stoked|pumped|buzzing|thrilled|bummed|salty|pissed|mad|angry|furious; fans|fan|viewers|people|audience|fandom ..
        on board|onboard; fans|fan|viewers|people .. into it|$
        """,
    ),
    Relation(
        "said",
        "quoted comments",
        "opinion",
        (
            "commented mentioned response critic words publication playing reckons thoughts describe working author "
            "role comments creator tell statement showrunner reveal news react happy enjoy see view read books quote "
            "interview review verdict season proud ending opinion thought play talked comment have"
        ),
        """
        !people|fan|fans|critics|reviewers|viewers|many|kid|age|score; what|how|whats .. @prot|author|creator|actor|
        actress|director|showrunner|writer .. say|said|says|think|thinks|thought|describe|described|describes|feel|
        feels|felt|mention|talk|talked|tell|told|write|wrote|writes|react|reacted|reveal|
        revealed|explain|explained|tease|teased|comment|promise|compare !look|personality|real; did|does|do|has|
        have|is @prow .. like|liked|likes|love|loved|hate|hated|enjoy|say|said|think|thinks|comment|talk|talked|
        praise|praised|recommend|review|reviewed|approve|mention !@c|him|her|each; @po review|reviews|quote|quotes|
        interview|interviews|comment|comments|opinion|opinions|thoughts|view|views|statement|verdict|take|say|said|
        says|think|thinks; interview|interviews|interviewed|statement .. @p|with|by|from|of|about|$s; take|opinion|
        thoughts|views|view|comments|verdict|feelings|review of|by|from|on .. @pro; according to; review|reviews|
        reviewed by|from|in @p|@o|@r; said|says|told about|in|to|by|that|it; in interview; did @prow +like|love|
        hate|enjoy; how @pr|@o feel|describe|describes|described|react; @r say|said|says|think|review; what|how did|
        does|do .. say|said|says|write|wrote|call .. about|it|of $s !critic|critics|fan|fans|viewers|people|
        audience|reviewers|reviews; who said|says|called|compared|described|praised|quoted .. it|that|show|@s|this|
        the|$ !line; what|how did|does|do|has he|she|they say|said|says|think|thinks|feel|describe about|of|it|that
        !people|fans|critics|love; who speak|spoke|talked to|with; @prot opinion|thoughts|verdict|quote; what @prot
        tell|told|say; what @prot reckon|make|makes of|about|it;
        thoughts|thought|opinion|opinions|view|views|feelings|stance|take|comment|comments|statement|words|remarks|
        remark|quote|quotes|verdict|interview|interviews by|from|of|with .. @prot|author|creator|showrunner|director|
        actor|actress|writer; @prot .. thoughts|opinion|opinions|view|views|feelings|stance|take|comments|comment|
        statement|words|remarks|quote|quotes|verdict|interview|interviews; how|what @prot .. describe|describes|
        described|see|sees|saw|feel|feels|view|views|react|reacted|reveal|revealed|reveals|comment|think|thinks|
        thought|say|said|says|tell|told $ !look; what|how|has|have|did author|creator|showrunner|director|actor|
        actress|actors|cast|writer|writers|producer|producers|novelist .. say|said|think|thinks|thought|reveal|
        revealed|feel|comment|talk|talked|explain|tease|teased|describe|react|reveal; has|have|did|does @p .. said|
        say|talk|talked|comment|commented|speak|spoken|enjoy|like|liked|mention|reveal|revealed|respond|react|read; @p
        on playing|working|being|his|her|season|the|why|how; what .. like for @p; is|was @p .. happy|proud|pleased|
        satisfied|excited|disappointed with|about|of|by|$; according to @prot; did|does @p .. like|enjoy|love|hate ..
        playing|it|working|role|show|series|@s|books; @p like|enjoy playing|working; @r describe|describes|called|
        call|calls|wrote|writes
        """,
    ),
    Relation(
        "complaints",
        "list of complaints",
        "opinion",
        (
            "the annoying anything main any biggest points moan bad downsides negatives weak backlash common haters "
            "say boring overrated problems weaknesses sucks negative controversy disadvantages predictable pacing "
            "annoys drag disappointing low critique cons rating so critics why people like bugs bothers moaning beef "
            "gripe redditors reddit"
        ),
        """
        !file|filed|police|report|reported|character|theme|themes|deal|explore|address|tackle|mental; complain|
        complains|complained|complaint|complaints|criticism|criticisms|criticise|criticize|criticised|criticized|
        dislike|disliked|dislikes|gripe|gripes|drawback|drawbacks|downside|downsides|flaw|flaws|negatives|cons|
        shortcomings|backlash|controversy|controversial|panned|panning|slammed; negative|bad|worst|harsh|poor
        review|reviews|thing|things|part|reception|feedback|about|press|criticism|points|comments|aspects; what|
        whats is|was|are|s .. wrong|bad|worst|weak|problem|problems|boring|issue|issues .. with|about|in|part|thing|
        it !@c|@p; hate|hated|hates|disliked .. show|series|it|@s|about|$ !@c; didnt|dont|not|doesnt +like|love|
        enjoy; like|love|liked least; weakness|weaknesses|weak of|in|points|spots|point|parts $ !@c; slow|boring|
        pacing|overrated|predictable|draggy|drags !who|dance; problem|problems|issue|issues|trouble with|about ..
        show|it|series|@s; why .. hate|dislike|bad|hated|low; mixed|bad feelings|reaction|reactions; what didnt|
        dont|not .. like|love|enjoy; what do|did people|fans|viewers|critics not like; what didnt people|fans|
        viewers|they like; people|fans|viewers not like;
        weak|negative|bad|low|worst|weakest +point|points|side|sides|spot|spots|thing|things|aspect|aspects|part|parts|
        reviews|review|feedback|comments|press; moan|moans|moaning|grumble|whine|haters|hater|negatives|disadvantages|
        disadvantage|downsides|cons|sucks|annoys|letdown|criticisms|critique|critiques|criticize|criticised|backlash|
        controversy|controversies $|about|of|with|in|people|fans|viewers|the|it|critics|say|is|was !@c|review; what is|
        was|s|are .. bad|wrong|disappointing|weak|negative|missing|off|lacking about|with|$ !@c|season|@p|book|body|dvd|
        child; people|fans|viewers|critics|anyone|reviewers .. not|dont|didnt|dislike|hate|disliked|hated like|love|
        enjoy|about|it|most|$; why .. bad|low|hated|poor|disappointing|negative $|reviews|rating|ratings|score|show|it;
        is it|show|this|@s|series .. boring|slow|overrated|predictable|dull|tedious|bland|cliche|cliched|repetitive $;
        does it drag; pacing; flaws|weaknesses|downsides|negatives|cons|faults of|in|with .. show|series|it|@s|season|$
        !@c; problems|problem|issues with the|it|this|@s +show|series|season|$ !app|card|bank|account|payment; common|
        main|biggest|major|top +complaint|complaints|criticism|criticisms|flaw|flaws|problem|weakness; what .. dislike|
        disliked|criticise|criticize|criticised|criticized; what bugs|bothers|annoys|irks|irritates people|fans|viewers|
        folks|you|everyone; people|fans|viewers|folks|redditors .. moan|moaning|whine|whining|bitch|bitching|gripe|
        griping|grumble|grumbling|rant|ranting about|$; beef|problem|problems|issue|issues|gripe|gripes with|about it|
        show|series|season|@s|writing|ending; hate|hating|shit|crap on +it|show|@s
        """,
    ),
    Relation(
        "worth",
        "recommendation",
        "opinion",
        (
            "overall me quality fan convince watch while bother start recommended like must binge worthy entertaining "
            "interesting hype overhyped waste enjoyable bad suck decent exciting continuing gripping go keep hold "
            "time looks or better season show why television get fun skip pass"
        ),
        """
        !first|before|order|acting|actor|script|writing|dialogue|performance|@p|@c|kid|ending|@r|critics|reviews|
        people|fans|score|guy|person|end|review|which|than|dvd|read|child|book|books|year|old|alone|without; worth
        $s; worth it|watch|watching|my|your|the|a|see|seeing|time|viewing|checking|starting|bothering|hype|binge|
        binging; is|was|it|how|are|isnt .. it|this|that|show|series|@s|season .. good|bad|great|decent|amazing|
        terrible|awful|boring|trash|interesting|entertaining|enjoyable|fun|ok|mid|addictive|overrated|underrated|
        watchable|rubbish|masterpiece $s !out|night|guys; should i|we|you .. watch|start|bother|binge|try|see|
        continue|keep|skip|check|give; do|would|can you|u|anyone|people recommend; recommend|recommended $s !to; any
        good|bueno $s; how good|bad is it|this|show|series|@s|the; would|will i|you like|enjoy; get|gets|getting
        +better|good|worse|interesting; good show|series|watch; best show|series|drama; give it try|chance|go; stick
        with|it|out; live|lives +up; ^ .. it|this|show|@s good|bad $s;
        good|great|decent|must|fun|solid|easy|bad +watch|show|series|watching|one; worth .. while|watch|watching|time|
        hype|starting|continuing|effort $s; should i|we .. bother|start|watch|continue|skip|keep|see|try|binge $s !what|
        first|which|where|next; get|gets good|better|interesting $s; would|will|might i|you|we|people .. like|enjoy|
        love|recommend +it|this|show|@s|$; must +watch|see; binge +worthy; overhyped|hyped|underrated|gripping|
        captivating|addictive|worthwhile|unwatchable; waste of; is it|this|show|series|@s|season .. gripping|
        entertaining|interesting|enjoyable|exciting|recommended|recommendable|decent|fun|worthy|watchable $s; good or
        bad|not|nah|$ !he|she|they; hold|holds +up $; why should .. watch; convince .. watch; give|giving it .. go|try|
        shot|chance; how good is it|show|@s|series|this $; can|do|would you recommend; suck|sucks $ !about; does it
        suck; quality +tv|show|television|series; keep +watching|going; is it .. skip|pass $; bingeworthy|watchable|
        unmissable
        """,
    ),
    Relation(
        "awards",
        "list of awards",
        "list",
        (
            "did who how many prize for get receive received prizes take ever home won winning nominated accolades "
            "list snubbed anything wins trophies best honors awarded choice have drama role critics golden "
            "nominations pick picked bag bagged scoop scooped"
        ),
        """
        award|awards|awarded|emmy|emmys|oscar|oscars|bafta|baftas|grammy|grammys|accolade|accolades; golden globe|
        globes; nominated|nominate|nomination|nominations|nominee|nominees; win|won|wins|winning .. anything|any|
        best|something !fight|season|challenge|game|case|back|competition; peabody|tony|sag critics; tony award; has
        it|show|@s|this .. won|win;
        prizes|prize|trophy|trophies|honors|honours|honour|honor|accolade|accolades|snub|snubbed $|did|does|has|won|
        win|it|for|@ !contestant|money|winner|game|contest|jackpot; award|awards|emmys|oscars|prizes won|wins|winning|
        nominations|nominated|list|received|$; win|wins|won|winning|get|got|received|nominated|up .. award|awards|
        prize|prizes|emmy|oscar|accolades|nomination|nominations|globe; nominated|nomination $s; what did it win; won|
        win|wins +best; did|has|does @p win|won .. anything|something|role|it $ !season|game; take|took|bring|brought
        home .. prize|prizes|award|awards|trophy|emmy; awarded|nominated for; how many .. oscars|emmys|awards|globes|
        grammys
        """,
    ),
    Relation(
        "viewership",
        "viewing figures",
        "number",
        (
            "did it get got first week what were are draw big figures saw size streams total households tuned ratings "
            "much watched seen per minutes stats streamed large eyeballs average count well premiere tv television "
            "anyone watching finale data episode in like viewing people lot much"
        ),
        """
        how many|much .. watch|watched|watching|viewer|viewers|views|view|viewed|viewership|tuned|tune|streamed|
        stream|audience|households|saw|seen !time|seasons|episodes|ways|order|need|critics|cost|free|reviews|score|
        rating; viewership|viewing|viewer|viewers|streaming|audience|nielsen|tv figures|numbers|number|stats|
        statistics|size|hours|count|data|total|minutes; viewership; number of|how .. viewers|views|people watched|
        households; nielsen; million|millions|billion .. watch|watched|viewers|views|minutes|hours|people|view|
        viewed|streamed; hours|minutes viewed|streamed|watched; most watched; how many +hours|minutes|viewers|views|
        people|households .. view|views|watched|watch|viewed|stream|streamed; how popular|big $s; watched|seen by ..
        people|many|million; view count; nielsen|tv ratings; ^ viewers|audience $s !do|did|does|what|how|like|think|
        who|for; many .. tune|tuned in;
        how +big|large|much|well .. audience|viewership|watched|viewed|streamed; did|does +people|anyone|anybody|
        nobody|many .. watch|watched +it|this|show|series|@s|$;
        how many +people|viewers|households|fans .. saw|seen|watch|watched|viewed|tuned !time|order|need;
        how many .. people|households|viewers|streams|views|eyeballs|accounts|hours|minutes|users|subscribers .. saw|
        seen|watch|watched|watching|view|viewed|streamed|tune|tuned !files|document|docs|calories|account|episodes|left|
        reviews|review|kill|killed|die|died|team|unit; audience|viewer|viewers|viewing|viewership|nielsen +size|numbers|
        figures|stats|statistics|count|data|total; streaming|watch|view +stats|statistics|count|numbers|figures; number|
        amount of .. viewers|views|streams|people|households; total|average +views|viewers|viewership|audience|streams;
        viewers|views|viewership|audience per|on|in|for|of episode|average|week|premiere|finale|total|million; minutes|
        hours +watched|viewed|streamed; tv|television +ratings; did|do|are|is many|people|anyone +people|watch|watching
        .. watch|watching|it; how many watched|watch|saw; tv|television|the +ratings +figures|numbers; well +watched;
        was|is|how it watched +much|lot|a; watched a lot
        """,
    ),
    Relation(
        "chart",
        "chart position",
        "rank",
        (
            "one 1 streaming week reach position first high make hit reached success successful ranked place records "
            "break perform beat other doing do still popularity peak big well record bust set top long shows breaking "
            "show watched"
        ),
        """
        !review|critic|critics|born|album|many|episode|episodes|characters|shot|chapter; chart|charts|charted|
        charting|trending|trended; number # $s !what|season|who; number|no # .. on|show|in|spot|prime|netflix|$s
        !review; top|topped|tops .. ten|#|chart|charts|list|spot|show|series|number; is|was|be|become|became|are ..
        hit|success|successful|popular|flop|smash|sensation $s !car|by|bullet; rank|ranks|ranked|ranking|rankings $s
        !@c|police|detective|job; rank|ranks|ranked|ranking on|in|among|at|#; how .. rank|ranked|popular|successful|
        big; most|how +popular|watched|successful|streamed $s; popular|popularity $s; hit show|series|number|#|on;
        how|did .. show|it|series|@s do|doing|perform|performed $s; biggest|most|top debut|launch|premiere|popular|
        show|watched; success $; where .. rank|ranked|chart; hit $ !who|got|by;
        chart|charts|charted|charting|charter $|position|did|top|high|on|in !@c|flight|school; hit|hits|reach|reached|
        reaches|make|made|made|enter|entered .. number|top|#|charts|chart|ten|one $s !season|episode|bottom; how +high
        .. rank|chart|ranked|go|climb|get $; break|breaks|broke|broken|set|sets|record|records .. record|records
        !criminal|voice; is|was it|show|series|@s|this .. popular|successful|success|trending|flop|hit|phenomenon|bust
        $s !car|by|with|fans; how +popular|successful|well|big .. it|show|series|@s|perform|do|did|doing|performed $s;
        rank|ranked|ranking|position|place|spot|peak|number in|on|of .. chart|charts|ranking|top|list|netflix|prime|
        hulu|week $; peak +position|rank|spot; top +ten|10|5|five|100|20 $|on|in|list|of|show|shows !episodes|scenes|
        moments; most +watched|streamed|popular +show|shows|series|$; what +number|rank|place|position .. it|show|@s|
        series|chart|charts; number +1|one $|show|on|in|series !season; did|does|is|has it|show|series|@s .. doing|do|
        perform|performing +well|good|bad|badly; did it|show|@s .. beat other|all|every|records; popularity
        """,
    ),
)
"""What people think of it."""
