"""Who is near to who asks, as messages say it: "ma belle-mère", "my flatmate", "our kids". Texts are folded."""

OURS = r"(?:mon|ma|mes|my|our|notre|nos)"
RELATIONS = (
    r"(?:meres?|maman|peres?|papa|parents|femme|mari|copine?s?|copains?|meuf|mec|mamie|papi|soeurs?|freres?|grand[- ]?(?:meres?|peres?|parents)|belle[- ]\w+|beau[- ]\w+"
    r"|cousine?s?|potes?|amie?s?|colocs?|collegues?|voisine?s?|patronne?|chef|profs?"
    r"|mom|mum|mother|dad|father|wife|husband|gf|bf|girlfriend|boyfriend|partner|sisters?|brothers?|grand(?:ma|mother|pa|father|parents)|cousins?|family"
    r"|friends?|mates?|roommates?|flatmates?|colleagues?|neighbou?rs?|boss|teacher)"
)
"""Grown-ups: whether a film is for a child is asked otherwise."""
KIDS = r"(?:kids?|son|daughter|child|children|little one|toddler|nephew|niece|fils|fille|enfants?|gosses?|gamine?s?|neveu)"
