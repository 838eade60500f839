"""``verbatim films``: what the library holds."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from rich.console import Console
from rich.table import Table

from bot.opening import opened, settings_of
from bot.render.terminal import safe
from retrieval.answers import FilmEntry


def run(arguments: Namespace) -> int:
    """List the films, as a table or as JSON lines."""
    with opened(settings_of(arguments)) as engine:
        entries = engine.films()
    if arguments.json:
        for entry in entries:
            sys.stdout.write(json.dumps(_object(entry), ensure_ascii=True) + "\n")
        return 0
    table = Table("film", "year", "director", "reviews", "rated", "mean")
    for entry in entries:
        film = entry.film
        mean = f"{entry.mean:.2f}/5" if entry.mean is not None else ""
        cells = (film.title, str(film.year or ""), film.director or "", str(entry.reviews), str(entry.rated), mean)
        table.add_row(*(safe(cell) for cell in cells))
    Console().print(table)
    return 0


def _object(entry: FilmEntry) -> dict[str, object]:
    film = entry.film
    return {"id": film.id, "title": film.title, "year": film.year, "director": film.director,
            "kind": film.kind,
            "reviews": entry.reviews, "rated": entry.rated, "mean": entry.mean}  # fmt: skip
