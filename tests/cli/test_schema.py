from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.cli.running import PATIENCE, ROOT, casefile, environment

if TYPE_CHECKING:
    from pathlib import Path


def test_the_schema_is_printed_without_importing_discord_or_a_database() -> None:
    code = (
        "import sys; from bot.cli import main; main(['schema']);"
        "sys.stderr.write(repr([name for name in ('discord', 'aiohttp', 'sqlalchemy') if name in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, timeout=PATIENCE, check=True
    )
    assert done.stderr == b"[]"
    assert json.loads(done.stdout)["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_help_and_the_description_of_the_format_name_the_same_setting(tmp_path: Path) -> None:
    setting = '{"./facts/casefile.schema.json": "facts/**/*.yaml"}'
    assert setting in casefile("schema", "--help", cwd=tmp_path).stdout
    assert setting in (ROOT / "facts" / "README.md").read_text("utf-8")
