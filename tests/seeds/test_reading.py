"""How a reader is chosen, and what is said where none will do."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.models import Role
from seeds.readers import Options, ReadError, read
from tests.seeds.pages import DOCUMENTS, read_bytes, read_text

MARKED = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
PROSE = (DOCUMENTS / "pusher-2-critique.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("pusher-2-allocine-spectateurs.txt", "allocine-text"),
        ("pusher-2-critique.txt", "prose"),
        ("balle-perdue-2-ecran-large.txt", "article"),
    ],
)
@pytest.mark.parametrize("name", ["x.txt", "data.csv", "no-extension"])
def test_the_content_chooses_the_reader(file: str, kind: str, name: str, tmp_path: Path) -> None:
    copy = tmp_path / name
    copy.write_bytes((DOCUMENTS / file).read_bytes())
    assert read(copy).document.kind == kind


def test_a_source_is_called_by_its_file_or_as_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PROSE, encoding="utf-8")
    assert read(path).document.name == "a.txt"
    assert read(path, name="b").document.name == "b"


class TestProse:
    def test_nobody_wrote_it_and_it_rates_nothing(self) -> None:
        review = read_text(PROSE).reviews[0]
        assert (review.reviewer, review.rating, review.date, review.role) == (None, None, None, Role.CRITIC)
        assert review.text == PROSE.strip()

    def test_the_spectators_page_and_the_prose_are_one_film(self) -> None:
        page = read_bytes((DOCUMENTS / "pusher-2-allocine-spectateurs.txt").read_bytes())
        assert page.films[0].id == read_text(PROSE).films[0].id == "pusher-2"

    def test_a_changed_copy_is_known_by_the_title_it_names(self) -> None:
        assert read_text(PROSE.replace("2004", "2005")).films[0].id == "pusher-2"

    def test_a_film_the_catalogue_does_not_know_must_be_told(self) -> None:
        text = "Voici un film dont personne ne dira le nom. " * 6
        with pytest.raises(ReadError, match=r"page\.txt: .*--film TITLE"):
            read_text(text)
        found = read_text(text, film="Dune", reviewer="Ana")
        assert (found.films[0].title, found.reviews[0].reviewer) == ("Dune", "Ana")


class TestErrors:
    @pytest.mark.parametrize("data", [b"", b"\n \r\n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n", "\u00a0\n".encode()])
    def test_nothing(self, data: bytes) -> None:
        with pytest.raises(ReadError, match=r"page\.txt: .*expected"):
            read_bytes(data)

    def test_not_utf8_says_where_and_what(self) -> None:
        with pytest.raises(ReadError, match=r"page\.txt: line 2: expected UTF-8, but byte 0xe9 stands there"):
            read_bytes("Un film\nexag\u0439р\u0439.".encode("koi8-r").replace(b"\xca", b"\xe9"))

    def test_windows_1252_is_told_apart_and_said(self) -> None:
        """The letters make sense so, and not as UTF-8."""
        found = read_bytes(PROSE.encode("cp1252"))
        assert (found.document.text, found.reviews[0].text) == (PROSE, PROSE.strip())
        assert [(skipped.kept, skipped.reason) for skipped in found.skipped] == [
            (True, "read as cp1252: it is not UTF-8")
        ]

    def test_another_encoding_can_be_told(self) -> None:
        found = read_bytes(PROSE.replace("œ", "oe").encode("cp1252"), encoding="cp1252")
        assert found.reviews[0].text == PROSE.strip().replace("œ", "oe")

    def test_an_encoding_that_does_not_exist(self) -> None:
        with pytest.raises(ReadError, match="no encoding is called 'x-none'"):
            read_bytes(b"abc", encoding="x-none")

    def test_a_table_without_its_line_of_names(self) -> None:
        with pytest.raises(ReadError, match="a table begins with a line that names its columns"):
            read_text("Dune;Léa;4,5/5;Un film superbe.\nHeat;Bob;3/5;Bof bof.\n")

    def test_a_binary_file(self) -> None:
        with pytest.raises(ReadError, match=r"page\.txt"):
            read_bytes(b"\x00\x01\x02 PNG " * 100)

    @pytest.mark.parametrize("text", ["- lait\n- pain\n- beurre\n", "0 1 2 3 4 5", "def f():\n    return 1\n", "x"])
    def test_no_reader_knows_it(self, text: str) -> None:
        first = text.splitlines()[0]
        with pytest.raises(ReadError) as error:
            read_text(text)
        assert "page.txt: " in str(error.value)
        assert "expected an AlloCiné page" in str(error.value) or first in str(error.value)

    def test_no_such_file_and_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(ReadError, match="no such file"):
            read(tmp_path / "none.txt")
        with pytest.raises(ReadError, match="folder"):
            read(tmp_path)

    def test_more_lines_than_any_page_has(self) -> None:
        with pytest.raises(ReadError, match="over 200,000 lines"):
            read_text("T\n\nAna | 3 mars 2021\n" + "a\n" * 200_001)

    def test_broken_gzip(self) -> None:
        with pytest.raises(ReadError, match="cannot be read"):
            read_bytes(b"\x1f\x8b\x08\x00broken")


@given(st.binary(max_size=400) | st.text(max_size=400).map(str.encode), st.sampled_from([None, "Dune"]))
def test_any_bytes_are_read_or_refused(data: bytes, film: str | None) -> None:
    """Nothing but `ReadError` comes out, and no text that is not in the source."""
    try:
        found = read_bytes(data, film=film)
    except ReadError:
        return
    if found.document.text is not None:
        assert found.document.text == data.decode(MARKED.get(data[:2], "utf-8"))


PIECES = st.sampled_from(
    "anonyme|Un visiteur|A|A|4,5|5|Publiée le 3 mars 2020|Note moyenne|3 critiques spectateurs|commentaires|Back to Top"
    "|04/03/2021 à 9:05|La Rédaction - 1 mai 2020|B | 1 mai 2020||Votre avis sur X ?|1 abonné 3 critiques|Fin. "
    '|film,texte,note|a,"b|{"film": "x", "texte": "y"}|[|★★|\u00a0|\ufeff'.split("|")
)


@given(st.lists(PIECES, max_size=30).map("\n".join), st.sampled_from([None, "Dune"]))
def test_any_heap_of_page_lines_is_read_or_refused(text: str, film: str | None) -> None:
    try:
        found = read_text(text, film=film)
    except ReadError:
        return
    for review in found.reviews:
        assert review.text.strip() == review.text or found.document.text is None


def test_options_are_said_once() -> None:
    assert Options() == Options(film=None, reviewer=None, scale=None, columns={}, encoding=None)
