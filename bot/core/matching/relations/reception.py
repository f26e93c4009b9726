"""Relations about what a show is, and what people think of it."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

RECEPTION: Final = (
    Relation(
        "about",
        "what it is about",
        "desc",
        "",
        """
        !episode|critics|say|said|fans|reviews|season|podcast|think|@pc|people|weather|review|next; what is|was|
        whats|are|s it|this|that|show|series|@s|movie|film|story|plot|even|all .. about $; what it|this|show|series|
        @s|movie|film|story .. about $; what|wat|whats .. about $ !he|she|they|do|i|you|how|case|cases|finale|
        ending|@e|@c|feel|talk|talking|talked|complain|lie|lying|hate|wrong|like|liked|good|love; @s about $; ^
        about $; what|give|tell|basic|main|overall|short|brief|quick|the|whole|explain plot|premise|gist|synopsis|
        storyline|story|concept|summary|idea $s !how|why; plot|premise|gist|synopsis|storyline|story|summary|
        concept|idea of|to|for|behind .. it|show|series|@s|this|$ !real|true; @s plot|premise|gist|synopsis|
        storyline|story|summary; genre|genres; what kind|type|sort of +show|series|movie|film|thing|story|genre $s;
        what kind|type|sort of $; kind|type|sort of +show|series|movie|film|story|procedural|drama; is it|this|show|
        @s .. drama|comedy|thriller|procedural|sitcom|crime|horror|romcom|mystery|fantasy|documentary|reality|cop|
        police|detective|western $s !who|scene|real|comic; sum|summarise|summarize .. up|it|show|plot|series|$; what
        happens $s !@c; what happens in|on show|series|it|@s|movie|this|the|film|$s !finale|end|ending|pilot;
        describe|explain it|this|show|series|@s|plot|premise|story $; what is @s $; what deal|story with|behind
        show|it|series|@s|this; tell .. about it|show|series|@s|this $; what does .. deal|follow|focus; plot|
        premise|gist|synopsis|logline|storyline|concept $s !happen|happens|twist|why|hole|holes|how|true|real|
        origin|season; plot summary; summary|synopsis of|$ !season; overview|elevator; !true|real|origin
        """,
    ),
    Relation(
        "themes",
        "what its themes are",
        "list",
        "meaning politics lesson underlying are main themed",
        """
        !song|music|tune|composer|sings|composed|park; theme|themes|topic|topics|motif|motifs|symbolism|metaphor|
        moral $s !sing|who|plays|play|music|opening; what|which .. theme|themes|issue|issues|topics|topic|message|
        messages|subjects|motifs; explore|explores|explored|exploring|tackle|tackles|tackled; deal|deals|dealing
        with .. $ !devil|@c|how; issue|issues .. address|deal|tackle|raise|explore|cover|discuss|raised; message of|
        behind|$ !get|send|text|sent|who; social|political issue|issues|commentary|message|messages|topics; address|
        addresses|touch|touches sexism|racism|misogyny|corruption|police|issues|issue|on|metoo !email; subject
        matter; feminist|woke|political|propaganda; symbolise|symbolize|represent|symbolic; what .. trying to say;
        say|says about .. society|police|women|justice|class
        """,
    ),
    Relation(
        "format",
        "how the story is told",
        "desc",
        "does continuing",
        """
        episodic|serialized|serialised|anthology|procedural|miniseries|standalone|selfcontained; mini series; one|
        single|new|different|same|separate|continuous|overarching|long|big story|case|mystery|arc|plot|storyline|
        murder .. per|each|every|whole|across|season|episode|series|or; limited|self contained|series; episodes ..
        connected|standalone|related|linked|alone; stand +alone; format|structured|structure $s; watch .. out order;
        watch .. any order; is it|this .. movie|film or|a .. series|show; season|series long arc|story|case|mystery;
        case|story|crime|monster|murder|killer +of +the|a +week; case|story|crime|monster|murder|killer +per|every|
        each|a .. week|episode|season; case of week
        """,
    ),
    Relation(
        "spinoff",
        "what it is connected to",
        "work",
        "a based set does takes which original planned more",
        """
        !@c|character|murder|murders|cases|case|killer|each|order|first; spin off|offs !watch|need|have|before;
        spinoff|spinoffs|crossover|crossovers|crossing|prequel|remake|reboot|offshoot|spun; sequel|continuation|
        follow|followup to|of|or|series $s !renew|be; same|shared|part|in universe|world|franchise|verse|multiverse;
        universe; cross|crosses +over|paths with; follow +up|on to|of; is it|this|@s .. related|connected|sequel|
        part of|to; franchise; other shows|show|series|spinoffs in|from|by|with|same !like|similar|@p; is .. @w ..
        sequel|canon; is|was .. sequel to|$; connect|connected|connects|tied|ties|connection|tie|related to|with|in|
        other|$ !who|@c|murder|case; linked|link to|with @w|other|another|show; is it .. sequel
        """,
    ),
    Relation(
        "watch_first",
        "what one should watch first",
        "yesno",
        "new standalone fans",
        """
        !read|reading|book|books|novel|novels|kid|pay|subscription|free|trailer; watch|watched|watching|see|seen|
        saw|know|start|finish .. before|first|prior|beforehand|previous|earlier !@p|acted|date|appear|release; need|
        have|must|should|required|necessary|gotta|got|important to .. watch|see|seen|know|watched .. @|first|before|
        original|other|to|anything|previous|understand|it|$s !in|why|what|people|do; without|havent|never|not|if ..
        watch|watched|watching|seen|seeing|saw|knowing .. @|original|other|first|previous|show|series|$; newcomers|
        newcomer|newbie|newbies|newby|beginners|stand alone|uninitiated; can|could|do|will i|you|we .. understand|
        enjoy|follow|start|jump|lost|skip|confused; understand|enjoy|follow .. without|if; watch|viewing order|
        sequence; in what|which order; order to|should|do .. watch|see; know|knowing anything|nothing about; make|
        makes sense|any without; where .. start|begin watching|with|$ !filming|career; does it stand alone; skip ..
        season|@w|first|original|episodes; which|what order .. watch|see|shows|series; ok|good|okay|fine for
        newcomers; newcomers
        """,
    ),
    Relation(
        "similar",
        "similar shows",
        "list",
        "recommended alike same vibe any",
        """
        !@pc|character|personality; similar|recommend|recommends|recommendation|recommendations|suggestion|
        suggestions|lookalike|reminiscent|comparable !age|would|people|critics|critic; shows|show|something|
        anything|series|stuff|movies|books|else +like; shows|something|anything|series|movies|books|stuff like|as|
        similar; is it|this|@s .. like @w|@s|breaking|law|csi|$ !what|who|look|watch; like @w $ !would|does; what ..
        watch|see .. next|after|else|instead|now; what else .. watch|see|good; reminds|remind me|you|of; if .. like|
        liked|love|loved|enjoy|enjoyed; liken|likened|compare|compared|compares to $; compare|compared|compares ..
        to|with which|what|other|shows
        """,
    ),
    Relation(
        "differ",
        "how they differ",
        "desc",
        "is same",
        """
        !book|books|novel|novels|manga|source|actor|comic|comics; different|differ|differs|difference|differences|
        distinguish|distinguishes|unique|special|distinct|distinctive .. from|than|between|to|about|compared|$s
        !killers|cases|stories|call; how .. compare|compared|compares|measure|stack|stacks|comparison|differ|
        different; better|worse|good|bad|as +than|as .. @|original|other|first|$ !off; @ better|worse|superior|
        inferior than|or|to; as good as; versus|vs|against @|original|other; @ versus; compare|compared|comparison|
        contrast to|with|between|and|it .. @|original|other|first|show|$; which .. better|best @|or|show|one|$
        !season|episode; set|sets|setting|stands|stand +apart|out; what .. makes|make|made it|this|show|@s ..
        special|different|unique|stand
        """,
    ),
    Relation(
        "competitors",
        "what it competes with",
        "list",
        "slot other who",
        """
        compete|competes|competing|competition|competitor|competitors !win|winner|judge|contestant|contestants|who;
        rival|rivals show|shows|series|network|streaming; up|going|goes against|head $s !@c|killer; what else ..
        came|out|on|released same|time|week
        """,
    ),
    Relation(
        "score",
        "the score",
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
        "the audience score",
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
        "how many reviews there are",
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
        "what critics said",
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
        positives|pros for|about|by|$s; what .. good|best|great about
        """,
    ),
    Relation(
        "fans_said",
        "what fans think",
        "opinion",
        "are did do online social media",
        """
        !critical|critically|critic|complain|complaints|dislike|wrong|score|scores|rating|ratings|rate|rated|user|
        many|number|critic|critics|reviewers|die|died|kill|killed|murder|call|victims|service|theory|theories|cast|
        demographic; fan|fans|viewer|viewers|people|audience|audiences|reddit|twitter|redditors|internet|everyone|
        public|everybody|watchers|fandom|ppl .. say|says|said|saying|think|thinks|thinking|thought|thoughts|feel|
        felt|like|liked|likes|love|loved|loves|hate|hated|enjoy|enjoyed|react|reacted|reaction|respond|responding|
        response|opinion|opinions|happy|pleased|angry|mad|upset|excited|into|talking|receive|received|want|make|
        made|praise|praised|disappointed|obsessed|watching; what|how .. fan|fans|viewers|audience|audiences|reddit|
        twitter|people|public $ !victims|in; reaction|reactions|response|buzz|hype of|from|to|by|on|like|$s
        !trailer|scene|chemical; opinion|opinions|thoughts|feelings of|from|on|about|$ fan|fans|viewers|people|
        audience|it|show|series|@s; what|how .. everyone|everybody|internet|reddit|twitter|fandom|people|ppl ..
        think|like|say|saying; word of +mouth|$; what word; liked|loved|hated|received by .. fan|fans|people|
        audience|audiences|viewers; popular|hit with .. fan|fans|viewers|audience
        """,
    ),
    Relation(
        "said",
        "what they said about it",
        "opinion",
        "commented mentioned response critic words publication",
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
        !people|fans|critics|love
        """,
    ),
    Relation(
        "complaints",
        "what people complain about",
        "opinion",
        "the annoying anything main any",
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
        "whether it is worth watching",
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
        "which awards it has won",
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
        "how many people watched",
        "number",
        "did it get got in first week what were are draw",
        """
        how many|much .. watch|watched|watching|viewer|viewers|views|view|viewed|viewership|tuned|tune|streamed|
        stream|audience|households|saw|seen !time|seasons|episodes|ways|order|need|critics|cost|free|reviews|score|
        rating; viewership|viewing|viewer|viewers|streaming|audience|nielsen|tv figures|numbers|number|stats|
        statistics|size|hours|count|data|total|minutes; viewership; number of|how .. viewers|views|people watched|
        households; nielsen; million|millions|billion .. watch|watched|viewers|views|minutes|hours|people|view|
        viewed|streamed; hours|minutes viewed|streamed|watched; most watched; how many +hours|minutes|viewers|views|
        people|households .. view|views|watched|watch|viewed|stream|streamed; how popular|big $s; watched|seen by ..
        people|many|million; view count; ^ viewers|audience $s; nielsen|tv ratings
        """,
    ),
    Relation(
        "chart",
        "how it ranked",
        "rank",
        "one 1 streaming week reach position first high",
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
    Relation(
        "funny",
        "how funny it is",
        "opinion",
        "who the has have",
        """
        !bot; funny|funniest|hilarious|humor|humour|humorous|comedic|laugh|laughs|jokes|lighthearted|comical|comedy
        $s !born|actor; comic relief; funny|funniest character|scene|moments|line; funny; is it|this|@s .. comedy|
        sitcom|serious; joke|jokes in|about $ !tell; any +humor|humour|jokes|laughs
        """,
    ),
    Relation(
        "first_app",
        "where that first appeared",
        "work",
        "does created",
        """
        first appear|appears|appeared|appearance|introduced|introduce|seen|meet|debut|mentioned; introduce|
        introduced|introduces|introducing $s !who|new; introduce|introduced|introduces .. @c|him|her|character|book|
        novel|episode|season|in|when; @c .. introduced|debut|originate|appear|appears|appeared|first .. first|in|$
        !does|will|cameo|play; when|where .. @c|he|she .. introduced|appear|appears|appeared|debut|show|shows|
        debuts|originate; @c debut|introduction; when|where do|did we +first|meet|see @c; appear|appears|appeared ..
        before|previously|originally|first; was @c .. in|from .. book|books|novel|novels|original|comic|comics; is
        @c in .. book|books|novel|novels|comics|manga; !name|names|aid; which|what|where book|novel|books|episode|
        comic|season .. introduced|introduce|introduces|appears|appear|first|debut|debuts|meet !directed|happens|
        title|called
        """,
    ),
    Relation(
        "quotes",
        "a quote",
        "desc",
        "",
        """
        famous|best|memorable|iconic|favourite|last|final|opening|closing|funniest quote|quotes|line|lines|words|
        speech|monologue; quote|quotes $s; quote|quotes from|by @c; who said|says .. line|quote; last words; what ..
        @c|he|she .. say|says|said .. at|when|to|before|as end|@c|her|him|she|he|died
        """,
    ),
    Relation(
        "target_audience",
        "whom it is for",
        "desc",
        "is what age",
        """
        target audience|demographic|market|group|viewers; demographic|demographics; who .. it|show|series|@s for|
        aimed|meant $; aimed at; who watch|watches|should .. it|this|show|$s; made|meant|intended for +who|adults|
        women|men; kind|type of people|fans|viewers|audience
        """,
    ),
    Relation(
        "news",
        "the latest news",
        "event",
        "what anything announced",
        """
        news|rumors|rumours|rumor|rumour|announcement|announcements; any|latest|new|recent update|updates|info;
        update|updates $s; latest on; latest $
        """,
    ),
    Relation(
        "source",
        "where that comes from",
        "link",
        "according official website wiki",
        """
        your|the source|sources $; source for|of that|this|it|claim|info; says who; where does that|info|this come|
        from; how do you know; citation|citations; got proof|source|link
        """,
    ),
)
"""What it is, and what people think of it."""
