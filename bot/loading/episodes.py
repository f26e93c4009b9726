"""The timeline and the entries about episodes, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.entries import Episode
from bot.core.model import Entity, Kind
from bot.core.phrasing import episode_names
from bot.core.spoilers import Guarded
from bot.loading.header import EpisodeInfo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.position import Timeline
    from bot.loading.drafts import Drafts, EpisodeDraft
    from bot.loading.header import Header
    from bot.loading.problems import Page, Spot


def read_episodes(header: Header, drafts: Drafts) -> list[tuple[Episode, Page, Spot]]:
    """Return every episode of the timeline and where its facts stand; two entries about one episode are reported."""
    told: dict[str, EpisodeDraft] = {}
    for draft in drafts.episodes:
        first = told.setdefault(draft.position.label, draft)
        if first is not draft:
            where = f"{first.page.name}:{first.spot.line}:{first.spot.column}"
            draft.page.error(draft.spot, "episode", f"{draft.position} is already told at {where}; put both together")
    if header.timeline is None:
        return []
    return [
        _placed(_episode(header, header.timeline, (season, number), told), header, told)
        for season, number in _numbers(header.timeline)
    ]


def _numbers(timeline: Timeline) -> Iterator[tuple[int, int]]:
    for season, count in timeline.seasons.items():
        for number in range(1, count + 1):
            yield season, number


def _placed(entry: Episode, header: Header, told: dict[str, EpisodeDraft]) -> tuple[Episode, Page, Spot]:
    position = entry.entity.position
    draft = told.get(position.label) if position is not None else None
    if draft is None:
        return entry, header.page, header.timeline_spot
    return entry, draft.page, draft.spot


def _episode(header: Header, timeline: Timeline, place: tuple[int, int], told: dict[str, EpisodeDraft]) -> Episode:
    season, number = place
    position = timeline.at(season, number)
    draft = told.get(position.label)
    info = header.episodes.get(place, EpisodeInfo())
    last, only = number == timeline.seasons[season], len(timeline.seasons) == 1
    names = episode_names(season, number, last=last, only_season=only)
    own = [alias.text for alias in draft.aliases] if draft is not None else []
    titles = [info.title] if info.title is not None else []
    entity = Entity(
        id=position.label.lower(),
        kind=Kind.EPISODE,
        name=Guarded(position.label),
        aliases=(*titles, *own, *(Guarded(name) for name in names)),
        position=position,
        title=info.title,
    )
    return Episode(
        entity=entity,
        season=season,
        number=number,
        last=last,
        only_season=only,
        title=info.title,
        aired=info.aired,
        about=draft.about if draft is not None else (),
        citations=draft.citations if draft is not None else (),
        sources=header.cited,
    )
