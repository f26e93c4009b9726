"""Relations about how characters live, and the worlds they live in."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

LIVES: Final = (
    Relation(
        "pet",
        "pet",
        "thing",
        "bird kind has have rabbit",
        """
        pet|pets !name; dog|dogs|cat|cats|puppy|kitten|horse|parrot|owl|direwolf $ !die|dies|kill|survive|dead|
        alive|lady|house; dog|cat|horse|puppy|animal name|called|named|breed; what breed|animal; name of .. dog|cat|
        horse|puppy|pet|dragon|owl|wolf; @pc .. dog|cat|pet|puppy|horse|pets !die|dies|kill|survive|dead|alive|play;
        breed of; dog|cat .. called|named|breed|play|plays|real
        """,
    ),
    Relation(
        "vehicle",
        "vehicle",
        "thing",
        "",
        """
        @pc|his|her|their car|truck|jeep|vehicle|motorcycle|bike|suv|van|ship|boat|spaceship|starship|plane $
        !crash; what does|did|do .. drive; make|model of .. car|truck|jeep; name of .. ship|boat|spaceship|starship|
        vessel|plane; car|truck|ship|boat|spaceship name|called|model|brand|used|driven; what|which|kind .. car|
        truck|jeep|vehicle|motorcycle|bike|suv|bus|van|spaceship|starship|ship|boat|plane .. @|he|she|drive|drives|
        driving|have|ride|rides|they|fly !hit
        """,
    ),
    Relation(
        "weapon",
        "weapon",
        "thing",
        "uses fights",
        """
        what|which|kind .. gun|guns|weapon|weapons|sword|knife|pistol|rifle|lightsaber|wand|sidearm|bow|axe ..
        !kill|killed|murder|murdered|used|crime; @pc gun|weapon|sword|pistol|lightsaber|wand|knife $; name of ..
        sword|weapon|blade|wand; sword|weapon|blade|wand|lightsaber name|called|colour|color; does|do .. carry|have|
        use .. gun|weapon|sword|knife
        """,
    ),
    Relation(
        "murder_weapon",
        "murder weapon",
        "thing",
        "kills",
        """
        murder weapon; what|which gun|weapon|knife|poison .. kill|killed|murder|murdered|used; kill|killed|murder|
        murdered|die|died|shot .. with|by what|which $; what .. kill|killed|murdered|poisoned|stabbed .. with $
        !case|wrong|deal; method of murder
        """,
    ),
    Relation(
        "wardrobe",
        "wardrobe details",
        "thing",
        "brand buy shoes look mean who",
        """
        wear|wears|wearing|worn|wore; jacket|jackets|tattoo|tattoos|outfit|outfits|clothes|wardrobe|coat|costume|
        costumes|hairstyle|haircut|sunglasses|dress|boots|necklace|sneakers; @pc hair|hat|glasses|ring|shirt|makeup|
        wig|eyes; hair|eye colour|style|cut; costume design|designer; scar; @c|his|her watch $
        """,
    ),
    Relation(
        "hobby",
        "hobbies",
        "thing",
        "into interests",
        """
        hobby|hobbies|pastime; do|does|did for +fun; have fun $ !watch; how|what .. relax|relaxes|unwind|unwinds|
        chill|chills|decompress|destress; relax|unwind|destress; free|spare|down|off time !watch|stream|online; off
        duty|work|hours; days off; when not|off|isnt working|work; sport|sports .. @pc|play|plays|do; where|does|how
        .. surf|surfs|surfing|paddle; like|likes|love|loves to do $; let|lets|blow|blows .. steam; way of|to relax|
        unwind|chill
        """,
    ),
    Relation(
        "drink_food",
        "food or drink",
        "thing",
        "favorite tea diet",
        """
        what|favourite .. drink|drinks|eat|eats|beer|coffee|food|whiskey|meal|snack|cocktail; favourite food|drink|
        restaurant|meal|dish; alcoholic|alcoholism|alcohol|sober|drunk; @pc .. smoke|smokes|smoker|drink|drinks|
        drug|drugs|addict|addicted|eat|eats|cook|cooks; coffee order; drinking problem
        """,
    ),
    Relation(
        "favourite",
        "favourites",
        "thing",
        "favorite fave color book love",
        """
        @pc favourite; favourite colour|song|movie|film|band|music|singer|team|number|animal|album|quote|scene|
        place|thing; who .. favourite character|person; @p like|likes|listen to music|bands|songs; catchphrase|
        catchphrases; catch phrase
        """,
    ),
    Relation(
        "home",
        "place of residence",
        "place",
        "hometown move moved",
        """
        where .. @pc|he|she|they .. live|lives|living|stay|stays|staying !from; where .. @pc|he|she +live|lives|
        living; where .. live|lives; @pc|his|her|their house|home|apartment|address|place|flat|mansion|castle $
        !broke|break|attack|attacked|intruder|invaded|who|into|invasion|breaks|safe; address of; address $ !issue|
        issues|theme|show; lives with|alone; who .. live|lives|living with; what town|city|street|area|neighborhood|
        planet .. live|lives|home|house; is .. beach house; where|whose house|apartment|home|castle|mansion !attack|
        broke|filmed|film|shot; does @c live in|on|at|with|there !for
        """,
    ),
    Relation(
        "illness",
        "word on an illness",
        "desc",
        "dying wound attacked hit happened",
        """
        sick|ill|illness|disease|cancer|disorder|syndrome|autistic|autism|adhd|bipolar|depressed|depression|
        diagnosis|disabled|disability|wheelchair|amnesia|dementia|alzheimer|diabetic|allergic !twist|soundtrack|
        song|villain; @pc .. hurt|injured|kidnapped|abducted|stabbed|hospital|coma|wounded|poisoned|hostage|blind|
        deaf|tortured !who|where; get|gets|got|getting|is|be hurt|injured|kidnapped|abducted|shot|stabbed|wounded|
        taken|poisoned $ !who|where|at|episode|show|scene|series|movie|it|they|film; @pc get|gets|getting|got shot|
        taken; injury|injuries; heart attack; what is wrong with @pc; how .. lose|lost|hurt|break|broke .. eye|arm|
        leg|hand|memory|foot|finger; hospital $; ptsd; mental health|condition; @c condition
        """,
    ),
    Relation(
        "past",
        "backstory",
        "desc",
        "earlier",
        """
        backstory|childhood|trauma|traumatic|traumatized; @pc past|background|origin|history|youth|upbringing $;
        back story; past of; dark|tragic|troubled|mysterious past|secret; @pc .. past|childhood|upbringing|young|
        teenager; origin story; history with|of @pc; @pc and @pc history; haunt|haunts|haunted; what happened .. in|
        to @pc past|before|years; when @pc was young|little|child|kid; his|her|their +past|childhood|backstory
        """,
    ),
    Relation(
        "powers",
        "powers",
        "list",
        "bending",
        """
        power|powers of|does|do|$ !book|couple|struggle|play|dynamic|hungry; @pc power|powers|ability|abilities|
        magic|superpower|skills|skill|quirk|gift|devil|spell|spells|jutsu; superpower|superpowers|ability|abilities;
        what power|powers|magic|spell|quirk|skills|skill; can @pc fly|time|read|heal|transform|use|do|see|control|
        talk; how .. get|got .. power|powers; devil fruit; magic system; special power|powers|ability|skill|skills;
        how strong|powerful @pc
        """,
    ),
    Relation(
        "strongest",
        "ranking by strength",
        "person",
        "most best",
        """
        strongest|weakest|smartest|richest|fastest; powerful character|person|one|wizard|hero|villain|in; stronger|
        weaker|smarter|faster than|$; win in|a|the fight|battle|duel; @c or @c stronger|win|better; @c beat|defeat|
        beats @c; who beat|beats|defeated|defeat @c; who .. stronger; who .. win fight|battle|between; who would win
        """,
    ),
    Relation(
        "species",
        "species",
        "desc",
        "",
        """
        species; what race|creature|kind of creature|alien|monster|being is @c; is @c .. human|alien|robot|vampire|
        werewolf|witch|wizard|demon|elf|dwarf|android|clone|god|ghost|cylon|mutant|immortal|real|monster|angel|
        zombie|targaryen|hybrid $ !person; what kind of creature|alien|monster|being|animal
        """,
    ),
    Relation(
        "faction",
        "allegiance",
        "desc",
        "team family",
        """
        allegiance|allegiances|loyalty|loyalties; loyal to; whose|what side; house words|sigil; belong|belongs to;
        member of !who !cast|family; what|which house .. @c|he|she .. in|from|belong|belongs; what|which faction|
        clan|guild|kingdom|tribe|side|gang|district|sect; who side on|$; @c faction|clan|side|tribe|sigil|
        allegiance; side .. @c on; who side|sides; side .. @c
        """,
    ),
    Relation(
        "ruler",
        "ruler",
        "person",
        "sits end",
        """
        throne; heir|heirs|successor|crown|coronation|emperor|empress|monarch|ruler !netflix; who .. king|queen|
        president|emperor !play|plays|kill|killed|portray|author|stephen; become|becomes|became king|queen|
        president; who takes|take|took over; who rule|rules|ruled|ruling; rule|rules|ruled over|kingdom
        """,
    ),
    Relation(
        "rules",
        "explanation of the rules",
        "desc",
        "explained format time travel",
        """
        how does|do .. work|works $ !who|for|together|team|with|relationship|bot|case; rules of|$; explain .. rules|
        system|timeline|magic|universe|world|lore|game; lore|worldbuilding; how is .. game|challenge played|won;
        what are the rules
        """,
    ),
    Relation(
        "timeline",
        "chronology",
        "desc",
        "when",
        """
        timeline|timelines|chronological|chronology; time jump|skip|loop|travel; flashback|flashbacks; how much|
        long|many time|years .. pass|passes|passed|between|skip|gap|jump; story told order; events .. order; what|
        which order .. events|happen|happens|story|season; order of events
        """,
    ),
    Relation(
        "secret",
        "secret",
        "event",
        "keeping reveals from knows",
        """
        secret|secrets|hiding|hides|hide|hid .. !detail|details|service|easter; what .. @pc .. hiding|hide|hides|
        lie|lies|lied|lying|concealing; secret identity; truth about; lie|lies|lied|lying to|about; double life;
        confess|confesses|confession
        """,
    ),
    Relation(
        "skills",
        "word on real skills",
        "yesno",
        "real how fight himself herself",
        """
        @p really|actually|can|know|learn|learned .. sing|surf|dance|ride|swim|box|cook|fly|shoot|draw|paint|speak|
        skate|rap; does|can|did @p .. sing|surf|dance|ride|swim|box|cook|rap|skate|draw|guitar|piano; play|plays|
        playing guitar|piano|violin|drums|chess|instrument|bass|saxophone; own singing
        """,
    ),
    Relation(
        "coping",
        "word on the aftermath",
        "desc",
        "death",
        """
        cope|copes|coping !@s; deal|deals|dealing|handle|handles with|the stress|grief|loss|pressure|trauma|pain;
        grief|grieve|grieves|grieving|mourn|mourns|mourning; how @c deal|handle|handles|cope with; therapy|therapist
        """,
    ),
)
"""How characters live, what they own, what they can do."""
