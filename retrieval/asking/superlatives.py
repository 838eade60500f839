"""The best and the worst of something, where nobody calls it so: who praises or blames it answers."""

from __future__ import annotations

from dataclasses import replace

from retrieval.question import Intent, Question, Side
from retrieval.subjects.thesaurus import Thesaurus
from retrieval.words.folding import fold_word, tokens

_BEST = "best finest strongest greatest standout meilleur meilleure meilleurs meilleures"
_WORST = "worst weakest poorest pire pires"
_SIDES = {**dict.fromkeys(_BEST.split(), Side.POSITIVE), **dict.fromkeys(_WORST.split(), Side.NEGATIVE)}


def softened(question: Question, thesaurus: Thesaurus) -> Question | None:
    """The question without its superlative, asked of its side: "best actor" is praise of the actors.

    None where it has none, or where what is left is no subject of the thesaurus.
    """
    sides = {side for word in question.words if (side := _SIDES.get(fold_word(word)))}
    rest = tuple(word for word in question.words if fold_word(word) not in _SIDES)
    if question.side is not None or len(sides) != 1 or not rest or question.names:
        return None
    found = thesaurus.find(tokens(" ".join(rest)), question.language)
    subjects = tuple(dict.fromkeys(span.subject for span in found if not span.weak))
    if not subjects:
        return None
    asked = replace(question, intent=Intent.SIDE, side=sides.pop(), topic=" ".join(rest), words=rest)
    return replace(asked, subjects=subjects, weak_subjects=())
