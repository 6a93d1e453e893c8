"""The words that lead to the next page of a list, in the languages of the pages seen."""

from __future__ import annotations

import re

NEXT = frozenset(
    "next,next page,next results,weiter,nächste,nächste seite,vor,suivant,suivante,suivants,"
    "page suivante,siguiente,página siguiente,próxima,"
    "próximo,próxima página,seguinte,successivo,successiva,successivi,avanti,pagina successiva,"
    "volgende,volgende pagina,neste,neste side,næste,næste side,nästa,"
    "nästa sida,seuraava,następna,następne,następny,dalej,další,ďalšie,далее,следующая,"
    "следующая страница,вперед,вперёд,наступна,下一页,下一頁,后页,"
    "次へ,次のページ,次ページ,다음,sonraki,older,older posts,older entries,ouder,ältere beiträge,"
    "articoli precedenti,articles précédents,"
    "entradas anteriores,postagens mais antigas,starsze wpisy,ældre indlæg,старые записи,предыдущие записи,"
    "entradas antiguas,entradas más antiguas,oudere berichten,eldre innlegg,следующие,επόμενη,"
    "selanjutnya,berikutnya,următoarea,următorul,"
    "következő,التالي,التالية,الصفحة التالية,הבא,"
    "העמוד הבא,ถัดไป,trang sau,επόμενα,επόμενο,sonraki sayfa,sljedeća,следваща,"
    "następna strona,další strana,ďalšia strana,následující,következő oldal,pagina următoare,seuraava sivu,"
    "επόμενη σελίδα,"
    "следваща страница,наступна сторінка,naslednja,järgmine,nākamā,kitas,다음 페이지,次の件,"
    "articles plus anciens,billets plus anciens,messages plus anciens,más antiguas,más antiguos,articoli meno recenti,"
    "post meno recenti,post più vecchi,äldre inlägg,vanhemmat,vanhemmat artikkelit,vanhemmat kirjoitukset,"
    "další stránka,starší příspěvky,starší články,ďalšia,staršie príspevky,régebbi bejegyzések,korábbi bejegyzések,"
    "παλαιότερες,παλαιότερα,παλαιότερες αναρτήσεις,далі,старіші записи,ileri,i̇leri,daha eski,daha eski kayıtlar,tiếp,"
    "tiếp theo,bài cũ hơn,postingan lama,अगला,अगला पृष्ठ,صفحه بعد,بعدی,næsta,næsta síða,zur nächsten seite,weitere,"
    "next set,หน้าถัดไป,后一页,后一頁,לעמוד הבא,següent,hurrengoa,次のページへ,次ページへ,次へ進む".split(",")
)  # fmt: skip
MORE = re.compile(
    r"(?:tap to |click to )?(?:load |show |see |view |показать |voir |afficher |ver |mostrar |cargar |carregar |"
    r"carica |mostra |toon |laad |visa |vis |näytä |pokaż |zobrazit |xem |عرض |הצג |查看 ?)?"
    r"(?:more|mehr|weitere|plus d['’e]|meer|más|mas|"
    r"altre|fler|flere|więcej|ещё|еще|mais|daha fazla|altr[ei]|lisää|další|更多|ďalšie|további|mai multe|περισσότερες|"
    r"ще|още|thêm|더 ?많은|もっと|المزيد من|עוד)\s*(?:\w+ )?"
    r"(?:reviews|rezensionen|bewertungen|avis|opiniones|reseñas|recensioni|results|entries|recensies|anmeldelser|отзыв\w*|短评|レビュー|"
    r"avaliações|opiniões|opinii|recenzji|omdömen|recensioner|beoordelingen|yorum\w*|opinioni|críticas|critiques|kritiken|comments|"
    r"kommentare|comentarios|comentários|рецензи\w*|omtaler|arvosteluja|recenze|hodnocení|recenzie|recenzii|vélemények|"
    r"értékelések|κριτικές|відгуки?|отзив\w*|đánh giá|리뷰|후기|评论|評論|评价|المراجعات|التقييمات|ביקורות|חוות דעת)|"
    r"(?:lihat |muat )?ulasan lainnya|ดูรีวิวเพิ่มเติม|"
    r"(?:리뷰|후기) ?더 ?보기|(?:レビュー|口コミ|クチコミ)をもっと見る|نظرات بیشتر",
    re.IGNORECASE,
)
# "Next 10", "次の15件", "Avis suivants", "Nächste Bewertungen": what comes next, and how much of it.
NEXT_OF = re.compile(
    r"(?:next|weitere|nächste|suivante?s?|próxim[oa]s|siguientes|prossim[ie]|volgende|следующие|次の)\s?\d{1,3}(?:\s?[^\W\d]{1,10})?|"
    r"(?:next|nächste|volgende|следующие|próxim[oa]s)\s(?:reviews|rezensionen|bewertungen|отзывы|recensies|avaliações|opiniões)|"
    r"(?:ältere|older|earlier|eerdere|äldre)\s(?:reviews|kritiken|rezensionen|bewertungen|tests|filmkritiken|"
    r"recensies|recensioner|beiträge|posts|articles|entries|comments|kommentare|opinions)|"
    r"(?:avis|critiques|commentaires|recensioni|reseñas|críticas)\s(?:plus ancien\w*|anteriores|precedenti)|"
    r"(?:avis|critiques|commentaires|opiniones|comentarios|reseñas|críticas|recensioni|avaliações|opiniões|reviews)\s"
    r"(?:suivante?s|siguientes|successive|seguintes)",
    re.IGNORECASE,
)
# "Next product" leads from one thing to another, not through a list.
NEXT_THING = re.compile(
    r"\W*(?:next|nächste[rs]?|suivante?|siguiente|prossim[oa]|próxim[oa]|volgende?|nästa|neste|następn[yae]|следующ\w+)\s+"
    r"(?:product|item|article|post|story|topic|thread|chapter|film|movie|game|book|album|recipe|photo|image|step|produkt|artikel|beitrag|"
    r"thema|buch|spiel|rezept|bild|schritt|produit|étape|producto|artículo|paso|prodotto|articolo|товар|тема|запись|шаг)\b",
    re.IGNORECASE,
)
# "See all 88 reviews", "Ver todas las opiniones": all of what stands here in part.
ALL = re.compile(
    r"(?:see |view |show |read |voir |lire |afficher |ver |mostrar |leer |mostra |vedi |leggi |toon |bekijk |lees |"
    r"visa |vis |se |zobacz |pokaż |показать |смотреть )?"
    r"(?:all|alle|tous les|toutes les|todas las|todos los|todas as|tutte le|alla|wszystkie|все)\s"
    r"(?:the |\d[\d.,]*\s|\w+\s)?(?:reviews|rezensionen|bewertungen|kundenbewertungen|avis|commentaires|critiques|"
    r"opiniones|reseñas|comentarios|"
    r"recensioni|opinioni|recensies|beoordelingen|avaliações|opiniões|recensioner|omdömen|anmeldelser|opinie|recenzje|"
    r"отзывы|ratings)\b",
    re.IGNORECASE,
)
SEE = re.compile(r"(?:see|view|voir|afficher|ver|mostrar|mostra|toon|visa|vis|pokaż|zobrazit) ", re.IGNORECASE)
IS_MORE = re.compile(
    r"(?:more|mehr|plus|más|mais|altro|meer|mer|więcej|ещё|еще|もっと見る|更多|더보기)\W*", re.IGNORECASE
)
LOAD = re.compile(
    r"(?:load|show|see|view) more|mehr (?:laden|anzeigen)|voir plus|afficher plus|ver más|cargar más|mostra altro|"
    r"carica altro|ver mais|carregar mais|toon meer|meer laden|visa fler|vis flere|pokaż więcej|показать ещё|"
    r"показать еще|もっと見る|더보기",
    re.IGNORECASE,
)
MORE_STARTS = "tap cli loa sho see vie rea mor meh wei mee más mas alt mos fle lat wię ещё еще 更多".split()
MORE_STARTS += "lis pok tov xem lih ula".split()
STARTS = frozenset(
    {word[:3] for word in NEXT}
    | set(MORE_STARTS)
    | {"plu", "«", "»", "go "}
    | {"avi", "cri", "com", "opi", "rec", "ava", "rev", "res", "crí", "ält", "old", "ear", "mai", "eer"}
    | {
        "all",
        "rea",
        "lir",
        "lee",
        "ved",
        "leg",
        "bek",
        "se ",
        "смо",
        "все",
        "wsz",
        "tou",
        "tod",
        "tut",
        "пок",
        "äld",
        "dah",
        "voi",
        "ver",
        "aff",
        "car",
        "too",
        "laa",
        "vis",
        "näy",
        "zob",
    }
)
