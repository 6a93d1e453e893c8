"""Given names that tell a person's full name from two other words with capitals: "Helen Marsh" from "Latest News".

The commonest of some thirty countries that write with Latin letters, without their accents, in lower case. Names that
are words of common speech ("Will", "Mark", "Rose") are left out: a name that is missed costs less than a wrong one.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_GIVEN = frozenset(
    """
    aaron abby abdul abigail adam adela adele adrian adriana adriano agata agathe agnes agnese agnieszka ahmed ahmet
    aida aino akira alain alan alba albert alberto albrecht alejandra alejandro aleksander aleksandra alena alessandra
    alessandro alessia alex alexander alexandra alexandre alexis alfie alfonso alfred alfredo ali alice alicia alicja
    alina alisa alison alistair allison alma alois alvaro amanda amelia amelie amir amy ana anders andre andrea
    andreas andrei andres andrew andrzej andy aneta angela angelika angelo anita anja anke ann anna annabel anne
    anneli annelies annette annika anouk antje antoine anton antonella antonia antonio ariane arjan arjen armin arnaud
    arne arno arthur arturo astrid aurelie axel ayse aziz barbara barbora bart bartosz bastian beata beate beatrice
    beatriz becky ben benedict benedikt benjamin benoit bernadette bernard bernd bernhard bert bettina beverly bianca
    bill birgit birgitta birgitte bjorn blazej bob bogdan boris bozena brad bradley bram brandon brenda brendan brent
    brett brian brigitte britta bruce bruno bryan burkhard caitlin calum camila camille carina carl carla carlo carlos
    carmen carol carola carolin carolina caroline carolyn carsten catherine cathy cecile cecilia cedric celine cesar
    charles charlie charlotte chiara chloe chris christa christel christian christiane christina christine christof
    christoph christophe christopher christy claire clara claudia claudio clemens colin connor conor corinna corinne
    cornelia craig cristian cristiana cristina cynthia cyril dagmar daisuke damian damien dan dana daniel daniela
    daniele danielle danny dario darius dariusz darren dave david davide debbie deborah denis denise dennis derek
    detlef diana diane diego dieter dietmar dimitri dirk dominic dominik dominique donald donna dora doris dorota
    dorothea dorothee doug douglas duncan dusan dylan eberhard eddie edgar edoardo eduard eduardo edward edwin eileen
    elaine eleanor elena eleonora eliot elisa elisabeth elise elizabeth elke ella ellen elliott els elsa elzbieta emil
    emilia emilie emilio emilly emily emma emmanuel emre eric erica erich erik erika erin ernst erwin esther etienne
    eugen eugene eva evelyn ewa fabian fabio fabrice fanny fatima fatma federica federico felicia felicitas felix
    ferdinand fernanda fernando filip filippo fiona florence florian francesca francesco francis francisca francisco
    franck francois francoise frank franz fred frederic frederick frederik frederique frida friederike friedrich fritz
    gabriel gabriela gabriele gareth gary gavin gemma geoff geoffrey georg george georges gerald gerard gerd gerda
    gerhard gert gertrud giacomo gianluca gianni gilbert gilles gina giorgia giorgio giovanna giovanni gisela giulia
    giulio giuseppe gonzalo gordon graham greg gregor gregory greta grzegorz guido guillaume guillermo gunnar gunter
    gustav gustavo hakan halina hanna hannah hannelore hannes hans harald harriet harry hassan heather hector heidi
    heike heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik henk henning henri henriette
    henrik henry herbert hermann hilary hilde hiroshi holger horst howard hubert hugh hugo hugues ian ibrahim ignacio
    ilaria ilona ilse imke ines inga inge ingeborg ingo ingrid ioana irena irene irina iris irma isabel isabella
    isabelle ismael istvan ivan ivana ivo iwona izabela jaakko jack jackie jacob jacqueline jacques jaime jakob jakub
    james jamie jan jana jane janet janina janine janne jarmo jaroslav jason javier jean jeanette jeff jeffrey jelena
    jenna jennifer jenny jens jeremy jerome jerry jesper jessica jesus jill jim jimmy jiri joachim joan joana joanna
    joanne joao joaquin jochen jodie joe joel joelle joerg johan johann johanna johannes john jon jonas jonathan jordi
    jorg jorge jorgen jose josef joseph josephine josh joshua jouni joyce jozef juan juana juha jukka jules julia
    julian juliane julie julien juliette julio jurgen justin justyna jutta kai kaisa kamil karel karen kari karin
    karina karl karla karolina karoline karsten kasia katarina katarzyna kate katharina katherine kathleen kathrin
    kathryn kathy katie katja katrin kay keith kelly ken kenji kenneth kerry kerstin kevin kim kirsten kirsty klara
    klaus knut konrad konstantin kornelia krista kristen kristian kristin kristina kristof krystyna krzysztof kurt
    kyle lara larry lars lasse laszlo laura lauren laurence laurent lea leah lena lennart leo leon leonard leonardo
    leonie leslie liam lidia lilly lina linda lindsay lionel lisa liz lorena lorenz lorenzo lothar lotta lotte louis
    louisa louise luc luca lucas lucia luciana luciano lucie lucy ludek ludovic ludwig luigi luis luisa luise lukas
    lukasz luke lutz lydia lynn maarten maciej maddie madeleine madison magda magdalena magnus maike maja malcolm
    malgorzata malte mandy manfred manuel manuela mara marc marcel marcin marco marcos marcus marek margaret margarita
    margherita margit margot marguerite maria marian mariana marianne marie marieke mariella marija marika marina
    mario marion marisa marit marius mariusz marjolein markku marko markus marleen marlene marlies marta martha martin
    martina martine mary massimo mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu
    matti maud maureen maurice mauricio maurizio maxim maxime maximilian megan mehdi mehmet melanie melinda melissa
    mercedes merete meryem mia michael michaela michal michel michele micheline michelle mick miguel mihai mika mikael
    mike mikko milan milena milos mira miriam mirjam mirko miroslav mitch mohamed mohammad mohammed moira molly mona
    monica monika monique moritz morten mustafa nadia nadine nadja nancy naomi natalia natalie natasha nathalie nathan
    neil nele nelly niall nicholas nick nicola nicolas nicole niels nigel nikolaus nikos nils nina noah noel noemi
    nora norbert norman nuno oana octavio ola olaf ole oleg olga oliver olivia olivier onur orsolya oscar oskar otto
    owen pablo paloma pamela paola paolo pascal patricia patrick patrik patrizia paul paula paulina pauline paulo
    pavel pawel pedro peggy pekka penelope per pernille peter petr petra petri phil philip philipp philippe phoebe
    pierre pieter pietro pilar piotr pirjo rachel radek rafael rafal raffaele rainer ralf ralph ramon ramona randy
    raphael raquel raul raymond rebecca regina regine regis reiner reinhard reinhold renata renate renaud rene renee
    ricardo riccardo richard rick rita robbie robert roberta roberto robin rodrigo roger roland rolf romain roman ron
    ronald ronan ronny rosa rosanna rosario rosemary ross roswitha roxana roy ruben rudi rudolf rui rupert russell
    ruth ryan sabina sabine sabrina sally salvatore sam samantha samira samuel sander sandra sandrine santiago sara
    sarah sascha sasha scott sean sebastian sebastien selim selma serena sergei sergio seth severin shane shannon
    sharon shaun shawn sheila sibylle siegfried sigrid silja silke silvia silvio simon simona simone sina sinead
    siobhan sofia sofie solveig sonia sonja sophia sophie stacey stan stefan stefania stefanie stefano steffen stella
    stephan stephane stephanie stephen steve steven stuart sue susan susana susann susanna susanne suzanne svein sven
    svenja svetlana sylvain sylvia sylvie sylwia szymon tamara tania tanja tara tatiana taylor ted teresa teun theo
    theodor theresa therese thierry thijs thilo thomas thorsten tiago tijana till tilo tim timo timothy tina tobias
    todd tom tomas tomasz tommaso tommy toni tonje tony tracy tristan trond troy ulf uli ulla ulrich ulrike ursula uta
    ute uwe valentin valentina valeria valerie vanessa vera verena veronica veronika veronique vicente vicky victor
    victoria viktor viktoria vincent vincenzo violeta virginia virginie vivian vladimir volker waldemar walter
    waltraud wanda wendy werner wibke wiebke wieland wilfried wilhelm willem william winfried wojciech wolf wolfgang
    wouter xavier yann yannick yasmin yolanda yuki yvan yves yvette yvonne zach zachary zbigniew zdenek zoe zofia
    zoltan zuzana zuzanna
    """.split()
)


def is_given(word: str) -> bool:
    """Is a word one of the given names that are known?

    >>> is_given("Jörg"), is_given("HELEN"), is_given("Marie-Luise"), is_given("Latest"), is_given("Will")
    (True, True, True, False, False)
    """
    return _is_given(word.strip(".,").partition("-")[0].lower())


@lru_cache(maxsize=1024)
def _is_given(word: str) -> bool:
    if word in _GIVEN:
        return True
    plain = word.replace("ł", "l").replace("ø", "o").replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c)) in _GIVEN
