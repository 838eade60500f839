"""A doctrine and who holds it: who writes "raciste" speaks of racism, and a "communist" of communism."""

from __future__ import annotations

from retrieval.words.folding import fold_word

_ENDINGS = (("isme", "iste"), ("ismes", "istes"), ("ism", "ist"), ("isms", "ists"))


def kin(word: str) -> tuple[str, ...]:
    """The same word with the other ending of its kind: "raciste" for "racisme"."""
    typed = fold_word(word)
    pairs = [pair for one, other in _ENDINGS for pair in ((one, other), (other, one))]
    return tuple(typed.removesuffix(a) + b for a, b in pairs if typed.endswith(a) and len(typed) > len(a) + 2)


def adherents(doctrine: str) -> tuple[str, ...]:
    """Who holds a doctrine, one and several; none for what is no doctrine."""
    typed = fold_word(doctrine)
    ending = next((pair for pair in _ENDINGS if typed.endswith(pair[0])), None)
    if ending is None or len(typed) <= len(ending[0]) + 2:
        return ()
    one = typed.removesuffix(ending[0]) + ending[1].rstrip("s")
    return one, f"{one}s"
