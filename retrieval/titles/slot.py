"""Places where words without an article can only be a name: "what is dark about", "est-ce que animal fait peur"."""

from __future__ import annotations

from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.run import Run
from retrieval.titles.side_by_side import OF_A_WORD
from retrieval.words.carriers import CARRIERS
from retrieval.words.stopwords import DEFINITE, STOPWORDS

_IS = frozenset("is was s".split())
# what French says of one thing; a noun before them has its article
_SAYS = frozenset(
    """est etait fait vaut parle donne merite meritait dure reste tient finit commence marche passe ressemble plait
    raconte""".split()
)
_HAS = frozenset("have hold deserve get end live drag make feel start deliver improve finish glorify".split())
_FINDS = frozenset("find found finds think thinks thought".split())
_GOES_ON = DEFINITE | frozenset("il elle on ca c est y".split())
_WHETHER = (["est", "ce", "que"], ["est", "ce", "qu"])
_BOTH = frozenset("de a".split())
_PLURAL = frozenset("le les".split())
_FOUR = 4
_PREPOSITIONS = frozenset("en sous sans chez avec pour dans hors contre vers entre".split())
# no preposition follows another one, nor what has an object: "devant en avant", "on a aimé en avant"
_BEFORE_NONE = frozenset("devant dans sur sous aime adore deteste regarde vu compare comparer".split())
_PREMIERE = frozenset("premiere premieres".split())


def in_a_slot(run: Run) -> bool:
    """Whether a whole title of everyday words stands where nothing but a name can."""
    if run.before in _BOTH and run.question[run.start].word in _PLURAL and run.end - run.start > 1:
        return True  # "les acteurs de les naufragés": no word, for that would be "des"
    before = [t.word for t in run.question[max(0, run.start - _FOUR) : run.start]]
    word = run.before in OF_A_WORD and before[-2:] != ["what", "s"]
    if all(w in STOPWORDS for w in run.key):
        return _tool_words(run, before)
    if word or _of_subjects(run):
        return False
    return _english(run, before) or _french(run, before)


def _tool_words(run: Run, before: list[str]) -> bool:
    """Whether tool words that begin as no subject and no object does stand where one of them is: "en avant"."""
    if len(run.key) < 2 or run.key[0] not in _PREPOSITIONS or run.after in _PREMIERE:
        return False
    return (before[-3:] in _WHETHER and run.after in _SAYS) or run.before in _BEFORE_NONE


def _of_subjects(run: Run) -> bool:
    """Whether the words name a subject ("is acting good"), or one word only carries questions."""
    words = run.question[run.start : run.end]
    named = {i for s in thesaurus().find(words) if not s.weak for i in range(s.start, s.end)}
    subject = all(i in named and t.word in thesaurus().words for i, t in enumerate(words) if t.word not in STOPWORDS)
    return subject or (len(words) == 1 and words[0].word in CARRIERS)


def _english(run: Run, before: list[str]) -> bool:
    """Whether it is a name in English: "what is X about", "how slow is X", "does X have", "did they find X dull"."""
    asked = before[-1:] and before[-1] in _IS
    if asked and before[:-1] in (["what"], ["so", "what"], ["and", "what"]) and run.after == "about":
        return run.end + 1 == len(run.question)
    if asked and before[0] == "how" and run.ends and len(before) > 2:
        return True
    if before == ["is"] and run.end + 1 == len(run.question):
        return True  # "is X scary?"
    if run.before == "does" and run.after in _HAS:
        return True
    return run.before in _FINDS and run.end + 1 == len(run.question) and len(before) > 2


def _french(run: Run, before: list[str]) -> bool:
    """Whether it is a name in French: "est-ce que X fait peur", "X est trop long", "dans X la musique"."""
    says = run.after in _SAYS
    if not run.start or before[-3:] in _WHETHER:
        return says and not (run.start == 0 and run.key[0] in STOPWORDS)
    return run.before == "dans" and run.after in _GOES_ON
