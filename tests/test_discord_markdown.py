"""The oracle reproduces what is known of how text breaks out of a spoiler."""

from __future__ import annotations

import pytest

from tests.discord_markdown import hidden_text, visible_text

LEAKS = {
    "bars inside": "||a || SECRET||",
    "escaped bars inside": r"||a \|| SECRET||",
    "nested": "|| ||SECRET|| ||",
    "code inside": "||`x||y` SECRET||",
    "fenced code inside": "||```\nx||y\n``` SECRET||",
    "inside a code span": "`||SECRET||`",
    "inside a fence": "```\n||SECRET||\n```",
    "inside a fence that is never closed": "```\n||SECRET||",
    "an earlier unbalanced backtick": "a ` b ||SECRET ` c||",
    "an earlier backtick that ends inside": "`a ||SECRET` b||",
    "quote": "> ||a\nSECRET||",
    "quote that begins inside": "||a\n> SECRET||",
    "heading": "# ||a\nSECRET||",
    "third-level heading": "### ||a\nSECRET||",
    "small print": "-# ||a\nSECRET||",
    "list item": "- ||a\nSECRET||",
    "numbered list item": "1. ||a\nSECRET||",
    "underline": "__||a__ SECRET||",
    "emphasis": "_a ||b_ SECRET||",
    "emphasis with asterisks": "*a ||b* SECRET||",
    "strong": "**a ||b** SECRET||",
    "strike": "~~a ||b~~ SECRET||",
    "emphasis that was not meant": "5*3 ||a*SECRET||",
    "link in angles": "||<https://e.x/||SECRET>||",
    "mention": "||a<@1||> SECRET||",
    "mention that swallows": "<@||1> ||SECRET||",
    "escaped first bar": r"\||SECRET||",
    "text cut": "||SECRET",
    "text cut in the bar": "||SECRET|",
    "link before": "https://e.x/||SECRET||",
    "masked link": "[a||](http://x.y/||SECRET||)",
    "masked link around the start": "[a ||b](http://x.y) SECRET||",
    "no bars": "SECRET",
    "empty spoiler": "||||SECRET||x||",
}
HIDDEN = {
    "plain": "||SECRET||",
    "newlines": "||a\nSECRET\nb||",
    "blank lines": "||a\n\nSECRET||",
    "list inside": "||- a\n- SECRET||",
    "inside a list": "- ||SECRET||\n- ||SECRET||",
    "bold inside": "||**SECRET** a||",
    "bold outside": "**||SECRET||**",
    "bold before": "**a** ||SECRET|| **b**",
    "two escaped bars": r"||a \|\| SECRET||",
    "bars with a zero-width space": "||a |\u200b| SECRET||",
    "look-alike bars": "||a ││ SECRET||",
    "in a quote": "> ||SECRET||",
    "in a heading": "# ||SECRET||",
    "in small print": "-# ||SECRET||",
    "after code": "`a` ||SECRET||",
    "after a link": "https://e.x/ ||SECRET||",
    "several": "||SECRET|| a ||SECRET||\n||SECRET||",
}


@pytest.mark.parametrize("markdown", LEAKS.values(), ids=LEAKS)
def test_what_leaks_is_seen_to_leak(markdown: str) -> None:
    assert "SECRET" in visible_text(markdown)


@pytest.mark.parametrize("markdown", HIDDEN.values(), ids=HIDDEN)
def test_what_is_hidden_is_seen_to_be_hidden(markdown: str) -> None:
    assert "SECRET" not in visible_text(markdown)
    assert "SECRET" in hidden_text(markdown)


def test_open_text_is_visible_without_its_markup() -> None:
    assert visible_text("a **b** ||c|| d") == "a b  d"


def test_markup_does_not_tear_a_visible_word_apart() -> None:
    assert "SECRET" in visible_text("SE**CR**ET")


def test_hidden_text_is_one_spoiler_a_line() -> None:
    assert hidden_text("a ||b|| c ||d|| e") == "b\nd"
