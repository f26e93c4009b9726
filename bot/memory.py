"""What the process holds of the machine's memory."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Give the system back what is free between things that are in use; takes milliseconds.

    The C library keeps it otherwise, after a start some ten megabytes. Only glibc's can be asked for it.
    """
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        trim(ctypes.c_size_t(0))
