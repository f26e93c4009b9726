"""Draws the pictures of the playground for the README: python -m tests.playground.screenshot FOLDER."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.sync_api import expect

from tests.playground.browsing import Visitor, installed_chromium, open_browser, open_page, running_playground

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]


def draw(folder: Path) -> None:
    """Draw all pictures into a folder.

    Raises:
        SystemExit: no Chromium is installed.
    """
    chromium = installed_chromium()
    if chromium is None:
        raise SystemExit("no Chromium is installed (on Debian: apt install chromium)")
    folder.mkdir(parents=True, exist_ok=True)
    # What an answer reveals at the end is shown of an invented story: the README must not spoil a real one.
    for picture, facts in ((draw_answer, "facts/ballard"), (draw_progress, "tests/packs/lighthouse")):
        with running_playground(ROOT / facts) as address, open_browser(chromium) as browser:
            picture(browser, address, folder)


def draw_answer(browser: Browser, address: str, folder: Path) -> None:
    """Ask about Ballard and photograph the answer, bar and all."""
    page = open_page(browser)
    visitor = Visitor(page, address)
    page.get_by_role("button", name="Messages").click()
    visitor.ask("parker", "Parker and Ballard")
    expect(visitor.bars.first).to_be_visible()
    page.screenshot(path=folder / "playground.png")


def draw_progress(browser: Browser, address: str, folder: Path) -> None:
    """Photograph the private answers to the same question not started, half way and caught up, side by side."""
    page = open_page(browser)
    page.set_viewport_size({"width": 560, "height": 3000})
    visitor = Visitor(page, address)
    visitor.ask_freely("what happens to tobias")
    visitor.how_far_question.get_by_role("button", name="Not now").click()
    columns = []
    for position in ("not started", "S01E03", "caught up"):
        visitor.choose_command("progress set")
        visitor.type_option("position", position).get_by_role("option", name=position).first.click()
        visitor.send()
        said = _photograph(visitor)
        answers = visitor.answers.count()
        visitor.answers.filter(has_text="Tobias Reed").first.get_by_role("button", name="Show me privately").click()
        expect(visitor.answers).to_have_count(answers + 1)
        columns.append([said, _photograph(visitor)])
    _side_by_side(columns).save(folder / "progress.png")


def _photograph(visitor: Visitor) -> Image.Image:
    visitor.page.mouse.move(0, 0)
    visitor.page.wait_for_timeout(1_000)  # the page scrolls to what is new
    return Image.open(BytesIO(visitor.last_message.screenshot()))


def _side_by_side(columns: Sequence[Sequence[Image.Image]]) -> Image.Image:
    width = max(picture.width for column in columns for picture in column)
    height = max(sum(picture.height for picture in column) for column in columns)
    sheet = Image.new("RGB", (width * len(columns), height), columns[0][0].getpixel((0, 0)))
    for place, column in enumerate(columns):
        top = 0
        for picture in column:
            sheet.paste(picture, (place * width, top))
            top += picture.height
    return sheet


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
