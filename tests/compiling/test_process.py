from __future__ import annotations

import os
import signal
import sys
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.compiling import Cache, Compiler, ProcessCompiler
from bot.core.spoilers import Gate
from bot.library import Library
from bot.loading import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.loading import Snapshot
    from bot.reloading import Prepared


@pytest.fixture
def compiler(cache: Cache) -> Iterator[ProcessCompiler]:
    compiler = ProcessCompiler(cache, large=0)
    yield compiler
    compiler.close()


def changed(snapshot: Snapshot, old: str, new: str) -> Snapshot:
    files = {name: content.replace(old.encode(), new.encode(), 1) for name, content in snapshot.files.items()}
    assert files != snapshot.files
    return replace(snapshot, files=files)


def prepared(library: Library, snapshot: Snapshot, *, pack: str | None = None, force: bool = False) -> Prepared:
    return library.prepare(snapshot, pack=pack, force=force)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('answer: "For', 'answer: "They say that for'),
        ("topic: cast", "topik: cast"),
        ("finds: e0-birthplace", "finds: e0-age"),
        ("title: Volume 1", "title: Volume One"),
    ],
    ids=["a changed fact", "a mistake", "a golden question that fails", "a source"],
)
@pytest.mark.parametrize("pack", [None, "tv"])
def test_a_process_says_and_makes_what_a_thread_does(
    small: Snapshot, compiler: ProcessCompiler, old: str, new: str, pack: str | None
) -> None:
    snapshot = changed(small, old, new)
    ours = prepared(Library.open(small, compiler=compiler), snapshot, pack=pack)
    plain = prepared(Library.open(small), snapshot, pack=pack)
    assert ours.report == plain.report
    if plain.compiled is not None and not plain.report.is_refused:
        assert ours.compiled is not None
        assert ours.compiled.loaded == plain.compiled.loaded


def test_a_forced_reload_passes_a_golden_question_in_a_process_too(small: Snapshot, compiler: ProcessCompiler) -> None:
    snapshot = changed(small, "finds: e0-birthplace", "finds: e0-age")
    library = Library.open(small, compiler=compiler)
    report = library.swap(prepared(library, snapshot, force=True))
    assert report.is_live
    assert library.revision.id == snapshot.id


def test_the_next_start_takes_what_a_reload_compiled(
    small: Snapshot, compiler: ProcessCompiler, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(small, compiler=compiler)
    snapshot = changed(small, 'answer: "For', 'answer: "They say that for')
    library.swap(prepared(library, snapshot))
    monkeypatch.setattr(Compiler, "open", None)  # nothing is compiled
    again = Library.open(snapshot, compiler=compiler)
    question = next(iter(again.revision.packs[0].facts)).id
    assert question == library.revision.packs[0].facts[0].id
    gate = Gate()
    assert again.answer("where was she born", gate=gate) == library.answer("where was she born", gate=gate)


def test_small_packs_are_compiled_here(small: Snapshot, cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library.open(small, compiler=ProcessCompiler(cache))
    monkeypatch.setattr("subprocess.Popen", None)
    assert prepared(library, changed(small, 'answer: "For', 'answer: "Here for')).compiled is not None


def test_the_next_start_takes_what_a_start_compiled(
    small: Snapshot, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(small, compiler=ProcessCompiler(cache))
    monkeypatch.setattr(Compiler, "open", None)  # nothing is compiled
    again = Library.open(small, compiler=ProcessCompiler(cache))
    gate = Gate()
    assert again.answer("where was she born", gate=gate) == library.answer("where was she born", gate=gate)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_a_process_that_is_killed_leaves_what_is_live_and_says_so(
    made: Path, compiler: ProcessCompiler, caplog: pytest.LogCaptureFixture
) -> None:
    snapshot = read_snapshot(made)
    library = Library.open(snapshot, compiler=compiler)
    killer = threading.Thread(target=_kill, args=(compiler,))
    killer.start()
    report = prepared(library, changed(snapshot, 'answer: "For', 'answer: "They say that for')).report
    killer.join()
    (problem,) = report.problems
    assert "was stopped (SIGKILL); this machine may have too little memory" in problem.message
    assert library.swap(prepared(library, snapshot)).is_live
    assert library.revision.id == snapshot.id
    assert "ended with -9" in caplog.text


FAILING = """\
import bot.compiling.worker
def outcome_of(*_):
    raise RuntimeError("a failure")
bot.compiling.worker.outcome_of = outcome_of
"""


def test_a_process_that_fails_is_one_record_of_the_log(
    small: Snapshot,
    compiler: ProcessCompiler,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "sitecustomize.py").write_text(FAILING, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    library = Library.open(small, compiler=compiler)
    report = prepared(library, changed(small, 'answer: "For', 'answer: "They say that for')).report
    assert report.problems[0].message.endswith("the process that reads them failed; the bot's log says why")
    (record,) = caplog.records
    assert record.getMessage().startswith("The process that compiles ended with 1: Traceback")
    assert record.getMessage().endswith("RuntimeError: a failure\n")
    assert capfd.readouterr().err == ""


def _kill(compiler: ProcessCompiler) -> None:
    while (process := compiler._process) is None:  # noqa: SLF001  nobody else needs it
        time.sleep(0.001)
    os.kill(process.pid, signal.SIGKILL)


def test_nothing_is_waited_for_once_it_is_closed(small: Snapshot, compiler: ProcessCompiler) -> None:
    library = Library.open(small, compiler=compiler)
    compiler.close()
    report = prepared(library, changed(small, 'answer: "For', 'answer: "They say that for')).report
    assert "was stopped" in report.problems[0].message


def test_where_nothing_can_be_kept_it_is_compiled_here(
    small: Snapshot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder")
    library = Library.open(small, compiler=ProcessCompiler(Cache(tmp_path / "file"), large=0))
    snapshot = changed(small, 'answer: "For', 'answer: "They say that for')
    assert library.swap(prepared(library, snapshot)).is_live
    assert "compiled once more" in caplog.text


def test_a_damaged_cache_does_not_keep_a_reload_from_comparing(
    small: Snapshot, compiler: ProcessCompiler, cache: Cache
) -> None:
    library = Library.open(small, compiler=compiler)
    (path,) = cache.folder.iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    report = prepared(library, changed(small, 'answer: "For', 'answer: "They say that for')).report
    assert [change.id for change in report.changes] == ["e0-birthplace"]
