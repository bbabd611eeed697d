"""Names that are known beforehand: countries, nationalities, religions, organisations, events."""

from __future__ import annotations

from functools import cache

from reader.analysis.entities.found import Found, Taken
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.phrases import Phrases
from reader.analysis.entities.word_list import word_list
from reader.analysis.model import Label

_EVERYDAY_ORGANISATIONS = word_list(
    "Total, Shell, Ford, Meta, Apple, Amazon, Guardian, Wagner, Telegram, Bild, Sputnik, "
    "Boeing, Siemens, WHO, RT, AP, SEC, Vox, Senate, The Times, Congress, Communist Party, "
    "UN, ANC, GOP, Duma, Fatah, Tesla, Chevron, Parliament, Independent, Signal, Target, "
    "Visa, Oracle, Intel, Orange, Sky, Mint, Nature, Science, Time, Variety, Fortune, "
    "Politico, Economist, Telegraph, Mirror, Sun, Express, Observer"
)
"""Organisations whose names are also words or surnames: they never add a name, nor relabel one."""
_EVERYDAY_GROUPS = word_list(
    "Western, Orthodox, Roma, Christian, Tory, Baltic, Balkan, Nordic, Native American, "
    "Persian, Republican, Democrat, Communist, Socialist, Islamic, Arabic, Persians"
)
"""Group words that stand in many other names."""
_AMBIGUOUS_PLACES = word_list(
    "Georgia, Jordan, Chad, Turkey, Niger, America, Emirates, Guinea, Male, Lima, Kingston, "
    "Victoria, Washington, Paris, Santiago, San Jose, Arctic, Gulf of Mexico, Congo, "
    "Wellington, Pacific, Atlantic, Mediterranean, Lincoln, Israel, Ireland, England, London, "
    "Florence, Sofia, Vienna, Rome, Milan"
)
"""Places that are also given names or surnames."""

_BROADCASTERS = ("Channel", "BBC", "BBC Radio", "Radio")
_NUMBERS = word_list(
    "One, Two, Three, Four, Five, Six, Seven, Nine, Ten, 1, 2, 3, 4, 5, 6, 7, 9, 10, 24"
)
_NUMBERED_BROADCASTERS = tuple(
    f"{name} {number}" for name in _BROADCASTERS for number in sorted(_NUMBERS)
)
"""Channel 4, Channel Nine, BBC Two …: numbers, which a model takes for numbers."""


@cache
def _known_names() -> Phrases:
    lists = gazetteer()
    places = lists.places | lists.states
    demonyms = frozenset(lists.country_of_demonym)
    named = [(name, Label.PLACE) for name in sorted(places)]
    named += [(name, Label.GROUP) for name in sorted(demonyms | lists.groups)]
    named += [(name, Label.ORG) for name in sorted(lists.organisations - lists.places)]
    named += [(name, Label.ORG) for name in _NUMBERED_BROADCASTERS]
    named += [(name, Label.EVENT) for name in sorted(lists.events)]
    named += [(name.upper(), Label.PLACE) for name in sorted(places) if len(name) > 4]
    named += [(name.upper(), Label.GROUP) for name in sorted(demonyms)]
    return Phrases((name.removeprefix("The "), str(label)) for name, label in named)


def add_listed_names(text: str, found: list[Found]) -> list[Found]:
    """Names with those that the lists know: left out ones added, labels put right."""
    taken = Taken(found)
    for start, end, value in _known_names().find(text):
        _settle(text, taken, Found(start, end, Label(value)))
    return taken.all()


def _settle(text: str, taken: Taken, listed: Found) -> None:
    """Weigh a listed name against what stands at its place."""
    name = listed.of(text)
    over = taken.touching(listed.start, listed.end)
    if not over:
        if not _is_everyday(name, listed.label):
            taken.add(listed)
    elif len(over) == 1 and _is_pair_of_places(over[0].of(text), name):
        taken.remove(over[0])
        taken.add(listed)
    elif len(over) == 1 and over[0][:2] == listed[:2]:
        if not _keeps_label(name, over[0].label, listed.label):
            taken.remove(over[0])
            taken.add(listed)
    elif all(
        listed.start <= other.start
        and other.end <= listed.end
        and (listed.label is not Label.GROUP or other.label is Label.GROUP)
        for other in over
    ):
        for other in over:
            taken.remove(other)
        taken.add(listed)


def _is_pair_of_places(whole: str, part: str) -> bool:
    """Whether the model took two places for one name: "West Bank and Gaza Strip"."""
    places = gazetteer().places
    one, _, other = whole.partition(" and ")
    return part in (one, other) and one in places and other in places and whole not in places


def _is_everyday(name: str, label: Label) -> bool:
    return (
        (label is Label.ORG and name in _EVERYDAY_ORGANISATIONS)
        or (label is Label.GROUP and name in _EVERYDAY_GROUPS)
        or (label is Label.PLACE and name.title() in _AMBIGUOUS_PLACES and name.isupper())
    )


def _keeps_label(name: str, found: Label, listed: Label) -> bool:
    """Whether the model's label of exactly this name is to be trusted more than the list's."""
    if found is listed:
        return True
    if found is Label.PERSON and (
        listed is Label.ORG or name in _AMBIGUOUS_PLACES or name in _EVERYDAY_GROUPS
    ):
        return True
    if listed is Label.ORG and name in _EVERYDAY_ORGANISATIONS:
        return True
    lists = gazetteer()
    only_a_state = name in lists.states and name not in lists.places
    return listed is Label.PLACE and only_a_state and found is not Label.GROUP
