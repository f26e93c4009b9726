from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.operations.log_lines import LineFormatter, as_json, as_text
from bot.operations.redaction import Redaction, secrets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"  # noqa: S105  no bot has it
WRITERS = [as_text, as_json]


def line(
    message: str,
    *arguments: object,
    write: Callable[[Mapping[str, object]], str] = as_json,
    error: BaseException | None = None,
    is_debug: bool = False,
    **extra: object,
) -> str:
    exc_info = None if error is None else (type(error), error, error.__traceback__)
    record = logging.LogRecord("bot.test", logging.ERROR, __file__, 1, message, arguments, exc_info)
    record.__dict__.update(extra)
    return LineFormatter(write, clean=Redaction([TOKEN]), is_debug=is_debug).format(record)


def failed(error: Exception, cause: Exception | None = None) -> Exception:
    try:
        raise error from cause
    except type(error) as caught:
        return caught


def test_a_line_of_text_is_keys_and_values() -> None:
    written = line("the %s works", "lamp", write=as_text, incident="1a2b")
    assert written.endswith(' level=ERROR logger=bot.test message="the lamp works" incident=1a2b')
    assert written.startswith("time=20")


def test_a_line_of_json_is_an_object() -> None:
    assert json.loads(line('"quoted"', code=50001)).items() >= {"message": '"quoted"', "code": 50001}.items()


@pytest.mark.parametrize("write", WRITERS)
@given(st.text(st.characters(categories=None)))
def test_no_text_ends_a_line_or_reaches_the_terminal(write: Callable[[Mapping[str, object]], str], text: str) -> None:
    written = line("%s", text, write=write, other=text)
    assert len(written.splitlines()) == 1
    assert written.isprintable()


@given(st.text())
def test_a_value_cannot_pass_for_another_field(text: str) -> None:
    value = line(text.replace("%", "%%") + " level=INFO incident=1", write=as_text).partition("message=")[2]
    assert json.loads(value) == Redaction([TOKEN])(text.replace("%", "%%") + " level=INFO incident=1")


def test_a_failure_is_told_in_its_line_by_where_it_was() -> None:
    fields = json.loads(line("oh", error=failed(ValueError("who dies"), KeyError("in the end"))))
    assert fields["error"] == "ValueError"
    assert "operations/test_log_lines.py:" in fields["traceback"]
    assert "failed <- KeyError" in fields["traceback"]


def test_what_a_failure_says_is_told_where_it_cannot_be_a_fans_words_and_at_debug() -> None:
    error = failed(ValueError("who dies"))
    assert "who dies" not in line("oh", error=error)
    assert "who dies" in line("oh", error=error, is_debug=True)
    assert "Connection refused" in line("oh", error=failed(ConnectionRefusedError(111, "Connection refused")))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"Authorization: Bot {TOKEN}", "Authorization: Bot [secret]"),
        (
            "POST https://discord.test/api/v10/interactions/1234/aW50ZXJhY3Rpb24/callback responded with 429",
            "POST https://discord.test/api/v10/interactions/1234/[secret]/callback responded with 429",
        ),
        ("/webhooks/5678/aW50ZXJhY3Rpb24?wait=true", "/webhooks/5678/[secret]?wait=true"),
        ("postgresql://casefile:pass@db/casefile", "postgresql://casefile:[secret]@db/casefile"),
        ("another MTIzNDU2Nzg5MDEyMzQ1Njc5.Gbcdef.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "another [secret]"),
        ("facts/ballard/cast.yaml:12:5: no secret", "facts/ballard/cast.yaml:12:5: no secret"),
    ],
)
def test_secrets_are_taken_out(text: str, kept: str) -> None:
    assert json.loads(line("%s", text, field=text)).items() >= {"message": kept, "field": kept}.items()
    assert TOKEN not in line("oh", error=failed(OSError(text)))


def test_a_password_is_a_secret_however_it_is_written() -> None:
    (password,) = secrets_of("postgresql://casefile:gehe%2Fim@db.test/casefile")
    cleaned = Redaction([password])("gehe%2Fim gehe/im")
    assert cleaned == "[secret] [secret]"
    assert list(secrets_of("postgresql:///casefile?password=geheim&sslpassword=x")) == ["geheim", "x"]
    assert list(secrets_of(None)) == []
