"""Pictures: what Telegram takes as a photo, and the names it gives them."""

from __future__ import annotations

import hashlib
import struct

from bot.demo.checks import Params
from bot.demo.refusals import bad_request
from bot.demo.world import Json, World

PNG = b"\x89PNG\r\n\x1a\n"
LARGEST = 10 * 1024 * 1024
WIDEST = 10_000
THINNEST = 20


def photo_of(world: World, params: Params) -> list[Json]:
    """The sizes of the photo of a call; refuses what is no picture, or one that is too large or too thin."""
    given = params.get("photo")
    if isinstance(given, str) and given.startswith("attach://"):
        given = params.get(given.removeprefix("attach://"))
    if isinstance(given, str):
        if given not in world.files:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return _sizes(given, world.files[given])
    if not isinstance(given, bytes) or not given.startswith(PNG):
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size(given)
    if len(given) > LARGEST or width + height > WIDEST or max(width, height) > THINNEST * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    name = f"photo{hashlib.sha256(given).hexdigest()[:16]}"
    world.files[name] = given
    return _sizes(name, given)


def size(png: bytes) -> tuple[int, int]:
    """Width and height, in pixels, of a PNG."""
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


def _sizes(name: str, png: bytes) -> list[Json]:
    width, height = size(png)
    return [{"file_id": name, "file_unique_id": name, "width": width, "height": height, "file_size": len(png)}]
