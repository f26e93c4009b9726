# ruff: noqa: SLF001  simcord lets actors do only what an honest client does
"""Interactions that no honest client sends: any id, any text of any length, from anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from simcord.backend import serializers
from simcord.enums import AppCommandType, InteractionType
from simcord.interactions import command_leaves, nest_options, walk_to_subcommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle
    from simcord.results import InteractionResult, ResponseMessage

BUTTON: Final = 2
MENU: Final = 3
TEXT: Final = 3
LABEL: Final = 18
INPUT: Final = 4


def leaves(actor: MemberActor) -> dict[str, dict[str, Any]]:
    """Return every command that Discord was given, with what it takes, by its whole name; no menu's of messages."""
    return {" ".join(path): leaf for one in _registered(actor).values() for path, leaf in command_leaves(one)}


async def use(
    actor: MemberActor, channel: ChannelHandle, name: str, options: Mapping[str, object], *, focused: str = ""
) -> InteractionResult:
    """Use a command with any options, or type into one of them."""
    first, *path = name.split()
    root = _registered(actor)[first]
    leaf, nesting = walk_to_subcommand(root, path)
    types = {option["name"]: option["type"] for option in leaf.get("options", ())}
    filled: list[dict[str, Any]] = [
        {"name": option, "type": types[option], "value": value, **({"focused": True} if option == focused else {})}
        for option, value in options.items()
    ]
    data = {"id": root["id"], "name": first, "type": 1, "options": nest_options(root, nesting, filled)}
    kind = InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE if focused else InteractionType.APPLICATION_COMMAND
    return await actor._dispatch_interaction(kind, channel, data)


async def click(actor: MemberActor, on: ResponseMessage, channel: ChannelHandle, custom_id: str) -> InteractionResult:
    """Click a button that a message has not, or choose from a menu: its id ends with ``=`` and the value, if any."""
    custom_id, menu, value = custom_id.partition("=")
    message = _message(on, actor)
    component: dict[str, Any] = {"type": MENU if menu else BUTTON, "id": 7, "custom_id": custom_id}
    shown = {"options": [{"label": value, "value": value}]} if menu else {"style": 2, "label": "a button"}
    message["components"] = [{"type": 1, "id": 6, "components": [component | shown]}]
    data = {
        "component_type": component["type"],
        "custom_id": custom_id,
        **({"values": [value] if value else []} if menu else {}),
    }
    return await actor._dispatch_interaction(
        InteractionType.MESSAGE_COMPONENT, channel, data, extra={"message": message}, source_message_id=on.id
    )


async def submit(
    actor: MemberActor, channel: ChannelHandle, custom_id: str, fields: Mapping[str, str], *, on: ResponseMessage
) -> InteractionResult:
    """Send a form that nobody opened from a message."""
    components = [
        {"type": LABEL, "id": 1, "component": {"type": INPUT, "id": 2, "custom_id": name, "value": value}}
        for name, value in fields.items()
    ]
    data = {"custom_id": custom_id, "components": components}
    return await actor._dispatch_interaction(
        InteractionType.MODAL_SUBMIT, channel, data, extra={"message": _message(on, actor)}, source_message_id=on.id
    )


def _message(shown: ResponseMessage, actor: MemberActor) -> dict[str, Any]:
    backend = actor._env.backend
    return dict(serializers.message_payload(backend, backend.get_message(shown.channel_id, shown.id)))


def _registered(actor: MemberActor) -> dict[str, dict[str, Any]]:
    commands = [dict(command) for command in actor._env.backend.commands[None].values()]
    return {command["name"]: command for command in commands if command.get("type", 1) == AppCommandType.CHAT_INPUT}
