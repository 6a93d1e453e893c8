"""Who wrote, when, and under what headline, in papers of many countries: glued lines, desks, scores in headings, further calendars."""

from __future__ import annotations

from tests.parse.styles.people_programs import framed
from tests.parse.styles.prose import BOOK, FILM, GAME, MUSIC, STAGE, signed

_DA = (
    "Filmen begynder med en lang overfart, og instruktøren giver sig tid, før figurerne begynder at tale. Manuskriptet er knapt, kameraet tålmodigt, og "
    "skuespillerne er præcise også i de tavse scener. Ikke alle ideer holder til slutningen, men de sidste tyve minutter hører til årets bedste i biografen."
)
_NO = (
    "Filmen begynner med en lang overfart, og regien tar seg tid før figurene begynner å snakke. Manuset er knapt, kameraet tålmodig, og skuespillerne er "
    "presise også i de tause scenene. Ikke alle ideer holder til slutten, men de siste tjue minuttene hører til årets beste på kino."
)
_HE = (
    "הסרט נפתח בהפלגה ארוכה, והבימאית אינה ממהרת עד שהדמויות מתחילות לדבר. התסריט קצר, המצלמה סבלנית, והשחקנים מדויקים גם בסצנות השקטות. "
    "לא כל רעיון מחזיק עד הסוף, אבל עשרים הדקות האחרונות הן מן הטובות שנראו השנה בקולנוע, והקהל נשאר לשבת גם אחרי הכתוביות."
)
_TH = (
    "ภาพยนตร์เริ่มต้นด้วยการเดินทางอันยาวนาน และผู้กำกับไม่รีบร้อนจนกว่าตัวละครจะเริ่มพูด บทภาพยนตร์กระชับ กล้องอดทน และนักแสดงแม่นยำแม้ในฉากที่เงียบ "
    "ไม่ใช่ทุกความคิดจะอยู่ได้จนจบ แต่ยี่สิบนาทีสุดท้ายเป็นช่วงที่ดีที่สุดของปีนี้ในโรงภาพยนตร์"
)
_UK = (
    "Фільм починається з довгої переправи, і режисерка не поспішає, доки герої не заговорять. Сценарій стислий, камера терпляча, актори точні й у "
    "мовчазних сценах. Не кожна думка тримається до кінця, але останні двадцять хвилин — серед найкращих цього року, і зала довго мовчала."
)
_HR = (
    "Film počinje dugim prijelazom, a redateljica ne žuri sve dok likovi ne progovore. Scenarij je škrt, kamera strpljiva, a glumci su točni i u nijemim "
    "prizorima. Ne izdrži svaka ideja do kraja, ali posljednjih dvadeset minuta spada među najbolje ove godine u kinu."
)


STYLES = [
    signed(
        "kicker, title and score in one heading",
        "https://needledrop.example/reviews/albums/ferry-songs",
        framed(
            "Needle Drop",
            '<main><h1 class="hd"><span class="hd__kicker">Album of the week</span><span class="hd__title">Ines Varga: Ferry Songs</span><span class="hd__score">8/10</span></h1><p '
            'class="hd__by"><span>Fenella Brack</span><span>18.03.22</span></p>$P</main>',
        ),
        title="Ines Varga: Ferry Songs | Needle Drop",
        lang="en-GB",
        prose=MUSIC,
        headline="Ines Varga: Ferry Songs",
        authors=["Fenella Brack"],
        published="2022-03-18",
    ),
    signed(
        "section as the first heading",
        "https://www.ludleygazette.example/whats-on/film/20114552.the-quiet-heir/",
        framed(
            "Ludley Gazette",
            '<h1 class="section-title"><a href="/whats-on/film/">Film Reviews</a></h1><article><h2 class="mar-article__headline">The Quiet Heir (12A): a slow inheritance</h2><div '
            'class="author-details"><p>By <span class="author-name">Nigel Trask</span> <a href="https://x.example/ntrask">@ntrask</a> <span class="author-title">Chief '
            'Reporter</span></p></div><p class="mar-article__timestamp">15th January, 2022</p>$P</article>',
        ),
        title="The Quiet Heir (12A): a slow inheritance | Ludley Gazette",
        lang="en-GB",
        prose=FILM,
        headline="The Quiet Heir (12A): a slow inheritance",
        authors=["Nigel Trask"],
        published="2022-01-15",
    ),
    signed(
        "da reviewed by, two clocks",
        "https://www.kajbladet.example/kultur/anmeldelse-den-lange-stige",
        framed(
            "Kajbladet",
            '<article><span class="label">Anmeldelse</span><h1>Den lange stige er et lille mirakel</h1><p class="lead">To brødre og et fyr.</p><div class="info">Anmeldt af <b>Signe '
            'Holm</b></div><div class="tid">05. maj 2019 kl. 06.00 <i>Opdateret 06. maj 2019 kl. 09.12</i></div>$P</article>',
        ),
        title="Den lange stige er et lille mirakel | Kajbladet",
        lang="da",
        prose=_DA,
        headline="Den lange stige er et lille mirakel",
        authors=["Signe Holm"],
        published="2019-05-05",
        modified="2019-05-06",
    ),
    signed(
        "no jobs in brackets, die",
        "https://www.brygga.example/kultur/film/i/Qx9/den-lange-stigen",
        framed(
            "Brygga",
            '<article><h1>Den lange stigen: stille og sterk</h1><ul class="people"><li><a href="/person/kari-nordby">Kari Nordby</a> <span>(tekst)</span></li><li><a '
            'href="/person/jon-vik">Jon Vik</a> <span>(foto)</span></li></ul><p class="pub">Publisert: 12.10.2018 21:04</p><p>Terningkast 5</p>$P</article>',
        ),
        title="Den lange stigen: stille og sterk – Brygga",
        lang="nb",
        prose=_NO,
        headline="Den lange stigen: stille og sterk",
        authors=["Kari Nordby"],
        published="2018-10-12",
    ),
    signed(
        "fr two clocks, then by whom",
        "https://www.lequaidesarts.example/cinema/article/la-longue-echelle_6031.html",
        framed(
            "Le Quai des arts",
            '<article><p class="rub">Cinéma</p><h1>« La Longue Échelle », descendre sans bruit</h1><p class="meta">Publié le 5 mars 2020 à 06h00, mis à jour le 6 mars 2020 à '
            '11h30, par Maëlle Kervadec</p>$P<p class="fiche">Film de Paul Astier. 1 h 52. En salles le 4 mars 2020.</p></article>',
        ),
        title="« La Longue Échelle », descendre sans bruit - Le Quai des arts",
        lang="fr",
        headline="« La Longue Échelle », descendre sans bruit",
        authors=["Maëlle Kervadec"],
        published="2020-03-05",
        modified="2020-03-06",
    ),
    signed(
        "nl stars, name and clock on one line",
        "https://www.dekade.example/recensies/de-lange-ladder~b91/",
        framed(
            "De Kade",
            '<article><header><h1>De lange ladder is een film die durft te zwijgen</h1><p class="sub"><span>Recensie</span> <span>★★★★☆</span></p><p class="wie"><span>Floortje van '
            "der Meij</span><span>3 mei 2019, 12:00</span></p></header>$P</article>",
        ),
        title="De lange ladder is een film die durft te zwijgen | De Kade",
        lang="nl",
        headline="De lange ladder is een film die durft te zwijgen",
        authors=["Floortje van der Meij"],
        published="2019-05-03",
    ),
    signed(
        "pt desk on top, writer at the end",
        "https://www.caisnoticias.example/cultura/critica-a-escada-longa.html",
        framed(
            "Cais Notícias",
            '<article><h1>Crítica: A escada longa</h1><div class="autoria">Por Redação</div><div class="data">Publicado em 14/08/2021 às 09h15</div>$P<p><em>Texto: Beatriz '
            "Lima</em></p></article>",
        ),
        title="Crítica: A escada longa - Cais Notícias",
        lang="pt",
        headline="Crítica: A escada longa",
        authors=["Beatriz Lima"],
        published="2021-08-14",
    ),
    signed(
        "he by, with dots",
        "https://www.ratzif.example/culture/cinema/1.55120",
        framed(
            "רציף",
            '<article dir="rtl"><h1>הסולם הארוך: לרדת בשקט</h1><div class="by">מאת: נועה ברק | 12.03.2019 | 18:20</div>$P</article>',
        ),
        title="הסולם הארוך: לרדת בשקט - רציף",
        lang="he",
        prose=_HE,
        headline="הסולם הארוך: לרדת בשקט",
        authors=["נועה ברק"],
        published="2019-03-12",
    ),
    signed(
        "th by, year of the Buddha",
        "https://www.tharuea.example/movie/review/bandai-yao",
        framed(
            "ท่าเรือ",
            '<article><h1>รีวิว บันไดยาว: หนังที่กล้าเงียบ</h1><div class="meta"><span>โดย สมชาย ใจดี</span> <span>5 มีนาคม 2563</span></div>$P</article>',
        ),
        title="รีวิว บันไดยาว: หนังที่กล้าเงียบ | ท่าเรือ",
        lang="th",
        prose=_TH,
        headline="รีวิว บันไดยาว: หนังที่กล้าเงียบ",
        authors=["สมชาย ใจดี"],
        published="2020-03-05",
    ),
    signed(
        "uk author and day in words",
        "https://prychal.example/kultura/dovha-drabyna-retsenziia",
        framed(
            "Причал",
            '<article><h1>«Довга драбина»: рецензія на фільм, що мовчить</h1><div class="info">Автор: Оксана Гнатюк</div><div class="info">21 листопада 2021, 14:05</div>$P</article>',
        ),
        title="«Довга драбина»: рецензія на фільм, що мовчить — Причал",
        lang="uk",
        prose=_UK,
        headline="«Довга драбина»: рецензія на фільм, що мовчить",
        authors=["Оксана Гнатюк"],
        published="2021-11-21",
    ),
    signed(
        "hr author and photographs, dots behind the year",
        "https://www.riva-kultura.example/film/dugacke-ljestve",
        framed(
            "Riva",
            '<article><h1>Dugačke ljestve: film koji šuti</h1><div class="potpis">Autor: <strong>Mirna Jurić</strong> / Foto: Ante Barić</div><div class="vrijeme">petak, 12.04.2019. '
            "u 08:30</div>$P</article>",
        ),
        title="Dugačke ljestve: film koji šuti | Riva",
        lang="hr",
        prose=_HR,
        headline="Dugačke ljestve: film koji šuti",
        authors=["Mirna Jurić"],
        published="2019-04-12",
    ),
    signed(
        "portal with the critic's rating beside the name",
        "https://www.portaltimes.example/entertainment/movie-reviews/the-tin-lark/articleshow/88112.cms",
        framed(
            "Portal Times",
            '<section><h1>The Tin Lark Movie Review: A caged bird that sings flat</h1><div class="auth"><span>Portal Times</span> | <span>Radhika Menon</span>, TNN | Last updated on - '
            "Jan 12, 2021, 10:12 IST</div><div>CRITIC'S RATING: 3.0/5</div><div>AVG READERS' RATING: 2.8/5</div>$P</section>",
        ),
        title="The Tin Lark Movie Review: A caged bird that sings flat",
        lang="en-IN",
        prose=FILM,
        headline="The Tin Lark Movie Review: A caged bird that sings flat",
        authors=["Radhika Menon"],
        published=None,
        modified="2021-01-12",
    ),
    signed(
        "checked by somebody else, desk in front",
        "https://www.hearthgames.example/reviews/lantern-dash/",
        framed(
            "Hearth Games",
            '<main><h1>Lantern Dash review</h1><div class="people"><div>Reviewed by <a href="/team/wes-pargeter">Wes Pargeter</a></div><div>Fact-checked by <a href="/team/una-cole">Una '
            'Cole</a></div><div>Edited by <a href="/team/abel-marsh">Abel Marsh</a></div></div><p>Posted: <time datetime="2023-07-19">Jul 19, 2023</time></p><p>Developer: Small Owl. '
            "Publisher: Big Owl. Released: July 4, 2023</p>$P</main>",
        ),
        title="Lantern Dash review | Hearth Games",
        prose=GAME,
        headline="Lantern Dash review",
        authors=["Wes Pargeter"],
        editors=["Abel Marsh"],
        published="2023-07-19",
    ),
    signed(
        "initials, a particle and a title before the name",
        "https://thefoldquarterly.example/issue-12/the-second-hinge",
        framed(
            "The Fold Quarterly",
            "<article><h1>On Hinges</h1><h2>J. R. van der Laan on The Second Hinge by Jon Marsh</h2><p>Issue 12, Spring 2018</p>$P<p>J. R. van der Laan teaches carpentry and "
            "writes about novels.</p></article>",
        ),
        title="On Hinges – The Fold Quarterly",
        prose=BOOK,
        headline="On Hinges",
        authors=["J. R. van der Laan"],
        published=None,
    ),
    signed(
        "two critics, one evening",
        "https://www.proscenium.example/reviews/the-hollow-drum",
        framed(
            "Proscenium",
            '<article><h1>The Hollow Drum: two of us went</h1><p class="cr">REVIEWED BY TILDA ROSE AND MAX ENGEL</p><p class="dt">OCTOBER 2, 2016</p>$P<p>The Hollow Drum, written by '
            "Callum Reave and directed by Judith Orme, runs through October 30, 2016.</p></article>",
        ),
        title="The Hollow Drum: two of us went | Proscenium",
        prose=STAGE,
        headline="The Hollow Drum: two of us went",
        authors=["TILDA ROSE", "MAX ENGEL"],
        published="2016-10-02",
    ),
]
