from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.playground.browsing import Visitor, installed_chromium, open_browser, open_page, running_playground

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

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


# Not for the whole session: as long as it is open, no other test of the same process can run an event loop.
@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with open_browser(chromium) as opened:
        yield opened


# One for each test: it remembers how far its fan has watched.
@pytest.fixture
def lighthouse_address() -> Iterator[str]:
    with running_playground(ROOT / "tests" / "packs" / "lighthouse") as address:
        yield address


@pytest.fixture
def first_page(browser: Browser) -> Iterator[Page]:
    with open_page(browser) as page:
        yield page


@pytest.fixture
def second_page(browser: Browser) -> Iterator[Page]:
    with open_page(browser) as page:
        yield page


@pytest.fixture
def visitor(first_page: Page, lighthouse_address: str) -> Visitor:
    return Visitor(first_page, lighthouse_address)
