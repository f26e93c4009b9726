"""Relations about what happens in the story."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

STORY: Final = (
    Relation(
        "becomes",
        "word on the outcome",
        "event",
        (
            "boss lawyer king detective eventually later turn captain make wind change redeem promotion rise badge "
            "redemption arc character development join end take force good evil evolve season in"
        ),
        """
        !play|die|dead|together|popular|cancelled|famous|actor|actress|married|dating|romance|hit|jail|prison|
        arrested; @pc .. become|becomes|became|becoming !how; what .. become|becomes|became of; what becomes|become|
        became; do|does|did .. become|becomes !show|series; @pc .. end|ends|ended up as|being|like|a|the|in|where|
        doing; where|how|what .. @pc|he|she|they .. end|ends|ended +up; turn|turns|turned into|out|evil|dark|
        against; promoted|promotion; reinstated|redemption|redeemed|redeem; succeed|succeeds !@p; go|goes|gets|get|
        come|comes|went back to +work|police|force|department|job; is|are|was @c a|an|the .. now !real|based; get|
        gets|got .. badge|reinstated|promoted; get|gets|got job back;
        @pc make|makes|made +captain|sergeant|detective|chief|partner|lieutenant; where .. @pc .. wind|winds|wound up;
        @pc .. rise|rises|promotion|redemption|redeem|redeems|reinstated; get|gets|got .. job|badge|position back; @pc
        change|changes|changed|evolve|evolves|develop|develops $s; how @c change|changes|evolve|evolves|develop|
        develops; @pc take|takes|took +over as; development|evolution|growth|redemption|transformation of @pc; @pc
        development|evolution|growth|redemption|transformation; what is @c +now $; where is|are @c end|finale|now; @c
        .. turn|turns good|nice|bad|villain;
        @c take|takes|took|taking +over $
        """,
    ),
    Relation(
        "what_happens",
        "account of events",
        "event",
        (
            "end things turn awaits fate something bad story disappear ends whereabouts happy ending take dies going "
            "up where"
        ),
        """
        !critics|fans|say|said|filming|production|scene; what|whatever happen|happens|happened .. @pc; fate of; @pc
        fate; @pc story|arc|storyline|ending $; what did|has @pc|he|she +do|done $s; ^ what is|was going on with|$;
        where @pc now|go|went $; where did|does|do|is .. @pc disappear|vanish|run|flee|gone|now; what did @pc do to;
        what|whatever happen|happens|happened to|with|between|after|when|there !season|finale|episode|end|ending|
        date|next; ^ what happen|happens|happened $; what become|became|becomes of; where did @c go $; what go|goes|
        went down with|$;
        how .. turn|turns|turned|end|ends|ended|work|works|worked|go|goes +out|up|on|$ for|with @pc; how @pc .. story|
        arc|storyline end|ends|conclude|turn|finish; fate .. @pc; anything|something .. happen|happens|happened to|with
        @pc; happen|happens|happened|happening to|with @pc; what is|was|s going|up|wrong +on|with|$ .. @pc; what did|do|
        does @pc do +to; what did|do|does they|he|she +do|done|did +to @pc; where .. they|he|she take|took|bring|
        brought|send|sent|put @pc; whereabouts; where .. @c disappear|vanish|vanished|disappeared|missing|kept|held|
        hiding; @c .. happy|sad|tragic|bad ending|end|fate; what is|s going|goes on with @c; where|how .. @c end|ends|
        ended|wind|winds up $s
        """,
    ),
    Relation(
        "why_event",
        "explanation of events",
        "reason",
        (
            "because reason come cause caused made run away behaviour explain changed angry act talk choose wedding "
            "help led leave lie hate return quit"
        ),
        """
        why did|does|is|was|do|didnt|doesnt|are @c|he|she|they .. $ !die|killed|call|called|cancelled|leave|
        arrested|fired|demoted|like|watch|so|dead|cast|age|dubbed|played|playing|released|change|renewed|streaming|
        split|recast|hate|love|funny; what made|makes @c !special|different|good; reason @c; what is|was the reason;
        what reason|cause .. @c; how come .. @c|he|she|they; for what reason|purpose .. @c|he|she|they; why would|
        wouldnt|wont|will|has|have|hasnt|isnt|wasnt|didnt @c|he|she|they !cancel|cancelled|recast|renewed; what ..
        caused|cause|causes|led|leads|pushed|prompted|drove|drives @c|him|her|them; reason|reasons|cause|explanation|
        motivation for|of|behind|why @c; explain why .. @c|he|she|they; why does|did|is|was @c .. lie|hate|angry|run|
        help|choose|hide|return|quit|act|change|changed|mad|behave
        """,
    ),
    Relation(
        "when_event",
        "time of that event",
        "date",
        (
            "introduced point episode season death together learn truth far into date prison crime committed time "
            "catch fight wedding missing chapter turn finally detective become finding kiss shot find get meet appear "
            "scene tell come"
        ),
        """
        !filming|filmed|film|born|next|air|release|come|trailer; when .. @c|he|she|they|victim|brother|wife|murder|
        crime .. die|died|dies|killed|murdered|happen|happened|leave|leaves|meet|disappear|disappeared|arrested|
        find|finds|kiss|return|back|kidnapped|get|gets|tell|tells|become|becomes|join|reveal|revealed|wounded|marry|
        go; what|which|in year|date|day|month .. @c|he|she|murder|killed|die|died|happen|happened|disappeared|crime
        !come|born|show|watch; which|what episode|season|chapter does|did|do|is|was|has|will|@c .. @c|he|she|they|
        it|killer|twist|fight|kiss|die|leave|join|scene|battle|wedding|get|$s !called|name|title|best|worst|on|many|
        set; when|year did|was|were .. murder|killing|killings|crime|murders|death; when does|do|did|is .. happen|
        happened|happens|die|dies|died|killed|get|appear|appears|show|join|leave|return $s; how long ago|was ..
        killed|murdered|die|died|dead|murder; when @c die|died|killed;
        at what point|time|stage .. @c|he|she|they; at which point|stage; what|which|in episode|season|chapter .. @c
        .. $ !called|name|title|cast|actor; episode|season|scene|chapter where|when|in|that|with .. @c|they|he|she;
        when do|did|does|will @c @c; when do|did|does @c|he|she|they .. learn|discover|realise|realize|confess|kiss|
        marry|tell|return|leave|come|become|meet|catch|split|divorce|turn|start|solve|get|finally !filming|film|
        acting; how many|long years|months|days|ago|long .. @c .. die|died|dead|killed|murdered|missing|disappear|
        happen|prison|jail|gone; how +long .. @c .. missing|prison|jail|dead|gone|coma|hospital|together; when ..
        crime|murder|killing|wedding|accident|fire|attack|shooting|robbery committed|happen|happened|take|took|place|
        occur; on which|what date|day|year .. @c|murder|crime|accident; since when .. @c; how long|many ago .. happen|
        happened|die|died|killed|murder|disappear; what|which episode|season|chapter .. wedding|fight|kiss|death|
        battle|murder|scene|duel|shooting
        """,
    ),
    Relation(
        "ending",
        "account of the ending",
        "event",
        (
            "series everything wrap way outcome turn resolved conclusion spoil mean very understand resolution "
            "meaning summary story explain finish scene"
        ),
        """
        !song|music|credits|cliffhanger|title|called|twist|date|when|air|plays|review|reviews|critics|rating|like|
        filmed|watch|name|good|bad|satisfying|happy|many|long|fans|post|after|born|who|die|dies|score|theme|
        directed|wrote; how .. end|ends|ended|conclude|finish|finishes|wrap|wraps|wrapped $s; how|what end|ends;
        explain|explained|explanation|about .. ending|finale|end; ending explained|explanation|meaning; ending $s;
        what happen|happens|happened .. finale|end|ending|last|final|conclusion; last|final episode|scene|minutes|
        moments|shot !come|out|number; finale|ending .. happen|happens|happened|recap|summary|spoilers|spoiler; in
        the end $; end of season|show|@s|book; what .. happen|happens at|in .. end|finale; case closed|resolved|
        solved; happens in .. finale; what about .. ending; @s ending|finale; ^ finale|ending $s; explain finale|
        ending; last|final|finale episode|scene|minutes|shot;
        how|what .. everything|story|season|series|show|it .. end|ends|ended|conclude|concludes|finish|finishes|
        resolve|resolved|resolves|turn|turns|wrap|wraps $s; outcome|conclusion|resolution|denouement $s; outcome|
        conclusion|resolution|end|ending of|for .. story|show|series|season|@s|it|case|this|$; explain|explained|
        understand|spoil|describe|tell|give .. ending|end|finale|conclusion; in what way|how .. conclude|concludes|
        end|finish; what does .. ending|end|finale mean|imply|suggest; meaning|significance of .. ending|end|finale;
        ending mean|means|meaning|summary|explained; how is|was it|everything|all|case|story|plot resolved|concluded|
        ended
        """,
    ),
    Relation(
        "happy_ending",
        "word on a happy ending",
        "yesno",
        "everyone how live happily ever turn tragedy win high note worth rushed survive tragic finale",
        """
        happy|sad|good|bad|satisfying|tragic|bittersweet|terrible|disappointing end|ending|ends|finale; end|ends|
        ending|ended well|happy|happily|badly|sad|good|satisfying; justice served; ending .. good|bad|disappointing|
        satisfying|suck|rushed;
        happily ever; live|lives|lived happily; ending|end|finale .. good|bad|happy|sad|tragic|satisfying|
        disappointing|rushed|worth|terrible|great $ !how|what|who; turn|turns|turned out|up well|fine|ok|good|okay $;
        end|ends|ending|ended in|on tragedy|tears|high|note|disaster; good|evil|justice win|wins|prevail|prevails|
        triumph|triumphs; happy or sad; happy|satisfied|disappointed|satisfying|disappointing with|by|$ .. ending|end|
        finale; all|everyone|everybody survive|survives|live .. end
        """,
    ),
    Relation(
        "cliffhanger",
        "word on a cliffhanger",
        "yesno",
        (
            "finish you proper questions answered closure abruptly complete answer answers mystery room conclude "
            "finished conclusion resolve unsolved plot points get"
        ),
        """
        cliffhanger|cliffhangers|cliff; ending|end|ends|ended|finale|left .. open|unresolved|unanswered|unfinished;
        open end|ending|ended; loose ends|end; unresolved|unanswered; closure; resolved|answered .. end|everything|
        questions; is everything resolved|answered; hook for; set|sets|setting +up season|sequel; tie|ties|tied|
        wrap|wraps|wrapped .. everything|all|nicely|neatly|loose !how|filming; leave|leaves|left .. hanging;
        questions|question|everything|mysteries|answers .. unanswered|answered|resolved|left|solved; unanswered|
        unresolved|abrupt|abruptly|inconclusive; proper|real|definitive|satisfying|clear|complete|actual ending|end|
        conclusion|finale|story|closure; leave|leaves|left .. open|room|door|unfinished|hanging; finale|ending|end
        answer|answers|resolve|resolves|answered; get|gets answers|closure; is|are .. story|plot|arc .. complete|
        finished|concluded|resolved|over $ !season|filming; resolve|resolves|resolved .. mystery|everything|story|
        plot|it|all|storyline; plot points|threads; left hanging; complete story|arc; does|is|do .. story|plot|season|
        series conclude|concludes $; is there .. conclusion|closure
        """,
    ),
    Relation(
        "twist",
        "plot twist",
        "event",
        (
            "happens turns secret some shocking any unexpected bombshell spoil jaw dropping moments most bad "
            "predictable surprising"
        ),
        """
        twist|twists; big|biggest|major|shocking|final|huge|main|surprise reveal|surprise|shock|revelation|spoiler|
        moment|shocker; plot twist|hole|holes; what .. revealed|reveal|surprise $ !who|killer|trailer; shock|
        shocking|surprise .. ending|end|finale|moment; spoilers|spoiler for|of|$s; red herring;
        shocking|surprising|unexpected|jaw|shock|big reveal|surprise|twist|turn|turns|moment|moments|dropping|
        revelation|surprises; surprises|bombshell|bombshells|revelation|revelations; some|any|big surprise|surprises|
        reveal|secret|twist $s !identity; what .. revealed|reveal|reveals in|at|during finale|end|ending|last; spoil|
        spoiler|spoil .. twist|reveal; turns|turn out to .. bad|evil|villain|killer|traitor|alive; shocking part|
        scene|moment|moments|thing
        """,
    ),
    Relation(
        "post_credits",
        "word on a post-credits scene",
        "yesno",
        "something sit extra roll bonus hidden teaser leave watch till",
        """
        post|mid|end|after|through|during .. credits|credit|stinger; credits|credit scene|scenes; stinger; stay ..
        credits|end|after; after the credits;
        credits .. roll|rolling|scene|scenes|teaser|stay|sit|wait|skip|leave; sit|stay|wait|watch|leave|skip ..
        +credits; sit|stay|wait|leave through|for|during|after|when credits; scene|scenes|something|anything|teaser|
        bonus|extra .. after|at|during|in .. credits; extra|bonus|hidden|secret scene|scenes at|after|in end|credits;
        postcredit|postcredits|midcredit|midcredits
        """,
    ),
    Relation(
        "easter_eggs",
        "list of hidden details",
        "list",
        (
            "nods spot details miss interesting facts messages callbacks continuity errors mistakes holes making "
            "missed goofs jokes reference inconsistencies cool plot things hidden bloopers other"
        ),
        """
        easter egg|eggs; reference|references|nod|nods|callback|callbacks to|$s; hidden|small|little detail|details|
        things|meaning; trivia; fun|interesting|cool fact|facts; goof|goofs|blooper|continuity|plot mistake|
        mistakes|error|errors|hole|holes;
        nods|nod|callbacks|callback|references|allusion|allusions|homage|homages|tributes|shoutout|shoutouts $
        !wikipedia|citation|job; reference|references|referenced|nod|nods|allude|alludes|homage to|@w|book|books !job|
        letter; hidden|secret|subtle|tiny messages|message|reference|references|joke|jokes|clues|symbols|cameos;
        details|things|clues .. missed|miss|overlooked|notice|noticed; missed|miss details|things; facts about|of|on
        making|show|@s|series|filming|it; in joke|jokes; mistakes|errors|goofs|inconsistencies|anachronism|
        anachronisms|plothole|plotholes|blunders in show|@s|it|series; continuity|plot errors|error|mistakes|holes;
        some|any|little|weird|random facts; goofs; any mistakes $s
        """,
    ),
    Relation(
        "theories",
        "fan theories",
        "list",
        (
            "fan fans think happen best speculate going around predict likely popular craziest true killer reddit "
            "suspect guess alive people finale season"
        ),
        """
        theory|theories|speculation|prediction|predictions|headcanon|canon; who .. suspect|suspects; suspect|
        suspects $s;
        speculate|speculates|speculated|speculating|predict|predicts|predicted|theorize|theorise|theorized|conjecture|
        foreshadow|foreshadows|foreshadowing|foreshadowed $ !weather; speculate|predict|predicts .. about|for|on|who|
        that|will season|finale|killer|end|ending|@c|next|happen; who .. people|fans|everyone think|guess|suspect
        killer|did|murderer|is|it; guess|guesses on|who killer|murderer|it|did; your theory|theories|guess|prediction|
        suspect
        """,
    ),
)
"""What happens, to whom, and why."""
