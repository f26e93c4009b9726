"""Relations about crime and guilt in the story."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

CRIMES: Final = (
    Relation(
        "arrest",
        "word on an arrest",
        "yesno",
        (
            "why years bars nab wanted turn released escape fugitive sentence catch caught justice run convict face "
            "pay confess bad criminal record away time killer getting end murder locked custody"
        ),
        """
        arrest|arrested|arrests|jail|prison|cuffs|handcuffed|handcuffs|custody|convicted|sentenced|jailed|
        imprisoned|incarcerated !filmed|shot|break|set; led|taken|hauled|dragged away|in|off; behind bars; locked
        +up; on trial; @pc|he|she caught $ !how|who; cop|police take|takes|took|catch|get @pc; get|gets caught|
        busted|away !how; found guilty; go|goes|went|going|sent to prison|jail|trial; serve|serves|served time;
        charged with|for;
        behind +bars; nab|nabs|nabbed|busts|busted|apprehend|apprehended|apprehends|detained|fugitive|convict|inmate|
        parole|sentence @|by|$|of|from !@s; wanted by +police|cops|law|fbi; @c .. fugitive|convict|inmate|parole|
        sentence|escape|escapes|escaped $ !what; get|gets|got|getting +away with; do|does|did|doing +time $; turn|
        turns|turned|hand .. herself|himself|themselves in; released|release|out of|from +jail|prison; do|did|does|
        will they|police|cops|team .. catch|caught|nab|arrest|get .. @c|him|killer|murderer|guy|her|them|culprit $
        !how|who|when; killer|murderer|culprit|he .. caught|catch|apprehended|arrested $ !how|who; face|faces|faced
        +justice|trial|charges|prison|consequences; brought|bring +justice; on run $ !long; criminal record
        """,
    ),
    Relation(
        "framed",
        "word on a frame-up",
        "yesno",
        (
            "setup who did somebody trying pin wrongly accused someone guilty fall planted actually wrong man "
            "scapegoat unjustly blamed something cleared arrest person tried jail evidence convicted prison blame "
            "setting"
        ),
        """
        framed|frame|frames|framing !story|narrative|shot; innocent; set +up $ !season|sequel; @pc set +up; wrongly|
        wrongfully|falsely convicted|accused|imprisoned|arrested; exonerated|exonerate|cleared; planted|plant
        evidence; is|was .. guilty $; take|takes|took .. fall|blame|rap; pin|pinned .. on;
        pin|pins|pinned|pinning .. on @c|him|her; falsely|wrongly|wrongfully|unjustly|unfairly; scapegoat|patsy|frameup|
        setup $; set|sets|setting @c|her|him|them +up; fall +guy; wrong man|guy|person|suspect; plant|planted|plants|
        planting evidence|gun|drugs; who framed|frame; @c .. guilty|innocent|exonerated|cleared|scapegoat $; did @c
        actually|really do; blamed|blame for something|crime|murder; tried|tries|trying .. frame|pin .. @c|it|on;
        cleared|clear|clears .. name|charges; who .. setting|set|sets @c up; who .. setting|set|sets up @c
        """,
    ),
    Relation(
        "guilt",
        "word on guilt or innocence",
        "yesno",
        (
            "loyal lying side really snake sold leak spy secretly turn stabs sell innocent informant agent hero "
            "suspicious undercover ratted crooked honest take cross up good one guys"
        ),
        """
        !show|acting|actor|performance|script|writing|reviews|watch|episode|season|dialogue|rating; is|are|was|does|
        turn|turns @c .. bad|corrupt|dirty|evil|guilty|shady|villain|traitor|mole|trustworthy|good|crooked|
        suspicious|spy|rat|hero|snitch|involved|behind|criminal !job|at|for|book|murder|killing|act|actor|in; is|was
        he|she|they .. bad|evil|dirty|corrupt|villain|traitor|trustworthy|shady|crooked $s; trust|trusted|
        trustworthy !why; betray|betrays|betrayed|betrayal|traitor|mole|turncoat|snitch !play|plays; @c corrupt|
        dirty|evil|shady|crooked|traitor|mole|suspicious|guilty|villain; bad|dirty|crooked|corrupt cop|cops|apple|
        detective|officer|guy !play|plays|who; double agent|cross|crosses|crossed; the +mole|rat|traitor|spy|leak;
        good|bad person|guy|side $ !who; switch|switches sides|side;
        can|could|should|is .. @c .. trusted|trust|trustworthy|trusting; on take $; @c .. loyal|snake|informant|
        undercover|sneaky|treacherous|untrustworthy|backstabber|secretly|honest|disloyal|suspicious|shady $ !who|to;
        sell|sells|sold .. out $; sold|sells|sell +out @c|them; @c in +on +it; stab|stabs|stabbed|backstab|backstabs
        .. back|@c; @c turn|turns|turned against|on @c|them|team; double cross|crosses|crossed|crossing|agent; @c ..
        good or bad|evil; hero or villain|bad; innocent or guilty; who informant|undercover|leak|spy|rat|mole|snitch|
        traitor|turncoat !play|plays; one of +good|bad; @c work|works|working +for bad|enemy|them|mob|cartel; @c up
        +to +something|no; whose side .. @c; who is side .. @c; who .. rat|ratted|rats .. out
        """,
    ),
    Relation(
        "corruption",
        "word on a conspiracy",
        "event",
        (
            "about behind is there deep bribes officers department involved far group bribery paid off police take "
            "dirty gang knew lapd mole secret go who takes whole rotten stuff storyline"
        ),
        """
        conspiracy|conspiracies; corruption; cover|covered|covers|covering up|$ !song|art|album|book|by; coverup|
        coverups; corrupt|dirty|crooked cop|cops|police|department|officer|officers|detectives|lapd|group|ring;
        scandal; what .. police|cops|department hiding|hide|do|doing; secret society|group|ring|organisation; who ..
        in on it; police|cop gang;
        bribe|bribes|bribed|bribery|blackmail|payoff|payoffs|kickbacks; cops|police|officers|department|lapd|detectives|
        force|unit .. corrupt|dirty|crooked|bribed|bent|complicit|take $ !who|is @c; corrupt|dirty|crooked|bent cops|
        cop|police|officers|officer|department; cover|covered +up !who sings; how +deep|far .. go|goes|corruption|reach|
        conspiracy; involved in .. conspiracy|coverup|cover|scandal|corruption; pay|paid|pays +off cops|police|judge;
        cops|officers|police on take; group|gang|ring|network|clique of .. cops|police|officers|detectives; going|goes
        on in .. police|department; force|police|department|lapd|cops|unit|precinct|station .. rotten; rotten cop|cops|
        police|force|department; dirty|crooked|corrupt|bent cop stuff|thing|business|plot|storyline|story; on the take;
        who .. payroll|pocket of
        """,
    ),
    Relation(
        "attack",
        "attacker",
        "event",
        (
            "beach jumps beat stabbed tried sent goes hurts fire ambushed attempt life hit hurt masked man threatened "
            "raped followed stalker punched burgled kill set after house home"
        ),
        """
        attack|attacks|attacked|attacker|assault|assaulted|assaults|ambush|ambushed|intruder|burglar|mugged !heart|
        critics|review|fans|titan; break|breaks|broke|broken|breaking|breakin into|in .. @|house|home|place|
        apartment|her|his|their|$ !bad|prison; break|broke|breaks in|into $ !bad; home invasion; invade|invades|
        invaded|invasion; who .. kidnap|kidnaps|kidnapped|abducted|abducts|jumped|beat|hurts|hurt @c|him|her|them;
        who .. jump|jumps|jumped|beat|beats|hit|hits|punch|punches|punched|hurts|hurt|stab|stabs|stabbed|threaten|
        threatens|threatened|attacked|assaulted|raped|rapes|burgled|robbed|robs|slap|slaps|slapped|shot|tortured|
        tortures @c|her|him|them|up; tried|tries|try|attempt|attempts|attempted .. kill|murder|harm|hurt|life @c|her|
        him|$; attempt|attempted on @c|her|his; goes|go|went|comes|came after @c; @c .. attacked|assaulted|ambushed|
        jumped|followed|stalked|robbed|mugged|burgled|beaten|raped $; set|sets fire to @c|house|home|her|his; stalker|
        prowler|burglary $s; masked man|person|guy|figure|intruder; who was|is in @c|her|his house|home|apartment
        """,
    ),
    Relation(
        "accuse",
        "word on an accusation",
        "event",
        (
            "allegation allegations points finger pin suspect suspected calls call stands face prime murder police "
            "main list first suspects against out front everyone"
        ),
        """
        accuse|accuses|accused|accusing|accusation|accusations !innocent; confront|confronts|confronted|
        confrontation; expose|exposes|exposed|exposing; stand|stands|stood +up to|against; blame|blames|blamed for|
        $; who .. suspect|suspects|suspected of; call|calls|called +out;
        point|points|pointed|pointing finger|fingers; pin|pins|pinned .. blame; blame|blames|blamed|blaming @c|him|
        her; who .. @c blame|blames|blamed|suspect|suspects|accuse|accused; suspect|suspects|suspected $s; prime|main|
        first|chief suspect|suspects; accused|accuse|accuses|suspected of; accusation|accusations|allegation|
        allegations|charge|charges against; is|was @c .. suspect|suspected|accused|blamed; list of suspect|suspects;
        call|calls|called +out @c; @c call|calls|called +out; stand|stands|stood up to|against; who .. suspect|suspects|
        suspected; call|calls|called|calling @c|him|her|them +out
        """,
    ),
    Relation(
        "body_found",
        "discovery of the body",
        "event",
        "find finds found discovers discovered dead corpse hid buried identified happened",
        """
        who .. find|finds|found|discovers|discover|discovered|hid|hide|hides|moved|dumped|buried|buries|identify|
        identified|identifies .. body|corpse|remains|bones|dead; body|corpse|remains|bones .. found|discovered|hidden|
        buried|dumped|identified|burned; where .. body|corpse|remains|bones !double|shop|art; what happen|happens|
        happened to|with .. body|corpse|remains|bones !double; where @c .. buried|found $; where .. find|found|finds
        +@c|body $ !watch; did they find body; whose|who is body|corpse|bones is|it|that|found|$; how .. body|corpse
        discovered|found
        """,
    ),
    Relation(
        "witness",
        "witness",
        "person",
        "saw see seen murder killer happen anyone crime",
        """
        witness|witnesses|witnessed|eyewitness|eyewitnesses|bystander|onlooker !jehovah|play|plays; who|anyone|
        anybody|somebody +saw|see|seen .. murder|killer|happen|killing|attack|crime|shooting|it $ !show|movie
        """,
    ),
)
"""Who is guilty, and who is caught."""
