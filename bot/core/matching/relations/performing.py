"""Relations about actors' work: how they got a part, how they played it, what else they do."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

PERFORMING: Final = (
    Relation(
        "other_roles",
        "other roles",
        "works",
        (
            "previously list somewhere ring bell breakthrough breakout career highlights resume lately series prior "
            "again"
        ),
        """
        what|where else .. in|do|did|play|played|seen|acted|starred|know|known; @p movie|movies|film|films|
        filmography|credits|imdb|projects; filmography; know|known|famous|best|popular for|from $s; famous for|from;
        @p known|famous for|from; where .. seen|recognise|recognize|know|known .. before|from !watch; where do|have|
        did i|we|you +know|seen|saw|recognise|recognize; seen @p .. in|before; seen him|her|them .. before; look|
        looks familiar; other|previous|earlier|past|old|else movie|film|films|role|roles|work|works|credits|part|
        parts|projects !@s|books; @p other|previous|earlier|past|before; else|other .. @p .. in|play|played|done;
        what|which .. @p been in; @p been in; what has|have @p done; what movie|film|films|shows .. @p; @p .. before
        this|that $ !watch|date|married|die; from what|where i|we|you +know; who did|does @p .. play in before; what
        he|she in before; what|which movies|films|movie|film|shows .. @p in;
        @p resume|cv|credits|works|oeuvre|highlights; @p career highlights|credits; list of @p movie|film|shows|role|
        roles|series; know|known|seen|saw|recognise|recognize @p|him|her|face .. somewhere|elsewhere; @p .. ring|rings
        +bell; @p famous|breakthrough|biggest|best|notable|iconic|previous|known|breakout role|part|work|film|movie|
        roles|performances; famous|notable|previous|prior|earlier|past|best|known|other|breakthrough|breakout work|
        works|credits|role|roles|part|parts|film|movie|projects|stuff|shows|series .. of|by|with|for @p !say|said;
        which|what film|movie|films|movies .. @p; what|which other|else series|show|shows|movie|film .. @p; what .. @p
        do|did|done before|prior|previously|earlier !job|living|work|crime|murder|case|police; @p acted|acting|
        starred|played|appeared else|elsewhere|otherwise; @p acting credits|career; where would|might|could i|we|you
        .. know|seen|recognise|recognize|seen; what|which shows|series .. @p .. on|in|done|do|been|acted $; is|was|has
        @p .. in other|else|anything|another show|shows|series|movie|film|else|$ !killer|murder; what|where .. @p
        star|starred|act|acted|appear|appeared .. before|previously|else; other|more stuff|things|roles|shows|series|
        movie .. @p;
        ^ what is|s @p +from $; @p .. was|been in what; @p prior|previous|past|earlier work; what .. @p .. stuff ..
        before
        """,
    ),
    Relation(
        "in_other_work",
        "other credits",
        "yesno",
        "film films movie series show played star appear act known",
        """
        !role|character; is|was|wasnt|isnt @p .. in|from @w;
        @p|he|she|they .. one|guy|woman|man|girl|lady|actor|actress|dude from|
        in|who !which|what|is|are; that|the guy|woman|man|girl|lady|actor|actress|dude|chick|same from; @p in @w; @p
        from @w; same|the actor|actress|guy|woman from|in @w;
        did|does|has|have|had @p|he|she .. in|on @w !say|said|about|think|thinks|compare|like|die|died; @p .. play|
        plays|played|star|starred|appear|appeared|act|acted in|on|at @w !who|what|which|whom;
        saw|seen|see @p|him|her in|from|on @w; ^ @p
        @w $; is|was|wasnt|isnt he|she|that .. in|from @w !who|what|like; @p known from @w
        """,
    ),
    Relation(
        "performance",
        "verdict on the acting",
        "opinion",
        "perform praised praise people think choice right suit convincing strong stands",
        """
        !scene|age|start|started|into|when|begin|else|study|learn|school|train; acting $s; acting good|bad|great|
        terrible|any|like|ok|decent|well; performance|performances|portrayal; @pc .. acting; how|is|was .. acting;
        who .. acting|performance; @p good|bad|great|terrible|amazing|convincing|believable|miscast|any|right|
        perfect !script|person|guy; how good|well|bad|is|was|does|did @p act|acting|do|does|play|portray|in|as|job;
        good|great|bad|terrible|fine actor|actress|actors; do|does|did @p .. well|justice|good !what|living|have|a;
        nail|nails|nailed .. role|part|it|character; good|well|perfect|right|wrong cast; well|badly cast; acting;
        steals|stole|steal show|scene; best performance|actor|actress !oscar|emmy|award; @p good in|as|at; @p well in;
        good|bad|great job; good|bad|great|terrible +job; do|does @p good +job; can @p act $; @p pull|pulls|pulled +it
        +off; how convincing|believable|good|well|bad|strong @p|cast|actors|acting; @p convincing|believable|convince|
        convinces; @p suit|suits|suited|fit|fits|fitting role|part|it|character|for|$; @p good|right|bad|wrong|odd|
        perfect|terrible +choice|pick|fit|for; @p shine|shines|deliver|delivers|nail|nails|nailed|impress|impresses in|
        it|$; is|was|are cast .. good|bad|great|decent|strong|weak|any; standout|strong|weak|strongest|weakest|stellar
        performance|performances|acting|actor; acting quality|skills|chops|ability|talent|range; quality of acting|
        performances; how|what .. @p do|doing|does in|as role|part|@c; decent|fine|talented|great actor; who acting|
        performance; critics|critic|reviewers|reviewer|press|fans|viewers|people like|liked|love|loved|praise|praised|
        rate|rated|think|say @p
        """,
    ),
    Relation(
        "stunts",
        "stunt credits",
        "yesno",
        "do does coordinator fights choreography driving chase herself himself use",
        """
        stunt|stunts; body double; own fight|action|driving scene|scenes; train|trained|training .. role|part|show|
        fight|film; get|got .. shape .. role|part;
        stuntman|stuntwoman|stuntmen|stuntwork|choreograph|choreographed|choreographer|choreography; double|doubles
        for|of @p; @p double $; use|used|using double|doubles; fight|fights|fighting|action|chase scene|scenes|
        sequences|$ .. real|faked|fake|himself|herself !person|based; @p .. do|doing|does .. fight|fights|fighting|
        action scenes|scene|himself|herself|$ !@c; really @p fight|fighting|driving|jumping|running|riding|climbing;
        are fights|fight|stunts|action real
        """,
    ),
    Relation(
        "casting_story",
        "casting story",
        "event",
        "offered attracted land screen test yes nearly almost first choice",
        """
        how .. get|got .. role|part|cast; why .. cast|casted|chosen|picked|choose|chose|pick|get|got @p; why|how ..
        @p cast|casted|chosen|picked|land|landed; audition|auditioned|auditions; casting story|process; turn|turned
        down .. role|part; how did|do they find|cast|choose|pick @p; considered for; originally|first choice for|
        cast|role|part; considered .. role|part;
        who .. almost|nearly|originally|else|supposed|first .. play|played|cast|considered|got|get|wanted @c|part|role
        !now; turned|turn|pass|passed|reject|rejected down|on|up|$ .. role|part|@c; why|what .. @p .. accept|accepted|
        take|took|yes|sign|signed|choose|chose|agree|agreed|join|joined role|part|show|on|series|cast|$s !@c|leave;
        land|landed|lands|snag|snagged|win|won +role|part|gig; role|part written|wrote|made for @p; screen +test;
        casting call|decision|choice|choices|done|work; when @p cast|casted|hired; how @p end|ended|come|came up|to|on|
        in show|@s|cast|play|playing|part|role; read|reads for role|part; in running|talks|contention for|to @c|role|
        part|play; who .. up for role|part; attract|attracted|drew|draws|appealed|appeal @p|him|her to; how .. find|
        found actor|actress|someone for|to .. @c|role|part; why|what made .. choose|chose|cast|pick|hire|hired @p; @p ..
        first|original choice; first|original choice for @c
        """,
    ),
    Relation(
        "recast",
        "word on a recasting",
        "yesno",
        "old swap face",
        """
        recast|recasting|recasted; replaced|replace|replacing .. actor|actress|role|@pc; @pc replaced|replace;
        different|another|new|same|change|changed|switch|original actor|actress !name|like; actor|actress change|
        changed|switch|switched|different; why .. look|looks different;
        new|different|another @c $; replace|replaced|replaces|replacing|swap|swapped|swapping @p|actor|actress|out|@c;
        @p replaced|swapped|recast|replacement; replacement for @pc; take|took|takes|taken over role|part|@c|for @p|
        @c|from|$ .. !bar|company|world|team|city|unit|job; still playing|play|plays|portray|portraying @c; @p still
        .. play|playing|portraying|@c; @c still|not|no|longer played|playing|play; play|played|playing .. anymore|
        longer; @c played by someone|another|else|different; @p no longer @c; same|new|different|change person|one|
        face|guy|face as|playing|for|who @c|before|season;
        why .. change|changed|replace|replaced|switch|switched @pc actor|actress|actors;
        the +original @c; who play|played|plays @c +before|originally|previously $; originally +cast|played as|
        for|by @c
        """,
    ),
    Relation(
        "chemistry",
        "word on the chemistry",
        "opinion",
        "together get spark click feud drama set hang leads between offscreen onscreen behind scenes",
        """
        chemistry; cast|actor|actress|actors|they .. along|friend|friends|close .. real|set|screen|off|life; cast|
        actor|actress .. friends|friend|along;
        @p @p .. friend|friends|along|close|hang|like|pals|buddies .. real|off|set|screen|behind|offscreen|outside;
        spark|sparks between|on|screen; leads|actors|cast|@pc click|clicks; feud|beef|tension|drama|fight|fights|
        conflict on|behind|among|between set|scenes|cast|actors|@p; cast|actors|actor hang|bond|party|close|friendly|
        fond|click|along|friends|gel; cast|actors each other
        """,
    ),
    Relation(
        "preparation",
        "role preparation",
        "desc",
        "real detectives cops meet real cops police",
        """
        prepare|prepared|prepares|preparation|preparing|prep .. role|part|@c|play|playing !meal|dinner|food|season|@s|
        trial|attack; how .. @p .. prepare|prepared|prep; research .. role|part|@c|play|playing; @p .. shadow|shadowed|
        shadowing|research|researched|rehearse|rehearsed; get|got|getting into +character; train|trained|training|
        workout|practise|practice .. role|part|play|playing|show|@c $ !@c|child; method actor|acting; lose|lost|gain|
        gained weight|pounds .. role|part|show|play|$; how .. @p train|trained; @p train|trained|training|shadow|
        shadowed|ride|rode with; what research|homework|prep .. @p; @p .. ride along|alongs
        """,
    ),
    Relation(
        "upcoming",
        "upcoming project",
        "works",
        "doing do work lately days see movie film projects",
        """
        @p .. next|upcoming|future|new|latest|newest +movie|film|project|projects|show|series|role|roles|movies|films|
        work|gig|job; upcoming|future|next|new|latest .. movie|film|project|projects|show|series|role|movies|films|work
        .. of|with|by|for|starring @p; what @p .. doing|do|working|work|in|filming|make|making|up .. next|now|nowadays|
        currently|days|lately|today|these $ !living|case; @p .. new|upcoming +shows|show|series|movies; where .. see|
        watch @p next; @p up these|lately|now|days; what @p working|filming|shooting|doing on|now|next $
        """,
    ),
    Relation(
        "improvised",
        "word on improvised lines",
        "desc",
        "lines scene scenes dialogue scripted much moments or actors",
        """
        improvise|improvised|improvises|improvisation|unscripted|adlib|adlibbed|adlibs|adlibbing; ad +lib|libs|libbed|
        libbing; make|makes|made|making +up .. lines|line|dialogue|jokes|words; stick|sticks|stuck to|off script; is|
        was it|that|this|scene|show|any scripted $; scripted or
        """,
    ),
    Relation(
        "anecdote",
        "story from the set",
        "desc",
        (
            "set funny filming behind scenes atmosphere accidents hurt during hardest most difficult work stories "
            "shoot injured scene moments get film happened"
        ),
        """
        anecdote|anecdotes; story|stories|moments|moment|accident|accidents|pranks|prank|injury|incident|incidents|
        happened|happen on|from|during|behind|at .. set|filming|shoot|shooting|scenes|production !@c; what|how .. like
        .. on|to +set|film|shoot|filming|shooting|work; atmosphere|mood|vibe on +set; hurt|injured|accident|injury|
        died on|during|while .. set|filming|shooting|shoot|production; hard|hardest|difficult|toughest|favourite|
        funniest|challenging .. scene|scenes|part|episode .. film|shoot|filming|play|shot; how .. work|working with @p
        """,
    ),
)
"""How actors work."""
