"""The words before a day that say what it is the day of: of publication, of a change, or of what is told of.

Patterns that `parse/dates_shown` applies to the text before a date; all ignore case. Words of scripts that write on
without a space, or whose signs for vowels are no letters, have no bounds.
"""

from __future__ import annotations

import re

MODIFIED = re.compile(
    r"\b(?:(?:updated?|modified|edited|revised|amended)(?!\s+by\b)|aktualisier(?:t|ung)|geändert|bearbeitet|"
    r"überarbeitet|stand|actualizad[oa]|actualización|modifié|actualisé|"
    r"mise? [àa] jour|aggiornat[oa]|aggiornamento|ultima modifica|modificad[oa]|atualizad[oa]|atualização|"
    r"bijgewerkt|gewijzigd|aangepast|обновлен[оа]|обновлено|изменено|оновлено|актуализиран[оа]|ажурирано|"
    r"z?aktualizowano|zmodyfikowano|aktualizacja|modyfikacja|uppdatera[dt]|ändra[dt]|oppdatert|endret|opdateret|ændret|"
    r"päivitetty|muokattu|güncelle\w*|düzenle(?:me|ndi)|aktuali[zs]ov[aá]no|aktualizované|upraven[oé]|změněno|"
    r"frissítve|frissítés|módosítva|módosítás|actualizat|modificat|ενημερώθηκε|ενημέρωση|τροποποίηση|ažurirano|"
    r"posodobljeno|atnaujinta|atjaunots|uuendatud|muudetud|actualitza(?:t|ció)|diperbarui|تحديث|تعديل|ویرایش|עודכן|עדכון)\b|"
    r"به‌?روز ?رسانی|cập nhật|chỉnh sửa|อัป?เดต|แก้ไข|ปรับปรุง|अपडेट|"
    r"अद्यतन|संशोधित|更新|修改|修订|修訂|改訂|수정|최종|업데이트",
    re.IGNORECASE,
)
PUBLISHED = re.compile(
    r"\b(?:published|posted|publish(?:ed)? date|written|submitted|first published|veröffentlicht|"
    r"erstellt|eingestellt|eingereicht|publié|publicad[oa]|cread[oa]|created|enviado|postado|"
    r"pubblicat[oa]|inviato|gepubliceerd|geplaatst|опубликовано|размещено|"
    r"опубліковано|публикуван[оа]|објављено|opublikowano|"
    r"data publikacji|publicera[dt]|publisert|udgivet|publiceret|julkaistu|"
    r"yayın\w*|giriş|eklenme|publikováno|vydáno|zverejnené|publikované|közzétéve|megjelent|publicat|δημοσι\w+|objavljeno|"
    r"paskelbta|publicēts|avaldatud|diterbitkan|ditayangkan|نُ?شر|النشر|انتشار|פורסם)\b|"
    r"ngày đăng|đăng lúc|เผยแพร่|प्रकाशित|发布|發布|发表|發表|発売|公開|掲載|投稿|등록|입력|승인|송고",
    re.IGNORECASE,
)
# What happens on the day that follows is told of, and is no day of the page.
EVENT = re.compile(
    r"\b(?:release(?:d|s)?(?: date)?|(?:opens?|opening|opened|established|founded|out|premieres?|airs|aired|"
    r"available|in stock|in (?:cinemas|theat(?:er|re)s)|showing|"
    r"runs?|playing|recorded|born|died|expires?|starts?|"
    r"ships?(?: by)?|deliver(?:y|ed)?(?: by)?|order by|deadline|apply by|valid|ends?|closes|until|through)"
    r"(?: (?:on|in|from|at|in \w+))?|"
    r"kinostart|erscheint(?: am)?|erscheinungs(?:datum|termin)|vö|starttermin|ab dem|bis(?: zum)?|"
    r"(?:(?:wieder )?(?:lieferbar|verfügbar|erhältlich|gültig)|geboren|gestorben|anmeldeschluss|einsendeschluss|"
    r"bewerbungsfrist|termin|beginn|wann)(?: ab| am| bis)?|"
    r"fino al?|jusqu['’]au|hasta el|até(?: o)?|tot(?: en met)?|t/m|"
    r"sortie(?: le|"
    r" en salles)?(?: le)?|disponible(?: à partir du| dès le| el| desde el| a partir del)?|"
    r"estreno|fecha de (?:estreno|lanzamiento)|lançamento|estreia|uscita|data di uscita|disponibile dal|"
    r"releasedatum|verkrijgbaar vanaf|leverbaar vanaf|premiera|premiär|"
    r"(?:date )?visited|date of (?:the )?(?:visit|performance|concert)|(?:performance )?(?:seen|watched|attended)|"
    r"besucht|besuch|visité|visitado|visitato|"
    r"data premiery|premiär|premiere|дата выхода|премьера|vizyon tarihi|ensi-ilta|bemutató)"
    r"\s*[:：]?\s*(?:(?:on|le|am|el|il|the|den|from)\s+)?(?:\w{3,10}\.?,?\s+)?\Z",
    re.IGNORECASE,
)
