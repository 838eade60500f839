"""Titles of everyday words typed in small letters: "how many reviews of the killer", "the killer c'est lent ?"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.foreign import SENTENCE
from retrieval.titles.run import Run
from retrieval.titles.side_by_side import COMPARING
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, squeeze
from retrieval.words.stopwords import DEFINITE, ENGLISH, FRENCH, STOPWORDS

_REVIEWS = frozenset(
    """avis critique critiques note notes moyenne commentaires review reviews rating ratings score scores comments
    opinions""".split()
)
_ALL_OF = frozenset("of de d on sur for about".split())
"""After "reviews", before what they are of."""
_HEADS = frozenset(
    """musique bo acteur acteurs actrice actrices casting fin realisation photo image images scenario rythme personnages
    dialogues ambiance duree longueur decors montage intrigue heros heroine realisateur music soundtrack score cast
    acting actors actresses ending plot script pacing director cinematography visuals effects length characters
    dialogue photography""".split()
)
"""What a film has; of a scene or a story, everyday words tell the kind ("scène de plage")."""
_IN = frozenset("of in de d dans".split())
_SAYS = frozenset(
    """est sont etait etaient vaut valent merite meritent fait font donne donnent is are was were
    feel feels sound sounds ils elles y""".split()
)
_IS = frozenset("is was est etait que".split())
_MORE = frozenset("more less plus moins aussi as".split())
_THAN = frozenset("than que as".split())
_TRES, _VERY = frozenset("trop tres assez plutot vraiment".split()), frozenset("too very so really".split())
_SO = _TRES | _VERY - {"so", "really"}
_OR = frozenset("ou or vs".split())
_IT = frozenset("ca c".split())
_QUALIFIES = frozenset(
    """belle beau bel grand grande petit petite jeune vieux vieille bon bonne gros grosse jolie joli folle fou pure pur
    vrai vraie seul seule autre nouveau nouvelle nope grave super happy nice good great pretty wild only""".split()
)
"""What stands before a noun as well: "belle musique"."""
_FIGURES = frozenset("quotes quote citations average mean median mediane length longueur trend".split())
_SHORTEST, _LONGEST = 4, 5
_OF_IT = _ALL_OF | frozenset("did does".split())
_PLACING = _OF_IT | frozenset("in at to with from dans a au aux en du avec chez".split())
"""A sentence that begins with these is in another one: "in the end the music is good"."""
_LINKS = _OR | frozenset("vs versus contre".split())


def in_small_letters(run: Run, spelt: Collection[str]) -> bool:
    """Whether everyday words that are a whole title stand where a title does, its own article with it.

    ``spelt`` are the titles as they are written, squeezed.
    """
    question, start, end, _ = run
    words = [t.word for t in question[start:end]]
    if len(words) >= SENTENCE and squeeze("".join(words)) in spelt and _where_none_stands(run):
        return True
    if _says_something_else(question[start:end]):
        return False
    own = run.before in DEFINITE and squeeze(run.before + "".join(words)) in spelt
    first = start - own
    before = [t.word for t in question[max(0, first - 2) : first]]
    if not own and run.before in DEFINITE:
        return False
    if (own and run.after in _REVIEWS) or (before[-1:] and before[-1] in _ALL_OF and {*before[:-1]} & _REVIEWS):
        return True
    if len(before) > 1 and before[-1] in _IN and before[-2] in _HEADS and run.after in _SAYS:
        return True
    if _more_than_a_title(run, before[-1:], spelt) or _less_than_a_title(run, first, spelt):
        return True
    if (before and before[-1] in _OR and _ends_a_title(question[: first - 1], spelt)) or (
        run.after in _OR and _is_a_title(question[end + 1 :], spelt)
    ):
        return True
    if own and _of_another_tongue(run.before, [t.word for t in question[end:]]):
        return True
    return not first and not own and _begins(run)


def _where_none_stands(run: Run) -> bool:
    """Whether a title that is a sentence stands as no sentence does: "reviews of talk to me", "this is us acting".

    It follows "of" or what asks, or ends the question after "reviews", or begins it and what is asked of it follows.
    """
    first = run.question[run.start].word
    if not run.start:
        asked = run.after in _REVIEWS | _FIGURES | _LINKS or (run.after not in COMPARING and _before_a_subject(run))
        return not run.ends and first not in _PLACING and asked
    if run.before in _IS:
        return run.start == 1 and not run.ends
    return (run.before in _OF_IT and run.before != first) or (run.ends and run.before in _REVIEWS)


def _says_something_else(words: Sequence[Token]) -> bool:
    """Whether the words name a subject, or carry questions."""
    content = [t.word for t in words if t.word not in STOPWORDS]
    if not content or all(w in CARRIERS or w.isdigit() or len(w) < _SHORTEST for w in content):
        return True
    return bool(thesaurus().find(words)) and len(content) == 1 and content[0] in thesaurus().words


def _more_than_a_title(run: Run, before: Sequence[str], spelt: Collection[str]) -> bool:
    """Whether it is said to be more or less something than another title: "is dune slower than the killer"."""
    if before and before[0] not in _IS:
        return False
    after = run.question[run.end :]
    than = next((i for i, t in enumerate(after) if i and t.word in _THAN), None)
    if than is None or not ((than > 1 and after[0].word in _MORE | _IS) or after[0].word.endswith("er")):
        return False
    return _is_a_title(after[than + 1 :], spelt)


def _less_than_a_title(run: Run, first: int, spelt: Collection[str]) -> bool:
    """Whether another title is said to be more or less something than it: "dune is slower than the killer"."""
    before = [t.word for t in run.question[:first]]
    if not run.ends or len(before) < 3 or before[-1] not in _THAN:
        return False
    begun = next((i for i, word in enumerate(before) if word not in _IS), 0)
    return _is_a_title(run.question[begun : first - 2], spelt)


def _is_a_title(words: Sequence[Token], spelt: Collection[str]) -> bool:
    """Whether words begin with a title as it is written."""
    said = [t.word for t in words[:_LONGEST]]
    return any(squeeze("".join(said[:n])) in spelt for n in range(1, len(said) + 1))


def _ends_a_title(words: Sequence[Token], spelt: Collection[str]) -> bool:
    """Whether words end with a title as it is written."""
    said = [t.word for t in words[-_LONGEST:]]
    return any(squeeze("".join(said[n:])) in spelt for n in range(len(said)))


def _of_another_tongue(article: str, after: Sequence[str]) -> bool:
    """Whether the article is of the language that what follows is not in: "the killer c'est lent ?"."""
    own, other = (ENGLISH | _VERY, FRENCH | _TRES) if article == "the" else (FRENCH | _TRES, ENGLISH | _VERY)
    spoken = [w for w in after if (w in own) != (w in other)]
    return bool(spoken) and all(w in other for w in spoken)


def _begins(run: Run) -> bool:
    """Whether a bare noun begins a question and what is asked of it follows: "dune trop long ?", "dune vf ou vost"."""
    if run.ends or len(run.key) > 1 or run.key[0] in _QUALIFIES or run.key[0] in STOPWORDS:
        return False
    if run.after in _SO | _IT or [t.word for t in run.question[run.end : run.end + 2]] == ["ce", "soir"]:
        return True
    return _before_a_subject(run)


def _before_a_subject(run: Run) -> bool:
    """Whether a subject stands right after the run."""
    return any(s.start == 0 and not s.weak for s in thesaurus().find(run.question[run.end :]))
