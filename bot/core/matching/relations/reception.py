"""Relations about scores, reviews, opinions and numbers."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

RECEPTION: Final = (
    Relation(
        "score",
        "score",
        "number",
        "rank ten rt now currently 10 100",
        """
        !audience|age|tv|pg|viewers|viewer|parental|kid|kids|suitable|user|users|music|composer|composed|fan|fans|
        nielsen|viewership|public; @r score|scores|rating|ratings|rate|rated|percent|grade|percentage|number|
        numbers; score|scores|rating|ratings|rate|rated|percent|percentage|grade on|at|from|by|of|for .. @r|imdb|
        rotten|metacritic|letterboxd|it|critics|show|@s|season|that|$; imdb|metacritic|rotten|letterboxd|tomatoes
        score|rating|ratings|percent|percentage|rated|rate; what|how .. get|got|have|has|do|did|does|doing|perform|
        fare|getting|is|at|stand|sit|sitting .. on .. @r|imdb|rotten|metacritic|letterboxd; @s .. rating|ratings|
        score|scores; ^ rating|ratings|score|scores $s; rating|ratings|score|scores $s !age|song|who; how many
        +stars|star|percent|points|tomatoes !cast|movie|in; fresh|certified|rotten $ !evidence|body; certified
        fresh; fresh or rotten; is|was it|this|show|@s .. fresh|rotten; score|rated|rate highly|well|high|low; out
        of +#; how .. rated|rate $; ^ @r $; @r and @r; stars on|from|out|does|did .. @r|#|critic|variety; what|how|
        wats|whats|get|got|give|gave|gives|high|good|current|critic|critics|average|overall .. score|scores|scored|
        rating|ratings|rated|rate|rates|percent|percentage|grade|tomatometer !goal|who; ^ what @r $ !say|said|says|
        think|mean|is; ^ what about @r $; how .. on|at @r $
        """,
    ),
    Relation(
        "audience_score",
        "audience score",
        "number",
        "is get on did numbers",
        """
        audience|user|users|viewer|viewers|fan|fans|public|people score|scores|rating|ratings|rate|rated|rates|
        percent|percentage|number|vote|votes|grade !watch; score|rating|ratings|rate|percent|rated|scores from|by|
        of|among|with|for .. audience|user|users|viewers|fans|people|public; popcornmeter|popcorn; @r|imdb|
        metacritic|rotten user|audience|fan|viewer|popcorn|viewers|users; how|what .. audience|users|viewers|fans|
        people|public .. rate|rated|score|give|gave; user score; ^ audience $
        """,
    ),
    Relation(
        "review_count",
        "number of reviews",
        "number",
        "are there rt does score from it user much",
        """
        how many .. review|reviews|critic|critics|reviewed|reviewers|ratings|votes|voted|rated|rate; many|number|
        amount|count|total of|$ review|reviews|critic|critics|reviewers|ratings|votes; number|amount|count|total of
        .. review|reviews|critic|critics|reviewers|ratings|votes; review|reviews|critic|critics|ratings|vote|votes|
        rating count|number|counted|total|amount|tally; based|base on .. how|what .. reviews|critics; how many
        +people|users|fans|voted .. rate|rated|review|reviewed|voted; many|based|base .. review|reviews .. based|
        base|have|is|on; how many on @r; reviewed by .. how
        """,
    ),
    Relation(
        "critics_said",
        "verdict from critics",
        "opinion",
        "do did reviewed the top general feedback",
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
        critics|critic verdict|take|view
        """,
    ),
    Relation(
        "fans_said",
        "verdict from fans",
        "opinion",
        "are did do media",
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
        from; reaction|response online|social
        """,
    ),
    Relation(
        "said",
        "quoted comments",
        "opinion",
        "commented mentioned response critic words publication playing reckons",
        """
        !people|fan|fans|critics|reviewers|viewers|many|kid|age|score; what|how|whats .. @prot|author|creator|actor|
        actress|director|showrunner|writer .. say|said|says|think|thinks|thought|call|called|calls|describe|
        described|describes|feel|feels|felt|mention|talk|talked|tell|told|write|wrote|writes|react|reacted|reveal|
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
        tell|told|say; what @prot reckon|make|makes of|about|it
        """,
    ),
    Relation(
        "complaints",
        "list of complaints",
        "opinion",
        "the annoying anything main any biggest",
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
        viewers|they like; people|fans|viewers not like
        """,
    ),
    Relation(
        "worth",
        "recommendation",
        "opinion",
        "overall me quality fan convince",
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
        with|it|out; live|lives +up; ^ .. it|this|show|@s good|bad $s
        """,
    ),
    Relation(
        "awards",
        "list of awards",
        "list",
        "did who how many prize for get receive received",
        """
        award|awards|awarded|emmy|emmys|oscar|oscars|bafta|baftas|grammy|grammys|accolade|accolades; golden globe|
        globes; nominated|nominate|nomination|nominations|nominee|nominees; win|won|wins|winning .. anything|any|
        best|something !fight|season|challenge|game|case|back|competition; peabody|tony|sag critics; tony award; has
        it|show|@s|this .. won|win
        """,
    ),
    Relation(
        "viewership",
        "viewing figures",
        "number",
        "did it get got first week what were are draw",
        """
        how many|much .. watch|watched|watching|viewer|viewers|views|view|viewed|viewership|tuned|tune|streamed|
        stream|audience|households|saw|seen !time|seasons|episodes|ways|order|need|critics|cost|free|reviews|score|
        rating; viewership|viewing|viewer|viewers|streaming|audience|nielsen|tv figures|numbers|number|stats|
        statistics|size|hours|count|data|total|minutes; viewership; number of|how .. viewers|views|people watched|
        households; nielsen; million|millions|billion .. watch|watched|viewers|views|minutes|hours|people|view|
        viewed|streamed; hours|minutes viewed|streamed|watched; most watched; how many +hours|minutes|viewers|views|
        people|households .. view|views|watched|watch|viewed|stream|streamed; how popular|big $s; watched|seen by ..
        people|many|million; view count; nielsen|tv ratings; ^ viewers|audience $s !do|did|does|what|how|like|think|
        who|for; many .. tune|tuned in
        """,
    ),
    Relation(
        "chart",
        "chart position",
        "rank",
        "one 1 streaming week reach position first high make",
        """
        !review|critic|critics|born|album|many|episode|episodes|characters|shot|chapter; chart|charts|charted|
        charting|trending|trended; number # $s !what|season|who; number|no # .. on|show|in|spot|prime|netflix|$s
        !review; top|topped|tops .. ten|#|chart|charts|list|spot|show|series|number; is|was|be|become|became|are ..
        hit|success|successful|popular|flop|smash|sensation $s !car|by|bullet; rank|ranks|ranked|ranking|rankings $s
        !@c|police|detective|job; rank|ranks|ranked|ranking on|in|among|at|#; how .. rank|ranked|popular|successful|
        big; most|how +popular|watched|successful|streamed $s; popular|popularity $s; hit show|series|number|#|on;
        how|did .. show|it|series|@s do|doing|perform|performed $s; biggest|most|top debut|launch|premiere|popular|
        show|watched; success $; where .. rank|ranked|chart; hit $ !who|got|by
        """,
    ),
)
"""What people think of it, and how many."""
