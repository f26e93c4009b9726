"""Relations about death, crime and guilt in the story."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

FATES: Final = (
    Relation(
        "dies",
        "word on a death",
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
        "list of deaths",
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
        "cause of death",
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
        "reason behind a death",
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
        "culprit",
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
        stabbed|poisoned !they; who did|was it +kill|murder; murderer|killer of
        """,
    ),
    Relation(
        "kills",
        "list of killings",
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
        "villain",
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
        "arrest",
        "word on an arrest",
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
        "word on a frame-up",
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
        "word on guilt or innocence",
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
        "word on a conspiracy",
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
        "attacker",
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
        "word on an accusation",
        "event",
        "allegation allegations",
        """
        accuse|accuses|accused|accusing|accusation|accusations !innocent; confront|confronts|confronted|
        confrontation; expose|exposes|exposed|exposing; stand|stands|stood +up to|against; blame|blames|blamed for|
        $; who .. suspect|suspects|suspected of; call|calls|called +out
        """,
    ),
)
"""Who dies, who did it, who is caught."""
