"""What is asked of the reviews as texts: how long they are, how many people signed them, how many bear no date.

"Longueur moyenne des critiques", "how many different reviewers", "combien d'avis non datés".
"""

from __future__ import annotations

import re

from retrieval.question import Texts

_TEXT = r"(?:avis|critiques?|reviews?|commentaires?|comments?|textes?|notices?)"
_OF = r"(?:(?:de|des|d'|du|of|in|for|on|about|sur|per|par|dans|the|les?|la|l'|un|une|a|an|chaque|each|all|your|tes|vos|@) ?)*"
_SIZE = r"(?:longueurs?|tailles?|lengths?|sizes?|word[- ]counts?|(?:nombre|number)s? (?:de |of )(?:mots|words|caracteres|characters|signes))"
_MEAN = r"(?:moyennes?|moyen|mean|average|typical|typique|medianes?|median)"
_USUALLY = r"(?:en moyenne|on average|en general|in general|generally|usually|typically|d'habitude|normalement|habituellement)"
_LENGTHY = r"(?:(?:tres|plutot|vraiment|assez|very|quite|rather|really|so|si) )*(?:longu?e?s?|courte?s?|brefs?|breves?|long|short|brief|detaillee?s?|detailed|wordy|verbose|bavards?)(?:,? (?:ou|or) (?:longu?e?s?|courte?s?|long|short|pas|not))?"
_COUNTED = r"(?:(?:combien|cb)(?: de| d')?|how many|(?:le |the )?(?:nombre|number)(?: total)? (?:de|d'|of))"
_PEOPLE = r"(?:critiques?|personnes?|gens|auteurs?|spectateurs?|spectatrices?|membres?|internautes?|redacteurs?|utilisateurs?|noms?|pseudos?|voix|plumes?|reviewers?|people|critics?|users?|authors?|writers?|names?|voices?|persons?|viewers?|members?)"
_DIFFERENT = r"(?:differente?s?|distincte?s?|distinct|uniques?|separate|individual)"
_SIGNERS = r"(?:contributeurs?|contributrices?|redacteurs?|signataires?|pseudos?|contributors?|bylines?|signatures?)"
_PATTERNS: tuple[tuple[Texts, re.Pattern[str]], ...] = (
    (Texts.LENGTH, re.compile(
        rf"\b(?:(?:average|mean|typical|median) )?{_SIZE}(?: {_MEAN})? {_OF}{_TEXT}\b(?: {_OF})?"
        rf"|\b(?:(?:average|mean|typical|median) (?:@+ )?{_TEXT} (?:length|size|word[- ]count)|{_TEXT} lengths?|{_SIZE} {_MEAN} {_OF}{_TEXT})\b"
        rf"|\b(?:how long (?:are|is|were)|combien (?:de mots|de caracteres) (?:font|fait|ont|a|comptent|compte|dans|par|pour)|how many (?:words|characters) (?:do|does|are in|is in|per|in|long are|has|have)) {_OF}(?:average )?{_TEXT}\b(?: {_OF})?(?: ?(?:on average|en moyenne|have|has|run|contain|usually|typically|long))*"
        rf"|\b{_TEXT}(?: {_OF})?(?: ?(?:font|fait|ont|comptent|run|are)) (?:en moyenne )?(?:combien de (?:mots|caracteres)|how (?:long|many words))\b"
        rf"|\bhow (?:long|wordy|detailed|short) (?:are|is|were) (?:[^?.,;]{{0,60}}[ )])?{_TEXT}(?: {_OF})?(?: ?{_USUALLY})"
        rf"|\bhow (?:wordy|verbose|detailed) (?:are|is|were) {_OF}{_TEXT}\b(?: {_OF})?"
        rf"|\bhow many (?:words|characters) {_USUALLY} (?:do|does|are there in|are in|in) {_OF}{_TEXT}\b(?: {_OF})?(?: ?(?:have|has|run to|contain))?"
        rf"|\b{_TEXT}(?: {_OF})? ?(?:sont|est|are|is)(?:[- ](?:ils|elles))? {_LENGTHY} {_USUALLY}|\b{_TEXT}(?: {_OF})? ?{_USUALLY} {_LENGTHY}\W*$"
        rf"|^\W*(?:(?:et|and|est-ce que|alors|so)\W+)*(?:(?:les |the )?{_TEXT}(?: {_OF})? ?(?:sont|are)(?:[- ](?:ils|elles))?|(?:are|is) {_OF}{_TEXT}(?: {_OF})?) ?{_LENGTHY}(?: ?{_USUALLY})?\W*$"
        rf"|^\W*(?:(?:et|and|est-ce que|alors|so)\W+)*(?:c'est|est-ce) (?:(?:vraiment|tres|plutot) )*(?=long|court){_LENGTHY},?(?: {_OF})?{_TEXT}\b(?: {_OF})?(?: ?{_USUALLY})?\W*$"
        rf"|\b(?:ecri(?:vent|t)|redigent) (?:{_USUALLY} )?combien de (?:mots|caracteres)\b|\bhow many words {_OF}(?:do|does) (?:people|reviewers|they|viewers) write\b(?: {_OF})?"
    )),
    (Texts.AUTHORS, re.compile(
        rf"\b{_COUNTED} ?(?:{_PEOPLE} {_DIFFERENT}|{_DIFFERENT} {_PEOPLE})\b(?: (?:ont (?:ecrit|publie|note|donne)|(?:have )?(?:written|wrote|reviewed|rated|posted)))?|\b{_COUNTED} ?{_SIGNERS}\b(?: (?:ont (?:ecrit|publie|note)|(?:have )?(?:written|wrote|reviewed|posted)))?"
    )),
    (Texts.UNDATED, re.compile(
        rf"\b{_COUNTED} ?{_TEXT}(?:,? (?:d'|de |du |of |sur |on |for )?@+)? (?:(?:sont |are |have |ont |qui )*)(?:non[- ]dates?|non datees?|pas dates?|pas de date|sans (?:la |une )?dates?|undated|without (?:a |any )?dates?|with no dates?|no date)\b|\b{_COUNTED} ?undated (?:@+ )?{_TEXT}\b"
    )),
    (Texts.UNRATED, re.compile(
        rf"\b{_COUNTED} ?{_TEXT}(?:,? (?:d'|de |du |of |sur |on |for )?@+)? (?:(?:sont |are |have |ont |qui )*)(?:non[- ]notee?s?|pas notee?s?|pas de notes?|sans (?:la |une |aucune )?notes?|unrated|without (?:a |any )?(?:ratings?|scores?|stars)|with no (?:ratings?|scores?|stars)|no rating)\b|\b{_COUNTED} ?unrated (?:@+ )?{_TEXT}\b"
    )),
)  # fmt: skip

AVERAGE = re.compile(r"\b(?:en moyenne|on average|(?:in |en )?(?:nombre de )?(?:words|characters|mots|caracteres)|en general|in general|generally|usually|moyennes?|average|mean|in total|en tout|au total|ici|here)\b")
"""What may be said beside, and is understood by it."""

_HINT = re.compile(
    r"\blong|\bshort|\bcourt|\bbref|\bbrief|wordy|verbose|detail|bavard|longueur|taille|length|\bsize|word|\bmots|caracteres|characters|how long|different|distinct|unique|separate|individual"
    r"|contribut|redact|signatair|pseudo|byline|signature|\bdate|undated|\bcombien|\bhow many|\bnombre|\bnumber|\bcb\b"
)
"""One of these is in every such question."""


def find_of_texts(flat_text: str) -> tuple[Texts, tuple[int, int]] | None:
    """What a question given as `folding.flat` asks of the reviews as texts, and where; None where it asks nothing so."""
    if not _HINT.search(flat_text):
        return None
    for texts, pattern in _PATTERNS:
        if found := pattern.search(flat_text):
            return texts, found.span()
    return None
