"""What stands in the place of a page, in many languages; and what only speaks of it, which is none."""

from __future__ import annotations

import gzip
import json

import pytest

from scraper.page import Page
from scraper.parse.pipeline import read_page
from scraper.parse.walls import wall_of
from tests.shared import shared

PASSWORD = '<form><input name=user><input type="password"><button>Go</button></form>'


def wall(body: str, *, title: str = "The Critic", head: str = "") -> str | None:
    html = f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()
    page = Page(html, "https://critic.example/reviews/lamp")
    return wall_of(page, read_page(page))


@pytest.mark.parametrize(
    ("kind", "title", "body"),
    [
        ("bot", "Just a moment...", "<p>The Critic needs to see that your connection is sound.</p>"),
        ("bot", "Access denied | The Critic", "<p>Reference number 18.44.</p>"),
        ("bot", "critic.example", "<h1>Verify you are human</h1><p>Tick the box.</p>"),
        ("bot", "critic.example", '<div class="g-captcha"></div><p>Please wait.</p>'),
        ("bot", "Zugriff verweigert", "<p>Bitte wenden Sie sich an den Betreiber.</p>"),
        ("bot", "Доступ ограничен", "<p>Номер запроса 7.</p>"),
        ("bot", "请稍候…", "<p>正在检查。</p>"),
        ("consent", "Before you continue", "<p>We use cookies.</p><button>Accept all</button>"),
        ("consent", "Nieuws", "<h1>Jouw privacy</h1><p>Wij en onze partners...</p><button>Akkoord</button>"),
        (
            "consent",
            "Der Kritiker",
            "<p>Mit Ihrer Zustimmung nutzen wir und unsere Partner Cookies.</p><button>Alle akzeptieren</button>",
        ),
        (
            "consent",
            "Le Critique",
            "<p>Avec votre consentement, nos partenaires lisent des données.</p><a>Tout accepter</a>",
        ),
        ("login", "Log in | The Critic", PASSWORD),
        ("login", "Anmelden – Der Kritiker", PASSWORD),
        ("login", "Le Critique", f"<h1>Connexion</h1>{PASSWORD}"),
        ("login", "Войти", PASSWORD),
        ("script", "The Critic", '<div id="root"></div><script src="/app.js"></script>'),
        ("script", "The Critic", "<noscript>You need JavaScript here.</noscript><script>go()</script><p>Loading</p>"),
        ("soft-404", "Page not found - The Critic", "<h1>Oh no</h1><p>Look for something else.</p>"),
        ("soft-404", "The Critic", "<h1>404</h1><p>Nothing here but fog.</p>"),
        ("soft-404", "Seite nicht gefunden", "<p>Zur Startseite.</p>"),
        ("soft-404", "Cette page n'existe plus", "<p>Retour à l'accueil.</p>"),
        ("soft-404", "ページが見つかりません", "<p>トップへ。</p>"),
        ("soft-404", "Страница не найдена", "<p>На главную.</p>"),
        ("parked", "critic.example is for sale", "<p>Ask for a price.</p>"),
        ("parked", "critic.example", "<h1>Diese Domain steht zum Verkauf</h1>"),
        ("placeholder", "Coming soon", "<p>We are painting the walls.</p>"),
        ("placeholder", "Index of /reviews", "<pre>lamp.html</pre>"),
        ("placeholder", "Wartungsarbeiten", "<p>Um sechs sind wir zurück.</p>"),
    ],
)
def test_a_wall_is_recognised_by_what_it_calls_itself(kind: str, title: str, body: str) -> None:
    assert wall(body, title=title) == kind


TEXT = "".join(
    f"<p>The lamp of the {word} burns all night and the film does not say who lit it, which is the right thing to do.</p>"
    for word in ("keeper", "harbour", "window", "widow", "stranger", "boat", "cellar", "attic")
)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Access Denied review", f"<h1>Access Denied review: locked in</h1><p>By Ada Quill</p>{TEXT}"),
        ("404: a film about nothing", f"<article><h1>404</h1>{TEXT}{TEXT}</article>"),
        ("Not Found", f"<article><h1>Not Found</h1><p>By Ada Quill</p>{TEXT}<p>Four out of five stars.</p></article>"),
        ("Captcha, reviewed", f'<article class="captcha"><h1>Captcha</h1>{TEXT}{TEXT}</article>'),
        ("Lamp review", f"<h1>Lamp review</h1>{TEXT}{PASSWORD}<p>We use cookies.</p><button>Accept all</button>"),
        ("Lamp", "<h1>Lamp</h1><p>Log in to read on.</p>"),
        ("Coming Soon: ten films of the spring", "<h1>Coming Soon: ten films of the spring</h1><p>Ten films.</p>"),
        ("The Critic", "<h1>The Critic</h1><script src=a.js></script><p>Ten reviews a week, since 1998.</p>"),
        ("Lamp", "<h1>Lamp</h1><p>A short review: a lamp of a film, and a good one.</p><p>Rating: 4/5</p>"),
    ],
)
def test_a_page_that_only_speaks_of_it_is_no_wall(title: str, body: str) -> None:
    assert wall(body, title=title) is None


@pytest.mark.corpus
@pytest.mark.slow
def test_no_annotated_review_is_taken_for_a_wall() -> None:
    root = shared("corpus")
    rows = [json.loads(line) for line in (root / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]
    wanted = [row for row in rows if row["type"] in ("review", "item-with-reviews", "review-list")]
    taken = []
    for row in wanted:
        page = Page(gzip.decompress((root / row["set"] / row["id"] / "page.html.gz").read_bytes()), row["url"])
        if found := wall_of(page, read_page(page)):
            taken.append((found, row["url"]))
    assert len(wanted) > 100
    assert taken == []
