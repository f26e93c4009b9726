from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.playground.browsing import Visitor, installed_chromium, open_browser, running_playground

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def chromium() -> str:
    """Skip without an installed browser, unless the environment says that there has to be one."""
    found = installed_chromium()
    if found is None and os.environ.get("CASEFILE_REQUIRE_BROWSER"):
        pytest.fail("CASEFILE_REQUIRE_BROWSER is set, and no Chromium is installed")
    if found is None:
        pytest.skip("no Chromium is installed (on Debian: apt install chromium)")
    return found


@pytest.fixture(scope="session")
def browser_page(chromium: str) -> Iterator[Page]:
    with open_browser(chromium) as page:
        yield page


@pytest.fixture(scope="session")
def lighthouse_address() -> Iterator[str]:
    with running_playground(ROOT / "tests" / "packs" / "lighthouse") as address:
        yield address


@pytest.fixture
def visitor(browser_page: Page, lighthouse_address: str) -> Visitor:
    # A page that stays open keeps its viewer and half-typed command; a blank one in between starts afresh.
    browser_page.goto("about:blank")
    return Visitor(browser_page, lighthouse_address)
