"""Relations about what a show is connected to, or like."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

KINDRED: Final = (
    Relation(
        "spinoff",
        "connected shows",
        "work",
        (
            "a based set does takes which original planned more parent spin share cross over remake connection "
            "continuation universe reboot sister tie canon prequel continue companion came shows from characters "
            "world relation connected show follow up on connects old"
        ),
        """
        !@c|murder|murders|cases|case|killer|each|order|first; spin off|offs !watch|need|have|before; spinoff|
        spinoffs|crossover|crossovers|crossing|prequel|remake|reboot|offshoot|spun; sequel|continuation|follow|
        followup to|of|or|series $s !renew|be; same|shared|part|in universe|world|franchise|verse|multiverse;
        universe; cross|crosses +over|paths with; follow +up|on to|of; is it|this|@s .. related|connected|sequel|
        part of|to; franchise; other shows|show|series|spinoffs in|from|by|with|same !like|similar|@p; is .. @w ..
        sequel|canon; is|was .. sequel to|$; connect|connected|connects|tied|ties|connection|tie|related to|with|in|
        other|$ !who|@c|murder|case; linked|link to|with @w|other|another|show; is it .. sequel; same|shared
        universe|world; part of .. universe;
        parent|mother|sister|companion +show|series; spin|spins|spun +off; spinoffs|spinoff; share|shares|shared ..
        world|universe|continuity with|$; prequel|remake|reboot|revival|continuation|sequel of|to|$s !renew; connect|
        connected|connection|related|relation|link|linked|tie|tied|ties|relationship to|with|between|in @w|@s !@c|@p;
        same +universe|world|continuity|timeline|verse|show|franchise; @s|it .. @w related|connected|universe|canon;
        what|which show|series .. spin|spun|come|came|from off|from|$ !@p|@c|born|know; continue|continues|continuing
        @w; which|what|other shows|series in .. universe|franchise; canon|canonical $; characters from @w; universe
        of|is|does; cross|crosses|crossing over|with|paths @w;
        will|is|are there .. a +movie|film $s; be a +movie|film $s; follow|follows on|up from|to @w|original|@s;
        connected|linked|tied to|with @w|original; what connects|links|ties|connection|link .. @w|original|old; what ..
        to do with .. @w|original
        """,
    ),
    Relation(
        "watch_first",
        "viewing order",
        "yesno",
        (
            "new standalone fans must blind necessary jump knowing needed knowledge prior lost background entry point "
            "good right required own sense make viewing skip finish in its understand work see first follow cold "
            "newbies newbie new viewers lost"
        ),
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
        newcomers; newcomers;
        go|going|went in|into +blind; blind $; prior|background|previous|prerequisite +knowledge|information|viewing|
        watching; necessary|required|mandatory|prerequisite|essential .. watch|viewing|@w|knowledge; knowledge needed|
        required|necessary; watch|see|seen|start|finish|watched|know|skip .. @w .. first|before|$ !what|why|when|where|
        how|@p|@c|similar|like|next|after|else|did; without .. @w|knowing|knowledge|context|prior; standalone|stand
        +alone $; works|work|watch|watched|makes|make as|on|sense .. standalone|own|alone $; entry|jumping +point; where
        .. start|begin $s; correct|right|best|proper +order; watch @w|@s or @s|@w; lost if|without .. seen|watched|@w|
        knowing; order .. watch|watching|viewing|see; which|what .. watch|see +first; how .. watch|watching .. order;
        go|going|jump in +cold|blind|fresh; newbie|newbies|newcomer|newcomers|noob|noobs .. watch|follow|enjoy|start|
        get|jump|understand; watch|follow as .. newbie|newcomer; good|ok|fine|suitable|easy|welcoming for new|newcomers|
        newbies|beginners; for new +viewers|fans|people; lost $; would|will i|we|he|she|they be +lost|confused
        """,
    ),
    Relation(
        "similar",
        "similar shows",
        "list",
        (
            "recommended alike same vibe any else enjoy suggest other crime binge style resemble vein alternatives "
            "loved next recommendations watch good looking reminds more remind like show series after film movie "
            "people vibes energy"
        ),
        """
        !@pc|character|personality; similar|recommend|recommends|recommendation|recommendations|suggestion|
        suggestions|lookalike|reminiscent|comparable !age|would|people|critics|critic; shows|show|something|
        anything|series|stuff|movies|books|else +like; shows|something|anything|series|movies|books|stuff like|as|
        similar; is it|this|@s .. like @w|@s|breaking|law|csi|$ !what|who|look|watch; like @w $ !would|does; what ..
        watch|see .. next|after|else|instead|now; what else .. watch|see|good; reminds|remind me|you|of; if .. like|
        liked|love|loved|enjoy|enjoyed; liken|likened|compare|compared|compares to $; compare|compared|compares ..
        to|with which|what|other|shows; feel|feels like @w; feel|feels similar; ^ what like @sw $;
        suggest|suggests|recommend|recommends something|shows|series|show|another|similar|more|me|$s !to|would|
        critics; resemble|resembles|resembling|alternative|alternatives|akin to|for .. @s|show|this; series|shows
        resemble|resembles; else .. enjoy|like|watch|binge|good|recommend !@p|@c|say; what .. watch|binge|see .. next|
        after|afterwards $; anything|something|shows|show|series|others|else|more|stuff +like +it|this|that|@s|@w;
        shows|show|series like|similar|resembling; same +style|vein|vibe|genre; vein of; looking for .. like|similar;
        other|more shows|series|crime|mysteries .. like|good|similar|recommend $ !@p; similar|comparable +show|shows|
        series|vibe; is it anything like; i loved|liked @s;
        rip +off|offs of|$; ripoff; remind|reminds people|viewers|critics|fans|anyone|you of; give|gives|giving|has ..
        @w vibe|vibes|energy|feel|feels
        """,
    ),
    Relation(
        "differ",
        "comparison",
        "desc",
        (
            "is same ways differently stand similarities unique unlike new worse par beat live hold comparison "
            "special distinguishes differences other cop shows good as or better out up against just another "
            "basically differently average usual typical normal cop crime police procedural superior hundred"
        ),
        """
        !book|books|novel|novels|manga|source|actor|comic|comics; different|differ|differs|difference|differences|
        distinguish|distinguishes|unique|special|distinct|distinctive .. from|than|between|to|about|compared|$s
        !killers|cases|stories|call; how .. compare|compared|compares|measure|stack|stacks|comparison|differ|
        different; better|worse|good|bad +than .. @|original|other|first|$ !off; @ better|worse|superior|inferior
        than|or|to; as good as; versus|vs|against @|original|other; @ versus; compare|compared|comparison|contrast
        to|with|between|and|it .. @|original|other|first|show|$; which .. better|best @|or|show|one|$ !season|
        episode; set|sets|setting|stands|stand +apart|out; what .. makes|make|made it|this|show|@s .. special|
        different|unique|stand; as good as @|original;
        which|what better|best .. @s|@w or @s|@w; ^ @sw or @sw $; differently|unlike|dissimilar|similarities $|from|to|
        other|@|with|between !how they|@c; stand|stands|stood +out; as +good +as; better|worse than @w|@s|other|
        original; on par; unique|special|new|fresh|original about it|show|series|@s|this $ !know; compare|compared|
        comparison|comparisons|compares with|to|between|and|against @w|@s|other|show|shows; @s @w compare|compared|
        comparison|difference|differences; live|lives|lived|measure|measures|hold|holds|stack|stacks +up .. to|against
        @w|original|@s; what make|makes|made it|show|@s|series .. good|great|popular|special|different|unique|
        successful|interesting|stand; beat|beats|tops|top|surpass|surpasses|outdo|outdoes|outclass|outshine|outshines
        original|parent|first|@w|@s; what .. it|show|@s|this do|does|doing differently|new|different; just|basically|
        simply|merely another|a|more|the|$ @w; is this|it|@s +basically|just|simply @w; unlike average|usual|typical|
        normal|other|most|standard|your .. show|series|drama|dramas|procedural|procedurals|cop|crime|police; different
        from|than .. average|usual|typical|normal|other|most|standard|regular cop|crime|police|detective|procedural|
        procedurals|show|shows|series|drama|dramas; what .. different|special|unusual about it|this|show|@s; what makes
        it other|different|better|unlike than .. @w|police|cop|crime|other|hundred; superior|inferior|preferable to; @s|
        it|this|she superior|inferior to @c|@w|original
        """,
    ),
    Relation(
        "competitors",
        "competitors",
        "list",
        "slot other who rivals rivaling competitor biggest airing main head came out fighting viewers",
        """
        compete|competes|competing|competition|competitor|competitors !win|winner|judge|contestant|contestants|who;
        rival|rivals show|shows|series|network|streaming; up|going|goes against|head $s !@c|killer; what else ..
        came|out|on|released same|time|week;
        rival|rivals|rivaling|rivalling|competing|competitors|competitor|competition of|with|to|for|$s @s|show|series|
        shows|it|$ !@c|contestants|winner; which|what show|shows|series .. rival|rivals|competing|compete|competition|
        competitor; same +slot; shows .. out same +time|week|weekend; same time slot; what else .. airing|on|streaming
        now|currently|slot|time|same; head to head; shows|series .. fighting|competing|battling|vying for|with
        """,
    ),
    Relation(
        "funny",
        "verdict on the humour",
        "opinion",
        "who the has have humour one light hearted make moments sense witty dark more line parts lightens mood",
        """
        !bot; funny|funniest|hilarious|humor|humour|humorous|comedic|laugh|laughs|jokes|lighthearted|comical|comedy
        $s !born|actor; comic relief; funny|funniest character|scene|moments|line; funny; is it|this|@s .. comedy|
        sitcom|serious; joke|jokes in|about $ !tell; any +humor|humour|jokes|laughs; any comedy|humour; !tell;
        laugh|laughs|laughing|witty|banter|hilarious|humour|humor|humorous|comical|goofy|silly $s; light +hearted;
        sense of +humor|humour; make|makes me|you|us +laugh; funny +one|guy|moments|bits|parts|scenes|part|lines; dark
        +comedy|humor|humour; who .. joke|jokes|funny; comedic; how +funny; funny $; who .. lightens|lighten|brightens|
        livens mood|things|show|it|up; light relief
        """,
    ),
    Relation(
        "first_app",
        "first appearance",
        "work",
        (
            "does created make time original debut scene originate join introduction new before episode meet see "
            "character books originally came appeared from already another tv"
        ),
        """
        first appear|appears|appeared|appearance|introduced|introduce|seen|meet|debut|mentioned; introduce|
        introduced|introduces|introducing $s !who|new; introduce|introduced|introduces .. @c|him|her|character|book|
        novel|episode|season|in|when; @c .. introduced|debut|originate|appear|appears|appeared|first .. first|in|$
        !does|will|cameo|play; when|where .. @c|he|she .. introduced|appear|appears|appeared|debut|show|shows|
        debuts|originate; @c debut|introduction; when|where do|did we +first|meet|see @c; appear|appears|appeared ..
        before|previously|originally|first; was @c .. in|from .. book|books|novel|novels|original|comic|comics; is
        @c in .. book|books|novel|novels|comics|manga; !name|names|aid; which|what|where book|novel|books|episode|
        comic|season .. introduced|introduce|introduces|appears|appear|first|debut|debuts|meet !directed|happens|
        title|called;
        first|original +time|appearance|scene|episode|seen|sighting|introduction|meeting .. @c; when|where .. first|
        initially .. meet|see|seen|encounter|saw @c; @c first +time|scene|episode|appearance|book|seen|case; @c debut|
        introduction|originate|originates|origin $ !story; which|what book|books|show|series|episode|season|novel|
        comic .. @c .. from|introduced|debut|appear|appears|first|originally|originate $ !leave|die|kill|killed|dies|
        leaves; is|was|has|did @c .. in|from @w !die|died|dies|dead|killed|love|happen|do; @c .. from .. books|book|
        novels|comic|comics; @c .. original|new +character $ !actor; when @c .. join|joined|joins show|cast|series;
        appearance|debut|introduction of @c; @c appeared|appear before|previously|earlier|elsewhere|already; how @c
        introduced; @c .. been|appeared|featured|seen .. in|on .. another|other|previous|earlier show|series already|
        before|$; @c come|comes|came from originally; @c .. on tv|television|screen before|already|previously|earlier;
        was|is|has she|he|@c .. in|on any|another|other|some show|series before|previously|already|first
        """,
    ),
    Relation(
        "quotes",
        "quotes",
        "desc",
        (
            "famous line memorable lines final say dying catchy speech one liners dialogues note letter written truth "
            "give before favourite iconic some funny last says"
        ),
        """
        famous|best|memorable|iconic|favourite|last|final|opening|closing|funniest quote|quotes|line|lines|words|
        speech|monologue; quote|quotes $s; quote|quotes from|by @c; who said|says .. line|quote; last words; what ..
        @c|he|she .. say|says|said .. at|when|to|before|as end|@c|her|him|she|he|died;
        famous|best|memorable|iconic|favourite|final|opening|closing|funniest|catchy|good|great|cool|last|first +line|
        lines|quote|quotes|words|dialogues|sayings|liners; quote|quotes of|from|by @; line|lines|quote|quotes|words ..
        @c say|says|said; what @c say|says|said .. @c|before|when|dying|at|after|end $ !cast; one +liner|liners;
        speech|monologue of|by @c; @c speech|monologue|quote|quotes|lines|line; who says|said that|this|it|the $
        !interview; what .. letter|note|message|text|email say|says|read|written|reads !sing; letter|note .. say|says
        """,
    ),
    Relation(
        "target_audience",
        "target audience",
        "desc",
        (
            "is what age sort person enjoy made audience intended target women group teens men fans type viewer "
            "adults crime would kind should like more women"
        ),
        """
        target audience|demographic|market|group|viewers; demographic|demographics; who .. it|show|series|@s for|
        aimed|meant $; aimed at; who watch|watches|should .. it|this|show|$s; made|meant|intended for +who|adults|
        women|men; kind|type of people|fans|viewers|audience;
        who would|should|might|will|can .. enjoy|like|love|watch|appreciate it|this|show|@s|series|$; sort|kind|type of
        +person|people|audience|viewer|viewers|fan .. enjoy|love|watch|appreciate|like|it|for !work; intended|target|
        core|primary|typical +audience|demographic|viewers|viewer|group; aimed|geared|targeted at|towards|to|for; who
        watches|watch it|this|show|@s|these; is it|this|show|series|@s .. for +adults|women|men|teens|everyone|me|
        boomers|girls|boys|couples $ !free; made|meant|designed +for $s; for fans of; more for|aimed men|women|kids|
        adults|teens|guys|girls
        """,
    ),
    Relation(
        "news",
        "news",
        "event",
        (
            "what anything announced new current recent happening breaking gossip announcements going word info have "
            "they update"
        ),
        """
        news|rumors|rumours|rumor|rumour|announcement|announcements; any|latest|new|recent update|updates|info;
        update|updates $s; latest on; latest $;
        what is|s new +with|about|on|$ !character|season|member|actor; anything +new about|on|with|from; latest|
        recent|current|breaking|new +news|update|updates|info|gossip|developments|headlines; gossip|headlines|
        announcement|announcements|announced $ !winner; any word|info|update|updates|rumours|rumors|news on|about|$;
        what is going|happening on|with .. @s|show|series; have they announced; updates|update|news on|about|for|of
        @s|show|series|season
        """,
    ),
    Relation(
        "source",
        "source",
        "link",
        (
            "according official website wiki read cite confirmed whom proof evidence reference get prove interview "
            "know info more"
        ),
        """
        your|the source|sources $; source for|of that|this|it|claim|info; says who; where does that|info|this come|
        from; how do you know; citation|citations; got proof|source|link;
        cite|cites|citing source|sources; ^ source|sources|citation $; where did +you read|hear|heard|learn|learned|
        get .. that|this|from|it|$; how .. you +know; your +source|sources|evidence|proof; is that|this .. official|
        confirmed|verified $; do you have .. source|sources|proof|link|reference $ !fund; where .. read +more|about|
        it; according to who|whom; proof $ !dna|killer; can you prove
        """,
    ),
)
"""What it is connected to, what it is like, and for whom it is."""
