"""Facts as five plain texts, and back into the YAML that somebody wrote."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.edits import Edit, Section
from bot.core.spoilers import text_for_matching
from bot.loading import load
from bot.loading.editing import (
    FROM_DISCORD,
    FactFields,
    FieldsError,
    apply_edits,
    ask_edit,
    changed_entry,
    entry_of_fact,
    entry_with_ask,
    fields_of,
    fields_of_fact,
    find_entry,
    new_entry,
    new_id,
    not_editable,
    wordings_entry,
)
from bot.loading.editing.places import data_of
from bot.loading.nodes import UNWANTED
from tests.hostile import text as hostile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.model import Fact
    from tests.loading.conftest import Bench

ROOT = Path(__file__).parents[3]
BALLARD = ROOT / "facts" / "ballard"

JO = """\
id: how-jo-leaves  # never rename
topic: plot
title: What becomes of Jo
# As fans ask.
asks:
  - what happens to jo  # most often
  # of those who know
  - {text: why does jo resign, revealed: S01E08}
answer:
  - Jo is young.
  # sourced by itself
  - text: >-
      She resigns over
      the affair.
    revealed: s1e8
    sources: [recap]
sources: [review, {source: recap, by: {text: a fan, revealed: S01E10}}]
entities: [jo-marsh]  # and nobody else
as_of: May"""
BACK = """\
  - text: She resigns over the affair.
    revealed: S01E09
    sources: [recap]
  - |-
    She
    is: back.
"""
JO_FIELDS = FactFields(
    title="What becomes of Jo",
    asks="what happens to jo\n[S01E08] why does jo resign",
    answer="Jo is young.\n\n[s1e8] She resigns over the affair.",
    sources="review, recap (by: [S01E10] a fan)",
)


def test_an_entry_reads_as_fields() -> None:
    assert fields_of(JO) == JO_FIELDS


@pytest.mark.parametrize(
    ("field", "value", "old", "new"),
    [
        ("title", "Jo: the end", "title: What becomes of Jo\n", 'title: "Jo: the end"\n'),
        ("title", "[S01E08] She quits", "title: What becomes of Jo\n", "title: {text: She quits, revealed: S01E08}\n"),
        ("title", "", "title: What becomes of Jo\n", ""),
        ("revealed", "S01E02", "sources: [review", "revealed: S01E02\nsources: [review"),
        (
            "revealed",
            "S01E02,  bosch-legacy S03E10",
            "sources: [review",
            "revealed: [S01E02, bosch-legacy S03E10]\nsources: [review",
        ),
        (
            "asks",
            "[start] what happens to jo\nwhere is jo\n[S01E08] why does jo resign",
            "  - what happens to jo  # most",
            "  - {text: what happens to jo, revealed: start}  # most",
        ),
        ("asks", "what happens to jo", "  - {text: why does jo resign, revealed: S01E08}\n", ""),
        ("asks", "[S01E08] why does jo resign", "  - what happens to jo  # most often\n", ""),
        ("sources", "review", ", {source: recap, by: {text: a fan, revealed: S01E10}}]", "]"),
        ("sources", "", "sources: [review, {source: recap, by: {text: a fan, revealed: S01E10}}]\n", ""),
        (
            "answer",
            "Jo is old.\n\n[s1e8] She resigns over the affair.",
            "  - Jo is young.\n",
            "  - Jo is old.\n",
        ),
        (
            "answer",
            "Jo is young.\n\n[S01E09] She resigns over the affair.\n\nShe\nis: back.",
            "  - text: >-\n      She resigns over\n      the affair.\n    revealed: s1e8\n    sources: [recap]\n",
            BACK,
        ),
        (
            "answer",
            "Jo is young.\n\n[s1e8] She quits.",
            "  - text: >-\n      She resigns over\n      the affair.\n    revealed: s1e8\n    sources: [recap]\n",
            "  - text: She quits.\n    revealed: s1e8\n",
        ),
    ],
)
def test_only_what_was_changed_is_written_anew(field: str, value: str, old: str, new: str) -> None:
    after = replace(JO_FIELDS, **{field: value})
    assert old in JO
    expected = JO.replace(old, new)
    if "where is jo" in value:
        expected = expected.replace("  # of those", "  - where is jo\n  # of those")
    assert changed_entry(JO, JO_FIELDS, after) == expected


def test_without_a_change_the_entry_stays_as_it_is() -> None:
    assert changed_entry(JO, JO_FIELDS, JO_FIELDS) is JO


def test_a_new_fact_is_written_as_a_curator_would() -> None:
    written = FactFields(
        title="[S01E08] The end: of it",
        asks="what, now?\nwhy #1\n[start] \\[sic] how",
        answer="One.\nTwo: two.\n\n[S01E02, bosch-legacy S01] Three.",
        revealed="S01E01",
        sources="review, recap (by: a fan (of hers), they say)",
    )
    assert new_entry("x", written) == (
        'id: x\ntitle: {text: "The end: of it", revealed: S01E08}\nasks:\n  - what, now?\n  - "why #1"\n'
        '  - {text: "\\\\[sic] how", revealed: start}\nanswer:\n  - |-\n    One.\n    Two: two.\n  - text: Three.\n'
        "    revealed: [S01E02, bosch-legacy S01]\nrevealed: S01E01\n"
        'sources: [review, {source: recap, by: "a fan (of hers), they say"}]'
    )


def test_a_text_that_begins_with_a_bracket_has_a_backslash_before_it() -> None:
    entry = 'id: a\nasks: ["[x] y", "\\\\[z"]\nanswer: "[a\\n\\n\\\\\\nb"'
    assert fields_of(entry) == FactFields(asks="\\[x] y\n\\\\[z", answer="\\[a\n\\\n\\\\\nb")
    after = replace(fields_of(entry), asks="\\[x] y\n[S01] [z]\n\\[w")
    assert data_of(changed_entry(entry, fields_of(entry), after)) == {
        "id": "a",
        "asks": ["[x] y", {"text": "[z]", "revealed": "S01"}, "[w"],
        "answer": "[a\n\n\\\nb",
    }


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        (
            {"asks": "why\n[S01E08 how"},
            "asks: the [ in '[S01E08 how' is never closed; write for instance [S01E08], or \\[ for",
        ),
        (
            {"title": "[ ] how"},
            "title: the brackets in '[ ] how' are empty; write for instance [S01E08], or [start] for",
        ),
        ({"answer": "so\n\n[S01E08]"}, "answer: there is no text behind '[S01E08]'"),
        ({"answer": "[S01\nE08] so"}, "answer: the [ in '[S01' is never closed"),
        (
            {"sources": "a (b"},
            "sources: 'a (b' is no short name of a source; somebody whom it quotes is written as review (by:",
        ),
        ({"sources": "a (by: )"}, "sources: 'a (by: )' names nobody; write for instance review (by: a fan)"),
        ({"answer": "so\a"}, "answer: contains the control character U+0007; remove it"),
        ({"asks": " \n"}, "asks: is empty; write how fans ask for it, one wording a line"),
        ({"answer": ""}, "answer: is empty; write what fans are told"),
    ],
)
def test_what_is_wrong_with_fields_is_said(changes: dict[str, str], problems: str) -> None:
    with pytest.raises(FieldsError) as caught:
        new_entry("a", replace(FactFields(asks="why", answer="so"), **changes))
    assert str(caught.value).startswith(problems)


def test_all_that_is_wrong_with_fields_is_said_at_once() -> None:
    with pytest.raises(FieldsError) as caught:
        new_entry("a", FactFields(title="[", asks="[S01]\n[", answer="x\x00"))
    assert [problem.field for problem in caught.value.problems] == ["answer", "title", "asks", "asks"]


def test_disputed_values_are_left_alone_and_told() -> None:
    entry = "id: a\nasks: [why]\ndisputed:\n  - {value: One., sources: [x]}  # c\n  - Two."
    assert not_editable(entry) == ("the values that sources disagree on",)
    assert fields_of(entry).answer == ""
    after = replace(fields_of(entry), asks="why\nhow")
    assert changed_entry(entry, fields_of(entry), after) == entry.replace("[why]", "[why, how]")


def test_sources_of_single_segments_are_told_to_be_out_of_reach() -> None:
    assert not_editable(JO) == ("the sources of single segments; a segment loses its own when its text changes",)
    assert not_editable("id: a\nasks: why\nanswer: so") == ()


@pytest.mark.parametrize(
    ("entry", "changes", "expected"),
    [
        ("{id: a, asks: why, answer: so}", {"asks": "why\nhow, then"}, '{id: a, asks: [why, "how, then"], answer: so}'),
        (
            "{id: a, asks: [why], answer: so}",
            {"title": "T", "answer": "x\ny"},
            '{id: a, title: T, asks: [why], answer: "x\\ny"}',
        ),
        (
            "id: a\nasks: why # c\nanswer: so # d",
            {"asks": "how", "answer": "x\ny"},
            'id: a\nasks: [how] # c\nanswer: "x\\ny" # d',
        ),
        ("id: a\nasks:\n- why\nanswer: so", {"asks": "how\nwhy\nwho"}, "id: a\nasks:\n- how\n- why\n- who\nanswer: so"),
        ("answer: so\nasks: why\nid: a", {"title": "T"}, "answer: so\nasks: why\nid: a\ntitle: T"),
        ("id: a\nasks: why\nanswer: so\ntitle:", {"title": "T"}, "id: a\nasks: why\nanswer: so\ntitle: T"),
        (
            "id: a\nasks: why\nanswer: so",
            {"answer": "[S01] so"},
            "id: a\nasks: why\nanswer:\n  - text: so\n    revealed: S01",
        ),
        ("id: a\nasks: why\nanswer: |-\n  so\n\n  on", {"answer": "no"}, "id: a\nasks: why\nanswer: no"),
    ],
)
def test_however_an_entry_is_written_it_stays_so(entry: str, changes: dict[str, str], expected: str) -> None:
    before = fields_of(entry)
    assert changed_entry(entry, before, replace(before, **changes)) == expected


@pytest.mark.parametrize("entry", ["- a", "id: [", "id: &x a", "", "&x {id: a}"])
def test_an_entry_that_cannot_be_read_is_to_be_edited_in_its_file(entry: str) -> None:
    with pytest.raises(FieldsError, match="can only be changed in its file"):
        fields_of(entry)


def test_an_ask_is_added_to_what_is_there() -> None:
    added = entry_with_ask(JO, "where [on earth] is jo?")
    assert added == JO.replace("revealed: S01E08}\n", 'revealed: S01E08}\n  - "where [on earth] is jo?"\n')
    assert entry_with_ask(added, " where [on earth]  is jo?") == added
    words = wordings_entry("jo.about", "who is: jo", revealed="S01E02")
    assert words == 'fact: jo.about\nasks:\n  - {text: "who is: jo", revealed: S01E02}'
    assert entry_with_ask(words, "who") == f"{words}\n  - who"
    assert entry_with_ask("{fact: a, asks: b}", "c") == "{fact: a, asks: [b, c]}"
    with pytest.raises(FieldsError, match="is empty"):
        entry_with_ask(JO, "  ")
    with pytest.raises(FieldsError, match=r"control character U\+0000"):
        wordings_entry("a", "x\0")


def test_a_wording_is_added_to_a_written_fact_or_else_beside_the_made_one(bench: Bench) -> None:
    files = {
        "pack.yaml": b"format: 1\nid: p\nname: P\n",
        "a.yaml": b"facts:\n  - {id: a, asks: [why], answer: So.}\ncharacters:\n  - {name: Jo, played_by: Ada}\n",
    }
    wanted = [("a", "how"), ("jo.played-by", "whose face is it"), ("jo.played-by", "who acts"), ("a", "how")]
    for number, (fact, ask) in enumerate(wanted):
        edit = replace(ask_edit(files, pack="p", fact=fact, ask=ask), number=number + 1)
        done = apply_edits(files, [edit])
        assert (done.conflicts, done.settled) == ((), (4,) if number == 3 else ())
        files = dict(done.files)
    assert files["a.yaml"].startswith(b"facts:\n  - {id: a, asks: [why, how], answer: So.}\n")
    added = files[FROM_DISCORD].decode().partition("wordings:")[2]
    assert added == "\n  - fact: jo.played-by\n    asks:\n      - whose face is it\n      - who acts\n"
    contents = {name.removesuffix(".yaml").replace("-", "_"): content for name, content in files.items()}
    asked = {fact.id: [text_for_matching(ask) for ask in fact.asks] for fact in bench.pack(**contents).facts}
    assert asked["jo.played-by"][-2:] == ["whose face is it", "who acts"]


def test_a_new_id_is_made_of_what_spoils_nothing_and_is_not_taken() -> None:
    assert new_id(FactFields(title="Who made Ballard?"), ()) == "who-made-ballard"
    assert new_id(FactFields(title="Who made Ballard?"), {"who-made-ballard"}) == "who-made-ballard-2"
    assert (
        new_id(FactFields(title="[S01E10] Jo dies", asks="[S01E09] x\nwhat becomes of Jo"), ()) == "what-becomes-of-jo"
    )
    assert new_id(FactFields(title="[S01E10] Jo dies"), ()) == "jo-dies"
    assert new_id(FactFields(title="how long is the way from here to there and back again"), ()) == (
        "how-long-is-the-way-from-here-to-there"
    )
    assert new_id(FactFields(asks="?!"), {"fact"}) == "fact-2"
    assert new_id(FactFields(title="Nothing"), ()) == "nothing-2"


lines = hostile.filter(lambda text: not UNWANTED.search(text)) | st.sampled_from(
    [
        "a: b",
        "a #b",
        "- a",
        "---",
        "...",
        "a\t",
        "a\u00a0",
        "'",
        '"',
        "null",
        "~",
        "no",
        "{a",
        "a]",
        "\\[x",
        "\\\\",
        "[x] y",
    ]
)
line = lines.map(lambda text: " ".join(text.split())).filter(bool)
position = st.sampled_from(["", "S01E08", "start", "s1e2, bosch-legacy S03E10"])


@cache
def _normal(written: FactFields) -> FactFields:
    return fields_of(new_entry("a", written))


def _marked(revealed: str, text: str) -> str:
    return f"[{revealed}] {text}" if revealed else "\\" + text if re.match(r"\\*\[", text) else text


marked = st.builds(_marked, position, line)
segment = st.builds(_marked, position, st.lists(line | lines.filter(str.strip), min_size=1, max_size=3).map("\n".join))
source = st.sampled_from(["review", "recap (by: a fan)", "recap (by: [S01E10] the (one), who)", "x (by: \\(\\\\)"])
written_fields = st.builds(
    FactFields,
    title=st.just("") | marked,
    asks=st.lists(marked, min_size=1, max_size=3).map("\n".join),
    answer=st.lists(segment, min_size=1, max_size=3).map("\n\n".join),
    revealed=position,
    sources=st.lists(source, max_size=3).map(", ".join),
)


@pytest.mark.usefixtures("either_parser")
@given(written_fields)
def test_what_is_written_reads_back_exactly(written: FactFields) -> None:
    try:
        normal = _normal(written)
    except FieldsError:
        # A hostile line can begin like a mark.
        assert re.search(r"^(\[[^\]]*\] )?\\*\[", f"{written.title}\n{written.asks}\n{written.answer}", re.MULTILINE)
        return
    assert (normal.title, normal.asks, normal.revealed, normal.sources) == (
        written.title,
        written.asks,
        written.revealed,
        written.sources,
    )
    assert fields_of(new_entry("a", normal)) == normal


@given(written_fields, written_fields, st.sampled_from([field.name for field in fields(FactFields)]))
def test_one_changed_field_changes_no_other(one: FactFields, other: FactFields, field: str) -> None:
    try:
        before, after = _normal(one), replace(_normal(one), **{field: getattr(_normal(other), field)})
    except FieldsError:
        return
    entry = new_entry("a", before)
    assert fields_of(changed_entry(entry, before, after)) == after
    assert changed_entry(changed_entry(entry, before, after), after, before) == entry or fields_of(entry) == before


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.yaml")}


def loaded(folder: Path, files: Mapping[str, bytes]) -> Mapping[str, Fact]:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return {fact.id: fact for fact in load(folder).revision.packs[0].facts}


@pytest.fixture(scope="module")
def ballard() -> Mapping[str, Fact]:
    return {fact.id: fact for fact in load(BALLARD).revision.packs[0].facts}


@pytest.mark.parametrize(
    ("field", "value", "parts"),
    [
        ("title", "A new: title", {"title"}),
        ("asks", "a first #ask\n[S01E02] another, ask", {"asks"}),
        ("answer", "One.\nMore.\n\n[S01E03] Two.", {"segments", "revealed"}),
        ("revealed", "S01E04", {"asks", "segments", "disputed", "revealed"}),
        ("sources", "jb-spins (by: a, fan)", {"citations"}),
    ],
)
def test_every_written_fact_of_ballard_can_be_edited_in_one_field(
    field: str, value: str, parts: set[str], tmp_path: Path, ballard: Mapping[str, Fact]
) -> None:
    files = contents(BALLARD)
    del files["golden.yaml"]
    edits = []
    for number, fact in enumerate(fact for fact in ballard.values() if not fact.generated):
        entry = find_entry(files, Section.FACTS, fact.id)
        assert entry is not None
        before = fields_of(entry.text)
        assert changed_entry(entry.text, before, before) == entry.text
        after = replace(before, **{field: value})
        text = changed_entry(entry.text, before, after)
        comments = re.compile(r"^ *#.*", re.MULTILINE)
        assert comments.findall(text) == comments.findall(entry.text)
        edits.append(
            Edit(pack="ballard", section=Section.FACTS, id=fact.id, before=entry.text, after=text, number=number)
        )
    done = apply_edits(files, edits)
    assert (done.conflicts, done.settled) == ((), ())
    for fact_id, fact in loaded(tmp_path, done.files).items():
        was = ballard[fact_id]
        differing = {one.name for one in fields(fact) if getattr(fact, one.name) != getattr(was, one.name)}
        # What an answer hides or a title names is derived from them.
        assert differing <= parts | {"title", "asks", "entities"}, fact_id
        assert fact.generated or not fact.entities or field == "title" or fact.entities == was.entities
        assert fact.generated or parts & differing or (field == "answer" and was.segments == fact.segments), fact_id


def test_every_made_fact_can_be_written_out(tmp_path: Path, ballard: Mapping[str, Fact]) -> None:
    files = contents(BALLARD)
    del files["golden.yaml"]
    made = [fact for fact in ballard.values() if fact.generated]
    assert {"cast", "metacritic.score", "maggie-q.about"} <= {fact.id for fact in made}
    edits = [
        Edit(pack="ballard", section=Section.FACTS, id=fact.id, before=None, after=entry_of_fact(fact)) for fact in made
    ]
    written = loaded(tmp_path, apply_edits(files, edits).files)
    for fact in made:
        own = written[fact.id]
        assert not own.generated
        same = replace(own, generated=True, title=fact.title, asks=fact.asks, entities=fact.entities)
        assert same == fact
        assert own.asks == fact.asks
        assert fact.entities == own.entities or not fact.entities
        assert fields_of_fact(fact).title.endswith(text_for_matching(fact.title))


def test_a_made_fact_of_somebody_hidden_is_written_as_hidden(bench: Bench) -> None:
    pack = bench.pack(
        a="characters:\n  - {name: Jo, revealed: S01E06, played_by: Ada}\n  - {name: Al, played_by: Bo}\n"
    )
    jo, al = (next(fact for fact in pack.facts if fact.id == f"{who}.played-by") for who in ("jo", "al"))
    assert fields_of_fact(jo).title == "[S01E06] Who plays Jo"
    assert fields_of_fact(jo).revealed == "S01E06"
    assert fields_of_fact(jo).asks.startswith("who plays Jo\n")
    assert fields_of_fact(al).revealed == ""
    (cast,) = (fact for fact in pack.facts if fact.id == "cast")
    assert fields_of_fact(cast).answer == "[S01E06] Ada plays Jo.\n\nBo plays Al."


def test_a_made_fact_with_disputed_values_keeps_them(bench: Bench) -> None:
    scores = "[{value: 81, sources: [review]}, {value: 82, revealed: S01E02}]"
    rating = f"ratings:\n  - {{source: MC, score: {scores}, as_of: 'no'}}\n"
    (score,) = (fact for fact in bench.pack(a=rating).facts if fact.id == "mc.score")
    entry = entry_of_fact(score)
    assert not_editable(entry) == ("the values that sources disagree on",)
    own = changed_entry(entry, fields_of(entry), replace(fields_of(entry), title="The score"))
    lines = "\n".join(f"    {line}" if line else "" for line in own.splitlines()).replace("    id", "  - id", 1)
    (written,) = (
        fact for fact in bench.load(a=rating, b=f"facts:\n{lines}\n").revision.packs[0].facts if fact.id == "mc.score"
    )
    assert (written.disputed, written.as_of, written.topic) == (score.disputed, "no", "rating")
