from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks.packs import write_pack
from bot.compiling import Cache, Compiler
from bot.compiling.cache import KEPT
from bot.core.completion import Section
from bot.core.spoilers import START, Gate, Horizon, Policy, text_for_matching
from bot.loading import read_snapshot
from tests.compiling.conftest import BALLARD, PACKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.live import Live
    from bot.loading import Snapshot
    from bot.reloading import Compiled


def gates(live: Live) -> Iterator[Gate]:
    """Yield gates at the start, half-way and at the end of all stories, of both policies."""
    for share in (0, 2, 1):
        watched = {pack.id: len(pack.timeline) // share if share else 0 for pack in live.revision.packs}
        yield from (Gate(Horizon(watched), policy) for policy in Policy)


def said(live: Live) -> list[object]:
    """Return what is answered, completed and explained."""
    facts = list(live.facts.values())[::37]
    asks = [text_for_matching(ask) for fact in facts for ask in fact.asks[:2]]
    questions = [*asks, *(f"{ask[:7]}{ask[8:]}" for ask in asks[::3]), "how do i clean a kettle", "who is it"]
    found: list[object] = []
    for gate in gates(live):
        found += [live.answer(question, gate=gate) for question in questions]
        found += [live.complete(ask[:length], section=Section.ANYTHING, gate=gate) for ask in asks for length in (0, 4)]
        found += [live.answer_in(section, None, gate=gate) for section in Section]
        found += [live.words_beyond(question, horizon=gate.horizon) for question in questions]
        found += [live.words_unknown(question, horizon=gate.horizon) for question in questions[::9]]
    return [*found, *(live.explain(question, gate=Gate(START)) for question in questions[::5])]


def test_only_what_was_not_kept_needs_what_reads_yaml(tmp_path: Path) -> None:
    write_pack(tmp_path / "tv", 3)
    code = (
        "import sys; from pathlib import Path; from bot.compiling import Cache, ProcessCompiler; "
        "from bot.loading import read_snapshot; "
        "ProcessCompiler(Cache(Path('compiled'))).open(read_snapshot(Path('tv'))); print('yaml' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": os.fspath(Path(__file__).parents[2])}
    said = [
        subprocess.check_output([sys.executable, "-c", code], cwd=tmp_path, env=environment, text=True)
        for _ in ("compiled", "kept")
    ]
    assert said == ["True\n", "False\n"]


@pytest.mark.parametrize("paced", [False, True])
def test_what_was_kept_answers_as_what_was_compiled(cache: Cache, made: Path, paced: bool) -> None:  # noqa: FBT001
    for folder in (BALLARD, made, PACKS):
        snapshot = read_snapshot(folder)
        compiled = Compiler().open(snapshot)
        key = cache.key_of(snapshot)
        assert cache.put(key, compiled)
        kept = cache.get(key, paced=paced)
        assert kept is not None
        assert kept.loaded == compiled.loaded
        assert said(kept.live) == said(compiled.live)
        assert kept.live.golden_failures() == compiled.live.golden_failures()


def test_what_was_loaded_can_be_read_without_what_answers_from_it(
    cache: Cache, small: Snapshot, compiled: Compiled
) -> None:
    assert cache.put(key := cache.key_of(small), compiled)
    assert cache.get_loaded(key) == compiled.loaded


def test_a_file_that_is_damaged_anywhere_is_not_used(
    cache: Cache, small: Snapshot, compiled: Compiled, caplog: pytest.LogCaptureFixture
) -> None:
    cache.put(key := cache.key_of(small), compiled)
    (path,) = cache.folder.iterdir()
    content = path.read_bytes()
    for place in range(0, len(content), len(content) // 64):
        damaged = bytearray(content)
        damaged[place] ^= 1 << place % 8
        caplog.clear()
        path.write_bytes(damaged)
        assert cache.get(key) is None
        path.write_bytes(content[:place])
        assert cache.get(key) is None
        assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING"]
    path.write_bytes(content)
    assert cache.get(key) is not None


def test_what_another_program_compiled_is_not_used(cache: Cache, small: Snapshot, compiled: Compiled) -> None:
    other = Cache(cache.folder, program="another version")
    assert other.key_of(small) != cache.key_of(small)
    other.put(other.key_of(small), compiled)
    assert cache.get(cache.key_of(small)) is None
    (path,) = cache.folder.iterdir()
    path.rename(path.with_name(f"{cache.key_of(small)[:32]}.compiled"))
    assert cache.get(cache.key_of(small)) is None


def test_files_that_differ_in_anything_have_keys_of_their_own(cache: Cache, small: Snapshot) -> None:
    others = [
        replace(small, name="elsewhere"),
        replace(small, files={**small.files, "more.yaml": b""}),
        replace(small, files={name: content + b"\n" for name, content in small.files.items()}),
        replace(small, unreadable=frozenset({"pack.yaml"})),
    ]
    assert len({cache.key_of(snapshot) for snapshot in (small, *others)}) == 1 + len(others)


def test_only_the_owner_can_read_what_is_kept(cache: Cache, small: Snapshot, compiled: Compiled) -> None:
    cache.put(cache.key_of(small), compiled)
    (path,) = cache.folder.iterdir()
    assert path.stat().st_mode & 0o777 == 0o600
    assert cache.folder.stat().st_mode & 0o777 == 0o700


def test_the_files_that_were_not_used_for_longest_are_deleted(
    cache: Cache, small: Snapshot, compiled: Compiled
) -> None:
    (cache.folder).mkdir(parents=True)
    left = cache.folder / "left.part"
    left.write_bytes(b"half-written")
    keys = [cache.key_of(replace(small, name=f"folder {number}")) for number in range(KEPT + 1)]
    for number, key in enumerate(keys[:-1]):
        cache.put(key, compiled)
        os.utime(cache.folder / f"{key[:32]}.compiled", (number, number))
    assert cache.get(keys[0]) is not None  # so that the second is the one that was not used for longest
    cache.put(keys[-1], compiled)
    assert [cache.get(key) is not None for key in keys] == [True, False, *[True] * (KEPT - 1)]
    assert not left.exists()


def test_a_folder_that_cannot_be_written_is_only_logged(
    tmp_path: Path, small: Snapshot, compiled: Compiled, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder")
    cache = Cache(tmp_path / "file")
    assert not cache.put(cache.key_of(small), compiled)
    assert "cannot be kept" in caplog.text
    assert cache.get(cache.key_of(small)) is None
