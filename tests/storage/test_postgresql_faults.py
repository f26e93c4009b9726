from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from bot.core.settings import Setting, SettingKey
from bot.storage import NotSavedError, Storage
from bot.storage.known import UNCERTAIN
from tests.storage.servers import run
from tests.storage.wire import wire_to

if TYPE_CHECKING:
    from tests.storage.clocks import Clock
    from tests.storage.servers import Server

FAN, SERVER = 1, 2
POLICY = SettingKey(None, Setting.POLICY)
PATIENCE = 10.0
"""Seconds after which something hangs."""


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


async def fill_in(storage: Storage) -> None:
    await storage.save_progress(FAN, {"a": "S01"})
    await storage.change_settings(SERVER, {POLICY: "withhold"})


async def expect_nothing_works(storage: Storage, words: str) -> None:
    assert await storage.known(user=FAN, server=SERVER) == UNCERTAIN
    with pytest.raises(NotSavedError, match=words):
        await storage.save_progress(FAN, {"a": "S02"})
    assert await storage.known(user=FAN, server=SERVER) == UNCERTAIN


@pytest.fixture
def own_server(server: Server) -> Server:
    if server.process is None:
        pytest.skip("the server that the tests were given is not theirs to stop or to set up")
    return server


async def test_a_server_that_is_stopped_and_started_again_is_used_again(
    own_server: Server, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async with Storage.open(own_server.new_database(), clock=clock) as storage:
        await fill_in(storage)
        own_server.stop()
        for _ in range(3):
            await expect_nothing_works(storage, "the database's server cannot be reached")
            clock.advance(seconds=100)
        own_server.start()
        assert (await storage.known(user=FAN, server=SERVER)).progress == {"a": "S01"}
        assert len(told(caplog)) == 2
        own_server.stop()
        own_server.start()
        await storage.save_progress(FAN, {"a": "S02"})
        assert (await storage.known(user=FAN, server=None)).progress == {"a": "S02"}
    assert len(told(caplog)) == 2, "nobody notices a restart between two questions"


async def test_a_server_that_is_not_there_at_the_start_is_used_once_it_is(
    server: Server, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async with wire_to(server.new_database()) as wire:
        await wire.close()
        async with Storage.open(wire.url, clock=clock) as storage:
            await expect_nothing_works(storage, "the database's server cannot be reached")
            await wire.open()
            assert await storage.known(user=FAN, server=SERVER) == UNCERTAIN, "it rests for a second"
            clock.advance(seconds=100)
            assert (await storage.known(user=FAN, server=SERVER)).is_certain
            await fill_in(storage)
    assert len(told(caplog)) == 2
    assert "check the host and the port in DATABASE_URL" in told(caplog)[0]


async def test_connections_that_are_cut_are_made_anew_without_a_word(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async with wire_to(server.new_database()) as wire, Storage.open(wire.url) as storage:
        await fill_in(storage)
        wire.cut()
        assert (await storage.known(user=FAN, server=SERVER)).progress == {"a": "S01"}
        wire.cut()
        await storage.save_progress(FAN, {"a": "S02"})
        assert (await storage.known(user=FAN, server=SERVER)).progress == {"a": "S02"}
    assert told(caplog) == []


async def test_a_server_that_falls_silent_is_not_waited_for(
    server: Server, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async with wire_to(server.new_database()) as wire, Storage.open(wire.url, clock=clock) as storage:
        await fill_in(storage)
        await asyncio.gather(*(storage.known(user=fan, server=None) for fan in range(100, 110)))
        wire.silent = True
        async with asyncio.timeout(PATIENCE):
            await expect_nothing_works(storage, "the database does not answer in time")
        with pytest.raises(NotSavedError) as refused:
            await storage.change_settings(SERVER, {POLICY: "tag"})
        assert refused.value.is_certain
        wire.silent = False
        wire.cut()
        clock.advance(seconds=100)
        known = await storage.known(user=FAN, server=SERVER)
        assert (known.progress, known.settings) == ({"a": "S01"}, {POLICY: "withhold"})
    assert len(told(caplog)) == 2


async def test_when_a_network_forgets_all_connections_it_takes_one_question_to_notice(
    server: Server, clock: Clock
) -> None:
    async with wire_to(server.new_database()) as wire, Storage.open(wire.url, clock=clock) as storage:
        await fill_in(storage)
        await asyncio.gather(*(storage.known(user=fan, server=None) for fan in range(100, 110)))
        wire.lose()
        assert await storage.known(user=FAN, server=SERVER) == UNCERTAIN
        clock.advance(seconds=100)
        assert (await storage.known(user=FAN, server=SERVER)).is_certain
        wire.cut()


async def test_a_server_that_accepts_and_never_answers_delays_no_start_for_long(
    server: Server, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async with wire_to(server.new_database()) as wire:
        wire.silent = True
        async with Storage.open(wire.url, clock=clock) as storage:
            await expect_nothing_works(storage, "cannot be reached|does not answer in time")
            wire.silent = False
            wire.cut()
            async with asyncio.timeout(PATIENCE):
                while not (await storage.known(user=FAN, server=SERVER)).is_certain:
                    clock.advance(seconds=100)
    assert "The database works again" in told(caplog)[-1]


async def test_silence_after_the_commit_is_no_promise_that_nothing_was_saved(server: Server, clock: Clock) -> None:
    url = server.new_database()
    async with wire_to(url) as wire, Storage.open(wire.url, clock=clock) as storage:
        wire.deaf_after = b"COMMIT\0"
        with pytest.raises(NotSavedError, match=r"^This may not have been saved: .*") as refused:
            await storage.save_progress(FAN, {"a": "S01"})
        assert not refused.value.is_certain
        wire.cut()
    assert run(url, "SELECT position FROM progress") == [("S01",)]


async def test_the_password_is_in_no_message(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    async with wire_to(server.new_database()) as wire:
        await wire.close()
        url = make_url(wire.url).set(password="geheim").update_query_dict({"password": "geheim"})  # noqa: S106
        async with Storage.open(url.render_as_string(hide_password=False)) as storage:
            with pytest.raises(NotSavedError) as refused:
                await storage.save_progress(FAN, {"a": "S01"})
    assert "geheim" not in caplog.text + str(refused.value)
    assert "127.0.0.1" in told(caplog)[0]


@pytest.mark.parametrize(
    ("statements", "rule", "words"),
    [
        (["CREATE ROLE {} LOGIN PASSWORD 'right'"], "scram-sha-256", "refuses the user or the password"),
        (["CREATE ROLE {} LOGIN"], "reject", "refuses the user or the password"),
        ([], "trust", "refuses the user or the password"),
        (["CREATE ROLE {} LOGIN"], "trust", "the database's user may not do that"),
        (
            ["CREATE ROLE {} LOGIN SUPERUSER", "ALTER ROLE {} SET default_transaction_read_only = on"],
            "trust",
            "the database's server only reads",
        ),
    ],
)
async def test_what_the_server_refuses_is_said(
    own_server: Server, caplog: pytest.LogCaptureFixture, statements: list[str], rule: str, words: str
) -> None:
    rules = own_server.process.pgdata / "pg_hba.conf"
    url = make_url(own_server.new_database())
    # As many strangers as there are databases.
    stranger = f"stranger_{url.database}"
    rules.write_text(f"local all {stranger} {rule}\n{rules.read_text()}")
    own_server.run(*(statement.format(stranger) for statement in statements), "SELECT pg_reload_conf()")
    url = url.set(username=stranger, password="wrong")  # noqa: S106
    async with Storage.open(url.render_as_string(hide_password=False)) as storage:
        await expect_nothing_works(storage, words)
    assert len(told(caplog)) == 1


async def test_a_database_that_the_server_does_not_have_is_said(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async with Storage.open(server.url_of("nowhere")) as storage:
        await expect_nothing_works(storage, "the server has no database of that name")
    assert len(told(caplog)) == 1


async def test_tables_of_another_program_are_left_as_they_are(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    url = server.new_database()
    run(url, "CREATE TABLE settings (mine text)", "CREATE TABLE alembic_version (version_num text)")
    run(url, "INSERT INTO alembic_version VALUES ('theirs')")
    async with Storage.open(url) as storage:
        await expect_nothing_works(storage, "the database failed")
    tables = run(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    assert tables == [("alembic_version",), ("settings",)]
    assert '"settings" already exists' in told(caplog)[0]


async def test_an_option_that_postgresql_does_not_know_is_said(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    url = make_url(server.url).update_query_dict({"colour": "red"}).render_as_string(hide_password=False)
    async with Storage.open(url) as storage:
        await expect_nothing_works(storage, "DATABASE_URL has something in it that PostgreSQL does not know")
    (message,) = told(caplog)
    assert '"colour"' in message


async def test_a_server_whose_name_nobody_knows_is_said(caplog: pytest.LogCaptureFixture) -> None:
    async with Storage.open("postgresql://casefile:geheim@nowhere.invalid/casefile") as storage:
        await expect_nothing_works(storage, "the database's server cannot be reached")
    (message,) = told(caplog)
    assert "nowhere.invalid" in message
    assert "geheim" not in message


async def test_a_wrong_way_to_be_secure_is_said(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    url = make_url(server.url).update_query_dict({"sslmode": "perhaps"}).render_as_string(hide_password=False)
    async with Storage.open(url) as storage:
        await expect_nothing_works(storage, "cannot be secured as DATABASE_URL asks")
    assert len(told(caplog)) == 1


async def test_a_server_that_does_not_prove_who_it_is_gets_nothing(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async with wire_to(server.new_database()) as wire:
        url = make_url(wire.url).update_query_dict({"sslmode": "verify-full", "sslrootcert": "system"})
        async with Storage.open(url.render_as_string(hide_password=False)) as storage:
            await expect_nothing_works(storage, "cannot be secured as DATABASE_URL asks")
    (message,) = told(caplog)
    assert "SSL" in message
