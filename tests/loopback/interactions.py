"""What fans and moderators do: they use commands, type, click, choose and fill in forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from tests.loopback.ledger import Entry, Kind
from tests.loopback.world import APPLICATION, EVERYBODY, Person, message, new_id

if TYPE_CHECKING:
    from tests.loopback.gateway import Gateway
    from tests.loopback.ledger import Ledger
    from tests.loopback.world import Guild

SUBCOMMAND: Final = 1
GROUP: Final = 2
TEXT: Final = 3
BUTTON: Final = 2
SELECT: Final = 3
TEXT_INPUT: Final = 4
ANYBODY: Final = Person()


class Interactions:
    """Sends interactions to the bot; each is told apart by the entry of the ledger that is returned."""

    gateway: Gateway
    ledger: Ledger
    commands: list[dict[str, Any]]
    seconds_to_answer: float

    @property
    def guild(self) -> Guild:
        """The first server."""
        raise NotImplementedError

    async def use(
        self, command: str, *, by: Person = ANYBODY, guild: Guild | None = None, times: int = 1, **options: object
    ) -> Entry:
        """Use a command.

        Args:
            command: its whole name, such as ``progress set``.
            by: who does.
            guild: where; ``None``: in the first server.
            times: how often the event is delivered.
            options: what is filled in.
        """
        data = self._command_data(command, options, focused=None)
        return await self._send(Kind.COMMAND, command, data, by=by, guild=guild, times=times)

    async def complete(
        self,
        command: str,
        option: str,
        typed: str,
        *,
        by: Person = ANYBODY,
        guild: Guild | None = None,
        times: int = 1,
        **options: object,
    ) -> Entry:
        """Type into an option of a command."""
        data = self._command_data(command, {option: typed, **options}, focused=option)
        return await self._send(Kind.AUTOCOMPLETE, command, data, by=by, guild=guild, times=times)

    async def use_on_message(
        self, command: str, text: str, *, by: Person = ANYBODY, guild: Guild | None = None, times: int = 1
    ) -> Entry:
        """Use a command of a message's menu on a message."""
        target = message((guild or self.guild).channel_id, {"content": text})
        known = self._known(command)
        data = {
            "id": known["id"],
            "name": command,
            "type": 3,
            "target_id": target["id"],
            "resolved": {"messages": {target["id"]: target}},
        }
        return await self._send(Kind.COMMAND, command, data, by=by, guild=guild, times=times)

    async def click(
        self,
        custom_id: str,
        *,
        by: Person = ANYBODY,
        guild: Guild | None = None,
        times: int = 1,
        on: dict[str, Any] | None = None,
    ) -> Entry:
        """Click a button; ``on``: the message that it is below, ``None``: one with nothing else."""
        data = {"custom_id": custom_id, "component_type": BUTTON}
        return await self._send(Kind.COMPONENT, custom_id, data, by=by, guild=guild, times=times, on=on)

    async def choose(
        self,
        custom_id: str,
        *values: str,
        by: Person = ANYBODY,
        guild: Guild | None = None,
        times: int = 1,
        on: dict[str, Any] | None = None,
    ) -> Entry:
        """Choose from a menu."""
        data = {"custom_id": custom_id, "component_type": SELECT, "values": list(values)}
        return await self._send(Kind.COMPONENT, custom_id, data, by=by, guild=guild, times=times, on=on)

    async def submit(
        self,
        custom_id: str,
        fields: dict[str, str],
        *,
        by: Person = ANYBODY,
        guild: Guild | None = None,
        times: int = 1,
        on: dict[str, Any] | None = None,
    ) -> Entry:
        """Send a form off, with its texts by the ids of their fields; in labels, as the bot's forms have them."""
        components = [
            {"type": 18, "id": 0, "component": {"type": TEXT_INPUT, "id": 0, "custom_id": name, "value": value}}
            for name, value in fields.items()
        ]
        data = {"custom_id": custom_id, "components": components}
        return await self._send(Kind.MODAL, custom_id, data, by=by, guild=guild, times=times, on=on)

    async def deliver(self, entry: Entry, *, times: int = 1) -> None:
        """Send the event of an entry, again if it was sent before."""
        guild = entry.payload.get("guild_id")
        for _ in range(times):
            where = None if guild is None else int(guild)
            if not await self.gateway.dispatch(where, "INTERACTION_CREATE", entry.payload):
                entry.faults.append("no session")

    async def _send(  # noqa: PLR0913
        self,
        kind: int,
        name: str,
        data: dict[str, Any],
        *,
        by: Person,
        guild: Guild | None,
        times: int,
        on: dict[str, Any] | None = None,
    ) -> Entry:
        where = guild or self.guild
        number = new_id()
        payload = {
            "id": str(number),
            "application_id": str(APPLICATION),
            "type": kind,
            "token": f"token-{number}",
            "version": 1,
            "data": data,
            "guild_id": str(where.id),
            "guild": {"id": str(where.id), "locale": "en-US", "features": []},
            "channel_id": str(where.channel_id),
            "channel": where.channel,
            "member": by.member,
            "locale": "en-US",
            "guild_locale": "en-US",
            "app_permissions": EVERYBODY,
            "entitlements": [],
            "attachment_size_limit": 10 * 1024**2,
            "authorizing_integration_owners": {"0": str(where.id)},
            "context": 0,
        }
        if kind == Kind.COMPONENT or on is not None:
            payload["message"] = on or message(where.channel_id, {"components": [_row(data)]})
        self.ledger.add(entry := Entry(number, kind, name, payload, seconds=self.seconds_to_answer))
        await self.deliver(entry, times=times)
        return entry

    def _known(self, name: str) -> dict[str, Any]:
        known = next((command for command in self.commands if command["name"] == name), None)
        if known is None:
            names = ", ".join(str(command["name"]) for command in self.commands)
            raise LookupError(f"there is no command {name!r}, but these: {names}")
        return known

    def _command_data(self, command: str, options: dict[str, object], *, focused: str | None) -> dict[str, Any]:
        """Return what Discord says of a command: its groups, and its options with the types that the bot gave them."""
        first, *parts = command.split(" ")
        known = self._known(first)
        data: dict[str, Any] = {"id": known["id"], "name": first, "type": 1}
        inner, described = data, known
        for part in parts:
            described = next(option for option in described["options"] if option["name"] == part)
            inner["options"] = [{"name": part, "type": described["type"]}]
            inner = inner["options"][0]
        types = {option["name"]: option["type"] for option in described.get("options", ())}
        inner["options"] = [
            {"name": name, "type": types[name], "value": value, **({"focused": True} if name == focused else {})}
            for name, value in options.items()
        ]
        return data


def _row(data: dict[str, Any]) -> dict[str, Any]:
    """Return a row with the button or the menu that is used: the client looks for it in the message."""
    used = {"id": 2, "type": data["component_type"], "custom_id": data["custom_id"]}
    if used["type"] == BUTTON:
        used |= {"style": 2, "label": "a button"}
    else:
        used |= {"options": [{"label": value, "value": value} for value in data["values"]]}
    return {"id": 1, "type": 1, "components": [used]}
