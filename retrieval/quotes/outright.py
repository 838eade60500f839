"""Words that praise or blame outright: what holds them is not shown for the other side."""

from __future__ import annotations

import re
from functools import lru_cache

from retrieval.question import Side
from retrieval.quotes.denied import but_denied, denies_better
from retrieval.words.folding import flat

_PRAISE = (
    r"excellent\w*|superbe\w*|magnifique\w*|magistra\w+|remarquable\w*|sublime\w*|splendide\w*"
    r"|louables?|desopilant\w*|genia(?:l|le|les|ux|lissime)|formidable\w*|jubilatoire\w*|jouissi(?:f|ve)s?|epoustouflant\w*|bluffant\w*"
    r"|hilarant\w*|impayables?|coups? de (?:foudre|coeur)|re(?:mont|lev)\w+ (?:\w+ ){0,2}le niveau|mignonn\w*"
    r"|savoureu(?:x|se|ses)|touchant\w*|bouleversant\w*|attachant\w*"
    r"|charismatiques?"
    r"|convaincant(?:e|s|es)?|reussi(?:e|s|es)?|parfait(?:e|s|es)?|impeccable\w*|irreprochable\w*|brillant\w*"
    r"|merveill\w+|delicieu\w+|adore\w*|regal\w*|ador(?:ons|ent|ait)|au top|au sommet|charmes?|chefs? d'oeuvre"
    r"|a couper le souffle|grandiose\w*|captivant\w*|passionnant\w*|exceptionnel\w*|extraordinaire\w*|fabuleu\w+"
    r"|wonderful\w*|brilliant\w*|superb\w*|amazing\w*|fantastic\w*|terrific\w*|outstanding\w*|hilarious\w*"
    r"|masterful\w*|loved?|loves|delight\w*|gorgeous\w*|stunning\w*|impressive\w*|charming\w*|likable|likeable"
    r"|perfect(?:ly)?|flawless\w*|marvel?lous\w*|magnificent\w*|beautiful(?:ly)?|stellar|superlative|charismatic"
    r"|convincing(?:ly)?|endearing|spot[- ]on|masterpiece\w*|excels?|steals? the show|great|incredible|fabulous"
    r"|floored (?:me|us)|bl(?:e|o)wn? (?:me |us )?away|moved (?:me|us) to tears|deeply mov\w+"
    r"|left (?:me|us) (?:\w+ )?(?:in tears|speechless|breathless|stunned|in awe)"
    r"|memorable|excell?ent(?:ly)?|shines?|on point|a joy"
    r"|(?:very|really|so|also|pretty) good|tres bon(?:ne)?s?|vraiment bon(?:ne)?s?"
    r"|j'appreci(?:e|ais)|j'ai (?:bien |beaucoup |vraiment )?(?:aime|apprecie)e?s?|exempts? de (?:defauts?"
    r"|reproches?)"
    r"|joue(?:nt)? (?:tous |toutes |vraiment )?(?:tres |super |plutot |assez |si |aussi )?bien"
    r"|tire\w* son epingle du jeu|s'en (?:tire|sort) (?:tres |plutot )?bien"
    r"|(?:fine|great|good|excellent|commendable|solid|strong) (?:job|performance|work|choice)s?"
)
_BLAME = (
    r"nul(?:le|les|s|lissimes?)?(?! (?:autre|doute|besoin|part)\b)|mauvais(?:e|es)?(?! (?:foi|garcons?"
    r"|traitements?|sort|temps|oeil|reves?)\b)|mediocre\w*|decevant\w*"
    r"|decoi(?:t|vent)|decu(?:e|s|es)?"
    r"|deception\w*|(?<!acteur )(?<!actrice )(?<!comedien )(?<!ecrivain )(?<!artiste )(?<!peintre )rat(?:e|ee|es"
    r"|ees)|penibles?|pretentieu(?:x|se|ses)|pretentious|surfaite?s?|surcotee?s?|surestimee?s?|overrated"
    r"|insupportable\w*|affligeant\w*|navrant\w*|pitoyable\w*|lamentable\w*"
    r"|catastrophiques?|(?:une?|c'est la|quelle|vraie|veritable|a) catastrophe|catastrophic|ridicule\w*"
    r"|grotesque\w*|ennuy\w+|ennuis?|ennuient?|soporifique\w*|insipide\w*|fades?"
    r"|inexpressi(?:f|ve)s?|creu(?:x|se|ses)|bacle\w*|navets?|daubes?|bouses?|agacant\w*|enervant\w*|irritant\w*"
    r"|horripilant\w*|exasperant\w*|caricatura\w+|surjou\w*|surjeu|joue(?:nt)? (?!pas )(?:\w+ ){0,2}mal"
    r"|joue(?:nt)? (?:\w+ ){0,2}faux|sonn\w+ (?:\w+ )?faux|gach\w+|indigne\w*"
    r"|pas (?:du tout |vraiment |tres |assez |trop |ete )*(?:terribles?|top|ouf|convain[cq]\w+|credibles?|droles?|bon"
    r"|bonne|bons|bonnes|reussi\w*|aime|accroche\w*|charismatiques?|a la hauteur|interessant\w*|attachant\w*"
    r"|emballe\w*|fan|original\w*|au niveau)"
    r"|(?:si|tres|trop|assez|fort|aussi|est|sont|bien|un|plutot|et) peu (?:credibles?|convain[cq]\w+|inspire\w*"
    r"|original\w*"
    r"|attachant\w*|charismatiques?|droles?|subti\w+|expressi\w+|vraisemblables?|interessant\w*|realistes?)"
    r"|niais(?:e|es|erie|eries)?|desincarne\w*|denue\w* d[e' ]+(?:tout\w* )?\w+|depourvu\w* d[e' ]+\w+"
    r"|inutiles?(?! (?:aussi )?d[e' ])"
    r"|manqu\w+ (?!pas )(?:cruellement |clairement |un peu |de |d'|terriblement )+\w+"
    r"|en f(?:ait|ont|aisait) (?:un peu |beaucoup |bien |vraiment )?(?:trop(?! bien)|des (?:tonnes|caisses))"
    r"|cabotin\w*"
    r"|n'apporte\w* (?:plus |strictement |absolument )*rien|lassante?s?|pas (?:trop "
    r"|tres )?(?:l'air )?(?:tres )?a l'aise"
    r"|(?:m'|nous |me |t')(?:a |ont )?(?:vite |un peu |tres )*(?:saoul|soul|enerv|agac|gav)\w+"
    r"|sans (?:interet|charisme|ame|saveur|relief)"
    r"|aucun(?:e)? (?:\w+ )?(?:interet|charisme|alchimie|emotion|charme|credibilite|talent)"
    r"|trop (?:long|longue|lent|lente|force|forces|lisse|cliche|previsible|simpliste|vieux)\w*|honteu\w+|honte"
    r"|pathetique\w*|desastr\w+|(?<!pour le )(?<!craindre le )(?<!craignais le )pire|affreu\w+|horrible\w*"
    r"|pourri\w*|laid\w*|moche\w*|bancal\w*"
    r"|poussi(?:f|ve)s?"
    r"|incoheren\w+|invraisembla\w+|stupide\w*|debiles?|lourdingue\w*|ringard\w*|regrettable\w*|dommage"
    r"|raplapla|terrible|awful(?:ly)?|horrible|horrendous|atrocious\w*|dreadful\w*|bad(?:ly)?|worst|worse"
    r"|poor(?:ly)?|mediocre|dull|bland|boring|bored|tedious|annoying\w*|irritating\w*|grating|cringe\w*|cringy"
    r"|wooden|uninspir\w+|unconvincing\w*|unbelievabl[ey] bad|unfunny|lame|lazy|lazily|lacks?|lacking|lackluster"
    r"|lacklustre|jarring|out of place|distracting|fake|cheap(?:-looking)?|disappoint\w*|wast(?:es?|ed|ing)|miscast"
    r"|overact\w*|over-act\w*|hammy|ruin\w*|fail(?:s|ed)?|forgettable|stupid|ridiculous|pathetic|painful(?:ly)?"
    r"|unwatchable|insufferable|unlikable|unlikeable|career low|phon(?:ed|ing|es) (?:it )?in|hated?"
    r"|falls? short|drawbacks?|downsides?|letdowns?"
    r"|garbage|rubbish|trash|turds?|suck(?:s|ed)|(?:is|was|are|were) a mess"
    r"|bemols?|points? (?:faibles?|noirs?)|gros defauts?"
    r"|hates|dislike[ds]?|terribly|nonsens\w+|pointless|underwhelming|underdeveloped|one-dimensional"
    r"|two-dimensional|too (?:long|old|slow|short|much|many|silly|loud|dark|predictable)"
    r"|(?:took|takes|taking) (?:\w+ )?too long|overlong|drags?|dragged"
    r"|zero (?:chemistry|charisma|personality|depth|sense)"
    r"|no (?:chemistry|charisma|personality|depth|sense|development)"
    r"|(?:not|n't|never|hardly) (?:\w+ ){0,2}?(?:good|great|funny|convinc\w+|believable|lik(?:e|ed)|enjoy\w*|work"
    r"|works|impress\w+|care|scary|memorable|interesting|appealing|my favou?rite|fit|believe)"
)
_DENIAL = (
    r"(?:pas|jamais|rien|sans|ni|peu|moins|moyennement|tout sauf|anything but|cense\w*|se veut|se veulent|voulu\w*"
    r"|aucune?|not|n't|never|no|nothing|without|hardly|isn'?t|wasn'?t|aren'?t"
    r"|don'?t|doesn'?t|didn'?t|won'?t|can'?t|far from|loin d'etre|less|wanted to|tried to|supposed to|should|could"
    r"|would|aurait|aurai(?:s|ent))"
)
_GOOD = re.compile(rf"(?P<denied>\b{_DENIAL} (?:\S+ ){{0,3}})?\b(?:{_PRAISE})\b")
_BAD = re.compile(rf"(?P<denied>\b{_DENIAL} (?:\S+ ){{0,2}})?\b(?:{_BLAME})\b")


@lru_cache(maxsize=20_000)
def outright(text: str) -> frozenset[Side]:
    """The sides that words of a text take outright; a word that is denied ("pas mauvais") takes none."""
    read = flat(text)
    sides = set()
    if any(found["denied"] is None for found in _GOOD.finditer(read)):
        sides.add(Side.POSITIVE)
    blamed = any(found["denied"] is None for found in _BAD.finditer(but_denied(read)))
    if blamed and not denies_better(text):
        sides.add(Side.NEGATIVE)
    return frozenset(sides)


_TURNS = re.compile(
    r"\b(?:but|however|although|though|yet|unfortunately|sadly|despite|except|mais|malgre|pourtant|cependant"
    r"|toutefois|malheureusement|sauf|hormis|dommage|meme si|bien que|bemols?)\b"
    r"|\b(?:a|un peu|a bit|a little) (?:too|trop)\b"
)


@lru_cache(maxsize=20_000)
def praises_throughout(text: str) -> bool:
    """Whether a text that also has a word of blame praises outright and turns nowhere: the blame is hardly its own."""
    return Side.POSITIVE in outright(text) and _TURNS.search(flat(text)) is None
