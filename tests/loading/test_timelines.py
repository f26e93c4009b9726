from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.spoilers import text_for_matching
from bot.core.timeline import Part, Timeline
from bot.core.units import FILM, SPECIAL, Unit

if TYPE_CHECKING:
    from tests.loading.conftest import Bench

START = "format: 1\nid: p\nname: P\n"
CHAPTER, ROLL = Unit("chapter", "ch."), Unit("roll", "roll")


def header(timeline: str) -> str:
    return f"{START}timeline:\n  {timeline}\n"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("seasons: [{season: 1, episodes: 3}]", Timeline("p", {1: 3})),
        (
            "seasons: [{episodes: 3}, {special: Snow, aired: 2031}, {episodes: [A, {film: B}, C]}, {film: D}]",
            Timeline("p", [Part(3, 1), Part(1, SPECIAL), Part(1, 2), Part(1, FILM), Part(1, 2), Part(1, FILM)]),
        ),
        ("episodes: 220", Timeline("p", [Part(220)])),
        ("episodes: [A, {title: B, aired: 2031}, ~, {aired: 2032}]", Timeline("p", [Part(4)])),
        (
            "episodes: [{episodes: 100}, {film: A}, {episodes: 120}]",
            Timeline("p", [Part(100), Part(1, FILM), Part(120)]),
        ),
        ("{unit: {name: chapter, short: ch.}, count: 40}", Timeline("p", [Part(40)], unit=CHAPTER)),
        ("{unit: chapter, count: [A, {count: 3}, B]}", Timeline("p", [Part(5)], unit=Unit("chapter", "chapter"))),
        (
            "{unit: {name: line, short: li.}, group: roll, parts: [{count: 9}, {number: 3, count: 2}]}",
            Timeline("p", [Part(9, 1), Part(2, 3)], unit=Unit("line", "li."), group=ROLL),
        ),
    ],
)
def test_a_story_is_read_in_its_own_units(bench: Bench, written: str, expected: Timeline) -> None:
    assert bench.load(pack=header(written)).revision.packs[0].timeline == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{}", ["5:3: seasons: missing; write for instance `seasons: [{season: 1, episodes: 10}]`"]),
        ("{unit: chapter}", ["5:3: count: missing; write for instance `count: 40`"]),
        (
            "{seasons: [{episodes: 3}], episodes: 4}",
            ["5:30: episodes: there is `seasons:` already; a story is counted in one way"],
        ),
        (
            "{seasons: [{episodes: 3}], unit: chapter}",
            ["5:30: unit: belongs to `count:` or `parts:`; `seasons:` says what it counts itself"],
        ),
        (
            "{unit: chapter, count: 3, group: part}",
            ["5:29: group: belongs to `parts:`; with `count:` there are no groups"],
        ),
        ("{count: 3}", ["5:3: unit: missing; write for instance `unit: {name: chapter, short: ch.}`"]),
        (
            "{unit: {name: ch 1, short: c}, count: 3}",
            ["5:17: unit: is 'ch 1'; letters alone are wanted, such as `unit: {name: chapter, short: ch.}`"],
        ),
        (
            "{unit: {name: chapter, short: '#'}, count: 3}",
            ["5:33: unit: is '#'; letters alone are wanted, such as `unit: {name: chapter, short: ch.}`"],
        ),
        (
            "{unit: transmission, count: 3}",
            ["5:10: unit: 'transmission' is too long to stand in labels; say how: `unit: {name: chapter, short: ch.}`"],
        ),
        ("{unit: film, count: 3}", ["5:4: unit: 'film' already stands for a film; choose another word"]),
        (
            "{unit: {name: page, short: p}, group: {name: part, short: P}, parts: [{count: 3}]}",
            ["5:34: group: 'p' already stands for a page; choose another word"],
        ),
        (
            "episodes: none",
            ["5:13: episodes: is the text 'none'; a whole number from 1 to 20000 is wanted, such as `episodes: 10`"],
        ),
        ("episodes: [{episodes: 20000}, A]", ["5:3: timeline: has 20,001 episodes; at most 20,000 are allowed"]),
        (
            "seasons: [{special: ''}, {episodes: 0}, {film: A, airs: 1}]",
            [
                "5:23: special: is empty; write for instance `special: The Long Way Home`",
                "5:39: episodes: is the text '0'; a whole number from 1 to 9999 is wanted, such as `episodes: 10`",
                "5:53: airs: unknown key 'airs'; known here: film, aired",
            ],
        ),
        (
            "seasons: [{episodes: [{film: A}]}]",
            ["5:24: episodes: has nothing but specials; list episodes too, or list these beside the others"],
        ),
        (
            "episodes: [{episodes: 2}, {film: {text: A, revealed: Film 2}}]",
            ["5:56: revealed: unknown position 'Film 2' (the timeline has 1 film)"],
        ),
    ],
)
def test_what_is_wrong_with_a_timeline_is_explained(bench: Bench, written: str, expected: list[str]) -> None:
    assert bench.problems(pack=header(written)) == [f"p/pack.yaml:{line}" for line in expected]


def test_titles_and_dates_of_specials_and_films_become_facts_in_their_own_words(bench: Bench) -> None:
    timeline = (
        "seasons: [{episodes: 2}, {special: {text: Snow, revealed: Special 1}, aired: 2031}, {film: Ice, aired: 2032}]"
    )
    facts = {fact.id: fact for fact in bench.pack(pack=header(timeline)).facts}
    assert list(facts) == ["special-1.title", "special-1.aired", "film-1.title", "film-1.aired"]
    assert [text_for_matching(fact.title) for fact in facts.values()] == [
        "Title of special 1",
        "Air date of special 1",
        "Title of film 1",
        "Release date of film 1",
    ]
    assert [str(fact.segments[0].text.revealed) for fact in facts.values()] == ["Special 1", "None", "None", "None"]


@pytest.mark.parametrize(
    ("timeline", "episode", "fact"),
    [
        ("seasons: [{episodes: 3}]", "episode 2", "s01e02.about"),
        ("seasons: [{episodes: 3}, {film: A}]", "movie 1", "film-1.about"),
        ("episodes: 220", "#137", "e137.about"),
        ("{unit: {name: chapter, short: ch.}, count: 40}", "chapter 12", "ch-12.about"),
        (
            "{unit: {name: page, short: p}, group: {name: scroll, short: s}, parts: [{count: 9}]}",
            "s1p4",
            "s01p04.about",
        ),
    ],
)
def test_entries_tell_of_steps_of_every_story(bench: Bench, timeline: str, episode: str, fact: str) -> None:
    pack = bench.pack(pack=header(timeline), f=f"episodes: [{{episode: '{episode}', about: They meet.}}]")
    (made,) = (one for one in pack.facts if one.id.endswith(".about"))
    assert made.id == fact
    assert made.revealed == pack.timeline.parse(episode)


def test_two_entries_about_one_step_are_reported_however_they_are_spelt(bench: Bench) -> None:
    entries = "episodes: [{episode: E2, about: A}, {episode: '#2', about: B}]"
    assert bench.problems(pack=header("episodes: 3"), f=entries) == [
        "p/f.yaml:1:37: episode: E2 is already told at p/f.yaml:1:12; put both together"
    ]
