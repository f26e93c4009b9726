from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from bot.core.answers import FactKey
from bot.core.rendering import reply_to
from bot.core.spoilers import Gate, Horizon, Policy
from bot.library import Library
from tests.cli.running import LIGHTHOUSE, PACKS, casefile
from tests.discord_markdown import visible_text

if TYPE_CHECKING:
    from pathlib import Path


def row(output: str, fact: str) -> list[str]:
    """Return the words of the first line about a fact, a name or a source."""
    found, *_ = [line.split() for line in output.splitlines() if line.split()[1:2] == [fact]]
    return found


def listing(tmp_path: Path, *options: str) -> dict[str, Any]:
    done = casefile("leaks", "--json", *options, "--facts", LIGHTHOUSE, cwd=tmp_path)
    [pack] = json.loads(done.stdout)["packs"]
    return dict(pack)


def item(pack: dict[str, Any], kind: str, name: str) -> dict[str, Any]:
    [found] = [dict(item) for item in pack[kind] if item["id"] == name]
    return found


def test_each_fact_says_what_is_hidden_until_when(tmp_path: Path) -> None:
    done = casefile("leaks", "--at", "s1e3", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("The Last Lighthouse (lighthouse) at S01E03\n34 facts: ")
    assert row(done.stdout, "premise") == ["open", "premise", *["What", "the", "show", "is", "about"]]
    partly = ["partly", "what-happens-to-tobias", "S02E01", "What", "becomes", "of", "Tobias", "Reed"]
    assert row(done.stdout, "what-happens-to-tobias") == partly
    assert row(done.stdout, "who-broke-the-lamp") == ["hidden", "who-broke-the-lamp", "S01E05", "████████"]


def test_names_and_headlines_that_are_hidden_are_listed(tmp_path: Path) -> None:
    output = casefile("leaks", "--at", "S01E03", "--facts", LIGHTHOUSE, cwd=tmp_path).stdout
    assert row(output, "keeper") == ["hidden", "keeper", "S01E04", "████████"]
    assert row(output, "nora-vane") == ["partly", "nora-vane", "S01E05", "Nora", "Vane"]
    assert row(output, "recap") == ["hidden", "recap", "S01E06", "████████"]


def test_hidden_text_is_not_shown(tmp_path: Path) -> None:
    for options in ([], ["--json"]):
        done = casefile("leaks", *options, "--at", "S01E03", "--facts", LIGHTHOUSE, cwd=tmp_path)
        for secret in ("confess", "alive, on the mainland", "The Keeper", "saboteur", "unmasked", "Anton", "ferryman"):
            assert secret not in done.stdout


def test_hidden_text_is_shown_on_request(tmp_path: Path) -> None:
    done = casefile("leaks", "--at", "S01E03", "--reveal", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert "answer until S02E01: He is back, alive, on the mainland." in done.stdout
    assert "title until S01E05: Nora's confession" in done.stdout
    assert "alias until S01E05: the saboteur" in done.stdout
    assert "speaker until S01E06: the ferryman of episode six" in done.stdout


def test_at_the_end_nothing_is_hidden(tmp_path: Path) -> None:
    output = casefile("leaks", "--at", "S02", "--facts", LIGHTHOUSE, cwd=tmp_path).stdout
    assert "34 facts: 34 open, 0 partly, 0 hidden\n" in output
    assert "████████" not in output


def test_json_has_every_part_of_a_fact(tmp_path: Path) -> None:
    pack = listing(tmp_path, "--at", "S01E03")
    assert (pack["pack"], pack["name"], pack["at"]) == ("lighthouse", "The Last Lighthouse", "S01E03")
    fact = item(pack, "facts", "what-happens-to-tobias")
    assert fact["status"] == "partly"
    assert [(part["what"], part["hidden_until"], part["text"]) for part in fact["parts"]] == [
        ("title", None, "What becomes of Tobias Reed"),
        ("answer", None, "He keeps rowing out, whatever the weather."),
        ("answer", None, "His boat capsizes in the storm and he drowns."),
        ("answer", "S02E01", None),
    ]


def test_json_has_names_and_sources(tmp_path: Path) -> None:
    pack = listing(tmp_path, "--at", "start", "--reveal")
    assert pack["at"] == "the start"
    assert {"what": "alias", "hidden_until": "S01E05", "text": "the saboteur"} in item(pack, "names", "nora-vane")[
        "parts"
    ]
    assert item(pack, "sources", "recap")["parts"] == [
        {"what": "headline", "hidden_until": "S01E06", "text": "How the keeper was unmasked"}
    ]


def test_a_pack_without_the_position_is_at_its_start(tmp_path: Path) -> None:
    output = casefile("leaks", "--at", "S01E03", "--facts", PACKS, cwd=tmp_path).stdout
    assert "Houseplants (houseplants) at the start\n1 fact: 1 open, 0 partly, 0 hidden\n" in output
    assert "The Last Lighthouse (lighthouse) at S01E03\n" in output


def test_one_pack_of_several_can_be_listed(tmp_path: Path) -> None:
    output = casefile("leaks", "--at", "S01E03", "--pack", "lighthouse", "--facts", PACKS, cwd=tmp_path).stdout
    assert "Houseplants" not in output


def test_a_position_is_needed(tmp_path: Path) -> None:
    done = casefile("leaks", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert done.returncode == 2
    assert "--at" in done.stderr


def test_a_position_that_is_none_is_refused(tmp_path: Path) -> None:
    done = casefile("leaks", "--at", "S01E77", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == "casefile: --at: unknown position 'S01E77' (season 1 has 6 episodes)\n"


@pytest.mark.parametrize("policy", Policy)
@pytest.mark.parametrize("position", ["start", "S01E03", "S01E05", "S02"])
def test_each_fact_is_listed_where_the_bot_shows_it(tmp_path: Path, policy: Policy, position: str) -> None:
    library = Library.open(LIGHTHOUSE)
    [pack] = library.revision.packs
    reached = [] if position == "start" else [pack.timeline.parse(position)]
    gate = Gate(Horizon.at(reached), policy)
    listed = {fact["id"]: fact["surfaces"] for fact in listing(tmp_path, "--at", position, "--policy", policy)["facts"]}
    for fact in pack.facts:
        surfaces = listed[fact.id]
        reply = reply_to(library.answer_facts([FactKey(pack.id, fact.id)], gate=gate))
        assert surfaces["title"] == (reply.cards[0].title if reply.cards else None)
        open_text = visible_text(reply.text) if reply.cards else ""
        assert [name for name in surfaces["sources"] if name not in open_text] == []
        said = [Gate(gate.horizon).open_text(part.text) is not None for part in (*fact.segments, *fact.disputed)]
        expected = "open" if all(said) else "partly" if any(said) else "hidden"
        assert surfaces["reply"] == (
            {"hidden": "nothing", "partly": "open"}.get(expected, expected) if (policy is Policy.WITHHOLD) else expected
        )
        offered = library.complete("", gate=gate, limit=1000)
        assert ("ask" in surfaces["completions"]) == (surfaces["choice"] is not None)
        assert set(surfaces["completions"].get("ask", ())) <= set(offered)


def test_a_command_without_a_name_is_listed_as_an_overview(tmp_path: Path) -> None:
    cast = item(listing(tmp_path, "--at", "start"), "facts", "cast")["surfaces"]
    assert cast["overviews"] == ["cast"]
    assert item(listing(tmp_path, "--at", "start"), "facts", "premise")["surfaces"]["overviews"] == ["plot"]


def test_where_facts_appear_is_summed_up_first(tmp_path: Path) -> None:
    output = casefile("leaks", "--at", "S01E03", "--policy", "withhold", "--facts", LIGHTHOUSE, cwd=tmp_path).stdout
    assert "in replies: 29 open, 5 nothing\nelsewhere: 29 in choices, " in output
    assert "  nothing  who-broke-the-lamp\n" in output
