"""How much of what a question asks some passages write: of all its words, of those beside its subjects, of a name's."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from retrieval.finding.asked import Word
from retrieval.names.joined import grouped
from retrieval.question import Question
from retrieval.words.folding import fold_word, tokens
from retrieval.words.rarity import Share

Numbers = AbstractSet[int]
"""Words of a question, by their place among them."""


@dataclass(slots=True)
class Met:
    """What all passages looked at write: which words, and the best shares of them that one writes.

    ``rest`` is the best share of the words beside the subjects that a passage on them writes, ``together`` of what is
    asked of somebody that a passage naming them writes.
    """

    written: set[int] = field(default_factory=set)
    rest: float = 0.0
    together: float = 0.0


class Coverage:
    """The words of a question, and what shares of them a passage holds, each weighed by its rarity."""

    def __init__(self, question: Question, words: Sequence[Word]) -> None:
        self.words = words
        self._question = question
        names = {token.word for name in question.names for token in tokens(name)}
        every = range(len(words))
        self._named = {n for n in every if fold_word(words[n].typed) in names}
        self._beside = {n for n in every if words[n].rest}
        self._groups = grouped([word.typed for word in words], self._beside, question.topic or "")
        self.of_all = self._share(set(every))
        self.of_the_thing = self._share(self._beside - self._named)
        self._of_it = self._share(set(every) - self._named)
        self._shares = [self._share(group) for group in self._groups]

    def _share(self, numbers: Numbers) -> Share:
        return Share({n: self.words[n].rarity for n in sorted(numbers)})

    @property
    def beside(self) -> int:
        """How many words stand beside the subjects."""
        return len(self._beside)

    def look(self, met: Numbers, seen: Met, *, mentions: bool, names: bool) -> None:
        """Add to ``seen`` a passage that writes the words ``met``, names a subject or a name of the question."""
        seen.written |= met
        if mentions or not self._question.subjects:
            seen.rest = max(seen.rest, *(share(met) for share in self._shares))
        if names or not self._question.names:
            spoken = set(range(len(self.words))) - self._beside if mentions else set()
            seen.together = max(seen.together, self._of_it(met | spoken))

    def unwritten(self, written: Numbers, *, mentioned: bool) -> tuple[str, ...]:
        """The words beside the subjects where none of those asked of side by side is written, names left out.

        And the subjects that are asked for of somebody, of whom nobody writes them: of him they write, and not of his
        music.
        """
        typed = [self.words[n].typed for group in self._unnamed() if not group & written for n in sorted(group)]
        if self._question.names and not mentioned:
            typed += [w.typed for n, w in enumerate(self.words) if w.subject and not w.rest and n not in written]
        return tuple(typed)

    def lacking(self, written: Numbers) -> list[Word]:
        """The words that no passage writes, of the one of the things asked of side by side that most is written of."""
        lacking = [[self.words[n] for n in group - written] for group in self._unnamed()]
        return min(lacking, key=lambda words: max((word.rarity for word in words), default=0.0))

    def _unnamed(self) -> list[Numbers]:
        return [group - self._named for group in self._groups]
