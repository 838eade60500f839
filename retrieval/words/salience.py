"""Words that a film's reviews use far more than reviews do in general: names, and things no thesaurus knows.

A word is salient by its log-likelihood ratio (Dunning, "Accurate methods for the statistics of surprise and
coincidence", Computational Linguistics 1993) against the usage of reviews at large, and by how many times more often
it is met. What a word is, is told from how people write it: a name has a capital inside sentences, a thing follows an
article.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress

from retrieval.words.spoken import Spoken
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import Usage, usage

SURPRISE = 15.13
"""The ratio above which a word's frequency is no chance: p < 0.0001 with one degree of freedom."""
TIMES = 5.0
"""A salient word is met at least so many times more often than in reviews at large."""
UNSEEN = Usage(share=5e-6, article=0.0, capital=0.0)
"""What is taken for the usage of a word that reviews at large hardly hold."""
AT_LARGE = 12_000_000
"""The words that usage was counted over."""
CAPITAL = 0.6
"""A word with a capital in at least this share of its places inside sentences is a name."""
ARTICLE = 0.4
"""A word that follows an article in at least this share of its places is a thing."""
FAMILIAR = 10e-6
"""From this share of all words on, general usage says whether a word is a thing; below, the film's own does."""

# what precedes a noun as an article does, what every review is made of, and what sites put around one
_PLAIN = frozenset(
    """
    grand grande grands grandes petit petite jeune vieux vieille beau belle bon bonne mauvais meilleur meilleure pire
    premier premiere dernier derniere seul seule autre autres precedent precedents precedente nouveau
    nouvelle vrai vraie gros grosse double second seconde deux trois quatre cinq chef oeuvre film films
    cinema realisateur realisatrice
    acteur actrice scene scenes sequence moment moments minute minutes heure heures temps fois an ans annee annees jour
    premiers premieres derniers anciens ancien ancienne gens mode clin
    chose choses truc fait faits genre sujet theme themes cote point points niveau partie reste suite cas sens maniere
    facon peu plupart ensemble propos role roles personnage personnages histoire public spectateur spectateurs critique
    critiques avis note notes etoile etoiles commentaire bande annonce claque sommet trio duo titre nom debut chute
    nord sud est ouest detail details
    spoiler spoilers attention visiteur milieu serie series saison saisons episode episodes version part mieux lieu
    first last best worst main whole only other same new old young real great movie movies character story review
    reviews rating star stars season episode
    """.split()
)


@dataclass(frozen=True, slots=True)
class Tally:
    """How the words (folded) of some reviews are written: in how many reviews, how often, and how."""

    reviews: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    inside: Counter[str] = field(default_factory=Counter)
    capital: Counter[str] = field(default_factory=Counter)
    determined: Counter[str] = field(default_factory=Counter)

    def is_name(self, word: str) -> bool:
        """Whether a word is written as a name."""
        often = self.inside[word]
        return often > 1 and self.capital[word] >= CAPITAL * often and word not in STOPWORDS and len(word) > 1

    def is_thing(self, word: str) -> bool:
        """Whether a word is written as the name of a thing, and not as one that every review holds."""
        if self.is_name(word) or word in STOPWORDS or word in _PLAIN or len(word) < 3 or not word.isalpha():
            return False
        general = usage().get(word, UNSEEN)
        if general.share >= FAMILIAR:
            return general.article >= ARTICLE
        return self.determined[word] >= ARTICLE * self.seen[word]

    def surprise(self, word: str) -> float:
        """The log-likelihood ratio of a word against general usage; 0 where it is not met `TIMES` more often."""
        share, total = usage().get(word, UNSEEN).share, self.seen.total()
        here, there = self.seen[word], max(share, UNSEEN.share) * AT_LARGE
        if here / total < TIMES * there / AT_LARGE:
            return 0.0
        together = (here + there) / (total + AT_LARGE)
        return 2 * (here * math.log(here / (total * together)) + there * math.log(there / (AT_LARGE * together)))


def tally(reviews: Sequence[Spoken]) -> Tally:
    """Count the words of reviews."""
    found = Tally()
    for review in reviews:
        found.reviews.update(set(review.words))
        found.seen.update(review.words)
        found.inside.update(compress(review.words, review.inside))
        named = zip(review.words, review.inside, review.capital, strict=True)
        found.capital.update([word for word, inside, capital in named if inside and capital])
        found.determined.update(compress(review.words, review.determined))
    return found
