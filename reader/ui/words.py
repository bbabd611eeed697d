"""Words on screen: marked for translation, translated, and joined.

`say` is for text outside of widgets (where `tr` is not at hand); `noop` only marks a text that is
translated later, in a table. lupdate is told of both names (`packaging/translations.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from reader.documents import days
from reader.documents.article import IsoDay
from reader.presentation.day_words import MonthNames, whole_months

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def noop(context: str, text: str) -> str:
    """Marks `text` for translation in `context`."""
    return text


def say(context: str, text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate(context, text)


def joined(*parts: str) -> str:
    """What is said in one line of several things; French sets a space before such signs."""
    return say("Words", "; ").join(part for part in parts if part)


def heading(text: object) -> str:
    """What stands before what it introduces, with a colon and a space: "A: "."""
    return say("Words", "{text}: ").format(text=text)


def day_in_words(day: IsoDay) -> str:
    """An ISO day as a person writes it ("4 Mar 2018"); other strings as they are."""
    try:
        year, month, number = days.civil(days.to_number(day))
    except ValueError:
        return day
    return f"{month_names(QLocale()).day(number, month)} {year}"


def days_in_words(first: IsoDay | None, last: IsoDay | None) -> str:
    """A day, whole months ("Mar 2018"), whole years, or the first and the last day; "" for what
    has no place on the calendar."""
    if first is None:
        return ""
    if last is None or last == first:
        return day_in_words(first)
    try:
        one, other = days.to_number(first), days.to_number(last)
    except ValueError:
        return f"{first} – {last}"
    return whole_months(one, other, month_names(QLocale())) or (
        f"{day_in_words(first)} – {day_in_words(last)}"
    )


def month_names(locale: QLocale) -> MonthNames:
    """Short names: "Jan", "Feb" … by themselves, and as they follow the number of a day."""
    short = locale.FormatType.ShortFormat
    return MonthNames(
        tuple(locale.standaloneMonthName(n, short).rstrip(".") for n in range(1, 13)),
        tuple(locale.monthName(n, short).rstrip(".") for n in range(1, 13)),
        "." if language_of(locale) == "de" else "",
    )


def language_of(locale: QLocale) -> str:
    """Its ISO 639 code ("de"). For `QLocale.language()` PySide would make an enumeration of all
    three hundred and fifty, in the middle of the start."""
    return locale.name().partition("_")[0]


def plain_tip(text: str) -> str:
    """Foreign text for a tool tip, where Qt would take "<img …>" for markup."""
    # Python's `html` would bring a table of all named characters.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>".replace("\n", "<br>") if text else ""


def describe(widget: QWidget, text: str) -> None:
    """Explain `widget` in a tool tip; a screen reader gets the words without the tip's markup."""
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text)


def percent(share: float) -> str:
    """0.314 as "31 %"."""
    return f"{round(share * 100)}\N{NO-BREAK SPACE}%"
