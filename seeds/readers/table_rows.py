"""From a row of a table to a review, or to the reason why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from seeds.readers import table_html
from seeds.readers import table_values as values
from seeds.readers.base import Draft, FilmFound, Options, Skipped
from seeds.readers.lines import trimmed
from seeds.readers.table_columns import Columns
from seeds.readers.table_values import Row
from seeds.slug import folded

_FILMS_KEPT = 4096
_NOBODY = frozenset({"anonyme", "anonymous", "un-visiteur", "anonymous-user", "utilisateur-anonyme"})


@dataclass(slots=True)
class RowReader:
    """Turns rows into reviews; holds the films met so far, so that each is one object.

    ``scale`` is what bare ratings are out of, where the row does not say. ``html`` says that texts and names are
    HTML, to be read as what a page shows of them.
    """

    options: Options
    scale: float | None
    html: bool = False
    _films: dict[tuple[str, str | None, int | None], FilmFound] = field(default_factory=dict)

    def review(self, number: int, row: Row, columns: Columns) -> Iterator[Draft | Skipped]:
        """Yield the review of a row, after what was left out of it; or only the reason why there is none."""
        text = values.first(row, columns.text)
        film = self._film(row, columns)
        reason = values.why_unfit(text)
        if reason is None and not values.storable(row):
            reason = "expected UTF-8 text, but stray bytes, half a character or a NUL stand there"
        if reason is None and film is None:
            reason = "expected the name of a film, but none stands there"
        if reason or film is None or not isinstance(text, str):
            yield Skipped(reason=reason or "", row=number, excerpt=values.excerpt(row))
            return
        written, reviewer = text, self._reviewer(row, columns)
        if self.html and not (text := table_html.shown(written)).strip():
            yield Skipped(reason="the text holds nothing but tags", row=number, excerpt=written[:60])
            return
        rating, scale, unrated = self._rating(row, columns)
        date, undated = values.day(values.first(row, columns.date))
        for problem in (unrated, undated):
            if problem:
                yield Skipped(reason=problem, row=number, excerpt=text[:60], kept=True)
        start, end = trimmed(text, 0, len(text))
        yield Draft(
            film=film,
            text=text[start:end],
            start=start,
            row=number,
            reviewer=self._shown(reviewer),
            role=values.role(values.first(row, columns.role)),
            rating=rating,
            scale=scale,
            date=date,
            title=self._shown(values.name(values.first(row, columns.title))),
            source=values.name(values.first(row, columns.source)),
            source_id=values.name(values.first(row, columns.source_id)),
            useful=values.whole(values.first(row, columns.useful)),
            written=(written.strip(), reviewer) if (written, reviewer) != (text, self._shown(reviewer)) else None,
        )

    def _film(self, row: Row, columns: Columns) -> FilmFound | None:
        film_id = values.name(values.first(row, columns.film_id))
        # A film known by its identifier alone keeps its reviews: nothing is lost for want of a title.
        printed = values.name(values.first(row, columns.film))
        title = printed or self.options.film or film_id
        if title is None:
            return None
        key = (title, film_id, values.whole(values.first(row, columns.year)))
        if key not in self._films:
            if len(self._films) >= _FILMS_KEPT:
                self._films.clear()
            director = self._shown(values.name(values.first(row, columns.director)))
            plain = self._shown(printed) or title
            kind = values.work(values.first(row, columns.kind))
            self._films[key] = FilmFound(
                title=plain, source_id=film_id, year=key[2], director=director, kind=kind,
                written=None if plain == title else title,
            )  # fmt: skip
        return self._films[key]

    def _shown(self, name: str | None) -> str | None:
        """Return a name as a page shows it."""
        if name is None or not self.html:
            return name
        return table_html.unescaped(name).strip() or None

    def _reviewer(self, row: Row, columns: Columns) -> str | None:
        if not columns.reviewer:
            return self.options.reviewer
        name = values.name(values.first(row, columns.reviewer))
        return None if name is None or folded(name) in _NOBODY else name

    def _rating(self, row: Row, columns: Columns) -> tuple[float | None, float | None, str | None]:
        printed = values.first(row, columns.rating)
        if values.absent(printed):
            return None, None, None
        read = values.number(printed)
        if read is None:
            return None, None, f"a rating was expected, not {values.shown(printed)}"
        value, own = read
        said = values.number(values.first(row, columns.scale))
        scale = own or (said[0] if said else None) or columns.out_of or self.scale
        if scale is None:
            return None, None, f"{value:g} is out of what? nothing says; say it with --scale"
        if not 0 <= value <= scale:
            return None, None, f"a rating from 0 to {scale:g} was expected, not {value:g}"
        return value, scale, None
