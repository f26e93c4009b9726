from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.core.answers import Ambiguous, Answer, Choice, FactKey, Found, Missing, NotFound, Shown, Statement, Withheld
from bot.core.cards import MOST_TEXT, OPEN_START
from bot.core.markdown import inert, units
from bot.core.position import Position, latest
from bot.core.rendering import Reply, reply_to
from bot.core.spoilers import Passage
from bot.core.timeline import Timeline
from tests import hostile
from tests.discord_markdown import hidden_text, visible_text
from tests.test_discord_markdown import HIDDEN, LEAKS

TIMELINE = Timeline("harbour", {1: 10, 2: 10})
KEY = FactKey("harbour", "jo")
FACT = Shown(key=KEY, topic="plot", title="What becomes of Jo")
CHOICES = tuple(Choice(FactKey("harbour", f"f{place}"), f"Title {place}") for place in range(7))


def said(text: str, at: str | None = None, sources: tuple[str, ...] = ()) -> Statement:
    return Statement(Passage(text, TIMELINE.parse(at) if at is not None else None), sources)


def reply_of(*facts: Shown) -> Reply:
    return reply_to(Found(facts=facts))


# --- What a fan reads


def test_a_fact_is_shown_with_its_hidden_parts_behind_labelled_bars() -> None:
    fact = replace(
        FACT,
        statements=(
            said("She resigns.", "S01E08"),
            said("Jo is young, and has been on the team for three years, longer than anybody but her captain."),
            said("She comes back.", "S01E10", ("Episode Notes", "a fan, quoted by Variety")),
        ),
        sources=("The Evening Post (2025)", "Variety"),
        as_of="October 2025",
        hidden=2,
    )
    assert reply_of(fact).text == (
        "### What becomes of Jo\n"
        "Jo is young, and has been on the team for three years, longer than anybody but her captain.\n"
        "Spoiler · S01E08: ||She resigns.||\n"
        "Spoiler · S01E10: ||She comes back. (Episode Notes; a fan, quoted by Variety)||\n"
        "-# Sources: The Evening Post (2025); Variety · as of October 2025"
    )


def test_what_is_hidden_as_a_whole_begins_with_open_sentences() -> None:
    lines = reply_of(replace(FACT, statements=(said("She resigns.", "S01E08"),))).text.splitlines()
    assert lines[:2] == ["### What becomes of Jo", "All of this is hidden until S01E08."]
    assert lines[-1] == "Spoiler · S01E08: ||She resigns.||"


def test_what_is_hidden_until_several_positions_names_the_first_and_the_last() -> None:
    text = reply_of(replace(FACT, statements=(said("b", "S02E01"), said("a", "S01E02"), said("c", "S01E09")))).text
    assert "All of this is hidden: the first of it until S01E02, the last until S02E01." in text


def test_disputed_values_stand_side_by_side() -> None:
    fact = replace(
        FACT, disputed=(said("On Channel 5.", None, ("The Post",)), said("On Streamly.", "S01E02", ("Notes",)))
    )
    assert reply_of(fact).text.endswith(
        "Sources disagree:\n- On Channel 5. (The Post)\n- Spoiler · S01E02: ||On Streamly. (Notes)||"
    )


def test_what_follows_a_list_of_values_stands_outside_of_it() -> None:
    values = tuple(said(f"Value {place} {'word ' * 40}") for place in range(100))
    card = reply_of(replace(FACT, disputed=values, sources=("A",))).cards[0]
    blocks = MarkdownIt("commonmark").parse(card.text)
    after = next(place for place, block in enumerate(blocks) if block.type == "bullet_list_close")
    outside = "\n".join(block.content for block in blocks[after:] if block.content)
    assert outside.endswith("more\n-# Sources: A")
    assert "Value" not in outside


@pytest.mark.parametrize(
    ("sources", "as_of", "expected"),
    [
        (("A", "B"), "2025", "-# Sources: A; B · as of 2025"),
        (("A",), None, "-# Sources: A"),
        ((), "2025", "-# As of 2025"),
        ((), None, "Open."),
    ],
)
def test_the_small_print_names_sources_and_date(sources: tuple[str, ...], as_of: str | None, expected: str) -> None:
    fact = replace(FACT, statements=(said("Open."),), sources=sources, as_of=as_of)
    assert reply_of(fact).text.splitlines()[-1] == expected


def test_the_show_stands_beside_the_title() -> None:
    assert reply_of(replace(FACT, show="Harbour", statements=(said("a"),))).cards[0].title == (
        "What becomes of Jo · Harbour"
    )


def test_several_facts_are_several_cards() -> None:
    other = replace(FACT, key=FactKey("harbour", "ada"), title="Ada", topic="cast", statements=(said("b"),))
    reply = reply_of(replace(FACT, statements=(said("a"), said("c", "S01E02"))), other)
    assert [(card.key, card.topic, card.hidden) for card in reply.cards] == [(KEY, "plot", 1), (other.key, "cast", 0)]
    assert reply.facts == (KEY, other.key)
    assert not reply.private
    assert reply.text == f"{reply.cards[0].text}\n\n{reply.cards[1].text}"


# --- Misses


def test_an_ambiguous_question_gets_a_private_choice_of_five() -> None:
    reply = reply_to(Ambiguous(choices=CHOICES, confidence=0.5))
    assert reply == Reply(lead="Did you mean one of these?", choices=CHOICES[:5], private=True)
    assert reply.text == "Did you mean one of these?"


def test_what_there_is_to_pick_from_is_no_guess() -> None:
    reply = reply_to(Ambiguous(choices=CHOICES, confidence=0.2, overview=True))
    assert reply == Reply(lead="Pick one:", choices=CHOICES[:5], private=True)


def test_a_choice_names_its_show_however_long_its_title_is() -> None:
    choices = (Choice(KEY, "The cast", "Harbour"), Choice(KEY, "word " * 50, "Harbour"))
    short, long = reply_to(Ambiguous(choices=choices, confidence=0.5)).choices
    assert short == Choice(KEY, "The cast · Harbour")
    assert long.title.endswith("word… · Harbour")
    assert len(long.title) <= 80


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (NotFound(), "I have nothing on that."),
        (NotFound(suggestions=CHOICES[:1]), "I have nothing on that. Perhaps one of these helps:"),
        (NotFound(missing=Missing("runtime")), "I have no runtime on file."),
        (NotFound(missing=Missing("runtime", "Harbour")), "I have no runtime for *Harbour*."),
        (Withheld(missing=Missing("runtime", "Harbour")), "I have no runtime for *Harbour*."),
        (
            NotFound(missing=Missing("runtime", "Harbour"), suggestions=CHOICES[:1]),
            "I have no runtime for *Harbour*. Perhaps one of these helps:",
        ),
        (NotFound(missing=Missing("age", "*J* ||_x_|| <@1>")), f"I have no age for *{inert('*J* ||_x_|| <@1>')}*."),
        (Found(facts=()), "I have nothing on that."),
    ],
)
def test_a_miss_is_honest_and_private(answer: Answer, text: str) -> None:
    reply = reply_to(answer)
    assert reply.text == text
    assert reply.private
    assert not reply.facts
    assert not reply.cards


@pytest.mark.parametrize("count", range(6))
def test_what_is_withheld_reads_exactly_like_what_is_unknown(count: int) -> None:
    withheld = reply_to(Withheld(suggestions=CHOICES[:count], confidence=0.9))
    assert withheld == reply_to(NotFound(suggestions=CHOICES[:count]))
    assert withheld.choices == CHOICES[: min(count, 3)]


@given(hostile.text)
def test_a_name_in_a_miss_brings_no_markup_of_its_own(name: str) -> None:
    text = reply_to(NotFound(missing=Missing("runtime", name * 9), suggestions=CHOICES)).text
    start, named, end = text.split("*")
    assert (start, end) == ("I have no runtime for ", ". Perhaps one of these helps:")
    assert inert(named) == named == named.strip()
    assert units(text) < MOST_TEXT


@given(hostile.text)
def test_choices_fit_a_button(title: str) -> None:
    (choice,) = reply_to(Ambiguous(choices=(Choice(KEY, title * 9),), confidence=0.5)).choices
    assert 1 <= units(choice.title) <= 80
    assert choice.key == KEY


# --- No leak

PLACES = (
    "title",
    "show",
    "open",
    "open source",
    "source",
    "as of",
    "disputed",
    "disputed source",
    "hidden",
    "hidden by",
)


def fact_with(place: str, text: str) -> Shown:
    """Return a fact that hides a secret in three statements and has some text in one place."""
    put = {name: text if name == place else "plain" for name in PLACES}
    behind = text if place == "hidden" else ""
    by = text if place == "hidden by" else ""
    return replace(
        FACT,
        title=put["title"],
        show=put["show"],
        statements=(
            said(put["open"], None, (put["open source"],)),
            said(f"zqx{behind}zqx", "S01E02", (f"zqx{by}zqx",)),
            said(put["open"]),
            said(f"{behind}zqx", "S01E03"),
        ),
        disputed=(
            said(f"zqx{behind}", "S01E04", (f"{by}zqx",)),
            said(put["disputed"], None, (put["disputed source"],)),
        ),
        sources=(put["source"], put["source"]),
        as_of=put["as of"],
    )


def assert_safe(reply: Reply) -> None:
    assert "zqx" not in visible_text(reply.text)
    assert "@everyone" not in reply.text
    assert "<@" not in reply.text
    assert 0 < units(reply.text) <= MOST_TEXT
    assert "||" not in reply.text[:OPEN_START]


@pytest.mark.parametrize("text", [*LEAKS.values(), *HIDDEN.values()], ids=[*LEAKS, *HIDDEN])
@pytest.mark.parametrize("place", PLACES)
def test_no_known_way_leads_out_of_a_spoiler_from_any_place(place: str, text: str) -> None:
    reply = reply_of(fact_with(place, text))
    assert_safe(reply)
    assert hidden_text(reply.text).count("\n") == 2


@settings(max_examples=200)
@given(st.sampled_from(PLACES), hostile.text)
def test_hostile_text_in_one_place_uncovers_nothing(place: str, text: str) -> None:
    reply = reply_of(fact_with(place, text))
    assert_safe(reply)
    assert hidden_text(reply.text).count("zqx") == 7


open_statements = st.builds(
    lambda text, names: Statement(Passage(text), tuple(names)), hostile.text, st.lists(hostile.text, max_size=3)
)
hidden_statements = st.builds(
    lambda text, names, at: Statement(Passage(f"zqx{text}zqx", at), tuple(f"zqx{name}" for name in names)),
    hostile.text,
    st.lists(hostile.text, max_size=3),
    st.sampled_from(list(TIMELINE.positions())),
)
statements = open_statements | hidden_statements
facts = st.builds(
    Shown,
    key=st.just(KEY),
    topic=st.just("plot"),
    title=hostile.text,
    show=st.none() | hostile.text,
    statements=st.lists(statements, max_size=4).map(tuple),
    disputed=st.lists(statements, max_size=3).map(tuple),
    sources=st.lists(hostile.text, max_size=3).map(tuple),
    as_of=st.none() | hostile.text,
)


@settings(max_examples=150)
@given(st.lists(facts, min_size=1, max_size=3))
def test_hostile_text_in_all_places_uncovers_nothing(shown: list[Shown]) -> None:
    reply = reply_of(*shown)
    assert_safe(reply)
    hidden = [line for fact in shown for line in (*fact.statements, *fact.disputed) if line.passage.behind is not None]
    pieces = hidden_text(reply.text).splitlines()
    assert len(pieces) == len(hidden) == sum(card.hidden for card in reply.cards)
    assert all(piece.startswith("zqx") for piece in pieces)


def at(position: Position | None) -> Statement:
    return Statement(Passage("She resigns.", behind=position))


NORTH = Position("north", 3, "S03E10", show="Bosch: Legacy")
LONG = Position("long", 3, "vol. 12 ch. 123", show="The Extraordinarily Long Annals of the North")


@pytest.mark.parametrize(
    ("position", "tag"),
    [
        (NORTH, "Spoiler · Bosch: Legacy S03E10: "),
        (LONG, "Spoiler · The Extraor… vol. 12 ch. 123: "),
        (latest(TIMELINE.parse("S01E05"), NORTH), "Spoiler · S01E05 and Bosch: Legacy S03E10: "),
        (latest(TIMELINE.parse("S01E05"), LONG), "Spoiler · S01E05 and The Extraor… vol. 12 ch. 123: "),
        (latest(TIMELINE.parse("S01E05"), LONG, NORTH), "Spoiler · several shows: "),
    ],
)
def test_a_spoiler_tag_names_the_show_and_never_cuts_the_point_of_its_story(position: Position, tag: str) -> None:
    reply = reply_of(replace(FACT, statements=(said("Jo is young."), at(position))))
    assert f"{tag}||She resigns.||" in reply.text.splitlines()


def test_of_an_answer_hidden_by_several_shows_no_first_position_is_named() -> None:
    reply = reply_of(replace(FACT, statements=(at(TIMELINE.parse("S01E05")), at(NORTH))))
    assert "All of this is hidden until what its label says." in reply.text
    reply = reply_of(replace(FACT, statements=(at(latest(TIMELINE.parse("S01E05"), NORTH)), at(NORTH))))
    assert "the first of it until Bosch: Legacy S03E10, the last until S01E05 and Bosch: Legacy S03E10." in reply.text
