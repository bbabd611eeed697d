"""Words of German, French, Spanish and Portuguese that say when: one table a language."""

from __future__ import annotations

from reader.records import dataclass

Rows = tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """What a language says of time. Patterns are of lower case unless they hold capitals."""

    months: str
    """The twelve months, forms divided by "|"."""
    weekdays: str
    """The seven days from Monday, forms divided by "|"."""
    weekday: str
    """The pattern of a weekday, with DAYS for the names: what makes a word a day and no number or
    name ("am Freitag", "sexta-feira")."""
    last: str
    next: str
    """Patterns of words beside a weekday that say which one."""
    early: str
    late: str
    """ "Anfang", "Ende" before a month or a year."""
    in_month: str
    """What stands before a month without day and year: "im", "em"."""
    of: str
    """What joins a month and its year."""
    days: Rows
    """(words, unit, offset) counted from today."""
    ago: str
    """A pattern with (?P<n>) and (?P<unit>): "vor zwei Tagen"."""
    units: dict[str, str]
    """Beginnings of the words for units."""
    numbers: str
    """The words for one to twelve."""
    ahead: str
    """A pattern of what says, in its clause, that a date is still to come."""
    said: str
    """A pattern of verbs that report what was said."""


LANGUAGES = {
    "de": TimeWords(
        months="januar|jänner februar märz april mai juni juli august september oktober november "
        "dezember",
        weekdays="montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
        weekday=r"\b(?:am|vom|bis|seit|ab|für|zum|den|dem|frühen|späten|vergangenen|vergangener|letzten"
        r"|vorigen|kommenden|kommender|nächsten)\s(?P<weekday>DAYS)"
        r"(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?\b",
        last=r"(?:vergangene|letzte|vorige)[nr]",
        next=r"(?:kommende|nächste)[nr]|\b(?:für|ab)\s[a-z]+tag",
        early="anfang",
        late="ende",
        in_month="im bis seit ab",
        of=r"\s",
        days=(
            ("heute", "day", 0),
            ("gestern", "day", -1),
            ("vorgestern", "day", -2),
            ("übermorgen", "day", 2),
            ("(?:vergangene|letzte|vorige)[rn]? woche", "week", -1),
            ("(?:kommende|nächste)[rn]? woche", "week", 1),
            ("(?:dieser|diese) woche", "week", 0),
            ("(?:vergangene|letzte|vorige)[nsm]? monat", "month", -1),
            ("(?:kommende|nächste)[nsm]? monat", "month", 1),
            ("(?:vergangene|letzte|vorige)[ns]? jahr", "year", -1),
            ("(?:kommende|nächste)[ns]? jahr", "year", 1),
            ("(?:diesem|dieses) jahr", "year", 0),
        ),
        ago=r"vor (?P<n>\d+|[a-zäöü]+) (?P<unit>tag|woche|monat|jahr)\w*",
        units={"tag": "day", "woche": "week", "monat": "month", "jahr": "year"},
        numbers="einem|einer|einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        ahead=r"\b(?:soll|sollen|wird|werden|will|wollen|möchte|planen|plant|angesetzt|geplant"
        r"|beginnt|startet|gilt|gelten|behalten|behält|aufgerufen)\b",
        said=r"\b(?:sagte|mitteilte|teilte|erklärte|berichtete|hieß)\b",
    ),
    "fr": TimeWords(
        months="janvier février mars avril mai juin juillet août septembre octobre novembre "
        "décembre",
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        weekday=r"\b(?P<weekday>DAYS)(?:\s(?:matin|soir|midi|après-midi))?(?:\s(?:dernier|prochain))?\b",
        last="dernier",
        next="prochain",
        early="début",
        late="fin",
        in_month="en|depuis|d'ici",
        of=r"\s",
        days=(
            ("hier", "day", -1),
            ("avant-hier", "day", -2),
            ("demain", "day", 1),
            ("la semaine (?:dernière|passée)", "week", -1),
            ("la semaine prochaine", "week", 1),
            ("cette semaine", "week", 0),
            ("le mois dernier", "month", -1),
            ("le mois prochain", "month", 1),
            ("(?:l'an|l'année) (?:dernier|dernière|passé)", "year", -1),
            ("(?:l'an prochain|l'année prochaine)", "year", 1),
            ("cette année", "year", 0),
        ),
        ago=r"il y a (?P<n>\d+|[a-zé]+) (?P<unit>jour|semaine|mois|an)\w*",
        units={"jour": "day", "semaine": "week", "mois": "month", "an": "year"},
        numbers="un|une deux trois quatre cinq six sept huit neuf dix onze douze",
        ahead=r"\b(?:sera|seront|aura|auront|devra|devront|doit|doivent|prévue?s?|va|vont|serez|aurez|dirai"
        r"|annoncera|\w+er(?:a|ont|ai|ez|ons))\b",
        said=r"\b(?:déclaré|annoncé|affirmé|dit|indiqué|assuré)\b",
    ),
    "es": TimeWords(
        months="enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre "
        "noviembre diciembre",
        weekdays="lunes martes miércoles jueves viernes sábado domingo",
        weekday=r"\b(?:el|este|pasado|próximo|del|al|mismo)\s(?P<weekday>DAYS)\b",
        last="pasado|último",
        next="próximo|que viene",
        early="principios de",
        late="finales de",
        in_month="en|desde|hasta",
        of=r"\s(?:de|del)\s",
        days=(
            ("hoy", "day", 0),
            ("ayer", "day", -1),
            ("anteayer", "day", -2),
            ("la semana pasada", "week", -1),
            ("la (?:próxima semana|semana próxima)", "week", 1),
            ("esta semana", "week", 0),
            ("el mes pasado", "month", -1),
            ("el (?:próximo mes|mes próximo)", "month", 1),
            ("el año pasado", "year", -1),
            ("el (?:próximo año|año próximo|año que viene)", "year", 1),
            ("este año", "year", 0),
        ),
        ago=r"hace (?P<n>\d+|[a-z]+) (?P<unit>día|semana|mes|año)\w*",
        units={"día": "day", "semana": "week", "mes": "month", "año": "year"},
        numbers="un|una dos tres cuatro cinco seis siete ocho nueve diez once doce",
        ahead=r"\b(?:será|serán|habrá|tendrá|deberá|debe|deben|prevista?o?s?|va\sa|van\sa"
        r"|\w+(?:ará|erá|irá|arán|erán|irán))\b",
        said=r"\b(?:dijo|declaró|informó|anunció|afirmó|señaló)\b",
    ),
    "pt": TimeWords(
        months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
        "dezembro",
        weekdays="segunda terça quarta quinta sexta sábado domingo",
        weekday=r"\b(?:(?:nesta|desta|nessa)\s(?P<weekday>DAYS)(?:-feira)?(?=\s\(|\s?[,.;)]|\s(?:e|o|a|os|as)\b|-|$)"
        r"|(?P<weekday2>DAYS)-feira\b|(?:n?este|deste|no|do|até|último|próximo)\s"
        r"(?P<weekday3>sábado|domingo)\b)",
        last="passad[ao]|últim[ao]",
        next="próxim[ao]|que vem",
        early="início de",
        late="fim de",
        in_month="em|desde|até",
        of=r"\sde\s",
        days=(
            ("hoje", "day", 0),
            ("ontem", "day", -1),
            ("anteontem", "day", -2),
            ("amanhã", "day", 1),
            ("semana passada", "week", -1),
            ("(?:próxima semana|semana que vem)", "week", 1),
            ("(?:esta|nesta|desta) semana", "week", 0),
            ("mês passado", "month", -1),
            ("(?:próximo mês|mês que vem)", "month", 1),
            ("ano passado", "year", -1),
            ("(?:próximo ano|ano que vem)", "year", 1),
            ("(?:este|neste|deste) ano", "year", 0),
        ),
        ago=r"há (?P<n>\d+|[a-zê]+) (?P<unit>dia|semana|mês|mes|ano)\w*",
        units={"dia": "day", "semana": "week", "mês": "month", "mes": "month", "ano": "year"},
        numbers="um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze",
        ahead=r"\b(?:será|serão|terá|haverá|deve|devem|deverá|prevista?o?s?|prevê|vai|vão"
        r"|começari?am?|\w+(?:ará|erá|irá|arão|erão|irão))\b",
        said=r"\b(?:disse|informou|anunciou|afirmou|declarou|divulgado)\b",
    ),
}
