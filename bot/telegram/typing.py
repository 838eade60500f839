"""Short names for python-telegram-bot's long generic types."""

from __future__ import annotations

from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot

App = Application[Any, Any, Any, Any, Any, Any]
Context = CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]
