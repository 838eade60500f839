"""What an article with comments gives."""

from __future__ import annotations

import pytest

from seeds.models import Role
from seeds.readers import ReadError
from tests.seeds.pages import DOCUMENTS, Read, read_bytes, read_text

ARTICLE = """Le Quai des ombres : critique d'un naufrage

Simon Riaux | 3 mars 2021
Simon Riaux | 3 mars 2021

Premier paragraphe.

Newsletter
Second paragraphe, où Jeanne Dupont dit « oui ».

Tout savoir sur Le Quai des ombres

Newsletter Ecranlarge
Recevez chaque jour les news
Vous aimerez aussi
commentaires
Léa
04/03/2021 à 9:05

Bien.

Tom
05/03/2021 à 10:15

Mal.

Deuxième paragraphe.
"""


@pytest.fixture(scope="module")
def seed() -> Read:
    return read_bytes((DOCUMENTS / "balle-perdue-2-ecran-large.txt").read_bytes())


class TestTheSeed:
    def test_the_newsroom_and_each_comment_are_reviews_of_their_own(self, seed: Read) -> None:
        assert [(r.reviewer, r.role, r.date) for r in seed.reviews] == [
            ("La Rédaction", Role.CRITIC, "2022-11-10"),
            ("Kyle Reese", Role.COMMENT, "2022-11-10T20:45"),
            ("Kyle Reese", Role.COMMENT, "2022-11-10T20:34"),
        ]

    def test_nobody_rates_and_the_director_says_nothing(self, seed: Read) -> None:
        assert {(r.rating, r.scale) for r in seed.reviews} == {(None, None)}
        assert "Guillaume Pierret" not in {r.reviewer for r in seed.reviews}

    def test_the_film_is_the_catalogues(self, seed: Read) -> None:
        assert [(f.id, f.title, f.published) for f in seed.films] == [("balle-perdue-2", "Balle perdue 2", None)]

    def test_the_article_ends_where_its_text_ends(self, seed: Read) -> None:
        article = seed.reviews[0].text
        assert article.startswith("Balle perdue 2\xa0débarque sur Netflix")
        assert article.endswith("où le genre semble souvent boudé.")

    def test_comments_whole(self, seed: Read) -> None:
        assert seed.reviews[1].text == 'Qui "sait" du verbe savoir. Désolé.'
        assert seed.reviews[2].text.endswith("ça fait plaisir ! ^^")


class TestAnotherArticle:
    @pytest.mark.parametrize("newline", ["\n", "\r\n"])
    def test_its_parts(self, newline: str) -> None:
        found = read_text(ARTICLE.replace("\n", newline))
        assert [(r.reviewer, r.role.value, r.date, r.text.split()[-1]) for r in found.reviews] == [
            ("Simon Riaux", "critic", "2021-03-03", "»."),
            ("Léa", "comment", "2021-03-04T09:05", "Bien."),
            ("Tom", "comment", "2021-03-05T10:15", "paragraphe."),
        ]
        assert found.films[0].title == "Le Quai des ombres"
        assert found.reviews[0].title == "Le Quai des ombres : critique d'un naufrage"
        assert "Newsletter" in found.reviews[0].text  # in the middle it is the author's own word

    @pytest.mark.parametrize(
        "line",
        [
            "Par Simon Riaux | 3 mars 2021 | 12 commentaires",
            "3 mars 2021 | Simon Riaux",
            "Simon Riaux - 3 mars 2021",
            "Par Simon Riaux, le 3 mars 2021",
            "Publié le 3 mars 2021 par Simon Riaux",
            "Publié le 3 mars 2021 à 10:15 par Simon Riaux",
            "Simon Riaux\n3 mars 2021",
        ],
    )
    def test_who_signs_and_when(self, line: str) -> None:
        review = read_text(ARTICLE.replace("Simon Riaux | 3 mars 2021\n" * 2, line + "\n")).reviews[0]
        assert (review.reviewer, review.date) == ("Simon Riaux", "2021-03-03")
        assert review.text.startswith("Premier paragraphe.")

    def test_comments_dated_in_words(self) -> None:
        found = read_text(ARTICLE.replace("04/03/2021 à 9:05", "4 mars 2021 à 9h05"))
        assert [(r.reviewer, r.date) for r in found.reviews[1:2]] == [("Léa", "2021-03-04T09:05")]

    def test_comments_without_blank_lines(self) -> None:
        text = ARTICLE.split("Léa", maxsplit=1)[0] + "Léa\n04/03/2021 à 9h05\nBien.\nTom\n05/03/2021 à 10h15\nMal."
        assert [(r.reviewer, r.text) for r in read_text(text).reviews[1:]] == [("Léa", "Bien."), ("Tom", "Mal.")]

    def test_a_date_inside_a_comment_opens_none(self) -> None:
        text = ARTICLE.replace("Bien.", "Vu le\n05/03/2021 à 10:15\nBien.")
        assert [(r.reviewer, r.text) for r in read_text(text).reviews[1:2]] == [
            ("Léa", "Vu le\n05/03/2021 à 10:15\nBien.")
        ]

    def test_an_article_without_comments(self) -> None:
        found = read_text(ARTICLE.split("commentaires")[0])
        assert [r.reviewer for r in found.reviews] == ["Simon Riaux"]
        assert found.reviews[0].text.endswith("« oui ».")

    def test_the_word_comments_in_the_article(self) -> None:
        found = read_text(ARTICLE.replace("Premier", "commentaires\n\nPremier"))
        assert len(found.reviews) == 3
        assert found.reviews[0].text.startswith("commentaires\n\nPremier")

    def test_what_the_site_prints_below_a_comment(self) -> None:
        text = ARTICLE.replace("Bien.", "Bien.\nRépondre\n2 réponses") + "\nConnectez-vous pour commenter\n"
        assert [r.text for r in read_text(text).reviews[1:]] == ["Bien.", "Mal.\n\nDeuxième paragraphe."]

    def test_an_empty_comment_and_an_impossible_day_are_said(self) -> None:
        found = read_text(ARTICLE.replace("Bien.", "").replace("05/03/2021", "45/03/2021"))
        assert [(r.reviewer, r.date) for r in found.reviews[1:]] == [("Tom", None)]
        assert [(s.excerpt, s.kept) for s in found.skipped] == [("Léa", False), ("Tom", True)]

    def test_without_a_film_it_asks(self) -> None:
        text = ARTICLE.replace("Tout savoir sur Le Quai des ombres", "").replace(" : critique", ", critique")
        with pytest.raises(ReadError, match="--film"):
            read_text(text)
        assert read_text(text, film="Dune").films[0].title == "Dune"
