"""Relations about people's private lives: money, school, family, love."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

PRIVATE: Final = (
    Relation(
        "net_worth",
        "net worth",
        "number",
        (
            "wealth fortune millions loaded money cash salary income earnings bank balance fee assets highest "
            "financial total rich actors"
        ),
        """
        net worth; @p worth !watch|read|seeing; how rich|wealthy; how much .. @p|actor|actress|actors|star|stars ..
        make|earn|earns|paid|get|gets|salary|worth; @p salary|earnings|paycheck|fortune|paid|rich; cast|actor|
        actress|actors .. salary|salaries|paid|earn; money|much .. per episode !budget|cost|viewers|spend; pay|paid|
        salary|earn|make per episode; millionaire|billionaire !character;
        fortune of|$ !teller|cookie; @p .. fortune|wealth|wealthy|rich|loaded|millionaire|billionaire|millions|assets|
        networth|money|fee $ !steal|stole|motive; wealth|assets|worth|income|earnings|salary|fee|pay of @p|actor|
        actress|actors|cast; how many millions|million|dollar|dollars .. @p|he|she|actor; how much .. money|cash|
        dollars .. @p|he|she have|has|got|own|$; how much @p +worth; how +rich|wealthy|loaded .. @p|he|she|$; what is|
        s @p|he|she +worth $; highest|best|top +paid; what do|does|did @p|actor|actress|actors|cast .. earn|earns|
        make|paid $ !decision|choice; @p financial|bank|total|current worth|balance|account|assets; how much @p|
        actors|cast|stars .. paid|earn|make|cost; networth
        """,
    ),
    Relation(
        "social",
        "social media account",
        "link",
        (
            "follow send online page official website channel autograph letter meet email handle onlyfans agent "
            "active club convention comic link instagram tweet account socials youtube message reach write"
        ),
        """
        @ instagram|twitter|facebook|tiktok|socials|insta|handle|website|email|snapchat|threads|bluesky; is|does|
        has|have @p .. instagram|twitter|tiktok|facebook|socials|social; social media !say|think|people|reaction;
        how|where .. contact|email|meet|write|message|reach @p; contact @p; fan mail; instagram|tiktok|facebook|
        twitter of|for|account|page|handle|name; autograph|convention|conventions;
        find|follow|see|stalk @p .. online|internet|web|social|socials|instagram|twitter|insta|tiktok; follow @p $
        !story|camera; where|how .. follow @p|actor|actress|cast; @p .. official|fan +page|site|website|account|club|
        channel; @p .. instagram|twitter|facebook|tiktok|youtube|insta|snapchat|threads|bluesky|socials|handle|
        onlyfans|podcast|blog|website|email; autograph|autographs|onlyfans; where|how .. meet @p $ !@c|first; letter|
        email|message|mail|dm|tweet to|of|for @p; email|handle|contact|website|website|instagram|twitter|link of|for|
        to @p; @p tweet|tweets|tweeting; @p agent|manager|publicist|contact|management; can|could|how|where i|we|you
        .. reach|message|contact|email|dm|tweet @p; @p active online; comic con; comiccon|convention|conventions|meet
        greet; fan +club|page|mail; social|socials accounts|account|handles|handle|profile|profiles
        """,
    ),
    Relation(
        "career_start",
        "word on an early career",
        "event",
        (
            "kick model big break business hollywood newcomer beginnings debut discovered new since first acting "
            "stopped unknown"
        ),
        """
        how|when|where .. @p start|started|begin|began|become|became|discovered|get|got .. acting|actor|actress|
        career|famous|writing|into|start|directing; @p career start|begin|began; @p career|early life|career $;
        first acting|film|movie|ever role|job|credit|part; @p first role|movie|film|part|job|show; early life|
        career; @p retire|retired|retiring from acting;
        @p .. big|breakthrough +break; big break of|for|$; @p .. career .. kick|start|begin|began|started|took|take|
        launch; @p debut|beginnings|start|discovery $; @p discovered|discover; beginnings|discovery|debut|early days|
        early years of @p; how +long @p .. acting|act|actor|actress|business|career|dancing|singing; @p .. before|
        prior acting|actor|actress|fame|famous|acting|career; how|what .. @p .. into acting|show|business|film|
        hollywood|industry; since when @p act|acting; @p new|newcomer|debuting|unknown $|to; @p first show|series|
        film|movie|role|part|job|lead|acting|gig; is this|it @p first|debut; @p .. always want|wanted|dream|dreamed ..
        actor|actress|act|acting; @p stop|stopped|quit|quitting|give|gave up|acting; @p make|made it hollywood|big|in;
        how|why|when @p .. become|became|turn actor|actress|famous|star|writer|director
        """,
    ),
    Relation(
        "education",
        "school or college",
        "thing",
        (
            "major student train trained educated training alma mater subject lessons qualifications finish drop take "
            "learn actor academy education harvard juilliard schooling pupil"
        ),
        """
        college|university|uni|degree|majored|studied|graduated|graduate !set|film; what|where .. study|studies|
        studied; go|went|attend|attended to school; high school $ !set; what school; @pc school|education|academy;
        drama|acting|art|law|med|medical school; qualification|qualifications|phd;
        trained|formally|classically actor|actress|trained|singer|dancer; educated|education|alma|juilliard|rada|
        harvard|yale|oxford|cambridge|schooling|bachelor|alumnus|alumni|graduate|graduated|dropout @p|from|of|at|
        mater|he|she; @pc .. educated|educated|schooling|education|graduated|graduate|alumnus|alumni|dropout|
        juilliard|harvard|yale|oxford|rada; @pc .. acting training|class|classes|school|lessons|coach|degree; @pc ..
        drama|acting|film|art|law|medical school; did|does|has @pc .. study|studied|attend|attended|finish|drop
        school|college|university|acting|law|medicine|theatre|theater|drama|out|academy; where @p .. learn|learned|
        train|trained act|acting|actor|actress|to|$; what|which school|university|college|academy|subject|degree ..
        @pc; @pc .. student|pupil $
        """,
    ),
    Relation(
        "family",
        "family details",
        "person",
        (
            "stepmother offspring folks blood parent relatives raised biological real members names expecting only "
            "related relation connected brought orphan sons happened"
        ),
        """
        @pc .. brother|dad|family|father|mom|mother|sister|son|daughter|kid|child|children|parent|parents|twin|
        sibling|siblings|uncle|aunt|cousin|grandmother|grandma|grandfather|nephew|niece|baby|relatives|grandson|
        granddaughter|stepdad|stepmom !kill|killed|murdered|watch|happen|friendly|die|dies|dead|murder|for|play|
        plays|actor; who .. parent|parents|father|mother|brother|sister|son|daughter|uncle|aunt|cousin|sibling|
        siblings|grandma|grandmother|grandfather|twin of|$ !play|plays|kill|killed|murdered|for; his|her|their|a|
        any|have +brother|dad|family|father|mom|mother|sister|son|daughter|kid|child|children|parents|siblings|twin|
        grandma|grandmother|baby !kill|killed|murdered|happen|die|died|show|watch|play|plays; how are|is .. related;
        how are|is @pc .. connected|linked to|with @pc; are @pc .. family|related $;
        related to @pc; @pc related to; @pc and|to .. related; pregnant|pregnancy|adopted|orphan|paternity; family|
        parents|father|mother|brother|sister|siblings|son|daughter of @pc; brother|sister|father|mother|son|
        daughter|uncle|aunt|cousin|child|kid|grandma|mom $ !kill|killed|murdered|happen|die|dies|watch|play|plays|
        show|for|with|dead; is @c @c .. father|mother|son|daughter|brother|sister|mom|dad|child|kid; family tree;
        how many kid|child|sibling|siblings|brother|sister|son|daughter; @pc .. brother|sister|mother|father|mom|
        dad|son|daughter|wife|cousin|uncle|aunt|child|children|kid|kids|grandma|parents !watch|friendly; his|her|
        their +brother|sister|mother|father|mom|dad|son|daughter|parents|kids|child;
        offspring|heirs; folks|relatives|relations|ancestors of @pc|he|she; @pc .. folks|relatives|offspring|
        stepfather|stepmother|stepbrother|stepsister|stepson|foster|guardian|sons|daughters|ancestor|cousins $ !play|
        plays|kill|killed; is|are|was @pc a|an|the|only .. father|mother|parent|dad|mom|brother|sister|twin|child|
        orphan|son|daughter|cousin|grandmother $ !mentor; by|blood related|blood|relation|relatives; only child; who
        raise|raised|raises|brought @pc|him|her; who .. bring|brought up @pc|him|her; baby daddy|momma|mama|father|
        dad; biological|real|birth|adoptive|foster|adopted|true|actual father|mother|parent|parents|dad|mom|son|
        daughter|child|kid|family; @pc expecting|expect $; @pc .. expecting|pregnant|baby|babies|kids|kid; father|
        mother|dad|mom|son|daughter|brother|sister|wife|aunt|uncle|cousin|grandfather|grandmother|twin of @pc; @pc
        relation|related|relative to|of|with @pc; @pc and @pc .. siblings|brothers|sisters|cousins|twins|related|
        family; family|folks members|background|situation|life|tree|name $ !team|favorite|favourite; @pc .. childless|
        fatherhood|motherhood;
        who fathered|fathers
        """,
    ),
    Relation(
        "romance",
        "relationship details",
        "person",
        (
            "relationship ex partner knot hitched better half wed feelings taken cheat cheats crush divorced item "
            "history proposes girl find sex first leave lovers interest alone life seeing something currently status "
            "slept kiss spouse past romantically real involved relationships sleeping affair like"
        ),
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
        $ !in|play|plays;
        tie|ties|tied|tying knot; wed|weds|hitched|betrothed|spouses|spouse|newlyweds|honeymoon|soulmate|soulmates|
        flirt|flirts|flirting|bachelor|bachelorette !@s; better +half; @pc .. cheat|cheats|cheated|cheating|
        unfaithful|propose|proposes|proposed|proposal|crush|lover|lovers|romantically|flirt|flirts !death|test|plan|
        exam|game|case; propose|proposes|proposed|proposal to|@pc|marriage; feelings for|between|about @pc|each|him|
        her|them; who .. @pc .. slept|sleeping|sleep|seeing|hooking|hook|marry|married|wed|kiss|kissed|kisses|cheat|
        cheated|affair; @pc|he|she|who taken|single|available|seeing|divorced|separated $ !case|work|on|over|down|out|
        platform|stream; find|finds|found love; romantic|romantically; have|has|had|having +sex; @pc @pc .. sex|kissed|
        love|
        lovers|cheat|marriage|affair|romance|item|wedding|split|married|dating|boyfriend|girlfriend|relationship|
        breakup; something|anything|chemistry going on|between @c @c; get|gets|getting girl; will they wont|wo|or; in
        +a|an|any +relationship; relationship status; past|former|previous|current relationships|girlfriends|
        boyfriends|lovers|lover|girlfriend|boyfriend|husband|wife; @p .. partner .. life; ex|former husband|wife|
        boyfriend|girlfriend|lover|fiance; @pc love|dating life|history|interest|interests; @p dating|marriage|
        marital|relationship|relationships|currently history|status|with; marital|marriage status; end|ends up alone|
        together|with @c; are @pc @pc .. still|together|thing|item $ !case|work|play|scene|scenes; who does|did|do|
        will|has|is @pc .. choose|pick|choose|chooses $ !kill; like|likes|into @pc romantically; baby|first +love;
        leave|leaves|left .. husband|wife|boyfriend|girlfriend;
        @c fall|falls|fell for|in @c; @c have|has|had a +thing +for; will they wont|not they $; @c and @c .. happen $;
        is|are @c with|and @c $; @c @c .. item|thing|couple|together|official
        """,
    ),
    Relation(
        "sexuality_religion",
        "personal details",
        "desc",
        "faith community orientation sexual church party women girls openly hindu pray follow character part come",
        """
        gay|lesbian|bisexual|lgbt|lgbtq|queer|trans|transgender|bi|sexuality|asexual|nonbinary|pronouns; religion|
        religious|catholic|christian|muslim|atheist|mormon|scientologist|scientology|buddhist; is|are|was @pc|he|she
        jewish|straight|vegan|vegetarian|republican|democrat|conservative|liberal; @pc religion|faith|politics|
        political; believe in god; vote|votes|voted for; political views;
        sexual|romantic orientation|preference|identity; homosexual|heterosexual|pansexual|hindu|sikh|protestant|lds|
        jehovah|agnostic|church !@l|filmed|shot|murder|scene|killed; what faith|denomination|party|belief|beliefs; @pc
        .. into women|woman|men|man|girls|girl|boys|boy|guys $; is|are|was @pc|he|she .. jewish|straight|vegan|
        vegetarian|republican|democrat|conservative|liberal|christian|muslim|hindu|religious|gay|queer; political|
        religious views|view|beliefs|belief|party|affiliation|stance|leaning; lgbt|lgbtq community|representation|
        character|characters|rep; @pc faith|beliefs|pronouns|orientation|politics
        """,
    ),
)
"""How people live outside their work."""
