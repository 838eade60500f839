"""Reads the words of one language and writes sentences, numbers, ratings and dates with them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import resources

from bot.phrases.formats import decimal_text, is_stars, stars
from retrieval.question import Language


@dataclass(frozen=True, slots=True)
class Words:
    """The bot's own words in one language.

    ``entries`` maps "section.name" to a sentence, or to its forms ("zero", "one", "other") by number.
    """

    language: Language
    entries: Mapping[str, str | Mapping[str, str]]
    months: tuple[str, ...] = field(default=())

    def say(self, key: str, count: int | None = None, **values: object) -> str:
        """The sentence ``key`` with its values; ``count`` chooses its form and fills ``{n}``."""
        entry = self.entries[key]
        if count is not None:
            values["n"] = self.number(count)
        if not isinstance(entry, str):
            entry = entry[self._form(count or 0, entry)]
        return entry.format(**values)

    def has(self, key: str) -> bool:
        """Whether this language has that sentence."""
        return key in self.entries

    def number(self, value: float, digits: int = 2) -> str:
        """A number as this language writes it: ``4,17`` or ``4.17``."""
        return decimal_text(value, digits, self.say("format.decimal"), self.say("format.group"))

    def percent(self, share: float) -> str:
        """A share from 0 to 1 as a whole percentage."""
        return self.number(share * 100, 0) + self.say("format.percent")

    def mark(self, value: float, scale: float) -> str:
        """A figure on its scale: ``3,7/5``. The scale is always shown."""
        return f"{self.number(value)}/{self.number(scale)}"

    def rating(self, rating: float, scale: float) -> str:
        """One person's rating: stars where it is half stars on five, ``8/10`` otherwise."""
        return stars(rating) if is_stars(rating, scale) else self.mark(rating, scale)

    def day(self, iso: str) -> str:
        """A date in words, without its hour: ``23 août 2022``."""
        day = date.fromisoformat(iso[:10])
        number = self.say("format.first") if day.day == 1 else str(day.day)
        return self.say("format.date", day=number, month=self.months[day.month - 1], year=day.year)

    def listing(self, items: Iterable[str]) -> str:
        """``a, b et c``."""
        *head, last = list(items) or [""]
        return f"{', '.join(head)} {self.say('format.and')} {last}" if head else last

    def quoted(self, text: str) -> str:
        """The text between this language's quotation marks."""
        return f"{self.say('format.open')}{text}{self.say('format.close')}"

    def _form(self, count: int, forms: Mapping[str, str]) -> str:
        if count == 0 and "zero" in forms:
            return "zero"
        singular = count <= 1 if self.language is Language.FRENCH else count == 1
        return "one" if singular else "other"


@cache
def words_for(language: Language) -> Words:
    """The words of a language, read once."""
    source = resources.files("bot.phrases").joinpath(f"{language.value}.toml")
    sections = tomllib.loads(source.read_text(encoding="utf-8"))
    months = sections["format"].pop("months")
    entries = {f"{section}.{name}": said for section, names in sections.items() for name, said in names.items()}
    return Words(language, entries, tuple(months))
