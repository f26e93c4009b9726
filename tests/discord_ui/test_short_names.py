from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.answers import FactKey
from bot.discord_ui.short_names import LENGTH, PATTERN, ShortNames, short_name
from tests.reloading import reload

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from bot.library import Library


def test_a_name_is_the_same_in_every_process_and_fits_the_pattern() -> None:
    name = short_name(FactKey("lighthouse", "filming"))
    assert name == "ovmm44pd"
    assert re.fullmatch(PATTERN, name)
    assert len(name) == LENGTH


def test_pack_and_fact_are_kept_apart() -> None:
    assert short_name(FactKey("a", "bc")) != short_name(FactKey("ab", "c"))


def test_every_fact_is_found_by_its_name(library: Library) -> None:
    names = ShortNames(library)
    keys = tuple(FactKey(fact.pack, fact.id) for fact in library.revision.packs[0].facts)
    assert names.find_all("".join(map(short_name, keys))) == keys


def test_facts_that_are_gone_are_left_out_after_a_reload(library: Library, pack: Path) -> None:
    names = ShortNames(library)
    gone = short_name(FactKey("lighthouse", "filming"))
    assert names.find(gone) is not None
    (pack / "facts.yaml").write_text("facts:\n  - {id: new, asks: [what is new], answer: Nothing.}\n")
    assert reload(library).problems == ()
    assert names.find(gone) is None
    assert names.find_all(gone + short_name(FactKey("lighthouse", "new"))) == (FactKey("lighthouse", "new"),)


def test_names_are_ready_before_the_facts_are_live(
    library: Library, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names, name = ShortNames(library), short_name(FactKey("lighthouse", "filming"))
    assert names.find(name) is not None
    (pack / "facts.yaml").write_text("facts:\n  - {id: new, asks: [what is new], answer: Nothing.}\n")
    during: list[FactKey | None] = []
    library.prepare_with(lambda _: during.append(names.find(name)))
    assert reload(library).is_live
    monkeypatch.setattr("bot.discord_ui.short_names.short_name", None)
    assert during == [FactKey("lighthouse", "filming")]
    assert names.find(name) is None


def test_of_two_facts_with_one_name_neither_is_found(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord_ui.short_names.short_name", lambda _: "AAAAAAAA")
    assert ShortNames(library).find("AAAAAAAA") is None
