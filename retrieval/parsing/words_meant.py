"""The words of a question as they are meant: "le son" is a noun, "touch on" only asks, "on rit" is laughing."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.parsing.gave_up import DNF, HOW_FAR, gives_up
from retrieval.words.folding import Token

# what only carries a question with the word beside it: "do they touch on", "à quoi ressemble"
_CARRYING = {
    **dict.fromkeys(("touch", "touches", "touched"), ("on", "upon")),
    **dict.fromkeys(("deal", "deals", "dealt"), ("with",)),
    **dict.fromkeys(("bring", "brings", "brought"), ("up",)),
    **dict.fromkeys(("back", "returning"), ("to",)),
    **dict.fromkeys(("ressemble", "ressemblent"), ("quoi", "au", "aux", "livre", "livres", "roman", "bd")),
    **dict.fromkeys(("many", "much"), ("how",)),
    **dict.fromkeys(("make", "makes", "made"), ("of",)),
    "come": ("how",),
    **dict.fromkeys(("judge", "judged"), ("they", "people", "viewers", "reviewers", "critics", "you", "is", "was")),
    **dict.fromkeys(("buy", "bought"), ("people", "they", "viewers", "you", "anyone", "anybody", "reviewers")),
    **dict.fromkeys(
        ("call", "calls", "called"),
        (
            *("anyone", "anybody", "who", "people", "they", "viewers", "reviewers", "critics", "some"),
            *("it", "him", "her", "them", "this"),
        ),
    ),
    **dict.fromkeys(("word", "feeling", "feelings", "vibe", "take", "takes", "buzz"), ("on", "about", "towards")),
    "besoin": ("d", "de"),
    "fans": ("say", "think", "do", "did", "disent", "pensent"),
    **dict.fromkeys(("need", "needs"), ("you", "i", "we", "one")),
    **dict.fromkeys(("seen", "read"), ("have", "having")),
    **dict.fromkeys(("keep", "keeps"), ("mentioning", "saying", "repeating", "coming", "talking")),
}
# "on rit ou pas ?": the verb in a form that shares no stem with "rire"
_LAUGHS = frozenset("rit rient ri".split())
_LAUGHING = frozenset("on ils elles gens public spectateurs monde a ont ai enfants ados".split())
_ENGLISH_NOUNS = frozenset("son car".split())
# "son" is a possessive nearly everywhere, and what one hears after these
_BEFORE_SOUND = frozenset("le du au ce quel niveau cote".split())


def words_meant(question: Sequence[Token], free: Sequence[bool], language: str | None) -> list[Token]:
    """The words, with "le son" read as what is heard, as it is kept in the index, and "make up" as one word.

    A verb that asks with its preposition is read as one that asks alone.
    """
    read: list[Token] = []
    gone = False
    for i, t in enumerate(question):
        before, after = question[i - 1].word if i else "", question[i + 1].word if i + 1 < len(question) else ""
        if t.word in _ENGLISH_NOUNS and language == "en":
            read.append(t._replace(word=f"{t.word}s", surface=f"{t.word}s"))  # in French, tool words
        elif t.word == "son" and before in _BEFORE_SOUND:
            read.append(t._replace(word="sonore", surface="sonore"))
        elif not {before, after}.isdisjoint(_CARRYING.get(t.word, ())):
            read.append(t._replace(word="mention"))
        elif t.word in _LAUGHS and before in _LAUGHING:
            read.append(t._replace(word="rire", surface="rire"))
        elif gives_up(question, free, i):
            read.append(t._replace(word=DNF, surface=DNF))
            gone = True
        elif gone and t.word in HOW_FAR:  # "avant la fin" says when, and asks for no ending
            read.append(t._replace(word="mention", surface="mention"))
        elif (t.word, after) == ("make", "up") or (before, t.word) == ("make", "up"):
            read.append(t._replace(word="makeup", surface="makeup"))
        else:
            read.append(t)
    return read
