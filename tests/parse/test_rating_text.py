"""The grammar of scores: tables of what is one, of what only looks like one, and properties that hold for all texts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.parse.scores.normalize import LETTERS, normalize
from scraper.parse.scores.rating_figures import scale_in, to_number
from scraper.parse.scores.rating_labels import aspect_of, label_before
from scraper.parse.scores.rating_text import find, parse, write
from scraper.records import Rating
from tests.shared import costs_less, cpu_s

# text, value, best
ALONE = """
🌕🌕🌕🌗🌑|3.5|5
🟢🟢🟢⚪⚪|3|5
🟡🟡🟡⚫⚫|3|5
◼◼◼◼◻|4|5
★★★✬☆|3.5|5
XXX--|3|5
⚄|5|6
★ x 4|4|None
5 csillagból 4|4|5
5 星中的 4 星|4|5
四星半|4.5|None
星4つ|4|None
4 od 5 zvezdic|4|5
neljä tähteä|4|None
quattro stelle e mezza|4.5|None
8/10|8|10
8 / 10|8|10
8.5/10|8.5|10
8,5/10|8.5|10
8.5 /10|8.5|10
7.25/10|7.25|10
0.5/5|0.5|5
3,5/5|3.5|5
3½/5|3.5|5
3 1/2 / 5|3.5|5
10/10|10|10
5/5|5|5
4.0/5.0|4|5
85/100|85|100
100/100|100|100
3/4|3|4
3.5/4|3.5|4
5/6|5|6
16/20|16|20
14,5/20|14.5|20
4／5|4|5
(8/10)|8|10
[4/5]|4|5
"9/10"|9|10
4/5.|4|5
4/5!|4|5
4 out of 5|4|5
4.5 out of 5|4.5|5
4 out of 5 stars|4|5
4 stars out of 5|4|5
4 stars (out of 5)|4|5
10 Stars out of 10|10|10
8.5 out of ten|8.5|10
3 out of four stars|3|4
4/5 stars|4|5
3.5/4 stars|3.5|4
4 of 5 stars|4|5
8 points out of 10|8|10
4 out of a possible 5|4|5
42 out of 50 points|42|50
7 von 8|7|8
7 von 10 Punkten|7|10
7 Punkte von 10|7|10
5 von 5 Punkten|5|5
4 von 5 Sternen|4|5
3,5 von 5 Sternen|3.5|5
4 von maximal 5 Sternen|4|5
4 Sterne von 5|4|5
4 sur 5|4|5
4,5 sur 5|4.5|5
4 étoiles sur 5|4|5
3 sur 5 étoiles|3|5
15 sur 20|15|20
4 de 5 estrellas|4|5
4 estrellas de 5|4|5
8 sobre 10|8|10
8,5 de 10 puntos|8.5|10
4 su 5|4|5
4 stelle su 5|4|5
3,5 su 5 stelle|3.5|5
8 punti su 10|8|10
4 em 5|4|5
4 de 5 estrelas|4|5
3 estrelas em 5|3|5
4 van de 5 sterren|4|5
4 van 5 sterren|4|5
4 sterren|4|None
8 na 10|8|10
4 na 5 gwiazdek|4|5
7 z 10 punktów|7|10
5 из 5|5|5
5 из 5 звезд|5|5
8 из 10 баллов|8|10
8 баллов из 10|8|10
4 av 5|4|5
5 av 5 stjerner|5|5
5 av 6 stjerner|5|6
4 stjärnor av 5|4|5
4 af 6 stjerner|4|6
4 ud af 6 hjerter|4|6
4点 / 5点|4|5
5つ星のうち4.0|4|5
5点満点中4点|4|5
10点満点で8点|8|10
8分|8|None
4.5星|4.5|None
★4.5|4.5|None
4 stars|4|None
4 Stars|4|None
4-star|4|None
3½ stars|3.5|None
3 1/2 stars|3.5|None
2.5 stars|2.5|None
4 Sterne|4|None
3 étoiles|3|None
4 estrellas|4|None
4 stelle|4|None
4 estrelas|4|None
4 gwiazdki|4|None
4 звезды|4|None
5 stjerner|5|None
four stars|4|None
Four Stars|4|None
one star|1|None
five-star|5|None
four and a half stars|4.5|None
three and a half stars|3.5|None
five out of five|5|5
five out of five stars|5|5
four stars out of five|4|5
four and a half out of five|4.5|5
four and a half stars out of five|4.5|5
three and a half out of four stars|3.5|4
eight out of ten|8|10
eight out of 10|8|10
seven point five out of ten|7.5|10
five point five pointer|5.5|None
eight points out of ten|8|10
vier von fünf Sternen|4|5
fünf von fünf Sternen|5|5
viereinhalb Sterne|4.5|None
dreieinhalb von fünf Sternen|3.5|5
acht von zehn Punkten|8|10
vier Sterne|4|None
quatre étoiles|4|None
quatre étoiles sur cinq|4|5
quatre sur cinq|4|5
trois étoiles et demie sur cinq|?|?
cuatro estrellas|4|None
cuatro de cinco estrellas|4|5
cuatro y media estrellas|4.5|None
quattro stelle|4|None
quattro stelle su cinque|4|5
quatro estrelas|4|None
quatro estrelas em cinco|4|5
vier sterren|4|None
drie van de vijf sterren|3|5
cztery gwiazdki|4|None
пять звезд|5|None
четыре из пяти|4|5
пять из пяти звёзд|5|5
fyra stjärnor|4|None
fem stjerner|5|None
fire stjerner|4|None
fem av seks stjerner|5|6
★|1|None
★★|2|None
★★★|3|None
★★★★|4|None
★★★★★|5|None
★★★½|3.5|None
★★★ ½|3.5|None
★★★1/2|3.5|None
★★★ 1/2|3.5|None
½|0.5|None
★★★★☆|4|5
★★★☆☆|3|5
★☆☆☆☆|1|5
★★★½☆|3.5|5
★★★✰✰|3|5
★ ★ ★ ☆ ☆|3|5
★★★☆|3|4
⭐⭐⭐⭐|4|None
⭐️⭐️⭐️⭐️|4|None
⭐⭐⭐⭐½|4.5|None
🌟🌟🌟|3|None
●●●●○|4|5
♥♥♥♡♡|3|5
🎬🎬🎬🎬|4|None
🍿🍿🍿|3|None
87%|87|100
87 %|87|100
87.5%|87.5|100
100%|100|100
8|8|None
8.6|8.6|None
8,6|8.6|None
9.0|9|None
87|87|None
"""

LABELLED = """
Score (out of 10): 7|7|10
Rating (1-5): 4|4|5
Voto (da 1 a 10): 7|7|10
Terningkast fire|4|6
Voto: sette e mezzo|7.5|None
Cijfer: een 8|8|None
Rating: xxxoo|3|5
Rating: ★ x 4|4|None
Note finale 7,5|7.5|None
Rating: ***½|3.5|None
Rating: ***1/2 out of ****|3.5|4
Rating: **** (out of 5)|4|5
Our rating: ★★★ out of 5|3|5
Puan: 8/10|8|10
Değerlendirme: 7|7|None
Hodnocení: 80 %|80|100
Pontszám: 8/10|8|10
Rating: 8|8|None
Rating: 8/10|8|10
Rating - 8/10|8|10
Rating – 8/10|8|10
Rating 8/10|8|10
RATING: 4/5|4|5
Rating = 4/5|4|5
Rating: 4 stars|4|None
Rating: ★★★★|4|None
Rating: ★★★★☆|4|5
Rating: 87%|87|100
Rated 5/5|5|5
Rated: 4 out of 5|4|5
Rated 5/5 on Jun 26 2007 by Ann|5|5
Score: 8.5|8.5|None
Score 4.5 out of 5|4.5|5
Score: 42/50|42|50
Final score: 9|9|None
Final Score – 7.5/10|7.5|10
Total score: 85/100|85|100
Overall: 8/10|8|10
Overall: 8|8|None
Overall score: 85%|85|100
Overall rating: 4.5 stars|4.5|None
Our rating: 4/5|4|5
My rating: 3.5 stars|3.5|None
My score is 7/10|7|10
The verdict: 8|8|None
Verdict 8/10|8|10
VERDICT 8/10 – TRÈS BON|8|10
Verdict: 4 out of 5 stars|4|5
STAR RATING: 10 Stars out of 10|10|10
Star rating: 3|3|None
Stars: 4/5|4|5
Kanae’s Review8.5/10|8.5|10
Ann's Review 7/10|7|10
Grade: 7|7|None
Critic's rating: 3.5/5|3.5|5
Editor's rating: 4.0|4|None
Review score: 8|8|None
Mark: 7/10|7|10
I give it 4 stars|4|None
We give it 4 out of 5 stars.|4|5
It gets four stars.|4|None
It gets a solid 8/10 from me.|8|10
It deserves three and a half stars.|3.5|None
So it is an easy five out of five.|5|5
87% overall rating|87|100
Wertung: 8/10|8|10
Wertung: 4 von 5|4|5
Wertung: 8 von 10 Punkten|8|10
Gesamtwertung: 7,5|7.5|None
Bewertung: 3,5/5|3.5|5
Unsere Wertung: 4 Sterne|4|None
Note: 2|2|None
Gesamtnote: 1,7|1.7|None
Schulnote: 2|2|None
Fazit: 8/10|8|10
Punkte: 9/10|9|10
Testergebnis: 92%|92|100
Urteil: 4/5|4|5
Note : 16/20|16|20
Note : 4/5|4|5
Ma note : 14/20|14|20
Notre note : 3,5/5|3.5|5
Note globale : 8/10|8|10
Verdict : 8/10|8|10
Nota: 7,5|7.5|None
Nota final: 8|8|None
Mi nota: 7/10|7|10
Puntuación: 4/5|4|5
Calificación: 9/10|9|10
Valoración: 3,5 de 5|3.5|5
Voto: 7|7|None
Voto finale: 8,5|8.5|None
Voto: 7 su 10|7|10
Valutazione: 4/5|4|5
Giudizio: 3 stelle|3|None
Avaliação: 4/5|4|5
Nota: 8,5/10|8.5|10
Classificação: 3 estrelas|3|None
Cijfer: 8,5|8.5|None
Beoordeling: 4/5|4|5
Eindscore: 8|8|None
Ocena: 8/10|8|10
Ocena końcowa: 7|7|None
Ocena: 7,5 na 10|7.5|10
Оценка: 8/10|8|10
Оценка: 8 из 10|8|10
Моя оценка: 9|9|None
Итог: 7/10|7|10
Рейтинг: 4,5|4.5|None
評価：4.5|4.5|None
評価: ★★★★|4|None
総合評価：8/10|8|10
おすすめ度：★★★☆☆|3|5
评分：8.2|8.2|None
总评分：8.2|8.2|None
我的评分：★★★★|4|None
推荐指数：★★★★☆|4|5
[总计]8.2|8.2|None
Betyg: 4|4|None
Betyg 4/5|4|5
Terningkast 5|5|6
Terningkast: 4|4|6
Karakter: 5/6|5|6
Arvosana: 4|4|None
"""

WORDED = """
Grade: A-|A-
Grade: B+|B+
Grade: A|A
Grade: F|F
Grade – B|B
Grade is C+|C+
Rating: B|B
Score: A+|A+
Overall grade: C-|C-
Verdict: Recommended|Recommended
Verdict: Highly recommended|Highly recommended
Verdict: Skip it|Skip it
Verdict: Buy|Buy
Buy/Rent/Skip: Rent|Rent
Rating: Excellent|Excellent
Rating: Thumbs up|Thumbs up
Testurteil: Sehr gut|Sehr gut
Urteil: gut|gut
Gesamturteil: befriedigend|befriedigend
Verdict : Incontournable|Incontournable
Veredicto: Recomendado|Recomendado
Giudizio: Ottimo|Ottimo
Oordeel: Uitstekend|Uitstekend
Вердикт: отлично|отлично
"""

ASPECTS = """
Graphics: 8|Graphics|8|None
Graphics: 8/10|Graphics|8|10
Graphics – 8/10|Graphics|8|10
Sound: 9|Sound|9|None
Value score: 4.5 / 5|Value|4.5|5
Battery life: 4/5|Battery life|4|5
Build quality: 9/10|Build quality|9|10
Story: ★★★★☆|Story|4|5
Acting rating: 3/5|Acting|3|5
Grafik: 8|Grafik|8|None
Spielspaß: 85%|Spielspaß|85|100
Verbrauch: 1|Verbrauch|1|None
Scénario : 7/10|Scénario|7|10
Jugabilidad: 9|Jugabilidad|9|None
Trama: 7/10|Trama|7|10
Roteiro: 8/10|Roteiro|8|10
Графика: 8/10|Графика|8|10
[剧情]7.3|剧情|7.3|None
画面：7.5|画面|7.5|None
ストーリー：4|ストーリー|4|None
"""

NOT_RATINGS = """
He scored 8 out of 10 goals
xxoo
五星级酒店
***
* * *
**bold** words
* terms apply
prices from nine euros***
5 * 4 = 20
**** off
Top 10
The top 10 films of the year
The 5 stars of the film
The 5 stars of the film were there
5 stars of the screen
The stars of the show
three stars in the night sky
two stars who met on set
a 4-star hotel
a five-star hotel by the sea
a five-star general
five-star resort
a two Michelin star restaurant
it has 2 Michelin stars
one of the five best
one of the five best films
one of the ten worst films of all time
two out of three films
three out of four doctors
4 out of 5 dentists
4 out of 5 dentists agree
8 out of 10 cats
7 out of 10 times
9 times out of 10
five out of ten people
3 out of 5 of them
nine out of ten viewers
out of 5
out of ten
16:9
2.35:1
a 16:9 picture
1.85:1 aspect ratio
9/10/2023
09/10/2023
10/9/23
on 9/10
on 9/10 we met
since 9/10
from 5/10 to 9/11
24/7
open 24/7
9/11
7/11
50/50
a 50/50 chance
3/4 cup
3/4 cup of sugar
1/2 teaspoon
add 1/4 cup milk
2/3 majority
4/4 time
3/4 time
6/8 rhythm
8/10 of the time
2/3 of the film
1/3 of it
half of 10
a third of the way
1/10 scale model
a 1/6 scale figure
20/20 vision
20/20 hindsight
4/5 inches
5/8 inch
5/8" bolts
part 3/10
Part 3/5
Episode 4/10
Season 2, Episode 5/10
page 4/10
Chapter 5/10
week 5/10
vol. 3/5
round 4/5
day 3/5
slide 1/10
S01E05
3x13
season 3 episode 13
Windows 8/10
Windows 7/8/10
PS4/5
iOS 9/10
v8.5
version 8.5
version 4.5 of the app
ages 4/5
aged 9/10
size 8/10
sizes 4/5
3 to 5 years
12 years old
a 12-year-old
Rated R
Rated PG-13
Rated 12A
Rated R for violence
$4/5
$8.50
€4.50
£5/10
costs 9.99
from $4.50
a score of violins
the score by John Williams
the score is 2-1
score: 3-2
won 3-2
beat them 21-14
6/4 favourite
a 10-minute film
112 minutes
90% of the cast
90% off
50% of it
100% cotton
up 5%
it rose 8%
37% of readers
a 40% increase
8 of them
8 of 10 people
5 of 7 days
7 of 10 readers
5 von 10 Kindern
2 von 3 Filmen
3 sur 4 personnes
2 de 3 películas
3 su 4 spettatori
4 из 5 человек
4 av 5 barn
chapter 8
No. 8
#8
8th
the 8th of May
1984
2001: A Space Odyssey
Ocean's 11
District 9
Se7en
10 Cloverfield Lane
8 Mile
The Fantastic 4
12 Angry Men
4K
8 GB
5 GHz
100/100 Mbps
5G
f/2.8
ISO 100
1/100 sec
1/60 s
10:30
10.30 Uhr
at 8/9c
8 pm
1-800-555
a grade of concrete
make the grade
A
Plan B
vitamin C
B+ tree
Verdict
Rating
Score:
The verdict is in
Overall, it works
A final note: bring water
Note: this is long
Please note: 3 of us went
Total: 45.99
Stars: Ann Lee, Bob Stone
Starring: Ann Lee
Stars Ann Lee and Bob Stone
the film stars 4 actors
thumbs up to the crew
I recommend it
Recommended age: 12
Buy now
highly recommended reading
gut gemacht
sehr gut gespielt
bon voyage
☆☆☆☆☆
☆
★ Great sound
★ New ★
• 5 items
😂😂😂
🔥🔥🔥🔥
!!!!!
1/2
2/5/7
1/2/3/4/5
127.0.0.1/8
10.0.0.0/8
https://paper.example/4/5
a/b
and/or
8/10ths
4/5ths of it
5/4
12/10
11/10
6/5
0/0
8/0
999/1000
one in five
four in ten
first of five parts
five of the ten
three of four children
four points behind
ten points clear
they lost by five points
three points ahead
"""


def rows(table: str, width: int) -> list[list[str]]:
    found = [line.split("|") for line in table.strip().split("\n")]
    assert all(len(row) == width for row in found)
    return [row for row in found if row[1] != "?"]


def number(text: str) -> float | None:
    return None if text == "None" else float(text)


@pytest.mark.parametrize("row", rows(ALONE, 3), ids=lambda row: row[0])
def test_a_text_that_is_a_score_is_read(row: list[str]) -> None:
    found = parse(row[0])
    assert found is not None
    assert (found.value, found.best) == (number(row[1]), number(row[2]))


@pytest.mark.parametrize("row", rows(LABELLED, 3), ids=lambda row: row[0])
def test_a_labelled_score_is_found(row: list[str]) -> None:
    found = find(row[0])
    assert [(m.rating.value, m.rating.best, m.rating.aspect) for m in found] == [(number(row[1]), number(row[2]), None)]
    assert found[0].rating.raw == row[0][found[0].start : found[0].stop]


@pytest.mark.parametrize("row", rows(WORDED, 2), ids=lambda row: row[0])
def test_a_letter_or_a_word_after_a_label_is_found(row: list[str]) -> None:
    assert [(m.rating.value, m.rating.best) for m in find(row[0])] == [(row[1], None)]


@pytest.mark.parametrize("row", rows(ASPECTS, 4), ids=lambda row: row[0])
def test_a_score_of_an_aspect_is_found_with_its_name(row: list[str]) -> None:
    assert [(m.rating.aspect, m.rating.value, m.rating.best) for m in find(row[0])] == [
        (row[1], float(row[2]), number(row[3]))
    ]


@pytest.mark.parametrize("text", NOT_RATINGS.strip().split("\n"))
def test_what_only_looks_like_a_score_is_not_found(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    "text", [line for line in NOT_RATINGS.strip().split("\n") if 3 < len(line) < 40 and not line.startswith("Total")]
)
def test_it_is_not_found_inside_a_sentence_either(text: str) -> None:
    assert find(f"We went there again, and {text} was all we heard about it.") == []


def test_enough_cases_stand_here() -> None:
    tables = [rows(t, n) for t, n in ((ALONE, 3), (LABELLED, 3), (WORDED, 2), (ASPECTS, 4))]
    assert sum(map(len, tables)) + len(NOT_RATINGS.strip().split("\n")) >= 400
    assert len(NOT_RATINGS.strip().split("\n")) >= 120


def test_several_scores_on_a_line_each_have_their_own_label() -> None:
    found = find("[剧情]7.3[画面]7.5[逻辑]8.2（不计）[总计]8.2")
    assert [(m.label, m.rating.value) for m in found] == [("剧情", 7.3), ("画面", 7.5), ("逻辑", 8.2), ("总计", 8.2)]


def test_spans_hold_the_score_and_do_not_overlap() -> None:
    text = "Story 7/10, sound 8/10; overall: four out of five stars (★★★★☆)."
    found = find(text)
    assert all(text[m.start : m.stop].strip() == m.rating.raw.strip() for m in found)
    assert all(a.stop <= b.start for a, b in pairwise(found))


def test_labels_and_scales() -> None:
    assert label_before("We say: our rating is 8", 22) == ("our rating", True)
    assert aspect_of("Sound quality rating") == "Sound quality"
    assert aspect_of("Ann Lee") is None
    assert scale_in("Note (sur 20)") == 20
    assert to_number("4½") == 4.5


@pytest.mark.parametrize("hostile", [
    "4 out of " * 110_000, "1/" * 500_000, "★" * 1_000_000, "Rating: " * 125_000, "five and a half " * 62_000, "9" * 1_000_000,
    "8/10 " * 200_000, " " * 1_000_000, "[a]8" * 250_000, "Grade: " + "A" * 1_000_000, "½" * 1_000_000, "5点満点中" * 200_000, "a:" * 500_000,
    "★ " * 500_000, "3 1/2 " * 160_000, "of of of " * 110_000, "(" * 1_000_000, "vier von " * 110_000, "1,2.3" * 200_000,
], ids=lambda text: text[:12])  # fmt: skip
def test_a_megabyte_of_hostile_text_takes_linear_time(hostile: str) -> None:
    small = cpu_s(lambda: find(hostile[: len(hostile) // 8]))
    assert costs_less(lambda: find(hostile), 12 * small + 0.5)


@given(st.text(max_size=300))
def test_find_never_fails_and_its_spans_lie_in_the_text(text: str) -> None:
    for match in find(text):
        assert 0 <= match.start < match.stop <= len(text)
        assert match.rating.best is None or (
            not isinstance(match.rating.value, str) and match.rating.value <= match.rating.best
        )


@given(st.text(alphabet="0123456789/.,½★☆⭐ -–:of outstarspointvnABCDEF+%つ星のうち満点[]()\n", max_size=120))
def test_find_never_fails_on_what_scores_are_made_of(text: str) -> None:
    for match in find(text):
        assert match.rating.normalized is None or 0 <= match.rating.normalized <= 1
    parse(text)


SCALES = st.sampled_from([4.0, 5.0, 6.0, 10.0, 20.0, 100.0])
TENTHS = st.integers(min_value=0, max_value=1000).map(lambda n: n / 10)


@st.composite
def ratings(draw: st.DrawFn) -> Rating:
    """Ratings as pages give them: of a scale, in stars, in percent, as letters; a few with an aspect."""
    kind = draw(st.sampled_from(["scale", "stars", "percent", "letter", "aspect"]))
    if kind == "letter":
        return normalize(
            Rating(draw(st.sampled_from(sorted(set(LETTERS) - {"E+", "E-", "F-"}))), None, None, "", scale="letter")
        )
    best = 100.0 if kind == "percent" else draw(SCALES)
    value = min(draw(TENTHS), best)
    scale = {"percent": "percent", "stars": "stars"}.get(kind, "points")
    return normalize(Rating(value, best, None, "", "Graphics" if kind == "aspect" else None, scale=scale))


@given(ratings())
def test_what_is_written_is_read_back(rating: Rating) -> None:
    found = parse(write(rating))
    assert found is not None
    same = (found.value, found.best, found.aspect, found.scale, found.normalized, found.method)
    assert same == (rating.value, rating.best, rating.aspect, rating.scale, rating.normalized, rating.method)


@given(SCALES, TENTHS, TENTHS)
def test_order_is_kept_within_a_scale(best: float, one: float, other: float) -> None:
    low, high = sorted((min(one, best), min(other, best)))
    first, second = parse(f"{low:g}/{best:g}"), parse(f"{high:g}/{best:g}")
    assert first is not None
    assert second is not None
    assert first.normalized is not None
    assert second.normalized is not None
    assert first.normalized <= second.normalized


@given(st.integers(min_value=1, max_value=5), st.booleans())
def test_stars_are_counted(full: int, half: bool) -> None:
    text = "★" * full + ("½" if half and full < 5 else "")
    empty = 5 - full - (1 if half and full < 5 else 0)
    value = full + (0.5 if half and full < 5 else 0.0)
    drawn, open_ended = parse(text + "☆" * empty), parse(text)
    assert drawn is not None
    assert open_ended is not None
    assert (drawn.value, open_ended.value) == (value, value)
    assert open_ended.best is None
    assert drawn.best == (5 if empty else None)


@settings(max_examples=50)
@given(
    st.sampled_from(["8/10", "4 out of 5 stars", "★★★½", "five out of five stars"]),
    st.text(alphabet="abcdefgh ,", max_size=40),
)
def test_words_around_a_labelled_score_do_not_change_it(score: str, words: str) -> None:
    alone = parse(score)
    found = find(f"{words}. Rating: {score}")
    assert alone is not None
    assert [(m.rating.value, m.rating.best) for m in found] == [(alone.value, alone.best)]
