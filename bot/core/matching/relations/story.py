"""Relations about what happens in the story."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

STORY: Final = (
    Relation(
        "becomes",
        "word on the outcome",
        "event",
        "boss lawyer king detective eventually later",
        """
        !play|die|dead|together|popular|cancelled|famous|actor|actress|married|dating|romance|hit|jail|prison|
        arrested; @pc .. become|becomes|became|becoming !how; what .. become|becomes|became of; what becomes|become|
        became; do|does|did .. become|becomes !show|series; @pc .. end|ends|ended up as|being|like|a|the|in|where|
        doing; where|how|what .. @pc|he|she|they .. end|ends|ended +up; turn|turns|turned into|out|evil|dark|
        against; promoted|promotion; reinstated|redemption|redeemed|redeem; succeed|succeeds !@p; go|goes|gets|get|
        come|comes|went back to +work|police|force|department|job; is|are|was @c a|an|the .. now !real|based; get|
        gets|got .. badge|reinstated|promoted; get|gets|got job back
        """,
    ),
    Relation(
        "what_happens",
        "account of events",
        "event",
        "end",
        """
        !critics|fans|say|said|filming|production|scene; what|whatever happen|happens|happened .. @pc; fate of; @pc
        fate; @pc story|arc|storyline|ending $; what did|has @pc|he|she +do|done $s; ^ what is|was going on with|$;
        where @pc now|go|went $; where did|does|do|is .. @pc disappear|vanish|run|flee|gone|now; what did @pc do to;
        what|whatever happen|happens|happened to|with|between|after|when|there !season|finale|episode|end|ending|
        date|next; ^ what happen|happens|happened $; what become|became|becomes of; where did @c go $; what go|goes|
        went down with|$
        """,
    ),
    Relation(
        "why_event",
        "explanation of events",
        "reason",
        "because",
        """
        why did|does|is|was|do|didnt|doesnt|are @c|he|she|they .. $ !die|killed|call|called|cancelled|leave|
        arrested|fired|demoted|like|watch|so|dead|cast|age|dubbed|played|playing|released|change|renewed|streaming|
        split|recast|hate|love|funny; what made|makes @c !special|different|good; reason @c; what is|was the reason
        """,
    ),
    Relation(
        "when_event",
        "time of that event",
        "date",
        "introduced",
        """
        !filming|filmed|film|born|next|air|release|come|trailer; when .. @c|he|she|they|victim|brother|wife|murder|
        crime .. die|died|dies|killed|murdered|happen|happened|leave|leaves|meet|disappear|disappeared|arrested|
        find|finds|kiss|return|back|kidnapped|get|gets|tell|tells|become|becomes|join|reveal|revealed|wounded|marry|
        go; what|which|in year|date|day|month .. @c|he|she|murder|killed|die|died|happen|happened|disappeared|crime
        !come|born|show|watch; which|what episode|season|chapter does|did|do|is|was|has|will|@c .. @c|he|she|they|
        it|killer|twist|fight|kiss|die|leave|join|scene|battle|wedding|get|$s !called|name|title|best|worst|on|many|
        set; when|year did|was|were .. murder|killing|killings|crime|murders|death; when does|do|did|is .. happen|
        happened|happens|die|dies|died|killed|get|appear|appears|show|join|leave|return $s; how long ago|was ..
        killed|murdered|die|died|dead|murder; when @c die|died|killed
        """,
    ),
    Relation(
        "ending",
        "account of the ending",
        "event",
        "series",
        """
        !song|music|credits|cliffhanger|title|called|twist|date|when|air|plays|review|reviews|critics|rating|like|
        filmed|watch|name|good|bad|satisfying|happy|many|long|fans|post|after|born|who|die|dies|score|theme|
        directed|wrote; how .. end|ends|ended|conclude|finish|finishes|wrap|wraps|wrapped $s; how|what end|ends;
        explain|explained|explanation|about .. ending|finale|end; ending explained|explanation|meaning; ending $s;
        what happen|happens|happened .. finale|end|ending|last|final|conclusion; last|final episode|scene|minutes|
        moments|shot !come|out|number; finale|ending .. happen|happens|happened|recap|summary|spoilers|spoiler; in
        the end $; end of season|show|@s|book; what .. happen|happens at|in .. end|finale; case closed|resolved|
        solved; happens in .. finale; what about .. ending; @s ending|finale; ^ finale|ending $s; explain finale|
        ending; last|final|finale episode|scene|minutes|shot
        """,
    ),
    Relation(
        "happy_ending",
        "word on a happy ending",
        "yesno",
        "everyone how",
        """
        happy|sad|good|bad|satisfying|tragic|bittersweet|terrible|disappointing end|ending|ends|finale; end|ends|
        ending|ended well|happy|happily|badly|sad|good|satisfying; justice served; ending .. good|bad|disappointing|
        satisfying|suck|rushed
        """,
    ),
    Relation(
        "cliffhanger",
        "word on a cliffhanger",
        "yesno",
        "finish you",
        """
        cliffhanger|cliffhangers|cliff; ending|end|ends|ended|finale|left .. open|unresolved|unanswered|unfinished;
        open end|ending|ended; loose ends|end; unresolved|unanswered; closure; resolved|answered .. end|everything|
        questions; is everything resolved|answered; hook for; set|sets|setting +up season|sequel; tie|ties|tied|
        wrap|wraps|wrapped .. everything|all|nicely|neatly|loose !how|filming; leave|leaves|left .. hanging
        """,
    ),
    Relation(
        "twist",
        "plot twist",
        "event",
        "happens turns secret",
        """
        twist|twists; big|biggest|major|shocking|final|huge|main|surprise reveal|surprise|shock|revelation|spoiler|
        moment|shocker; plot twist|hole|holes; what .. revealed|reveal|surprise $ !who|killer|trailer; shock|
        shocking|surprise .. ending|end|finale|moment; spoilers|spoiler for|of|$s; red herring
        """,
    ),
    Relation(
        "post_credits",
        "word on a post-credits scene",
        "yesno",
        "",
        """
        post|mid|end|after|through|during .. credits|credit|stinger; credits|credit scene|scenes; stinger; stay ..
        credits|end|after; after the credits
        """,
    ),
    Relation(
        "easter_eggs",
        "list of hidden details",
        "list",
        "",
        """
        easter egg|eggs; reference|references|nod|nods|callback|callbacks to|$s; hidden|small|little detail|details|
        things|meaning; trivia; fun|interesting|cool fact|facts; goof|goofs|blooper|continuity|plot mistake|
        mistakes|error|errors|hole|holes
        """,
    ),
    Relation(
        "theories",
        "fan theories",
        "list",
        "fan fans think happen best",
        """
        theory|theories|speculation|prediction|predictions|headcanon|canon; who .. suspect|suspects; suspect|
        suspects $s
        """,
    ),
    Relation(
        "bond",
        "word on that bond",
        "desc",
        "together old ally",
        """
        !cast|married|dating|sleep|release|episode|books|fan|fans|critics; @pc .. @pc .. friend|friends|friendship|
        enemies|close|along|relationship|know|met|meet|connected|connection|bond|partners|work|dynamic|rivals|trust|
        like|hate|allies|each; friend|friends|friendship|relationship|bond|connection|dynamic|rivalry|history|
        tension|feud|beef .. between|with|of|to @pc|they|them|him|her; relationship $s; how .. @pc|they .. know|
        meet|met|along; between @pc .. @pc; get|gets|getting|got +along; @pc relationship|friend|friends|friendship|
        connection to|with|$ !boyfriend; best friend|friends|buddy|mate; each other; bond|bonds|bonded with|over|$;
        how do|did they meet|know|met; who .. friend|friends with|of|$; who does|did|do @pc .. bond|trust|hate|
        befriend|talk|confide|mentor; like|hate|trust|talk|stand each other; mentor|mentors|protege; closest|close
        to|with|friend !us; @c trust|trusts|like|likes|hate|hates|respect @c; do|does|did @c @c get on; are|is @c @c
        close
        """,
    ),
    Relation(
        "partner",
        "partner",
        "person",
        "old detective previous new now last",
        """
        partner|partners|partnered|sidekick|colleague|coworker !treat|streaming|marry|married|romantic|producing|
        business; @pc ex|former; ex|former partner|husband|wife|boyfriend|girlfriend|boss|colleague; work|works|
        worked|working|team|teams|teamed alongside|with|up @c|who|whom|$ !in|where; who does|did|is @c .. work|
        working|works|team|teamed with|up|$; assistant|right hand
        """,
    ),
    Relation(
        "want",
        "goal",
        "desc",
        "driven motivated hope hopes seeks",
        """
        what does|do|did @c|he|she|they want|wants|need $s !watch; what|why does|do|did|is|are .. want|wants|wanted
        .. $ !watch|see; what @c wants|want|after; agenda|goal|goals|motive|motives|motivation|motivations|
        motivates|intentions|ambition|objective !killer|murder|killing; what .. @c .. plan|after|want|looking|
        trying|seek|hoping|searching $s !show|series|trailer|day; @c plan|plans|scheme|motive|goal; what drives|
        motivates; purpose of|$; what is|are @c up to; why is|does|do @c care|interested|obsessed|so|want|push|
        invested; what is @c get out
        """,
    ),
    Relation(
        "leave_job",
        "reason to leave",
        "event",
        "promoted return",
        """
        !handed|song|music|ending|cliffhanger|netflix|streaming|platform|shots|shot|acting; demoted|demotion|demote|
        fired|sacked|suspended|exiled|sidelined|resign|resigns|resigned|quits|retire|retires|retired|transferred|
        banished|reassigned|dismissed|expelled|discharged|pushed !missile|gun; why|does|did|is|will|when @pc ..
        leave|leaves|left|leaving|quit !for|will|everything; leave|leaves|left|leaving|quit|quitting .. team|unit|
        show|force|department|police|lapd|job|series|squad|rhd|homicide|robbery|cast; quit $s; kick|kicked|thrown|
        booted|forced|removed +out|off|from; kicked|forced|removed|bumped|moved from|off|down|out|to; lose|loses|
        lost .. job|badge|position; why .. lead|leads|running|end|ends|ended|sent|put|moved|transferred|assigned|
        stuck .. unit|basement|department|cold|team|up|division|there; why .. leave|leaves|left|leaving|quit; who
        leaves|left|quit|quits|leaving $s; stay|stays|stayed on|with .. team|unit|show; sent to the; is @p leaving|
        replaced|coming back
        """,
    ),
    Relation(
        "report",
        "word on that report",
        "event",
        "complain assault the",
        """
        report|reports|reported|reporting .. @|who|whom|she|he|it|him|her|for|police|against|$ !critics; who .. @pc
        report|reports|reported; whistleblower|whistleblow; file|files|filed .. complaint|report|charges; hr
        complaint; internal affairs; harassed|harassment|harasses|assaulted by; ignored|dismissed .. complaint|
        report|claims|allegation; complaint against|about @pc; testify|testifies|testified; !to; blow|blew|blows
        whistle
        """,
    ),
    Relation(
        "treated",
        "word on that treatment",
        "desc",
        "at work face how others",
        """
        treat|treats|treated|treatment !drug|medical; sexism|sexist|misogyny|misogynist|racism|racist|bullied|
        discrimination|discriminated|harassed|harassment|prejudice !theme|themes|issue|issues|show|deal; respect|
        respected|respects $; boys|old boys club; @c respect|respected|respects; they|colleagues|people respect|
        treat; respect @c|her|him|them
        """,
    ),
)
"""What happens, to whom, and why."""
