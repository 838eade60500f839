"""Titles that a question writes as they are filed, where the words of one are used as a title."""

from __future__ import annotations

from collections.abc import Iterator

from retrieval.titles.another import another, number_follows
from retrieval.titles.apart import given, hyphenated
from retrieval.titles.article_number import counts, numbers_title
from retrieval.titles.brackets import is_told
from retrieval.titles.capital import begins_another, set_off_by_capital
from retrieval.titles.elided import elided
from retrieval.titles.filed import Filed
from retrieval.titles.forms import length_of, title_word
from retrieval.titles.in_small_letters import in_small_letters
from retrieval.titles.match import Asked, Weighed
from retrieval.titles.run import Run
from retrieval.titles.short import numbers_a_title
from retrieval.titles.side_by_side import OF_A_WORD
from retrieval.titles.slot import in_a_slot
from retrieval.titles.standing import goes_on, inside_a_name, only_counts, stands_out
from retrieval.words.stopwords import DEFINITE

_APART = 4
"""So many words at most are one that was written apart: "the hand maid's tale"."""


def exact(filed: Filed, asked: Asked) -> Iterator[Weighed]:
    """The titles, in whole or in a part that stands for them; as one word, or shortened with a number."""
    question, text, owner = asked.question, asked.text, asked.owner
    for i, j, key in asked.runs(filed.longest):
        start, end = owner[i], owner[j - 1] + 1
        whole = filed.full.get(key)
        films = whole or filed.part.get(key)
        if (not whole or key in filed.heads) and films and j - i == 1 and inside_a_name(question, start):
            continue
        if films is None and j - i <= _APART and len(key[0]) > 1:
            glued = "".join(key)
            films = whole = filed.joined.get(glued) if j - i > 1 or len(key[0]) > 5 else None
            films = films or (filed.joined_part.get(glued) if len(glued) > (6 if j - i == 1 else 9) else None)
        if films is None and (films := elided(filed.full, key, [*question[:start], *question[end:]], text)):
            yield length_of(key), asked.match(start, end, films, sure=False)
            continue
        short = None if whole else filed.short.get(key)
        short = short if short and numbers_a_title(question, end, text) else None
        films = films or short
        if not films:
            continue
        run = Run(question, start, end, key)
        full = key in filed.full or short is not None or (run.before, *key) in filed.subtitles
        if key in filed.heads and goes_on(run, text) and not filed.says(films, title_word(run.after)):
            continue
        if hyphenated(run, text) or begins_another(run, text) or counts(run, text):
            continue
        told = (full and is_told(text, question[end - 1].end)) or set_off_by_capital(run, text, full=full)
        told = told or (full and in_a_slot(run) and not only_counts(run, text, filed.spelt))
        told = told or (full and in_small_letters(run, filed.spelt))
        if full and numbers_title(run, text, filed.spelt):
            told, start = True, start - (run.before in DEFINITE)
        if not told and not stands_out(run, text, full=full, spelt=filed.spelt):
            continue
        if key in filed.abroad and run.before in OF_A_WORD:
            continue  # "his jaws"
        follows = not key[-1].isdigit() and not given(start, question)
        if follows and number_follows(filed, asked, j, films):
            yield length_of(key) + 1, another(asked, i, j)
            continue
        length = length_of(key) + (0.5 if whole else 0)
        yield length, asked.match(start, end, films, sure=whole is not None)
