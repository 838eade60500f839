"""Saying plainly that there is nothing, or asking which film is meant: never a filler quote."""

from __future__ import annotations

from bot.phrases import Words
from bot.render.blocks import Block, Bullets, Line, Tone
from bot.render.figures import film_title, of_works
from bot.render.filters import kept_to
from bot.render.text import SEPARATOR, one_line
from retrieval.answers import ClarifyAnswer, NoAnswer, Reason

NAMED_FILMS = 10
"""How many titles are offered when the film is not held."""

TITLES = 3
"""So many titles at most head a silence: of more, everything held was looked through."""

OFFER_FILMS = {Reason.FILM_UNKNOWN, Reason.EMPTY, Reason.OFF_TOPIC, Reason.NOTHING_BEFORE, Reason.WHICH_FILM}
"""The silences after which the films held are the useful next thing to know."""

SOUGHT = {Reason.NOT_MENTIONED, Reason.NAME_NOT_MENTIONED, Reason.NO_SIDE}
"""The silences that say what the reviews looked through do not hold."""


def clarify(answer: ClarifyAnswer, words: Words) -> list[Block]:
    """Ask which of these films is meant."""
    works = f"clarify.{answer.reason.value}{of_works(answer.films)}"
    key = works if words.has(works) else f"clarify.{answer.reason.value}"
    line = Line(words.say(key if words.has(key) else "clarify.other"))
    titles = tuple(film_title(film) for film in answer.films)
    return [line, Bullets(titles)] if titles else [line]


def no_answer(answer: NoAnswer, words: Words) -> list[Block]:
    """There is nothing on that, and this is what there is instead."""
    blocks: list[Block] = [Line(_reason(answer, words))]
    titled = [film_title(film) for film in answer.films] if len(answer.films) <= TITLES else []
    if answer.reason in SOUGHT and (said := [*titled, *kept_to(answer.question, words)]):
        blocks.insert(0, Line(SEPARATOR.join(said), Tone.ASIDE))  # nobody among those, and not nobody at all
    if answer.named_in:
        titles = ", ".join(film_title(film) for film in answer.named_in)
        blocks.append(Line(words.say("no_answer.named_in", titles=titles)))
    if answer.near:
        titles = ", ".join(film_title(film) for film in answer.near)
        blocks.append(Line(words.say("notes.not_held_near", titles=titles)))
    if answer.nearest:
        subjects = ", ".join(one_line(subject) for subject in answer.nearest)
        blocks.append(Line(words.say("no_answer.nearest", subjects=subjects)))
    if answer.held and (answer.reason in OFFER_FILMS or not (answer.nearest or answer.films)):
        titles = ", ".join(film_title(film) for film in answer.held[:NAMED_FILMS])
        works = of_works(answer.held)
        more = len(answer.held[NAMED_FILMS:]) + answer.others
        blocks.append(Line(words.say(f"no_answer.held{works}", titles=titles)))
        if more > 0:
            blocks.append(Line(words.say(f"films.more{works}", more)))
    return blocks


def _reason(answer: NoAnswer, words: Words) -> str:
    key = f"no_answer.{answer.reason.value}"
    if answer.reason is Reason.NOT_MENTIONED and answer.question.fact:
        return words.say(f"facts.{answer.question.fact.value}")
    if answer.reason is Reason.NO_SIDE and answer.question.side is not None:
        key = f"{key}_{answer.question.side.value}"
        if answer.topic and answer.topic.strip():  # none on that, and not none on the film
            return words.say(f"{key}_of", topic=words.quoted(one_line(answer.topic)))
        return words.say(key)
    if answer.reason is Reason.NO_REVIEWS and (said := kept_to(answer.question, words)):
        titles = [film_title(film) for film in answer.films[:3]]
        return words.say(f"{key}_of", filters=SEPARATOR.join([*titles, *said]))
    if answer.reason is Reason.NO_MEAN:
        return words.say(key, filters=SEPARATOR.join(kept_to(answer.question, words)))
    if words.has(f"{key}_bare"):
        if not answer.topic or not answer.topic.strip():
            return words.say(f"{key}_bare")
        return words.say(key, topic=words.quoted(one_line(answer.topic)))
    return words.say(key)
