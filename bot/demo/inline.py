"""Inline answers: what Telegram takes as a list of results."""

from __future__ import annotations

from bot.demo.checks import Params, decoded, keyboard_of, text_of
from bot.demo.refusals import bad_request
from bot.demo.world import World

MOST = 50


def answer_inline_query(world: World, params: Params) -> bool:
    """Show results above the text field of whoever is typing."""
    query = str(params.get("inline_query_id"))
    if query not in world.open_inline:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    results = decoded(params.get("results")) or []
    if len(results) > MOST:
        raise bad_request("RESULTS_TOO_MUCH")
    names = [str(result.get("id", "")) for result in results]
    if len(set(names)) != len(names):
        raise bad_request("RESULT_ID_DUPLICATE")
    for name, result in zip(names, results, strict=True):
        if not 1 <= len(name.encode()) <= 64:
            raise bad_request("RESULT_ID_INVALID")
        if not str(result.get("title", "")).strip():
            raise bad_request("ARTICLE_TITLE_EMPTY")
        keyboard_of(result)
        content = result["input_message_content"]
        text, entities = text_of(
            {"text": content.get("message_text"), "parse_mode": content.get("parse_mode")}, field="text"
        )
        result["shown"] = {"text": text, "entities": entities}
    world.open_inline.discard(query)
    world.answers[query] = {**params, "results": results}
    return True
