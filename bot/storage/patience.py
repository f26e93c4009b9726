"""Waiting for the database without blaming it for what the event loop itself is late, nor losing what goes on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

STEPS: Final = 20
"""Into so many parts a time is cut. Each of them ends once: a loop that comes back late costs no more than one."""


Result = TypeVar("Result")


def begin(work: Coroutine[Any, Any, Result], begun: set[asyncio.Task[Any]]) -> asyncio.Task[Result]:
    """Begin some work, which is kept among what was begun until it ends, whether or not somebody still waits for it."""

    def ended(task: asyncio.Task[Result]) -> None:
        begun.discard(task)
        if not task.cancelled():
            task.exception()  # seen, so that nothing tells of it once more

    task = asyncio.create_task(work)
    begun.add(task)
    task.add_done_callback(ended)
    return task


async def wait_for(task: asyncio.Task[Any], *, seconds: float) -> None:
    """Wait until a task ends, or was given so many seconds and is cancelled; to obey can take it longer.

    Only time in which the event loop could go on with the task counts. Nor does it matter whether somebody still waits.
    """
    over = asyncio.get_running_loop().create_future()

    def end() -> None:
        task.cancel()
        over.set_result(None)

    _after(STEPS, seconds / STEPS, task, end)
    await asyncio.wait({task, over}, return_when=asyncio.FIRST_COMPLETED)


def _after(steps: int, seconds: float, task: asyncio.Task[Any], end: Callable[[], None]) -> None:
    """Call what ends a task after so many steps of so many seconds, unless the task is done by then."""
    if task.done():
        return
    if steps:
        asyncio.get_running_loop().call_later(seconds, _after, steps - 1, seconds, task, end)
    else:
        end()
