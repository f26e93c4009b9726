"""Relations about when, where and in which form one can watch."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

RELEASE: Final = (
    Relation(
        "release",
        "the release date",
        "date",
        "original ago",
        """
        !@c|next|tonight|book|books|novel|dvd|bluray|trailer|soundtrack|born|birthday|filming|production|filmed|
        cast|episodes|schedule|renewed|cancelled|gay|closet|jail|prison|murder|birth|album|week|tomorrow|time|
        theatrically|weekly|gap|disc|vinyl|many|streaming; when|wen|year|day|date|month|what|long|time|how .. come|
        came|comes|coming +out; when|year|day|date|month|what|which|long|time|how .. release|released|releases|
        premiere|premiered|premieres|debut|debuted|drop|dropped|drops|launch|launched|aired|air|airs|releasing|
        start|started|starts|begin|began $s !scene|who|get; release|premiere|air|launch|debut|start|airing date|
        dates|day|year|time|month|window !season; release $s !was|did|get|who|there|critics; premiere $s !happen|
        happens|who|at|what|plot; what year is|was|s|of|did $s !set|born|in; when is|was|did|does|will|are .. out|
        on|up|come|air|start|premiere $s; come|came|coming|comes out .. when|yet|already|on|in|date !who; is|has it|
        this|show|series|@s .. out|released|come|aired|premiered $s !of; out yet|now|already; date of release; how
        new|old|recent is it|this|show|series|the; when|year did|does|was|is .. it|show|series|@s +start|begin|out|
        on|air; first air|aired|airing|episode|broadcast|released $ !plot|happens|title|name|called|directed|wrote|
        about; year .. come|made|from $; first come
        """,
    ),
    Relation(
        "airtime",
        "the schedule",
        "time",
        "s pt",
        """
        !filming|title|called|many|happen|happens|about|plot|season|director|directed|wrote|born|travel|jump|period|
        loop|setting|set|book; when|what|which|is|new|next .. new|next|latest|following episode|episodes|ep ..
        !about; next|new|upcoming episode|episodes; what|which|est|pacific +time|hour .. air|airs|on|come|comes|
        start|starts|release|released|drop|drops|premiere|does|is !period|zone; time .. air|airs|airing|drop|drops|
        release|come|comes out|$s !first; when|day|date|what|which|has|is .. episode # .. come|comes|coming|out|air|
        airs|aired|release|released|drop|drops|premiere|$ !happens; episode # .. air|aired|release|released|out|
        come|comes|date|when|drop; airtime|timeslot|timezone|schedule|scheduled|countdown; on tonight|today|this|
        tomorrow|now; tonight|today|tomorrow $; is .. episode|it .. tonight|today|week|tomorrow|sunday|monday|
        thursday; how often; finale|@e .. air|airs|aired|out|date|when|release; when .. finale|@e $ !happen|who|she|
        he; when .. finale|@e .. air|come|out|drop|release|on|aired; days|day|time until|till|left; hiatus|mid
        break; delayed|postponed; air|airing|episode|release schedule|time|times; what|which day|days|night|nights
        .. new|episodes|air|airs|on|does|do|are|weekly !did|when|was|dvd; what|which day|night|days .. episode|
        episodes !did
        """,
    ),
    Relation(
        "ep_count",
        "how many episodes there are",
        "number",
        "eps are there in has does have full",
        """
        !minutes|runtime|length|called|title|directed|watched|viewers|killed|book|books|appear; how many .. episode|
        episodes|ep|parts|chapters !dies|die|is @p; many episode|episodes|parts; number|count|amount|total of|no
        episode|episodes|ep|parts; how|total .. episodes +total|altogether|left|so|overall|each|per; how many|much
        .. left|remaining $; no of episode; how long .. season|series !film|each|ep|episode|after|before; episode|
        episodes|ep count|number|total|amount; ^ .. number|total|count of episodes|episode; many chapters|chapter
        !book|books
        """,
    ),
    Relation(
        "runtime",
        "the runtime",
        "number",
        "whole",
        """
        !ago|been|take|took|shoot|filming|after|before|between|reviews|wait|since|prison|jail|married; runtime|
        runtimes|duration; run|running time|length; how +long is|are|was|were|does|do|s .. episode|episodes|ep|it|
        this|show|film|movie|series|@s|@e|finale|pilot|one|each $s !been|live|book|out|on; how +long .. episode|
        episodes|finale|pilot|movie|film|ep|watch|binge|last|lasts|run|runs !come|next|until|make|shoot; how +long
        $s !been; how many|much .. minute|minutes|hour|hours|mins !viewed|streamed|watched|views|viewers; episode|
        episodes|ep|movie|film|season|each|finale|pilot|total length|hours|minutes|mins|min|hour|long !age; length
        $s !hair; length of .. episode|episodes|movie|film|show|series|season|@e|finale|each; minutes|hours|hour
        long|per|each|is|are !viewed|viewing|watched; long is it|each|an|the|one $ !been; is it|episode # hour|
        hours|minutes; average episode|length|runtime
        """,
    ),
    Relation(
        "ep_title",
        "the episode's title",
        "title",
        "first last s",
        """
        !director|directed|character|actor|detective|guy|dog|song|villain|who; title|titles|name|names .. of|for|
        from|in .. episode|episodes|pilot|finale|@e|ep|premiere; list|all|what|give .. episode|episodes|ep title|
        titles|names|name|list; what .. call|called|title|name .. episode|pilot|finale|@e; episode|season list|
        guide; list .. episodes|episode; what|whats is episode|pilot|finale .. called; episode|ep|pilot|episodes|@e|
        premiere call|called|name|named|title|titled|titles|names; finale call|called|title|titled; episode|@e ..
        called|title|titled
        """,
    ),
    Relation(
        "ep_plot",
        "what happens in that episode",
        "event",
        "s what's",
        """
        !director|direct|wrote|title|called|long|name|runtime|air|aired|rating|review|reviews|song|watch|when|
        directed|many|stream|who|which|next|how; what|wat .. episode|@e|ep|pilot|premiere|opener .. about|happen|
        happens|happened|plot|story; happen|happens|happened|plot|about|go|goes|summary|story|synopsis|description
        in|of|during .. episode|@e|pilot|premiere|first|opener; episode|ep|@e|pilot|premiere .. summary|recap|
        synopsis|plot|description|about|spoilers|explained|story|overview; recap|summary|summarise|summarize|
        synopsis|summaries|overview of|for|on .. episode|@e|pilot|premiere|finale|ep; ^ episode # $; tell about|
        happens episode|@e|pilot; ^ season # episode # $; explain|describe .. episode|pilot|@e; ^ what is|was @e|
        episode|pilot about|# $
        """,
    ),
    Relation(
        "recap",
        "a recap",
        "event",
        "",
        """
        !episode|finale|pilot|@e; recap; summary|summarise|summarize|summarized|overview|rundown .. season|of|so|
        story|plot|show|everything|last|first|$; catch +up; season # plot|summary|story|recap|spoilers|happened|
        about $ !next|will|new; story so far; previously on; what happened|happens|happen last|previously|so|
        already|up season|far|to|episode !finale|end; previously; what happened|happens in season #; catch me|us up;
        catchup
        """,
    ),
    Relation(
        "best_episode",
        "which episode is best",
        "list",
        "favorite rated start",
        """
        best|worst|favourite|top|highest|lowest|greatest|strongest|weakest|scariest|saddest|funniest .. episode|
        episodes|season|seasons|ep|@e|moment|moments|scene|scenes|arc; episode|episodes|seasons|season ranked|
        ranking|rankings|best|worst|better; which episode|season .. best|worst|favourite|good|better|watch
        """,
    ),
    Relation(
        "season_count",
        "how many seasons there are",
        "number",
        "there have does will planned far it has",
        """
        how many +season|seasons; many season|seasons; how many series $; how +long .. run|running|been|go|last|
        lasted|on|air $s !episode|each|movie|film|ep|work|working|together|know|dead|missing|married; how many years
        .. run|running|air|on|been|show|@s; ^ seasons total|count|number; seasons are|so; number|total|amount|count
        of +season|seasons; many series|seasons; how many series
        """,
    ),
    Relation(
        "bingeable",
        "how the episodes come out",
        "yesno",
        "go together can batch",
        """
        binge|bingeable|binged|bingewatch|bingeing|binging; weekly|batches; all .. once|episode|episodes|season|out|
        available|now|time|drop|dropped|released|at $s !director|many|cast|titles|title|list|name|names|kill|die|
        killed; every|each|per|one|a week !who|case; all|whole|full|entire .. season|episodes|series .. out|
        available|released|drop|dropped|once|now|watch|up; complete season|series|already; episodes .. at once|week|
        weekly|time|available|yet|out !when|new|next|many|long
        """,
    ),
    Relation(
        "renewal",
        "whether there will be more",
        "yesno",
        "there third still",
        """
        !@pc|when|date|what|who|how|plot|about|born|theory|filmed|trailer|runtime|title|cast|where|which|why; will|
        is|are|gonna|any|do|does|has|be|gets|get|think .. season # $s !good|bad|out|streaming|netflix|available|
        worth|better|watch|on; season # .. confirmed|happening|coming|renewed|renewal|news|greenlit|ordered|
        announced|official|happen|planned|update|updates|chances|going|cancelled|getting|made|status|yet|possible|
        likely|exist; renew|renewed|renewal|renewing|greenlit|greenlight|greenlighted|recommissioned; another|more|
        new|next|second|final|further season|seasons|series|movie|film|part .. $ !watch|plot|better|cast|out|stream;
        more|another|new .. seasons|season|episodes $ !tonight|week|today|get|stream; picked|pick +up $s; confirmed|
        greenlit|officially|announced|any .. season|sequel|series|more; get|gets|getting|have|be|make|making|do ..
        another|more|second|sequel|follow; sequel|sequels $s; coming|come|comes +back $s !@; continue|continues|
        continued|returning|return $s !@; is it|this|show|series|@s .. over|ending|done|finished|returning|back|
        coming $; future of .. show|series|@s; last|final +season $; are they making|doing more; show|series|@s
        ending|ended|over|finished $; ^ season # $; more season|seasons|episodes $ !tonight|week|today
        """,
    ),
    Relation(
        "next_date",
        "when the next season comes",
        "date",
        "comes expect will",
        """
        !filming|film|ep|episode|filmed|shooting|production|many; when|wen|year|month|long|soon .. season # .. $
        !happen|leave|died; season # .. release|date|when|premiere|air|come|out|start|drop|airing|returns|return|
        released !cast|plot|trailer|about|end; when .. next|new|another|second|following season|series|seasons|
        movie|sequel|film; next|new|upcoming season|series|sequel|part|movie .. release|date|when|come|coming|out|
        air|drop|start|year; date|release .. season #|next|new; how +long|soon .. wait|until|till|next|season|
        before|sequel $ !filming|episode; when .. come|coming|returning|return|back|returns back|$s !@pc|she|he|up|
        out; when is it|this|show|series|@s .. back|return|returning; wait for .. season|series
        """,
    ),
    Relation(
        "next_plot",
        "what the next season is about",
        "event",
        "",
        """
        !happened|when|filming|trailer; what will|would|could|is|might|does|going .. season|sequel|next|series ..
        be|about|cover|happen|follow|adapt|explore|based|book|plot; next|new|upcoming|second season|series|sequel
        plot|about|story|storyline; which|what book|novel|case .. season #|next|new; plot|story|storyline of|for ..
        next|new|upcoming|season #; what happens next $; what will happen; what next for|$; what to|can expect ..
        season|next; season #|next plot|story|storyline|synopsis|villain|focus !did|recap; next .. storyline|plot
        """,
    ),
    Relation(
        "next_cast",
        "who will be in the next season",
        "persons",
        "will second coming members added",
        """
        season # .. cast|casting; new|next|upcoming cast|castmembers|season cast|characters|actor; who .. season #
        .. join|joins|joining|returning|return|back|new|in|cast $ !directed|wrote|dies|killed; who .. return|
        returns|returning|back|join|joins|joining .. season|next|cast; joining|joins|join .. cast; new cast|
        character|characters|actors|actor; cast of|for season #; cast in season #; in .. cast .. season #
        """,
    ),
    Relation(
        "cancelled",
        "whether it was cancelled",
        "yesno",
        "is was will they did got going happened",
        """
        cancel|cancels|canceled|cancelled|cancellation|canned|axed|axe|scrapped|discontinued !subscription|
        membership|account|free|trial|culture|prime; pulled|taken off|from .. air|@|netflix|amazon|platform; why ..
        show|it|series|@s .. end|ended|stop|stopped|ending|over|only|finish; why no .. season; why .. no|only one|
        not .. season|more|seasons|another; dropped by
        """,
    ),
    Relation(
        "platform",
        "where to watch it",
        "platform",
        "video airing get put",
        """
        !rival|compete|rivals|compared|most|recommend|free|country|countries|dvd|bluray|trailer|clip|order|born|
        first|before|music|song|rating|age|kid|filmed|review|interview|deleted|bloopers|number|outtakes|language|
        dubbed|subtitles|britain|canada|australia|india|abroad; where|wheres|how .. can|could|do|does|to|i|we|u|
        should|it|one|you .. watch|see|stream|find|view|streaming .. it|this|show|series|@s|season|that|them|all|
        episodes|episode|$s !acted|@p|@c|body|dead|meet|killer; where|what|which|is|it|be .. streaming|stream|
        streams|watchable; what|which|wich platform|service|channel|network|app|streamer|site|website|tv ..; what is
        it|this|show|@s|he|that|the +on $; what|which .. stream|streaming|streamed .. on; where is it|this|that|@s|
        show|available|the .. $ !set|from|based|made|take|located|shooting|produced|now|headed|going; where .. show|
        it|series|@s|season|available|on .. $ !set|based|from|come|take|takes|located|shoot|live|lives|born|happen|
        happens|made|go|office|work|works|filming|place|name|buy|inspiration|title|surf|grow|movie|base|location|
        shot|premiere|idea|rank|start|team|@c|@l; on|for|by|via|through|have netflix|prime|hulu|amazon|hbo|max|
        disney|apple|peacock|paramount|starz|showtime|bbc|itv|crunchyroll|tubi|freevee|amc|fx|youtube|sky|roku|cbs|
        nbc|abc|plex $ !rank|chart|popular|number|leave|leaves|much|cost|per; is|does|can|do|isnt .. netflix|prime|
        hulu|amazon|hbo|disney|apple|peacock|paramount|starz|showtime|bbc|itv|crunchyroll|tubi|freevee|roku $ !make|
        made|renew|renewed|cancel|cost|produce|produced|rank|number|chart|free; netflix|prime|hulu|amazon|hbo|
        disney|paramount|peacock|crunchyroll|tubi|freevee or; stream|streaming|watch on|$s !worth|should|people|
        many|order|list|how|who|do|need|safe|similar|first|dvd|million|number|chart|good|what|next|time; watch|
        stream|find|see .. online|anywhere|legally|tv; where to .. watch|stream|see|find; platform|channel|network|
        streamer; streaming service|platform|site|on; @o|prime|netflix show|original|exclusive; is it .. available $
        !dubbed|english; leaving|leave|leaves|removed .. netflix|prime|hulu|amazon|streaming|platform|max
        """,
    ),
    Relation(
        "watch_cost",
        "what it costs to watch",
        "number",
        "can is",
        """
        !make|filming|book|books|volunteer|dvd|bluray|jacket|merch|vinyl; free $ !he|she|set|@c|innocent; watch|
        stream|see|get|it|available|online .. free; for +free !work|team|volunteer|agent; rent|rental|purchase
        !apartment|flat; buy|purchase .. it|season|episodes|digitally|episode|show|series|@s|itunes|amazon|$ !gun|
        house|drugs; subscription|subscribe|subscriber|membership|paywall|trial|ads|adverts|commercials; do|need|
        have i|you|to pay|prime|account|netflix|hulu|disney|hbo !review; pay|cost|costs|price .. watch|stream|
        subscription|month|see|monthly; included|include|comes with .. prime|netflix|subscription|membership; how
        much .. watch|stream|rent|buy|prime|subscription|month|ticket; extra cost|charge; ticket|tickets; cost|
        costs|price|much .. to +watch|stream|rent|buy|subscribe
        """,
    ),
    Relation(
        "disc",
        "whether there is a disc or download",
        "yesno",
        "available it out on get buy when digital",
        """
        dvd|dvds|bluray|blurays|disc|discs|vhs|4k|uhd|hdr|hd|dolby; blu ray; download|downloads|downloaded|offline|
        downloadable; physical media|release|copy; box|boxed set; extended cut|edition|version|editions; director
        cut; torrent
        """,
    ),
    Relation(
        "language",
        "in which languages it is available",
        "yesno",
        "watch can",
        """
        !@pc|he|she|character; dubbed|dub|dubs|dubbing|subbed|subtitle|subtitles|subtitled|subs|captions|caption
        !actor|voice|book; what|which|original|in|other|available language|languages $s !speak|speaks|fictional; in
        english|french|spanish|german|hindi|italian|japanese|korean|portuguese|tamil|telugu|arabic|polish|dutch $
        !who; audio description|track|tracks|language; sub|dub or|version; original language; language|languages ..
        available|in|is|are|it|filmed !speak|speaks|spoken; is it .. english|spanish|french|korean|german|hindi|
        japanese $
        """,
    ),
    Relation(
        "country",
        "where it is available",
        "place",
        "uk can my where",
        """
        available|watch|stream|streaming|airing|see|released|show|out|find|get|air|come|watching|release .. in|
        outside .. australia|britain|canada|india|germany|france|europe|ireland|spain|italy|japan|brazil|mexico|
        africa|sweden|poland|philippines|zealand|america|asia|us|country|countries|region|states !born|filmed|set|
        shot|book|who; in|outside australia|britain|canada|india|germany|france|europe|ireland|spain|italy|japan|
        brazil|mexico|zealand|africa|america|sweden|netherlands|country|us $ !born|filmed|set|shot|live|lives|grow|
        grew|from|film|filming|place|based|raised|dubbed|rated|president|story|happen|capital|murder|murders|kill|
        killed; available abroad|worldwide|internationally|globally|everywhere|overseas; which|what country|
        countries|region|regions .. available|watch|stream|show; region|geo locked|blocked|restricted; vpn; which
        country .. made|from|produced|original|come|comes; is it .. american|british|korean|spanish|german|french|
        english|canadian|australian show|series|production !book|dubbed; country of +origin; what country is it|
        this|show|series|the
        """,
    ),
    Relation(
        "trailer",
        "the trailer",
        "link",
        "is there where can see watch season link video official show next footage camera",
        """
        trailer|trailers|teaser|teasers|preview|previews|promo|promos|bloopers|blooper|outtakes|featurette|clip|
        clips; sneak peek|peak; behind +scenes|scene !camera; gag reel; deleted|cut|extra|bonus scene|scenes|
        content|features; poster|posters; making of $; picture|pictures|photo|photos|pics|stills; behind scenes|
        scene; ^ bts
        """,
    ),
    Relation(
        "merch",
        "about merchandise",
        "thing",
        "is there any poster pop pops",
        """
        t shirt|shirts; buy|get|sell|sells|where .. jacket|shirt|hat|toy|toys|mug|prop|props|necklace|costume|
        figure|figures; video|board|card|mobile game|games; official store|shop|website|site|page|account; action
        figure|figures; companion book|guide|app; theme park|attraction|exhibit|exhibition|tour; fanfic|fanfiction|
        subreddit|discord|wiki; merch|merchandise|funko|toys|lego|podcast|podcasts|hoodie|mug|mugs|plush|plushie|
        collectible|collectibles|keychain|tshirt|tshirts|cosplay|wallpaper|calendar|stickers
        """,
    ),
    Relation(
        "age_rating",
        "the age rating",
        "rating",
        "13 language scenes there any how in much what episode scary",
        """
        !actor|actress|character|crimes; kid|kids|child|children|teen|teens|teenager|teenagers|toddler|toddlers ..
        watch|friendly|suitable|appropriate|ok|okay|safe|show|can|allowed|too|enjoy|like !have|@c|play; ok|okay|
        suitable|appropriate|safe|good|fine|inappropriate|right|meant|fit|bad for|with .. kid|kids|child|children|
        teen|teens|family|son|daughter|teenager|old|year|adult|adults|work|parents|nephew|niece !review; family|
        child|kid friendly|show|rated; for +kid|kids|children|adults|families|teens|teenagers|child $; age +rating|
        restriction|limit|rated|recommendation|appropriate|group|range; is it|this|show|series|@s rated !on|imdb|
        how|high|rotten|well|better; nudity|nude|naked|sex|sexual|gore|gory|violent|violence|swearing|profanity|
        cursing|explicit|bloody|graphic|swear|cuss|nsfw|raunchy|smut|jumpscares !theme|themes|novel|offender|who;
        tv|pg|rating +ma|#; pg|ma|18; year +old .. watch; year|years old watch|ok|okay|suitable|appropriate|can|see|
        for; can|let|should|could my|our|a .. kid|son|daughter|child|children|year|teen|nephew|niece|grandma|mom|
        parents|# .. watch|see; watch .. with .. kid|kids|parents|family|children|mom|mother|grandma|dad; trigger|
        content|parental|parents warning|warnings|guide|guidance|advisory; dog|animal|animals|dogs die|dies|harmed|
        hurt; rape|sexual assault|self harm; is it|this|show|series|@s +rated $ !how|on; rated +r|ma|pg|g|m|x|
        mature|for|as !on|imdb|high|how|rotten|critics|well; certificate|classification|bbfc|mpaa
        """,
    ),
    Relation(
        "scary",
        "how scary it is",
        "opinion",
        "how jump",
        """
        scary|creepy|scares|disturbing|frightening|terrifying|spooky|jumpscare|horror|scarier; too +dark|intense|
        sad|heavy|disturbing; is it|this|show|@s .. sad|dark|depressing|intense|tense; cry|crying|tearjerker|tissues
        $ !character|@c; intense|dark|heavy|depressing|sad|emotional|upsetting $s !ending|end|scene|past|gritty|look
        """,
    ),
)
"""When, where and in which form it can be watched."""
