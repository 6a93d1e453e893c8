"""Does the page itself say that readers' reviews of one thing stand on it?

Shops, guides and databases put a heading over them: "Customer reviews", "Critiques spectateurs", "クチコミ", "88
Bewertungen". With it, a list of texts with names and dates is one of reviews where class names say nothing; without it,
the same list may be comments under the news, or a magazine's teasers.
"""

from __future__ import annotations

import re
from functools import cached_property
from urllib.parse import urlsplit

from scraper.page import Page
from scraper.text import by_beginnings

LONGEST_HEADING = 120  # characters; a longer "heading" is a paragraph
MOST_PIECES = 30  # of text in it
MOST_HEADINGS = 30  # looked at on one page

_CROWD = (
    r"(?:users?|customers?|consumers?|audience|community|members?|readers?|visitors?|guests?|viewers?|players?|buyers?|shoppers?|"
    r"your|owners?|diners?|travell?ers?|listeners?|fans?)['’]?(?:\s?s['’]?)?"
)
# What critics review: "Film reviews" is a magazine's list.
_WORKS = (
    r"(?:film|movie|book|music|album|game|record|tv|television|theat(?:er|re)|concert|gig|live|latest|recent|our|all|more|"
    r"new|newest|older?|related|tech|gadget|hardware|software|car|phone|laptop|product|restaurant|food|wine|art|dance|opera|"
    r"comic|manga|anime|dvd|blu-?ray|series|show|single|ep|video|expert|critic|staff|guest|editors?['’]?|press|professional|"
    r"hotel|travel|other|popular|featured|top|best|video|show|read|see|in|write|gear|audio|toy|beer|app|the|and|&|by)"
)
_WAYS = (
    rf"\b{_CROWD}\s+(?:reviews?|ratings?|feedback)\b|^reviews (?:of|for)\b|"
    r"^(?:all |see )?\(?\d[\d.,]*\s?k?\)?\s+(?:\w+\s)?reviews?\b|"
    r"^[\d.,·•★|()/\s]*\d[\d.,]*\s?k?\+?\s+reviews?$|"
    r"\w\s*[-–:]\s+reviews$|\bguest ?book\b|\bgästebuch\b|\blivre d['’]or\b|\bgastenboek\b|"
    r"\breviews?\s*\(\d[\d.,]*k?\)|"
    r"\bratings\s*(?:&|and)\s*(?:reviews|comments)\b|\breviews\s*(?:&|and)\s*ratings\b|"
    r"\brate (?:and|&) review\b|\brate (?:this|the) (?:film|movie|album|book|game|show)\b|"
    r"\b(?:recommended|product|most helpful) reviews\b|\bpeople are saying\b|"
    r"(?:kunden|leser|nutzer|user|gäste|besucher|zuschauer|community|publikums|mitglieder)[-\s]?"
    r"(?:bewertung|rezension|kritik|meinung|stimme|review|wertung)|"
    r"\bbewertungen\b|\berfahrungsberichte\b|\b\d+ (?:rezensionen|kritiken)\b|\b(?:rezensionen|kritiken) \(\d+\)|"
    r"\bkritiken (?:&|und) kommentare\b|"
    r"\b(?:critiques?|avis|notes?|opinions)\s+(?:de[s]?\s+|d['’]|par\s+)?(?:les\s+|nos\s+)?"
    r"(?:spectateurs?|clients?|utilisateurs?|internautes?|lecteurs?|membres?|voyageurs?|joueurs?|consommateurs?)|"
    r"\b\d+ avis\b|^critiques de (?!films?\b|livres?|disques|séries|albums|bd\b|jeux|la |cinéma|théâtre)|"
    r"\b(?:críticas?|opiniones|reseñas|valoraciones)\s+(?:de\s+)?(?:l[oa]s\s+|nuestros\s+)?"
    r"(?:usuarios|clientes|lectores|espectadores|huéspedes|viajeros|compradores|jugadores|socios)|"
    r"\b(?:recensioni|opinioni)\s+(?:de(?:i|gli)|da(?:i|gli)|di)\s+(?:nostri\s+)?"
    r"(?:clienti|utenti|lettori|ospiti|viaggiatori|spettatori|giocatori)|"
    r"\b(?:avaliações|opiniões|críticas|resenhas)\s+(?:de\s+|d[oa]s\s+)(?:nossos\s+)?"
    r"(?:clientes|usuários|utilizadores|leitores|hóspedes|espectadores|viajantes)|^resenhas\b|\bavaliações\b|"
    r"\b(?:klant|gebruikers?|lezers?|gasten)[-\s]?(?:beoordelingen|recensies|reviews|ervaringen)|\bbeoordelingen\b|"
    r"\b(?:meningen|reviews|recensies|ervaringen) van (?:gebruikers|lezers|gasten|klanten|bezoekers)|"
    r"\b(?:opinie|recenzje|oceny)(?:\s+i\s+\w+)?\s+(?:użytkowników|czytelników|klientów|widzów|graczy|o\b)|"
    r"\b(?:kund)?omdömen\b|\bkundrecensioner\b|\b(?:bruker|kunde|leser|bruger)(?:anmeldelser|omtaler)\b|"
    r"\b(?:recenze|hodnocení|recenzie|hodnotenia) (?:zákazníků|uživatelů|hostů|zákazníkov|používateľov|čtenářů|diváků)|"
    r"\bvásárlói vélemények\b|\bértékelések\b|"
    r"\b(?:κριτικές|αξιολογήσεις|σχόλια) (?:χρηστών|πελατών|επισκεπτών|αναγνωστών)|"
    r"(?:ürün|kullanıcı|müşteri|misafir) (?:yorum|değerlendirme)|\bрецензії\b|\bвідгуки\b|"
    r"\basiakasarvostelut\b|\bkäyttäjäarvostelut\b|"
    # A word for reviews that nothing but a count or a word for scores stands beside.
    r"^(?:\d[\d.,]*\s)?(?:opiniones|valoraciones|opinioni|opiniões|omdömen|opinie|yorumlar|değerlendirmeler|"
    r"lesermeinungen|recensioni|reseñas|recensies|recensioner|anmeldelser|omtaler|recenzje|rezensionen|recenze|arvostelut)"
    r"\s*[(\[:]?\s*\d[\d.,]*\s*[)\]]?$|^(?:opiniones|valoraciones|opinioni|opiniões|omdömen|opinie|yorumlar)$|"
    r"^(?:notes?\s(?:et|&)\s(?:avis|commentaires)|avis\s(?:et|&)\snotes|bewertungen\s(?:und|&)\srezensionen|"
    r"valoraciones\sy\s(?:reseñas|opiniones)|opiniones\sy\svaloraciones|valutazioni\se\srecensioni|"
    r"classificações\se\s(?:críticas|opiniões|avaliações)|oceny\si\s(?:opinie|recenzje)|beoordelingen\sen\s(?:recensies|reviews)|"
    r"betyg\soch\s(?:recensioner|omdömen)|puanlar\sve\syorumlar|оценки\sи\s(?:отзывы|рецензии))|"
    r"\bwhat (?:our )?(?:players|readers|people|customers|guests|users|visitors|listeners|viewers|others|they) "
    r"(?:are )?(?:sa(?:id|y(?:ing)?)|think|thought)\b|"
    r"\bwat vinden (?:anderen|lezers|gasten|klanten|onze \w+)\b|\w\s?(?:i̇|i)ncelemeleri$|"
    r"\b(?:das sagen|was) (?:unsere )?(?:kunden|leser|nutzer|gäste|spieler|andere)(?: (?:sagen|meinen|über))?\b|"
    r"\bce que (?:nos |les |vos )?(?:clients|lecteurs|joueurs|voyageurs) (?:en )?(?:disent|pensent)\b|"
    r"\b(?:qué|que|o que|cosa) (?:opinan|dicen|dizem|dicono|pensano) (?:l[oa]s |nuestros |os |i |gli |nossos )?"
    r"(?:clientes|lectores|usuarios|huéspedes|jugadores|leitores|clienti|lettori|ospiti)\b|"
    r"\blesermeinungen\b|\bspielermeinungen\b|\bgästestimmen\b|\bkundenstimmen\b|"
    r"\w\s(?:yorumları|değerlendirmeleri|omdömen|opinie|opiniones|opinioni|beoordelingen|отзывы|レビュー・評価)$|"
    rf"^(?:(?!{_WORKS}s?\s)[^\s|–-]+\s)+(?<!in )reviews$|"
    r"\b(?:omtaler|anmeldelser|recensioner|omdömen|vurderinger)\s(?:fra|av|från)\s(?:leserne|lesere|brukere|brukerne|kunder|"
    r"gjester|læsere|brugere|kunderne|läsare|användare|gäster|besökare)|"
    r"\b(?:análises|notas|comentários)\s(?:d[oe]s?\s)?(?:leitores|usuários|jogadores|clientes|hóspedes)|"
    r"\b(?:commenti e voti|voti e commenti|comentarios y notas|notas y comentarios|kommentare und noten)\b|"
    r"\b(?:user|reader|player|visitor) (?:opinions?|comments|thoughts|scores?|ratings?|feedback)\b|"
    r"[\"“”»’']\s?bewerten$|"
    r"\b(?:recenzii|păreri)(?: ale)? (?:clien|utilizator)|"
    r"\bulasan (?:pelanggan|pembeli|pengguna)|\bđánh giá (?:sản phẩm|của khách|từ khách)|"
    r"(?:آراء|تقييمات|مراجعات) (?:العملاء|المستخدمين|الزوار|القراء)|"
    r"(?:ביקורות|חוות דעת) (?:של )?(?:גולשים|לקוחות|משתמשים)|รีวิวจาก|"
    r"\bотзыв(?:ы|ов)\b|\bрецензии\s+(?:зрителей|читателей|пользователей)|"
    r"クチコミ|口コミ|(?:カスタマー|ユーザー|お客様|みんなの).{0,3}レビュー|感想・評価|レビュー一覧|"
    r"短评|条评|商品评[价論论]|全部评[价论]|用户评|网友评|买家评|的影评|的书评|상품평|구매\s?후기|이용\s?후기|네티즌|관람객|한줄평|고객\s?리뷰|사용자\s?리뷰"
)  # for lower case: ignoring case, each of these words would be tried in full at each place
_SAYS = re.compile(by_beginnings(_WAYS))
_PATH = re.compile(
    r"(?:user|customer|product|reader|audience|guest)[-_]?reviews?\b|type=user\b|/spectateurs\b|espectadores\b|"
    r"(?:kunden|leser|nutzer)[-_]?(?:bewertung|rezension|meinung)|/lesermeinung|/user-?reviews|/userreviews|"
    r"/(?:opiniones|bewertungen|recensioni|avis|opinie|beoordelingen|avaliacoes|otzyvy|yorumlar[ıi]?|opinioni|omdomen|lesermeinungen|opinioes|analises-dos-(?:leitores|usuarios)|user-comments)/?(?:\?|\Z)",
    re.IGNORECASE,
)
# One of these stands in every heading that the pattern finds: asked first, of all headings at once.
_STEMS = (
    "review", "rating", "feedback", "rate ", "saying", "bewertung", "rezension", "kritik", "meinung", "stimme",
    "wertung", "bericht", "avis", "critique", "note", "opinion", "crítica", "opinione", "reseña", "valoracion",
    "recension",
    "avaliaç", "opini", "valutazioni", "omdöm", "puanlar", "оценки", "sagt", "sagen", "meinen",
    "disent", "pensent", "opina", "dicen", "dizem", "dicono",
    "pensano", "wat vinden", "ncelemeleri",
    "what our", "what play", "what read", "what people", "what cust", "what guest", "what user",
    "what visit", "what listen", "what view", "what other", "what they",
    "user ", "reader ", "player ", "visitor ", "bewerten", "vurdering", "análises",
    "commenti", "comentarios",
    "resenha", "beoordeling", "recensie", "meningen", "ervaring", "recenzje", "oceny", "отзыв",
    "рецензи", "コミ", "レビュー", "感想", "短评", "条评", "评价", "评論", "评论", "网友评", "用户评",
    "买家评", "影评", "书评", "상품평", "후기",
    "네티즌", "관람객", "한줄평", "리뷰", "guest", "gästebuch", "livre d", "gastenboek",
    "omdömen", "anmeldelse", "omtale", "recenz", "hodno", "vélemény", "értékelés", "χρηστών", "πελατών", "επισκεπτών",
    "αναγνωστών", "yorum", "değerlendirme", "відгук", "рецензі", "arvostelut", "păreri", "ulasan", "đánh giá",
    "العملاء", "المستخدمين", "الزوار", "القراء", "ביקורות", "חוות דעת", "รีวิวจาก",
)  # fmt: skip
_TITLES = frozenset(("h1", "h2", "h3", "h4"))
_HEADS = ("h1", "h2", "h3", "h4", "summary", "title", "legend", "b", "strong")


class Crowd:
    """What the page says of that, looked for once, when it is first asked."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @cached_property
    def announced(self) -> bool:
        """Does a heading, the title, a tab or the address say that readers' reviews of one thing stand on the page?"""
        return bool(self._saying) or (self.is_of_one and _PATH.search(self._page.url) is not None)

    @cached_property
    def headings(self) -> list[int]:
        """The headings that say so."""
        return [i for i in self._saying if self._page.tag[i] in _TITLES]

    @cached_property
    def _saying(self) -> list[int]:
        return _saying(self.heads) if self.is_of_one else []

    @cached_property
    def is_of_one(self) -> bool:
        """A home page is about no one thing."""
        return bool(urlsplit(self._page.url).path.strip("/"))

    @cached_property
    def heads(self) -> dict[int, str]:
        """The short headings, titles and tabs, in lower case."""
        return _heads(self._page)


def _heads(page: Page) -> dict[int, str]:
    """The short headings, titles and tabs, in lower case."""
    heads = [i for tag in _HEADS for i in page.by_tag.get(tag, ())][:MOST_HEADINGS]
    tabs = [i for i, href in page.links if href[0] == "#"][:MOST_HEADINGS]
    short = [i for i in (*heads, *tabs) if page.last[i] - page.first[i] <= MOST_PIECES]
    return {i: text.lower() for i in short if len(text := page.text(i)) <= LONGEST_HEADING}


def _saying(lower: dict[int, str]) -> list[int]:
    """Those of them that say so."""
    together = "\n".join(lower.values())
    stems = [stem for stem in _STEMS if stem in together]
    return [i for i, text in lower.items() if any(stem in text for stem in stems) and says_crowd(text)]


def says_crowd(text: str) -> bool:
    """
    >>> [says_crowd(x) for x in ("Customer reviews", "88 Bewertungen", "Critiques spectateurs", "Reviews of Low Tide")]
    [True, True, True, True]
    >>> [says_crowd(x) for x in ("Film reviews", "Latest reviews", "Low Tide review", "Kritik: Ebbe", "4 Comments")]
    [False, False, False, False, False]
    """
    return len(text) <= LONGEST_HEADING and bool(_SAYS.search(text.lower()))
