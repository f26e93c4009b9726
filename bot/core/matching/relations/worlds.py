"""Relations about the worlds that characters live in, and what they can do there."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

WORLDS: Final = (
    Relation(
        "powers",
        "powers",
        "list",
        (
            "bending special possess capable lose telepath gift talents talent read minds come element control sort "
            "limits strong magic good"
        ),
        """
        power|powers of|does|do|$ !book|couple|struggle|play|dynamic|hungry; @pc power|powers|ability|abilities|
        magic|superpower|skills|skill|quirk|gift|devil|spell|spells|jutsu; superpower|superpowers|ability|abilities;
        what power|powers|magic|spell|quirk|skills|skill; can @pc fly|time|read|heal|transform|use|do|see|control|
        talk; how .. get|got .. power|powers; devil fruit; magic system; special power|powers|ability|skill|skills;
        how strong|powerful @pc;
        @pc .. powers|superpowers|abilities|talents|talent|gifts|superpower $; @pc .. capable|telepath|telepathic|
        psychic|powerful|possess|possesses $ !who|secret; capable of; @c .. lose|loses|lost|regain .. powers|power|
        abilities|magic; how|where|who|limits|source .. powers|superpowers|abilities; what|which element|magic|
        talents|talent|gift|abilities|superpower .. @c; what @c good|best at $; read|reads minds|mind|thoughts; how
        powerful is @c; do|does with magic
        """,
    ),
    Relation(
        "strongest",
        "ranking by strength",
        "person",
        (
            "most best take toughest powerful defeat fighter wins win ranking beats smartest character lose deadliest "
            "swordsman power beat vs"
        ),
        """
        strongest|weakest|smartest|richest|fastest; powerful character|person|one|wizard|hero|villain|in; stronger|
        weaker|smarter|faster than|$; win in|a|the fight|battle|duel; @c or @c stronger|win|better; @c beat|defeat|
        beats @c; who beat|beats|defeated|defeat @c; who .. stronger; who .. win fight|battle|between; who would win;
        toughest|deadliest|mightiest|powerful|strongest|baddest|bravest .. @c|one|them|all|character|characters|
        person|fighter|wizard|of|$ !how|horse|scene; more powerful|strong|tough|skilled; @c versus @c; who .. @c or @c
        !play|plays|killer|cast|alive|die|older|taller|younger; best fighter|swordsman|warrior|shot|wizard|soldier|
        assassin; @c .. take|takes|beat|beats|defeat|defeats|lose|loses|overpower .. @c .. fight|battle|duel|$ !to; @c
        .. lose|loses|lost to|against @c; power|strength level|levels|ranking|scale|scaling
        """,
    ),
    Relation(
        "species",
        "species",
        "desc",
        (
            "being human machine demon mortal belong ghost cyborg ai breed planet immortal half animal person robot "
            "vampires aliens god monster another kind"
        ),
        """
        species; what race|creature|kind of creature|alien|monster|being is @c; is @c .. human|alien|robot|vampire|
        werewolf|witch|wizard|demon|elf|dwarf|android|clone|god|ghost|cylon|mutant|immortal|real|monster|angel|
        zombie|targaryen|hybrid $ !person; what kind of creature|alien|monster|being|animal;
        what|which kind|type|sort|breed of +being|alien|monster|creature|animal|demon|dragon; @c .. human|alien|robot|
        machine|cyborg|ai|mortal|immortal|demon|vampire|werewolf|hybrid|android|supernatural $ !person|killer|kill|
        drive|love; @c from another|different planet|world|dimension; are there .. aliens|vampires|zombies|ghosts|
        demons|dragons|witches|monsters|werewolves|robots|elves|wizards $s; which|what race|animal|species .. @c; half
        human|elf|vampire|demon|god|alien|fae; human|person|man or|and alien|robot|machine|ghost|monster|cyborg|
        android !you
        """,
    ),
    Relation(
        "faction",
        "allegiance",
        "desc",
        (
            "team family camp gang belong house support group part affiliation tribe clan choose working allied "
            "allies rebels side take run organisation"
        ),
        """
        allegiance|allegiances|loyalty|loyalties; loyal to; whose|what side; house words|sigil; belong|belongs to;
        member of !who !cast|family; what|which house .. @c|he|she .. in|from|belong|belongs; what|which faction|
        clan|guild|kingdom|tribe|side|gang|district|sect; who side on|$; @c faction|clan|side|tribe|sigil|
        allegiance; side .. @c on; who side|sides; side .. @c;
        which|what camp|side|gang|group|team|tribe|cult|army|crew|order|organisation|organization|guild|pack .. @c|he|
        she !work|works; @c side|sides|sided with|on; who @c .. side|sides|support|supports|allied|ally|fight|fights
        with|for|$ !of|to; affiliation|affiliations|affiliated|allied|allies|ally|allegiance !play; @c .. on|take|
        takes|choose|chooses|pick .. side|sides; @c house $ !where|who|live|broke|break|address|into|location|filmed;
        @c with rebels|empire|resistance|government|fbi|police|gang; who @c really work|works|working +for; working
        for really
        """,
    ),
    Relation(
        "ruler",
        "ruler",
        "person",
        (
            "sits end iron crown line crowned reigns governs inherits rightful gets power owns company succeeds ceo "
            "mayor now new next king takes becomes queen emperor ruler"
        ),
        """
        throne; heir|heirs|successor|crown|coronation|emperor|empress|monarch|ruler !netflix; who .. king|queen|
        president|emperor !play|plays|kill|killed|offed|poison|behind|portray|author|stephen; become|becomes|became
        king|queen|president; who takes|take|took over; who rule|rules|ruled|ruling; rule|rules|ruled over|kingdom;
        reign|reigns|reigned|govern|governs|governed|inherit|inherits|inherited|crowned|dethroned|usurper|usurps|
        monarchy|rightful; line +throne|crown|succession|succeed; next in line; in power $; ruler|king|queen|emperor|
        leader|lord|president|mayor|governor|ceo of @l|kingdom|city|country|town|realm|company|world|@o !play|plays|
        portray|killed|kills|kill; who .. king|queen|emperor|empress|mayor|ceo|governor|president $s !play|plays|kill|
        kills|killed|offed|poison|behind|portray|author|states|stephen; who .. own|owns|take|takes|control|controls
        company|city|kingdom|
        house|throne|power !beach; is @c .. king|queen|emperor|heir $; which king|queen|house rule|rules; succeed|
        succeeds @c
        """,
    ),
    Relation(
        "rules",
        "explanation of the rules",
        "desc",
        (
            "explained format time travel game played voting lore system competition round win judged society points "
            "scoring concept challenge contestants world powers elimination universe mechanics"
        ),
        """
        how does|do .. work|works $ !who|for|together|team|with|relationship|bot|case; rules of|$; explain .. rules|
        system|timeline|magic|universe|world|lore|game; lore|worldbuilding; how is .. game|challenge played|won;
        what are the rules;
        how .. game|challenge|contest|competition|round|quiz|tournament played|play|won|win|go|goes|judged|scored|
        work|works; how .. win|wins game|challenge|competition; how .. system|world|magic|scoring|points|voting|
        elimination|society|technology|game|competition|rules|universe work|works|function|functions|operate; game|
        house|contest|competition|show rules; explain .. system|world|rules|game|magic|mechanics|concept !ending|plot;
        what .. lore|mechanics|rule|rules|magic +system|$s; how .. contestants|players|winner|winners|participants
        judged|scored|chosen|selected|eliminated|decided; concept|format|idea of game|competition|challenge
        """,
    ),
    Relation(
        "timeline",
        "chronology",
        "desc",
        (
            "when jump around linear span cover skip years later told multiple many days explained past present "
            "storyline order season time old chronology travel happen"
        ),
        """
        timeline|timelines|chronological|chronology; time jump|skip|loop|travel; flashback|flashbacks; how much|
        long|many time|years .. pass|passes|passed|between|skip|gap|jump; story told order; events .. order; what|
        which order .. events|happen|happens|story|season; order of events;
        linear|nonlinear|chronologically|flashforward|flashforwards|multiverse; how many|much|long .. story|season|
        series|it|plot|show|events|days|years|months span|spans|cover|covers|covering !critics|case|cases; span|spans|
        spanning of|over|years|time|decades|$; jump|jumps|skip|skips|leap|leaps .. time|years|around $s !can|i|
        episodes|first; back and forth; how many|much|long .. pass|passes|passed|gap between|after|season|seasons
        !book|murder|death|died; how much later; time passes|pass|passed|gap|between; in|what order .. happen|happens|
        set|events|take !watch|read; past and present; told .. order|flashback|flashbacks|chronologically; over how|
        many .. years|days|months|time $
        """,
    ),
    Relation(
        "secret",
        "secret",
        "event",
        (
            "keeping reveals from knows concealing telling covering dark carry lying truth confess double lead finds "
            "family holding back doesn't know tell"
        ),
        """
        secret|secrets|hiding|hides|hide|hid .. !detail|details|service|easter; what .. @pc .. hiding|hide|hides|
        lie|lies|lied|lying|concealing; secret identity; truth about; lie|lies|lied|lying to|about; double life;
        confess|confesses|confession;
        what .. @c .. hiding|hide|hides|concealing|conceal|cover|covers|covering|keeping|keep|keeps|withholding|
        withhold|lie|lies|lying|confess|confesses|holding .. up|from|back|about|everyone|everybody|us|her|his|$ !case|
        story|episode|channel|job|alive|body|where; @c .. hiding|hide|hides|lying|lie|lies|conceal|concealing|secret|
        secrets|truth $ !where|why|bed; @c not +telling|tell|saying us|them|$; what doesnt|not @c .. people|anyone|
        others know|knowing|find; who .. lying|lied|lies $; who is @c really $; truth behind|about|of @c; @c really
        +up $
        """,
    ),
    Relation(
        "skills",
        "word on real skills",
        "yesno",
        (
            "real how fight himself herself able martial arts singing surfer singer surfing drive car sign language "
            "trained taught good riding play life piano fighting violin good fight computers"
        ),
        """
        @p really|actually|can|know|learn|learned .. sing|surf|dance|ride|swim|box|cook|fly|shoot|draw|paint|speak|
        skate|rap; does|can|did @p .. sing|surf|dance|ride|swim|box|cook|rap|skate|draw|guitar|piano; play|plays|
        playing guitar|piano|violin|drums|chess|instrument|bass|saxophone; own singing;
        @p .. able|know|knows|learn|learned|learnt|taught .. ride|surf|dance|sing|swim|cook|fly|shoot|draw|paint|box|
        fight|play|drive|ski|martial|surfing|riding|skate|karate|kung; @p|he|she .. martial|karate|boxing|judo !school;
        @p|he|she .. sing|sings|singing|dancing|piano|guitar|violin|singer|dancer|pianist|drummer $ !who|where|what|
        teacher|play|band; is that|it .. @p singing|playing|surfing|dancing|riding|driving|cooking|fighting; teach|
        taught|teaches @p; @p .. sing|surf|dance|ride|fight|cook|drive|play|swim real|life|actual|herself|himself; how
        @p learn|learned|learnt .. surf|ride|sing|dance|play|box|fight|swim|cook; what @c good|great|best at; can|could
        @c fight|sing|dance|shoot|drive|ride|swim|cook|fly|hack; @c .. good|great|handy with|at computers|guns|knives|
        numbers|people|cooking
        """,
    ),
    Relation(
        "coping",
        "word on the aftermath",
        "desc",
        (
            "death handle pressure process trauma shrink move mourn react heal manage news take break psychologist "
            "helps keep stress get talk over father do"
        ),
        """
        cope|copes|coping !@s; deal|deals|dealing|handle|handles with|the stress|grief|loss|pressure|trauma|pain;
        grief|grieve|grieves|grieving|mourn|mourns|mourning; how @c deal|handle|handles|cope with; therapy|therapist;
        @pc|he|she .. shrink|psychologist|counsellor|counselor|psychiatrist !play|plays|actor|become; process|
        processes|processing|manage|manages|overcome|overcomes|overcame trauma|stress|grief|loss|death|pain|pressure|
        past|fear|guilt; get|gets|got|getting over|past .. death|loss|grief|trauma|divorce|it; @c .. move|moves|moved
        +on; @c .. mourn|mourns|grieve|grieves|heal|heals|healing|cope|copes; how @c .. react|reacts|reacted|take|
        takes|took|feel|feels .. death|loss|news|murder|dying|killing; @c .. breakdown; @c break|breaks|broke +down;
        over .. death|loss; against stress; @c .. coping|mourning|grieving
        """,
    ),
)
"""What characters can do, and by which rules."""
