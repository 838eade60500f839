"""A film told by its place in a series where its title has a subtitle instead: "Alien 5" for "Alien: ..."."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from retrieval.answering.held import Held
from retrieval.quotes.quoting import reviews_of
from retrieval.titles.forms import forms, head, without_article
from retrieval.words.folding import flat
from retrieval.words.lexical import phrase
from retrieval.words.numerals import title_form
from seeds.models import ReviewFilter

LOOKED_THROUGH = 500
"""So many passages that write the title are looked at."""
ENOUGH = 2
"""Reviews that call the film by the number at least."""
CLEARLY = 2
"""And so many times more than call it, or others of the series, by any other."""


def called(held: Held, typed: str) -> str | None:
    """The one film that its own reviews call as ``typed``, by a number that its title has not; None for no film.

    A film that is spoken of under several numbers is another one of the series, as likely as not.
    """
    words = forms(typed)
    if len(words) < 2 or not words[-1].isdigit():
        return None
    name = without_article(words[:-1])
    films = [f.id for f in held.films.values() if any(_begins(t, name) for t in (f.title, *f.aliases))]
    if len(films) != 1:
        return None
    numbers = _numbers(held, films[0], name)
    own = numbers.pop(words[-1], 0)
    return films[0] if own >= ENOUGH and own >= CLEARLY * sum(numbers.values()) else None


def _begins(title: str, name: tuple[str, ...]) -> bool:
    """Whether a title is a name and a subtitle, and has no number."""
    return without_article(head(title)) == name and not any(w.isdigit() for w in forms(title))


def _numbers(held: Held, film: str, name: tuple[str, ...]) -> Counter[str]:
    """The reviews of a film that write its name with a number, by that number."""
    found = held.library.lexical(phrase(" ".join(name)), ReviewFilter(films=(film,)), LOOKED_THROUGH)
    passages = held.library.passages([m.passage for m in found])
    reviews = reviews_of(held.library, passages)
    said_as = r"\W+".join(map(re.escape, name))
    written = re.compile(rf"\b{said_as}\W{{1,3}}(\w+)")
    said: dict[str, set[str]] = defaultdict(set)
    for passage in passages:
        for after in written.findall(flat(passage.text)):
            number = title_form(after)
            if number.isdigit() and len(number) == 1 and passage.review in reviews:
                said[number].add(passage.review)
    return Counter({number: len(ids) for number, ids in said.items()})
