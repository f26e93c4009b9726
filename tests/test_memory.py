from __future__ import annotations

import os
import platform
from pathlib import Path

import pytest

from bot.memory import give_back

STATM = Path("/proc/self/statm")
BLOCKS, SIZE, EACH = 50_000, 1_000, 1_000


def megabytes() -> float:
    return int(STATM.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc's can be asked for it")
def test_what_is_free_between_what_is_in_use_is_given_back() -> None:
    blocks = [bytes(SIZE) for _ in range(BLOCKS)]
    in_use = blocks[::EACH]
    del blocks
    before = megabytes()
    give_back()
    assert before - megabytes() > BLOCKS * SIZE / 1e6 / 2
    del in_use
