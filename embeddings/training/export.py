"""Writing the model folder: eight-bit rows, one factor per token, a tokenizer, no pickle.

The layout is the one of model2vec with a quantised vocabulary, which sentence-transformers reads: `embeddings`
(rows x dimension, int8), `mapping` (token -> row), `weights` (token -> factor that undoes the rounding).
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from tokenizers import Tokenizer

_MODULES = [
    {
        "idx": 0,
        "name": "0",
        "path": "",
        "type": "sentence_transformers.sentence_transformer.modules.static_embedding.StaticEmbedding",
    },
    {
        "idx": 1,
        "name": "1",
        "path": "1_Normalize",
        "type": "sentence_transformers.sentence_transformer.modules.normalize.Normalize",
    },
]


def quantised(table: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return int8 rows and the factor of each, so that rows * factors is nearly the table."""
    largest = np.abs(table).max(axis=1)
    factors = (np.maximum(largest, 1e-12) / 127).astype(np.float32)
    return np.rint(table / factors[:, None]).astype(np.int8), factors


def write(folder: Path, tokenizer: Tokenizer, table: NDArray[np.float32], mapping: NDArray[np.int64]) -> int:
    """Write the model files into the folder, leaving others there alone; return their size in bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "1_Normalize").mkdir(exist_ok=True)
    rows, factors = quantised(table)
    factors[~table.any(axis=1)] = 0.0
    tensors: dict[str, NDArray[Any]] = {
        "embeddings": rows,
        "mapping": mapping.astype(np.int32),
        "weights": factors[mapping],
    }
    save_file(tensors, str(folder / "model.safetensors"))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    settings: dict[str, Any] = {"prompts": {}, "default_prompt_name": None, "similarity_fn_name": "cosine"}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(settings, indent=2) + "\n", "utf-8")
    (folder / "modules.json").write_text(json.dumps(_MODULES, indent=2) + "\n", "utf-8")
    (folder / "1_Normalize" / "config.json").write_text("{}\n", "utf-8")
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
