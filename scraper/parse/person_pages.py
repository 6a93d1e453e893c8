"""Addresses that sites give to people's pages: to writers, to members, and to those who made what is reviewed."""

from __future__ import annotations

import re

AUTHOR_URL = re.compile(
    r"/(?:authors?|autor(?:en|es|i)?|auteurs?|profiles?|staff|contributors?|writers?|by|journalist(?:s|en)?|"
    r"team|bio|"
    r"redaktion|redakteure?|redakcja|redakce|redazione|redaccion|redacao|redactie|redaktor(?:zy)?|"
    r"redactor(?:es)?|redacteurs?|penulis|firmas?|signatures?|nos-journalistes|journalistes|muhabir|autorzy|autore|yazar(?:lar)?|szerzok?|"
    r"skribent(?:er)?|forfattere?|kirjoittajat?|colunistas?|critics?|reviewers?|avtor[iy]?|members?|columnists?|"
    r"reporters?|editor(?:s|ial-team)?)/[^/?]{3,}"
)
PERSON_URL = re.compile(
    rf"{AUTHOR_URL.pattern}|[?&]author=|/(?:@|users?/|u/|people/|persons?/|profil|perfil|usuarios?/|utilisateurs?/|"
    r"benutzer/|nutzer/|utenti/|membres?/|mitglied(?:er)?/|miembros?/|kullanici/|uzytkownik/|medlem|toimittaja|"
    r"about/(?:team|staff|us)\b|team#)|\Amailto:|//(?:www\.)?(?:twitter|x|instagram|threads)\.com/[\w.@]+/?\Z|linkedin\.com/in/"
)
MAKER_URL = re.compile(
    r"/(?:brands?|vendors?|manufacturers?|marken?|hersteller|marques?|marcas?|marche|artists?|artistes?|bands?|labels?|"
    r"publishers?|developers?|directors?|actors?|cast|celebs?|illustrators?|narrators?|series)/[^/?]|[?&](?:brand|vendor|"
    r"manufacturer|artist)="
)
