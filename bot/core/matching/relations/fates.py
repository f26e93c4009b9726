"""Relations about death, crime and guilt in the story."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

FATES: Final = (
    Relation(
        "dies",
        "word on a death",
        "yesno",
        (
            "live end bite dust six feet under pull through kick bucket safe pass away stay deceased perish confirmed "
            "season shooting croak sacrifice fake gonna dog assassinated gone kill off survive fate bad becomes"
        ),
        """
        !why|how|cause|manner|victims|many|weapon|who|audience|joke; @pc .. die|dies|died|dead|dying|death !where|
        what; still alive; dead or alive; is .. really|still|actually dead|alive|gone; @pc make|makes|made it out|
        alive|$ !on|show|up; @pc death $; he|she|they +die|dies|died|dead|survive|alive; die in|at|on $s; ^ .. die|
        dies|dead $; @pc .. die|dies|died|dead|dying|death|survive|survives|survived|alive !where|what; does|do|did|
        is|will|are|was .. die|dies|dead|died|alive|survive|survives $s !hard; is|was|are|were|be|been|get|gets|got|
        gonna .. +killed|murdered !by|how|who|when|what|which|framed|guilty|accused|arrested|charged|blamed|suspected;
        get|gets|got|be|been|is|was +killed|murdered !by|how|
        who|when|what|which; killed|kill|kills +off; is|was @c|he|she +killed|murdered $s !who|how|when|what|by;
        anyone|anybody|someone|main|character .. die|dies|dead; ^ @c|he|she killed|murdered $; kill|kills|killed @c
        +off;
        bite|bites dust; six feet under; kick|kicks|kicked bucket; @pc .. pull|pulls|pulled +through; @pc .. alive|
        deceased|perish|perishes|perished|croak|croaks|doomed|assassinated $ !where|what; pass|passes|passed +away;
        @p pass|passes|passed $;
        @pc live|lives $ !where|who|with|what; do|did|does|will|they +kill|killed|murder @c $; death of @c $; @c live or
        +die; @c .. make|makes|made it .. end|finale|$ !on|show|up|how; @c .. survive|survives|survived; sacrifice|
        sacrifices|sacrificed himself|herself|themselves|@c; @c .. sacrifice|sacrifices|sacrificed; fake|fakes|faked
        .. death; @c safe $; dog|cat|baby|horse survive|survives|die|dies; is @c really +gone;
        @c still breathing; @c a|such goner; becomes|become|became of @c; @c fate; fate of @c|he|she|him|her; anything|
        something bad|terrible|awful .. @c
        """,
    ),
    Relation(
        "who_dies",
        "list of deaths",
        "persons",
        (
            "finale bites dust ones make killed main kicks bucket passed away first loses life deaths important left "
            "standing major season alive off end out last lives"
        ),
        """
        !why|how|killer|where|responsible|behind|murderer; who .. die|dies|died|dead|dying|survive|survives|survived|
        perish !play|plays|for|before|kill; who +all|gets|get|got|is|was|are|were|else|actually|ends|end|main|
        character|that .. killed|murdered|dead $s !play|case|killing; list of|all deaths|death; character deaths|
        death; body count; all deaths; who +lives|survive|dead|alive; anyone|anybody|someone|everyone|everybody die|
        dies|killed; which|what|list|all|main|major|many|any|every character|characters|person .. die|dies|died|death|
        dead|killed|survive; who get|gets|got|is|was|else +killed|murdered $s; who else dies|dead;
        who|which .. bite|bites|kick|kicks dust|bucket; who|which|whom .. make|makes|made +it +out|to|through|$ !show|
        create|produce; who .. not|doesnt|didnt .. survive|make|live; any|many|more|major|main|important|first|last
        deaths|death|casualties; deaths|death in|of|at|list|toll finale|end|@s|show|season|series|list|$; killed +off
        $s; who .. kill|killed +off|$s; is|does|do|did|are|was anyone|anybody|someone|somebody|everybody|everyone|all|
        they .. die|dies|killed|murdered|dead $s; pass|passed|passes +away; lose|loses|lost .. life|lives; who ..
        left|last standing|alive; who .. die|dies +first|last|next; which main|major character|characters .. die|dies|
        dead|survive|survives
        """,
    ),
    Relation(
        "how_dies",
        "cause of death",
        "manner",
        (
            "get gets shot way lose life caused scene happened circumstances drown poisoned victim strangled pass "
            "away overdose stabbed pushed fall end meet led herself exactly accident father"
        ),
        """
        how|hows|howd .. @pc|he|she|they|his|her|victim|brother|sister|father|mother|husband|wife .. die|died|dies|
        dead|death|killed|murdered|poisoned $s !many|much|old|long|find|catch|react; cause|manner|circumstances|way|
        method|reason of|for .. death|dying|died|die; how does|do|did|is|was|were|are|has|had .. die|died|dies|
        killed|murdered $s !many|much|long|old; how .. die|dies|died|dead !many|much|old|long|deal|hard; @pc cause|
        manner|death how|cause; cause of .. death; was|is .. suicide|accident|accidental|overdose; suicide; commit|
        commits|committed suicide; death explained; die|died|dies from|of $s; die|died|dies|killed how; what .. die|
        died|dies from|of; what kill|kills|killed @pc;
        how .. @pc|he|she|they pass|passes|passed +away;
        in|what|which way|manner .. @c|he|she die|died|killed|murdered|lose|lost; how .. @c|he|she|victim|father|
        mother .. lose|lost|pass|passed .. life|away; what|how caused|cause|led|leads .. death; what .. @pc|he|she|
        father|mother .. die|died|dies +of|from; circumstances|manner|details|cause of @c death; @c death scene|cause|
        circumstances|explained|accident|suicide; how did|do|does they|killer|murderer|someone kill|killed|murder|
        murdered; @c .. kill|killed|hang|hanged +herself|himself; @c .. drown|drowned|drowns|strangled|poisoned|
        suffocated|beheaded|decapitated|electrocuted|burned|hanged|overdose|overdosed|pushed $ !who|by|out|around|up;
        shot or
        stabbed; overdose; how .. killer|murderer do|did it|$ !catch|caught|find|play; @c .. meet|meets|met .. end|
        death|demise; demise
        """,
    ),
    Relation(
        "why_dies",
        "reason behind a death",
        "reason",
        "writers did drove anyone want dead people girl motivation kill behind reason",
        """
        why .. die|died|dies|dead|killed|murdered|kill|kills|murder|shot|shoot !leave; reason|motive for|behind|of
        .. murder|death|killing; killer|murderer motive|reason; motive of .. killer|murderer; why .. killed|kill|
        kills off;
        motive|reason|motivation|explanation for|behind|of|to .. kill|killing|murder|murders|killings|death|killed|
        murdered|dead|killer|murderer; for what reason .. killed|murdered|die|dead; what drove|drives|made|makes|
        motivated|motivates .. killer|murderer|kill|murder; why .. want|wanted @c .. dead|killed; why .. killer|
        murderer do|did|does|kill|murder; killer|murderer motive|motivation|reason|want|reasons|motives; why ..
        killing|murdering|killings|murders; reason @c .. die|died|killed|murdered|dead; what .. killer|murderer want|
        wants|wanted; @c die|died|killed|murdered why
        """,
    ),
    Relation(
        "killer",
        "culprit",
        "person",
        (
            "out hands took life turns trigger pulled guilty committed real ends finished slit throat caused "
            "assassinated poisoned revealed strangled kidnapped pushed drowned fault ran spoil blame killings dunnit "
            "offed whacked character behind take victims one them bad guy behind guilty happened responsible"
        ),
        """
        !play|plays|portray|portrayed|actor|actress|movie|many|catch|caught|evidence|lead|leads|led|based|real|find|
        found|how|weapon|motive|why; who +kill|killed|kills|killing|murder|murdered|murders|shot|shoots|stabbed|
        poisoned|strangled|slew|slain !they|off; who did|done it $; whodunit|whodunnit; who that|who +killed|
        murdered|shot; who is|was|the|are|be .. killer|murderer|culprit|serial; who is|was|the|are|be .. that|who|to
        +kill; killer|murderer|culprit name|identity|revealed|reveal|unmasked|is|turn|turns|who; identity of ..
        killer|murderer|culprit|villain; killer $s; the killer|murderer|culprit; name of ..
        killer|murderer; serial killer; behind|responsible|blame ..
        murder|murders|death|killing|killings|deaths|crime|crimes|attack|disappearance|shooting; killed|murdered|
        shot|kidnapped|poisoned|stabbed by; by +whom|who .. killed|murdered; who commit|commits|committed; @c the
        killer; is @c .. killer|murderer; did @c do +it; @c killer; who @c killed|murdered|shot by; villain|bad|big
        reveal|revealed; who|whoever actually|really|did|has|had|have|even|also|it +killed|murdered|shot|kill|
        stabbed|poisoned !they; who did|was it +kill|murder; murderer|killer of;
        who .. take|took|takes|taken @c +life; who off|offs|offed|whacked|whacks|assassinated|assassinates|drowned|
        drowns|strangles|strangled|poisons|stabs|executed|beheaded|pushed|pushes @c; pull|pulled|pulls +trigger; slit|
        slits; who .. commit|committed|did|do|does|carried murder|murders|crime|crimes|killing|killings|shooting|it;
        whose hand|hands .. @c; who is hand|hands; who finish|finished|finishes @c|off; who took|takes|take out|down
        @c; who cause|caused|causes|ended|end|ends @c; who is|was|it that|who kill|killed|shot|murdered|murder|
        stabbed; who turn|turns|turned +out .. killer|murderer|culprit; guilty|responsible|blame|fault of|for|is ..
        murder|death|killing|murders|killings|dead; which|what character|person|one is|was .. killer|murderer|culprit;
        killer|murderer|culprit is|was|s who|whom; did @c really|actually|also kill|murder|shoot; @c murderer|killer $;
        who dunnit|dunit; kidnapper|abductor|culprit|strangler|poisoner|assassin|stalker $ !play|plays|what; spoil|
        reveal|spoiler .. killer|murderer; who @c .. murdered|killed|shot|stabbed|poisoned|strangled by; by whom .. @c
        killed|murdered|shot|stabbed; who .. did|do @c +in $; ran|run|runs +over @c; which|who one of them|they did it;
        who .. bad|evil guy|one $ !play|plays|cop; who .. behind it|this|everything|them all|$ !show|series|created|
        made|season|music|camera; who is|was guilty; who .. behind what happen|happened|happens to @c|her|him; who ..
        responsible for what happened
        """,
    ),
    Relation(
        "kills",
        "list of killings",
        "person",
        (
            "whom people choose murderer victims commit pull trigger hands list planning end before count himself "
            "died people"
        ),
        """
        !off|many|been|case|how; does|did|do|has|is|will|was @c .. kill|shoot|murder|killed|murdered|shot .. @c|
        anyone|somebody|anybody|someone|his|her|them|him !by|get; who she|he|they|@c kill|kills|killed|shoots|shoot|
        murders|murder $; @c kill|kills|killed|murdered|murder @c; killed by @c; people @c kill|killed; @c victims;
        who does|did|do|has|will @pc|he|she|they .. kill|shoot|murder|killed|murdered|stab|poison|shot $s !with|by;
        @c .. murderer|killer|assassin $ !who|real|catch|play|based; did|has|have|does|is|will @c .. kill|killed|
        killing|murder|murdered|shoot|shot; @c kill|kills +list|count; @c victims|victim; people|person|women|ones @c
        .. kill|killed|murder|murdered|shot|kills; who .. @c .. plan|planning|going|want|wants|try|tries kill|murder;
        killed|murdered|shot|die|died|dead by|at @c; commit|commits|committed murder|murders; many people|women|men @c
        .. kill|killed|murdered; how many .. @c kill|killed|murdered|kills|murders; how many people|men|victims .. @c
        """,
    ),
    Relation(
        "villain",
        "villain",
        "person",
        (
            "evil against baddie adversary crook pulls strings enemies final boss threat opposes hunting behind "
            "everything fight dead biggest guys name after character one get"
        ),
        """
        who|main|big|real|biggest|the|a|any villain|antagonist|baddie|mastermind|enemy|nemesis|archenemy|ringleader
        !play|plays; villain|antagonist|mastermind $s !play|plays; main|the|big bad|baddie guy|$ !play|plays; who
        bad +guy|guys !play|plays; @c enemy|nemesis|rival|archenemy; main|big bad; who is|are|was the bad +guy|guys|
        one; who behind it|this|all|everything|that|the !camera|show|series|music|role|part|character;
        adversary|adversaries|baddies|evildoer|supervillain|archvillain|foe|foes|villains !play|plays; bad|evil +guys|
        guy|ones|one|person|people|character $s !play|plays|is @c; who evil|bad $s !play|plays; pull|pulls|pulling|
        pulled strings; villain name|identity|names; final|end +boss; main|biggest|real|big threat|enemy|danger|
        opponent|rival; who oppose|opposes|threatens|threaten|hunt|hunts|hunting|chasing|chase|stalking|stalks|
        blackmail|blackmails|blackmailing|targets|targeting @c; who after @c $; @c enemies|opponent|opponents|
        adversary|foe|foes|villain; enemy|enemies|nemesis|opponent of @c; who .. want|wants @c +dead|killed|gone; who
        .. behind .. it|this|everything|all $ !camera|show|series|music|scenes; who .. they|heroes|he|she .. fight|
        fighting|against $; which|what character villain|antagonist|bad|evil
        """,
    ),
)
"""Who dies, who did it, who is caught."""
