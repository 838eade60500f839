"""A Bot API server of our own, on this machine only: for the tests, and for trying the bot without a token.

It is strict where Telegram is strict: what it accepts, Telegram is expected to accept.
"""
