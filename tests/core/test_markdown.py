# ruff: noqa: RUF001  look-alikes are what this is about
from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.markdown import FORBIDDEN, UnsafeMarkdownError, bars, check, cut, inert, label, spans, units, visible
from tests import hostile
from tests.discord_markdown import hidden_text, visible_text
from tests.test_discord_markdown import HIDDEN, LEAKS

FAMILY = "👩\u200d👩\u200d👧"


UNBALANCED = (
    "*",
    "**",
    "***",
    "_",
    "__",
    "~~",
    "~~~",
    "`",
    "``",
    "```",
    "\\",
    "<",
    "|",
    "[",
    "](",
    "https://e.x/",
    "> ",
    "# ",
)


@pytest.mark.parametrize("text", [*LEAKS.values(), *HIDDEN.values(), *UNBALANCED])
@pytest.mark.parametrize("place", ["behind bars", "before bars", "after bars", "between bars", "before and behind"])
def test_no_known_way_leads_out_of_a_spoiler(text: str, place: str) -> None:
    secret, other = bars(inert("zqxhidden")), inert(text)
    markdown = {
        "behind bars": bars(inert(f"zqxhidden {text} zqxhidden")),
        "before bars": f"{other}\nLabel: {secret}",
        "after bars": f"{secret}\n{other}\n{secret}",
        "before and behind": f"{other} {bars(inert(f'zqxhidden {text} zqxhidden'))}",
        "between bars": f"Label: {secret}\n{other} ({other})\n-# {other}\nLabel: {secret}",
    }[place]
    assert "zqxhidden" not in visible_text(markdown)
    assert "zqxhidden" in hidden_text(markdown)


@given(hostile.text)
def test_inert_text_is_one_line_without_anything_forbidden(text: str) -> None:
    line = inert(text)
    assert line == line.strip()
    assert len(line.splitlines()) == 1
    assert not [part for part in (*FORBIDDEN, "|") if part in line]


@given(hostile.text)
def test_inert_text_shows_as_it_is_written(text: str) -> None:
    assert visible_text(inert(text)) == inert(text)


@given(hostile.text)
def test_making_text_inert_twice_changes_nothing_more(text: str) -> None:
    assert inert(inert(text)) == inert(text)


@given(hostile.text)
def test_normalisation_does_not_turn_a_replacement_back_into_markup(text: str) -> None:
    normalised = unicodedata.normalize("NFKC", inert(text.encode("ascii", "ignore").decode()))
    assert not [part for part in (*FORBIDDEN, "|") if part in normalised]


@given(hostile.text)
def test_inert_text_can_be_sent(text: str) -> None:
    assert inert(text).encode()


@given(hostile.text, hostile.text, hostile.text)
def test_whatever_is_behind_bars_stays_there(before: str, hidden: str, after: str) -> None:
    markdown = f"{inert(before)}\nSpoiler: {bars(inert(f'zqx{hidden}zqx'))}\n{inert(after)}"
    assert "zqx" not in visible_text(markdown)
    assert hidden_text(markdown) == inert(f"zqx{hidden}zqx")


@pytest.mark.parametrize(
    "text",
    ["It's 92 % (41 reviews).", "#1 on the chart", "-5 °C", "10.", "Renée Ballard", "“Yes” – or no?", "a > b", "a@b.c"],
)
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert inert(text) == text


@pytest.mark.parametrize("text", [f"{FAMILY}!", "❤️\u200d🔥", "👍🏽", "می\u200cخواهم"])
def test_emoji_and_scripts_that_need_joiners_stay_as_they_are(text: str) -> None:
    assert inert(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M*A*S*H", "M∗A∗S∗H"),
        ("a || b", "a ││ b"),
        ("`x`", "ˋxˋ"),
        ("<@1>", "‹@1>"),
        ("@everyone and @here", "@ everyone and @ here"),
        ("https://e.x/a", "https:∕∕e.x/a"),
        ("[a](b)", "[a] (b)"),
        ("> quote", "› quote"),
        ("# heading", "♯ heading"),
        ("-# small", "–# small"),
        ("- item", "– item"),
        ("1. item", "1: item"),
        ("2) item", "2: item"),
        ("+ item", "+item"),
        ("a\n\n b\t c", "a b c"),
        ("a\u200b\u202eb", "ab"),
        ("\u0301a", "a"),
        ("", "…"),
        (" \u200b\n", "…"),
    ],
)
def test_markup_is_replaced_by_what_looks_like_it(text: str, expected: str) -> None:
    assert inert(text) == expected


@given(hostile.text, st.integers(13, 60), st.sampled_from(["…", "… (shortened)"]))
def test_cut_text_fits_and_says_that_it_is_cut(text: str, room: int, mark: str) -> None:
    line = inert(text)
    short = cut(line, room, mark)
    assert units(short) <= room
    assert short == line or (short.endswith(mark) and line.startswith(short.removesuffix(mark)))
    assert (short == line) == (units(line) <= room)


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two…"),
        ("one two, three", 12, "one two…"),
        ("unbreakable", 6, "unbre…"),
        ("a unbreakableword", 9, "a unbrea…"),
        (f"{FAMILY}{FAMILY}", 13, f"{FAMILY}…"),
        ("ee\u0301e\u0301e\u0301", 4, "ee\u0301…"),
        ("👍🏽👍🏽", 7, "👍🏽…"),
    ],
)
def test_text_is_cut_between_words_or_at_least_between_letters(text: str, room: int, expected: str) -> None:
    assert cut(text, room) == expected


def test_an_astral_character_counts_twice() -> None:
    assert units("a👍") == 3


@pytest.mark.parametrize("line", ["", "  ", "a|b", "a\nb", "a\u2028b"])
def test_what_could_end_a_spoiler_does_not_go_behind_bars(line: str) -> None:
    with pytest.raises(UnsafeMarkdownError):
        bars(line)


def test_spans_tell_open_from_hidden() -> None:
    assert spans("### A\nopen\nSpoiler: ||b||\nc ||d|| e") == (
        ("### A\nopen\nSpoiler: ", False),
        ("b", True),
        ("\nc ", False),
        ("d", True),
        (" e", False),
    )


def test_spans_of_nothing_are_nothing() -> None:
    assert spans("") == ()


@pytest.mark.parametrize("text", ["||a", "a|b", "||a||b||c||", "||||", "|| ||", "||a\nb||", "||a|||"])
def test_bars_out_of_order_are_refused(text: str) -> None:
    with pytest.raises(UnsafeMarkdownError) as caught:
        spans(text)
    assert text not in str(caught.value)


@pytest.mark.parametrize("part", FORBIDDEN)
def test_a_reply_with_foreign_markup_is_refused(part: str) -> None:
    with pytest.raises(UnsafeMarkdownError):
        check(f"a {part} b")


@given(hostile.text, st.integers(1, 80))
def test_a_label_is_one_visible_line_that_fits(text: str, room: int) -> None:
    written = label(text, room)
    assert 1 <= units(written) <= room
    assert len(written.splitlines()) == 1
    assert not [char for char in written if unicodedata.category(char) == "Cc"]


@given(hostile.text, hostile.text, st.integers(20, 100))
def test_a_label_with_a_note_is_one_visible_line_that_fits(text: str, note: str, room: int) -> None:
    written = label(text, room, note=note)
    assert 0 < units(written) <= room
    assert " · " in written
    assert len(written.splitlines()) == 1


def test_a_label_is_cut_before_its_note() -> None:
    assert label("The cast", 30, note="Harbour") == "The cast · Harbour"
    assert label("The whole cast of the first season", 30, note="Harbour") == "The whole cast of… · Harbour"
    assert label("The cast", 30, note="The Harbour at Night") == "The cast · The Harbo…"


def test_a_label_keeps_what_only_markdown_would_change() -> None:
    assert label("M*A*S*H\n| 1", 80) == "M*A*S*H | 1"


@given(hostile.text)
def test_visible_text_stays_visible(text: str) -> None:
    assert visible(visible(text)) == visible(text)
