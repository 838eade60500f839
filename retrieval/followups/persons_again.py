"""Turns after somebody was asked about: what is theirs, what is the film's, and pronouns for nobody named.

Somebody is not carried into another film, nor over a general question: "redford ?", then "what's the worst thing?".
"""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.judging import JUDGING
from retrieval.question import Figure, Intent, Question, without_subject
from retrieval.words.folding import flat, fold_word, tokens
from retrieval.words.vocabulary import proper_names

_SO = r"^\W*(?:(?:et|and|mais|but|ok|alors|so|what about|how about|quid de|pour|for|c'est qui|who is|who's|sinon)\W+)*"
_NOBODY_NAMED = re.compile(
    rf"{_SO}(?:(?:lui|elle|eux|elles|him|her|them|he|she)"
    r"|(?:l'|un |une |the )(?:autre|other) (?:acteur|actrice|comedien|comedienne|fille|femme|garcon|homme|mec|type|gars|nana"
    r"|dame|gamin|gamine|enfant|actor|actress|girl|boy|guy|woman|man|lady|kid|child|star|lead|personnage|character)"
    r"|(?:celui|celle|the one|the guy|the girl|the actor|the actress)(?: (?:qui|who|that) (?:l'accompagne|joue avec (?:lui|elle)|plays (?:with|opposite) (?:him|her))))"
    r"(?: (?:alors|then|too|aussi))?\W*$"
)
"""Somebody else than whom was just asked about."""
_THEIRS = re.compile(
    r"\b(?:he|she|him|his|her|hers)\b|\b(?:he|she)'s\b|\b(?:sa|son|ses) (?:voix|accents?|regards?|jeu|yeux|visage|corps"
    r"|performances?|prestations?|interpretations?|personnages?|roles?|charisme|physique|presence|look|sourire|coiffure|costumes?)\b"
)
_OF_THEM = re.compile(r"\ben (?:parle(?:nt)?|dit|disent|pense(?:nt)?) (?:en |du )?(?:bien|mal)\b")
"""Who speaks well or ill of the one just asked about."""
_ENGLISH = re.compile(r"\b(?:he|she|him|his|her|hers)\b")
_IN = re.compile(r"\b(?:dans|ds|in)\b")
_GENERAL = re.compile(
    r"\b(?:ce|le|du|cette|la|the|this) (?:film|serie|movie|series|show)\b"
    r"|\b(?:best|worst|strongest|weakest|good|bad|main|biggest) (?:things?|parts?|aspects?|bits?|points?)\b(?! (?:about|with|of) (?:it|him|her|that)\b)"
    r"|\b(?:pires?|meilleure?s?) (?:choses?|trucs?|aspects?|parties|moments?)\b"
    r"|\b(?:dit|disent|pense|pensent|trouve|trouvent|says?|thinks?) (?:que |qu'|that )?(?:c'? ?est|c|it'? ?s|it is|it was) (?:\w+ ){0,2}(?:nul|bien|mauvais|bon|naze|bad|good|great|terrible)\W*$"
)
_WHO_LIKES = re.compile(
    r"\b(?:ceux|celles|gens|certains|quelqu'un|personne|(?:y|il y) ?(?:en )?(?:a|avait)|qui|anyone|anybody|someone|somebody|some|people|those|who|nobody|no one)\b"
    r".{0,25}\b(?:(?:l'|l)?(?:aim|ador|detest|kiff)\w*|dislik\w*|lik(?:e|ed|es)|hat(?:e|ed|es)|lov(?:e|ed|es)|decue?s?|disappointed)\b"
)
"""Whether some like or dislike what was just asked about: "y'en a qui ont pas aimé quand même ?"."""
_IN_IT = re.compile(r"\b(?:dedans|la-dedans|in (?:it|this|there)|dans (?:le|ce|son) (?:film|role|serie))\b")
"""With this it is somebody who is liked, and not the film."""
_NARROWING = frozenset(
    """et and mais but ok alors so que qu only just seulement juste les des the a an any some ones one avis critiques
    critique review reviews quotes quote citations citation negatifs negatif negative negatives positif positifs positive
    positives mauvais mauvaise mauvaises bad good bon bons bonne bonnes pour contre for against unfavourable favourable
    unfavorable favorable defavorable defavorables favorables pas moi montre donne show me give anything something
    quelque chose de d said dit dits de on about lui her him his he she il elle is was are est plus de en du cote plutot
    maintenant now uniquement ca""".split()
)
"""Words that only say which of the quotes are wanted."""


def nobody_named(question: Question, flat_text: str, last: Question) -> bool:
    """Whether a turn asks of somebody it does not name: "et elle ?", "l'autre actrice"."""
    alone = not (question.films or question.filters.reviewers)
    return alone and not last.filters.reviewers and bool(_NOBODY_NAMED.match(flat_text))


def let_go(question: Question, flat_text: str, last: Question) -> Question:
    """The last question without its subject, where a turn leaves it: another film, or the film as a whole."""
    if last.topic is None or question.topic is not None:
        return last
    if _about_one(last) and question.films and question.films != last.films and not _IN.search(flat_text):
        whole = replace(without_subject(last), figure=Figure.MEAN)
        return replace(whole, intent=Intent.OVERVIEW, side=None) if last.side else whole
    if question.intent is not Intent.SIDE or question.films:
        return last
    said = {fold_word(t.word) for t in tokens(flat_text)}
    theirs = said <= _NARROWING or (who_likes(flat_text) and _IN_IT.search(flat_text)) or _THEIRS.search(flat_text) or _OF_THEM.search(flat_text)
    of_film = _GENERAL.search(flat_text) or (_about_one(last) and not theirs)
    return without_subject(last) if of_film else last


def who_likes(flat_text: str) -> bool:
    """Whether a turn asks, of no film by that name, who likes or dislikes what was just asked about."""
    return _WHO_LIKES.search(flat_text) is not None and not _GENERAL.search(flat_text)


def of_something_theirs(question: Question, flat_text: str, last: Question) -> Question | None:
    """What is asked of something of the one just asked about: "his accent?", "et sa voix ?", "is she a spy?"."""
    if question.films or question.names or question.topic is None or not _about_one(last):
        return None
    english = _ENGLISH.search(flat_text)
    known = english or {t.word for t in tokens(last.names[0])} & proper_names()
    if not known or not _THEIRS.search(flat_text) or question.intent not in (Intent.SUBJECT, Intent.SIDE, Intent.OPINION):
        return None
    one, intent = _called(last), Intent.SIDE if question.side else Intent.SUBJECT
    asked = replace(question, intent=intent, films=last.films, names=(one,))
    words = tuple(t.surface for t in tokens(one))
    if JUDGING.issuperset(fold_word(w) for w in question.words):  # "is she annoying?"
        return replace(asked, topic=one, words=words, subjects=(), weak_subjects=())
    return replace(asked, topic=f"{one} {question.topic}", words=tuple(dict.fromkeys((*words, *question.words))))


def _about_one(last: Question) -> bool:
    """Whether somebody alone was asked about."""
    return len(last.names) == 1 and last.intent in (Intent.SUBJECT, Intent.SIDE)


def _called(last: Question) -> str:
    """The one just asked about, as they were called: with the everyday word that goes on a name, "adam driver"."""
    name, topic = last.names[0], last.topic or ""
    words = tokens(topic)
    begun = len(words) == len(tokens(name)) + 1 and flat(topic).startswith(f"{flat(name)} ")
    return topic if begun and not last.subjects and flat(topic) in flat(last.text) else name
