"""A reading that a person chose in place of the program's own."""

from __future__ import annotations

from reader.analysis.dates.anchors import Reading
from reader.analysis.dates.because import because
from reader.analysis.dates.places import Place, day_place
from reader.analysis.model import Precision
from reader.documents.corrections import ChosenDate
from reader.documents.days import to_number
from reader.records import replace


def chosen_reading(own: Reading, chosen: ChosenDate) -> Reading:
    """The chosen days, with the program's own reading as the first alternative."""
    days = (to_number(chosen.first), to_number(chosen.last))
    place = _place(own, days)
    others = [(other, why) for other, why in own.others if (other.first, other.last) != days]
    if own.place is not None and (own.place.first, own.place.last) != days:
        others.insert(0, (own.place, own.reason))
    timex = place.timex
    if own.kind == "TIME":
        place = replace(place, precision=Precision.TIME)
        timex = f"{timex.split('T')[0]}T{own.timex.partition('T')[2]}"
    return replace(
        own,
        timex=timex,
        place=place,
        precision=place.precision,
        shown=None,
        reason=because("set by hand"),
        uses_published=False,
        others=tuple(others),
    )


def _place(own: Reading, days: tuple[int, int]) -> Place:
    known = [other for other, _ in own.others]
    for place in (*known, own.place):
        if place is not None and (place.first, place.last) == days:
            return place
    if days[0] == days[1]:
        return day_place(days[0])
    return Place(own.precision, *days, own.timex)
