"""Of quotes found for a thing, those that hold nearly as much of it as the best."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from retrieval.finding.features import Candidate, Features
from retrieval.finding.found import Found
from retrieval.question import Intent, Language, Question
from retrieval.silence.decision import FAR_LESS, closest, in_part
from seeds.models import Passage

FEATURES = Features(
    dense=0.5, lexical=0.5, fused=0.5, coverage=0.0, mention=0.0, name=0.0, opinion=0.5, alone=1.0, short=0.0,
    asks_name=0.0, asks_subject=0.0,
)  # fmt: skip
SHARES = st.integers(0, 100).map(lambda hundredths: hundredths / 100)
PASSAGE = Passage(id=1, review="r", start=0, end=4, text="Text", positive=0.5, negative=0.5)


def candidate(coverage: float, score: float = 0.8) -> Candidate:
    return Candidate(PASSAGE, replace(FEATURES, coverage=coverage), score)


@given(st.lists(SHARES, min_size=1, max_size=8))
def test_the_best_is_kept_and_none_with_much_less(shares: list[float]) -> None:
    near = closest(Found((), beside=1), [candidate(share) for share in shares])
    kept = [c.features.coverage for c in near]
    assert kept == sorted(kept, reverse=True)
    assert kept[0] == max(shares)
    assert all(share >= FAR_LESS * max(shares) for share in kept)


def naming(thing: float, name: float = 1.0) -> Candidate:
    return Candidate(PASSAGE, replace(FEATURES, coverage=0.5, name=name), 0.8, thing=thing)


def test_of_what_is_asked_of_somebody_who_writes_it_is_shown() -> None:
    """ "Driver's accent": what is said of him otherwise is left out where his accent is written of."""
    asked = Question(text="Driver's accent", language=Language.ENGLISH, intent=Intent.SUBJECT, names=("Adam Driver",))
    found = Found((), question=asked, beside=1)
    assert closest(found, [naming(0.0), naming(1.0), naming(0.2)]) == [naming(1.0)]
    assert len(closest(found, [naming(0.0), naming(0.0)])) == 2
    assert len(closest(found, [naming(0.0), naming(1.0, name=0.0)])) == 2  # of somebody else's accent


def test_others_that_write_a_name_of_one_word_stay_beside_a_single_quote() -> None:
    """ "Le casse du Louvre" is told in other words too."""
    asked = Question(text="casse du Louvre", language=Language.FRENCH, intent=Intent.SUBJECT, names=("Louvre",))
    found = Found((), question=asked, beside=1)
    assert len(closest(found, [naming(1.0), naming(0.0)])) == 2
    assert len(closest(found, [naming(1.0), naming(1.0), naming(0.0)])) == 2


def test_what_judges_with_a_word_of_the_question_comes_first() -> None:
    judging = replace(candidate(0.5), wished=True)
    assert closest(Found((), beside=0), [candidate(0.5), judging])[0] == judging
    assert closest(Found((), beside=1), [candidate(0.5), judging])[0] == judging


@given(st.lists(SHARES, max_size=8))
def test_of_a_subject_alone_any_mention_is_as_good(shares: list[float]) -> None:
    candidates = [candidate(share) for share in shares]
    assert closest(Found((), beside=0), candidates) == candidates


def test_other_passages_that_hold_a_part_of_what_is_asked_are_told_from_none() -> None:
    """Of "the landscapes of Montana" the landscapes are a part; of somebody, only what names them is."""
    asked = Question(text="the landscapes of Montana", language=Language.ENGLISH, intent=Intent.SUBJECT)
    full, part, nothing = candidate(1.0), candidate(0.3), candidate(0.0)
    assert in_part(asked, Found((full, part)), [full])
    assert not in_part(asked, Found((full, nothing)), [full])
    assert not in_part(asked, Found((full, part)), [full, part])
    assert not in_part(asked, Found((full, candidate(0.3, score=0.1))), [full])  # too unlikely to be shown at all
    assert not in_part(replace(asked, names=("Montana",)), Found((full, part)), [full])
