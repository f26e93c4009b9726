"""Relations about the books that a show comes from: which there are, and in which order to read them."""

from __future__ import annotations

from typing import Final

from bot.core.matching.relations.relation import Relation

BOOKS: Final = (
    Relation(
        "books_order",
        "reading order",
        "list",
        "should sequence volumes start titles names pages long read total far one",
        """
        book|books|novel|novels|series .. order|sequence; order .. book|books|novel|novels|read; read|reading order|
        sequence; how many +book|books|novel|novels|volumes|comics; many book|books|novel|novels; number of +book|
        books|novels; start|starting|begin|read .. book|books|novel|novels !before|does|did|need|watch|have|without|
        show|season|#|next|new|newest|latest|last; list .. book|books|novels; book series|list|number|#; books are
        there|in; volumes; how many +pages|volumes; names|list|titles|title|order|sequence of .. books|book|novels|
        novel; where .. start|begin .. book|books|novels|reading; books|book|novels total|far|list|order; how long ..
        book|books|novel|novels
        """,
    ),
    Relation(
        "first_book",
        "first book",
        "work",
        "start starts begin begins comes should read series kicks off earliest",
        """
        first|start|begin|earliest .. book|books|novel|novels|volume !before|does|did|need|watch|have|without|show|
        season|released|out|when; which|what book|novel|volume .. first|start|starts|begin|begins|kicks !adapt|season|
        introduced|@c
        """,
    ),
    Relation(
        "new_book",
        "newest book",
        "work",
        "comes come out release published titles after any writing working",
        """
        next|new|latest|newest|recent|upcoming|another|more|future book|books|novel|novels|sequel|@w; last +book|books|
        novel|novels; which|what .. book|novel|volume .. next|latest|newest|recent|after|coming !adapt|season|
        introduced; which|what .. book|novel|volume .. last $s; sequel|follow .. book|novel; book|books|novel|novels
        .. coming|planned|upcoming|next
        """,
    ),
    Relation(
        "book_date",
        "publication date",
        "date",
        "comes come out first last was year",
        """
        when .. book|novel|books|novels .. published|released|out|written|come|release; published|publication $s|in|
        date|year; book|books|novel|novels .. publish|publication|release|published +date|year|when; date|year of ..
        book|novel|publication; publish +date|year; what|which year .. book|novel .. published|released|out|written|
        come; book|books|novel|novels released|published $
        """,
    ),
    Relation(
        "read_first",
        "reading advice",
        "yesno",
        "watching do skip okay know start better good understand necessary without spoil worth any must show watch or",
        """
        read|reading .. book|books|novel|novels|manga|comics|source .. before|first|to|watch|understand|enjoy|
        without; need|have|should|must|without|before|havent|never .. read|reading .. book|books|novel|novels|
        source|them|manga|$; book|books|manga .. read .. before|first|watch; watch .. without|before|if|havent ..
        read|reading; are .. book|books .. worth; book|books or show first;
        skip|skipping|need|required|necessary|without .. book|books|novel|novels $s; books|book|novel|novels|reading
        .. necessary|required|needed|mandatory|first|before $ !when|published|come|appear|adapted; books|book|novels|
        novel or show|series|watch|movie; read|reading or watch|watching|show|see; show|series or book|books|novel;
        start with .. books|book|novels; book|books|novel|novels .. good|worth|recommended|readable|any|long|bad $
        !better|which; how are|is book|books|novel|novels $; understand .. book|books|novel|novels; books|book spoil|
        spoils|spoiler|spoilers; read|reading @w|books|book|novel|novels .. first|before|beforehand
        """,
    ),
)
