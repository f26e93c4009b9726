from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from tests.storage.test_proposals import SERVER, SUGGESTION

if TYPE_CHECKING:
    from bot.storage import Storage

TEXTS: Final = (
    "x'; DROP TABLE gaps; DELETE FROM proposals; --",
    'x" OR "1"="1',
    "%_\\' || (SELECT user_id FROM progress) || '",
    "$1 :user ? {0} %s %(by)s",
)


@pytest.mark.parametrize("text", TEXTS)
async def test_sql_in_a_text_is_text(storage: Storage, text: str) -> None:
    number = await storage.proposals.add(replace(SUGGESTION, change=text, credit=text, pack=text, fact=text))
    storage.gaps.unanswered(f"who was {text}", server=SERVER, pack=text)
    await storage.gaps.save()
    proposal = await storage.proposals.get(SERVER, number)
    assert proposal is not None
    new = proposal.proposed
    assert (new.change, new.credit, new.pack, new.fact) == (text, text, text, text)
    assert len((await storage.gaps.page(SERVER, text, 0, size=5)).items) == 1
    assert not (await storage.gaps.page(SERVER, "x", 0, size=5)).items


async def test_what_no_database_has_a_place_for_is_left_out(storage: Storage) -> None:
    storage.gaps.unanswered("who was \x00 the \ud800 lamplighter", server=SERVER, pack="a")
    await storage.gaps.save()
    [gap] = (await storage.gaps.page(SERVER, None, 0, size=5)).items
    assert gap.noted.question.isprintable()
    assert "lamplighter" in gap.noted.question
