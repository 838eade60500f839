"""``verbatim forget``: remove a film, a document, a reviewer or a review, for good."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import closing

from bot.errors import CommandError
from bot.opening import opened, settings_of
from bot.settings import Settings
from bot.shared import SharedStore
from bot.state import State
from bot.store import FILE
from retrieval.engine import Engine
from seeds.library import Library
from seeds.slug import folded


def run(arguments: Namespace) -> int:
    """Remove what is named; nothing of that name is an error."""
    settings = settings_of(arguments)
    with opened(settings) as engine:
        library = engine.library
        if arguments.film is not None:
            gone = library.forget(film=_film(engine, arguments.film))
        elif arguments.document is not None:
            gone = library.forget(document=arguments.document)
        elif arguments.reviewer is not None:
            gone = library.forget(reviewer=_reviewer(engine, arguments.reviewer))
        else:
            gone = library.forget(review=arguments.review)
        if not (gone.reviews or gone.films or gone.documents):
            raise CommandError("nothing of that name is held (see verbatim films)")
        engine.settle()
        _let_go(settings, library)
    sys.stdout.write(f"removed: {gone.reviews} reviews, {gone.films} films, {gone.documents} documents\n")
    return 0


def _let_go(settings: Settings, library: Library) -> None:
    """See that no bot keeps words of what was forgotten, or the name of who wrote it."""
    reviewers = frozenset(library.reviewers())
    if settings.served is not None:
        State(SharedStore(library)).let_go(reviewers)
        return
    for place in sorted(settings.folder.rglob(FILE)):
        with closing(State(place.parent)) as state:
            state.let_go(reviewers)


def _film(engine: Engine, said: str) -> str:
    """The id of the film that goes by this title, other title or id."""
    wanted = folded(said)
    films = engine.library.films()
    found = [film for film in films if film.id == said] or [
        film for film in films if wanted and wanted in {folded(title) for title in (film.title, *film.aliases)}
    ]
    if len(found) != 1:
        problem = "several films go by" if found else "no film goes by"
        raise CommandError(f"{problem} {said!r}; held: {', '.join(film.id for film in found or films)}")
    return found[0].id


def _reviewer(engine: Engine, said: str) -> str:
    names = engine.library.reviewers()
    found = [name for name in names if name == said] or [name for name in names if folded(name) == folded(said)]
    if len(found) != 1:
        raise CommandError(f"no reviewer, or more than one, goes by {said!r}")
    return found[0]
