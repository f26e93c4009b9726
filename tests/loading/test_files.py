from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.loading import FactsError, Severity, load
from bot.loading.snapshot import read_snapshot
from tests.storage.faults import as_nobody, open_folder

if TYPE_CHECKING:
    from tests.loading.conftest import Bench

__all__ = ["open_folder"]
FACTS = "facts:\n  - id: a\n    asks: [x]\n    answer: y\n"


def header(pack: str) -> str:
    return f"format: 1\nid: {pack}\nname: {pack.title()}\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(files: dict[str, str]) -> None:
    for name, content in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(content, "utf-8")


def problems(directory: str) -> list[str]:
    with pytest.raises(FactsError) as caught:
        load(Path(directory))
    assert str(caught.value) == "\n".join(str(problem) for problem in caught.value.problems)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.usefixtures("here")
class TestFolders:
    def test_a_folder_of_packs_is_loaded_in_order_of_ids(self) -> None:
        write({"facts/a/pack.yaml": header("z"), "facts/b/pack.yaml": header("y"), "facts/README.md": "not a fact"})
        assert [pack.id for pack in load(Path("facts")).revision.packs] == ["y", "z"]

    def test_files_in_folders_inside_a_pack_are_read_and_hidden_ones_are_not(self) -> None:
        write({"p/pack.yaml": header("p"), "p/one/two/f.yaml": FACTS, "p/.git/x.yaml": "[", "p/.f.yaml": "["})
        assert [fact.id for fact in load(Path("p")).revision.packs[0].facts] == ["a"]

    def test_a_missing_folder_is_a_problem(self) -> None:
        assert problems("nowhere") == [
            "nowhere:1:1: there is no such folder; name a pack's folder, or a folder of packs"
        ]

    def test_a_file_instead_of_a_folder_is_a_problem(self) -> None:
        write({"pack.yaml": header("p")})
        assert problems("pack.yaml")[0].startswith("pack.yaml:1:1: is not a folder")

    def test_a_folder_without_packs_is_a_problem(self) -> None:
        Path("empty").mkdir()
        assert problems("empty") == ["empty:1:1: there is no pack here; a pack is a folder with a pack.yaml"]

    def test_facts_without_a_pack_file_are_a_problem(self) -> None:
        write({"facts/p/f.yaml": FACTS, "facts/g.yaml": FACTS})
        assert [problem.split(";")[0] for problem in problems("facts")] == [
            "facts/g.yaml:1:1: belongs to no pack",
            "facts/p:1:1: this folder has no pack.yaml",
        ]

    def test_a_pack_inside_a_pack_is_a_problem(self) -> None:
        write({"p/pack.yaml": header("p"), "p/q/pack.yaml": header("q")})
        assert problems("p")[0].startswith("p/q/pack.yaml:1:1: is inside another pack")

    def test_two_packs_with_one_id_are_a_problem(self) -> None:
        write({"facts/a/pack.yaml": header("p"), "facts/b/pack.yaml": header("p")})
        assert problems("facts") == [
            "facts/b/pack.yaml:2:5: id: 'p' is already the id of facts/a/pack.yaml; choose another"
        ]

    def test_a_folder_with_the_name_of_a_file_is_a_problem(self) -> None:
        write({"p/pack.yaml": header("p"), "p/x.yaml/f.yaml": FACTS})
        assert problems("p") == ["p/x.yaml:1:1: is a folder; rename it"]

    @pytest.mark.parametrize(
        ("name", "told"),
        [(b"\xff.yaml", "\\udcff.yaml"), (b"a\nb.yaml", "a\\nb.yaml"), (b"\x1b[31m/f.yaml", "\\x1b[31m/f.yaml")],
        ids=["bytes that are no text", "a line break", "a terminal's code"],
    )
    def test_a_name_that_cannot_be_stored_or_would_forge_lines_is_a_problem(self, name: bytes, told: str) -> None:
        write({"p/pack.yaml": header("p")})
        path = Path("p", os.fsdecode(name))
        path.parent.mkdir(exist_ok=True)
        path.write_text(FACTS)
        [problem] = problems("p")
        assert problem.startswith(f"p/{told}:1:1: has a character in its name")

    def test_a_broken_link_is_a_problem(self) -> None:
        write({"p/pack.yaml": header("p")})
        Path("p/x.yaml").symlink_to("nowhere")
        assert problems("p") == ["p/x.yaml:1:1: is no ordinary file; remove it"]

    def test_links_within_the_folder_are_followed_and_those_that_lead_out_are_not(self) -> None:
        private = "DISCORD_TOKEN=abc.def.ghi"
        write({".env": private, "q/pack.yaml": header("q"), "facts/p/pack.yaml": header("p"), "facts/p/.of/f": FACTS})
        Path("facts/p/f.yaml").symlink_to(".of/f")
        assert [fact.id for fact in load(Path("facts")).revision.packs[0].facts] == ["a"]
        Path("facts/p/x.yaml").symlink_to("../../.env")
        Path("facts/q").symlink_to("../q")
        why = "is a link to somewhere outside of the facts folder; put what it leads to here"
        assert problems("facts") == [f"facts/p/x.yaml:1:1: {why}", f"facts/q:1:1: {why}"]
        assert private.encode() not in read_snapshot(Path("facts")).files.values()
        assert load(Path("q")).revision.packs[0].id == "q"

    def test_a_facts_folder_may_be_a_link_itself(self) -> None:
        write({"elsewhere/pack.yaml": header("p"), "elsewhere/f.yaml": FACTS})
        Path("p").symlink_to("elsewhere")
        assert [fact.id for fact in load(Path("p")).revision.packs[0].facts] == ["a"]

    def test_a_pipe_is_a_problem_and_does_not_block(self) -> None:
        write({"p/pack.yaml": header("p")})
        os.mkfifo("p/x.yaml")
        assert problems("p") == ["p/x.yaml:1:1: is no ordinary file; remove it"]

    def test_a_link_that_leads_to_itself_is_a_problem(self) -> None:
        write({"p/pack.yaml": header("p")})
        Path("p/x.yaml").symlink_to("x.yaml")
        assert problems("p") == ["p/x.yaml:1:1: is no ordinary file; remove it"]

    def test_a_yml_file_is_warned_about(self) -> None:
        write({"p/pack.yaml": header("p"), "p/f.yaml": FACTS, "p/g.yml": FACTS})
        (warning,) = load(Path("p")).warnings
        assert warning.severity is Severity.WARNING
        assert str(warning) == "p/g.yml:1:1: is not read; only names that end in .yaml are, rename it"

    def test_a_pack_without_facts_is_warned_about(self) -> None:
        write({"p/pack.yaml": header("p")})
        assert [str(warning) for warning in load(Path("p")).warnings] == ["p/pack.yaml:1:1: this pack has no facts yet"]


def test_files_outside_the_working_directory_are_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert problems(str(tmp_path / "p")) == [
        f"{tmp_path.as_posix()}/p:1:1: there is no such folder; name a pack's folder, or a folder of packs"
    ]


def test_the_revision_changes_with_a_file_or_its_name_and_with_nothing_else(bench: Bench) -> None:
    first = bench.load(f=FACTS).revision
    assert first.id == bench.load(f=FACTS).revision.id
    assert len(first.id) == 12
    changed = bench.load(f=FACTS.replace("y", "z")).revision.id
    bench.load(f=FACTS)
    Path("p/f.yaml").rename("p/g.yaml")
    assert len({first.id, changed, load(Path("p")).revision.id}) == 3


@pytest.mark.parametrize(
    ("place", "mode"),
    [
        *(("", mode) for mode in (0o000, 0o444)),
        *(("facts", mode) for mode in (0o000, 0o111, 0o444)),
        *(("facts/p", mode) for mode in (0o000, 0o111, 0o444)),
        ("facts/p/pack.yaml", 0o000),
    ],
)
def test_what_may_not_be_read_is_a_problem(open_folder: Path, place: str, mode: int) -> None:
    pack = open_folder / "facts" / "p"
    pack.mkdir(parents=True)
    (pack / "pack.yaml").write_text(header("p"), "utf-8")
    path = open_folder / place
    path.chmod(mode)
    try:
        with as_nobody():
            found = problems(str(open_folder / "facts"))
    finally:
        path.chmod(0o755)
    assert all(problem.endswith("cannot be read: permission denied") for problem in found)
