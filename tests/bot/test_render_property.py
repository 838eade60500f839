"""Whatever people wrote, what is sent is valid, short enough, and says exactly that."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.demo.markup import parse
from bot.render.html import MESSAGE_LIMIT, messages
from bot.render.pieces import pieces, units
from retrieval.answers import QuotesAnswer
from tests.bot.samples import question, quote

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300)
LONG = st.builds(
    lambda text, times: text * times, st.text(alphabet="aé&<>\"'😀. \n", min_size=1, max_size=40), st.integers(1, 400)
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts=st.lists(st.one_of(TEXT, LONG), min_size=1, max_size=4), name=st.one_of(st.none(), TEXT))
def test_any_quote_by_anyone_is_sent_whole_and_within_the_limit(texts: list[str], name: str | None) -> None:
    quotes = tuple(quote(text, reviewer=name, passage_id=place) for place, text in enumerate(texts))
    quoted = ""
    for message in messages(QuotesAnswer(question=question(), quotes=quotes)):
        text, entities = parse(message)
        assert units(message) <= MESSAGE_LIMIT
        wide = text.encode("utf-16-le")
        for entity in entities:
            if entity["type"].endswith("blockquote"):
                start, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
                quoted += wide[start:end].decode("utf-16-le")
    assert quoted == "".join(texts)


@settings(max_examples=100, deadline=None)
@given(text=st.one_of(TEXT, LONG), limit=st.integers(6, 200))
def test_pieces_joined_are_the_text_and_none_is_too_long(text: str, limit: int) -> None:
    cut = list(pieces(text, limit, {"&": 5, "<": 4, ">": 4, '"': 6}))
    assert "".join(cut) == text
    assert all(0 < units(piece) <= limit for piece in cut)
