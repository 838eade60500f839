"""Is a question French or English? Counted on its tool words, then on its vocabulary."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from retrieval.question import Language
from retrieval.words.folding import Token, tokens
from retrieval.words.lexicon import listed, plain
from retrieval.words.rarer_words import of_one_language
from retrieval.words.stopwords import ENGLISH, FRENCH
from retrieval.words.vocabulary import common, everyday, proper_names, usage

_BOTH = FRENCH & ENGLISH
_GREETINGS = {"hello": 2.0, "hi": 2.0, "hey": 1.0, "thanks": 2.0, "thx": 2.0, "bye": 2.0, "goodbye": 2.0, "please": 1.0}
# tool words of one language that are everyday words of the other, or nearly
_MISLEADING = frozenset("on me a an as but main son plus or note comment pour film les i car vs v".split())
# English words that French reviews write too, and hardly as French ones
_ENGLISH_STILL = frozenset(
    """acting back best coming ending ever feel food guys happy like made mid movie movies much school season see
    watch""".split()
)
# said in both languages
_EITHER = frozenset("thx yo stop ok okay cool lol xd top bye ciao wow nope yep oops super go plz mdr".split())
_ANYWHERE = frozenset({"yo"})
_ELIDED = frozenset("c d j l m n qu t".split())
_PARTICLES = frozenset("de du des la le".split())
_JOINING = frozenset({"et", "and"})
_OR = {"or"}
_APOSTROPHES = ("'", "’")
_MARKS = frozenset("éèêëàâîïôûùçœ«»")
COGNATE = 0.5
"""What a word tells that is of one language for the reviews or for the lexicon, and not for both."""
LAST_NAME = 0.25
"""What a word tells that stands where a last name would: "keanu reves"."""
OFTEN = 0.0003
"""A word that reviews write so often, as a share of all words, is no slip of a last name."""


def detect(words: Sequence[Token], text: str, default: Language) -> Language:
    """The language of the question, ``default`` where nothing tells.

    ``words`` are the tokens outside film titles and people's names: a title says nothing of the speaker.
    """
    if _full_name(words):
        return default
    french = english = 0.0
    last_names = _last_names(words)
    english += sum(_as_somebody(words, place) for place in range(1, len(words)))
    for n, token in enumerate(words):
        word = token.word
        if word in _PARTICLES and _in_a_name(words[max(0, n - 1) : n + 2], words):
            continue  # "Robert De Niro" is named in any language
        if token.surface.islower() and not _MARKS.isdisjoint(token.surface):
            french += 2 if word == "a" else 1  # "à" is nothing else
        if word == "s" and text[token.start - 1 : token.start] in _APOSTROPHES:
            english += 2  # "Anne's"
        if _elided(token, text):
            french += 2
        if word == "les" and token.surface == "les" and len(words) > 1:
            french += 1
        if word in _BOTH or word in _MISLEADING or _initial(token, text):
            continue
        english += _GREETINGS.get(word, 0.0)
        if word in _JOINING and not token.surface[0].isupper():  # names beside it are of any language
            french += word == "et"
            english += word == "and"
        if word in FRENCH:
            french += 2
        elif word in ENGLISH:
            english += 2
        else:
            weight = LAST_NAME if token in last_names else 1.0
            for language, told in _told(word) if _speaks(token, words) else ():
                french += weight * told * (language is Language.FRENCH)
                english += weight * told * (language is Language.ENGLISH)
    if not _MARKS.isdisjoint(text.lower()):
        french += 1
    silent = not french and not english
    if silent and {t.word for t in words} == _OR:
        return Language.ENGLISH  # "Heat or Pusher?": French writes "ou" between two
    if french == english:
        said = [t.word for t in words if t.word not in _MISLEADING and t.word not in _BOTH and _speaks(t, words)]
        french, english = (float(sum(listed(word, language) for word in said)) for language in Language)
    if french == english and silent:
        unnamed = [t.word for t in words if t not in last_names and t.surface.islower()]
        seen = [language for word in unnamed for language in of_one_language(word)]
        french, english = (float(seen.count(language)) for language in Language)
    if french == english:
        return default
    return Language.FRENCH if french > english else Language.ENGLISH


def spoken_in(words: Sequence[Token], text: str, default: Language, *, goes_on: bool) -> Language:
    """`detect`, for a turn of a conversation that ``goes_on``: what is said in both languages tells none there."""
    said = {t.word for t in words}
    if said and said <= (_EITHER if goes_on else _ANYWHERE):
        return default
    return detect(words, text, default)


def _in_a_name(beside: Sequence[Token], words: Sequence[Token]) -> bool:
    """Whether a word and those on either side of it are written as a name is, and not every word of the question."""
    return len(beside) > 2 and all(t.capital for t in beside) and not all(t.capital for t in words)


def _speaks(token: Token, words: Sequence[Token]) -> bool:
    """Whether a word tells a language: a name does only beside others: "London Film Festival"."""
    beside = len(words) > 2 or not all(t.capital for t in words)
    return token.word not in proper_names() or (token.capital and beside)


@lru_cache(maxsize=5_000)
def _told(word: str) -> tuple[tuple[Language, float], ...]:
    """The language of which a word is an everyday one, and how much that tells; nothing where it tells none."""
    held = [language for language in Language if word in common(language)]
    known = [language for language in Language if listed(word, language)]
    if len(held) == 1:
        return ((held[0], COGNATE if held[0].other in known else 1.0),)
    if word in _ENGLISH_STILL:
        return ((Language.ENGLISH, 1.0),)
    return ((known[0], COGNATE),) if not held and len(known) == 1 else ()


def _as_somebody(words: Sequence[Token], place: int) -> bool:
    """Whether "as" follows a name and no tool word follows it: "robert pattinson as batman", not "rosa tu as vu"."""
    name, after = words[place - 1], words[place + 1 : place + 2]
    told = name.word in proper_names() and name.word not in FRENCH and words[place].start - name.end == 1
    return words[place].word == "as" and told and all(t.word not in FRENCH for t in after)


def _initial(token: Token, text: str) -> bool:
    """Whether a letter is what is left of a name: "J.R. Bourne"."""
    return len(token.word) == 1 and token.capital and text[token.end : token.end + 1] == "."


def _elided(token: Token, text: str) -> bool:
    """Whether a word is a French one before an apostrophe: "chef d'oeuvre", and not "I'd" or "D'Onofrio"."""
    if token.word not in _ELIDED or text[token.end : token.end + 1] not in _APOSTROPHES:
        return False
    return text[token.end + 1 : token.end + 2].islower() and text[token.start - 1 : token.start] not in _APOSTROPHES


def _full_name(words: Sequence[Token]) -> bool:
    """Whether a question is two words with a capital, one of them at least no word: "Claire Foy", "Brady Noon"."""
    if len(words) != 2 or not all(t.capital and t.word not in FRENCH and t.word not in ENGLISH for t in words):
        return False
    return not all(plain(t.word) for t in words)


def _last_names(words: Sequence[Token]) -> set[Token]:
    """The words right after a first name that has no name before it, whether they are last names or slips of one."""
    found, before = set[Token](), False
    for token in words:
        name = token.word in proper_names() and token.word not in everyday()
        often = (known := usage().get(token.word)) is not None and known.share > OFTEN
        if before and not name and not often:
            found.add(token)
        before = name and not before
    return found


@lru_cache(maxsize=5_000)
def tongues(text: str) -> frozenset[Language]:
    """The languages that a text may be in: one, or both where nothing tells."""
    return tongues_of(tokens(text), text)


def tongues_of(words: Sequence[Token], text: str) -> frozenset[Language]:
    """The languages that some words of a text may be in: one, or both where nothing tells."""
    return frozenset(detect(words, text, default) for default in Language)
