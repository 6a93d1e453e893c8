"""Bytes to text: what is declared, what the bytes are, and what is guessed."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import single_byte
from scraper.decode import declared, decode, http_charset
from tests.shared import shared

# Of 623 cases; the best stack of libraries known got 564. What fails is EUC-TW, which Python does not read.
FLOOR = 620
# How Python calls what the cases name; the wider one where the Encoding Standard's is wider.
PYTHON = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "tis-620": "cp874",
    "maccyrillic": "mac-cyrillic",
    "macroman": "mac-roman",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "ibm855": "cp855",
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
}


def text_of(body: bytes, content_type: str | None = None) -> str:
    return decode(body, content_type).as_text()


def test_cases_of_other_projects() -> None:
    folder = shared("suites/encodings")
    wrong = []
    for line in (folder / "cases.jsonl").read_text().split("\n")[:-1]:
        case = json.loads(line)
        body = base64.b64decode(case["bytes_b64"]) if "bytes_b64" in case else (folder / case["file"]).read_bytes()
        header = case.get("http_content_type") or (
            f"text/html; charset={case['http_charset']}" if case["http_charset"] else None
        )
        if not _is_right(case, body, header):
            wrong.append((case["id"], case["name"]))
    assert 623 - len(wrong) >= FLOOR, wrong


def _is_right(case: dict[str, Any], body: bytes, header: str | None) -> bool:
    """The expected text, or the expected encoding, or one that reads these bytes alike."""
    decoded = decode(body, header)
    if "expected_text" in case:
        return bool(decoded.as_text() == case["expected_text"])
    name = case["expected_encoding"].lower()
    if decoded.encoding == name:
        return True
    try:
        expected = body.decode(PYTHON.get(name, name), "replace").removeprefix("\ufeff")
    except LookupError:
        return False
    return decoded.as_text() == expected


def test_single_byte_encodings_are_the_standards() -> None:
    tables = json.loads(shared("suites/encodings/single_byte.json").read_text())
    for name, codes in tables.items():
        expected = "".join("\ufffd" if code is None else chr(code) for code in codes)
        assert single_byte.read(bytes(range(128, 256)), name) == expected, name


def test_every_label_is_known() -> None:
    labels = json.loads(shared("suites/encodings/labels.json").read_text())
    unread = {"replacement", "x-user-defined"}  # the first we read all the same, the second is no page's
    wrong = [label for label, name in labels.items() if name not in unread and _label(label) != name.lower()]
    assert wrong == []


def _label(label: str) -> str | None:
    return http_charset(f"text/html; charset={label}")


def test_utf8_builds_no_text_until_it_is_asked_for() -> None:
    decoded = decode("\ufeff“naïve”".encode(), "text/html")
    assert (decoded.text, decoded.utf8, decoded.encoding) == (None, True, "utf-8")
    assert decoded.data == "“naïve”".encode()
    assert decoded.as_text() == "“naïve”"


@pytest.mark.parametrize(
    ("body", "header", "text"),
    [
        (b"\x93caf\xe9\x94 \x96 3\xbd", "text/html; charset=iso-8859-1", "“café” – 3½"),
        (b"\x93caf\xe9\x94", 'text/html; foo=bar; Charset="Latin1"', "“café”"),
        ("é".encode(), "text/html; charset=no-such", "é"),
        ("<meta charset=iso-8859-1>Größe, Maß, süß".encode(), None, "<meta charset=iso-8859-1>Größe, Maß, süß"),
        (
            "<meta charset=shift_jis>何度も見たい映画だった".encode(),
            None,
            "<meta charset=shift_jis>何度も見たい映画だった",
        ),
        ("<meta charset=gbk>电影很慢".encode("gbk"), None, "<meta charset=gbk>电影很慢"),
        ("é".encode(), "text/html; charset=iso-8859-1", "Ã©"),
        ("é".encode(), "text/html; charset=", "é"),
        ("Отзыв".encode(), "text/html; charset=utf-16", "Отзыв"),
        ("é".encode("utf-16"), "text/html; charset=utf-8", "é"),
        ("<p>é".encode("utf-16-be"), None, "<p>é"),
        ("<p>é".encode("utf-32-le"), None, "<p>é"),
        (b"<meta charset=utf-16>\xc3\xa9", None, "<meta charset=utf-16>é"),
        (b"<meta charset=x-user-defined>\xe9", None, "<meta charset=x-user-defined>é"),
        (b"<?xml version='1.0' encoding='koi8-r'?>\xc1", None, "<?xml version='1.0' encoding='koi8-r'?>а"),
        (
            b"<title>" + b"-" * 2000 + b"</title><meta charset=koi8-r>\xc1",
            None,
            "<title>" + "-" * 2000 + "</title><meta charset=koi8-r>а",
        ),
        (b"", None, ""),
        (b"na\xefve", None, "naïve"),
        (b"caf" + b"\xc3", None, "caf�"),
    ],
)
def test_what_is_said_and_what_the_bytes_are(body: bytes, header: str | None, text: str) -> None:
    assert text_of(body, header) == text


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<meta charset=koi8-r>", "koi8-r"),
        (b"<META\tCHARSET = 'KOI8-R'>", "koi8-r"),
        (b'<meta content="text/html; charset=koi8-r" http-equiv="Content-Type">', "koi8-r"),
        (b'<meta http-equiv=refresh content="charset=koi8-r">', None),
        (b"<!-- <meta charset=koi8-r> -->", None),
        (b"<!-- a > b <meta charset=koi8-r>", None),
        (b'<a title="<meta charset=koi8-r>">', None),
        (b"<metacharset=koi8-r>", None),
        (b"<meta charset=unheard-of><meta charset=koi8-r>", "koi8-r"),
        (b"</meta charset=koi8-r>", None),
        (b"<? <meta charset=koi8-r>", None),
        (b"< meta charset=koi8-r>", None),
        (b"<meta charset=koi8-r", None),
        (b"<", None),
    ],
)
def test_declarations_are_read_as_the_standard_reads_them(head: bytes, name: str | None) -> None:
    assert declared(head) == name


SENTENCES = [
    ("windows-1252", "Ein schöner, überraschend stiller Film über die Größe des Kleinen, in den man sich vergräbt."),
    ("windows-1252", "Le film est très réussi, même si la fin déçoit un peu après une première heure éblouissante."),
    ("windows-1252", "“It’s a triumph” – four stars, three and a half on a bad day: 3½."),
    ("windows-1252", "La película es una pequeña joya; el guión, más que ingenioso, está lleno de corazón."),
    ("windows-1251", "Отличный фильм: тонкий, умный и неожиданно смешной. Четыре звезды из пяти."),
    ("koi8-r", "Отличный фильм: тонкий, умный и неожиданно смешной. Четыре звезды из пяти."),
    ("iso-8859-7", "Μια ταινία που αξίζει να δείτε, με υπέροχες ερμηνείες και σκηνοθεσία."),
    ("windows-1255", "סרט נפלא, מצחיק ועצוב באותה מידה, עם תסריט חכם ומשחק מצוין."),
    ("windows-1256", "فيلم رائع يستحق المشاهدة، تمثيل قوي وإخراج متقن وقصة مؤثرة."),
    ("windows-1250", "Skvělý film, který překvapí svou něžností a příběhem; čtyři hvězdičky z pěti."),
    ("windows-1250", "Świetny, mądry film, który zaskakuje czułością; cztery gwiazdki na pięć, ale końcówka męczy."),
    ("windows-1254", "Güzel ve şaşırtıcı bir film; oyunculuk çok iyi, yönetmenin ilk işi olduğu hiç anlaşılmıyor."),
    ("windows-874", "ภาพยนตร์เรื่องนี้ดีมาก นักแสดงเล่นได้ยอดเยี่ยม และบทสนุก"),
    ("shift_jis", "とても素晴らしい映画でした。俳優の演技も脚本も見事です。"),
    ("euc-jp", "とても素晴らしい映画でした。俳優の演技も脚本も見事です。"),
    ("iso-2022-jp", "とても素晴らしい映画でした。"),
    ("euc-kr", "정말 훌륭한 영화였습니다. 배우들의 연기와 각본이 모두 뛰어납니다."),
    ("gb18030", "这是一部非常好的电影，演员的表演和剧本都很出色，我们都很喜欢。"),
    ("big5", "這是一部非常好的電影，演員的表演和劇本都很出色，我們都很喜歡。"),
]


@pytest.mark.parametrize(("name", "sentence"), SENTENCES)
def test_sentences_that_declare_nothing_are_read(name: str, sentence: str) -> None:
    body = f"<p class=x>{sentence}</p>".encode({"windows-874": "cp874"}.get(name, name))
    assert sentence in text_of(body)


@given(st.binary(max_size=3000), st.one_of(st.none(), st.text(max_size=40)))
def test_no_bytes_make_it_fail(body: bytes, header: str | None) -> None:
    decoded = decode(body, header)
    assert isinstance(decoded.as_text(), str)
    assert decoded.utf8 == (decoded.text is None)


@given(st.text(alphabet="<meta >/charset=utf-8'\"!-?xml\n&;", max_size=200))
def test_no_head_makes_the_prescan_fail(head: str) -> None:
    assert declared(head.encode()) in (None, "utf-8")
