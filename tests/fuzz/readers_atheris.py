"""The readers under atheris, for as long as one likes; the test suite does not run this.

    python -m venv fuzzing && fuzzing/bin/pip install atheris==3.0.0 -e .
    fuzzing/bin/python -m tests.fuzz.readers_atheris CORPUS -max_total_time=3600 -timeout=5

CORPUS is a folder; an empty one is filled with the documents that ship and one small example of each kind. The
first byte chooses how the rest is read, the second what is said of it.
"""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["seeds"]):
    from seeds.readers.catalogue import DOCUMENTS
    from seeds.readers.registry import READERS
    from tests.fuzz.reading import KINDS, OPTIONS, check

_TABLE = 'film,pseudo,note,date,texte,likes\nDune,Léa,"4,5/5",3 mars 2020,"Beau, ""long"".\nTrop.",3\n'
_ROW = {"film": "Dune", "user": "Léa", "score": "8/10", "date": "2021-04-03T10:00", "text": "Beau.", "id": 7}
_PAGE = (
    "<!DOCTYPE html><html><head><title>Dune - film 2021</title></head><body><h1>Dune</h1>"
    '<div class="review-card" id="review_1"><a>Léa</a><span>3 abonnés Lire ses 4 critiques</span><b>4,0</b>'
    '<i>Publiée le 3 mars 2020</i><div class="review-card-content">Beau &amp; long.</div></div></body></html>'
)
_ARTICLE = (
    "Dune : la critique\n\nPar Ana Li | 3 mars 2021\n\nUn film beau et long, qui se regarde. Voilà.\n\n"
    "2 commentaires\n\nBob - 4 mars 2021 à 10:20\nPas mal du tout.\n\nEve - 5 mars 2021 à 9:05\nBof.\n"
)
_LETTERBOXD = (
    "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n"
    '2021-04-03,Dune,2021,https://boxd.it/a,3.5,,"Beau.",,2021-04-02\n'
)


def examples() -> dict[str, bytes]:
    """One small source of each kind, and the documents that ship, by the kind they are offered to."""
    found = {
        "csv": _TABLE.encode(), "jsonl": json.dumps(_ROW).encode() + b"\n",
        "json": json.dumps([_ROW], indent=1).encode(),
        "html": _PAGE.encode(), "article": _ARTICLE.encode(), "letterboxd": _LETTERBOXD.encode(),
    }  # fmt: skip
    for path, kind in zip(sorted(DOCUMENTS.glob("*.txt")), ("article", "allocine-text", "prose"), strict=True):
        found[f"{kind}/{path.stem}"] = path.read_bytes()[:8000]
    return found


def one(data: bytes) -> None:
    """Read one input as its first two bytes say."""
    if len(data) > 2:
        check(data[2:], KINDS[data[0] % len(KINDS)], OPTIONS[data[1] % len(OPTIONS)])


def main() -> None:
    """Fill an empty corpus, then run."""
    logging.disable()
    assert len(KINDS) == len(READERS) + 2
    corpus = next((Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")), None)
    if corpus is not None:
        corpus.mkdir(parents=True, exist_ok=True)
        if not any(corpus.iterdir()):
            for at, (kind, data) in enumerate(examples().items()):
                for how in ("any", kind.split("/")[0]):
                    (corpus / f"{at}-{how}").write_bytes(bytes([KINDS.index(how), at % len(OPTIONS)]) + data)
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
