"""Relations about where, in which form and for whom it can be watched."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

VIEWING: Final = (
    Relation(
        "platform",
        "place to watch",
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
        !dubbed|english; leaving|leave|leaves|removed .. netflix|prime|hulu|amazon|streaming|platform|max; is|isnt|
        are|be|it on @o; on @o or; @s on @o !who|rank|chart|number|popular|many
        """,
    ),
    Relation(
        "watch_cost",
        "cost of watching",
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
        "disc or download",
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
        "language options",
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
        "availability by country",
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
        "trailer",
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
        "merchandise",
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
        "age rating",
        "rating",
        "13 language scenes there any how in much what episode scary television",
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
        +are $
        """,
    ),
    Relation(
        "scary",
        "verdict on the scares",
        "opinion",
        "how jump",
        """
        scary|creepy|scares|disturbing|frightening|terrifying|spooky|jumpscare|horror|scarier; too +dark|intense|
        sad|heavy|disturbing; is it|this|show|@s .. sad|dark|depressing|intense|tense; cry|crying|tearjerker|tissues
        $ !character|@c; intense|dark|heavy|depressing|sad|emotional|upsetting $s !ending|end|scene|past|gritty|look
        """,
    ),
)
"""Where and in which form it can be watched."""
