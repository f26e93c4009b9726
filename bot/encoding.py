"""Encoding the asks of a revision with the extra `semantic`: in the background, for it takes milliseconds an ask."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.matching import MOST_ASKS, AskDirections

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching import Encoder, Matcher

THREAD: Final = "encode"
"""Name of the thread that encodes in the background."""
_AT_ONCE: Final = 64
"""Asks encoded before it is asked again whether to go on: a fraction of a second."""

_log = logging.getLogger(__name__)


class AskEncoder:
    """Encodes the asks of revisions, and keeps the directions of those that the next revision has, too.

    Args:
        load: loads the encoder when it is first wanted; it returns ``None`` where the extra is not installed.
    """

    def __init__(self, load: Callable[[], Encoder | None]) -> None:
        self._load = load
        self._encoder: Encoder | None = None
        self._row_of: Mapping[str, int] = {}
        self._rows: NDArray[np.float16] = np.zeros((0, 0), np.float16)
        self._encoding = threading.Lock()

    def encoded(self, matcher: Matcher, *, goes_on: Callable[[], bool]) -> Matcher | None:
        """Return a matcher that compares whole sentences, too; ``None`` where it cannot, or has no need to.

        Args:
            matcher: of the revision.
            goes_on: whether the result is still wanted; ``None`` is returned where it is not.
        """
        with self._encoding:
            asks = matcher.asks()
            texts = list(dict.fromkeys(asks))
            if not any(texts):
                return None
            if len(texts) > MOST_ASKS:
                _log.info("Whole sentences are not compared: %d asks are more than %d.", len(texts), MOST_ASKS)
                return None
            self._encoder = self._encoder or self._load()
            if self._encoder is None or not self._encode(texts, self._encoder, goes_on):
                return None
            of_ask = np.array([self._row_of[ask] for ask in asks], np.int64)
            return matcher.with_sentences(self._encoder, AskDirections(self._rows, of_ask))

    def _encode(self, texts: Sequence[str], encoder: Encoder, goes_on: Callable[[], bool]) -> bool:
        """Make the directions of these texts those that are kept, unless it does not go on."""
        began = time.monotonic()
        rows = np.zeros((len(texts), encoder.dimensions), np.float16)
        known = [self._row_of.get(text, -1) for text in texts]
        kept = [place for place, row in enumerate(known) if row >= 0]
        rows[kept] = self._rows[[known[place] for place in kept]] if kept else 0
        new = [place for place, row in enumerate(known) if row < 0]
        for start in range(0, len(new), _AT_ONCE):
            if not (goes_on() and threading.main_thread().is_alive()):
                return False
            some = new[start : start + _AT_ONCE]
            rows[some] = encoder.encode([texts[place] for place in some])
        self._row_of, self._rows = {text: place for place, text in enumerate(texts)}, rows
        _log.info("%d asks are encoded, %d of them new, in %.1f s.", len(texts), len(new), time.monotonic() - began)
        return True


def start(encode: Callable[[], None]) -> None:
    """Encode in the background; that it fails is logged, and answers go on without."""

    def work() -> None:
        try:
            encode()
        except Exception:  # noqa: BLE001  whatever it is, everything works without
            _log.exception("Whole sentences are not compared: encoding the asks failed.")

    # No daemon, which may crash Python where it is still computing at the end: it sees the end by itself.
    threading.Thread(target=work, name=THREAD).start()
