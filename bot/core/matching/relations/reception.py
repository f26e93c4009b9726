"""Relations about scores, reviews, opinions and numbers."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

RECEPTION: Final = (
    Relation(
        "score",
        "score",
        "number",
        (
            "rank ten rt now currently 10 100 percent metascore highly overall high stars average well grade out "
            "points current number final critic fresh exact give list all sites really at still sitting"
        ),
        """
        !audience|age|tv|pg|viewers|viewer|parental|kid|kids|suitable|user|users|music|composer|composed|fan|fans|
        nielsen|viewership|public; @r score|scores|rating|ratings|rate|rated|percent|grade|percentage|number|
        numbers; score|scores|rating|ratings|rate|rated|percent|percentage|grade on|at|from|by|of|for .. @r|imdb|
        rotten|metacritic|letterboxd|it|critics|show|@s|season|that|$; imdb|metacritic|rotten|
        letterboxd|tomatoes
        score|rating|ratings|percent|percentage|rated|rate; what|how .. get|got|have|has|do|did|does|doing|perform|
        fare|getting|is|at|stand|sit|sitting .. on .. @r|imdb|rotten|metacritic|letterboxd; @s .. rating|ratings|
        score|scores; ^ rating|ratings|score|scores $s; rating|ratings|score|scores $s !age|song|who; how many
        +stars|star|percent|points|tomatoes !cast|movie|in; fresh|certified|rotten $ !evidence|body; certified
        fresh; fresh or rotten; is|was it|this|show|@s .. fresh|rotten; score|rated|rate highly|well|high|low; out
        of +#; how .. rated|rate $; ^ @r $; @r and @r; stars on|from|out|does|did .. @r|#|critic|variety; what|how|
        wats|whats|get|got|give|gave|gives|high|good|current|critic|critics|average|overall .. score|scores|scored|
        rating|ratings|rated|rate|rates|percent|percentage|grade|tomatometer !goal|who; ^ what @r $ !say|said|says|
        think|mean|is; ^ what about @r $; how .. on|at @r $;
        metascore|metascores; @r .. rate|rates|rated|give|gave|gives|score|scored +it|this|show|series|@s|a|the|
        season; how many percent|points|stars|star|tomatoes; how .. rate|rated|rating|score|scored|scores $s !music;
        how +high|highly|well|good|bad|low .. rated|rating|score|scored|scores; highly|well|poorly|badly|top|best|low
        +rated|scored|rate; rating|score|scores|ratings|grade of|for|on|from|in .. show|series|@s|it|@r|season $ !age|
        music; @s @r $; average|overall|current|critic|critics|final|total|exact +score|rating|ratings|grade; @r|
        rotten|imdb|metacritic .. score|rating|ratings|percent|percentage|number|stars|points; what|which score|grade|
        rating|percentage|percent|number .. it|show|@s|season .. get|got|have|has|received|earned|hold; how +fresh;
        what is it rated; out of +10|100|5|ten|five|hundred; @r give|gave|gives; fresh|rotten on @r; ^ @r @s $; stars
        out; @r says|say|said what|how; what .. @r at|on $; is|was|still it .. really|still|actually|sitting at #; at #
        percent; # percent|% on|at @r
        """,
    ),
    Relation(
        "audience_score",
        "audience score",
        "number",
        "is get on did numbers give popcorn public normal fan viewers users rates among percentage stars user reviews",
        """
        audience|user|users|viewer|viewers|fan|fans|public|people score|scores|rating|ratings|rate|rated|rates|
        percent|percentage|number|vote|votes|grade !watch; score|rating|ratings|rate|percent|rated|scores from|by|
        of|among|with|for .. audience|user|users|viewers|fans|people|public; popcornmeter|popcorn; @r|imdb|
        metacritic|rotten user|audience|fan|viewer|popcorn|viewers|users; how|what .. audience|users|viewers|fans|
        people|public .. rate|rated|score|give|gave; user score; ^ audience $;
        audience|audiences|user|users|viewer|viewers|fan|fans|public|people .. rate|rates|rated|score|scored|give|
        gives|gave +it|this|show|series|@s|$; score|scores|rating|ratings|percentage|stars by|from|of|among|for ..
        users|user|viewers|viewer|audience|fans|public|people; audience|user|viewer|fan|public|popcorn|popular +score|
        scores|rating|ratings|percentage|percent|vote|votes|grade; what|how|many score|rating|stars .. audience|
        viewers|users|fans|public|people
        """,
    ),
    Relation(
        "review_count",
        "number of reviews",
        "number",
        "are there rt does score from it user much weighed voted votes vote amount total users people ratings imdb sum",
        """
        how many .. review|reviews|critic|critics|reviewed|reviewers|ratings|votes|voted|rated|rate; many|number|
        amount|count|total of|$ review|reviews|critic|critics|reviewers|ratings|votes; number|amount|count|total of
        .. review|reviews|critic|critics|reviewers|ratings|votes; review|reviews|critic|critics|ratings|vote|votes|
        rating count|number|counted|total|amount|tally; based|base on .. how|what .. reviews|critics; how many
        +people|users|fans|voted .. rate|rated|review|reviewed|voted; many|based|base .. review|reviews .. based|
        base|have|is|on; how many on @r; reviewed by .. how;
        how many .. reviews|review|critics|critic|ratings|votes|vote|voters|voted|reviewers|weighed|raters; many|
        number|amount|count|total|sum of|$ +user|critic|imdb|@r|critics|reviews|review|ratings|votes|critic|users ..
        reviews|review|ratings|votes|voted; total|number of +reviews|ratings|votes|critics|reviewers|voters; reviews|
        review|vote|votes|ratings|rating +count|total|number; how many people|users|critics|viewers .. rated|rate|
        voted|vote|reviewed|review|weighed; based on .. reviews|critics|ratings|votes
        """,
    ),
)
"""What people think of it, and how many."""
