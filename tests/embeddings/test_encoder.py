"""Which encoder is loaded, and the prompts it is given."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from embeddings import encoder
from embeddings.encoder import EncoderError, load_encoder
from embeddings.transformer import prompt


def test_without_the_shipped_model_the_error_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "SHIPPED", tmp_path / "encoder")
    with pytest.raises(EncoderError, match="install it again"):
        load_encoder()


def test_a_model_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="nothing-here"):
        load_encoder(tmp_path / "nothing-here")


@pytest.mark.parametrize(
    ("prompts", "name", "expected"),
    [
        ({}, "intfloat/multilingual-e5-small", ("query: ", "passage: ")),
        ({}, "all-MiniLM-L6-v2", ("", "")),
        ({"query": "q: ", "passage": "p: "}, "mine", ("q: ", "p: ")),
        ({"query": "", "document": ""}, "mine", ("", "")),
        ({"query": "ask: ", "document": "doc: "}, "mine", ("ask: ", "doc: ")),
    ],
)
def test_prompts_are_the_models_own_or_those_of_e5(
    prompts: dict[str, str | None], name: str, expected: tuple[str, str]
) -> None:
    assert (prompt(prompts, name, "query"), prompt(prompts, name, "passage")) == expected


def test_choosing_an_encoder_does_not_load_torch() -> None:
    code = "import sys, embeddings.encoder, embeddings.index; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "False"
