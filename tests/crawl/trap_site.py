"""A site that has every kind of trap, each with an endless supply, beside an archive of reviews as ordinary sites have it."""

from __future__ import annotations

import random
from collections import Counter
from itertools import permutations
from urllib.parse import parse_qsl, urlsplit

from tests.crawl.site import Answer, Asked, Site

FARM = "farm.test"
WORDS = (
    "amber birch cedar delta ember fjord grove heath inlet jetty kelp ledge marsh north ochre pier quarry ridge shore "
    "tarn umber vale weir yarrow zenith"
).split()
COLORS, SIZES, MAKERS = ("red", "blue", "green", "black"), ("s", "m", "l"), ("anvil", "bellows", "crown")
MONTHS = "January February March April May June July August September October November December".split()


STARTS = {
    "archive": "/archive?page=1",
    "calendar": "/calendar/2026/5",
    "visit": "/visit?s7=0a1b2c3d4e",
    "films": "/films?color=red",
    "loop": "/loop/a/b/",
    "maze": "/maze/amber/",
    "item": "/item?view=1",
    "gone": "/gone/1",
    "walk": "/walk/amber/birch",
    "stories": "/stories/amber/birch",
    "farm": "http://birch.farm.test:{port}/amber",
}


class TrapSite:
    """Put on a `Site`, with some of its `parts`; below farm.test every name answers."""

    def __init__(self, site: Site, *parts: str, reviews: int, per_page: int) -> None:
        self.site = site
        self.reviews = reviews
        self.per_page = per_page  # of the archive
        self.port = site.host.rpartition(":")[2]
        site.default = self.answer
        for number in range(reviews):
            site.pages[f"/reviews/film-{number}"] = _review(number)
        starts = [STARTS[part].format(port=self.port) for part in parts]
        site.html("/", f"<h1>The Critic</h1><nav>{_links(*starts)}</nav>")

    def asked(self) -> Counter[str]:
        """How often each part of the site was asked; the farm by its hosts."""
        parts: Counter[str] = Counter()
        for one in self.site.asked:
            if one.path != "/robots.txt":
                first = urlsplit(one.path).path.split("/")[1]
                parts["farm" if FARM in one.headers["host"] else "walk" if first.startswith("walk") else first] += 1
        return parts

    def answer(self, asked: Asked) -> Answer:
        """Every page that is no review."""
        url = urlsplit(asked.path)
        query = dict(parse_qsl(url.query))
        first, *rest = [segment for segment in url.path.split("/") if segment] or [""]
        name = asked.headers["host"].partition(":")[0]  # without the port, which is another one in every run
        chance = random.Random(f"{name}{asked.path}")
        if FARM in name:
            hosts = (f"{_word(chance)}{chance.randrange(9999)}.{FARM}:{self.port}" for _ in "12345")
            return _page("Links", _links(*(f"http://{host}/{_word(chance)}" for host in hosts)))
        make = getattr(self, "_walk" if first.startswith("walk") else f"_{first}", None)
        return make(rest, query, chance) if make else (404, {}, b"")

    def _archive(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """A list of reviews by pages; there is always a next one, as many blogs have it."""
        page = int(query["page"])
        numbers = range((page - 1) * self.per_page, min(page * self.per_page, self.reviews))
        listed = "".join(f'<li><h2><a href="/reviews/film-{n}">Film {_name(n)} review</a></h2></li>' for n in numbers)
        return _page("All reviews", f'<ul>{listed}</ul><a rel="next" href="/archive?page={page + 1}">Next page</a>')

    def _calendar(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        year, month = map(int, rest)
        days = " ".join(str(day) for day in range(1, 29))
        before, after = divmod(year * 12 + month - 2, 12), divmod(year * 12 + month, 12)
        links = _links(*(f"/calendar/{y}/{m + 1}" for y, m in (before, after)))
        return _page(
            f"{MONTHS[month - 1]} {year}", f"<p>{MONTHS[month - 1]} {year} {days} There is nothing on.</p>{links}"
        )

    def _visit(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """The same page, with another session in every link."""
        text = "<p>Opening hours of our reading room, and the way there by tram, on foot and by the night ferry.</p>"
        return _page("Visit us", text + _links(*(f"/visit?s7={chance.getrandbits(64):016x}" for _ in "123")))

    def _films(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """Filters of a list, in every combination and order; what is listed is known from the archive."""
        filters = {"color": COLORS, "size": SIZES, "maker": MAKERS, "year": tuple(map(str, range(1960, 2026)))}
        links = []
        for name, values in filters.items():
            for value in chance.sample(values, 3):
                chosen = {**query, name: value}
                orders = list(permutations(chosen))[:4]
                links += ["/films?" + "&".join(f"{one}={chosen[one]}" for one in order) for order in orders]
        listed = [f"/reviews/film-{n}" for n in chance.sample(range(self.reviews), 5)]
        return _page("Films", f"<ul>{_links(*listed)}</ul>{_links(*links)}")

    def _loop(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """Relative links that are one step too deep."""
        return _page("Again", '<p>You are here.</p><a href="a/b/">on</a> <a href="b/c/">on</a>')

    def _maze(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """Below every path there is another, of words that nobody has seen together."""
        return _page(
            "Rooms", _links(*(f"/maze/{'/'.join([*rest, _word(chance)][-9:])}-{_word(chance)}/" for _ in "1234"))
        )

    def _walk(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """Links and nothing else, each to a place of its own."""
        return _page("On", _links(*(f"/walk{_word(chance)}/{_word(chance)}/{_word(chance)}" for _ in "1234")))

    def _stories(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """Text made while it is asked for, with the site's menu, and with links to more of it that lead nowhere else."""
        text = "".join(f"<p>{' '.join(chance.choices(WORDS, k=40)).capitalize()}.</p>" for _ in "123")
        names = (f"/stories/{'-'.join(chance.choices(WORDS, k=4))}/{_word(chance)}-{_word(chance)}" for _ in "123")
        return _page(f"{_word(chance)} {_word(chance)}".title(), f"{_links('/')}<main>{text}</main>{_links(*names)}")

    def _item(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """One page under endless parameters: its text differs in a number and in what the address says."""
        view = int(query["view"])
        text = (
            f"<p>You look at view {view} of the lantern, which was made by hand in a small yard behind the harbour, and "
            f"has been seen {view * 3} times by people who like lanterns and write of them at length.</p>"
        )
        return _page("The lantern", text + _links(f"/item?view={view + 1}", f"/item?view={view * 2 + 7}"))

    def _gone(self, rest: list[str], query: dict[str, str], chance: random.Random) -> Answer:
        """ "Not found", with a status that says it was, and a way on."""
        number = int(rest[0])
        text = "<h1>Page not found</h1><p>Sorry, the page you are looking for does not exist.</p>"
        return _page("Page not found", text + _links(f"/gone/{number + 1}", f"/gone/{number + 1000}"))


def _review(number: int) -> Answer:
    """A review whose text is like no other's."""
    chance = random.Random(number)
    text = "".join(f"<p>{' '.join(chance.choices(WORDS, k=30)).capitalize()}.</p>" for _ in "1234")
    return _page(f"Film {_name(number)} review", f"<p>By Ada Grey</p><article>{text}<p>4 out of 5 stars</p></article>")


def _page(title: str, body: str) -> Answer:
    html = f"<!doctype html><html lang=en><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
    return 200, {"Content-Type": "text/html; charset=utf-8"}, html.encode()


def _links(*addresses: str) -> str:
    return " ".join(f'<a href="{address}">{address.rpartition("/")[2] or "more"}</a>' for address in addresses)


def _word(chance: random.Random) -> str:
    return chance.choice(WORDS)


def _name(number: int) -> str:
    """A title without digits, another one for each number."""
    return " ".join(WORDS[int(digit)].title() for digit in f"{number:04}")
