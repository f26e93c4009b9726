"""`schema`: what an editor must know to complete and check a pack's files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.cli.surroundings import OK
from bot.loading.schema import schema

if TYPE_CHECKING:
    from argparse import Namespace

    from bot.cli.surroundings import Surroundings


def execute(_: Namespace, surroundings: Surroundings) -> int:
    """Print the JSON Schema of a pack's files."""
    surroundings.say(json.dumps(schema(), ensure_ascii=False, indent=2))
    return OK
