"""The real bot, for as long as the demo lives: it ends when its input does, however the demo ended."""

from __future__ import annotations

import os
import signal
import sys
import threading

from bot.cli import main


def _follow() -> None:
    # Not through sys.stdin: a thread that waits in its buffer would disturb the end of the process.
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    threading.Thread(target=_follow, daemon=True).start()
    sys.exit(main(["bot", *sys.argv[1:]]))
