"""Teach the small sentence encoder (`bot/words/encoder.npz`) what a large one says.

The small one starts as a table of vectors of word pieces, whose sums come as near to the large one's directions as
sums can (ridge regression), and goes on with two layers of a transformer that change them by what stands around them.
The one that is shipped took 45 minutes on one busy core, in two runs of which the second went on from the first; its
directions have a cosine of .916 with the large one's on sentences that it had not seen.

    python -m benchmarks.distil_encoder --model model.onnx --wordnet wordnet --talk english --sentences FILE ...

The sentences are those of `benchmarks/distil_vectors.py`, and the lines of the files given, best questions and
requests as people write them, of up to 22 words; some of their words are also replaced by others, so that all words are
seen. The encoder that is shipped learnt from 412,592 sentences, among them those of the Schema-Guided Dialogue dataset
(CC BY-SA 4.0), Taskmaster-4 (CC BY 4.0), the query wellformedness dataset (CC BY-SA 4.0), Topical-Chat (CDLA-Sharing
1.0) and descriptions of Debian's packages: none that Casefile's matching is measured with.

Packages, none of which Casefile needs to run: torch, onnxruntime and scipy; the rest is as in `distil_vectors`.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np
import torch
from onnxruntime import InferenceSession
from scipy.sparse import csr_matrix
from torch import nn
from torch.nn import functional

from benchmarks.distil_vectors import OUT, main_axes, read_wordnet, ridge, sentences, unit
from bot.words.encoder import Encoder
from bot.words.pieces import MOST_PIECES, pieces
from bot.words.small_encoder import HEADS, SmallEncoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

WIDTH: Final = SmallEncoder.dimensions
LAYERS: Final = 2
HIDDEN: Final = 384
"""Hidden units of a layer."""
REPLACED: Final = 0.25
"""So many sentences with other words in them are made, as a share of all."""
LONG_WORD: Final = 4
"""Letters from which on a word may be replaced."""
PLAIN: Final = 0.5
"""Share of sentences that lose their last full stop or question mark."""
KEEP: Final = 0.3
"""How strongly the first vectors are held to nothing (ridge)."""
LONGER: Final = 8.0
"""Vectors grow so much longer before layers are put on them."""
BATCH: Final = 512
BUCKET: Final = 40
"""Batches whose sentences are sorted by length."""
ALIKE: Final = 8.0
"""What the differences between sentences count beside their directions."""
COMPARED: Final = 256
"""Sentences of a batch that are compared with each other."""
WARM_UP: Final = 300
"""Steps until the full rate of learning is reached."""
HELD_OUT: Final = 8_000


class Block(nn.Module):
    """A layer: attention, then hidden units, each of which adds to what is there."""

    def __init__(self) -> None:
        super().__init__()
        self.looks_norm, self.weighs_norm = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.looks, self.learns = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.weighs, self.changes = nn.Linear(WIDTH, HIDDEN), nn.Linear(HIDDEN, WIDTH)
        for last in (self.learns, self.changes):  # it begins with changing nothing
            nn.init.zeros_(last.weight)
            nn.init.zeros_(last.bias)

    def forward(self, state: torch.Tensor, is_piece: torch.Tensor) -> torch.Tensor:
        """Return what becomes of the pieces of each text."""
        texts, length, _ = state.shape
        parts = self.looks(self.looks_norm(state)).view(texts, length, 3, HEADS, WIDTH // HEADS)
        wanted, offered, told = parts.permute(2, 0, 3, 1, 4)
        heard = functional.scaled_dot_product_attention(wanted, offered, told, attn_mask=is_piece[:, None, None, :])
        state = state + self.learns(heard.transpose(1, 2).reshape(texts, length, WIDTH))
        return state + self.changes(functional.relu(self.weighs(self.weighs_norm(state))))


class Network(nn.Module):
    """The small encoder, to be trained; `bot.words.small_encoder` computes the same."""

    def __init__(self, first: NDArray[np.float32]) -> None:
        super().__init__()
        self.pieces = nn.Embedding.from_pretrained(torch.tensor(first * LONGER), freeze=False)
        self.places = nn.Parameter(torch.zeros(MOST_PIECES, WIDTH))
        self.layers = nn.ModuleList(Block() for _ in range(LAYERS))

    def forward(self, numbers: torch.Tensor) -> torch.Tensor:
        """Return the direction of each text, given the numbers of its pieces, 0 behind its end."""
        is_piece = numbers != 0
        state = self.pieces(numbers) + self.places[: numbers.shape[1]]
        for layer in self.layers:
            state = layer(state, is_piece)
        return functional.normalize((state * is_piece[..., None]).sum(1), dim=-1)

    def stored(self) -> Iterator[tuple[str, NDArray[np.generic]]]:
        """Yield the arrays of `encoder.npz`, by name: what normalises is multiplied into what follows it."""
        table = self.pieces.weight.detach().numpy()
        scales = np.abs(table).max(axis=1) / 127 + 1e-9
        yield "pieces", np.rint(table / scales[:, None]).astype(np.int8)
        yield "scales", scales.astype(np.float32)
        yield "places", self.places.detach().numpy().astype(np.float16)
        for number, layer in enumerate(self.layers):
            for name in ("looks", "learns", "weighs", "changes"):
                weight, bias = getattr(layer, name).weight, getattr(layer, name).bias
                norm = getattr(layer, f"{name}_norm", None)
                if norm is not None:
                    weight, bias = weight * norm.weight, bias + weight @ norm.bias
                yield f"{number}.{name}", weight.detach().numpy().T.astype(np.float16)
                yield f"{number}.{name}_bias", bias.detach().numpy().astype(np.float32)


def read(files: Sequence[Path]) -> Iterator[str]:
    """Yield the sentences of files, one a line."""
    for file in files:
        yield from filter(None, map(str.strip, file.read_text(encoding="utf-8").splitlines()))


def varied(texts: Sequence[str], random: Random) -> list[str]:
    """Return texts in lower case, some without their last mark, and more of them with other words, in any order."""
    others = sorted({word for text in texts for word in text.lower().split() if word.isalpha() and len(word) > 1})
    swapped = [_swapped(random.choice(texts), others, random) for _ in range(int(REPLACED * len(texts)))]
    plain = (text.rstrip(" .?!") if random.random() < PLAIN else text for text in (*texts, *swapped))
    found = list(dict.fromkeys(" ".join(text.lower().split()) for text in plain))
    random.shuffle(found)
    return found


def _swapped(text: str, others: Sequence[str], random: Random) -> str:
    said = text.split()
    places = [place for place, word in enumerate(said) if len(word) >= LONG_WORD]
    for place in random.sample(places, min(len(places), random.choice((1, 2)))):
        said[place] = random.choice(others)
    return " ".join(said)


def numbered(texts: Sequence[str]) -> NDArray[np.int64]:
    """Return the numbers of the pieces of each text, one text a row, 0 behind its end."""
    vocabulary = pieces()
    found = np.zeros((len(texts), MOST_PIECES), np.int64)
    for row, text in zip(found, texts, strict=True):
        numbers = vocabulary.of(text, MOST_PIECES)
        row[: len(numbers)] = numbers
    return found


def taught(model: Path, texts: Sequence[str]) -> NDArray[np.float32]:
    """Return the directions that the large encoder gives, along the axes on which they differ most."""
    found = Encoder(InferenceSession(str(model)), pieces()).encode(texts)
    return unit(found @ main_axes(found, WIDTH))


def summing(numbers: NDArray[np.int64], wanted: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the vectors of pieces whose sums come nearest to the wanted directions, by conjugate gradients."""
    is_piece = numbers != 0
    counts = is_piece.sum(axis=1)
    rows = np.repeat(np.arange(len(numbers)), counts)
    shares = np.repeat(counts**-0.5, counts).astype(np.float32)
    uses = csr_matrix((shares, (rows, numbers[is_piece])), (len(numbers), numbers.max() + 1))
    return ridge(uses, wanted, KEEP)


def trained(numbers: NDArray[np.int64], wanted: NDArray[np.float32], seconds: float) -> Network:
    """Return the network that comes nearest to the wanted directions after so much time."""
    rows = np.zeros((max(pieces().of("", 2)[-1], numbers.max()) + 1, WIDTH), np.float32)
    first = summing(numbers, wanted)
    rows[: len(first)] = first
    network = Network(rows)
    table = [network.pieces.weight]
    others = [value for name, value in network.named_parameters() if name != "pieces.weight"]
    groups = [{"params": table, "lr": 2e-3, "weight_decay": 0.0}, {"params": others, "lr": 1e-3, "weight_decay": 0.01}]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    rates = [group["lr"] for group in optimiser.param_groups]
    began = time.monotonic()
    for step, some in enumerate(_batches(numbers)):
        done = (time.monotonic() - began) / seconds
        if done >= 1:
            break
        rate = min(1.0, step / WARM_UP) * 0.5 * (1 + math.cos(math.pi * done)) + 0.01
        for group, full in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = rate * full
        loss = _loss(network(_tensor(numbers[some])), torch.tensor(wanted[some]))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(others, 1.0)
        optimiser.step()
    return network


def _batches(numbers: NDArray[np.int64]) -> Iterator[NDArray[np.intp]]:
    """Yield the places of the sentences of each batch without end; those held out are never among them."""
    lengths, random = (numbers != 0).sum(axis=1), np.random.default_rng(1)
    while True:
        order = random.permutation(np.arange(HELD_OUT, len(numbers)))
        buckets = [order[start : start + BATCH * BUCKET] for start in range(0, len(order), BATCH * BUCKET)]
        sorted_by_length = np.concatenate([bucket[np.argsort(lengths[bucket])] for bucket in buckets])
        batches = [sorted_by_length[start : start + BATCH] for start in range(0, len(order), BATCH)]
        yield from (batches[place] for place in random.permutation(len(batches)))


def _tensor(numbers: NDArray[np.int64]) -> torch.Tensor:
    return torch.tensor(numbers[:, : (numbers != 0).sum(axis=1).max()])


def _loss(found: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Return how far directions are from the wanted ones, and how far from being as alike as these."""
    some, others = found[:COMPARED], wanted[:COMPARED]
    return 1 - (found * wanted).sum(1).mean() + ALIKE * ((some @ some.T - others @ others.T) ** 2).mean()


def main() -> None:
    """Teach the encoder and write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "wordnet", "talk"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--sentences", type=Path, nargs="*", default=[], metavar="FILE", help="one sentence a line")
    parser.add_argument("--minutes", type=float, default=45.0, help="time to train (default: %(default)s)")
    given = parser.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    random = Random(4)
    texts = varied([*sentences(read_wordnet(given.wordnet), given.talk, random), *read(given.sentences)], random)
    numbers = numbered(texts)
    wanted = taught(given.model, texts)
    network = trained(numbers, wanted, 60 * given.minutes)
    with torch.no_grad():
        near = (network(_tensor(numbers[:HELD_OUT])) * torch.tensor(wanted[:HELD_OUT])).sum(1).mean()
    np.savez_compressed(OUT / "encoder.npz", **dict(network.stored()))
    print(f"{len(texts):,} sentences; cosine with the large encoder on {HELD_OUT:,} others: {near:.3f}")


if __name__ == "__main__":
    main()
