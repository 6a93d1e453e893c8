"""Comparison keys and languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import text


@given(st.text(max_size=60))
def test_a_key_is_its_own_key_and_ignores_what_stands_between(line: str) -> None:
    assert text.key(text.key(line)) == text.key(line)
    assert text.key(f" “{line}” — ") == text.key(line)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "fr",
            "Le film est une histoire que les acteurs ne jouent pas avec le sérieux qui est dans le livre, mais il plaît.",
        ),
        (
            "es",
            "La película es una historia que los actores no cuentan como el libro, pero también hay momentos que más gustan.",
        ),
        (
            "it",
            "Il film è una storia che gli attori non raccontano come il libro, ma che nel finale anche per questo è bella.",
        ),
        (
            "pt",
            "O filme é uma história que os atores não contam como o livro, mas também há momentos que são muito bons.",
        ),
        (
            "nl",
            "De film is een verhaal dat de acteurs niet met het boek voor ogen vertellen, maar het wordt ook nog mooi.",
        ),
        ("ru", "Это фильм, в котором актёры не рассказывают историю книги."),
        ("uk", "Це фільм, у якому актори її не розповідають, але він цікавий."),
        ("zh", "这部电影的演员没有讲好故事，但是音乐很好。"),
        ("ko", "이 영화의 배우들은 이야기를 잘 전달하지 못했다."),
        ("ar", "هذا الفيلم لا يروي القصة كما في الكتاب"),
    ],
)
def test_the_language_of_a_text(language: str, line: str) -> None:
    assert text.language_of(line) == language


def test_a_declared_language_wins_where_the_text_is_too_short() -> None:
    assert text.language_of("Das ist es.", "en") == "en"
    assert text.language_of("", "en") == "en"
    assert text.language_of("") is None
