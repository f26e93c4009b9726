"""Relations about what a show is, and what it is like or connected to."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

CONTENT: Final = (
    Relation(
        "about",
        "summary",
        "desc",
        "",
        """
        !episode|critics|say|said|fans|reviews|season|podcast|think|@pc|people|weather|review|next; what is|was|
        whats|are|s it|this|that|show|series|@s|movie|film|story|plot|even|all .. about $; what it|this|show|series|
        @s|movie|film|story .. about $; what|wat|whats .. about $ !he|she|they|do|i|you|how|case|cases|finale|
        ending|@e|@c|feel|talk|talking|talked|complain|lie|lying|hate|wrong|like|liked|good|love; @s about $; ^
        about $; what|give|tell|basic|main|overall|short|brief|quick|the|whole|explain plot|premise|gist|synopsis|
        storyline|story|concept|summary|idea $s !how|why; plot|premise|gist|synopsis|storyline|story|summary|
        concept|idea of|to|for|behind .. it|show|series|@s|this|$ !real|true; @s plot|premise|gist|synopsis|
        storyline|story|summary; genre|genres; what kind|type|sort of +show|series|movie|film|thing|story|genre $s;
        what kind|type|sort of $; kind|type|sort of +show|series|movie|film|story|procedural|drama; is it|this|show|
        @s .. drama|comedy|thriller|procedural|sitcom|crime|horror|romcom|mystery|fantasy|documentary|reality|cop|
        police|detective|western $s !who|scene|real|comic; sum|summarise|summarize .. up|it|show|plot|series|$; what
        happens $s !@c; what happens in|on show|series|it|@s|movie|this|the|film|$s !finale|end|ending|pilot; what
        is @s $; what deal|story with|behind show|it|series|@s|this; tell .. about it|show|series|@s|this $; what
        does .. deal|follow|focus; plot|premise|gist|synopsis|logline|storyline|concept $s !happen|happens|twist|
        why|hole|holes|how|true|real|origin|season; plot summary; summary|synopsis of|$ !season; overview|elevator;
        !true|real|origin; describe|explain show|plot|premise|story|it|this|@s $ !ending|score; describe|summary of
        show|series|plot
        """,
    ),
    Relation(
        "themes",
        "list of themes",
        "list",
        "meaning politics lesson underlying are main themed",
        """
        !song|music|tune|composer|sings|composed|park; theme|themes|topic|topics|motif|motifs|symbolism|metaphor|
        moral $s !sing|who|plays|play|music|opening; what|which .. theme|themes|issue|issues|topics|topic|message|
        messages|subjects|motifs; explore|explores|explored|exploring|tackle|tackles|tackled; deal|deals|dealing
        with .. $ !devil|@c|how; issue|issues .. address|deal|tackle|raise|explore|cover|discuss|raised; message of|
        behind|$ !get|send|text|sent|who; social|political issue|issues|commentary|message|messages|topics; address|
        addresses|touch|touches sexism|racism|misogyny|corruption|police|issues|issue|on|metoo !email; subject
        matter; feminist|woke|political|propaganda; symbolise|symbolize|represent|symbolic; what .. trying to say;
        say|says about .. society|police|women|justice|class
        """,
    ),
    Relation(
        "format",
        "word on the storytelling",
        "desc",
        "does continuing",
        """
        episodic|serialized|serialised|anthology|procedural|miniseries|standalone|selfcontained; mini series; one|
        single|new|different|same|separate|continuous|overarching|long|big story|case|mystery|arc|plot|storyline|
        murder .. per|each|every|whole|across|season|episode|series|or; limited|self contained|series; episodes ..
        connected|standalone|related|linked|alone; stand +alone; format|structured|structure $s; watch .. out order;
        watch .. any order; is it|this .. movie|film or|a .. series|show; season|series long arc|story|case|mystery;
        case|story|crime|monster|murder|killer +of +the|a +week; case|story|crime|monster|murder|killer +per|every|
        each|a .. week|episode|season; case of week
        """,
    ),
    Relation(
        "spinoff",
        "connected shows",
        "work",
        "a based set does takes which original planned more",
        """
        !@c|murder|murders|cases|case|killer|each|order|first; spin off|offs !watch|need|have|before; spinoff|
        spinoffs|crossover|crossovers|crossing|prequel|remake|reboot|offshoot|spun; sequel|continuation|follow|
        followup to|of|or|series $s !renew|be; same|shared|part|in universe|world|franchise|verse|multiverse;
        universe; cross|crosses +over|paths with; follow +up|on to|of; is it|this|@s .. related|connected|sequel|
        part of|to; franchise; other shows|show|series|spinoffs in|from|by|with|same !like|similar|@p; is .. @w ..
        sequel|canon; is|was .. sequel to|$; connect|connected|connects|tied|ties|connection|tie|related to|with|in|
        other|$ !who|@c|murder|case; linked|link to|with @w|other|another|show; is it .. sequel; same|shared
        universe|world; part of .. universe
        """,
    ),
    Relation(
        "watch_first",
        "viewing order",
        "yesno",
        "new standalone fans",
        """
        !read|reading|book|books|novel|novels|kid|pay|subscription|free|trailer; watch|watched|watching|see|seen|
        saw|know|start|finish .. before|first|prior|beforehand|previous|earlier !@p|acted|date|appear|release; need|
        have|must|should|required|necessary|gotta|got|important to .. watch|see|seen|know|watched .. @|first|before|
        original|other|to|anything|previous|understand|it|$s !in|why|what|people|do; without|havent|never|not|if ..
        watch|watched|watching|seen|seeing|saw|knowing .. @|original|other|first|previous|show|series|$; newcomers|
        newcomer|newbie|newbies|newby|beginners|stand alone|uninitiated; can|could|do|will i|you|we .. understand|
        enjoy|follow|start|jump|lost|skip|confused; understand|enjoy|follow .. without|if; watch|viewing order|
        sequence; in what|which order; order to|should|do .. watch|see; know|knowing anything|nothing about; make|
        makes sense|any without; where .. start|begin watching|with|$ !filming|career; does it stand alone; skip ..
        season|@w|first|original|episodes; which|what order .. watch|see|shows|series; ok|good|okay|fine for
        newcomers; newcomers
        """,
    ),
    Relation(
        "similar",
        "similar shows",
        "list",
        "recommended alike same vibe any",
        """
        !@pc|character|personality; similar|recommend|recommends|recommendation|recommendations|suggestion|
        suggestions|lookalike|reminiscent|comparable !age|would|people|critics|critic; shows|show|something|
        anything|series|stuff|movies|books|else +like; shows|something|anything|series|movies|books|stuff like|as|
        similar; is it|this|@s .. like @w|@s|breaking|law|csi|$ !what|who|look|watch; like @w $ !would|does; what ..
        watch|see .. next|after|else|instead|now; what else .. watch|see|good; reminds|remind me|you|of; if .. like|
        liked|love|loved|enjoy|enjoyed; liken|likened|compare|compared|compares to $; compare|compared|compares ..
        to|with which|what|other|shows; feel|feels like @w; feel|feels similar; ^ what like @sw $
        """,
    ),
    Relation(
        "differ",
        "comparison",
        "desc",
        "is same",
        """
        !book|books|novel|novels|manga|source|actor|comic|comics; different|differ|differs|difference|differences|
        distinguish|distinguishes|unique|special|distinct|distinctive .. from|than|between|to|about|compared|$s
        !killers|cases|stories|call; how .. compare|compared|compares|measure|stack|stacks|comparison|differ|
        different; better|worse|good|bad +than .. @|original|other|first|$ !off; @ better|worse|superior|inferior
        than|or|to; as good as; versus|vs|against @|original|other; @ versus; compare|compared|comparison|contrast
        to|with|between|and|it .. @|original|other|first|show|$; which .. better|best @|or|show|one|$ !season|
        episode; set|sets|setting|stands|stand +apart|out; what .. makes|make|made it|this|show|@s .. special|
        different|unique|stand; as good as @|original
        """,
    ),
    Relation(
        "competitors",
        "competitors",
        "list",
        "slot other who",
        """
        compete|competes|competing|competition|competitor|competitors !win|winner|judge|contestant|contestants|who;
        rival|rivals show|shows|series|network|streaming; up|going|goes against|head $s !@c|killer; what else ..
        came|out|on|released same|time|week
        """,
    ),
    Relation(
        "funny",
        "verdict on the humour",
        "opinion",
        "who the has have",
        """
        !bot; funny|funniest|hilarious|humor|humour|humorous|comedic|laugh|laughs|jokes|lighthearted|comical|comedy
        $s !born|actor; comic relief; funny|funniest character|scene|moments|line; funny; is it|this|@s .. comedy|
        sitcom|serious; joke|jokes in|about $ !tell; any +humor|humour|jokes|laughs; any comedy|humour; !tell
        """,
    ),
    Relation(
        "first_app",
        "first appearance",
        "work",
        "does created",
        """
        first appear|appears|appeared|appearance|introduced|introduce|seen|meet|debut|mentioned; introduce|
        introduced|introduces|introducing $s !who|new; introduce|introduced|introduces .. @c|him|her|character|book|
        novel|episode|season|in|when; @c .. introduced|debut|originate|appear|appears|appeared|first .. first|in|$
        !does|will|cameo|play; when|where .. @c|he|she .. introduced|appear|appears|appeared|debut|show|shows|
        debuts|originate; @c debut|introduction; when|where do|did we +first|meet|see @c; appear|appears|appeared ..
        before|previously|originally|first; was @c .. in|from .. book|books|novel|novels|original|comic|comics; is
        @c in .. book|books|novel|novels|comics|manga; !name|names|aid; which|what|where book|novel|books|episode|
        comic|season .. introduced|introduce|introduces|appears|appear|first|debut|debuts|meet !directed|happens|
        title|called
        """,
    ),
    Relation(
        "quotes",
        "quotes",
        "desc",
        "",
        """
        famous|best|memorable|iconic|favourite|last|final|opening|closing|funniest quote|quotes|line|lines|words|
        speech|monologue; quote|quotes $s; quote|quotes from|by @c; who said|says .. line|quote; last words; what ..
        @c|he|she .. say|says|said .. at|when|to|before|as end|@c|her|him|she|he|died
        """,
    ),
    Relation(
        "target_audience",
        "target audience",
        "desc",
        "is what age",
        """
        target audience|demographic|market|group|viewers; demographic|demographics; who .. it|show|series|@s for|
        aimed|meant $; aimed at; who watch|watches|should .. it|this|show|$s; made|meant|intended for +who|adults|
        women|men; kind|type of people|fans|viewers|audience
        """,
    ),
    Relation(
        "news",
        "news",
        "event",
        "what anything announced",
        """
        news|rumors|rumours|rumor|rumour|announcement|announcements; any|latest|new|recent update|updates|info;
        update|updates $s; latest on; latest $
        """,
    ),
    Relation(
        "source",
        "source",
        "link",
        "according official website wiki",
        """
        your|the source|sources $; source for|of that|this|it|claim|info; says who; where does that|info|this come|
        from; how do you know; citation|citations; got proof|source|link
        """,
    ),
)
"""What it is, and what it is like."""
