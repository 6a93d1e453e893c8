"""Headings that are a site's, not a review's: related articles, comments, sharing, newsletters, in many languages.

>>> [is_furniture(x) for x in ("Mehr zum Thema", "Leggi anche:", "À lire aussi", "3 Comments", "Pros & cons")]
[True, True, True, True, True]
>>> [is_furniture(x) for x in ("The light", "More than a speaker", "Related by blood", "Kommentar zur Lage", "Pros")]
[False, False, False, False, True]
"""

from __future__ import annotations

import re

# Over what other people wrote: comments, readers' opinions, other articles.
_OTHERS = frozenset("""
leave a reply|leave a comment|comments|comment|post a comment|add a comment|write a comment|related|see also|also read|
related posts|related articles|related stories|related content|related reviews|related news|related topics|
related products|tell us what you think|what do you think|what did you think|join the conversation|
join the discussion|have your say|popular posts|recent posts|recent comments|latest news|latest reviews|latest posts|
latest articles|latest stories|latest videos|most popular|most read|most viewed|trending|trending now|top stories|
recommended|recommended stories|recommended for you|recommended reading|you might also like|you may also like|up next|
read next|next article|previous article|next post|previous post|archives|around the web|from the web|more reviews|
more news|more stories|more like this|explore more|keep reading|continue reading|discussion|reader reviews|
user reviews|customer reviews|just added|most read reviews|read more reviews|explore more on these topics|
more on this story|also by the author|related reading|what to read next|share your thoughts|post a reply|trackbacks|
pingbacks|user rating|your rating|readers' rating|average rating|don't miss|in case you missed it|you may have missed|
recently viewed|featured posts|featured articles|featured stories|recent reviews|reader comments|readers' comments|
from the archive|from the archives|more to explore|leserkommentare|lesermeinungen|ihre meinung|mehr dazu|
passend zum thema|lesen sie dazu|neueste artikel|neueste tests|weitere tests|weitere kritiken|vos réactions|réactions|
vos commentaires|réagir|dernières critiques|dernières actus|dans la même rubrique|articles associés|en rapport|
te recomendamos|tu opinión|opiniones|más leídas|más sobre este tema|i vostri commenti|recensioni correlate|
ti potrebbe interessare|leggi di più|saiba mais|mais sobre o assunto|opiniões|últimas notícias|meer lezen|gerelateerd|
meer over dit onderwerp|opinie|najnowsze|polecane|czytaj także|czytaj też|mer om|läs även|kommentera|les mer om|
kapcsolódó cikkek|kapcsolódó|ajánlott cikkek|hozzászólások|mohlo by vás zajímat|související články|související|
diskuse|komentáře|nejčtenější|luetuimmat|lue lisää|keskustelu|ilgili yazılar|ilgili içerikler|benzer haberler|
σχετικά άρθρα|διαβάστε επίσης|σχόλια|articole similare|citește și|povezani članci|komentari|схожі статті|
читайте також|похожие записи|рекомендуем|обсуждение|отзывы|auch interessant|mehr zum thema|
das könnte sie auch interessieren|das könnte dich auch interessieren|kommentare|kommentar schreiben|
schreibe einen kommentar|ähnliche artikel|ähnliche beiträge|weitere artikel|weitere beiträge|lesen sie auch|
lesen sie mehr|mehr lesen|meistgelesen|meistgelesene artikel|zum thema|weiterlesen|empfehlungen|
empfehlungen der redaktion|aktuelle artikel|neueste beiträge|neueste kommentare|verwandte themen|à lire aussi|
a lire aussi|lire aussi|à voir aussi|sur le même sujet|commentaires|laisser un commentaire|articles similaires|
articles liés|vous aimerez aussi|les plus lus|dernières actualités|te puede interesar|también te puede interesar|
te podría interesar|noticias relacionadas|artículos relacionados|comentarios|deja un comentario|deja una respuesta|
lo más leído|lee también|más noticias|leggi anche|potrebbe interessarti|potrebbe interessarti anche|
articoli correlati|commenti|lascia un commento|i più letti|ultime notizie|notizie correlate|leia também|leia mais|
veja também|notícias relacionadas|artigos relacionados|comentários|deixe um comentário|deixe uma resposta|mais lidas|
você pode gostar|lees ook|lees meer|gerelateerde artikelen|reacties|plaats een reactie|geef een reactie|meest gelezen|
zobacz także|zobacz też|przeczytaj także|komentarze|dodaj komentarz|podobne artykuły|powiązane artykuły|читайте также|
смотрите также|комментарии|оставить комментарий|добавить комментарий|похожие статьи|по теме|läs också|läs mer|
kommentarer|relaterade artiklar|les også|les mer|relaterte saker|legg igjen en kommentar|læs også|lue myös|kommentit|
ilgili haberler|yorumlar|bunlar da ilginizi çekebilir|
相关阅读|相关文章|评论|发表评论|推荐阅读|热门文章|関連記事|コメント|おすすめ記事|人気記事|関連リンク
""".replace("\n", "").split("|"))  # fmt: skip
# Over what else is the site's: sharing, shops, authors, credits, the points for and against.
_SITES = frozenset("""
leave a review|about the author|about the writer|about us|about|author|authors|newsletter|pros|cons|pros and cons|
pros & cons|for|against|advertisement|like this|tags|tags:|share|share this|share on|follow us|subscribe|sign up|
editors' picks|editor's picks|editor's choice|editors' choice|photo gallery|gallery|image gallery|post navigation|
categories|search|sponsored|sponsored content|promoted|from our partners|social|contact|disclosure|
additional information|advertising|did you like this book|film credits|cast & crew|credits|release date|running time|
runtime|genre|genres|styles|duration|director|cast|navigation|menu|footnotes|kritikenrundschau|presseschau|
pressestimmen|revue de presse|rate this|where to buy|buy now|today's best deals|best deals|deals|price comparison|
shop now|support us|support our work|about this article|log in|preisvergleich|werbung|publicité|où acheter|
meilleurs prix|más información|dónde comprar|publicidad|pubblicità|dove acquistare|onde comprar|publicidade|
waar te koop|advertentie|reklama|annons|annonse|реклама|sources|references|fakta|faktat|fakten|facts|teilen|
artikel teilen|themen|über den autor|über die autorin|der autor|die autorin|anzeige|newsletter abonnieren|
beitragsnavigation|bildergalerie|partager|à propos de l'auteur|galerie|compartir|sobre el autor|condividi|sull'autore|
galleria fotografica|compartilhe|compartilhar|sobre o autor|deel dit artikel|delen|udostępnij|поделиться|分享|シェア
""".replace("\n", "").split("|"))  # fmt: skip
_OTHERS_BEGINS = re.compile(
    r"(?:(?:\(?\d+\)?|no|one|two|three|four|five) )?(?:(?:reader |user )?comments?|responses?|replies|kommentare?|"
    r"commentaires?|comentarios?|commenti|reacties|comentários?|kommentarer|kommentit|komentarze|komentáře|комментарии|"
    r"yorumlar|hozzászólások|σχόλια|コメント|评论)(?: \(?\d+\)?)?(?: (?:to|on|sur|zu|en|su) .*)?|"
    r"(?:\d+|no|one|two|three|four|five) thoughts?(?: on .*)?|"
    r"upcoming \w+|screenings|showtimes|tour dates|what \w+ (?:say|said|think)|termine|vorstellungen|séances|"
    r"(?:dis[ck]us+[ei]\w*|dyskusja|keskustelu|debat+e?|обсуждение|обговорення)(?: \(?\d+\)?)?|"
    r"(?:more|latest|recent|other|newest|further|related) (?:\w+ )?(?:posts?|articles?|reviews?|stories|news|entries|"
    r"videos?)|related ?[:|].*|see all .*|more (?:from|in|on|by|stories|about) .*|"
    r"you (?:may|might) (?:also )?(?:like|enjoy).*|read (?:more|next|also).*|"
    r"(?:most )?(?:popular|viewed|read|shared|commented)(?: (?:in|on|this) .*)|"
    r"(?:other|ähnliche|weitere|andere|autres|otr[ao]s|outr[ao]s|altr[ei]) (?:reviews|articles|stories|posts|news|"
    r"artikel|beiträge|rezensionen|kritiken|themen|chroniques|critiques|reseñas|críticas|noticias|notícias|recensioni|"
    r"articoli|recensies|berichten)|weitere .* (?:artikel|tests|themen)|mehr (?:von|zu|aus) .*"
)  # in lower case
_OTHERS_BROADLY = re.compile(
    r"(?:related|recent|recommended|latest|popular)(?: \w+)?|more (?:reviews|news|articles|posts|like|headlines).*"
)
# The first words of what these patterns find, beside figures: looked for first, as most headings begin otherwise.
_FIRST_WORDS = frozenset(line.partition(" ")[0] for line in _OTHERS) | frozenset("""
    altre altri andere autres commentaire comentario commented debat debate debatt debatte discusión discussione
    discussioni discussions diskusia diskussion diskussionen dyskusja five four further hozzászólások kommentar
    newest no one other otras otros outras outros pingback reader replies responses response screenings shared
    showtimes séances termine three tour two upcoming user vorstellungen what комментариев обговорення
""".split())  # fmt: skip
_SITES_BEGINS = re.compile(
    r"(?:share|tweet|pin) this.*|gallery: .*|get (?:a|your)(?: free)? quote.*|compare prices.*|save .* for later|"
    r"follow (?:us|@).*|subscribe (?:to|for|now).*|sign up (?:for|to) .*|get (?:our|the) .*newsletter.*|"
    r"(?:by|von|par|por|di|door|av|af) (?-i:[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3})|"
    r"listen to (?:our|the) .*podcast.*|add your own .*|write (?:a|your own) .*review.*",
    re.IGNORECASE,
)
# What a button or a link says that asks for something.
_CALL = re.compile(
    r"(?:(?:play|sign up|subscribe|join|try|download|buy|shop|order|start|register|get (?:it|the|your|started)|"
    r"learn more|find out|jetzt|abonnieren|anmelden)\b|(?:(?:je )?m|s)['’](?:abonn|inscri)|suscr[ií]b|inscreva|"
    r"iscriviti|prenumerera|zapisz|abonneer|подпис|tilaa|tilmeld).{0,25}\Z",
    re.IGNORECASE,
)
_APART = " \t:：.…!?»›>→-–—"


def is_call(text: str) -> bool:
    """Does a button or a link say what to do: "Play now", "Sign up"?"""
    return bool(_CALL.match(text))


def is_furniture(heading: str) -> bool:
    """Is this a heading of the site's own?"""
    plain = _plain(heading)
    if plain in _SITES or plain in _OTHERS:
        return True
    return bool((_may_begin(plain) and _OTHERS_BEGINS.fullmatch(plain)) or _SITES_BEGINS.fullmatch(heading))


def is_of_others(heading: str) -> bool:
    """Does what other people wrote begin below it, or what leads to other texts? Broader words count here.

    >>> [is_of_others(x) for x in ("(3) Kommentare", "Debatte", "Autres articles", "Обговорення", "What critics say")]
    [True, True, True, True, True]
    >>> [is_of_others(x) for x in ("Customer reviews", " 3 Comments ", "Related films", "The ending", "Where to buy")]
    [True, True, True, False, False]
    """
    plain = _plain(heading)
    if not _may_begin(plain):
        return False
    return plain in _OTHERS or bool(_OTHERS_BEGINS.fullmatch(plain) or _OTHERS_BROADLY.fullmatch(plain))


def _may_begin(plain: str) -> bool:
    word = plain.partition(" ")[0]
    return word.strip(":") in _FIRST_WORDS or word.strip("():|").isdecimal()


def _plain(heading: str) -> str:
    return " ".join(heading.strip(_APART).lower().replace("’", "'").split())
