"""From a question to a reply: how far it goes, and whether everybody may see it."""

from __future__ import annotations

import asyncio
import functools
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from bot.core.answers import Ambiguous, Found, NotFound
from bot.core.rendering import reply_to
from bot.core.spoilers import Policy
from bot.discord_ui.outcomes import answered_with

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Protocol

    import discord

    from bot.core.answers import Answer
    from bot.core.rendering import Reply
    from bot.core.spoilers import Gate
    from bot.core.viewing import Viewing
    from bot.discord_ui.views import Postable
    from bot.discord_ui.visibility import Visibility
    from bot.library import Library
    from bot.measures import Measures

    class Question(Protocol):
        """Something that the library answers, given a gate and the packs to search (none: all)."""

        def __call__(self, *, gate: Gate, packs: Collection[str]) -> Answer:
            """Return the answer."""


Result = TypeVar("Result")

LARGE: Final = 5_000
"""Facts from which on a rare question takes longer than the event loop should stand still."""
_MOST_MORE_SECONDS = 0.5
"""How long it may take to tell whether everybody may see the answer; if it takes longer, only the asker does."""
BETWEEN_US = "Only you see this, since your question uses words that this channel may not know."


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way to the library.

    Attributes:
        question: what answers it.
        text: what the fan asked in words; empty: nothing.
        is_seen: whether Discord shows it above a public reply.
    """

    question: Question
    text: str = ""
    is_seen: bool = False


class Answering:
    """Answers questions one after the other, from what is live.

    Args:
        library: what answers.
        measures: what is timed.
    """

    def __init__(self, library: Library, measures: Measures) -> None:
        self._library = library
        self._measures = measures
        # One computes at a time and lets the event loop do the rest before the next one does: of many questions at
        # once, all would hold up what the database and Discord say to each of them.
        self._turn = asyncio.Lock()

    async def reply(
        self, asked: Asked, visibility: Visibility, interaction: discord.Interaction[Any]
    ) -> tuple[Reply, Postable | None, bool]:
        """Return the reply, what can be posted of it, and whether it is a gap.

        What can be posted is ``None`` unless the reply is private only because of the words of the question.

        Raises:
            UnsafeMarkdownError: see `reply_to`.
        """
        seen, began = visibility.viewing, time.perf_counter()
        answer = await self._answered(asked, seen, visibility.gate)
        self._measures.matched(time.perf_counter() - began)
        answered_with(interaction, answer)
        is_gap = isinstance(answer, NotFound)
        if visibility.private:
            return reply_to(answer), None, is_gap
        is_secret = seen.is_shared and asked.is_seen and await self._says_too_much(asked.text, answer, seen)
        if isinstance(answer, Found) and not is_secret:
            return reply_to(answer), None, is_gap
        beyond = {fact.key: fact.beyond for fact in answer.facts} if isinstance(answer, Found) else {}
        # Nobody else sees it, so it may go as far as the fan is.
        if seen.fallback != seen.public:
            answer = await self._answered(asked, seen, seen.fallback)
        reply = reply_to(answer, reserved=len(BETWEEN_US))
        can_be_posted = isinstance(self._library.answer_facts(reply.facts, gate=seen.public), Found)
        postable = {key: beyond.get(key) for key in reply.facts} if can_be_posted else {}
        return replace(reply, private=True), postable if isinstance(answer, Found) else None, is_gap

    async def _answered(self, asked: Asked, seen: Viewing, gate: Gate) -> Answer:
        """Ask the default pack first, then all of the active ones unless it has the answer."""
        first: Answer = NotFound()
        if seen.default_pack:
            first = await self._in_turn(asked.question, gate, (seen.default_pack,))
            if isinstance(first, Found):
                return first
        answer = await self._in_turn(asked.question, gate, seen.packs)
        return first if isinstance(first, Ambiguous) and not isinstance(answer, Found) else answer

    async def _in_turn(self, question: Question, gate: Gate, packs: Collection[str]) -> Answer:
        """Answer, one question after the other.

        Where spoilers are withheld, the first question after some part of the story needs a matcher of its own. Who
        does not wait for it lets it go on, so that the next question finds it.
        """
        answered = functools.partial(question, gate=gate, packs=packs)
        if gate.policy is not Policy.TAG:
            return await asyncio.shield(asyncio.to_thread(answered))
        async with self._turn:
            return await self._computed(answered)

    async def _computed(self, function: Callable[[], Result]) -> Result:
        """Compute in the event loop what takes a millisecond, and longer only where there are many facts."""
        return await asyncio.to_thread(function) if self._library.revision.size > LARGE else function()

    async def _says_too_much(self, text: str, answer: Answer, seen: Viewing) -> bool:
        """Tell whether a question uses what lies beyond the horizon of its channel.

        Under the policy to withhold, a right guess must be treated as a wrong one: whatever the channel does not know
        is taken for beyond it.
        """
        if seen.policy is Policy.TAG:
            is_hidden = isinstance(answer, Found) and any(fact.beyond for fact in answer.facts)
            beyond = functools.partial(self._library.words_beyond, text, horizon=seen.channel, packs=seen.packs)
            return is_hidden or bool(await self._computed(beyond))
        unknown = functools.partial(self._library.words_unknown, text, horizon=seen.channel, packs=seen.packs)
        try:
            return bool(await asyncio.wait_for(asyncio.shield(asyncio.to_thread(unknown)), _MOST_MORE_SECONDS))
        except TimeoutError:
            return True
