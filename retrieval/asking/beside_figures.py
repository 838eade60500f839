"""Words that only ask for a figure, or say how exactly it is wanted: no subject is left where they are all that is."""

from __future__ import annotations

from collections.abc import Iterable

from retrieval.question import Figure, Intent
from retrieval.words.folding import flat
from retrieval.words.stopwords import STOPWORDS

_ANY = frozenset(
    """idea idee idees environ roughly approximately approx approximativement around precis precise precisement exact
    exacte exactes exactly parmi entre among amongst concerning chiffre chiffres figure figures stat stats
    statistique statistiques statistic statistics statistical valeur value resultat resultats result results calcule
    calculer calcules calculate compute check verifie verifier curious curieux curieuse wondering wonder demande
    demander ask asking repond repondre answer info infos information informations please gros grosso modo chez
    lecture come comes came maintenant now currently actuellement aujourd hui today dernierement moment jour date
    donnee donnees data obtenu obtenue obtenus obtenues recu recue total totale totaux held detiens possede
    collected recense tourne turn whole entier entiere entiers toutes nette brut brute reelle reel real true
    officielle average averages moyenne moyennes full""".split()
)
_YEARS = frozenset(
    """annee annees an ans year years time temps fil cours going go goes gone went up down upward upwards downward
    downwards moved move moving moves sens direction way hausse baisse better worse mieux pire pires higher lower
    evolution tendance trend trends trending variation variations courbe curve progress progression drop rise fall
    season seasons saison saisons passing passe passent past last derniere derniers dernieres few long term terme
    monte descend augmente diminue baisse change changes changed changing evolue evoluent different differents
    compare compared stable stables steady level flat or ou decline increase decrease improve improved
    improving""".split()
)
_SPREAD = frozenset(
    """spread out broken break breaks breakdown down up mode modal split divided distributed repartie reparties reparti
    reparties frequence frequency frequent often souvent most popular common usual detail details star stars""".split()
)
_ENDS = frozenset("haut haute bas basse high low elevee bonne mauvaise good bad ok decent correcte".split())
_OF = {Figure.TREND: _YEARS, Figure.DISTRIBUTION: _SPREAD, Figure.MODE: _SPREAD, Figure.MEAN: _ENDS}
_SCORES = frozenset(
    """score scores scored rated rating ratings rates ranks note notes notee notees moyenne moyennes average higher
    highest lower lowest better best worse worst mieux meilleur meilleure pire haute haut basse bas plus moins more
    less""".split()
)
_INTENTS = frozenset({Intent.FIGURE, Intent.BEST_FILM, Intent.FILMS})


def only_asks(intent: Intent | None, figure: Figure | None, words: Iterable[str]) -> bool:
    """Whether these words, that nothing else understood, only ask for a figure of films: "environ", "going up"."""
    if intent not in _INTENTS:
        return False
    asking = _ANY | _OF.get(figure, frozenset()) if figure else _ANY
    return all(word in asking or word in STOPWORDS for word in map(flat, words))


def only_scores(words: Iterable[str]) -> bool:
    """Whether words beside films that are compared only ask which is rated higher: "which scores higher"."""
    return all(word in _SCORES or word in STOPWORDS for word in map(flat, words))
