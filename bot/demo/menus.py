"""What the bot says of itself: its menus of commands and its descriptions."""

from __future__ import annotations

import re

from bot.demo.checks import Params, decoded
from bot.demo.refusals import bad_request
from bot.demo.world import World
from bot.render.pieces import units

MOST_COMMANDS = 100
NAME = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"[a-z]{2}")
COMMAND_LIMIT, DESCRIPTION_LIMIT, SHORT_LIMIT = 256, 512, 120


def set_commands(world: World, params: Params) -> bool:
    """The commands offered in one kind of chat, in one language or in all others."""
    commands = decoded(params.get("commands")) or []
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not NAME.fullmatch(str(command.get("command", ""))):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= units(str(command.get("description", "")).strip()) <= COMMAND_LIMIT:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return _kept(world, "setMyCommands", params)


def set_description(world: World, params: Params) -> bool:
    """What an empty chat with the bot shows."""
    _short_enough(params, "description", DESCRIPTION_LIMIT)
    return _kept(world, "setMyDescription", params)


def set_short_description(world: World, params: Params) -> bool:
    """What the bot's profile shows."""
    _short_enough(params, "short_description", SHORT_LIMIT)
    return _kept(world, "setMyShortDescription", params)


def _short_enough(params: Params, field: str, limit: int) -> None:
    if units(str(params.get(field, ""))) > limit:
        raise bad_request(f"{field} is too long")


def _kept(world: World, name: str, params: Params) -> bool:
    if not LANGUAGE.fullmatch(str(params.get("language_code") or "en")):
        raise bad_request("invalid language code specified")
    world.set_up[name].append(params)
    return True
