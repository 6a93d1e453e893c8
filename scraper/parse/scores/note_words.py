"""What lists of good and bad points, and the last word of a review, are called. Lower case, by language."""

from __future__ import annotations

import re

_GOOD = """
    pro|pros|pro's|the pros|pros:|the good|good|good points|good stuff|the good stuff|what's good|what is good|
    best bits|the best bits|
    what we like|what we liked|what we love|what we loved|the goods|what i like|what i liked|what i loved|
    what's to like|
    we like|we liked|
    i liked|likes|liked|like|loved|love|upsides|upside|ups|hits|highs|high points|highlights|strengths|
    strong points|advantages|positives|
    positive|plus|pluses|plusses|plus points|hypes|hype|thumbs up|reasons to buy|benefits|yay|yays|what works|
    the ups|hot|cheers|smiles|for|buy it if you want|we love|what we enjoyed|the wins|wins|
    what impressed us|what we think is good|
    vorteile|stärken|positiv|positives|pluspunkte|das gefällt|was gefällt|was uns gefällt|was uns gefallen hat|
    gefällt uns|
    das hat uns gefallen|hat uns gefallen|gut|das ist gut|tops|top|stärke|uns gefällt|hui|was mir gefallen hat|
    das gefällt uns|
    les plus|les points forts|points forts|points positifs|le point fort|on aime|on a aimé|avantages|
    les avantages|les +|le +|les bons points|
    nous aimons|j'ai aimé|qualités|les qualités|pour|
    lo mejor|a favor|lo bueno|puntos fuertes|puntos positivos|ventajas|nos gusta|nos ha gustado|
    lo que nos gusta|lo positivo|
    lo que más nos gusta|aciertos|
    pregi|cosa ci piace|ci piace|ci è piaciuto|i lati positivi|lati positivi|punti di forza|vantaggi|piace|
    mi piace|punti a favore|
    prós|pontos positivos|pontos fortes|o melhor|vantagens|o que gostamos|gostamos|gostei|pontos altos|
    o que agradou|o que é bom|o que é legal|o que curtimos|o que funciona|
    me gusta|lo que funciona|nos ha convencido|cosa funziona|cosa ci è piaciuto|ci ha convinto|il meglio|il bello|
    on adore|on apprécie|ce qui nous a plu|ce qui est bien|nos plus|
    das hat uns gefallen|überzeugt|das überzeugt|was überzeugt|hat uns überzeugt|pluspunkt|
    dit vinden we goed|wat is goed|wat we goed vinden|
    pluspunten|pluspunt|voordelen|voor|goed|sterke punten|plussen|artılar|artıları|iyi yönleri|výhody|klady|előnyök|
    plusy|zalety|na plus|mocne strony|za co chwalimy|podoba się|co nam się podobało|
    líbí se|líbí se nám|co se nám líbí|co se líbilo|
    плюсы|достоинства|преимущества|понравилось|хорошо|за|
    良い点|良かった点|長所|メリット|よかった点|優れている点|いいところ|优点|優點|優缺點之優|亮点|长处|
    fördelar|bra|det bästa|plus:|det här gillar vi|
    vi gillar|det vi gillar|det er godt|fedt|fordele|fordeler|pluss|vi liker|det gode|godt|hyvää|plussat|
    अच्छा क्या है|क्या अच्छा है|अच्छी बातें|खूबियां|खूबियाँ|المميزات|الإيجابيات|مزایا|نقاط قوت|장점|좋은 점|
    좋았던 점|
    the highs|the upsides|the positives|the pluses|what's hot|why we love it|why buy it|what stands out|
    was uns positiv auffällt|das ist uns positiv aufgefallen|positiv aufgefallen|vorteil|hat mir gefallen|
    das mochten wir|das mögen wir|
    ce qu'on aime|ce qu'on a aimé|ce que l'on aime|ce que j'ai aimé|les forces|forces|les atouts|atouts|bons points|
    on a adoré|les positifs|
    lo que más nos ha gustado|lo que más me ha gustado|lo que mola|fortalezas|a destacar|aspectos positivos|
    punti forti|luci|aspetti positivi|i pregi|le luci|
    o bom|aspetos positivos|aspectos positivos|o que gostei|sterk|sterke kanten|voors|de pluspunten|
    plusser|styrkor|fordelene|styrker|plussaa|hyvät puolet|pozitívumok|mellette|avantaje|puncte tari|
    beğendiklerimiz|avantajlar|avantajları|olumlu|olumlu yönler|olumlu yönleri|güçlü yönler|güçlü yönleri|
    что понравилось|сильные стороны|τα θετικά|συν|плюсове|плюси|prednosti|kostir|vrline|pozitiva|co chwalimy|
    dobre strony|na tak|
    das gute|nos pours|puntos a favor|za|bune|dobro|добро|plusevi|πλεονεκτήματα|τα καλά|μας άρεσε|
    iyi yanları|sevdiklerimiz|yang kami suka|kekuatan|สิ่งที่ชอบ|
    फायदे|良いところ|ここがいい|好き|优势|優勢|好的地方|正面|
    النقاط الإيجابية|نقاط القوة|בעד|טוב|plussid|privalumai|plusi|avantatges|✔|✔️|✓|☑|сподобалось|
    best features|the best features|why you'll love it|you'll like|you'll love|le meilleur|vi kan lide|
    co nam się podoba|why to buy|mi è piaciuto|me ha gustado|was ich mochte|ce que j'aime|
    det jag gillade|jag gillade|jeg likte|
    推荐理由|喜欢的地方|好的方面|好評価な点|気に入った点|좋아요|호|مميزات|مزايا|điểm mạnh|ưu|kelebihan|จุดเด่น|
    ข้อดี|ưu điểm|điểm cộng|יתרונות|переваги|θετικά|υπέρ|puncte forte|plusuri|előnyei|+|✅|👍|➕
"""
_BAD = """
    con|cons|con's|the cons|cons:|the bad|bad|bad points|bad stuff|the bad stuff|what's bad|what is bad|
    worst bits|the worst bits|
    what we don't like|what we didn't like|what we don't|what we didn't|what we dislike|what we disliked|
    what we hate|what i didn't like|
    what i don't like|
    what's not to like|we don't like|we didn't like|i didn't like|don't like|didn't like|the bads|
    what does not|what does not work|dislikes|disliked|dislike|hated|hate|
    downsides|downside|downs|misses|
    lows|low points|lowlights|weaknesses|weak points|disadvantages|negatives|negative|minus|minuses|
    minus points|gripes|gripe|
    thumbs down|reasons to avoid|drawbacks|nay|nays|what doesn't|what doesn't work|the downs|not|jeers|frowns|
    could be better|against|what bothered us|what disappoints|what disappointed us|
    what could be better|what needs work|room for improvement|needs improvement|
    contra|nachteile|schwächen|negativ|minuspunkte|das gefällt nicht|was nicht gefällt|was uns nicht gefällt|
    was uns nicht gefallen hat|gefällt uns nicht|das hat uns nicht gefallen|hat uns nicht gefallen|schlecht|
    das ist schlecht|flops|
    flop|schwäche|uns gefällt nicht|pfui|was mir nicht gefallen hat|das gefällt uns nicht|weniger gut|
    les moins|les points faibles|points faibles|points négatifs|le point faible|on n'aime pas|on n'a pas aimé|
    on aime moins|inconvénients|
    les inconvénients|les -|le -|les –|les mauvais points|on regrette|j'ai moins aimé|défauts|les défauts|contre|
    lo peor|en contra|contras|lo malo|puntos débiles|puntos negativos|desventajas|inconvenientes|no nos gusta|
    no nos ha gustado|
    lo que no nos gusta|lo negativo|lo que menos nos gusta|fallos|a mejorar|
    difetti|contro|cosa non ci piace|non ci piace|non ci è piaciuto|i lati negativi|lati negativi|punti deboli|
    svantaggi|non piace|
    non mi piace|punti a sfavore|
    o que decepcionou|o que não agradou|o que é ruim|o que não curtimos|o que não funciona|
    no me gusta|lo que no funciona|no nos ha convencido|cosa non funziona|cosa non ci è piaciuto|non ci ha convinto|
    il peggio|il brutto|on déteste|ce qui nous a déplu|ce qui est moins bien|nos moins|überzeugt nicht|
    was nicht überzeugt|hat uns nicht überzeugt|minuspunkte|minuspunkt|dit vinden we minder|wat is minder|kan beter|
    pontos negativos|pontos fracos|o pior|desvantagens|o que não gostamos|não gostamos|não gostei|pontos baixos|
    minpunten|minpunt|min|
    nadelen|tegen|slecht|zwakke punten|minnen|eksiler|eksileri|kötü yönleri|nevýhody|zápory|hátrányok|
    minusy|wady|na minus|słabe strony|za co ganimy|co nam się nie podobało|
    nelíbí se|nelíbí se nám|co se nám nelíbí|co se nelíbilo|
    минусы|недостатки|не понравилось|плохо|против|
    悪い点|悪かった点|短所|デメリット|残念な点|気になる点|気になった点|缺点|缺點|不足|槽点|短处|
    vi gillar inte|det här gillar vi inte|mindre bra|det vi inte gillar|det er mindre godt|nedtur|
    nackdelar|dåligt|det sämsta|ulemper|minus|vi liker ikke|det dårlige|dårligt|dårlig|huonoa|miinukset|
    क्या कमी है|क्या खराब है|कमियां|कमियाँ|खामियां|العيوب|السلبيات|معایب|نقاط ضعف|단점|아쉬운 점|아쉬웠던 점|
    the lows|the downsides|the negatives|the minuses|what's not|what's not hot|why skip it|reasons to skip|
    kontra|was uns negativ auffällt|das ist uns negativ aufgefallen|negativ aufgefallen|nachteil|
    hat mir nicht gefallen|das mochten wir nicht|das mögen wir nicht|
    ce qu'on aime moins|ce qu'on n'a pas aimé|ce qu'on a moins aimé|ce que l'on aime moins|ce que j'ai moins aimé|
    les faiblesses|faiblesses|les limites|mauvais points|points à améliorer|on a détesté|les négatifs|
    lo que menos nos ha gustado|lo que menos me ha gustado|lo que no mola|debilidades|a mejorar|aspectos negativos|
    ombre|aspetti negativi|i difetti|le ombre|o mau|aspetos negativos|o que não gostei|
    zwak|zwakke kanten|tegens|de minpunten|minusser|svagheter|ulempene|ulemperne|svakheter|svagheder|miinusta|
    huonot puolet|negatívumok|ellene|dezavantaje|
    beğenmediklerimiz|dezavantajlar|dezavantajları|olumsuz|olumsuz yönler|olumsuz yönleri|zayıf yönler|
    zayıf yönleri|mínusy|
    что не понравилось|слабые стороны|τα αρνητικά|πλην|минуси|мінуси|mane|slabosti|gallar|das nervt|was nervt|
    nedostaci|negativa|co ganimy|złe strony|na nie|
    das schlechte|on a moins aimé|nos contres|puntos en contra|skidt|przeciw|proti|rele|loše|лоше|minusi|
    μειονεκτήματα|τα κακά|δεν μας άρεσε|kötü yanları|sevmediklerimiz|yang tidak kami suka|kelemahan|
    สิ่งที่ไม่ชอบ|नुकसान|बुरी बातें|나쁜 점|悪いところ|ここがダメ|嫌い|劣势|劣勢|不好的地方|
    负面|負面|النقاط السلبية|نقاط الضعف|נגד|
    רע|miinused|trūkumai|mīnusi|inconvenients|✘|✘️|✗|✖|не сподобалось|worst features|the worst features|
    why you might not|why you won't|you won't like|le pire|vi kan ikke lide|co nam się nie podoba|
    why not to buy|non mi è piaciuto|no me ha gustado|was ich nicht mochte|ce que j'aime moins|
    det jag inte gillade|jag gillade inte|jeg likte ikke|
    不足之处|不喜欢的地方|惜しい点|イマイチな点|残念なところ|아쉬워요|불호|عيوب|سلبيات|điểm yếu|nhược|
    kekurangan|จุดด้อย|
    ข้อเสีย|nhược điểm|điểm trừ|חסרונות|недоліки|αρνητικά|κατά|puncte slabe|minusuri|hátrányai|-|–|−|❌|👎|➖
"""

# The last word by name: a section with one of these names is the verdict where it is short.
_VERDICT = """
    verdict|the verdict|our verdict|final verdict|the final verdict|my verdict|bottom line|the bottom line|
    our bottom line|in a nutshell|
    the last word|final word|the final word|our take|the takeaway|tl;dr|tldr|in short|the short version|
    review summary|what's the verdict|what's the verdict?|the final word|fazit der redaktion|redaktionsfazit|
    fazit|unser fazit|mein fazit|urteil|unser urteil|testurteil|gesamturteil|das urteil|kurzfazit|gesamtfazit|
    le verdict|notre verdict|notre avis|mon avis|l'avis|en bref|
    veredicto|nuestro veredicto|veredicto final|nuestra opinión|en resumen|
    verdetto|il verdetto|il nostro verdetto|il nostro giudizio|giudizio finale|il giudizio|giudizio|in breve|
    veredito|veredicto final|nosso veredito|
    oordeel|ons oordeel|eindoordeel|conclusie|ons eindoordeel|
    kurz gesagt|l'avis de la rédaction|l'avis de la rédac|en pocas palabras|en una frase|kort gezegd|vores dom|
    vår dom|
    kort sagt|verdikt|náš verdikt|verdict final|verdictul|végső ítélet|ítélet|a mi véleményünk|ετυμηγορία|
    наш вердикт|
    kararımız|vonis|phán quyết|한줄평|한 줄 평|ひとこと|一言で言うと|一句话总结|一句话点评|编辑点评|小编点评|
    الحكم|חוות דעת|שורה תחתונה|
    das fazit|abschließendes fazit|testfazit|el veredicto|o veredito|verdetto finale|verdikt redakce|
    вердикт редакции|son karar|presuda|الحكم النهائي|
    werdykt|nasz werdykt|вердикт|наш вердикт|omdöme|slutsats|vår dom|konklusjon|konklusion|dommen|tuomio
"""
# These name long last sections as often as boxes: they count only inside a box with the score or the points.
_SUMMARY = """
    conclusion|conclusions|summary|the summary|wrap-up|wrap up|wrapping up|final thoughts|closing thoughts|
    overall|in conclusion|
    zusammenfassung|resümee|schluss|conclusión|conclusiones|conclusioni|in conclusione|conclusão|conclusões|
    samenvatting|podsumowanie|resumo|riepilogo|résumé|en résumé|összegzés|shrnutí|özet|sonuç|yhteenveto|
    opsummering|요약|총평|підсумок|resumen|em resumo|synthèse|in sintesi|zhrnutie|
    takeaway|the lowdown|last word|should you buy it?|should you watch it?|should you play it?|
    should you read it?|is it worth it?|pour conclure|bilan|notre conclusion|en conclusion|conclusione|
    sammenfatning|slutord|lopuksi|wniosek|wnioski|celkový dojem|závěrečné hodnocení|összefoglalás|
    în concluzie|общий вывод|συμπεράσματα|lời kết|penutup|kesimpulan akhir|สรุปรีวิว|निर्णय|마치며|최종 평가|
    最後に|おわりに|評測總結|评测总结|نتیجه‌گیری|جمع‌بندی|לסיכום|išvada|conclusió|vores mening|nasza opinia|
    závěr|záver|végszó|concluzie|concluzii|συμπέρασμα|висновок|висновки|підсумки|son söz|değerlendirme|kết luận|
    tổng kết|kesimpulan|สรุป|निष्कर्ष|결론|마무리|結論|小结|小結|الخلاصة|خلاصة|סיכום|zaključek|zaključak|
    kokkuvõte|
    secinājums|išvados|niðurstaða|
    итог|итоги|вывод|выводы|заключение|まとめ|総評|总结|總結|结论|sammanfattning|oppsummering
"""


def _set(text: str) -> frozenset[str]:
    return frozenset(part for line in text.split("\n") for part in line.strip().split("|") if part)


GOOD, BAD, VERDICT, SUMMARY = map(_set, (_GOOD, _BAD, _VERDICT, _SUMMARY))
SIDES = GOOD | BAD
VERDICTS = VERDICT | SUMMARY
# One of these stands in every line that begins with one of them.
VERDICT_STEMS = tuple(word for word in sorted(VERDICTS) if not any(o in word for o in VERDICTS if o != word))
LABELS = SIDES | {word.replace("'", "’") for word in SIDES if "'" in word}

# One of these alone is no list of points: both sides must be there.
AMBIGUOUS = _set(
    """
    +|-|–|−|pour|contre|pro|con|for|against|good|bad|
    gut|schlecht|like|love|hate|hot|not|plus|minus|za|за|
    против|voor|tegen|goed|slecht|bra|top|flop|tops|flops|positive|
    negative|bad|highlights|advantages|benefits|disadvantages|不足|ups|downs|положительные|piace|
    love|loved|hated|min|kontra|forces|atouts|luci|ombre|sterk|zwak|olumlu|olumsuz|συν|πλην|mane|호|불호|ưu|nhược|
    proti|przeciw|bune|rele|dobro|loše|добро|лоше|好き|嫌い|正面|负面|負面|בעד|נגד|טוב|רע|le meilleur|le pire|
    kekuatan|kelemahan|फायदे|नुकसान|✔|✔️|✓|☑|✘|✘️|✗|✖|das gute|das schlechte|skidt|you'll love|优势|劣势|優勢|
    劣勢|
    o bom|o mau|fortalezas|debilidades|prednosti|nedostaci|slabosti|kostir|gallar|vorteil|nachteil|the highs|
    the lows|les limites|
    """
)

# These name chapters of the text as often as lists: their points are short.
CHAPTERS = _set(
    "좋았던 점|아쉬웠던 점|좋은 점|아쉬운 점|what works|what doesn't|what doesn't work|what does not|what does not work"
)

_SIGNED = frozenset(word for word in SIDES if not word[-1].isalnum())
_SIGNS = re.compile(r"[\W_]*")
_BEHIND = " \t\n\u00a0\u202f\u3000:：.!*_–—-"


def key(text: str) -> str:
    """A label as it is looked up: "• What we liked:" -> "what we liked".

    >>> key("What We Liked:"), key("HYPES:"), key("+"), key("Les +")
    ('what we liked', 'hypes', '+', 'les +')
    """
    text = text.lower().replace("’", "'").strip()
    if text[:1].isalnum() and text[-1:].isalnum():
        return text  # most are
    if text in _SIGNED:
        return text  # "Les -", "✔"
    return _SIGNS.sub("", text, count=1).rstrip(_BEHIND) or text
