import re
from dataclasses import replace

import pytest
from rich.console import Console

from bot.demo.markup import parse
from bot.render import plain
from bot.render.html import messages
from bot.render.terminal import renderable
from bot.render.text import one_line, visible
from retrieval.answers import Answer, ComparisonAnswer, NoAnswer, QuotesAnswer, RatingAnswer, Reason
from retrieval.question import Figure, Intent, Language, Side
from tests.bot.samples import (
    ANONYMOUS,
    BALLE,
    COMMENT,
    CRITIC,
    DOUBT,
    PRAISE,
    PUSHER,
    SINGLE,
    UNRATED,
    answers,
    question,
    quote,
    rating,
)

BOTH = [answer for language in Language for answer in answers(language)]


def shown(answer: Answer) -> str:
    console = Console(width=100, file=None, force_terminal=False)
    with console.capture() as captured:
        console.print(renderable(answer))
    return captured.get()


@pytest.mark.parametrize("answer", BOTH, ids=lambda answer: f"{answer.kind}-{answer.question.language}")
def test_every_answer_is_written_in_all_three_ways(answer: Answer) -> None:
    text = plain(answer)
    assert text.strip()
    assert "{" not in text
    html = messages(answer)
    assert html
    assert "".join(parse(message)[0] for message in html).strip()
    assert shown(answer).strip()


def test_the_published_figure_and_the_reviews_held_are_told_apart() -> None:
    text = plain(RatingAnswer(question=question(), films=(PUSHER,), ratings=(rating(),)))
    assert "Note affichée par le site\u00a0: 3,7/5 (3648 notes, 213 critiques)." in text
    assert "Dans les 15 avis notés que j'ai ici\u00a0: moyenne 4,17/5, médiane 4/5." in text
    assert "★★★★☆ ████████████ 5" in text


def test_a_film_without_ratings_says_so() -> None:
    text = plain(RatingAnswer(question=question(), ratings=(UNRATED,)))
    assert "3 avis sur ce film, aucun n'est noté." in text
    assert "moyenne" not in text


def test_a_single_rating_is_not_dressed_up_as_a_mean() -> None:
    text = plain(RatingAnswer(question=question(), ratings=(SINGLE,)))
    assert "Un seul avis noté ici\u00a0: ★★★½☆." in text
    assert "médiane" not in text


def test_a_count_says_how_many_are_rated() -> None:
    text = plain(RatingAnswer(question=question(figure=Figure.COUNT), ratings=(rating(),)))
    assert "16 avis, dont 15 notés." in text


def test_a_quote_is_signed_with_name_stars_and_date() -> None:
    text = plain(QuotesAnswer(question=question(), quotes=(quote(),)))
    assert text == f"«\u00a0{PRAISE}\u00a0»\n— Ann · ★★★★½ · 23 août 2022"


def test_nobody_is_given_a_name_they_did_not_give() -> None:
    french = plain(QuotesAnswer(question=question(), quotes=(ANONYMOUS, CRITIC, COMMENT)))
    assert ["Un visiteur" in french, "critique non signée" in french, "Kyle Reese · commentaire" in french] == [
        True
    ] * 3
    english = plain(QuotesAnswer(question=question(language=Language.ENGLISH), quotes=(ANONYMOUS, CRITIC)))
    assert "A visitor" in english
    assert "unsigned review" in english


def test_a_site_is_named_as_it_names_itself_and_a_kind_of_text_is_no_site() -> None:
    text = plain(QuotesAnswer(question=question(), quotes=(quote(source="allocine"), quote(source="prose"))))
    assert text.count("AlloCiné") == 1
    assert "prose" not in text


def test_quotes_of_several_films_name_their_film() -> None:
    other = quote("Autre.", film=BALLE.id, film_title=BALLE.title)
    text = plain(QuotesAnswer(question=question(), quotes=(quote(), other)))
    assert "23 août 2022 · Pusher II" in text
    assert "23 août 2022 · Balle perdue 2" in text


def test_for_and_against_are_told_apart() -> None:
    asked = replace(question(), intent=Intent.OPINION)
    text = plain(QuotesAnswer(question=asked, quotes=(quote(side=Side.POSITIVE), ANONYMOUS)))
    assert text.index("Favorables") < text.index(PRAISE) < text.index("Réserves") < text.index(DOUBT)


def test_silence_says_what_could_be_asked_instead() -> None:
    answer = NoAnswer(
        question=question(), reason=Reason.NOT_MENTIONED, topic="les dragons", nearest=("la fin",), held=(PUSHER,)
    )
    assert (
        plain(answer)
        == "Personne ici ne parle de «\u00a0les dragons\u00a0».\n\nLes avis parlent plutôt de\u00a0: la fin."
    )


def test_silence_says_in_which_film() -> None:
    """Somebody whom nobody names there may be named in another."""
    answer = NoAnswer(question=question(), reason=Reason.NAME_NOT_MENTIONED, topic="Jo Ann", films=(PUSHER,))
    assert plain(answer) == "Pusher II (2004)\n\nAucun avis ne cite «\u00a0Jo Ann\u00a0»."


def test_a_film_that_is_not_held_brings_the_films_that_are() -> None:
    answer = NoAnswer(question=question(), reason=Reason.FILM_UNKNOWN, topic="Titanic", held=(PUSHER, BALLE))
    assert "Films que je connais\u00a0: Pusher II (2004), Balle perdue 2 (2022)." in plain(answer)


def test_what_others_wrote_is_escaped() -> None:
    (html,) = messages(QuotesAnswer(question=question(), quotes=(quote(DOUBT, reviewer="<b>Bob</b>"),)))
    assert "&amp; la fin &lt;déçoit&gt;" in html
    assert parse(html)[0] == f"{DOUBT}\n— <b>Bob</b> · ★★★★½ · 23 août 2022"


def test_a_long_quote_is_folded() -> None:
    (html,) = messages(QuotesAnswer(question=question(), quotes=(quote("Bien. " * 100),)))
    assert [entity["type"] for entity in parse(html)[1]] == ["expandable_blockquote"]


def test_quotes_are_never_shared_between_messages() -> None:
    long = tuple(quote(f"{number} " + "mot " * 600, passage_id=number) for number in range(3))
    sent = messages(QuotesAnswer(question=question(), quotes=long))
    assert [message.count("<blockquote") for message in sent] == [1, 1, 1]


def test_a_giant_quote_is_cut_at_sentences_and_loses_nothing() -> None:
    giant = quote("".join(f"Phrase numéro {number}. " for number in range(900)))
    sent = messages(QuotesAnswer(question=question(), quotes=(giant,)))
    texts = [re.search(r"<blockquote[^>]*>(.*)</blockquote>", message, re.DOTALL) for message in sent]
    assert "".join(found.group(1) for found in texts if found) == giant.text
    assert all(found and found.group(1).endswith(". ") for found in texts)
    assert sent[-1].endswith("— Ann · ★★★★½ · 23 août 2022")


def test_markup_and_controls_reach_the_terminal_as_text() -> None:
    nasty = quote("[red]x[/red] \x1b[31mrouge\x1b[0m \x9b2J \u202egauche")
    text = shown(QuotesAnswer(question=question(), quotes=(nasty,)))
    assert "[red]x[/red] ␛[31mrouge␛[0m �2J �gauche" in text


def test_visible_keeps_lines_and_letters() -> None:
    assert visible("été\n\tœuvre 🎬\x00\x7f") == "été\n\tœuvre 🎬␀␡"


def test_what_is_repeated_to_the_reader_is_short_and_on_one_line() -> None:
    assert one_line("a\n\n b\u2028c") == "a b c"
    assert len(one_line("x" * 5000)) == 120


def test_a_topic_of_the_reader_cannot_break_the_reply() -> None:
    topic = "<b>" * 2000
    (html,) = messages(NoAnswer(question=replace(question(), topic=topic), reason=Reason.NOT_MENTIONED, topic=topic))
    assert parse(html)[0].startswith("Personne ici ne parle de")


def test_films_compared_on_a_subject_say_where_nobody_speaks_of_it() -> None:
    """The subject heads the reply; a film without a quote on it says so."""
    asked = replace(question(), intent=Intent.COMPARE, topic="musique")
    answer = ComparisonAnswer(
        question=asked, films=(PUSHER, BALLE), ratings=(rating(), UNRATED), quotes=(quote(side=Side.POSITIVE),)
    )
    lines = plain(answer).splitlines()
    assert lines[0].endswith("· musique")
    assert lines[-1] == "Personne ici ne parle de «\u00a0musique\u00a0»."
