# ruff: noqa: RUF001  apostrophes and letters of many scripts are what is tested
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.folding import fold


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Renée", "renee"),
        ("RENÉE", "renee"),
        ("Rene\u0301e", "renée"),
        ("Bjørn Øster", "bjorn oster"),
        ("Groß", "GROSS"),
        ("Œuvre", "oeuvre"),
        ("Łódź", "lodz"),
        ("Nguyễn Đức", "nguyen duc"),
        ("İstanbul", "istanbul"),
        ("Anna Ёлкина", "anna елкина"),
        ("ЁЛКИНА", "ёлкина"),
        ("Дем’ян", "дем'ян"),
        ("дем\u02bcян", "дем'ян"),
        ("L´Atelier", "l'atelier"),
        ("ｼﾞｮｰ", "ジョー"),
        ("Ὀδυσσεύς", "οδυσσευσ"),
        ("שָׁלוֹם", "שלום"),
        ("\u200fשלום\u200e", "שלום"),
        ("ג׳ורג׳", "ג'ורג'"),
        ("مُحَمَّد", "محمد"),
        ("محـمد", "محمد"),
        ("أحمد", "احمد"),
        ("علی", "علي"),
        ("می\u200cروم", "ميروم"),
        ("슬기", "슬기"),
    ],
)
def test_what_fans_write_in_several_ways_is_one(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(
    ("one", "other"), [("が", "か"), ("パ", "ハ"), ("忍", "忍者"), ("ß", "s"), ("ш", "щ"), ("한", "하")]
)
def test_other_letters_stay_other_letters(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
