"""What an AlloCiné page copied as text gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.models import Published
from seeds.readers import ReadError
from tests.seeds.pages import DOCUMENTS, FOOT, TOP, Read, page, read_bytes, read_text, spectator

SEED = (DOCUMENTS / "pusher-2-allocine-spectateurs.txt").read_bytes()


@pytest.fixture(scope="module")
def seed() -> Read:
    return read_bytes(SEED)


class TestTheSeed:
    def test_fifteen_reviews_five_by_nobody(self, seed: Read) -> None:
        """Five visitors without a name are five reviews by nobody."""
        assert len(seed.reviews) == 15
        assert sum(review.reviewer is None for review in seed.reviews) == 5

    def test_ratings_from_three_to_five_with_their_mean(self, seed: Read) -> None:
        ratings = [review.rating for review in seed.reviews if review.rating is not None]
        assert (min(ratings), max(ratings), round(sum(ratings) / 15, 2)) == (3.0, 5.0, 4.13)
        assert {review.scale for review in seed.reviews} == {5.0}

    def test_the_sites_own_figures_are_apart(self, seed: Read) -> None:
        histogram = {"5": 60, "4": 90, "3": 39, "2": 16, "1": 5, "0": 3}
        expected = Published(mean=3.7, count=3648, reviews=213, scale=5.0, histogram=histogram)
        assert seed.films[0].published == expected

    def test_every_name_stars_and_day(self, seed: Read) -> None:
        found = [(review.reviewer, review.rating, review.date) for review in seed.reviews]
        assert found == [
            ("TUTUR29", 3.5, "2022-08-23"),
            (None, 4.5, "2013-05-26"),
            ("nastygobs", 4.0, "2009-04-19"),
            ("Benj'Top F", 3.5, "2012-02-22"),
            ("kibruk", 5.0, "2008-07-13"),
            ("Manu711", 3.5, "2012-07-14"),
            ("LUET M", 4.5, "2013-05-14"),
            (None, 5.0, "2011-10-05"),
            (None, 3.5, "2011-06-21"),
            ("Le cinéphile", 3.0, "2014-03-24"),
            ("EricDebarnot", 3.5, "2011-02-02"),
            ("NiERONiMO", 5.0, "2012-07-14"),
            (None, 5.0, "2014-11-29"),
            (None, 3.5, "2012-07-13"),
            ("bobmorane75", 5.0, "2006-09-29"),
        ]

    def test_paragraphs_stay_in_one_slice(self, seed: Read) -> None:
        review = seed.reviews[3]
        assert review.text.startswith("Un cran en dessous")
        assert review.text.endswith("nombreux).\n    Bref: à voir éventuellement après le 1 (qui reste lui un choc)")

    def test_the_page_around_the_reviews_is_in_none(self, seed: Read) -> None:
        assert seed.reviews[-1].text.endswith("maudite... Admirable !")
        written = "\n".join(review.text for review in seed.reviews)
        for furniture in ("Back to Top", "Trier par", "Meilleurs films", "Suivre son", "Publiée le", "Un visiteur"):
            assert furniture not in written

    def test_the_film_is_the_catalogues(self, seed: Read) -> None:
        assert (seed.films[0].id, seed.films[0].title, seed.films[0].year) == ("pusher-2", "Pusher 2", 2004)
        assert all(review.film == seed.films[0] for review in seed.reviews)


class TestAnotherPage:
    def test_an_unknown_film_keeps_its_title(self) -> None:
        found = read_text(page(spectator("Jean", "Très beau.")))
        assert (found.films[0].title, found.films[0].id) == ("Le Quai des ombres", None)

    @pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
    @pytest.mark.parametrize("indent", ["", "    ", "\t", "\u00a0"])
    def test_line_ends_and_indentation_do_not_matter(self, newline: str, indent: str) -> None:
        text = page(spectator("Jean", "Un.\nDeux."), spectator("anonyme", "Trois."), indent=indent)
        found = read_text(text.replace("\n", newline))
        assert [(review.reviewer, review.text.split()) for review in found.reviews] == [
            ("Jean", ["Un.", "Deux."]),
            (None, ["Trois."]),
        ]

    def test_a_byte_order_mark_is_part_of_the_document_and_of_no_review(self) -> None:
        found = read_bytes(b"\xef\xbb\xbf" + page(spectator("Jean", "Beau."), indent="").encode())
        assert found.document.text is not None
        assert found.document.text[0] == "\ufeff"
        assert found.reviews[0].text == "Beau."

    @pytest.mark.parametrize("blank", [" ", "\u00a0", "\u202f", "\u2009", ""])
    def test_thousands_are_set_apart_by_any_blank(self, blank: str) -> None:
        top = TOP.replace("3648 notes", f"123{blank}648 notes").replace("213 critiques", f"1{blank}213 critiques")
        published = read_text(page(spectator("Jean", "Beau."), top=top)).films[0].published
        assert published is not None
        assert (published.count, published.reviews) == (123648, 1213)

    def test_one_rating_and_one_review_are_singular(self) -> None:
        top = "Le Quai des ombres\nNote moyenne\n4,0\n1 note En savoir plus\n1 critique spectateur\n\n4\n1 critique\n"
        found = read_text(page(spectator("Jean", "Beau."), top=top))
        assert found.films[0].published == Published(mean=4.0, count=1, reviews=1, histogram={"4": 1})
        assert found.films[0].title == "Le Quai des ombres"

    def test_a_page_without_figures_publishes_nothing(self) -> None:
        found = read_text(page(spectator("Jean", "Beau."), top="Votre avis sur Le Quai des ombres ?\n"))
        assert found.films[0].published is None

    def test_a_title_that_ends_in_a_question_mark(self) -> None:
        found = read_text(page(spectator("Jean", "Beau."), title="Qui a peur ?"))
        assert found.films[0].title == "Qui a peur ?"

    def test_a_page_without_a_title_asks_for_one(self) -> None:
        text = page(spectator("Jean", "Beau."), top="")
        with pytest.raises(ReadError, match=r"page\.txt: .*--film"):
            read_text(text)
        assert read_text(text, film="Dune").films[0].title == "Dune"

    def test_figures_without_reviews_are_kept_and_said(self) -> None:
        found = read_text(page())
        assert found.films[0].published is not None
        assert (found.reviews, len(found.skipped)) == ([], 1)


class TestWhoWrote:
    @pytest.mark.parametrize(
        "name", ["5", "1917", "3,5", "Un visiteur", "anonyme ", "35 ans", "Publiée", "J.-C. *", "💀"]
    )
    def test_a_strange_name_is_a_name(self, name: str) -> None:
        found = read_text(page(spectator("A", "Un."), spectator(name, "Deux."), spectator("B", "Trois.")))
        assert [(r.reviewer, r.text) for r in found.reviews] == [("A", "Un."), (name.strip(), "Deux."), ("B", "Trois.")]

    def test_an_account_may_be_called_anonyme(self) -> None:
        account = spectator("X", "Beau.").replace("X", "anonyme")
        found = read_text(page(account, spectator("anonyme", "Laid.")))
        assert [review.reviewer for review in found.reviews] == ["anonyme", None]

    def test_a_name_without_followers_below_it(self) -> None:
        found = read_text(page(spectator("A", "Un.", about=False), spectator("1917", "Deux.", about=False)))
        assert [(r.reviewer, r.text) for r in found.reviews] == [("A", "Un."), ("1917", "Deux.")]

    @pytest.mark.parametrize(
        ("top", "reviewer"),
        [
            ("Agnes L.\n4,0\n", "Agnes L."),
            ("Jean\n\nJean\n\n3 abonnés 2 critiques Suivre son activité\n4,0\n", "Jean"),
            ("anonyme\n4,0\n", None),
            ("anonyme\n", None),
            ("Anonyme\nUn visiteur\n", None),
            ("1 abonné 2 critiques Suivre son activité\n\n4,0\n", None),
        ],
    )
    def test_headers_short_of_a_line(self, top: str, reviewer: str | None) -> None:
        review = top + "Publiée le 4 mars 2020\nDeux.\n"
        long = "Un texte assez long pour ne jamais passer pour le nom de quelqu'un sur une page."
        found = read_text(page(spectator("A", long), review, spectator("B", "Fin.")))
        assert [(r.reviewer, r.text) for r in found.reviews] == [("A", long), (reviewer, "Deux."), ("B", "Fin.")]

    def test_a_name_printed_once(self) -> None:
        once = "Jean\n4,0\nPubliée le 3 mars 2020\nBeau.\nPaul\n\n1 abonné 3 critiques Suivre son activité\n\n2,5\n"
        once += "Publiée le 4 mars 2020\nLaid.\n"
        found = read_text(page(once))
        assert [(r.reviewer, r.rating, r.text) for r in found.reviews] == [
            ("Jean", 4.0, "Beau."),
            ("Paul", 2.5, "Laid."),
        ]

    @pytest.mark.parametrize(
        "about",
        [
            "1 abonné 3 critiques Suivre son activité",
            "1 abonné\n1 critique\nSuivre son activité",
            "2\u202f588 critiques Suivre son activité",
            "35 abonnés Lire ses 1\u00a0133 critiques",
            "Suivre son activité",
        ],
    )
    def test_what_stands_about_an_account(self, about: str) -> None:
        review = f"Zoé\nZoé\n\n{about}\n\n3,5\nPubliée le 1er mars 2020\nBeau.\n"
        found = read_text(page(review, spectator("B", "Fin.")))
        first = found.reviews[0]
        assert (first.reviewer, first.date, first.text) == ("Zoé", "2020-03-01", "Beau.")


class TestStarsAndDays:
    @pytest.mark.parametrize(
        ("printed", "rating"), [("0,5", 0.5), ("4.5", 4.5), ("5", 5.0), ("0,0", 0.0), ("4/5", 4.0)]
    )
    def test_stars(self, printed: str, rating: float) -> None:
        assert read_text(page(spectator("A", "Un.", stars=printed))).reviews[0].rating == rating

    def test_a_rating_that_cannot_be_is_left_out_and_said(self) -> None:
        found = read_text(page(spectator("A", "Un.", stars="7,0")))
        assert (found.reviews[0].rating, found.reviews[0].scale, found.reviews[0].text) == (None, None, "Un.")
        assert found.skipped[0].kept
        assert "7,0" in found.skipped[0].reason

    def test_no_stars_no_rating(self) -> None:
        found = read_text(page(spectator("A", "Un.", stars=None), spectator("anonyme", "Deux.", stars=None)))
        assert [(r.rating, r.scale, r.text) for r in found.reviews] == [(None, None, "Un."), (None, None, "Deux.")]
        assert found.skipped == []

    @pytest.mark.parametrize(
        "date", ["Publiée il y a 3 jours", "il y a 3 jours", "Publiée le 32 mars 2020", "Publiée hier"]
    )
    def test_a_day_that_cannot_be_told_is_left_out_and_said(self, date: str) -> None:
        found = read_text(page(spectator("A", "Un.", date=date)))
        assert (found.reviews[0].date, found.reviews[0].text) == (None, "Un.")
        assert [skipped.kept for skipped in found.skipped] == [True]

    def test_a_missing_day_is_no_day(self) -> None:
        found = read_text(page(spectator("A", "Un.", date=None)))
        assert [(r.date, r.rating, r.text) for r in found.reviews] == [(None, 4.0, "Un.")]


class TestWhatPeopleWrite:
    @pytest.mark.parametrize(
        "text",
        [
            "Je donne :\n5\nsur dix.",
            "4,0\nPubliée le 3 mars 2010\nvoilà.",
            "Vu hier.\nPubliée le 3 mars 2010\nTrès bien.",
            "Un texte qui se termine par une phrase.\n4,0\nPubliée le 3 mars 2010",
            "5\nPubliée le 3 mars 2010",
            "Spoiler: il meurt.\n\n\nEt puis\n    un vers",
            "Trier par : l'ennui.\nNote moyenne\nTrès moyenne.",
            "12 abonnés 3 critiques\nvoilà ce que je vaux",
            "Il y a 3 jours que j'y pense",
            "Une ligne\u2028une autre\x0cet une troisième",
            "<b>gras</b> & ‮renversé",
        ],
    )
    def test_lines_that_look_like_the_page(self, text: str) -> None:
        found = read_text(page(spectator("A", "Un."), spectator("B", text), spectator("C", "Fin."), indent=""))
        assert [(r.reviewer, r.text) for r in found.reviews] == [("A", "Un."), ("B", text), ("C", "Fin.")]

    def test_an_empty_text_is_left_out_and_said(self) -> None:
        found = read_text(page(spectator("A", ""), spectator("B", "Fin.")))
        assert [r.reviewer for r in found.reviews] == ["B"]
        assert [(s.excerpt, s.kept) for s in found.skipped] == [("A", False)]

    def test_what_the_page_prints_below_a_review(self) -> None:
        below = "Beau.\nLire plus\n12 personnes ont trouvé cette critique utile\n3 réponses\nSignaler"
        found = read_text(page(spectator("A", below), spectator("B", "Fin.")))
        assert [(r.text, r.useful) for r in found.reviews] == [("Beau.", 12), ("Fin.", None)]

    def test_a_spoiler_mark_above_a_review(self) -> None:
        found = read_text(page(spectator("A", "Cette critique contient des spoilers\nIl meurt.")))
        assert found.reviews[0].text == "Il meurt."

    def test_two_pages_pasted_together(self) -> None:
        found = read_text(page(spectator("A", "Un.")) + "\n" + page(spectator("B", "Deux.")))
        assert [(r.reviewer, r.text) for r in found.reviews] == [("A", "Un."), ("B", "Deux.")]


NAMES = st.text(st.characters(categories=["L", "N"], include_characters="' -_."), min_size=1, max_size=20)
WORDS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="•"), min_size=1, max_size=60)


@given(
    st.lists(
        st.tuples(
            NAMES.map(str.strip).filter(lambda name: len(name) > 0 and name != "anonyme"),
            st.booleans(),
            st.integers(0, 10),
            st.dates().filter(lambda day: 1990 < day.year < 2100),
            st.lists(WORDS.map(lambda words: f"Oui {words.strip()} fin."), min_size=1, max_size=4),
        ),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "    "]),
)
def test_any_page_reads_back(reviews: list[tuple], newline: str, indent: str) -> None:  # type: ignore[type-arg]
    """Names, stars, days and texts come out as they went in."""
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
    made = [
        spectator(
            "anonyme" if hidden else name,
            "\n".join(lines),
            stars=f"{halves / 2:.1f}".replace(".", ","),
            date=f"Publiée le {day.day}{'er' if day.day == 1 else ''} {months[day.month - 1]} {day.year}",
        )
        for name, hidden, halves, day, lines in reviews
    ]
    found = read_text(page(*made, indent=indent, foot=FOOT).replace("\n", newline))
    assert [(r.reviewer, r.rating, r.date, r.text) for r in found.reviews] == [
        (None if hidden else name, halves / 2, day.isoformat(), f"{newline}{indent}".join(lines))
        for name, hidden, halves, day, lines in reviews
    ]
