"""The words around names in bylines: what introduces the writers, and what says that others did other work.

Patterns for lines that people read; `names` applies them. Most ignore case.
"""

from __future__ import annotations

import re

from scraper.name_words import OF_A_WORK
from scraper.text import one_of

# What introduces the writers, if done by somebody; whatever else may be (photos, translation) is in OTHER_WORK.
WORK = (
    r"(?:written|tested|words|text|texts|story|article|review|reviews|reviewed|critique|analysis|report|reporting|"
    r"reported|opinion|posted|published|interview|(?:an? )?guest (?:post|article|review|column)|"
    r"contributed|submitted|created|testbericht|bericht|geschrieben|verfasst|veröffentlicht|erstellt|artikel|"
    rf"ein artikel|beitrag|kritik|rezension|rezensiert|eine? (?!\w*(?:{OF_A_WORK})\b)\w+|écrit|rédigé|publié|critique|"
    r"article|texte|proposé|escrito|entrevista|intervista|"
    r"publicado|publicada|reseña|reseñado|reseñada|crítica|texto|scritto|pubblicato|articolo|testo|geschreven|"
    r"geplaatst|gepubliceerd|recensie|tekst|napisane|skrevet|skriven|skrivet|testet|testad|testattu|anmeldt|recenserad|"
    r"postado|postada|yazan|dikirim|ditulis)"
)


def _words(told: str) -> str:
    return one_of(" ".join(word.split("_")) for word in told.split())


# What those are called who wrote, before a colon or alone on a line above the names; "_" stands for a space.
WRITER = (
    _words("""
    author authors writer writers reviewer reviewers contributor contributors reporter critic journalist columnist
    article_author review_author
    autor autorin autoren verfasser verfasserin rezensent rezensentin redakteur redakteurin journalistin tester
    auteur auteurs auteure autrice rédacteur rédactrice journaliste chroniqueur chroniqueuse
    autora autores redactor redactora periodista redator redatora autore autrici autori recensore redattore redattrice
    giornalista schrijver recensent redacteur författare skribent forfatter anmelder kirjoittaja arvostelija toimittaja
    autorka autorzy autorki recenzent recenzentka autor_recenzji autorka_recenzji autor_tekstu autorka_tekstu
    autor_artykułu autoři autori autor_recenze autor_článku autor_textu autor_teksta szerző autoare autorica avtor
    avtorica аутор автор авторы автори авторка журналист журналистка рецензент рецензентка корреспондент автор_статьи
    автор_рецензии автор_текста автор_обзора автор_материала автор_публикации yazar yazan hazırlayan inceleyen
    συντάκτης συντάκτρια tác_giả người_viết penulis autorius autorė autors höfundur الكاتب الكاتبة نویسنده लेखक
    लेखिका ผู้เขียน 작성자 글쓴이 作者 著者 筆者 記者
""")
    + r"(?:\((?:s|in|a)\)|[*:_/]-?in(?:nen)?)?"
)
# The same with what was done, which only a colon tells from a heading.
_DONE = _words("""
    words text texts protokoll texte textes rédaction texto textos redacción escribe reportagem testo testi tekst teksti
    kirjoittanut anmeldt_af anmeldt_av napisał napisała opracował opracowała opracowanie oprac. dodał dodała rozmawiał
    rozmawiała testował testowała napsal napsala napísal napísala píše írta szöveg piše pišu napisao napisala besedilo
    пише текст тексты опубликовал опубликовала беседовал беседовала написал написала подготовил подготовила yazı haber
    röportaj kaleme_alan eleştiri κείμενο κείμενα bài bài_viết bài_và_ảnh oleh كتب كتبت بقلم بواسطة نوشته به_قلم מאת
    כתב כתבה द्वारा เขียนโดย โดย 글 기자 기자명 文
""")
LABEL = f"(?:{WRITER}|{_DONE})"
# What the names follow without a sign: words that are used for nothing else.
_SAID = """
    as_told_to scris_de publicat_de articol_de redactado_por dal_nostro_inviato dalla_nostra_inviata escribe
    kirjoittanut napsal napsala napísal napísala napisał napisała opracował opracowała oprac. testował testowała
    recenzował recenzowała rozmawiał rozmawiała recenzuje píše piše írta написал написала беседовал беседовала
    опубликовал опубликовала публикувано_от viết_bởi bởi بقلم بواسطة به_قلم نوشته מאת द्वारा เขียนโดย โดย
    γράφει_ο γράφει_η από_τον από_την ditulis_oleh 기자명
"""
_SPOKEN = _words(_SAID)
# The same where scripts write names as one word, which must stand alone: "작성자 김하늘", "记者 周岚".
_BEFORE_ONE_WORD = (
    r"(?:글(?:쓴이|·사진)?|작성자|기자)[\s　]+(?=[가-힣]{3,4}(?:\s|\Z))|"
    r"(?:(?:本报|本刊|本网|特约)?(?:记者|記者)|作者|撰文|撰稿|文)[\s　]+"
    r"(?=(?!报道|报导|報導|報道|编辑|編集)[\u3400-\u9fff]{2,4}(?:[\s　]|\Z))|"
    r"(?:文|ライター|執筆)[\s　]+(?=[\u3400-\u9fff]{2,4}[\s　]?[\u3040-\u30ff\u3400-\u9fff]{1,4}\Z)"
)
# Nouns that announce a writer or what is written about, and words that may announce one or be a title's.
_NOUN_LIST = """
    review reviews story critique chronique crítica reseña resenha recensione recensie recension anmeldelse recenzja
    recenze recenzia cronică recenzie kritik kritika rezension besprechung arvostelu arvio inceleme
    рецензия рецензія отзыв обзор κριτική
    texte texto testo text article artículo articolo artigo reportagem scheda entrevista entretien
    intervista interview gespräch critica billet test essai
"""
_NOUNS = _words(_NOUN_LIST)
_WEAK_LIST = """
    words texte texto testo text tekst teksti author autor autorin writer reporter reviewer critic penulis auteur
    skribent eftir
"""
_WEAK = _words(_WEAK_LIST)
_OF = r"\s*(?:\b(?:de|di|do|da|van|von|av|af|by)\s+|\bd['’]|\s?[:：]\s*)"
# Only a given name behind them tells.
SOFT = re.compile(
    r"(?:(?:une?|una|uma|een|eine?|en|an?|o|la|the)\s+)?(?:(?:film|book|game|buch|kino|serien)[\s-]?)?"
    rf"(?P<noun>{_NOUNS})(?: a cura)?{_OF}|a cura di\s+|(?:{_WEAK})\s+(?=[^\W\d_][\w.'’-]*\s[^\W\d_])",
    re.IGNORECASE,
)
# "映画評論家・李小满": what somebody is, before the name.
_CRITIC_JA = (
    r"[\u3040-\u30ff\u3400-\u9fff]{0,6}(?:評論家|批評家|ライター|コラムニスト)"
    r"\s*[・:：／/]\s*(?=[\u3040-\u30ff\u3400-\u9fff])"
)
# "Της Ελένης Παππά": of whom a text is, by full name.
_OF_EL = r"(?-i:(?:Του|Της|ΤΟΥ|ΤΗΣ)\s+(?=[Α-ΩΆ-Ώ][\w.]*\s[Α-ΩΆ-Ώ][\w-]+\s*(?:\Z|[,|·•(/–-])))"
# "by our critic Ann Lee"
OUR = (
    r"(?:onze|our|unsere[mr]?|notre|nuestr[oa]|nostr[oa]|nosso|vår|vores|naszego) "
    r"(?-i:[a-zà-ÿ]+|Redakteur(?:in)?|Mitarbeiter(?:in)?|Kritiker(?:in)?|Reporter(?:in)?)"
)
_SIGN = r"\s*[:：/／=＝｜|丨・]\s*"  # behind a label of East Asia
BY = re.compile(
    r"(?:text|texte?|tekst|testo|texto|words|story|written)\s*(?:&|\+|/|and|und|et|och|og|e|y|en)\s*"
    r"(?:fotos?|photos?|foto's|bilder?|pictures|photography|photograph(?:s|ed)|illustrat(?:ions|ed)|filmed|"
    r"fotografie|images|beeld)\s*(?:[:：]|by\b|von\b|par\b|por\b|av\b|af\b|di\b|de\b|door\b)\s*|"
    r"(?:取材・)?(?:文(?:・|＆|と)写真|写真(?:・|と)文)\s*[:：/／=＝｜]\s*|"
    r"(?:teksti?|texte?|texto|testo|words)\s+(?=[^\W\d_][^:.]{3,50}\s"
    r"(?:beeld|bild|bilder|fotos?|fotografie|photos?|photography|pictures|kuvat?)\s)|"
    rf"(?:(?:{WORK})(?:\s+(?:on|am|le|el|il)\s+[^:]{{4,30}}?)?\s+)?(?:by|von|par|por|da|door|av|af|przez|"
    rf"oleh)\b\s*:?\s*(?:{OUR}\s+)?"
    r"|(?:(?:scritto|pubblicato|postato|inserito|testato)\s+)?di\b\s*:?\s*(?:" + OUR + r"\s+)?"
    rf"|(?:{LABEL}|by|von|par|por|di|da)\s*[:：]\s*"
    rf"|(?:文章作者|作者|记者|記者|撰文|撰稿人?|编译|編譯|文字|編集|取材・文|執筆者?|ライター|筆者|投稿者|レビュアー|評者?|寄稿|"
    r"この記事を書いた人|影评人|影評人|文|著者)"
    + _SIGN
    + rf"|(?:كتبت?)\s*[-–]\s*|{_BEFORE_ONE_WORD}|{_CRITIC_JA}|{_OF_EL}|"
    rf"(?:{_SPOKEN})\s*[:：]?\s+(?-i:(?=[^\W\d_a-zà-ÿа-яё]))",
    re.IGNORECASE,
)
OTHER_WORK = re.compile(
    r"\b(?:edited|photos?|photographs?|photography|pictures?|images?|illustrat\w+|art|artwork|graphics?|videos?|filmed|"
    r"updated|translat\w+|fact[- ]?check\w*|verified|medically|(?:re)?viewed for|produced|directed|starring|music|"
    r"hosted|presented|sponsored|powered|designed|developed|built|web ?site|theme|"
    r"template|narrated|compiled|curated|approved|cover|courtesy|"
    r"fotos?|bilder?|bild|redigiert|übersetzt|lektorat|photographies?|traduit|fotografi\w*|ilustracion(?:es)?|"
    r"traducción|traducido|illustrazion[ei]|traduzione|foto's|фото|перевод|zdjęcia|edit[eé]|editado|"
    r"last modified|modified|owned|made|image credit|credits?)\b[^:]{0,25}$",
    re.IGNORECASE,
)
# What else somebody does who is named after "by", right before it.
_DEEDS = (
    r"adapted|foreword|introduction|afterword|preface|comments?|reply|replied|(?<!min )read|performed|costumes?|sets|"
    r"lighting|choreograph(?:y|ed)|composed|conducted|sold|shipped|recommended|rated|liked|shared|hosted|dirigid[oa]|"
    r"realizad[oa]|interpretad[oa]|protagonizad[oa]|inszeniert|réalisée?|préface|vorwort|prólogo|prologo|prefazione|"
    r"antwort|réponse|respuesta"
)
MADE = re.compile(
    rf"(?:\A|\s)(?:\w*?(?:{OF_A_WORK})|{_DEEDS})\Z", re.IGNORECASE
)  # "Roman von Ann Lee", "a film by Bo Chan"
OWN_WORK = re.compile(r"(?:\b(?:and|&|und|et|y|e)|[,;.|]) (?:story|words|text|texte?|review|article)\Z", re.IGNORECASE)
BY_END = re.compile(r"\s*(?:\b(?:by|von|par|por|di|da|door|av|af|przez))?\s*[:：]?\s*\Z", re.IGNORECASE)
OPENS_BYLINE = re.compile(rf"(?:[\d|·•,./>–—:-]|\b(?:am|pm|uhr|edt|est|gmt|pst|pdt|cet|{WORK[3:-1]}))\Z", re.IGNORECASE)
# A sign, or one of the words, without which nothing here is a byline, in lower case; looking for it first is quicker.
MAY_BE = re.compile(
    r"[:：文글撰執評編编]|기자|작성자|โดย|記者|记者|作者|του |της |評論家|批評家|ライター|コラムニスト|寄稿|كتب|द्वारा|"
    r"\((?:te[kx]|words|story|текст|реценз)|(?:yazdı|tarafından|írása|írta)\Z"
)
WORD = re.compile(r"[^\W\d_]+")
BEGINNINGS = frozenset(
    word.partition("_")[0].rstrip(".")
    for word in f"""by von par por di da door av af przez oleh kirjoittaja författare forfatter cura told
    {_SAID} {_NOUN_LIST} {_WEAK_LIST}""".split()
) - {"as"}
# The same further on in a line: words, labels with a colon, and what the scripts of East Asia write.
INNER = re.compile(
    r"(?:(?<=\s)|(?<=[|·•,./>–—-]))(?:by|By|BY|von|Von|par|Par|por|Por|door|Door|av|przez|oleh|"
    r"Oleh)\s*:?\s+(?=[^\W\d_a-z])"
    r"|(?<=[\d,|·.)]\s)(?:kirjoittaja|teksti|tekst|text|autor|författare|forfatter|skribent|auteur)\s+(?=[^\W\d_a-zà-ÿ])"
)
INNER_LABEL = re.compile(rf"(?<=\s)(?=[^\W\d_a-zà-ÿа-яё])(?=[^:：\s]+ ?[:：]\s)(?i:{LABEL})\s*[:：]\s+")
INNER_EAST = re.compile(rf"(?<=[\s　|｜])(?:(?:文章作者|作者|记者|撰文|著者|投稿者|文){_SIGN}|{_BEFORE_ONE_WORD})")
# "Ann Lee (text), Bo Chan (photos)", "Ayla Lale yazdı"
TEXT_BEHIND = re.compile(
    r"([^()]{4,60}?)(?:\s*\((?:text|texte?|texto|testo|tekst|teksti|words|story|текст|рецензия)(?:[ ,&][^)]*)?\)|"
    r"\s(?:yazdı|tarafından|írása|írta)\Z)",
    re.IGNORECASE,
)
EDITED_BY = re.compile(
    r"\b(?:[Cc]opy[- ]?)?(?:[Ee]dited|EDITED|[Rr]edigiert|[Ee]ditado|[ÉEé]dité|[Rr]ediger(?:et|t|ad)) "
    r"(?:by|BY|By|von|por|par|af|av)\s*:?\s+"
    r"|(?:\A|[|·•.]\s*)(?:Editor|EDITOR|Redaktör)\s*[:：]\s*|\b[Ee]diting by\s+|(?:责任编辑|责编|编辑)\s*[:：]\s*"
)
