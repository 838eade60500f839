"""Whole reviews put on the right side, told apart by source and by rating."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.pipeline import Pipeline

from embeddings.training.polarity_data import RatedReview
from retrieval.polarity import PolarityModel

_SHARES = (("test", "held out"), ("dev", "ten dev films"))


def leaning(plain: Pipeline, texts: Sequence[str]) -> NDArray[np.float64]:
    """What the baseline says of texts: above zero for praise, below for blame."""
    said: NDArray[np.float64] = plain.decision_function(texts)
    return said


def voted(model: PolarityModel, reviews: Sequence[RatedReview]) -> NDArray[np.float32]:
    """Praise less blame of each review, summed over its sentences scored one by one."""
    each = model.score_array([sentence for review in reviews for sentence in review.sentences])
    heads = np.cumsum([0, *(len(review.sentences) for review in reviews[:-1])])
    vote = np.add.reduceat(each, heads)
    said: NDArray[np.float32] = vote[:, 0] - vote[:, 1]
    return said


def parted(model: PolarityModel, plain: Pipeline, read: Sequence[RatedReview]) -> list[list[str]]:
    """Shares of French film reviews put on the right side by the baseline and by the model, as rows of cells."""
    rows = []
    for share, name in _SHARES:
        chosen = [r for r in read if (r.share, r.language, r.kind) == (share, "fr", "film") and r.side is not None]
        good = np.array([review.side == 1 for review in chosen])
        said = leaning(plain, [" ".join(review.sentences) for review in chosen]), voted(model, chosen)
        groups: dict[str, list[int]] = {}
        for place, review in enumerate(chosen):
            groups.setdefault(f"{name}: {review.source}", []).append(place)
            groups.setdefault(f"{name}: {_stars(review.stars)}", []).append(place)
        for group, places in sorted(groups.items()):
            rows.append([group, str(len(places)), *(f"{((lean > 0) == good)[places].mean():.3f}" for lean in said)])
    return rows


def _stars(stars: float | None) -> str:
    """The rating out of five, roughly: 2.5 stands alone, for old reviews have it where they gave two stars of four."""
    if stars is None:
        raise ValueError("a French review has its side by its rating, and this one has none")
    return "2.5 stars" if 2.25 <= stars <= 2.5 else "up to 2 stars" if stars < 2.25 else "4 stars and up"
