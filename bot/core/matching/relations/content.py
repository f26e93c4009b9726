"""Relations about what a show is, and what it is like or connected to."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

CONTENT: Final = (
    Relation(
        "about",
        "summary",
        "desc",
        (
            "outline brief basic short nutshell category setup general belong pitch concept description log line "
            "plotline tldr main thriller crime drama deal intro one sell"
        ),
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
        show|series|plot;
        outline|nutshell|plotline|logline|blurb|pitch $s; brief|short|quick|basic|general +outline|description|
        summary|synopsis|story|plot|overview|intro|idea !season|episode; outline|description|overview|story|intro|
        introduction|nutshell|plotline|blurb|tldr of|to|for .. show|series|it|@s|this|$ !@c|true; what does .. show|
        series|it|@s|story deal|tell|cover|follow|focus with|about|on|$ !many; what|which genre|category; kind|type|
        sort of +show|series|film|movie; is @s|it|this .. drama|comedy|thriller|procedural|mystery|fantasy|
        documentary|western|horror $s; @s genre|synopsis|plot|premise|summary|story|outline|description|storyline;
        main|general|overall|basic|central +plot|story|storyline|premise|idea|plotline; log +line; describe|explain|
        pitch|summarize @s|show $; tell|know about show|@s|series $; premise|synopsis|logline; sell me on; what .. whole
        thing about
        """,
    ),
    Relation(
        "themes",
        "list of themes",
        "list",
        (
            "meaning politics lesson underlying are main themed deep down moral social topics covered raised "
            "symbolize feminist central recurring motifs subtext touch woke preachy key values promote takeaway talk "
            "mental philosophy deeper message say society health ocean justice underneath really beneath saying "
            "society"
        ),
        """
        !song|music|tune|composer|sings|composed|park; theme|themes|topic|topics|motif|motifs|symbolism|metaphor|
        moral $s !sing|who|plays|play|music|opening; what|which .. theme|themes|issue|issues|topics|topic|message|
        messages|subjects|motifs; explore|explores|explored|exploring|tackle|tackles|tackled; it|show|series|this|that|
        @s|does|do deal|deals|dealing with .. $ !devil|@c|how; issue|issues .. address|deal|tackle|raise|explore|cover|
        discuss|raised; message of|
        behind|$ !get|send|text|sent|who; social|political issue|issues|commentary|message|messages|topics; address|
        addresses|touch|touches sexism|racism|misogyny|corruption|police|issues|issue|on|metoo !email; subject
        matter; feminist|woke|political|propaganda; symbolise|symbolize|represent|symbolic; what .. trying to say;
        say|says about .. society|police|women|justice|class;
        deep|deeper|underlying|hidden down|meaning|message|level $ !@c|title|name; moral|lesson|lessons|takeaway|
        subtext|allegory|allegorical|philosophy|preachy|symbolism|symbolises|symbolizes|undertones of|from|in|$ !school|
        spanish; what .. message|moral|lesson|theme|themes|takeaway $s; does it .. message|moral|lesson|agenda; key|
        central|main|recurring|major|big|overarching +theme|themes|topic|topics|motif|motifs|message|messages|issues;
        symbolise|symbolize|symbolises|symbolizes; topics|issues|themes|subjects covered|raised|explored|discussed|
        addressed|tackled|touched; touch|touches|touched on|upon .. racism|sexism|politics|police|mental|topics|issues;
        values .. promote|teach|teaches; talk|talks about .. mental|racism|sexism|issues|grief|corruption; feminism|
        misogyny|patriarchy|racism in|about|$; say|saying about .. society|justice|police|system|women|class|world|
        power; underneath|underlying|deeper .. about|meaning|message|layer|level|stuff; what .. really about ..
        underneath|beneath|deep; thematically; what .. saying|say|tell|telling .. about|$ society|women|world|people;
        what .. message|messages|point|moral
        """,
    ),
    Relation(
        "format",
        "word on the storytelling",
        "desc",
        (
            "does continuing each own long continuous every overarching closed structured ongoing off randomly "
            "connect contained told movie new limited or monster arc self have"
        ),
        """
        episodic|serialized|serialised|anthology|procedural|miniseries|standalone|selfcontained; mini series; one|
        single|new|different|same|separate|continuous|overarching|long|big story|case|mystery|arc|plot|storyline|
        murder .. per|each|every|whole|across|season|episode|series|or; limited|self contained|series; laugh|laughter
        +track; canned|recorded +laughter|laughs|
        laugh; live|studio +audience; episodes ..
        connected|standalone|related|linked|alone; stand +alone; format|structured|structure $s; watch .. out order;
        watch .. any order; is it|this .. movie|film or|a .. series|show; season|series long arc|story|case|mystery;
        case|story|crime|monster|murder|killer +of +the|a +week; case|story|crime|monster|murder|killer +per|every|
        each|a .. week|episode|season; case of week;
        each|every|one|per +episode|season|week .. own|new|different|one|separate|self +story|case|plot|mystery|
        killer|crime; own|new|different|one|single|closed|continuous|ongoing|continuing|long|overarching|overall
        +story|case|plot|arc|mystery|storyline !idea|book|own; episodes|episode connect|connected|connects|linked|
        standalone|contained|random|randomly|order; story|plot|it|show .. continuous|serialised|serialized|episodic|
        structured|ongoing; one off; season +arc; how .. structured|told|narrated $; movie|film or .. series|show;
        watch .. randomly|order $ !what|which;
        mockumentary|anthology|docuseries; laugh +track
        """,
    ),
)
"""What it is, and what it is like."""
