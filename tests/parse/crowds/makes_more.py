"""More of them: bars without text, names in a line with a place, opinions with a title over them; and talk that is none."""

from __future__ import annotations

from tests.parse.crowds.brief import COOKS, PATIENTS, STAFF
from tests.parse.crowds.people import Crowd, Said
from tests.parse.crowds.voices import CHINESE, DUTCH, ENGLISH, SPANISH

CROWDS = (
    Crowd(
        name="hand-employer",
        url="https://worktalk.example/reviews/kettle-and-crumb",
        lang="en",
        before=(
            '<header><a href="/">Worktalk</a><a href="/jobs">Jobs</a><a '
            'href="/salaries">Salaries</a></header><div class="co"><h1>Kettle &amp; '
            "Crumb</h1><span>2.7</span><span>3 employee reviews</span></div><ul "
            'class="tabs"><li>Overview</li><li>Reviews</li><li>Pay</li></ul><ol>'
        ),
        row=(
            '<li><div class="rt"><span style="width:{percent}%"></span></div><h2>{title}</h2><div '
            'class="mt">{who} in Lisport - {written}</div><div class="bd">{text}</div><div class="ft">Was '
            "this helpful? <button>Yes</button> <button>No</button></div></li>"
        ),
        after='</ol><a class="pg" href="?start=20" aria-label="Next">›</a>',
        people=STAFF,
        title="Kettle & Crumb: what staff say | Worktalk",
        average=(2.7, 5, 3),
        onward="?start=20",
    ),
    Crowd(
        name="hand-tienda-es",
        url="https://ferreteria-luna.example/articulo/taladro-z8",
        lang="es",
        before=(
            '<header><a href="/">Ferretería Luna</a></header><main><p class="card_name">Taladro '
            'Z8</p><h1>Taladro Z8</h1><div class="rate"><img src="/i/stars4.png" alt=""><p '
            'class="amount">(67) <a href="/articulo/taladro-z8/opiniones">Ver todas las '
            'opiniones</a></p></div><p class="bigger">64,90 €</p><p class="mtext">Comentarios de '
            'clientes</p><div class="box">'
        ),
        row=(
            '<div class="comment"><img src="/i/av{n}.png" alt=""><div class="info"><p '
            'class="row_name">{who}</p><p class="row_text">{text}</p></div></div>'
        ),
        after='</div></main><footer><a href="/aviso">Aviso legal</a></footer>',
        people=SPANISH,
        title="Taladro Z8 | Ferretería Luna",
        but=("onward",),
    ),
    Crowd(
        name="hand-winkel-nl",
        url="https://deketelaar.example/product/steelpan-18",
        lang="nl",
        before=(
            '<div class="kop"><a href="/">De Ketelaar</a></div><h1>Steelpan 18 cm</h1><div class="prijs">€ '
            '39,95</div><h3>Beoordelingen</h3><div class="gem">Gemiddelde: 8,3 uit 3 beoordelingen</div><dl '
            'class="beoordelingen">'
        ),
        row='<dt><span class="cijfer">{ten}</span> {title} <em>door {who} op {dashed}</em></dt><dd>{text}</dd>',
        after='</dl><div class="voet"><a href="/retour">Retourneren</a></div>',
        people=DUTCH,
        best=10,
        title="Steelpan 18 cm - De Ketelaar",
        average=(8.3, None, 3),
        but=("average", "scores"),
    ),
    Crowd(
        name="hand-duanping-zh",
        url="https://yingping.example/subject/3021/comments",
        lang="zh",
        before=(
            '<div class="nav"><a href="/">影评屋</a><a href="/chart">排行榜</a></div><h1>灯塔与猫 短评</h1><div '
            'class="tabs">看过(3) 想看(12)</div>'
        ),
        row=(
            '<div class="item"><div class="av"><a href="/people/u{n}/"><img src="u{n}.jpg"></a></div><div '
            'class="c"><h3><span class="votes">{n}</span><a href="/people/u{n}/">{who}</a> <span>看过</span> '
            '<span class="allstar{fifty} rating" title="推荐"></span> <span '
            'class="t">{day}</span></h3><p>{lines}</p></div></div>'
        ),
        after=(
            '<div class="pg"><span>首页</span><span>前页</span><a href="?start=20">后页 &gt;</a></div><div '
            'class="aside"><p><a href="/subject/3021/">去 灯塔与猫 的页面</a></p></div>'
        ),
        people=CHINESE,
        title="灯塔与猫 短评",
        onward="?start=20",
        but=("ends",),
    ),
    Crowd(
        name="hand-recept-sv",
        url="https://kakboden.example/recept/citronkaka",
        lang="sv",
        before=(
            '<header><a href="/">Kakboden</a></header><article><h1>Citronkaka</h1><div '
            'class="betyg">Snittbetyg <strong>4</strong> av 5 (3 röster)</div><h2>Ingredienser</h2><ul><li>2 '
            "ägg</li><li>3 dl mjöl</li><li>1 citron</li></ul><h2>Gör så här</h2><ol><li>Vispa ägg och "
            "socker.</li><li>Grädda i 40 minuter.</li></ol></article><section><h2>Omdömen</h2>"
        ),
        row=(
            '<div class="omd"><div class="omd-topp"><span class="omd-namn">{who}</span> <span '
            'class="omd-stj">{bars}</span></div><div class="omd-text">{text}</div><div '
            'class="omd-dat">{day}</div></div>'
        ),
        after="</section>",
        people=COOKS,
        title="Citronkaka | Kakboden",
        average=(4, 5, 3),
    ),
    Crowd(
        name="hand-pazar-tr",
        url="https://pazarcik.example/urun/keten-gomlek-p-9981/yorumlar",
        lang="tr",
        before=(
            '<header><a href="/">Pazarcık</a></header><h1>Keten Gömlek Yorumları</h1><div class="oz"><span '
            'class="puan">4,2</span><div class="dag"><div>5 ★ <i>41</i></div><div>4 ★ <i>12</i></div><div>3 '
            "★ <i>6</i></div><div>2 ★ <i>2</i></div><div>1 ★ <i>7</i></div></div><span>68 "
            'Değerlendirme</span></div><div class="liste">'
        ),
        row=(
            '<div class="yorum"><div class="yz"><div class="bos"><div class="dolu" '
            'style="width:{percent}%;max-width:100%"></div></div></div><div '
            'class="yorum-metin"><p>{text}</p></div><div '
            'class="yorum-alt"><span>{who}</span><span>{plain}</span><span>Satıcı: Ege '
            "Tekstil</span></div></div>"
        ),
        after='</div><div class="sayfa"><a href="?sayfa=1" class="on">1</a><a href="?sayfa=2">2</a></div>',
        people=(
            Said("Selin K.", 10, "2023-06-14", "Bayıldım", ("Kargo çok hızlıydı, ürün resimdeki gibi geldi.",)),
            Said("ahmetusta", 4, "2023-06-01", "Beklediğim gibi değil", ("Kumaşı ince, iki yıkamada rengi soldu.",)),
            Said("Nergis", 8, "2023-05-20", "Güzel", ("Fiyatına göre gayet iyi. Bir numara büyük alın.",)),
        ),
        title="Keten Gömlek Yorumları - Pazarcık",
        average=(4.2, 5, 68),
        but=("onward",),
    ),
    Crowd(
        name="hand-scent-en",
        url="https://nosegay.example/scent/salt-fig-1180.html",
        lang="en",
        before=(
            '<nav><a href="/">Nosegay</a><a href="/notes">Notes</a><a '
            'href="/houses">Houses</a></nav><h1>Salt Fig</h1><p>by <a href="/houses/orrery">Maison '
            "Orrery</a></p><p>Rating <span>4.02</span> out of <span>5</span> with <span>311</span> "
            'votes</p><p>Top notes: fig leaf, sea salt.</p><h2>All reviews by date</h2><div class="rev-wrap">'
        ),
        row=(
            '<div class="cell fragrance-box"><div><a href="/member/{n}"><img src="/a/{n}.jpg"></a></div><div '
            'class="flex-child"><p><b><a href="/member/{n}">{who}</a></b></p><div><p>{text}</p></div><span '
            'class="ago" title="{day}">3 years ago</span></div></div>'
        ),
        after="</div><button>Show more reviews</button>",
        people=ENGLISH,
        title="Salt Fig by Maison Orrery – Nosegay",
        average=(4.02, 5, 311),
    ),
    Crowd(
        name="hand-no-faq",
        url="https://loftware.example/products/kettle-stand",
        lang="en",
        before=(
            '<header><a href="/">Loftware</a></header><h1>Kettle Stand</h1><p>$18</p><h2>Questions and '
            'answers</h2><div class="qa"><div class="q"><b>Nell</b> asked on 3 May 2022: Does it fit the big '
            'kettle?</div><div class="a">Yes, both of them.</div></div><div class="qa"><div '
            'class="q"><b>Orrin</b> asked on 1 May 2022: Is the wood oiled?</div><div class="a">It is, with '
            'linseed oil.</div></div><div class="qa"><div class="q"><b>P. Wick</b> asked on 12 April 2022: '
            'Can I buy two?</div><div class="a">Of course, up to ten an order.</div></div>'
        ),
        after="<footer>Loftware</footer>",
        title="Kettle Stand | Loftware",
        none=True,
    ),
    Crowd(
        name="hand-no-team",
        url="https://harbourdental.example/team",
        lang="en",
        before=(
            '<header><a href="/">Harbour Dental</a><a href="/prices">Prices</a></header><h1>Our '
            'team</h1><div class="card"><img src="0.jpg"><h3>Ines Corr</h3><p '
            'class="role">Dentist</p><p>Ines joined us in 2015 and looks after children and their nervous '
            'parents.</p></div><div class="card"><img src="1.jpg"><h3>Tom Hale</h3><p '
            'class="role">Hygienist</p><p>Tom likes clean teeth and dirty motorbikes, in that '
            'order.</p></div><div class="card"><img src="2.jpg"><h3>Mina Osei</h3><p '
            'class="role">Reception</p><p>Mina answers the telephone and knows everybody by name.</p></div>'
        ),
        after="<footer>© 2022</footer>",
        title="Our team | Harbour Dental",
        none=True,
    ),
    Crowd(
        name="hand-hreview",
        url="https://dinerbook.example/place/the-copper-hen",
        lang="en",
        before=(
            '<div id="bar"><a href="/">Dinerbook</a></div><div class="vcard"><h1 class="fn org">The Copper '
            'Hen</h1><span class="adr">9 Mill Lane, Lisport</span></div><h2>4 write-ups</h2>'
        ),
        row=(
            '<div class="hreview"><span class="rating" title="{five}"><img src="/img/s{five}.gif" '
            'alt=""></span> <span class="summary">{title}</span> <abbr class="dtreviewed" '
            'title="{y}{m}{d}">a while ago</abbr> by <span class="reviewer vcard"><a class="url fn" '
            'href="/u/{n}">{who}</a></span><blockquote class="description">{text}</blockquote></div>'
        ),
        after='<div id="ft">Dinerbook 2007</div>',
        people=ENGLISH,
        title="The Copper Hen - Dinerbook",
    ),
    Crowd(
        name="hand-doctors-de",
        url="https://arztwahl.example/zahnarzt/gera/dr-veit",
        lang="de",
        before=(
            '<nav><a href="/">Arztwahl</a><a href="/zahnarzt">Zahnärzte</a></nav><h1>Dr. Hannelore '
            'Veit</h1><p>Zahnärztin · Markt 4, 07545 Gera</p><div class="box">Gesamtnote '
            "<strong>1,4</strong><br>3 Bewertungen</div><h2>Bewertungen</h2>"
        ),
        row=(
            "<article><header><h3>{title}</h3><span>{dotted}</span></header><p>{text}</p><ul><li>Behandlung "
            "<b>1</b></li><li>Wartezeit <b>2</b></li></ul></article>"
        ),
        after='<h2>Ärzte in der Nähe</h2><ul><li><a href="/zahnarzt/gera/dr-ohm">Dr. Ohm</a> Note 2,1</li></ul>',
        people=PATIENTS,
        title="Dr. Hannelore Veit – Zahnärztin in Gera | Arztwahl",
        average=(1.4, 1, 3),
        but=("average",),
    ),
)
