"""Relations about episodes and seasons."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

EPISODES: Final = (
    Relation(
        "release",
        "release date",
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
        "release schedule",
        "time",
        "s pt",
        """
        !filming|title|called|many|happen|happens|about|plot|season|director|directed|wrote|born|travel|jump|period|
        loop|setting|set|book; when|what|which|is|new|next .. new|next|latest|following episode|episodes|ep ..
        !about; next|new|upcoming episode|episodes; what|which|est|pacific +time|hour .. air|airs|on|come|comes|
        start|starts|release|released|drop|drops|premiere|does !period|zone; time .. air|airs|airing|drop|drops|
        release|come|comes out|$s !first; when|day|date|what|which|has|is .. episode # .. come|comes|coming|out|air|
        airs|aired|release|released|drop|drops|premiere|$ !happens; episode # .. air|aired|release|released|out|
        come|comes|date|when|drop; airtime|timeslot|timezone|schedule|scheduled|countdown; on tonight|today|this|
        tomorrow|now; tonight|today|tomorrow $; is .. episode|it .. tonight|today|week|tomorrow|sunday|monday|
        thursday; how often; finale|@e .. air|airs|aired|out|date|when|release; when .. finale|@e $ !happen|who|she|
        he; when .. finale|@e .. air|come|out|drop|release|on|aired; days|day|time until|till|left; hiatus|mid
        break; delayed|postponed; air|airing|episode|release schedule|time|times; what|which day|days|night|nights
        .. new|episodes|air|airs|on|does|do|are|weekly !did|when|was|dvd; what|which day|night|days .. episode|
        episodes !did; what time is .. on
        """,
    ),
    Relation(
        "ep_count",
        "number of episodes",
        "number",
        "there has does have full",
        """
        !minutes|runtime|length|called|title|directed|watched|viewers|killed|book|books|appear; how many .. episode|
        episodes|ep|parts|chapters !dies|die|is @p; many episode|episodes|parts; number|count|amount|total of|no
        episode|episodes|ep|parts; how|total .. episodes +total|altogether|left|so|overall|each|per; how many|much
        .. left|remaining $; no of episode; how long .. season|series !film|each|ep|episode|after|before; episode|
        episodes|ep count|number|total|amount; ^ .. number|total|count of episodes|episode; many chapters|chapter
        !book|books; is|are|only|just #|six|seven|eight|nine|ten|twelve episodes; ^ episodes|eps in|of season #; is
        it #|eight|ten .. episodes; # or # episodes; ^ episodes $
        """,
    ),
    Relation(
        "runtime",
        "runtime",
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
        "episode title",
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
        "episode summary",
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
        "recap",
        "event",
        "",
        """
        !episode|pilot|@e; recap; summary|summarise|summarize|summarized|overview|rundown .. season|of|so|story|
        plot|show|everything|last|first|$; catch +up; season # plot|summary|story|recap|spoilers|happened|about $
        !next|will|new; story so far; previously on; what happened|happens|happen last|previously|so|already|up
        season|far|to|episode !finale|end; previously; what happened|happens in season #; catch me|us up; catchup;
        what happened|happens last season; last season recap
        """,
    ),
    Relation(
        "best_episode",
        "best episode",
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
        "number of seasons",
        "number",
        "there have does will planned far it has",
        """
        how many +season|seasons; many season|seasons; how many series $; how +long .. run|running|been|go|last|
        lasted|on|air $s !episode|each|movie|film|ep|work|working|together|know|dead|missing|married; how many years
        .. run|running|air|on|been|show|@s; ^ seasons total|count|number; seasons are|so; number|total|amount|count
        of +season|seasons; many series|seasons; how many series; ^ seasons $
        """,
    ),
    Relation(
        "bingeable",
        "release pattern",
        "yesno",
        "go together can batch",
        """
        binge|bingeable|binged|bingewatch|bingeing|binging; weekly|batches; all .. once|episode|episodes|season|out|
        available|now|time|drop|dropped|released|at $s !director|many|cast|titles|title|list|name|names|kill|die|
        killed; every|each|per|one|a week !who|case; all|whole|full|entire .. season|episodes|series .. out|
        available|released|drop|dropped|once|now|watch|up; complete season|series|already; episodes .. at once|week|
        weekly|time|available|yet|out !when|new|next|many|long; in one|single|a sitting|day|weekend !filmed
        """,
    ),
    Relation(
        "renewal",
        "word on a renewal",
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
        ending|ended|over|finished $; ^ season # $; more season|seasons|episodes $ !tonight|week|today; chance|
        chances|odds|likelihood of|for|that season|more|renewal|sequel|second|another
        """,
    ),
    Relation(
        "next_date",
        "date of the next season",
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
        "plot of the next season",
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
        "cast of the next season",
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
        "word on a cancellation",
        "yesno",
        "is was will they did got going happened",
        """
        cancel|cancels|canceled|cancelled|cancellation|canned|axed|axe|scrapped|discontinued !subscription|
        membership|account|free|trial|culture|prime; pulled|taken off|from .. air|@|netflix|amazon|platform; why ..
        show|it|series|@s .. end|ended|stop|stopped|ending|over|only|finish; why no .. season; why .. no|only one|
        not .. season|more|seasons|another; dropped by
        """,
    ),
)
"""Episodes, seasons, and what comes next."""
