"""What processes and those they started have cost so far, as Linux tells it: memory and processor time."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


def family(pid: int) -> list[int]:
    """Return a process and those it started."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*"):
        try:
            found += [one for child in (task / "children").read_text().split() for one in family(int(child))]
        except (FileNotFoundError, ProcessLookupError):  # it has just ended
            continue
    return found


def memory(pids: Sequence[int]) -> int:
    """Return bytes held in memory by families of processes, what several of them share counted once."""
    return sum(_proportional(one) for pid in pids for one in family(pid))


def _proportional(pid: int) -> int:
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except (FileNotFoundError, ProcessLookupError):
        pass
    return 0


def processor(pids: Sequence[int]) -> float:
    """Return processor seconds of families of processes, those that have ended and were waited for included."""
    return sum(_spent(one) for pid in pids for one in family(pid))


def _spent(pid: int) -> float:
    try:
        # The name, in parentheses, may hold spaces; utime, stime, cutime and cstime are fields 14 to 17.
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return sum(map(int, fields[11:15])) / _TICKS


def disk(folder: Path) -> int:
    """Return the bytes of the files under a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
