"""Writing the trained network as the small files that ship: int8 word vectors, half-precision weights."""

import json
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.numpy import save_file

from embeddings.polarity_words import Vocabulary
from embeddings.training.polarity_net import PolarityNet

WEIGHTS = "polarity.safetensors"
WORDS = "vocabulary.json"


def export(net: PolarityNet, vocabulary: Vocabulary, stretch: torch.Tensor, shift: torch.Tensor, folder: Path) -> int:
    """Write the model with its calibration (logits @ stretch + shift) folded into the last layer.

    Returns the bytes written in all.
    """
    state = {name: tensor.detach().numpy().astype(np.float32) for name, tensor in net.state_dict().items()}
    calibrate, offset = stretch.numpy().astype(np.float32), shift.numpy().astype(np.float32)
    words, words_scale = _int8(state["words.weight"], axis=1)
    pairs, pair_scale = _int8(state["pair_sign.weight"][:, 0], axis=0)
    half = np.float16
    tensors = {
        "words": words,
        "words_scale": words_scale[:, 0].astype(half),
        "near_weight": state["near.weight"].T.astype(half),
        "near_bias": state["near.bias"].astype(half),
        "wide_weight": state["wide.weight"].T.astype(half),
        "wide_bias": state["wide.bias"].astype(half),
        "far_weight": state["far.weight"].T.astype(half),
        "far_bias": state["far.bias"].astype(half),
        "out_weight": (state["out.weight"].T @ calibrate).astype(half),
        "out_bias": (state["out.bias"] @ calibrate + offset).astype(half),
        "word_sign": state["word_sign.weight"][:, 0].astype(half),
        "sign_effect": (np.array([1, -1, 0, 0], np.float32) @ calibrate).astype(half),
        "pair_sign": pairs,
        "pair_scale": pair_scale.astype(np.float32),
    }
    folder.mkdir(parents=True, exist_ok=True)
    save_file({name: np.ascontiguousarray(tensor) for name, tensor in tensors.items()}, folder / WEIGHTS)
    (folder / WORDS).write_text(json.dumps(vocabulary.entries, ensure_ascii=False, separators=(",", ":")), "utf-8")
    return sum((folder / name).stat().st_size for name in (WEIGHTS, WORDS))


def _int8(values: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Rounded to 255 steps around zero, with the step of each row (axis 1) or of the whole (axis 0)."""
    step = np.maximum(np.abs(values).max(axis=axis, keepdims=True), 1e-3) / 127
    step = step.astype(np.float16).astype(np.float32) if axis else step
    return np.clip(np.rint(values / step), -127, 127).astype(np.int8), step
