"""Edits made in Discord, applied to files that people wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.edits import Edit, Section
from bot.loading.editing import FROM_DISCORD, apply_edits, find_entry
from bot.loading.editing.places import data_of
from bot.loading.editing.writing import in_brackets

if TYPE_CHECKING:
    from collections.abc import Mapping

WRITTEN = """\
# Who made it.
facts:
  # about a
  - id: a  # first
    asks: [why, {text: how, revealed: S01E02}]
    # what it says
    answer: |
      One.

      Two.
    # read again in May

  # about b
  - id: b
    asks:
    - what
    answer: B.
  -   id: c
      answer: C.

people:
  - name: Ada  # not a fact
# the end
"""
A = """\
id: a  # first
asks: [why, {text: how, revealed: S01E02}]
# what it says
answer: |
  One.

  Two.
# read again in May"""
NEW = "id: a\nanswer: |-\n  Three.\n\n  Four."
NEW_IN_PLACE = "  - id: a\n    answer: |-\n      Three.\n\n      Four.\n"
OTHER_FORMAT = "{answer: \"One.\\n\\nTwo.\", asks: ['why', {revealed: S01E02, text: how}], id: a}"


def edit(
    before: str | None, after: str | None, number: int = 1, *, fact: str = "a", section: Section = Section.FACTS
) -> Edit:
    return Edit(pack="p", section=section, id=fact, before=before, after=after, number=number)


def applied(written: str, *edits: Edit) -> str:
    done = apply_edits({"f.yaml": written.encode()}, edits)
    assert done.conflicts == ()
    return done.files["f.yaml"].decode()


def from_discord(files: Mapping[str, bytes]) -> str:
    """Return what was added, without the comment above it."""
    text = files[FROM_DISCORD].decode()
    assert text.startswith("# What was added in Discord.")
    return text[text.index("\n\n") + 2 :]


def test_an_entry_is_found_with_the_comments_that_are_its_own() -> None:
    found = find_entry({"f.yaml": WRITTEN.encode()}, Section.FACTS, "a")
    assert found is not None
    assert (found.text, found.file, found.line, found.column) == (A, "f.yaml", 4, 5)


@pytest.mark.parametrize("line", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_an_entry_is_replaced_and_all_of_the_rest_stays(line: str, mark: str) -> None:
    start, end = WRITTEN.index("  - id: a"), WRITTEN.index("\n  # about b")
    text, expected = (
        (mark + one).replace("\n", line) for one in (WRITTEN, WRITTEN[:start] + NEW_IN_PLACE + WRITTEN[end:])
    )
    assert applied(text, edit(A, NEW)) == expected


@pytest.mark.parametrize(
    ("fact", "removed"),
    [
        ("a", WRITTEN[WRITTEN.index("  - id: a") : WRITTEN.index("\n  # about b")]),
        ("b", "  - id: b\n    asks:\n    - what\n    answer: B.\n"),
        ("c", "  -   id: c\n      answer: C.\n"),
    ],
)
def test_exactly_the_lines_of_an_entry_are_removed(fact: str, removed: str) -> None:
    found = find_entry({"f.yaml": WRITTEN.encode()}, Section.FACTS, fact)
    assert found is not None
    assert applied(WRITTEN, edit(found.text, None, fact=fact)) == WRITTEN.replace(removed, "")


@pytest.mark.parametrize(
    ("written", "after", "expected"),
    [
        ("facts:\n- id: a\n- id: b", "id: a\nanswer: x", "facts:\n- id: a\n  answer: x\n- id: b"),
        ("facts:\n- id: b\n- id: a", "id: a\nanswer: x", "facts:\n- id: b\n- id: a\n  answer: x"),
        ("facts:\n- id: b\n- id: a", None, "facts:\n- id: b\n"),
        ("facts:\n  - id: a", None, "facts:\n"),
        ("facts: [{id: a}]", None, "facts: []"),
        ("facts: [{id: a},]", None, "facts: []"),
        ("facts: [{id: a}, {id: b}]", None, "facts: [{id: b}]"),
        ("facts: [{id: b}, {id: a}]  # all", None, "facts: [{id: b}]  # all"),
        ("facts: [{id: b}, {id: a}, {id: c}]", None, "facts: [{id: b}, {id: c}]"),
        (
            "facts: [{id: b},\n  {id: a}]",
            "id: a # new\nasks:\n  - why, then\n  - {text: how}",
            'facts: [{id: b},\n  {id: a, asks: ["why, then", {text: how}]}]',
        ),
        ("{facts: [{id: a}], people: []}", "id: a\ntitle: T", "{facts: [{id: a, title: T}], people: []}"),
        ("facts:\n  -\n    id: a\n  - id: b\n", "id: a\ntitle: T", "facts:\n  - id: a\n    title: T\n  - id: b\n"),
        ("? facts\n: - id: a\n  - id: b\n", None, "? facts\n: - id: b\n"),
        ("facts:\n  - {id: a,\n     title: x}\n", "{id: a,\n title: y}", "facts:\n  - {id: a,\n     title: y}\n"),
    ],
)
def test_however_a_list_is_written_it_stays_so(written: str, after: str | None, expected: str) -> None:
    found = find_entry({"f.yaml": written.encode()}, Section.FACTS, "a")
    assert found is not None
    assert applied(written, edit(found.text, after)) == expected


def test_a_new_entry_goes_to_a_file_of_its_own() -> None:
    files = {"f.yaml": WRITTEN.encode()}
    wordings = edit(None, "fact: b\nasks: [which]", 3, fact="b", section=Section.WORDINGS)
    done = apply_edits(
        files, [edit(None, "id: n\nanswer: N.", 1, fact="n"), edit(None, "id: m", 2, fact="m"), wordings]
    )
    assert done.files["f.yaml"] == files["f.yaml"]
    added = "facts:\n  - id: n\n    answer: N.\n\n  - id: m\n\nwordings:\n  - fact: b\n    asks: [which]\n"
    assert from_discord(done.files) == added
    assert done.settled == ()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (b"facts:\n- id: x\n# end\n", "facts:\n- id: x\n\n- id: n\n  answer: N\n# end\n"),
        (b"facts:\r\n- id: x\r\n", "facts:\r\n- id: x\r\n\r\n- id: n\r\n  answer: N\r\n"),
        (b"facts: [{id: x}]", "facts: [{id: x}, {id: n, answer: N}]"),
        (b"facts: []\npeople: []\n", "facts: [{id: n, answer: N}]\npeople: []\n"),
        (b"facts:  # none\npeople: []\n", "facts:  # none\n  - id: n\n    answer: N\npeople: []\n"),
        (b"facts: ~\n", "facts: \n  - id: n\n    answer: N\n"),
        (b"people:\n- name: x\n# end", "people:\n- name: x\n\nfacts:\n  - id: n\n    answer: N\n# end"),
        (b"# nothing", "# nothing\nfacts:\n  - id: n\n    answer: N\n"),
        (b"", "facts:\n  - id: n\n    answer: N\n"),
    ],
)
def test_a_new_entry_is_added_to_that_file_however_it_was_changed(written: bytes, expected: str) -> None:
    done = apply_edits({FROM_DISCORD: written}, [edit(None, "id: n\nanswer: N", fact="n")])
    assert done.files == {FROM_DISCORD: expected.encode()}


@pytest.mark.parametrize("written", [b"facts: [", b"\xff", b"{people: []}", b"facts: none", b"- a"])
def test_a_file_that_cannot_take_an_entry_is_left_alone(written: bytes) -> None:
    done = apply_edits({FROM_DISCORD: written}, [edit(None, "id: n", fact="n")])
    assert done.files[FROM_DISCORD] == written
    assert b"  - id: n\n" in done.files["from-discord-2.yaml"]


@pytest.mark.parametrize("after", [NEW, OTHER_FORMAT, None])
def test_what_is_in_the_file_already_is_settled(after: str | None) -> None:
    first = apply_edits({"f.yaml": WRITTEN.encode()}, [edit(A, after, 7)])
    again = apply_edits(first.files, [edit(A, after, 7)])
    assert again.files == first.files
    assert (again.settled, again.conflicts) == ((7,), ())


def test_comments_and_formatting_do_not_matter_for_what_an_edit_finds() -> None:
    assert applied(WRITTEN, edit(OTHER_FORMAT, NEW)) == applied(WRITTEN, edit(A, NEW))


@pytest.mark.parametrize(
    ("has", "settled"), [("id: a\nanswer: '1'", ()), ("id: a\nanswer: 2", (3,)), ("id: a\nanswer: 3", (3, 5))]
)
def test_a_chain_of_edits_goes_on_from_wherever_the_file_is(has: str, settled: tuple[int, ...]) -> None:
    chain = [edit("id: a\nanswer: 2", "id: a\nanswer: 3", 5), edit("id: a\nanswer: 1", "id: a\nanswer: 2", 3)]
    done = apply_edits({"f.yaml": f"facts:\n- {has}".replace("\nanswer", "\n  answer").encode()}, chain)
    assert data_of(done.files["f.yaml"].decode()) == {"facts": [{"id": "a", "answer": "3"}]}
    assert (done.settled, done.conflicts) == (settled, ())


def test_an_entry_that_is_added_and_removed_is_settled_where_it_is_not() -> None:
    done = apply_edits({}, [edit(None, NEW, 1), edit(NEW, None, 2)])
    assert (done.files, done.settled, done.conflicts) == ({}, (1, 2), ())


def test_edits_before_a_change_of_the_file_are_settled_by_the_edit_after_it() -> None:
    changed = edit("id: a\nanswer: mine", "id: a\nanswer: ours", 2)
    done = apply_edits({"f.yaml": b"facts:\n- id: a\n  answer: mine"}, [edit(A, NEW, 1), changed])
    assert data_of(done.files["f.yaml"].decode()) == {"facts": [{"id": "a", "answer": "ours"}]}
    assert (done.settled, done.conflicts) == ((1,), ())
    back = apply_edits({"f.yaml": WRITTEN.encode()}, [edit(A, NEW, 1), changed])
    assert [conflict.edits for conflict in back.conflicts] == [(changed,)]


def test_an_entry_that_moved_to_another_file_is_edited_there() -> None:
    entry = "\n".join(f"    {line}".rstrip() for line in A.splitlines()).replace("    id", "  - id", 1)
    done = apply_edits({"f.yaml": b"facts: []", "cast/x.yaml": f"facts:\n{entry}\n".encode()}, [edit(A, NEW)])
    assert done.conflicts == ()
    assert done.files["cast/x.yaml"].decode() == f"facts:\n{NEW_IN_PLACE}"


def test_what_was_changed_in_the_file_as_well_is_left_alone_and_told() -> None:
    files = {"f.yaml": WRITTEN.replace("Two.", "2.").encode()}
    done = apply_edits(
        files, [edit(A, NEW, 12), edit("id: b\nasks: [what]\nanswer: B.", None, 13, fact="b")], folder="facts/p"
    )
    assert done.files["f.yaml"] == files["f.yaml"].replace(b"  - id: b\n    asks:\n    - what\n    answer: B.\n", b"")
    (conflict,) = done.conflicts
    assert ([one.number for one in conflict.edits], conflict.file, conflict.wants) == ([12], "f.yaml", NEW)
    assert conflict.has == A.replace("Two.", "2.")
    assert str(conflict.problem).startswith(
        "facts/p/f.yaml:4:5: facts: 'a' was changed in the file and changed in Discord (edit 12): the file has 'id: a"
    )
    assert "the edit wants 'id: a answer: |- Three. Four.'; write into the file what shall be" in str(conflict.problem)
    assert done.settled == ()


def test_what_was_removed_from_the_files_as_well_as_changed_is_told() -> None:
    done = apply_edits({"f.yaml": b"facts: []"}, [edit(A, NEW, 1), edit(NEW, "id: a\nanswer: 5", 2)])
    (conflict,) = done.conflicts
    assert (conflict.has, conflict.file) == (None, None)
    assert str(conflict.problem) == (
        "pack.yaml:1:1: facts: 'a' was removed from the files and changed in Discord (edits 1, 2): the file has "
        "nothing; the edit wants 'id: a answer: 5'; write into the file what shall be, then discard the edit, or "
        "overwrite the file with it"
    )


def test_what_was_undone_leaves_alone_whatever_the_files_have_by_now() -> None:
    changed = edit(A, NEW), edit(NEW, A, number=2)
    removed = WRITTEN.replace("id: a ", "id: z ")
    done = apply_edits({"f.yaml": removed.encode()}, changed)
    assert (done.conflicts, done.settled, done.files["f.yaml"].decode()) == ((), (1, 2), removed)
    added = edit(None, NEW), edit(NEW, None, number=2)
    assert applied(WRITTEN, *added) == WRITTEN


def test_a_new_fact_whose_id_the_files_have_got_meanwhile_is_a_conflict() -> None:
    (conflict,) = apply_edits({"f.yaml": WRITTEN.encode()}, [edit(None, NEW, 4)]).conflicts
    assert "'a' was changed in the file and written in Discord (edit 4)" in conflict.problem.message


def test_of_several_entries_of_wordings_the_right_one_is_changed() -> None:
    written = "wordings:\n- {fact: a, asks: [x]}\n- {fact: a, asks: [y]}\n"
    change = edit("fact: a\nasks: [y]", "fact: a\nasks: [y, z]", section=Section.WORDINGS)
    assert applied(written, change) == "wordings:\n- {fact: a, asks: [x]}\n- fact: a\n  asks: [y, z]\n"
    remove = edit("fact: a\nasks: [y]", None, section=Section.WORDINGS)
    assert applied(written, remove) == "wordings:\n- {fact: a, asks: [x]}\n"
    assert apply_edits({"f.yaml": applied(written, remove).encode()}, [remove]).settled == (1,)


def test_pack_yaml_and_golden_questions_hold_no_entries() -> None:
    files = {"pack.yaml": b"facts: [{id: a}]", "x/golden.yaml": b"facts: [{id: a}]"}
    assert find_entry(files, Section.FACTS, "a") is None


words = st.text(st.sampled_from("ab :#-'\"\n{}[],|>&é\U0001f600\u00a0"), max_size=12)
values = st.recursive(
    words, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3), max_leaves=5
)
entries = st.dictionaries(st.sampled_from(["asks", "answer", "title"]), values)
comments = st.lists(st.sampled_from(["", "# c", "  # d", "      # e"]), max_size=2)


@st.composite
def files(draw: st.DrawFn) -> str:
    """Draw a file with facts 0, 1 and so on, written in some way."""
    listed = [
        {"id": str(number), **entry} for number, entry in enumerate(draw(st.lists(entries, min_size=1, max_size=4)))
    ]
    line = draw(st.sampled_from(["\n", "\r\n"]))
    if draw(st.booleans()):
        text = f"facts: {in_brackets(listed)}"
    else:
        margin = draw(st.sampled_from(["", "  ", "    "]))
        lines = ["facts:"]
        for entry in listed:
            lines += draw(comments)
            head, *rest = [f"{key}: {in_brackets(value)}" for key, value in entry.items()]
            gap = draw(st.sampled_from(["- ", "-   "]))
            lines += [f"{margin}{gap}{head}", *(f"{margin}{' ' * len(gap)}{one}" for one in rest)]
        text = line.join(lines)
    return text + draw(st.sampled_from(["", line, f"{line}{line}# end{line}", f"{line}people: []{line}"]))


@given(files(), entries, st.integers(0, 3), st.sampled_from(["remove", "change"]))
def test_an_edit_changes_one_entry_and_nothing_else(
    written: str, entry: dict[str, object], number: int, how: str
) -> None:
    found = find_entry({"f.yaml": written.encode()}, Section.FACTS, str(number))
    if found is None:
        return
    after = {"id": str(number), **entry}
    change = edit(found.text, None if how == "remove" else in_brackets(after), fact=str(number))  # type: ignore[arg-type]
    done = apply_edits({"f.yaml": written.encode()}, [change])
    expected = data_of(written)
    assert isinstance(expected, dict)
    listed = list(expected["facts"])
    listed[number : number + 1] = [] if how == "remove" else [data_of(in_brackets(after))]  # type: ignore[arg-type]
    text = done.files["f.yaml"].decode()
    assert data_of(text) == {**expected, "facts": listed or ([] if "[]" in text.split("\n")[0] else None)}
    assert text.count("# end") == written.count("# end")
    assert apply_edits(done.files, [change]).settled == (1,)
    back = edit(change.after, found.text, fact=str(number))
    if how == "change":
        restored = find_entry(apply_edits(done.files, [back]).files, Section.FACTS, str(number))
        assert restored is not None
        assert restored.data == found.data
