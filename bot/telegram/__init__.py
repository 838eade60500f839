"""The Telegram bot. Nothing outside this folder imports ``telegram``."""
