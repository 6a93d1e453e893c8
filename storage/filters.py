"""What lists, searches and exports leave out: a condition on `reviews` that an index answers, and its parameters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from storage.connection import Connection
from storage.contents import name_key


@dataclass(frozen=True, slots=True)
class Filters:
    """What to list. `since` and `until` are ISO dates of publication, both included; ratings are 0..1 of the scale.

    `kind` is the schema.org type of the work ("Movie"); `person` wrote or edited it; `item` is part of the work's name;
    `new_since` is the ISO date of its first capture, or an earlier one; `gone`: its own address answered, when it was
    last asked, that there is no such page any more.
    """

    site: str | None = None
    person: str | None = None
    item: str | None = None
    kind: str | None = None
    page_type: str | None = None
    language: str | None = None
    since: str | None = None
    until: str | None = None
    new_since: str | None = None
    gone: Literal[True] | None = None
    min_rating: float | None = None
    max_rating: float | None = None


def where(filters: Filters, connection: Connection) -> tuple[str, dict[str, Any]]:
    """The condition on `reviews`, and its parameters.

    Which index is used is not left to statistics, which a new archive does not have: where one of the narrow conditions
    is given (a site, a person, a work, what is new), the plus before a column keeps the others from being looked up by.
    """
    conditions, values = _conditions(filters, connection)
    return " AND ".join(conditions.values()) or "1", values


def listing(filters: Filters, connection: Connection) -> tuple[str, dict[str, Any]]:
    """The SELECT of the reviews that pass, the latest published first, and its parameters but :limit and :offset.

    Ratings, works and people are looked up one after the other, each in the order of the dates, and SQLite leaves each
    once it has enough: however many reviews they lead to, few are sorted.
    """
    conditions, values = _conditions(filters, connection)
    if "person" not in conditions:
        condition = " AND ".join(conditions.values()) or "1"
        by = "INDEXED BY reviews_by_rating" if conditions.keys() - _DATED_AND_TYPED == {"rating"} else ""
        order = latest_first(filters)
        return f"SELECT reviews.* FROM reviews {by} WHERE {condition} ORDER BY {order} {_PAGE}", values  # noqa: S608
    del conditions["person"]
    also = f"AND EXISTS (SELECT 1 FROM reviews WHERE {' AND '.join(['page_id = by.page_id', *conditions.values()])})"  # noqa: S608
    return (
        f"""
        SELECT reviews.* FROM (
            SELECT DISTINCT date_published, page_id FROM review_people AS by
             WHERE person_id IN ({_PEOPLE}) {also if conditions else ""}
             ORDER BY date_published DESC, page_id DESC {_PAGE}
        ) AS found CROSS JOIN reviews ON reviews.page_id = found.page_id
         ORDER BY {latest_first(filters)}
        """,  # noqa: S608
        values,
    )


def latest_first(filters: Filters) -> str:
    """The order of a list. What people, arrivals and losses lead to is sorted, not looked for among all by date."""
    by_lookup = filters.person is not None or filters.new_since is not None or filters.gone is not None
    return f"{'+' if by_lookup else ''}reviews.date_published DESC, reviews.page_id DESC"


def _conditions(filters: Filters, connection: Connection) -> tuple[dict[str, str], dict[str, Any]]:
    """Each condition that is given, by its name, and the parameters of all."""
    given = {name: getattr(filters, name) for name in _CONDITIONS if getattr(filters, name) is not None}
    conditions = {name: _CONDITIONS[name] for name in given}
    for name in ("person", "item"):
        if name in given:
            given[name] = contains(name_key(given[name]))
    if "site" in given:
        given["site"] = named_host(given["site"])
        given["below"] = f"%.{_escaped(given['site'])}"
        hosts = [row[0] for row in connection.all(f"{_HOSTS} LIMIT 2", given)]
        if len(hosts) < 2:  # one host: its reviews stand in the order of their dates in the index
            conditions["site"] = "reviews.site = :site"
            given["site"] = hosts[0] if hosts else given["site"]
    if "until" in given:
        given["until"] += "\U0010ffff"  # "2026-03" includes all of March, "2026-03-01" the whole day
    if _NARROW & given.keys():
        conditions = {
            name: sql if name in _NARROW else sql.replace("reviews.", "+reviews.") for name, sql in conditions.items()
        }
    elif _RATED & given.keys():
        conditions = {name: sql for name, sql in conditions.items() if name not in _RATED} | {"rating": _RATINGS}
        given = {"min_rating": -_BEYOND, "max_rating": _BEYOND} | given
    return conditions, given


# Of an address without its scheme: the host, without a port, a path or the root's dot.
_HOST = re.compile(r"[^/?#:]*?(?=\.?(?:[/?#:]|$))")
_PAGE = "LIMIT :limit OFFSET :offset"
_HOSTS = "SELECT site FROM review_sites WHERE site = :site OR site LIKE :below ESCAPE '\\'"
_PEOPLE = "SELECT id FROM people WHERE name_key LIKE :person ESCAPE '\\'"
_NARROW = frozenset({"site", "person", "item", "new_since", "gone"})
_RATED = frozenset({"min_rating", "max_rating"})
# What the index by rating tells as well.
_DATED_AND_TYPED = frozenset({"since", "until", "page_type"})
# More than any rating is, in whatever direction.
_BEYOND = 1e9
# The ratings that are given at all between two, each found from the one before: there are few, whatever the archive.
_RATINGS = """
    reviews.rating_normalized IN (
        WITH RECURSIVE given (rating) AS (
            SELECT min(rating_normalized) FROM reviews WHERE rating_normalized BETWEEN :min_rating AND :max_rating
            UNION ALL
            SELECT (SELECT min(rating_normalized) FROM reviews
                     WHERE rating_normalized > rating AND rating_normalized <= :max_rating)
              FROM given WHERE rating IS NOT NULL)
        SELECT rating FROM given)"""
# The pages whose own address was last asked for in vain, by the index of what is gone: few, whatever the archive.
GONE = """
    SELECT pages.id FROM failures INDEXED BY failures_gone
     CROSS JOIN urls ON urls.url_key = failures.url_key
     CROSS JOIN pages ON pages.id = urls.page_id AND pages.lead_url_id = urls.id
      LEFT JOIN captures AS missed ON missed.id = failures.capture_id
     WHERE failures.reason IN ('gone', 'soft-404') AND NOT EXISTS (
           SELECT 1 FROM urls AS own JOIN captures ON captures.url_id = own.id
             LEFT JOIN readings ON readings.url_id = captures.url_id AND readings.body_id = captures.body_id
            WHERE own.page_id = pages.id AND captures.status < 400
              AND captures.fetched_at > coalesce(missed.fetched_at, failures.failed_at)
              AND captures.body_id IS NOT NULL AND readings.outcome IS NOT 'wall')"""
_CONDITIONS = {
    "site": f"reviews.site IN ({_HOSTS})",
    "person": f"reviews.page_id IN (SELECT page_id FROM review_people WHERE person_id IN ({_PEOPLE}))",  # noqa: S608
    "item": "reviews.item_id IN (SELECT id FROM items WHERE name_key LIKE :item ESCAPE '\\')",
    "kind": "reviews.item_type = :kind COLLATE NOCASE",
    "page_type": "reviews.page_type = :page_type",
    "language": "reviews.language = :language COLLATE NOCASE",
    "since": "reviews.date_published >= :since",
    "until": "reviews.date_published <= :until",
    "new_since": "reviews.first_seen_at >= :new_since",
    "gone": f"reviews.page_id IN ({GONE})",
    "min_rating": "reviews.rating_normalized >= :min_rating",
    "max_rating": "reviews.rating_normalized <= :max_rating",
}


def named_host(text: str) -> str:
    """A site as the archive names it, however a person writes it: any address of it will do.

    >>> named_host("WWW.Critic.example"), named_host("müller.example"), named_host("https://critic.example:81/a?b")
    ('critic.example', 'xn--mller-kva.example', 'critic.example')
    """
    _, scheme, rest = text.partition("://")
    host = (_HOST.match(rest if scheme else text) or ("",))[0].lower().removeprefix("www.")
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:  # no host at all: nothing is of it
        return host


def contains(text: str) -> str:
    r"""The pattern of LIKE for values that have this text in it, with a backslash as its ESCAPE.

    >>> print(contains("100%"))
    %100\%%
    """
    return f"%{_escaped(text)}%"


def begins(text: str) -> str:
    """The pattern of LIKE for values that begin with this text."""
    return f"{_escaped(text)}%"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
