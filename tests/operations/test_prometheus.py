from __future__ import annotations

import inspect
import subprocess
import sys

from bot.measures import Level, Measures
from bot.operations.prometheus import PrometheusMeasures
from tests.operations.asking import values as exposed_values


def values(measures: PrometheusMeasures) -> dict[str, float]:
    return exposed_values(measures.exposed().decode())


def test_what_is_counted_is_exposed() -> None:
    measures = PrometheusMeasures()
    measures.interaction("ask", "found")
    measures.interaction("ask", "found")
    measures.hidden(3)
    measures.misfire(10062)
    measures.cache("settings", hit=False)
    found = values(measures)
    assert found["casefile_interactions_total{'command': 'ask', 'outcome': 'found'}"] == 2
    assert found["casefile_spoilers_hidden_total"] == 3
    assert found["casefile_misfires_total{'code': '10062'}"] == 1
    assert found["casefile_cache_lookups_total{'cache': 'settings', 'result': 'miss'}"] == 1


def test_what_is_timed_can_be_read_off_at_the_seconds_that_matter() -> None:
    measures = PrometheusMeasures()
    measures.acknowledged("ask", 0.9)
    measures.acknowledged("ask", 2.9)
    found = values(measures)
    assert found["casefile_acknowledgement_seconds_bucket{'command': 'ask', 'le': '1.0'}"] == 1
    assert found["casefile_acknowledgement_seconds_bucket{'command': 'ask', 'le': '3.0'}"] == 2


def test_a_level_is_read_when_somebody_asks() -> None:
    measures = PrometheusMeasures()
    servers = [1, 2]
    measures.show(Level.SERVERS, lambda: len(servers))
    assert values(measures)["casefile_servers"] == 2
    servers.append(3)
    assert values(measures)["casefile_servers"] == 3


def test_everything_that_can_be_measured_is_kept() -> None:
    kept = {name for name, _ in inspect.getmembers(PrometheusMeasures, inspect.isfunction)}
    for name, method in inspect.getmembers(Measures, inspect.isfunction):
        assert name in kept
        assert getattr(PrometheusMeasures, name) is not method
        assert inspect.signature(getattr(PrometheusMeasures, name)) == inspect.signature(method)


def test_two_in_one_process_do_not_mix() -> None:
    one, other = PrometheusMeasures(), PrometheusMeasures()
    one.gap()
    assert (values(one)["casefile_gaps_total"], values(other)["casefile_gaps_total"]) == (1, 0)


def test_who_does_not_show_measures_does_not_load_prometheus() -> None:
    code = "import sys, bot.cli.run; print('prometheus_client' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
