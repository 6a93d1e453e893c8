"""What a review is called in languages of which few reviews are among the annotated pages."""

from __future__ import annotations

SURE = (
    r"recenzi[ae]|recenzij[ae]|рецензі[яї]|рецензиј[ае]|ревю|(?:\w{4,10})?κριτικ[ήη]|مراجعة|รีวิว|ressenya|"
    r"(?:\w{3,10})?arvustus|"
    r"(?:film|kitap|dizi|oyun|albüm|tiyatro) eleştirisi|(?:film|könyv|színi|zenei|lemez|játék)kritika|"
    r"(?:elokuva|kirja|levy|peli|teatteri|keikka|sarja|konsertti|ravintola|ooppera|tanssi|näyttely)-?arvio(?:t|inti)?|"
    r"ulasan|resensi|gagnrýni|kvikmyndadómur|cronic[aă] (?:de )?(?:film|carte|teatru)|"
    r"review (?:phim|sách|truyện|quán|nhà hàng|buku|film|novel|drama|komik)(?=\s)"
)
UNPARTED = r"रिव्यू|समीक्षा|রিভিউ|రివ్యూ|సమీక్ష|விமர்சனம்|รีวิว"  # scripts whose signs end no word
# Words of common speech, too: a colon or a dash must stand beside them.
COMMON = r"kritika|teszt|apskats|dómur|ocena|огляд|ביקורת|نقد|arvio|đánh giá"
SURE_STEMS = (
    "recenzi", "рецензі", "рецензиј", "ревю", "κριτικ", "مراجعة", "รีวิว", "ressenya", "arvustus", "eleştirisi",
    "ulasan", "resensi", "gagnrýni", "filmkritika", "könyvkritika", "elokuva-arvio", "kirja-arvio", "levyarvio",
    "रिव्यू", "समीक्षा", "রিভিউ", "రివ్యూ", "సమీక్ష", "விமர்சனம்", "levy-arvio",
    "peliarvio", "teatteriarvio", "keikka-arvio", "konserttiarvio", "cronic",
)  # fmt: skip
STEMS = (*SURE_STEMS, "kritika", "teszt", "apskats", "dómur", "ocena", "огляд", "ביקורת", "نقد", "arvio", "đánh giá")
