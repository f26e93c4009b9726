"""Relations about where, in which form and for whom it can be watched."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

VIEWING: Final = (
    Relation(
        "platform",
        "place to watch",
        "platform",
        (
            "video airing get put service streaming site has station shown broadcast carries exclusive online "
            "anywhere airs way still link original television shows catch available need episodes full broadcasts "
            "leaving could find"
        ),
        """
        available +on|at @o|netflix|prime|hulu|amazon|disney|hbo|apple|tv;
        !rival|compete|rivals|compared|most|recommend|free|country|countries|dvd|bluray|trailer|clip|order|born|
        first|before|music|song|rating|age|kid|filmed|review|interview|deleted|bloopers|number|outtakes|language|
        dubbed|subtitles|britain|canada|australia|india|abroad; where|wheres|how .. can|could|do|does|to|i|we|u|
        should|it|one|you .. watch|see|stream|find|view|streaming .. it|this|show|series|@s|season|that|them|all|
        episodes|episode|$s !acted|@p|@c|body|dead|meet|killer; where|what|which|is|it|be .. streaming|stream|
        streams|watchable; what|which|wich platform|service|channel|network|app|streamer|site|website|tv ..; what|which
        .. station|broadcaster|channel|network
        carry|carries|air|airs|show|shows|broadcast|broadcasts|aired|showed; what is
        it|this|show|@s|he|that|the +on $; what|which .. stream|streaming|streamed .. on; where is it|this|that|@s|
        show|available|the .. $ !set|from|based|made|take|located|shooting|produced|now|headed|going; where .. show|
        it|series|@s|season|available|on .. $ !set|based|from|come|take|takes|located|shoot|live|lives|born|happen|
        happens|made|go|office|work|works|filming|place|name|buy|inspiration|title|surf|grow|movie|base|location|
        shot|premiere|idea|rank|start|team|@c|@l; on|for|by|via|through|have netflix|prime|hulu|amazon|hbo|max|
        disney|apple|peacock|paramount|starz|showtime|bbc|itv|crunchyroll|tubi|freevee|amc|fx|youtube|sky|roku|cbs|
        nbc|abc|plex $ !rank|chart|popular|number|leave|leaves|much|cost|per; is|does|can|do|isnt .. netflix|prime|
        hulu|amazon|hbo|disney|apple|peacock|paramount|starz|showtime|bbc|itv|crunchyroll|tubi|freevee|roku $ !make|
        made|renew|renewed|cancel|cost|produce|produced|rank|number|chart|free; netflix|prime|hulu|amazon|hbo|
        disney|paramount|peacock|crunchyroll|tubi|freevee or; stream|streaming|watch on|$s !did|worth|should|people|
        many|order|list|how|who|do|need|safe|similar|first|dvd|million|number|chart|good|what|next|time; watch|
        stream|find|see .. online|anywhere|legally|tv; where to .. watch|stream|see|find; platform|channel|network|
        streamer; streaming service|platform|site|on; @o|prime|netflix show|original|exclusive; is it .. available $
        !dubbed|english; leaving|leave|leaves|removed .. netflix|prime|hulu|amazon|streaming|platform|max; is|isnt|
        are|be|it on @o; on @o or; @s on @o !who|rank|chart|number|popular|many;
        on|which|what what|which +service|site|station|channel|network|platform|app|streamer|website|provider; which|
        what service|site|station|channel|network|platform|app|streamer|website|provider .. has|have|airs|air|shows|
        carries|stream|streams|it|on|$; who .. streaming|streams|stream|airs|air|broadcast|broadcasts|broadcasting|
        carries +it|this|@s|show; way|ways to see|watch|stream|view !safe; where|wheres .. catch|see|view|watch|stream
        .. it|this|show|series|@s|episodes|$ !food|car|card|account|payment|city|@p|@c|body|merch|jacket|shirt|dead|
        killer|trailer|book|books|tickets; where .. it|show|series|@s|episodes .. shown|broadcast|available|streamed|
        aired|screened|hosted|streaming; streaming|stream|airing +anywhere|somewhere|now|yet; is it|this|show|@s .. on
        tv|television|cable|air|streaming|netflix; exclusive to; amazon|netflix|hulu|disney|hbo|apple|prime|paramount|
        peacock +original|show|exclusive|series; where +to see|watch|stream|view; link to +watch|stream|show|episodes;
        @s on which|what|netflix|prime|hulu|amazon|tv; watch|stream @s .. online|free|where|on; still on @o|netflix|
        prime|hulu|tv; full episodes online|free
        """,
    ),
    Relation(
        "watch_cost",
        "cost of watching",
        "number",
        (
            "can is pay included money price account paying without ads need ad service month trial see cost buy rent "
            "free view way stream"
        ),
        """
        !make|filming|book|books|volunteer|dvd|bluray|jacket|merch|vinyl; free $ !he|she|set|@c|innocent; watch|
        stream|see|get|it|available|online .. free; for +free !work|team|volunteer|agent; rent|rental|purchase
        !apartment|flat; buy|purchase .. it|season|episodes|digitally|episode|show|series|@s|itunes|amazon|$ !gun|
        house|drugs; subscription|subscribe|subscriber|membership|paywall|trial|ads|adverts|commercials; do|need|
        have i|you|to pay|prime|account|netflix|hulu|disney|hbo !review; pay|cost|costs|price .. watch|stream|
        subscription|month|see|monthly; included|include|comes with .. prime|netflix|subscription|membership; how
        much .. watch|stream|rent|buy|prime|subscription|month|ticket; extra cost|charge; ticket|tickets; cost|
        costs|price|much .. to +watch|stream|rent|buy|subscribe;
        pay|cost|costs|charge|price|money to|of|for +see|watch|watching|stream|rent|buy|view; free|cost .. watch|
        stream|streaming|prime|netflix|youtube|hulu|ads $; watch .. paying; watch|watching|stream|view|streaming ..
        free|paying|subscription $s; do|does i|you|we|one +have|need +to +pay|subscribe; free trial|with|on|episodes|
        access; included|include|includes|part in|with|of prime|netflix|subscription|membership|hulu|amazon; do|need
        .. prime|netflix|hulu|amazon|hbo|disney|subscription $s !long|what|where|rank|make|produce|renew; account to
        +watch|stream|see; how much is|for +subscription|prime|it|rental $ !true|real|improvised|budget; ad|ads|
        commercial +free|breaks|supported; price of .. season|episode|subscription|it; service|subscription cost|
        costs|price|fee|fees
        """,
    ),
    Relation(
        "disc",
        "disc or download",
        "yesno",
        (
            "available it out on get buy when digital sold uhd version steelbook extended support offline much extras "
            "special features series region copy yet itunes own physically video quality date episodes"
        ),
        """
        dvd|dvds|bluray|blurays|disc|discs|vhs|4k|uhd|hdr|hd|dolby; blu ray; download|downloads|downloaded|offline|
        downloadable; physical media|release|copy; box|boxed set; extended cut|edition|version|editions; director
        cut; torrent;
        steelbook|steelbooks|dvds|bluray|physically|downloading; 4k|uhd|hd version|quality|resolution|$; digital
        +copy|release|download; extended|uncut|unrated|theatrical|directors version|edition|cut; special +features|
        edition; dvd|disc|bluray extras|features|release|region|price|cost|set; complete +series +box|set|dvd|bluray;
        video|picture|audio +quality|resolution; boxset
        """,
    ),
    Relation(
        "language",
        "language options",
        "yesno",
        (
            "watch can german come version french subtitled captions spoken hindi audio italian options closed "
            "foreign turn multi dub english original does filmed language netflix"
        ),
        """
        !@pc|he|she|character; dubbed|dub|dubs|dubbing|subbed|subtitle|subtitles|subtitled|subs|captions|caption
        !actor|voice|book; what|which|original|in|other|available language|languages $s !speak|speaks|fictional; in
        english|french|spanish|german|hindi|italian|japanese|korean|portuguese|tamil|telugu|arabic|polish|dutch $
        !who; audio description|track|tracks|language; sub|dub or|version; original language; language|languages ..
        available|in|is|are|it|filmed !speak|speaks|spoken; is it .. english|spanish|french|korean|german|hindi|
        japanese $;
        english|french|spanish|german|hindi|italian|japanese|korean|portuguese|tamil|telugu|arabic|polish|dutch|
        foreign|chinese|turkish|russian +dub|dubbed|version|audio|subtitles|subs|sub|language|track|voiceover; dub|
        dubbed|dubbing|subtitled|subtitles|captions|captioned|captioning|subs $s !who; what|which language|languages
        .. watch|available|it|show|series|@s|film|filmed|spoken|air|dub|dubbed|subtitles !@c|@p; closed +captions|
        captioning; language|audio|subtitle|dub +options|tracks|track; spoken in $; original +language|audio; is it|
        show|series|this|@s .. in +english|french|spanish|german|hindi|italian|japanese|korean|portuguese|foreign;
        foreign language|show|film|$; multi audio
        """,
    ),
    Relation(
        "country",
        "availability by country",
        "place",
        (
            "uk can my where shown get people worldwide world regions geo abroad international coming production "
            "release date from france not american british countries germany stream european have here does netflix "
            "see"
        ),
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
        this|show|series|the;
        in|which|what what|which +country|countries|region|regions|territory|territories .. out|available|watch|see|
        stream|have|it|shown|aired|$ !born|filmed|set|shot; which|what country|countries|region|regions .. stream|
        have|watch|available|see|air|get|airs .. it|@s|show|this|series; people|viewers|fans in +france|germany|
        britain|india|canada|australia|europe .. see|watch|get|stream; shown|see|watch|air|aired|available|out|coming|
        release|released|streaming|netflix .. in|to|for +france|germany|britain|india|canada|australia|europe|ireland|
        spain|italy|japan|brazil|mexico|africa|sweden|poland|philippines|asia|america|country|abroad !born|filmed|set|
        shot; britain|uk|india|canada|australia|germany|france +release|date|premiere|broadcast|netflix|availability|
        available; international|worldwide|global +release|availability; available internationally|worldwide|globally;
        watch|see|stream|available .. abroad|overseas; geo|region +blocked|restricted|locked; country of +production|
        origin; where in +world .. watch|see|stream|available; what|which country .. from|made|produced|production $
        !@c|@p|born; where is|s .. show|series|it|@s +from; not available in; is it|show|@s .. british|american|
        canadian|australian|korean|spanish|german|french +show|production|series|drama|made
        """,
    ),
    Relation(
        "trailer",
        "trailer",
        "link",
        (
            "is there where can see watch season link video official show next footage camera filming teaser promo "
            "first look photos making clips images screenshots poster documentary youtube coming out deleted gag reel "
            "of song please got"
        ),
        """
        trailer|trailers|teaser|teasers|preview|previews|promo|promos|bloopers|blooper|outtakes|featurette|clip|
        clips; sneak peek|peak; behind +scenes|scene !camera; gag reel; deleted|cut|extra|bonus scene|scenes|
        content|features; poster|posters; making of $ !what|who; picture|pictures|photo|photos|pics|stills !who|whose|
        woman|man|
        girl|wall|over|behind|above; behind scenes|
        scene; ^ bts;
        first +look; footage|images|screenshots|gifs|photos|photo|pic|pics|picture|pictures|stills of|from @|show|set|
        filming; screenshots|stills $s; @ footage|photos|photo|pic|pics|picture|pictures|stills; making of $s !what|who;
        making
        of +documentary|video|featurette; promo|teaser|trailer video|link|out|youtube; video|videos of|from|about ..
        @|scenes|scene|filming|making|deleted|show
        """,
    ),
    Relation(
        "merch",
        "merchandise",
        "thing",
        (
            "is there any poster pop pops sell get store set figures tie art club server tour page posters sale "
            "figure game website subreddit fanfiction shirts official find discord visit jacket comic order"
        ),
        """
        t shirt|shirts; buy|get|sell|sells|where .. jacket|shirt|hat|toy|toys|mug|prop|props|necklace|costume|
        figure|figures; video|board|card|mobile game|games; official store|shop|website|site|page|account; action
        figure|figures; companion book|guide|app; theme park|attraction|exhibit|exhibition|tour; fanfic|fanfiction|
        subreddit|discord|wiki; merch|merchandise|funko|toys|lego|podcast|podcasts|hoodie|mug|mugs|plush|plushie|
        collectible|collectibles|keychain|tshirt|tshirts|cosplay|wallpaper|calendar|stickers;
        buy|get|sell|sells|sold|selling|sale|order|purchase .. poster|posters|shirts|shirt|merchandise|merch|figure|
        figures|hoodie|mug|toys|toy|mugs|stickers|replica|replicas|prop|props|souvenirs; official +store|shop|merch|
        merchandise|podcast|website|site|account|page; fan +art|fiction|fic|club|forum|page|site|community|convention
        !@p|@c; subreddit|fanart|fanclub|replica; fan +forum|forums; tie in; discord +server; board|card|video|mobile|
        computer|console +game; lego; companion; wiki page|for|$; figurine|figurines|doll of|$; @c figure|figures|
        doll|statue; merch|merchandise +store|shop; @s store|shop; is there a +game $s; game of +show|series
        """,
    ),
    Relation(
        "age_rating",
        "age rating",
        "rating",
        (
            "13 language scenes there any how in much what episode scary television safe bad graphic age adult mature "
            "minimum blood drug sexual limit clean recommended foul guide one family violence lot rape cruelty "
            "grandma words content use old too watch should kids warnings child pg animal die sex teen be 18 12"
        ),
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
        mature|for|as !on|imdb|high|how|rotten|critics|well; certificate|classification|bbfc|mpaa; rated r|ma; rated
        +are $;
        from|what|which|minimum|recommended|right age .. watch|see|suitable|appropriate|recommended|limit !@c|@p|
        actor|he|she|born|cast|stone|bronze; age +limit|restriction|recommendation|suitability|certificate; minimum
        age watch|$; appropriate|suitable|ok|okay|safe|fine|good|fit|friendly for|with .. year|old|kid|kids|children|
        child|teens|family|families|son|daughter|# $s; sexual|adult|mature|graphic|inappropriate|explicit +content|
        scenes|themes|scene|language|show; bad|foul|strong|dirty|coarse|crude +language|words; swear|curse|cuss
        +words|word; drug|drugs +use|content; blood|gore|violence|nudity|rape|sex|swearing|torture|suicide|cruelty|
        profanity in|any|too|much|$ !song|cause|commit|type|who|how|orientation; is|are|any there .. violence|nudity|
        sex|blood|gore|swearing|rape|profanity|torture|sexual|nude|drugs|abuse|cruelty; too +violent|graphic|gory|
        explicit|mature; adult|adults|kids|kid|family|children|childrens|teen +show|series|friendly|film|movie|
        content; can|could|should|may .. child|kid|kids|children|teen|teens|teenager|daughter|son|grandma|parents|
        family .. watch|see|handle; watch .. with .. family|grandma|grandparents|kids|parents|children|child; old|age
        .. should|must|to|be|you|need .. watch|see; parents|parental +guide|guidance|advisory|warning; content|trigger
        +warning|warnings|advisory; tv +rating|ma; dog|cat|animal|animals die|dies|hurt|harmed|cruelty|killed; is it
        .. mature|clean|violent|gory|graphic|explicit|18 $; 13|14|12|16|15|18 +plus|rated; # year +old|olds .. watch|
        see|ok|fine|suitable|$
        """,
    ),
    Relation(
        "scary",
        "verdict on the scares",
        "opinion",
        (
            "how jump nightmares give very tearjerker intense emotional cry scare suspenseful hard traumatic make "
            "tense heartbreaking watch heavy get it sad lot much blood how"
        ),
        """
        scary|creepy|scares|disturbing|frightening|terrifying|spooky|jumpscare|horror|scarier; too +dark|intense|
        sad|heavy|disturbing; is it|this|show|@s .. sad|dark|depressing|intense|tense; cry|crying|tearjerker|tissues
        $ !character|@c; intense|dark|heavy|depressing|sad|emotional|upsetting $s !ending|end|scene|past|gritty|look;
        nightmares|nightmare|tearjerker|heartbreaking|heartwrenching|suspenseful|suspense|spine|unsettling|bleak|
        scare|scared|horrifying|gruesome|grim $ !character|who|@c; how +scary|creepy|disturbing|frightening; how
        +dark|intense|sad|tense|emotional|heavy|depressing .. it|show|series|season|@s; jump +scare|scares; is|does|
        will|how it|this|show|series|@s|get|gets .. scary|creepy|sad|dark|depressing|emotional|intense|tense|heavy|
        disturbing|traumatic|frightening|tough|hard $ !ending|end|renew; hard|tough|difficult +to +watch|stomach;
        make|makes me|you|us +cry|sad; scary|creepy|spooky $; gory|bloody|violent|gruesome|disturbing|graphic; lot|much|
        any of .. blood|gore|violence; how +gory|bloody|violent|graphic
        """,
    ),
)
"""Where and in which form it can be watched."""
