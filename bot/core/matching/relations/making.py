"""Relations about how a show is made."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

MAKING: Final = (
    Relation(
        "creator",
        "creator",
        "person",
        (
            "person people brain mind mastermind responsible thought dreamt invented conceived name brought adapted "
            "television thank brainchild inventor charge spring team books up runs developed idea show minds cooked "
            "baby operation blame brains"
        ),
        """
        !book|books|novels|song|music|costumes|score|website|bot|dinner|killer|murder|conspiracy|kill|attack|studio|
        actor|actress|differ|unique|different|much|why; creator|creators|showrunner|showrunners|maker|makers;
        showrun|showruns|show runner|runners; who came|come|comes up with; who .. behind it|this|show|series|@s|@|
        the $ !voice|murder; brains|mind|mastermind behind; who runs|run|ran the show|series|@s|writers; who show
        run|runner; whose idea; who had idea; who idea; created|developed|made|invented by !@c|decisions; who ..
        create|created|make|made|makes|develop|developed|invented .. it|this|that|the|show|@s|tv|$s; who .. create|
        created|creator; @s creator|maker|makers; creator|maker|makers; ^ created $; !you;
        brain|brains|mastermind|mind|minds|person|people|woman|man|team|force behind $s|it|this|show|series|@s
        !killer; brainchild; who .. brain|brains|mastermind|mind|person|force behind; dream|dreamt|dreamed|dreams up;
        conceive|conceived|conceives|conception; inventor|inventors|originator of|$; by who|whom .. created|made|
        developed|invented; who .. adapted|adapt|adapts|brought|bring|brings .. it|this|show|series|@s|book|books|
        novel|novels|television|screen !killer|home|title; who thought|thinks of|up +it|this|@s|$; name|names of ..
        creator|showrunner|maker|creators; who .. charge|responsible|running of|for +show|series|@s|it|this|the $
        !death|murder|unit|team; who is +show|series $; whose show|series; created|made|developed|invented by @p !@c;
        who .. invent|invented|conceived|created .. show|series|@s|it;
        who is imagination|brainchild|creation; people|person|guy|woman|man|folks|team came|comes|come up with; came|
        come up with it|this|show|series|@s|idea; brains of|behind .. operation; who cooked|dreamed|dreamt this|it|show
        up; who cooked up; who .. thank|blame for .. show|series|this; whose baby|idea|creation is|was this|it|the
        """,
    ),
    Relation(
        "director",
        "director",
        "person",
        (
            "finale pilot first chair helmed whom sat episodes list filmmaker directing woman many made which behind "
            "camera name season"
        ),
        """
        !cut|casting|art|music|chair|funeral|fbi|cia|deputy|photography|musical|creative; who .. direct|directs|
        directed|directing|helmed|helms; director|directors $s; who .. director|directors; director|directors of|
        for|list|name|on; directed|directing|helmed by|episode|$s; @s|@e|episode director; ^ director;
        who .. director chair; by who|whom .. directed|helmed; directed|helmed by; helmer|filmmaker|filmmakers; who
        helm|helms|helmed; name|names|list of .. director|directors; who did|does directing; what|which director|
        directors|filmmaker; @p .. direct|directed|directs|director|directing; how many directors; what|which episode|
        episodes .. direct|directed|directs; who .. sit|sits|sat .. director; who|name|person .. behind camera
        """,
    ),
    Relation(
        "writer",
        "writer",
        "person",
        (
            "responsible scripted scriptwriter whom list team staff screenwriter teleplay authored people room "
            "episodes worked finale name came"
        ),
        """
        !book|books|novel|novels|note|song|music|good|bad|letter|theme|lyrics|source|review|strike|author; who ..
        writer|writers|wrote|write|writes|written|writing|screenplay|penned|pens .. !play|plays|read; writer|writers
        of|for|on|room|$s !play; written|penned|wrote|scripted by; screenplay|teleplay|script by|writer|writers|
        credit; wrote script|it|pilot|episode|show|finale|series|this|@s|@e; screenwriter|screenwriters|
        scriptwriter|scriptwriters|head writer; @s writer|writers; !@w; who did script|screenplay|writing;
        by who|whom .. written|scripted|penned; responsible|behind for .. script|screenplay|writing; script|
        screenplay|written|scripted|writing|teleplay by; who .. script|scripts|scripted|screenplay|teleplay|
        scriptwriter|screenwriter; writing|writers|script|writer +team|staff|room|credits|department; list|name|names
        of .. writer|writers|screenwriter|scriptwriter; what|which|how|many writer|writers|screenwriter .. work|
        worked|on|wrote|$ !say; wrote|writes|writing|penned .. episode|finale|pilot|show|script; did|does|has|is @p ..
        write|wrote|written|writer|writing $s; what|which episode|episodes .. @p write|wrote|written; who .. authored|
        author script|screenplay|episode
        """,
    ),
    Relation(
        "script_quality",
        "verdict on the writing",
        "opinion",
        (
            "lines good realistic cringe told hold predictable conversations natural constructed engaging plot story "
            "problems better quality strong done get up"
        ),
        """
        dialogue|dialog|dialogues|script|writing|screenplay .. good|bad|great|terrible|any|like|clunky|cheesy|weak|
        strong|sharp|wooden|corny|praised|criticised|clever|natural|lazy|awful|ok|hold; how|is|was .. dialogue|
        dialog|script|writing|screenplay $; well|badly|poorly written; good|bad|terrible|great|weak|sharp|clunky|
        cheesy|wooden script|writing|dialogue|screenplay|dialog; dialogue|dialog $; opinion|think|thought|say|said|
        thoughts .. script|writing|dialogue|dialog|screenplay; quality of .. script|writing|dialogue; script|writing
        quality;
        how good|well|bad|strong|weak .. script|dialogue|dialogues|writing|screenplay|story|plot|written; lines|story|
        plot|dialogue|dialogues|conversations|screenplay .. well|badly|poorly|natural|cringe|cringy|stilted|realistic|
        predictable|engaging|compelling|coherent|convoluted|rushed|believable|thin $ !who; well|badly|poorly|nicely|
        cleverly +written|scripted|told|plotted|crafted; plot|story any|good|bad|interesting $; written well|badly|
        poorly; writing|script get|gets|got better|worse; ^ what about .. writing|script|dialogue; script|writing|
        dialogue .. hold|holds|stand; quality|strength of .. writing|script|dialogue|plot|story; predictable
        """,
    ),
    Relation(
        "producer",
        "producer",
        "person",
        (
            "ep bankrolled finances funded network paid owns rights list line house executive making exec name whom "
            "netflix producers"
        ),
        """
        !music|actor|record; who .. produce|produces|produced|producing !case|play; producer|producers $s; producer|
        producers; exec|executive|executives producing|produces|producer|producers; studio|production .. made|make|
        makes|behind|company|companies|produced|produce|house; which|what company|studio|studios ..; production
        company|companies; produced by; studio $; what studio|studios; production credits|credit;
        which|what company|studio|studios|house .. behind|made|make|makes|produce|produces|produced|own|owns|finance;
        bankroll|bankrolled|bankrolls; who|which|by .. finance|finances|financed|fund|funds|funded it|show|series|@s|
        $; by who|whom .. produced; who .. paid|pays for +it|this|show|production|series|the; production|executive
        +studio|company|companies|house|team|producer|producers; who is|are|was .. producer|producers; name|names|list
        of .. producer|producers|studio|production; @p .. producer|produce|produces|produced|producing $s; who own|
        owns|owned .. rights|@s|show|series|it|franchise; own|owns|owned|buy|bought|have|has .. +rights $|to|for;
        line|co|supervising|associate producer|producers; distributed +by; distributor $s
        """,
    ),
    Relation(
        "scene_music",
        "songs of single scenes",
        "thing",
        (
            "song track tune music piece plays play playing played used scene moment episode end last first final "
            "season die dies fight wedding party kiss name called"
        ),
        """
        song|songs|track|tune|music|piece .. when|while|during|in|over|at .. scene|scenes|moment|@e|episode|pilot|
        finale|premiere|fight|kiss|trailer|montage|dance|party !theme|opening|intro|title|composer|composed|wrote;
        song|track|tune|music|piece .. plays|playing|played|play when|while|during !theme|opening|intro|title
        """,
    ),
    Relation(
        "music",
        "music credits",
        "thing",
        (
            "plays playing end what called name artist tune start opening trailer spotify wrote list bar scene band "
            "track background beat credits listen die piano piece performs musical good finale score outro title "
            "responsible charge"
        ),
        """
        !many|rotten|critic|imdb|metacritic|audience|favourite|character; music|song|soundtrack|composer|composed|
        compose|songs|anthem|lyrics|jingle|ost; theme|opening|title|intro|outro|ending|closing song|tune|music|
        track|theme; who .. sings|sing|sung|sang|singing|singer|composed|compose|rapper|band; theme +song|
        tune|music; score|scored by|composer|album; who score|scored $s !goal|better|highest|out; who did|made|
        does|wrote|makes|writes the +score|music|soundtrack; film|orchestral|musical score; spotify|playlist;
        opening theme|credits $; who does|did|sings intro|opening|theme;
        which|what|list|name .. song|songs|track|tracks|tune|tunes|band|artist|beat|melody|piece !piece advice;
        background|opening|closing|end|credits|title +music|song|track|tune|theme; music|songs|song|soundtrack from|
        by|in|of|list; who .. perform|performs|performed|recorded .. song|theme|title|intro|track; listen|hear ..
        soundtrack|music|songs|score; what|which band|singer|musician .. sing|sings|play|plays|song|theme|intro;
        singer|band|artist|musician of|behind|who .. theme|song|intro|title; outro|intro
        """,
    ),
    Relation(
        "crew",
        "crew credits",
        "person",
        (
            "shot dp produced handled camera work narration sets makeup man list film designed sound visual scout art "
            "whose voice choreographed lit effects costume animated department made props responsible charge"
        ),
        """
        cinematographer|dop|videographer; who .. edit|edits|edited|editor|editing|casting|narrates|narrated|
        narrator|filmed|animated|animates|lit !name; director of photography; casting director; production design|
        designer; editor|editors|editing; narrator|narrates|narrated; who did .. casting|makeup|effects|vfx|sets|
        costumes|sound|lighting|animation|camera|hair; costume|set|sound|makeup|production|stunt|character designer|
        coordinator|supervisor|artist; vfx|cgi|animation|visual|special studio|company|team|effects !bad|good; film
        crew; behind +camera; crew list|members $; animation|animated by|studio; who .. cinematography; ^
        cinematography $; camera operator;
        camera +work|man|crew|operator|department; cameraman|camerawoman|camerawork|dp|gaffer|foley|showrunning;
        narration|voiceover; art|casting|lighting|set|sound|photography|unit +director|design|designer|department|
        team; who .. handled|handle|did|does|do|designed|designs|shot|shoots|lit|made|built .. camera|sets|set|set|
        sound|makeup|costumes|editing|casting|effects|lighting|photography|animation|vfx|stunts|props; who shot|
        shoots|shoot +it|this|show|series|@s; crew|behind +members|list|credits|camera; director of +photography;
        makeup|costume|hair artist|stylist|designer|department; location scout|manager; whose|who voice narrates|
        narrate; animated by
        """,
    ),
    Relation(
        "effects",
        "word on the effects",
        "desc",
        (
            "real animation good bad make creature puppets computer graphics use explosion monster realistic fire "
            "stunts quality generated surfing dog underwater look old blood aging animal dragons made practical"
        ),
        """
        cgi|vfx|prosthetics|prosthetic|animatronic|puppet|puppets|deepfake; special|visual|practical effect|effects;
        green|blue screen; how .. did|do|they|was|made|done|film|filmed|shot|shoot scene|dragons|fight|effect|
        battle|explosion|sequence; makeup;
        computer graphics|generated|animated|animation|imagery|effects; effects|effect|graphics .. good|bad|real|
        realistic|quality|cheap|convincing|terrible|any|hold $s !drug|side; how|what .. make|made|create|created|do|
        done|film|filmed|shoot|shot .. creature|creatures|monster|monsters|dragon|dragons|explosion|explosions|flying|
        underwater|scene|scenes|wounds|blood; real or +cgi|computer|fake|animated; is|are .. cgi|animatronic; special|
        visual|practical|sound|digital effect|effects; aging|deaging; green|blue +screen; how .. surfing|surf|driving|
        fight|fights filmed|film|shot|done|shoot; effects practical|real|digital|computer
        """,
    ),
    Relation(
        "animation_style",
        "word on the animation",
        "desc",
        "cg studio who drawn cartoon art stop motion used real actors live action how look software draws",
        """
        animation style|quality|good|bad; is it|this animated|anime|cartoon; hand drawn; 2d|3d|cgi or; art style;
        live action !remake; animated or;
        drawn|draw|draws|drawing +by|hand|it|$; drawn .. hand; cartoon|cartoons|claymation|rotoscope|rotoscoped; stop
        motion; style of animation|art|drawing; animation|art .. style|quality|good|bad|look|looks|software|used|
        smooth; is it|this|that .. 3d|2d|cgi|animated|cartoon|anime; how .. animated; animated|cartoon|anime or; live
        action; real actors|people or
        """,
    ),
    Relation(
        "budget",
        "budget",
        "number",
        (
            "made produce episode did big money went production pricey high total millions pay invested low cheap "
            "costly estimated small invest amazon studio spent cost per"
        ),
        """
        !watch|subscription|rent|buy|stream|month|monthly|ticket|free|dvd|car|house; budget|budgets; how +expensive|
        costly; how much .. cost|spend|spent|costs; cost|costs|costed to|of|per|make|making|$; production cost|
        costs; expensive to|show|series|tv; money spent|spend; spend|spent on|making|money; price tag;
        what|how .. it|season|show|series|@s|movie|episode|film cost|costs !watch|stream|buy|rent|see|month|
        subscription|ticket; money went|go|goes|put|invested|poured|spent into|on|in; invest|invested|investment ..
        it|show|series|@s|production|studio|$ !character|emotionally; high|big|large|low|small|huge +budget|cost|
        costs; how +pricey|expensive|costly|cheap; is|was .. expensive|pricey|cheap|costly .. make|produce|film|show|
        series|$; how much .. pay|paid|spent|spend|spending for|on +it|show|series|@s|making|rights|season; cost|
        costs|budget of|per|for .. production|episode|season|@s|show|series|it|making|film; how many millions|million|
        dollars cost|spend|spent|budget; low|estimated|total|production|overall budget|cost|costs;
        pay|paid|spend|spent .. to +make|produce|film an|one|each|a|single|it|$; how much .. drop|drops|dropped|blow|
        blew|dump|dumped|sink|sank|burn|burned on|into this|it|show|series|@s|season; how much money .. it|show|series|
        season|@s !make|earn|earned|pay|watch
        """,
    ),
    Relation(
        "box_office",
        "box-office earnings",
        "number",
        (
            "worldwide bring takings earn profitable flop bomb earnings commercial success domestic generate profit "
            "hit opening numbers lose ticket sales total back movie well budget"
        ),
        """
        box office; gross|grossed|grossing|revenue|profit|profitable|flopped !character; how much .. it|movie|film|show|
        series|@s|they make|made|earn|earned|bring|brought|pull !cost|per|get|paid|to|up; opening weekend; make|
        made|lose|lost money; flop|bomb !explodes|goes|detonate;
        takings|receipts|earnings|proceeds of|it|@s|movie|film|$; how much .. it|movie|film|show|series|@s|money ..
        make|made|earn|earned|bring|brought|generate|generated|rake|raked|take|took|bank|collect $ !cost|per|get|paid|
        to|sense|watch|stream; earn|earned|make|made|get|got .. budget +back; profitable|profit|profits|commercial|
        commercially success|successful|flop|failure|$; was|is it .. flop|bomb|success; worldwide|total|domestic|
        international|overall|global gross|earnings|revenue|haul|collection; ticket|tickets sales|sold; did|does it
        flop|bomb; make|made|lose|lost|earn|earned +money|profit
        """,
    ),
)
"""Who makes it, where, and for how much."""
