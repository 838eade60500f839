"""Words that only carry a question ("que pensent les spectateurs de..."): they are no subject."""

from __future__ import annotations

from retrieval.words.stopwords import STOPWORDS

_FRENCH = """
    pense penses pensent pensez penser pensait pensaient dit dis dise disent dites dire disait trouve trouves trouvent trouvez
    trouver parle parles parlent parlez parler parlait ecrit ecrivent ecris ecrire raconte racontent juge jugent jugez juger
    decrivent decrit decrire evoquent evoque mentionnent mentionne mentionner citent cite cites citer montre montrent
    montrer donne donner donnez donnes cherche chercher veux voudrais aimerais aimer savoir connaitre connais sais
    avis opinion opinions remarque remarques comparaison comparaisons critique critiques commentaire commentaires spectateur spectateurs spectatrice spectatrices gens
    internautes public critique personnes monde journalistes presse utilisateurs membres film films metrage
    metrages oeuvre quoi est-ce citation citations extrait extraits phrase phrases passage passages question
    sujet propos rapport exactly exactement precisely precisement concernant concerne svp stp plait merci bonjour salut alors vraiment exactement
    pensees ressenti ressentis impression impressions retours retour general globalement ensemble chose choses
    vaut valent donne peux peut pourrais pourriez auriez amabilite obligeance aussi sinon bref juste simplement uniquement ok oui non hein
    devant certains certaines quelqu pourquoi personne propos ds dans mot mots revient revenir revenons reviens revenez retournons ya yatil koi pk pkoi bcp jsp kel kelle ki stp cest jvoudrais jveux jaimerais jsuis chui cetait quest nn ouais ouai lol ptdr tkt osef ke koa koi tt pr ya t'as tas vrmt vraimant franchement serieux sérieux svpp combien qqn quelqun mettez mets envoie envoyez balance file sors lis publie publies publiee publiees poste postes bien serie series c est-ce qlq qqch svplz mdr wsh dis-moi dites-moi moi
    va vont sait savent existe trouve y-a-t-il aurait eventuellement ailleurs selon apres d'apres niveau cote genre truc trucs dessus
    notent noter notant representatif representatifs representative representatives fait trouvent resume resumer
    mis mettre mettent attribue
    voir vois voit voyez
    compare comparer comparent comparee communs rapports discute discutent aborde abordent abordee souligne soulignent signale signalent commente commentent
    plaint plaignent plaindre traitee traitees depeint depeinte depeints representee montree apparait synthese synthetise synthetiser recapitule recapituler resumez resumes
    souvent frequent frequents frequente frequentes beaucoup recurrent recurrents recurrente recurrentes regulierement
    qualifie qualifient qualifier considere considerent considerer jugee juges jugees reagi reagit reagissent apparaissent
    contient figure figurent quelque theme themes thematique thematiques
    citez montrez trouvez presentez lisez racontez sortez finalement surtout notamment reviennent
    note notes noter notee notees etoile etoiles lequel laquelle ci la-dessus dedans vis reponse reponses
    """

_ENGLISH = """
    think thinks thought thinking say says said saying tell tells told feel feels felt find finds found describe
    describes described mention mentions mentioned mentioning write writes wrote written talk talks talking talked speak
    speaks opinion opinions review reviews reviewer reviewers critic critics viewer viewers audience audiences people
    spectator spectators everyone anybody anyone somebody someone folks users user public press movie movies film
    films picture flick quote quotes quotation quotations excerpt excerpts passage passages comment comments comparison comparisons give gave given
    gives show shows want know like please thanks hello hi regarding concerning subject question tell feedback
    thoughts impression impressions overall general generally thing things stuff really actually just rate rated
    compare compares compared comparing recall recalls common remark remarks discuss discusses discussed discussing address addresses addressed complain complains complained complaining
    notice notices noticed refer refers referred highlight highlights handled handles treated portrayed depicted
    represented appear appears contain contains theme themes
    anything something nothing lot lots certain one ones representative summary summaries summarize summarizes summarized summarise
    summarises summarised summarising summarizing recap overview often frequently recurring repeatedly assess assesses assessed evaluate evaluated regarded perceived consider considers considered deem deemed labelled react reacts
    reacted reacting gets getting vs versus everything much behind sum typical main rating ratings star stars note let see look looking any got get there kind sort ok okay yes well according ppl whats thats didnt doesnt isnt wasnt wanna gonna pls plz u ur r posted published show watching watch watched especially mostly ultimately enjoy enjoys enjoyed idk tbh imo lmk dunno yall hows instead else
    """

# how neighbours ask, who are answered in French or English
_OTHERS = "dicen dice piensan opinan opina hablan dicono dice pensano parlano sagen sagt denken meinen"

CARRIERS = frozenset(_FRENCH.split()) | frozenset(_ENGLISH.split()) | frozenset(_OTHERS.split()) | STOPWORDS
