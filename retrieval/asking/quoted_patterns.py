"""How a question asks for words as they stand in a review, in texts folded by `folding.flat`.

Who wrote them, whether anybody did ("is it a real quote?"), and how many write them.
"""

from __future__ import annotations

import re

from retrieval.words.sieve import Sifted

AUTHOR = Sifted(
    r"\b(?:(?<!\w )qui (?:dit|ecrit|disait|ecrivait)"  # and not "la chanson qui dit"
    r"|qui (?:est-ce qui |est celui qui |)(?:l'|)(?:a |avait )(?:bien pu |)(?:dit|dire|ecrit|ecrire|poste)|qui (?:est-ce qui|est celui qui) (?:dit|ecrit|disait|ecrivait)"
    r"|de qui (?:est|sont|vient|c'est)|(?:c'est|est|vient|sont) de qui|d'ou (?:vient|sort|c'est|est-ce)|c'est qui qui (?:a )?(?:dit|ecrit)"
    r"|(?:tiree?s?|extraite?s?|provient|viennent|vient|sort) (?:de |d')quel(?:le)?s?|dans quel(?:le)?s? (?:avis|critique)s?|l'auteur|the author"
    r"|quel(?:le)?s? (?:spectateur|spectatrice|critique|avis|personne|internaute|auteur|membre)\b.{0,20}?\b(?:dit|ecrit)"
    r"|who (?:said|wrote|says|writes|posted|coined|called it)|whose (?:words?|lines?|quote|review)"
    r"|(?:from|in) (?:which|what|whose) review|where (?:is|does|did) (?:it|that|this)\b.{0,20}?\bfrom"
    r"|which (?:reviews?|reviewer|viewer|critic|one)\b.{0,12}?\b(?:says?|said|wrote|writes|contains?|is (?:it|that|this) from)"
    r"|(?:trouve|retrouve|cherche|find|search)(?:[- ]moi)?\b.{0,30}?\b(?:avis|critique|citation|phrase|review|quote|sentence)s?)\b"
)
"""Somebody is asked to be found for the words."""

_NOUN = r"(?:quotes?|quotations?|citations?|phrases?|phrasing|formules?|expressions?|mots?|termes?|words?|terms?|blurbs?|tag-?lines?|accroches?|extraits?|sentences?|excerpts?)"
_REAL = (
    r"(?:real(?:ly)?|genuine|actual(?:ly)?|true|fake|made[- ]up|invented|authentic|verbatim|word for word|verify|check|check(?:ing|ed)|confirm|exists?|source[sd]?"
    r"|vraie?s?|vraiment|reelle?s?|authentiques?|exacte?s?|fausse?s?|faux|inventee?s?|existe(?:nt)?|mot pour mot|verifie[rz]?|confirme[rz]?)"
)
_TELLS = r"(?:dit|dits?|dite|dise(?:nt)?|disait|disaient|ecrit|ecrits?|ecrive(?:nt)?|ecrire|dire|lit|lire|lu|say|says|said|write|writes|wrote|written|reads?|using|used?|uses|utilise(?:nt)?|emploie(?:nt)?|contain|contains|contient|contiennent)"
_SMALL = r"(?:(?:que|qu'|ca|it|this|that|it's|c'est|the|le|la|les|un|une|a|an|as|comme|quelque chose|something|like|exactly|exactement|texto|textuellement|ever|was|is|ici|here|suivante?s?|following) ?|[\s:,\-])*"
BEFORE = re.compile(rf"\b(?:{_TELLS}|{_NOUN}|attribu(?:te|ted|er|e|ee)|(?:author|auteur|source|origine) (?:of|de))(?:\b|(?<=')){_SMALL}$")
"""What stands right before words that are looked for: "a vraiment écrit", "the phrase"."""
SAYING = re.compile(
    r"\b(?:any(?:one|body)|some(?:one|body)|reviewers?|viewers?|critics?|people|they|reviews?|quelqu'un|qqn|spectateurs?|spectatrices?|gens|critiques?|avis)\b"
    rf".{{0,40}}?\b(?:{_TELLS}|call(?:ed|s)?|describ(?:ed|es?)|qualifi\w+|decri\w+|traite\w*)\b[^?!.]{{0,60}}$"
)
"""What reviewers say of a film that is named before the words: "has anyone called Heat '...'?"."""
AFTER = re.compile(
    r"^[\s,:;\-]*(?:(?:that|is|was|are|ca|c'est|est-ce que|est|sont|it|do|does|did|ever|really|vraiment|bien|que)[\s\-]*)*"
    r"(?:(?:dans|in|parmi|among) (?:(?:les|the|un|une|an?|any|one|some|of|l'un|des) )*(?:avis|critiques?|reviews?)|appears?|comes? up|revien(?:t|nent)|combien|how (?:many|often)|apparait|apparaissent|figure(?:nt)?"
    r"|se trouve|tiree?s?|existe|exists?|used|utilisee?s?|written|ecrite?s?|dite?s?|said|quoted|citee?s?|vrai|reel|real|true|genuine)(?!\w)"
)
"""And right after them: "ça apparaît", "dans les avis"."""
CHECKED = (
    re.compile(rf"\b{_NOUN}\b.{{0,60}}?\b{_REAL}(?!\w)|\b{_REAL}\W+(?:\w+\W+)?{_NOUN}\b"),
    re.compile(r"\b(?:affiches?|posters?|jaquettes?|bandes?[- ]annonces?|trailers?|covers?|dvd|pub)\b"),
)
"""Whether words are a real quote, or they were read on a poster, anywhere in the question."""
OF_A_SCENE = re.compile(
    r"\b(?:quand|lorsqu\w*|when|where|moment|scenes?|repliques?|chanson|song|heros|hero|heroine|personnage|character|he|she|elle|(?<!y a )(?<!y a t )(?<!-t-)il(?! y a))\b"
)
"""Who speaks in the film is no reviewer: "la scène où il dit « ... »"."""
NAMED = re.compile(
    r"(?:\b(?<!author )(?<!auteur )(?<!source )(?<!origine )(?:sur|de|du|des|dans|pour|on|about|of|for|in|by|par|film|films|movie|serie|series|show|titre|title|regarding|concernant|reviewer|spectateur|user|utilisateur)|\bd'|')\s*$"
)
"""Before these quotation marks a title or a name stands, or what is spoken of."""

MARKS = re.compile(r"«\s*([^«»]+?)\s*»|“\s*([^“”]+?)\s*”|\"\s*([^\"]+?)\s*\"|(?<!\w)['‘’]([^\"]+?)['’](?!\w)")
REST = re.compile(r":\s*(.{12,}?)[\s?!.]*$")

_MANY = r"(?:combien|cb|how many|how often|(?:le |the )?(?:nombre|number)(?: total)? (?:de|d'|of))"
COUNTED = Sifted(rf"\b{_MANY}(?!\w)")
"""How many write the words is asked."""
_ENDED = r"(?=\W*$|\W+(?:@|dans|sur|pour|chez|on|about|in|of|from|apparai\w+|revien\w+|est|sont|is|are|come[s]?|appears?|figure|used|utilise)\b)"
_SAID = r"(?P<said>[^\W\d][\w'-]*(?: (?!dans |sur |pour |in |on |about |of |is |est )[\w'-]+){0,3}?)"
THE_WORD = re.compile(rf"\b{_MANY}\b.*?\b(?:le mot|l'expression|le terme|la phrase|the word|the phrase|the words|the expression|the term)s? {_SAID}{_ENDED}")
"""The words, set off by no marks: "combien de fois le mot chef-d'œuvre"."""
REVIEWS_SAY = re.compile(
    rf"\b{_MANY} (?:d'|de |des |of the |of )?(?:avis|critiques?|reviews?)(?: (?:sur|de|of|on|about|for) [^?]{{1,60}}?)? (?:qui |that |actually |vraiment )?(?:disent|ecrivent|utilisent|emploient|contiennent|say|write|use|contain)"
    rf" (?P<said>(?!que |qu'|that |it |he |she |they |du |de |des |le |la |les |the |a |an |un |une |so |oui|yes|non|no|something|quelque)[^\W\d][\w'-]*){_ENDED}"
)
"""One word that reviews say: "combien d'avis disent hilarant"; "disent que c'est hilarant" asks who finds it so."""
