"""Relations about what happens in the story."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

STORY: Final = (
    Relation(
        "becomes",
        "what becomes of them",
        "event",
        "boss lawyer king detective eventually later",
        """
        !play|die|dead|together|popular|cancelled|famous|actor|actress|married|dating|romance|hit|jail|prison|
        arrested; @pc .. become|becomes|became|becoming !how; what .. become|becomes|became of; what becomes|become|
        became; do|does|did .. become|becomes !show|series; @pc .. end|ends|ended up as|being|like|a|the|in|where|
        doing; where|how|what .. @pc|he|she|they .. end|ends|ended +up; turn|turns|turned into|out|evil|dark|
        against; promoted|promotion; reinstated|redemption|redeemed|redeem; succeed|succeeds !@p; go|goes|gets|get|
        come|comes|went back to +work|police|force|department|job; is|are|was @c a|an|the .. now !real|based; get|
        gets|got .. badge|reinstated|promoted; get|gets|got job back
        """,
    ),
    Relation(
        "dies",
        "whether they die",
        "yesno",
        "live end",
        """
        !why|how|cause|manner|victims|many|weapon|who|audience|joke; @pc .. die|dies|died|dead|dying|death !where|
        what; still alive; dead or alive; is .. really|still|actually dead|alive|gone; @pc make|makes|made it out|
        alive|$ !on|show|up; @pc death $; he|she|they +die|dies|died|dead|survive|alive; die in|at|on $s; ^ .. die|
        dies|dead $; @pc .. die|dies|died|dead|dying|death|survive|survives|survived|alive !where|what; does|do|did|
        is|will|are|was .. die|dies|dead|died|alive|survive|survives $s !hard; is|was|are|were|be|been|get|gets|got|
        gonna .. +killed|murdered !by|how|who|when|what|which; get|gets|got|be|been|is|was +killed|murdered !by|how|
        who|when|what|which; killed|kill|kills +off; is|was @c|he|she +killed|murdered $s !who|how|when|what|by;
        anyone|anybody|someone|main|character .. die|dies|dead; ^ @c|he|she killed|murdered $; kill|kills|killed @c
        +off
        """,
    ),
    Relation(
        "who_dies",
        "who dies",
        "persons",
        "finale",
        """
        !why|how|killer|by|where|responsible|behind|murderer; who .. die|dies|died|dead|dying|survive|survives|
        survived|perish !play|plays|for|before|kill; who +all|gets|get|got|is|was|are|were|else|actually|ends|end|
        main|character|that .. killed|murdered|dead $s !play|case|killing; list of|all deaths|death; character
        deaths|death; body count; all deaths; who +lives|survive|dead|alive; anyone|anybody|someone|everyone|
        everybody die|dies|killed; which|what|list|all|main|major|many|any|every character|characters|person .. die|
        dies|died|death|dead|killed|survive; who get|gets|got|is|was|else +killed|murdered $s; who else dies|dead
        """,
    ),
    Relation(
        "how_dies",
        "how that death came about",
        "manner",
        "get gets shot",
        """
        how|hows|howd .. @pc|he|she|they|his|her|victim|brother|sister|father|mother|husband|wife .. die|died|dies|
        dead|death|killed|murdered|poisoned $s !many|much|old|long|find|catch|react; cause|manner|circumstances|way|
        method|reason of|for .. death|dying|died|die; how does|do|did|is|was|were|are|has|had .. die|died|dies|
        killed|murdered $s !many|much|long|old; how .. die|dies|died|dead !many|much|old|long|deal|hard; @pc cause|
        manner|death how|cause; cause of .. death; was|is .. suicide|accident|accidental|overdose; suicide; commit|
        commits|committed suicide; death explained; die|died|dies from|of $s; die|died|dies|killed how; what .. die|
        died|dies from|of; what kill|kills|killed @pc
        """,
    ),
    Relation(
        "why_dies",
        "why that happened",
        "reason",
        "writers did",
        """
        why .. die|died|dies|dead|killed|murdered|kill|kills|murder|shot|shoot !leave; reason|motive for|behind|of
        .. murder|death|killing; killer|murderer motive|reason; motive of .. killer|murderer; why .. killed|kill|
        kills off
        """,
    ),
    Relation(
        "killer",
        "who did it",
        "person",
        "out",
        """
        !play|plays|portray|portrayed|actor|actress|movie|many|catch|caught|evidence|lead|leads|led|based|real|find|
        found|how|weapon|motive|why; who +kill|killed|kills|killing|murder|murdered|murders|shot|shoots|stabbed|
        poisoned|strangled|slew|slain !they|off; who did|done it $; whodunit|whodunnit; who that|who +killed|
        murdered|shot; who is|was|the|are|be .. killer|murderer|culprit|murder|serial; killer|murderer|culprit name|
        identity|revealed|reveal|unmasked|is|turn|turns|who; identity of .. killer|murderer|culprit|villain; killer
        $s; the killer|murderer|culprit; name of .. killer|murderer; serial killer; behind|responsible|blame ..
        murder|murders|death|killing|killings|deaths|crime|crimes|attack|disappearance|shooting; killed|murdered|
        shot|kidnapped|poisoned|stabbed by; by +whom|who .. killed|murdered; who commit|commits|committed; @c the
        killer; is @c .. killer|murderer; did @c do +it; @c killer; who @c killed|murdered|shot by; villain|bad|big
        reveal|revealed; who|whoever actually|really|did|has|had|have|even|also|it +killed|murdered|shot|kill|
        stabbed|poisoned !they; who did|was it +kill|murder
        """,
    ),
    Relation(
        "kills",
        "whom they kill",
        "person",
        "whom",
        """
        !off|many|been|case|how; does|did|do|has|is|will|was @c .. kill|shoot|murder|killed|murdered|shot .. @c|
        anyone|somebody|anybody|someone|his|her|them|him !by|get; who she|he|they|@c kill|kills|killed|shoots|shoot|
        murders|murder $; @c kill|kills|killed|murdered|murder @c; killed by @c; people @c kill|killed; @c victims;
        who does|did|do|has|will @pc|he|she|they .. kill|shoot|murder|killed|murdered|stab|poison|shot $s !with|by
        """,
    ),
    Relation(
        "villain",
        "who the villain is",
        "person",
        "evil against",
        """
        who|main|big|real|biggest|the|a|any villain|antagonist|baddie|mastermind|enemy|nemesis|archenemy|ringleader
        !play|plays; villain|antagonist|mastermind $s !play|plays; main|the|big bad|baddie guy|$ !play|plays; who
        bad +guy|guys !play|plays; @c enemy|nemesis|rival|archenemy; main|big bad; who is|are|was the bad +guy|guys|
        one; who behind it|this|all|everything|that|the !camera|show|series|music
        """,
    ),
    Relation(
        "what_happens",
        "what happens there",
        "event",
        "end",
        """
        !critics|fans|say|said|filming|production|scene; what|whatever happen|happens|happened .. @pc; fate of; @pc
        fate; @pc story|arc|storyline|ending $; what did|has @pc|he|she +do|done $s; ^ what is|was going on with|$;
        where @pc now|go|went $; where did|does|do|is .. @pc disappear|vanish|run|flee|gone|now; what did @pc do to;
        what|whatever happen|happens|happened to|with|between|after|when|there !season|finale|episode|end|ending|
        date|next; ^ what happen|happens|happened $; what become|became|becomes of; where did @c go $
        """,
    ),
    Relation(
        "why_event",
        "why that happens",
        "reason",
        "because",
        """
        why did|does|is|was|do|didnt|doesnt|are @c|he|she|they .. $ !die|killed|call|called|cancelled|leave|
        arrested|fired|demoted|like|watch|so|dead|cast|age|dubbed|played|playing|released|change|renewed|streaming|
        split|recast|hate|love|funny; what made|makes @c !special|different|good; reason @c; what is|was the reason
        """,
    ),
    Relation(
        "when_event",
        "when that happens",
        "date",
        "introduced",
        """
        !filming|filmed|film|born|next|air|release|come|trailer; when .. @c|he|she|they|victim|brother|wife|murder|
        crime .. die|died|dies|killed|murdered|happen|happened|leave|leaves|meet|disappear|disappeared|arrested|
        find|finds|kiss|return|back|kidnapped|get|gets|tell|tells|become|becomes|join|reveal|revealed|wounded|marry|
        go; what|which|in year|date|day|month .. @c|he|she|murder|killed|die|died|happen|happened|disappeared|crime
        !come|born|show|watch; which|what episode|season|chapter does|did|do|is|was|has|will|@c .. @c|he|she|they|
        it|killer|twist|fight|kiss|die|leave|join|scene|battle|wedding|get|$s !called|name|title|best|worst|on|many|
        set; when|year did|was|were .. murder|killing|killings|crime|murders|death; when does|do|did|is .. happen|
        happened|happens|die|dies|died|killed|get|appear|appears|show|join|leave|return $s; how long ago|was ..
        killed|murdered|die|died|dead|murder; when @c die|died|killed
        """,
    ),
    Relation(
        "ending",
        "how it ends",
        "event",
        "series",
        """
        !song|music|credits|cliffhanger|title|called|twist|date|when|air|plays|review|reviews|critics|rating|like|
        filmed|watch|name|good|bad|satisfying|happy|many|long|fans|post|after|born|who|die|dies|score|theme|
        directed|wrote; how .. end|ends|ended|conclude|finish|finishes|wrap|wraps|wrapped $s; how|what end|ends;
        explain|explained|explanation|about .. ending|finale|end; ending explained|explanation|meaning; ending $s;
        what happen|happens|happened .. finale|end|ending|last|final|conclusion; last|final episode|scene|minutes|
        moments|shot !come|out|number; finale|ending .. happen|happens|happened|recap|summary|spoilers|spoiler; in
        the end $; end of season|show|@s|book; what .. happen|happens at|in .. end|finale; case closed|resolved|
        solved; happens in .. finale; what about .. ending; @s ending|finale; ^ finale|ending $s; explain finale|
        ending; last|final|finale episode|scene|minutes|shot
        """,
    ),
    Relation(
        "happy_ending",
        "whether it ends well",
        "yesno",
        "everyone how",
        """
        happy|sad|good|bad|satisfying|tragic|bittersweet|terrible|disappointing end|ending|ends|finale; end|ends|
        ending|ended well|happy|happily|badly|sad|good|satisfying; justice served; ending .. good|bad|disappointing|
        satisfying|suck|rushed
        """,
    ),
    Relation(
        "cliffhanger",
        "whether it ends open",
        "yesno",
        "leave leaves finish",
        """
        cliffhanger|cliffhangers|cliff; ending|end|ends|ended|finale|left .. open|unresolved|unanswered|unfinished;
        open end|ending|ended; loose ends|end; unresolved|unanswered; closure; resolved|answered .. end|everything|
        questions; is everything resolved|answered; hook for; set|sets|setting +up season|sequel; tie|ties|tied|
        wrap|wraps|wrapped .. everything|all|nicely|neatly|loose !how|filming
        """,
    ),
    Relation(
        "twist",
        "what the twist is",
        "event",
        "happens turns secret",
        """
        twist|twists; big|biggest|major|shocking|final|huge|main|surprise reveal|surprise|shock|revelation|spoiler|
        moment|shocker; plot twist|hole|holes; what .. revealed|reveal|surprise $ !who|killer|trailer; shock|
        shocking|surprise .. ending|end|finale|moment; spoilers|spoiler for|of|$s; red herring
        """,
    ),
    Relation(
        "post_credits",
        "whether something comes after the credits",
        "yesno",
        "",
        """
        post|mid|end|after|through|during .. credits|credit|stinger; credits|credit scene|scenes; stinger; stay ..
        credits|end|after; after the credits
        """,
    ),
    Relation(
        "easter_eggs",
        "about hidden details",
        "list",
        "",
        """
        easter egg|eggs; reference|references|nod|nods|callback|callbacks to|$s; hidden|small|little detail|details|
        things|meaning; trivia; fun|interesting|cool fact|facts; goof|goofs|blooper|continuity|plot mistake|
        mistakes|error|errors|hole|holes
        """,
    ),
    Relation(
        "theories",
        "about fan theories",
        "list",
        "fan fans think happen",
        """
        theory|theories|speculation|prediction|predictions|headcanon|canon; who .. suspect|suspects; suspect|
        suspects $s
        """,
    ),
    Relation(
        "arrest",
        "whether they are arrested",
        "yesno",
        "why years",
        """
        arrest|arrested|arrests|jail|prison|cuffs|handcuffed|handcuffs|custody|convicted|sentenced|jailed|
        imprisoned|incarcerated !filmed|shot|break|set; led|taken|hauled|dragged away|in|off; behind bars; locked
        +up; on trial; @pc|he|she caught $ !how|who; cop|police take|takes|took|catch|get @pc; get|gets caught|
        busted|away !how; found guilty; go|goes|went|going|sent to prison|jail|trial; serve|serves|served time;
        charged with|for
        """,
    ),
    Relation(
        "framed",
        "whether somebody was framed",
        "yesno",
        "setup who did",
        """
        framed|frame|frames|framing !story|narrative|shot; innocent; set +up $ !season|sequel; @pc set +up; wrongly|
        wrongfully|falsely convicted|accused|imprisoned|arrested; exonerated|exonerate|cleared; planted|plant
        evidence; is|was .. guilty $; take|takes|took .. fall|blame|rap; pin|pinned .. on
        """,
    ),
    Relation(
        "guilt",
        "whether they can be trusted",
        "yesno",
        "loyal lying",
        """
        !show|acting|actor|performance|script|writing|reviews|watch|episode|season|dialogue|rating; is|are|was|does|
        turn|turns @c .. bad|corrupt|dirty|evil|guilty|shady|villain|traitor|mole|trustworthy|good|crooked|
        suspicious|spy|rat|hero|snitch|involved|behind|criminal !job|at|for|book|murder|killing|act|actor|in; is|was
        he|she|they .. bad|evil|dirty|corrupt|villain|traitor|trustworthy|shady|crooked $s; trust|trusted|
        trustworthy !why; betray|betrays|betrayed|betrayal|traitor|mole|turncoat|snitch !play|plays; @c corrupt|
        dirty|evil|shady|crooked|traitor|mole|suspicious|guilty|villain; bad|dirty|crooked|corrupt cop|cops|apple|
        detective|officer|guy !play|plays|who; double agent|cross|crosses|crossed; the +mole|rat|traitor|spy|leak;
        good|bad person|guy|side $ !who; switch|switches sides|side
        """,
    ),
    Relation(
        "corruption",
        "what the conspiracy is",
        "event",
        "about behind is there",
        """
        conspiracy|conspiracies; corruption; cover|covered|covers|covering up|$ !song|art|album|book|by; coverup|
        coverups; corrupt|dirty|crooked cop|cops|police|department|officer|officers|detectives|lapd|group|ring;
        scandal; what .. police|cops|department hiding|hide|do|doing; secret society|group|ring|organisation; who ..
        in on it; police|cop gang
        """,
    ),
    Relation(
        "attack",
        "who attacks",
        "event",
        "beach",
        """
        attack|attacks|attacked|attacker|assault|assaulted|assaults|ambush|ambushed|intruder|burglar|mugged !heart|
        critics|review|fans|titan; break|breaks|broke|broken|breaking|breakin into|in .. @|house|home|place|
        apartment|her|his|their|$ !bad|prison; break|broke|breaks in|into $ !bad; home invasion; invade|invades|
        invaded|invasion; who .. kidnap|kidnaps|kidnapped|abducted|abducts|jumped|beat|hurts|hurt @c|him|her|them
        """,
    ),
    Relation(
        "accuse",
        "who is accused",
        "event",
        "allegation allegations",
        """
        accuse|accuses|accused|accusing|accusation|accusations !innocent; confront|confronts|confronted|
        confrontation; expose|exposes|exposed|exposing; stand|stands|stood +up to|against; blame|blames|blamed for|
        $; who .. suspect|suspects|suspected of; call|calls|called +out
        """,
    ),
    Relation(
        "bond",
        "how they get on",
        "desc",
        "together old ally",
        """
        !cast|married|dating|sleep|release|episode|books|fan|fans|critics; @pc .. @pc .. friend|friends|friendship|
        enemies|close|along|relationship|know|met|meet|connected|connection|bond|partners|work|dynamic|rivals|trust|
        like|hate|allies|each; friend|friends|friendship|relationship|bond|connection|dynamic|rivalry|history|
        tension|feud|beef .. between|with|of|to @pc|they|them|him|her; relationship $s; how .. @pc|they .. know|
        meet|met|along; between @pc .. @pc; get|gets|getting|got +along; @pc relationship|friend|friends|friendship|
        connection to|with|$ !boyfriend; best friend|friends|buddy|mate; each other; bond|bonds|bonded with|over|$;
        how do|did they meet|know|met; who .. friend|friends with|of|$; who does|did|do @pc .. bond|trust|hate|
        befriend|talk|confide|mentor; like|hate|trust|talk|stand each other; mentor|mentors|protege; closest|close
        to|with|friend !us; @c trust|trusts|like|likes|hate|hates|respect @c
        """,
    ),
    Relation(
        "partner",
        "who their partner is",
        "person",
        "old detective previous new now last",
        """
        partner|partners|partnered|sidekick|colleague|coworker !treat|streaming|marry|married|romantic|producing|
        business; @pc ex|former; ex|former partner|husband|wife|boyfriend|girlfriend|boss|colleague; work|works|
        worked|working|team|teams|teamed alongside|with|up @c|who|whom|$ !in|where; who does|did|is @c .. work|
        working|works|team|teamed with|up|$; assistant|right hand
        """,
    ),
    Relation(
        "want",
        "what they want",
        "desc",
        "driven motivated hope hopes seeks",
        """
        what does|do|did @c|he|she|they want|wants|need $s !watch; what|why does|do|did|is|are .. want|wants|wanted
        .. $ !watch|see; what @c wants|want|after; agenda|goal|goals|motive|motives|motivation|motivations|
        motivates|intentions|ambition|objective !killer|murder|killing; what .. @c .. plan|after|want|looking|
        trying|seek|hoping|searching $s !show|series|trailer|day; @c plan|plans|scheme|motive|goal; what drives|
        motivates; purpose of|$; what is|are @c up to; why is|does|do @c care|interested|obsessed|so|want|push|
        invested; what is @c get out
        """,
    ),
    Relation(
        "leave_job",
        "why they left",
        "event",
        "promoted return",
        """
        !song|music|ending|cliffhanger|netflix|streaming|platform|shots|shot|acting; demoted|demotion|demote|fired|
        sacked|suspended|exiled|sidelined|resign|resigns|resigned|quits|retire|retires|retired|transferred|banished|
        reassigned|dismissed|expelled|discharged|pushed !missile|gun; why|does|did|is|will|when @pc .. leave|leaves|
        left|leaving|quit !for|will|everything; leave|leaves|left|leaving|quit|quitting .. team|unit|show|force|
        department|police|lapd|job|series|squad|rhd|homicide|robbery|cast; quit $s; kick|kicked|thrown|booted|
        forced|removed +out|off|from; kicked|forced|removed|bumped|moved from|off|down|out|to; lose|loses|lost ..
        job|badge|position; why .. lead|leads|running|end|ends|ended|sent|put|moved|transferred|assigned|stuck ..
        unit|basement|department|cold|team|up|division|there; why .. leave|leaves|left|leaving|quit; who leaves|
        left|quit|quits|leaving $s; stay|stays|stayed on|with .. team|unit|show; sent to the; is @p leaving|
        replaced|coming back
        """,
    ),
    Relation(
        "report",
        "about that report",
        "event",
        "complain assault",
        """
        report|reports|reported|reporting .. @|who|whom|she|he|it|him|her|for|police|against|$ !critics; who .. @pc
        report|reports|reported; whistleblower|whistleblow; file|files|filed .. complaint|report|charges; hr
        complaint; internal affairs; harassed|harassment|harasses|assaulted by; ignored|dismissed .. complaint|
        report|claims|allegation; complaint against|about @pc; testify|testifies|testified; !to
        """,
    ),
    Relation(
        "treated",
        "how they are treated",
        "desc",
        "at work face how others",
        """
        treat|treats|treated|treatment !drug|medical; sexism|sexist|misogyny|misogynist|racism|racist|bullied|
        discrimination|discriminated|harassed|harassment|prejudice !theme|themes|issue|issues|show|deal; respect|
        respected|respects $; boys|old boys club; @c respect|respected|respects; they|colleagues|people respect|
        treat; respect @c|her|him|them
        """,
    ),
)
"""What happens, to whom, and why."""
