"""Lines that say when a page was published: "date 2019-05-02 …", "May 02, 18:05 UTC+2 PLACE"."""

from __future__ import annotations

import re

from reader.documents.alternatives import Alternatives
from reader.documents.article import Span
from reader.documents.furniture import ends_a_sentence, phrases, word_count
from reader.documents.months import WrittenDay, find_days
from reader.records import dataclass

_CLOCK = re.compile(
    r"(?<!\d)(?:[01]?\d|2[0-3])\s?(?:[:.h時点]\s?[0-5]\d|h\b)(?::[0-5]\d)?"
    r"|(?<!\d)\d{1,2}\s?[ap]\.?m\b"
    r"|(?<!\d)(?:[01]\d|2[0-3])[0-5]\d\s(?:GMT|UTC|[A-Z]{2,3}T)\b",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"^(?:date|dated|datum|fecha|data|дата|日期|التاريخ)\s*[:=]?\s*(?=\d|\w+\s+\d)", re.IGNORECASE
)


def _words_or_signs(words: str, signs: str) -> Alternatives:
    """Words, and what stands for them in scripts without spaces between words."""
    return Alternatives([*(rf"\b{word}\b" for word in phrases(words)), *phrases(signs)])


_SAYS_PUBLISHED = _words_or_signs(
    """
        published | updated | posted | issued | first published | last updated | last modified |
        modified | created | uploaded | release date | press release | issue date |
        publication date | veröffentlicht | aktualisiert | stand | erstellt | erschienen |
        publié | mis à jour | modifié | publicado | actualizado | publicada | actualizada |
        publicación | pubblicato | aggiornato | atualizado | gepubliceerd | bijgewerkt |
        geplaatst | publicerad | uppdaterad | publisert | oppdatert | udgivet | opdateret |
        julkaistu | päivitetty | opublikowano | aktualizacja | data publikacji | publikováno |
        aktualizováno | publikované | aktualizované | megjelent | frissítve | publicat |
        actualizat | objavljeno | ažurirano | yayınlanma | yayın tarihi | güncelleme |
        son güncelleme | diterbitkan | dipublikasikan | diperbarui | cập nhật | опубликовано |
        обновлено | дата публикации | размещено | опубліковано | оновлено | публикувано |
        обновена | објављено | δημοσιεύτηκε | δημοσίευση | ενημερώθηκε
    """,
    """
        نشر | آخر تحديث | تم النشر | فورم | פורסם | עודכן | प्रकाशित | अपडेट | 发布 | 發布 | 发表 |
        更新 | 入力 | 修正 | 송고 | 등록 | 업데이트 | 公開 | 掲載 | 配信
    """,
)
_UPDATED = _words_or_signs(
    """
        updated | last updated | last modified | modified | aktualisiert | mis à jour | modifié |
        actualizad[oa] | aggiornato | atualizado | bijgewerkt | uppdaterad | oppdatert |
        opdateret | päivitetty | aktualizacja | aktualizováno | frissítve | actualizat |
        ažurirano | güncelleme | son güncelleme | diperbarui | cập nhật | обновлено | оновлено |
        ενημερώθηκε
    """,
    """
        آخر تحديث | עודכן | अपडेट | 更新 | 修正 | 업데이트
    """,
)
_WEEKDAY = Alternatives(
    [
        *(
            rf"\b{day}(?:day)?\b"
            for day in ("mon", "tues?", "wed(?:nes)?", "thu(?:rs)?", "fri", "sat(?:ur)?", "sun")
        ),
        *(
            rf"\b{day}\b"
            for day in phrases(
                """
                montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend |
                sonntag | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche |
                lunes | martes | miércoles | jueves | viernes | sábado | domingo | lunedì |
                martedì | mercoledì | giovedì | venerdì | sabato | domenica | segunda | terça |
                quarta | quinta | sexta(?:-feira)? | maandag | dinsdag | woensdag | donderdag |
                vrijdag | zaterdag | zondag | måndag | tisdag | onsdag | torsdag | fredag |
                lördag | søndag | søndag | mandag | tirsdag | lørdag | söndag | poniedziałek |
                wtorek | środa | czwartek | piątek | sobota | niedziela | понедельник | вторник |
                среда | четверг | пятница | суббота | воскресенье
                """
            )
        ),
    ]
)


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """What such a line says. `day.span` lies in the (folded) line."""

    day: WrittenDay
    is_header: bool
    """Opens with the word "date"."""
    is_update: bool
    """Says only when the page was changed."""
    is_sure: bool
    """A clock time or a word for publishing stands beside the day."""
    says_published: bool
    """A word for publishing or changing stands beside it."""


def find_timestamp(line: str) -> TimeStamp | None:
    """Whether a whole line is about when the page was published.

    A sentence that mentions a day is not; a bare day on a line of its own is.
    """
    if len(line) > 200 or not any(char.isdecimal() for char in line):
        return None
    header = _HEADER.match(line)
    words = word_count(line)
    if not header and words > 26:
        return None
    days = find_days(line, month_first=_is_american(line))
    if not days:
        return None
    published = _SAYS_PUBLISHED.within(line).search(line)
    clock = _CLOCK.search(_without(line, [day.span for day in days]))
    if header:
        return TimeStamp(days[0], True, False, True, True)
    if not published and ends_a_sentence(line) and words > 6:
        return None
    if not published and _other_words(line, days) > (8 if clock else 5):
        return None
    if not published and not clock and not any(day.year for day in days):
        return None
    day, update = _published_day(line, days)
    return TimeStamp(day, False, update, bool(published or clock), bool(published))


def is_clock_line(line: str) -> bool:
    """ "Updated 3:40 p.m. ET": says when, but not on which day."""
    said = _SAYS_PUBLISHED.within(line).match(line)
    return bool(said and word_count(line) <= 10 and _CLOCK.search(line, said.end()))


def _published_day(line: str, days: tuple[WrittenDay, ...]) -> tuple[WrittenDay, bool]:
    """The day of publication where the line gives one for a later change as well."""
    for day in days:
        before = line[: day.span.start]
        said = list(_SAYS_PUBLISHED.within(before).finditer(before))
        if said and not _says_changed(said[-1][0]):
            return day, False
    return days[0], _says_changed(line[: days[0].span.start])


def _says_changed(part: str) -> bool:
    return bool(_UPDATED.within(part).search(part))


def _other_words(line: str, days: tuple[WrittenDay, ...]) -> int:
    rest = _CLOCK.sub(" ", _without(line, [day.span for day in days]))
    return word_count(_WEEKDAY.within(rest).sub(" ", rest))


def _without(line: str, spans: list[Span]) -> str:
    for span in spans:
        line = line[: span.start] + " " * len(span) + line[span.end :]
    return line


def _is_american(line: str) -> bool:
    return bool(re.search(r"\b(?:[ECMP][SD]?T|a\.?m\.?|p\.?m\.?)\b", line, re.IGNORECASE))
