"""One use of everything that the bot offers: each command, each completion, each kind of button, menu and form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from bot.core.answers import FactKey
from bot.discord_ui.short_names import short_name
from tests.loopback.world import moderator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.loopback.ledger import Entry
    from tests.loopback.server import LoopbackDiscord

Use: TypeAlias = "Callable[[LoopbackDiscord], Awaitable[Entry]]"

TOBIAS: Final = short_name(FactKey("lighthouse", "what-happens-to-tobias"))
PREMISE: Final = short_name(FactKey("lighthouse", "premise"))
OPTIONS: Final[dict[str, dict[str, Any]]] = {
    "ask": {"question": "what happens to tobias"},
    "cast": {"name": "nora vane"},
    "plot": {"topic": "premise"},
    "ratings": {},
    "episode": {"episode": "S01E03"},
    "progress set": {"position": "S01E03"},
    "progress show": {},
    "progress clear": {},
    "suggest": {},
    "privacy show": {},
    "privacy export": {},
    "privacy delete": {},
    "settings show": {},
    "settings policy": {"policy": "tag"},
    "settings packs": {"packs": "all"},
    "settings default": {"pack": "none"},
    "settings ceiling": {"position": "S01E03"},
    "settings log-channel": {},
    "settings reset": {},
    "facts reload": {"dry-run": True},
    "facts status": {},
    "facts gaps": {},
    "facts suggestions": {},
    "facts log": {},
    "facts history": {},
    "facts show": {"revision": "1"},
    "facts rollback": {"revision": "1"},
    "facts add": {},
    "facts edit": {"fact": "premise"},
    "facts remove": {"fact": "premise"},
    "facts wording": {"fact": "premise", "ask": "what goes on in it"},
}
"""What is filled in, by command."""
CLICKS: Final = (
    f"casefile:choice:{TOBIAS}:all",
    f"casefile:choice:{TOBIAS}:own",
    f"casefile:post:{TOBIAS}:S01E03",
    f"casefile:peek:{TOBIAS}",
    f"casefile:wrong:{TOBIAS}",
    "casefile:delete:1",
    f"casefile:howfar:{TOBIAS}",
    f"casefile:seen:{TOBIAS}",
    f"casefile:later:{TOBIAS}",
    "casefile:forget:yes",
    "casefile:forget:no",
    "casefile:reset:yes",
    "casefile:publish:1.0.0:",
    "casefile:history:0",
    "casefile:revision:show:1",
    "casefile:revision:pin:1:0",
    "casefile:rollback:1:no",
    "casefile:rollback:1:yes",
    "casefile:conflict:1:edit",
    "casefile:log:0",
    "casefile:gap:wording:1",
    "casefile:gap:search:1",
    "casefile:gap:new:1",
    "casefile:gap:edit:1",
    "casefile:draft:form:4711",
    "casefile:draft:live:4711",
    "casefile:draft:drop:4711",
    "casefile:draft:undo:4711",
    "casefile:suggestions:0",
    "casefile:suggestion:decline:4711:0",
    "casefile:suggestion:accept:4711:0",
)
MENUS: Final = {
    f"casefile:watched:{TOBIAS}": "lighthouse:S01E03",
    "casefile:gap:pick:1": PREMISE,
    "casefile:gap:pack:1": "lighthouse",
}
"""What is chosen, by the menu's id."""
FORMS: Final[dict[str, dict[str, str]]] = {
    "casefile:suggest:lighthouse:": {"question": "who built it", "answer": "A man", "revealed": "always"},
    "casefile:draft:sent:4711": {"title": "A title", "asks": "who built it", "answer": "A man."},
    "casefile:gap:sought:1": {"sought": "premise"},
    "casefile:suggestion:declined:4711:0": {"note": "no"},
}
"""What is typed, by the form's id."""


def uses(discord: LoopbackDiscord) -> dict[str, Use]:
    """Return every use by a name; of commands, completions and options as the bot has told Discord of them."""
    found: dict[str, Use] = {}
    for name, options in OPTIONS.items():
        found[f"/{name}"] = _use(name, options)
    for name, option in _completed(discord.commands):
        found[f"/{name} {option}: ..."] = _completion(name, option)
    found["Answer this"] = lambda there: there.use_on_message("Answer this", "what happens to tobias")
    found |= {custom_id: _click(custom_id) for custom_id in CLICKS}
    found |= {custom_id: _choice(custom_id, value) for custom_id, value in MENUS.items()}
    found |= {custom_id: _form(custom_id, fields) for custom_id, fields in FORMS.items()}
    return found


def command_names(commands: list[dict[str, Any]], before: str = "") -> set[str]:
    """Return the whole names of commands that can be used, but for those of menus."""
    names: set[str] = set()
    for command in commands:
        inner = [option for option in command.get("options", ()) if option["type"] in {1, 2}]
        if command.get("type", 1) in {1, 2} and not inner:
            names.add(f"{before}{command['name']}")
        names |= command_names(inner, f"{before}{command['name']} ")
    return names


def _completed(commands: list[dict[str, Any]], before: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for command in commands:
        name = f"{before}{command['name']}"
        options = command.get("options", ())
        found += [(name, option["name"]) for option in options if option.get("autocomplete")]
        found += _completed([option for option in options if option["type"] in {1, 2}], f"{name} ")
    return found


def _use(name: str, options: dict[str, Any]) -> Use:
    return lambda there: there.use(name, by=moderator(), **options)


def _completion(name: str, option: str) -> Use:
    return lambda there: there.complete(name, option, "a", by=moderator())


def _click(custom_id: str) -> Use:
    return lambda there: there.click(custom_id, by=moderator())


def _choice(custom_id: str, value: str) -> Use:
    return lambda there: there.choose(custom_id, value, by=moderator())


def _form(custom_id: str, fields: dict[str, str]) -> Use:
    return lambda there: there.submit(custom_id, fields, by=moderator())
