"""The readers under atheris, for as long as one likes; the test suite does not run this.

    python -m venv fuzzing && fuzzing/bin/pip install atheris==3.0.0 -e .
    fuzzing/bin/python -m tests.fuzz.readers_atheris CORPUS -max_total_time=3600 -timeout=5

CORPUS is a folder; an empty one is filled with the documents that ship and one small example of each kind. The
first byte chooses how the rest is read, the second what is said of it.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["seeds"]):
    from seeds.readers.registry import READERS
    from tests.fuzz.examples import examples
    from tests.fuzz.reading import KINDS, OPTIONS, check


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
