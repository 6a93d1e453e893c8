"""What pages call themselves that stand in the place of another, in many languages. No host, no brand is named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

Wall = Literal["bot", "consent", "login", "script", "soft-404", "parked", "placeholder"]


def _any(*phrases: str, whole: bool = False) -> re.Pattern[str]:
    """One of the phrases (patterns); `whole`: it begins the name, with nothing behind it but a site's own name."""
    joined = "|".join(phrases)
    if whole:
        return re.compile(rf"\A\W*(?:{joined})(?:\s*[!.…:?]*\s*)(?:\Z|[|–—·]\s|(?<=\s)[:-]\s)", re.IGNORECASE)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


_BOT = _any(
    # English
    r"just a moment(?:\.\.\.|…)", r"attention required!?",
    r"checking (?:if the site connection is secure|your browser)\b.*",
    r"verify(?:ing)? (?:that )?you(?:'|’)?(?: a)?re (?:not a (?:ro)?bot|(?:a )?human)",
    r"are you (?:a )?(?:human|(?:ro)?bot)\??",
    r"(?:please )?(?:verify|confirm|prove) (?:that )?you(?:'|’| a)re (?:a )?(?:human|not a (?:ro)?bot)",
    r"unusual (?:traffic|activity)\b.*", r"pardon our interruption", r"access (?:to this page has been )?denied",
    r"(?:sorry, )?you have been blocked", r"request (?:blocked|rejected)", r"bot (?:detection|verification|check)",
    r"(?:security|browser|human) (?:check|verification)", r"one more step", r"please enable cookies(?: to continue)?",
    r"complete the (?:security check|captcha)\b.*", r"too many requests", r"403 forbidden", r"forbidden",
    # German, French, Spanish, Italian, Portuguese, Dutch
    r"zugriff verweigert", r"sind sie ein (?:mensch|roboter)\??", r"sicherheits(?:prüfung|überprüfung)",
    r"einen moment,? bitte",
    r"acc[èe]s (?:refus[ée]|interdit|bloqu[ée])", r"êtes-vous un (?:humain|robot)\s*\??", r"vérification de sécurité",
    r"un instant(?:\.\.\.|…)",
    r"acceso denegado", r"¿eres un (?:humano|robot)\?", r"verificaci[óo]n de seguridad", r"un momento(?:\.\.\.|…)",
    r"accesso negato", r"verifica di sicurezza", r"sei un (?:umano|robot)\??", r"acesso negado",
    r"verificação de segurança",
    r"toegang geweigerd", r"ben je een (?:mens|robot)\??",
    # Nordic, Polish, Czech, Russian, Turkish, Japanese, Chinese, Korean
    r"åtkomst nekad", r"adgang nægtet", r"ingen tilgang", r"pääsy estetty", r"odmowa dostępu", r"dostęp zabroniony",
    r"přístup odepřen", r"доступ (?:запрещ[её]н|ограничен)", r"вы (?:не )?робот\??", r"erişim engellendi",
    r"アクセスが拒否されました", r"セキュリティ(?:チェック|確認)", r"访问被拒绝", r"安全验证",
    r"请稍候(?:…|\.\.\.)?", r"액세스가? 거부(?:됨|되었습니다)?",
    whole=True,
)  # fmt: skip

_CONSENT = _any(
    r"before you continue(?: to .{2,30})?",
    r"(?:we (?:value|care about|respect) )?your privacy(?: (?:choices|matters(?: to us)?|is important to us))?",
    r"(?:we use )?cookies?(?: (?:consent|settings|preferences|notice|wall))?",
    r"(?:privacy|consent) (?:settings|preferences|manager|choices)",
    r"(?:ihre|deine) (?:privatsphäre|daten)(?: .{2,30})?",
    r"(?:cookie-?|datenschutz-?)(?:einstellungen|zustimmung|hinweise?)", r"zustimmung(?: .{2,30})?",
    r"bevor sie fortfahren", r"(?:nous respectons )?votre vie privée", r"avant de continuer", r"gestion des cookies",
    r"votre consentement",
    r"antes de continuar", r"tu privacidad(?: .{2,30})?", r"(?:uso|política|configuración) de cookies",
    r"prima di continuare",
    r"la tua privacy(?: .{2,30})?", r"(?:a )?sua privacidade(?: .{2,30})?", r"voordat je (?:verder|door)gaat",
    r"(?:jouw|je|uw) privacy(?: .{2,30})?",
    r"cookie-?(?:instellingen|voorkeuren|inställningar|innstillinger|indstillinger|asetukset)",
    r"innan du fortsätter", r"din integritet",
    r"zanim przejdziesz dalej", r"twoja prywatność", r"dbamy o twoją prywatność", r"než budete pokračovat",
    r"ваша? конфиденциальность",
    whole=True,
)  # fmt: skip

_LOGIN = _any(
    r"(?:please )?(?:log|sign)[ -]?(?:in|on)(?: (?:to|for|or) .{2,40})?", r"login",
    r"(?:members|subscribers) (?:only|login)", r"account login",
    r"(?:bitte )?(?:anmelden|einloggen)", r"anmeldung", r"(?:se )?connexion",
    r"(?:se connecter|connectez-vous)(?: .{2,30})?", r"identifi(?:cation|ez-vous)",
    r"iniciar sesi[óo]n", r"inicia sesi[óo]n", r"acced(?:i|ere)(?: .{2,30})?",
    r"(?:fazer login|entrar|iniciar sessão)", r"(?:inloggen|aanmelden)",
    r"logga in", r"log ind", r"logg inn", r"kirjaudu(?: sisään)?", r"zaloguj(?: się)?", r"logowanie",
    r"přihlá(?:šení|sit se)", r"вход(?: в .{2,30})?",
    r"войти", r"giriş(?: yap)?", r"ログイン", r"登录", r"로그인",
    whole=True,
)  # fmt: skip

_NOT_FOUND = _any(
    r"(?:error |http )?404(?: error)?(?:[ :–-]+(?:page )?not found)?",
    r"(?:oops!?,? )?(?:sorry,? )?(?:the |this )?page (?:you .{0,40} )?(?:was |is |could |can(?:not|'t|"
    r"’t) |could not |couldn't )?(?:be )?(?:not |no longer )?(?:found|available|exists?)",
    r"(?:page|file|article|content) (?:not found|does(?:n't|n’t| not) exist|no longer (?:exists|available)|removed)",
    r"not found", r"nothing (?:was )?found(?: here)?",
    r"(?:this )?(?:page|article|content) (?:has been|was) (?:removed|deleted|moved)",
    r"we can(?:'t|’t|not) find (?:that|this|the) page", r"no such page",
    r"(?:diese |die )?seite (?:wurde |konnte )?(?:leider )?nicht (?:mehr )?(?:gefunden(?: werden)?|"
    r"vorhanden|verfügbar)", r"(?:cette |la )?page (?:est )?(?:introuvable|non trouvée|inexistante)(?: ou .*)?",
    r"(?:cette |la )?page (?:demandée |que vous .{0,40} )?n(?:'|’)existe (?:pas|plus)",
    r"p[áa]gina no (?:encontrada|existe|disponible)", r"no (?:se )?(?:ha )?encontr(?:ado|amos) la p[áa]gina",
    r"pagina non trovata", r"p[áa]gina não encontrada", r"pagina niet gevonden",
    r"sidan (?:kunde inte hittas|hittades inte|finns inte)",
    r"siden (?:blev ikke fundet|ble ikke funnet|findes ikke|finnes ikke)",
    r"sivua ei (?:löytynyt|löydy)", r"(?:nie znaleziono strony|strona nie (?:została znaleziona|istnieje))",
    r"stránka (?:nenalezena|neexistuje|nebyla nalezena)", r"страница не найдена",
    r"сторінку не знайдено", r"sayfa bulunamadı", r"az oldal nem található", r"ページが見つかりません(?:でした)?",
    r"(?:页面|網頁|网页)(?:不存在|未找到|找不到)", r"페이지를 찾을 수 없습니다",
    whole=True,
)  # fmt: skip

_PARKED = _any(
    r"(?:this |the )?domain (?:name )?(?:\S+ )?(?:is |may be )?(?:for sale|available for (?:sale|"
    r"purchase)|parked|has expired|expired)", r"(?:buy|purchase|get) this domain(?: name)?",
    r"\S+\.\w{2,12} is (?:for sale|parked|available)", r"parked domain(?: name)?",
    r"diese domain (?:steht zum verkauf|ist (?:zu verkaufen|geparkt|käuflich).*)", r"domain (?:zu verkaufen|kaufen)",
    r"ce (?:nom de )?domaine est (?:à vendre|en vente|réservé)",
    r"este dominio está (?:en venta|a la venta|aparcado)", r"(?:questo )?dominio (?:è )?in vendita",
    r"(?:este )?domínio (?:está )?à venda", r"(?:dit )?domein(?:naam)? is te koop", r"domenen är till salu",
    r"domena (?:jest )?na sprzedaż", r"домен (?:продается|продаётся|выставлен на продажу)",
)  # fmt: skip

_PLACEHOLDER = _any(
    r"(?:site |website |page )?(?:coming soon|under construction)", r"it works",
    r"welcome to (?:your new (?:site|website|server)|nginx)",
    r"(?:apache2? .{0,20})?default (?:web ?)?(?:page|site)(?:: it works)?",
    r"index of /.*", r"(?:this )?(?:account|site|website) (?:has been |is )?(?:suspended|disabled)",
    r"(?:down for |(?:site|website) (?:is )?under |scheduled )?maintenance(?: mode)?",
    r"we(?:'|’)ll be (?:right )?back(?: soon)?", r"test page(?: for .*)?", r"hello world",
    r"(?:hier entsteht|in kürze).*", r"im aufbau", r"wartungs(?:arbeiten|modus)", r"(?:site )?en construction",
    r"(?:site )?en maintenance",
    r"(?:sitio|página) en (?:construcción|mantenimiento)", r"(?:sito )?in (?:costruzione|manutenzione)",
    r"(?:site )?em (?:construção|manutenção)", r"(?:website )?in (?:aanbouw|onderhoud)",
    r"strona w (?:budowie|przygotowaniu)", r"сайт (?:в разработке|на реконструкции|временно недоступен)",
    r"メンテナンス中",
    r"网站维护中",
    whole=True,
)  # fmt: skip

SAID: Mapping[Wall, re.Pattern[str]] = {
    "bot": _BOT,
    "soft-404": _NOT_FOUND,
    "parked": _PARKED,
    "placeholder": _PLACEHOLDER,
    "login": _LOGIN,
    "consent": _CONSENT,
}

CONSENT_TALK = re.compile(
    r"\b(?:cookies?|consent|einwilligung|zustimmung|datenschutz|consentement|consentimiento|consenso|"
    r"consentimento|toestemming|"
    r"samtycke|samtykke|zgod[aęy]|souhlas|согласи[ея]|rıza)\b.{0,400}\b(?:partners?|partenaires|"
    r"partner\w*|socios|parceiros|purposes|"
    r"zwecke\w*|finalit[ée]s?|fines|finalidades|doeleinden|advertising|werbung|publicit[ée]|publicidad|"
    r"pubblicit[àa]|data|daten|données|datos|dati|dados|gegevens)\b",
    re.IGNORECASE,
)
CONSENT_ACTS = re.compile(
    r"\W*(?:(?:i |yes,? i )?(?:accept|agree)(?: all| and (?:continue|close|proceed)| cookies)*|"
    r"allow all(?: cookies)?|got it|"
    r"(?:alle |alles )?(?:akzeptieren|zustimmen|annehmen)(?: und .*)?|(?:tout )?accepter(?: .*)?|j(?:'|"
    r"’)accepte|aceptar(?: .*)?|acepto|"
    r"accett(?:a|o)(?: .*)?|aceitar(?: .*)?|aceito|(?:alles )?accepteren|akkoord|(?:ja, )?ik ga akkoord|"
    r"acceptera(?: alla)?|godkänn(?: alla)?|"
    r"accepter(?: alle)?|godta(?: alle)?|hyväksy(?: kaikki)?|akceptuj[eę]?(?: .*)?|zgadzam się|"
    r"přijmout(?: vše)?|souhlasím|принять(?: .*)?|"
    r"согласен|kabul et(?: .*)?|同意(?:する|します)?|동의)\W*",
    re.IGNORECASE,
)
