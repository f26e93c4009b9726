"""Relations about seasons, and what comes next."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

SEASONS: Final = (
    Relation(
        "season_count",
        "number of seasons",
        "number",
        (
            "there have does will planned far it has got run total only long more current which what been years "
            "series than one is on"
        ),
        """
        how many +season|seasons; many season|seasons; how many series $; how +long .. run|running|been|go|last|
        lasted|on|air $s !episode|each|movie|film|ep|work|working|together|know|dead|missing|married; how many years
        .. run|running|air|on|been|show|@s; ^ seasons total|count|number; seasons are|so; number|total|amount|count
        of +season|seasons; many series|seasons; how many series; ^ seasons $;
        which|what season we|it .. on|in|at|now|currently !die|dies|best|worst|better|killed|leave|leaves|@c|about|
        set|times; current|latest|newest +season; only|just|than +one|1|2|single|# +season|seasons; total +seasons|
        season; season|seasons total|amount; how many years|long .. show|series|it|@s .. run|running|on|air|going|
        last|aired|been $ !film|filming|renew; number|total of|$ +series|seasons
        """,
    ),
    Relation(
        "bingeable",
        "release pattern",
        "yesno",
        (
            "go together can batch release every weekly complete easy pattern week finished airing batches whole "
            "split over yet released dropped come available day two episode good full"
        ),
        """
        binge|bingeable|binged|bingewatch|bingeing|binging; weekly|batches; all .. once|episode|episodes|season|out|
        available|now|time|drop|dropped|released|at $s !director|many|cast|titles|title|list|name|names|kill|die|
        killed; every|each|per|one|a week !who|case; all|whole|full|entire .. season|episodes|series .. out|
        available|released|drop|dropped|once|now|watch|up; complete season|series|already; episodes .. at once|week|
        weekly|time|available|yet|out !when|new|next|many|long; in one|single|a sitting|day|weekend !filmed;
        all|whole|entire|full|everything .. one|a +go|sitting|day|weekend|swoop $; all|whole .. once|together|same $
        !solve|die|kill; episode|episodes|released|dropped|eps .. each|every +week; weekly|week by +week; week +by
        +week; all|complete|full|whole|entire .. episodes|season|series|show .. available|out|released|dropped|aired|
        online|now; how are|do episodes|they .. released|release|come|dropped; release pattern|model; finished|done
        +airing; episodes|eps|two|three|one a|per|every +week; is|has it|show|season|series .. complete|completed|
        finished airing|yet|$ !renew|filming|production; split season|in; in +one +go|sitting; drop|dropped|release|
        released .. all +at|in|together
        """,
    ),
    Relation(
        "delay",
        "word on a delay",
        "reason",
        (
            "was were did do have has there such back again ages forever years year third second wait season seasons "
            "episodes next new last final release come out production filming we so it the show series between hold"
        ),
        """
        !@pc|die|dies|pregnant|kiss|love|killer|case|filming|shoot|shooting|film; why|how .. season|seasons|it|show|
        series|@s|episodes .. delayed|late|postponed|pushed; what|who delayed|postponed|pushed; reason for|of|behind ..
        delay|gap|hiatus|wait; why|how .. long|big|huge|such +wait|gap|hiatus|break|delay|pause; why .. wait|waiting ..
        season|seasons|episodes|long|forever|ages|years; why|how .. take|took|taking .. long|forever|ages|years $s; why|
        how .. season|seasons|episodes|show|series .. take|took|taking .. long|longer|forever|ages|years; delay|gap|
        hiatus|wait between .. season|seasons; delay $; delayed $; why|how .. delay|hiatus; hold up|holdup|holding $;
        what .. taking|takes|took so|forever|long
        """,
    ),
    Relation(
        "renewal",
        "word on a renewal",
        "yesno",
        (
            "there third still getting continued word announced plans works chance future return final order ordered "
            "continuation given status official finished done picked follow part amazon thing over end movie sequel "
            "planned chances"
        ),
        """
        !@pc|when|date|what|who|how|plot|about|born|theory|filmed|trailer|runtime|title|cast|where|which|why; will|
        is|are|gonna|any|do|does|has|be|gets|get|getting|think .. season # $s !good|bad|out|streaming|netflix|available|
        worth|better|watch|on|in; season # in the +works|making;
        season # .. confirmed|happening|coming|renewed|renewal|news|greenlit|ordered|
        announced|official|happen|planned|update|updates|chances|going|cancelled|getting|made|status|yet|possible|
        likely|exist; renew|renewed|renewal|renewing|greenlit|greenlight|greenlighted|recommissioned; another|more|
        new|next|second|final|further season|seasons|series|movie|film|part .. $ !watch|plot|better|cast|out|stream;
        more|another|new .. seasons|season|episodes $ !tonight|week|today|get|stream; picked|pick +up $s; pick|picked|
        picks it|this|show|series|@s +up; confirmed|
        greenlit|officially|announced|any .. season|sequel|series|more; get|gets|getting|have|be|make|making|do ..
        another|more|second|sequel|follow; sequel|sequels $s; coming|come|comes +back $s !@; continue|continues|
        continued|returning|return $s !@; is it|this|show|series|@s .. over|ending|done|finished|returning|back|
        coming $; future of .. show|series|@s; last|final +season $; are they making|doing more; show|series|@s
        ending|ended|over|finished $; ^ season # $; more season|seasons|episodes $ !tonight|week|today; chance|
        chances|odds|likelihood of|for|that season|more|renewal|sequel|second|another;
        getting|get|make|making|order|ordered|come|be|making +more .. it|this|$|episodes|seasons !watch|info|details|
        scared; continue|continued|continuing|continuation $s !@c; any|some +word|word|info|plans|plan|chance|hope|
        sign|talk on|for|about|of .. season|more|another|renewal|sequel; word|plans|plan on|for|about +season|more|
        another|sequel|a; more +to +come; season # .. announced|thing|works|order|ordered|given|plan|plans|picked|
        approved $; ^ will|wont|is|are|has|was .. @s|it|show|series|they .. return|continue|renewed|finished|done|
        over|more|continued|renew|ordered $ !filming|@c|airing; final|last +season $; in +works; picked|pick|given ..
        another|second|season; part #|two; future of .. @s|show|series; renewal|renewed status|odds|chances|news|or|
        for|$; second|third|fourth|another|next season|part .. confirmed|announced|coming|ordered|happening|planned|
        likely|possible $; has|did @o|amazon|netflix|hulu|hbo .. ordered|order|renew|renewed .. more|it|another|
        season|@s|show|$; follow up $; is it|this +the +end; end of +show|series|@s;
        is it|show|series|@s still going|running|airing $; anything|something|more .. left|still to +come $s; there more
        +coming $; over +for +good; chances|odds|likelihood|chance|probability of|for season|another|second|more|renewal
        """,
    ),
    Relation(
        "next_date",
        "date of the next season",
        "date",
        (
            "comes expect will soon start starts returning wait premiere return expected estimated longer second "
            "month sequel be seasons drop date"
        ),
        """
        !filming|film|ep|episode|filmed|shooting|production|many|dvd|bluray|disc;
        when|wen|year|month|long|soon .. season # .. $
        !happen|leave|died; season # .. release|date|when|premiere|air|come|out|start|drop|airing|returns|return|
        released !cast|plot|trailer|about|end; when .. next|new|another|second|following season|series|seasons|
        movie|sequel|film; next|new|upcoming season|series|sequel|part|movie .. release|date|when|come|coming|out|
        air|drop|start|year; date|release .. season #|next|new; how +long|soon .. wait|until|till|next|season|
        before|sequel $ !filming|episode; when .. come|coming|returning|return|back|returns back|$s !@pc|she|he|up|
        out; when is it|this|show|series|@s .. back|return|returning; wait for .. season|series;
        how +soon|long|much .. season|series|sequel #|next|new|2|$ .. coming|out|come|wait|until|release|expect; when
        .. season|series|sequel .. start|starts|begin|begins|out|return|returns|drop|drops|release|released|coming|
        air|airs|premiere|expect|expected $ !happen|filming|end|ended; when .. expect|expected .. season|series|next|
        new|sequel|it; when .. there be .. season|sequel|more; premiere|release|start|air +date .. season #|next|new;
        season # .. date|premiere|release|when|wait|countdown|arrive|arrival $; date|month|year of|for|does|will ..
        season # .. start|out|come|premiere|air|$; expected|estimated|confirmed +release|date|premiere .. season|next;
        wait|longer|waiting for|until|till|between .. season|seasons|sequel; when is|are|does|will it|show|series|@s|
        they .. return|returning|returns|back $; second|third|next +season when|date|start|release
        """,
    ),
    Relation(
        "next_plot",
        "plot of the next season",
        "event",
        (
            "happen going story next continue direction villain case go take adapt book based spoilers plans second "
            "could will what could plot next they do going what hints any"
        ),
        """
        !happened|when|filming|trailer; what will|would|could|is|might|does|going .. season|sequel|next|series ..
        be|about|cover|happen|follow|adapt|explore|based|book|plot; next|new|upcoming|second season|series|sequel
        plot|about|story|storyline; which|what book|novel|case .. season #|next|new; plot|story|storyline of|for ..
        next|new|upcoming|season #; what happens next $; what will happen; what next for|$; what to|can expect ..
        season|next; season #|next plot|story|storyline|synopsis|villain|focus !did|recap; next .. storyline|plot;
        going|will|could|might|would|gonna .. happen|happens|continue .. in|next .. season|next !cast|filming|release|
        when|born; what happen|happens .. season|next|after #|season|next; where .. story|show|series|it|season .. go|
        goes|going|head|heading|take|next; story|plot|storyline|synopsis|spoilers|premise|villain|direction|plans of|
        for|in .. season #|next|new|second !1; season #|next|second .. story|synopsis|storyline|plot|spoilers|villain|
        premise|based|adapt|about $ !did|recap|happened; how will|does|would story|plot|it|show .. continue|go|proceed
        +on|$; what is next for @c|story|them|show; next for @c; season # adapt|adapts|cover|covers|continue|continues;
        what .. could|might|will|would|going .. happen|do|cover|be .. next|second|new|another season; what .. happen|
        happens .. season # $ !finale|end|ending|episode; plot|story|storyline of|for .. next|new|second season; hints|
        hint|clues|teases|teasers|spoilers about|for|of|on season #|next|two; hinted|teased .. season|next
        """,
    ),
    Relation(
        "next_cast",
        "cast of the next season",
        "persons",
        (
            "will second coming members added return new back actors faces changes characters comes play joining "
            "casting news newcomers leaving next before cast"
        ),
        """
        season # .. cast|casting; new|next|upcoming cast|castmembers|season cast|characters|actor; who .. season #
        .. join|joins|joining|returning|return|back|new|in|cast $ !directed|wrote|dies|killed; who .. return|
        returns|returning|back|join|joins|joining .. season|next|cast; joining|joins|join .. cast; new cast|
        character|characters|actors|actor; cast of|for season #; cast in season #; in .. cast .. season #;
        which|what|who .. actor|actors|characters|character|cast|stars .. return|returns|returning|back|join|joining|
        leave .. season|next|$; who .. new|join|joins|joining|added|returning|return|returns|back|play|star|leaving|
        not .. in|for|to|before|$ .. season #|cast|next|new|$ !directed|wrote|home|author|@c|team|unit|squad; new|
        added|additional actors|actor|characters|character|cast|faces|members|additions in|for|to|on|$ !name|show;
        season|next # +cast|casting|actors|characters|lineup; casting news|rumors|announcement|announcements; is|are|
        will cast|actors|everyone .. returning|return|back|returns|same $; cast|casting changes|change|returning|
        additions; newcomers in cast; is|will|does|are @p .. in|return|back|returning for|to|in|next +season|next; is|
        will|does|are @c .. return|back|returning for|to|in +season|next
        """,
    ),
    Relation(
        "cancelled",
        "word on a cancellation",
        "yesno",
        (
            "is was will they did got going happened plug pull dropped reason discontinued one season seasons stop "
            "making air taken danger dead ending over drop why not after who more netflix when end can"
        ),
        """
        why|come .. @o|network|channel .. drop|dropped|ditch|ditched|dump|dumped +it|this|@s; cancel|cancels|canceled|
        cancelled|cancellation|canned|axed|axe|scrapped|discontinued !laughter|laugh|food|subscription|
        membership|account|free|trial|culture|prime; pulled|taken off|from .. air|@|netflix|amazon|platform; why ..
        show|it|series|@s .. end|ended|stop|stopped|ending|over|only|finish; why no .. season; why .. no|only one|
        not .. season|more|seasons|another; dropped by;
        pull|pulled|pulls plug; why .. they|it|show|series|@s|netflix|amazon .. end|ended|stop|stopped|cancel|drop|
        dropped|kill|discontinue !@c; was|is|did|has it|show|series|@s|they|netflix|amazon .. dropped|drop|discontinued|
        killed|ditched|terminated|pulled $ !when|out|all|once|weekly|yet|date; taken|took|pulled off +air; why .. not|
        no|isnt|never|wasnt .. season|more|seasons|sequel|continuation; stop|stopped .. making|producing|make|
        production; no +more +seasons|episodes|season; is show|series|@s|it .. dead|over|ending|ended|finished|done $;
        reason|reasons for .. end|ending|cancellation|stop; risk|danger of cancellation|cancelled|being; did they can|
        axe|scrap|dump|kill it|show|@s|series $
        """,
    ),
)
"""Seasons, and what comes next."""
