"""The light reader of static models: same vectors as sentence-transformers, exact means, plain errors."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file
from tokenizers import Tokenizer, models, pre_tokenizers

from embeddings.static import StaticEncoder

SHIPPED = Path(__file__).parents[2] / "embeddings" / "model" / "encoder"
TEXTS = [
    "La musique de Hans Zimmer est sublime !",
    "The score is wonderful, the acting less so.",
    "LA MUSIQUE",
    "la musique",
    "l'œuvre d'un mâitre",
    "musqiue",
    "Garance Marillier",
    "...",
    "",
    "日本",
    "un deux\ntrois\u00a0quatre – cinq",
]


def write_model(folder: Path, tensors: dict[str, np.ndarray]) -> Path:
    """Write a model of three tokens: the unknown, "bon" and "film"."""
    tokenizer = Tokenizer(models.WordLevel({"[UNK]": 0, "bon": 1, "film": 2}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    folder.mkdir()
    tokenizer.save(str(folder / "tokenizer.json"))
    save_file(tensors, str(folder / "model.safetensors"))
    return folder


@pytest.fixture
def rows() -> np.ndarray:
    return np.array([[0, 0], [3, 0], [0, 4]], dtype=np.float32)


def test_a_text_is_the_normalised_mean_of_its_rows(tmp_path: Path, rows: np.ndarray) -> None:
    encoder = StaticEncoder.load(write_model(tmp_path / "m", {"embedding.weight": rows}))

    np.testing.assert_allclose(encoder.encode(["bon film", "film", "film film"]), [[0.6, 0.8], [0.0, 1.0], [0.0, 1.0]])


def test_a_text_without_known_tokens_gives_zeros_and_disturbs_no_other(tmp_path: Path, rows: np.ndarray) -> None:
    encoder = StaticEncoder.load(write_model(tmp_path / "m", {"embedding.weight": rows}))

    np.testing.assert_allclose(encoder.encode(["", "bon", "xyz", ""]), np.array([[0, 0], [1, 0], [0, 0], [0, 0]]))


def test_no_text_gives_no_row(tmp_path: Path, rows: np.ndarray) -> None:
    encoder = StaticEncoder.load(write_model(tmp_path / "m", {"embedding.weight": rows}))

    assert encoder.encode([]).shape == (0, 2)


def test_shared_rows_and_factors_unfold_to_the_same_table(tmp_path: Path, rows: np.ndarray) -> None:
    """ "bon" and "film" share a row of the table, the second at twice its length."""
    shared: dict[str, np.ndarray] = {
        "embeddings": np.array([[0, 0], [1, 1]], dtype=np.int8),
        "mapping": np.array([0, 1, 1], dtype=np.int32),
        "weights": np.array([1, 1, 2], dtype=np.float32),
    }
    plain = {"embedding.weight": np.array([[0, 0], [1, 1], [2, 2]], dtype=np.float32)}

    left = StaticEncoder.load(write_model(tmp_path / "left", shared)).encode(["bon film", "bon"])
    right = StaticEncoder.load(write_model(tmp_path / "right", plain)).encode(["bon film", "bon"])

    np.testing.assert_allclose(left, right)


def test_the_name_changes_with_the_weights(tmp_path: Path, rows: np.ndarray) -> None:
    one = StaticEncoder.load(write_model(tmp_path / "m", {"embedding.weight": rows})).name
    shutil.rmtree(tmp_path / "m")
    two = StaticEncoder.load(write_model(tmp_path / "m", {"embedding.weight": rows + 1})).name

    assert one.startswith("m-")
    assert one != two


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"model\.safetensors is missing"):
        StaticEncoder.load(tmp_path)


def test_strange_tensors_are_named(tmp_path: Path, rows: np.ndarray) -> None:
    with pytest.raises(KeyError, match=r"found .*'rows'"):
        StaticEncoder.load(write_model(tmp_path / "m", {"rows": rows}))


def test_the_shipped_model_gives_the_vectors_of_sentence_transformers() -> None:
    from sentence_transformers import SentenceTransformer

    slow = SentenceTransformer(str(SHIPPED), device="cpu").encode(TEXTS)

    np.testing.assert_allclose(StaticEncoder.load(SHIPPED).encode(TEXTS), slow, atol=1e-3)


def test_the_shipped_model_folds_case_and_accents() -> None:
    vectors = StaticEncoder.load(SHIPPED).encode(["L'ŒUVRE EST RÉUSSIE", "l'oeuvre est reussie"])

    np.testing.assert_array_equal(vectors[0], vectors[1])


def test_the_shipped_model_holds_both_languages_in_one_space() -> None:
    """Each English subject is nearer to its French name than to the others."""
    encoder = StaticEncoder.load(SHIPPED)
    english = encoder.encode(["the music", "the ending", "the actors", "the costumes", "is it scary?"])
    french = encoder.encode(["la musique", "la fin du film", "les acteurs", "les costumes", "fait-il peur ?"])

    assert (english @ french.T).argmax(axis=1).tolist() == [0, 1, 2, 3, 4]


def test_the_shipped_model_gives_unknown_words_a_vector() -> None:
    vectors = StaticEncoder.load(SHIPPED).encode(["Zkrbxqwyn", "Garance Marillier"])

    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), [1, 1], rtol=1e-5)


def test_the_shipped_folder_is_small_and_holds_no_pickle() -> None:
    files = [file for file in SHIPPED.rglob("*") if file.is_file()]

    assert sum(file.stat().st_size for file in files) <= 16_000_000
    assert {file.suffix for file in files} <= {".json", ".safetensors", ".md"}


def test_encoding_does_not_import_torch() -> None:
    code = (
        "import sys; from pathlib import Path; from embeddings.static import StaticEncoder; "
        f"StaticEncoder.load(Path({str(SHIPPED)!r})).encode(['bon film']); "
        "sys.exit('torch' in sys.modules or 'transformers' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603
