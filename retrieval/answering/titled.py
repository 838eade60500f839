"""Words that the reviews write as another film's title: what is asked of them is asked of a film that is not held."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.names.likened import WorkTitle
from retrieval.question import Intent, Question
from retrieval.quotes.quoting import reviews_of
from retrieval.words.folding import Token, flat, tokens
from retrieval.words.language import tongues
from retrieval.words.lexical import any_of, phrase
from retrieval.words.lexicon import abroad, listed, plain
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import common, everyday, proper_names, usage
from seeds.models import Film, ReviewFilter

LOOKED_THROUGH = 200
"""So many passages are looked at to see how words are written."""
IN_PASSING = 0.05
"""Words that this share of a film's reviews write are of that film, unless they are judged as a film."""
MOSTLY = 0.6
"""A title of several words is written with capitals at least so often."""
NEARLY_ALWAYS = 0.9
"""And a title that is one everyday word."""
OFTEN_CAPITAL = 0.5
"""A word that reviews in general write so often with a capital tells nothing by having one."""
A_NAME = 0.85
"""A word that reviews in general write so often with a capital is somebody's name first: "Frank"."""
_LONGEST = 4
_PAIR = 2
SPOKEN_OF = re.compile(r"\b(?:parl\w+|mention\w*|evoqu\w+|cit(?:e|es|ent|er)|talk\w*|speak\w*|refer\w*|qui|who)\b")


def named_in_passing(held: Held, question: Question) -> tuple[Film, ...]:
    """The films whose reviews name what is asked about, where they write it as a title; most of them first."""
    topic = [t for t in tokens(question.topic or "") if t.word not in STOPWORDS]
    plain = not (question.films or question.names or question.subjects or question.weak_subjects)
    alone = question.intent is Intent.SUBJECT and 0 < len(topic) <= _LONGEST
    if not (plain and alone) or question.filters != ReviewFilter() or len(held.films) == 1:
        return ()
    if SPOKEN_OF.search(flat(question.text)):
        return ()  # who speaks of it is asked, and not what it is worth
    films = _as_typed(held, topic) or _translated(held, topic, question)
    if question.possible_film is None and any(n >= IN_PASSING * held.counts[f].reviews for f, n in films.items()):
        return ()
    return tuple(held.films[f] for f, _ in films.most_common())


def written_whole(held: Held, question: Question) -> Question:
    """The question with the everyday words that it writes as a title held together, where reviews write them so.

    "Eternal Sunshine" is not met in "Sunshine", which is another film.
    """
    topic = question.topic or ""
    said = [t for t in tokens(topic) if t.word not in STOPWORDS]
    last = said[-1].word if said else ""
    known = {t.word for name in question.names for t in tokens(name)}
    part = len(question.names) == 1 and last in known and not known.issuperset(t.word for t in said)
    if not part or question.subjects or not 1 < len(said) <= _LONGEST or topic.isupper():
        return question
    if not all(t.capital and plain(t.word) for t in said) or _nearly_a_name(last):
        return question
    title = WorkTitle(topic)
    if not held.memory.naming(title, held.wanted(question)).speakers():
        return question
    return replace(question, names=(title,))


def _nearly_a_name(word: str) -> bool:
    used = usage().get(word)
    return used is not None and used.capital >= A_NAME


def _as_typed(held: Held, topic: list[Token]) -> Counter[str]:
    """Reviews by film that write the words, where these are everyday ones with the capitals of a title."""
    words = [t.word for t in topic]
    if any(w in proper_names() for w in words) or not any(w in everyday() or w.isdigit() for w in words):
        return Counter()
    if len(words) == 1 and (words[0].isdigit() or _often_capital(words[0])):
        return Counter()
    films, capital = _mentions(held, words)
    return films if capital >= (MOSTLY if len(words) > 1 else NEARLY_ALWAYS) else Counter()


def _translated(held: Held, topic: list[Token], question: Question) -> Counter[str]:
    """The same for a plain word, or its translation, that reviews know as a name alone: "parrain", "the Godfather"."""
    if len(topic) != 1:
        return Counter()
    word, language = topic[0].word, question.language
    said = [word] if listed(word, language) else []
    said += [flat(w) for w in held.search.translator.words(topic[0].surface, language) if "-" not in w]
    found = {w: films for w in said if (films := _mentions(held, [w])[0])}
    named = all(w in proper_names() and not abroad(w) for w in found)
    return sum(found.values(), Counter()) if named else Counter()


def _often_capital(word: str) -> bool:
    used = usage().get(word)
    return used is not None and used.capital >= OFTEN_CAPITAL


def _mentions(held: Held, words: list[str]) -> tuple[Counter[str], float]:
    """Reviews by film that write these words side by side, and the share of it with capitals inside a sentence."""
    expression = phrase(" ".join(words)) if len(words) > 1 else any_of(words)
    found = held.library.lexical(expression, ReviewFilter(), LOOKED_THROUGH) if expression else []
    passages = held.library.passages([m.passage for m in found])
    writing = [(p, run) for p in passages if (run := _run(p.text, words))]
    inside = [(p.text, run) for p, run in writing if not _begins(p.text, run[0])]
    capital = sum(_capitals(run) or _foreign(text, run) for text, run in inside)
    reviews = reviews_of(held.library, [p for p, _ in writing])
    films = Counter(r.film for r in reviews.values() if r.film in held.films)
    return films, capital / len(inside) if inside else 0.0


def _capitals(run: list[Token]) -> bool:
    """Whether words have the capitals of a title; French writes one at least of several: "50 nuances de Grey"."""
    capital = [t.capital for t in run if not t.word.isdigit()]
    return any(capital) if len(run) > _PAIR else all(capital)


def _foreign(text: str, run: list[Token]) -> bool:
    """Whether several words are of the language that the text is not in."""
    spoken = tongues(text)
    return len(run) > 1 and len(spoken) == 1 and not any(t.word in common(next(iter(spoken))) for t in run)


def _run(text: str, words: list[str]) -> list[Token]:
    """The tokens of a text that are these words side by side, tool words aside; none where it does not write them."""
    said = [t for t in tokens(text) if t.word not in STOPWORDS]
    for i in range(len(said) - len(words) + 1):
        if [t.word for t in said[i : i + len(words)]] == words:
            return said[i : i + len(words)]
    return []


def _begins(text: str, token: Token) -> bool:
    """Whether a word begins a sentence, where a capital tells nothing."""
    before = text[: token.start].rstrip(" \"'«“(-\n")
    return not before or before[-1] in ".!?…"
