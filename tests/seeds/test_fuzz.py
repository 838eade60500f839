"""Every reader, given its own kind of source with some of it cut, changed, repeated or put elsewhere.

`tests/fuzz/readers_atheris.py` does the same for hours, led by what is reached.
"""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.readers.registry import READERS
from tests.fuzz.examples import examples
from tests.fuzz.reading import KINDS, OPTIONS, check

EXAMPLES = examples()
BITS = (
    b"\n", b"\r", b"\0", b'"', b"'", b",", b";", b"\t", b"{", b"}", b"[", b"]", b"<", b">", b"</div>", b"<!--",
    b"<br />", b"&nbsp;", b"&#0;", b"&#xd800;", b"\\ud800",
    b"\xff", b"\xef\xbb\xbf", b"\xc3", "½★☆".encode(), b"1e999", b"NaN", b"-1", b"9" * 30, b"/0",
    "\u2028\u202e\u200b".encode(), b"Un visiteur", b"Publi\xc3\xa9e le 3 mars 2020", b"\x1f\x8b", b"PK\x03\x04",
)  # fmt: skip
edits = st.lists(
    st.tuples(
        st.sampled_from(["cut", "put", "twice", "over"]), st.floats(0, 1), st.integers(0, 40), st.sampled_from(BITS)
    ),
    min_size=1, max_size=8,
)  # fmt: skip


def edited(data: bytes, changes: list[tuple[str, float, int, bytes]]) -> bytes:
    for how, where, length, bit in changes:
        at = int(where * len(data))
        if how == "cut":
            data = data[:at] + data[at + length :]
        elif how == "put":
            data = data[:at] + bit + data[at:]
        elif how == "over":
            data = data[:at] + bit + data[at + len(bit) :]
        else:
            data = data[: at + length] + data[at:]
    return data


def test_every_reader_has_its_example() -> None:
    """And reads it: what is changed below is a source that has something in it."""
    kinds = {name.split("/")[0] for name in EXAMPLES} - {"packed"}
    assert kinds == {reader.kind for reader in READERS}
    for name, data in EXAMPLES.items():
        assert check(data, name.split("/")[0], OPTIONS[1]) > 0, name


@pytest.mark.parametrize("name", EXAMPLES)
@settings(deadline=None, max_examples=60)
@given(changes=edits, options=st.sampled_from(OPTIONS), as_its_kind=st.booleans())
def test_a_source_that_is_damaged_is_read_or_refused(
    name: str, changes: list[tuple[str, float, int, bytes]], options: object, as_its_kind: bool
) -> None:
    kind = name.split("/")[0]
    check(edited(EXAMPLES[name], changes), kind if as_its_kind or kind == "packed" else "any", options)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS)
@settings(deadline=None, max_examples=40)
@given(data=st.binary(max_size=300), options=st.sampled_from(OPTIONS))
def test_any_bytes_at_all(kind: str, data: bytes, options: object) -> None:
    check(data, kind, options)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_same_part_a_thousand_times_over(name: str) -> None:
    """A source of a megabyte made of one small one is read to its end: nothing grows faster than the source."""
    data = EXAMPLES[name]
    part = data[: random.Random(name).randrange(100, 400)]  # noqa: S311 a test's dice
    check(data + part * (1_000_000 // len(part)), name.split("/")[0], OPTIONS[1])
