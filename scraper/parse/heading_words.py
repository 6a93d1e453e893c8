"""Headings that are a site's, not a review's: related articles, comments, sharing, newsletters, in eleven languages.

>>> [is_furniture(x) for x in ("Mehr zum Thema", "Leggi anche:", "À lire aussi", "3 Comments", "Pros & cons")]
[True, True, True, True, True]
>>> [is_furniture(x) for x in ("The light", "More than a speaker", "Related by blood", "Kommentar zur Lage", "Pros")]
[False, False, False, False, True]
"""

from __future__ import annotations

import re

_WHOLE = frozenset("""
leave a reply|leave a comment|leave a review|comments|comment|post a comment|add a comment|
write a comment|related|see also|also read|related posts|related articles|related stories|related content|
related reviews|related news|related topics|related products|about the author|about the writer|
about us|about|author|authors|newsletter|pros|cons|pros and cons|pros & cons|for|against|
advertisement|like this|tags|tags:|share|share this|share on|follow us|subscribe|sign up|
tell us what you think|what do you think|what did you think|join the conversation|
join the discussion|have your say|editors' picks|editor's picks|editor's choice|editors' choice|
photo gallery|gallery|image gallery|popular posts|recent posts|recent comments|latest news|
latest reviews|latest posts|latest articles|latest stories|latest videos|most popular|most read|
most viewed|trending|trending now|top stories|recommended|recommended stories|
recommended for you|recommended reading|you might also like|you may also like|up next|read next|
next article|previous article|next post|previous post|post navigation|categories|archives|
search|sponsored|sponsored content|promoted|from our partners|around the web|from the web|
more reviews|more news|more stories|more like this|explore more|keep reading|continue reading|
discussion|reader reviews|user reviews|customer reviews|social|contact|disclosure|
additional information|advertising|just added|most read reviews|did you like this book|film credits|
cast & crew|credits|release date|running time|runtime|genre|genres|styles|duration|director|cast|
read more reviews|explore more on these topics|more on this story|
navigation|menu|footnotes|
kritikenrundschau|presseschau|pressestimmen|revue de presse|also by the author|
related reading|what to read next|share your thoughts|post a reply|trackbacks|pingbacks|user rating|your rating|
readers' rating|average rating|rate this|where to buy|buy now|today's best deals|best deals|deals|
price comparison|shop now|don't miss|in case you missed it|you may have missed|recently viewed|featured posts|
featured articles|featured stories|support us|support our work|about this article|log in|recent reviews|
reader comments|readers' comments|from the archive|from the archives|more to explore|
leserkommentare|lesermeinungen|ihre meinung|mehr dazu|passend zum thema|lesen sie dazu|neueste artikel|
neueste tests|weitere tests|weitere kritiken|preisvergleich|werbung|
vos réactions|réactions|vos commentaires|réagir|dernières critiques|dernières actus|dans la même rubrique|
articles associés|en rapport|publicité|où acheter|meilleurs prix|
más información|te recomendamos|tu opinión|opiniones|más leídas|más sobre este tema|dónde comprar|publicidad|
i vostri commenti|recensioni correlate|ti potrebbe interessare|leggi di più|pubblicità|dove acquistare|
saiba mais|mais sobre o assunto|opiniões|onde comprar|publicidade|últimas notícias|
meer lezen|gerelateerd|meer over dit onderwerp|waar te koop|advertentie|
opinie|najnowsze|polecane|czytaj także|reklama|mer om|läs även|kommentera|annons|les mer om|annonse|
kapcsolódó cikkek|kapcsolódó|ajánlott cikkek|hozzászólások|mohlo by vás zajímat|související články|související|
diskuse|komentáře|nejčtenější|luetuimmat|lue lisää|keskustelu|ilgili yazılar|ilgili içerikler|benzer haberler|
σχετικά άρθρα|διαβάστε επίσης|σχόλια|articole similare|citește și|povezani članci|komentari|схожі статті|читайте також|
похожие записи|рекомендуем|обсуждение|отзывы|реклама|
sources|references|fakta|faktat|fakten|facts|
auch interessant|mehr zum thema|das könnte sie auch interessieren|
das könnte dich auch interessieren|kommentare|kommentar schreiben|schreibe einen kommentar|
ähnliche artikel|ähnliche beiträge|weitere artikel|weitere beiträge|lesen sie auch|
lesen sie mehr|mehr lesen|teilen|artikel teilen|meistgelesen|meistgelesene artikel|zum thema|
themen|über den autor|über die autorin|der autor|die autorin|anzeige|newsletter abonnieren|
beitragsnavigation|bildergalerie|weiterlesen|empfehlungen|empfehlungen der redaktion|
aktuelle artikel|neueste beiträge|neueste kommentare|verwandte themen|à lire aussi|a lire aussi|
lire aussi|à voir aussi|sur le même sujet|commentaires|laisser un commentaire|partager|
articles similaires|articles liés|vous aimerez aussi|à propos de l'auteur|les plus lus|
dernières actualités|galerie|te puede interesar|también te puede interesar|te podría interesar|
noticias relacionadas|artículos relacionados|comentarios|deja un comentario|deja una respuesta|
compartir|sobre el autor|lo más leído|lee también|más noticias|leggi anche|
potrebbe interessarti|potrebbe interessarti anche|articoli correlati|commenti|
lascia un commento|condividi|i più letti|sull'autore|ultime notizie|notizie correlate|
galleria fotografica|leia também|leia mais|veja também|notícias relacionadas|
artigos relacionados|comentários|deixe um comentário|deixe uma resposta|compartilhe|
compartilhar|sobre o autor|mais lidas|você pode gostar|lees ook|lees meer|
gerelateerde artikelen|reacties|plaats een reactie|geef een reactie|deel dit artikel|delen|
meest gelezen|zobacz także|zobacz też|przeczytaj także|komentarze|dodaj komentarz|
podobne artykuły|powiązane artykuły|udostępnij|читайте также|смотрите также|комментарии|
оставить комментарий|добавить комментарий|похожие статьи|поделиться|по теме|läs också|läs mer|
kommentarer|relaterade artiklar|les også|les mer|relaterte saker|legg igjen en kommentar|
læs også|lue myös|kommentit|ilgili haberler|yorumlar|bunlar da ilginizi çekebilir|相关阅读|相关文章|评论|
发表评论|分享|推荐阅读|热门文章|関連記事|コメント|おすすめ記事|人気記事|関連リンク|シェア
""".replace("\n", "").split("|"))  # fmt: skip
_BEGINS = re.compile(
    r"(?:(?:\d+|no|one|two|three|four|five) (?:comments?|responses?|replies|thoughts?|kommentare|commentaires|"
    r"comentarios|commenti|reacties)"
    r"(?: (?:to|on|sur|zu|en|su) .*)?|(?:share|tweet|pin) this.*|gallery: .*|get (?:a|your)(?: free)? quote.*|"
    r"compare prices.*|(?:more|latest|recent|other|newest|further|related) (?:\w+ )?(?:posts?|articles?|reviews?|"
    r"stories|news|entries|videos?)|more (?:from|in|on|by|stories|about) .*|"
    r"related ?[:|].*|see all .*|you (?:may|might) (?:also )?(?:like|enjoy).*|read (?:more|next|also).*|"
    r"(?:most )?(?:popular|viewed|read|shared|commented)(?: (?:in|on|this) .*)|save .* for later|follow (?:us|@).*|"
    r"subscribe (?:to|for|now).*|sign up (?:for|to) .*|get (?:our|the) .*newsletter.*|"
    r"(?:by|von|par|por|di|door|av|af) (?-i:[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3})|"
    r"listen to (?:our|the) .*podcast.*|"
    r"add your own .*|write (?:a|your own) .*review.*|weitere .* (?:artikel|tests|themen)|mehr (?:von|zu|aus) .*)\Z",
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
    plain = heading.strip(_APART).lower().replace("’", "'")
    return plain in _WHOLE or bool(_BEGINS.match(heading))
