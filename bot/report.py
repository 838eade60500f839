"""What became of the reviews that were read, as a table, with the reasons for what was left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table

from bot.render.terminal import safe
from seeds.batch import Added
from seeds.readers import Skipped

ROWS_NAMED = 5


def table(rows: Sequence[tuple[str, Added]], *, dry: bool = False) -> RenderableType:
    """One line a document, then why things were skipped; a dry run only tells what stands there."""
    columns = ("read", "skipped") if dry else ("read", "added", "already there", "changed", "skipped")
    drawn = Table("document", *columns)
    total = Added()
    for name, added in rows:
        drawn.add_row(safe(name), *_cells(added, dry=dry))
        total += added
    if len(rows) > 1:
        drawn.add_section()
        drawn.add_row("total", *_cells(total, dry=dry))
    told = [(f"{name}: " if len(rows) > 1 else "", line) for name, added in rows for line in reasons(added.skipped)]
    return Group(drawn, *(safe(where + line) for where, line in told))


def reasons(skipped: Sequence[Skipped]) -> list[str]:
    """One line a reason: how often, and in which rows (counted from 1, as people count)."""
    by_reason: defaultdict[tuple[bool, str], list[Skipped]] = defaultdict(list)
    for one in skipped:
        by_reason[one.kept, one.reason].append(one)
    lines = []
    for (kept, reason), ones in by_reason.items():
        places = [place for one in ones[:ROWS_NAMED] if (place := _place(one))]
        more = ", ..." if len(ones) > ROWS_NAMED else ""
        where = f" ({', '.join(places)}{more})" if places else ""
        if kept and not places:  # it is about all of the source
            lines.append(f"note: {reason}")
        else:
            lines.append(f"{len(ones)} {'kept without a part' if kept else 'skipped'}: {reason}{where}")
    return lines


def _place(one: Skipped) -> str:
    return f"row {one.row + 1}" if one.row is not None else repr(one.excerpt[:40]) if one.excerpt else ""


def _cells(added: Added, *, dry: bool) -> list[str]:
    left_out = str(sum(not one.kept for one in added.skipped))
    if dry:
        return [str(added.read), left_out]
    return [str(added.read), str(added.added), str(added.already), str(added.changed), left_out]
