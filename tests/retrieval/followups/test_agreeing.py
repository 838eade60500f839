"""Turns on those who say what was just shown, and turns that only look like them."""

from __future__ import annotations

import pytest

from retrieval.question import Figure, Intent
from tests.retrieval.followups.test_followup import MUSIC, PUSHER, talk

MUSIC_OF, AGAINST = "la musique de Pusher 2", "avis négatifs sur Pusher 2"


@pytest.mark.parametrize(
    "text",
    ["tous ?", "tout le monde est d'accord ?", "un seul ?", "do people agree with me?", "everyone?",
     "is it just one person?", "only him?", "ils pensent tous ça ?", "beaucoup ?", "et la plupart ?"],
)  # fmt: skip
def test_whether_all_say_so_is_counted(text: str) -> None:
    """Those who speak of it, of all; the ratings tell it of one side of the film."""
    assert talk(MUSIC_OF, text) == {"intent": "subject", "films": PUSHER, **MUSIC, "figure": Figure.COUNT}
    share = {"intent": "figure", "films": PUSHER, "figure": Figure.SHARE}
    assert talk(AGAINST, text) == {**share, "side": "negative"}
    assert talk("que pensent-ils de Pusher 2 ?", text) == {**share, "side": "positive"}


@pytest.mark.parametrize("text", ["tous les avis", "toute la fin", "everyone in it", "un seul plan", "many reviews"])
def test_other_things_are_not_those_who_say_so(text: str) -> None:
    assert talk(MUSIC_OF, text).get("figure") is not Figure.COUNT


@pytest.mark.parametrize("text", ["cite-moi en deux", "cite-m'en 2", "give me two of them", "donne m'en deux stp"])
def test_some_of_those_just_counted_are_quoted(text: str) -> None:
    """As many as are asked for."""
    some = {"films": PUSHER, "limit": 2}
    assert talk("combien d'avis négatifs sur Pusher 2 ?", text) == {"intent": "side", "side": "negative", **some}
    assert talk("combien d'avis sur Pusher 2 en 2012 ?", text)["since"] == "2012-01-01"
    assert talk(MUSIC_OF, text) == {"intent": "subject", **MUSIC, **some, "seen": (7,)}


@pytest.mark.parametrize(
    "text", ["laisse tomber les négatifs", "pas que les négatifs", "les deux", "forget the bad ones"]
)
def test_one_side_is_let_go(text: str) -> None:
    assert talk(MUSIC_OF, "avis négatifs", text) == {"intent": "subject", "films": PUSHER, **MUSIC}
    assert talk(AGAINST, text) == {"intent": "overview", "films": PUSHER}


def test_without_a_side_there_is_none_to_let_go() -> None:
    """And "sans les négatifs" keeps to the others."""
    assert talk(MUSIC_OF, "les deux") != {"intent": "subject", "films": PUSHER, **MUSIC}
    assert talk(AGAINST, "only the bad ones")["side"] == "negative"


@pytest.mark.parametrize(
    "text", ["c'est plutôt oui ou non", "yes or no?", "et du coup oui ou non ?", "j'y vais ou pas ?"]
)
def test_yes_or_no_is_of_the_film(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "opinion", "films": PUSHER}


@pytest.mark.parametrize("text", ["hated or loved?", "aimée ou détestée ?", "plutôt pour ou contre ?", "bien ou pas ?"])
def test_liked_or_not_is_of_what_was_asked_about(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "opinion", "films": PUSHER, "both": True, **MUSIC}


@pytest.mark.parametrize("text", ["pas d'accord avec lui", "je suis pas d'accord", "I don't agree", "i disagree"])
def test_who_disagrees_is_shown_the_others(text: str) -> None:
    """Of the other side, or of both where none was taken."""
    assert talk(AGAINST, text) == {"intent": "side", "films": PUSHER, "side": "positive", "seen": (7,)}
    assert talk("que pensent-ils de Pusher 2 ?", text) == {"intent": "opinion", "films": PUSHER, "seen": (7,)}


@pytest.mark.parametrize("text", ["i love it", "personally I really like it", "j'ai adoré"])
def test_a_verdict_of_ones_own_asks_who_shares_it(text: str) -> None:
    said = talk("que pensent-ils de Pusher 2 ?", text)
    assert said == {"intent": Intent.SIDE, "films": PUSHER, "side": "positive"}
    share = talk("que pensent-ils de Pusher 2 ?", text, "do people agree with me?")
    assert (share["figure"], share["side"]) == (Figure.SHARE, "positive")


@pytest.mark.parametrize("text", ["prove me wrong", "prouve-moi le contraire", "i don't agree", "change my mind"])
def test_a_verdict_is_answered_with_both_sides(text: str) -> None:
    """A subject with what is said for and against it."""
    assert talk("Pusher 2 is overrated", text) == {"intent": "opinion", "films": PUSHER, "seen": (7,)}
    assert talk(MUSIC_OF, text) == {"intent": "opinion", "films": PUSHER, **MUSIC, "both": True}


@pytest.mark.parametrize("text", ["who agrees", "qui est d'accord ?"])
def test_who_agrees_speaks_of_what_was_asked_about(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "subject", "films": PUSHER, **MUSIC, "seen": (7,)}


def test_who_does_not_share_a_verdict_is_on_the_other_side() -> None:
    said = talk("que pensent-ils de Pusher 2 ?", "i love it", "do people agree?", "who doesn't?")
    assert (said["intent"], said["side"]) == ("side", "negative")


def test_what_they_agree_on_is_the_subject() -> None:
    assert talk("que pensent-ils de Pusher 2 ?", "ils sont tous d'accord sur la musique ?")["topic"] == "musique"
    assert talk("que pensent-ils de Pusher 2 ?", "do they agree on the music?")["topic"] == "music"


@pytest.mark.parametrize(
    ("text", "side"),
    [("tout le monde aime ?", "positive"), ("everyone likes it?", "positive"), ("ils ont tous adoré ?", "positive"),
     ("does everyone hate it", "negative"), ("are there more good than bad?", "positive"),
     ("mostly positive?", "positive"),
     ("plus de négatifs que de positifs ?", "negative"), ("c'est plutôt négatif ?", "negative")],
)  # fmt: skip
def test_whether_most_like_it_is_a_share(text: str, side: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "figure", "films": PUSHER, "figure": Figure.SHARE, "side": side}


@pytest.mark.parametrize("text", ["plus drôle que triste ?", "more funny than sad", "everyone likes the music?"])
def test_other_things_are_no_share(text: str) -> None:
    assert talk(MUSIC_OF, text).get("figure") is not Figure.SHARE


@pytest.mark.parametrize("text", ["qui la défend ?", "anyone defend it?", "who stands up for it?"])
def test_who_speaks_for_it(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "side", "films": PUSHER, **MUSIC, "side": "positive"}


@pytest.mark.parametrize("text", ["another two", "encore deux", "give me two"])
def test_so_many_more(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "subject", "films": PUSHER, **MUSIC, "seen": (7,), "limit": 2}


@pytest.mark.parametrize(
    "text",
    [
        "ceux qui disent l'inverse", "et ceux qui pensent le contraire ?", "who disagrees",
        "et ceux qui disent que non ?",
        "and those who say it isn't?", "people who disagree with that", "y en a qui disent non ?",
        "ceux qui sont pas convaincus", "anyone saying the opposite?",
    ],
)  # fmt: skip
def test_those_who_say_otherwise(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "side", "films": PUSHER, **MUSIC, "side": "negative", "seen": (7,)}


@pytest.mark.parametrize("text", ["ceux qui disent que oui", "and those who say yes?"])
def test_those_who_say_yes(text: str) -> None:
    assert talk(MUSIC_OF, text)["side"] == "positive"


@pytest.mark.parametrize("text", ["et ceux qui disent que non ?", "those who disagree"])
def test_those_who_deny_a_fault_praise(text: str) -> None:
    assert talk("Pusher 2 est trop long ?", text)["side"] == "positive"


@pytest.mark.parametrize("text", ["et ceux qui parlent des acteurs ?", "those who say it has no music"])
def test_others_deny_nothing(text: str) -> None:
    assert talk(MUSIC_OF, text).get("side") is None


@pytest.mark.parametrize("text", ["dis m'en plus", "tell me more", "dis-m'en plus"])
def test_more_is_asked_for(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "subject", "films": PUSHER, **MUSIC, "seen": (7,)}


@pytest.mark.parametrize("text", ["why not?", "pourquoi pas ?", "why don't they?"])
def test_why_not_is_of_the_other_side(text: str) -> None:
    said = talk("what do people like about Pusher 2?", text)
    assert (said["intent"], said["side"]) == ("side", "negative")


@pytest.mark.parametrize("text", ["who says that", "qui dit ça ?"])
def test_who_says_that_is_who_was_quoted(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "who", "films": PUSHER, "seen": (7,)}
