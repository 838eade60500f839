"""Settings from the environment, checked once, with errors that say what to do."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import platformdirs
from pydantic import AliasChoices, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SettingsError
from seeds.library import SERVED

TOKEN_SHAPE = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{3,100}")
SETTINGS_FILE = "VERBATIM_SETTINGS"
"""Names a file of NAME=value lines; the environment wins over it."""

TELEGRAM = "https://api.telegram.org"
ASK_BOTFATHER = "Talk to @BotFather on Telegram (/newbot) to get one, then set TELEGRAM_BOT_TOKEN."


def _named(name: str) -> AliasChoices:
    return AliasChoices(name, name.lower())


def _numbers(value: object) -> object:
    """``1, 2 3`` as the numbers it lists."""
    return [int(part) for part in re.split(r"[\s,;]+", value.strip()) if part] if isinstance(value, str) else value


Ids = Annotated[frozenset[int], NoDecode, BeforeValidator(_numbers)]
"""Telegram's numbers of users or groups, separated by commas or spaces."""


def folder_or_address(said: object) -> object:
    """Where a library lives: the address of a database as it is, anything else a folder."""
    return Path(said) if isinstance(said, str) and not said.startswith(SERVED) else said


class Settings(BaseSettings):
    """What can be set from outside. An input that is wrong is never repeated in an error: it may be secret."""

    model_config = SettingsConfigDict(
        env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True, populate_by_name=True
    )

    library: Annotated[Path | str | None, BeforeValidator(folder_or_address)] = Field(
        default=None, validation_alias=_named("VERBATIM_LIBRARY")
    )
    index: str | None = Field(default=None, validation_alias=_named("VERBATIM_INDEX"))
    encoder: str | None = Field(default=None, validation_alias=_named("VERBATIM_ENCODER"))
    telegram_token: SecretStr | None = Field(default=None, validation_alias=_named("TELEGRAM_BOT_TOKEN"))
    telegram_url: str = Field(default=TELEGRAM, validation_alias=_named("TELEGRAM_API_URL"))
    admins: Ids = Field(default=frozenset(), validation_alias=_named("VERBATIM_ADMINS"))
    users: Ids = Field(default=frozenset(), validation_alias=_named("VERBATIM_USERS"))
    groups: Ids = Field(default=frozenset(), validation_alias=_named("VERBATIM_GROUPS"))
    feedback: bool = Field(default=False, validation_alias=_named("VERBATIM_FEEDBACK"))
    webhook_url: str | None = Field(default=None, validation_alias=_named("VERBATIM_WEBHOOK_URL"))
    webhook_listen: str = Field(default="127.0.0.1:8443", validation_alias=_named("VERBATIM_WEBHOOK_LISTEN"))
    webhook_secret: SecretStr | None = Field(default=None, validation_alias=_named("VERBATIM_WEBHOOK_SECRET"))
    metrics_listen: str | None = Field(default=None, validation_alias=_named("VERBATIM_METRICS_LISTEN"))
    workers: int = Field(default=4, ge=1, le=64, validation_alias=_named("VERBATIM_WORKERS"))

    @property
    def open_to_all(self) -> bool:
        """Whether anybody may ask."""
        return not (self.users or self.groups)

    @property
    def place(self) -> Path | str:
        """Where the library lives: a folder, or the address of a PostgreSQL database."""
        return self.library or Path(platformdirs.user_data_dir("verbatim"))

    @property
    def shown(self) -> str:
        """Where the library lives, without a password."""
        if self.served is None:
            return str(self.place)
        parts = urlsplit(self.served)
        return f"{parts.scheme}://{parts.hostname or 'localhost'}{f':{parts.port}' if parts.port else ''}{parts.path}"

    @property
    def served(self) -> str | None:
        """The address of the library's database, None where it lives in a folder."""
        return self.library if isinstance(self.library, str) else None

    @property
    def folder(self) -> Path:
        """Where the library lives or, if that is a database, where files of this machine belong."""
        return self.library if isinstance(self.library, Path) else Path(platformdirs.user_data_dir("verbatim"))

    def milvus(self) -> str | None:
        """The address of the index, or the file of Milvus Lite; None for the embedded index."""
        index = (self.index or "").strip()
        if not index:
            return None
        if self.served is None:
            raise SettingsError("VERBATIM_INDEX needs a library in PostgreSQL (VERBATIM_LIBRARY=postgresql://...).")
        if index.startswith(("http://", "https://")):
            if not urlsplit(index).hostname:
                raise SettingsError("VERBATIM_INDEX should be like http://milvus:19530.")
        elif not index.endswith(".db"):
            raise SettingsError("VERBATIM_INDEX should be like http://milvus:19530, or a file of Milvus Lite (*.db).")
        return index

    def token(self) -> str:
        """The bot's token, or an error that says where to get one."""
        if self.telegram_token is None:
            raise SettingsError(f"no bot token. {ASK_BOTFATHER}")
        token = self.telegram_token.get_secret_value().strip()
        if not TOKEN_SHAPE.fullmatch(token):
            raise SettingsError(f"TELEGRAM_BOT_TOKEN does not look like a token (123456:ABC...). {ASK_BOTFATHER}")
        return token

    def webhook(self) -> str:
        """The address that Telegram brings updates to."""
        url = (self.webhook_url or "").strip()
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise SettingsError("VERBATIM_WEBHOOK_URL should be like https://bot.example.org/verbatim.")
        secret = self.webhook_secret.get_secret_value() if self.webhook_secret else "none"
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise SettingsError("VERBATIM_WEBHOOK_SECRET should be 1 to 256 letters, digits, _ or -.")
        return url

    def secret(self) -> str:
        """What Telegram shows at the webhook's door: as set, or made from the token, the same in every process."""
        if self.webhook_secret is not None:
            return self.webhook_secret.get_secret_value()
        return hashlib.sha256(f"verbatim webhook {self.token()}".encode()).hexdigest()

    def bot(self) -> str:
        """What tells this bot from others that may share the library: its server and its number, no secret."""
        return f"{self.server()} {self.token().partition(':')[0]}"

    def server(self) -> str:
        """The base of the Bot API, before ``/bot<token>``."""
        url = self.telegram_url.strip().rstrip("/").removesuffix("/bot")
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise SettingsError("TELEGRAM_API_URL should be like http://127.0.0.1:8081, without /bot<token>.")
        return url


def address(said: str) -> tuple[str, int]:
    """A host and a port; this machine only, where just a port is said."""
    host, _, port = said.rpartition(":")
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise SettingsError(f"expected host:port (like 127.0.0.1:8443), not {said!r}.")
    return host or "127.0.0.1", int(port)


def load(library: Path | str | None = None) -> Settings:
    """The settings of this run; ``library``, from the command line, wins over the environment."""
    file = os.environ.get(SETTINGS_FILE)
    if file and not Path(file).is_file():
        raise SettingsError(f"{SETTINGS_FILE} names {file}, which is not a file.")
    try:
        options: dict[str, Any] = {"_env_file": file}
        settings = Settings(**options)
    except ValidationError as error:
        problems = "; ".join(f"{_name(detail['loc'])}: {detail['msg']}" for detail in error.errors())
        raise SettingsError(f"a setting is wrong: {problems}") from None
    return settings.model_copy(update={"library": library}) if library is not None else settings


def _name(location: tuple[int | str, ...]) -> str:
    return str(location[0]) if location else "settings"
