"""What the things a film's reviewers keep coming back to are called: "la banlieue", "les trous noirs"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from retrieval.names.naming import Called
from retrieval.words.folding import tokens
from retrieval.words.lexical import stems_of
from retrieval.words.salience import Tally
from retrieval.words.spoken import Spoken
from retrieval.words.stopwords import STOPWORDS

FIXED = 0.6
"""A word that follows a thing in at least this share of its places belongs to what it is called."""
BESIDE = 0.3
"""A thing that stands beside a word of the title in this share of its places is a part of the title."""
_DEFINITE = {"le": "le ", "la": "la ", "l": "l'", "les": "les ", "the": "the "}
_ADVERBS = frozenset({"bien", "tres", "trop", "assez", "si", "well"})
_OF = frozenset({"de", "des", "du", "d", "of"})


@dataclass(slots=True)
class _Use:
    """How one thing is written: with its article, with what follows it (by the stem of that), beside the title."""

    seen: int = 0
    beside_title: int = 0
    forms: Counter[str] = field(default_factory=Counter)
    phrases: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def label(self) -> tuple[str, str]:
        """What it is called, and the stem of the word that belongs to it ("" for none)."""
        for stem, written in self.phrases.items():
            if written.total() >= FIXED * self.seen:
                return _definite(written), stem
        return _definite(self.forms), ""


def things(
    reviews: Sequence[Spoken], counted: Tally, salient: Iterable[str], title: frozenset[str]
) -> list[Called]:
    """The things that salient words name, forms of one word together, called as they are written most."""
    by_stem: dict[str, list[str]] = {}
    for form in sorted(salient, key=lambda w: (-counted.seen[w], w)):
        stem = next((s for s in stems_of(form) if s in by_stem), stems_of(form)[0])
        by_stem.setdefault(stem, []).append(form)
    stem_of = {form: stem for stem, forms in by_stem.items() for form in forms}
    often = Counter({stem: sum(counted.seen[w] for w in forms) for stem, forms in by_stem.items()})
    uses: dict[str, _Use] = defaultdict(_Use)
    for review in reviews:
        for place, word in enumerate(review.words):
            if word in stem_of:
                _see(uses[stem_of[word]], review, place, title)
    found: dict[str, Called] = {}
    parts: set[str] = set()
    for stem, _ in often.most_common():
        if uses[stem].beside_title < BESIDE * uses[stem].seen:
            label, part = uses[stem].label()
            said = tuple(t.word for t in tokens(label) if t.word not in STOPWORDS) if part else tuple(by_stem[stem])
            found[stem] = Called(label, said, name=False, together=bool(part))
            parts.add(part)
    return [called for stem, called in found.items() if stem not in parts]


def _definite(forms: Counter[str]) -> str:
    """The form written most, of those with an article where there are any."""
    definite = Counter({form: n for form, n in forms.items() if form.startswith(tuple(_DEFINITE.values()))})
    return (definite or forms).most_common(1)[0][0]


def _see(use: _Use, review: Spoken, place: int, title: frozenset[str]) -> None:
    words, surfaces, touches = review.words, review.surfaces, review.touches
    before = words[place - 1] if place and touches[place] else None
    after = words[place + 1 : place + 3]
    use.seen += 1
    use.beside_title += any(word in title for word in (before, *after[:1]))
    form = surfaces[place].lower()
    if before is not None:
        form = _DEFINITE.get(before, "") + form
    use.forms[form] += 1
    if not after or not touches[place + 1]:
        return
    if after[0] not in STOPWORDS and after[0] not in _ADVERBS:
        use.phrases[stems_of(after[0])[0]][f"{form} {surfaces[place + 1].lower()}"] += 1
    elif len(after) > 1 and after[0] in _OF and touches[place + 2] and after[1] not in STOPWORDS:
        elided = "'" if after[0] == "d" else " "
        phrase = f"{form} {surfaces[place + 1].lower()}{elided}{surfaces[place + 2].lower()}"
        use.phrases[stems_of(after[1])[0]][phrase] += 1
