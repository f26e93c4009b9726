"""The requests of bots: what a bot reads when it starts, its commands, its answers and its messages."""

from __future__ import annotations

import json as jsons
from typing import TYPE_CHECKING, Any, Final

from aiohttp import web

from tests.loopback.faults import error, json
from tests.loopback.ledger import DEFERRED, DEFERRED_UPDATE, EPHEMERAL
from tests.loopback.world import APPLICATION, bot_user, message, new_id

if TYPE_CHECKING:
    from aiohttp.typedefs import Handler

    from tests.loopback.ledger import Entry
    from tests.loopback.server import LoopbackDiscord

PREFIX: Final = "/api/v10"
UNKNOWN_MESSAGE: Final = 10008
UNKNOWN_WEBHOOK: Final = 10015
UNKNOWN_INTERACTION: Final = 10062
ALREADY_ANSWERED: Final = 40060
_MESSAGE_ANSWERS: Final = frozenset({4, 7})
_EDITS: Final = frozenset({6, 7})


class Rest:
    """Answers requests."""

    def __init__(self, discord: LoopbackDiscord) -> None:
        self._discord = discord

    def routes(self) -> list[web.RouteDef]:
        """Return what is answered."""
        webhook = f"{PREFIX}/webhooks/{{application}}/{{token}}"
        return [
            web.get(f"{PREFIX}/users/@me", self._me),
            web.get(f"{PREFIX}/oauth2/applications/@me", self._application),
            web.get(f"{PREFIX}/gateway", self._gateway),
            web.get(f"{PREFIX}/gateway/bot", self._gateway),
            web.put(f"{PREFIX}/applications/{{application}}/commands", self._sync),
            web.get(f"{PREFIX}/applications/{{application}}/commands", self._commands),
            web.post(f"{PREFIX}/interactions/{{id}}/{{token}}/callback", self._answer),
            web.post(webhook, self._follow_up),
            web.get(f"{webhook}/messages/{{message}}", self._read),
            web.patch(f"{webhook}/messages/{{message}}", self._edit),
            web.delete(f"{webhook}/messages/{{message}}", self._delete),
            web.post(f"{PREFIX}/channels/{{channel}}/messages", self._post),
            web.delete(f"{PREFIX}/channels/{{channel}}/messages/{{message}}", self._delete_in_channel),
            web.route("*", f"{PREFIX}/{{rest:.*}}", self._unknown),
        ]

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Note a request, and let go wrong what shall."""
        path = request.path.removeprefix(PREFIX)
        self._discord.requests[f"{request.method} {'/'.join(path.split('/')[:2])}"] += 1
        if "/webhooks/" not in path and not path.startswith("/interactions/") and not self._knows(request):
            return error(401, message="401: Unauthorized")
        fault = self._discord.faults.next(request.method, path)
        if fault is None:
            return await handler(request)
        if (entry := self._entry_of(path)) is not None:
            entry.faults.append(fault.name)
        return await fault.act(request, lambda: handler(request))

    def _entry_of(self, path: str) -> Entry | None:
        parts = path.split("/")
        return self._discord.ledger.by_token(parts[3]) if len(parts) > 3 else None

    def _knows(self, request: web.Request) -> bool:
        if not request.path.startswith(PREFIX):
            return True
        return request.headers.get("Authorization") == f"Bot {self._discord.token}"

    async def _me(self, _: web.Request) -> web.Response:
        return json(bot_user())

    async def _application(self, _: web.Request) -> web.Response:
        body = {
            "id": str(APPLICATION),
            "name": "casefile",
            "icon": None,
            "description": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "00",
            "flags": 0,
            "owner": bot_user(),
            "team": None,
        }
        return json(body)

    async def _gateway(self, _: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": self._discord.shards}
        return json({"url": self._discord.gateway.url, "shards": self._discord.shards, "session_start_limit": limit})

    async def _sync(self, request: web.Request) -> web.Response:
        wanted: list[dict[str, Any]] = await request.json()
        common = {"description": "", "application_id": str(APPLICATION), "version": "1"}
        self._discord.commands = [{**common, **command, "id": str(new_id())} for command in wanted]
        return json(self._discord.commands)

    async def _commands(self, _: web.Request) -> web.Response:
        return json(self._discord.commands)

    async def _answer(self, request: web.Request) -> web.Response:
        body = await read(request)
        entry = self._discord.ledger.find(request.match_info["id"], request.match_info["token"])
        if entry is None:
            return error(404, UNKNOWN_INTERACTION, "Unknown interaction")
        if entry.acknowledged is not None or self._discord.is_answered_elsewhere:
            entry.refuse(ALREADY_ANSWERED)
            return error(400, ALREADY_ANSWERED, "Interaction has already been acknowledged.")
        if entry.is_late:
            entry.refuse(UNKNOWN_INTERACTION)
            return error(404, UNKNOWN_INTERACTION, "Unknown interaction")
        entry.take(body["type"], body.get("data") or {})
        shown = _shown(entry) if entry.answer in _MESSAGE_ANSWERS else None
        if shown is not None:
            entry.show(shown)
        entry.is_returned = request.query.get("with_response") in {"1", "true"}
        if not entry.is_returned:
            return web.Response(status=204)
        return json(_response(entry, shown))

    async def _follow_up(self, request: web.Request) -> web.Response:
        body = await read(request)
        entry = self._discord.ledger.by_token(request.match_info["token"])
        if entry is None or entry.acknowledged is None:
            return error(404, UNKNOWN_WEBHOOK, "Unknown Webhook")
        if entry.is_waiting:  # it takes the place of "thinking", with whatever flag that has
            body["flags"] = (body.get("flags", 0) & ~EPHEMERAL) | (entry.body.get("flags", 0) & EPHEMERAL)
        entry.show(sent := message(_channel(entry), body))
        return json(sent)

    async def _read(self, request: web.Request) -> web.Response:
        entry = self._discord.ledger.by_token(request.match_info["token"])
        if entry is None or not entry.messages:
            return error(404, UNKNOWN_MESSAGE, "Unknown Message")
        return json(entry.messages[0])

    async def _edit(self, request: web.Request) -> web.Response:
        body = await read(request)
        entry = self._discord.ledger.by_token(request.match_info["token"])
        if entry is None or entry.acknowledged is None:
            return error(404, UNKNOWN_WEBHOOK, "Unknown Webhook")
        body["flags"] = body.get("flags", 0) | (entry.body.get("flags", 0) & EPHEMERAL)
        entry.show(edited := message(_channel(entry), body, number=_original(entry)))
        return json(edited)

    async def _delete(self, request: web.Request) -> web.Response:
        entry = self._discord.ledger.by_token(request.match_info["token"])
        if entry is None or entry.acknowledged is None:
            return error(404, UNKNOWN_WEBHOOK, "Unknown Webhook")
        entry.show({"deleted": request.match_info["message"]})
        return web.Response(status=204)

    async def _post(self, request: web.Request) -> web.Response:
        body = await read(request)
        self._discord.posted.append(posted := message(int(request.match_info["channel"]), body))
        return json(posted)

    async def _delete_in_channel(self, request: web.Request) -> web.Response:
        self._discord.deleted.append(int(request.match_info["message"]))
        return web.Response(status=204)

    async def _unknown(self, request: web.Request) -> web.Response:
        self._discord.unknown.append(f"{request.method} {request.path}")
        return error(404, message="404: Not Found")


async def read(request: web.Request) -> dict[str, Any]:
    """Return the body of a request; of one with files, what describes them."""
    if request.content_type == "application/json":
        body: dict[str, Any] = await request.json()
        return body
    form = await request.post()
    payload = form["payload_json"]
    assert isinstance(payload, str)
    return dict(jsons.loads(payload))


def _channel(entry: Entry) -> int:
    return int(entry.payload["channel_id"])


def _original(entry: Entry) -> int | None:
    """Return the id of the message that an answer is or edits; ``None``: there is none yet."""
    clicked = [entry.payload["message"]] if entry.answer in _EDITS and "message" in entry.payload else []
    return next((int(message["id"]) for message in (*clicked, *entry.messages)), None)


def _shown(entry: Entry) -> dict[str, Any]:
    return message(_channel(entry), entry.body, number=_original(entry))


def _response(entry: Entry, shown: dict[str, Any] | None) -> dict[str, Any]:
    """Return what Discord says to an answer when it is asked to."""
    interaction: dict[str, Any] = {"id": str(entry.id), "type": entry.kind}
    if entry.answer in {DEFERRED, DEFERRED_UPDATE}:
        interaction |= {"response_message_loading": entry.answer == DEFERRED}
    if shown is None:
        return {"interaction": interaction}
    interaction |= {"response_message_id": shown["id"], "response_message_ephemeral": entry.is_private}
    return {"interaction": interaction, "resource": {"type": entry.answer, "message": shown}}
