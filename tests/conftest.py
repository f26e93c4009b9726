"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

# The same code fails or passes each time, on slow machines too. `--hypothesis-profile=random` looks further.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("random", deadline=None, print_blob=True)
settings.load_profile("steady")
