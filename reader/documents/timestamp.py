"""Lines that say when a page was published: "date 2019-05-02 …", "May 02, 18:05 UTC+2 PLACE"."""

from __future__ import annotations

import re

from reader.documents.article import Span
from reader.documents.furniture import ends_a_sentence, word_count
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
_SAYS_PUBLISHED = re.compile(
    r"\b(?:published|updated|posted|issued|first published|last updated|last modified|modified"
    r"|created|uploaded|release date|press release|issue date|publication date"
    r"|veröffentlicht|aktualisiert|stand|erstellt|erschienen|publié|mis à jour|modifié|publicado"
    r"|actualizado|publicada|actualizada|publicación"
    r"|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt|geplaatst|publicerad|uppdaterad"
    r"|publisert|oppdatert|udgivet|opdateret|julkaistu|päivitetty"
    r"|opublikowano|aktualizacja|data publikacji|publikováno|aktualizováno|publikované"
    r"|aktualizované|megjelent|frissítve|publicat|actualizat|objavljeno|ažurirano"
    r"|yayınlanma|yayın tarihi|güncelleme|son güncelleme|diterbitkan|dipublikasikan|diperbarui"
    r"|cập nhật"
    r"|опубликовано|обновлено|дата публикации|размещено|опубліковано|оновлено|публикувано"
    r"|обновена|објављено|δημοσιεύτηκε|δημοσίευση|ενημερώθηκε)\b"
    r"|نشر|آخر تحديث|تم النشر|فورم|פורסם|עודכן|प्रकाशित|अपडेट|发布|發布|发表|更新|入力|修正"
    r"|송고|등록|업데이트|公開|掲載"
    r"|配信",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated|last updated|last modified|modified|aktualisiert|mis à jour|modifié"
    r"|actualizad[oa]|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty"
    r"|aktualizacja|aktualizováno|frissítve|actualizat|ažurirano|güncelleme|son güncelleme"
    r"|diperbarui|cập nhật|обновлено|оновлено|ενημερώθηκε)\b"
    r"|آخر تحديث|עודכן|अपडेट|更新|修正|업데이트",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:montag|dienstag"
    r"|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì"
    r"|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta(?:-feira)?"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag"
    r"|fredag|lördag|søndag|søndag|mandag|tirsdag|lørdag|söndag"
    r"|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда"
    r"|четверг|пятница|суббота|воскресенье)\b",
    re.IGNORECASE,
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


def find_timestamp(line: str, *, month_first: bool = False) -> TimeStamp | None:
    """Whether a whole line is about when the page was published.

    A sentence that mentions a day is not; a bare day on a line of its own is.
    """
    if len(line) > 200 or not any(char.isdecimal() for char in line):
        return None
    header = _HEADER.match(line)
    words = word_count(line)
    if not header and words > 26:
        return None
    days = find_days(line, month_first=month_first or _is_american(line))
    if not days:
        return None
    published = _SAYS_PUBLISHED.search(line)
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
    said = _SAYS_PUBLISHED.match(line)
    return bool(said and word_count(line) <= 10 and _CLOCK.search(line, said.end()))


def _published_day(line: str, days: tuple[WrittenDay, ...]) -> tuple[WrittenDay, bool]:
    """The day of publication where the line gives one for a later change as well."""
    for day in days:
        before = line[: day.span.start]
        said = list(_SAYS_PUBLISHED.finditer(before))
        if said and not _UPDATED.fullmatch(said[-1][0]):
            return day, False
    return days[0], bool(_UPDATED.search(line[: days[0].span.start]))


def _other_words(line: str, days: tuple[WrittenDay, ...]) -> int:
    rest = _WEEKDAY.sub(" ", _CLOCK.sub(" ", _without(line, [day.span for day in days])))
    return word_count(rest)


def _without(line: str, spans: list[Span]) -> str:
    for span in spans:
        line = line[: span.start] + " " * len(span) + line[span.end :]
    return line


def _is_american(line: str) -> bool:
    return bool(re.search(r"\b(?:[ECMP][SD]?T|a\.?m\.?|p\.?m\.?)\b", line, re.IGNORECASE))
