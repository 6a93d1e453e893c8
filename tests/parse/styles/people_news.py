"""Who wrote ordinary news, when, and under what headline: regional papers, institutions and old site programs of many countries."""

from __future__ import annotations

from typing import Any

from tests.parse.styles.prose import Style

NEWS = {
    "de": (
        "Der Gemeinderat hat am Dienstagabend beschlossen, die alte Fußgängerbrücke über den Kanal nicht abzureißen, sondern für rund zwei Millionen Euro zu sanieren.",
        "„Wir haben lange gerechnet“, sagte Bürgermeisterin Renate Vollmer nach der Sitzung. Die Arbeiten sollen im Frühjahr beginnen und etwa acht Monate dauern.",
        "Gegen den Plan stimmten vier Räte, denen die Kosten zu hoch sind. Der Verein Altes Ufer hatte zuvor mehr als tausend Unterschriften gesammelt und übergeben.",
    ),
    "en": (
        "The council voted on Tuesday night to keep the old footbridge across the canal and to spend two million on repairs instead of pulling it down.",
        "“We did the sums three times,” said the mayor, Rose Whitlow, after the meeting. Work is to begin in spring and should take about eight months.",
        "Four councillors voted against the plan because of its cost. A local society had collected more than a thousand signatures in favour of the bridge.",
    ),
    "fr": (
        "Le conseil municipal a décidé mardi soir de ne pas démolir l’ancienne passerelle du canal et d’y consacrer près de deux millions d’euros de travaux.",
        "« Nous avons fait et refait les comptes », a déclaré la maire, Odile Ferrand, à l’issue de la séance. Le chantier doit commencer au printemps.",
        "Quatre élus ont voté contre en raison du coût. Une association du quartier avait remis une pétition de plus de mille signatures la semaine passée.",
    ),
    "es": (
        "El ayuntamiento decidió el martes por la noche no derribar la antigua pasarela del canal y destinar cerca de dos millones de euros a su reparación.",
        "«Hemos echado las cuentas muchas veces», dijo la alcaldesa, Pilar Escudero, al terminar la sesión. Las obras empezarán en primavera y durarán ocho meses.",
        "Cuatro concejales votaron en contra por el precio. Una asociación de vecinos había entregado más de mil firmas a favor del puente la semana anterior.",
    ),
    "pl": (
        "Rada gminy zdecydowała we wtorek wieczorem, że stara kładka nad kanałem nie zostanie rozebrana, lecz wyremontowana za blisko dwa miliony złotych.",
        "– Liczyliśmy to wiele razy – powiedziała po posiedzeniu burmistrz Halina Dudek. Prace mają się zacząć wiosną i potrwać około ośmiu miesięcy.",
        "Czworo radnych głosowało przeciw z powodu kosztów. Towarzystwo miłośników miasta zebrało wcześniej ponad tysiąc podpisów w obronie kładki.",
    ),
    "tr": (
        "Belediye meclisi salı akşamı kanalın üzerindeki eski yaya köprüsünü yıkmamaya ve onarım için yaklaşık iki milyon lira ayırmaya karar verdi.",
        "Toplantının ardından konuşan belediye başkanı Nermin Aksoy, “Hesabı defalarca yaptık” dedi. Çalışmalar ilkbaharda başlayacak ve sekiz ay sürecek.",
        "Dört üye, maliyeti yüksek bulduğu için plana karşı oy kullandı. Mahalle derneği köprü için binden fazla imza toplamıştı.",
    ),
    "ru": (
        "Городской совет во вторник вечером решил не сносить старый пешеходный мост через канал, а выделить на его ремонт около двух миллионов рублей.",
        "«Мы считали много раз», — сказала после заседания мэр города Тамара Лунина. Работы должны начаться весной и продлиться около восьми месяцев.",
        "Четыре депутата проголосовали против из-за стоимости. Общество любителей старины собрало в защиту моста больше тысячи подписей.",
    ),
    "zh": (
        "市议会周二晚间决定保留运河上的旧人行桥，并拨出约两百万元用于修缮，而不是将其拆除。会议持续了三个多小时，旁听席座无虚席。",
        "市长在会后表示，有关部门已经反复核算过费用。工程预计明年春天开始，工期约为八个月，届时行人须绕行上游的石桥。",
        "四名议员因为造价过高投了反对票。此前当地居民团体已经收集了一千多个签名，希望保留这座有九十年历史的桥。",
    ),
    "ja": (
        "市議会は火曜日の夜、運河にかかる古い歩道橋を取り壊さず、およそ二億円をかけて修繕することを決めた。傍聴席は立ち見が出るほどだった。",
        "市長は会議の後、「何度も計算した」と述べた。工事は来年の春に始まり、八か月ほどかかる見通しで、その間は上流の石橋を通ることになる。",
        "四人の議員は費用が高すぎるとして反対した。地元の団体はこれまでに千人を超える署名を集め、橋の保存を求めていた。",
    ),
    "ko": (
        "시의회는 화요일 저녁 운하 위의 오래된 보행교를 철거하지 않고 약 이십억 원을 들여 보수하기로 결정했다. 방청석은 빈자리가 없었다.",
        "시장은 회의가 끝난 뒤 여러 번 계산했다고 말했다. 공사는 내년 봄에 시작해 여덟 달가량 걸릴 전망이며 그동안 상류의 돌다리를 이용해야 한다.",
        "의원 네 명은 비용이 너무 많이 든다며 반대했다. 주민 단체는 다리를 지켜 달라며 천 명이 넘는 서명을 모아 제출했다.",
    ),
    "vi": (
        "Hội đồng thành phố tối thứ ba quyết định không phá cây cầu đi bộ cũ bắc qua kênh mà chi khoảng hai mươi tỷ đồng để sửa chữa trong năm tới.",
        "Sau cuộc họp, bà thị trưởng cho biết các sở đã tính toán nhiều lần. Công trình sẽ khởi công vào mùa xuân và kéo dài khoảng tám tháng.",
        "Bốn đại biểu bỏ phiếu chống vì chi phí quá cao. Trước đó, hội cư dân đã thu thập hơn một nghìn chữ ký để giữ lại cây cầu.",
    ),
    "fa": (
        "شورای شهر سه‌شنبه شب تصمیم گرفت پل قدیمی روی کانال را خراب نکند و برای مرمت آن نزدیک به دو میلیارد تومان هزینه کند.",
        "شهردار پس از جلسه گفت که این حساب بارها انجام شده است. کار در بهار آغاز می‌شود و حدود هشت ماه طول خواهد کشید.",
        "چهار نفر از اعضا به سبب هزینه رأی مخالف دادند. پیش از این انجمن محله بیش از هزار امضا برای نگه داشتن پل گرد آورده بود.",
    ),
    "ar": (
        "قرر المجلس البلدي مساء الثلاثاء عدم هدم جسر المشاة القديم فوق القناة وتخصيص نحو مليوني دينار لترميمه في العام المقبل.",
        "وقالت رئيسة البلدية بعد الجلسة إن الحسابات أعيدت مرات كثيرة. ومن المقرر أن تبدأ الأعمال في الربيع وأن تستمر ثمانية أشهر.",
        "وصوت أربعة أعضاء ضد الخطة بسبب تكلفتها. وكانت جمعية أهلية قد جمعت أكثر من ألف توقيع للإبقاء على الجسر.",
    ),
    "hi": (
        "नगर परिषद ने मंगलवार की शाम नहर पर बने पुराने पैदल पुल को न तोड़ने और उसकी मरम्मत पर करीब दो करोड़ रुपये खर्च करने का फैसला किया।",
        "बैठक के बाद महापौर ने कहा कि हिसाब कई बार लगाया गया है। काम वसंत में शुरू होगा और लगभग आठ महीने चलेगा।",
        "चार पार्षदों ने लागत के कारण योजना का विरोध किया। इससे पहले मोहल्ला समिति ने पुल के पक्ष में एक हजार से अधिक हस्ताक्षर जुटाए थे।",
    ),
    "fi": (
        "Kaupunginvaltuusto päätti tiistai-iltana, ettei kanavan vanhaa kävelysiltaa pureta, vaan se korjataan lähes kahdella miljoonalla eurolla.",
        "”Laskimme sen moneen kertaan”, pormestari Helka Rautio sanoi kokouksen jälkeen. Työt alkavat keväällä ja kestävät noin kahdeksan kuukautta.",
        "Neljä valtuutettua vastusti suunnitelmaa hinnan takia. Kaupunginosayhdistys oli kerännyt sillan puolesta yli tuhat nimeä.",
    ),
    "hu": (
        "A képviselő-testület kedden este úgy döntött, hogy a csatorna régi gyaloghídját nem bontják le, hanem csaknem kétszázmillió forintból felújítják.",
        "– Sokszor utánaszámoltunk – mondta az ülés után Boros Ilona polgármester. A munka tavasszal kezdődik, és várhatóan nyolc hónapig tart.",
        "Négy képviselő a költségek miatt nemmel szavazott. A városvédő egyesület korábban több mint ezer aláírást gyűjtött a híd megmaradásáért.",
    ),
    "cs": (
        "Zastupitelstvo v úterý večer rozhodlo, že starou lávku přes kanál nezbourá, ale nechá ji za necelé dva miliony korun opravit.",
        "„Počítali jsme to mnohokrát,“ řekla po jednání starostka Milena Hrubá. Práce mají začít na jaře a potrvají asi osm měsíců.",
        "Čtyři zastupitelé byli kvůli ceně proti. Místní spolek předtím sebral na záchranu lávky více než tisíc podpisů.",
    ),
    "el": (
        "Το δημοτικό συμβούλιο αποφάσισε το βράδυ της Τρίτης να μη γκρεμίσει την παλιά πεζογέφυρα του καναλιού και να διαθέσει δύο εκατομμύρια για την επισκευή της.",
        "«Κάναμε τους λογαριασμούς πολλές φορές», είπε η δήμαρχος μετά τη συνεδρίαση. Τα έργα θα αρχίσουν την άνοιξη και θα κρατήσουν οκτώ μήνες.",
        "Τέσσερις σύμβουλοι καταψήφισαν το σχέδιο λόγω κόστους. Ο σύλλογος κατοίκων είχε μαζέψει περισσότερες από χίλιες υπογραφές.",
    ),
}
_WORDS = {  # most read, comments, says, all rights, home, contact
    "de": ("Meistgelesen", "3 Kommentare", "schrieb am", "Alle Rechte vorbehalten", "Startseite", "Impressum"),
    "fr": ("Les plus lus", "3 commentaires", "a dit le", "Tous droits réservés", "Accueil", "Contact"),
    "es": ("Lo más leído", "3 comentarios", "dijo el", "Todos los derechos reservados", "Inicio", "Contacto"),
    "en": ("Most read", "3 comments", "says on", "All rights reserved", "Home", "Contact"),
}


def paged(name: str, url: str, body: str, *, title: str, site: str, lang: str = "en", head: str = "", **want: Any) -> Style:
    """A whole page of a site with menu, list of other texts, comments and foot; `$P` is the text, `$1` its first paragraph, `$R` the rest."""
    texts = NEWS[lang[:2]]
    most, comments, said, rights, home, contact = _WORDS.get(lang[:2], _WORDS["en"])
    article = (
        body.replace("$P", "".join(f"<p>{t}</p>" for t in texts)).replace("$R", "".join(f"<p>{t}</p>" for t in texts[1:])).replace("$1", texts[0])
    )
    html = (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>'
        f'<div id="header"><a class="logo" href="/">{site}</a><ul class="menu"><li><a href="/">{home}</a></li><li><a href="/a/">A–Z</a></li>'
        f'<li><a href="/k/">{contact}</a></li></ul></div><div id="content">{article}</div>'
        f'<div id="sidebar"><h3>{most}</h3><ul><li><a href="/t/551">Otter 551</a> <span class="author">Bruno Falk</span> <span class="date">09.01.2021</span></li>'
        '<li><a href="/t/552">Otter 552</a> <span class="author">Nele Amsel</span> <span class="date">11.01.2021</span></li></ul></div>'
        f'<div id="comments"><h3>{comments}</h3><div class="comment"><b>Karlo77</b> {said} 12.01.2021, 08:15<p>Gut so, finde ich. OK.</p></div>'
        f'<div class="comment"><b>Mia Torf</b> {said} 12.01.2021, 09:02<p>Na ja, na ja.</p></div></div>'
        f'<div id="footer">&copy; 2021 {site}. {rights}. <a href="/k/">{contact}</a></div></body></html>'
    )
    return Style(name, url, html, want)


STYLES = [
    paged(
        "de our editor, two clocks",
        "https://www.wesselbacher-bote.example/lokales/wesselbach/die-bruecke-bleibt-1.449211",
        '<article><h4 class="kicker">Wesselbach</h4><h1>Die Brücke bleibt stehen</h1><p class="teaser">Rat beschließt die Sanierung.</p><p class="art-autor">Von unserem '
        'Redakteur <b>Jörg Halder</b></p><p class="art-date">14.03.2018, 05:00 Uhr <span>Aktualisiert: 15.03.2018, 11:23 Uhr</span></p>'
        "<p><b>Wesselbach.</b> $1</p>$R</article>",
        title="Wesselbach: Die Brücke bleibt stehen - Wesselbacher Bote",
        site="Wesselbacher Bote",
        lang="de",
        headline="Die Brücke bleibt stehen",
        authors=["Jörg Halder"],
        published="2018-03-14",
        modified="2018-03-15",
    ),
    paged(
        "de initials told in a box below",
        "https://www.kanalkurier.example/kreis/artikel123_bruecke.html",
        '<div class="artikel"><h2 class="ueberschrift">Rat stimmt für alte Brücke</h2><div class="datum">Donnerstag, 3. Mai 2016</div>$P<p class="kuerzel">(hal)</p>'
        '<div class="autorbox"><img src="/i/hal.jpg" alt=""><strong>Jörg Halder</strong> (hal)<br>Redakteur Lokales<br><a href="mailto:j.halder@kanalkurier.example">E-Mail</a></div></div>',
        title="Rat stimmt für alte Brücke | Kanalkurier",
        site="Kanalkurier",
        lang="de",
        headline="Rat stimmt für alte Brücke",
        authors=["Jörg Halder"],
        published="2016-05-03",
    ),
    paged(
        "de agency and initials only",
        "https://www.kanalkurier.example/kreis/artikel124_bruecke.html",
        '<div class="artikel"><h1>Rat stimmt für alte Brücke</h1><div class="meta"><span>Von dpa/lwa</span> | <span>04.05.2016, 10:12</span></div>$P<p>dpa/lwa</p></div>',
        title="Rat stimmt für alte Brücke | Kanalkurier",
        site="Kanalkurier",
        lang="de",
        headline="Rat stimmt für alte Brücke",
        authors=[],
        published="2016-05-04",
    ),
    paged(
        "ch name and town, published",
        "https://www.aareblatt.example/bern/die-passerelle-bleibt-554120988",
        '<article><h1><span class="dachzeile">Gemeinde Kanalwil</span><span>Die Passerelle bleibt</span></h1><p class="lead">Der Rat will sanieren.</p><div '
        'class="autor-zeile">Marlies Zürcher, Bern</div><div class="zeit">Publiziert: 12. Februar 2020, 08:14 Uhr</div>$P</article>',
        title="Gemeinde Kanalwil – Die Passerelle bleibt | Aareblatt",
        site="Aareblatt",
        lang="de-CH",
        authors=["Marlies Zürcher"],
        published="2020-02-12",
    ),
    paged(
        "at desk and a month of its own",
        "https://www.derfluss.example/niederau/gemeinderat-steg/188.204",
        '<div class="story"><span class="cat">Niederau</span><h1>Steg wird saniert</h1><div class="art-info">Erstellt am 24. Jänner 2019 | 06:15 | Von <b>Redaktion</b></div>$P'
        '<div class="foto">Foto: Franz Gruber</div></div>',
        title="Steg wird saniert - Niederau - DERFLUSS",
        site="DERFLUSS",
        lang="de-AT",
        headline="Steg wird saniert",
        authors=[],
        published="2019-01-24",
    ),
    paged(
        "de institution's news, created by",
        "https://www.hs-kanal.example/aktuelles/einzelansicht/article/bruecke-aus-holz.html?no_cache=1",
        '<div class="news-single-item"><div class="news-single-timedata">08.11.2013</div><h1>Studierende prüfen Brücke</h1><h2>Ein Projekt des Bauwesens</h2>'
        '<p class="news-single-author">Erstellt von Petra Sommerfeld</p>$P<div class="news-single-backlink"><a href="/aktuelles/">&lt;- Zurück zu: Aktuelles</a></div></div>',
        title="Hochschule Kanal: Einzelansicht",
        site="Hochschule Kanal",
        lang="de",
        headline="Studierende prüfen Brücke",
        authors=["Petra Sommerfeld"],
        published="2013-11-08",
    ),
    paged(
        "de list of facts of an article, created and updated",
        "http://www.ufer-verein.example/index.php/berichte/41-bruecke",
        '<div class="item-page"><h2>Brücke gerettet</h2><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="category-name">Kategorie: Berichte</dd>'
        '<dd class="create">Erstellt: Freitag, 17. August 2012 12:40</dd><dd class="modified">Zuletzt aktualisiert: Sonntag, 02. September 2014 09:11</dd>'
        '<dd class="published">Veröffentlicht: Freitag, 17. August 2012 12:41</dd><dd class="createdby">Geschrieben von Uwe Lampe</dd><dd class="hits">Zugriffe: 1204</dd></dl>$P</div>',
        title="Brücke gerettet",
        site="Verein Altes Ufer",
        lang="de",
        headline="Brücke gerettet",
        authors=["Uwe Lampe"],
        published="2012-08-17",
        modified="2014-09-02",
    ),
    paged(
        "en program's own account",
        "http://www.canaltrust.example/index.php/news/12-bridge",
        '<div class="item-page" itemscope itemtype="https://schema.org/Article"><h2 itemprop="name">Bridge to stay</h2><dl class="article-info muted"><dt>Details</dt>'
        '<dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">Super User</span></dd>'
        '<dd class="published"><span class="icon-calendar"></span> <time datetime="2014-06-21T10:02:11+00:00" itemprop="datePublished">Published: 21 June 2014</time></dd>'
        '<dd class="hits">Hits: 88</dd></dl><div itemprop="articleBody">$P</div></div>',
        title="Bridge to stay - Canal Trust",
        site="Canal Trust",
        headline="Bridge to stay",
        authors=[],
        published="2014-06-21",
    ),
    paged(
        "fr diary's day above, account below",
        "http://lespetitsponts.example/2009/02/la-passerelle.html",
        '<h2 class="date-header"><span>samedi 14 février 2009</span></h2><div class="post hentry"><h3 class="post-title entry-title">La passerelle</h3><div class="post-body '
        'entry-content">$P</div><div class="post-footer"><div class="post-footer-line">Publié par <span class="fn">Mirabelle</span> à <a class="timestamp-link" '
        'href="/2009/02/la-passerelle.html">18:22</a> <a href="#c">2 commentaires</a></div><div>Libellés : <a href="/search/label/ville">ville</a></div></div></div>',
        title="Les petits ponts: La passerelle",
        site="Les petits ponts",
        lang="fr",
        headline="La passerelle",
        authors=["Mirabelle"],
        published="2009-02-14",
    ),
    paged(
        "es sent by an account",
        "http://www.puentesviejos.example/node/331",
        '<h1 class="title">Salvada la pasarela</h1><div class="node"><span class="submitted">Enviado por arquero el Jue, 12/11/2009 - 10:32.</span><div '
        'class="taxonomy"><a href="/taxonomy/term/4">Canal</a></div><div class="content">$P</div></div>',
        title="Salvada la pasarela | Puentes Viejos",
        site="Puentes Viejos",
        lang="es",
        headline="Salvada la pasarela",
        authors=["arquero"],
        published="2009-11-12",
    ),
    paged(
        "pl author, source, two days",
        "https://www.gazetanadkanalem.example/wiadomosci/kladka-zostaje,118204.html",
        '<div class="art"><h1>Kładka zostaje</h1><div class="art-meta"><span>Autor: Agnieszka Wrona</span> <span>Źródło: KAP</span> <span>Data publikacji: 12.05.2017 '
        "14:33</span> <span>Aktualizacja: 13.05.2017 08:00</span></div>$P</div>",
        title="Kładka zostaje - Gazeta nad Kanałem",
        site="Gazeta nad Kanałem",
        lang="pl",
        headline="Kładka zostaje",
        authors=["Agnieszka Wrona"],
        published="2017-05-12",
        modified="2017-05-13",
    ),
    paged(
        "tr entered and updated, news and photograph",
        "https://www.kanalhaber.example/gundem/yaya-koprusu-kaliyor-h48211.html",
        '<h1>Yaya köprüsü kalıyor</h1><h2>Meclis onarım kararı aldı</h2><div class="tarih">Giriş: 05.06.2018 - 11:20 Güncelleme: 06.06.2018 - 09:10</div>$P<p><b>Haber: Selin Kaya '
        "/ Foto: Mert Demir</b></p>",
        title="Yaya köprüsü kalıyor - Kanal Haber",
        site="Kanal Haber",
        lang="tr",
        headline="Yaya köprüsü kalıyor",
        authors=["Selin Kaya"],
        published="2018-06-05",
        modified="2018-06-06",
    ),
    paged(
        "ru text by, town in brackets, number of the issue",
        "https://kanal-vestnik.example/2016/05/23/most.html",
        '<div class="b-material"><div class="b-date">23.05.2016 19:40</div><h1>Мост оставят</h1><div class="b-issue">Канал-Вестник — выпуск №112 (6980)</div><div '
        'class="b-aut">Текст: <a href="/avtor-klimova/">Ольга Климова</a> (Нижний Посад)</div>$P</div>',
        title="Мост оставят — Канал-Вестник",
        site="Канал-Вестник",
        lang="ru",
        headline="Мост оставят",
        authors=["Ольга Климова"],
        published="2016-05-23",
    ),
    paged(
        "zh source, reporter and editor in one line",
        "http://www.jianganribao.example/2019/0312/44821.shtml",
        '<h1 class="tit">旧桥将保留</h1><div class="info">2019-03-12 08:22　来源：江岸日报　记者 周岚</div><div class="con">$P<p style="text-align:right">（责任编辑：孙毅）</p></div>',
        title="旧桥将保留-江岸日报",
        site="江岸日报",
        lang="zh-CN",
        headline="旧桥将保留",
        authors=["周岚"],
        editors=["孙毅"],
        published="2019-03-12",
    ),
    paged(
        "ja name in lenticular brackets at the end",
        "https://www.ungashimbun.example/articles/20200703/k00/00m/040",
        '<h1>運河の歩道橋、残す</h1><p class="date">2020年7月3日 05時00分</p><p class="upd">更新 7月3日 09時12分</p><div class="body">$P<p>【森下亮】</p></div>',
        title="運河の歩道橋、残す | 運河新聞",
        site="運河新聞",
        lang="ja",
        headline="運河の歩道橋、残す",
        authors=["森下亮"],
        published="2020-07-03",
    ),
    paged(
        "ko place, agency and reporter before the text",
        "https://www.hangangnews.example/view/AKR20210402",
        '<h1>운하 보행교 그대로 남는다</h1><div class="update-time"><span>송고시간</span> 2021-04-02 09:30</div><div class="story">'
        "<p>(서울=한강뉴스) 김도윤 기자 = $1</p>$R<p>doyoon@hangangnews.example</p></div>",
        title="운하 보행교 그대로 남는다 | 한강뉴스",
        site="한강뉴스",
        lang="ko",
        headline="운하 보행교 그대로 남는다",
        authors=["김도윤"],
        published="2021-04-02",
    ),
    paged(
        "vi writer and photographs",
        "https://www.baobenkenh.example/xa-hoi/giu-lai-cau-di-bo-2284.html",
        '<h1>Giữ lại cầu đi bộ</h1><div class="ngay-dang">Ngày đăng: 17/3/2020 10:05 GMT+7</div>$P<p style="text-align:right"><strong>Bài: Minh Hà - Ảnh: Quốc Bảo</strong></p>',
        title="Giữ lại cầu đi bộ - Báo Bến Kênh",
        site="Báo Bến Kênh",
        lang="vi",
        headline="Giữ lại cầu đi bộ",
        authors=["Minh Hà"],
        published="2020-03-17",
    ),
    paged(
        "fa solar calendar and the number of the news",
        "https://www.kanal-news.example/fa/news/44512",
        '<div class="news"><h1>پل قدیمی می‌ماند</h1><div class="news_nav"><span>کد خبر: ۴۴۵۱۲</span> <span>تاریخ انتشار: ۲۳ اردیبهشت ۱۳۹۹ - ۱۰:۲۲</span> <span>نویسنده: لیلا رستمی</span></div>$P</div>',
        title="پل قدیمی می‌ماند",
        site="کانال نیوز",
        lang="fa",
        headline="پل قدیمی می‌ماند",
        authors=["لیلا رستمی"],
        published="2020-05-12",
    ),
    paged(
        "ar wrote, day with a letter for the afternoon",
        "https://www.alqanat.example/story/88120",
        '<h1>الجسر القديم باق</h1><div class="writer">كتب: سامر حداد</div><div class="time">الخميس، 12 مارس 2020 04:30 م</div>$P',
        title="الجسر القديم باق - القناة",
        site="القناة",
        lang="ar",
        headline="الجسر القديم باق",
        authors=["سامر حداد"],
        published="2020-03-12",
    ),
    paged(
        "hi edited by and updated only",
        "https://www.naharsamachar.example/state/pul/articleshow/75098.cms",
        '<h1>पुराना पुल नहीं टूटेगा</h1><div class="bylinetxt">Edited By राहुल वर्मा | नहर समाचार | Updated: 11 Apr 2020, 07:15 PM IST</div>$P',
        title="पुराना पुल नहीं टूटेगा | नहर समाचार",
        site="नहर समाचार",
        lang="hi",
        headline="पुराना पुल नहीं टूटेगा",
        authors=[],
        editors=["राहुल वर्मा"],
        published=None,
        modified="2020-04-11",
    ),
    paged(
        "el of whom, in the genitive",
        "https://www.kanali-efimerida.example/article/topika/4411/i-gefyra-menei/",
        '<h1>Η γέφυρα μένει</h1><div class="article-date">Πέμπτη, 12 Μαρτίου 2020 - 14:05</div><div class="author">Της Ελένης Παππά</div>$P',
        title="Η γέφυρα μένει | Κανάλι",
        site="Κανάλι",
        lang="el",
        headline="Η γέφυρα μένει",
        authors=["Ελένης Παππά"],
        published="2020-03-12",
    ),
    paged(
        "cs desk and day in words",
        "https://www.kanalnoviny.example/zpravy/lavka-zustane-20200312.html",
        '<h1>Lávka zůstane</h1><div class="info"><span>12. března 2020</span> <span>Redakce</span></div>$P<p>Autor fotografie: Jan Mareš</p>',
        title="Lávka zůstane - Kanálnoviny",
        site="Kanálnoviny",
        lang="cs",
        headline="Lávka zůstane",
        authors=[],
        published="2020-03-12",
    ),
    paged(
        "fi text and pictures, changed later",
        "https://www.kanavalehti.example/uutiset/silta-sailyy",
        '<article><h1>Silta säilyy</h1><p class="ingressi">Valtuusto päätti korjata.</p><p class="meta">Julkaistu 4.2.2015 klo 12.30 | Muokattu 5.2.2015 klo 8.00</p><p '
        'class="tekijat">Teksti Kaisa Lahti, kuvat Jukka Aalto</p>$P</article>',
        title="Silta säilyy | Kanavalehti",
        site="Kanavalehti",
        lang="fi",
        headline="Silta säilyy",
        authors=["Kaisa Lahti"],
        published="2015-02-04",
        modified="2015-02-05",
    ),
    paged(
        "hu surname first behind the clock",
        "https://www.csatornahir.example/helyi/marad-a-hid/2441/",
        '<h1>Marad a híd</h1><div class="cikk-info">2013. október 9., szerda 14:20 - Írta: Kiss Virág</div>$P',
        title="Marad a híd - Csatornahír",
        site="Csatornahír",
        lang="hu",
        headline="Marad a híd",
        authors=["Kiss Virág"],
        published="2013-10-09",
    ),
    paged(
        "de press release, its number, the event, the contact",
        "https://www.kanalwil.example/presse/mitteilungen/2015/bruecke",
        '<main><h1>Brücke wird saniert</h1><p class="pm">Pressemitteilung Nr. 34/2015 vom 2. Oktober 2015</p>$P<p><b>Termin:</b> Bürgerversammlung am 12.10.2015, 19 Uhr, im Rathaus</p>'
        "<p><b>Ansprechpartner:</b> Ralf Beyer, Tel. 0555 / 12 34, ralf.beyer@kanalwil.example</p></main>",
        title="Brücke wird saniert - Stadt Kanalwil",
        site="Stadt Kanalwil",
        lang="de",
        headline="Brücke wird saniert",
        authors=[],
        published="2015-10-02",
    ),
    paged(
        "de advice of a shop, nobody's and never",
        "https://www.holzbau-laden.example/ratgeber/bruecken-pflegen/",
        '<div class="breadcrumb"><a href="/">Shop</a> › <a href="/ratgeber/">Ratgeber</a></div><h1>Holzbrücken richtig pflegen</h1>$P<blockquote>„Zweimal im Jahr ölen reicht“, sagt '
        'Tim Brandner, Meister in unserer Werkstatt.</blockquote><h2>Passende Artikel</h2><div class="produkt"><a href="/p/1">Öl 1 l</a> 19,90 € Lieferbar ab 03.02.2021</div>',
        title="Holzbrücken richtig pflegen | Ratgeber | Holzbau-Laden",
        site="Holzbau-Laden",
        lang="de",
        headline="Holzbrücken richtig pflegen",
        authors=[],
        published=None,
    ),
]
