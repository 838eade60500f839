"""Words, folded, for what somebody is: a relative, a friend, a trade, a rank, a part in a story."""

from __future__ import annotations

from retrieval.words.relatives import KIN

_FRENCH = """
homme hommes femme femmes mec mecs gars type types meuf nana fille filles fillette garcon garcons gamin gamine gosse
enfant enfants bebe ado ados vieux vieille jeune blonde blond brune brun rousse roux monsieur dame personne jumeau
jumelle jumeaux jumelles ainee aine cadet cadette benjamin pote potes ami amie amis amies copain copine copains copines
meilleur meilleure voisin voisine voisins coloc colocataire collegue collegues rival rivale ennemi ennemie amant
maitresse ex veuve veuf orphelin orpheline chef cheffe patron patronne boss directeur directrice secretaire assistant
assistante stagiaire avocat avocate juge procureur procureure flic flics policier policiere inspecteur inspectrice
commissaire detective espion espionne agent agente soldat soldats capitaine colonel general lieutenant sergent tueur
tueuse assassin meurtrier meurtriere voleur voleuse bandit gangster mafieux parrain dealer mechant mechante mechants
villain heros heroine protagoniste personnage perso acteur actrice comedien comedienne chanteur chanteuse rappeur
rappeuse realisateur realisatrice scenariste humoriste narrateur medecin docteur infirmier infirmiere chirurgien
chirurgienne psy professeur prof eleve etudiant etudiante lyceen lyceenne scientifique savant sorcier sorciere vampire
loup fantome demon ange dieu deesse roi reine prince princesse empereur imperatrice esclave gladiateur guerrier
guerriere chevalier pretre soeur religieuse moine pape president presidente senateur ministre maire journaliste
photographe peintre ecrivain romancier serveur serveuse cuisinier cuisiniere chauffeur pilote mecanicien concierge
gardien gardienne bonne majordome nounou jardinier fermier paysan robot androide chien chienne chat cheval
"""
_ENGLISH = """
man men woman women guy guys dude bloke girl girls boy boys kid kids child baby teen teenager lady gentleman person
twin twins one friend friends bff mate mates pal buddy neighbour neighbor roommate flatmate colleague coworker rival
enemy lover mistress ex widow widower orphan boss chief manager secretary assistant intern lawyer attorney judge
prosecutor cop cops policeman policewoman officer inspector detective sheriff spy agent soldier soldiers captain colonel
general lieutenant sergeant killer assassin murderer thief bandit gangster mobster dealer villain villains baddie hero
heroine protagonist character actor actress comedian singer rapper director writer narrator doctor nurse surgeon
therapist psychiatrist teacher professor student scientist wizard witch vampire werewolf ghost demon angel god goddess
king queen prince princess emperor empress slave gladiator warrior knight priest nun monk pope president senator
minister mayor journalist reporter photographer painter author waiter waitress cook chef driver pilot mechanic janitor
guard maid housekeeper butler nanny gardener farmer robot android dog cat horse sidekick leader owner redhead lead
"""
PERSONS = frozenset(_FRENCH.split()) | frozenset(_ENGLISH.split()) | KIN
