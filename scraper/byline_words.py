"""The words around names in bylines: what introduces the writers, and what says that others did other work.

Patterns for lines that people read; `names` applies them. Most ignore case.
"""

from __future__ import annotations

import re

from scraper.name_words import OF_A_WORK

# What introduces the writers. Whatever else may be done "by" somebody (photos, translation) is in OTHER_WORK.
WORK = (
    r"(?:written|tested|words|text|texts|story|article|review|reviews|reviewed|critique|analysis|report|reporting|"
    r"reported|opinion|posted|published|(?:an? )?guest (?:post|article|review|column)|"
    r"contributed|submitted|created|testbericht|bericht|geschrieben|verfasst|veröffentlicht|erstellt|artikel|"
    rf"ein artikel|beitrag|kritik|rezension|rezensiert|eine? (?!\w*(?:{OF_A_WORK})\b)\w+|écrit|rédigé|publié|critique|"
    r"article|texte|proposé|escrito|"
    r"publicado|publicada|reseña|reseñado|reseñada|crítica|texto|scritto|pubblicato|recensione|articolo|testo|geschreven|geplaatst|"
    r"gepubliceerd|recensie|tekst|napisane|skrevet|skriven|skrivet|testet|testad|testattu|anmeldt|recenserad|postado|postada|yazan|dikirim|ditulis)"
)
# Labels of languages whose words for "by" and "author" are no words of others; some need no colon.
_ABROAD = (
    r"(?:írta|szerző|napsala?|napísala?|autorka|tekst|piše|пише|авторка|рецензия|skribent|recensent|anmelder|"
    r"[iİ]nceleyen|haber|röportaj|작성자|글쓴이|글|"
    r"anmeldt af|teksti|arvostelija|kirjoittanut|kaleme alan|eleştiri|tác giả|συντάκτης|συντάκτρια|κείμενο|"
    r"كتب|كتبت|الكاتب|الكاتبة|نویسنده|bài(?: viết| và ảnh)?|"
    r"autor(?:ka)? (?:recenzji|tekstu|artykułu|recenze|článku|textu)|автор (?:рецензии|статьи|текста|обзора)|"
    r"(?:review|article) author)\s*[:：]\s*"
    r"|โดย\s*[:：]?\s*|(?:írta|napsala?|napísala?|napisała?|testowała?|recenzowała?|piše|scris de|"
    r"기자명|γράφει (?:ο|η)|από τ(?:ον|ην)|بقلم|מאת)\s*[:：]?\s+|(?:بقلم|"
    r"מאת)\s*[:：]\s*"
)
# "映画評論家・李小满": what somebody is, before the name.
_CRITIC_JA = (
    r"[\u3040-\u30ff\u3400-\u9fff]{0,6}(?:評論家|批評家|ライター|コラムニスト)"
    r"\s*[・:：／/]\s*(?=[\u3040-\u30ff\u3400-\u9fff])"
)
# "记者 周岚": the reporter, where nothing but the name follows.
_REPORTER_ZH = r"(?:本报|本刊|本网|特约)?(?:记者|記者)[\s　]+(?=[\u3400-\u9fff]{2,4}(?:[\s　]|\Z))"
# "Της Ελένης Παππά": of whom a text is, by full name.
_OF_EL = r"(?-i:(?:Του|Της|ΤΟΥ|ΤΗΣ)\s+(?=[Α-ΩΆ-Ώ][\w.]*\s[Α-ΩΆ-Ώ][\w-]+\s*(?:\Z|[,|·•(/–-])))"
# "by our critic Ann Lee"
OUR = (
    r"(?:onze|our|unsere[mr]?|notre|nuestr[oa]|nostr[oa]|nosso|vår|vores|naszego) "
    r"(?-i:[a-zà-ÿ]+|Redakteur(?:in)?|Mitarbeiter(?:in)?|Kritiker(?:in)?|Reporter(?:in)?)"
)
BY = re.compile(
    r"(?:texto|texte|crítica|reseña|artigo|reportagem)\s+de\s+(?=[^\W\d_a-z])|"
    r"(?:chronique|critique|article|billet|test)\s+de\s+(?=[^,|]{4,40},?\s+publiée?\b)|"
    r"(?:recensione|articolo|testo|critica|scheda) a cura di\s+|글 (?=[가-힣]{2,4}(?:\s|\Z))|"
    r"(?:text|texte?|tekst|testo|texto|words|story|written)\s*(?:&|\+|/|and|und|et|och|og|e|y|en)\s*"
    r"(?:fotos?|photos?|foto's|bilder?|pictures|photography|photograph(?:s|ed)|illustrat(?:ions|ed)|filmed|fotografie|images|beeld)\s*"
    r"(?:[:：]|by\b|von\b|par\b|por\b|av\b|af\b|di\b|de\b|door\b)\s*|(?:取材・)?(?:文(?:・|＆|と)写真|写真(?:・|と)文)\s*[:：/／=＝｜]\s*|"
    r"(?:teksti?|texte?|texto|testo|words)\s+(?=[^\W\d_][^:.]{3,50}\s"
    r"(?:beeld|bild|bilder|fotos?|fotografie|photos?|photography|pictures|kuvat?)\s)|"
    rf"(?:(?:{WORK})(?:\s+(?:on|am|le|el|il)\s+[^:]{{4,30}}?)?\s+)?(?:by|von|par|por|di|da|door|av|af|przez|"
    rf"oleh)\b\s*:?\s*(?:{OUR}\s+)?"
    r"|(?:texto|texte|crítica|reseña|artigo|reportagem)\s+de\s+"
    rf"|(?:(?:by|{WORK}|von|par|por|authors?|contributors?|autorin|autor(?:en|es|a|i|e)?|auteure?s?|författare|"
    rf"forfatter|writers?|reporter|reviewers?|rezensent(?:in)?|"
    r"redakteur(?:in)?|journalist(?:in|e)?|автор|авторы|текст|kirjoittaja|yazar|penulis|oleh|schrijver|di|da)"
    r"(?:\(s\))?\s*[:：]\s*)|(?:文章作者|作者|记者|撰文|撰稿|編集|取材・文|執筆|ライター|筆者|投稿者|レビュアー|文|著者)\s*[:：/／=＝｜丨]\s*"
    rf"|(?:{_ABROAD})|{_CRITIC_JA}|{_REPORTER_ZH}|{_OF_EL}",
    re.IGNORECASE,
)
OTHER_WORK = re.compile(
    r"\b(?:edited|photos?|photographs?|photography|pictures?|images?|illustrat\w+|art|artwork|graphics?|videos?|filmed|"
    r"updated|translat\w+|fact[- ]?check\w*|verified|medically|(?:re)?viewed for|produced|directed|starring|music|"
    r"interview(?:ed)?|hosted|presented|sponsored|powered|designed|developed|built|web ?site|theme|"
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
# A word or sign without which nothing here is a byline, in lower case; looking for it first is quicker.
MAY_BE = re.compile(
    r"[:：]|โดย|記者|του |της |評論家|批評家|ライター|コラムニスト|"
    r"\((?:te[kx]|words|story|текст|реценз)|作者|记者|撰|執筆|文|بقلم|מאת|από τ|γράφει|기자명|글 |"
    r"\b(?:by|von|par|por|di|da|door|av|af|przez|oleh|scris de|"
    r"írta|napsala?|napísala?|napisała?|testowała?|recenzowała?|piše|kirjoittaja|författare|forfatter|skribent|auteur|"
    r"(?:teksti?|texte?|texto|testo|words) |"
    r"(?:texto|texte|crítica|reseña|artigo|reportagem|chronique|critique|article|billet|test) de)\b",
)
INNER = re.compile(
    r"(?:(?<=\s)|(?<=[|·•,./>–—-]))(?:by|By|BY|von|Von|par|Par|por|Por|door|Door|av|przez|oleh|"
    r"Oleh)\s*:?\s+(?=[^\W\d_a-z])"
    r"|(?<=\s)(?:Autor(?:in|ka)?|Author|Auteur|Words|Text|Texto|Tekst|Teksti|Автор(?:ка)?|Текст|Penulis|Writer|"
    r"Reporter|Reviewer|Írta|Yazan)\s*[:：]\s+"
    r"|(?<=[\d,|·.)]\s)(?:kirjoittaja|teksti|tekst|text|autor|författare|forfatter|skribent|auteur)\s+(?=[^\W\d_a-zà-ÿ])"
    r"|(?<=[\s　|｜])(?:文章作者|作者|记者|撰文|著者|投稿者|文)\s*[:：/／=＝｜丨]\s*"
    rf"|(?<=[\s　｜]){_REPORTER_ZH}"
)
# "Ann Lee (text), Bo Chan (photos)"
TEXT_BEHIND = re.compile(
    r"([^()]{4,60}?)\s*\((?:text|texte?|texto|testo|tekst|teksti|words|story|текст|рецензия)(?:[ ,&][^)]*)?\)",
    re.IGNORECASE,
)
EDITED_BY = re.compile(
    r"\b(?:[Cc]opy[- ]?)?(?:[Ee]dited|EDITED|[Rr]edigiert|[Ee]ditado|[ÉEé]dité|[Rr]ediger(?:et|t|ad)) "
    r"(?:by|BY|By|von|por|par|af|av)\s*:?\s+"
    r"|(?:\A|[|·•.]\s*)(?:Editor|EDITOR|Redaktör)\s*[:：]\s*|\b[Ee]diting by\s+|(?:责任编辑|责编|编辑)\s*[:：]\s*"
)
