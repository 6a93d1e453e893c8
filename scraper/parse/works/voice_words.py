"""Words with which writers judge what they saw, heard, read, ate and used, by language; and words of other texts.

What a word says alone is little: `voice` counts how many different ones a text has.
"""

from __future__ import annotations

# By language: what praises, what finds fault, what advises.
JUDGING = {
    "en": """
        excellent superb brilliant terrific marvellous marvelous wonderful delightful charming lovely
        beautifully beautiful gorgeous stunning impressive compelling gripping engaging engrossing absorbing
        riveting moving touching poignant haunting memorable unforgettable extraordinary remarkable
        outstanding exquisite masterful magnificent splendid sublime fabulous fantastic enjoyable entertaining
        hilarious funny witty clever inventive imaginative thoughtful subtle nuanced elegant stylish polished
        assured confident convincing persuasive satisfying rewarding refreshing delicious tasty crisp tender
        disappointing disappointed disappointment disappoints underwhelming mediocre dull boring tedious bland
        forgettable predictable clumsy clunky overlong muddled uneven contrived clichéd cliché shallow flat
        thin weak weakest awkward irritating annoying annoyed frustrating tiresome lacklustre lackluster
        flawed flaws flaw shortcomings sadly unfortunately alas lacks lacking drags dragged sags fails falters
        stumbles succeeds shines shine dazzles delivers suffers impresses impressed charms delights captivates
        highlight highlights standout strongest worst masterpiece triumph gem delight treat recommend
        recommended worth overrated underrated verdict somehow admittedly nicely perfectly cleverly
        wonderfully surprisingly genuinely thoroughly oddly loved liked enjoyed adored hated regret flavours
        flavor tastes gloriously glorious sumptuous lush radiant luminous taut suspenseful chilling creepy
        unsettling disturbing heartbreaking heartfelt sentimental saccharine mawkish schmaltzy playful
        whimsical quirky offbeat eccentric audacious derivative formulaic rote perfunctory sloppy padded
        bloated plodding ponderous meandering languid brisk breezy lively vibrant vivid punchy catchy
        infectious hooky anthemic soulful gritty sparse restrained understated overwrought overblown
        overcooked undercooked bombastic pretentious preachy incoherent baffling messy scattershot patchy
        competent serviceable passable likeable likable appealing irresistible addictive unputdownable
        overpriced pricey soggy chewy juicy succulent creamy tangy stodgy greasy seasoned cosy cozy attentive
        flimsy sturdy cramped roomy sluggish snappy responsive comfortable uncomfortable refined tannins smoky
        velvety silky balanced bargain triumphant wooden miscast winning sweet bitter sings soars misfires
        misjudged misstep missteps relentlessly exhilarating dazzling captivating tenderness wit humour nuance
        gripes niggles quibble quibbles
    """,
    "de": """
        großartig grandios hervorragend ausgezeichnet brillant wunderbar wunderschön herrlich gelungen
        überzeugt überzeugen überzeugend beeindruckend beeindruckt eindrucksvoll fesselnd spannend packend
        berührend bewegend mitreißend klug feinsinnig witzig komisch originell charmant bezaubernd stark
        stärken schwach schwächen schwächelt schwäche leider schade langweilig zäh enttäuschend enttäuscht
        enttäuschung überflüssig vorhersehbar platt banal klischees klischee misslungen blass holprig gelingt
        scheitert meisterwerk höhepunkt empfehlenswert empfehlung lohnt lohnenswert sehenswert lesenswert
        hörenswert fazit köstlich lecker bequem handlich solide ordentlich gefällt nervt nervig großes
        schönste beste besten schwächer hinreißend genau freude vergnügen witz feinfühlig stimmig
        stimmungsvoll kurzweilig überladen konstruiert aufgesetzt kitschig pathetisch temporeich pointiert
        atmosphärisch hölzern souverän virtuos schwungvoll lustlos verschenkt rührend unterhaltsam
        unterhaltsame sperrig wuchtig zart zärtlich saftig knusprig fad würzig aromatisch angenehm störend
        unnötig träge flott präzise
    """,
    "fr": """
        magnifique superbe excellent excellente excellents remarquable brillant brillante formidable sublime
        splendide beau belle beauté beaux belles réussi réussie réussite touchant touchante émouvant émouvante
        bouleversant captivant passionnant drôle subtil subtile élégant élégante juste justesse délicieux
        délicieuse savoureux convaincant convaincante impressionnant dommage hélas malheureusement décevant
        décevante déception déçoit ennuyeux ennui fade lourd lourdeur longueurs maladroit inégal prévisible
        raté peine regrette regrettera regretter défaut défauts faiblesse faiblesses qualités bémol coup
        réjouissant jubilatoire meilleur meilleurs meilleure conseille recommande verdict appuyée appuyé
        finesse grâce brille excelle séduit convainc souffre haletant haletante poignant poignante cocasse
        inventif inventive maîtrisé maîtrisée virtuose sobre sensible poussif bancal caricatural convenu
        convenue laborieux agaçant bluffant envoûtant envoûtante lumineux lumineuse désarmant percutant
        percutante généreux généreuse fondant croustillant parfumé agréable confortable bruyant
    """,
    "es": """
        excelente magnífico magnífica espléndido maravilloso maravillosa hermoso hermosa precioso preciosa
        brillante brillantes formidable impresionante notable sobresaliente memorable inolvidable conmovedor
        conmovedora emotivo divertido divertida ingenioso inteligente sutil elegante convincente acierto
        aciertos acierta logra consigue destaca destacan destacar lástima desgraciadamente lamentablemente
        decepcionante decepción decepciona aburrido aburrida lento lenta previsible irregular flojo floja
        fallido falla fallos defectos defecto tópicos cliché sobra sobran rico rica delicioso deliciosa
        sabroso cremoso cremosas correcto correcta mejor peor obra maestra joya recomendable recomiendo
        recomendar disfruta disfrutar gusta gustó encanta pena imprescindible entrañable entretenida
        entretenido vibrante sobria sobrio solvente magistral soberbio soberbia tópico insulso insulsa forzado
        forzada torpe brilla deslumbra emociona aburre cautiva trepidante delicada delicado sutileza cómodo
        cómoda agradable crujiente jugoso sabrosa
    """,
    "it": """
        splendido splendida magnifico magnifica eccellente ottimo ottima ottimi bello bella bellissimo
        bellissima bellissime meraviglioso straordinario straordinaria notevole riuscito riuscita convincente
        convince commovente emozionante coinvolgente divertente brillante elegante raffinato delicato intenso
        intensa efficace purtroppo peccato deludente delusione delude noioso noiosa banale prevedibile
        scontato debole debolezza difetti difetto pregi fatica lento capolavoro migliore peggiore consigliato
        consiglio gustoso squisito delizioso buono buona merita applausi bravura bravi bravo bravissima
        apprezzabile avvincente toccante scorrevole travolgente godibile imperdibile suggestivo suggestiva
        curato curata impeccabile stucchevole confuso forzato zoppica emoziona annoia stupisce colpisce
        sorprende gradevole comodo croccante morbido saporito
    """,
    "pt": """
        excelente magnífico magnífica maravilhoso maravilhosa lindo linda belo bela belíssimo brilhante
        impressionante emocionante envolvente cativante divertido divertida delicadeza sensível inteligente
        sutil convincente destaque surpreendida surpreendente surpreende infelizmente pena decepcionante
        decepção decepciona chato cansativo lento arrastado previsível fraco fraca clichê clichês falha falhas
        defeitos melhor pior recomendo recomendado vale gostei amei adorei perfeito perfeita saboroso
        delicioso gostoso instigante comovente tocante marcante impecável sensacional incrível cansa emociona
        empolgante forçado raso superficial confuso tedioso delicado sublime confortável crocante macio
        agradável
    """,
    "nl": """
        prachtig prachtige schitterend schitterende uitstekend uitstekende fantastisch geweldig geweldige mooi
        mooie mooiste indrukwekkend ontroerend meeslepend boeiend spannend geestig grappig slim subtiel knap
        overtuigt overtuigend overtuigende geslaagd teleurstellend teleurstelling helaas jammer saai
        langdradig voorspelbaar clichés cliché matig zwak zwakke zwakste mist hapert meesterwerk hoogtepunt
        aanrader lekker heerlijk heerlijke smaakvol beste slechtste juweel raak genieten meeslepende innemend
        innemende aangrijpend aangrijpende verrassend verrassende sfeervol sfeervolle subtiele geforceerd
        rommelig oppervlakkig clichématig overtuigen ontroert boeit verveelt aanstekelijk vermakelijk fijn
        fijne krokant mals comfortabel
    """,
    "sv": """
        fantastisk fantastiskt utmärkt lysande strålande vacker vackert vackra underbar underbart imponerande
        gripande berörande spännande rolig roligt smart elegant lyckad lyckas övertygar övertygande tyvärr
        synd tråkig tråkigt besviken besvikelse förutsägbar platt svag svaga svagare klyschor brister
        mästerverk höjdpunkt bästa sämsta läcker god gott gripen njutning rekommenderar skickligt träffsäkert
        makalös makalöst medryckande träffsäker drabbande finstämd känslig ojämn spretig seg starkt stark
        välspelat välskriven välskrivet roande skön skönt krispig bekväm
    """,
    "da": """
        fremragende fantastisk fantastiske glimrende strålende smuk smukt smukke vidunderlig imponerende
        gribende rørende spændende sjov morsom morsomt skarp elegant lykkes overbeviser overbevisende desværre
        ærgerligt kedelig kedeligt skuffende skuffelse forudsigelig flad svag svage ujævn klichéer mesterværk
        højdepunkt bedste værste lækker lækkert velsmagende anbefales god nydelse vellykket utrolig nydelig
        dessverre spennende kjedelig ypperlig mesterverk medrivende velspillet velskrevet velfungerende
        fængende ujævnt stærk stærkt flot flotte sjovt fint sprød saftig velspilt sterk sterkt flott gripende
        lavmælt treffsikker ujevn herlig behagelig
    """,
    "pl": """
        świetny świetna świetne świetnie znakomity znakomita znakomicie doskonały doskonała doskonale
        wspaniały wspaniała piękny piękna pięknie pięknych ładnego poruszający poruszająca wciągający
        wciągająca zabawny inteligentny udany udana przekonuje przekonujący niestety szkoda nudny nudna
        rozczarowuje rozczarowanie rozczarowujący przewidywalny słaby słaba słabo wady wada zalety arcydzieło
        najlepszy najlepsza najgorszy polecam warto zachwyca zachwycający smaczny pyszny pyszne podoba
        zaskoczył zaskakuje porywający porywająca zabawna dowcipny dowcipna przejmujący przejmująca subtelny
        subtelna wzruszający wzruszająca nierówny chaotyczny przegadany sztampowy irytujący irytuje ciekawy
        ciekawa udane wygodny chrupiące soczysty
    """,
    "cs": """
        skvělý skvělá skvěle výborný výborná výborně vynikající úžasný úžasná krásný krásná krásně působivý
        dojemný napínavý zábavný vtipný chytrý povedený povedená přesvědčivý bohužel škoda nudný nudná
        zklamání zklamal předvídatelný slabý slabá slabší nedostatky nejlepší nejhorší doporučuji doporučit
        chutný lahodný baví nudí mistrovské strhující poutavý poutavá vtipná jemný jemná dojemná nevyrovnaný
        zmatený klišé otravný zajímavý zajímavá pohodlný šťavnatý křupavý
    """,
    "hu": """
        kiváló remek nagyszerű zseniális gyönyörű csodálatos lenyűgöző megható izgalmas szórakoztató okos
        sajnos kár unalmas csalódás csalódást kiszámítható gyenge hibák hibája legjobb legrosszabb ajánlom
        ajánlott finom szép érdekes emelkedik sikerült
    """,
    "fi": """
        erinomainen loistava upea kaunis hieno vaikuttava koskettava jännittävä hauska älykäs onnistunut
        onnistuu valitettavasti harmi tylsä pettymys heikko heikompi puutteet paras huonoin suosittelen maukas
        herkullinen mestariteos
    """,
    "tr": """
        mükemmel harika muhteşem etkileyici başarılı başarısız güzel keyifli sürükleyici dokunaklı komik
        zekice maalesef sıkıcı hayal kırıklığı öngörülebilir zayıf kusur kötü tavsiye lezzetli öneririm
        izlenmeyi ölçülü
    """,
    "ru": """
        прекрасный прекрасная прекрасно отличный отличная отличные отлично великолепный великолепная
        великолепно замечательный замечательная блестящий блестяще удачный удачная удался удалась трогательный
        трогательная захватывающий увлекательный увлекательная забавный смешной остроумный убедительный
        убедительно впечатляет впечатляющий увы жаль сожалению скучный скучная скучно разочаровывает
        разочарование предсказуемый слабый слабая слабо недостатки недостаток достоинства минусы плюсы шедевр
        лучший лучшая лучшее худший рекомендую советую стоит понравилось понравился понравится вкусно вкусный
        нравится красиво красивый пронзительный пронзительная тонкий тонко обаятельный обаятельная зрелищный
        зрелищно атмосферный атмосферная нудный затянутый затянуто банальный банально вторичный неровный
        натянутый удобный сочный нежный
    """,
    "vi": """
        ngon tuyệt thất vọng hấp dẫn xuất sắc nhàm chán
    """,
    "el": """
        εξαιρετικό εξαιρετική εξαιρετικά υπέροχο υπέροχη συγκινητικό δυστυχώς βαρετό απογοητευτικό καλύτερο
        καλύτερη αριστούργημα προτείνω πειστικό όμορφο όμορφη αξίζει
    """,
    "ro": """
        excelent excelentă minunat minunată superb superbă frumos frumoasă emoționant captivant amuzant reușit
        reușită convingător păcate plictisitor dezamăgitor dezamăgire previzibil slab slabă bun recomand
        capodoperă gustos delicios
    """,
    "uk": """
        чудовий чудова чудово прекрасний блискучий вдалий зворушливий захопливий дотепний жаль нудний нудно
        розчарування передбачуваний слабкий найкращий раджу рекомендую смачно шедевр
    """,
    "id": """
        bagus indah menarik sayangnya membosankan mengecewakan lemah terbaik enak lezat rekomendasi memukau
        berhasil
    """,
}
# Of scripts that part no words, or whose signs end none.
UNPARTED = """
    素晴らし 面白 退屈 残念 惜しい 見事 美しい 美味し おすすめ 名作 傑作 感動 物足り 正解 よく効い 読み終え
    魅力 精彩 出色 可惜 缺点 优点 失望 无聊 动人 感人 杰作 推荐 不足 遗憾 好看 好吃 美味 喜欢 훌륭 아쉽 지루
    감동 추천 매력 뛰어 재미 맛있 흠잡 좋았 เสียดาย น่าเบื่อ ประทับใจ อร่อย แนะนำ رائع ممل جميل للأسف ממליץ
    מצוין משעמם יפה 아쉬 아름다 맛나 쫄깃 재방문 만족 실망 최고 친절 推薦 缺點 優點 無聊 動人 遺憾 喜歡
    普普通通 濃郁 香氣 嚼勁 值得 實惠 划算 满意 滿意 おいし うまい 楽しめ 最高 満足 気に入 イマイチ
    香りがよく 引き立
""".split()
# What news tell: who said it, when, and of what offices.
NEWS = """
    aangekondigd according annoncé announced announcement annunciato anunciou anunció azienda billion council
    court detto dijo disse déclaré election empresa enligt entreprise friday gericht gobierno gouvernement
    government governo investors laut law lawsuit market mayor milhões milioni milionów miljoen miljoner
    million millionen millions millones minister ministre ministro mitteilte monday official officials ogłosił
    parliament percent police policja policía polisen politie polizei polizia polícia powiedział president
    prozent regering regeringen regierung reported rząd sade sagte said says secondo segundo según selon
    spokesman spokesperson spokeswoman sprecher statement teilte thursday told tuesday unternehmen volgens
    wednesday według yesterday zei заявил компании млн полиция правительство сказал сообщил
""".split()
# What is still to come, and has not been seen.
TO_COME = """
    announced arrives arriving available bude będzie devrait expected kommer launch launches preorder
    preorders revealed rumored rumoured saranno sarà sera seront será serán ska soll sollen unveiled upcoming
    werden will wird zal zullen будет
""".split()
# Whom a guide and an advert speak to.
ADDRESSED = """
    ci dein deine deinen dig din du ihnen je jouw seu su sua sus tu tua tuo tus tuyo twój usted uw você
    vos votre vous váš you your yourself вам ваш вы ти
""".split()
# What a guide speaks of.
ADVISED = """
    can guide how ihre need should step steps tips
""".split()
