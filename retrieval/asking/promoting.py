"""Quotes that are wanted to make people see the film: "a line for the poster", "best blurbs", "une phrase d'accroche".

Such quotes are praise. What is thought of a poster, or of the lines that are spoken in the film, asks for none.
"""

from __future__ import annotations

import re

from retrieval.asking.cue import Reading
from retrieval.question import Intent, Order, Side
from retrieval.words.sieve import Sifted

_QUOTE = (
    r"(?:quotes?|quotations?|lines?|one-?liners?|sentences?|words|excerpts?|snippets?|something|citations?|extraits?|phrases?|mots?"
    r"|quelque chose|accroches?|punchlines?)"
)
_SHOWN = (
    r"(?:(?:film|movie|dvd|blu-?ray|front|back) )*(?:posters?|one-?sheets?|billboards?|banners?|(?:dvd|blu-?ray) (?:covers?|sleeves?|cases?"
    r"|box(?:es)?|jackets?)|(?:back|front) cover|back of the (?:dvd|box|blu-?ray)|dvd|blu-?ray|covers?|sleeves?|jackets?|box art|flyers?|leaflets?"
    r"|trailers?|teasers?|adverts?|ads?|advertisements?|marketing|campaign|press (?:kits?|releases?|ads?)"
    r"|affiches?|affichettes?|jaquettes?|pochettes?|bandes?[- ]annonces?|tracts?|prospectus|plaquettes?|pub|publicite"
    r"|campagne|dossiers? de presse|communiques? de presse|quatrieme de couverture)(?: (?:du (?:dvd|blu-?ray|film)))?"
)
_THE = r"(?:(?:the|a|an|our|my|your|its|this|that|la|le|les|une?|notre|nos|mon|ma|mes|votre|vos|ton|sa|son|cette|ce) |l')?"
_PUNCHY = (
    r"(?:(?:short|punchy|snappy|catchy|pithy|juicy|killer|quotable|pull|poster|nice|good|great|best|strong|glowing|courtes?|belles?"
    r"|bonnes?|jolies?|accrocheuses?|percutantes?|choc|vendeuses?|flatteuses?)\W+)*"
)
_OF_FILM = r"(?: (?:of|for|de|du|d'|pour) ?(?=@))?"
_ADJECTIVES = r"(?: (?:tres |bien |courtes?|belles?|bonnes?|jolies?|accrocheuses?|percutantes?|choc|vendeuses?|flatteuses?|positi(?:f|ve)s?))*"
_FROM = r"(?: (?:@+|(?:about|on|sur|de|of|from) @+|(?:from|of|in|de|dans) (?:the |les |ces )?(?:reviews|avis|critiques)))?"
_CAN = (
    r"(?: (?:that|which|i|we|you|one|qui|qu'on|que|on|je|nous|can|could|would|will|might|may|should|peut|peux|pourrait|pourrais|to|a|look|work|go"
    r"|be|fit|do|well|nice|good|great|irait|iraient|ferait|bien|destinee?s?))*"
)
_PUT = r"(?:put|use|used|print|printed|write|quote|have|stick|run|feature|mettre|imprimer|utiliser|coller|afficher|ecrire|citer)"
_ON_IT = rf"(?:on|for|in|sur|pour|a) {_THE}(?:@+(?:'s)? )?{_SHOWN}(?!\w){_OF_FILM}"
_FOR_IT = re.compile(rf"\b(?:for|pour) {_THE}(?:@+(?:'s)? )?{_SHOWN}(?!\w){_OF_FILM}")
_MEANT = Sifted(
    # "three quotes for a @ poster", "a line that would look good on the poster", "what can we put on the poster?"
    rf"\b{_PUNCHY}{_QUOTE}\b{_ADJECTIVES}{_FROM}(?:{_CAN} (?:for|pour) {_THE}(?:@+(?:'s)? )?{_SHOWN}(?!\w){_OF_FILM}"
    rf"|(?: (?:that|which|i|we|to|qui|qu'on|que|a)(?=\b|(?<='))){_CAN}(?: {_PUT})? {_ON_IT})"
    rf"|\b(?:what|which|que|qu'est[- ]ce qu[e']|quoi) ?(?:(?:can|could|should|would|to|do|we|i|you|on|je|nous|peut|peux|pourrait|faut-il) )*{_PUT} {_ON_IT}"
    # "a short one for the poster", "une courte pour l'affiche"
    rf"|\b(?:{_PUNCHY}ones?|(?:une?|des) (?:courte?s?|breve?s?|bonne?s?|belles?)) (?:for|pour) {_THE}(?:@+(?:'s)? )?{_SHOWN}(?!\w){_OF_FILM}"
    # "a quote on the music for a poster": the end is found apart
    rf"|\b(?:quotes?|quotations?|excerpts?|citations?|extraits?|phrases?)(?= [^?.!;]{{1,60}} (?:for|pour) {_THE}{_SHOWN}(?!\w))"
    rf"|\b(?:(?:we|i)(?:'re| are|'m| am) |(?:je|on|nous) )?(?:putting together|preparing|making|designing|writing|working on|assembling|prepar(?:e|ons|ent)|redig(?:e|eons)|fais|faisons|travaill(?:e|ons) sur) {_THE}{_SHOWN}(?!\w){_OF_FILM}"
    # "poster quotes", "best blurbs", "des phrases d'accroche"
    rf"|\b(?:(?:good|best|great|short|nice|punchy|meilleure?s?) )*(?:poster|pull|cover|press)[- ](?:quotes?|lines?|blurbs?)\b{_OF_FILM}"
    rf"|\b(?:(?:good|best|great|short|nice|punchy) )*blurbs?\b{_OF_FILM}|\bpull-?quotes?\b{_OF_FILM}"
    rf"|(?<!\bthe )(?<!\bits )(?<!'s )\b(?:(?:a|some|good|catchy|best) )+tag-?lines?\b{_OF_FILM}"
    rf"|\b(?:phrases?|citations?|mots?)[- ]d'accroche\b{_OF_FILM}"
    rf"|\b(?:une|des|d'|meilleures?) ?accroches?(?= (?:pour|sur|de|d'|des)\b|\W*$){_OF_FILM}"
)
_NEEDED = re.compile(
    rf"\b(?:i|we|il me|il nous|j'|on|je|nous) ?(?:need|am after|are after|'m after|am looking for|'m looking for|'re looking for|faut|faudrait|ai besoin d[e']"
    rf"|avons besoin d[e']|cherch\w+|want|voudr\w+) ?(?=.{{0,40}}\b(?:{_QUOTE}|blurbs?|taglines?)\b)"
)
_ANY = Sifted(
    r"\b(?:poster|affiche|blurb|pull|cover|dvd|jaquette|accroch|tag-?line|one-?sheet|billboard|banner|flyer|leaflet|trailer|advert|marketing"
    r"|campa|press|bande|tract|prospectus|plaquette|pub|communique|quatrieme|pochette|dossier|sleeve|jacket|box|blu-?ray|teaser|ads?\b)"
)
"""One of these stands in every such question."""
_LEFT = (None, Intent.REVIEWS, Intent.OVERVIEW, Intent.OPINION)
_ORDERS = (None, Order.RANDOM, Order.SHORTEST, Order.BEST)


def find_promoting(flat_text: str) -> list[tuple[int, int]]:
    """Where a question, folded by `folding.flat` with its titles marked, wants quotes to promote the film with."""
    if not _ANY.search(flat_text):
        return []
    found = [m.span() for m in _MEANT.finditer(flat_text)]
    return [*found, *(m.span() for p in (_NEEDED, _FOR_IT) for m in p.finditer(flat_text))] if found else []


def in_favour(reading: Reading) -> Reading:
    """What is asked for, in favour of the film; as it was where it asks for a side, or for something else."""
    if reading.intent not in _LEFT or reading.order not in _ORDERS or reading.side is not None:
        return reading
    return Reading(Intent.SIDE, Side.POSITIVE, spans=reading.spans)
