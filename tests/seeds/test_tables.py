"""What tables give: columns found by name, scales told, bad rows left out and said."""

from __future__ import annotations

import gzip
import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.models import Role, Work
from seeds.readers import Draft, Options, ReadError, Skipped, read
from seeds.readers.table_html import shown
from tests.seeds.pages import Read, read_bytes, read_text

DATA = Path(os.environ.get("VERBATIM_DATA", Path(__file__).parents[3] / "shared" / "data"))
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason=f"the review collection is not at {DATA} (VERBATIM_DATA)")


def lines(*rows: object) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def rated(found: Read) -> list[tuple[float | None, float | None]]:
    return [(review.rating, review.scale) for review in found.reviews]


class TestKinds:
    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("film,pseudo,note,date,texte\nDune,Léa,4,03/04/2021,Beau\n", "csv"),
            ("film;pseudo;note;date;texte\nDune;Léa;4;03/04/2021;Beau\n", "csv"),
            ("Titre\tAuteur\tÉtoiles\tDate\tCritique\nDune\tLéa\t4\t3 avril 2021\tBeau\n", "csv"),
            ('\ufeff"Movie","User","Stars","Review date","Review"\r\n"Dune","Léa","4","2021-04-03","Beau"\r\n', "csv"),
            (lines({"film": "Dune", "auteur": "Léa", "note": 4, "date": "2021-04-03", "texte": "Beau"}), "jsonl"),
            (lines([{"film": "Dune", "auteur": "Léa", "note": 4, "date": "2021-04-03", "texte": "Beau"}]), "json"),
            (
                json.dumps(
                    {"film": "Dune", "reviews": [{"user": "Léa", "score": 4, "date": "2021-04-03", "text": "Beau"}]},
                    indent=1,
                ),
                "json",
            ),
            (
                lines({"film": "Dune", "reviews": [{"user": "Léa", "score": 4, "date": "2021-04-03", "text": "Beau"}]}),
                "json",
            ),
        ],
    )
    def test_the_same_review_in_every_kind(self, text: str, kind: str) -> None:
        found = read_text(text, name="x.txt")
        review = found.reviews[0]
        assert (found.document.kind, found.document.text, found.skipped) == (kind, None, [])
        assert (review.film.title, review.reviewer, review.text, review.row) == ("Dune", "Léa", "Beau", 0)
        assert (review.rating, review.scale, review.date) == (4.0, 5.0, "2021-04-03")

    def test_gzip_is_unpacked(self) -> None:
        assert read_bytes(gzip.compress(lines({"film": "Dune", "texte": "Beau"}).encode())).reviews[0].text == "Beau"

    @pytest.mark.parametrize("mark", [";", ",", "\t"])
    def test_excel_may_say_what_sets_columns_apart(self, mark: str) -> None:
        rows = [["film", "note", "texte"], ["Dune", "4", "Beau"], ["", "", ""], ["Heat", "3", "sep= dit-il"]]
        found = read_text(f"sep={mark}\r\n" + "".join(mark.join(row) + "\r\n" for row in rows))
        assert [(r.row, r.film.title, r.rating, r.text) for r in found.reviews] == [
            (0, "Dune", 4.0, "Beau"), (2, "Heat", 3.0, "sep= dit-il")
        ]  # fmt: skip

    def test_windows_1252_is_told_apart_and_said(self) -> None:
        found = read_bytes("film;texte\nDune;Très beau, déjà « culte »\n".encode("cp1252"))
        assert found.reviews[0].text == "Très beau, déjà « culte »"
        assert [(s.kept, "cp1252" in s.reason) for s in found.skipped] == [(True, True)]

    def test_what_is_neither_is_refused(self) -> None:
        with pytest.raises(ReadError, match="expected UTF-8"):
            read_bytes("film;texte\nDune;Очень хорошо\n".encode("koi8-r"))

    def test_a_row_may_run_over_several_lines(self) -> None:
        found = read_text('film,texte\nDune,"Un.\n\nDeux, ""trois""."\nDune,Quatre\n')
        assert [(r.row, r.text) for r in found.reviews] == [(0, 'Un.\n\nDeux, "trois".'), (1, "Quatre")]


class TestColumns:
    def test_a_title_is_the_reviews_where_the_film_has_its_own_column(self) -> None:
        review = read_text(lines({"title": "Bof", "movie": "Dune", "review": "Long."})).reviews[0]
        assert (review.film.title, review.title) == ("Dune", "Bof")
        assert read_text(lines({"title": "Dune", "review": "Long."})).reviews[0].film.title == "Dune"

    def test_all_that_a_row_can_say(self) -> None:
        row = {"film": "Dune", "film_id": 7, "year": "2021", "realisateur": "Denis Villeneuve", "texte": " Beau \n"}
        row |= {"role": "critique", "likes": 12, "url": "http://x/1", "id": "r1", "source": "site"}
        review = read_text(lines(row)).reviews[0]
        assert (review.film.source_id, review.film.year, review.film.director) == ("7", 2021, "Denis Villeneuve")
        assert (review.role, review.useful, review.source_id, review.source) == (Role.CRITIC, 12, "r1", "site")
        assert (review.text, review.start) == ("Beau", 1)

    def test_two_films_of_one_title_stay_two(self) -> None:
        found = read_text(lines(*({"film": "Dune", "film_id": i, "texte": "x"} for i in ("a", "b", "a"))))
        assert [r.film.source_id for r in found.reviews] == ["a", "b", "a"]

    def test_a_catalogue_film_is_recognised(self) -> None:
        assert read_text(lines({"film": "PUSHER II", "texte": "x"})).reviews[0].film.id == "pusher-2"

    def test_columns_can_be_mapped(self) -> None:
        text = "a,b,c\nDune,Beau,Léa\n"
        review = read_text(text, columns={"a": "film", "b": "text", "c": "reviewer"}).reviews[0]
        assert (review.film.title, review.text, review.reviewer) == ("Dune", "Beau", "Léa")

    @pytest.mark.parametrize(
        ("columns", "said"),
        [
            ({"a": "flim"}, "expected one of text, film|expected one of film"),
            ({"zz": "film", "a": "text"}, "no column 'zz'"),
        ],
    )
    def test_a_wrong_mapping_is_said(self, columns: dict[str, str], said: str) -> None:
        with pytest.raises(ReadError, match=said):
            read_text("a,b,c\nDune,Beau,Léa\n", columns=columns)

    def test_no_text_column(self) -> None:
        with pytest.raises(ReadError, match=r"page\.txt: .*columns are film, note; .*--map"):
            read_text("film,note\nDune,4\n")

    def test_no_film_anywhere(self) -> None:
        with pytest.raises(ReadError, match=r"columns are note, texte; .*--film"):
            read_text("note,texte\n4,Beau\n")
        assert read_text("note,texte\n4,Beau\n", film="Dune").reviews[0].film.title == "Dune"

    def test_a_column_missing_from_the_first_row(self) -> None:
        found = read_text(lines({"film": "Dune"}, {"film": "Dune", "texte": "Beau"}))
        assert [(r.row, r.text) for r in found.reviews] == [(1, "Beau")]

    @pytest.mark.parametrize("name", ["anonyme", "Un visiteur", "", None, "Anonymous"])
    def test_nobody_is_nobody_even_if_a_reviewer_is_given(self, name: str | None) -> None:
        row = {"film": "Dune", "texte": "x", "pseudo": name}
        assert read_text(lines(row), reviewer="Ana").reviews[0].reviewer is None
        assert read_text(lines({"film": "Dune", "texte": "x"}), reviewer="Ana").reviews[0].reviewer == "Ana"


class TestScales:
    def test_it_stands_with_the_rating(self) -> None:
        found = read_text(lines(*({"film": "D", "texte": "x", "note": n} for n in ("4/5", "8/10", "★★★☆☆"))))
        assert rated(found) == [(4, 5), (8, 10), (3, 5)]

    def test_it_stands_in_a_column_or_its_name(self) -> None:
        assert rated(read_text(lines({"film": "D", "texte": "x", "note": 3, "scale": 20}))) == [(3, 20)]
        assert rated(read_text("film,note_sur_10,texte\nD,3,x\n")) == [(3, 10)]

    def test_the_highest_rating_tells_it(self) -> None:
        rows = [{"film": "D", "texte": "x", "note": n} for n in (3, 7.5, 2)]
        assert rated(read_text(lines(*rows))) == [(3, 10), (7.5, 10), (2, 10)]
        assert rated(read_text(lines(*rows[::2]))) == [(3, 5), (2, 5)]
        assert rated(read_text(lines(*rows), scale=20)) == [(3, 20), (7.5, 20), (2, 20)]

    def test_a_guess_is_not_made(self) -> None:
        found = read_text(lines(*({"film": "D", "texte": "x", "note": n} for n in ("3/5", "80/100", "8"))))
        assert rated(found) == [(3, 5), (80, 100), (None, None)]
        assert "--scale" in found.skipped[0].reason


class TestBadRows:
    def test_they_never_stop_the_rest(self) -> None:
        good = {"film": "Dune", "texte": "Beau", "note": 4, "date": "2021-04-03"}
        text = lines(good) + "{broken\n[1]\n\n" + "[" * 100_000 + "\n"
        text += lines({"film": "Dune"}, good | {"texte": 5}, good | {"texte": "a" * 60_000}, good | {"texte": " \n"})
        text += '{"film": "Dune", "texte": "\\ud800"}\n{"film": "Dune", "texte": "a\\u0000b"}\n' + lines(good)
        found = read_text(text)
        assert [r.row for r in found.reviews] == [0, 10]
        assert [s.row for s in found.skipped] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
        assert not any(s.kept for s in found.skipped)
        assert "60,000" in found.skipped[5].reason

    def test_a_line_of_ten_million_bytes_is_dropped_not_held(self) -> None:
        good = lines({"film": "Dune", "texte": "Beau"})
        found = read_text(good + lines({"film": "Dune", "texte": "a" * 10_000_001}) + good)
        assert [r.row for r in found.reviews] == [0, 2]
        assert "10,000,000" in found.skipped[0].reason

    @pytest.mark.parametrize(
        ("part", "said"),
        [
            ({"note": "B+"}, "'B\\+'"),
            ({"note": 11, "scale": 10}, "from 0 to 10"),
            ({"note": -1}, "from 0 to"),
            ({"date": "hier"}, "'hier'"),
            ({"date": 20210403}, "a day"),
            ({"note": True}, "bool"),
        ],
    )
    def test_what_cannot_be_read_is_left_out_and_the_text_kept(self, part: dict[str, object], said: str) -> None:
        found = read_text(lines({"film": "Dune", "texte": "Beau"} | part))
        assert [(r.rating, r.date, r.text) for r in found.reviews] == [(None, None, "Beau")]
        assert [s.kept for s in found.skipped] == [True]
        with pytest.raises(AssertionError, match=said):
            raise AssertionError(found.skipped[0].reason)

    @pytest.mark.parametrize("absent", [None, "", "nan", "NULL", "N/A"])
    def test_what_is_absent_is_not_a_fault(self, absent: str | None) -> None:
        found = read_text(lines({"film": "Dune", "texte": "Beau", "note": absent, "date": absent}))
        assert (rated(found), found.skipped) == ([(None, None)], [])

    def test_csv_rows_of_another_width(self) -> None:
        found = read_text("film,note,texte\nDune,4\nDune,4,Beau\nDune,4,a,b\n")
        assert [r.row for r in found.reviews] == [1]
        assert [s.row for s in found.skipped] == [0, 2]

    def test_a_quotation_mark_never_closed_costs_one_row(self) -> None:
        rows = "".join(f"Dune,Beau numéro {n}\n" for n in range(20_000))
        found = read_text('film,texte\nDune,un\nDune,"deux\n' + rows)
        assert len(found.reviews) == 20_001
        assert [s.row for s in found.skipped] == [1]

    def test_stray_bytes_cost_one_row(self) -> None:
        rows = lines(*({"film": "Dune", "texte": f"été {n}"} for n in range(9))).encode()
        found = read_bytes(rows + b'{"film": "Dune", "texte": "\xe9t\xe9"}\n')
        assert (len(found.reviews), [s.row for s in found.skipped]) == (9, [9])

    @pytest.mark.parametrize("text", ["d\ufffdj\ufffd vu", "dÃ©jÃ\xa0 vu", "lâ€™autre"])
    def test_damaged_letters_are_kept_as_they_stand_and_said(self, text: str) -> None:
        found = read_text(lines({"film": "Dune", "texte": text}))
        assert found.reviews[0].text == text
        assert [s.kept for s in found.skipped] == [True]

    @pytest.mark.parametrize("text", ["Âge bête, pâle", "São Tomé Ã la", "château"])
    def test_sound_letters_are_not_suspected(self, text: str) -> None:
        assert read_text(lines({"film": "Dune", "texte": text.replace("Ã ", "Ãl")})).skipped == []

    def test_a_document_nested_too_deep(self) -> None:
        with pytest.raises(ReadError, match="too deep"):
            read_text('[{"a":' * 50_000)

    def test_no_row_can_be_read(self) -> None:
        with pytest.raises(ReadError, match=r"page\.txt"):
            read_text("{}\n{}\n")


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@given(
    st.lists(
        st.fixed_dictionaries({"film": CELLS, "texte": CELLS, "note": CELLS | st.floats(), "date": CELLS}), max_size=8
    )
)
def test_any_row_is_read_or_named(rows: list[dict[str, object]]) -> None:
    """Every row gives its text or a reason, and the text is a slice of the row's own."""
    if not rows:
        return
    found = read_text(lines(*rows))
    kept = {r.row: r for r in found.reviews}
    left = {s.row for s in found.skipped if not s.kept}
    assert sorted([*kept, *left]) == list(range(len(rows)))  # type: ignore[type-var]
    for number, review in kept.items():
        assert number is not None
        text = str(rows[number]["texte"])
        assert (text if review.written is None else shown(text)).startswith(review.text, review.start)


class TestTheCollection:
    @needs_data
    def test_senscritique(self) -> None:
        path = DATA / "samples" / "senscritique_interstellar.csv"
        with pytest.raises(ReadError, match="--film"):
            read(path)
        items = list(read(path, Options(film="Interstellar")).items)
        reviews = [item for item in items if isinstance(item, Draft)]
        assert (len(reviews), len(items)) == (1000, 1001)
        assert isinstance(items[0], Skipped)
        assert items[0].reason == "the texts are HTML: kept as a page shows them"
        assert [review.row for review in reviews if re.search(r"</?[a-z]|&#?\w+;", review.text)] == []
        first = reviews[0]
        assert (first.reviewer, first.rating, first.scale, first.date) == ("Kobayashhi", 10, 10, "2014-11-06T12:29")
        assert (first.title, first.source_id, first.row) == ("All you need is love, love, love, love...", "25246858", 0)

    @needs_data
    def test_french_reviews(self) -> None:
        path = DATA / "reviews_fr.jsonl.gz"
        seen: Counter[str] = Counter()
        for item in read(path).items:
            seen[type(item).__name__ if not isinstance(item, Skipped) else f"kept {item.kept}"] += 1
            if sum(seen.values()) > 5_000:
                break
        assert seen["Draft"] > 4_900
        assert seen["kept False"] == 0


@pytest.mark.parametrize(
    ("column", "value", "kind"),
    [
        ("kind", "series", Work.SERIES), ("type", "Série", Work.SERIES), ("titleType", "tvSeries", Work.SERIES),
        ("kind", "film", Work.FILM), ("type", "Movie", Work.FILM), ("kind", "game", None), ("role", "film", None),
    ],
)  # fmt: skip
def test_a_film_is_told_from_a_series(column: str, value: str, kind: Work | None) -> None:
    """A column says which it is, where its values are of films or series; who speaks stays as it was."""
    found = read_text(lines({"film": "Dune", "text": "Beau.", column: value}), "a.jsonl")
    assert (found.reviews[0].film.kind, found.reviews[0].role) == (kind, Role.SPECTATOR)
