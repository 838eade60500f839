"""Truths about the wording that shows what is asked: "@" stands for a film's title."""

from __future__ import annotations

import pytest

from retrieval.asking.cues import read_cues
from retrieval.question import Figure, Intent, Order, Side
from retrieval.words.folding import flat


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("bonjour !", Intent.GREETING),
        ("merci beaucoup", Intent.THANKS),
        ("good night", Intent.FAREWELL),
        ("que sais-tu faire ?", Intent.HELP),
        ("encore", Intent.MORE),
        ("d'autres exemples", Intent.MORE),
        ("another one please", Intent.MORE),
        ("qui a ecrit ca ?", Intent.WHO),
        ("who wrote this?", Intent.WHO),
        ("la suite du texte", Intent.CONTINUE),
        ("quels films as-tu ?", Intent.FILMS),
        ("which is the best rated film?", Intent.BEST_FILM),
        ("where do these reviews come from?", Intent.SOURCES),
        ("quels sont les themes abordes ?", Intent.THEMES),
        ("is it any good?", Intent.OPINION),
        ("@ good?", Intent.OPINION),
        ("@ nul ou pas", Intent.OPINION),
        ("quelle heure est-il ?", Intent.OFF_TOPIC),
    ],
)
def test_a_wording_decides_the_intent(text: str, intent: Intent) -> None:
    """Small talk, follow-ups and lists are known by their words alone."""
    assert read_cues(text, films=0).intent is intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("t as quoi comme films", Intent.FILMS), ("quelles series tu connais", Intent.FILMS),
        ("qu'as-tu comme films ?", Intent.FILMS), ("top 3 films", Intent.BEST_FILM),
        ("le top 5 des films", Intent.BEST_FILM),
        ("2 positive and 2 negative on @", Intent.OPINION), ("un avis positif et un avis negatif", Intent.OPINION),
        ("les pour et les contre de @", Intent.OPINION),
        ("d'autres avis comme ca", Intent.MORE),
    ],
)  # fmt: skip
def test_ways_of_saying_it_in_a_chat(text: str, intent: Intent) -> None:
    """Loose word order, and what phones leave out."""
    assert read_cues(text, films=text.count("@")).intent is intent


@pytest.mark.parametrize("text", ["la musique", "the ending of @", "encore plus violent", "bonjour tristesse"])
def test_a_subject_alone_decides_nothing(text: str) -> None:
    """Where no wording asks for anything, the subject decides."""
    assert read_cues(text, films=0).intent is None


@pytest.mark.parametrize(
    ("text", "figure", "side"),
    [
        ("la note moyenne de @", Figure.MEAN, None),
        ("the median rating of @", Figure.MEDIAN, None),
        ("repartition des notes de @", Figure.DISTRIBUTION, None),
        ("combien d'avis sur @", Figure.COUNT, None), ("how many of them are below 2 stars?", Figure.COUNT, None),
        ("how many of the reviews of @ are above 4", Figure.COUNT, None),
        ("combien d'avis negatifs sur @", Figure.COUNT, Side.NEGATIVE),
        ("note max de @", Figure.DISTRIBUTION, None),
        ("nb d avis negatifs sur @", Figure.COUNT, Side.NEGATIVE),
        ("combien ont mis 5 a @", Figure.COUNT, None),
        ("combien n'ont pas aime @", Figure.COUNT, Side.NEGATIVE),
        ("how many gave @ 5", Figure.COUNT, None),
        ("how many liked @", Figure.COUNT, Side.POSITIVE),
        ("quel pourcentage d'avis negatifs", Figure.SHARE, Side.NEGATIVE),
        ("evolution des notes de @", Figure.TREND, None),
    ],
)
def test_a_figure_is_told_apart(text: str, figure: Figure, side: Side | None) -> None:
    """Mean, median, distribution, count, share and trend each have their words."""
    reading = read_cues(text, films=1)
    assert (reading.intent, reading.figure, reading.side) == (Intent.FIGURE, figure, side)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("les meilleures critiques", Order.BEST), ("worst reviews", Order.WORST), ("latest review", Order.LATEST),
        ("l'avis le plus ancien", Order.OLDEST), ("longest review", Order.LONGEST), ("shortest review", Order.SHORTEST),
        ("most helpful reviews", Order.USEFUL), ("un avis au hasard", Order.RANDOM),
        ("best @@@ review", Order.BEST), ("worst @@@ reviews", Order.WORST), ("latest @@@ review", Order.LATEST),
    ],
)  # fmt: skip
def test_an_order_is_told_apart(text: str, order: Order) -> None:
    """Which reviews come first is read from the superlative."""
    assert (read_cues(text, films=0).intent, read_cues(text, films=0).order) == (Intent.REVIEWS, order)


def test_an_order_and_a_side_go_together() -> None:
    """"The latest negative reviews" says both."""
    reading = read_cues("les derniers avis negatifs", films=0)
    assert (reading.order, reading.side) == (Order.LATEST, Side.NEGATIVE)


def test_two_films_are_needed_to_compare() -> None:
    """"Compare" with one title compares nothing."""
    assert read_cues("compare @ et @", films=2).intent is Intent.COMPARE
    assert read_cues("compare @", films=1).intent is not Intent.COMPARE


@pytest.mark.parametrize("text", ["avis negatifs sur @", "la pire critique de @", "is @ any good?"])
def test_what_was_read_is_told_by_its_place(text: str) -> None:
    """Places lie within the text and hold something."""
    spans = read_cues(text, films=1).spans
    assert spans != ()
    assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    "text",
    [
        "qu'est ce qui est rate dans @ ?",
        "pourquoi @ est nul",
        "what's bad about the ending of @?",
        "what sucks about @",
        "ce qui agace dans @",
        "le plus gros defaut de @",
        "the biggest flaw of @",
        "qui n'aime pas @ ?",
        "pourquoi ils aiment pas @",
        "les gens n aiment pas la fin de @",
    ],
)
def test_ways_of_asking_what_is_wrong(text: str) -> None:
    """All ask for reservations."""
    assert read_cues(text, films=1).side is Side.NEGATIVE


@pytest.mark.parametrize(
    "text", ["les notes baissent avec le temps ?", "do the ratings drop over time", "la note monte au fil des ans"]
)
def test_ratings_that_fall_are_a_trend(text: str) -> None:
    assert read_cues(flat(text), films=1).figure is Figure.TREND


@pytest.mark.parametrize(
    "text", ["il est bon ?", "elle est nulle", "is it good", "@@@ est bien ou nul ?", "was he any good?"]
)
def test_it_is_good_is_asked_of_the_whole(text: str) -> None:
    assert read_cues(flat(text), films=1).intent is Intent.OPINION


@pytest.mark.parametrize("text", ["moyenne et mediane de @@@", "median and mean of @@@"])
def test_mean_and_median_are_one_figure(text: str) -> None:
    """Both stand in the answer on the median, so that nothing is left to be asked apart."""
    reading = read_cues(text, films=1)
    assert reading.figure is Figure.MEDIAN
    assert any(text[start:end].count("me") >= 2 or "moyenne" in text[start:end] for start, end in reading.spans)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("which film is rated the lowest", Order.WORST),
        ("which movie do people hate the most", Order.WORST),
        ("quel film a le plus d'avis négatifs ?", Order.WORST),
        ("which film has the most positive reviews", Order.BEST),
        ("quel film les gens preferent le plus", Order.BEST),
        ("what's the highest rated thing in your library", Order.BEST),
    ],
)
def test_films_by_their_ratings_in_other_words(text: str, order: Order) -> None:
    found = read_cues(flat(text), films=0)
    assert (found.intent, found.order) == (Intent.BEST_FILM, order)


@pytest.mark.parametrize("text", ["une bonne citation", "un bon avis", "one good quote", "de bons extraits"])
def test_a_good_quote_is_a_favourable_one(text: str) -> None:
    assert read_cues(flat(text), films=0).side is Side.POSITIVE


@pytest.mark.parametrize("text", ["pourquoi @ est mal noté ?", "why is @ rated so low?", "why was @ badly received"])
def test_why_it_is_rated_low_asks_for_reservations(text: str) -> None:
    found = read_cues(flat(text), films=1)
    assert (found.intent, found.side) == (Intent.SIDE, Side.NEGATIVE)


@pytest.mark.parametrize(
    "text",
    [
        "@ yay or nay", "thumbs up or down for @", "watch or skip @ ?", "@ a voir ou pas", "pour et contre de @",
        "@ points forts points faibles", "the good and the bad of @", "les plus et les moins", "@ any good ?",
        "any good ? @", "@ mid ?", "is @ lit", "@ bof ou pas",
        "@ c'est une dinguerie ?", "@ trash or fire",
        "@: top ou flop ?", "does @ suck", "nul ?", "bien ou pas ?", "u think @ is good",
        "@ ca craint ou pas", "@ franchement bof", "does @ deserve the hype",
        "@ is it a banger or a snoozefest", "@ casse pas 3 pattes a un canard non ?", "a balanced opinion on @",
        "@ oui ou non", "@ vaut tout ce bruit ?", "@ ca vaut le coup de le regarder ?",
        "honest opinion of the reviewers on @",
    ],
)  # fmt: skip
def test_a_verdict_asks_for_both_sides(text: str) -> None:
    """However short it is put, whoever decides what to see is told both."""
    assert read_cues(flat(text), films=text.count("@")).intent is Intent.OPINION


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("what's good about @", Side.POSITIVE), ("qu'est-ce qui est bien dans @", Side.POSITIVE),
        ("reasons to watch @", Side.POSITIVE), ("que disent les fans", Side.POSITIVE),
        ("t'as pas un avis plus gentil ?", Side.POSITIVE), ("a glowing quote about @", Side.POSITIVE),
        ("arguments against @", Side.NEGATIVE), ("les principaux reproches faits a @", Side.NEGATIVE),
        ("the main complaints made about @", Side.NEGATIVE), ("les critiques adressees a @", Side.NEGATIVE),
        ("c'est quoi le probleme de @", Side.NEGATIVE), ("how bad is @", Side.NEGATIVE),
        ("pourquoi autant de haine sur @", Side.NEGATIVE), ("something brutal about @", Side.NEGATIVE),
        ("roast @", Side.NEGATIVE), ("les moins de @", Side.NEGATIVE), ("les plus de @", Side.POSITIVE),
        ("les problemes de rythme de @", Side.NEGATIVE), ("pacing issues in @", Side.NEGATIVE),
        ("les gens se plaignent de quoi", Side.NEGATIVE),
        ("a nasty quote about @", Side.NEGATIVE), ("un avis bien mechant", Side.NEGATIVE),
        ("why do some people not like @", Side.NEGATIVE), ("why didn't some fans like @", Side.NEGATIVE),
        ("quelqu'un defend @ ?", Side.POSITIVE), ("does anyone defend it", Side.POSITIVE),
        ("ok and the fans?", Side.POSITIVE), ("et les detracteurs ?", Side.NEGATIVE),
        ("what do people say in its favour", Side.POSITIVE), ("qu'est-ce qu'on dit en sa faveur", Side.POSITIVE),
    ],
)  # fmt: skip
def test_a_side_is_asked_for_in_many_words(text: str, side: Side) -> None:
    """By the tone of the quote as well as by praise and blame."""
    reading = read_cues(flat(text), films=text.count("@"))
    assert (reading.intent, reading.side) == (Intent.SIDE, side)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("the harshest thing said about @", Order.WORST), ("la plus mechante critique de @", Order.WORST),
        ("the nicest thing people said about @", Order.BEST), ("a longer one", Order.LONGEST),
        ("shorter please", Order.SHORTEST), ("something short", Order.SHORTEST), ("un plus long", Order.LONGEST),
        ("one-liner about @", Order.SHORTEST),
    ],
)  # fmt: skip
def test_the_tone_and_the_length_of_a_quote_are_orders(text: str, order: Order) -> None:
    reading = read_cues(flat(text), films=text.count("@"))
    assert (reading.intent, reading.order) == (Intent.REVIEWS, order)


@pytest.mark.parametrize(
    "text",
    [
        "the good and the bad guys in @", "the ups and downs of their marriage", "plus ou moins fidele", "mean girls",
        "the most brutal scene", "savage landscape in @", "one-liners in @", "special effects", "la haine dans @",
        "c'est quoi le probleme du heros", "how bad is the violence", "what do fans of the book say",
        "les critiques faites par la presse", "what the reviews mean", "any good scenes in @",
        "plus long que le premier", "the kindest character", "@ gere", "does the ending work",
        "les problemes de couple", "bad acting?",
        "the takes in @",
        "le lit dans @", "the fire scene in @",
    ],
)  # fmt: skip
def test_what_is_in_the_film_is_no_verdict(text: str) -> None:
    """Words of praise and blame are said of people and scenes too."""
    assert read_cues(flat(text), films=text.count("@")).intent is None


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("de quoi parlent les critiques negatives de @", Side.NEGATIVE),
        ("themes of the bad reviews of @", Side.NEGATIVE), ("quels sont les themes des avis positifs", Side.POSITIVE),
        ("what do unhappy viewers talk about", Side.NEGATIVE),
        ("de quoi parlent ceux qui n'ont pas aime", Side.NEGATIVE), ("de quoi parlent les avis de @", None),
        ("quels themes abordes dans ce film critique", None),
    ],
)  # fmt: skip
def test_themes_are_those_of_one_side_where_it_is_said(text: str, side: Side | None) -> None:
    reading = read_cues(flat(text), films=text.count("@"))
    assert (reading.intent, reading.side) == (Intent.THEMES, side)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("pourquoi @@@@ est mal noté", Side.NEGATIVE), ("pourquoi est-il mal noté ?", Side.NEGATIVE),
        ("why is @@@@ rated so low", Side.NEGATIVE), ("pourquoi la note de @@@@ est si basse", Side.NEGATIVE),
        ("why is it so highly rated?", Side.POSITIVE), ("pourquoi @@@@ est si bien noté", Side.POSITIVE),
        ("@@@@ est mal noté ?", None), ("why does he play so badly", None), ("pourquoi est-il parti ?", None),
    ],
)  # fmt: skip
def test_why_it_is_rated_so_is_told_by_quotes(text: str, side: Side | None) -> None:
    """Of the side that the rating is on; no figure says why."""
    reading = read_cues(flat(text), films=1)
    assert (reading.side if reading.intent is Intent.SIDE else None) == side


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("taux d'avis négatifs de @@@@", Figure.SHARE), ("taux de satisfaction de @@@@", Figure.SHARE),
        ("combien d'avis par an pour @@@@", Figure.TREND), ("reviews of @@@@ each year", Figure.TREND),
        ("how did @@@@'s ratings change from year to year", Figure.TREND),
        ("le taux de glycémie", None), ("il tourne un film par an", None),
    ],
)  # fmt: skip
def test_rates_and_years(text: str, figure: Figure | None) -> None:
    """A rate is a share; so many a year are told year by year."""
    assert read_cues(flat(text), films=1).figure is figure


@pytest.mark.parametrize(
    "text", ["@ in one word", "hot takes on @", "que retenir de @", "give me the tea on @", "le mot de la fin sur @"]
)
def test_in_short_asks_for_the_film_as_a_whole(text: str) -> None:
    assert read_cues(text, films=1).intent is Intent.OVERVIEW


@pytest.mark.parametrize(
    ("text", "figure", "side"),
    [
        ("les gens sont plutôt contents ?", Figure.SHARE, Side.POSITIVE),
        ("sur @, les gens sont plus contents ou plus mécontents ?", Figure.SHARE, None),
        ("are people happy or disappointed with @?", Figure.SHARE, None),
        ("combien sont mécontents de @ ?", Figure.COUNT, Side.NEGATIVE),
    ],
)
def test_whether_those_who_saw_it_are_happy_is_a_figure(text: str, figure: Figure, side: Side | None) -> None:
    """It is answered by how many are."""
    reading = read_cues(flat(text), films=1)
    assert (reading.figure, reading.side) == (figure, side)


@pytest.mark.parametrize("text", ["is the ending of @ happy?", "the happy people in @", "content ou pas, le chien ?"])
def test_who_is_happy_in_the_film_is_none(text: str) -> None:
    """Nor whether its ending is."""
    assert read_cues(flat(text), films=1).figure is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("which aspects of @ come up most often?", Intent.THEMES), ("what do people keep mentioning?", Intent.THEMES),
        ("quels points reviennent le plus souvent ?", Intent.THEMES), ("@ c'est pas bon ?", Intent.OPINION),
        ("@ isn't bad", Intent.OPINION), ("what's not great about @?", Intent.SIDE),
        ("ce qui n'est pas réussi dans @", Intent.SIDE),
    ],
)  # fmt: skip
def test_what_comes_up_and_what_is_not_good(text: str, intent: Intent) -> None:
    """Ways to ask for themes, for an opinion and for reservations."""
    assert read_cues(flat(text), films=1).intent is intent


@pytest.mark.parametrize("text", ["ce qui revient à la vie", "c'est pas bien filmé ?", "what keeps people in"])
def test_words_alike_that_ask_for_something_else(text: str) -> None:
    """A thing in the film is left to be the subject."""
    assert read_cues(flat(text), films=0).intent not in (Intent.THEMES, Intent.SIDE)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("what do the less happy viewers say?", Side.NEGATIVE), ("les spectateurs les moins contents", Side.NEGATIVE),
        ("ceux qui ne sont pas satisfaits", Side.NEGATIVE), ("the satisfied viewers", Side.POSITIVE),
        ("top complaints about @", Side.NEGATIVE), ("what do fans hate about @?", Side.NEGATIVE),
        ("qui déconseille @ ?", Side.NEGATIVE), ("who advises against @?", Side.NEGATIVE),
        ("what do fans love most about @?", Side.POSITIVE), ("top reasons to watch @", Side.POSITIVE),
        ("find me a rave about @", Side.POSITIVE), ("what makes @ stand out?", Side.POSITIVE),
        ("why do people love @ so much?", Side.POSITIVE), ("pourquoi un tel succès pour @ ?", Side.POSITIVE),
        ("qu'est-ce qui fait le charme de @ ?", Side.POSITIVE), ("what lets @ down?", Side.NEGATIVE),
        ("where does @ go wrong?", Side.NEGATIVE), ("qu'est-ce qui plombe @ ?", Side.NEGATIVE),
        ("what's the weakest link in @?", Side.NEGATIVE),
    ],
)  # fmt: skip
def test_more_ways_to_ask_for_a_side(text: str, side: Side) -> None:
    """Of the film, nothing else being left."""
    reading = read_cues(flat(text), films=1)
    assert (reading.intent, reading.side) == (Intent.SIDE, side)


@pytest.mark.parametrize("text", ["the top of the hill in @", "the rave scene of @", "what saves Ada in @?"])
def test_a_top_or_a_rave_may_be_in_the_film(text: str) -> None:
    """They are subjects then."""
    assert read_cues(flat(text), films=1).side is None


@pytest.mark.parametrize(
    "text",
    [
        "any thoughts on the score of @?", "is the score of @ any good?", "the music score of @",
        "John Doe's score for @", "what about Jane Doe's score for the film?",
    ],
)  # fmt: skip
def test_a_score_that_is_heard_is_no_figure(text: str) -> None:
    """It is the music."""
    assert read_cues(flat(text), films=1).intent is not Intent.FIGURE


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("the themes of @", True), ("les thèmes du film", True), ("the theme of grief in @", False),
        ("themes of race in @", False), ("le thème du deuil", False),
    ],
)
def test_a_theme_that_is_told_is_a_subject(text: str, *, asked: bool) -> None:
    """What the themes are is asked only where none is told."""
    assert (read_cues(flat(text), films=1).intent is Intent.THEMES) is asked


@pytest.mark.parametrize("text", ["what's the score of @?", "what score does @ get?", "what mark did they give?"])
def test_a_score_that_is_given_is_one(text: str) -> None:
    """It is the rating."""
    assert read_cues(flat(text), films=1).intent is Intent.FIGURE
