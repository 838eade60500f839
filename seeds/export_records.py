"""The lines of an export: a library as JSON lines, each one record, that an ingest reads back to the same library."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from seeds.models import Published, Role, Work

VERSION = 1
_KEPT = 1 << 62


def _storable(text: str) -> str:
    if "\0" in text:
        raise ValueError("expected text, but a NUL stands there")
    return text


def _day(text: str) -> str:
    moment = datetime.fromisoformat(text) if len(text) > len("2020-01-01") else date.fromisoformat(text)
    if moment.isoformat()[:10] != text[:10]:
        raise ValueError(f"expected a day as 2020-01-31, not {text!r}")
    return text


def _film_id(text: str) -> str:
    """Letters and figures as Python knows them: pydantic's patterns know fewer of the rare scripts."""
    if not re.fullmatch(r"[\w-]+", text):
        raise ValueError(f"expected letters, figures and hyphens, not {text!r}")
    return text


Text = Annotated[str, AfterValidator(_storable)]
Day = Annotated[str, Field(max_length=40), AfterValidator(_day)]
Count = Annotated[int, Field(ge=0, lt=_KEPT)]
FilmId = Annotated[str, AfterValidator(_film_id)]


class Record(BaseModel):
    """One line; what is empty is left out of it."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Beginning(Record):
    """The first line: the version of this form, and how many films and reviews follow."""

    version: int = VERSION
    films: Count
    reviews: Count


class FilmRecord(Record):
    """A film; ``sources`` are pairs of a source and its own identifier of the film."""

    id: FilmId
    title: Text = Field(min_length=1)
    aliases: tuple[Text, ...] = ()
    year: int | None = Field(default=None, gt=-_KEPT, lt=_KEPT)
    director: Text | None = None
    kind: Work | None = None
    published: Published | None = None
    sources: tuple[tuple[Text, Text], ...] = ()


class DocumentRecord(Record):
    """A document in which the reviews after it stand; ``text`` only where they are slices of it."""

    number: Count
    name: Text
    kind: Text
    digest: Text
    text: Text | None = None


class ReviewRecord(Record):
    """A review of the film of that id, in the document of that number; the rest as in `seeds.models.Review`."""

    id: str = Field(pattern=r"^[0-9a-f]{16}$")
    film: FilmId
    document: Count
    start: Count
    row: Count | None = None
    reviewer: Text | None = None
    role: Role
    rating: float | None = Field(default=None, ge=0)
    scale: float | None = Field(default=None, gt=0)
    date: Day | None = None
    title: Text | None = None
    source: Text | None = None
    source_id: Text | None = None
    useful: Count | None = None
    text: Text = Field(min_length=1)

    @model_validator(mode="after")
    def _rated_on_its_scale(self) -> Self:
        if (self.rating is None) != (self.scale is None):
            raise ValueError("expected a rating with its scale, or neither")
        if self.rating is not None and self.scale is not None and self.rating > self.scale:
            raise ValueError(f"expected a rating from 0 to {self.scale:g}, not {self.rating:g}")
        return self


Exported = Beginning | FilmRecord | DocumentRecord | ReviewRecord
KINDS: Mapping[str, type[Exported]] = MappingProxyType({
    "verbatim": Beginning, "film": FilmRecord, "document": DocumentRecord, "review": ReviewRecord
})  # fmt: skip
"""What stands before a record on its line, and its kind."""

_NAMES = {kind: name for name, kind in KINDS.items()}
_LINE = re.compile(r'\{"(\w{4,8})":')
# Nothing that a terminal would obey stands in a line: the rest of the control characters JSON escapes by itself.
_OBEYED = re.compile(r"[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def line_of(record: Exported) -> str:
    """Return the line of a record, its end included."""
    inside = record.model_dump_json(exclude_none=True, exclude_defaults=not isinstance(record, Beginning))
    return f'{{"{_NAMES[type(record)]}":{_OBEYED.sub(_escaped, inside)}}}\n'


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def kind_of(line: str) -> str | None:
    """Return what kind of record begins this line, None for none of ours."""
    match = _LINE.match(line)
    return match[1] if match and match[1] in KINDS else None


def record_of(line: str) -> Exported:
    """Return the record of a line; ValueError says what is wrong with it."""
    kind = kind_of(line)
    if kind is None:
        raise ValueError(f"expected a line of {', '.join(KINDS)}, but {line[:40]!r} stands there")
    inside = line.rstrip()[len(kind) + 4 : -1]
    try:
        return KINDS[kind].model_validate_json(inside)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = " ".join(str(step) for step in first["loc"])
        raise ValueError(f"{kind} {where}: {first['msg']}, but {str(first['input'])[:60]!r} stands there") from None
