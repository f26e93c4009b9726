"""What is looked up across entries and files, and what is reported although it loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from bot.core.model import Entity, Pack
    from tests.loading.conftest import Bench

JO = "characters:\n  - name: Jo Marsh\n    aliases: [{text: the mole, revealed: S01E08}]\n    played_by: Ada Quill\n"
HIDDEN = "  - name: The Ferryman\n    revealed: S01E06\n    played_by: Sam Oduya\n"


def fact(title: str, ask: str, *answer: str) -> str:
    parts = "".join(f"      - {part}\n" for part in answer)
    return f"facts:\n  - id: a\n    title: {title}\n    asks:\n      - {ask}\n    answer:\n{parts}"


def entity(pack: Pack, entity_id: str) -> Entity:
    return next(entity for entity in pack.entities if entity.id == entity_id)


def test_a_player_listed_in_another_file_is_found_by_alias_too(bench: Bench) -> None:
    people = "people:\n  - name: Adaline Quill\n    id: aq\n    aliases: [Ada Quill]\n"
    assert entity(bench.pack(a=JO, z=people), "jo-marsh").played_by == ("aq",)


def test_who_lends_a_voice_is_found_and_added_as_who_plays_is(bench: Bench) -> None:
    text = "people:\n  - name: Ada Quill\ncharacters:\n  - {name: Kevin, voiced_by: [ada quill, Bo Lund]}\n"
    pack = bench.pack(a=text)
    assert entity(pack, "kevin").played_by == ("ada-quill", "bo-lund")
    assert "kevin.voiced-by" in {one.id for one in pack.facts}


def test_names_are_compared_as_questions_are(bench: Bench) -> None:
    people = "people:\n  - {name: Renée Zoë, aliases: [R. Zøe]}\n"
    text = "characters:\n  - {name: Jo, played_by: renee zoe}\n  - {name: Mo, played_by: R. Zoe}\n"
    pack = bench.pack(a=f"{text}{people}{fact('T', 'x', 'y')}    entities: [RENÉE Zoe]\n")
    assert [entity(pack, who).played_by for who in ("jo", "mo")] == [("renee-zoe",)] * 2
    assert [one.entities for one in pack.facts if one.id == "a"] == [("renee-zoe",)]


def test_a_new_player_is_as_hidden_as_the_least_hidden_character(bench: Bench) -> None:
    twice = f"{JO}{HIDDEN}  - name: The Smith\n    revealed: S01E04\n    played_by: sam oduya\n"
    sam = entity(bench.pack(a=twice), "sam-oduya")
    assert text_for_matching(sam.name) == "Sam Oduya"
    assert str(sam.name.revealed) == "S01E04"


def test_a_player_with_the_name_of_the_character_gets_an_id_of_their_own(bench: Bench) -> None:
    pack = bench.pack(a="characters:\n  - name: Ada Quill\n    played_by: Ada Quill\n")
    assert entity(pack, "ada-quill").played_by == ("ada-quill-person",)


def test_a_player_whose_name_is_nearly_that_of_a_listed_one_is_warned_about(bench: Bench) -> None:
    (warning,) = bench.warnings(a=f"{JO}people:\n  - name: Ada Quil\n")
    assert warning == (
        "p/a.yaml:4:16: played_by: 'Ada Quill' is nearly 'Ada Quil'; if both are the same person, write the name alike"
    )


def test_entities_are_listed_by_id_or_by_name(bench: Bench) -> None:
    text = fact("T", "x", "y") + "    entities: [ada quill, jo-marsh]\n" + JO
    (written,) = [fact for fact in bench.pack(a=text).facts if fact.id == "a"]
    assert written.entities == ("ada-quill", "jo-marsh")


def test_default_sources_are_cited_by_facts_and_entries_without_any(bench: Bench) -> None:
    pack = "format: 1\nid: p\nname: P\nsources: {r: {title: R}, s: {title: S}}\ndefault_sources: [r]\n"
    facts = bench.pack(
        pack=pack, a=f"{fact('T', 'x', 'y')}    sources: [s]\ncharacters: [{{name: Jo, about: z}}]"
    ).facts
    assert {f.id: [c.source for c in f.citations] for f in facts} == {"a": ["s"], "jo.about": ["r"]}


def test_start_lifts_an_inherited_position(bench: Bench) -> None:
    text = fact("T", "{text: x, revealed: start}", "{text: y, revealed: start}", "z") + "    revealed: S01E05\n"
    (written,) = bench.pack(a=text).facts
    assert [ask.revealed for ask in written.asks] == [None]
    assert [str(part.text.revealed) for part in written.segments] == ["None", "S01E05"]
    assert written.revealed is None


def test_a_default_title_is_the_first_safe_ask(bench: Bench) -> None:
    text = "facts: [{id: a, asks: [{text: why quit, revealed: S01E08}, what of jo], answer: y}]"
    assert text_for_matching(bench.pack(a=text).facts[0].title) == "What of jo"


@pytest.mark.parametrize(
    ("ask", "more", "title"),
    [
        ("can i stay if i pay", "", "Can I stay if I pay"),
        ("what if i'm late, or i've lost it", "", "What if I'm late, or I've lost it"),
        ("is henry i. the king of i.t.", "", "Is henry i. the king of i.t."),
        ("chi sono i vicini", "function_words: [i]", "Chi sono i vicini"),
    ],
)
def test_in_a_default_title_fans_have_a_capital_as_in_english(bench: Bench, ask: str, more: str, title: str) -> None:
    header = f"format: 1\nid: p\nname: P\n{more}\n"
    [fact] = bench.pack(pack=header, a=f'facts: [{{id: a, asks: ["{ask}"], answer: y}}]').facts
    assert text_for_matching(fact.title) == title


def test_a_default_title_without_a_safe_ask_is_hidden_until_the_earliest(bench: Bench) -> None:
    text = "facts: [{id: a, asks: [{text: one, revealed: S01E08}, {text: two, revealed: S01E03}], answer: y}]"
    title = bench.pack(a=text).facts[0].title
    assert (text_for_matching(title), str(title.revealed)) == ("Two", "S01E03")


@pytest.mark.parametrize(
    ("title", "ask", "places"),
    [
        ("Why Jo resigns", "what of jo", ["3:12: title: contains 'resigns'"]),
        ("The resignation", "why did jo quit", ["3:12: title: contains 'resignation'", "5:9: asks: contains 'quit'"]),
        ("What becomes of Jo", "what does jo do", []),
        ("{text: Jo resigns, revealed: start}", "{text: why resign, revealed: S01E02}", []),
    ],
)
def test_what_only_hidden_text_says_is_reported_in_titles_and_asks(
    bench: Bench, title: str, ask: str, places: list[str]
) -> None:
    text = fact(title, ask, "Jo is young.", "{text: She resigned., revealed: S01E08}")
    assert [warning.split(",")[0] for warning in bench.warnings(a=text)] == [f"p/a.yaml:{place}" for place in places]


def test_what_gives_something_away_is_hidden_until_it_does_not(bench: Bench) -> None:
    text = fact("Why Jo resigns", "why resign", "Jo is young.", "{text: She resigned., revealed: S01E08}")
    loaded = bench.load(a=text)
    (written,) = loaded.revision.packs[0].facts
    assert str(written.title.revealed) == "S01E08"
    assert [str(ask.revealed) for ask in written.asks] == ["S01E08"]
    assert str(loaded.warnings[0]) == (
        "p/a.yaml:3:12: title: contains 'resigns', which only text hidden until S01E08 says; it is hidden until then; "
        "write {text: …, revealed: start} if it is harmless, revealed: S01E08 if it is not"
    )


def test_a_hidden_name_in_a_title_or_ask_is_reported_and_hidden(bench: Bench) -> None:
    loaded = bench.load(a=fact("Who is the Ferryman", "is jo the mole", "Nobody.") + JO + HIDDEN)
    assert [str(warning).split(";")[0] for warning in loaded.warnings] == [
        "p/a.yaml:3:12: title: contains 'the ferryman', a name hidden until S01E06",
        "p/a.yaml:5:9: asks: contains 'the mole', a name hidden until S01E08",
    ]
    (written,) = [fact for fact in loaded.revision.packs[0].facts if fact.id == "a"]
    assert [str(text.revealed) for text in (written.title, *written.asks)] == ["S01E06", "S01E08"]


def test_a_hidden_name_in_text_that_shows_earlier_is_reported(bench: Bench) -> None:
    (warning,) = bench.warnings(
        a=fact("T", "x", "The Ferryman rows.", "{text: Sam Oduya, revealed: S01E06}") + JO + HIDDEN
    )
    assert warning == (
        "p/a.yaml:7:9: answer: says 'the ferryman', a name hidden until S01E06, in text that shows earlier; "
        "give that text `revealed: S01E06`, word it otherwise, or write `revealed: start` if it is harmless"
    )


def test_a_hidden_name_that_is_harmless_in_some_text_is_not_reported(bench: Bench) -> None:
    harmless = fact("T", "x", "{text: The ferryman rows., revealed: start}")
    assert bench.warnings(a=harmless + JO + HIDDEN) == []


def test_a_hidden_title_of_an_episode_is_reported_as_one(bench: Bench) -> None:
    episodes = "episodes: [{episode: S01E03, aliases: [{text: The Ninth, revealed: S01E03}]}]\n"
    (warning,) = bench.warnings(a=fact("T", "x", "Behind the ninth door.") + episodes)
    assert "says 'the ninth', an episode's title hidden until S01E03" in warning


def test_an_ask_of_two_facts_is_reported_with_the_other_place(bench: Bench) -> None:
    other = fact("U", "How Much  is it?", "z").replace("id: a", "id: b").replace("facts:\n", "")
    (warning,) = bench.warnings(a=fact("T", "how much is it", "y") + other)
    assert warning == (
        "p/a.yaml:11:9: asks: 'How Much is it?' is also asked by the fact 'a' at p/a.yaml:5:9; "
        "leave it where it fits better"
    )


def test_an_ask_of_two_facts_that_is_hidden_is_not_reported(bench: Bench) -> None:
    hidden = "{text: how much is it, revealed: S01E02}"
    other = fact("U", hidden, "z").replace("id: a", "id: b").replace("facts:\n", "")
    assert bench.warnings(a=fact("T", hidden, "y") + other) == []


def test_a_position_left_empty_is_no_word_of_the_curator(bench: Bench) -> None:
    text = fact("{text: Jo resigns, revealed: }", "what of jo", "{text: She resigned., revealed: S01E08}")
    assert len(bench.warnings(a=text)) == 1


def test_function_words_of_a_pack_give_nothing_away(bench: Bench) -> None:
    pack = "format: 1\nid: p\nname: P\nfunction_words: [wer, ist, der]\ntimeline: {seasons: [{episodes: 3}]}\n"
    text = fact("Wer der Lotse ist", "wer ist der lotse", "Ein Lotse.", "{text: Der Onkel, revealed: S01E03}")
    assert bench.warnings(pack=pack, a=text) == []
    assert len(bench.warnings(pack=pack.replace(", der", ""), a=text)) == 2  # title and ask
