"""Given names that tell a person's full name from two other words with capitals: "Helen Marsh" from "Latest News".

The commonest of some thirty countries that write with Latin letters, without their accents, in lower case. Names that
are words of common speech ("Will", "Mark", "Rose") are left out: a name that is missed costs less than a wrong one.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_GIVEN = frozenset(
    """
    aage aaron abby abdul abigail adam adela adele adrian adriana adriano agata agathe agnes agnese agnieszka ahmed
    ahmet aida aino akira alain alan alba albert alberto albrecht alejandra alejandro aleksander aleksandra aleksi
    alena alessandra alessandro alessia alex alexander alexandra alexandre alexis alfie alfonso alfred alfredo ali
    alice alicia alicja alina alisa alison alistair allison alma alois alvaro amanda amelia amelie amir amy ana anders
    andre andrea andreas andrei andres andrew andrzej andy aneta angela angelika angelo anita anja anke ann anna
    annabel anne anneli annelies annette annika anouk antje antoine anton antonella antonia antonio antti ariane arjan
    arjen armin arnaud arne arno arthur arturo arve arvid asbjorn astrid aurelie axel ayse aziz barbara barbora bart
    bartosz bastian beata beate beatrice beatriz becky ben benedict benedikt bengt benjamin benoit bente berit
    bernadette bernard bernd bernhard bert bettina beverly bianca bill birgit birgitta birgitte bjarne bjorn blazej
    bob bodil bogdan boris bosse bozena brad bradley bram brandon brenda brendan brent brett brian brigitte britta
    bruce bruno bryan burkhard caitlin calum camila camille carina carl carla carlo carlos carmen carol carola carolin
    carolina caroline carolyn carsten catherine cathy cecile cecilia cedric celine cesar charles charlie charlotte
    chiara chloe chris christa christel christian christiane christina christine christof christoph christophe
    christopher christy claes claire clara claudia claudio clemens colin connor conor corinna corinne cornelia craig
    cristian cristiana cristina cynthia cyril dag dagmar daisuke damian damien dan dana daniel daniela daniele
    danielle danny dario darius dariusz darren dave david davide debbie deborah denis denise dennis derek detlef diana
    diane diego dieter dietmar dimitri dirk dominic dominik dominique donald donna dora doris dorota dorothea dorothee
    doug douglas duncan dusan dylan eberhard eddie edgar edoardo eduard eduardo edward edwin eero eeva egil eileen
    eivind elaine eleanor elena eleonora elin elina eliot elisa elisabeth elise elizabeth elke ella ellen elliott els
    elsa elzbieta emil emilia emilie emilio emilly emily emma emmanuel emre eric erica erich erik erika erin ernst
    erwin esa eskil esther etienne eugen eugene eva evelyn ewa fabian fabio fabrice fanny fatima fatma federica
    federico felicia felicitas felix ferdinand fernanda fernando filip filippo finn fiona flemming florence florian
    francesca francesco francis francisca francisco franck francois francoise frank franz fred frederic frederick
    frederik frederique fredrik frida friederike friedrich fritz frode gabriel gabriela gabriele gareth gary gavin
    geir gemma geoff geoffrey georg george georges gerald gerard gerd gerda gerhard gert gertrud giacomo gianluca
    gianni gilbert gilles gina giorgia giorgio giovanna giovanni gisela giulia giulio giuseppe gonzalo goran gordon
    gosta graham greg gregor gregory greta grete gro grzegorz guido guillaume guillermo gun gunilla gunn gunnar gunter
    gustav gustavo hakan halina hanna hannah hannelore hannes hannu hans harald harriet harry hassan heather hector
    hege heidi heike heikki heiko heiner heinrich heinz helen helena helene helga helge helmut helvi hendrik henk
    henning henri henriette henrik henry herbert hermann hilary hilde hiroshi hjalmar holger horst howard hubert hugh
    hugo hugues ian ibrahim ignacio ilaria ilkka ilona ilse imke ines inga inge ingeborg ingela inger ingmar ingo
    ingrid ingvar ingvild ioana irena irene irina iris irja irma isabel isabella isabelle ismael istvan ivan ivana ivo
    iwona izabela jaakko jack jackie jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet janina
    janine janne jari jarmo jaroslav jason javier jean jeanette jeff jeffrey jelena jenna jennifer jenny jens jeremy
    jerome jerry jesper jessica jesus jill jim jimmy jiri joachim joan joana joanna joanne joao joaquin jochen jodie
    joe joel joelle joerg johan johann johanna johannes john jon jonas jonathan jonna jordi jorg jorge jorgen jorunn
    jose josef joseph josephine josh joshua jouni joyce jozef juan juana juha jukka jules julia julian juliane julie
    julien juliette julio jurgen jussi justin justyna jutta kaarina kai kaisa kajsa kalle kamil karel karen kari karin
    karina karl karla karolina karoline karsten kasia kasper katarina katarzyna kate katharina katherine kathleen
    kathrin kathryn kathy katie katja katrin kay keith kelly ken kenji kenneth kerry kerstin kevin kim kirsi kirsten
    kirsty kjell kjersti klara klaus knut konrad konstantin kornelia krista kristen kristian kristin kristina kristof
    krystyna krzysztof kurt kyle lara larry lars lasse laszlo laura lauren laurence laurent lauri laust lea leah leena
    leif lena lennart leo leon leonard leonardo leonie leslie liam lidia liisa lilly lina linda lindsay linnea lionel
    lisa liv liz lone lorena lorenz lorenzo lothar lotta lotte louis louisa louise luc luca lucas lucia luciana
    luciano lucie lucy ludek ludovic ludwig luigi luis luisa luise lukas lukasz luke lutz lydia lynn maarten maciej
    maddie madeleine madison mads magda magdalena magne magnus maija maike maja malcolm malgorzata malte mandy manfred
    manuel manuela mara marc marcel marcin marco marcos marcus marek margaret margarita margherita margit margot
    marguerite maria marian mariana marianne marie marieke mariella marija marika marina mario marion marisa marit
    marius mariusz marja marjolein markku marko markus marleen marlene marlies marta marte martha martin martina
    martine mary massimo mateo mateusz mathias mathieu mathilde matilda mats matt matteo matthew matthias matthieu
    matti maud maureen maurice mauricio maurizio maxim maxime maximilian megan mehdi mehmet melanie melinda melissa
    mercedes merete merja meryem mette mia michael michaela michal michel michele micheline michelle mick miguel mihai
    mika mikael mike mikko milan milena milos minna mira miriam mirja mirjam mirko miroslav mitch moa mogens mohamed
    mohammad mohammed moira molly mona monica monika monique moritz morten mustafa nadia nadine nadja nancy naomi
    natalia natalie natasha nathalie nathan neil nele nelly niall nicholas nick nicola nicolas nicole niels nigel
    niina nikolaus nikos nils nina noah noel noemi nora norbert norman nuno oana octavio odd oddvar ola olaf ole oleg
    olga oliver olivia olivier olle olli onur orsolya oscar oskar otto outi ove owen oystein oyvind paavo pablo paivi
    pal paloma pamela paola paolo pascal pasi patricia patrick patrik patrizia paul paula paulina pauline paulo pavel
    pawel pedro peggy pekka penelope per pernille peter petr petra petri phil philip philipp philippe phoebe pia
    pierre pieter pietro pilar piotr pirjo pirkko preben rachel radek rafael rafal raffaele ragnhild raija rainer ralf
    ralph ramon ramona randi randy raphael raquel rasmus raul raymond rebecca regina regine regis reidar reijo reiner
    reinhard reinhold renata renate renaud rene renee ricardo riccardo richard rick riitta rita ritva roar robbie
    robert roberta roberto robin rodrigo roger roland rolf romain roman ron ronald ronan ronny rosa rosanna rosario
    rosemary ross roswitha roxana roy ruben rudi rudolf rui runar rupert russell ruth ryan saara sabina sabine sabrina
    saija sakari sally salvatore sam samantha samira samuel samuli sander sandra sandrine sanna sanne santiago sara
    sarah sascha sasha satu scott sean sebastian sebastien seija selim selma seppo serena sergei sergio seth severin
    shane shannon sharon shaun shawn sheila sibylle siegfried signe sigrid sigurd silja silke silvia silvio simon
    simona simone sina sinead siobhan siri sirkka sirpa sissel sofia sofie solveig sonia sonja sophia sophie soren
    stacey stan stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stian
    stig stina stine stuart sture sue susan susana susann susanna susanne suzanne svein sven svend svenja sverre
    svetlana sylvain sylvia sylvie sylwia szymon tamara tania tanja tapani tapio tara tarja tatiana taylor ted teemu
    teresa terhi terje teun theo theodor theresa therese thierry thijs thilo thomas thor thorsten tiago tiina tijana
    till tilo tim timo timothy tina tobias todd toivo tom tomas tomasz tommaso tommy toni tonje tony tor tora torbjorn
    tore torill torunn tove tracy trine tristan trond troy tuija tuomas turid tuula ulf uli ulla ulrich ulrik ulrike
    ursula uta ute uwe valentin valentina valeria valerie vanessa vegard vera verena veronica veronika veronique vesa
    vicente vicky victor victoria viktor viktoria ville vincent vincenzo violeta virginia virginie viveka vivian
    vladimir volker waldemar walter waltraud wanda wenche wendy werner wibke wiebke wieland wilfried wilhelm willem
    william winfried wojciech wolf wolfgang wouter xavier yann yannick yasmin yolanda yuki yvan yves yvette yvonne
    zach zachary zbigniew zdenek zoe zofia zoltan zuzana zuzanna
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
