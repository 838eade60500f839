"""Where the answers are read: terminal, JSON, Telegram."""
