"""Paragraphs of one piece of news in many languages, and the whole page of a site that holds them."""

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
    "nl": (
        "De gemeenteraad heeft dinsdagavond besloten de oude voetbrug over het kanaal niet te slopen, maar voor bijna twee miljoen euro te herstellen.",
        "„We hebben het vaak nagerekend”, zei burgemeester Trudy Hamer na de vergadering. Het werk begint in het voorjaar en duurt ongeveer acht maanden.",
        "Vier raadsleden stemden tegen vanwege de kosten. Een vereniging uit de buurt had eerder meer dan duizend handtekeningen voor de brug opgehaald.",
    ),
    "it": (
        "Il consiglio comunale ha deciso martedì sera di non demolire la vecchia passerella sul canale e di spendere quasi due milioni per restaurarla.",
        "«Abbiamo rifatto i conti molte volte», ha detto la sindaca Ornella Fabbri dopo la seduta. I lavori cominceranno in primavera e dureranno otto mesi.",
        "Quattro consiglieri hanno votato contro per via dei costi. Un comitato del quartiere aveva raccolto più di mille firme in difesa della passerella.",
    ),
    "pt": (
        "A câmara municipal decidiu na terça-feira à noite não demolir a antiga passagem sobre o canal e gastar quase dois milhões na sua recuperação.",
        "“Fizemos as contas muitas vezes”, disse a presidente, Graça Nobre, depois da sessão. As obras começam na primavera e devem durar oito meses.",
        "Quatro vereadores votaram contra por causa do preço. Uma associação do bairro tinha recolhido mais de mil assinaturas a favor da passagem.",
    ),
    "sv": (
        "Kommunfullmäktige beslutade på tisdagskvällen att den gamla gångbron över kanalen inte ska rivas utan rustas upp för nästan två miljoner kronor.",
        "– Vi har räknat på det många gånger, sade kommunalrådet Siv Ekman efter mötet. Arbetet börjar i vår och väntas ta ungefär åtta månader.",
        "Fyra ledamöter röstade nej på grund av kostnaden. En förening i stadsdelen hade samlat in mer än tusen namn till stöd för bron.",
    ),
    "no": (
        "Kommunestyret vedtok tirsdag kveld at den gamle gangbrua over kanalen ikke skal rives, men settes i stand for nesten to millioner kroner.",
        "– Vi har regnet på det mange ganger, sa ordfører Turid Moen etter møtet. Arbeidet begynner til våren og skal ta omtrent åtte måneder.",
        "Fire representanter stemte mot på grunn av prisen. En forening i bydelen hadde samlet inn mer enn tusen underskrifter for brua.",
    ),
    "uk": (
        "Міська рада у вівторок увечері вирішила не зносити старий пішохідний міст через канал, а виділити на його ремонт близько двох мільйонів гривень.",
        "«Ми рахували багато разів», — сказала після засідання міська голова Тамара Луцик. Роботи мають розпочатися навесні й тривати вісім місяців.",
        "Четверо депутатів проголосували проти через вартість. Товариство любителів старовини зібрало на захист мосту понад тисячу підписів.",
    ),
    "ro": (
        "Consiliul local a hotărât marți seara să nu dărâme vechea pasarelă peste canal și să aloce aproape două milioane de lei pentru repararea ei.",
        "„Am refăcut calculele de multe ori”, a spus primărița Ileana Dobre după ședință. Lucrările încep în primăvară și vor dura opt luni.",
        "Patru consilieri au votat împotrivă din cauza prețului. O asociație din cartier strânsese peste o mie de semnături pentru păstrarea podului.",
    ),
    "bg": (
        "Общинският съвет реши във вторник вечерта да не събаря стария пешеходен мост над канала, а да отдели близо два милиона лева за ремонта му.",
        "„Смятахме го много пъти“, каза след заседанието кметицата Невена Тодорова. Работата започва напролет и ще продължи около осем месеца.",
        "Четирима съветници гласуваха против заради цената. Дружеството на съседите беше събрало над хиляда подписа в защита на моста.",
    ),
    "he": (
        "מועצת העיר החליטה ביום שלישי בערב שלא להרוס את גשר הולכי הרגל הישן מעל התעלה, אלא להקצות קרוב לשני מיליון שקלים לשיפוצו.",
        "ראש העיר אמרה לאחר הישיבה כי החישובים נעשו פעמים רבות. העבודות יתחילו באביב ויימשכו כשמונה חודשים לפי התכנית.",
        "ארבעה חברי מועצה הצביעו נגד בשל העלות. עמותת התושבים אספה קודם לכן יותר מאלף חתימות למען שימור הגשר.",
    ),
    "id": (
        "Dewan kota pada Selasa malam memutuskan untuk tidak merobohkan jembatan tua di atas kanal dan menyediakan hampir dua miliar rupiah untuk perbaikannya.",
        "Seusai rapat, wali kota mengatakan bahwa perhitungan sudah dilakukan berkali-kali. Pekerjaan dimulai pada musim kering dan berlangsung delapan bulan.",
        "Empat anggota menolak rencana itu karena biayanya. Sebelumnya warga mengumpulkan lebih dari seribu tanda tangan untuk mempertahankan jembatan.",
    ),
    "lt": (
        "Miesto taryba antradienio vakarą nusprendė negriauti seno pėsčiųjų tilto per kanalą, o jo remontui skirti beveik du milijonus eurų iš biudžeto.",
        "„Skaičiavome daug kartų“, – po posėdžio sakė merė Rasa Petkienė. Darbai prasidės pavasarį ir truks apie aštuonis mėnesius.",
        "Keturi tarybos nariai dėl kainos balsavo prieš. Vietos bendruomenė anksčiau buvo surinkusi daugiau kaip tūkstantį parašų.",
    ),
    "sl": (
        "Občinski svet je v torek zvečer sklenil, da stare brvi čez kanal ne bo podrl, temveč bo za njeno obnovo namenil skoraj dva milijona evrov.",
        "»Račun smo preverili večkrat,« je po seji povedala županja Milena Zorko. Dela se bodo začela spomladi in trajala osem mesecev.",
        "Štirje svetniki so zaradi cene glasovali proti. Krajevno društvo je pred tem zbralo več kot tisoč podpisov za ohranitev brvi.",
    ),
    "th": (
        "สภาเมืองมีมติเมื่อค่ำวันอังคารไม่รื้อสะพานคนเดินเก่าข้ามคลอง แต่จะจัดสรรงบประมาณราวสองล้านบาทเพื่อซ่อมแซมให้แข็งแรงและใช้งานต่อไปได้อีกหลายปี",
        "นายกเทศมนตรีกล่าวหลังการประชุมว่าได้คำนวณค่าใช้จ่ายหลายครั้งแล้ว งานจะเริ่มในปีหน้าและใช้เวลาประมาณแปดเดือนจึงจะแล้วเสร็จทั้งหมด",
        "สมาชิกสี่คนคัดค้านเพราะค่าใช้จ่ายสูง ก่อนหน้านี้ชุมชนรวบรวมรายชื่อได้มากกว่าหนึ่งพันรายชื่อเพื่อรักษาสะพานไว้ให้ลูกหลาน",
    ),
}
_WORDS = {  # most read, comments, says, all rights, home, contact
    "de": ("Meistgelesen", "3 Kommentare", "schrieb am", "Alle Rechte vorbehalten", "Startseite", "Impressum"),
    "fr": ("Les plus lus", "3 commentaires", "a dit le", "Tous droits réservés", "Accueil", "Contact"),
    "es": ("Lo más leído", "3 comentarios", "dijo el", "Todos los derechos reservados", "Inicio", "Contacto"),
    "en": ("Most read", "3 comments", "says on", "All rights reserved", "Home", "Contact"),
}


def paged(
    name: str, url: str, body: str, *, title: str, site: str, lang: str = "en", head: str = "", **want: Any
) -> Style:
    """A whole page of a site with menu, list of other texts, comments and foot; `$P` is the text, `$1` its first paragraph, `$R` the rest."""
    texts = NEWS[lang[:2]]
    most, comments, said, rights, home, contact = _WORDS.get(lang[:2], _WORDS["en"])
    article = (
        body.replace("$P", "".join(f"<p>{t}</p>" for t in texts))
        .replace("$R", "".join(f"<p>{t}</p>" for t in texts[1:]))
        .replace("$1", texts[0])
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
