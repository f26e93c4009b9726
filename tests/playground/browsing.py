"""A playground in a process of its own, and a fan in front of it with a real browser."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from playwright.sync_api import expect, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

CHROMIUM_NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# No sandbox, because CI runs as root; nothing in the background, because a test should talk to the playground alone.
CHROMIUM_FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
PATIENCE_MS: Final = 30_000
"""How long the page may take to show something on a busy machine before a test gives up."""


def installed_chromium() -> str | None:
    """Return the path of an installed Chromium; Playwright's own download is never used."""
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


def unused_port() -> int:
    """Return a port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def start_playground(facts: Path, port: int, **environ: str) -> subprocess.Popen[str]:
    """Start `play` as an operator does; the caller ends it."""
    command = [sys.executable, "-m", "bot", "play", "--facts", str(facts), "--port", str(port), "--no-browser"]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, **environ}
    )


def read_address(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Return the address that a playground prints, and everything it printed until then."""
    assert process.stdout is not None
    printed = ""
    for line in process.stdout:
        printed += line
        address = re.search(r"http://\S+", line)
        if address is not None:
            return address[0], printed
    raise AssertionError(f"the playground ended without an address:\n{printed}")


@contextlib.contextmanager
def running_playground(facts: Path) -> Iterator[str]:
    """Yield the address of a playground."""
    with start_playground(facts, unused_port()) as process:
        try:
            yield read_address(process)[0]
        finally:
            process.terminate()
            process.communicate()


@contextlib.contextmanager
def open_browser(chromium: str) -> Iterator[Browser]:
    """Yield a headless browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def open_page(browser: Browser) -> Page:
    """Return an empty page, as wide as the README's picture."""
    # The playground's policy forbids evaluating text as code, which is how Playwright waits for a condition.
    page = browser.new_page(viewport={"width": 1100, "height": 760}, device_scale_factor=1.5, bypass_csp=True)
    page.set_default_timeout(PATIENCE_MS)
    return page


ASKS_HOW_FAR = "I will not keep asking"


class Visitor:
    """Somebody who uses the playground's page with keyboard and mouse."""

    def __init__(self, page: Page, address: str) -> None:
        expect.set_options(timeout=PATIENCE_MS)
        self.page = page
        page.goto(address)
        page.wait_for_function("window.simcordPreview?.ready")
        expect(self.messages.first).to_contain_text("Hello!")

    @property
    def messages(self) -> Locator:
        """The messages of the channel that the visitor may see, oldest first."""
        return self.page.get_by_role("log").get_by_role("article")

    @property
    def how_far_question(self) -> Locator:
        """The message that asks, once, how far the visitor has watched."""
        return self.messages.filter(has_text=ASKS_HOW_FAR)

    @property
    def answers(self) -> Locator:
        """All other messages."""
        return self.messages.filter(has_not_text=ASKS_HOW_FAR)

    @property
    def last_message(self) -> Locator:
        """The newest of them."""
        return self.answers.last

    @property
    def bars(self) -> Locator:
        """The spoiler bars of the newest message that nobody has clicked yet."""
        return self.last_message.get_by_role("button", name="Reveal spoiler")

    def choose_command(self, command: str) -> None:
        """Type a slash command and choose it from the list."""
        self.page.get_by_role("textbox", name="Message").press_sequentially(f"/{command}")
        self.page.get_by_role("option", name=f"/{command}").first.click()

    def type_option(self, option: str, text: str) -> Locator:
        """Type into an option of the chosen command and return the list of what completes it."""
        self.page.get_by_role("combobox", name=option).press_sequentially(text)
        return self.page.get_by_role("listbox")

    def send(self) -> None:
        """Send the command and wait for the reply's message."""
        before = self.answers.count()
        self.page.get_by_role("button", name="Send").click()
        expect(self.answers).to_have_count(before + 1)

    def ask(self, typed: str, choice: str) -> None:
        """Ask a question by typing a part of it and taking a choice."""
        self.choose_command("ask")
        self.type_option("question", typed).get_by_role("option", name=choice).first.click()
        self.send()

    def ask_freely(self, question: str) -> None:
        """Ask a question in words of one's own."""
        self.choose_command("ask")
        self.type_option("question", question)
        # Enter would take the first of the choices that are still offered.
        self.page.keyboard.press("Escape")
        self.send()

    def view_as(self, who: str) -> None:
        """Switch to another member of the server, and wait until the page has: what is typed meanwhile is lost."""
        viewer = self.page.evaluate("window.simcordPreview.viewerId")
        self.page.get_by_label("Viewing as").select_option(label=who)
        self.page.wait_for_function(
            "viewer => window.simcordPreview.ready && window.simcordPreview.viewerId !== viewer", arg=viewer
        )
