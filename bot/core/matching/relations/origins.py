"""Relations about the material that a show comes from."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

ORIGINS: Final = (
    Relation(
        "based_on",
        "source material",
        "work",
        (
            "from inspired taken source original version manga comic cover game basis idea name where come story "
            "series use used draw"
        ),
        """
        !real|life|true|person|people|score|order|next|out|team|unit|location|many|differ|better|different|changed|
        changes; based|base|adapted|adapt|inspired on|off|from|upon|by|in $s !who|@c; is|was .. based|adapted|
        adaptation; based|adapted|inspired|base .. book|books|novel|novels|comic|comics|manga|game|graphic|podcast|
        webtoon|something|anything|novella|play|movie|what|which; adaptation|adapted|adapts|adapting; what|which
        book|novel|comic|manga|novels|books .. based|from|come|comes|adapt|adapts|adapted|cover|covers|basis|follow|
        is|does|inspired|it|season !read|first|introduced|appear|wrote; source material|novel|book|story; is there|
        it .. book|novel|comic|manga; original|actual novel|book|story|comic|manga|idea|concept; comes|come|taken|
        came from .. book|novel|books|novels|comic|manga; @s|show book|novel|books|novels !read|differ; are there
        books|novels; what is it|this|show|series|@s based|adapted; follow|follows .. book|books|novel|novels|manga|
        source; base|based $s !where; basis for; ^ book|novel|books $s; @s book|novel; from book|novel|comic|manga;
        !list|number|latest|who|@c;
        from|off .. book|novel|comic|manga|game $ !merch|different|differ|quote|first; book|novel|comic|manga|game
        adaptation|adaption|version|first|too|series $s !changed|better|order|score; original story|idea|material|
        screenplay|source|work; adapted|adapt|adaption|adapts from|off|of|$; inspired|inspire by .. book|novel|game|
        comic|manga|what|something|show|series|@w|movie; what|which inspired|inspires|inspire .. it|show|series|@s|story
        $ !@c; name of the +book|novel !episode|@c; is there .. manga|comic|webtoon|game|graphic; which|what .. books|
        book|novel|novels .. adapt|adapted|adapts|cover|covers|based|is; basis of|for .. show|series|it|@s; was|is @s|it
        .. book|novel|comic|manga|game $s; where .. story|idea|show .. come|comes|came|taken from; taken|drawn|derived|
        lifted from .. book|novel|books|game|comic|story; what|which .. novels|novel|books|book .. use|used|uses|draw|
        drew|draws|pull|pulled|take|took|taken|borrow|borrowed; novels|books did|do they|it|show use|draw|take|adapt;
        from which|what .. book|books|novel|novels
        """,
    ),
    Relation(
        "author",
        "author",
        "person",
        (
            "series writing penned whom creator name original authored alive mangaka published person still whose guy "
            "source"
        ),
        """
        who .. wrote|writes|written|write|writer .. book|books|novel|novels|source|comic|comics|manga|original;
        writer|wrote|written .. book|books|novel|novels|source|@w|manga|comic|comics; whose book|books|novel|novels;
        who book|books|novel|novels $; books|book|novels|novel by|writer; author of|name; who wrote @w; who created
        comic|comics|manga|characters|character|@c; ^ .. author|novelist $ !involved|happy|say|said|think|like|
        produce|approve; author|novelist of|name; who author|novelist; whose|who book|books|novel|novels; who is
        books|book based;
        by whom|who|which .. book|books|novel|novels|author; who .. penned|pens|authored|created|published book|books|
        novel|novels|source|comics|manga|original; who .. creator|person|guy|writer|man|woman behind|of|wrote book|
        books|novel|novels|manga|comics; mangaka; name|names of .. author|novelist; which|what|original author|
        novelist !say|think|like; author|novelist .. name|alive|dead|called; book|books|novel|novels author|writer;
        book|books|novel|novels .. written|wrote|by @p|who|whom; writer of .. book|books|novel|novels|original|@w
        """,
    ),
    Relation(
        "book_difference",
        "comparison with the books",
        "desc",
        (
            "from show adaptation as vs to between leave close stay stick faithful missing same differently end "
            "accurate follow closely happens loyal ending out die changed cut added true white like happen far "
            "changed"
        ),
        """
        book|books|novel|novels|source|manga|comic|comics .. different|differ|differs|difference|differences|
        changed|change|changes|better|compare|compared|versus|faithful|deviate|diverge|same|ending; different|
        differ|differs|difference|differences|changed|change|changes|better|compare|compared|versus|faithful|
        deviate|diverge|same|accurate|close|true .. book|books|novel|novels|source|manga|comic|comics; in .. book|
        books|novel|novels|manga $s !introduced|first|appear; book accurate|accuracy;
        leave|leaves|left|cut|omit|omits|omitted|missing|added|add|altered|skip|skipped .. from|in|to|of .. book|books|
        novel|novels|source|manga; stay|stays|stick|sticks|stuck|close|closely|true|faithful|loyal|accurate|near .. to|
        from|the .. book|books|novel|novels|source|manga|material; faithful|loyal .. adaptation|adaption; how close|
        closely|faithful|accurate|true|loyal .. book|books|novel|adaptation|source; is it like|as book|books|novel|
        novels|in; book|books|novel|novels|manga .. end|ends|ending|differently; in .. book|books|novel|novels|manga ..
        is|does|die|dies|happen|happens|end|ends|what|who|how !first|appear|introduced|episode; die|dies|killed|happen|
        happens|married|alive|dead|survive|survives in .. book|books|novel|novels; book|books|novel|novels or|vs|versus
        show|series|it|adaptation|film|movie; show|series|film|movie|adaptation .. or|vs|versus|than .. book|books|
        novel; follow|follows .. book|books|novel|novels .. closely|exactly|faithfully; what is not|different in books|
        book|novel; stray|strays|strayed|deviate|deviates|deviated|depart|departs|veer|veers .. from .. book|books|
        novel|novels|source|manga; follow|follows|followed .. book|books|novel|novels|source $; what .. been changed|
        altered|different
        """,
    ),
    Relation(
        "true_story",
        "real-life inspiration",
        "person",
        (
            "documentary facts existed fictional exist modeled true events truth biopic loosely fact fiction "
            "nonfiction actual inspired crimes happen behind real things murder made story unit up somebody case"
        ),
        """
        !actor|name|plays|movie|help|advise|close|friends; true +story|stories|crime|events|case; real|actual life|
        person|people|event|events|story|case|cases|cop|detective|unit|crime|team|place|woman|killer|murder !estate|
        actor|alive|consultant|expert|experts|technical|advise|name|age|together|married|like|friend|friends; real|
        actual .. detective|cop|based|unit $ !actor|name; inspired|inspires|base|based|inspiration|modelled|modeled|
        basis .. @c|character|detective|real|true|life|fact|actual|someone|him|her|person; who inspired|inspires|
        inspiration|base; @c .. base|based|inspired|inspiration|modelled|modeled; who|person .. @c based|inspired|
        modelled; inspiration|basis|model for|behind $s; inspiration|basis|model for|behind @c|character|her|him|
        detective|the; is|was|are @c .. real !name|@c; is it|this|that|any|story|show|series|@s .. real|true|
        fiction|fictional|fictitious|nonfiction $; did .. actually|really happen; based on fact|anyone|someone|
        somebody|who|whom|reality|history|@p; real life; does .. exist; really exist|exists|happened; is|was @c
        real|fictional $ !human|robot;
        fact or fiction; nonfiction|biopic|biographical|autobiographical $s; based|base .. on|in fact|facts|fiction;
        based|inspired|base|inspire .. fact|facts|true|real|actual|history|reality|life|events|crimes; @c .. exist|
        exists|existed|real $ !name|human; did .. really|actually +happen|occur|exist; the +real @c; real @c $; is|was
        there .. real @c|person|detective|killer|story; real|true|actual .. events|story|stories|case|cases|crimes|
        inspiration|person|unit|people|detective $ !actor|alive|expert|experts; how +much .. true|real|fiction|
        fictional; truth to|in|behind it|story|this; @c .. loosely|partly|partially|modeled|modelled|based|inspired
        on|after|by|upon; real person|people|detective|life behind|@c; happened for real; is|was|are .. story|show|
        series|it|events|case|unit|team true|real|fictional|fiction $ !episode|cgi|dog; made +up story|events|case|$
        !for; who is|was @c based
        """,
    ),
    Relation(
        "consultant",
        "adviser",
        "person",
        (
            "lapd who did technical advice adviser detective officers medical historical expert set trained writers "
            "actors talk checked facts military police real gave help cops detectives right they get them"
        ),
        """
        consultant|consultants|adviser|advisor|advisers|advisors|consult|consulted|advise|advised|advises|
        consulting; technical|police|military|science|medical|legal expert|experts|help|advisor; real|actual|former|
        ex cop|cops|detective|detectives|police|experts|expert .. work|worked|help|helped|involved|consult|set|show|
        advise !unit; experts|expert;
        technical|police|military|science|medical|legal|historical|cultural|scientific advice|adviser|advisor|
        consultant|expert; gave|give|gives .. advice; real|actual|former|ex .. detective|detectives|cop|cops|police|
        officers|doctors|chefs|lawyers|soldiers .. consulted|help|helped|helps|advise|advised|talk|talked|spoke|work|
        worked|train|trained !unit|based; lapd|police|fbi|army|navy .. help|helped|involved|cooperate|cooperated|
        approve|support with|on|in|show|series|production|$ !@c; talk|talked|spoke|speak to|with +real|actual; fact|
        facts checked|checker|checking; help|advice|input from|by .. real|actual .. cop|cops|detective|detectives|
        police|experts|officers; who helped|helps|advised|advises .. police|cop|medical|legal|detective stuff|side|
        details|work|procedure
        """,
    ),
    Relation(
        "realism",
        "verdict on the realism",
        "opinion",
        (
            "work procedure is portrayal reality really believable authentic science right far fetched plausible feel "
            "correct factually details unrealistic depiction happen would over top legal medicine true life police "
            "real detectives"
        ),
        """
        realistic|realism|accurate|accurately|accuracy|authentic|authenticity|believable|plausible|lifelike|
        realistically|unrealistic !review; true to +life|history|reality|events|facts; get|gets police|science|
        history|law .. right; historically; real|actual history|medicine|science|law|police +work; match|matches|fit|
        fits .. history|
        reality|facts; like real life|police|cops; how real|true;
        true to +reality|life|period|history|fact; far fetched; farfetched|implausible|plausibility|verisimilitude|
        factually; over +top; is|does that|this|it|they .. how .. police|cops|doctors|lawyers|detectives|fbi ..
        really|actually|work; police|cops|doctors|lawyers|detectives|chefs|firefighters .. work|do|act|behave ..
        really|like +that; really|actually work|do|act +that|like; feel|feels|seem|seems +real|authentic|genuine|
        realistic|believable; would|could|can that|it|this .. happen|work|exist .. life|real|reality; would|could|can
        that|it|this really happen|work|exist; get|gets|got details|facts|science|history|procedure|police|medicine|
        law .. right|wrong|correct; science|medicine|history|law|procedure|police|facts .. right|correct|accurate|
        realistic; how real|accurate|authentic|realistic|true|believable; correct|accurate depiction|portrayal|
        representation; depiction|portrayal of .. police|cops|lapd|history
        """,
    ),
    Relation(
        "involved",
        "word on that involvement",
        "yesno",
        (
            "does still of executive role hand making help part production approve connection contribute input "
            "attached produce behind have writer books team author producer work television version adaptation series "
            "main whole actual anything hands board approve making doing"
        ),
        """
        involved|involvement|participate|participated $s !murder|killing|crime|case|conspiracy|corruption|killer;
        is|was|are|how @p .. involved|involvement !murder|case|crime; author|creator|writer|novelist .. involved|
        involvement|happy|like|liked|work|part|say|approve|input|produce|producer|think; involved .. in|with|making|
        show|production|series !murder|case|conspiracy|crime|romantically; did @p work on; @p .. have|has anything|
        something to do with;
        @p .. hand in; @p|author|creator|writer|novelist .. part|role|connection|hand|input|say|contribution|contribute|
        contributed|contributes|attached in|of|to|with|on .. making|production|it|show|series|@s|creating !play|plays|
        played|character|about|cast; @p help|helped|helps .. make|create|write|produce|show|it; @p .. do|have|has ..
        with|on show|series|it|@s|making $ !say|think; author|novelist|writer .. help|helped|input|attached|consulted|
        approve|approved|approves|onboard|participate|team; @p work|works|worked .. on it|show|series|@s|this $; @p
        work|works|worked on .. himself|herself|themselves $; is @p behind .. show|series|@s|it; role|part|involvement|
        contribution of @p|author in production|making|show|creation; @p hands on; @p .. have|has|had .. say $; @p on
        board; @p approve|approves|approved; part|role @p .. in making|production|creation|it $ !play|plays|character;
        how involved @p; what @p doing for .. show|series|production|it
        """,
    ),
    Relation(
        "title_meaning",
        "meaning of the title",
        "desc",
        (
            "that get origin explained pronounce refer explain meaning word reference name come who titled about "
            "significance episode with phrase term expression words"
        ),
        """
        why .. call|called|named|titled|title|name !cancelled|her|him|for|keep|keeps|police|cops; what .. title|name ..
        mean|means|refer|stand|
        signify|about; title|name mean|means|meaning|significance|explained|origin|reference|come|from; meaning|
        significance|origin of .. title|name; stand|stands for $; what does|do|is @st|@s mean|means|stand; where ..
        title|name come|from; named after; what does .. mean $; what does @ mean;
        title|name .. meaning|reference|refer|refers|significance|explained|origin|mean|means; how .. show|series|it|
        @s get|got +its|the|name; how|where .. show|series|it|they|@s get|got .. name|title; explain|pronounce ..
        title; why .. name|title|titled it|show|series|this|that|@s|$; ^ why the +name|title; ^ why @s $; what is
        +with|up .. title|name $; meaning|mean of|behind @s $; what is|s meaning of @s; who|what .. title .. about|
        refer|refers; what is title supposed|meant
        """,
    ),
)
"""Books, real life, and what they became."""
