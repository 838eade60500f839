"""What is wrong with an answer: first what every answer owes, then what its question expects."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from tests.questions.cases import Expected
from tests.questions.libraries import DOCUMENTS, World, figures, written

Reply = dict[str, Any]

KINDS = {"rating", "quotes", "comparison", "themes", "films", "clarify", "no_answer", "help"}
ROLES = {"spectator", "critic", "comment", "interview"}
FIELDS = {"question", "language", "kind", "text", "films", "polarity", "topic", "reason", "ratings", "themes", "quotes"}
QUOTE = {"text", "film", "reviewer", "role", "rating", "scale", "date", "review_id", "document", "row", "start", "end",
         "score"}  # fmt: skip
FIGURES = {"film", "mean", "median", "count", "scale", "histogram", "published"}
PAGE = "pusher-2-allocine-spectateurs.txt"


def wrong(reply: Reply, expected: Expected, world: World, shown: set[str]) -> list[str]:
    """Everything that is wrong with a reply."""
    problems = list(_contract(reply, expected.question))
    if problems:
        return problems
    problems += [problem for quote in reply["quotes"] for problem in _quote(quote, reply, world)]
    return problems + list(_expectation(reply, expected, world, shown))


def _contract(reply: Reply, question: str) -> Iterator[str]:
    if missing := FIELDS - reply.keys():
        yield f"fields missing: {sorted(missing)}"
        return
    if reply["question"] != question:
        yield f"question given back as {reply['question'][:60]!r}"
    if reply["language"] not in {"fr", "en"}:
        yield f"language {reply['language']!r}"
    if reply["kind"] not in KINDS:
        yield f"kind {reply['kind']!r}"
    if reply["polarity"] not in {"positive", "negative", None}:
        yield f"polarity {reply['polarity']!r}"
    if not reply["text"].strip():
        yield "empty text"
    if any(not film["id"] or not film["title"] for film in reply["films"]):
        yield "a film without id or title"
    if reply["kind"] in {"no_answer", "clarify", "help", "films"} and reply["quotes"]:
        yield f"quotes in a {reply['kind']} answer"
    if reply["kind"] == "quotes" and not reply["quotes"]:
        yield "an answer of quotes without a quote"
    for rating in reply["ratings"]:
        if missing := FIGURES - rating.keys():
            yield f"fields of a rating missing: {sorted(missing)}"
        elif (rating["mean"] is None) != (rating["count"] == 0) or sum(rating["histogram"].values()) != rating["count"]:
            yield f"figures that do not fit together: {rating}"
    for theme in reply["themes"]:
        if not theme["name"] or theme["reviews"] < 1 or not 0 <= theme["share"] <= 1:
            yield f"theme {theme}"


def _quote(quote: dict[str, Any], reply: Reply, world: World) -> Iterator[str]:
    said = f"quote {quote.get('text', '')[:50]!r}"
    if missing := QUOTE - quote.keys():
        yield f"{said}: fields missing {sorted(missing)}"
        return
    if quote["role"] not in ROLES or (quote["rating"] is not None and quote["scale"] is None):
        yield f"{said}: role {quote['role']!r}, rating {quote['rating']}, scale {quote['scale']}"
    if quote["text"] not in reply["text"]:
        yield f"{said}: not word for word in the text"
    if quote["film"] not in {film["id"] for film in reply["films"]}:
        yield f"{said}: film {quote['film']!r} is not among the films of the answer"
    attributed = (quote["reviewer"], quote["rating"], quote["date"] and quote["date"][:10])
    if quote["row"] is not None:
        row = world.rows[quote["row"]]
        source, truth = row["text"], (row["reviewer"], row["rating"], row["date"])
    else:
        source, truth = _document(quote["document"]), _truth(quote)
    if not quote["text"].strip() or source[quote["start"] : quote["end"]] != quote["text"]:
        yield f"{said}: not what stands at {quote['document']}[{quote['start']}:{quote['end']}]"
    if attributed != truth:
        yield f"{said}: attributed to {attributed}, the source says {truth}"


@cache
def _document(name: str) -> str:
    return (DOCUMENTS / name).read_text("utf-8")


def _truth(quote: dict[str, Any]) -> tuple[str | None, float | None, str | None]:
    text, start, end = _document(quote["document"]), quote["start"], quote["end"]
    if quote["document"] == PAGE:
        for review in written(text):
            if review.start <= start and end <= review.end:
                return review.reviewer, review.rating, review.date
        return "nobody", None, None
    if "\nKyle Reese\n" not in text:
        return None, None, None
    by_reader = start > text.index("\nKyle Reese\n")
    return ("Kyle Reese" if by_reader else "La Rédaction"), None, "2022-11-10"


def _expectation(reply: Reply, expected: Expected, world: World, shown: set[str]) -> Iterator[str]:
    if reply["kind"] not in expected.kinds:
        yield f"kind {reply['kind']!r}, expected {' or '.join(expected.kinds)}"
    if expected.language and reply["language"] != expected.language:
        yield f"language {reply['language']!r}, expected {expected.language!r}"
    films = {world.titles.get(film["title"], film["id"]) for film in reply["films"]}
    if expected.films is not None and films != set(expected.films):
        yield f"films {sorted(films)}, expected {expected.films}"
    if expected.polarity and reply["polarity"] != expected.polarity:
        yield f"polarity {reply['polarity']!r}, expected {expected.polarity!r}"
    yield from _figures(reply, expected, world)
    if expected.mentioned:
        yield from _mentioned(reply, expected, world)
    yield from _quotes(reply["quotes"], expected, shown)
    if expected.sources:
        for quote in reply["quotes"]:
            if (source := world.rows[quote["row"]]["source"]) not in expected.sources:
                yield f"quote by {_name(quote)}: from {source}, expected {expected.sources}"
    for pattern in expected.text_has:
        if not re.search(pattern, reply["text"], re.IGNORECASE):
            yield f"text without /{pattern}/"
    for pattern in expected.text_lacks:
        if found := re.search(pattern, reply["text"], re.IGNORECASE):
            yield f"text says {found[0]!r}"


def _figures(reply: Reply, expected: Expected, world: World) -> Iterator[str]:
    rating = reply["ratings"][0] if reply["ratings"] else None
    published = rating["published"] if rating else None
    wanted: list[tuple[str, float | None, float | None]] = [
        ("mean", expected.mean, rating["mean"] if rating else None),
        ("median", expected.median, rating["median"] if rating else None),
        ("count", expected.count, rating["count"] if rating else None),
        ("published mean", expected.published_mean, published["mean"] if published else None),
        ("published count", expected.published_count, published["count"] if published else None),
    ]
    histogram = {float(stars): count for stars, count in expected.histogram.items()}
    if expected.computed:
        count, mean, median, histogram = figures(world.of(expected.computed))
        wanted += [("count", count, rating["count"] if rating else None)]
        if rating:
            # A mean may be given out of five where the ratings are out of ten: the share is what must agree.
            factor = 1.0 if max(histogram) <= rating["scale"] else rating["scale"] / 10
            wanted += [("mean", mean * factor, rating["mean"]), ("median", median * factor, rating["median"])]
            histogram = {stars * factor: count for stars, count in histogram.items()}
    for name, want, got in wanted:
        if want is not None and (got is None or not math.isclose(want, got, abs_tol=0.005)):
            yield f"{name} {got}, expected {want:g}"
    if histogram and rating:
        given = {float(stars): count for stars, count in rating["histogram"].items() if count}
        if given != histogram:
            yield f"histogram {given}, expected {histogram}"


def _mentioned(reply: Reply, expected: Expected, world: World) -> Iterator[str]:
    titles = {film["title"] for film in reply["films"]}
    rows = sum(row["film"] in titles and _one([expected.mentioned], row["text"]) for row in world.rows)
    stated = re.findall(r"(\d+)(?: of \d+)? (?:avis|reviews)[^\n()]* (?:en parlent|speak of it)", reply["text"])
    for said in sorted(set(stated)):
        if abs(int(said) - rows) > max(1, rows / 5):
            yield f"says that {said} reviews speak of it; {rows} hold /{expected.mentioned}/"


def _quotes(quotes: list[dict[str, Any]], expected: Expected, shown: set[str]) -> Iterator[str]:
    texts = [quote["text"] for quote in quotes]
    if len(quotes) < expected.min_quotes:
        yield f"{len(quotes)} quotes, expected at least {expected.min_quotes}"
    if expected.max_quotes is not None and len(quotes) > expected.max_quotes:
        yield f"{len(quotes)} quotes, expected at most {expected.max_quotes}"
    if expected.quotes_any and quotes and not any(_one(expected.quotes_any, text) for text in texts):
        yield f"no quote matches any of {expected.quotes_any}"
    if len(set(texts)) < len(texts):
        yield "the same quote twice"
    if expected.first_reviewer and [_name(quote) for quote in quotes[:1]] != [expected.first_reviewer]:
        yield f"first by {[_name(quote) for quote in quotes[:1]]}, expected {expected.first_reviewer!r}"
    for quote in quotes:
        said = f"quote by {_name(quote)} {quote['text'][:70]!r}"
        if expected.quotes_all and not _one(expected.quotes_all, quote["text"]):
            yield f"{said}: not about it"
        if expected.quotes_none and _one(expected.quotes_none, quote["text"]):
            yield f"{said}: should not be quoted here"
        if expected.reviewers and _name(quote) not in expected.reviewers:
            yield f"{said}: not among {expected.reviewers}"
        if expected.rating_min is not None and (quote["rating"] is None or quote["rating"] < expected.rating_min):
            yield f"{said}: rated {quote['rating']}, expected at least {expected.rating_min:g}"
        if expected.rating_max is not None and (quote["rating"] is None or quote["rating"] > expected.rating_max):
            yield f"{said}: rated {quote['rating']}, expected at most {expected.rating_max:g}"
        if not (quote["date"] or "").startswith(expected.dates):
            yield f"{said}: of {quote['date']}"
        if expected.roles and quote["role"] not in expected.roles:
            yield f"{said}: by a {quote['role']}"
        if expected.new and quote["text"] in shown:
            yield f"{said}: already shown"


def _name(quote: dict[str, Any]) -> str:
    return quote["reviewer"] or "anonyme"


def _one(patterns: list[str], text: str) -> bool:
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in patterns)
