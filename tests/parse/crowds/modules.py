"""Reviews in a form or folded, aspects in a line over the text, an average beside a recommended one, a thread with a score."""

from __future__ import annotations

from tests.parse.crowds.brief import DRINKERS, SHOPPERS_TR
from tests.parse.crowds.people import Crowd, Said

CROWDS = (
    Crowd(
        name="a module's reviews in its form",
        url="https://violaria.example/rabeca-romeu",
        lang="pt",
        before=(
            '<nav id="menu"><a href="/">Violaria</a><a href="cordas">Cordas</a></nav><div id="content"><ul '
            'class="nav nav-tabs"><li><a href="#tab-description">Descrição</a></li><li><a '
            'href="#tab-review">Comentários (3)</a></li></ul><div id="tab-description"><p>Tampo de pinho, '
            'feita à mão.</p></div><div id="tab-review"><form id="form-review"><div id="review">'
        ),
        row=(
            '<table class="table table-bordered"><tr><td><strong>{who}</strong></td><td '
            'class="text-right">{slashed}</td></tr><tr><td colspan="2"><p>{text}</p> '
            "{stack}</td></tr></table>"
        ),
        after=(
            '</div><h2>Escreva um comentário</h2><label>Seu nome</label><input name="name"><textarea '
            'name="text"></textarea></form></div><div class="col"><h1>Rabeca Romeu</h1><h2>R$ 890</h2><div '
            'class="rating"><p><span class="fa fa-stack"><i class="fa fa-star fa-stack-2x"></i><i class="fa '
            'fa-star-o fa-stack-2x"></i></span><span class="fa fa-stack"><i class="fa fa-star '
            'fa-stack-2x"></i><i class="fa fa-star-o fa-stack-2x"></i></span><span class="fa fa-stack"><i '
            'class="fa fa-star fa-stack-2x"></i><i class="fa fa-star-o fa-stack-2x"></i></span><span '
            'class="fa fa-stack"><i class="fa fa-star fa-stack-2x"></i><i class="fa fa-star-o '
            'fa-stack-2x"></i></span><span class="fa fa-stack"><i class="fa fa-star-o '
            'fa-stack-2x"></i></span> <a href="">3 comentários</a> / <a href="">Escreva um '
            'comentário</a></p></div></div></div><footer><a href="/sobre">Sobre</a></footer>'
        ),
        people=(
            Said("Teresa A.", 10, "2018-06-19", "", ("Chegou bem embalada e afina-se sem esforço.",)),
            Said("R. Cordeiro", 8, "2018-05-30", "", ("Boa para quem começa, as cravelhas podiam ser melhores.",)),
            Said("Zé Luís", 4, "2018-03-28", "", ("A ponte descolou ao fim de quinze dias. Aguardo resposta.",)),
        ),
        title="Rabeca Romeu",
        average=(4, 5, 3),
    ),
    Crowd(
        name="aspects in a line over the text",
        url="https://pintnotes.example/ale/lantern-fog/",
        lang="en",
        before=(
            '<header><a href="/">Pint Notes</a></header><h1>Lantern Fog</h1><dl '
            'class="stats"><dt>Avg:</dt><dd><b class="ravg">3.75</b></dd><dt>Reviews:</dt><dd>4</dd><dt>Ratin'
            "gs:</dt><dd>388</dd><dt>Wants:</dt><dd>42</dd></dl><h3>Ratings by members</h3>"
        ),
        row=(
            '<div class="user-comment"><span class="score">{five}</span><span>/5</span><br><span '
            'class="muted">look: 4.25 | smell: 4 | taste: 4.25 | feel: 3.5 | overall: '
            '4</span><br><br><div>{text}</div><br><span class="muted">{short}</span><div><a '
            'href="/community/members/m.{n}/" class="username">{who}</a> <span class="muted">from '
            "Vermont</span></div></div>"
        ),
        people=DRINKERS,
        title="Lantern Fog | Pint Notes",
        average=(3.75, 5, 4),
    ),
    Crowd(
        name="the product's own average, not a recommended one's",
        url="https://carsimiz.example/ceviz-tahta-p-66/yorumlar",
        lang="tr",
        before=(
            '<header><a href="/">Çarşımız</a></header><h1><a href="/ceviz-tahta-p-66">Ceviz '
            "Tahta</a></h1><div>289,90 TL</div><h2>Ürün "
            "Değerlendirmeleri</h2><div><span>4.4</span></div><div><span>1652 Değerlendirme</span> • "
            '<span>418 Yorum</span></div><div class="reviews">'
        ),
        row=(
            '<div class="comment"><div class="comment-rating">{bars}</div><div '
            'class="info"><div>{who}</div><div>{dotted}</div></div><div '
            'class="comment-text"><p>{text}</p></div></div>'
        ),
        after=(
            '</div><div class="rec"><h3>Bunlar da ilginizi çekebilir</h3><a href="/bambu-p-67"><span>Bambu '
            'Seti</span><span class="rating-score">4.7</span><span class="ratingCount">(903)</span></a></div>'
        ),
        people=SHOPPERS_TR,
        title="Ceviz Tahta Yorumları | Çarşımız",
        average=(4.4, 5, 1652),
    ),
    Crowd(
        name="a thread that cites a score has none",
        url="https://lightpacks.example/threads/which-tent.7440/",
        lang="en",
        before=(
            '<header><a href="/">Light Packs Forum</a></header><h1>Which tent should I buy?</h1><article '
            'class="message"><h4><a href="/members/dampwool.0/">dampwool</a></h4><time '
            'datetime="2022-08-10">Aug 10, 2022</time><div class="bbWrapper">I am after a tent for two under '
            'a kilo and a half, for a walk in October.</div></article><article class="message"><h4><a '
            'href="/members/fernfoot.1/">fernfoot</a></h4><time datetime="2022-08-11">Aug 11, '
            '2022</time><div class="bbWrapper">Mine leaks. The maker’s shop has it at 4.7/5 from 31 reviews, '
            'so perhaps I was unlucky.</div></article><article class="message"><h4><a '
            'href="/members/basalt.2/">basalt</a></h4><time datetime="2022-08-12">Aug 12, 2022</time><div '
            'class="bbWrapper">Buy neither, take a tarp and sleep well.</div></article>'
        ),
        title="Which tent should I buy? | Light Packs Forum",
        head=(
            '<script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPost'
            'ing","headline":"Which tent should I buy?","author":{"@type":"Person","name":"dampwool"},"datePu'
            'blished":"2022-08-10"}</script>'
        ),
        none=True,
    ),
    Crowd(
        name="a report that members called helpful",
        url="http://www.meinungsrat.example/bericht/8812",
        lang="de",
        before=(
            '<div id="kopf"><a href="/">Meinungsrat</a></div><div id="krumen"><a '
            'href="/haushalt/">Haushalt</a> &raquo; <a href="/haushalt/heizer-hl-20/">Heizer HL '
            '20</a></div><div id="mitte">'
        ),
        row=(
            '<div class="links"><h1>{title}</h1><p class="meta">Erfahrungsbericht von <a class="nick" '
            'href="/mitglied/{n}">{who}</a> | {dotted}</p><p><img src="/s.gif" alt="{five} von 5 '
            'Sternen"></p><div class="bericht">{lines}</div><p>312 Lesungen | Bewertung des Berichts durch '
            "41 Mitglieder: <b>sehr hilfreich</b></p></div>"
        ),
        after="</div>",
        people=(
            Said(
                "Birte Lohmann",
                10,
                "2021-09-21",
                "Ganz großes Kino",
                (
                    "Selten so gelacht und so geweint in einem einzigen Film. Die Musik trägt jede Szene, und das Ende sitzt.",
                ),
            ),
        ),
        title="Klein, laut, warm - Erfahrungsbericht: Heizer HL 20 - Meinungsrat",
    ),
    Crowd(
        name="short texts in boxes that fold",
        url="https://allware.example/bread-bin/dp/B0LF",
        lang="en",
        before=(
            '<header><a href="/">Allware</a></header><h1>Bread Bin, Sage</h1><div id="avg" title="3.5 out of '
            '5 stars"><span>3.5</span></div><a href="#reviews"><span>1,873 ratings</span></a><p>A steel box '
            'with a sliding vent.</p><h2>Customer reviews</h2><div id="review-list">'
        ),
        row=(
            '<div id="R{n}1" class="a-section review"><span class="a-profile-name">{who}</span><i '
            'class="a-star review-rating"><span class="a-icon-alt">{five} out of 5 stars</span></i><a '
            'class="review-title" href="/r/R{n}1"><span>{title}</span></a><span class="review-date">Reviewed '
            'on {plain}</span><div class="a-row review-data"><span class="review-text"><div '
            'class="a-expander-collapsed-height a-expander-container"><div class="a-expander-content '
            'review-text-content"><span>{text}</span></div></div></span></div></div>'
        ),
        after="</div>",
        people=DRINKERS,
        title="Bread Bin, Sage : Allware",
        average=(3.5, 5, 1873),
    ),
)
