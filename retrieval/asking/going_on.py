"""Whether a film or a series that was begun is worth going on with: "worth sticking with", "faut-il s'accrocher ?".

Patterns over text folded by `folding.flat`, titles being "@", as in `cues.py`.
"""

from __future__ import annotations

_IT = (
    r"(?: (?:with |to |on |through |in |a |dans |de regarder |de voir |watching )?(?:@|it\b|this\b|that\b|them\b|la suite\b|le reste\b|the rest(?: of (?:it|@|the (?:series|show|season)))?"
    r"|(?:the|this|le|la|ce|cette|l') ?(?:film|movie|serie|series|show)\b))?"
)
_TO_THE_END = r"(?: (?:(?:until|till|up to|through|right) )?(?:to )?(?:the (?:very )?end|all the way(?: through)?|all of it)(?! of (?!@))| jusqu'(?:au bout|a la fin))?"
_WITH = r"(?: (?:with|to|on|through|at|in|out|up|around|into|about|it out|it up))*"
_GOING_ON = (
    r"(?:sticking|persever(?:ing|ance)|persisting|carrying on|keeping (?:on|going|up|at it|watching)|keeping on watching|continuing|going on|pushing (?:on|through)"
    r"|bothering|finishing|completing|getting (?:into|through|to the end of)|starting|beginning|investing|committing|bing(?:e|ing|eing)(?:[- ]watching)?|returning"
    r"|coming back|resuming|picking (?:back )?up|staying|hanging|catching up|the (?:slog|effort|time|wait|investment|commitment|detour|trip))"
)
_GO_ON = (
    r"(?:stick|persevere|persist|carry on|keep (?:on|going|up|at it|watching)|continue|go on|push (?:on|through)|bother|finish|complete|get (?:into|through)|invest"
    r"|commit|stay|hang|return|resume|give (?:it |@ |this )?(?:a (?:chance|go|try|shot|second chance|miss)|up)|drop|quit|bail|stop|abandon|skip|avoid|miss)"
)
_CONTINUER = (
    r"(?:s'accrocher|m'accrocher|perseverer|insister|continuer|poursuivre|aller (?:jusqu')?(?:au bout|a la fin|plus loin)|tenir|tenter|finir|terminer|reprendre|y retourner"
    r"|s'y (?:mettre|remettre|accrocher)|m'y (?:mettre|remettre)|se lancer|me lancer|commencer|s'investir|abandonner|arreter|lacher|laisser tomber|stopper)"
)
WORTH_GOING_ON = (
    rf"\bworth (?:\w+ ){{0,2}}{_GOING_ON}{_WITH}{_IT}{_TO_THE_END}(?! of (?!@)\w)"
    rf"|\b(?:should|shall|must|do|would) (?:i|we|you|one|u)(?: (?:really|even|just|still|recommend|have to))* {_GO_ON}{_WITH}{_IT}{_TO_THE_END}(?=\W*$|\W+(?:after|past|beyond|or|for|if|seasons? \d|season (?:one|two|three|four|five)|the (?:first|second|third|last|new|final) season)\b|\W*@)"
    rf"|\b(?:(?:le coup|la peine) (?:de |d')|(?:faut[- ]il|il faut|dois[- ]je|doit[- ]on|devrais[- ]je|je dois|on doit|je devrais|faut) (?:vraiment |absolument )?(?:de |d')?)(?:regarder @ |voir @ )?{_CONTINUER}{_IT}{_TO_THE_END}"
    rf"|\b(?:je|on|i|we) (?:{_GO_ON}|continue|persevere|insiste|m'accroche|arrete|abandonne|lache)(?: (?:@|la serie))?,? (?:ou|or) (?:(?:je|j'|on|i|we|pas|not|non|no) ?)?(?:{_GO_ON}|arrete|abandonne|lache|laisse tomber|pas|not|non|no)\b(?: (?:@|la serie))?"
)
