"""The JSON Schema of a pack's files, for editors: made of what the loader knows, so that both say the same."""

from __future__ import annotations

from bot.loading.schema.fact_file import FACT_FILE
from bot.loading.schema.forms import DEFINITIONS, Form
from bot.loading.schema.golden_file import GOLDEN_FILE
from bot.loading.schema.pack_file import PACK_FILE
from bot.loading.schema.story import STEPS


def schema() -> Form:
    """Return the schema that any file of a pack fits; which kind of file it is, its keys tell."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "anyOf": [FACT_FILE, PACK_FILE, GOLDEN_FILE],
        "definitions": DEFINITIONS | STEPS,
    }
