"""A film set beside the one spoken of, on what was just asked of that one: "the pace?", then "compared with Heat?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.question import Intent, Question
from retrieval.words.folding import fold_word

_ABOUT = frozenset({Intent.SUBJECT, Intent.SIDE, Intent.OPINION, Intent.COMPARE})
_COMPARING = re.compile(r"^(?:compar\w*|par|rapport|face|a|to|with|avec|versus|vs)$")
"""What a comparison says of itself."""
_BESIDE_ANOTHER = frozenset({"comparison", "faithfulness"})
"""What sets one film beside something else: another film takes its place."""
_AS_A_WHOLE = re.compile(
    r"\b(?:mieux|meilleure?s?|pires?|moins bi?en|better|worse|films?|movies?|series?|shows?"
    r"|notes?|ratings?|scores?|notee?s?|rated|en general|globalement|overall|in general|as a whole|dans l'ensemble)\b"
)
"""What sets the films themselves side by side: "is it better than Heat?"."""


def on_the_subject(question: Question, flat_text: str, last: Question) -> Question | None:
    """The last subject asked of both films, where ``question`` (its text given as `folding.flat`) compares and no more.

    None where nothing in the film was spoken of, or where the films as a whole are compared.
    """
    if _BESIDE_ANOTHER & {*last.subjects}:
        return None
    says_more = any(not _COMPARING.match(fold_word(word)) for word in question.words)
    if not last.topic or last.intent not in _ABOUT or says_more or _AS_A_WHOLE.search(flat_text):
        return None
    asked = replace(last, text=question.text, language=question.language, limit=question.limit, seen=())
    return replace(asked, intent=Intent.COMPARE, both=False, order=None, single=False)
