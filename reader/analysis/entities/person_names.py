"""Whether two names can name the same person."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.name_forms import SHORT_TITLES, fold, is_spelling_of, sound
from reader.analysis.entities.word_list import word_list
from reader.records import dataclass

_ROMAN_NUMBER = re.compile(r"[ivx]+$")
_GENERATIONS = frozenset({"jr", "sr", "junior", "senior"})
_PARTICLES = word_list(
    "de da do dos das van von der den del della di al el bin ibn bint la le les ter du ben "
    "abu ould al- st san dos d' of"
)
_NICKNAMES = (
    "william will bill billy liam",
    "robert rob bob bobby",
    "richard rick dick richie",
    "james jim jimmy jamie",
    "john johnny jack",
    "joseph joe joey",
    "michael mike mick mickey",
    "thomas tom tommy",
    "edward ed eddie ted teddy ned",
    "charles charlie chuck",
    "george georgie",
    "anthony tony",
    "antonio tony toni",
    "daniel dan danny",
    "david dave davy",
    "donald don donnie",
    "kenneth ken kenny",
    "ronald ron ronnie",
    "stephen steven steve",
    "matthew matt",
    "andrew andy drew",
    "benjamin ben benny",
    "samuel sam sammy",
    "alexander alex alec sandy sasha",
    "alexandra alex sasha sandra",
    "nicholas nick nicky",
    "christopher chris kit",
    "gregory greg",
    "jeffrey geoffrey jeff geoff",
    "lawrence laurence larry",
    "leonard len leo lenny",
    "patrick pat paddy",
    "peter pete",
    "philip phillip phil",
    "raymond ray",
    "timothy tim",
    "walter walt wally",
    "frederick fred freddie",
    "albert al bert",
    "alan allan allen al",
    "elizabeth liz beth betty lizzie eliza",
    "katherine catherine kathryn kate kathy cathy katie",
    "margaret maggie meg peggy",
    "deborah debbie deb",
    "jennifer jen jenny",
    "jessica jess",
    "susan sue suzy",
    "patricia pat patty tricia",
    "barbara barb",
    "rebecca becky",
    "theresa teresa terry",
    "victoria vicky",
    "vladimir volodya vova",
    "mikhail misha",
    "dmitry dima",
    "francisco paco pancho",
    "jose pepe",
    "ignacio nacho",
    "abigail abby",
    "joshua josh",
    "jonathan jon",
    "zachary zach zack",
    "nathaniel nathan nate",
    "eugene gene",
    "gerald jerry gerry",
    "harold harry hal",
    "henry harry hank",
    "vincent vince",
    "douglas doug",
    "bernard bernie",
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in words, lower case and without accents."""

    words: tuple[str, ...]
    """Without titles, generation and number; never empty."""
    number: str = ""
    """"ii" of a king, a pope or a namesake."""
    generation: str = ""
    """"jr" or "sr"."""
    of_place: str = ""
    """"aragon" of "Catherine of Aragon"."""

    @property
    def is_full(self) -> bool:
        """Whether it names by more than one word, so that others can be short for it."""
        return len(self.words) > 1 or bool(self.number) or bool(self.of_place)

    @property
    def given(self) -> str:
        return self.words[0]

    @property
    def last(self) -> str:
        return self.words[-1]


@lru_cache(maxsize=20_000)
def person_name(text: str) -> PersonName:
    """The parts of a name as it is written."""
    head, _, of_place = fold(_title().sub("", fold(text))).partition(" of ")
    words = [word.strip(".,'\"()") for word in head.replace("-", " - ").split()]
    words = _joined_hyphens([word for word in words if word])
    number = generation = ""
    while len(words) > 1 and (words[-1] in _GENERATIONS or _ROMAN_NUMBER.match(words[-1])):
        last = words.pop()
        if last in _GENERATIONS:
            generation = last[0] + "r"
        else:
            number = last
    return PersonName(tuple(words) or (fold(text) or text,), number, generation, of_place)


def _joined_hyphens(words: list[str]) -> list[str]:
    joined = " ".join(words).replace(" - ", "-")
    return joined.split()


@cache
def _title() -> re.Pattern[str]:
    lists = gazetteer()
    known = (*lists.titles, *lists.title_modifiers, *SHORT_TITLES)
    words = sorted({fold(word) for word in known}, key=len)
    return re.compile(rf"^(?:(?:{'|'.join(map(re.escape, reversed(words)))})\.?\s+)+")


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    sets: dict[str, set[int]] = {}
    for number, line in enumerate(_NICKNAMES):
        for name in line.split():
            sets.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in sets.items()}


def why_same_person(one: PersonName, other: PersonName) -> str | None:
    """In words why two full names name one person, or None if they do not."""
    if _contradict(one, other):
        return None
    if one.words == other.words:
        return "the same name"
    if one.number and one.number == other.number and is_spelling_of(one.given, other.given):
        return "the same name in another spelling"
    shorter, longer = sorted((one, other), key=lambda name: len(name.words))
    is_shorter = 1 < len(shorter.words) < len(longer.words)
    if is_shorter and _is_part(shorter.words, longer.words):
        return "one name holds the other"
    if len(shorter.words) > 1 and sorted(one.words) == sorted(other.words):
        return "the same names in another order"
    if len(shorter.words) == 1 or not _same_last(one, other):
        return None
    if one.given == other.given:
        if one.last == other.last:
            return "the same first and last name"
        return "the same name in another spelling"
    if _is_initial(one.given, other.given):
        return "an initial for the first name"
    if one.last == other.last and _nicknames_meet(one.given, other.given):
        return "a short form of the first name"
    if is_spelling_of(one.given, other.given):
        return "the same name in another spelling"
    return None


def why_short_for(short: PersonName, full: PersonName) -> str | None:
    """In words why a single-word name can stand for a full one, or None."""
    word = short.last
    if short.number or short.of_place:
        return None
    if (full.number and len(full.words) == 1) or full.of_place:
        return "the name without its number or place" if word == full.given else None
    if word == full.last:
        return "the surname"
    if len(full.words) > 2 and word in full.words[1:] and word not in _PARTICLES:
        return "one of the surnames"
    if "-" in full.last and word in full.last.split("-"):
        return "part of the surname"
    if "-" in word and _is_part((word,), full.words):
        return "part of the name"
    if word == full.given:
        return "the first name"
    if is_spelling_of(word, full.last):
        return "the surname in another spelling"
    return None


def _contradict(one: PersonName, other: PersonName) -> bool:
    """Kings by number, fathers and sons, namesakes of two places are different people."""
    if one.number != other.number and (len(one.words) == 1 or (one.number and other.number)):
        return True
    if one.generation and other.generation and one.generation != other.generation:
        return True
    if one.of_place and other.of_place and one.of_place != other.of_place:
        return True
    return one.given == other.given and one.last == other.last and _different_middle(one, other)


def _is_part(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether the words of the shorter name stand in the longer in the same order.

    "Peña Nieto" in "Enrique Peña Nieto", "John Smith" in "John Paul Smith".
    """
    (shorter, heard), (longer, all_heard) = _without_hyphens(shorter), _without_hyphens(longer)
    if not heard <= all_heard:
        return False
    rest = iter(longer)
    return all(any(_same_word(word, other) for other in rest) for word in shorter)


@lru_cache(maxsize=65_536)
def _without_hyphens(words: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words and their parts, and how they sound: equal words sound alike."""
    parts = tuple(part for word in words for part in word.split("-") if part)
    return parts, frozenset(map(sound, parts))


def _same_word(word: str, other: str) -> bool:
    return word == other or (len(word) > 3 and sound(word) == sound(other))


def _same_last(one: PersonName, other: PersonName) -> bool:
    return one.last == other.last or is_spelling_of(one.last, other.last)


def _is_initial(one: str, other: str) -> bool:
    shorter, longer = sorted((one.replace(".", ""), other.replace(".", "")), key=len)
    return len(shorter) <= 2 and longer[0] == shorter[0] and shorter not in _PARTICLES


def _different_middle(one: PersonName, other: PersonName) -> bool:
    """George H. W. Bush and George W. Bush."""
    middles = [[word[0] for word in name.words[1:-1]] for name in (one, other)]
    return bool(middles[0]) and bool(middles[1]) and middles[0] != middles[1]


def _nicknames_meet(one: str, other: str) -> bool:
    sets = _nicknames()
    return bool(sets.get(one, frozenset()) & sets.get(other, frozenset()))
