"""What makes two names of works one, and what does not."""

from __future__ import annotations

import pytest

from storage.items.naming import family_of, work_key

ONE = [
    ("The Salt Ledger", "Salt Ledger"),
    ("Salt Ledger, The", "The Salt Ledger"),
    ("Das Salzbuch", "DAS SALZBUCH"),
    ("Été indien", "Ete Indien"),
    ("Harbour & Sons", "Harbour and Sons"),
    ("Harbour und Söhne", "Harbour & Söhne"),
    ("Night Ferry II", "Night Ferry 2"),
    ("Night Ferry: Part Two", "Night Ferry – Part 2"),
    ("Night Ferry Vol. 3", "Night Ferry Volume Three"),
    ("Ferryman's Rest", "Ferryman’s Rest"),
    ("Lamp (2024)", "Lamp"),
    ("Lamp [PS5]", "Lamp"),
    ("Lamp (Blu-ray)", "Lamp"),
    ("Spider-Harbour", "Spider Harbour"),
    ("  The   Lamp ", "the lamp"),
]
APART = [
    ("Night Ferry", "Night Ferry 2"),
    ("Night Ferry 2", "Night Ferry 3"),
    ("Night Ferry", "Night Ferry: Dawn"),
    ("The Lamp", "The Lamps"),
    ("Lamp (live)", "Lamp"),
    ("X", "Ten"),
    ("1984", "1985"),
    ("Malcolm X", "Malcolm 10"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_spellings_of_one_name_have_one_key(left: str, right: str) -> None:
    assert work_key(left) == work_key(right) != ""


@pytest.mark.parametrize(("left", "right"), APART)
def test_other_names_have_other_keys(left: str, right: str) -> None:
    assert work_key(left) != work_key(right)


@pytest.mark.parametrize("name", ["A", "The", "It", "II", "静かな畑", "Сталкер", "9"])
def test_short_and_foreign_names_keep_a_key(name: str) -> None:
    assert work_key(name)


def test_a_name_without_a_word_has_none() -> None:
    assert work_key("!!!") == ""


def test_types_of_one_kind_are_one_family() -> None:
    assert family_of("TVSeries") == family_of("TVSeason") != family_of("Movie")
    assert family_of(None) == family_of("CreativeWork") == ""
