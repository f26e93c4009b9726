"""The files for operators: whether they are what their programs read, and name what there is."""

from __future__ import annotations

import configparser
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.operations.prometheus import PrometheusMeasures

ROOT = Path(__file__).resolve().parents[2]
DASHBOARD = json.loads((ROOT / "deploy" / "grafana-dashboard.json").read_text("utf-8"))
ALERTS = yaml.safe_load((ROOT / "deploy" / "alerts.yaml").read_text("utf-8"))
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
METRIC = re.compile(r"\b(?:casefile|process)_[a-z_]+\b")
PROCESS = {"process_max_fds", "process_open_fds", "process_virtual_memory_bytes", "process_resident_memory_bytes"}
COMMON = {"job", "instance"}


def exposed() -> dict[str, str]:
    """Return the kind of every metric of ours by its name."""
    text = PrometheusMeasures().exposed().decode()
    return dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.MULTILINE))


def series(exposed: dict[str, str]) -> set[str]:
    """Return the names that can be asked for."""
    histograms = {name for name, kind in exposed.items() if kind == "histogram"}
    return exposed.keys() | {f"{name}{end}" for name in histograms for end in ("_bucket", "_count", "_sum")}


def questions() -> list[str]:
    """Return what the dashboard's panels ask."""
    return [target["expr"] for panel in DASHBOARD["panels"] for target in panel.get("targets", ())]


def rules() -> list[dict[str, Any]]:
    return [rule for group in ALERTS["groups"] for rule in group["rules"]]


def test_every_metric_that_is_asked_for_exists() -> None:
    asked = {name for text in (*questions(), *(rule["expr"] for rule in rules())) for name in METRIC.findall(text)}
    assert asked - series(exposed()) == set()


def test_every_metric_that_exists_has_a_panel() -> None:
    shown = " ".join(questions())
    hidden = {name for name in exposed() if not re.search(rf"\b{name}(_bucket|_count|_sum)?\b", shown)}
    # `_created` says since when something is counted.
    assert {name for name in hidden if not name.endswith("_created")} <= {"process_virtual_memory_bytes"}


def test_every_panel_has_its_own_place_and_asks_something() -> None:
    places = [tuple(panel["gridPos"][side] for side in "xywh") for panel in DASHBOARD["panels"]]
    for number, (x, y, width, height) in enumerate(places):
        assert x + width <= 24
        for other_x, other_y, other_width, other_height in places[number + 1 :]:
            beside = x + width <= other_x or other_x + other_width <= x
            assert beside or y + height <= other_y or other_y + other_height <= y
    assert all(panel["targets"] for panel in DASHBOARD["panels"] if panel["type"] != "row")
    assert len({panel["id"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])


def test_every_alert_says_what_it_is_and_what_to_do() -> None:
    assert len({rule["alert"] for rule in rules()}) == len(rules())
    for rule in rules():
        assert rule["labels"]["severity"] in {"page", "ticket"}
        assert rule["annotations"].keys() == {"summary", "description"}
        assert rule["expr"].count("(") == rule["expr"].count(")")


def test_the_containers_cannot_write_but_where_their_data_are() -> None:
    for service in COMPOSE["services"].values():
        assert service["read_only"] is True
        assert "no-new-privileges:true" in service["security_opt"]
        assert "/tmp" in service["tmpfs"]  # noqa: S108  inside a container
        assert "ports" not in service
    assert COMPOSE["services"]["casefile"]["depends_on"]["postgres"]["condition"] == "service_healthy"
    assert COMPOSE["services"]["casefile"]["cap_drop"] == ["ALL"]


def test_no_file_for_operators_has_a_secret_in_it() -> None:
    password = COMPOSE["services"]["postgres"]["environment"]["POSTGRES_PASSWORD"]
    assert password.startswith("${POSTGRES_PASSWORD:?")
    assert "DISCORD_TOKEN" not in COMPOSE["services"]["casefile"]["environment"]


def test_the_image_runs_as_nobody_special_and_takes_only_what_it_needs() -> None:
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("USER")] == ["USER 10001:10001"]
    copied = {word for line in lines if line.startswith("COPY") and "--from" not in line for word in line.split()[1:-1]}
    allowed = {line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")}
    assert copied == allowed
    assert all((ROOT / name).exists() for name in copied)
    assert not any(re.search(r":latest|curl|wget|sudo|ADD ", line) for line in lines)


def test_an_empty_setting_in_a_copied_example_takes_nothing_away() -> None:
    example = set(re.findall(r"^([A-Z_]+)=$", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE))
    image = dict(re.findall(r"\b([A-Z_]+)=([^\s\\]+)", (ROOT / "Dockerfile").read_text("utf-8").partition("ENV ")[2]))
    needed = {name: value for name, value in image.items() if name in example}
    assert needed.keys() == {"DATA_DIR", "HEALTH_PORT"}
    # What stands in `environment` goes before what stands in `env_file`, and that before what the image says.
    given = COMPOSE["services"]["casefile"]["environment"]
    assert {name: str(given.get(name)) for name in needed} == needed
    # In a unit it is the other way round: an EnvironmentFile goes before what stands in Environment.
    unit = (ROOT / "deploy" / "casefile.service").read_text("utf-8")
    assert not example & set(re.findall(r"^Environment=([A-Z_]+)", unit, re.MULTILINE))
    [command] = re.findall(r"^ExecStart=(.*)", unit, re.MULTILINE)
    [state] = re.findall(r"^StateDirectory=(.*)", unit, re.MULTILINE)
    assert f"DATA_DIR=/var/lib/{state}" in command.split()


def test_the_service_may_do_no_more_than_it_must(tmp_path: Path) -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(ROOT / "deploy" / "casefile.service", "utf-8")
    assert unit["Service"]["User"] == "casefile"
    assert unit["Service"]["ProtectSystem"] == "strict"
    assert unit["Service"]["CapabilityBoundingSet"] == ""
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("there is no systemd here to read the unit")
    copy = tmp_path / "casefile.service"
    text = (ROOT / "deploy" / "casefile.service").read_text("utf-8")
    copy.write_text(text.replace("/opt/casefile/.venv/bin/python", "/bin/sh"), "utf-8")
    done = subprocess.run([analyze, "verify", copy], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
