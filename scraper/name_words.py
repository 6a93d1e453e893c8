"""Words that tell a person's name from what only stands where a name could: roles, desks, menus, months.

In lower case. Particles ("von", "de la") are the words in small letters that a name may hold.
"""

from __future__ import annotations

NO_NAMES = frozenset(
    """
    admin administrator administrateur root user username webmaster super superuser superadmin sysadmin siteadmin
    webadmin wpadmin editor editors editorial editorials staff team
    newsroom news desk redaktion redaktionsteam redazione rédaction redacción redacao redação redactie redakcja
    redaktionen toimitus unknown anonymous anonym anonyme guest gast author authors autor autorin auteur autore writer
    writers contributor contributors reporter correspondent agencies agency press release pressrelease none null
    undefined blogger blog home about contact follow share comments comment reviews review photo photos video
    newsletter subscribe login profile website site web online article articles story more info support press office
    publisher sponsored advertisement advertorial partner default test nobody everyone you me we us i he she they it
    his her their our your my the this that by pdf download dealer text texto texte testo bild foto
    fotografia fotografía photographie all posts posted view full bio email
    twitter facebook instagram linkedin tags category date updated published minutes ago today yesterday now read time
    likes views share save print menu search january february march april may june july august september october
    yazar yazan szerző forfatter författare kirjoittaja skribent autori autors autorka schrijver verfasser verfasserin
    penulis автор авторка текст συντάκτης 작성자 글쓴이 기자 作者 記者 记者 著者 筆者 الكاتب نویسنده
    popular wordpress joomla drupal squarespace wix
    댓글 조회 추천 november december monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
NO_LAST_NAMES = NO_NAMES - frozenset(
    "you may march april june august now home guest read all share it day i he".split()
)
NO_FIRST_NAMES = NO_NAMES - frozenset("april may june august".split())  # nobody is called that alone
ROLES = frozenset(
    """
    editor editors contributor contributors correspondent reporter writer critic columnist staff senior chief
    executive managing deputy associate assistant film music tv television game games gaming book books food
    restaurant culture entertainment tech technology news sports features producer freelance freelancer journalist
    author blogger reviewer reviews founder editor-in-chief co-founder director analyst expert specialist lead
    staffwriter guest special contributing political science health business style lifestyle travel redakteur
    redakteurin redaktor redaktorin korrespondent korrespondentin autor autorin journalistin volontär volontärin
    chefredakteur chefredakteurin leiter leiterin reporterin freier freie mitarbeiter mitarbeiterin redacteur
    rédacteur rédactrice journaliste critique redactor redactora crítico redattore giornalista critico collaboratore
    collaboratrice md phd ph.d m.d rd sr digital multimedia breaking general assignment investigative national
    international local global regional opinion hardware mobile updated published former officer attorney developer
    security gardener astrologer head manager president ceo cto professor lawyer doctor nurse engineer consultant
    coach strategist marketer designer photographer verified learn corresponding shipping recruiting full-stack
    content marketing money privacy trial cardiologist dietitian therapist follow the via member user moderator 기자
    fellow engineers 記者 投稿者 作者 著者 編集部 특파원
    영화평론가 평론가 칼럼니스트 에디터 객원기자 선임기자 인턴기자 작가 cc create account sign log
    """.split()
)
ORGANISATIONS = frozenset(
    """
    daily weekly gazette redazione redaction times news post press report network media magazine institute university
    association group company inc ltd llc gmbh ag corp corporation agency agencies store journal today tribune herald
    gazette chronicle globe guardian telegraph independent reuters college school foundation society center centre
    services service shop club online studio studios newspaper radio tv channel blog website marketing nachrichten
    zeitung presse verlag agentur enquirer observer mirror express monitor review bulletin wire newswire attorneys
    clinic hospital council committee ministry department technologies systems solutions software foundation graphics
    डेस्क ब्यूरो संवाददाता एजेंसी редакция редакція редакцията
    productions industrial automation interactive processing hosting supplies holdings wiki docs documentation
    """.split()
)

MONTHS_AND_DAYS = frozenset(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet
    août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre lunes martes miércoles jueves viernes sábado domingo veröffentlicht written publié publicado
    pubblicato gepubliceerd opublikowano
    """.split()
)
PARTICLES = frozenset(
    """
    de da do dos das del della der den di du la le las los van von vom zu zum zur ter ten te het 't af av bin ibn al
    el y e san santa st st. und do' d' o' mac mc ap ben bint abu ul la lo af til
    """.split()
)
# What somebody makes who is no writer of the page, as a pattern: "a novel by", "ein Film von".
OF_A_WORK = (
    r"films?|movie|novel(?:la)?|play|book|memoir|documentary|thriller|comic|poems|stories|musical|opera|"
    r"roman|erzählung(?:en)?|krimi|gedichte|spielfilm|kinofilm|dokumentarfilm|stück|buch|komödie|drama|oper|serie|"
    r"livre|bande dessinée|pièce|película|novela|libro|obra|romanzo|commedia|romance|livro|peça|boek|toneelstuk|"
    r"bog|bok|pjäs|skuespil|powieść|książka|sztuka"
)
