"""The names of months in some forty languages, with the forms they take in dates, and those of other calendars.

A name of two words is written with "_" in the tables. What two languages call different months stands with the one
that is written more ("listopada": November in Polish, October in Croatian; `days` tells them apart by the dots).
"""

from __future__ import annotations

import unicodedata

_MONTHS = """
january január januára gener януари يناير jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari
stycznia styczeń sty ocak oca ledna leden ianuarie ian tammikuuta tammikuu tammi январь января янв січня
ιανουαρίου ιαν ιανουάριος january siječnja siječanj januarja januara јануар јануара јануари студзеня jaanuar janvāris
janvārī sausio xaneiro janúar janar yanvar қаңтар ינואר जनवरी জানুয়ারি جنوری جانفي كانون_الثاني
tháng_1 tháng_01 tháng_một tháng_giêng th1 januarie siječ sij січ

february február februára febrer февруари فبراير feb februar feber février févr fév fevr fevrier febrero febbraio
fevereiro fev februari lutego luty lut şubat şub února únor februarie helmikuuta helmikuu helmi february февраль
февраль февраля фев лютого φεβρουαρίου φεβ φεβρουάριος veljače veljača februarja februara фебруар фебруара лютага
veebruar februāris februārī vasario febreiro febrúar shkurt fevral ақпан פברואר फरवरी फ़रवरी ফেব্রুয়ারি فروری
فيفري شباط tháng_2 tháng_02 tháng_hai th2 лют úno veľ velj

march március marts marec març مارس mar märz mrz maerz mär mars marzo março marco maart mrt marca marzec mart března
březen martie maaliskuuta maaliskuu maalis март марта мар березня μαρτίου μαρ maret μάρτιος ožujka ožujak marta
сакавіка märts martā kovo наурыз מרץ מרס मार्च মার্চ مارچ آذار tháng_3 tháng_03 tháng_ba th3 бер bře bre ožu márc

april apr avril avr abril abr aprile apríla април أبريل kwietnia kwiecień kwi nisan nis dubna duben aprilie huhtikuuta
huhtikuu huhti április апрель апреля апр квітня απριλίου απρ απρίλιος travnja travanj aprila априла красавіка aprill
aprīlis aprīlī balandžio apríl prill aprel сәуір אפריל अप्रैल এপ্রিল اپریل آوریل أفريل نيسان tháng_4 tháng_04 tháng_tư th4
квіт кві ápr

may május mája maig مايو mai mayo maggio mag maio mei maj maja mayıs května květen toukokuuta toukokuu touko május
май мая травня μαΐου μαΐ μάιος svibnja svibanj мај маја maijs maijā gegužės maí мамыр מאי मई মে مئی ماي أيار
tháng_5 tháng_05 tháng_năm th5 трав тра kvě kve svi máj μαϊ μάι

june junij júna juny юни يونيو jun juni juin junio giugno giu junho czerwca czerwiec cze haziran haz června červen
iunie iun kesäkuuta kesäkuu kesä június июнь июня июн червня ιουνίου ιουν ιούνιος lipnja lipanj junija juna јун јуна
јуни чэрвеня juuni jūnijs jūnijā birželio xuño júní qershor iyun маусым יוני जून জুন جون جوان حزيران
tháng_6 tháng_06 tháng_sáu th6 черв чер čvn ιούν jún

july julij júla juliol юли يوليو jul juli juillet juil julio luglio lug julho lipca lipiec lip temmuz tem července
červenec iulie iul heinäkuuta heinäkuu heinä július июль июля июл липня ιουλίου ιουλ ιούλιος srpnja srpanj julija jula
јул јула јули ліпеня juuli jūlijs jūlijā liepos xullo júlí korrik iyul шілде יולי जुलाई জুলাই جولائی جويلية تموز
tháng_7 tháng_07 tháng_bảy th7 julai лип čvc ιούλ júl

august avgust augusta agost أغسطس aug août aout agosto ago agustus augustus sierpnia sierpień sie augusti ağustos ağu
srpna srpen elokuuta elokuu elo augusztus август августа авг серпня αυγούστου αυγ agu αύγουστος kolovoza kolovoz
avgusta жніўня augusts augustā rugpjūčio ágúst gusht avqust тамыз אוגוסט अगस्त আগস্ট اگست أوت آب
tháng_8 tháng_08 tháng_tám th8 ogos серп сер αύγ

september septembar septembra септември سبتمبر sep sept septembre septiembre settembre set setembro września wrzesień
wrz eylül eyl září septembrie syyskuuta syyskuu syys szeptember сентябрь сентября сен сент вересня σεπτεμβρίου σεπ
σεπτέμβριος rujna rujan септембар септембра верасня septembris septembrī rugsėjo shtator sentyabr қыркүйек ספטמבר
सितंबर सितम्बर সেপ্টেম্বর ستمبر أيلول tháng_9 tháng_09 tháng_chín th9 вер верес zář szept setiembre

october október októbra oktobar октомври أكتوبر oct oktober okt octobre octubre ottobre ott outubro out października
paź październik ekim eki října říjen octombrie lokakuuta lokakuu loka october октябрь октября окт жовтня οκτωβρίου
οκτ οκτώβριος oktobra октобар октобра кастрычніка oktoober oktobris oktobrī spalio tetor oktyabr қазан אוקטובר
अक्टूबर अक्तूबर অক্টোবর اکتوبر تشرين_الأول tháng_10 tháng_mười th10 жовт жов říj

november novembar novembra ноември نوفمبر nov novembre noviembre novembro listopada listopad lis kasım kas listopadu
noiembrie marraskuuta marraskuu marras ноябрь ноября ноя нояб листопада νοεμβρίου νοε nopember νοέμβριος studenoga
studenog studeni новембар новембра лістапада novembris novembrī lapkričio nóvember nëntor noyabr қараша נובמבר नवंबर
नवम्बर নভেম্বর نومبر تشرين_الثاني tháng_11 tháng_mười_một th11 лист

december decembar decembra desembre декември ديسمبر dec dezember dez décembre déc decembre diciembre dic dicembre
dezembro grudnia grudzień gru aralık ara prosince prosinec decembrie joulukuuta joulukuu joulu декабрь декабря дек
грудня δεκεμβρίου δεκ desember des δεκέμβριος prosinca prosinac децембар децембра снежня detsember decembris decembrī
gruodžio decembro dhjetor dekabr желтоқсан דצמבר दिसंबर दिसम्बर ডিসেম্বর دسمبر كانون_الأول tháng_12 tháng_mười_hai th12
disember груд гру
"""
MONTHS = {name.replace("_", " "): n for n, line in enumerate(_MONTHS.strip().split("\n\n"), 1) for name in line.split()}
_WITH_ACCENTS = range(0x80, 0x530)  # letters, Latin, Greek and Cyrillic, that people also write without them


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).replace("ı", "i")


MONTHS = {_plain(name): n for name, n in MONTHS.items() if ord(max(name)) in _WITH_ACCENTS} | MONTHS

_THAI = """
มกราคม ม.ค. กุมภาพันธ์ ก.พ. มีนาคม มี.ค. เมษายน เม.ย. พฤษภาคม พ.ค. มิถุนายน มิ.ย. กรกฎาคม ก.ค. สิงหาคม ส.ค. กันยายน
ก.ย. ตุลาคม ต.ค. พฤศจิกายน พ.ย. ธันวาคม ธ.ค.
""".split()
THAI_MONTHS = {name: n // 2 + 1 for n, name in enumerate(_THAI)}
# Of the Iranian calendar, from the first day of spring on.
PERSIAN_MONTHS = {
    name: n for n, name in enumerate("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(), 1)
}
