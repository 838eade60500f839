"""Truths about the polarity of a sentence, told by the model that ships."""

from pathlib import Path

import numpy as np
import pytest

from retrieval.polarity import DEFAULT_FOLDER, Polarity, PolarityModel

PRAISE = [
    "Un film magnifique, porté par des acteurs formidables.",
    "J'ai adoré cette histoire, je recommande vivement.",
    "La musique est sublime et la photographie splendide.",
    "On ne s'ennuie pas une seconde !",
    "A wonderful film, beautifully acted from start to finish.",
    "The soundtrack is gorgeous and the cast is superb.",
    "I loved every minute of it.",
]
BLAME = [
    "Un navet : scénario creux et acteurs mauvais.",
    "Je me suis ennuyé du début à la fin.",
    "Les dialogues sont ridicules et la mise en scène est plate.",
    "Quelle déception, je ne le recommande pas.",
    "A dull, lifeless film with a ridiculous script.",
    "The jokes fall flat and the plot is a mess.",
    "I was bored from start to finish.",
]
PLOT = [
    "Paul vit seul à Lyon avec sa fille depuis la mort de sa femme.",
    "Le lendemain, ils prennent le train pour retrouver son frère.",
    "Une mère élève seule ses deux enfants. Un soir, son ancien mari revient, et elle doit fuir avec eux.",
    "A young woman finds a letter in her mother's house. She goes to Rome to look for the man who wrote it.",
]
BOTH = [
    "Superbe photographie, mais l'histoire est ennuyeuse.",
    "De belles images, mais on s'ennuie.",
    "The acting is superb but the script is a mess.",
]


@pytest.fixture(scope="module")
def model() -> PolarityModel:
    return PolarityModel.load()


def test_probabilities_sum_to_one(model: PolarityModel) -> None:
    chances = model.score_array([*PRAISE, *BLAME, *BOTH, *PLOT, "", "?!", "xyzzy qwrtp"])
    assert chances.dtype == np.float32
    assert (chances >= 0).all()
    assert np.abs(chances.sum(axis=1) - 1).max() < 1e-5


def test_signed_is_praise_less_blame() -> None:
    assert Polarity(0.5, 0.25, 0.25).signed == 0.25


def test_a_text_without_a_word_is_neutral(model: PolarityModel) -> None:
    assert model.score(["", "  \n "]) == [Polarity(0.0, 0.0, 1.0)] * 2


def test_no_texts_give_no_scores(model: PolarityModel) -> None:
    assert model.score([]) == []
    assert model.score_array([]).shape == (0, 3)
    assert model.score_four([]).shape == (0, 4)


def test_a_batch_scores_as_its_texts_one_by_one(model: PolarityModel) -> None:
    texts = [*PRAISE, "", *BLAME, *PLOT] * 12
    alone = np.concatenate([model.score_array([text]) for text in texts])
    assert np.abs(model.score_array(texts) - alone).max() < 1e-5


@pytest.mark.parametrize("text", PRAISE)
def test_praise_is_favourable(model: PolarityModel, text: str) -> None:
    polarity = model.score([text])[0]
    assert polarity.positive > max(polarity.negative, polarity.neutral)


@pytest.mark.parametrize("text", BLAME)
def test_blame_is_unfavourable(model: PolarityModel, text: str) -> None:
    polarity = model.score([text])[0]
    assert polarity.negative > max(polarity.positive, polarity.neutral)


@pytest.mark.parametrize("text", BOTH)
def test_praise_and_blame_in_one_breath_is_both(model: PolarityModel, text: str) -> None:
    positive, negative, neutral, both = model.score_four([text])[0]
    assert both > max(positive, negative, neutral)


def test_what_is_both_counts_half_for_either_side(model: PolarityModel) -> None:
    four, three = model.score_four(BOTH), model.score_array(BOTH)
    assert np.abs(three[:, :2] - four[:, :2] - four[:, 3:] / 2).max() < 1e-6


@pytest.mark.parametrize("text", PLOT)
def test_telling_the_plot_is_no_opinion(model: PolarityModel, text: str) -> None:
    polarity = model.score([text])[0]
    assert polarity.neutral > max(polarity.positive, polarity.negative)


@pytest.mark.parametrize(
    ("plain", "negated"),
    [
        ("Le film est drôle.", "Le film n'est pas drôle."),
        ("Je recommande ce film.", "Je ne recommande pas ce film."),
        ("The film is funny.", "The film is not funny."),
        ("It works.", "It doesn't work."),
    ],
)
def test_negation_turns_praise_into_blame(model: PolarityModel, plain: str, negated: str) -> None:
    before, after = model.score([plain, negated])
    assert before.signed > 0 > after.signed


@pytest.mark.parametrize(
    "text", ["Aucun temps mort, aucune fausse note.", "Ce n'est pas mauvais du tout.", "Not bad at all."]
)
def test_blame_denied_is_praise(model: PolarityModel, text: str) -> None:
    assert model.score([text])[0].signed > 0


@pytest.mark.parametrize(
    "text", ["Un soupçon de lenteur au milieu.", "Seul bémol, la durée.", "Je m'attendais à mieux."]
)
def test_a_mild_reservation_is_unfavourable(model: PolarityModel, text: str) -> None:
    assert model.score([text])[0].signed < 0


def test_case_and_accents_do_not_matter(model: PolarityModel) -> None:
    chances = model.score_array(["Le scénario est très décevant", "LE SCENARIO EST TRES DECEVANT"])
    assert np.abs(chances[0] - chances[1]).max() < 1e-5


def test_the_name_is_the_same_for_the_same_files(model: PolarityModel) -> None:
    assert model.name.startswith("polarity-")
    assert PolarityModel.load(DEFAULT_FOLDER).name == model.name


def test_the_shipped_files_are_small_and_hold_no_pickle() -> None:
    files = [path for path in DEFAULT_FOLDER.iterdir() if path.is_file()]
    assert {path.suffix for path in files} <= {".safetensors", ".json", ".md"}
    assert sum(path.stat().st_size for path in files) <= 4_000_000


def test_a_missing_model_says_which_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"polarity\.safetensors is missing"):
        PolarityModel.load(tmp_path)
