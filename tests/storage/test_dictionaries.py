"""A site's dictionary: when it is made, that it is used, that nothing depends on luck; and old bodies packed anew."""

from __future__ import annotations

import random

import pytest

from storage import Archive
from storage.bodies import pack_alone
from storage.dictionaries import GROWTH, MIN_PAGES, choose
from storage.errors import ArchiveDamaged
from storage.frames import Dictionary
from tests.storage.makers import at, capture, key

WORDS = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in ("a", "en", "or", "il") for c in ("", "ta", "ron", "mis")]


def furniture(seed: int, size: int = 24_000) -> str:
    """What every page of a site has around its text."""
    chance = random.Random(seed)
    return "".join(
        f'<li class="{chance.choice(WORDS)}"><a href="/{chance.randrange(10**6)}">{chance.choice(WORDS)}</a></li>'
        for _ in range(size // 50)
    )


SITE = furniture(0)


def page(number: int, site: str = SITE) -> bytes:
    text = " ".join(random.Random(number).choices(WORDS, k=300))
    return f"<html><ul>{site}</ul><article>{number}: {text}</article></html>".encode()


def keep(archive: Archive, number: int, body: bytes | None = None, host: str = "example.org") -> int:
    url = f"https://{host}/{number}"
    kept = archive.keep(capture(url, page(number) if body is None else body, when=at(number)), url_key=key(url))
    found: int = archive._connection.value("SELECT body_id FROM captures WHERE id = ?", (kept.capture_id,))
    return found


def stored(archive: Archive, body_id: int) -> int:
    size: int = archive._connection.value("SELECT stored_bytes FROM bodies WHERE id = ?", (body_id,))
    return size


def dictionaries(archive: Archive) -> list[tuple[str, int]]:
    return [tuple(row) for row in archive._connection.all("SELECT site, pages FROM dictionaries ORDER BY id")]


def test_site_of_ten_pages_gets_a_dictionary_that_the_eleventh_is_packed_with(archive: Archive) -> None:
    for number in range(MIN_PAGES - 1):
        keep(archive, number)
    assert dictionaries(archive) == []
    first = keep(archive, MIN_PAGES - 1)
    assert dictionaries(archive) == [("example.org", MIN_PAGES)]
    later = keep(archive, MIN_PAGES)
    assert stored(archive, later) < stored(archive, first) / 3
    assert archive.bodies.get(later) == page(MIN_PAGES)
    assert archive.verify().is_whole


def test_site_of_unlike_pages_gets_none(archive: Archive) -> None:
    for number in range(MIN_PAGES + 2):
        keep(archive, number, random.Random(number).randbytes(3000))
    assert dictionaries(archive) == []
    assert archive._connection.value("SELECT pages FROM dictionary_trials") == MIN_PAGES


def test_site_that_was_redesigned_gets_another_and_the_old_pages_are_still_read(archive: Archive) -> None:
    before = [keep(archive, number) for number in range(MIN_PAGES + 1)]
    redesigned = furniture(7)
    numbers = range(MIN_PAGES + 1, MIN_PAGES * GROWTH + 2)
    after = [keep(archive, number, page(number, redesigned)) for number in numbers]
    assert [pages for _, pages in dictionaries(archive)] == [MIN_PAGES, MIN_PAGES * GROWTH]
    assert stored(archive, after[-1]) < stored(archive, after[0]) / 3
    assert [archive.bodies.get(body) for body in before] == [page(number) for number in range(MIN_PAGES + 1)]


def test_no_body_is_ever_larger_than_zstd_makes_of_it_alone(archive: Archive) -> None:
    for number in range(MIN_PAGES * 2):
        keep(archive, number)
    chance = random.Random(1)
    for number, body in enumerate([b"", b"x" * 40, chance.randbytes(5000), page(3, ""), page(500)], start=100):
        assert stored(archive, keep(archive, number, body)) <= len(pack_alone(body).data)


def test_lost_dictionary_is_damage_and_is_named(archive: Archive) -> None:
    for number in range(MIN_PAGES + 1):
        keep(archive, number)
    archive._connection.execute("UPDATE dictionaries SET data = substr(data, 2) || 'x'")
    with Archive.open(archive.path) as again:
        with pytest.raises(ArchiveDamaged):
            again.bodies.get(MIN_PAGES + 1)
        named = {(finding.table, finding.row) for finding in again.verify().findings}
    assert named == {("dictionaries", 1), ("bodies", MIN_PAGES + 1)}


def test_worse_dictionary_does_not_replace_the_one_in_use() -> None:
    pages = [page(number) for number in range(20)]
    in_use = choose(pages[::2], pages[1::2], None)
    assert in_use is not None
    assert choose(pages[::2], pages[1::2], in_use) is None
    assert choose(pages[::2], pages[1::2], Dictionary(b"of another site " * 40, is_raw=True)) is not None


def test_compacting_packs_what_came_before_the_dictionary_and_loses_nothing(archive: Archive) -> None:
    bodies = [keep(archive, number) for number in range(MIN_PAGES + 5)]
    revised = keep(archive, 1, page(1) + b"<p>Corrected.</p>")
    before = [archive.bodies.get(body) for body in [*bodies, revised]]
    done = archive.compact(now=at(0))
    assert done.looked_at == len(before)
    assert done.bytes_after < done.bytes_before / 2
    with Archive.open(archive.path) as again:
        assert [again.bodies.get(body) for body in [*bodies, revised]] == before
        assert again.verify().is_whole
        assert again.compact(now=at(1)).looked_at == 0


def test_compacting_goes_on_where_it_was_stopped(archive: Archive) -> None:
    for number in range(MIN_PAGES + 5):
        keep(archive, number)

    def stop(done: int, _: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.compact(now=at(0), on_body=stop)
    assert archive.compact(now=at(0)).looked_at == MIN_PAGES + 5 - 4


def test_damaged_body_is_counted_and_left_as_it_is(archive: Archive) -> None:
    for number in range(MIN_PAGES + 2):
        keep(archive, number)
    archive._connection.execute("UPDATE body_data SET data = substr(data, 1, 200) WHERE body_id = 3")
    assert archive.compact(now=at(0)).damaged == 1
    assert archive._connection.value("SELECT length(data) FROM body_data WHERE body_id = 3") == 200


def test_a_site_of_tiny_bodies_and_a_page_that_follows_one_are_kept(archive: Archive) -> None:
    for number in range(3 * MIN_PAGES):
        keep(archive, number, str(number).encode())
    url = "https://example.org/0"
    kept = archive.keep(capture(url, page(7), when=at(99)), url_key=key(url))
    assert archive.captures.get(kept.capture_id).body == page(7)
