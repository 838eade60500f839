"""Cutting reviews: worked examples in both languages, and what holds for any text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.passages import LONGEST, MOST_SENTENCES, SHORTEST, cut, sentences
from embeddings.sentences import paragraphs

WHOLE = [
    "M. Refn et Mr. Smith contre Mme. Durand, W. Refn, J.K. Rowling et M. Night Shyamalan.",
    "Note de 4.5 sur 5 pour le N° 5.",
    "Et puis... plus rien, enfin… presque.",
    "Les bruits, la pluie, etc. font le reste.",
    "Alien vs. Predator, cf. le premier, p. 12.",
    "La page http://site.fr/Page.Html?a=1 et www.Allocine.Fr en parlent.",
    "Il demande : « Quoi ? » dit-il en partant.",
    "He asked “Why?” and left.",
    "Le film (quel ennui !) dure deux heures.",
    "Dr. No and Robert Downey Jr. are in it.",
]
"""One sentence each, in spite of the stops inside."""

APART = [
    ["Je l'ai vu.", "Il est bon.", "Très bon !", "Vraiment ?", "Oui."],
    ["Rien à voir avec son prédécésseur.", "Ce film est mieux."],
    ["Magistral !!!", "Rahim est majestueux."],
    ["Quoi ?!", "Déjà fini…", "Dommage."],
    ["« Il est mort. »", "Puis il rit."],
    ["C'est « Le Duc ».", "Un mafieux."],
    ["He said “No.”", "Then he left."],
    ["(Il est long.)", "Mais bon."],
    ["— Tu viens ?", "— Non."],
    ["génial !", "les acteurs sont bons.", "la musique aussi."],
    ["De la pluie, du vent, etc.", "Puis le soleil."],
    ["Super film ! ! !", "À voir."],
    ["La fin...", "Quelle fin."],
    ["Un film de 2004.", "20 ans après, rien n'a bougé."],
]

texts = st.text(
    alphabet=st.one_of(
        st.sampled_from(" \n\t.!?…«»\"'()—-,;:’”“\u00a0\u202f\r\u2028"), st.sampled_from("aàbcéèAÉMW1"), st.characters()
    ),
    max_size=600,
)
prose = st.lists(
    st.sampled_from([*WHOLE, *(part for parts in APART for part in parts), "\n", "mais sans fin", "x" * 400, "."]),
    max_size=30,
).map(" ".join)


@pytest.mark.parametrize("text", WHOLE)
def test_stops_inside_a_sentence_do_not_end_it(text: str) -> None:
    assert [text[start:end] for start, end in sentences(text)] == [text]


@pytest.mark.parametrize("parts", APART, ids=lambda parts: parts[0])
@pytest.mark.parametrize("space", [" ", "\u00a0", "\n", "  "])
def test_sentences_end_where_a_reader_would_say(parts: list[str], space: str) -> None:
    text = space.join(parts)
    assert [text[start:end] for start, end in sentences(text)] == parts


def test_a_stop_typed_without_a_space_ends_a_sentence() -> None:
    parts = ["Vu hier.", "Série captivante!", "Rahim (le grand).", "Et « lui ».", "Il est là."]
    text = "".join(parts)
    assert [text[start:end] for start, end in sentences(text)] == parts


def test_a_line_break_parts_paragraphs() -> None:
    text = "Un film court\nUne suite\r\n\r\nfin"
    assert [text[start:end] for start, end in paragraphs(text)] == ["Un film court", "Une suite", "fin"]


def test_a_wrapped_line_goes_on() -> None:
    text = "Toujours intéressant de voir le regard que porte Nicolas Winding Refn\nsur la criminalité."
    assert [text[start:end] for start, end in cut(text)] == [text]


def test_one_good_sentence_is_a_passage() -> None:
    first = "Toujours intéressant de voir le regard que porte le réalisateur sur la criminalité."
    second = "La musique est pour beaucoup dans la réussite de ce deuxième épisode de la série."
    text = f"{first} {second}"
    assert [text[start:end] for start, end in cut(text)] == [first, second]


def test_short_sentences_join_their_neighbours() -> None:
    text = "Génial. La musique est pour beaucoup dans la réussite de ce deuxième épisode de la série. À voir."
    assert [text[start:end] for start, end in cut(text)] == [text]


@pytest.mark.parametrize("word", ["Mais", "Cependant", "But", "However"])
def test_a_contrast_stays_with_what_it_qualifies(word: str) -> None:
    first = "The direction is remarkable from the first to the last minute of the film."
    second = f"{word} the story itself never quite manages to hold the viewer's attention."
    text = f"{first} {second}"
    assert [text[start:end] for start, end in cut(text)] == [text]


def test_a_sentence_longer_than_the_longest_stays_whole() -> None:
    text = "mot " * 200 + "fin. Une autre phrase, qui est d'une longueur tout à fait ordinaire, ma foi."
    lengths = [end - start for start, end in cut(text)]
    assert lengths == [804, 71]


@given(st.one_of(texts, prose))
def test_passages_share_out_every_character(text: str) -> None:
    """In order, without overlap, trimmed, and nothing but white space left between them."""
    at = 0
    for start, end in cut(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@given(st.one_of(texts, prose))
def test_sentences_share_out_every_character(text: str) -> None:
    at = 0
    for start, end in sentences(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@given(st.one_of(texts, prose))
def test_passages_are_whole_sentences_of_one_paragraph(text: str) -> None:
    found = sentences(text)
    homes = paragraphs(text)
    for start, end in cut(text):
        inside = [span for span in found if start <= span.start and span.end <= end]
        assert (inside[0].start, inside[-1].end) == (start, end)
        assert len(inside) <= MOST_SENTENCES
        assert len(inside) == 1 or end - start <= LONGEST
        assert any(home.start <= start and end <= home.end for home in homes)


@given(prose)
def test_a_short_passage_has_nowhere_to_go(text: str) -> None:
    """Two neighbours of one paragraph, one of them short, could not have been joined."""
    found = sentences(text)
    homes = paragraphs(text)
    passages = cut(text)
    for before, after in pairwise(passages):
        together = [span for span in found if before.start <= span.start and span.end <= after.end]
        same = any(home.start <= before.start and after.end <= home.end for home in homes)
        if same and min(before.end - before.start, after.end - after.start) < SHORTEST:
            assert len(together) > MOST_SENTENCES or after.end - before.start > LONGEST


@pytest.mark.parametrize(
    "piece",
    [".", "! ", "?\n", " ", "\n", "a.", "A.", "« ", '" ', "... ", ".B", "e. ", "'", "x" * 60 + "\ny", "\u00a0!"],
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    text = piece * (200_000 // len(piece)) + "x"
    started = time.perf_counter()
    cut(text)
    assert time.perf_counter() - started < 5
