"""What Discord shows besides answers: menus, completions of positions, overviews, and what is posted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from bot.core.answers import Choice, FactKey
from bot.core.markdown import bars, inert
from bot.core.model import Pack, Revision
from bot.core.position import latest
from bot.core.rules import Place
from bot.core.settings import Setting, SettingKey
from bot.core.spoilers import Gate, Policy
from bot.core.told import texts_of_fact
from bot.core.viewing import Viewing
from bot.curation.drafts import Act, Draft
from bot.curation.suggestions import Suggestion
from bot.discord_ui import settings_overview
from bot.discord_ui.editing.previews import cards_of, lead_of
from bot.discord_ui.how_far import how_far_menu, how_far_question
from bot.discord_ui.progress import progress_lines
from bot.discord_ui.suggesting.about import readable
from bot.discord_ui.suggesting.forms import suggestion_form
from bot.discord_ui.suggesting.queue import suggestion_told
from bot.discord_ui.watched import offered_positions
from bot.storage import NewProposal, Proposal, ProposalKind, ProposalState
from tests.discord_ui.reading import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Answer
    from bot.core.model import Fact
    from bot.library import Library

CHANNEL = 1


def pack_of(library: Library, fact: Fact) -> Pack:
    """Return a fact's pack."""
    [pack] = [pack for pack in library.revision.packs if pack.id == fact.pack]
    return pack


def nameless(pack: Pack) -> Pack:
    """Return a pack that tells a story of the same length and nothing else: what is shown of it is Casefile's own."""
    return Pack(id=pack.id, name=pack.name, timeline=pack.timeline)


def how_far(pack: Pack, fact: Fact, _: Gate) -> Iterator[str]:
    """Yield the question how far one is, and the menu to answer it, for a fact that hides something."""
    keys = [FactKey(fact.pack, fact.id)]
    for view in (how_far_question(keys, [pack]), how_far_menu(keys, [pack])):
        for part in walk(view.to_components()):  # type: ignore[no-untyped-call]  # discord.py's own gap
            yield from (part[name] for name in ("content", "label", "placeholder") if part.get(name))
            yield from (option["label"] for option in part.get("options", ()))


def positions(pack: Pack, _: Fact, gate: Gate) -> Iterator[str]:
    """Yield what completes how far one has watched, as it reads and as it is sent."""
    for pair in offered_positions("", [pack], gate):
        yield from pair


def progress(pack: Pack, _: Fact, gate: Gate) -> Iterator[str]:
    """Yield what a fan reads of their progress, however far they are."""
    for position in pack.timeline.positions():
        yield from progress_lines({pack.id: position.name}, [pack], gate)


def settings(pack: Pack, *_: object) -> Iterator[str]:
    """Yield what a moderator reads of a channel with every possible ceiling: moderators may be fans, too."""
    for position in pack.timeline.positions():
        ceilings = {SettingKey(CHANNEL, Setting.CEILING, pack.id): position.name}
        yield settings_overview.overview(Place(1, (CHANNEL,)), ceilings, [pack])


def posted(library: Library, fact: Fact, gate: Gate) -> Answer:
    """Return what is posted of a fact that only a spoiling question leads to."""
    until = latest(*(text.revealed for text in texts_of_fact(fact)))
    return library.answer_facts((FactKey(fact.pack, fact.id),), gate=gate, until=until)


def open_asks(library: Library, gate: Gate) -> str:
    """Return all asks that are open: the playground proposes some of them."""
    asks = (ask for pack in library.revision.packs for fact in pack.facts for ask in map(gate.open_text, fact.asks))
    return " ".join(ask for ask in asks if ask is not None)


def previewed(library: Library, fact: Fact, gate: Gate) -> Iterator[object]:
    """Yield what a moderator, who may be a fan, sees of a fact that is to be changed or to go, as components."""
    seen = Viewing(policy=gate.policy, progress=gate.horizon.watched)
    changed, gone = (Draft(pack=fact.pack, fact=fact.id, act=act) for act in (Act.CHANGE, Act.REMOVE))
    for draft in (changed, gone):
        yield {"content": "\n".join(lead_of(draft, fact, seen))}
    for _, items in cards_of(changed, library.revision, seen):
        yield [item.to_component_dict() for item in items]


def suggested(library: Library, fact: Fact, gate: Gate) -> Iterator[object]:
    """Yield the form of /suggest for a fact, and what a moderator reads above a suggestion about it, as components."""
    picked = readable(library.revision, FactKey(fact.pack, fact.id), gate)
    if picked is not None:
        yield suggestion_form(pack_of(library, fact), picked).to_dict()
    if gate.policy is Policy.TAG:
        lines = suggestion_told(_suggestion(fact), library.revision, gate)
        yield {"content": "\n".join(lines)}


def own_of_suggested(pack: Pack, fact: Fact) -> Iterator[object]:
    """Yield likewise what Casefile itself says there."""
    yield suggestion_form(nameless(pack), Choice(FactKey(fact.pack, fact.id), "")).to_dict()
    told = suggestion_told(_suggestion(fact), Revision(id="", packs=(nameless(pack),)), Gate())
    yield {"content": "\n".join(told).replace(bars(inert(fact.id)), "")}


def _suggestion(fact: Fact) -> Proposal:
    new = NewProposal(
        server=1,
        pack=fact.pack,
        fact=fact.id,
        kind=ProposalKind.SUGGESTION,
        change=Suggestion(question="?", answer="!").to_json(),
        by=1,
    )
    made = datetime(2030, 1, 1, tzinfo=UTC)
    return Proposal(number=1, proposed=new, state=ProposalState.OPEN, note="", made=made, decided=None)


OWN: Final = (
    "Preview of a changed fact. A fact that will be gone. Nothing is live yet. Casefile makes this fact itself, of "
    "other entries of the pack. What you write replaces it, and no longer follows when those change. No longer "
    "answered: and more. To everybody. At the start. After the end. You have not watched as far: of the parts behind "
    f"bars are open to fans there. Fans there find nothing: all of it is hidden. {' '.join(map(str, range(100)))}"
)
"""What Casefile itself says in a preview, and how many parts and asks there are."""
