"""Relations between characters, and between them and their jobs."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

TIES: Final = (
    Relation(
        "bond",
        "word on that bond",
        "desc",
        (
            "together old ally good terms think get enemies connected feel forgive dynamic history become mad links "
            "meet mentor fighting daughter treat beef relation love make two still work besties ever side eye glue "
            "tight what going"
        ),
        """
        !cast|married|dating|sleep|release|episode|books|fan|fans|critics; @pc .. @pc .. friend|friends|friendship|
        enemies|close|along|relationship|know|met|meet|connected|connection|bond|partners|work|dynamic|rivals|trust|
        like|hate|allies|each; friend|friends|friendship|relationship|bond|connection|dynamic|rivalry|history|
        tension|feud|beef .. between|with|of|to @pc|they|them|him|her; relationship $s !a|any; how .. @pc|they .. know|
        meet|met|along; between @pc .. @pc; get|gets|getting|got +along; @pc relationship|friend|friends|friendship|
        connection to|with|$ !boyfriend|a|any; best friend|friends|buddy|mate; each other; bond|bonds|bonded with|over|
        $;
        how do|did they meet|know|met; who .. friend|friends with|of|$; who does|did|do @pc .. bond|trust|hate|
        befriend|talk|confide|mentor; like|hate|trust|talk|stand each other; mentor|mentors|protege; closest|close
        to|with|friend !us; @c trust|trusts|like|likes|hate|hates|respect @c; do|does|did @c @c get on; are|is @c @c
        close;
        how close @pc @pc; @pc @pc .. good|bad terms; on good|bad +terms; what|how does|do|did @c feel|feels|think|
        thinks about|of|towards @c !say|acting|book|killed; what is @c to @c; @pc get|gets|getting +on|along @pc|with;
        @c .. connected|linked|related|relation|connection to|with @c; how @c know|knows|meet|met @c; @c friends|
        friend|enemies|close|buddies|allies with|to @c; @c @c .. enemies|fighting|fight|fights|argue|reconcile|
        apologize|mad|forgive|forgives|terms|dynamic|relation|beef|history|ally|allies|talk|still|friends|make|ever|
        meet|met|know $; @c forgive|forgives|forgave|mad|angry|upset|respect|mentor|mentors|admire|admires at|@c; what
        .. link|links|connect|connects @c @c; when|where|how did|do|does @c @c .. meet|met|know; @c friends|friend|
        mentor|enemies|ally|allies $; friends|friend|mentor|enemies|ally|allies of @c; dynamic|relation|relations|
        tension|beef|problem|deal|difference|rift with|between|among|of @c|them|two; how @c treat|treats|treated @c;
        relationship of @c; they|two|2 become|became|friends|enemies|stay +friends|enemies|close|$; do they become|
        became|stay|remain friends|enemies|close; @c .. besties|bestie|bff|bffs|pals|chummy|bonded; get|gets|got +close|
        closer $ !to; @c .. get|gets|got|become|became close|closer; go|goes|went from .. to friends|besties|bestie|bff|
        friend; are|is @c .. @c .. tight|close|pals|mates|cool|chill|tense; what @c to @c; deal|up|going|happening ..
        between|with @c .. @c
        """,
    ),
    Relation(
        "partner",
        "partner",
        "person",
        (
            "old detective previous new now last teamed paired pair helps command man second name assists coworkers "
            "colleagues work hand before get"
        ),
        """
        partner|partners|partnered|sidekick|colleague|coworker !treat|streaming|marry|married|romantic|producing|
        business; @pc ex|former; ex|former partner|husband|wife|boyfriend|girlfriend|boss|colleague; work|works|
        worked|working|team|teams|teamed alongside|with|up @c|who|whom|$ !in|where; who does|did|is @c .. work|
        working|works|team|teamed with|up|$; assistant|right hand;
        @c .. paired|pair|pairs|partnered|partner|teamed|team|teams up|with|$ !date; paired|partnered|pairs|pair up|
        with @c; name of @c partner|colleague|sidekick|former; who work|works|worked alongside|beside|with|next|under
        @c; who help|helps|helped|assist|assists|assisted|back|backs @c; @c sidekick|colleagues|coworkers|workmates|
        associates|assistant|right|partner|partners; second in command; right hand
        """,
    ),
    Relation(
        "want",
        "goal",
        "desc",
        (
            "driven motivated hope hopes seeks intentions trying achieve goal dream mission plans driving fear afraid "
            "fighting stake biggest master endgame need doing find looking agenda keep meddling interfering way"
        ),
        """
        what does|do|did @c|he|she|they want|wants|need $s !watch; what|why does|do|did|is|are .. want|wants|wanted
        .. $ !watch|see; what @c wants|want|after; agenda|goal|goals|motive|motives|motivation|motivations|
        motivates|intentions|ambition|objective !killer|murder|killing; what .. @c .. plan|after|want|looking|
        trying|seek|hoping|searching $s !show|series|trailer|day; @c plan|plans|scheme|motive|goal; what drives|
        motivates; purpose of|$; what is|are @c up to; why is|does|do @c care|interested|obsessed|so|want|push|
        invested; what is @c get out;
        what is|s it that @c want|wants; @c intention|intentions|goal|goals|aim|aims|mission|dream|dreams|ambitions|
        endgame|plans|desire|desires|agenda|purpose|objective|fear|fears|phobia; what @c .. trying|try|tries|hope|hopes|
        hoping|aim|aims|need|needs|seek|seeks|fight|fighting|achieve|dream|dreams|look|looking|searching|hunting to|for|
        of|achieve|$; motivate|motivates|motivated|motivating|driving|drives|drove @c; intentions|motivation|
        motivations|motive|motives|goal|goals|aim|agenda|plan|plans|ambition|dream|dreams|fear|fears of @c; what @c
        fear|fears|afraid|scared of|$; at stake for; why @c doing +this|that|it|all; what @c really want|after; master
        plan $; @c|he|she|they .. meddle|meddles|meddling|interfere|interferes|interfering|scheme|scheming|butt|butting|
        block|blocks|blocking $s|with|in; @c|he|she|they .. get|gets|getting|stand|stands|standing in .. way
        """,
    ),
    Relation(
        "leave_job",
        "reason to leave",
        "event",
        (
            "promoted return walk hand badge written anymore longer write forced step reason resignation switch fires "
            "lose homicide cold case cases detective removed team get force with season retire unit down booted "
            "regular how come old squad basement"
        ),
        """
        !@p|song|music|ending|cliffhanger|netflix|streaming|platform|shots|shot|acting; demoted|demotion|demote|fired|
        sacked|suspended|exiled|sidelined|resign|resigns|resigned|quits|retire|retires|retired|transferred|banished|
        reassigned|dismissed|expelled|discharged|pushed !missile|gun !handed; why|does|did|is|will|when @c .. leave|
        leaves|left|leaving|quit !for|will|everything !handed; leave|leaves|left|leaving|quit|quitting .. team|unit|
        show|force|department|police|lapd|job|series|squad|rhd|homicide|robbery|cast !handed; quit $s !handed; kick|
        kicked|thrown|booted|forced|removed +out|off|from !handed; kicked|forced|removed|bumped|moved from|off|down|
        out|to !handed; lose|loses|lost .. job|badge|position !handed; why .. lead|leads|running|end|ends|ended|sent|
        put|moved|transferred|assigned|stick|stuck|dump|dumped|shove|shoved .. unit|basement|department|cold|team|up|
        division|there !handed; why ..
        leave|leaves|left|leaving|quit !handed; who leaves|left|quit|quits|leaving $s !handed; stay|stays|stayed on|
        with .. team|unit|show !handed; sent to the !handed;
        walk|walks|walked +out|away; hand|hands|handed|turn|turned in .. badge|resignation|notice; step|steps|stepped
        +down; written|write|writes|wrote +out|off; who .. fire|fires|fired|sack|sacked|demote|demoted @c; got|get|
        gets @c +fired|demoted|transferred|suspended; resignation|demotion|dismissal $|of|in; why|what @c .. walk|
        walked|gone|leave|left|leaving|quit|fired|retire|retired|resign|resigned|switch|switched|move|moved|transfer|
        transferred|written|removed|demoted|anymore|longer; why .. @c .. detective|cop|police|force|homicide|team|
        show|season|unit .. anymore|longer !kill|killed|arrested|call|called|happen; not|longer|isnt with|in|on|part|a
        team|police|force|unit|detective|show|cop anymore|$; lose|loses|lost +job|badge|rank|position; @c leaving|
        leave|leaves|quit|quits|quitting|retire|retires $s !with|who;
        why not|isnt @c in .. season|seasons|episodes|anymore $s; why .. @c .. booted|bounced|canned|shunted|sidelined|
        exiled; why .. @c .. homicide|detective .. anymore|more|longer; how|why .. @c .. end|ends|ended|wind|wound up ..
        basement|cold; got @c booted|canned
        """,
    ),
    Relation(
        "report",
        "word on that report",
        "event",
        (
            "complain assault the make ratted snitched turned tipped off told police called internal affairs filed "
            "against leaked testify hr believe turn give hr tell brass"
        ),
        """
        report|reports|reported|reporting .. @|who|whom|she|he|it|him|her|for|police|against|$ !critics; who .. @pc
        report|reports|reported; whistleblower|whistleblow; file|files|filed .. complaint|report|charges; hr
        complaint; internal affairs; harassed|harassment|harasses|assaulted by; ignored|dismissed .. complaint|
        report|claims|allegation; complaint against|about @pc; testify|testifies|testified; !to; blow|blew|blows
        whistle;
        who .. ratted|rats|snitched|snitches|tattled|dobbed; tipster|leaker; who leaked|leaks|squealed; tip|tipped|
        tips +off; who .. turn|turned|turns @c +in; who .. tell|told on @c; who call|called|calls police|cops; make|
        made|makes complaint|report; make|made complaint|allegation|allegations; complain|complains|complained about|
        against @c|him|her; file|filed|lodge|lodged complaint|report|charge|charges; go|goes|went .. hr|internal;
        testify|testifies|testified .. against|court|@c|trial; complaint|report|allegation|accusation against @c; @c
        complaint|allegation|report; give|gave @c +up; @c tell|tells|told hr|internal|affairs|superiors|brass; go|goes|
        went to hr|internal
        """,
    ),
    Relation(
        "treated",
        "word on that treatment",
        "desc",
        (
            "at work face how others bullied male cops peers discrimination mistreated down mean bullies seriously "
            "taken men outcast underestimate harassed fun behave ostracized look anyone towards police make behavior "
            "boss beastly force men earlier come"
        ),
        """
        treat|treats|treated|treatment !drug|medical; sexism|sexist|misogyny|misogynist|racism|racist|bullied|
        discrimination|discriminated|harassed|harassment|prejudice !theme|themes|issue|issues|show|deal; respect|
        respected|respects $; boys|old boys club; @c respect|respected|respects; they|colleagues|people respect|
        treat; respect @c|her|him|them;
        bully|bullies|bullying|mistreated|mistreat|mistreats|abused|outcast|ostracised|ostracized|underestimate|
        underestimated|underestimates|belittled|ridiculed|mocked|harass|harassing @c|by|her|him|$ !kid; @c .. bullied|
        mistreated|respected|harassed|discriminated|underestimated|outcast|seriously|ridiculed|mocked|shunned|belittled|
        ostracised|ostracized; look|looks|looked +down +on|upon; taken|take|takes .. seriously; mean|nasty|cruel|
        hostile|rude to|towards @c; make|makes +fun; respect|respected|respects .. @c; behave|act|behaves|acts toward|
        towards @c; face|faces|faced discrimination|sexism|racism|prejudice|harassment|misogyny; behavior|behaviour|
        attitude|conduct toward|towards|to @c|her|him|them|women; asshole|jerk|dick|prick|nasty|mean|horrible|awful|
        abusive|rude|cruel|terrible|shitty to|towards|toward her|him|them|@c; beastly|unkind|hostile|dismissive|
        condescending|disrespectful to|toward|towards her|him|them|@c; behave|behaved|behaves to|towards|toward her|him|
        @c
        """,
    ),
    Relation(
        "where_event",
        "place where that happens",
        "place",
        "murder killing crime committed accident last seen place city final fight scene location first bury go",
        """
        where .. @c|he|she|they|victim|killer|murderer|murder|crime|accident|wedding|fight|battle|attack|shooting ..
        killed|die|died|dies|murdered|happen|happened|attacked|arrested|hide|hides|hiding|hidden|find|found|meet|met|
        disappear|disappeared|vanish|committed|occur|occurred|caught|catch|kidnapped|held|last|kiss|marry|married|
        bury|buried|missing|stabbed|seen|take|took|final !filmed|filming|watch|actor|@p; place|location|scene of ..
        murder|crime|killing|accident|death|attack; where was|is @c when; in|at which|what city|place|town|country|
        house|room|location .. killed|murdered|died|attacked|shot|kidnapped !film|filmed|scene|episode; crime|murder
        +scene .. location|where|place; where .. final|last fight|battle|showdown|scene .. take|place|happen; where ..
        @c @c .. meet|met; where was|is @c|he|she|victim +shot
        """,
    ),
)
"""Who stands how to whom."""
