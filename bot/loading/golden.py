"""Reading a pack's golden questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.golden import NOTHING, Golden
from bot.loading.fields import LONGEST_ID, Record, line_of, nearest, record_of
from bot.loading.nodes import Broken, Listing, Scalar, shorten, what
from bot.loading.texts import LONGEST_ALIAS, LONGEST_ASK, Texts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from bot.core.position import Position
    from bot.loading.nodes import Node

KEYS: Final = ("ask", "at", "finds", "hides", "hides_words")
MOST_GOLDEN: Final = 10_000
"""Of one file; each is asked at every reload."""
MOST_WORDINGS: Final = 100
_EXAMPLE: Final = "ask: who plays jo"
EXPECTATIONS: Final = ("finds", "hides", "hides_words")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldenDraft:
    """An entry as it was written: wordings, and ids that may name no fact."""

    texts: Texts
    asks: tuple[Scalar, ...]
    at: Position | None
    finds: tuple[Scalar, ...]
    finds_nothing: bool
    hides: tuple[Scalar, ...]
    hides_words: tuple[str, ...]


def read_golden(root: Node | None, texts: Texts) -> Iterator[GoldenDraft]:
    """Yield what a file of golden questions says, as far as it can be read; the rest is reported."""
    file = record_of(root, texts.page, "", "golden:")
    if file is None:
        return
    file.check_keys(("golden",))
    listed = file.get("golden")
    if listed is not None and not isinstance(listed, (Broken, Listing)):
        wanted = f"a list is wanted: begin each question with a '- ', such as `- {_EXAMPLE}`"
        texts.page.error(listed, "golden", f"is {what(listed)}; {wanted}")
        return
    for node in file.items("golden", most=MOST_GOLDEN):
        record = record_of(node, texts.page, "golden", _EXAMPLE)
        if record is not None:
            yield _draft(record, texts)


def check_golden(drafts: Iterable[GoldenDraft], facts: Collection[str]) -> tuple[Golden, ...]:
    """Return the golden questions, one a wording; ids that name none of the pack's facts are reported."""
    golden: list[Golden] = []
    for draft in drafts:
        finds, hides = (_known(ids, key, draft, facts) for key, ids in (("finds", draft.finds), ("hides", draft.hides)))
        golden += (
            Golden(
                ask=" ".join(ask.text.split()),
                at=draft.at,
                finds=finds,
                finds_nothing=draft.finds_nothing,
                hides=hides,
                hides_words=draft.hides_words,
                file=draft.texts.page.name,
                line=ask.line,
                column=ask.column,
            )
            for ask in draft.asks
        )
    return tuple(golden)


def _draft(record: Record, texts: Texts) -> GoldenDraft:
    record.check_keys(KEYS)
    if record.require("ask", _EXAMPLE) is not None and _is_empty(record, "ask"):
        record.page.error(record.node.entries["ask"][1], "ask", f"is an empty list; write for instance `{_EXAMPLE}`")
    if all(_is_empty(record, key) for key in EXPECTATIONS) and not record.guessed.intersection(EXPECTATIONS):
        wanted = "write `finds:` with a fact's id or `nothing`, `hides:` or `hides_words:`"
        texts.page.error(record.node, "", f"this question expects nothing; {wanted}")
    finds = record.get("finds")
    finds_nothing = isinstance(finds, Scalar) and finds.text.strip().casefold() == NOTHING
    words = _texts(record, "hides_words", LONGEST_ALIAS, "hides_words: [arrested]")
    return GoldenDraft(
        texts=texts,
        asks=_texts(record, "ask", LONGEST_ASK, _EXAMPLE),
        at=texts.revealed(record, key="at"),
        finds=() if finds_nothing else _texts(record, "finds", LONGEST_ID, "finds: jo-marsh.played-by"),
        finds_nothing=finds_nothing,
        hides=_texts(record, "hides", LONGEST_ID, "hides: [how-jo-leaves]"),
        hides_words=tuple(" ".join(word.text.split()) for word in words),
    )


def _is_empty(record: Record, key: str) -> bool:
    node = record.get(key)
    return node is None or (isinstance(node, Listing) and not node.items)


def _texts(record: Record, key: str, limit: int, example: str) -> tuple[Scalar, ...]:
    nodes = record.items(key, most=MOST_WORDINGS)
    sound = (node for node in nodes if line_of(node, record.page, key, limit=limit, example=example) is not None)
    return tuple(node for node in sound if isinstance(node, Scalar))


def _known(ids: Iterable[Scalar], key: str, draft: GoldenDraft, facts: Collection[str]) -> tuple[str, ...]:
    known = []
    for scalar in ids:
        if scalar.text.strip() in facts:
            known.append(scalar.text.strip())
            continue
        hint = nearest(scalar.text, facts) or "; write the id of a fact of this pack"
        draft.texts.page.error(scalar, key, f"unknown fact {shorten(scalar.text)!r}{hint}")
    return tuple(known)
