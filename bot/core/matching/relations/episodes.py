"""Relations about episodes and seasons."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

EPISODES: Final = (
    Relation(
        "release",
        "release date",
        "date",
        (
            "original ago since begin recent month shown hit available broadcast land from already launched new "
            "season year is aired first show coming old series"
        ),
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
        new|old|recent is it|this|show|series; when|year did|does|was|is .. it|show|series|@s +start|begin|out|
        on|air; first air|aired|airing|episode|broadcast|released $ !plot|happens|title|name|called|directed|wrote|
        about; year .. come|made|from $; first come;
        on|in what|which date|day|year|month .. premiere|premiered|air|aired|release|released|start|started|debut|out|
        come|came|broadcast|launch|launched; since when .. out|air|on|available|running; year|date|month|day of
        +release|premiere|debut|broadcast|launch|airing; release|premiere|debut|launch|broadcast|air +year|month|date;
        when .. show|series|it|@s|season .. begin|began|start|started|broadcast|shown|launched|released|premiere|
        premiered|debut|debuted|aired|available|land|landed|hit $s !prison; when .. first shown|broadcast|aired|air|
        released|out|episode; original|first air|release|premiere|broadcast|airing +date|year; is it|this|show|series|
        @s|that +new|recent $ !born; is it new show|series; date|year it came|come|comes|aired|premiered; from|what
        what|which year .. it|this|show|series|@s $; it|show|series|@s .. already|yet +out|released|aired; already
        +out|released; when .. hit|hits|land|lands|arrive|arrived|appear|appeared on|to netflix|prime|hulu|amazon|
        disney|streaming|tv|screens
        """,
    ),
    Relation(
        "airtime",
        "release schedule",
        "time",
        (
            "s pt hour broadcast each often one season finale weekday zone nights break see week days countdown start "
            "many drop released latest time what episode"
        ),
        """
        !filming|title|called|many|happen|happens|about|plot|season|director|directed|wrote|born|travel|jump|period|
        loop|setting|set|book; when|what|which|is|new|next .. new|next|latest|following episode|episodes|ep ..
        !about; next|new|upcoming episode|episodes; what|which|est|pacific +time|hour .. air|airs|on|come|comes|
        start|starts|release|released|drop|drops|premiere|does !period|zone; time .. air|airs|airing|drop|drops|
        release|come|comes out|$s !first; when|day|date|what|which|has|is .. episode # .. come|comes|coming|out|air|
        airs|aired|release|released|drop|drops|premiere|$ !happens; episode # .. air|aired|release|released|out|
        come|comes|date|when|drop; when|date|day|year was|did|is @e ..
        broadcast|shown|screened|transmitted; airtime|timeslot|timezone|schedule|scheduled|countdown; on tonight|today|
        this|
        tomorrow|now; tonight|today|tomorrow $; is .. episode|it .. tonight|today|week|tomorrow|sunday|monday|
        thursday; how often; finale|@e .. air|airs|aired|out|date|when|release; when .. finale|@e $ !happen|who|she|
        he; when .. finale|@e .. air|come|out|drop|release|on|aired; days|day|time until|till|left; hiatus|mid
        break; delayed|postponed; air|airing|episode|release schedule|time|times; what|which day|days|night|nights
        .. new|episodes|air|airs|on|does|do|are|weekly !did|when|was|dvd; what|which day|night|days .. episode|
        episodes !did; what time is .. on;
        at what hour|time .. broadcast|released|release|air|aired|out|drop|start|available|on|$ !@c|die|died|killed;
        on which|what day|days|weekday|night|nights .. episode|episodes|air|airs|drop|drops|release|come|out|it|new
        !die|died|born|killed|murder; when|what|which .. new|next|latest +episode|episodes|ep|one .. come|comes|out|
        drop|drops|air|airs|release|released|available|$ !season|about|happens|card|holiday|payment|deposit; airtime|
        timeslot|broadcast|airing|air schedule|time|times|day|days !first; what nights|weekday|days .. on|air|airs|
        show|series $s; new|next|latest +episode|ep|one .. when|date|time|week|today|tonight|tomorrow; no|any +new|
        next +episode|episodes; episode|episodes .. release|air +dates|date|schedule|time|times; until|till the|next|
        new +next|episode|new +episode|ep|one; when .. season|series +finale; break this +week; next one $;
        what|which night|evening|weekday|day of .. week; what|which night|evening .. on|air|aired|broadcast|shown $s
        """,
    ),
    Relation(
        "ep_count",
        "number of episodes",
        "number",
        (
            "there has does have full installments amount total left aired remain per length big long many far more "
            "get or number of one does have"
        ),
        """
        !minutes|runtime|length|called|title|directed|watched|viewers|killed|book|books|appear; how many .. episode|
        episodes|ep|parts|chapters !dies|die|is @p; many episode|episodes|parts; number|count|amount|total of|no
        episode|episodes|ep|parts; how|total .. episodes +total|altogether|left|so|overall|each|per; how many|much
        .. left|remaining $ !of; no of episode; how long .. season|series !film|each|ep|episode|after|before|shoot|
        shooting|filming|make|produce|record|write;
        episode|episodes|ep count|number|total|amount; ^ .. number|total|count of episodes|episode; many chapters|
        chapter !book|books; is|are|only|just #|six|seven|eight|nine|ten|twelve episodes; ^ episodes|eps in|of season #;
        is it #|eight|ten .. episodes; # or # episodes; ^ episodes $ !which|what;
        total|full|overall +episode|episodes|season; how many installments|installment|ep|episodes|eps|episode;
        number|amount|count|total|length of .. installments|chapters|season|parts|episodes; how many .. episodes|ep|
        eps .. aired|out|left|remain; how many +left|remain|remaining $; episodes|eps per +season|series; how +big|
        long .. season #|$ !until|wait|between|after|film|ago|shoot|shooting|filming|make|produce|record|write;
        episodes|eps long; more +episodes $; is it # +episodes; have|has|get|got # episodes|eps|parts|chapters
        """,
    ),
    Relation(
        "runtime",
        "runtime",
        "number",
        (
            "whole last time take total watch average duration short minute typical hours minutes per screen go binge "
            "season run movie many much long length 30 45"
        ),
        """
        !ago|been|take|took|shoot|filming|after|before|between|reviews|wait|since|prison|jail|married; runtime|
        runtimes|duration; run|running time|length; how +long is|are|was|were|does|do|s .. episode|episodes|ep|it|
        this|show|film|movie|series|@s|@e|finale|pilot|one|each $s !been|live|book|out|on; how +long .. episode|
        episodes|finale|pilot|movie|film|ep|watch|binge|last|lasts|run|runs !come|next|until|make|shoot; how +long
        $s !been; how many|much .. minute|minutes|hour|hours|mins !viewed|streamed|watched|views|viewers; episode|
        episodes|ep|movie|film|season|each|finale|pilot|total length|hours|minutes|mins|min|hour|long !age; length
        $s !hair; length of .. episode|episodes|movie|film|show|series|season|@e|finale|each; minutes|hours|hour
        long|per|each|is|are !viewed|viewing|watched; long is it|each|an|the|one $ !been; is it|episode # hour|
        hours|minutes; average episode|length|runtime;
        how +long|short .. episode|episodes|eps|ep|it|season|series|show|film|movie .. last|lasts|run|runs|take|takes|
        watch|binge|hours|minutes $ !come|filming|next|until|film|shoot|renewed; how much|long time .. episode|
        episodes|season|watch|take|takes; how many|much hours|minutes|hour|mins .. it|season|show|series|episode|
        watch|watching|whole|@s|@e $ !viewed|viewers|watched|day; time|minutes|hours|mins|length|duration|minute per|
        of|an|each episode|episodes|ep|season|show|series|movie|film; minute|hour +episodes|episode|long|runtime; #
        minutes|minute|hour +episodes|episode; are episodes # minutes|minute|hour; total|overall|average|whole +watch|
        watching|running|run|runtime|duration|length +time; watch|watching +time $; total runtime|hours|duration;
        long|short episodes $ !are; how +short; length in +minutes|hours; typical|average|normal|single +episode;
        half|one|full +hour show|series|episodes|long
        """,
    ),
    Relation(
        "ep_title",
        "episode title",
        "title",
        "first last s how named guide all list pilot finale season with full complete titles give the",
        """
        !director|directed|character|actor|detective|guy|dog|song|villain|who; title|titles|name|names .. of|for|
        from|in .. episode|episodes|pilot|finale|@e|ep|premiere; list|all|what|give .. episode|episodes|ep title|
        titles|names|name|list; what .. call|called|title|name .. episode|pilot|finale|@e; episode|season list|
        guide; list .. episodes|episode; what|whats is episode|pilot|finale .. called; episode|ep|pilot|episodes|@e|
        premiere call|called|name|named|title|titled|titles|names; finale call|called|title|titled; episode|@e ..
        called|title|titled;
        name|names|title|titles|titled|called|list .. of|for .. episode|episodes|eps|ep|finale|pilot|premiere|opener|
        @e; how is|are|was .. episode|finale|pilot|ep|episodes .. called|titled|named|name; what is|are|was .. finale|
        pilot|premiere|episodes|episode|opener .. called|titled|named|name|title; all|full|complete +episode|episodes
        +names|titles|list|name; episode|episodes guide|list|listing|names|titles; list|guide of|to .. episode|
        episodes; which episode .. called|titled|named; season finale name|title|called
        """,
    ),
    Relation(
        "ep_plot",
        "episode summary",
        "event",
        (
            "s what's goes down occurs explain events describe miss spoilers takes place storyline start end short "
            "ending went tell begin"
        ),
        """
        !director|direct|wrote|title|called|long|name|runtime|air|aired|rating|review|reviews|song|watch|when|
        directed|many|stream|who|which|next|how; what|wat .. episode|@e|ep|pilot|premiere|opener .. about|happen|
        happens|happened|plot|story; happen|happens|happened|plot|about|go|goes|summary|story|synopsis|description
        in|of|during .. episode|@e|pilot|premiere|first|opener; episode|ep|@e|pilot|premiere .. summary|recap|
        synopsis|plot|description|about|spoilers|explained|story|overview; recap|summary|summarise|summarize|
        synopsis|summaries|overview of|for|on .. episode|@e|pilot|premiere|finale|ep; ^ episode # $; tell about|
        happens episode|@e|pilot; ^ season # episode # $; explain|describe .. episode|pilot|@e; ^ what is|was @e|
        episode|pilot about|# $;
        what .. go|goes|went|occur|occurs|occurred|take|takes|took|miss|missed .. in|during .. episode|pilot|finale|
        @e|premiere|opener; story|plot|summary|events|synopsis|spoilers|spoiler|storyline|contents|content|recap of|
        in|for .. episode|pilot|@e|premiere|opener|ep; episode|ep|@e|pilot .. plot|summary|story|storyline|content|
        events|end|ends|start|starts|spoilers|short|ending; explain|describe|summarise|summarize|spoil .. episode|
        pilot|@e|premiere; how .. episode|pilot|@e|premiere end|ends|ended|start|starts|begin|begins; what is|was ..
        episode|pilot|@e .. about; tell about @e|episode|pilot; happen|happens|happened in|during .. @e|episode|pilot|
        premiere
        """,
    ),
    Relation(
        "recap",
        "recap",
        "event",
        (
            "refresh memory leave off bring speed went quick short explain tldr cliff notes end last fill before "
            "summarize plot remember"
        ),
        """
        !episode|pilot|@e; recap; summary|summarise|summarize|summarized|overview|rundown .. season|of|so|story|
        plot|show|everything|last|first|$; catch +up; season # plot|summary|story|recap|spoilers|happened|about $
        !next|will|new; story so far; previously on; what happened|happens|happen last|previously|so|already|up
        season|far|to|episode !finale|end; previously; what happened|happens in season #; catch me|us up; catchup;
        what happened|happens last season; last season recap;
        refresh|refreshes|refresher +memory|my|$|on|about|of; remember|know|remembered .. from|before|about .. season|
        last|s1 #|season|$; leave|left +off $s; where .. season leave|left|end|ended|stop|stopped +off|$; bring|get|
        catch .. up|to +speed; tldr|cliffnotes|sparknotes|refresher; cliff notes; what went|goes|go down|on .. last|
        season|so; what happened|happens so|before|last|previously|until .. season|far|now|$; remind .. season|last|
        happened; recap $s; short|brief|quick +summary|recap .. season|of|$s; explain|summarize|summarise|recap|
        summary .. season #; fill in on .. season; how did season # end
        """,
    ),
    Relation(
        "best_episode",
        "best episode",
        "list",
        (
            "favorite rated start must see watch popular better rank ranking skip essential memorable bottle iconic "
            "most strongest like score i season fan top"
        ),
        """
        best|worst|favourite|top|highest|lowest|greatest|strongest|weakest|scariest|saddest|funniest .. episode|
        episodes|season|seasons|ep|@e|moment|moments|scene|scenes|arc; episode|episodes|seasons|season ranked|
        ranking|rankings|best|worst|better; which episode|season .. best|worst|favourite|good|better|watch;
        must|essential|skippable|filler|iconic|memorable|popular|standout +see|watch|episode|episodes|scene|scenes|
        moment|moments; top|best|worst|highest|lowest|rated +rated|ranked|reviewed|# +episode|episodes|season|seasons|
        ep|scene|scenes; which|what episode|season|ep|episodes|seasons .. must|best|worst|better|recommend|watch|skip|
        popular|like|favourite|rated|score|strongest|weakest|rank $ !aired|first|start|order|where; most +popular|
        watched|loved|rated|memorable|iconic|beloved|viewed +episode|episodes|season|scene; rank|ranking|ranked|rate|
        list|tier .. episodes|seasons|episode|season $ !imdb|long; skip|skipping +episodes|episode; fan favourite
        episode|season|scene; bottle +episode; best|top|worst season|ep|episodes $s; which season is
        """,
    ),
)
"""Episodes, seasons, and what comes next."""
