"""Texts of tables that are HTML: told from those that only look like it, and read as what a page shows."""

from __future__ import annotations

import html
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.identity import former, identity
from seeds.readers import Draft, FilmFound
from seeds.readers.table_html import hold_html, shown
from tests.seeds.pages import read_text

PLAIN = ["R&D", "AT&T", "a < b", "Beau.", "<3", "Fast & Furious", "1 < 2 > 0"]


def lines(*texts: str, **more: str) -> str:
    return "".join(json.dumps({"film": "Dune", "pseudo": f"L{n}", "texte": text, **more}) + "\n"
                   for n, text in enumerate(texts))  # fmt: skip


class TestWhichTexts:
    @pytest.mark.parametrize(
        "texts",
        [
            ["J&#39;aime."], ["Beau&nbsp;!", "Bon."], ["Un peu<br />long."], ["<p>R&D</p>"], ["d&eacute;j&agrave; vu"],
            ["Un <i>beau</i> film."], ["Tom &amp; Jerry"] * 3, ["<p>a</p>"] * 3 + ["R&D"] * 2,
            ["Bon."] * 18 + ["Bon.<br>Long."],
        ],
    )  # fmt: skip
    def test_html(self, texts: list[str]) -> None:
        assert hold_html(texts)

    @pytest.mark.parametrize(
        "texts",
        [
            [], PLAIN, ["In HTML one writes &amp; for it."], ["&amp; and &lt; are what one writes"] * 2,
            ["&W; is no entity"], ["<la> is no tag, <b is none"], ["Tom &amp; Jerry"] * 3 + ["Tom & Jerry"],
            ["R&D"] * 2 + ["a &#8217; that was typed"] * 2, ["Bon."] * 100 + ["l&#8217;un", "<i>un</i>"],
        ],
    )  # fmt: skip
    def test_not_html(self, texts: list[str]) -> None:
        assert not hold_html(texts)

    def test_only_the_beginnings_are_looked_at(self) -> None:
        assert hold_html(["a" * 900 + "<br>"])
        assert not hold_html(["a" * 2_000 + "<br>"])

    def test_what_is_no_text_counts_for_nothing(self) -> None:
        assert hold_html([None, 3, "J&#39;aime."])


class TestWhatShows:
    @pytest.mark.parametrize(
        ("written", "seen"),
        [
            ("J&#39;aime &quot;Dune&quot;&nbsp;!", "J'aime \"Dune\"\xa0!"),
            ("un<br>deux<br/>trois<BR />quatre", "un\ndeux\ntrois\nquatre"),
            ("un<br />\r\ndeux<br />\n<br />\ntrois", "un\ndeux\n\ntrois"),
            ("<p>Un.</p>\n\n<p>Deux\ntrois.</p>", "Un.\n\nDeux\ntrois."),
            ("<p></p><h2>Un</h2><p></p>", "Un"),
            ("<ol>\n<li><p>Un</p></li>\n<li>Deux</li>\n</ol>", "Un\n\nDeux"),
            ("Un <strong>très</strong> b<i>eau</i> <a href=\"https://x.y/?a=1&b=2\">film</a>.", "Un très beau film."),
            ("<blockquote>Un</blockquote>Deux", "Un\n\nDeux"),
            ("un <!-- more --> deux", "un deux"), ("un\n<!-- more -->\ndeux", "un\ndeux"),
            ("<tr><td>un</td><td>deux</td></tr>", "un deux"),
            ("R&D, AT&T, a < b, <3, &W; &copy x", "R&D, AT&T, a < b, <3, &W; &copy x"),
            ("&lt;br&gt; et &amp;amp; se lisent", "<br> et &amp; se lisent"),
            ("un <b><br /></b>\ndeux <i>trois</i> quatre", "un\ndeux trois quatre"), ("<p><b></b></p><p>un", "un"),
            ("<la> reste, <b reste", "<la> reste, <b reste"),
            ("&#0;&#xd800;&#27;", "\ufffd\ufffd"),
        ],
    )  # fmt: skip
    def test_of(self, written: str, seen: str) -> None:
        assert shown(written) == seen

    def test_a_long_run_of_anything_takes_no_time(self) -> None:
        for part in (" ", "\n", "<", "<p ", "<p><", "&", "&#", "<br> ", "<!--", "<i>", "<p x"):
            text = part * (50_000 // len(part))
            shown(text)
            hold_html([text])


class TestInATable:
    def test_text_and_names_are_what_a_page_shows(self) -> None:
        row = {"film": "Tom &amp; Jerry", "pseudo": "L&eacute;a", "headline": "C&#39;est long"}
        row["texte"] = " <p>J&#39;ai ri.</p>"
        found = read_text(json.dumps(row) + "\n")
        (review,) = found.reviews
        assert (review.film.title, review.reviewer, review.title) == ("Tom & Jerry", "Léa", "C'est long")
        assert (review.text, review.start) == ("J'ai ri.", 0)
        assert [(skipped.reason, skipped.kept) for skipped in found.skipped] == [
            ("the texts are HTML: kept as a page shows them", True)
        ]

    def test_other_tables_stay_as_they_are(self) -> None:
        found = read_text(lines(*PLAIN, "In HTML one writes &amp; for it."))
        assert [review.text for review in found.reviews] == [*PLAIN, "In HTML one writes &amp; for it."]
        assert found.skipped == []

    def test_a_row_that_shows_nothing(self) -> None:
        found = read_text(lines("<p>Bon.</p>", "<p></p><br>&nbsp;"))
        assert [review.text for review in found.reviews] == ["Bon."]
        assert [skipped.row for skipped in found.skipped if not skipped.kept] == [1]


PIECES = st.sampled_from(
    "un|deux|é|<p>|</p>|<br />|<br>|<b>|</b>|<i |>|<|&|&amp;|&lt;|&gt;|&#39;|&nbsp;|&eacute;|&quot;|<!-- x -->|<la>| "
    "|\n|<td>|</td>|;|#39;|amp;|lt;b&gt;".split("|")
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_the_words_stay_in_their_order(text: str) -> None:
    """Reading the tags away by another way leaves the same letters."""
    known = re.compile(r"</?(?:p|br|b|i|td)(?:\s[^<>]*)?/?>|<!-- x -->")
    expected = re.sub(r"&(?:amp|lt|gt|#39|nbsp|eacute|quot);", lambda m: html.unescape(m[0]), known.sub(" ", text))
    assert "".join(shown(text).split()) == "".join(expected.split())


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from([None, "Léa"]))
def test_a_review_is_the_same_with_its_html_and_without(text: str, reviewer: str | None) -> None:
    """Whichever of the two a library holds, the other one is known."""
    film = FilmFound(title="Dune")
    raw = Draft(film=film, text=text, reviewer=reviewer)
    seen = Draft(film=film, text=shown(text), reviewer=reviewer, written=(text, reviewer))
    assert identity(raw, "dune") == identity(seen, "dune")
    assert former(raw, "dune") == former(seen, "dune")
