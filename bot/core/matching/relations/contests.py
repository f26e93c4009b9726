"""Relations about contests."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

CONTESTS: Final = (
    Relation(
        "winner",
        "winner",
        "person",
        (
            "up victory takes took home title came first crowned final competition last victorious top place champion "
            "end runner rose bachelor choose finished second list out beat all"
        ),
        """
        who .. win|wins|won|winning $s !award|emmy|oscar|fight|awards|globe|battle|war|game; winner|winners|
        champion|runner|finalist|finalists|crowned|victor !award|emmy; who .. win|won|wins season|show|series|it|
        the|challenge|final|finale|title|contest|race|bachelor|prize|throne|war|battle|game|crown !award|emmy|oscar;
        who comes|came first|last|second; season # winner; !night;
        who .. took|take|takes|bring|brought home|title|crown|trophy !mother|father|child; came|come|comes|finish|
        finished|placed +first|1|1st|top !watch|read|out|show|book|series; came|come out +top; who .. crowned|
        victorious|champion; did|does|do|has|will @pc .. win|won|wins $s !award|emmy|oscar|fight|case|battle|heart|
        trial; who .. first|1st +place; took|take|takes trophy|crown|title; winner|winners|champion|champions|
        finalist|finalists of|list|$s !award|emmy|oscar; bachelor|bachelorette choose|chose|pick|picked; got|gets|get
        final|last rose
        """,
    ),
    Relation(
        "prize",
        "prize",
        "thing",
        "reward champion big grabs cash stake high jackpot grand winning place first up take home winner's",
        """
        prize|prizes|jackpot; winner|winners get|gets|win|wins|receive|receives|money; how much|what .. win|winner|
        wins|won $ !award|who|emmy; what|much .. win $s !award|awards|emmy|oscar|who;
        grand|cash|money|first|main|top +prize|reward; how|what .. prize|jackpot; up for grabs; what can|could|do|does
        i|you|they|champion|place|contestants .. win; how much money|cash .. stake|winner|win|winning|won; what does
        +first +place; what .. get|gets|receive|for winning|winner|champion; reward|rewards for +winning|winner|
        winners; how|what .. @p win|won $s !award|awards|emmy|oscar|who|how; money|cash at|on stake|line
        """,
    ),
    Relation(
        "eliminated",
        "list of eliminations",
        "person",
        (
            "left leaves last week next boot competition kicked cut packing first order lost challenge rose why when "
            "was chopped evicted got out get fired leaving"
        ),
        """
        eliminated|elimination|evicted|eviction; voted +off|out; sent +home; who went|goes|go +home; rose ceremony;
        who is|was|got voted|kicked|cut|chopped;
        got|get|gets boot|chop|axe; left|leaves|leave|leaving|quit .. competition|contest|villa|house|island|race; who
        .. sent +packing|home; who .. voted|cut|chopped|evicted|dumped|eliminated|ejected off|out|from|$s|last|this|
        first; who .. went|goes|go|going|gone +home; eliminated|elimination|eviction|evicted; elimination order|list;
        who lost|loses challenge|immunity|round|final; who .. rose; @p .. eliminated|evicted|voted|ejected
        """,
    ),
    Relation(
        "contestants",
        "list of contestants",
        "persons",
        (
            "bachelors now taking names participants candidates finalists compete couples apply still left "
            "competition year audition chefs application chosen full participating housemates players part"
        ),
        """
        who .. contestant|contestants|competing|takes|taking part|competitors|participants|couples|players;
        audition|apply|get to|for be on|show|contestant !role|part; contestant|contestants|participant|participants|
        houseguests|castaways|castaway; players|queens|bakers|chefs|couples list|are|still|competing; are couples ..
        still|together;
        taking|take|takes|took|taken +part !murder|crime|fight; participants|participant|participating|participate|
        competitors|competitor|candidates|candidate|contestants|contestant|housemates|islanders|houseguests $s
        !president|election|vote|winner; who|list|names|how|many .. players|couples|chefs|bakers|queens|dancers|
        singers|candidates|finalists|housemates|teams|racers $s !actor|cast|play|football; still|left in +competition|
        running|game|house|race; couples .. together|married|still; can|could|how i|you|we|do|to .. be|get|apply|
        audition|sign on|for|up show|it|@s|season; application|apply|applications to|for|as .. show|season|contestant|
        @s; casting application|applications; who .. compete|competes|competing
        """,
    ),
    Relation(
        "host",
        "host",
        "person",
        (
            "new panel sits jury name presenter members moderates quizmaster celebrity narrator emcee emcees before "
            "still year become judge moderator"
        ),
        """
        judge|judges|judging !book|court|character|play|plays|trial|kill; announcer|commentator|commentators; host|
        hosts|hosted|hosting|presenter !hostage; who present|presents|presented; ^ presenter;
        who .. on jury $s; jury members !murder|court|trial|verdict|duty|convict; panel|panelist|panelists|panellists|
        panellist $s !solar; emcee|emcees|quizmaster|gamemaster|compere; who moderate|moderates|moderated|moderator;
        new|celebrity|guest|head|main +judge|judges|host|hosts; name|names of host|hosts|judge|judges|presenter; host|
        hosts|hosting|hosted|presenter|presenters $s !hostage|alien|parasite|party; who present|presents|presenting|
        presented|fronts it|@s|show; @p .. host|hosts|hosting|judge|judges|judging|presenting; how many judges|hosts
        """,
    ),
)
"""Who takes part in a contest, and who wins."""
