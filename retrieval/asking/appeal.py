"""What a film owes its success to, and what lets it down: "what sets it apart?", "qu'est-ce qui plombe le film ?".

Patterns over text folded by `folding.flat`, titles being "@", as in `cues.py`.
"""

from __future__ import annotations

_FILM = r"(?:@|it|this|(?:the|this|le|la|ce|cette) (?:film|movie|series?|show|serie)|ca|l'ensemble)"
_SO = r"(?:(?:so|such an?|really|that|all that|si|aussi|autant|tellement|tant|vraiment) )*"
_WHAT = r"(?:what(?: is it that|'s it that)?|qu'est[- ]ce qui|ce qui|qu'est[- ]ce qu[e'])"

APPEAL = (
    rf"\bwhat (?:really )?makes {_FILM} {_SO}(?:stand out|work|special|unique|different|good|great|popular|successful|memorable|tick|worthwhile)\b"
    rf"(?! (?:from|than|for|to)\b)"
    rf"|\bwhat (?:really )?(?:sets|marks) {_FILM} (?:apart|out)\b"
    rf"|\bwhat (?:saves|redeems|elevates|lifts) {_FILM}(?=\W*$)"
    rf"|\bwhy (?:is|was) {_FILM} {_SO}(?:popular|loved|acclaimed|praised|successful|celebrated|admired|highly regarded|well loved|well liked|hyped)\b"
    rf"|\bwhy (?:do|did|does) (?:so many )?(?:people|everyone|everybody|they|critics|viewers|reviewers|fans) (?:so |really )?(?:love|like|enjoy|praise|rave about) {_FILM}(?: so much| that much)?"
    rf"|\bwhy (?:do|did|does|would) (?:so many )?(?:people|anyone|anybody|everyone|they|viewers|fans|you) (?:(?:still|even) watch|(?:keep|go on|carry on)(?: on)? watching|stick with) {_FILM}"
    rf"|\bwhat keeps (?:people|viewers|you|fans|everyone) (?:watching|hooked|coming back)(?: (?:to|on|in))?(?: {_FILM})?"
    rf"|\bpourquoi (?:les gens |les fans |on |ils |tout le monde )?(?:continue(?:nt)?(?:[- ](?:ils|on|t-on))? (?:a|de) (?:regarder|suivre)|(?:regarde(?:nt)?|suivent|suit) (?:encore|toujours)) {_FILM}"
    rf"|\bwhat(?:'s| is) (?:the (?:main |real )?(?:appeal|draw|attraction|secret|charm|success)|so (?:great|special|appealing)) (?:of|about|in|to) {_FILM}"
    rf"|\b{_WHAT} ?(?:fait|explique) (?:tout |toute )?(?:le charme|le succes|la force|la reussite|l'interet|la qualite|l'attrait|la singularite|l'originalite) (?:de |d'|du )?{_FILM}"
    rf"|\bpourquoi {_FILM},? (?:(?:ca|il|elle) )?(?:plait|marche|cartonne|seduit|fonctionne)(?:[- ](?:il|elle|t-il|t-elle))?(?: {_SO}bien| autant| tant)?(?=\W*$)"
    rf"|\b(?:the ones|those|the people|people|viewers|reviewers|critics) (?:who|that) (?:really |actually |did )*(?:love|like|enjoy|adore)d? {_FILM}(?=\W*$)"
    rf"|\bwhat (?:do|did|does) (?:most )?(?:people|everyone|everybody|they|critics|viewers|reviewers|fans) prefer (?:in|about|of) {_FILM}(?=\W*$)"
    rf"|\b(?:que|qu'est[- ]ce que) (?:preferent (?:les (?:gens|fans|critiques|spectateurs)|ils)|(?:les (?:gens|fans|critiques|spectateurs)|ils) preferent) (?:dans|de|a propos de) {_FILM}(?=\W*$)"
    r"|\bpourquoi on (?:l'|les |la |le )?(?:aime|adore|kiffe)\b(?! (?:pas|moins))|\bon (?:aime|adore|kiffe) quoi\b"
    rf"|\bpourquoi (?:un )?(?:tel|autant de|tant de|ce) (?:succes|engouement|enthousiasme)(?: (?:pour|de|autour de|d') ?{_FILM})?"
)
"""What asks for praise of the whole film."""
LETDOWN = (
    rf"\bwhat (?:really )?(?:lets|let|holds|held|drags|dragged|brings|weighs) {_FILM} (?:down|back)\b"
    rf"|\bwhat (?:really )?(?:ruins|ruined|spoils|spoilt|spoiled|hurts|kills|killed|sinks|sank|undermines|undermined) {_FILM}(?=\W*$)"
    rf"|\b(?:where|how) (?:does|did) {_FILM} (?:fall short|go wrong|fail|falter|stumble|lose (?:people|viewers|its way))(?=\W*$)"
    rf"|\bwhat (?:goes|went|is going|things go) wrong (?:with|in|for) {_FILM}(?=\W*$)"
    rf"|\bwhy (?:does|did|do|is|was) {_FILM} (?:not work|fail|flop|disappoint|a (?:flop|failure|disappointment|let-?down)|(?:so )?(?:unpopular|hated|disliked))\b"
    rf"|\bwhy (?:does|did)(?:n'?t| not) {_FILM} work\b"
    rf"|\b(?:what(?:'s| is| are)|quels? (?:est|sont)) (?:the |le |les )?(?:weakest (?:links?|points?|aspects?|parts?)|weak (?:links?|spots?)|sore points?|maillons? faibles?)(?: (?:of|in|with|de|d'|dans) ?{_FILM})?"
    rf"|\b{_WHAT} ?(?:plombe|gache|dessert|alourdit|coule|handicape|fait defaut a|manque a|ne (?:va|marche|fonctionne) pas dans) {_FILM}(?=\W*$)"
    rf"|\bpourquoi {_FILM},? (?:(?:ca|il|elle) )?(?:(?:ne |n')?(?:marche|plait|fonctionne|convainc|seduit) pas|deplait|decoit|a fait un (?:flop|bide|four))(?=\W*$)"
)
"""What asks for reservations on the whole of it."""
