"""From an answer to what a person reads: one layout, three ways of writing it down."""

from bot.render.layout import layout
from bot.render.plain import plain

__all__ = ["layout", "plain"]
