"""What is left of a question once its film, its filters and its wording are put aside: the subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.asking.described import described
from retrieval.asking.judging import judged, praising, verdicts
from retrieval.asking.looks import LOOKS, looks_asked
from retrieval.asking.predicates import predicated
from retrieval.asking.roles import role_in
from retrieval.names.initialled import begun, has_initial
from retrieval.names.likened import WorkTitle
from retrieval.subjects.thesaurus import SubjectSpan, Thesaurus
from retrieval.titles.works_named import works_named
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token, tokens
from retrieval.words.lexicon import listed, of_a_people
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import CAPITALISED, everyday, proper_names


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject in the user's words, its thesaurus entries, and the names that must be found as they stand."""

    text: str
    subjects: tuple[str, ...] = ()
    weak_subjects: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


# what only carries a question with the word beside it: "do they touch on", "à quoi ressemble"
_CARRYING = {
    **dict.fromkeys(("touch", "touches", "touched"), ("on", "upon")),
    **dict.fromkeys(("deal", "deals", "dealt"), ("with",)),
    **dict.fromkeys(("call", "calls", "called"), ("it", "him", "her", "them", "this")),
    **dict.fromkeys(("bring", "brings", "brought"), ("up",)),
    **dict.fromkeys(("back", "returning"), ("to",)),
    **dict.fromkeys(("ressemble", "ressemblent"), ("quoi", "au", "aux", "livre", "livres", "roman", "bd")),
    **dict.fromkeys(("many", "much"), ("how",)),
    **dict.fromkeys(("judge", "judged"), ("they", "people", "viewers", "reviewers", "critics", "you", "is", "was")),
    **dict.fromkeys(("buy", "bought"), ("people", "they", "viewers", "you", "anyone", "anybody", "reviewers")),
    **dict.fromkeys(
        ("call", "calls", "called"),
        ("anyone", "anybody", "who", "people", "they", "viewers", "reviewers", "critics", "some", "it", "him", "her"),
    ),
    **dict.fromkeys(("word", "feeling", "feelings", "vibe", "take", "takes", "buzz"), ("on", "about", "towards")),
    "besoin": ("d", "de"),
    "fans": ("say", "think", "do", "did", "disent", "pensent"),
    **dict.fromkeys(("need", "needs"), ("you", "i", "we", "one")),
    **dict.fromkeys(("seen", "read"), ("have", "having")),
    **dict.fromkeys(("keep", "keeps"), ("mentioning", "saying", "repeating", "coming", "talking")),
}
# "qui a abandonné ?": a film that was not seen to its end, which reviewers call so
_GAVE_UP = frozenset("abandonne lache decroche arrete stoppe".split())
_HAVE = frozenset("a ont as avez".split())
_SEEN = frozenset("cours route episode episodes saison saisons fin bout milieu debut vite la le".split())
_DNF = "dnf"
# "on rit ou pas ?": the verb in a form that shares no stem with "rire"
_LAUGHS = frozenset("rit rient ri".split())
_LAUGHING = frozenset("on ils elles gens public spectateurs monde a ont ai enfants ados".split())
REPUTATION = "reputation"
"""A verdict that is asked of something else where that is named: "Sellers, génial ou surestimé ?"."""
# words inside a name: "Robert De Niro", "Max von Sydow", "Penelope de la Cruz"
_STYLES = frozenset("mr mrs ms miss dr mme mlle monsieur madame captain lord lady saint".split())
"""Before a name, and no part of it."""
_PARTICLES = frozenset(
    "de di da do dos del della degli du des d von van der den ten ter le la el al bin ben saint st o".split()
)
_MOST_PARTICLES = 2
_VERBS = frozenset("est joue jouait etait incarne interprete surjoue cabotine".split())
_TITLED = 0.7
"""A question of which so many words have capitals tells nothing by them."""
_NO_BRACKETS = str.maketrans("()", "  ")
_MARKS = frozenset(",;:/+()")
"""Signs that stand between two names and inside none."""
_ARTICLES = (["le"], ["la"])
_SHORT_IN_NAME = 4
_PLAYERS = frozenset(
    """acteur acteurs actrice actrices comedien comediens comedienne comediennes actor actors actress actresses
    performers""".split()
)
_PLAYED = frozenset(
    """personnage personnages perso persos character characters hero heroes heros heroine heroines protagoniste
    protagonistes protagonist protagonists""".split()
)
_OWNING = frozenset("de des du of d between among for entre pour chez".split())
_THE = frozenset("the la les le l these ces".split())
_ENGLISH_NOUNS = frozenset("son car".split())
# "son" is a possessive nearly everywhere, and what one hears after these
_BEFORE_SOUND = frozenset("le du au ce quel niveau cote".split())


# words that begin another one ("sous-marin", "non-dits") and say nothing by themselves
_PREFIXES = frozenset("sous avant apres contre sur non demi mi entre sans long court hors plus moins".split())
# two words that are one thing, though one of them is a tool word
_TOGETHER = frozenset({("sous", "marin"), ("sous", "marins")})
# "un long métrage" is a film, "c'est long ?" is asked of one
_OF_FILMS = frozenset("long longs court courts moyen moyens".split())
# "le monde pense" and "tout le monde" are those who speak, "la fin du monde" is not
ACTING = "acting"
_PLAYS = frozenset(
    """joue joues jouent jouait jouer jeu prestation prestations performance performances play plays playing played
    act acts acted perform performs performed""".split()
)
_PLAYING = frozenset(
    "joue joues jouent jouait jouer play plays playing played act acts acted perform performs performed".split()
)
_WELL = frozenset("bien mal well badly".split())
# what only says which of several is meant: "le problème principal"
_FOREMOST = frozenset("principal principale principaux principales majeur majeurs main biggest".split())
_OF_WORLD = frozenset("du au ce un son notre autre nouveau ancien".split())


def _is_name(token: Token, first: bool, shouting: bool, language: str | None) -> bool:
    """Whether a word begins or is a name; one of the lexicon that is typed without a capital is a word."""
    plain = language is not None and not token.capital and listed(token.word, language)
    if token.word in CAPITALISED or plain or (language == "en" and of_a_people(token.word)):
        return False
    if token.word in proper_names():
        return True
    if token.word.isdigit() or token.word in everyday() or shouting:
        return False
    return token.capital and not first


def find_topic(
    question: Sequence[Token], free: Sequence[bool], text: str, thesaurus: Thesaurus, language: str | None = None
) -> Topic | None:
    """The subject among the tokens that nothing else has claimed (``free``), or None."""
    question = _heard(question, free, language)
    spans = [
        s for s in thesaurus.find(question, language)
        if all(free[s.start : s.end]) and not _is_somebody(s, question, thesaurus)
    ]  # fmt: skip
    of_others = predicated(question, free, spans)
    spans = [s for s in spans if s.start not in of_others]
    works = works_named(question, free, text)
    of_works = {i for start, end in works for i in range(start, end)}
    spans = [s for s in spans if of_works.isdisjoint(range(s.start, s.end))]
    named = {i for s in spans if s.end - s.start > 1 or not s.weak for i in range(s.start, s.end)}
    alone = {s.start for s in spans if s.end - s.start == 1 and question[s.start].word in CARRIERS}
    looks = looks_asked(question, free)
    named, alone = named | looks, alone | looks
    content = [
        i for i, t in enumerate(question)
        if free[i] and i not in of_others
        and (
            i in (named - alone) | of_works
            or (not _carries(question, i, text) and (len(t.word) > 1 or t.word.isdigit()))
        )
    ]  # fmt: skip
    # "le public", "savoir": a word that carries questions is a subject only where nothing else is
    if all(question[i].word in _FOREMOST for i in content):
        content = []
    content = content or sorted(named & alone)
    named -= alone - set(content)
    if not content:
        return None
    verdict = {i for s in spans if s.subject == REPUTATION for i in range(s.start, s.end)}
    beside = judged(question, content, text) - (named - verdict)
    beside |= verdict if any(i in named - verdict for i in content) else set()
    called = _names(question, free, [i for i in content if i not in of_works], named, text, language)
    beside |= role_in(question, content, called)
    beside |= described(question, free, [i for i in content if i not in beside], called, text)
    beside |= verdicts(question, [i for i in content if i not in beside], called)
    beside |= praising(question, [i for i in content if i not in beside], named)
    beside -= of_works
    content = [i for i in content if i not in beside]
    kept = [s for s in spans if any(i in content for i in range(s.start, s.end))]
    kept = [s for s in kept if not (len(kept) > 1 and _whose(question, s, kept, text))]
    strong = tuple(dict.fromkeys(s.subject for s in kept if not s.weak))
    weak = tuple(dict.fromkeys(s.subject for s in kept if s.weak))
    if not strong and all(any(s.start <= i < s.end for s in kept) for i in content):
        strong, weak = weak[:2], weak[2:]  # nothing else was said: "the score" is the music
    if content and looks.issuperset(content):
        strong, weak = (LOOKS,), tuple(subject for subject in (*strong, *weak) if subject != LOOKS)
    if beside:
        called = _names(question, free, [i for i in content if i not in of_works], named, text, language)
    titles = (WorkTitle(text[question[start].start : question[end - 1].end]) for start, end in works)
    names: tuple[str, ...] = (*called, *titles)
    if not strong and ACTING in weak and _only_plays([question[i].word for i in content], names):
        strong, weak = (ACTING,), tuple(subject for subject in weak if subject != ACTING)
    somebody = {t.word for name in called for t in tokens(name)}
    persons = {i for i in content if question[i].word in somebody}
    said = _slice(question, free, content, text, named | of_works, persons)
    return Topic(
        text=names[0] if len(names) == 1 and _how_they_play([question[i].word for i in content], names[0]) else said,
        subjects=strong,
        weak_subjects=weak,
        names=names,
        words=_looked_for(question, content, looks, language),
    )


def is_thing(topic: Topic, thesaurus: Thesaurus, language: str | None) -> bool:
    """Whether a topic names somebody, or holds a word beside the subjects that it names."""
    if topic.names:
        return True
    said = tokens(topic.text)
    spoken = {i for span in thesaurus.find(said, language) for i in range(span.start, span.end)}
    asked = {t.word for word in topic.words for t in tokens(word)}
    return any(t.word in asked and t.word not in CARRIERS and i not in spoken for i, t in enumerate(said))


def _looked_for(
    question: Sequence[Token], content: Sequence[int], looks: set[int], language: str | None
) -> tuple[str, ...]:
    """The words of a subject that are looked for: a film's look is seldom called so."""
    if content and looks.issuperset(content):
        return ("image",) if language == "fr" else ("visuals",)
    return tuple({question[i].word: question[i].surface for i in content}.values())


def _only_plays(words: Sequence[str], names: Sequence[str]) -> bool:
    """Whether all that is asked of somebody is how they play: "comment joue Mads Mikkelsen ?"."""
    named = {token.word for name in names for token in tokens(name)}
    return bool(named) and any(word in _PLAYS for word in words) and _PLAYS.issuperset(set(words) - named)


def _how_they_play(words: Sequence[str], name: str) -> bool:
    """Whether a verb of playing is all that is said of somebody: "comment joue Mads Mikkelsen ?" names nothing else."""
    beside = set(words) - {token.word for token in tokens(name)}
    return bool(beside & _PLAYING) and (_PLAYING | _WELL).issuperset(beside)


def _carries(question: Sequence[Token], i: int, text: str) -> bool:
    """Whether a word only carries the question; "sous" does, and "sous-marin" does not."""
    token = question[i]
    before = question[i - 1] if i else None
    after = question[i + 1] if i + 1 < len(question) else None
    if token.word in _OF_FILMS and after and after.word.startswith("metrage"):
        return True
    if token.word not in CARRIERS:
        return False
    beside = {(before.word if before else "", token.word), (token.word, after.word if after else "")}
    if not beside.isdisjoint(_TOGETHER):
        return False
    if _capitalised(question, i, text) or _ends_a_title(question, i, text):
        return False
    hyphen = after is not None and text[token.end : after.start] == "-"
    if hyphen and token.word in _PREFIXES and after and after.word not in CARRIERS:
        return False
    if token.word == "monde" and before and before.word in _OF_WORLD:
        return False
    return not (token.word == "star" and after and after.word in proper_names())


def _capitalised(question: Sequence[Token], i: int, text: str) -> bool:
    """Whether a word is typed with a capital inside a sentence, and the next one too: "the Talking Heads song"."""
    if not i or i + 1 >= len(question):
        return False
    token, after = question[i], question[i + 1]
    if not token.capital or sum(t.capital for t in question) > len(question) / 2:
        return False
    inside = text[: token.start].rstrip()[-1:] not in ("", ".", ":", "!", "?", "-", '"', "«", "“")
    large = len(token.surface) > 1 and after.capital and after.word not in CARRIERS
    return inside and large and text[token.end : after.start] == " "


def _ends_a_title(question: Sequence[Token], i: int, text: str) -> bool:
    """Whether a word with a capital goes on a title: after another capital, or "of" and one: "End of Watch"."""
    if i <= 1 or not question[i].capital or sum(t.capital for t in question) > _TITLED * len(question):
        return False
    before, first = question[i - 1], question[i - 2]
    begun = first if before.word in STOPWORDS and not before.capital else before
    inside = begun.capital and begun.word not in CARRIERS
    beside = text[before.end : question[i].start] == " " and text[first.end : before.start] == " "
    return inside and beside and len(question[i].surface) > 1


def _heard(question: Sequence[Token], free: Sequence[bool], language: str | None) -> list[Token]:
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
        elif t.word in _GAVE_UP and before in _HAVE and _of_the_whole(question[i + 1 :], free[i + 1 :]):
            read.append(t._replace(word=_DNF, surface=_DNF))
            gone = True
        elif gone and t.word in _SEEN:  # "avant la fin" says when, and asks for no ending
            read.append(t._replace(word="mention", surface="mention"))
        elif (t.word, after) == ("make", "up") or (before, t.word) == ("make", "up"):
            read.append(t._replace(word="makeup", surface="makeup"))
        else:
            read.append(t)
    return read


def _of_the_whole(after: Sequence[Token], free: Sequence[bool]) -> bool:
    """Whether what follows "abandonné" is the film or how far it was seen, and not a child of the story."""
    return all(t.word in CARRIERS or t.word in _SEEN or not f for t, f in zip(after, free, strict=True))


def _is_somebody(span: SubjectSpan, question: Sequence[Token], thesaurus: Thesaurus) -> bool:
    """Whether a name is taken for a term: it only shares its stem ("Tom", "tome"), or ends a name ("James Bond")."""
    if span.end != span.start + 1:
        return False
    token = question[span.start]
    if token.word in proper_names() and token.word not in thesaurus.words:
        return True
    before = question[span.start - 1] if span.start else None
    shouting = all(t.surface.isupper() for t in question)
    return before is not None and before.word in proper_names() and before.capital and token.capital and not shouting


def _whose(question: Sequence[Token], span: SubjectSpan, kept: Sequence[SubjectSpan], text: str) -> bool:
    """Whether a subject is only said to have what is asked for: the actresses of "les costumes des actrices".

    Or to be those it is between: "is there any romance between the characters?".
    """
    beside = any(not other.weak and other.subject != span.subject for other in kept)
    if span.end != span.start + 1 or question[span.start].word not in (_PLAYERS | _PLAYED if beside else _PLAYERS):
        return False
    before = question[span.start - 1].word if span.start else ""
    owning = text[question[span.start].end :][:1] in ("'", "’")
    further = question[span.start - 2].word if before in _THE and span.start > 1 else ""
    return owning or before in _OWNING or further in _OWNING


def _slice(
    question: Sequence[Token], free: Sequence[bool], content: list[int], text: str, named: set[int], called: set[int]
) -> str:
    """The user's own words from the first word of the subject to the last; of several pieces, those that name it.

    And whom they name, in the others: ``called``.
    """
    pieces: list[tuple[str, bool, str]] = []
    i, last = content[0], content[-1]
    while i <= last:
        if not free[i]:
            i += 1
            continue
        j = i
        while j + 1 <= last and free[j + 1]:
            j += 1
        after = j + 1
        while j > i and question[j].word in STOPWORDS and j not in named:
            j -= 1
        while i < j and question[i].word in STOPWORDS and i != content[0]:
            i += 1
        persons = sorted(called.intersection(range(i, j + 1)))
        first = begun(question, persons[0], text) if persons else i
        somebody = text[question[first].start : question[persons[-1]].end] if persons else ""
        piece = text[question[min(i, first)].start : question[j].end]
        pieces.append((piece, any(n in named for n in range(i, j + 1)), somebody))
        i = after
    naming = [piece for piece, _, _ in pieces]
    if any(telling for _, telling, _ in pieces):
        naming = [piece if telling else somebody for piece, telling, somebody in pieces if telling or somebody]
    said = " ".join(dict.fromkeys(naming)).replace(" c ", " ")  # "les scènes c cru"
    return said if said.count("(") == said.count(")") else " ".join(said.translate(_NO_BRACKETS).split())


def _particles(run: Sequence[Token]) -> bool:
    """Whether the words between two parts of a name belong to it: "Robert De Niro", "Max von Sydow".

    "Batman le joker", typed without capitals, are two names.
    """
    first, *between, last = run
    if [t.word for t in between] in _ARTICLES and not (first.capital and last.capital):
        return False
    return 0 < len(between) <= _MOST_PARTICLES and all(t.word in _PARTICLES for t in between)


def _inside_a_name(question: Sequence[Token], begun: Sequence[int], place: int) -> bool:
    """Whether one short everyday word between two names, typed without capitals, is of a name: "daniel day lewis"."""
    if begun[-1] != place - 2 or len(begun) > 1:
        return False
    first, word, last = question[begun[0]], question[place - 1], question[place]
    names = {first.word, last.word} <= proper_names() and not {first.word, last.word} & everyday()
    short = len(word.word) <= _SHORT_IN_NAME and word.word in everyday() and word.word not in CARRIERS
    return names and short and not (first.capital or last.capital)


def _ends_a_name(question: Sequence[Token], begun: int, place: int, text: str) -> bool:
    """Whether a hyphen joins a word to a capital one that goes on a name: "Jeon Do-yeon"."""
    before = question[place - 1]
    return begun >= place - 2 and before.capital and text[before.end : question[place].start] == "-"


def _typed_large(question: Sequence[Token], place: int) -> bool:
    """Whether a word was typed with a capital that begins no sentence: the next one of its name would have one too."""
    return place > 0 and question[place].capital


def _is_called(question: Sequence[Token], place: int) -> bool:
    """Whether a word with a capital begins a French question and a verb follows: a thing would have its article."""
    after = question[place + 1] if place + 1 < len(question) else None
    return place == 0 and question[0].capital and after is not None and after.word in _VERBS


def _begins_a_name(question: Sequence[Token], place: int, text: str, language: str | None) -> bool:
    """Whether an everyday word with a capital inside a sentence is somebody's first name: "Hope Davis"."""
    token, after = question[place], question[place + 1] if place + 1 < len(question) else None
    if after is None or not (token.capital and after.capital) or token.word in CARRIERS:
        return False
    if not place and (token.word in everyday() | _STYLES or (language is not None and listed(token.word, language))):
        return False
    beside = text[token.end : after.start] == " "
    return beside and token.word not in CAPITALISED and _is_name(after, False, False, language)


def _names(
    question: Sequence[Token],
    free: Sequence[bool],
    content: list[int],
    named: set[int],
    text: str,
    language: str | None,
) -> tuple[str, ...]:
    """Runs of name-like words standing side by side: "Hans Zimmer" is one name."""
    letters = [c for c in text if c.isalpha()]
    shouting = sum(c.isupper() for c in letters) > 0.7 * len(letters)
    asking = [t for t, unread in zip(question, free, strict=True) if unread]  # a film's title has capitals anyway
    titled = sum(t.capital for t in asking) > 0.8 * len(asking) and len(asking) > 3
    names: list[list[int]] = []
    for i in content:
        token = question[i]
        alone_first = i == 0 and len(question) > 1 and token.word not in proper_names()
        # "Lou Mer": alone, half a name may be written, and tells no film
        first_of_all = i == 0 and all(free)
        begins = not (shouting or titled or first_of_all) and _begins_a_name(question, i, text, language)
        begins = begins or (language == "fr" and not (shouting or titled) and _is_called(question, i))
        if i in named or not (begins or _is_name(token, alone_first, shouting or titled, language)):
            # a capitalised everyday word goes on a name that has begun: "Sharon Stone", "Joe Black"
            # and an unknown word too, for people seldom type capitals: "mads mikelsen"; not in "Riley smashes"
            plain = token.word in everyday() or (language is not None and listed(token.word, language))
            goes_on = token.word in proper_names() or not (plain or (names and _typed_large(question, names[-1][0])))
            beside_one = bool(names) and names[-1][-1] == i - 1
            follows = beside_one and (goes_on or (token.capital and not (shouting or titled)))
            follows = follows or (bool(names) and _ends_a_name(question, names[-1][-1], i, text))
            if not follows or i in named:
                continue
        beside = names and names[-1][-1] == i - 1 and text[question[i - 1].end : token.start] in {" ", "-", ". "}
        within = names and (
            _inside_a_name(question, names[-1], i) or has_initial(question, names[-1][-1], i, text)
        )
        apart = bool(names) and not _MARKS.isdisjoint(text[question[names[-1][-1]].end : token.start])
        if beside or within or (names and not apart and _particles(question[names[-1][-1] : i + 1])):
            names[-1].append(i)
        else:
            names.append([i])
    return tuple(text[question[begun(question, run[0], text)].start : question[run[-1]].end] for run in names)
