"""Several shows side by side: positions in each of their stories, told apart by the show's name in front."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from bot.core.position import PositionError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.position import Position
    from bot.core.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Story:
    """A show and its timeline.

    Attributes:
        pack: id of the show's pack.
        name: the show's name.
        timeline: ``None`` where it could not be read, so that nothing can be said of its positions.
        aliases: what else fans call the show.
    """

    pack: str
    name: str
    timeline: Timeline | None
    aliases: tuple[str, ...] = ()


class Stories:
    """The stories of all packs; immutable."""

    def __init__(self, stories: Iterable[Story]) -> None:
        listed = tuple(stories)
        self._names: dict[str, Story] = {}
        # Where two shows share a name, ids tell them apart.
        named = [
            *((story.pack, story) for story in listed),
            *((story.name, story) for story in listed),
            *((alias, story) for story in listed for alias in story.aliases),
        ]
        for name, story in named:
            self._names.setdefault(" ".join(name.casefold().split()), story)
        self.packs = tuple(story.pack for story in listed)

    def split(self, text: str) -> tuple[Story | None, str]:
        """Return the show that a text begins with, by id, name or alias, and the rest; no show: the whole text."""
        words = text.split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count]).casefold()
            story = self._names.get(name) or self._names.get(name.rstrip(":,"))
            if story is not None:
                return story, " ".join(words[count:])
        return None, text

    def parse(self, text: str, *, home: Story | None = None) -> Position | None:
        """Return the position that a text names: a show and a point of its story, or a point of the home story alone.

        Args:
            text: such as ``S01E03`` or ``bosch-legacy S03E10``.
            home: what is meant where no show is named; positions of other stories carry their show's name.

        Returns:
            The position; ``None`` where the story's timeline could not be read.

        Raises:
            PositionError: it names none; the error says what would be right.
        """
        failed = PositionError(text, f"write a show and a point of its story; the shows are {', '.join(self.packs)}")
        if home is not None and home.timeline is not None:
            try:
                return home.timeline.parse(text)
            except PositionError as error:
                if home.timeline.is_spelt(text):
                    raise
                failed = error
        story, rest = self.split(text)
        if story is not None and rest:
            return self._of_show(story, rest, text, home)
        if home is not None and home.timeline is None:
            return None
        raise self.unknown_show(text) or failed

    def _of_show(self, story: Story, rest: str, text: str, home: Story | None) -> Position | None:
        if story.timeline is None:
            return None
        try:
            position = story.timeline.parse(rest)
        except PositionError as error:
            raise PositionError(text, f"{story.name}: {error.problem}") from error
        return position if home is not None and story.pack == home.pack else replace(position, show=story.name)

    def unknown_show(self, text: str) -> PositionError | None:
        """Return what is wrong with a show's name before a position, or ``None`` where there is no such thing."""
        words = text.split()
        for count in range(1, len(words)):
            if self._is_position(" ".join(words[count:])):
                name = " ".join(words[:count])
                near = get_close_matches(name.casefold(), self._names, n=1)
                hint = f", did you mean {self._names[near[0]].pack!r}?" if near else ";"
                return PositionError(text, f"there is no show {name!r}{hint} the shows are {', '.join(self.packs)}")
        return None

    def _is_position(self, text: str) -> bool:
        for story in self._names.values():
            with suppress(PositionError):
                if story.timeline is not None and story.timeline.parse(text):
                    return True
        return False
