"""The timeline and the entries about episodes, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.entries import Episode
from bot.core.model import Entity, Kind
from bot.core.spoilers import Guarded
from bot.core.step_names import UNSPECIFIC, spoken, step_names
from bot.core.units import EPISODE, FILM, SPECIAL
from bot.loading.group_dates import GroupDates
from bot.loading.header import StepInfo
from bot.loading.keys import made_id

if TYPE_CHECKING:
    from bot.core.timeline import Step
    from bot.loading.drafts import Drafts, EpisodeDraft
    from bot.loading.header import Header
    from bot.loading.problems import Page, Spot


def read_episodes(header: Header, drafts: Drafts) -> list[tuple[Episode, Page, Spot]]:
    """Return every episode of the timeline and where its facts stand; two entries about one episode are reported."""
    told: dict[int, EpisodeDraft] = {}
    for draft in drafts.episodes:
        first = told.setdefault(draft.position.index, draft)
        if first is not draft:
            where = f"{first.page.name}:{first.spot.line}:{first.spot.column}"
            draft.page.error(draft.spot, "episode", f"{draft.position} is already told at {where}; put both together")
    if header.timeline is None:
        return []
    timeline = header.timeline
    dates = GroupDates(drafts.facts, timeline)
    return [_placed(_episode(header, dates, step, told), header, told) for step in timeline.steps()]


def _placed(entry: Episode, header: Header, told: dict[int, EpisodeDraft]) -> tuple[Episode, Page, Spot]:
    position = entry.entity.position
    draft = told.get(position.index) if position is not None else None
    if draft is None:
        return entry, header.page, header.timeline_spot
    return entry, draft.page, draft.spot


def _episode(header: Header, dates: GroupDates, step: Step, told: dict[int, EpisodeDraft]) -> Episode:
    position, timeline = step.position, dates.timeline
    draft = told.get(position.index)
    info = header.steps.get(position.index, StepInfo())
    names = step_names(step, timeline)
    own = [alias.text for alias in draft.aliases] if draft is not None else []
    titles = [info.title] if info.title is not None else []
    entity = Entity(
        id=made_id(position.label),
        kind=Kind.EPISODE,
        name=Guarded(position.label),
        aliases=(*titles, *own, *(Guarded(name) for name in names if name not in UNSPECIFIC)),
        position=position,
        title=info.title,
    )
    return Episode(
        entity=entity,
        spoken=spoken(step, timeline),
        names=names,
        starts=dates.started_by(step),
        ends=dates.ended_by(step),
        opens=dates.is_start_of_show(step),
        airs=step.of == SPECIAL or (step.of != FILM and timeline.unit == EPISODE),
        title=info.title,
        aired=info.aired,
        about=tuple(part.segment for part in draft.about) if draft is not None else (),
        citations=draft.citations if draft is not None else (),
        sources=header.cited,
    )
