"""Settings from the environment, checked once, with errors that say what to do."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs
from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError

TOKEN_SHAPE = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{10,100}")
TELEGRAM = "https://api.telegram.org"
ASK_BOTFATHER = "Talk to @BotFather on Telegram (/newbot) to get one, then set TELEGRAM_BOT_TOKEN."


def _named(name: str) -> AliasChoices:
    return AliasChoices(name, name.lower())


class Settings(BaseSettings):
    """What can be set from outside. An input that is wrong is never repeated in an error: it may be secret."""

    model_config = SettingsConfigDict(
        env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True, populate_by_name=True
    )

    library: Path | None = Field(default=None, validation_alias=_named("VERBATIM_LIBRARY"))
    encoder: str | None = Field(default=None, validation_alias=_named("VERBATIM_ENCODER"))
    telegram_token: SecretStr | None = Field(default=None, validation_alias=_named("TELEGRAM_BOT_TOKEN"))
    telegram_url: str = Field(default=TELEGRAM, validation_alias=_named("TELEGRAM_API_URL"))
    workers: int = Field(default=4, ge=1, le=64, validation_alias=_named("VERBATIM_WORKERS"))

    @property
    def folder(self) -> Path:
        """Where the library lives."""
        return self.library or Path(platformdirs.user_data_dir("verbatim"))

    def token(self) -> str:
        """The bot's token, or an error that says where to get one."""
        if self.telegram_token is None:
            raise SettingsError(f"no bot token. {ASK_BOTFATHER}")
        token = self.telegram_token.get_secret_value().strip()
        if not TOKEN_SHAPE.fullmatch(token):
            raise SettingsError(f"TELEGRAM_BOT_TOKEN does not look like a token (123456:ABC...). {ASK_BOTFATHER}")
        return token

    def server(self) -> str:
        """The base of the Bot API, before ``/bot<token>``."""
        url = self.telegram_url.strip().rstrip("/")
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise SettingsError("TELEGRAM_API_URL should be like http://127.0.0.1:8081, without /bot<token>.")
        return url


def load(library: Path | None = None) -> Settings:
    """The settings of this run; ``library``, from the command line, wins over the environment."""
    try:
        settings = Settings()
    except ValidationError as error:
        problems = "; ".join(f"{_name(detail['loc'])}: {detail['msg']}" for detail in error.errors())
        raise SettingsError(f"a setting is wrong: {problems}") from None
    return settings.model_copy(update={"library": library}) if library is not None else settings


def _name(location: tuple[int | str, ...]) -> str:
    return str(location[0]) if location else "settings"
