"""Draws the picture of the playground for the README: python -m tests.playground.screenshot FILE.png."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import expect

from tests.playground.browsing import Visitor, installed_chromium, open_browser, open_page, running_playground

FACTS = Path(__file__).parents[2] / "facts" / "ballard"


def draw(picture: Path) -> None:
    """Ask about Ballard and photograph the answer, bar and all.

    Raises:
        SystemExit: no Chromium is installed.
    """
    chromium = installed_chromium()
    if chromium is None:
        raise SystemExit("no Chromium is installed (on Debian: apt install chromium)")
    picture.parent.mkdir(parents=True, exist_ok=True)
    with running_playground(FACTS) as address, open_browser(chromium) as browser:
        page = open_page(browser)
        visitor = Visitor(page, address)
        page.get_by_role("button", name="Messages").click()
        visitor.ask("parker", "Parker and Ballard")
        expect(visitor.bars.first).to_be_visible()
        page.screenshot(path=picture)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
