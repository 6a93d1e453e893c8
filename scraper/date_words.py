"""The words before a day that say what it is the day of: of publication, of a change, or of what is told of.

Patterns that `parse/dates_shown` applies to the text before a date, ignoring case or in lower case. Words of scripts
that write on without a space, or whose signs for vowels are no letters, have no bounds.
"""

from __future__ import annotations

import re

MODIFIED = re.compile(
    r"\b(?:(?:updated?|modified|edited|revised|amended)(?!\s+by\b)|aktualisier(?:t|ung)|geändert|bearbeitet|"
    r"überarbeitet|stand|(?:letzte )?änderung|actualizad[oa]|actualización|modifié|actualisé|"
    r"mise? [àa] jour|aggiornat[oa]|aggiornamento|ultima modifica|modificad[oa]|modificação|atualizad[oa]|"
    r"atualização|"
    r"bijgewerkt|gewijzigd|aangepast|обновлен[оа]|обновлено|изменено|оновлено|актуализиран[оа]|ажурирано|"
    r"z?aktualizowano|zmodyfikowano|aktualizacja|modyfikacja|uppdatera[dt]|ändra[dt]|oppdatert|endret|opdateret|"
    r"ændret|"
    r"päivitetty|muokattu|güncelle\w*|düzenle(?:me|ndi)|aktuali[zs]ov[aá]no|aktualizované|upraven[oé]|změněno|"
    r"frissítve|frissítés|módosítva|módosítás|actualizat|modificat|ενημερώθηκε|ενημέρωση|τροποποίηση|ažurirano|"
    r"posodobljeno|atnaujinta|atjaunots|uuendatud|muudetud|actualitza(?:t|ció)|diperbarui|تحديث|تعديل|ویرایش|"
    r"עודכן|עדכון)\b|"
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
    r"yayın\w*|giriş|eklenme|publikováno|vydáno|zverejnené|publikované|közzétéve|megjelent|publicat|δημοσι\w+|"
    r"objavljeno|"
    r"paskelbta|publicēts|avaldatud|diterbitkan|ditayangkan|نُ?شر|النشر|انتشار|פורסם)\b|"
    r"ngày đăng|đăng lúc|เผยแพร่|प्रकाशित|发布|發布|发表|發表|公開|掲載|投稿|등록|입력|승인|송고",
    re.IGNORECASE,
)
# What happens on the day that follows is told of, and is no day of the page. For lower case: that is quicker.
_OPENS = (
    r"(?:release(?:d|s)?(?: date)?|opens?|opening|opened|established|founded|out|premieres?|airs|aired|available|"
    r"in stock|in (?:cinemas|theat(?:er|re)s)|showing|runs?|playing|played|recorded|born|died|expir(?:es?|y)|starts?|"
    r"ships?(?: by)?|deliver(?:y|ed)?(?: by)?|order by|deadline|apply by|valid|ends?|closes|until|through|"
    r"streaming|streams|coming|launch(?:es|ed|ing)?(?: date)?|(?:price|prices) as)(?: (?:on|in|from|at|of|in \w+))?"
)
_TAKES_PLACE = (
    r"kinostart|filmstart|heimkinostart|erscheint(?: am)?|erscheinungs(?:datum|termin)|vö|starttermin|ab dem|"
    r"im handel ab|besuchte vorstellung|vorstellung (?:vom|am)|bis(?: zum)?|"
    r"(?:(?:wieder )?(?:lieferbar|verfügbar|erhältlich|gültig)|geboren|gestorben|anmeldeschluss|einsendeschluss|"
    r"bewerbungsfrist|termin|beginn|wann)(?: ab| am| bis)?|fino al?|jusqu['’]au|hasta el|"
    r"até(?: o)?|tot(?: en met)?|t/m|"
    r"sortie(?: en salles| nationale)?(?: le)?|en salles?(?: le| depuis le)?|au cinéma(?: le)?|parution(?: le)?|"
    r"disponible(?: à partir du| dès le| el| desde el| a partir del)?|"
    r"(?:se )?estren[oa](?: el)?|fecha de (?:estreno|lanzamiento)|lançamento|estreia(?: em)?|uscita|data di uscita|"
    r"disponibile dal|al cinema dal|nelle sale dal|releasedatum|verkrijgbaar vanaf|leverbaar vanaf|vanaf|"
    r"(?:date )?visited|date of (?:the )?(?:visit|performance|concert)|(?:performance )?(?:seen|watched|attended)|"
    r"(?:event|show|concert|performance) date|(?:performance|concert|vorstellung)(?=:)|besucht|besuch|visité|"
    r"visitado|visitato|"
    r"(?:data )?premiery|premiera(?: kinowa)?|premiéra|premieră|"
    r"(?:kino|bio|film|verdens)?premi(?:ere|är)|πρεμιέρα|дата (?:выхода|релиза)|премьера|прем['’]єра|"
    r"прокаті?е? [сз]|в кино с|у кіно з|vizyon tarihi|"
    r"ensi-ilta|bemutató|khởi chiếu|phát hành|tayang|rilis|रिलीज़?(?: डेट)?|"
    r"تاريخ (?:العرض|الإصدار)|تاریخ اکران"
)
EVENT = re.compile(
    rf"\b(?:{_OPENS}|{_TAKES_PLACE})\s*[:：]?\s*(?:(?:on|le|am|el|il|the|den|from)\s+)?(?:\w{{3,10}}\.?,?\s+)?\Z|"
    r"(?:発売|劇場公開|映画公開|全国公開|上映|配信|放送|出版|发售|首播|上市|개봉|출간|발매|방영)(?:開始)?(?:日|期|日期|일)?\s*[:：]?\s*\Z",
)
# The same behind the day: "ab 3. Mai 2020 im Kino", "2020年5月3日（金）公開".
EVENT_BEHIND = re.compile(
    r"\s*(?:im kino|in den kinos|in (?:cinemas|theat(?:er|re)s)|en salles|au cinéma|al cinema|en cines|nos cinemas|"
    r"in de bioscoop)\b|"
    r"日?(?:\s?[(（][月火水木金土日][)）])?(?:より|から)?(?:全国|劇場)?(?:ロードショー|公開(?!日)|発売|配信|上映)|"
    r"\s?(?:개봉|출간|발매|방영)",
    re.IGNORECASE,
)
