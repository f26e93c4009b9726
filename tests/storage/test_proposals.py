from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.storage import (
    Accepted,
    AuditEntry,
    NewProposal,
    NewRevision,
    Proposal,
    ProposalKind,
    ProposalState,
    StaleError,
    Storage,
)
from tests.storage.test_migrating import inspect

if TYPE_CHECKING:
    from tests.storage.clocks import Clock

FAN, OTHER_FAN, MODERATOR = 5, 6, 80351110224678912
SERVER, OTHER_SERVER = 41771983423143937, 1
SUGGESTION = NewProposal(
    server=SERVER,
    pack="a",
    fact="",
    kind=ProposalKind.SUGGESTION,
    change='{"title": "Who? ||"}',
    by=FAN,
    credit="A fan",
)
DRAFT = replace(SUGGESTION, kind=ProposalKind.DRAFT, fact="x", by=MODERATOR, credit="")


async def waiting(storage: Storage, server: int = SERVER) -> list[int]:
    return [proposal.number for proposal in (await storage.proposals.open_suggestions(server, 0, size=50)).items]


async def test_a_proposal_is_stored_as_it_was_made(storage: Storage, clock: Clock) -> None:
    for new in (SUGGESTION, DRAFT):
        number = await storage.proposals.add(new)
        proposal = await storage.proposals.get(SERVER, number)
        assert proposal is not None
        assert proposal.proposed == new
        assert (proposal.number, proposal.state, proposal.note) == (number, ProposalState.OPEN, "")
        assert (proposal.made, proposal.decided) == (clock.now(), None)


async def test_no_server_has_another_servers_proposals(storage: Storage) -> None:
    number = await storage.proposals.add(SUGGESTION)
    assert await storage.proposals.get(OTHER_SERVER, number) is None
    assert await waiting(storage, OTHER_SERVER) == []
    assert not await storage.proposals.change(OTHER_SERVER, number, "{}")
    assert await storage.proposals.decide(OTHER_SERVER, number, ProposalState.DECLINED) is None
    proposal = await storage.proposals.get(SERVER, number)
    assert proposal is not None
    assert (proposal.proposed, proposal.state) == (SUGGESTION, ProposalState.OPEN)


async def test_suggestions_wait_in_order_and_drafts_are_not_among_them(storage: Storage) -> None:
    numbers = [await storage.proposals.add(new) for new in (SUGGESTION, DRAFT, SUGGESTION, SUGGESTION)]
    del numbers[1]
    assert await waiting(storage) == numbers
    second = await storage.proposals.open_suggestions(SERVER, 1, size=2)
    assert ([proposal.number for proposal in second.items], second.total, second.pages) == (numbers[2:], 3, 2)


async def test_an_open_proposal_is_changed(storage: Storage) -> None:
    number = await storage.proposals.add(SUGGESTION)
    assert await storage.proposals.change(SERVER, number, "{}")
    proposal = await storage.proposals.get(SERVER, number)
    assert proposal is not None
    assert proposal.proposed == replace(SUGGESTION, change="{}")
    assert not await storage.proposals.change(SERVER, number + 1, "{}")


async def test_a_decided_suggestion_is_decided_once_and_its_fan_is_forgotten(
    url: str, storage: Storage, clock: Clock
) -> None:
    number = await storage.proposals.add(SUGGESTION)
    clock.advance(seconds=9)
    noted = AuditEntry(verb="suggestion.decline", by=MODERATOR, server=SERVER, pack="a")
    declined = ProposalState.DECLINED
    before = await storage.proposals.decide(SERVER, number, declined, note="We have that.", audit=[noted])
    assert before is not None
    assert before.proposed == SUGGESTION
    for state in ProposalState:
        assert await storage.proposals.decide(SERVER, number, state, note="again", audit=[noted]) is None
    assert not await storage.proposals.change(SERVER, number, "{}")
    after = await storage.proposals.get(SERVER, number)
    assert after is not None
    assert (after.state, after.note, after.decided) == (declined, "We have that.", clock.now())
    assert after.proposed == replace(SUGGESTION, by=None)
    assert await waiting(storage) == []
    assert (await storage.audit.page(SERVER, [], 0, size=5)).total == 1
    assert inspect(url, "SELECT count(*) FROM proposals WHERE by_user IS NOT NULL") == [(0,)]


async def test_of_an_acceptance_and_a_refusal_at_the_same_time_one_holds(url: str, storage: Storage) -> None:
    head, refusals = None, 0
    async with Storage.open(url) as other:
        for turn in range(10):
            number = await storage.proposals.add(SUGGESTION)
            revision = NewRevision(id=f"{turn}", disk="", files={}, by=MODERATOR, server=SERVER, how="edit", summary="")
            accepted, refused = await asyncio.gather(
                storage.revisions.accept(revision, after=head, proposals=[number]),
                other.proposals.decide(SERVER, number, ProposalState.DECLINED),
                return_exceptions=True,
            )
            decided = await storage.proposals.get(SERVER, number)
            assert decided is not None
            if isinstance(accepted, Accepted):
                head = accepted.number
                assert (refused, decided.state) == (None, ProposalState.ACCEPTED)
            else:
                refusals += 1
                assert isinstance(accepted, StaleError)
                assert isinstance(refused, Proposal)
                assert decided.state is ProposalState.DECLINED
    assert (await storage.revisions.page(0, size=1)).total == 10 - refusals


async def test_waiting_suggestions_are_counted_for_each_fan_and_server(storage: Storage) -> None:
    for new in (SUGGESTION, SUGGESTION, replace(DRAFT, by=FAN), replace(SUGGESTION, by=OTHER_FAN)):
        number = await storage.proposals.add(new)
    await storage.proposals.add(replace(SUGGESTION, server=OTHER_SERVER))
    assert await storage.proposals.count_suggested_by(FAN, SERVER) == 2
    assert await storage.proposals.count_suggested_by(FAN, OTHER_SERVER) == 1
    await storage.proposals.decide(SERVER, number, ProposalState.DECLINED)
    assert await storage.proposals.count_suggested_by(OTHER_FAN, SERVER) == 0


async def test_a_fan_finds_and_deletes_what_they_suggested(storage: Storage) -> None:
    await storage.save_progress(FAN, {"a": "S01"})
    first = await storage.proposals.add(SUGGESTION)
    decided = await storage.proposals.add(SUGGESTION)
    others = await storage.proposals.add(replace(SUGGESTION, by=OTHER_FAN))
    second = await storage.proposals.add(replace(SUGGESTION, server=OTHER_SERVER))
    await storage.proposals.decide(SERVER, decided, ProposalState.DECLINED)
    assert [proposal.number for proposal in await storage.proposals.suggested_by(FAN)] == [first, second]
    await storage.forget_user(FAN)
    assert await storage.proposals.suggested_by(FAN) == []
    assert (await storage.known(user=FAN, server=None)).progress == {}
    assert [proposal.number for proposal in await storage.proposals.suggested_by(OTHER_FAN)] == [others]


@pytest.mark.parametrize(("new", "days"), [(DRAFT, 1), (SUGGESTION, 365)])
async def test_what_nobody_decides_goes(storage: Storage, clock: Clock, new: NewProposal, days: int) -> None:
    number = await storage.proposals.add(new)
    clock.advance(days=days - 0.1)
    await storage.sweep()
    assert await storage.proposals.get(SERVER, number) is not None
    clock.advance(days=0.1)
    await storage.sweep()
    assert await storage.proposals.get(SERVER, number) is None


async def test_what_was_decided_goes_after_ninety_days(storage: Storage, clock: Clock) -> None:
    number = await storage.proposals.add(SUGGESTION)
    clock.advance(days=50)
    revision = NewRevision(id="", disk="", files={}, by=MODERATOR, server=SERVER, how="edit", summary="")
    await storage.revisions.accept(revision, after=None, proposals=[number])
    clock.advance(days=89.9)
    await storage.sweep()
    assert await storage.proposals.get(SERVER, number) is not None
    clock.advance(days=0.1)
    await storage.sweep()
    assert await storage.proposals.get(SERVER, number) is None


async def test_a_reset_and_a_removal_delete_a_servers_proposals(storage: Storage, clock: Clock) -> None:
    await storage.proposals.add(SUGGESTION)
    kept = await storage.proposals.add(replace(SUGGESTION, server=OTHER_SERVER))
    await storage.reset_server(SERVER)
    assert await waiting(storage) == []
    await storage.proposals.add(SUGGESTION)
    await storage.servers_present([OTHER_SERVER])
    clock.advance(days=30)
    assert await storage.sweep() == 1
    assert await waiting(storage) == []
    assert await waiting(storage, OTHER_SERVER) == [kept]
