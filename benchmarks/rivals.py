"""Well-known ways to find the most similar of many texts, each as its documentation recommends for questions.

They need what `requirements/bench.txt` lists. Every text and every question is given to them in lower case.
"""

from __future__ import annotations

import re
import sqlite3
from functools import partial
from typing import TYPE_CHECKING, Final

import bm25s  # type: ignore[import-untyped]  # it comes without types
import tantivy
from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Search = Callable[[str], int | None]
    """Returns the number of the most similar text; ``None`` where none is similar at all."""

_WORD: Final = re.compile(r"\w+")
_HEAP: Final = 128_000_000
"""Bytes that tantivy may use while it indexes."""


def rapidfuzz_search(texts: Sequence[str], scorer: Callable[..., float]) -> Search:
    """Return a search with `extractOne`, which compares a question with each text."""

    def search(question: str) -> int | None:
        found = process.extractOne(question, texts, scorer=scorer)
        return int(found[2]) if found is not None else None

    return search


def fts5_search(texts: Sequence[str]) -> Search:
    """Return a search in an SQLite table: BM25 over stems, any word of the question may be there."""
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table texts using fts5(text, tokenize='porter unicode61')")
    database.executemany("insert into texts(rowid, text) values (?, ?)", enumerate(texts))
    database.execute("insert into texts(texts) values ('optimize')")

    def search(question: str) -> int | None:
        words = " OR ".join(f'"{word}"' for word in _WORD.findall(question))
        found = database.execute("select rowid from texts where texts match ? order by rank limit 1", [words])
        return next((int(row[0]) for row in found), None)

    return search


def tantivy_search(texts: Sequence[str]) -> Search:
    """Return a search with tantivy: BM25 over words, each of which may have one typing error."""
    schema = tantivy.SchemaBuilder().add_text_field("text").add_unsigned_field("number", stored=True).build()
    index = tantivy.Index(schema)
    writer = index.writer(_HEAP, 1)
    for number, text in enumerate(texts):
        writer.add_document(tantivy.Document(text=text, number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(question: str) -> int | None:
        words = [tantivy.Query.fuzzy_term_query(schema, "text", word) for word in _WORD.findall(question)]
        query = tantivy.Query.boolean_query([(tantivy.Occur.Should, word) for word in words])
        hits = searcher.search(query, 1).hits
        return int(str(searcher.doc(hits[0][1])["number"][0])) if hits else None

    return search


def bm25s_search(texts: Sequence[str]) -> Search:
    """Return a search with bm25s: BM25 over words, worked out beforehand."""
    retriever = bm25s.BM25()
    retriever.index(bm25s.tokenize(texts, stopwords=None, show_progress=False), show_progress=False)

    def search(question: str) -> int | None:
        words = bm25s.tokenize([question], stopwords=None, return_ids=False, show_progress=False)
        found, scores = retriever.retrieve(words, k=1, show_progress=False)
        return int(found[0, 0]) if scores[0, 0] > 0 else None

    return search


RIVALS: Final[dict[str, Callable[[Sequence[str]], Search]]] = {
    "rapidfuzz WRatio": partial(rapidfuzz_search, scorer=fuzz.WRatio),
    "rapidfuzz token_set_ratio": partial(rapidfuzz_search, scorer=fuzz.token_set_ratio),
    "SQLite FTS5": fts5_search,
    "tantivy, fuzzy terms": tantivy_search,
    "bm25s": bm25s_search,
}
