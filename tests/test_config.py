from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from bot.config import Config, ConfigError, facts_folder, mistyped_names

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Not.a-real-token"  # noqa: S105  no bot has it
ROOT = Path(__file__).resolve().parents[1]
EVERYTHING = {
    "DISCORD_TOKEN": TOKEN,
    "FACTS_DIR": "/srv/facts",
    "DATA_DIR": "/srv/data",
    "DATABASE_URL": "postgresql://casefile:secret@db.test/casefile",
    "OWNERS": "ballard=1 2; *=3",
    "SHARD_COUNT": "4",
    "SHARD_IDS": "0-1, 3",
    "FAN_LIMIT": "30",
    "CHANNEL_LIMIT": "0",
    "WATCH_FACTS": "1",
    "LOG_LEVEL": "warning",
    "LOG_FORMAT": "JSON",
    "HEALTH_PORT": "9100",
    "HEALTH_HOST": "0.0.0.0",  # noqa: S104  nothing listens there
    "PLAY_PORT": "9000",
}


def test_nothing_set_is_fine() -> None:
    config = Config.from_environment({})
    assert config.discord_token is None
    assert config.facts_dir is None
    assert config == Config()


def test_every_setting_is_read() -> None:
    assert Config.from_environment(EVERYTHING) == Config(
        discord_token=TOKEN,
        facts_dir=Path("/srv/facts"),
        data_dir=Path("/srv/data"),
        database_url="postgresql://casefile:secret@db.test/casefile",
        owners={"ballard": frozenset({1, 2}), "*": frozenset({3})},
        shard_count=4,
        shard_ids=(0, 1, 3),
        fan_limit=30,
        channel_limit=0,
        watch_facts=True,
        log_level="WARNING",
        log_format="json",
        health_port=9100,
        health_host="0.0.0.0",  # noqa: S104
        play_port=9000,
    )


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"SHARD_IDS": "0"}, "SHARD_IDS is '0', which means nothing without SHARD_COUNT"),
        ({"SHARD_COUNT": "0"}, "SHARD_COUNT is '0', which is no number of shards"),
        ({"SHARD_COUNT": "2", "SHARD_IDS": "2"}, "SHARD_IDS is '2', but of 2 shards the last is 1"),
        ({"SHARD_COUNT": "2", "SHARD_IDS": "1"}, "set DATABASE_URL to a PostgreSQL database"),
        ({"SHARD_COUNT": "2", "SHARD_IDS": "1", "DATABASE_URL": "sqlite:///a"}, "set DATABASE_URL to a PostgreSQL"),
    ],
)
def test_shards_that_cannot_be_served_are_refused(settings: dict[str, str], words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        Config.from_environment(settings)


def test_a_process_with_all_shards_may_have_a_database_of_its_own() -> None:
    assert not Config.from_environment({"SHARD_COUNT": "2", "SHARD_IDS": "0-1"}).shards.are_some


def test_the_example_lists_exactly_the_settings() -> None:
    example = (ROOT / ".env.example").read_text("utf-8")
    listed = re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)
    assert listed == [field.name.upper() for field in fields(Config)] == list(EVERYTHING)


def test_the_example_itself_changes_nothing() -> None:
    assert Config.from_environment({}, ROOT / ".env.example") == Config()


def test_the_example_names_the_defaults() -> None:
    example = (ROOT / ".env.example").read_text("utf-8")
    for default in (
        Config.from_environment({}).data_dir,
        Config().log_level,
        Config().log_format,
        Config().health_host,
        Config().play_port,
    ):
        assert f"Default: {default}\n" in example


def test_a_file_is_read_and_the_environment_goes_before_it(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("\ufeffDISCORD_TOKEN=$abc.${HOME}\nexport PLAY_PORT='9000'\nLOG_LEVEL=debug # for now\n", "utf-8")
    config = Config.from_environment({"LOG_LEVEL": "ERROR", "PLAY_PORT": " "}, file)
    assert config.discord_token == "$abc.${HOME}"  # noqa: S105  no bot has it
    assert config.play_port == 9000
    assert config.log_level == "ERROR"


def test_owners_can_stand_in_a_file_without_quotes(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OWNERS=ballard=1 2; *=3  # ours\n", "utf-8")
    assert Config.from_environment({}, tmp_path / ".env").owners == Config.from_environment(EVERYTHING).owners


def test_the_environment_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLAY_PORT", raising=False)
    (tmp_path / ".env").write_text("PLAY_PORT=9000\n", "utf-8")
    environ: dict[str, str] = {}
    Config.from_environment(environ, tmp_path / ".env")
    assert environ == {}


def test_lines_that_are_no_settings_are_named_but_not_shown(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    path.write_text(f"# mine\nexport FAN_LIMIT=3\n\n\nDISCORD_TOKEN {TOKEN}\nPLAY_PORT\n='x\n", "utf-8")
    with pytest.raises(ConfigError) as caught:
        Config.from_environment({}, path)
    assert caught.value.problems == tuple(f"{path}:{line}: this is no setting: write NAME=VALUE." for line in (5, 7))


def test_names_that_look_mistyped_are_told_with_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    path.write_text(
        "\n# LOG_LEVL=x\nLOG_LVL=DEBUG # mine\n\n  export  discord_token = 'x'\nDISCORD_BOT_TOKEN=x\n", "utf-8"
    )
    assert mistyped_names({}, path) == [
        f"{path}:3:1: unknown setting 'LOG_LVL'; did you mean 'LOG_LEVEL'?",
        f"{path}:5:11: unknown setting 'discord_token'; did you mean 'DISCORD_TOKEN'?",
        f"{path}:6:1: unknown setting 'DISCORD_BOT_TOKEN'; did you mean 'DISCORD_TOKEN'?",
    ]


def test_names_of_other_programs_settings_are_not_told(tmp_path: Path) -> None:
    names = "POSTGRES_PASSWORD DISCORD_GUILD DISCORD_CLIENT_ID DATA_PATH HOST PORT TOKEN PLAY_HOST LOG_FILE FACTS_URL"
    (tmp_path / ".env").write_text("".join(f"{name}=x\n" for name in [*names.split(), *EVERYTHING]), "utf-8")
    assert mistyped_names({}, tmp_path / ".env") == []


def test_what_was_meant_is_not_guessed_where_it_is_set_as_well(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DISCORD_TOKEN=x\nDISCORD_TOKEN_OLD=y\nDATABASE_URI=z\n", "utf-8")
    assert mistyped_names({"DATABASE_URL": "sqlite:///a"}, tmp_path / ".env") == []


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: Is a directory"):
        Config.from_environment({}, tmp_path)


def test_a_missing_file_is_fine(tmp_path: Path) -> None:
    assert Config.from_environment({}, tmp_path / ".env") == Config()


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("LOG_LEVEL", "warn", "is 'warn', which is not one of DEBUG, INFO, WARNING, ERROR (did you mean WARNING?)."),
        ("LOG_LEVEL", "7", "is '7', which is not one of DEBUG, INFO, WARNING, ERROR."),
        ("LOG_FORMAT", "jsn", "is 'jsn', which is not one of text, json (did you mean json?)."),
        (
            "FAN_LIMIT",
            "many",
            "is 'many', which is no limit: write questions a minute, up to 60000, or 0 for none.",
        ),
        (
            "CHANNEL_LIMIT",
            "60001",
            "is '60001', which is no limit: write questions a minute, up to 60000, or 0 for none.",
        ),
        ("HEALTH_PORT", "on", "is 'on', which is not a port: write a number from 0 to 65535."),
        (
            "HEALTH_HOST",
            "127.0.0.1:9100",
            "is '127.0.0.1:9100', which is no address: write 127.0.0.1 (this machine) or 0.0.0.0, without a port.",
        ),
        ("PLAY_PORT", "65536", "is '65536', which is not a port: write a number from 0 to 65535."),
        ("PLAY_PORT", "-1", "is '-1', which is not a port: write a number from 0 to 65535."),
        ("PLAY_PORT", "٣", "is '٣', which is not a port: write a number from 0 to 65535."),
        (
            "DATA_DIR",
            "~nobody-here/x",
            "is '~nobody-here/x', and there is no such home directory: write the whole path.",
        ),
        ("DISCORD_TOKEN", f"Bot {TOKEN}", "has spaces or odd characters in it: copy the token alone, without `Bot`."),
        (
            "OWNERS",
            "ballard",
            "has 'ballard', which is not like PACK=SERVER SERVER: write a pack's id or *, then servers' ids.",
        ),
        ("DISCORD_TOKEN", "töken", "has spaces or odd characters in it: copy the token alone, without `Bot`."),
    ],
)
def test_a_wrong_value_is_explained(name: str, value: str, problem: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Config.from_environment({name: value})
    assert caught.value.problems == (f"{name} {problem}",)


def test_all_wrong_values_are_reported_together() -> None:
    with pytest.raises(ConfigError) as caught:
        Config.from_environment({"LOG_LEVEL": "loud", "PLAY_PORT": "x", "DISCORD_TOKEN": "a b"})
    assert [problem.split()[0] for problem in caught.value.problems] == ["DISCORD_TOKEN", "LOG_LEVEL", "PLAY_PORT"]


def test_a_port_may_be_left_to_the_system() -> None:
    assert Config.from_environment({"PLAY_PORT": "0"}).play_port == 0


@pytest.mark.parametrize("host", ["localhost", "::1", "192.0.2.7", "bot.internal"])
def test_the_health_port_can_be_bound_to_any_address(host: str) -> None:
    config = Config.from_environment({"HEALTH_HOST": host, "HEALTH_PORT": "0"})
    assert (config.health_host, config.health_port) == (host, 0)


def test_the_token_is_not_shown() -> None:
    assert TOKEN not in repr(Config(discord_token=TOKEN))


def test_the_facts_folder_alone_does_not_mind_other_settings() -> None:
    assert facts_folder({"FACTS_DIR": "x", "PLAY_PORT": "y"}) == Path("x")


def test_a_facts_folder_that_cannot_be_is_refused() -> None:
    with pytest.raises(ConfigError):
        facts_folder({"FACTS_DIR": "~nobody-here/x"})


def test_without_a_database_url_the_database_is_a_file_in_the_data_folder() -> None:
    assert Config.from_environment({"DATA_DIR": "/srv/data"}).database == "sqlite:////srv/data/casefile.sqlite3"
    assert Config.from_environment({}).database == "sqlite:///data/casefile.sqlite3"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://casefile:s%40cret@db.test:5432/casefile?sslmode=require",
        "postgres://casefile@[::1]/casefile",
        "postgresql:///casefile?host=/run/postgresql",
        "sqlite:///casefile.sqlite3",
        "sqlite:////srv/my data/#1 ? %41.sqlite3",
    ],
)
def test_a_database_url_is_taken_as_it_is(url: str) -> None:
    assert Config.from_environment({"DATABASE_URL": url}).database == url


@pytest.mark.parametrize(
    "url",
    [
        "mysql://casefile:geheim@db.test/casefile",
        "postgresql+asyncpg://casefile:geheim@db.test/casefile",
        "postgresql:casefile:geheim@db.test",
        "postgresql://casefile:geheim/5@db.test/casefile",
        "postgresql://casefile:ge#heim@db.test/casefile",
        "postgresql://casefile:geheim@db.test:port/casefile",
        "postgresql://casefile:geheim@[db.test/casefile",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite://casefile.sqlite3",
        "geheim",
    ],
)
def test_what_is_no_database_url_is_refused_and_never_shown(url: str) -> None:
    with pytest.raises(ConfigError) as refused:
        Config.from_environment({"DATABASE_URL": url})
    message = str(refused.value)
    assert message.startswith("DATABASE_URL is no address of a database: write postgresql://")
    assert "geheim" not in message
    assert "db.test" not in message


def test_the_databases_password_is_not_in_what_a_config_looks_like() -> None:
    assert "geheim" not in repr(Config(database_url="postgresql://casefile:geheim@db.test/casefile"))


@pytest.mark.parametrize(("text", "expected"), [("1", True), ("On", True), ("0", False), ("no", False), ("", False)])
def test_a_switch_is_on_or_off(text: str, *, expected: bool) -> None:
    assert Config.from_environment({"WATCH_FACTS": text}).watch_facts is expected


def test_a_switch_that_is_neither_is_refused() -> None:
    with pytest.raises(ConfigError, match="WATCH_FACTS is 'perhaps', which is neither 1 nor 0"):
        Config.from_environment({"WATCH_FACTS": "perhaps"})
