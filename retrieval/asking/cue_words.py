"""Words that several cues are made of: reviews and films, praise and blame, the best and the worst."""

from __future__ import annotations

# "avis", "critiques", "reviews"...: a text somebody wrote
REVIEW = r"(?:avis|critiques?|reviews?|opinions?|commentaires?|comments?|retours?|temoignages?|notes?|ratings?|scores?)"
QUOTE = r"(?:citations?|extraits?|phrases?|quotes?|excerpts?|passages?|reactions?|points?|arguments?|mots?|choses?|things?|cotes?|aspects?|elements?|remarques?|remarks?)"
WORK = r"(?:films?|movies?|titres?|titles?|longs?[- ]metrages?|oe?uvres?|features?|(?:mini-?)?series?|tv shows?|shows|(?<=which[ ])show|(?<=best[ ])show|(?<=worst[ ])show|sitcoms?)"
FILM = rf"(?:{WORK}(?: (?:et|ou|and|or) (?:les |des |the )?{WORK})?)"
GOOD = r"(?:positi(?:f|fs|ve|ves)|favorables?|elogieu(?:x|se|ses)|enthousiastes?|laudati(?:f|fs|ve|ves)|favou?rable|praising|enthusiastic|glowing|bon(?:ne)?s|good|happy)"
BAD = r"(?:negati(?:f|fs|ve|ves)|defavorables?|critique(?:s)? severes?|severes?|mauvais(?:es?)?|mitiges?|mitigees?|decu(?:s|es|e)?|unfavou?rable|critical|harsh|bad|unhappy|disappointed|assassin(?:es|s)?)"
DISLIKE = r"(?:pas (?:\w+ )?(?:aime|kiffe|apprecie|accroche)|detest(?!able)\w+|hai(?:ssent|t)?|(?:did|do)(?:n'?t| not) (?:like|enjoy)|hated?|dislik\w+)"
WRITING = r"(?:spectateurs?|internautes|viewers?|reviewers?|critics|people|gens|fans)"
LIKE = r"(?:aime|adore|kiffe|apprecie|liked?|loved?|enjoyed)"
LINE = rf"(?:{REVIEW}|citations?|extraits?|phrases?|quotes?|excerpts?|remarques?|remarks?|one[- ]?liners?|(?:lines?|words?|takes?|passages?|comments?)(?= (?:about|on|said|written|from))|mots?(?= (?:sur|a propos)))"
BEST = r"(?:(?:best|highest|top)[- ](?:rated|scored)|meilleure?s?|best|top|plus (?:positi(?:f|ve)s?|favorables?|enthousiastes?|elogieu(?:x|se)s?|haute|elevee|belle)|most (?:positive|favou?rable|enthusiastic)|moins (?:mauvaise?s?|negati(?:f|ve)s?|severes?)|least (?:bad|negative|critical|harsh)|highest|greatest)"
WORST = r"(?:(?:worst|lowest)[- ](?:rated|scored)|pires?|plus mauvaise?s?|moins bon(?:ne)?s?|worst|lowest|plus (?:negati(?:f|ve)s?|severes?|basse|faible|dure)|moins (?:positi(?:f|ve)s?|favorables?|enthousiastes?|elogieu(?:x|se)s?)|most (?:negative|critical|unfavou?rable)|least (?:good|positive|favou?rable|enthusiastic|flattering|kind)|harshest|plus assassines?)"

# how those who saw it are: "les gens sont plutot contents ou decus ?"
_SEERS = r"(?:(?:(?:most |all |many |other )?(?:the )?(?:people|viewers|reviewers|critics|fans|audiences?|they|folks)|everyone|everybody)|(?:les (?:gens|spectateurs|critiques|internautes|fans|avis)|ils|la plupart(?: des (?:gens|spectateurs))?|tout le monde|le public))"
HAPPY = r"(?:contente?s?|satisfaite?s?|ravie?s?|emballee?s?|enchantee?s?|conquis(?:es)?|happy|satisfied|pleased|delighted|thrilled)"
UNHAPPY = r"(?:mecontente?s?|insatisfaite?s?|decue?s?|frustree?s?|unhappy|dissatisfied|displeased|disappointed|let down|frustrated)"
QUITE = r"(?:(?:plus|plutot|surtout|majoritairement|globalement|vraiment|tres|bien|dans l'ensemble|en majorite|more|mostly|mainly|generally|overall|rather|really|very|quite) )*"
ARE = rf"(?:(?:are|were|is|was) {_SEERS}|{_SEERS} (?:(?:of|de|du|d') ?@+ )?(?:are|were|is|was|sont|est|ont ete|etaient|en sont|sortent|ressortent))(?:[- ](?:ils|elles|t-ils))?"
WITH_IT = r"(?:,? (?:les gens|les spectateurs|people|viewers|they),?)?(?: (?:with|of|about|by|on|for|de|du|par|avec|sur|pour|d') ?(?:@|it|this|that|(?:the|this|le|ce|cette|la) (?:film|movie|show|series|serie)))?\W*$"
