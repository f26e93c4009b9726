"""Relations about how characters live, and the worlds they live in."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

LIVES: Final = (
    Relation(
        "pet",
        "pet",
        "thing",
        "bird kind has have rabbit own owns animal named breed real horse keep animals person parrot dog",
        """
        pet|pets !name; dog|dogs|cat|cats|puppy|kitten|horse|parrot|owl|direwolf $ !die|dies|kill|survive|dead|
        alive|lady|house; dog|cat|horse|puppy|animal name|called|named|breed; what breed|animal; name of .. dog|cat|
        horse|puppy|pet|dragon|owl|wolf; @pc .. dog|cat|pet|puppy|horse|pets !die|dies|kill|survive|dead|alive|play;
        breed of; dog|cat .. called|named|breed|play|plays|real;
        @pc .. own|owns|keep|keeps|adopt|adopts|have|has|got .. dog|cat|animal|animals|pet|pets|puppy|horse|bird|fish|
        snake|hamster|rabbit|parrot !die|dies|kill|survive; dog|cat|horse|puppy|parrot|pet|animal breed|type|named|
        called|name|real; @pc .. dog|cat|animal person|lover; who owns|own dog|cat|horse; @pc dog|cat|horse|puppy|
        parrot|pet|animals|animal $ !die|dies|survive|alive|dead; who is dog|cat|horse|parrot in|$s; like|likes|love|
        loves dogs|cats|animals
        """,
    ),
    Relation(
        "vehicle",
        "vehicle",
        "thing",
        "wheels driving own make brand model type color ride fly year plane used live get around",
        """
        @pc|his|her|their car|truck|jeep|vehicle|motorcycle|bike|suv|van|ship|boat|spaceship|starship|plane $
        !crash; what does|did|do .. drive; make|model of .. car|truck|jeep; name of .. ship|boat|spaceship|starship|
        vessel|plane; car|truck|ship|boat|spaceship name|called|model|brand|used|driven; what|which|kind .. car|
        truck|jeep|vehicle|motorcycle|bike|suv|bus|van|spaceship|starship|ship|boat|plane .. @|he|she|drive|drives|
        driving|have|ride|rides|they|fly !hit;
        what .. @pc .. drive|drives|driving|drove|ride|rides|riding $ !crazy|mad|motivates|home|scene; what|which|
        whose +car|truck|vehicle|boat|motorcycle|bike|suv|van .. @pc|show|used|series|in|this; make|model|brand|
        colour|color|year of|is @pc|his|her|the +car|truck|jeep|motorcycle|bike|boat|van|vehicle !much|worth|gas|oil;
        @pc .. own|have|has|got .. car|truck|boat|motorcycle|bike|vehicle|plane|jeep|van !crash; what wheels|ride ..
        @pc; @pc wheels|ride $; car|truck|boat|bike|vehicle of @pc; @pc car|truck|boat|jeep brand|model|make|name|type
        """,
    ),
    Relation(
        "weapon",
        "weapon",
        "thing",
        "uses fights armed sidearm model make firearm wield blade fight pistol sword weapons owns kind name called",
        """
        what|which|kind .. gun|guns|weapon|weapons|sword|knife|pistol|rifle|lightsaber|wand|sidearm|bow|axe ..
        !kill|killed|murder|murdered|used|crime; @pc gun|weapon|sword|pistol|lightsaber|wand|knife $; name of ..
        sword|weapon|blade|wand; sword|weapon|blade|wand|lightsaber name|called|colour|color; does|do .. carry|have|
        use .. gun|weapon|sword|knife;
        @pc .. armed|wield|wields|wielding; what|which|kind|sort|type .. sidearm|firearm|blade|dagger|staff|crossbow|
        revolver|glock .. @pc|that|carry|use|wield !kill|killed|murder|used; what .. @pc fight|fights|shoot|shoots|
        defend with; with what .. @pc fight|shoot; make|model|brand|type of .. gun|pistol|rifle|weapon|sword; @pc gun|
        pistol|sword|weapon model|name|type|brand|called; weapons in|of|used @s|show; who own|owns sword|wand|gun
        """,
    ),
    Relation(
        "murder_weapon",
        "murder weapon",
        "thing",
        "kills use used knife poison object choice find get stabbed murder",
        """
        murder weapon; what|which gun|weapon|knife|poison .. kill|killed|murder|murdered|used; kill|killed|murder|
        murdered|die|died|shot .. with|by what|which $; what .. kill|killed|murdered|poisoned|stabbed .. with $
        !case|wrong|deal; method of murder;
        with what|which .. kill|killed|murdered|murder|shot|stabbed|poisoned|strangled; what .. killer|murderer ..
        use|used|weapon; weapon|gun|knife|poison|object|tool .. used|kill|killed|murder|murdered|choice; what .. used
        to|for +kill|murder|killing; what @c|he|she|victim .. killed|shot|stabbed|strangled|poisoned|murdered|hit with
        $; killer|murderer weapon; weapon|gun|knife .. murder|killing|choice|crime !play
        """,
    ),
    Relation(
        "wardrobe",
        "wardrobe details",
        "thing",
        (
            "brand buy shoes look mean who coat dressed jacket tattoo glasses outfits wig style wearing designed dye "
            "sunglasses lipstick fashion clothes appearance looks department eyes colour hair necklace shirt t get "
            "describe responsible charge"
        ),
        """
        wear|wears|wearing|worn|wore; jacket|jackets|tattoo|tattoos|outfit|outfits|clothes|wardrobe|coat|costume|
        costumes|hairstyle|haircut|sunglasses|dress|boots|necklace|sneakers; @pc hair|hat|glasses|ring|shirt|makeup|
        wig|eyes; hair|eye colour|style|cut; costume design|designer; scar; @c|his|her watch $;
        dressed|dresses|clothing|outfits|fashion|sunglasses|glasses|lipstick|wig|earrings|bracelet|sweater|backpack|
        handbag|uniform .. @pc|he|she|they|cast|actors; @pc|his|her|their clothing|outfits|fashion|sunglasses|glasses|
        lipstick|wig|earrings|bracelet|sweater|backpack|handbag|uniform; @pc .. hair|hairdo|haircut|beard|moustache|
        mustache|scar|eyes|eye|style|looks|makeup $ !eyes|lose|lost|blind|open|catch; hair|eyes|eye .. @pc|real|wig|
        dye|dyed; dye|dyed|dyes; @pc .. dress|dresses; how @pc dress|dresses|dressed; what @pc look +like; @pc look
        +like $ !who|feel; looks of @pc; describe @pc looks|appearance|outfit; buy|get .. @pc jacket|coat|outfit|
        shirt|clothes|boots|hat
        """,
    ),
    Relation(
        "hobby",
        "hobbies",
        "thing",
        (
            "into interests spend spare outside sport surfer play instrument pastime enjoy collect leisure passions "
            "weekends activities games sporty working beach screen head mind clear rid stress pressure"
        ),
        """
        hobby|hobbies|pastime; do|does|did for +fun; have fun $ !watch; how|what .. relax|relaxes|unwind|unwinds|
        chill|chills|decompress|destress; relax|unwind|destress; free|spare|down|off time !watch|stream|online; off
        duty|work|hours; days off; when not|off|isnt working|work; sport|sports .. @pc|play|plays|do; where|does|how
        .. surf|surfs|surfing|paddle; like|likes|love|loves to do $; let|lets|blow|blows .. steam; way of|to relax|
        unwind|chill;
        interests|passions|leisure of|does|is|do|has|$ @pc|he|she|they; leisure time of; @pc .. hobby|hobbies|interests|
        passion|passions|leisure|pastime $; @pc spend|spends|spending .. time|weekend|weekends|evenings|days|holidays $;
        @pc .. weekends|weekend|evenings $ !gross|box|opening; into outside|besides; outside +work|job; @pc into sports|
        sport|music|art|surfing|yoga|fitness|games; @pc .. surf|surfs|surfer|surfing|sporty|athletic|gym; @pc .. work|
        works|working out $; what @pc enjoy|enjoys|like|likes|love|loves|collect|collects $ !best; what @pc do|does ..
        fun|relax|weekends|weekend|holiday|holidays|spare|evening|home|alone|bored; @pc play|plays .. sport|sports|
        games|golf|tennis|poker|basketball|football|baseball; what sport|sports|game|games .. @pc; off|screen .. for
        fun; what does|do @pc do|does .. when|while not|isnt|off; to unplug|recharge|switch off|cope !phone|charger;
        what .. do|does to unplug|recharge|relax|unwind|decompress; what @c into $; clear|clears +her|his|their head|
        mind; get|gets rid of .. stress|anger|tension; deal|deals|dealing|cope|copes|handle|handles .. stress|pressure;
        stress|steam relief
        """,
    ),
    Relation(
        "drink_food",
        "food or drink",
        "thing",
        (
            "favorite tea diet heavy drinker tipple addiction alcohol order cigarettes vegetarian addicted drugs beer "
            "drunk brand sober wine meat bar restaurant meal drinking use"
        ),
        """
        what|favourite .. drink|drinks|eat|eats|beer|coffee|food|whiskey|meal|snack|cocktail; favourite food|drink|
        restaurant|meal|dish; alcoholic|alcoholism|alcohol|sober|drunk; @pc .. smoke|smokes|smoker|drink|drinks|
        drug|drugs|addict|addicted|eat|eats|cook|cooks; coffee order; drinking problem;
        drinker|tipple|booze|beverage|alcohol|drunk|drunkard|sober|sobriety|rehab|relapse|addict|addiction|addicted|
        junkie|stoner|smoker|cigarettes|cigarette|cigar|vape !show|series|binge; what @pc .. eat|eats|eating|drink|
        drinks|drinking|order|orders|smoke|smokes; what|which beer|wine|whiskey|whisky|bourbon|coffee|tea|food|drink|
        cocktail|cigarettes|restaurant|bar|snack .. @pc|he|she|they; @pc .. vegetarian|vegan|meat|diet|cuisine $; @pc
        .. do|does|use|uses|take|takes|on +drugs|pills|heroin|cocaine; favourite tipple|beer|wine|whiskey|coffee|
        snack|cuisine|recipe|cocktail; @pc eat|eats|drink|drinks|smoke|smokes $ !what; brand of beer|whiskey|wine|
        cigarettes|coffee
        """,
    ),
    Relation(
        "favourite",
        "favourites",
        "thing",
        (
            "favorite fave color book love best music listen show actor episode always say says idol scene favourite "
            "hero model role hate movie band"
        ),
        """
        @pc favourite; favourite colour|song|movie|film|band|music|singer|team|number|animal|album|quote|scene|
        place|thing; who .. favourite character|person; @p like|likes|listen to music|bands|songs; catchphrase|
        catchphrases; catch phrase;
        @pc .. like|likes|love|loves|enjoy|enjoys best|most|least; what|which music|bands|band|song|songs|genre|artist
        .. @pc like|likes|listen|listens|love|loves; @pc .. listen|listens|listening; favourite|favorite .. of @pc;
        @pc favourite|favorite; who|what|which .. @pc favourite; what .. @pc always|constantly say|says|saying|repeat;
        @pc idol|hero|role +model; idol|role model of|$ !@s; idol|idols of|does; @pc|of motto|mantra|slogan|tagline;
        what @pc hate|hates $; pet peeve|peeves
        """,
    ),
    Relation(
        "home",
        "place of residence",
        "place",
        (
            "hometown move moved part town shares kind reside residence roommate homeless own staying neighborhood "
            "beach alone situation currently like look real country trailer area grandma stay life still"
        ),
        """
        where .. @pc|he|she|they .. live|lives|living|stay|stays|staying !from; where .. @pc|he|she +live|lives|
        living; where .. live|lives; @pc|his|her|their house|home|apartment|address|place|flat|mansion|castle $
        !broke|break|attack|attacked|intruder|invaded|who|into|invasion|breaks|safe; address of; address $ !issue|
        issues|theme|show; lives with|alone; who .. live|lives|living with; what town|city|street|area|neighborhood|
        planet .. live|lives|home|house; is .. beach house; where|whose house|apartment|home|castle|mansion !attack|
        broke|filmed|film|shot; does @c live in|on|at|with|there !for;
        @pc|he|she|they .. reside|resides|residence|residing|homeless|roommate|roommates|flatmate|housemate|neighbour|
        neighbor !play|plays; share|shares|sharing house|apartment|flat|home|room with; what|which .. part|area|kind|
        neighborhood|neighbourhood|district|suburb|house|apartment|street|city|town|country|place .. @pc live|lives|
        living|reside|stay; @pc .. live|lives|living alone|with|by|near|together|now|currently|situation|beach|$
        !where|how|long|series|up|for|after|die|dies; @pc .. own|owns|buy|rent .. house|home|apartment|flat; what @pc
        house|home|apartment|flat .. like|look; who @pc live|lives|stay|stays|living|staying +with; where @pc staying|
        stay|stays|crash|sleep|sleeps; house|home|apartment|residence|address of @pc; @pc house|home|apartment|flat
        real|address|location|located
        """,
    ),
    Relation(
        "illness",
        "word on an illness",
        "desc",
        (
            "dying wound attacked hit happened suffering hospital suffer condition mentally diagnosis disability "
            "matter injury health recover okay terminally coma danger medical limping leg eye lose insane crazy wake "
            "overdose deaf blind panic suicidal asperger mental end real badly life wrong heart attack wounded "
            "stabbed"
        ),
        """
        sick|ill|illness|disease|cancer|disorder|syndrome|autistic|autism|adhd|bipolar|depressed|depression|
        diagnosis|disabled|disability|wheelchair|amnesia|dementia|alzheimer|diabetic|allergic !twist|soundtrack|
        song|villain; @pc .. hurt|injured|kidnapped|abducted|stabbed|hospital|coma|wounded|poisoned|hostage|blind|
        deaf|tortured !who|where; get|gets|got|getting|is|be hurt|injured|kidnapped|abducted|shot|stabbed|wounded|
        taken|poisoned $ !who|where|at|episode|show|scene|series|movie|it|they|film; @pc get|gets|getting|got shot|
        taken; injury|injuries; heart attack; what is wrong with @pc; how .. lose|lost|hurt|break|broke .. eye|arm|
        leg|hand|memory|foot|finger; hospital $; ptsd; mental health|condition; @c condition;
        suffer|suffers|suffered|suffering from|$; @pc .. suffer|suffers|suffering|ill|unwell|hospital|hospitalised|
        hospitalized|injury|injuries|health|recover|recovers|recovery|okay|limp|limping|coma|insane|crazy|overdose|
        overdoses|suicidal|schizophrenic|blackout|danger|limp|crutches|unconscious $ !whose|ok|driver|who|does|fast|
        steady; mental|terminal|medical|health|physical|chronic|rare illness|condition|conditions|issues|problem|
        problems|disorder|state; terminally|mentally ill; condition|injury|injuries|illness|health|diagnosis of @pc;
        what|whats matter|wrong with @pc|him|her; what|which condition|illness|disease|injury|disability|diagnosis
        .. @pc|he|she; what happened|happens @c|his|her|to .. leg|arm|eye|face|hand|hands|finger|fingers|foot|ear|
        head|back|nose|voice|memory; panic attack|attacks; why .. @pc .. wheelchair|hospital|limp|limping|coughing|
        bandage|crutches|cane; lose|loses|lost .. eye|leg|arm|hand|memory|baby|finger|sight|hearing|memories;
        miscarriage|asperger|aspergers|schizophrenia|ocd|anxiety|stroke|seizure|seizures|epilepsy|tumor|tumour|hiv|
        aids|parkinson|leukemia|burnout !show
        """,
    ),
    Relation(
        "past",
        "backstory",
        "desc",
        (
            "earlier went on life history before made story child army background abused demons war through former "
            "serve kid wise way come early eating running haunting bothering"
        ),
        """
        backstory|childhood|trauma|traumatic|traumatized; @pc past|background|origin|history|youth|upbringing $;
        back story; past of; dark|tragic|troubled|mysterious past|secret; @pc .. past|childhood|upbringing|young|
        teenager; origin story; history with|of @pc; @pc and @pc history; haunt|haunts|haunted; what happened .. in|
        to @pc past|before|years; when @pc was young|little|child|kid; his|her|their +past|childhood|backstory;
        history|backstory|past|background|upbringing|childhood|youth of @pc; @pc .. earlier|previous|former|past|old|
        early +life|lives; what @pc life like|before; what made|makes|turned @pc who|the|into|$; what @pc .. go|went|
        been +through; @pc story|history|past|backstory|demons|baggage|youth $ !love|how|end; what @c before @s|
        series|story; @pc before @s|series|the !in; @pc .. as +child|kid|boy|girl|teenager $ !actor|play|plays; @pc ..
        abused|abuse|army|military|marine|veteran|orphanage|war|navy $ !who|what; what demons|trauma|past|baggage;
        happened|happens @pc in|as past|child|kid|childhood; why @pc .. way he|she|is; earlier|early life of @c;
        haunting|haunts|haunted @c; what @c running|run|hiding|hide from; what .. eating|haunting|troubling|bothering
        @c|him|her; what eats|haunts|troubles @c|her|him
        """,
    ),
)
"""How characters live, what they own, what they can do."""
