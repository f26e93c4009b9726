"""The form of a fact: five plain texts. It carries the number of its draft and so outlives any restart."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import ui

from bot.curation.drafts import Act
from bot.discord_ui.editing.stored import find_open, pack_of
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.lasting_forms import lasting_form, send_form, texts_sent
from bot.discord_ui.stateless import NumberButton, reported
from bot.loading.editing import FactFields

if TYPE_CHECKING:
    from bot.core.model import Pack
    from bot.curation.drafts import Draft

MOST_TYPED: Final = 4000
"""Characters of one input (Discord, text inputs)."""
NUMBER: Final = r"(?P<number>\d{1,12})"
"""The part of an id that names a draft."""

_EXAMPLE: Final = 3
"""The step of a story that examples name."""
_TOO_LONG: Final = (
    "This form takes {most:,} characters a field, and the {field} of this fact has more. Change it in its file: {place}"
)
_TITLES: Final = {Act.ADD: "A new fact", Act.CHANGE: "Change a fact", Act.WORDING: "Add wordings to a fact"}


@dataclass(frozen=True, slots=True)
class _Input:
    """One of the texts.

    Attributes:
        name: which of the fields.
        says: what to write, with room for an example of a position; at most 100 characters then (Discord).
        plainly: the same where a story has no positions.
        is_long: whether it may have several lines.
        is_required: whether it must not be left empty.
    """

    name: str
    says: str
    plainly: str
    is_long: bool = False
    is_required: bool = False


_INPUTS: Final = (
    _Input("title", "What it is about; it must spoil nothing. May be left out", "What it is about. May be left out"),
    _Input(
        "answer",
        "An empty line between two parts. [{}] before a part hides it until then",
        "An empty line between two parts",
        is_long=True,
    ),
    _Input(
        "asks",
        "How fans ask for it, one wording a line. [{}] before one that spoils",
        "How fans ask for it, one wording a line",
        is_long=True,
        is_required=True,
    ),
    _Input("revealed", "From where on none of it spoils, such as {}. Empty: always", "Leave it empty in this show"),
    _Input(
        "sources",
        "Short names of the pack's sources, with commas; whom one quotes: review (by: a fan)",
        "Short names of the pack's sources, with commas; whom one quotes: review (by: a fan)",
    ),
)


def form_of(draft: Draft, number: int, pack: Pack) -> ui.Modal:
    """Return the form of a draft, with what was typed in it so far.

    Raises:
        DeclinedError: there is more than it holds.
    """
    check_room(draft)
    inputs = [one for one in _INPUTS if draft.act is not Act.WORDING or one.name == "asks"]
    labels = (_label(one, getattr(draft.fields, one.name), example(pack)) for one in inputs)
    return lasting_form(_TITLES[draft.act], f"casefile:draft:sent:{number}", labels)


def check_room(draft: Draft) -> None:
    """Make sure that a form holds a draft.

    Raises:
        DeclinedError: it does not; this says where to change the fact instead.
    """
    for field in fields(draft.fields):
        if len(getattr(draft.fields, field.name)) > MOST_TYPED:
            place = f"`{draft.place}`." if draft.place else "Casefile makes it of other entries."
            raise DeclinedError(_TOO_LONG.format(most=MOST_TYPED, field=field.name, place=place))


def typed_in(interaction: discord.Interaction[Any]) -> FactFields:
    """Return what was typed into a form that was sent."""
    return FactFields(**{name: text for name, text in texts_sent(interaction).items() if name in _NAMES})


_NAMES: Final = frozenset(field.name for field in fields(FactFields))


def _label(one: _Input, text: str, example: str) -> ui.Label[Any]:
    typed = ui.TextInput[Any](
        custom_id=one.name,
        style=discord.TextStyle.paragraph if one.is_long else discord.TextStyle.short,
        default=text or None,
        required=one.is_required,
        max_length=MOST_TYPED,
    )
    says = one.says.format(example) if example else one.plainly
    return ui.Label(text=one.name.capitalize(), description=says, component=typed)


def example(pack: Pack) -> str:
    """Return a position of a story as it is written; empty where it has none."""
    steps = len(pack.timeline)
    return pack.timeline.step(min(_EXAMPLE, steps)).position.name if steps else ""


class FormButton(NumberButton, template=rf"casefile:draft:form:{NUMBER}"):
    """Opens the form of a draft after a warning, with what was written before."""

    verb, label = "draft:form", "Open the form"

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Open it."""
        async with reported(interaction):
            draft = await find_open(interaction, self.number)
            form = form_of(draft, self.number, pack_of(interaction.client.desk, draft))
            await send_form(interaction, form)
