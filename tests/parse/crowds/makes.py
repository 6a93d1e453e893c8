"""Pages whose lists of reviews are told by their make: no name says review, or little stands in each of them."""

from __future__ import annotations

from tests.parse.crowds.brief import DRINKERS, GUESTS_FR, SHOPPERS_VI
from tests.parse.crowds.people import Crowd, Said
from tests.parse.crowds.voices import BUYERS, ENGLISH, ITALIAN, JAPANESE, PORTUGUESE, RUSSIAN

CROWDS = (
    Crowd(
        name="hand-ale-lines",
        url="https://pintnotes.example/ale/sable-porter/771/",
        lang="en",
        before=(
            '<div id="hd"><a href="/"><img src="/logo.gif" alt="Pint Notes"></a> <a href="/top50">Top 50</a> '
            '<a href="/places">Places</a></div><div id="col"><h1>Sable Porter</h1><div class="facts"><a '
            'href="/brewers/12">Gannet Yard Brewery</a><br>Style: <a '
            'href="/styles/porter">Porter</a><br>ABV: 6.4%</div><div class="sums"><b>3.75</b>/5 from 4 '
            "ratings</div><h3>Latest tastings</h3><hr>"
        ),
        row=(
            '<a href="/people/{n}"><b>{who}</b></a> {five}/5 - Lisport, Wales - <small>{slashed}</small><br>{lines}<hr>'
        ),
        after=(
            '<a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next &gt;</a></div><div '
            'id="rt"><h4>You may like</h4><a href="/ale/9">Pale Rook</a> 3.9<br><a href="/ale/10">Quarry '
            "Mild</a> 3.2</div>"
        ),
        people=DRINKERS,
        title="Sable Porter – Pint Notes",
        average=(3.75, 5, 4),
        onward="?p=2",
    ),
    Crowd(
        name="hand-resto-fr",
        url="https://bonnetable.example/restaurant/le-vieux-quai",
        lang="fr",
        before=(
            '<header><a href="/">Bonne Table</a><nav><a href="/villes">Villes</a><a '
            'href="/cuisines">Cuisines</a></nav></header><div class="container"><h1>Le Vieux Quai</h1><p '
            'class="adresse">3 quai Sadi, 44560 Paimbœuf</p><p>Cuisine de la mer, terrasse sur '
            'l’estuaire.</p><div id="avis"><h2>Les avis des clients</h2>'
        ),
        row=(
            '<div class="commentaire well well-sm"><h4><strong>{who}</strong>, <i><small>le {plain} à '
            "20h43</small></i></h4><p>{text}</p></div>"
        ),
        after=(
            '<form action="/avis/ajouter"><input name="nom" placeholder="Votre nom"><textarea '
            'name="texte"></textarea><button>Valider</button></form></div></div><footer><a '
            'href="/mentions">Mentions légales</a></footer>'
        ),
        people=GUESTS_FR,
        title="Le Vieux Quai - Restaurant à Paimbœuf - Bonne Table",
    ),
    Crowd(
        name="hand-store-anon",
        url="https://loftware.example/products/pour-over-kettle",
        lang="en",
        before=(
            '<div id="root"><header><a href="/">Loftware</a><a href="/cart">Cart '
            "(0)</a></header><main><h1>Pour-Over Kettle</h1><p>$48.00</p><p>Matte steel, one litre, "
            'gooseneck spout.</p><div class="reviews"><div>4 reviews, sorted by relevance</div>'
        ),
        row=(
            '<div class="tile"><div>Rating: {five}</div><header>{title}</header><p>{text}</p><span>{n} '
            "people found this helpful</span></div>"
        ),
        after=(
            '<button type="button">More reviews</button><button type="button">Add a review '
            "+</button></div></main></div>"
        ),
        people=BUYERS,
        title="Pour-Over Kettle | Loftware",
        but=("scores",),
    ),
    Crowd(
        name="hand-clinic-ru",
        url="https://klinika-sosna.example/vrachi/gromova",
        lang="ru",
        before=(
            '<header><a href="/">Сосна</a><a href="/uslugi">Услуги</a><a '
            'href="/vrachi">Врачи</a></header><h1>Громова Анна Петровна</h1><p>Стоматолог-терапевт, стаж 12 '
            'лет</p><div class="otzyv"><div class="title"><h2>Отзывы наших пациентов</h2></div><div '
            'class="row">'
        ),
        row=(
            '<div class="feedback-box col-md-3"><div class="message">{text}</div><div class="client"><div '
            'class="quote"><i class="glyphicon glyphicon-user"></i></div><div class="client-info"><a '
            'class="client-name" href="#">{who}</a></div></div></div>'
        ),
        after='</div></div><footer>© Сосна, 2019. <a href="/kontakty">Контакты</a></footer>',
        people=RUSSIAN,
        title="Громова Анна Петровна — клиника «Сосна»",
    ),
    Crowd(
        name="hand-eiga-ja",
        url="https://gekijo.example/titles/8812/reviews",
        lang="ja",
        before=(
            '<header><a href="/">劇場ノート</a><a href="/ranking">ランキング</a></header><div><h1 class="text-lg '
            'font-bold">灯台守の猫</h1><p class="text-amber-400">★ 3.7 <span>/ 5</span> <span '
            'class="text-xs">(3件)</span></p></div><h2>レビュー一覧</h2><div class="space-y-2">'
        ),
        row=(
            '<div class="bg-white rounded p-3 text-xs"><div class="flex justify-between"><span '
            'class="font-bold">{who}</span><span class="text-amber-400">★{five}</span></div><p '
            'class="mt-2">{text}</p><div class="text-gray-400">{ys} ・ <a '
            'href="/report/{n}">違反を報告</a></div></div>'
        ),
        after='</div><nav><span>1</span><a href="?page=2">2</a><a href="?page=2" rel="next">次へ</a></nav>',
        people=JAPANESE,
        title="「灯台守の猫」のレビュー一覧 - 劇場ノート",
        average=(3.7, 5, 3),
        onward="?page=2",
    ),
    Crowd(
        name="hand-sklep-pl",
        url="https://sklep-wrzos.example/p/koc-welniany",
        lang="pl",
        before=(
            '<header><a href="/">Wrzos</a><a href="/koszyk">Koszyk</a></header><main><h1>Koc '
            'wełniany</h1><p>249 zł</p><p>Utkany w Beskidach z wełny polskich owiec.</p><div id="reviews" '
            'class="py-12 border-t"><h2>Opinie klientów</h2><div class="grid">'
        ),
        row=(
            '<div class="p-6 rounded-2xl"><div class="flex"><div class="h-12 w-12 '
            'rounded-full">{initial}</div><div><h4 class="font-bold">{who}</h4><div class="flex '
            'text-sm">{tailwind}</div></div></div><p class="leading-relaxed">{text}</p><p '
            'class="text-xs">Zweryfikowany zakup · 2 tygodnie temu</p></div>'
        ),
        after=(
            '</div></div><h2>Podobne produkty</h2><div class="grid"><a href="/p/szal">Szal z merynosa</a><a '
            'href="/p/poduszka">Poduszka</a></div></main>'
        ),
        people=(
            Said("Jagoda W.", 10, "2021-05-06", "", ("Ciepły, miękki i pachnie łąką.",)),
            Said("Mirek", 4, "2021-05-01", "", ("Gryzie w szyję i zostawia kłaczki na fotelu.",)),
            Said("Ola z Ełku", 8, "2021-04-10", "", ("Ładny, choć mniejszy niż na zdjęciu. Polecam na prezent.",)),
        ),
        title="Koc wełniany – Wrzos",
    ),
    Crowd(
        name="hand-curso-pt",
        url="https://oficina.example/cursos/encadernacao",
        lang="pt",
        before=(
            '<nav><a href="/">Oficina do Papel</a><a href="/cursos">Cursos</a></nav><section '
            'class="hero"><h1>Curso de Encadernação</h1><p>Seis aulas, material incluído. R$ '
            '320</p></section><section class="dep"><span class="badge">Avaliações</span><h2>O que dizem os '
            'alunos</h2><div class="cards">'
        ),
        row=(
            '<div class="dep-card"><div class="nota">{sparks}</div><blockquote>{text}</blockquote><div '
            'class="quem"><strong>{who}</strong><span>Aluno desde {y}</span></div></div>'
        ),
        after="</div></section><footer><p>Oficina do Papel, Campinas</p></footer>",
        people=PORTUGUESE,
        title="Curso de Encadernação | Oficina do Papel",
        but=("scores",),
    ),
    Crowd(
        name="hand-table-2001",
        url="http://www.gamebarn.example/snes/mossquest/reviews.htm",
        lang="en",
        before=(
            '<table width="600" border="0" cellpadding="4"><tr><td bgcolor="#336633"><font '
            'color="white"><b>GAME BARN</b></font></td></tr><tr><td><a href="/">Main</a> | <a '
            'href="/snes/">SNES</a> | <a href="/cheats/">Cheats</a></td></tr></table><center><font '
            'size="5"><b>Moss Quest</b></font><br>Reader Reviews</center><table width="600" border="1" '
            'cellpadding="3"><tr><th>Player</th><th>Score</th><th>Comments</th><th>Date</th></tr>'
        ),
        row=(
            '<tr><td valign="top">{who}</td><td valign="top" align="center">{ten}/10</td><td>{text}</td><td '
            'valign="top">{us}</td></tr>'
        ),
        after=(
            '</table><p><a href="submit.htm">Send us your review</a></p><hr><font size="1">Game Barn is not '
            "affiliated with anyone.</font>"
        ),
        people=ENGLISH,
        best=10,
        title="Moss Quest - Reader Reviews",
    ),
    Crowd(
        name="hand-voto-it",
        url="https://sala3.example/film/la-lanterna/opinioni",
        lang="it",
        before=(
            '<div id="testata"><a href="/">Sala 3</a> · <a href="/film">Film</a> · <a '
            'href="/sale">Sale</a></div><h1>La lanterna</h1><h2>Le opinioni del pubblico</h2><p>Media voti: '
            "<b>6,8</b> (3 voti)</p>"
        ),
        row="<p><b>{who}</b> - voto {ten}<br>{lines}<br><i>{slashed}</i></p>",
        after=(
            '<p><a href="opinioni?pag=2">pagina successiva</a></p><p><a '
            'href="/film/la-lanterna/scrivi">Scrivi la tua opinione</a></p>'
        ),
        people=ITALIAN,
        best=10,
        title="La lanterna (2009) - Le opinioni del pubblico",
        average=(6.8, None, 3),
        onward="opinioni?pag=2",
        but=("scores", "average"),
    ),
    Crowd(
        name="hand-shop-vi",
        url="https://tiemvai.example/san-pham/ao-lanh",
        lang="vi",
        before=(
            '<header><a href="/">Tiệm Vải</a><a href="/gio-hang">Giỏ hàng</a></header><h1>Áo lanh tay '
            'lỡ</h1><p>320.000 ₫</p><p>Vải lanh dệt ở Nam Định.</p><div class="comment-section"><h3>Đánh giá '
            "(3)</h3>"
        ),
        row=(
            '<div class="comment"><div class="user-avatar"></div><div class="user-review"><p '
            'class="user-name">{who}</p><p class="sao">{bars}</p><p>{text}</p></div><p '
            'class="comment-date">{dashed}</p></div>'
        ),
        after=(
            '</div><section><h3>Sản phẩm liên quan</h3><div class="product"><a href="/san-pham/vay">Váy '
            "dài</a><p>450.000 ₫</p></div></section>"
        ),
        people=SHOPPERS_VI,
        title="Áo lanh tay lỡ | Tiệm Vải",
    ),
)
