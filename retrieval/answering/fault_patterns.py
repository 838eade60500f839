"""How reviews name the faults and qualities that are asked after by their name, and what is none of them."""

from __future__ import annotations

import re

SLOW = re.compile(
    r"\b(?:slow(?:er)?|drag(?:s|ged|ging)?|(?:\w+-)?pac(?:e|es|ed|ing|y)|lent(?:e|s|es|eur|eurs|ement)?|ryth?me?\w*"
    r"|rhythms?|train(?:e|ent|ait|er)|longueurs?|plodding|sluggish|brisk\w*|mou|molle|drawn[- ]out|tempo)\b"
)
BORING = re.compile(
    r"\b(?:bor(?:e|es|ed|ing|edom)|ennu(?:i|is|ie|ies|ient|ye|yes|yer|yeux|yeuse|yeuses|yant|yante)|dull"
    r"|chiante?s?|soporifiques?|tedious|barbante?s?|rasoir)\b"
)
LONG = re.compile(
    r"\b(?:(?:over)?long(?:ue|ues|s|er|uet|uette)?|longueurs?|interminables?|bloated|runtime|running time"
    r"|run time|duree|temps passer|passe(?:nt)? vite|fl(?:y|ies|ew) by)\b"
)
VIOLENT = re.compile(r"\b(?:ultra-?)?violen(?:t|ts|te|tes|ce|ces|tly)\b")
TRUE_TO_IT = re.compile(
    r"\b(?:(?:in|un)?(?:fidel|faithful)\w*|trahi\w*|denatur\w*|betray\w*|(?:close|true|loyal) to|respect\w*"
    r"|edulcor\w*|retranscri\w*)\b"
)
WEPT = re.compile(
    r"\b(?:tear[- ]?jerk\w*|weep\w*|wept|tears?|cry|cries|cried|crying|sob(?:s|bed|bing)?|bawl\w*|sad(?:ness|der|dest)?"
    r"|heart-?(?:break|wrench)\w*|pleur\w*|larmes?|chial\w*|sanglot\w*|mouchoirs?|tire[- ]larmes|tristes?|tristesse"
    r"|dechirant\w*|bouleversant\w*)\b"
)

NO_FAULT = re.compile(r"[ -](?:motion|mo|frames?|burn\w*|zoom|pan|dance|song)\b", re.IGNORECASE)
FAITHFUL = re.compile(r"\b(?:fidel\w*|faithful\w*)")
UNFAITHFUL = re.compile(r"\b(?:infidel\w*|unfaithful\w*|trahi(?!sons)\w*|denatur\w*|betray(?!als)\w*|edulcor\w*)")
OF_A_SOURCE = re.compile(
    r"\b(?:livres?|bouquins?|romans?|oe?uvres?|originale?s?|originaux|auteurs?|autrices?|ecrits?|bd|comics?|mangas?|tomes?|saga|esprit|materiau|lecteurs?"
    r"|books?|novels?|source|author|writer|spirit|readers?|text|adaptations?|adapte\w*|version)\b"
)
"""What a film may betray; characters betray one another."""
NOT_SO = re.compile(r"\b(?:pas|jamais|ni|(?<!un )peu|not|never|hardly|less|moins|loin|far|sans|without)\b|n't\b")
CALLED_TOO = re.compile(r"\b(?:too|trop|overly|surplus|exces|overload)(?: (?:de|d'|of|much|la|\w+ et|\w+ and))? ?$")
NOT_TOO = re.compile(r"(?:\bnot\b(?! only)|n't\b|\b(?:never|jamais|sans)\b|\bpas\b(?! (?:seulement|que)))[^,;.!?]*\b(?:too|trop)\b")
WEPT_IN_IT = re.compile(
    r"\b(?:he|she|they|her|his|their|(?:ils?|elles?)(?! (?:fait|font|m'|me|nous|va|peut|est|reste|tire|donne|arrache)))"
    r" (?:[\w']+ ){0,5}$"
)
"""Who weeps in the story says nothing of who sees it."""
SAD_FACT = re.compile(r" (?:to (?:see|say|think|report)|that|attempt|excuse|state|part|thing|truth|reality|news|fact|de (?:voir|constater)|que|sire|realite)\b")
OTHER_VERSION = re.compile(
    r"(?<!cette )(?<!this )\b(?:1ere|premiere|ancienne|autre|precedente|first|older?|previous|other|earlier|original)"
    r" (?:version|adaptation|film|movie|serie)\b[^.,;!?]{0,30}$"
)
EXCESSIVE = re.compile(r" (?:excessi(?:f|ve)s?|gratuite?s?|a outrance|inutiles?|a gogo)\b")
DENIED = re.compile(r"\b(?:pas|jamais|ni|not|never|without|sans|si|if|hardly)\b|n't\b")
TOO = re.compile(r"\b(?:too|trop|overly|si|so|tres|very)\b")
FOR = re.compile(r"\b(?:for|pour)\b")
