"""Facts made from structured entries, worded by one table (`bot.core.wordings`).

Every text is at most as visible as everything that went into it: a title with a hidden character's
name is as hidden as the name.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, product
from typing import TYPE_CHECKING, Final

from bot.core import wordings
from bot.core.model import Fact, Kind, Segment
from bot.core.position import earliest, latest
from bot.core.spoilers import Guarded, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.entries import Episode, Profile, Rating
    from bot.core.model import Citation, Entity
    from bot.core.names import Names
    from bot.core.position import Position
    from bot.core.wordings import Casting, Wording

MOST_ASKS: Final = 25
"""Asks of one generated fact: beyond this, more nicknames in the same frames teach the matcher nothing."""


def fill(template: str, **parts: Guarded | str) -> Guarded:
    """Return a template filled in, guarded like the most hidden of its parts.

    Every part counts, whether the template uses it or not.
    """
    texts = {key: part if isinstance(part, str) else text_for_matching(part) for key, part in parts.items()}
    hidden = latest(*(part.revealed for part in parts.values() if isinstance(part, Guarded)))
    return Guarded(template.format_map(texts), hidden)


def visible_from(segments: Iterable[Segment]) -> Guarded:
    """Return empty text that is as hidden as the first segment to be revealed."""
    return Guarded("", earliest(*(segment.text.revealed for segment in segments)))


def about(profile: Profile, *, pack: str, names: Names) -> Fact | None:
    """Return the fact that tells who or what an entry is; ``None`` where it tells nothing."""
    entity = profile.entity
    if not profile.about:
        return None
    wording = _wording_about(entity.kind)
    others = (*entity.aliases, *names.short(entity))
    return Fact(
        id=f"{entity.id}.{wording.id}",
        pack=pack,
        topic="cast" if entity.kind is Kind.PERSON else wording.topic,
        title=fill(wording.title, name=entity.name),
        asks=_limited(_asks(wording, "name", entity.name, others)),
        segments=profile.about,
        citations=profile.citations,
        entities=(entity.id,),
        generated=True,
        revealed=visible_from(profile.about).revealed,
    )


def played_by(
    profile: Profile, people: Sequence[Entity], *, pack: str, names: Names, described: Collection[str] = ()
) -> Fact:
    """Return the fact that tells who plays or voices a character; it also answers what role those people have.

    Args:
        profile: the character.
        people: who plays it.
        pack: the pack's id.
        names: those of the whole pack.
        described: ids of people about whom other facts tell; who the others are is answered with their role.
    """
    character, wording = profile.entity, _casting(profile).character
    segments = _playing(wording, profile, people)
    return Fact(
        id=f"{character.id}.{wording.id}",
        pack=pack,
        topic=wording.topic,
        title=fill(wording.title, character=character.name),
        asks=_limited(_casting_asks(profile, people, names, described)),
        segments=segments,
        citations=profile.citations,
        entities=(character.id, *(person.id for person in people)),
        generated=True,
        revealed=visible_from(segments).revealed,
    )


def cast(roles: Sequence[tuple[Profile, Sequence[Entity]]], *, pack: str, show: str) -> Fact | None:
    """Return the fact that lists who plays whom, in the order given; ``None`` where nobody plays anybody."""
    if not roles:
        return None
    shared = roles[0][0].citations
    same = all(profile.citations == shared for profile, _ in roles)
    segments = tuple(
        Segment(segment.text, () if same else profile.citations)
        for profile, people in roles
        for segment in _playing(wordings.CAST, profile, people)
    )
    asks = (*wordings.CAST.asks, *(wordings.VOICE_CAST if any(profile.is_voiced for profile, _ in roles) else ()))
    return Fact(
        id=wordings.CAST.id,
        pack=pack,
        topic=wordings.CAST.topic,
        title=Guarded(wordings.CAST.title),
        asks=tuple(fill(ask, show=show) for ask in asks),
        segments=segments,
        citations=shared if same else (),
        generated=True,
        revealed=visible_from(segments).revealed,
    )


def ratings(rating: Rating, *, pack: str) -> Iterator[Fact]:
    """Yield the facts that tell a rating source's score and, where known, how many reviews it rests on."""
    score = {"voters": wordings.VOTERS[rating.voters]}
    fact = _measure(wordings.SCORE, rating, [_on_scale(s, rating.scale) for s in rating.scores], score, pack=pack)
    yield replace(fact, asks=(*fact.asks, *_backwards(wordings.SCORE, rating.scores)))
    if rating.counts:
        count = {"voters": wordings.EACH_VOTER[rating.voters], "reviews": wordings.REVIEWS[rating.voters]}
        yield _measure(wordings.COUNT, rating, rating.counts, count, pack=pack)


def episode(entry: Episode, *, pack: str) -> Iterator[Fact]:
    """Yield what is known of an episode: its title, its air date, what happens in it."""
    code = entry.spoken
    if entry.title is not None:
        said = wordings.EPISODE_TITLE.answer
        text = fill(said, code=code, Code=code[:1].upper() + code[1:], title=entry.title)
        yield _of_episode(wordings.EPISODE_TITLE, entry, (Segment(text),), pack=pack)
    if entry.aired is not None:
        wording = wordings.EPISODE_AIRED if entry.airs else wordings.STEP_RELEASED
        text = fill(wording.answer, code=code, date=entry.aired)
        yield _of_episode(wording, entry, (Segment(text),), pack=pack)
    if entry.about:
        yield _of_episode(wordings.EPISODE_ABOUT, entry, entry.about, pack=pack)


def _casting(profile: Profile) -> Casting:
    return wordings.VOICING if profile.is_voiced else wordings.PLAYING


def _wording_about(kind: Kind) -> Wording:
    if kind in (Kind.PERSON, Kind.CHARACTER):
        return wordings.SOMEBODY
    return wordings.SOMEWHERE if kind is Kind.PLACE else wordings.SOMETHING


def _asks(wording: Wording, part: str, name: Guarded, others: Iterable[Guarded], **rest: str) -> Iterator[Guarded]:
    for ask in wording.asks:
        yield fill(ask, **{part: name}, **rest)
    for other in others:
        for ask in wording.nicknames:
            yield fill(ask, **{part: other}, **rest)


def _limited(asks: Iterable[Guarded]) -> tuple[Guarded, ...]:
    distinct = {text_for_matching(ask).casefold(): ask for ask in reversed([*asks])}
    return tuple(islice(reversed(distinct.values()), MOST_ASKS))


def _casting_asks(
    profile: Profile, people: Sequence[Entity], names: Names, described: Collection[str]
) -> Iterator[Guarded]:
    character, casting = profile.entity, _casting(profile)
    everyone = Guarded("", latest(*(person.name.revealed for person in people)))
    for ask in casting.character.asks:
        yield fill(ask, character=character.name, also=everyone)
    for person, ask in product(people, casting.role.asks):
        yield fill(ask, person=person.name, character=character.name)
    for person in people:
        if person.id not in described:
            yield fill(wordings.KNOWN_BY_ROLE, person=person.name, character=character.name)
    for other, ask in product((*names.short(character), *character.aliases), casting.character.nicknames):
        yield fill(ask, character=other, also=everyone)
    for person in people:
        for other, ask in product((*names.short(person), *person.aliases), casting.role.nicknames):
            yield fill(ask, person=other, character=character.name)


def _playing(wording: Wording, profile: Profile, people: Sequence[Entity]) -> tuple[Segment, ...]:
    """Return one segment for those who are equally hidden, so that no safe name is held back by a hidden one."""
    groups: dict[Position | None, list[Guarded]] = {}
    for person in people:
        groups.setdefault(person.name.revealed, []).append(person.name)
    return tuple(Segment(_sentence(wording, profile, group)) for group in groups.values())


def _sentence(wording: Wording, profile: Profile, people: Sequence[Guarded]) -> Guarded:
    texts = [text_for_matching(person) for person in people]
    listed = texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"
    person = Guarded(listed, latest(*(name.revealed for name in people)))
    one, several = _casting(profile).verbs
    return fill(wording.answer, person=person, verb=one if len(texts) == 1 else several, character=profile.entity.name)


def _on_scale(score: Segment, scale: str | None) -> Segment:
    template = "{score}" if scale is None else "{score}%" if scale == "%" else "{score} out of {scale}"
    return Segment(fill(template, score=score.text, scale=scale or ""), score.citations)


def _measure(
    wording: Wording, rating: Rating, values: Sequence[Segment], rest: Mapping[str, str], *, pack: str
) -> Fact:
    source = rating.entity
    segments = tuple(
        Segment(fill(wording.answer, source=source.name, **{wording.id: value.text}, **rest), value.citations)
        for value in values
    )
    disputed = len(segments) > 1
    return Fact(
        id=f"{source.id}.{wording.id}",
        pack=pack,
        topic=wording.topic,
        title=fill(wording.title, source=source.name, **rest),
        asks=_limited(_asks(wording, "source", source.name, source.aliases, **rest)),
        segments=() if disputed else segments,
        disputed=segments if disputed else (),
        citations=rating.citations,
        entities=(source.id,),
        as_of=rating.as_of,
        generated=True,
        revealed=visible_from(segments).revealed,
    )


def _backwards(wording: Wording, values: Iterable[Segment]) -> Iterator[Guarded]:
    """Yield the asks that name a value, hidden as long as the value is."""
    for value in values:
        for ask in wording.backwards:
            yield fill(ask, value=value.text)


def _of_episode(wording: Wording, entry: Episode, segments: tuple[Segment, ...], *, pack: str) -> Fact:
    entity = entry.entity
    return Fact(
        id=f"{entity.id}.{wording.id}",
        pack=pack,
        topic=wording.topic,
        title=fill(wording.title, code=entry.spoken, name=entity.name),
        asks=_limited(_episode_asks(wording, entry)),
        segments=segments,
        citations=_citations_of(wording, entry),
        entities=(entity.id,),
        generated=True,
        revealed=visible_from(segments).revealed,
    )


def _episode_asks(wording: Wording, entry: Episode) -> Iterator[Guarded]:
    for ask in wording.asks:
        yield fill(ask, episode=entry.spoken, name=entry.entity.name)
    if wording.id == wordings.EPISODE_AIRED.id:
        yield from _group_asks(entry)
    # Every name once before any name twice, so that the limit cuts wordings rather than names.
    for ask in wording.asks:
        for name in entry.names:
            yield fill(ask, episode=name)
        for other in entry.entity.aliases:
            # Who knows the title does not ask for it.
            if other != entry.title or wording is not wordings.EPISODE_TITLE:
                yield fill(ask, episode=other)


def _group_asks(entry: Episode) -> Iterator[Guarded]:
    """Yield the asks for when the season or the show starts or ends whose first or last episode this is."""
    for group, asks in ((entry.starts, wordings.GROUP_STARTED), (entry.ends, wordings.GROUP_ENDED)):
        if group is not None:
            yield from (fill(ask, group=group) for ask in asks)
    if entry.opens:
        yield from map(Guarded, wordings.SHOW_STARTED)


def _citations_of(wording: Wording, entry: Episode) -> tuple[Citation, ...]:
    return entry.citations if wording is wordings.EPISODE_ABOUT else entry.sources
