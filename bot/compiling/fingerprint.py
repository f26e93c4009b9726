"""Which program this is: what one made of facts, only the very same can go on with."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import rapidfuzz

_FOLDER: Final = Path(__file__).parent.parent
_LEFT_OUT: Final = "__pycache__"


@cache
def fingerprint() -> str:
    """Return a hash of all that compiling hangs on, besides the facts: the files of Casefile, Python, NumPy, …."""
    digest = hashlib.sha256()
    for said in (sys.version, sys.byteorder, np.__version__, rapidfuzz.__version__):
        digest.update(f"{said}\0".encode())
    for file in _files(_FOLDER):
        with file.open("rb") as content:  # piece by piece: what megabytes leave behind is not given back
            own = hashlib.file_digest(content, "sha256").hexdigest()
        digest.update(f"{file.relative_to(_FOLDER).as_posix()}\0{own}\0".encode())
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    """Return the files in a folder and the folders in it, without what Python derives from them."""
    found = []
    for path, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != _LEFT_OUT]
        found += [Path(path, name) for name in names]
    return sorted(found)
