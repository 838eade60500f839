"""The film of the conversation beside one that is named: "how does it compare to Heat?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.followups.compared_on import on_the_subject
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Question, without_subject
from retrieval.words.folding import flat

_COMPARED = re.compile(r"\b(?:compar\w+|par rapport (?:a|aux?)|face a|vs|versus|(?:mieux|meilleure?|moins bien|pire|(?:plus|moins|aussi) \w+) que|(?:better|worse|(?:more|less) \w+|\w{3,}er) than|(?:better|worse|mieux|pire|moins bien|meilleure?) (?:or|ou) (?:better|worse|mieux|pire|moins bien|moins bonne?|meilleure?) (?:than|que|qu'))\b")
_MORE_THAN = re.compile(
    r"^\W*(?:(?:et|and|mais|but|even|encore|c'est|is it)\W+)*(?:more|less|plus|moins|autant|as much)(?: so)? (?:than|que|as|qu)\b"
)
"""After something was asked about, whether it is so of another film: "more than Heat?"."""
_TO_ANOTHER = re.compile(r"^\W*(?:et|and) (?:a|au|aux|que|to|with|than) ")
"""After a comparison, what else it is compared with: "et à Heat ?"."""


def beside_another(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """Take "how does it compare to Heat?" for the film of the conversation beside the one that is named."""
    one_more = len(question.films) == 1 and conversation.films and question.films[0] not in conversation.films
    last = conversation.last
    again = last is not None and _TO_ANOTHER.match(flat_text) and _COMPARED.search(flat(last.text))
    more = last is not None and last.topic and last.intent is Intent.SUBJECT and _MORE_THAN.match(flat_text)
    compared = again or more or _COMPARED.search(flat_text)
    if not one_more or question.names or question.unknown_film or not compared:
        return None
    films = (*conversation.films, *question.films)
    if last is not None and more:  # "it's scary?", "more than Heat?"
        asked = replace(last, text=question.text, language=question.language, limit=question.limit, seen=())
        return replace(asked, intent=Intent.COMPARE, films=films)
    if {*question.subjects} - {"comparison"}:  # "plus drôle que Heat ?"
        return replace(question, intent=Intent.COMPARE, films=films)
    if last is not None and not conversation.refused and (of_subject := on_the_subject(question, flat_text, last)):
        return replace(of_subject, films=films)
    return replace(without_subject(question), intent=Intent.COMPARE, films=films)
