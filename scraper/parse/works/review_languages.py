"""What a review is called in languages of which few reviews are among the annotated pages."""

from __future__ import annotations

SURE = (
    r"recenzi[ae]|recenzij[ae]|рецензі[яї]|рецензиј[ае]|ревю|(?:\w{4,10})?κριτικ[ήη]|مراجعة|รีวิว|ressenya|"
    r"(?:\w{3,10})?arvustus|"
    r"(?:film|kitap|dizi|oyun|albüm|tiyatro) eleştirisi|(?:film|könyv|színi|zenei|lemez|játék)kritika|"
    r"(?:elokuva|kirja|levy|peli|teatteri|keikka|sarja|konsertti|ravintola|ooppera|tanssi|näyttely)-?arvio(?:t|inti)?|"
    r"(?:boek|film|muziek)bespreking|rijtest|autotest|bogomtale|bokomtale|kitap yorumu|film yorumu|biltest|"
    r"provkörning|koeajo|"
    r"(?:krog|koncert|konsert|spel|serie)(?:recension|anmeldelse)(?:er)?|chronique(?=\s?[:\])])|ulasan|"
    r"resensi|gagnrýni|kvikmyndadómur|cronic[aă] (?:de )?(?:film|carte|teatru)|"
    r"review (?:phim|sách|truyện|quán|nhà hàng|buku|film|novel|drama|komik)(?=\s)"
)
# scripts whose signs end no word
UNPARTED = r"रिव्यू|(?:फिल्म|मूवी|पुस्तक|बुक) समीक्षा|রিভিউ|రివ్యూ|సమీక్ష|விமர்சனம்|รีวิว"
# Words of common speech, too: a colon or a dash must stand beside them.
COMMON = (
    r"prise en main|getest|prova su strada|provkjøring|testissä|testujemy|тест-драйв|тест|cronică|opinia|"
    r"kritika|teszt|apskats|dómur|ocena|огляд|ביקורת|نقد|arvio|đánh giá"
)
SURE_STEMS = (
    "bespreking", "rijtest", "autotest", "omtale", "yorumu", "biltest", "provkörning", "koeajo", "recension",
    "anmeldelse",
    "chronique", "recenzi", "рецензі", "рецензиј", "ревю", "κριτικ", "مراجعة", "รีวิว", "ressenya", "arvustus",
    "eleştirisi",
    "ulasan", "resensi", "gagnrýni", "filmkritika", "könyvkritika", "elokuva-arvio", "kirja-arvio", "levyarvio",
    "रिव्यू", "समीक्षा", "রিভিউ", "రివ్యూ", "సమీక్ష", "விமர்சனம்", "levy-arvio",
    "peliarvio", "teatteriarvio", "keikka-arvio", "konserttiarvio", "cronic",
)  # fmt: skip
STEMS = (
    *SURE_STEMS, "prise en", "getest", "provk", "testi", "testuj", "тест", "cronică", "opinia", "kritika",
    "teszt", "apskats", "dómur", "ocena", "огляд", "ביקורת", "نقد", "arvio", "đánh giá",
)  # fmt: skip
SUBJECT = (
    r"film|kino|buch|hörbuch|album|musik|cd|platten|konzert|theater|opern|serien|spiele?|restaurant|roman|comic|kurz|"
    r"tv|fernseh|dvd|heimkino|game|boek|bok|bog|musikk|serie|spill?|plate|teater|konsert|skiv|spel|elokuva|kirja|"
    r"levy|peli|concert|ausstellungs|kunst|konst|podcast|opern?|ballett|tanz|hörspiel|wein|gastro|expositie|"
    r"tentoonstellings|utställnings|udstillings|restaurang|opera|dans|game|brettspiel"
)
# What stands before "review" where it is no review of a work, and what follows it where it is a verb or an office.
OFFICE = frozenset(
    "season half in under to of into for the a an at on and peer judicial law police strategic spending "
    "performance safety rent budget independent annual internal external government defence defense case policy "
    "systematic literature scoping year month week quarter quarterly orders ordered ordering urgent public var "
    "nhs ethics legal medical security tax pension pay code design compliance planning business press market "
    "weekly monthly daily".split()
)
ONGOING = frozenset(
    "into process board committee policy finds found says shows calls ordered orders begins launched panel of footage "
    "roundup round-up site sites".split()
)
