"""Who wrote a quote, how they rated the film, and when: ``Nom · ★★★½☆ · 23 août 2022 · source``."""

from __future__ import annotations

from bot.phrases import Words
from bot.render.text import SEPARATOR, one_line
from retrieval.answers import Quote
from retrieval.filters.origins import NOT_SITES, site_name
from retrieval.subjects.thesaurus import thesaurus
from seeds.models import Role

UNSIGNED = {
    Role.SPECTATOR: "byline.visitor",
    Role.COMMENT: "byline.visitor",
    Role.CRITIC: "byline.unsigned",
    Role.INTERVIEW: "byline.unsigned_interview",
}
"""What an absent name is called. Two visitors are two people: no number, no invented name."""

NAMED_ROLES = {
    Role.COMMENT: "byline.comment",
    Role.CRITIC: "byline.critic",
    Role.INTERVIEW: "byline.interview",
}
"""Roles worth saying beside a name; a spectator is what one expects."""

def byline(quote: Quote, words: Words, *, film: bool = False) -> str:
    """The provenance of a quote in one line; ``film`` adds its title, where several are quoted."""
    parts = [*_person(quote, words)]
    if quote.rating is not None and quote.scale:
        parts.append(words.rating(quote.rating, quote.scale))
    if quote.date:
        parts.append(words.day(quote.date))
    if film:
        parts.append(one_line(quote.film_title))
    if quote.source and quote.source not in NOT_SITES:
        parts.append(one_line(site_name(quote.source)))
    return SEPARATOR.join(parts)


def support(quote: Quote, words: Words) -> str | None:
    """How many reviews speak of it too, or say so, where that is known and more than one does."""
    if quote.support is None or len(quote.support.reviews) < 2:
        return None
    side = quote.support.side
    return words.say(
        f"byline.support_{side.value}" if side else "byline.support",
        len(quote.support.reviews),
        subject=subject_label(quote.support.subject, words),
        total=words.number(quote.support.total),
    )


def subject_label(name: str, words: Words) -> str:
    """The subject as said to a person."""
    try:
        return thesaurus()[name].label(words.language.value)
    except KeyError:
        return one_line(name)


def _person(quote: Quote, words: Words) -> list[str]:
    if quote.reviewer is None:
        unsigned = [words.say(UNSIGNED[quote.role])]
        return [*unsigned, words.say("byline.comment")] if quote.role is Role.COMMENT else unsigned
    name = one_line(quote.reviewer)
    role = NAMED_ROLES.get(quote.role)
    return [name, words.say(role)] if role else [name]
