"""Cutting reviews: worked examples in both languages, and what holds for any text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.passages import LONGEST, MOST_SENTENCES, SHORTEST, cut, sentences
from embeddings.sentences import paragraphs
from seeds.markup import MARKUP, is_blank, plain

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
        st.sampled_from(" \n\t.!?…«»\"'()—-,;:’”“\u00a0\u202f\r\u2028<>/&"),
        st.sampled_from("aàbcéèAÉMW1"),
        st.characters(),
    ),
    max_size=600,
)
TAGS = ["<p>", "</p>", "<br/>", "<em>", "</em>", "<strong>", "</strong>", '<a href="x">', "</a>", "&nbsp;", "<li>"]
prose = st.lists(
    st.sampled_from(
        [*WHOLE, *(part for parts in APART for part in parts), "\n", "mais sans fin", "x" * 400, ".", *TAGS]
    ),
    max_size=30,
).flatmap(lambda parts: st.sampled_from([" ".join(parts), "".join(parts)]))


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
    """In order, without overlap, trimmed, and nothing but white space and tags left between them."""
    at = 0
    for start, end in cut(text):
        assert at <= start < end <= len(text)
        assert is_blank(text[at:start])
        assert text[start:end] == text[start:end].strip()
        at = end
    assert is_blank(text[at:])


@given(st.one_of(texts, prose))
def test_sentences_share_out_every_character(text: str) -> None:
    at = 0
    for start, end in sentences(text):
        assert at <= start < end <= len(text)
        assert is_blank(text[at:start])
        assert text[start:end] == text[start:end].strip()
        at = end
    assert is_blank(text[at:])


@given(st.one_of(texts, prose))
def test_passages_are_whole_sentences_of_one_paragraph(text: str) -> None:
    found = sentences(text)
    homes = paragraphs(text)
    for start, end in cut(text):
        inside = [span for span in found if start <= span.start and span.end <= end]
        assert is_blank(text[start : inside[0].start])
        assert is_blank(text[inside[-1].end : end])
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
    ("text", "shown"),
    [
        ("<p>Un grand film de science-fiction.</p><p>La musique en est la moitié.</p>",
         ["Un grand film de science-fiction.", "La musique en est la moitié."]),
        ("<p>Il y a du souffle,<br/>il y a du cœur</p>", ["Il y a du souffle,", "il y a du cœur"]),
        ("<strong>Un grand film.</strong>", ["Un grand film."]),
        ("<p><em><strong>Un grand film.</strong></em></p>", ["Un grand film."]),
        ("<em>Alien</em> reste le plus beau.", ["<em>Alien</em> reste le plus beau."]),
        ("C'est beau comme <em>Alien</em>.", ["C'est beau comme <em>Alien</em>."]),
        ("C'est beau comme <em>Alien</em>", ["C'est beau comme <em>Alien</em>"]),
        ("<p>&nbsp;</p><p>Rien. &nbsp;</p>", ["Rien."]),
        ("<p>Un mot </p></spoiler><!-- fin -->", ["Un mot"]),
        ("J'ai <3 ce film, 1 < 2 > 0, <adoré>.", ["J'ai <3 ce film, 1 < 2 > 0, <adoré>."]),
        ("<p></p><br>", []),
    ],
)  # fmt: skip
def test_tags_that_a_site_left_inside_break_a_text_and_are_not_quoted(text: str, shown: list[str]) -> None:
    assert [text[start:end] for start, end in cut(text)] == shown


def test_sentences_with_a_tag_between_them_are_quoted_apart() -> None:
    first = "<em>La mise en scène est un miracle de bout en bout, et sans jamais peser.</em>"
    second = "<strong>Les acteurs sont tous au sommet de leur art, jusqu'aux plus petits rôles.</strong>"
    text = f"{first} {second}"
    assert [text[start:end] for start, end in cut(text)] == [plain(first), plain(second)]
    short = "<em>Beau.</em> Les acteurs sont tous au sommet."
    assert [short[start:end] for start, end in cut(short)] == [short]


@given(st.one_of(texts, prose))
def test_what_a_text_is_found_by_holds_its_words_and_no_tag(text: str) -> None:
    assert not MARKUP.search(plain(text)) or "&" in text
    if "<" not in text and "&" not in text:
        assert plain(text) == text


@pytest.mark.parametrize(
    "piece",
    [
        ".",
        "! ",
        "?\n",
        " ",
        "\n",
        "a.",
        "A.",
        "« ",
        '" ',
        "... ",
        ".B",
        "e. ",
        "'",
        "x" * 60 + "\ny",
        "\u00a0!",
        "<b>",
        "</b>",
        "<",
        "<b ",
        "&nbsp;",
        "<p>a",
        "a.<b>",
        "<!--",
        ">",
        ";",
    ],
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    text = piece * (200_000 // len(piece)) + "x"
    started = time.perf_counter()
    cut(text)
    assert time.perf_counter() - started < 5
