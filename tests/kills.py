"""How often processes are killed at random moments in the tests of what survives it."""

from __future__ import annotations

import os
from typing import Final

MANY: Final = 50
"""So many that some are killed at each of the moments that matter."""
KILLS: Final = int(os.environ.get("CASEFILE_KILLS", "15"))
"""As many as there is time for in each run of the tests."""
