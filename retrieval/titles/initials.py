"""Titles told by their initials: "PBLV", "GoT", "twd", "lotr"."""

from __future__ import annotations

from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.forms import Words, without_article
from retrieval.words.folding import Token, tokens
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import everyday

_LEAST = 3
# what is written so and is no title
_OTHERWISE = frozenset(
    """cgi vfx sfx fx ost bof vost vostfr vff vfq dvd bluray imax fbi cia nsa nasa usa nyc uk ussr urss gdr rda lgbt
    lgbtq lgbtqia ww1 ww2 wwi wwii bbc hbo abc nbc cbs amc tf1 imdb tmdb svp stp pls plz omg lol mdr ptdr wtf tbh imo
    imho afaik asap faq tv adn dna hiv vih sida aids ptsd adhd tdah otan nato onu pov diy rip bff""".split()
)


def initials_of(title: Words) -> set[str]:
    """What a title of several words may be called by: the first letters of all, or without its tool words."""
    ways = (title, without_article(title), [w for w in title if w not in STOPWORDS])
    return {"".join(word[0] for word in words) for words in ways if len(words) >= _LEAST}


def may_be_initials(token: Token, *, shouted: bool = False) -> bool:
    """Whether a word may be the initials of a title: no word of its own, or written in capitals ("GoT").

    ``shouted``: only in capitals.
    """
    word = token.word
    if len(word) < _LEAST or word in _OTHERWISE or not word.isalpha():
        return False
    capitals = sum(letter.isupper() for letter in token.surface)
    own = word in everyday() or word in STOPWORDS
    return (capitals > 1 or not (own or shouted)) and not thesaurus().find(tokens(word))
