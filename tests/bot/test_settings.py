"""Settings: where they come from, what is said of wrong ones, and what is never said."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.logs import HIDDEN, Redacting
from bot.settings import Settings, address, load

TOKEN = "123456:" + "A" * 35


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "VERBATIM_LIBRARY", "VERBATIM_SETTINGS"):
        monkeypatch.delenv(name, raising=False)


def test_a_file_may_hold_them_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "verbatim.env"
    file.write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}\nVERBATIM_ADMINS=1, 2\nVERBATIM_WORKERS=3\n")
    monkeypatch.setenv("VERBATIM_SETTINGS", str(file))
    monkeypatch.setenv("VERBATIM_WORKERS", "5")
    settings = load()
    assert (settings.token(), settings.admins, settings.workers) == (TOKEN, frozenset({1, 2}), 5)


def test_the_command_line_wins_over_both(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VERBATIM_LIBRARY", "/elsewhere")
    assert load(tmp_path).folder == tmp_path


def test_a_file_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERBATIM_SETTINGS", "/no/such/file")
    with pytest.raises(SettingsError, match="/no/such/file"):
        load()


@pytest.mark.parametrize(("name", "value"), [("VERBATIM_WORKERS", "many"), ("VERBATIM_ADMINS", "me")])
def test_a_wrong_value_is_said_by_the_name_of_its_setting(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=name):
        load()


def test_the_token_is_in_no_description_of_the_settings() -> None:
    settings = Settings.model_validate({"telegram_token": TOKEN})
    assert TOKEN not in repr(settings) + str(settings.model_dump())


@pytest.mark.parametrize("token", ["", "  ", "abc", "123456", TOKEN + " x", "<your token>"])
def test_a_malformed_token_says_where_to_get_one(token: str) -> None:
    with pytest.raises(SettingsError, match="@BotFather"):
        Settings.model_validate({"telegram_token": token}).token()


@pytest.mark.parametrize("url", ["api.telegram.org", "ftp://x", "http://"])
def test_a_wrong_server_says_what_is_expected(url: str) -> None:
    with pytest.raises(SettingsError, match="TELEGRAM_API_URL"):
        Settings.model_validate({"telegram_url": url}).server()


def test_addresses_are_of_this_machine_unless_told_otherwise() -> None:
    assert [address("9000"), address("0.0.0.0:80")] == [("127.0.0.1", 9000), ("0.0.0.0", 80)]  # noqa: S104
    with pytest.raises(SettingsError):
        address("localhost")


def test_a_traceback_is_logged_without_the_token() -> None:
    try:
        raise RuntimeError(f"POST https://api.telegram.org/bot{TOKEN}/getMe")
    except RuntimeError as error:
        record = logging.LogRecord("x", logging.ERROR, "", 1, "failed %s", (TOKEN,), (type(error), error, None))
    line = Redacting((TOKEN,)).format(record)
    assert TOKEN not in line
    assert line.count(HIDDEN) == 2
