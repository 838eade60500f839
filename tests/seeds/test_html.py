"""What saved HTML pages give: slices of their visible text, nothing that is not shown."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.models import Published
from seeds.readers import ReadError, html_text
from seeds.readers.html_text import page_of
from tests.seeds.pages import page, read_bytes, read_text, spectator

DATA = Path(os.environ.get("VERBATIM_DATA", Path(__file__).parents[3] / "shared" / "data"))
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason=f"the saved pages are not at {DATA} (VERBATIM_DATA)")

ARTICLE = """<!doctype html><html><head><title>Le Quai des ombres : critique</title>
<meta property="article:published_time" content="2021-03-03T10:00:00+01:00">
<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Simon Riaux"}}</script>
<style>.x {}</style></head><body><nav>Accueil Films Séries</nav>
<h1>Le Quai des ombres : critique d'un naufrage</h1>
<div class="article-content"><p>Premier   paragraphe,
avec <b>du gras</b> &amp; des <i>italiques</i>, et assez de mots pour que ce soit un vrai article de journal.</p>
<script>alert("caché")</script><p hidden>invisible</p><p>Second&nbsp;paragraphe.</p><p>Tout savoir sur Le Quai</p></div>
<div class="comment-list"><div class="comment" id="c1"><span class="comment-author">Léa</span>
<time class="comment-date" datetime="2021-03-04T09:05">hier</time><div class="comment-content">Bien &lt;3</div></div>
<div class="comment" id="c2"><span class="comment-author">Tom</span><div class="comment-content"></div></div></div>
</body></html>"""

CARDS = """<html><head><title>Dune - Film 2021 - AlloCiné</title><meta property="og:title" content="Dune"></head><body>
<div class="review-card" id="review_12"><div><span>Léa</span><p><span>3 abonnés</span>
 <span>25 critiques</span></p></div>
<span class="stareval-note">4,5</span><div>Publiée le 3 mars 2020</div>
<div class="content-txt review-card-content">Un.<br>Deux, qui se termine...<br><span>Lire plus</span></div>
<a>Signaler</a></div>
<div class="review-card"><div>anonyme</div><div>Un visiteur</div><div>2,0</div><div>Publiée le 4 mars 2020</div>
<div class="review-card-content">Trois.</div></div><div class="review-card">publicité</div></body></html>"""


def test_review_cards() -> None:
    found = read_text(CARDS)
    assert [(r.reviewer, r.rating, r.date, r.text, r.source_id) for r in found.reviews] == [
        ("Léa", 4.5, "2020-03-03", "Un.\nDeux, qui se termine...", "12"),
        (None, 2.0, "2020-03-04", "Trois.", None),
    ]
    assert (found.films[0].title, found.films[0].year) == ("Dune", 2021)
    assert [s.kept for s in found.skipped] == [True, False]


def test_an_article_and_its_comments() -> None:
    found = read_text(ARTICLE)
    assert [(r.reviewer, r.role.value, r.date) for r in found.reviews] == [
        ("Simon Riaux", "critic", "2021-03-03"),
        ("Léa", "comment", "2021-03-04T09:05"),
    ]
    assert found.reviews[0].text.startswith("Premier paragraphe, avec du gras & des italiques")
    assert found.reviews[0].text.endswith("\n\nSecond\xa0paragraphe.")
    assert found.reviews[1].text == "Bien <3"
    assert found.films[0].title == "Le Quai des ombres"
    assert found.document.text is not None
    for hidden in ("alert", "invisible", ".x {}", "NewsArticle"):
        assert hidden not in found.document.text


def test_a_page_of_another_make_is_read_by_what_it_shows() -> None:
    shown = page(spectator("Jean", "Beau."), indent="")
    found = read_text("<html><body>" + "".join(f"<div>{line}</div>" for line in shown.split("\n")) + "</body></html>")
    assert [(r.reviewer, r.text) for r in found.reviews] == [("Jean", "Beau.")]


@pytest.mark.parametrize("html", ["<html><body>Rien</body></html>", "<!doctype html>", "<div>" * 1000])
def test_a_page_without_reviews_is_refused(html: str) -> None:
    with pytest.raises(ReadError, match=r"page\.txt"):
        read_text(html)


HOSTILE = ["<!--", "<a ", '<a href="', "</", "<script>", "<", "&#x", "<a x= '", "<![CDATA[", "<b><p>", "<div>"]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_page_is_refused_in_a_moment(piece: str) -> None:
    with pytest.raises(ReadError):
        read_text("<html>" + piece * 20_000)


def test_a_page_of_too_many_tags_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_text, "MOST_TAGS", 100)
    with pytest.raises(ReadError, match="over 100 tags"):
        read_text("<html>" + "<div>" * 101)


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "a", " ", "&lt;", "<br>", "<!--", "-->", "<script>", "</script>", "<", ">", '"']
        ),
        max_size=40,
    )
)
def test_elements_are_slices_of_the_text(parts: list[str]) -> None:
    read = page_of("".join(parts))
    for element in read.elements:
        assert 0 <= element.start <= element.end <= len(read.text)


@needs_data
def test_a_saved_allocine_page() -> None:
    found = read_bytes((DATA / "samples" / "allocine_film_page.html").read_bytes())
    assert [(r.reviewer, r.rating, r.date, r.source_id) for r in found.reviews] == [
        ("Wisdom", 5.0, "2020-12-27", "1012301771"),
        ("ereimullumiere", 4.5, "2020-12-25", found.reviews[1].source_id),
        ("NicoFaya", 4.0, "2020-12-26", found.reviews[2].source_id),
        ("Agnes L.", 3.5, "2020-12-23", found.reviews[3].source_id),
    ]
    film = found.films[0]
    assert (film.title, film.year, film.director) == ("Minuit dans l'univers", 2020, "George Clooney")
    assert film.published == Published(mean=2.4, count=3015, reviews=301)
    assert found.reviews[2].text.endswith("Excellent casting")


@pytest.mark.parametrize("broken", ['"Du\\ud800ne"', '"\\u0000"', '["\\ud800", {"name": "\\udfff"}]'])
def test_a_name_of_linked_data_that_cannot_be_kept_is_none(broken: str) -> None:
    data = f'{{"@type": "Review", "author": {broken}, "itemReviewed": {{"name": {broken}}}}}'
    found = read_text(
        f'<html><head><script type="application/ld+json">{data}</script></head><body><h1>Dune : la critique</h1>'
        f"<article><p>{'Un film beau et long. ' * 5}</p></article></body></html>"
    )
    assert [(review.film.title, review.reviewer) for review in found.reviews] == [("Dune", None)]
