"""No surface says more than its gate lets out: every fact, at every position, under both policies."""

from __future__ import annotations

from functools import cache

import pytest

from bot.core.spoilers import Policy
from tests.leaks.__main__ import notice
from tests.leaks.mutants import MUTANTS
from tests.leaks.scenes import PACKS, library_of
from tests.leaks.surfaces import SURFACES
from tests.leaks.sweep import Sweep


@cache
def sweep_of(name: str, policy: Policy) -> Sweep:
    return Sweep(library_of(name), policy)


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("policy", Policy)
@pytest.mark.parametrize("name", PACKS)
def test_no_surface_says_more_than_its_gate_lets_out(name: str, policy: Policy, surface: str) -> None:
    assert sweep_of(name, policy).leaks(SURFACES[surface]) == []


@pytest.mark.parametrize("mutant", MUTANTS)
def test_the_sweep_notices_a_surface_that_bypasses_the_gate(mutant: str) -> None:
    assert notice(mutant)


def test_every_surface_has_a_mutant() -> None:
    assert {surface for surface, _ in MUTANTS.values()} == SURFACES.keys()
