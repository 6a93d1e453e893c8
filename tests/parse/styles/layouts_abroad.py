"""How reviews are laid out in a dozen languages: headings, captions with credits, contents."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, PROSE, laid_out

STYLES = [
    laid_out(
        "German newspaper with a wall",
        "https://www.seeblick-kurier.example/reviews/seeblick-kurier",
        "<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>„Der Fährmann“ im Stadttheater: Am Ende bleibt nur Wasser | Seeblick-Kurier</title>"
        '</head><body><header class="site-header"><a class=logo href=/><img src=logo.svg alt="Seeblick-Kurier"></a><nav><a href=/politik>Politik</a>'
        '<a href=/kultur>Kultur</a></nav></header><main><article class="article"><header><span class="article__kicker">Theater</span>'
        '<h1 class="article__headline">„Der Fährmann“ im Stadttheater: Am Ende bleibt nur Wasser</h1>'
        '<p class="article__intro">Ein Abend ohne Pause, aber mit viel Nebel.</p><div class="article__author">Von <a href=/autor/1>Henrike Sollmann</a></div>'
        '<time datetime="2022-10-11">11.10.2022</time> <span>Lesedauer: 4 Minuten</span></header><figure class="article__lead">'
        '<img src=a.jpg alt="Szene aus „Der Fährmann“">'
        '<figcaption>Jannik Wersing (links) rudert durch den Nebel. <span class="copyright">© Foto: Bernd Alsen/dpa</span></figcaption></figure>'
        '<div class="article__body"><p>$T</p><p>$T</p><h2>Ein Boot aus Pappe</h2><p>$T</p><div class="infobox"><h3>Auf einen Blick</h3>'
        '<p>Nächste Vorstellungen: 14. und 21. Oktober, jeweils 19.30 Uhr. Karten ab 18 Euro.</p></div><div class="teaser-inline">'
        '<strong>Mehr zum Thema</strong><a href=/k/2><h3>Intendantin verlässt das Stadttheater nach zehn Jahren</h3><img src=t.jpg alt="Intendantin"></a></div>'
        '<p>$T</p><div class="bild-rechts"><img src="b.jpg" alt=""><div class="bildunterschrift">Das Bühnenbild stammt von Ida Korn. Bild: Archiv</div></div>'
        '<h2>Großer Beifall</h2><p>$T</p></div><div class="paywall"><h2>Jetzt weiterlesen</h2>'
        '<p>Testen Sie Seeblick plus vier Wochen lang für einen Euro. Jederzeit kündbar.</p></div></article><section class="comments"><h2>Kommentare</h2>'
        "<p>An einem Regentag verlässt sich die Regisseurin auf Gewohnheiten aus billigerer Gesellschaft, einer Geduld, die kaum jemand aufbringt. In den stillen Momenten findet der Autor Platz für einer Melodie aus einer Hafenstadt, einer Geduld, die kaum jemand aufbringt.</p>"
        "</section></main></body></html>",
        PROSE["de"],
        captions=[
            ("Jannik Wersing (links) rudert durch den Nebel.", "Bernd Alsen/dpa"),
            ("Das Bühnenbild stammt von Ida Korn.", "Archiv"),
        ],
        quick_links=[],
        headings=["Ein Boot aus Pappe", "Auf einen Blick", "Großer Beifall"],
    ),
    laid_out(
        "French magazine with its contents",
        "https://www.revuelampe.example/reviews/revuelampe",
        "<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>« Les Heures pâles », le grand disque de l'automne | La Revue Lampe</title></head><body>"
        '<div id=menu><ul><li><a href=/musique>Musique</a></li><li><a href=/livres>Livres</a></li></ul></div><div class="contenu">'
        "<h1>« Les Heures pâles », le grand disque de l'automne</h1><p class=chapo>Un disque enregistré dans une grange, entre deux orages.</p>"
        '<p class=signature>Par <a href=/a>Solène Artaud</a>, publié le 12 octobre 2018</p><figure><img src=p.jpg alt="Pochette">'
        '<figcaption>Le groupe devant la grange de Valmory.<cite>© Anouk Verdier / Agence Pic</cite></figcaption></figure><div class="sommaire">'
        '<p class="titre-sommaire">Sommaire</p><ul><li><a href="#enregistrement">L\'enregistrement</a></li><li><a href="#chansons">Les chansons</a></li><li>'
        '<a href="#avis">Notre avis</a></li></ul></div><p>$T</p><h2 id=enregistrement>L\'enregistrement</h2><p>$T</p>'
        '<p class="lire-aussi">À lire aussi : <a href=/x>Les dix concerts qui ont marqué notre été au bord du canal</a></p><p>$T</p>'
        '<h2 id=chansons>Les chansons</h2><p>$T</p><figure class="align-left"><img data-lazy-src=q.jpg src=blank.gif alt="En studio">'
        "<figcaption>En studio, la console tient par miracle. <span class=credit>Crédit photo : Jules Ferrand</span></figcaption></figure><p>$T</p>"
        "<h2 id=avis>Notre avis</h2><p>$T</p><div class=tags>Mots-clés : <a href=/t/1>rock</a> <a href=/t/2>automne</a></div><div class=reagir>"
        "<h2>Vos réactions</h2><p>Vers la fin la caméra revient à une chaleur qui surprend toute la salle, chaque promesse des premières minutes.</p></div>"
        "</div><aside><h2>Les plus lus</h2><ol><li><a href=/1>Le festival du canal annonce une édition sans scène principale</a></li></ol></aside></body>"
        "</html>",
        PROSE["fr"],
        captions=[
            ("Le groupe devant la grange de Valmory.", "Anouk Verdier / Agence Pic"),
            ("En studio, la console tient par miracle.", "Jules Ferrand"),
        ],
        quick_links=["L'enregistrement", "Les chansons", "Notre avis"],
        headings=["L'enregistrement", "Les chansons", "Notre avis"],
    ),
    laid_out(
        "Spanish newspaper, names in capitals",
        "https://www.diariopuerto.example/reviews/diariopuerto",
        "<!DOCTYPE html><html lang=es><head><meta charset=utf-8><title>Crítica de ‘La sal y el vidrio’: la casa que recuerda | Diario del Puerto</title></head>"
        '<body><header class="c_h"><nav><a href=/cultura>Cultura</a></nav></header><article class="a _g"><header class="a_e">'
        '<h1 class="a_t">Crítica de ‘La sal y el vidrio’: la casa que recuerda</h1>'
        '<h2 class="a_st">La ópera prima de Marta Olmedo convierte un pasillo en un país</h2></header><figure class="a_m a_m-h"><span>'
        '<img alt="Fotograma de La sal y el vidrio" src=1.jpg></span><figcaption class="a_m_p">'
        '<span>La actriz Julia Reñé, en un momento de la película. </span><span class="a_m_m">TOMÁS IRIGOYEN (EFE)</span></figcaption></figure>'
        '<div class="a_md"><a href=/autor/1>Carlos Vidaurre</a><time datetime="2021-03-05T05:30:00Z">05 mar 2021</time></div>'
        '<div class="a_c" data-dtm-region="articulo_cuerpo"><p>$T</p><p>$T</p><section class="b-t"><h3>Más información</h3><article><h4>'
        '<a href=/y>Los premios del puerto reparten la suerte entre tres debutantes</a></h4><figure><img src=y.jpg alt="Premios"></figure></article></section>'
        '<h3>Un pasillo, dos puertas</h3><p>$T</p><p>$T</p><div class="a_promo"><p>Toda la cultura que va contigo te espera aquí.</p><a href=/s>Suscríbete</a>'
        '</div><p>$T</p></div><section class="a_ficha"><p>Dirección: Marta Olmedo.</p><p>Género: drama. España, 2021.</p></section></article>'
        '<div class="a_comm"><h4>Comentarios</h4></div></body></html>',
        PROSE["es"],
        captions=[("La actriz Julia Reñé, en un momento de la película.", "TOMÁS IRIGOYEN (EFE)")],
        quick_links=[],
        headings=["La ópera prima de Marta Olmedo convierte un pasillo en un país", "Un pasillo, dos puertas"],
    ),
    laid_out(
        "pages for telephones",
        "https://amp.filmpunkt.example/kritik/nordlicht",
        "<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>Nordlicht – Kritik | Filmpunkt</title>"
        '<link rel=canonical href="https://www.filmpunkt.example/kritik/nordlicht"><script async src="https://cdn.ampproject.org/v0.js"></script></head><body>'
        "<amp-sidebar id=sb layout=nodisplay><ul><li><a href=/kino>Kino</a></li></ul></amp-sidebar><header><button on=tap:sb.toggle>☰</button>"
        '<amp-img src=logo.png width=100 height=20 alt="Filmpunkt"></amp-img></header><main><h1>Nordlicht – Kritik</h1>'
        '<p class=meta>von Ruth Eberle am 3. Februar 2020</p><figure><amp-img src=n.jpg width=640 height=360 layout=responsive alt="Szenenbild aus Nordlicht">'
        "</amp-img><figcaption>Eis bis zum Horizont: Szene aus „Nordlicht“ (Foto: Polarfilm Verleih)</figcaption></figure><p>$T</p>"
        '<amp-ad width=300 height=250 type=x></amp-ad><h2>Handlung</h2><p>$T</p><figure class=amp-wp-figure><amp-img src=m.jpg width=4 height=3 alt="">'
        "</amp-img><figcaption>Bild: Polarfilm Verleih</figcaption></figure><h2>Fazit</h2><p>$T</p><amp-carousel height=120 type=carousel><div><a href=/k/1>"
        "<amp-img src=k.jpg width=1 height=1></amp-img><span>Südwind: Kritik zum neuen Film von Olaf Reh</span></a></div></amp-carousel></main>"
        "<footer>Impressum und Datenschutz der Filmpunkt Verlags GmbH</footer></body></html>",
        PROSE["de"],
        captions=[("Eis bis zum Horizont: Szene aus „Nordlicht“", "Polarfilm Verleih"), (None, "Polarfilm Verleih")],
        quick_links=[],
        headings=["Handlung", "Fazit"],
    ),
    laid_out(
        "contents of nested boxes with numbers",
        "https://www.testlab-nl.example/reviews/testlab-nl",
        "<!DOCTYPE html><html lang=nl><head><meta charset=utf-8><title>Review: Windmolen X2 stofzuiger | Testlab</title></head><body><header class=site><nav>"
        "<ul><li><a href=/>Home</a></li><li><a href=/reviews>Reviews</a></li></ul></nav></header><div class=entry-content><article>"
        '<h1 class=entry-title>Review: Windmolen X2 stofzuiger</h1><p>$T</p><div class="lwptoc lwptoc-autoWidth"><div class=lwptoc_i><div class=lwptoc_header>'
        "<b class=lwptoc_title>Inhoudsopgave</b><span class=lwptoc_toggle><a href=# class=lwptoc_toggle_label>verbergen</a></span></div>"
        '<div class=lwptoc_items><div class=lwptoc_item><a href="#Ontwerp"><span class=lwptoc_item_number>1</span> <span class=lwptoc_item_label>Ontwerp</span>'
        '</a></div><div class=lwptoc_item><a href="#Zuigkracht"><span class=lwptoc_item_number>2</span> <span class=lwptoc_item_label>Zuigkracht</span></a>'
        '<div class=lwptoc_itemWrap><div class=lwptoc_item><a href="#Tapijt">'
        "<span class=lwptoc_item_number>2.1</span> <span class=lwptoc_item_label>Tapijt</span></a></div></div></div><div class=lwptoc_item>"
        '<a href="#Conclusie"><span class=lwptoc_item_number>3</span> <span class=lwptoc_item_label>Conclusie</span></a></div></div></div></div><h2>'
        '<span id=Ontwerp>Ontwerp</span></h2><p>$T</p><figure class="wp-block-image size-large"><img src=s.jpg alt="Windmolen X2 stofzuiger in de gang">'
        "<figcaption class=wp-element-caption>De X2 past net onder de bank (Beeld: Testlab)</figcaption></figure><h2><span id=Zuigkracht>Zuigkracht</span></h2>"
        '<p>$T</p><h3><span id=Tapijt>Tapijt</span></h3><p>$T</p><h2><span id=Conclusie>Conclusie</span></h2><p>$T</p></article><div class="sharedaddy">'
        '<h3>Delen:</h3></div><div class=author-box><img src=a alt="Foto van Joost"><h4>Over Joost</h4>'
        "<p>Joost schrijft sinds jaren over apparaten die te veel lawaai maken.</p></div></div><aside class=widget-area><h2>Nieuwste reviews</h2><ul><li>"
        "<a href=/1>Review: Zeemeeuw strijkijzer met stoom</a></li></ul></aside></body></html>",
        PROSE["nl"],
        captions=[("De X2 past net onder de bank", "Testlab")],
        quick_links=["Ontwerp", "Zuigkracht", "Tapijt", "Conclusie"],
        headings=["Ontwerp", "Zuigkracht", "Tapijt", "Conclusie"],
    ),
    laid_out(
        "Swedish newspaper with a box of facts",
        "https://www.kustbladet.example/reviews/kustbladet",
        "<!DOCTYPE html><html lang=sv><head><meta charset=utf-8><title>Recension: ”Saltets barn” på Kustteatern | Kustbladet</title></head><body><main>"
        "<article><h1>Recension: ”Saltets barn” på Kustteatern</h1><p class=ingress><strong>En föreställning som luktar tång och gammal vrede.</strong></p>"
        '<div class=image-wrap><img src=1 alt="Scenbild">'
        '<p class="image-text">Maja Lindh och Otto Fors i ”Saltets barn”. <span class=photographer>Foto: Erik Stålnacke / TT</span></p></div><div class=text>'
        "<p>$T</p><p>$T</p><h2>Havet på scen</h2><p>$T</p><div class=image-wrap><img src=2 alt>"
        "<p class=image-text>Regissören Karin Bo. <span class=photographer>Foto: Privat</span></p></div><p>$T</p></div><div class=factbox>"
        "<h3>Fakta: Saltets barn</h3><p>Av: Lena Mark. Regi: Karin Bo.</p></div><div class=readmore><h3>Läs mer</h3>"
        "<a href=/2>Kustteatern får pengar till nytt tak efter stormen</a></div></article></main>"
        "<footer>Ansvarig utgivare är Stig Ahl. Kustbladet är en del av Skärgårdsmedia.</footer></body></html>",
        FILM,
        captions=[
            ("Maja Lindh och Otto Fors i ”Saltets barn”.", "Erik Stålnacke / TT"),
            ("Regissören Karin Bo.", "Privat"),
        ],
        quick_links=[],
        headings=["Havet på scen"],
    ),
    laid_out(
        "Italian site with a contents plug-in",
        "https://www.schermobianco.example/reviews/schermobianco",
        "<!DOCTYPE html><html lang=it><head><meta charset=utf-8><title>Il faro di Lerma: recensione del film | Schermo Bianco</title></head><body><header><nav>"
        '<a href=/film>Film</a><a href=/serie>Serie</a></nav></header><div class="td-post-content">'
        '<h1 class=entry-title>Il faro di Lerma: recensione del film</h1><p>$T</p><div id=ez-toc-container class="ez-toc-v2_0_17 counter-hierarchy">'
        "<div class=ez-toc-title-container><p class=ez-toc-title>Indice dei contenuti</p><span class=ez-toc-title-toggle>"
        '<a href=# class="ez-toc-pull-right ez-toc-btn">Toggle</a></span></div><nav><ul class="ez-toc-list ez-toc-list-level-1"><li>'
        '<a class="ez-toc-link ez-toc-heading-1" href="#La_trama" title="La trama">La trama</a></li><li>'
        '<a class="ez-toc-link ez-toc-heading-2" href="#Il_cast" title="Il cast">Il cast</a></li><li><a class=ez-toc-link href="#Conclusioni">Conclusioni</a>'
        "</li></ul></nav></div><h2><span class=ez-toc-section id=La_trama></span>La trama<span class=ez-toc-section-end></span></h2><p>$T</p><p>"
        "<strong>Leggi anche: <a href=/x>I dieci fari più belli del cinema italiano di sempre</a></strong></p><p>$T</p>"
        '<figure id=attachment_9 aria-describedby=caption-attachment-9 style="width:696px" class="wp-caption aligncenter">'
        '<img src=f.jpg alt="Il faro di Lerma cast">'
        "<figcaption id=caption-attachment-9 class=wp-caption-text>Nico Serra sul set – Foto di Paola Dini</figcaption></figure><h2>"
        "<span class=ez-toc-section id=Il_cast></span>Il cast</h2><p>$T</p><h2><span class=ez-toc-section id=Conclusioni></span>Conclusioni</h2><p>$T</p></div>"
        "<div class=td-related><h4>Articoli correlati</h4><h3>Notte a Lerma: il libro da cui è tratto il film</h3></div></body></html>",
        PROSE["it"],
        captions=[("Nico Serra sul set", "Paola Dini")],
        quick_links=["La trama", "Il cast", "Conclusioni"],
        headings=["La trama", "Il cast", "Conclusioni"],
    ),
    laid_out(
        "Japanese page with its contents",
        "https://www.yorunoeiga.example/reviews/yorunoeiga",
        "<!DOCTYPE html><html lang=ja><head><meta charset=utf-8><title>映画『灯台の姉妹』レビュー | 夜の映画</title></head><body><header><p>夜の映画</p><ul><li><a href=/>ホーム</a>"
        "</li></ul></header><article class=post><h1>映画『灯台の姉妹』レビュー</h1><time datetime=2021-02-03>2021.02.03</time><p>$T</p><div class=toc>"
        '<p class=toc_title>目次</p><ol><li><a href="#i-0">あらすじ</a></li><li><a href="#i-1">感想</a></li><li><a href="#i-2">まとめ</a></li></ol></div>'
        "<h2 id=i-0>あらすじ</h2><p>$T</p><figure><img src=1.jpg alt=灯台><figcaption>海辺の灯台で撮影された場面（写真：夜光フィルム）</figcaption></figure><h2 id=i-1>感想</h2><p>$T</p><p>$T"
        "</p><h2 id=i-2>まとめ</h2><p>$T</p></article><section class=related><h2>関連記事</h2><ul><li><a href=/2>映画『港の犬』を三回見た理由を話します</a></li></ul></section>"
        "<section id=comments><h3>コメント</h3></section></body></html>",
        PROSE["ja"],
        captions=[("海辺の灯台で撮影された場面", "夜光フィルム")],
        quick_links=["あらすじ", "感想", "まとめ"],
        headings=["あらすじ", "感想", "まとめ"],
    ),
    laid_out(
        "webzine of a content system of 2008",
        "https://www.stahlklang.example/reviews/stahlklang",
        "<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>Grubenlicht – Unter Tage | Stahlklang</title>"
        '<meta name="generator" content="Joomla! 1.5"></head><body><div id=top><ul class=menu><li><a href=/><span>Start</span></a></li><li><a href=/r>'
        "<span>Reviews</span></a></li></ul></div><div id=left><div class=module><h3>Anmeldung</h3></div></div><div id=main><table class=contentpaneopen><tr>"
        "<td class=contentheading width=100%>Grubenlicht – Unter Tage</td></tr></table><table class=contentpaneopen><tr><td>"
        '<span class=small>Geschrieben von: Kalle</span></td></tr><tr><td><div class=img_caption style="float:left;width:250px">'
        '<img class=caption src=/i.jpg title="Grubenlicht live in Bochum" alt="Bandfoto"/><p>Grubenlicht live in Bochum</p></div><p>$T</p><p>$T</p><p>'
        "<b>Fazit:</b></p><p>$T</p><p><b>Tracklist:</b><br/>1. Einfahrt<br/>2. Wetterlampe<br/>3. Sohle Sieben<br/>4. Ausfahrt</p></td></tr></table>"
        "<div class=similar><h4>Mehr Reviews</h4><a href=/q>Hammerkopf – Das dritte Album klingt wie das zweite</a></div></div>"
        "<div id=footer>Powered by Joomla! Valid XHTML and CSS.</div></body></html>",
        PROSE["de"],
        captions=[("Grubenlicht live in Bochum", None)],
        quick_links=[],
        headings=["Fazit:"],
    ),
    laid_out(
        "German page full of soft hyphens",
        "https://www.langwort.example/reviews/langwort",
        "<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>Die Donaudampfer-Chronik: Buchkritik | Langwort</title></head><body><article>"
        "<h1>Die Donau&shy;dampfer-Chronik: Buchkritik</h1><figure><img src=1.jpg alt=x>"
        "<figcaption>Der Schaufel&shy;rad&shy;dampfer im Winter&#173;hafen&#8203; (Foto: Lisbeth Aumann)</figcaption></figure>"
        "<p>An einem Regentag bleibt die Kamera bei einem Streit über Wetter und Gedäc\xadhtnis, Farben aus einem kälteren Land. Nach einer Woche lebt die Bühne von Gewoh\xadnheiten aus billi\xadgerer Gesel\xadlschaft, dem langen Schatten des Vorgä\xadngers. An einem Regentag spielt das Orchester mit Einze\xadlheiten, die niemand zweimal bemerkt, jedem Versp\xadrechen der ersten Minuten. Trotz allem kämpft das Album mit Einze\xadlheiten, die niemand zweimal bemerkt, dem langen Schatten des Vorgä\xadngers. Nach einer Woche bleibt die Kamera bei einer Geduld, die kaum jemand aufbringt, einer Melodie aus einer Hafen\xadstadt.</p>"
        "<p>Im zweiten Akt erinnert das Ensemble an dem langen Schatten des Vorgä\xadngers, jedem Versp\xadrechen der ersten Minuten. Immerhin verzi\xadchtet der Roman auf den alten Tricks des Gewerbes, einer Melodie aus einer Hafen\xadstadt. Zunächst verzi\xadchtet der Roman auf einer Wärme, die den Saal überr\xadascht, einer Melodie aus einer Hafen\xadstadt. Nach einer Woche verlässt sich die Regis\xadseurin auf einem Streit über Wetter und Gedäc\xadhtnis, einer Melodie aus einer Hafen\xadstadt. Trotz allem bleibt die Kamera bei einer Geduld, die kaum jemand aufbringt, einer Geduld, die kaum jemand aufbringt.</p>"
        "<h2>Schifffahrts&shy;gesellschaft</h2>"
        "<p>An einem Regentag hadert die Küche mit Gewoh\xadnheiten aus billi\xadgerer Gesel\xadlschaft, einem Streit über Wetter und Gedäc\xadhtnis. Gegen Ende hadert die Küche mit einem Streit über Wetter und Gedäc\xadhtnis, Gewoh\xadnheiten aus billi\xadgerer Gesel\xadlschaft. Gegen Ende verlässt sich die Regis\xadseurin auf einer Geduld, die kaum jemand aufbringt, einer Wärme, die den Saal überr\xadascht. Über weite Strecken lebt die Bühne von dem langen Schatten des Vorgä\xadngers, Gewoh\xadnheiten aus billi\xadgerer Gesel\xadlschaft. Im zweiten Akt sucht das kleine Gerät nach jedem Versp\xadrechen der ersten Minuten, jedem Versp\xadrechen der ersten Minuten.</p>"
        "<p>$T</p></article></body></html>",
        PROSE["de"],
        captions=[("Der Schaufelraddampfer im Winterhafen", "Lisbeth Aumann")],
        quick_links=[],
        headings=["Schifffahrtsgesellschaft"],
    ),
    laid_out(
        "Russian portal",
        "https://www.kinosad.example/reviews/kinosad",
        "<!DOCTYPE html><html lang=ru><head><meta charset=utf-8><title>Рецензия на фильм «Соляной берег» | Киносад</title></head><body><div class=menu>"
        "<a href=/>Главная</a><a href=/rec>Рецензии</a></div><div class=article><h1>Рецензия на фильм «Соляной берег»</h1>"
        '<div class=info>Автор: Вера Лисина, 12 мая 2019</div><div class=pic><img src=1.jpg alt="Кадр из фильма">'
        '<div class=pic-sign>Кадр из фильма «Соляной берег». Фото: Северфильм</div></div><div class=contents><b>Содержание:</b><ul><li><a href="#s">Сюжет</a>'
        '</li><li><a href="#a">Актёры</a></li><li><a href="#i">Итог</a></li></ul></div><p>$T</p><h2 id=s>Сюжет</h2><p>$T</p><h2 id=a>Актёры</h2><p>$T</p>'
        "<h2 id=i>Итог</h2><p>$T</p><div class=read-also><b>Читайте также:</b> <a href=/2>Пять фильмов о море, которые стоит посмотреть зимой</a></div></div>"
        "<div class=comments><h3>Комментарии (2)</h3>"
        "<p>Через неделю автор находит место для старые приёмы ремесла, тепло, удивившее весь зал. Долгое время труппа отказывается от старые приёмы ремесла, привычки, взятые в дурной компании.</p>"
        "</div></body></html>",
        PROSE["ru"],
        captions=[("Кадр из фильма «Соляной берег».", "Северфильм")],
        quick_links=["Сюжет", "Актёры", "Итог"],
        headings=["Сюжет", "Актёры", "Итог"],
    ),
    laid_out(
        "Danish newspaper, pictures without a name",
        "https://www.fjordtidende.example/reviews/fjordtidende",
        "<!DOCTYPE html><html lang=da><head><meta charset=utf-8><title>Anmeldelse: Teatret spiller »Saltmarken« med rå kraft | Fjordtidende</title></head>"
        "<body><div class=topbar><a href=/kultur>Kultur</a></div><article class=art><h1>Anmeldelse: Teatret spiller »Saltmarken« med rå kraft</h1>"
        "<div class=art__lead>En aften med tang i skoene.</div><figure class=art__img><img src=1.jpg alt=Scenebillede>"
        "<figcaption class=billedtekst>Ida Holm som fyrpasserens datter. Foto: Per Skov/Ritzau Scanpix</figcaption></figure><div class=art__body><p>$T</p><p>$T"
        "</p><div class=laes-ogsaa><span>Læs også</span><a href=/2>Teaterchefen forlader huset efter ti år i modvind</a></div><h3>Tre døre og en storm</h3>"
        "<p>$T</p><figure><img src=2.jpg><figcaption>Scenografien er skabt af Bo Lind. PR-foto</figcaption></figure><p>$T</p></div><div class=fakta>"
        "<h4>Fakta</h4><p>Saltmarken spiller til 4. maj.</p></div></article><div class=mest-laeste><h3>Mest læste</h3><ol><li>"
        "<a href=/1>Broen lukker igen i weekenden på grund af blæst</a></li></ol></div></body></html>",
        FILM,
        captions=[
            ("Ida Holm som fyrpasserens datter.", "Per Skov/Ritzau Scanpix"),
            ("Scenografien er skabt af Bo Lind.", "PR-foto"),
        ],
        quick_links=[],
        headings=["Tre døre og en storm"],
    ),
    laid_out(
        "Polish portal with contents and sources",
        "https://www.ekranik.example/reviews/ekranik",
        "<!DOCTYPE html><html lang=pl><head><meta charset=utf-8><title>Recenzja: „Latarnik z Helu” – światło, które gaśnie | Ekranik</title></head><body><nav>"
        "<a href=/filmy>Filmy</a><a href=/seriale>Seriale</a></nav><main><article><h1>Recenzja: „Latarnik z Helu” – światło, które gaśnie</h1>"
        '<p class=lead>Debiut, który pachnie solą.</p><div class=zdjecie><img src=1.jpg alt="Kadr z filmu">'
        "<span class=podpis>Anna Wrona w roli córki latarnika / fot. materiały prasowe</span></div><div class=spis><strong>Spis treści</strong><ol><li>"
        '<a href="#fabula">Fabuła</a></li><li><a href="#obsada">Obsada</a></li><li><a href="#ocena">Nasza ocena</a></li></ol></div><p>$T</p>'
        "<h2 id=fabula>Fabuła</h2><p>$T</p><p class=zobacz><strong>Zobacz też: </strong><a href=/x>Dziesięć polskich filmów o morzu, które trzeba znać</a></p>"
        '<h2 id=obsada>Obsada</h2><p>$T</p><figure><img src=2.jpg alt=""><figcaption>Reżyser na planie<br>Źródło: Jan Kos</figcaption></figure>'
        "<h2 id=ocena>Nasza ocena</h2><p>$T</p></article><section><h2>Polecane artykuły</h2><h3><a href=/3>Premiery tygodnia: co warto zobaczyć w weekend</a>"
        "</h3></section></main></body></html>",
        PROSE["pl"],
        captions=[("Anna Wrona w roli córki latarnika", "materiały prasowe"), ("Reżyser na planie", "Jan Kos")],
        quick_links=["Fabuła", "Obsada", "Nasza ocena"],
        headings=["Fabuła", "Obsada", "Nasza ocena"],
    ),
    laid_out(
        "Brazilian site with embedded words of others",
        "https://www.telaviva.example/reviews/telaviva",
        "<!DOCTYPE html><html lang=pt><head><meta charset=utf-8><title>Crítica | A Casa do Sal: memórias à beira-mar | Tela Viva</title></head><body><header>"
        "<div class=menu><a href=/criticas>Críticas</a></div></header><div class=post><h1>Crítica | A Casa do Sal: memórias à beira-mar</h1>"
        '<p class=autor>Por <a href=/a>Beatriz Moura</a> em 3 de abril de 2019</p><div class=foto><img src=1.jpg alt="A Casa do Sal">'
        "<div class=legenda>Lúcia Prado em cena de A Casa do Sal (Foto: Divulgação)</div></div><div class=texto><p>$T</p><p>$T</p>"
        "<blockquote class=twitter-tweet><p>Que filme! Chorei três vezes e ainda saí sorrindo do cinema.</p>&mdash; Cine Fã (@cinefa)</blockquote>"
        "<h3>Elenco afinado</h3><p>$T</p><p><b>LEIA MAIS: <a href=/m>Os melhores filmes brasileiros sobre o litoral</a></b></p><p>$T</p><p>"
        '<img src=2.jpg alt=""><br><em>Bastidores da filmagem em Itaúba (Reprodução/Instagram)</em></p><p>$T</p></div></div><aside><h3>Últimas notícias</h3>'
        "<a href=/u>Festival do litoral abre inscrições para curtas</a></aside></body></html>",
        PROSE["pt"],
        captions=[
            ("Lúcia Prado em cena de A Casa do Sal", "Divulgação"),
            ("Bastidores da filmagem em Itaúba", "Reprodução/Instagram"),
        ],
        quick_links=[],
        headings=["Elenco afinado"],
    ),
    laid_out(
        "Argentine site with a caption in an attribute",
        "https://www.elpuente.example/reviews/elpuente",
        "<!DOCTYPE html><html lang=es><head><meta charset=utf-8><title>Reseña: “El vidrio y la lluvia”, de Irene Acuña | El Puente</title></head><body>"
        "<article><h1>Reseña: “El vidrio y la lluvia”, de Irene Acuña</h1><p class=bajada>Una novela corta que se lee de pie.</p><div class=imagen-nota>"
        '<img src=1.jpg alt=""><p class=epigrafe>La autora en su estudio de Colonia. Foto: Gentileza editorial</p></div><div class=cuerpo><p>$T</p><p>$T</p>'
        "<h2>Una casa sin relojes</h2><p>$T</p><div class=relacionadas><h4>Te puede interesar</h4>"
        "<a href=/2>Las librerías del puerto resisten otro invierno</a></div><p>$T</p><figure>"
        '<a href=2.jpg data-fancybox data-caption="Tapa de la novela. Foto: Prensa"><img src=2m.jpg alt="Tapa"></a></figure><p>$T</p></div></article>'
        "<div class=comentarios><h3>Comentarios</h3></div></body></html>",
        PROSE["es"],
        captions=[("La autora en su estudio de Colonia.", "Gentileza editorial"), ("Tapa de la novela.", "Prensa")],
        quick_links=[],
        headings=["Una casa sin relojes"],
    ),
    laid_out(
        "Chinese blog with sources in brackets",
        "https://www.yewandianying.example/reviews/yewandianying",
        "<!DOCTYPE html><html lang=zh><head><meta charset=utf-8><title>《灯塔姐妹》影评：海风里的沉默 | 夜晚电影</title></head><body><div class=nav><a href=/>首页</a></div>"
        '<article><h1>《灯塔姐妹》影评：海风里的沉默</h1><div class=toc-wrap><div class=toc-title>文章目录</div><ul><li><a href="#a">剧情</a></li><li><a href="#b">表演</a></li><li>'
        '<a href="#c">总结</a></li></ul></div><p>$T</p><h2 id=a>剧情</h2><p>$T</p><p><img src=1.jpg></p><p class=img-desc>海边的灯塔（图源：片方）</p><h2 id=b>表演</h2><p>$T</p>'
        "<h2 id=c>总结</h2><p>$T</p></article><div class=prev-next><a href=/1>上一篇：港口的狗</a></div></body></html>",
        PROSE["ja"],
        captions=[("海边的灯塔", "片方")],
        quick_links=["剧情", "表演", "总结"],
        headings=["剧情", "表演", "总结"],
    ),
    laid_out(
        "Canadian newspaper, credit before the caption",
        "https://www.lecourant.example/reviews/lecourant",
        "<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>Critique de « Le Dernier Phare » : lumière basse | Le Courant</title></head><body><main>"
        '<article><h1>Critique de « Le Dernier Phare » : lumière basse</h1><div class=photo-principale><img src=1.jpg alt="">'
        "<span class=credit-photo>Photo : Rémi Gagné, Le Courant</span><p class=legende>La comédienne Aude Morin dans Le Dernier Phare</p></div>"
        "<p class=auteur>Aude Pelletier</p><p>$T</p><p>$T</p><h3>Une île de studio</h3><p>$T</p><figure><img src=2.jpg>"
        "<figcaption>Le phare a été construit en trois semaines. (La Presse canadienne / archives)</figcaption></figure><p>$T</p></article><section>"
        "<h2>À lire aussi</h2><a href=/2><h3>Un été de théâtre sous la pluie</h3></a></section></main></body></html>",
        PROSE["fr"],
        captions=[
            ("La comédienne Aude Morin dans Le Dernier Phare", "Rémi Gagné, Le Courant"),
            ("Le phare a été construit en trois semaines.", "La Presse canadienne / archives"),
        ],
        quick_links=[],
        headings=["Une île de studio"],
    ),
    laid_out(
        "Italian newspaper, agency in small letters",
        "https://www.ilmolo.example/reviews/ilmolo",
        "<!DOCTYPE html><html lang=it><head><meta charset=utf-8><title>“La notte del molo”, un esordio che profuma di sale | Il Molo</title></head><body>"
        "<article><h1>“La notte del molo”, un esordio che profuma di sale</h1><h2 class=occhiello>Al cinema il primo film di Sara Venier</h2><figure>"
        '<img src=1.jpg alt="Sara Venier"><figcaption>Sara Venier sul set di Chioggia (ansa)</figcaption></figure><p>$T</p><p>$T</p>'
        "<h3>Due sorelle, una barca</h3><p>$T</p><div class=leggi><strong>LEGGI ANCHE</strong> <a href=/2>Venezia, i film italiani in concorso quest anno</a>"
        "</div><p>$T</p></article></body></html>",
        PROSE["it"],
        captions=[("Sara Venier sul set di Chioggia", "ansa")],
        quick_links=[],
        headings=["Al cinema il primo film di Sara Venier", "Due sorelle, una barca"],
    ),
]
