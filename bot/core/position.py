"""Points in a story, and the timeline that puts them in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SPELLING = re.compile(
    r"""\s*(?:
        s(?:eason|eries)?\s*(?P<season>\d{1,4})
        (?:[\s,.:-]*e(?:p\.?|pisode)?\s*(?P<episode>\d{1,4}))?
      | (?P<cross_season>\d{1,4})\s*x\s*(?P<cross_episode>\d{1,4})
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)


class PositionError(ValueError):
    """A text that names no position of a timeline.

    Attributes:
        text: what was written.
        problem: what is wrong with it and what would be right, for a curator or a fan to read.
    """

    def __init__(self, text: str, problem: str) -> None:
        super().__init__(text, problem)
        self.text = text
        self.problem = problem

    def __str__(self) -> str:
        return f"unknown position {self.text!r} ({self.problem})"


@dataclass(frozen=True, slots=True)
class Position:
    """A point in one pack's story: the end of one of its episodes.

    Positions of different packs have no order between them.

    Attributes:
        pack: id of the pack whose story this is.
        index: place of the episode in the story, counted from 1 over all seasons.
        label: the position as Casefile writes it, such as ``S01E10``.
    """

    pack: str
    index: int
    label: str

    def __str__(self) -> str:
        return self.label


@dataclass(frozen=True, slots=True)
class Timeline:
    """The order in which a pack's story is told.

    Attributes:
        pack: id of the pack.
        seasons: number of episodes of each season, by season number; a lower number comes earlier in the story.
    """

    pack: str
    seasons: Mapping[int, int]

    def parse(self, text: str) -> Position:
        """Return the position that ``text`` names.

        Usual spellings are read (``S01E04``, ``s1e4``, ``1x04``, ``season 1 episode 4``); a season
        alone (``S01``) means its end.

        Raises:
            PositionError: the text is no position, or the season or episode does not exist.
        """
        match = _SPELLING.fullmatch(text)
        if match is None:
            raise PositionError(text, "write a season and an episode such as S01E03, or a whole season such as S01")
        season = int(match["season"] or match["cross_season"])
        episode = match["episode"] or match["cross_episode"]
        self._check_season(text, season)
        return self.at(season, int(episode) if episode is not None else self.seasons[season], text=text)

    def at(self, season: int, episode: int, *, text: str | None = None) -> Position:
        """Return the position at the end of an episode, both counted from 1.

        Raises:
            PositionError: there is no such season or episode; it quotes ``text`` where given.
        """
        written = text if text is not None else f"S{season:02}E{episode:02}"
        self._check_season(written, season)
        if not 1 <= episode <= self.seasons[season]:
            count = self.seasons[season]
            raise PositionError(written, f"season {season} has {count} episode{'' if count == 1 else 's'}")
        before = sum(count for number, count in self.seasons.items() if number < season)
        return Position(self.pack, before + episode, f"S{season:02}E{episode:02}")

    def positions(self) -> Iterator[Position]:
        """Yield every position, first to last."""
        for season, count in sorted(self.seasons.items()):
            for episode in range(1, count + 1):
                yield self.at(season, episode)

    def end_of(self, season: int) -> Position:
        """Return the position at the end of a season."""
        return self.at(season, self.seasons[season])

    def _check_season(self, text: str, season: int) -> None:
        if season in self.seasons:
            return
        known = ", ".join(str(number) for number in sorted(self.seasons))
        raise PositionError(text, f"the timeline has season {known}" if known else "the timeline has no seasons")


def latest(*revealed: Position | None) -> Position | None:
    """Return the position from which all of several things are no spoiler (``None``: always)."""
    return max((position for position in revealed if position is not None), key=lambda p: p.index, default=None)


def earliest(*revealed: Position | None) -> Position | None:
    """Return the position from which at least one of several things is no spoiler (``None``: always)."""
    known = [position for position in revealed if position is not None]
    return min(known, key=lambda p: p.index) if known and len(known) == len(revealed) else None
