"""Makes what answers out of packs: in a process of its own where that takes long, and kept for the next start."""

from bot.compiling.cache import Cache
from bot.compiling.compiler import Compiler
from bot.compiling.process import ProcessCompiler

__all__ = ["Cache", "Compiler", "ProcessCompiler"]
