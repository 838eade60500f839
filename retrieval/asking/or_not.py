"""A verdict and its contrary asked in one breath: "décevante ou pas ?", "disappointing or not?", "réussi ou raté ?".

It asks for both sides, whichever of the two words is said.
"""

from __future__ import annotations

_FR = (
    r"(?:(?:decev|convainc|satisfais)ant(?:e|s|es)?|decu(?:e|s|es)?|reussi(?:e|s|es)?|rate(?:e|s|es)?|loupe(?:e|s|es)?"
    r"|foire(?:e|s|es)?|baclee?s?|nul(?:le|s|les)?|mauvais(?:e|es)?|bon(?:ne|s|nes)?|genial(?:e|es)?|geniaux"
    r"|super|top|cool|naze?s?|mediocres?|pourrie?s?|excellent(?:e|s|es)?|ridicules?|a chier|a la hauteur|a jeter"
    r"|(?:bien|mal) (?:fait|foutu|jou|amen|ecrit)\w*)"
)
_EN = (
    r"(?:disappoint(?:ing|ed)|a (?:let ?down|disappointment|success|failure|mess)|satisfying|convincing"
    r"|any good|good|great|bad|awful|terrible|rubbish|amazing|excellent|weak|ridiculous"
    r"|(?:well|badly) (?:done|made|acted|written))"
)
_VERDICT = rf"(?:{_FR}|{_EN})"
OR_NOT = (
    rf"\b(?:(?:vraiment|plutot|si|tres|trop|really|actually|so|that|too) )?{_VERDICT}"
    rf",? (?:ou|or) (?:(?:plutot |bien |alors |rather )?(?:pas|non|not|{_VERDICT}))\b(?! (?:de|d'|du|to|for|pour)\b)"
)
