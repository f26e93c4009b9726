"""Reads what the bot sent, as raw as Discord gets it, and checks what Discord would refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from simcord.results import InteractionResult, ResponseMessage
    from simcord.types import HttpLogEntry

BUTTON, MENU, TEXT, CONTAINER = 2, 3, 10, 17
MESSAGE, DEFERRED, UPDATE, CHOICES = 4, 5, 7, 8
COMPONENTS_V2 = 1 << 15


def said(result: InteractionResult) -> ResponseMessage:
    """Return the one message that answered an interaction; the question how far one is, which may follow, is none."""
    [message] = [message for message in _messages(result) if not _asks_how_far(message)]
    return message


def asked_how_far(result: InteractionResult) -> ResponseMessage | None:
    """Return the message that asked the fan, beside the answer, how far they are; ``None`` if there was none."""
    questions = [message for message in _messages(result) if _asks_how_far(message)]
    assert len(questions) <= 1
    return questions[0] if questions else None


def _messages(result: InteractionResult) -> list[ResponseMessage]:
    assert result.acknowledged
    return [*([result.response] if result.response is not None else []), *result.followups]


def _asks_how_far(message: ResponseMessage) -> bool:
    return "I will not keep asking" in text_of(message)


def text_of(message: ResponseMessage) -> str:
    """Return all text displays, a line between two."""
    return "\n".join(part["content"] for part in walk(message.components) if part["type"] == TEXT)


def openly(message: ResponseMessage) -> str:
    """Return the text that stands outside spoiler bars."""
    return "".join(text_of(message).split("||")[::2])


def labels_of(message: ResponseMessage) -> list[str]:
    """Return the labels of all buttons, in order."""
    return [part["label"] for part in walk(message.components) if part["type"] == BUTTON]


def options_of(message: ResponseMessage) -> dict[str, str]:
    """Return the options of the one menu, values by label."""
    [menu] = [part for part in walk(message.components) if part["type"] == MENU]
    return {option["label"]: option["value"] for option in menu["options"]}


def walk(components: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield components, nested ones included."""
    for component in components:
        yield component
        yield from walk(component.get("components") or ())


def check_payloads(requests: Iterable[HttpLogEntry]) -> None:
    """Assert of everything the bot sent to users what SimCord does not."""
    for request in requests:
        if request.path.startswith(("/interactions/", "/webhooks/")) and isinstance(request.json, dict):
            _check_payload(request.json.get("data", request.json), request.json.get("type", MESSAGE))


def _check_payload(payload: dict[str, Any], kind: int) -> None:
    if kind == CHOICES:
        _check_choices(payload["choices"])
    elif kind in {MESSAGE, UPDATE}:
        assert payload["allowed_mentions"] == {"parse": []}
        assert not payload.get("content")
        check_components(list(walk(payload["components"])))
        if kind == MESSAGE:
            assert payload["flags"] & COMPONENTS_V2


def _check_choices(choices: list[dict[str, Any]]) -> None:
    assert len(choices) <= 25
    assert len({choice["name"] for choice in choices}) == len(choices)
    assert all(1 <= len(choice["name"]) <= 100 and 1 <= len(choice["value"]) <= 100 for choice in choices)


def check_components(components: list[dict[str, Any]]) -> None:
    """Assert that a message of these components, nested ones listed too, is one that Discord takes."""
    assert 1 <= len(components) <= 40
    texts = [part["content"] for part in components if part["type"] == TEXT]
    assert all(text.strip() for text in texts)
    assert sum(len(text) for text in texts) <= 4000
    ids = [part["custom_id"] for part in components if "custom_id" in part]
    assert len(set(ids)) == len(ids)
    assert all(len(custom_id) <= 100 for custom_id in ids)
    assert all(1 <= len(part["label"]) <= 80 for part in components if part["type"] == BUTTON)
    for menu in (part for part in components if part["type"] == MENU):
        assert 1 <= len(menu["options"]) <= 25
        assert all(len(option["label"]) <= 100 and len(option["value"]) <= 100 for option in menu["options"])
