from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.playground.browsing import Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Page


def test_a_fan_asks_sees_a_black_bar_clicks_it_and_reads(visitor: Visitor) -> None:
    visitor.ask("tobias", "What becomes of Tobias Reed")

    answer = visitor.last_message
    expect(answer).to_contain_text("He keeps rowing out")
    expect(answer).to_contain_text("S01E03")
    expect(visitor.bars).to_have_count(2)
    spoiler = answer.get_by_text("His boat capsizes")
    expect(spoiler).to_be_hidden()

    visitor.bars.first.click()

    expect(spoiler).to_be_visible()
    expect(visitor.bars).to_have_count(1)


def test_the_choices_give_no_spoiler_away(visitor: Visitor) -> None:
    visitor.choose_command("ask")
    choices = visitor.type_option("question", "nora")

    expect(choices).to_contain_text("Nora")
    expect(choices).not_to_contain_text("confession")


def test_a_private_answer_is_for_the_asker_alone(visitor: Visitor) -> None:
    visitor.ask("tobias", "What becomes of Tobias Reed")
    expect(visitor.last_message).not_to_contain_text("Only you can see this")

    visitor.last_message.get_by_role("button", name="Show me privately").click()

    expect(visitor.last_message).to_contain_text("Only you can see this")
    visitor.view_as("A moderator")

    expect(visitor.last_message).to_contain_text("Tobias Reed")
    expect(visitor.last_message).not_to_contain_text("Only you can see this")


def test_a_fan_who_says_how_far_they_are_reads_as_much_and_nobody_else_does(visitor: Visitor) -> None:
    visitor.ask("tobias", "What becomes of Tobias Reed")
    question = visitor.how_far_question
    expect(question).to_contain_text("Only you can see this")
    question.get_by_role("button", name="I've seen it all").click()

    expect(visitor.last_message.get_by_text("His boat capsizes")).to_be_visible()
    expect(visitor.bars).to_have_count(0)
    visitor.view_as("A moderator")

    expect(visitor.bars).to_have_count(2)
    expect(visitor.how_far_question).to_have_count(0)


def test_a_moderator_sets_how_far_the_channel_goes(visitor: Visitor) -> None:
    visitor.view_as("A moderator")
    visitor.choose_command("settings ceiling")
    visitor.type_option("position", "S01E03").get_by_role("option", name="S01E03").first.click()
    visitor.send()
    expect(visitor.last_message).to_contain_text("S01E03 · set here")
    visitor.view_as("A fan")
    visitor.ask("tobias", "What becomes of Tobias Reed")

    expect(visitor.last_message.get_by_text("His boat capsizes")).to_be_visible()
    expect(visitor.bars).to_have_count(1)


def test_a_did_you_mean_is_private_and_its_choice_is_posted_for_all_open_pages(
    visitor: Visitor, second_page: Page, lighthouse_address: str
) -> None:
    onlooker = Visitor(second_page, lighthouse_address)
    onlooker.view_as("A moderator")
    before = onlooker.messages.count()

    visitor.ask_freely("who is she")
    expect(visitor.last_message).to_contain_text("Only you can see this")
    visitor.last_message.get_by_role("button", name="Nora Vane", exact=True).click()

    expect(onlooker.messages.last).to_contain_text("Nora Vane repairs the lamps of the coast.")
    expect(onlooker.messages).to_have_count(before + 1)


def test_only_the_moderator_is_offered_the_facts_commands(visitor: Visitor) -> None:
    composer = visitor.page.get_by_role("textbox", name="Message")
    composer.press_sequentially("/")
    expect(visitor.page.get_by_role("option", name="/ask")).to_be_visible()
    expect(visitor.page.get_by_role("option", name="/facts status")).to_have_count(0)
    composer.fill("")

    visitor.view_as("A moderator")
    visitor.choose_command("facts status")
    visitor.send()

    expect(visitor.last_message).to_contain_text("The Last Lighthouse")


def test_the_greeting_offers_questions_that_the_pack_answers_without_spoiling(visitor: Visitor) -> None:
    greeting = visitor.messages.first

    expect(greeting.get_by_role("listitem")).to_have_count(3)
    expect(greeting).to_contain_text("what happens to tobias")
    expect(greeting).not_to_contain_text("drown")
