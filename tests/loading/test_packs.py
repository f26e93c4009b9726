"""What loading makes of whole packs: the made-up shows of the tests, and the examples of the format itself."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.model import Fact, Kind, Pack, Segment
from bot.core.spoilers import Guarded, text_for_matching
from bot.core.timeline import Timeline
from bot.live import Live
from bot.loading import load

ROOT = Path(__file__).parents[2]
PACKS = ROOT / "tests" / "packs"


@pytest.fixture(scope="module")
def lighthouse() -> Pack:
    loaded = load(PACKS / "lighthouse")
    assert loaded.warnings == ()
    return loaded.revision.packs[0]


def at(text: Guarded) -> str | None:
    return text.revealed.label if text.revealed is not None else None


def read(text: Guarded) -> tuple[str, str | None]:
    return text_for_matching(text), at(text)


def fact(pack: Pack, fact_id: str) -> Fact:
    return next(fact for fact in pack.facts if fact.id == fact_id)


def told(segments: tuple[Segment, ...]) -> list[tuple[str, str | None]]:
    return [read(segment.text) for segment in segments]


def asks(pack: Pack, fact_id: str) -> dict[str, str | None]:
    return dict(read(ask) for ask in fact(pack, fact_id).asks)


def test_the_smallest_pack_has_one_fact_with_its_first_ask_as_title() -> None:
    loaded = load(PACKS / "houseplants")
    assert loaded.warnings == ()
    (watering,) = loaded.revision.packs[0].facts
    assert read(watering.title) == ("How often should I water my plants", None)
    assert watering.topic == "general"
    assert watering.citations == ()


def test_the_timeline_counts_and_lists_episodes(lighthouse: Pack) -> None:
    assert lighthouse.timeline == Timeline("lighthouse", {1: 6, 2: 3})
    assert [entity.id for entity in lighthouse.entities if entity.kind is Kind.EPISODE][-1] == "s02e03"


def test_a_source_headline_can_be_hidden(lighthouse: Pack) -> None:
    assert read(lighthouse.sources["recap"].title) == ("How the keeper was unmasked", "S01E06")
    assert lighthouse.sources["review"].date == "2030-05-04"


def test_segments_have_positions_and_sources_of_their_own(lighthouse: Pack) -> None:
    tobias = fact(lighthouse, "what-happens-to-tobias")
    assert [position for _, position in told(tobias.segments)] == [None, "S01E03", "S02E01"]
    assert [citation.source for citation in tobias.segments[2].citations] == ["recap"]
    assert [citation.source for citation in tobias.citations] == ["review"]
    assert tobias.revealed is None


def test_a_fact_position_is_inherited_by_answer_and_asks_and_not_by_the_title(lighthouse: Pack) -> None:
    lamp = fact(lighthouse, "who-broke-the-lamp")
    assert told(lamp.segments) == [("Nora Vane confesses that it was her.", "S01E05")]
    assert {at(ask) for ask in lamp.asks} == {"S01E05"}
    assert str(lamp.revealed) == "S01E05"
    assert read(lamp.title) == ("Nora's confession", "S01E05")


def test_a_title_names_its_entities_also_by_a_first_name(lighthouse: Pack) -> None:
    assert fact(lighthouse, "who-broke-the-lamp").entities == ("nora-vane",)


def test_a_dispute_keeps_its_values_in_order_with_their_sources(lighthouse: Pack) -> None:
    third = fact(lighthouse, "season-three")
    assert told(third.segments) == [("Nothing has been announced.", None)]
    assert [position for _, position in told(third.disputed)] == ["S02E03", None]
    assert third.as_of == "April 2031"


def test_a_quoted_person_can_be_hidden(lighthouse: Pack) -> None:
    (citation,) = fact(lighthouse, "filming").citations
    assert citation.by is not None
    assert read(citation.by) == ("the ferryman of episode six", "S01E06")


def test_a_written_fact_replaces_the_made_one(lighthouse: Pack) -> None:
    hale = [fact for fact in lighthouse.facts if fact.id == "inspector-hale.played-by"]
    assert [told(fact.segments) for fact in hale] == [[("Greta Lindqvar, in her first part on screen.", None)]]
    assert not hale[0].generated


def test_everything_about_a_hidden_character_is_hidden(lighthouse: Pack) -> None:
    entity = next(entity for entity in lighthouse.entities if entity.id == "keeper")
    actor = next(entity for entity in lighthouse.entities if entity.id == "bram-esterling")
    made = [fact(lighthouse, "keeper.about"), fact(lighthouse, "keeper.played-by")]
    texts = [entity.name, *entity.aliases, actor.name, *(text for f in made for text in (f.title, *f.asks))]
    assert {at(text) for text in texts} == {"S01E04"}
    assert [position for _, position in told(made[0].segments)] == ["S01E04", "S01E06"]
    everything = " ".join(safe_texts(lighthouse)).casefold()
    assert "keeper" not in everything
    assert "esterling" not in everything


def safe_texts(pack: Pack) -> list[str]:
    names = [name for entity in pack.entities for name in (entity.name, *entity.aliases)]
    texts = [text for fact in pack.facts for text in (fact.title, *fact.asks, *(part.text for part in fact.segments))]
    return [text_for_matching(text) for text in (*names, *texts) if text.revealed is None]


def test_the_cast_lists_a_line_for_each_character_in_file_order(lighthouse: Pack) -> None:
    assert told(fact(lighthouse, "cast").segments) == [
        ("Ilse Tamm plays Nora Vane.", None),
        ("Dev Marlowe and Karel Oduya play Tobias Reed.", None),
        ("Greta Lindqvar plays Inspector Hale.", None),
        ("Bram Esterling plays The Keeper.", "S01E04"),
    ]


def test_a_hidden_alias_makes_hidden_asks(lighthouse: Pack) -> None:
    made = asks(lighthouse, "nora-vane.played-by")
    assert made["who plays the engineer"] is None
    assert made["who plays the saboteur"] == "S01E05"
    assert made["who plays Nora"] is None


def test_players_are_found_by_name_and_by_id_and_new_ones_are_added(lighthouse: Pack) -> None:
    tobias = next(entity for entity in lighthouse.entities if entity.id == "tobias-reed")
    assert tobias.played_by == ("dev", "karel-oduya")
    assert any(entity.id == "karel-oduya" and entity.kind is Kind.PERSON for entity in lighthouse.entities)


def test_ratings_tell_score_and_count_with_their_scale(lighthouse: Pack) -> None:
    assert told(fact(lighthouse, "rotten-tomatoes.score").segments) == [("Rotten Tomatoes: 92% from critics.", None)]
    assert told(fact(lighthouse, "rotten-tomatoes.count").segments) == [
        ("The Rotten Tomatoes score rests on 41 reviews.", None)
    ]
    assert [text for text, _ in told(fact(lighthouse, "metacritic.score").disputed)] == [
        "Metacritic: 81 out of 100 from critics.",
        "Metacritic: 82 out of 100 from critics.",
    ]
    assert [position for _, position in told(fact(lighthouse, "popcornmeter.count").disputed)] == [None, "S01E06"]


def test_episodes_tell_title_air_date_and_story(lighthouse: Pack) -> None:
    assert told(fact(lighthouse, "s02e02.title").segments) == [
        ("S02E02 is called “The Funeral of Nora Vane”.", "S02E02")
    ]
    assert told(fact(lighthouse, "s02e01.aired").segments) == [("The air date of S02E01 is 2031-03-02.", None)]
    assert [position for _, position in told(fact(lighthouse, "s01e03.about").segments)] == [None, "S01E03"]
    assert asks(lighthouse, "s01e03.about")["what happens in the storm episode"] == "S01E03"
    assert asks(lighthouse, "s02e02.aired")["when did The Funeral of Nora Vane air"] == "S02E02"


def test_no_made_fact_has_more_asks_than_it_needs(lighthouse: Pack) -> None:
    assert all(1 <= len(fact.asks) <= 25 for fact in lighthouse.facts)


def test_facts_stand_in_file_order_beside_what_was_made_there(lighthouse: Pack) -> None:
    ids = [fact.id for fact in lighthouse.facts]
    assert ids.index("premise") < ids.index("theme") < ids.index("s02e03.aired") < ids.index("ilse-tamm.about")
    assert ids.index("nora-vane.about") + 1 == ids.index("nora-vane.played-by")


def test_all_test_packs_load_together() -> None:
    loaded = load(PACKS)
    assert loaded.warnings == ()
    assert [pack.id for pack in loaded.revision.packs] == ["houseplants", "lighthouse"]


def test_the_examples_of_the_format_are_a_pack_without_problems(tmp_path: Path) -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / "facts" / "README.md").read_text("utf-8"), re.DOTALL)
    small, watering, header, jo, station, *others = blocks
    assert small.splitlines()[1] == "id: houseplants"
    (tmp_path / "pack.yaml").write_text(header, "utf-8")
    for number, text in enumerate([watering, jo + station, *others]):
        name = "golden" if text.startswith("golden:") else f"{number}"
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    loaded = load(tmp_path)
    assert loaded.warnings == ()
    (pack,) = loaded.revision.packs
    assert {"watering", "how-jo-leaves", "station", "jo-marsh.played-by", "s01e04.about"} <= {f.id for f in pack.facts}
    assert pack.golden
    assert Live(loaded.revision).golden_failures() == ()
    assert {"cast", "rotten-tomatoes.score", "rotten-tomatoes.count", "s02e01.title"} <= {f.id for f in pack.facts}


def test_loading_twice_gives_equal_revisions() -> None:
    first, second = load(PACKS).revision, load(PACKS).revision
    assert first == second
    assert replace(first, id="other") != second


def test_a_season_without_a_number_follows_on_the_one_before_it(tmp_path: Path) -> None:
    seasons = "[{episodes: 2}, {episodes: 3}, {season: 5, episodes: 1}]"
    pack = f"format: 1\nid: demo\nname: Demo\ntimeline: {{seasons: {seasons}}}\n"
    (tmp_path / "pack.yaml").write_text(pack, encoding="utf-8")
    assert load(tmp_path).revision.packs[0].timeline == Timeline("demo", {1: 2, 2: 3, 5: 1})
