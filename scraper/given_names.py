"""Given names that tell a person's full name from two other words with capitals: "Helen Marsh" from "Latest News".

The commonest of some forty countries that write with Latin, Cyrillic or Greek letters, without their accents, in lower
case. Names that are words of common speech ("Will", "Mark", "Rose") are left out: a name that is missed costs less than
a wrong one.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_GIVEN = frozenset(
    """
    aage aaron abby abdul abigail adam adela adele aditya adrian adriana adriano agata agathe agnes agnese agnieszka
    agus ahmed ahmet aida aino aishwarya aisling ajay akira alain alan alba albert alberta alberto albrecht aldo
    alejandra alejandro aleksander aleksandra aleksi alena ales alessandra alessandro alessia alex alexander
    alexandra alexandre alexis alfie alfonso alfred alfredo ali alice alicia alicja alina alisa alison alistair
    allison alma alois alvaro alzbeta amanda amelia amelie amir amit amy ana ananya anders andras andre andrea
    andreas andreea andrei andreja andres andrew andrzej andy aneta angela angelika angelo ani anil anita anja
    anjali anke ann anna annabel annalisa anne anneli annelies annette annika anouk antje antoine anton antonella
    antonia antonietta antonio antti ariane arjan arjen arjun armin arnaud arne arno arthur arturo arve arvid
    asbjorn astrid attila aurelie aurelien axel ayla ayse aysegul ayumi aziz balazs bambang baptiste barbara barbora
    bart bartosz bastian bastien beata beate beatrice beatriz becky begona belen ben bence benedict benedikt bengt
    benjamin benoit bente beppe berit bernadette bernard bernd bernhard bert beto bettina beverly bianca bill birgit
    birgitta birgitte birthe bjarne bjorn blazej bob bodil bogdan bohumil boris bosse bozena brad bradley bram
    brandon brenda brendan brent brett brian brigitte britta bruce bruna bruno bryan budi burak burkhard busra
    caitlin calum camila camille carina carl carla carlo carlos carmela carmen carol carola carolin carolina
    caroline carolyn carsten carys catalin catherine cathy cecile cecilia cedric celine cem cesar chantal charles
    charlie charlotte chiara chloe chris christa christel christian christiane christina christine christof
    christoph christophe christopher christy ciaran claes claire clara claudia claudio clemens clement colin connor
    conor corinna corinne cornelia craig cristian cristiana cristina csaba cynthia cyril daan dag dagmar daisuke
    damian damien dan dana daniel daniela daniele danielle danny dario darius dariusz darren dave david davide davor
    debbie deborah declan deepak dejan delphine denis denise dennis derek detlef dewi diana diane didier diego
    dieter dietmar dimitri dirk domenico dominic dominik dominique donald donatella donna dora doris dorota dorothea
    dorothee doug douglas dragana dragos duncan dusan dylan eberhard ece eddie edgar edoardo eduard eduardo edward
    edwin eero eeva egil eileen eirik eivind elaine eleanor elena eleonora elif elin elina elio eliot elisa
    elisabeth elise elizabeth elke ella ellen elliott elodie els elsa elzbieta emanuela emanuele emil emilia emilie
    emilio emilly emily emine emma emmanuel emmanuelle emre enrique enzo eoin eric erica erich erik erika erin
    ernesto ernst erwin esa eskil esra esteban estelle esther eszter etienne ettore eugen eugene eva evelyn ewa
    fabian fabiana fabien fabienne fabio fabrice fanny fatih fatima fatma fausto federica federico felicia felicitas
    felipe felix femke ferdinand ferenc fergus fernanda fernando filip filipe filippo finn fiona flemming florence
    florent florian florin francesca francesco francis francisca francisco franck francois francoise frank frantisek
    franz fred frederic frederick frederik frederique fredrik freja frida friederike friedrich fritz frode fulvio
    gabor gabriel gabriela gabriele gaelle gaetano gareth gary gavin geert geir gemma gennaro geoff geoffrey georg
    george georges gerald gerard gerardo gerd gerda gergely gerhard gert gertrud gheorghe giacomo gianluca gianni
    gijs gilbert gilles gina gino giorgia giorgio giovanna giovanni gisela giulia giulio giuseppe gokhan goncalo
    gonzalo goran gordon gosta graham grainne greg gregor gregory greta grete gro grzegorz guido guilherme guillaume
    guillermo gun gunilla gunn gunnar gunter gustav gustavo gyorgy haakon hakan hakon halina hanako hanna hanna-mari
    hannah hanne hanneke hannelore hannes hannu hans harald harriet harry hassan hatice heather hector hege heidi
    heike heikki heiko heiner heinrich heinz helen helena helene helga helge heli helmut helvi hendrik henk henning
    henri henriette henrik henry herbert hermann hernan herve hilary hilde hiroshi hjalmar holger horst howard
    hubert hugh hugo hugues hulya hussein ian ibrahim ida ignacio ilaria ildiko ilker ilkka ilona ilse imke imogen
    imre ines inga inge ingeborg ingela inger ingmar ingo ingrid ingvar ingvild ioana irena irene irina iris irja
    irma isabel isabella isabelle ismael istvan iulia ivan ivana ivano ivica ivo iwona izabela jaakko jack jackie
    jacob jacqueline jacques jadwiga jaime jakob jakub james jamie jan jana jane janet janina janine janne janos
    jari jarmo jaroslav jaroslava jaroslaw jason jasper javier jean jeanette jeff jeffrey jelena jenna jenni
    jennifer jenny jens jeppe jeremy jeroen jerome jerry jerzy jesper jessica jesus jill jim jimmy jiri jitka
    joachim joan joana joanna joanne joao joaquim joaquin jochen jodie joe joel joelle joerg johan johann johanna
    johannes john jon jonas jonathan jonna joost jordi jorg jorge jorgen joris jorunn jose josef joseph josephine
    josette josh joshua jouni joyce jozef juan juana juha jukka jules julia julian juliana juliane julie julien
    juliette julio jurgen jussi justin justyna jutta kaarina kai kaisa kaitlyn kajsa kalle kamil kaori karel karen
    kari karim karin karina karl karla karolina karoline karsten kasia kasper katalin katarina katarzyna kate
    katharina katherine kathleen kathrin kathryn kathy katie katja katrin kavita kay kayla kazuo keiko keith kelly
    kemal ken kenji kenneth kerry kerstin kevin khaled kim kinga kirsi kirsten kirsty kjell kjersti klara klaus knut
    koen konrad konstantin kornelia kresimir krista kristen kristian kristin kristina kristof kristy krisztina
    krystyna krzysztof kurt kyle lachlan laetitia lajos lara larissa larry lars lasse laszlo laura lauren laurence
    laurent lauri laust layla lea leah leandro leena leif leila lena lenka lennart leo leon leonard leonardo leonie
    leslie leszek leticia leyla liam lidia lieke liisa lilly lina linda lindsay linnea lionel lisa liv livia liz
    lone loredana lorena lorenz lorenzo lothar lotta lotte louis louisa louise lourdes lubica lubos luc luca lucas
    lucia luciana luciano lucie lucile lucy ludek ludmila ludovic ludwig luigi luis luisa luise luka lukas lukasz
    luke lutz lydia lynn maaike maarten maciej maddie madeleine madison mads maeve magali magda magdalena magne
    magnus maija maike maja makoto malcolm malgorzata malte mandy manfred manish manuel manuela mara marc marcel
    marcello marcelo marcin marco marcos marcus marek margaret margarita margherita margit margot marguerite maria
    marian mariana marianne marie marieke mariella marija marijke marika marina mario marion marisa marit marius
    mariusz marja marjolein marketa markku marko markus marleen marlene marlies marta marte martha martin martina
    martine mary marzena massimo mateja mateo mateusz mathias mathieu mathilde matilda matjaz mats matt matteo
    matthew matthias matthieu matti mattia maud maureen maurice mauricio maurizio maxim maxime maximilian meera
    megan mehdi mehmet melanie melinda melissa mercedes merete merja merve meryem mette mia michael michaela michal
    michel michele micheline michelle mick mieke miguel mihaela mihai mika mikael mike mikkel mikko miklos mikolaj
    milan milena milica milos minna mira mireille miriam mirja mirjam mirko miroslav miroslava mitch mitchell moa
    mogens mohamed mohammad mohammed moira molly mona monica monika monique montserrat moritz morten muhammad murat
    muriel mustafa nadia nadine nadja nancy naoko naomi natalia natalie natasha nathalie nathan neha neil nele nelly
    nenad nguyen niall niamh nicholas nick nicola nicolas nicole niels nigel niina nikhil nikola nikolaus nikos
    nilay nils nina noah noel noelia noemi nora norbert norman nour nuno nuria nurul oana octavio odd oddvar odile
    ola olaf ole oleg olga oliver olivia olivier olle olli omar ondrej onur ornella orsolya oscar oskar otto outi
    ove owen oystein oyvind ozgur paavo pablo padraig paivi pal paloma pamela paola paolo pascal pasi patrice
    patricia patrick patrik patrizia patrycja paul paula paulina pauline paulo pavel pavla pawel pedro peggy pekka
    penelope per pernille peter petr petra petri pham phil philip philipp philippe phoebe pia pierre pieter pietro
    pilar piotr pirjo pirkko pooja preben premysl priya przemyslaw putri quentin rachel radek radka radoslaw radu
    rafael rafaela rafal raffaele raffaella ragnhild rahul raija rainer rajesh ralf ralph raluca ramesh ramiro ramon
    ramona randi randy rania raphael raquel rasmus ratna raul ravi raymond razvan rebecca regina regine regis reidar
    reijo reiner reinhard reinhold reka remi renata renate renato renaud rene renee rhys ricardo riccardo richard
    rick riikka riitta rikke rina rita ritva rizky roar rob robbie robert roberta roberto robin rocco rocio rodrigo
    roel roger rohit roisin roland rolf romain roman ron ronald ronan ronny rosa rosanna rosario rosemary rosie ross
    roswitha roxana roy ruben rudi rudolf rui runar rupert russell ruth ruud ryan saara sabina sabine sabrina saija
    sakari sally salvatore sam samantha samir samira samuel samuli sandeep sander sandor sandra sandrine sandro
    sanja sanjay sanna sanne santiago saoirse sara sarah sascha sasha saskia satoshi satu scott seamus sean
    sebastian sebastien seija selim selin selma seppo serena sergei sergio serkan seth severin shane shannon sharon
    shaun shawn sheila shreya sian sibylle siegfried signe sigrid sigurd silja silke silvana silvia silvio simon
    simona simone sina sinead siobhan siri sirkka sirpa sissel sjoerd slawomir sofia sofie solveig sonia sonja
    sophia sophie soren stacey stan stanislav stanislaw stefan stefania stefanie stefano steffen stella stepan
    stephan stephane stephanie stephen steve steven stian stig stijn stina stine stuart sture sue sunita suresh
    susan susana susann susanna susanne suzanne svein sven svend svenja sverre svetlana swati sylvain sylvia sylvie
    sylwia szilvia szymon tadej tadeusz taina takashi tamara tamas tania tanja tapani tapio tara tarek tarja taro
    tatiana taylor ted teemu teppo teresa tereza terhi terje tessa teun thea theo theodor theresa therese thiago
    thibault thierry thijs thilo thomas thor thorsten tiago tiffany tihana tiina tijana till tilo tim timo timothy
    tina tineke tiziana tiziano tobias todd toivo tolga tom tomas tomasz tomislav tommaso tommy tomoko toni tonje
    tony tor tora torbjorn tore torill torunn tove tracey tracy tran trevor trine tristan trond troy tuija tuncay
    tuomas tuomo turid tuula tyler ugo ulf uli ulla ulrich ulrik ulrike umberto urska ursula uta ute uwe vaclav
    valentin valentina valeria valerie valerio vanessa vasile veera vegard vera verena veronica veronika veronique
    vesa vesna vicente vicky victor victoria vijay vikram viktor viktoria ville vincent vincenzo vinicius violeta
    virginia virginie vitor vittorio viveka vivian vladimir vojtech volkan volker waldemar walter waltraud wanda
    wayne wenche wendy werner weronika wibke wiebke wieland wilfried wilhelm willem william wim winfried wioletta
    witold wojciech wolf wolfgang wouter xavier yann yannick yasmin yasmine yoko yolanda youssef yuki yumi yusuf
    yvan yves yvette yvonne zach zachary zbigniew zdenek zdenka zeljko zeynep zoe zofia zoltan zoran zsolt zsuzsa
    zsuzsanna zuzana zuzanna
    αγγελικη αλεξανδρος ανδρεας αννα αντωνης βασιλης βασιλικη γεωργια γιαννης γιωργος δεσποινα δημητρης ελενη ηλιας
    θανασης θοδωρης ιωαννα κατερινα κωστας λευτερης μανωλης μαρια μαριαννα μιχαλης νικος παναγιωτης παυλος πετρος
    σοφια σπυρος σταυρος στελιος φωτεινη χρηστος χριστινα александр александра алексей алина алла ана анастасия
    анатолий анатолій андрей андрій анна антон антонина аркадий арсений артем артур богдан борис вадим валентин
    валентина валерий валерия варвара василий василиса василь вероника виктор виктория виталий владимир владислав
    володимир вячеслав віктор галина ганна геннадий георги георгий григорий дарья денис димитър дмитрий дмитро
    драган евгений евгения егор екатерина елена елизавета зоя иван игорь илья инна ирина катерина кирилл константин
    кристина ксения лариса леонид лидия людмила максим маргарита марина мария марк марко марія микола милан михаил
    михайло наталия наталья никита никола николай нина оксана олег олександр олександра олексій олена ольга павел
    павло петр петро петър полина руслан светлана семен сергей сергій станислав степан стефан тамара татьяна тетяна
    тимофей ульяна федор филипп эдуард элеонора юлия юлія юрий юрій яна ярослав євген іван ігор ірина јелена јована
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
