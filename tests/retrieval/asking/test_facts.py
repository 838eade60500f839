"""Questions of fact, told from questions for an opinion; and the passages that tell a fact from those merely near."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import FilmsAnswer, NoAnswer, NoteKind, QuotesAnswer, Reason
from retrieval.asking.facts import asks_credits, find_fact, names_told, tells, tells_how_well
from retrieval.followups.conversation import Conversation
from retrieval.question import Fact, Intent
from retrieval.words.folding import flat
from tests.retrieval.engines import opened
from tests.retrieval.knowing import after, ask


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("qui est le réalisateur de Proxima", Fact.DIRECTOR), ("quand est sorti Proxima ?", Fact.YEAR),
        ("c sorti kan", Fact.YEAR), ("en quelle annee c'est sorti", Fact.YEAR), ("who directed Fences?", Fact.DIRECTOR),
        ("when did Proxima come out", Fact.YEAR), ("date de sortie de Lupin", Fact.YEAR),
        ("what year was it made", Fact.YEAR), ("qui a réalisé Proxima ?", Fact.DIRECTOR),
        ("qui la realise ?", Fact.DIRECTOR), ("ki a réalisé dune", Fact.DIRECTOR),
        ("where can I watch Fences", Fact.WATCH),
        ("is it on disney plus?", Fact.WATCH), ("c'est sur netflix ?", Fact.WATCH),
        ("que disent-ils de netflix", None), ("ca se passe a quelle epoque", Fact.PLACE),
        ("où regarder Lupin", Fact.WATCH),
        ("ou le voir", Fact.WATCH), ("c'est nul ou à voir ?", None), ("combien d'épisodes dans Lupin", Fact.EPISODES),
        ("how many seasons are there", Fact.SEASONS), ("combien parlent des épisodes", None),
        ("Lupin ça se passe où", Fact.PLACE), ("ca se passe ou", Fact.PLACE), ("where is it set?", Fact.PLACE),
        ("il a été tourné où ?", Fact.SHOT), ("where was it filmed", Fact.SHOT),
        ("à partir de quel âge ?", Fact.AGE), ("a partir de kel age", Fact.AGE), ("what age is it for?", Fact.AGE),
        ("is it ok for a 5 year old", Fact.AGE), ("quel âge a le héros ?", None),
        ("can my 7 year old watch it", Fact.AGE), ("ma fille de 8 ans peut le voir ?", Fact.AGE),
        ("le héros, un garçon de 8 ans, est touchant ?", None), ("une fille de 8 ans joue dedans ?", None),
        ("is it ok for kids?", Fact.AGE), ("c'est pour les enfants ?", Fact.AGE), ("à voir en famille ?", Fact.AGE),
        ("je peux le regarder avec mes enfants ?", Fact.AGE), ("kid friendly?", Fact.AGE),
        ("trop violent pour des enfants ?", Fact.AGE), ("est-ce que les ados vont aimer ?", Fact.AGE),
        ("can I watch it with my kids?", Fact.AGE), ("mon ado peut le voir ?", Fact.AGE),
        ("les enfants jouent bien ?", None), ("la relation avec ses enfants", None), ("the kids are great?", None),
        ("la famille du héros", None), ("les scènes avec des enfants", None), ("is the family believable?", None),
        ("c'est pour qui ?", Fact.AUDIENCE), ("who is it for?", Fact.AUDIENCE),
        ("ça s'adresse à quel public ?", Fact.AUDIENCE), ("who's the target audience", Fact.AUDIENCE),
        ("le public rit-il ?", None), ("who is the villain for you?", None),
        ("ça dure combien de temps ?", Fact.LENGTH), ("how long is it", Fact.LENGTH), ("est-ce trop long ?", None),
        ("qui joue bien ?", None), ("la réalisation de Proxima", None), ("who liked it?", None),
        ("l'histoire de Lupin est-elle crédible ?", None), ("qui a écrit cet avis ?", None),
        ("quand ça devient long", None), ("quelle année a la meilleure note", None), ("les avis sortis en 2012", None),
    ],
)  # fmt: skip
def test_a_fact_is_no_opinion(question: str, fact: Fact | None) -> None:
    """Dates, places, credits and lengths; not how they are judged."""
    found = find_fact(flat(question))
    assert (found[0] if found else None) == fact


@pytest.mark.parametrize(
    ("fact", "text", "told"),
    [
        (Fact.AGE, "Conseillé à partir de 6 ans.", True), (Fact.AGE, "Un film pour les enfants.", True),
        (Fact.AGE, "Suitable for all ages.", True), (Fact.AGE, "Le réalisateur a perdu son père à 1 an.", False),
        (Fact.AGE, "Pas avant 12 ans.", True), (Fact.AGE, "Plutôt à partir de 11-12 ans.", True),
        (Fact.AGE, "Mon fils de 9 ans a eu peur.", True), (Fact.AGE, "Not before 10 years.", True),
        (Fact.AGE, "Un garçon de 8 ans voit tout.", False), (Fact.AGE, "Sa fille de 9 ans disparaît.", False),
        (Fact.AGE, "J'ai attendu au moins 3 heures.", False), (Fact.AGE, "Avant 1990 on riait plus.", False),
        (Fact.AGE, "J'ai le même âge que lui.", False), (Fact.AGE, "Un film vieux de plus de 20 ans.", False),
        (Fact.AGE, "À voir en famille !", True), (Fact.AGE, "Ils vivent heureux en famille.", False),
        (Fact.AGE, "Toute la famille Corleone est là.", False), (Fact.AGE, "Un régal pour toute la famille.", True),
        (Fact.AGE, "Il se bat pour ses enfants.", False), (Fact.AGE, "À déconseiller aux plus jeunes.", True),
        (Fact.AGE, "Je l'ai vu avec mes enfants.", True), (Fact.AGE, "Elle part avec les enfants.", False),
        (Fact.AGE, "C'était il y a un peu moins de quatre ans.", False),
        (Fact.AGE, "Interdit aux moins de 12 ans.", True), (Fact.AGE, "Une bombe pour les jeunes.", False),
        (Fact.AGE, "It has been on for over ten years.", False), (Fact.AGE, "Fine for anyone over 10 years old.", True),
        (Fact.AGE, "Not for kids at all.", True), (Fact.AGE, "He lives with kids.", False),
        (Fact.AUDIENCE, "Cela s'adresse surtout aux fans.", True), (Fact.AUDIENCE, "Il s'adresse à lui.", False),
        (Fact.AUDIENCE, "The target audience is clear.", True), (Fact.AUDIENCE, "The audience laughed.", False),
        (Fact.PLACE, "L'intrigue se passe à Copenhague.", True), (Fact.PLACE, "It is set in the fifties.", True),
        (Fact.PLACE, "On passe un bon moment.", False),
        (Fact.PLACE, "La série se déroule au pas de course.", False), (Fact.PLACE, "The set design is fine.", False),
        (Fact.PLACE, "Tout ce qui se passe dans sa tête.", False),
        (Fact.SHOT, "Tournée en Lituanie.", True), (Fact.SHOT, "Mommy est tourné en vrai format carré.", False),
        (Fact.LENGTH, "Le film dure 2h15.", True), (Fact.LENGTH, "A three-hour runtime.", True),
        (Fact.LENGTH, "Que c'est long !", False), (Fact.LENGTH, "20 minutes de trop.", False),
        (Fact.WATCH, "Vu sur Netflix.", True), (Fact.WATCH, "À voir absolument.", False),
        (Fact.YEAR, "Un film sorti en 1996.", True), (Fact.YEAR, "Dès sa sortie en salle.", False),
        (Fact.DIRECTOR, "Réalisé par Akira Kurosawa.", True), (Fact.DIRECTOR, "Réalisé par un maître.", False),
        (Fact.SEASONS, "La série compte 4 saisons.", True),
        (Fact.SEASONS, "La saison 2 déçoit.", False),
        (Fact.EPISODES, "Une saison de six épisodes.", True), (Fact.EPISODES, "Les 2 premiers épisodes.", False),
        (Fact.SEASONS, "Elle s'essouffle en deux saisons.", False), (Fact.SEASONS, "Ces six saisons.", True),
        (Fact.YEAR, "What made Blade Runner 2049 good.", False),
    ],
)  # fmt: skip
def test_near_is_no_answer(fact: Fact, text: str, told: bool) -> None:
    """A passage tells a fact, or only holds its words."""
    assert tells(fact, text) is told


def test_an_age_is_told_best_by_who_would_show_it_from_it_on() -> None:
    """Then by whose child saw it at one; then by whom it is for at all."""
    said = ("Pas avant 12 ans, et encore.", "Ma fille de 8 ans a adoré.", "Un film tout public.", "Il faut le voir.")
    told = [tells_how_well(Fact.AGE, text) for text in said]
    assert told == sorted(told, reverse=True)
    assert len(set(told)) == len(told)


def test_what_is_too_much_for_a_child_stays_a_subject() -> None:
    """Of "too violent for my son" only the last words say for whom."""
    asked = flat("trop violent pour mon fils ?")
    found = find_fact(asked)
    assert found is not None
    assert asked[slice(*found[1])] == "pour mon fils"


def test_any_film_is_not_one_film() -> None:
    """"Which can I watch with my kids?" asks for films; of a film that is named, it asks for what age it is."""
    assert ask("un film à voir en famille").fact is None
    assert ask("Pusher 2 est un film à voir en famille ?").fact is Fact.AGE
    asked = ask("Pusher 2, mon ado de 14 ans peut le regarder ?")
    assert (asked.fact, asked.topic) == (Fact.AGE, None)


def test_a_name_is_read_with_its_capitals() -> None:
    """Of "le film de Keith Thomas joue" the name is two words."""
    assert names_told(Fact.DIRECTOR, "Le film de Keith Thomas joue sur la peur.") == {"keith", "thomas"}


@pytest.mark.parametrize(
    ("question", "credits"),
    [
        ("qui joue dans Lupin ?", True), ("c quoi l'histoire de Lupin", True), ("what is the plot of Fences", True),
        ("qui joue bien ?", False), ("l'histoire de Lupin est-elle crédible ?", False),
    ],
)  # fmt: skip
def test_cast_and_story_are_told_apart(question: str, credits: bool) -> None:
    """They are quoted as any subject is, with a remark."""
    assert asks_credits(question) is credits


def test_a_fact_is_asked_of_the_film_of_the_conversation() -> None:
    """And so is the next film, without a word more."""
    first = ask("ça dure combien de temps ?", after(ask("la musique de Pusher 2")))
    assert (first.intent, first.fact, first.films) == (Intent.FACT, Fact.LENGTH, ("pusher-2",))
    then = ask("et Balle perdue 2 ?", after(first))
    assert (then.intent, then.fact, then.films) == (Intent.FACT, Fact.LENGTH, ("balle-perdue-2",))


def test_what_the_catalogue_knows_is_said(tmp_path: Path) -> None:
    """The year and the director come from the catalogue, and no quote is needed."""
    with opened(tmp_path) as engine:
        for asked in ("c'est sorti quand Pusher 2 ?", "who directed Pusher 2", "quand est sorti pucher 2"):
            given = engine.answer(asked)
            assert isinstance(given, FilmsAnswer)
            assert [film.id for film in given.films] == ["pusher-2"]


def test_who_asks_for_a_child_is_told_of_what_is_not_for_one(tmp_path: Path) -> None:
    """Where no reviewer says for what age, the violence is what they speak of; asked of it, it is quoted."""
    with opened(tmp_path) as engine:
        silent = engine.answer("Pusher 2, je peux le regarder avec mes enfants ?")
        assert isinstance(silent, NoAnswer)
        assert silent.nearest[0] == "la violence"
        asked = engine.answer("Pusher 2, trop violent pour mon fils ?")
        assert isinstance(asked, QuotesAnswer)
        assert "violence" in asked.question.subjects


def test_what_nobody_tells_is_refused_and_what_somebody_does_is_quoted(tmp_path: Path) -> None:
    """Nothing near is shown; the remark says that only reviews are held."""
    with opened(tmp_path) as engine:
        silent = engine.answer("Pusher 2 a partir de quel age ?")
        assert isinstance(silent, NoAnswer)
        assert silent.reason is Reason.NOT_MENTIONED
        assert NoteKind.ONLY_REVIEWS in {note.kind for note in silent.notes}
        told = engine.answer("où voir Balle perdue 2 ?")
        assert isinstance(told, QuotesAnswer)
        assert all(tells(Fact.WATCH, quote.text) for quote in told.quotes)
        again = engine.answer("encore", Conversation(last=told.question, films=told.question.films))
        assert again.question.fact is Fact.WATCH
