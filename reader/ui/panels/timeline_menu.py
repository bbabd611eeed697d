"""The menu of a mark: what each of its dates was read as, and what else it could mean.

Choosing another reading moves the mark; choosing the program's own again undoes it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.analysis.model import DateAlternative, DateMention
from reader.documents.corrections import ChosenDate
from reader.documents.days import to_number
from reader.presentation.day_words import MonthNames, say_days
from reader.ui.date_reasons import reason_in_words
from reader.ui.words import say

Choose = Callable[[DateMention, ChosenDate | None], None]
"""Called with a date and the days that it shall mean; None: those that the program found."""

_MOST = 12
"""Dates of a crowd that the menu lists."""


def readings_menu(
    parent: QWidget,
    dates: Sequence[tuple[DateMention, str]],
    months: MonthNames,
    choose: Choose,
) -> QMenu:
    """`dates` with their words as written; several dates get a menu each."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for date, words in dates[:_MOST]:
        inner = menu if len(dates) == 1 else menu.addMenu(f"{date.sentence}  {words}")
        _add_readings(inner, date, words, months, choose)
    return menu


def _add_readings(
    menu: QMenu, date: DateMention, words: str, months: MonthNames, choose: Choose
) -> None:
    menu.addSection(say("TimelineMenu", "“{words}” means").format(words=words))
    group = QActionGroup(menu)
    present = DateAlternative(date.first or "", date.last or date.first or "", date.because)
    for number, reading in enumerate((present, *date.alternatives)):
        days = say_days(to_number(reading.first), to_number(reading.last), months)
        reason = reason_in_words(reading.because)
        entry = QAction(f"{days}  ({reason})" if reason else days, group)
        entry.setCheckable(True)
        entry.setChecked(number == 0)
        undoes = date.by_hand and number == 1
        chosen = None if undoes else ChosenDate(date.span, reading.first, reading.last)
        if number:
            entry.triggered.connect(partial(_chosen, choose, date, chosen))
        menu.addAction(entry)
    if not date.alternatives:
        nothing = menu.addAction(say("TimelineMenu", "No other reading is known"))
        nothing.setEnabled(False)


def _chosen(choose: Choose, date: DateMention, chosen: ChosenDate | None, *_: object) -> None:
    choose(date, chosen)
