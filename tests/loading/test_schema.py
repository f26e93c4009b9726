"""What editors are told of the format, held against what the loader reads."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from jsonschema_rs import Draft7Validator, meta

from bot.core.stories import Stories, Story
from bot.loading import entries, fields, timelines
from bot.loading.drafts import Drafts
from bot.loading.entries import read_entries
from bot.loading.golden import read_golden
from bot.loading.header import complete_header, read_header
from bot.loading.nodes import Listing, Mapping, Scalar
from bot.loading.problems import Findings, Page
from bot.loading.schema import schema
from bot.loading.schema.forms import matching
from bot.loading.texts import Texts
from bot.loading.trees import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.loading.nodes import Node

ROOT = Path(__file__).parents[2]
README = (ROOT / "facts" / "README.md").read_text("utf-8")
BROKEN = Path(__file__).with_name("broken_files.txt").read_text("utf-8")
SCHEMA = Draft7Validator(schema())
HEADER = "format: 1\nid: p\nname: P\n"
UNKNOWN = "qqqqqqqqqq"
LONG = tuple("q" * limit for limit in (41, 61, 101, 251, 301))
INSTEAD: tuple[object, ...] = (None, True, 7, "7", "q", "", *LONG, [], ["q"], [[]], {}, {UNKNOWN: "q"})
NOT_OF_SHAPE = re.compile(
    "^unknown (position|source)|comes after|nothing but specials|already stands for|too long|number up to|no letters"
)
"""What the loader says of values that do not fit others, rather than of keys and of what may stand behind each."""
YES_OR_NO: Final = frozenset("yes no on off true false y n".split())


def as_an_editor_reads(node: Node | None) -> object:
    """Return what YAML parsers may make of a file; what any of them takes for something else than text is that."""
    if isinstance(node, Mapping):
        return {key: as_an_editor_reads(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, Listing):
        return [as_an_editor_reads(item) for item in node.items]
    assert isinstance(node, Scalar)
    if node.missing:
        return None
    if node.plain and re.fullmatch(r"[-+]?[0-9][0-9_:]*(\.[0-9]+)?", node.text):
        number = re.sub("[_:]", "", node.text)
        return float(number) if "." in number else int(number)
    return True if node.plain and node.text.casefold() in YES_OR_NO else node.text


def parsed(text: str) -> object:
    return as_an_editor_reads(read_tree(text, Page("f.yaml", Findings())))


def is_yaml(text: str) -> bool:
    findings = Findings()
    read_tree(text, Page("f.yaml", findings))
    return not findings.failed


def loader_errors(text: str, kind: str) -> list[str]:
    """Return what the loader says of a file alone, of which names and positions cannot be looked up."""
    findings = Findings()
    page = Page("f.yaml", findings)
    root, stories = read_tree(text, page), Stories(())
    texts = Texts(page, Story("p", "P", None), stories, None)
    if kind == "pack":
        complete_header(read_header(root, page), stories)
    elif kind == "golden":
        list(read_golden(root, texts))
    else:
        read_entries(root, texts, Drafts())
    return [problem.message for problem in findings.errors()]


def kind_of(text: str) -> str:
    return "pack" if text.startswith("format:") else "golden" if text.startswith("golden:") else "facts"


def examples() -> Iterator[str]:
    """Yield the examples of the format's description, each as a file."""
    for block in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL):
        yield f"facts:\n{block}" if block.startswith("  - ") else block
    (stories,) = re.findall(r"```\n(timeline:.*?)```", README, re.DOTALL)
    yield from (HEADER + story for story in stories.split("\n\n"))
    yield HEADER + "timeline: {unit: page, count: [Dust, {title: Rain, aired: 1987}, {count: 38}]}"


def changed(tree: object) -> Iterator[object]:
    """Yield a tree with each of its values replaced, and with each key left out, misspelt and added."""
    yield from INSTEAD
    if isinstance(tree, list):
        for index, item in enumerate(tree):
            yield from ([*tree[:index], other, *tree[index + 1 :]] for other in changed(item))
    elif isinstance(tree, dict):
        yield {**tree, UNKNOWN: "q"}
        for key, value in tree.items():
            yield {other: tree[other] for other in tree if other != key}
            yield from ({**tree, key: other} for other in changed(value))


def disagreement(tree: object, kind: str) -> str | None:
    """Return what the loader says of a file of which the schema says otherwise."""
    text = json.dumps(tree, ensure_ascii=False)
    errors = loader_errors(text, kind)
    if SCHEMA.is_valid(tree) == (not errors) or (errors and all(map(NOT_OF_SHAPE.search, errors))):
        return None
    return f"{errors or 'nothing'}: {text}"


def test_the_schema_is_one() -> None:
    assert meta.is_valid(schema())


@pytest.mark.parametrize("folder", ["facts", "tests", "benchmarks/packs"])
def test_every_pack_fits(folder: str) -> None:
    packs = [file.parent for file in (ROOT / folder).rglob("pack.yaml")]
    files = [file for pack in packs for file in pack.rglob("*.yaml")]
    assert len(files) > len(packs) > 0
    assert [str(file) for file in files if not SCHEMA.is_valid(parsed(file.read_text("utf-8")))] == []


@pytest.mark.parametrize("text", [*examples()])
def test_what_is_done_to_an_example_is_refused_by_both_or_by_neither(text: str) -> None:
    tree, kind = parsed(text), kind_of(text)
    assert SCHEMA.is_valid(tree)
    # A file without any keys is no pack.yaml, but no schema for all files can tell which one it is.
    found = (disagreement(other, kind) for other in changed(tree) if other != {})
    assert [one for one in found if one is not None] == []


def test_broken_files_are_refused_by_both_or_by_neither() -> None:
    files = [row.partition("\n")[2].partition("\n--\n")[0] for row in BROKEN.split("\n== ")[1:]]
    whole = [parsed(file) for file in files if is_yaml(file)]
    assert len(whole) > 30
    assert [one for one in (disagreement(file, "facts") for file in whole) if one is not None] == []


def test_every_group_has_the_keys_that_the_loader_knows() -> None:
    messages = (
        message
        for text in examples()
        for tree in changed(parsed(text))
        if UNKNOWN in (written := json.dumps(tree, ensure_ascii=False))
        for message in loader_errors(written, kind_of(text))
    )
    known = (message.partition("known here: ")[2] for message in messages if "known here" in message)
    assert {frozenset(keys.split(", ")) for keys in known} == set(groups(schema()))


def groups(form: object) -> Iterator[frozenset[str]]:
    """Yield the keys of each group of a schema."""
    if isinstance(form, dict):
        if form.get("additionalProperties") is False:
            yield frozenset(form["properties"])
        form = list(form.values())
    if isinstance(form, list):
        for inner in form:
            yield from groups(inner)


@pytest.mark.parametrize(
    "text", ["a", "é", "ß9", "日本", "Ⅷ", "½", "٣", "_a", "a_b", ".a", "a.", "a.-b", "a b", "x'y", "", "-", "1,000.5"]
)
@pytest.mark.parametrize(
    "pattern",
    [fields.ID, fields.WHOLE_NUMBER, entries.NUMBER, timelines.LETTERS, timelines.SHORT],
    ids=lambda one: one.pattern,
)
def test_patterns_mean_the_same_to_an_editor(pattern: re.Pattern[str], text: str) -> None:
    assert Draft7Validator(matching(pattern, "")).is_valid(text) == bool(pattern.fullmatch(text))


def test_a_value_may_be_what_other_programs_take_for_something_else_than_text() -> None:
    told = {
        "id": 7,
        "asks": ["how old is she", 1923],
        "answer": False,
        "as_of": 2025,
        "revealed": 3,
        "title": {"text": 9},
    }
    assert SCHEMA.is_valid({"facts": [told], "entities": [{"name": True, "kind": "Place"}]})


def test_capitals_of_a_word_are_read_and_other_words_are_not() -> None:
    facts = ({"facts": [{"id": "a", "asks": "b", "answer": "c", "topic": topic}]} for topic in ("Plot", "plott"))
    assert [SCHEMA.is_valid(fact) for fact in facts] == [True, False]
