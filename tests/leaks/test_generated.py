"""What holds for the shipped packs holds for any that can be loaded."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from bot.core.spoilers import Policy
from bot.library import Library
from tests.leaks.generated import packs, write
from tests.leaks.scenes import MarkedScene
from tests.leaks.surfaces import SURFACES
from tests.leaks.sweep import Sweep

FAST = (Phase.explicit, Phase.reuse, Phase.generate)
"""Without shrinking: a pack takes seconds to sweep, and a leak names what leaks and where."""


@given(packs())
@settings(max_examples=6, suppress_health_check=list(HealthCheck), phases=FAST)
def test_no_surface_of_any_pack_says_more_than_its_gate_lets_out(content: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(write(content, Path(folder)))
        for policy in Policy:
            sweep = Sweep(library, policy, scene=MarkedScene)
            for name, surface in SURFACES.items():
                assert sweep.leaks(surface) == [], name
