"""One pack's drafts into the pack that the core works with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import phrasing
from bot.core.lint import HiddenNames, harmless_stems
from bot.core.model import Fact, Pack
from bot.core.names import Names
from bot.core.position import earliest
from bot.core.spoilers import text_for_matching
from bot.loading.episodes import read_episodes
from bot.loading.leaks import Leaks, warn_of_twins
from bot.loading.likely_leaks import LikelyLeaks
from bot.loading.problems import At
from bot.loading.references import EntityLookup, People, check_unique
from bot.loading.wordings import add_wordings, added_asks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.model import Entity
    from bot.loading.drafts import Drafts, FactDraft, ProfileDraft
    from bot.loading.header import Header
    from bot.loading.problems import Page, Spot
    from bot.loading.texts import Phrase


def build_pack(header: Header, drafts: Drafts) -> Pack | None:
    """Return the pack, or ``None`` where anything found so far keeps it from being used."""
    check_unique(((draft.id, draft.page, draft.spot) for draft in drafts.facts), "id")
    check_unique(((entity.id, page, spot) for entity, page, spot in drafts.entities()), "id")
    pack = _Assembly(header, drafts)
    if header.page.findings.failed or header.timeline is None:
        return None
    return Pack(
        id=header.id,
        name=header.name,
        aliases=header.aliases,
        timeline=header.timeline,
        sources=header.sources or {},
        entities=tuple(pack.entities),
        facts=tuple(pack.facts()),
        synonyms=header.synonyms,
        function_words=header.function_words,
    )


class _Assembly:
    """Everything that is known of one pack while its facts are made."""

    def __init__(self, header: Header, drafts: Drafts) -> None:
        self._header = header
        self._drafts = drafts
        people = People(drafts)
        self._players = {id(draft): people.of(draft) for draft in drafts.profiles if draft.played_by}
        self._episodes = read_episodes(header, drafts)
        self.entities: list[Entity] = [
            *(self._with_players(draft) for draft in drafts.profiles),
            *people.added,
            *(draft.rating.entity for draft in drafts.ratings),
            *(entry.entity for entry, _, _ in self._episodes),
        ]
        lookup = EntityLookup(self.entities)
        self._listed = [lookup.of(draft) for draft in drafts.facts]

    def facts(self) -> list[Fact]:
        """Return all facts in file order; one that the curator wrote replaces a generated one with its id."""
        add_wordings(self._drafts)
        self._names = Names(self.entities)
        harmless = harmless_stems(
            self.entities, (self._header.name, *self._header.aliases, *self._header.function_words)
        )
        self._leaks = Leaks(
            harmless, HiddenNames(self.entities), self._header.id, is_english=not self._header.function_words
        )
        written = [
            (self._written(draft, listed), draft.page, draft.spot)
            for draft, listed in zip(self._drafts.facts, self._listed, strict=True)
        ]
        ids = {fact.id for fact, _, _ in written}
        made = [row for row in self._made(self._described(fact for fact, _, _ in written)) if row[0].id not in ids]
        added = added_asks(self._drafts, (fact for fact, _, _ in made))
        made = [(self._asked(fact, added), page, spot) for fact, page, spot in made]
        self._warn([fact for fact, _, _ in written], [fact for fact, _, _ in made], added)
        # A pack may be there for its story alone, by which others reveal something.
        if not made and not written and not self._header.timeline:
            self._header.page.warn(At(), "", "this pack has no facts yet")
        rows = sorted([*made, *written], key=lambda row: (row[1].name, row[2].line))
        return [fact for fact, _, _ in rows]

    def _with_players(self, draft: ProfileDraft) -> Entity:
        players = self._players.get(id(draft), [])
        return replace(draft.profile.entity, played_by=tuple(person.id for person in players))

    def _written(self, draft: FactDraft, listed: tuple[str, ...]) -> Fact:
        title, asks = self._leaks.guard(draft)
        return Fact(
            id=draft.id,
            pack=self._header.id,
            topic=draft.topic,
            title=title,
            asks=asks,
            segments=tuple(part.segment for part in draft.segments),
            disputed=tuple(part.segment for part in draft.disputed),
            citations=draft.citations,
            entities=listed or self._names.named_in(text_for_matching(title)),
            as_of=draft.as_of,
            revealed=earliest(*(part.phrase.text.revealed for part in draft.parts)),
        )

    def _asked(self, fact: Fact, added: Mapping[str, Sequence[Phrase]]) -> Fact:
        """Return a made fact with the asks that are written for it."""
        asks = self._leaks.guard_asks(added.get(fact.id, ()), fact)
        return replace(fact, asks=(*fact.asks, *asks)) if asks else fact

    def _warn(self, written: Sequence[Fact], made: Iterable[Fact], added: Mapping[str, Sequence[Phrase]]) -> None:
        warn_of_twins([*((draft.id, draft.asks) for draft in self._drafts.facts), *added.items()])
        self._warn_of_names()
        leaks = LikelyLeaks(
            self._header,
            self._drafts,
            facts=written,
            asked=[(fact, added[fact.id]) for fact in made if added.get(fact.id)],
            entities=self.entities,
        )
        leaks.warn(self._leaks.names)

    def _warn_of_names(self) -> None:
        for fact in self._drafts.facts:
            self._leaks.warn_of_names(fact.parts, "answer")
        for draft in self._drafts.profiles:
            self._leaks.warn_of_names(draft.about, "about")
        for episode in self._drafts.episodes:
            self._leaks.warn_of_names(episode.about, "about")

    def _described(self, written: Iterable[Fact]) -> frozenset[str]:
        """Return whom or what some fact is about, be it written or made; an actor may be known by the role alone."""
        about = (draft.profile.entity.id for draft in self._drafts.profiles if draft.profile.about)
        return frozenset(about).union(*(fact.entities[:1] for fact in written))

    def _made(self, described: Collection[str]) -> Iterator[tuple[Fact, Page, Spot]]:
        pack = self._header.id
        for draft in self._drafts.profiles:
            about = phrasing.about(draft.profile, pack=pack, names=self._names)
            if about is not None:
                yield about, draft.page, draft.spot
            players = self._players.get(id(draft))
            if players:
                fact = phrasing.played_by(draft.profile, players, pack=pack, names=self._names, described=described)
                yield fact, draft.page, draft.spot
        for rating in self._drafts.ratings:
            for fact in phrasing.ratings(rating.rating, pack=pack):
                yield fact, rating.page, rating.spot
        for entry, page, spot in self._episodes:
            for fact in phrasing.episode(entry, pack=pack):
                yield fact, page, spot
        yield from self._cast()

    def _cast(self) -> Iterator[tuple[Fact, Page, Spot]]:
        roles = [draft for draft in self._drafts.profiles if self._players.get(id(draft))]
        pairs = [(draft.profile, self._players[id(draft)]) for draft in roles]
        cast = phrasing.cast(pairs, pack=self._header.id, show=self._header.name)
        if cast is not None:
            yield cast, roles[0].page, roles[0].spot
