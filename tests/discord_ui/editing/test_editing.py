from __future__ import annotations

from typing import TYPE_CHECKING

from tests.discord_ui.editing.acting import added, ask, click, messages, opened, sent, values_in
from tests.discord_ui.reading import labels_of, openly, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_ui.conftest import Server

SOUP = "recipe for lentil soup"


async def test_a_new_fact_is_seen_first_and_then_made_live(server: Server) -> None:
    preview = await added(server)
    assert preview.ephemeral
    assert "Nothing is live yet" in text_of(preview)
    assert "1 added · 0 changed · 0 removed" in text_of(preview)
    assert text_of(preview).count("They eat lentil soup.") == 3
    assert labels_of(preview) == ["Make it live", "Edit again", "Discard"]
    assert "nothing" in await ask(server, SOUP)
    done = await click(server, preview, "Make it live")
    assert "is live" in text_of(done)
    assert labels_of(done) == ["Publish a short note", "Undo"]
    assert "They eat lentil soup." in await ask(server, SOUP)


async def test_what_was_made_live_can_be_undone(server: Server) -> None:
    done = await click(server, await added(server), "Make it live")
    await server.restart()
    assert "It is undone" in text_of(await click(server, done, "Undo"))
    assert "nothing" in await ask(server, SOUP)
    assert text_of(await click(server, done, "Undo")) == "That was undone already."


async def test_a_fact_is_changed_in_its_form(server: Server) -> None:
    shown = await opened(server, "edit", fact="premise")
    assert values_in(shown)["title"] == "What the show is about"
    preview = await sent(server, shown, answer="A lighthouse is switched off.")
    assert "0 added · 1 changed · 0 removed" in text_of(preview)
    await click(server, preview, "Make it live")
    assert "A lighthouse is switched off." in await ask(server, "what is the show about")


async def test_a_fact_is_removed(server: Server) -> None:
    shown = await server.moderator.slash(server.channel, "facts remove", fact="premise")
    [preview] = messages(shown)
    assert "No longer answered:\n- what is the show about" in text_of(preview)
    assert "0 added · 0 changed · 1 removed" in text_of(preview)
    assert labels_of(preview) == ["Remove it", "Discard"]
    await click(server, preview, "Remove it")
    assert "An engineer is sent" not in await ask(server, "what is the show about")


async def test_what_is_beyond_the_moderator_stands_behind_bars(server: Server) -> None:
    warned = await server.moderator.slash(server.channel, "facts edit", fact="what-happens-to-tobias")
    assert warned.modal is None
    [message] = messages(warned)
    assert "This form spoils you:" in text_of(message)
    form = await server.moderator.click(message, label="Open the form")
    preview = await sent(server, form, title="What becomes of Toby")
    assert "drowns" in text_of(preview)
    assert "drowns" not in openly(preview)
    assert "alive" not in openly(preview)


async def test_warnings_that_were_there_before_are_not_repeated_in_a_preview(server: Server, pack: Path) -> None:
    facts = "".join(f"  - {{id: wick-{number}, asks: [how many wicks], answer: Two.}}\n" for number in range(12))
    (pack / "wicks.yaml").write_text(f"facts:\n{facts}")
    await server.moderator.slash(server.channel, "facts reload")
    preview = await added(server)
    assert "warning" not in text_of(preview)
    text = text_of(await click(server, preview, "Make it live"))
    assert "is live" in text
    assert "warnings to look at" in text
    assert "1 added" in text
