"""Calendar days written in words or digits, in the languages of many newsrooms.

Only for lines that say when a page was published and for datelines; the dates of a story itself are
`reader.analysis.dates`. Month names: Unicode CLDR 45, wide and abbreviated forms.
"""

from __future__ import annotations

import re
from functools import cache

from reader.documents.article import IsoDay, Span
from reader.documents.days import day_number, iso
from reader.records import dataclass

# One row a language, twelve months of forms divided by "|"; "." is optional after short forms.
_MONTHS = (
    # English
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
    "september|sept|sep october|oct november|nov december|dec",
    # German
    "januar|jan|jänner february|februar|feb märz|mär|mrz april|apr mai juni|jun juli|jul "
    "august|aug september|sept|sep oktober|okt november|nov dezember|dez",
    # French
    "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout "
    "septembre|sept "
    "octobre|oct novembre|nov décembre|déc|decembre",
    # Spanish
    "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago "
    "septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
    # Italian
    "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago "
    "settembre|set|sett ottobre|ott novembre|nov dicembre|dic",
    # Portuguese
    "janeiro|jan fevereiro|fev março|mar|marco abril|abr maio|mai junho|jun julho|jul agosto|ago "
    "setembro|set outubro|out novembro|nov dezembro|dez",
    # Dutch
    "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug "
    "september|sep oktober|okt november|nov december|dec",
    # Swedish, Norwegian, Danish
    "januari|januar|jan februari|februar|feb mars|marts april|apr maj|mai juni|jun juli|jul "
    "augusti|august|aug september|sept|sep oktober|okt november|nov december|desember|des|dec",
    # Finnish
    "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu "
    "toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu "
    "lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
    # Polish
    "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj "
    "czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz "
    "października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
    # Czech, Slovak
    "ledna|leden|január|januára února|únor|február|februára března|březen|marca|marec "
    "dubna|duben|apríla|apríl května|květen|mája|máj června|červen|júna|jún "
    "července|červenec|júla|júl "
    "srpna|srpen|augusta|august září|septembra|september října|říjen|októbra|október "
    "listopadu|novembra|november prosince|prosinec|decembra|december",
    # Hungarian
    "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl "
    "augusztus|aug szeptember|szept október|okt november|nov december|dec",
    # Romanian
    "ianuarie|ian februarie|feb martie|mart aprilie|apr mai iunie|iun iulie|iul august|aug "
    "septembrie|sept octombrie|oct noiembrie|noi decembrie|dec",
    # Turkish
    "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl "
    "ekim|eki kasım|kas aralık|ara",
    # Russian
    "января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн "
    "июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт "
    "ноября|ноябрь|ноя|нояб декабря|декабрь|дек",
    # Ukrainian
    "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень "
    "липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня"
    "|грудень",
    # Bulgarian, Serbian (Cyrillic)
    "януари|јануар|јануара февруари|фебруар|фебруара март|марта април|априла май|мај|маја "
    "юни|јун|јуна юли|јул|јула август|августа септември|септембар|септембра "
    "октомври|октобар|октобра ноември|новембар|новембра декември|децембар|децембра",
    # Croatian, Serbian (Latin)
    "siječnja|januara|januar veljače|februara|februar ožujka|marta|mart travnja|aprila "
    "svibnja|maja "
    "lipnja|juna srpnja|jula kolovoza|avgusta rujna|septembra listopada|oktobra "
    "studenoga|studenog|novembra prosinca|decembra",
    # Greek
    "ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαΐ ιουνίου|ιουν ιουλίου|ιουλ "
    "αυγούστου|αυγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ",
    # Arabic (both families of names; "_" stands for a space)
    "يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|ابريل|إبريل|نيسان|أفريل "
    "مايو|أيار|ماي "
    "يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|اغسطس|آب|أوت سبتمبر|أيلول أكتوبر|اكتوبر"
    "|تشرين_الأول "
    "نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
    # Hebrew
    "ינואר|בינואר פברואר|בפברואר מרץ|במרץ|מרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי "
    "אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
    # Indonesian, Malay
    "januari|jan februari|feb maret|mac april|apr mei juni|jun juli|julai|jul agustus|ogos|agu "
    "september|sep oktober|okt november|nov desember|disember|des",
    # Hindi
    "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
)
_SPACED_NAMES = ("كانون الثاني", "تشرين الأول", "تشرين الثاني", "كانون الأول")
# Any word where a month may stand: looking it up is cheaper than a pattern of all names.
_WORD = r"[^\s\d.,;:/()|\[\]\"“”«»–—-]+"
_YEAR = r"(?:,?\s*(?:de\s+|del\s+)?(?P<y>(?:19|20)\d\d)(?!\d(?!\d?:\d\d)))?"
_MONTH_FIRST = re.compile(
    rf"(?<![\w.,])(?:(?P<y0>(?:19|20)\d\d)\.?\s+)?(?P<m>{_WORD})\.?\s*"
    rf"(?P<d>\d{{1,2}})(?![\d:%])(?:st|nd|rd|th)?\.?{_YEAR}"
)
_DAY_FIRST = re.compile(
    rf"(?<![\d.,:])(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|°)?\.?"
    rf"(?:\s+(?:de|of|di|d['’])\s+|\s+)(?P<m>{_WORD})\.?{_YEAR}(?P<y0>)"
)
_EASTERN_SIGNS = ("月", "월")
_EASTERN = (
    r"(?P<y>\d{4})\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日일]"
    r"|(?<!\d)(?P<m2>\d{1,2})[月월]\s*(?P<d2>\d{1,2})[日일]"
)
_DIGITS = re.compile(
    r"(?<![\d.,/-])(?:"
    r"(?P<y>(?:19|20)\d\d)(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<t>[./-])\s?(?P<b>\d{1,2})(?P=t)\s?(?P<z>(?:19|20)\d\d|\d\d)"
    r")(?!\d|[./-]\d)"
)
_DOTTED = re.compile(  # "12.ago.2019", "2-May-2019"
    r"(?<![\d.,:])(?P<d>\d{1,2})[.-](?P<m>[^\W\d_]{3,12})[.-](?P<y>(?:19|20)\d\d)(?!\d)(?P<y0>)"
)


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day found in a text; `year` is None where it is not said."""

    span: Span
    year: int | None
    month: int
    day: int

    def iso_day(self, year: int | None = None) -> IsoDay | None:
        """As ISO day, with `year` where none is written; None where there is no such day."""
        chosen = self.year if self.year is not None else year
        if chosen is None:
            return None
        try:
            day_number(chosen, self.month, self.day)
        except ValueError:
            return None
        return iso(chosen, self.month, self.day)


def find_days(text: str, *, month_first: bool = False) -> tuple[WrittenDay, ...]:
    """Every written day in a (short) text, in order. `month_first` says how 3/4/2018 is meant."""
    digits = _ascii_digits(text)
    found = [_from_digits(match, month_first) for match in _DIGITS.finditer(digits)]
    if any(sign in digits for sign in _EASTERN_SIGNS):
        found += [_from_eastern(match) for match in re.finditer(_EASTERN, digits)]
    if any(char.isdigit() for char in digits):
        lowered = digits.lower()
        if len(lowered) == len(text):
            found += _from_words(lowered)
    days = sorted((day for day in found if day is not None), key=lambda day: day.span)
    kept: list[WrittenDay] = []
    for day in days:
        if day.iso_day(2000) is not None and not (kept and kept[-1].span.overlaps(day.span)):
            kept.append(day)
    return tuple(kept)


@cache
def _month_numbers() -> dict[str, int]:
    numbers: dict[str, int] = {}
    for row in _MONTHS:
        for number, forms in enumerate(row.split(), 1):
            for form in forms.split("|"):
                # "mar", "lis", "marca": the first language that claims a form keeps it.
                numbers.setdefault(form, number)
    return numbers


def _from_words(lowered: str) -> list[WrittenDay | None]:
    """Days with the month in letters, in a text in lower case."""
    for spaced in _SPACED_NAMES:
        lowered = lowered.replace(spaced, spaced.replace(" ", "_"))
    numbers = _month_numbers()
    found: list[WrittenDay | None] = []
    for pattern in (_MONTH_FIRST, _DAY_FIRST, _DOTTED):
        for match in pattern.finditer(lowered):
            month = numbers.get(match["m"])
            if month is not None:
                year = match["y"] or match["y0"]
                found.append(
                    WrittenDay(
                        Span(*match.span()), int(year) if year else None, month, int(match["d"])
                    )
                )
    return found


def _from_digits(match: re.Match[str], month_first: bool) -> WrittenDay | None:
    span = Span(*match.span())
    if match["y"]:
        return WrittenDay(span, int(match["y"]), int(match["m"]), int(match["d"]))
    first, second, year = int(match["a"]), int(match["b"]), int(match["z"])
    if len(match["z"]) == 2:
        if match["t"] == ".":
            return None  # "18.04.11" may be a time or a version
        year += 2000 if year < 70 else 1900
    if (month_first and match["t"] == "/" and first <= 12) or second > 12:
        first, second = second, first
    return WrittenDay(span, year, second, first)


def _from_eastern(match: re.Match[str]) -> WrittenDay | None:
    year = match["y"]
    return WrittenDay(
        Span(*match.span()),
        int(year) if year else None,
        int(match["m"] or match["m2"]),
        int(match["d"] or match["d2"]),
    )


def _ascii_digits(text: str) -> str:
    """Arabic-Indic, Persian and Devanagari digits as ASCII, in a text of the same length."""
    if text.isascii():
        return text
    return "".join(
        str(int(char)) if char.isdecimal() and not char.isascii() else char for char in text
    )
