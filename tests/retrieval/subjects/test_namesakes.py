"""Truths about names that share the stem of a term."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.memory import Memory
from retrieval.subjects.namesakes import namesakes, speaks_of
from retrieval.subjects.subject import Subject
from retrieval.subjects.thesaurus import Thesaurus, thesaurus
from retrieval.words.folding import tokens
from seeds.library import Library
from seeds.models import ReviewFilter
from tests.seeds.making_reviews import draft, write

BOOK = Thesaurus([Subject(name="book", label_fr="le livre", label_en="the book", theme=True, fr=("roman", "tome"))])


def test_tom_is_no_tome() -> None:
    """The stem is one; the word is a name."""
    assert '"tom"' in namesakes(BOOK, "book")
    assert not speaks_of(BOOK, "book", "Tom Hooper filme bien.")
    assert speaks_of(BOOK, "book", "Le premier tome était mieux, Tom.")


ACTING = Thesaurus([
    Subject(
        name="acting", label_fr="le jeu", label_en="the acting", theme=True, en=("acting",), en_weak=("act",),
        strangers=frozenset({"act"}),
    ),
    Subject(
        name="length", label_fr="la durée", label_en="the length", theme=True, en=("runtime", "too long"),
        adjacent=("too long",),
    ),
    Subject(
        name="song", label_fr="les chansons", label_en="the songs", theme=True, en=("song",),
        surnames=frozenset({"song"}),
    ),
])  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "text", "speakers"),
    [
        ("acting", "A third act so bad it hurts.", 0), ("acting", "Fine acting in the third act.", 1),
        ("length", "The film is far too long.", 1), ("length", "Way too  LONG, this runtime.", 1),
        ("length", "A long film, not too slow.", 0), ("length", "So long!", 0),
        ("song", "Celine Song films it.", 0), ("song", "the director celine song", 0),
        ("song", "Song's hand is sure.", 0),
        ("song", "A song by Celine Song.", 1), ("song", "Songs too loud.", 1), ("song", "THE SONG!", 1),
    ],
)  # fmt: skip
def test_what_a_stem_does_not_tell_is_read(tmp_path: Path, subject: str, text: str, speakers: int) -> None:
    """Another word with the stem of a term is no mention; a term of one searched word is one where it stands whole."""
    with Library.open(tmp_path) as library:
        write(library, [draft(text)])
        assert len(Memory(library, ACTING).speakers(subject, ReviewFilter())) == speakers


def test_another_word_with_the_stem_of_a_term_is_no_term() -> None:
    """In a question "act" is a weak term at most."""
    [span] = ACTING.find(tokens("the third act"))
    assert span.weak
    assert not ACTING.find(tokens("fine acting"))[0].weak


def test_what_names_nobody_is_not_looked_at() -> None:
    """A subject of single terms that share no stem with a name or a stranger costs nothing."""
    plain = Thesaurus([Subject(name="pacing", label_fr="le rythme", label_en="the pacing", theme=True, fr=("rythme",))])
    assert namesakes(plain, "pacing") == ""


@pytest.mark.parametrize(("text", "speakers"), [("Tom Hooper signe un film.", 0), ("Un tome, et Tom.", 1)])
def test_the_count_leaves_names_out(tmp_path: Path, text: str, speakers: int) -> None:
    """How many reviews speak of a subject is not how many name somebody."""
    with Library.open(tmp_path) as library:
        write(library, [draft(text)])
        assert len(Memory(library, BOOK).speakers("book", ReviewFilter())) == speakers


@pytest.mark.parametrize(
    ("text", "spoken_of"),
    [
        ("L'animation est sublime.", True), ("La qualité de l'animation déçoit.", True), ("Well done animation.", True),
        ("Un très bon film d'animation.", False), ("Un film animation touchant.", False),
        ("Les studios d'animation Pixar.", False), ("A fine animation studio.", False),
        ("Un film d'animation dont l'animation est belle.", True), ("La qualité d'animation est là.", True),
    ],
)  # fmt: skip
def test_a_kind_of_film_is_no_subject(text: str, spoken_of: bool) -> None:
    """"Un film d'animation" says what was seen, and nothing of how it is animated."""
    assert speaks_of(thesaurus(), "animation", text) is spoken_of


@pytest.mark.parametrize(
    ("subject", "text", "spoken_of"),
    [
        ("ending", "La fin du film m'a déçu.", True), ("ending", "La fin est bâclée.", True),
        ("ending", "Excellent du début à la fin.", False), ("ending", "Zappé avant la fin du premier épisode.", False),
        ("humour", "Quelle bonne blague !", False), ("humour", "Une bonne blague par minute.", True),
        ("ending", "On devine tout avant la fin du film.", False), ("ending", "La fin du film, avant tout.", True),
        ("ending", "On est à la fin du XIXe siècle.", False), ("ending", "En fin de compte, c'est bien.", False),
        ("ending", "C'est la fin du monde, et une belle fin.", True), ("ending", "The ending is great.", True),
        ("ending", "At the end of the movie I cried.", True), ("ending", "At the end of the day, it works.", False),
        ("ending", "It is the end of the world.", False), ("ending", "It ended up fine.", False),
        ("ending", "Where worlds are ending.", False), ("ending", "I left before the end.", False),
        ("ending", "The end of the world, and a sad ending.", True),
        ("ending", "La fin de chaque épisode donne envie.", False), ("ending", "La fin du 3e épisode surprend.", False),
        ("ending", "À la fin de la saison 2, on attend.", False), ("ending", "Je viens de la finir.", False),
        ("ending", "À la fin du film, j'ai pleuré.", True), ("ending", "By the end of season one I slept.", False),
        ("ending", "La fin du dernier épisode est ratée.", True), ("ending", "Pas encore à la fin.", False),
        ("ending", "Au final, c'est bien et je finis enfin.", False), ("ending", "Le final est superbe.", True),
        ("ending", "They finally end up in court.", False), ("ending", "The season finale is superb.", True),
        ("music", "Tout ce qui compose la série.", False), ("music", "L'histoire du composant V.", False),
        ("music", "Made into a musical on stage.", False), ("music", "This shameless s.o.b.", False),
        ("music", "La bande originale est belle.", True), ("music", "Danny Elfman provides the score.", True),
        ("music", "L'ambiance musicale est belle.", True), ("music", "The musical score soars.", True),
        ("music", "Des acteurs qui jouent une partition bien réglée.", False),
        ("music", "Le duo connaît sa partition par cœur.", False),
        ("music", "L'acteur livre une belle partition.", False),
        ("music", "Le compositeur livre une belle partition.", True), ("music", "La partition est superbe.", True),
        ("music", "Les acteurs sont bons, la partition aussi.", True), ("music", "Une bande musicale sympa.", True),
        ("music", "Il mène ses scènes en chef d'orchestre.", False),
        ("dubbing", "A scene aptly dubbed The Long Dinner.", False), ("dubbing", "It is badly dubbed.", True),
        ("dubbing", 'He was dubbed "the king of cool".', False), ("dubbing", "I saw it dubbed in French.", True),
        ("dubbing", "Strong voice acting by the narrator.", False), ("voices", "Strong voice acting.", True),
        ("voices", "La star prête sa voix au renard.", True), ("voices", "She has a lovely voice.", False),
        ("costumes", "Elle est jolie sans son maquillage.", False), ("costumes", "De beaux costumes.", True),
        ("editing", "He has flashbacks of the war.", False), ("editing", "The editing is choppy.", True),
        ("sex", "Beaucoup de scènes très osées.", True), ("sex", "Des scènes très lentes.", False),
        ("plot", "On pense à L'Histoire sans fin.", False), ("plot", "L'histoire est prenante.", True),
        ("beginning", "The film begins in Paris.", False), ("beginning", "The opening is superb.", True),
        ("beginning", "Je suis fan depuis le début.", False), ("beginning", "Le début est lent.", True),
        ("images", "Les nobles sont des personnes de couleur.", False), ("images", "Les couleurs sont belles.", True),
        ("romance", "There are a couple of jokes.", False), ("romance", "The couple is adorable.", True),
        ("rhythm", "Barbie is in.", False), ("fear", "Une horreur ce film.", False), ("fear", "Film d'horreur.", True),
        ("budget", "Quel navet.", False), ("budget", "Un petit budget.", True), ("humour", "Les poils du loup.", False),
        ("sound", "I laughed out loud.", False), ("sound", "The gunshots are loud.", True),
        ("relationships", "It's for the whole family.", False), ("relationships", "His family hates him.", True),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_is_no_subject(subject: str, text: str, spoken_of: bool, tmp_path: Path) -> None:
    """What holds a word of a subject in passing, or another word, is no mention of it; nor is it counted."""
    assert speaks_of(thesaurus(), subject, text) is spoken_of
    with Library.open(tmp_path) as library:
        write(library, [draft(text)])
        assert len(Memory(library, thesaurus()).speakers(subject, ReviewFilter())) <= spoken_of


@pytest.mark.parametrize(
    ("subject", "text", "speaks"),
    [
        ("faithfulness", "Pas du tout adapté aux jeunes enfants.", False),
        ("faithfulness", "Un dessin animé peu adapté, dommage.", False),
        ("faithfulness", "Not adapted for kids under ten.", False),
        ("faithfulness", "Elle reste fidèle à elle-même.", False),
        ("faithfulness", "Le héros est livré à lui-même.", False),
        ("faithfulness", "Le roman est mal adapté à l'écran.", True),
        ("faithfulness", "Un livre bien adapté au cinéma.", True),
        ("faithfulness", "Très fidèle au livre.", True),
        ("faithfulness", "Une adaptation peu fidèle.", True),
        ("faithfulness", "Ce roman n'a pas été adapté pour rien.", True),
        ("domestic_violence", "On y parle de harcèlement scolaire.", False),
        ("domestic_violence", "La maltraitance des animaux est montrée.", False),
        ("domestic_violence", "Le harcèlement de son mari est glaçant.", True),
        ("effects", "La meilleure série de la chaîne FX.", False),
        ("effects", "Diffusée sur FX depuis 2008.", False),
        ("effects", "Les FX sont ratés.", True),
        ("effects", "Great fx on screen.", True),
        ("religion", "Un propos religieux appuyé.", True),
        ("religion", "An evangelical sermon.", True),
        ("religion", "Sa foi le porte.", True),
        ("religion", "Christian Bale est parfait.", False),
        ("religion", "Ma foi, c'est réussi.", False),
        ("religion", "I watch it religiously.", False),
        ("addiction", "Ses addictions sont bien montrées.", True),
        ("addiction", "Trop d'alcool dans cette maison.", True),
        ("addiction", "Très addictif, on enchaîne.", False),
        ("addiction", "Une véritable addiction !", False),
        ("addictive", "Très addictif, on enchaîne.", True),
        ("addictive", "I was hooked at once.", True),
        ("addictive", "Son addiction est bien montrée.", False),
        ("addictive", "Un médecin accro à la morphine.", False),
        ("acting", "Two fine performances.", True),
        ("acting", "Sa prestation est remarquable.", True),
        ("acting", "Its box-office performance was poor.", False),
        ("acting", "A chance to cast away the old print.", False),
        ("images", "La photo est superbe.", True),
        ("images", "A gorgeously photographed film.", True),
        ("images", "Digne d'un roman-photo.", False),
        ("images", "Une lumière sociale sur ce quartier.", False),
        ("narrator", "Her inner monologue never stops.", True),
        ("narrator", "A constant narration.", True),
        ("narrator", "The narrative is muddled.", False),
        ("dubbing", "C'est mal doublé.", True),
        ("dubbing", "Son double combat.", False),
        ("acting", "Ce juge est l'incarnation même de la loi.", False),
        ("acting", "Une fin libre d'interprétation, ouverte à plusieurs interprétations.", False),
        ("acting", "The finale is open to interpretation.", False),
        ("acting", "L'incarnation du roi par ce jeune acteur est juste.", True),
        ("acting", "Des personnages très bien incarnés.", True),
        ("addictive", "They hooked up at the wedding.", False),
        ("addictive", "Bing sings it better.", False),
        ("addictive", "Une mère accro au crack.", False),
        ("addictive", "Le médicament était une substance très addictive.", False),
        ("addictive", "Je suis devenu accro à cette série.", True),
        ("addictive", "Accro dès le premier soir.", True),
        ("addictive", "Je l'ai regardée d'une traite.", True),
        ("addictive", "Il traite de la guerre.", False),
        ("audience", "Un acteur beau gosse et un gamin perdu.", False),
        ("audience", "Il rentre chez sa femme et ses enfants.", False),
        ("audience", "Sa vie familiale est un désastre.", False),
        ("audience", "Il sort à peine de l'adolescence.", False),
        ("audience", "A gun aimed at the door.", False),
        ("audience", "Il boude comme un enfant.", False),
        ("audience", "Ils veulent adopter un enfant.", False),
        ("audience", "They fight over child custody.", False),
        ("audience", "Parfait pour un enfant de huit ans.", True),
        ("audience", "Too dark for a child of five.", True),
        ("audience", "À voir avec vos enfants.", True),
        ("audience", "Mon enfant a ri du début à la fin.", True),
        ("audience", "Un divertissement familial.", True),
        ("audience", "A lovely family movie.", True),
        ("budget", "Ils se retrouvent au centre commercial.", False),
        ("budget", "It plays like a car commercial.", False),
        ("budget", "Il joue un producteur véreux.", False),
        ("budget", "She got a job as a record producer.", False),
        ("budget", "Un film trop commercial.", True),
        ("budget", "On sent le manque de moyens.", True),
        ("complexity", "Il a un complexe d'infériorité.", False),
        ("complexity", "Elle cache ses complexes.", False),
        ("complexity", "Leur relation compliquée avec leur père.", False),
        ("complexity", "Les critiques sont incompréhensibles.", False),
        ("complexity", "A man with a complicated past.", False),
        ("complexity", "L'intrigue est bien compliquée.", True),
        ("complexity", "C'est compliqué de suivre.", True),
        ("complexity", "I was confused all along.", True),
        ("decline", "Un boxeur sur le déclin.", False),
        ("decline", "Sa santé se dégrade.", False),
        ("decline", "She declines the offer.", False),
        ("decline", "Their marriage fell apart.", False),
        ("decline", "La dernière saison est en plein déclin.", True),
        ("decline", "La série décline dès la troisième année.", True),
        ("decline", "Then the film falls apart.", True),
        ("director", "L'auteur du crime court toujours.", False),
        ("director", "Un film d'auteur.", False),
        ("director", "He runs a camp as its funeral director.", False),
        ("director", "I only saw the director's cut.", False),
        ("director", "L'auteur du film sait où il va.", True),
        ("director", "The director knows his craft.", True),
        ("editing", "Edit : vu la suite hier soir.", False),
        ("editing", "Un simple épisode de transition.", False),
        ("editing", "The sound editing is awful.", False),
        ("editing", "She is a book editor in London.", False),
        ("editing", "Les transitions sont fluides.", True),
        ("editing", "Smooth transitions between scenes.", True),
        ("ending", "On rit de la première à la dernière minute.", False),
        ("ending", "Conclusion : à éviter.", False),
        ("ending", "La conclusion : ratée.", True),
        ("ending", "La dernière minute est sublime.", True),
        ("fear", "N'ayons pas peur des mots.", False),
        ("fear", "J ai eu un peu peur au début que ce soit raté.", False),
        ("fear", "C'est d'une bêtise à faire peur.", False),
        ("fear", "J'ai une sainte horreur de ces émissions.", False),
        ("fear", "Une bande qui fait régner la terreur.", False),
        ("fear", "La chanson me donne des frissons.", False),
        ("fear", "I fear the worst for part two.", False),
        ("fear", "He must overcome his fear of flying.", False),
        ("fear", "It shows the horrors of war.", False),
        ("fear", "Ce film m'a fait peur.", True),
        ("fear", "Un film d'horreur qui donne des frissons.", True),
        ("fear", "I was scared all night.", True),
        ("fear", "A fine sense of dread.", True),
        ("history", "Une histoire vraiment prenante.", False),
        ("history", "Une bonne récréation avant les fêtes.", False),
        ("history", "On reconstitue le puzzle peu à peu.", False),
        ("history", "Le deuil et la reconstruction de cette femme.", False),
        ("history", "Une histoire vraie, hélas.", True),
        ("history", "A faithful recreation of the sixties.", True),
        ("history", "La reconstitution de Paris est belle.", True),
        ("length", "On en parle à longueur de journée.", False),
        ("length", "Je l'ai finie à trois heures du matin.", False),
        ("length", "Two hours later, he is dead.", False),
        ("length", "Trois heures, c'est long.", True),
        ("length", "The two hours flew by.", True),
        ("narrator", "Un talent de narrateur hors pair.", False),
        ("narrator", "The story is badly narrated.", False),
        ("narrator", "Le narrateur est drôle.", True),
        ("narrator", "It is narrated by his son.", True),
        ("police", "Une bonne série policière.", False),
        ("police", "Un peu de thriller, de policier et d'humour.", False),
        ("police", "Funnier than Police Academy.", False),
        ("police", "A stern tax inspector.", False),
        ("police", "Les policiers sont ridicules.", True),
        ("police", "Un film policier où la police est absente.", True),
        ("relevance", "Un humour relevant du mauvais goût.", False),
        ("relevance", "On a le temps de voir vieillir les acteurs.", False),
        ("relevance", "Un réalisateur visionnaire.", False),
        ("relevance", "Un gentleman un peu démodé.", False),
        ("relevance", "Des effets démodés.", True),
        ("relevance", "Le film a mal vieilli.", True),
        ("relevance", "Still relevant today.", True),
        ("reputation", "A web of lies and deception.", False),
        ("reputation", "They live in a trailer park.", False),
        ("reputation", "Quelle déception !", True),
        ("romance", "Je suis tombé amoureux de cette série.", False),
        ("romance", "Filmé avec amour.", False),
        ("romance", "Pour tous les amoureux du genre.", False),
        ("romance", "Une lettre d'amour au cinéma.", False),
        ("romance", "Tu baises ma main.", False),
        ("romance", "A must for horror lovers.", False),
        ("romance", "A couple good jokes, a couple minor scenes.", False),
        ("romance", "Il tombe amoureux de sa voisine.", True),
        ("romance", "Leur premier baiser est drôle.", True),
        ("romance", "The two lovers part at dawn.", True),
        ("sets", "Il faut le temps de poser le décor.", False),
        ("sets", "Des accessoires de mode.", False),
        ("sets", "I must give props where they are due.", False),
        ("sets", "Le décor est somptueux.", True),
        ("sets", "The props look cheap.", True),
        ("sound", "A laugh-out-loud comedy.", False),
        ("sound", "Beaucoup de bruit pour rien.", False),
        ("sound", "A box-ticking sequel.", False),
        ("sound", "The film is far too loud.", True),
        ("sound", "Le bruit des vagues est partout.", True),
        ("villain", "Sans vouloir être méchant, c'est nul.", False),
        ("villain", "Une méchante claque.", False),
        ("villain", "Better than Resident Evil.", False),
        ("villain", "Le méchant est réussi.", True),
        ("villain", "Une sorcière méchante à souhait.", True),
    ],
)
def test_a_turn_of_phrase_is_no_mention(subject: str, text: str, speaks: bool) -> None:
    """Suitable for children is no adaptation, and a channel no effect."""
    assert speaks_of(thesaurus(), subject, text) is speaks


@pytest.mark.parametrize(
    ("subject", "text", "speaks"),
    [
        ("action", "L'action se joue dans un petit port breton.", False),
        ("action", "On juge les gens à leurs actions.", False),
        ("action", "He is haunted by his actions.", False),
        ("action", "A live-action remake, once more.", False),
        ("action", "They battle for custody of the twins.", False),
        ("action", "Un combat contre la maladie raconté sans fard.", False),
        ("action", "L'action s'était déroulée un soir d'hiver.", False),
        ("action", "Une explosion de joie.", False),
        ("action", "Une explosion en pleine rue.", True),
        ("action", "L'action ne faiblit jamais.", True),
        ("action", "Ses actions comptent peu, mais quelle fusillade !", True),
        ("action", "The battle scenes are huge.", True),
        ("animation", "Une soirée bien animée chez les voisins.", False),
        ("animation", "Les animateurs radio jouent leur propre rôle.", False),
        ("animation", "He has a background in animation.", False),
        ("animation", "L'animation des visages est superbe.", True),
        ("animation", "The animators did wonders.", True),
        ("awards", "La palme du ridicule revient au shérif.", False),
        ("awards", "Un festival de clichés.", False),
        ("awards", "Oscar Isaac est parfait.", False),
        ("awards", "Nos efforts sont enfin récompensés.", False),
        ("awards", "Il mérite un Oscar.", True),
        ("awards", "Récompensé au festival de Deauville.", True),
        ("awards", "La Palme d'or du festival était méritée.", True),
        ("cinema_viewing", "L'adaptation sur grand écran déçoit.", False),
        ("cinema_viewing", "A book brought to the big screen.", False),
        ("cinema_viewing", "Je n'ai jamais vu ça au cinéma.", False),
        ("cinema_viewing", "Another streaming service exclusive.", False),
        ("cinema_viewing", "An endless stream of puns.", False),
        ("cinema_viewing", "Le retour du héros sur grand écran.", False),
        ("cinema_viewing", "À voir absolument sur grand écran.", True),
        ("cinema_viewing", "See it on the big screen.", True),
        ("cinema_viewing", "Le grain de la pellicule est superbe.", True),
        ("costumes", "Elle endosse le costume de la justicière avec aisance.", False),
        ("costumes", "Another costumed hero.", False),
        ("costumes", "Le costume du héros est réussi.", True),
        ("dialogue", "Une fille bavarde débarque au village.", False),
        ("dialogue", "Un dialogue de sourds entre deux pays.", False),
        ("dialogue", "Un film bavard.", True),
        ("dialogue", "The dialogue sparkles.", True),
        ("domestic_violence", "Un médicament toxique vendu pendant des années.", False),
        ("domestic_violence", "La série use et abuse du ralenti.", False),
        ("domestic_violence", "The toxic fans will love it.", False),
        ("domestic_violence", "Une relation toxique bien décrite.", True),
        ("effects", "Un trucage de matchs découvert par hasard.", False),
        ("effects", "De beaux trucages à l'ancienne.", True),
        ("expectations", "La saison 3 promet de belles surprises.", False),
        ("expectations", "Une belle surprise, cette saison 3.", True),
        ("giving_up", "En sortant de la salle, j'étais ému.", False),
        ("giving_up", "On ne peut plus lâcher la série.", False),
        ("giving_up", "I couldn't stop watching.", False),
        ("giving_up", "I left the theater with a smile.", False),
        ("giving_up", "Il n'a pas tenu ses promesses.", False),
        ("giving_up", "Cela fait un bail que je l'attendais.", False),
        ("giving_up", "Je suis sorti de la salle avant la fin.", True),
        ("giving_up", "J'ai lâché la série au troisième épisode.", True),
        ("giving_up", "Stopped watching after ten minutes.", True),
    ],
)
def test_words_of_action_prizes_or_giving_up_said_of_something_else(subject: str, text: str, speaks: bool) -> None:
    """What a character does is no action scene, "the prize for dullness" no award, a good evening out no giving up."""
    assert speaks_of(thesaurus(), subject, text) is speaks


@pytest.mark.parametrize(
    ("subject", "text", "speaks"),
    [
        ("humour", "Une drôle d'idée de casting.", False),
        ("humour", "C'est drôle de voir autant de notes basses.", False),
        ("humour", "Un fauteuil, sans mauvais jeu de mots, confortable.", False),
        ("humour", "The effects are laughable.", False),
        ("humour", "Funny enough, nobody noticed.", False),
        ("humour", "Il joue la comédie depuis dix ans.", False),
        ("humour", "Drôle de bout en bout.", True),
        ("humour", "Le film le plus rigolo de l'été.", True),
        ("humour", "The funniest film of the year.", True),
        ("humour", "De bons jeux de mots.", True),
        ("humour", "It is not funny enough to be a comedy.", True),
        ("message", "De quoi remonter le moral.", False),
        ("message", "Acheté pour un euro symbolique.", False),
        ("message", "The theme song is catchy.", False),
        ("message", "He sends text messages all day.", False),
        ("message", "La morale est belle.", True),
        ("message", "Un film qui pousse à la réflexion.", True),
        ("message", "Its main themes are grief and hope.", True),
        ("originality", "Loin du roman original.", False),
        ("originality", "L'œuvre originale est trahie.", False),
        ("originality", "The original novel is better.", False),
        ("originality", "Un banal accident de voiture.", False),
        ("originality", "Une histoire banale.", True),
        ("originality", "Un scénario très original.", True),
        ("realism", "Un authentique chef-d'œuvre.", False),
        ("realism", "A more realistic rating would be six.", False),
        ("realism", "Un décor authentique.", True),
        ("realism", "It tries to be realistic.", True),
        ("religion", "À la fois tendre et cruel.", False),
        ("religion", "I'm not religious at all.", False),
        ("religion", "He plays a mean bigot.", False),
        ("religion", "La foi du héros vacille.", True),
        ("religion", "Le regard sur l'islam est juste.", True),
        ("religion", "The religious overtones are heavy.", True),
        ("rewatch", "Quel plaisir de revoir cet acteur et de revoir Sean Bean.", True),
        ("rewatch", "Quel plaisir de revoir Sean Bean.", False),
        ("rewatch", "Hâte de revoir Sarah en saison 2.", False),
        ("rewatch", "Du vu et du revu.", False),
        ("rewatch", "Un thème vu et revu.", False),
        ("rewatch", "Je l'ai vu et revu.", True),
        ("rewatch", "L'occasion de redécouvrir Londres.", False),
        ("rewatch", "Go rewatch Jaws instead.", False),
        ("rewatch", "Je ne le regarderai pas une deuxième fois.", True),
        ("rewatch", "Envie de revoir ce film.", True),
        ("rewatch", "Je vais le revoir demain.", True),
        ("rewatch", "À voir et à revoir.", True),
        ("rewatch", "I will rewatch it every year.", True),
        ("science", "Chacun y va de sa théorie.", False),
        ("science", "Sa science du cadre impressionne.", False),
        ("science", "It is not rocket science.", False),
        ("science", "The fan theories are wild.", False),
        ("science", "La théorie de la relativité est bien expliquée.", True),
        ("science", "The science is sound.", True),
        ("science", "Les trous noirs sont superbes.", True),
        ("sex", "Il se met à nu dans ce rôle.", False),
        ("sex", "Des combats à mains nues.", False),
        ("sex", "On pense à Sex and the City.", False),
        ("sex", "Too small for the naked eye.", False),
        ("sex", "Elle est souvent nue.", True),
        ("sex", "No sex, no violence.", True),
        ("suspense", "Une mère stressée par son travail.", False),
        ("suspense", "Il réussit en prenant le temps de raconter.", False),
        ("suspense", "Le film se prenant au sérieux, on rit.", False),
        ("suspense", "A job of long hours and daily stress.", False),
        ("suspense", "Un film prenant de bout en bout.", True),
        ("suspense", "Le film est prenant.", True),
        ("suspense", "A thrill ride.", True),
        ("suspense", "Une intrigue angoissante.", True),
        ("violence", "Cette série est une tuerie !", False),
        ("violence", "Une vraie tuerie dans un lycée.", True),
        ("violence", "Ils ont massacré le livre.", False),
        ("violence", "Le massacre final est insoutenable.", True),
        ("violence", "Un suspense insoutenable.", False),
        ("violence", "Quelle torture, deux heures interminables.", False),
        ("violence", "Un héros torturé par son passé.", False),
        ("violence", "La scène de torture choque.", True),
        ("violence", "La fin est trop brutale.", False),
        ("violence", "Un film brutal.", True),
        ("violence", "What the bloody hell was that?", False),
        ("violence", "Gore Verbinski signe un beau film.", False),
        ("violence", "Nobody knows why they sang.", False),
        ("violence", "Le mur était couvert de sang.", True),
        ("violence", "There is blood everywhere.", True),
    ],
)
def test_words_of_humour_or_violence_said_of_something_else(subject: str, text: str, speaks: bool) -> None:
    """An odd idea is no joke, a friend met again no second viewing, a tormented soul no violence."""
    assert speaks_of(thesaurus(), subject, text) is speaks
