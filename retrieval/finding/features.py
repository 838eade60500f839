"""What is known of a candidate passage when it is ranked."""

from __future__ import annotations

from dataclasses import dataclass

from seeds.models import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One candidate for one question. Everything is 0 to 1 except ``dense``, a cosine.

    ``lexical`` is its BM25 score over the best one found; ``coverage`` the share of the question's words it
    holds, weighted by their rarity among the film's passages; ``mention`` whether it names a subject of the
    question (thesaurus); ``name`` the share of the question's names it holds; ``opinion`` how favourable or
    unfavourable it is; ``alone`` how well it reads by itself; ``short`` how far it falls below 120 characters;
    ``fused`` its reciprocal-rank score over the best one.
    """

    dense: float
    lexical: float
    fused: float
    coverage: float
    mention: float
    name: float
    opinion: float
    alone: float
    short: float
    asks_name: float
    asks_subject: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage found for a question, what is known of it, and how surely it answers (0 to 1).

    ``thing`` is the share it writes of what is asked beside names and subjects; ``wished`` says that it judges with a
    word of the question: "is Sinbad annoying?".
    """

    passage: Passage
    features: Features
    score: float = 0.0
    thing: float = 1.0
    wished: bool = False
