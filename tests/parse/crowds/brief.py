"""What people said in a line or two, in more languages: short texts by people with odd names. All made up."""

from __future__ import annotations

from tests.parse.crowds.people import Said

DRINKERS = (
    Said("hopsandcrofts", 8, "2017-11-11", "Winter in a glass", ("Black as a cellar, with coffee on the nose and a little smoke at the end.",)),
    Said("Lou_R", 5, "2017-10-02", "Thin", ("Watery. Where did the malt go?",)),
    Said("tapline77", 10, "2017-09-17", "A keeper", ("Better with every sip as it warms.", "I bought a case for the cabin.",)),
    Said("Old Mossy", 7, "2017-08-30", "Decent", ("Solid, nothing more. Good with cheese.",)),
)  # fmt: skip
PATIENTS = (
    Said("Anonym", 10, "2019-03-12", "Sehr einfühlsam", ("Hatte große Angst und wurde mit viel Geduld behandelt. Danke!",)),
    Said("Gast_4711", 6, "2019-01-28", "Lange Wartezeit", ("Fachlich gut, aber trotz Termin saß ich eine Stunde dort.",)),
    Said("Waltraud H.", 10, "2019-01-09", "Klare Empfehlung", ("Modern, freundlich, pünktlich.", "Gerne wieder.",)),
)  # fmt: skip
COOKS = (
    Said("Solveig", 10, "2020-02-16", "Gott!", ("Jättegott, hela familjen ville ha mer.",)),
    Said("kardemumma_ulf", 6, "2020-01-30", "Lite torr", ("Blev lite torr, jag tar mindre mjöl nästa gång.",)),
    Said("Märta Lind", 8, "2019-12-22", "Bra", ("Enkel och snabb. Barnen hjälpte till med allt utom ugnen.",)),
)  # fmt: skip
SHOPPERS_VI = (
    Said("Thu Hà", 10, "2023-05-02", "Rất đẹp", ("Hàng đẹp, đóng gói cẩn thận, giao nhanh hơn mong đợi.",)),
    Said("minhtuan88", 6, "2023-04-19", "Tạm được", ("Dùng được nhưng màu hơi khác trong hình.",)),
    Said("Chị Lan", 8, "2023-03-27", "Ổn", ("Chất vải mát, mặc ở nhà rất thoải mái. Sẽ mua thêm cho mẹ.",)),
)  # fmt: skip
SHOPPERS_TR = (
    Said("Selin K.", 10, "2023-06-14", "Bayıldım", ("Kargo çok hızlıydı, ürün resimdeki gibi geldi.",)),
    Said("ahmetusta", 4, "2023-06-01", "Beklediğim gibi değil", ("Kumaşı ince, iki yıkamada rengi soldu.",)),
    Said("Nergis", 8, "2023-05-20", "Güzel", ("Fiyatına göre gayet iyi. Bir numara büyük alın.",)),
)  # fmt: skip
GUESTS_FR = (
    Said("Maëlle du 44", 8, "2014-01-19", "Bonne surprise", ("Accueil charmant et assiettes généreuses, on reviendra.",)),
    Said("papy_roger", 4, "2013-12-02", "Déçu", ("Trop bruyant. Le poisson était froid.",)),
    Said("Jean-Luc", 10, "2013-11-21", "Parfait", ("Rien à redire !", "Le fondant au chocolat vaut le détour à lui seul.",)),
)  # fmt: skip
STAFF = (
    Said("Line Cook", 6, "2021-07-08", "Good people, bad hours", ("Kind crew and decent tips. The rota changes every week without warning.",)),
    Said("Former Employee - Store Manager", 2, "2021-05-19", "Look elsewhere", ("No training, no breaks, and nobody at the head office answers.",)),
    Said("Barista", 8, "2021-04-03", "Nice first job", ("You learn fast and nobody shouts.",)),
)  # fmt: skip
