"""Relations about where and when a show is filmed and set, and how it looks."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

SHOOTING: Final = (
    Relation(
        "filming_loc",
        "filming locations",
        "place",
        (
            "set shots scene canada place take beach scenes used made house real hollywood visit which happen tour "
            "pilot building movie television country city actually los angeles production studio"
        ),
        """
        where|wheres .. filmed|film|filming|shot|shoot|shooting|shoots|recorded|films !watch|stream|see|killed|buy|
        get|who|murder|find|chest|head|leg|release; filming|shooting|film|shot location|locations|place|places|spot|
        site|spots; filmed|shot on|in|at !by|head|leg|arm|chest|stomach|back|killed|when|foot|gets|get|who|dead|how|
        why; what|which city|country|town|place|state|studio|castle|house|beach|street .. filmed|film|filming|shot|
        shoot; on location; production based|located; sound stage; ^ .. filming|filmed $s !when|start|started|begin|
        done|finish|finished|wrap|wrapped|is|still|@p; film|films|filmed|filming in|at|on|here $s !when|@p|start|
        date|dates; what|which building|castle|hotel|mansion|bar .. used|is; location|locations used|shoot|shot|
        filming|filmed; ^ location|locations $s; @s location|locations;
        where .. shooting|filming|production|shoot|shots|scenes|scene take|takes|took|happen|happened|filmed|shot|
        film|done; in|at what|which place|city|country|town|state|studio|location|part .. shot|filmed|shoot|film|
        filming|made; is|was|were|did|do|does|are .. filmed|shot|film|filming|shoot|recorded in|at|on|there !@p|when|
        start|long; what|which|where house|home|beach|building|bar|mansion|church|school|hotel|castle|restaurant|
        street .. used|show|scene|film|filmed|real|that|visit $ !live|lives|inspired; visit|visiting|tour .. set|
        location|locations|filming|house|place $ !@c; real|actual|filming|shooting|main +location|locations|spot|
        spots; location|locations used|for|of .. @s|show|series|filming|shooting|house|scene|it; where is|are|was the
        +set $; film|movie|tv|television +set location|locations|tour; filmed|shot|recorded in|at what|which|where|@l|
        studio|real; made|produced in @l|canada|hollywood|america|britain|australia|hawaii|germany;
        exteriors|exterior|backdrop !music|song
        """,
    ),
    Relation(
        "camera",
        "camera details",
        "thing",
        "camera lens film stock digital shot shoot shooting filmed format aspect ratio resolution used model",
        """
        which|what|what's camera|cameras|lens|lenses !angle|crew|man|work|footage|security; camera|cameras|lens|lenses
        .. used|use|shoot|shot|film|filmed $s !crew|man|security|footage|behind; shot|filmed|shoot .. film|digital|
        imax|35mm|16mm|anamorphic|iphone $; aspect ratio; film stock
        """,
    ),
    Relation(
        "filming_time",
        "filming dates",
        "date",
        (
            "has take months shoot last year finish wrap timeline status end make start days duration weeks schedule "
            "month was"
        ),
        """
        when|year .. filmed|film|filming|shot|shoot|shooting !killed|get|gets|who|dead|@c; filming|shooting|
        production .. start|started|starts|begin|begins|began|begun|underway|wrap|wrapped|wraps|finish|finished|
        date|dates|schedule|done|over|end|ended|complete|status|yet|resume|delayed|now; start|started|begin|begun|
        finish|finished|began|wrap|wrapped|done|still|currently .. filming|shooting|production; how +long .. film|
        filming|shoot|shooting|make|produce|filmed; is|are .. filming|shooting $s !where; in production; filming
        dates;
        when .. shooting|shoot|filming|production|filmed|shot|film take|takes|took|begin|began|start|started|end|
        ended|finish|finished|wrap|wrapped|place|$s !@c|killed|get|who|dead|head|leg|where; how +long|many .. shoot|
        shooting|filming|filmed|film|production last|lasted|take|took|$; how many days|weeks|months|years .. shoot|
        film|filming|shooting|production|filmed; filming|shooting|production|shoot status|timeline|begin|begun|start|
        end|schedule|progress|yet|soon|wrap|wrapped|started; when .. they|it|this|show|series|@s|season make|made|
        produced|shooting|filming|shoot $s !money|mistake; finish|finished|wrap|wrapped|complete|completed|start|
        started|begin|begun filming|shooting|production; start|end|beginning|duration of filming|shooting|production;
        is|are|has .. season|they|it .. filming|shooting|production yet|now|started|still|already|$; year|month ..
        filmed|shot|made
        """,
    ),
    Relation(
        "set_place",
        "setting",
        "place",
        (
            "world does city story unfold action happen play real located name state planet earth events town la "
            "fictional exist angeles los series meant show"
        ),
        """
        !filmed|filming|shot|film|scene; where .. set $s !buy|lego|box; set in $; set in .. city|town|state|country|
        place|los|@l|real|which; where .. takes|take|took|taking +place; takes|take +place $s !when|what|which|year;
        where .. happen|happens|occurs|location|located|based $s !@c|@o|team|unit|he|she|office|base|work|works;
        setting $s !time|period; what|which city|town|state|country|place|planet|island|location|area .. set|story|
        show|take|takes|series|it|in|@s !filmed|live|lives|born|from|watch; is it|this|show|series|story|@s .. set|
        in|takes @l|real|place|los|new|london; the setting; is|are .. set in|on; place .. set; story|show .. take|
        takes place; location of .. story|show|series; !year|era|when|period|century|decade|present|future|past|
        available;
        in|what|which city|town|country|state|place|area|neighborhood|island|world|planet|village|region .. story|
        show|series|action|it|plot|@s|they|events unfold|unfolds|happen|happens|play|plays|set|take|takes|located|
        located|on|in|$; where .. story|action|show|series|it|plot|@s|events|everything .. unfold|unfolds|happen|
        happens|play|plays|set|take|takes|occur|occurs|located|situated !@c|buy; place|location|city|town|country of
        action|story|show|series|events|@s|where; name of the|their +town|city|village|island|planet|country|
        neighborhood $s; is town|city|village|island|neighborhood .. real|fictional|made|exist; is|does @l .. real|
        exist|fictional place|$; where .. meant|supposed .. be|set; city|town|place where .. takes|take|set|happens|
        story; show|series|story|it|@s .. set|play|take|takes in|place @l|real
        """,
    ),
    Relation(
        "set_time",
        "time period",
        "date",
        (
            "does happens timeline play decade story time century drama today modern depict present later timeframe "
            "contemporary future setting ago past before after period year 80s season happen"
        ),
        """
        what|which year|decade|century|period|era|time .. set|take|takes|story|show|in|happen $s !out|died|born|
        killed|released|come|murder|air|release|watch|start|started|zone|today|join|leave; when .. set $s !filming|
        release|meet|come; when .. take|takes|took +place !murder|killing|wedding; time period|era|frame; period
        piece; how +long|many|far .. after|before|since .. first|original|show|movie|@s|@w|season|events|series|
        film|@; set in .. past|future|present|modern|#|s|day|time; is .. present|modern day; years after|before|
        later; set before|after|during|between;
        in|what|which year|decade|century|period|era|timeframe .. story|show|series|it|@s|season|they|we|action play|
        plays|set|take|takes|in|depict|depicts|happen|happens|portray|$ !out|born|killed|release|come|air|aired|
        premiere|watch|died|renewed|start|filmed|made; when .. story|show|series|it|@s|action|plot|season .. happen|
        happens|play|plays|set|take|takes|occur !die|next|filming|died; period drama|piece|setting; set|take|takes|
        play|plays|happen in .. 50s|60s|70s|80s|90s|1950s|1960s|1970s|1980s|1990s|1800s|1920s|1930s|1940s; is it|this|
        show|@s .. medieval|victorian|contemporary|futuristic|dystopian; take|takes|set|play|plays|happen .. nowadays|
        present|past|future|modern !alarm|timer; set|take|takes|place|happen before|after|during|between @w|or|
        original|first|events|season; modern +day|times|world|time; time|temporal setting|settings; years later|after|
        before|ago set|is; present day|or; set in +which|what year|decade|era
        """,
    ),
    Relation(
        "look",
        "word on the visual style",
        "opinion",
        (
            "dark lighting photography mood stunning kind shot filmed good beautifully camera work quality tone cheap "
            "value color grading white scenery picture too direction aesthetic season black city town written places "
            "nicely well off"
        ),
        """
        visual|visuals|visually|aesthetic|aesthetics|vibe|vibes|atmosphere|mood|tone|stylish|stylistic|noir|gritty
        !effects|effect; look|looks|feel|feels .. show|series|it|@s|of|season|like !@c|@p|actor|familiar; how|what
        does|do|is .. it|show|series|@s +look|looks|feel; look and feel; shot|filmed|photographed +well|beautifully|
        like; visual|directing|filming|shooting|cinematic style; beautiful|gorgeous|pretty|good looking
        cinematography|shots|scenery; cinematography $ !who; black|in and white; colour|color palette|grading;
        directing|direction good|style|like; is|was .. cinematography|direction|visuals; cinematography good|
        beautiful|great; shot|filmed style; what style;
        photography|scenery|scenic|picturesque|ambiance|ambience|picture $s !director|who|take|of|nude; how|what is|
        are|was|s the|its +photography|atmosphere|mood|tone|vibe|cinematography|visuals|scenery|aesthetic $s; well|
        beautifully|nicely|badly +shot|filmed|photographed|directed; atmospheric|moody|stunning|breathtaking|colorful|
        colourful|glossy; look|looks +good|bad|cheap|beautiful|amazing|expensive|great|stunning|visually $ !@c|@p;
        production +value|values|quality; colour|color grading|grade|palette|scheme; black and white; how is|was it|
        this|show|series|@s +filmed|shot $ !long; feel|vibe|mood|tone|look|atmosphere|aesthetic|style of .. show|series|
        @s|it|film|movie|season|$; what .. vibe|mood|tone|atmosphere .. like|have|has|$; camera +work; picture .. dark;
        how .. city|town|place|la|location|locations .. shot|filmed|captured|photographed|portrayed|look|looks; shots|
        views of .. city|town; show|shows|showing|showcase|showcases off .. city|town|location|locations|place|@l; show|
        shows off @l
        """,
    ),
)
"""Where and when it is filmed and set."""
