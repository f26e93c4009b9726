from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import FactKey
from bot.core.edits import Section
from bot.curation import Actor, Curation
from bot.curation.drafting import (
    NoSuchFactError,
    OnlyInFileError,
    begin_adding,
    begin_changing,
    begin_removing,
    begin_wording,
    identified,
    rebased,
)
from bot.curation.drafts import Act, Draft, as_ask, edit_of, opposite
from bot.loading.editing import FactFields, read_fields
from bot.loading.nodes import UNWANTED
from tests import hostile
from tests.curation.conftest import answer

if TYPE_CHECKING:
    from pathlib import Path

MODERATOR = Actor(user=7, server=70)
PLACE, END = FactKey("p", "place"), FactKey("p", "end")
MADE = FactKey("p", "jo.about")


@pytest.fixture
def facts(facts: Path) -> Path:
    """The pack with a name, of which Casefile makes a fact."""
    (facts / "p" / "cast.yaml").write_text("people: [{name: Jo, about: Jo is a sailor.}]\n")
    return facts


def typed(draft: Draft, **texts: str) -> Draft:
    return replace(draft, fields=replace(draft.fields, **texts))


@given(texts=st.tuples(*[hostile.text] * 5), gap=st.none() | st.integers(1), act=st.sampled_from(Act))
def test_a_draft_is_read_back_as_it_was_stored(texts: tuple[str, ...], gap: int | None, act: Act) -> None:
    title, body, asks, revealed, sources = texts
    fields = FactFields(title=title, answer=body, asks=asks, revealed=revealed, sources=sources)
    draft = Draft(pack="p", fact="f", act=act, section=Section.WORDINGS, base=body, place="a:1", fields=fields, gap=gap)
    assert Draft.from_json(draft.to_json()) == draft


@given(text=hostile.text.map(lambda text: " ".join(text.split())).filter(lambda text: not UNWANTED.search(text)))
def test_a_question_is_an_ask_whatever_it_begins_with(text: str) -> None:
    asks = read_fields(FactFields(asks=as_ask(text))).asks
    assert [(ask.text, ask.revealed) for ask in asks] == ([(text, "")] if text else [])


async def test_what_is_written_is_changed_and_changed_back(curation: Curation) -> None:
    edit = edit_of(typed(begin_changing(curation.library.loaded, PLACE), answer="On our island."))
    assert (await curation.edit(edit, actor=MODERATOR)).is_live
    assert "On our island" in answer(curation.library)
    assert (await curation.edit(opposite(edit), actor=MODERATOR)).is_live
    assert "On an island" in answer(curation.library)


async def test_what_casefile_makes_is_written_and_then_made_again(curation: Curation) -> None:
    draft = begin_changing(curation.library.loaded, MADE)
    assert draft.replaces_made
    edit = edit_of(typed(draft, answer="Jo is a captain."))
    await curation.edit(edit, actor=MODERATOR)
    assert not begin_changing(curation.library.loaded, MADE).replaces_made
    assert "captain" in answer(curation.library, "who is jo")
    await curation.edit(opposite(edit), actor=MODERATOR)
    assert "sailor" in answer(curation.library, "who is jo")


async def test_a_new_fact_has_an_id_of_its_own(curation: Curation) -> None:
    draft = typed(begin_adding("p", ask="where does it play"), title="Place", answer="Here.")
    draft = identified(draft, curation.library.revision)
    assert draft.fact == "place-2"
    assert (await curation.preview(edit_of(draft))).report.changes[0].id == "place-2"


@pytest.mark.parametrize(("key", "section"), [(PLACE, Section.FACTS), (MADE, Section.WORDINGS)])
async def test_a_fact_gets_more_wordings_wherever_it_comes_from(
    curation: Curation, key: FactKey, section: Section
) -> None:
    for ask in ("which rock is that", "which skerry is that"):
        edit = edit_of(begin_wording(curation.library.loaded, key, ask))
        assert edit.section is section
        assert (await curation.edit(edit, actor=MODERATOR)).is_live
    found = next(one for one in curation.library.revision.packs[0].facts if one.id == key.fact)
    assert len(found.asks) > 2


async def test_what_is_not_written_can_neither_be_removed_nor_found(curation: Curation) -> None:
    with pytest.raises(OnlyInFileError):
        begin_removing(curation.library.loaded, MADE)
    for begin in (begin_changing, begin_removing):
        with pytest.raises(NoSuchFactError):
            begin(curation.library.loaded, FactKey("p", "nothing"))
    with pytest.raises(NoSuchFactError):
        begin_wording(curation.library.loaded, FactKey("p", "nothing"), "who")


async def test_what_others_changed_stays_unless_it_was_typed_anew(curation: Curation) -> None:
    loaded = curation.library.loaded
    mine, theirs = begin_changing(loaded, PLACE), begin_changing(loaded, PLACE)
    assert not rebased(mine, loaded).is_other
    await curation.edit(edit_of(typed(theirs, title="Where", answer="There.")), actor=MODERATOR)
    found = rebased(typed(mine, answer="Here."), curation.library.loaded)
    assert found.is_other
    assert dict(found.meanwhile) == {"title": "Where", "answer": "There."}
    assert found.clashes == ("answer",)
    assert (found.draft.fields.title, found.draft.fields.answer) == ("Where", "Here.")
    assert rebased(found.draft, curation.library.loaded).draft == found.draft


async def test_a_removed_fact_is_added_again_by_who_still_changes_it(curation: Curation) -> None:
    draft = typed(begin_changing(curation.library.loaded, PLACE), answer="Here.")
    await curation.edit(edit_of(begin_removing(curation.library.loaded, PLACE)), actor=MODERATOR)
    found = rebased(draft, curation.library.loaded)
    assert found.is_gone
    assert (found.draft.act, found.draft.fields.answer) == (Act.ADD, "Here.")


async def test_a_removal_of_what_was_changed_meanwhile_says_so(curation: Curation) -> None:
    loaded = curation.library.loaded
    draft = begin_removing(loaded, END)
    await curation.edit(edit_of(typed(begin_changing(loaded, END), title="Its end")), actor=MODERATOR)
    found = rebased(draft, curation.library.loaded)
    assert dict(found.meanwhile) == {"title": "Its end"}
    assert edit_of(found.draft).before != edit_of(draft).before
