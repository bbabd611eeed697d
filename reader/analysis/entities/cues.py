"""What the words around a name say of its kind: "the X newspaper", "X, 45,", "the town of X"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from reader.analysis.entities.found import Found
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.shapes import ORGANISATION_ENDS, PLACE_ENDS
from reader.analysis.entities.word_list import word_list
from reader.analysis.model import Label

Cues = defaultdict[Label, float]
"""Weight for each label; a mention that the model labels counts 1."""

_ORG_NOUNS = word_list(
    "newspaper magazine party bank company firm group agency broadcaster airline airlines carrier "
    "university club team union ministry channel network website daily weekly manufacturer maker "
    "conglomerate charity foundation militia militant militants rebels guerrillas corporation "
    "subsidiary startup coalition organisation organization think-tank operator supplier retailer "
    "movement faction association federation council tabloid label band studio startup insurer "
    "shares stock employees executives headquarters giant rival unit affiliate"
)
_PLACE_NOUNS = word_list(
    "city town village province district region state capital island islands county river lake "
    "mountain mountains valley peninsula port airport neighborhood neighbourhood suburb border "
    "area street square settlement camp prefecture governorate municipality enclave republic coast "
    "basin beach desert hospital prison stadium park hotel mosque church refinery mine"
)
_SURE_ORG_NOUNS = word_list(
    "newspaper magazine broadcaster airline airlines company firm agency daily weekly university "
    "party ministry fintech conglomerate carmaker lender insurer retailer startup start-up "
    "brewer automaker chipmaker airline broadcaster watchdog think-tank supermarket"
)
_SURE_PLACE_NOUNS = word_list(
    "city town village villages towns cities province district region county governorate "
    "municipality prefecture island islands river neighborhood neighbourhood prison airport"
)
"""Nouns that leave no doubt beside a name."""
_OF_ORGANISATIONS = word_list(
    "spokesman spokeswoman spokesperson chairman chairwoman ceo boss managing coach captain "
    "striker midfielder defender goalkeeper winger fans supporters lawmakers lawmaker mps senator "
    "candidate fighters gunmen commander insurgents officials economist analyst executive "
    "secretary-general customers workers editor founder"
)
"""What people are called after their organisation: "Eskom spokesman", "Zamalek striker"."""
_SPEECH = word_list(
    "said says told added asked replied explained insisted argued recalled wrote tweeted admitted "
    "noted claimed stressed warned declared joked continued testified pleaded denied resigned died "
    "born married smiled laughed"
)
_PERSON_OPENINGS = word_list("Prophet Imam Sheikh Mullah Mufti Caliph Ayatollah Saint Dalai Pope")
_BEFORE = re.compile(r"(?:([\w'’.-]+)\s+)?(?:([\w'’.-]+)[ \n]+)$")
_AFTER = re.compile(r"(?:['’]s)?(,?)[ ]+([\w'’-]+)(?:[ ]+([\w'’-]+))?")
_COMPANY_WORD = re.compile(
    r"[A-Z]\w+(?:group|bank|news|media|soft|tech|corp|pharma|telecom|express|press|gas|oil|air)$"
)
_SAID_IT = re.compile(
    r"\s+(?:said|says|announced|reported)\b[^.;“”\"\n]{0,40}?\b(it|its|he|his|she|her)\b"
)
_AT_AN_ORGANISATION = re.compile(
    r"\b(?:(?:spokes\w+|analysts?|economist|reporter|correspondent|researchers?|executive|manager|"
    r"strategist|fellow|editor|director) (?:for|at|with)|(?:CEO|chief executive(?: officer)?|"
    r"chairman|chairwoman|chairperson|co-?founder|managing director|editor|spokes\w+|members?|"
    r"subsidiary|unit|shares) of|(?:owned|operated|published|run|manufactured) by)(?: the)? $"
)
"""What stands before an organisation: "analyst at X", "chief executive of X"."""
_AT_A_PLACE = re.compile(
    r"\b(?:(?:governor|mayor|residents?|people|outskirts|streets|north|south|east|west|capital|"
    r"native|suburb|centre|center|parts|constituency|seat) of|(?:MPs?|MLA|lawmaker|senator|member "
    r"of parliament) for|(?:flew|travelled|traveled|fled|returned|moved) to|"
    r"(?:living|born|arrived|lives|killed|died|based) in)(?: the)? $"
)
_SCORE = re.compile(r" \d{1,2}[-–]\d{1,2}\b")
_JOINED_TO_PLACE = re.compile(r"-(?:based|born|bound|area)\b")
_AGE = re.compile(r",\s+(?:aged\s+)?\d{1,2}(?:,|\.|\s+years|-year)")
_APPOSITION = re.compile(r",\s+(?:an?|the|one of the)\s+((?:[\w'’-]+\s+){0,4}?)([\w-]+)\b")


def weigh_cues(text: str, name: Found) -> Cues:
    """What stands directly around one mention, as weight for labels."""
    cues: Cues = defaultdict(float)
    before = _BEFORE.search(text[max(0, name.start - 40) : name.start])
    second, first = before.groups() if before else (None, None)
    first = (first or "").lower()
    after = _AFTER.match(text[name.end : name.end + 50])
    comma, following, next_word = after.groups() if after else ("", "", "")
    following = (following or "").lower()
    _weigh_before(cues, (second or "").lower(), first)
    _weigh_after(cues, comma, following, (next_word or "").lower())
    _weigh_phrases(cues, text[max(0, name.start - 40) : name.start], text[name.end : name.end + 10])
    said = _SAID_IT.match(text, name.end)
    if said:
        cues[Label.ORG if said.group(1) in ("it", "its") else Label.PERSON] += 0.7
    if _AGE.match(text[name.end : name.end + 16]):
        cues[Label.PERSON] += 2.0
    apposition = _APPOSITION.match(text[name.end : name.end + 70])
    if apposition:
        noun = apposition.group(2).lower()
        cues[Label.ORG] += 1.0 if noun in _ORG_NOUNS | _SURE_ORG_NOUNS else 0.0
        cues[Label.PLACE] += 1.0 if noun in _PLACE_NOUNS | _SURE_PLACE_NOUNS else 0.0
        cues[Label.PERSON] += 1.0 if noun in _person_nouns() else 0.0
    _weigh_words(cues, name.of(text).split())
    return cues


def _weigh_phrases(cues: Cues, before: str, after: str) -> None:
    """Longer wordings around a name."""
    if _AT_AN_ORGANISATION.search(before):
        cues[Label.ORG] += 1.0
    elif _AT_A_PLACE.search(before):
        cues[Label.PLACE] += 1.0
    if _JOINED_TO_PLACE.match(after):
        cues[Label.PLACE] += 2.0
    elif _SCORE.match(after):
        cues[Label.ORG] += 0.7


def _weigh_words(cues: Cues, words: list[str]) -> None:
    """What the lists of given names and surnames say."""
    lists = gazetteer()
    is_given = words[0] in lists.given_names and words[0] not in lists.cities
    is_surname = words[-1] in lists.surnames and words[-1] not in lists.cities
    if len(words) == 1 and _COMPANY_WORD.match(words[0]):
        cues[Label.ORG] += 1.5
    elif len(words) == 1 and words[0].isupper() and 1 < len(words[0]) < 6:
        cues[Label.ORG] += 1.2 if len(words[0]) < 5 else 0.4
    elif len(words) == 1:
        cues[Label.PERSON] += 0.5 * is_given + 0.5 * is_surname
    elif len(words) < 5 and words[0] in _PERSON_OPENINGS:
        cues[Label.PERSON] += 1.5
    elif len(words) < 5 and words[-1] not in ORGANISATION_ENDS | PLACE_ENDS:
        cues[Label.PERSON] += 0.6 * is_given + 0.4 * is_surname


def _weigh_before(cues: Cues, second: str, first: str) -> None:
    if first == "of" and second in _PLACE_NOUNS | _SURE_PLACE_NOUNS:
        cues[Label.PLACE] += 2.0
    elif first in ("in", "near", "outside", "around", "across", "inside"):
        cues[Label.PLACE] += 0.5
    elif first in ("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."):
        cues[Label.PERSON] += 2.0
    elif first in _ORG_NOUNS | _SURE_ORG_NOUNS:
        cues[Label.ORG] += 1.5 if first in _SURE_ORG_NOUNS else 0.7
    elif first in _person_nouns():
        cues[Label.PERSON] += 1.0
    elif (second, first) in (("shares", "of"), ("shares", "in")):
        cues[Label.ORG] += 1.5


def _weigh_after(cues: Cues, comma: str, following: str, next_word: str) -> None:
    if comma:
        cues[Label.PERSON] += 0.7 if following == "who" else 0.0
        cues[Label.ORG] += 0.3 if following == "which" else 0.0
        return
    if following in _ORG_NOUNS | _SURE_ORG_NOUNS:
        cues[Label.ORG] += 1.5 if following in _SURE_ORG_NOUNS else 0.7
    elif following in _PLACE_NOUNS | _SURE_PLACE_NOUNS:
        cues[Label.PLACE] += 1.5 if following in _SURE_PLACE_NOUNS else 0.5
    elif following in ("reported", "reports"):
        cues[Label.ORG] += 1.0
    elif following in _OF_ORGANISATIONS:
        cues[Label.ORG] += 0.6
    elif following in ("governor", "mayor", "residents", "resident", "magistrate"):
        cues[Label.PLACE] += 0.8
    elif following in _SPEECH:
        cues[Label.PERSON] += 0.3
    elif following == "and" and next_word in ("his", "her"):
        cues[Label.PERSON] += 0.5


@cache
def _person_nouns() -> frozenset[str]:
    return word_list(
        "man woman lawyer attorney businessman businesswoman politician lawmaker senator minister "
        "spokesman spokeswoman spokesperson adviser advisor officer journalist reporter activist "
        "student teacher doctor professor analyst expert executive director manager actor actress "
        "singer player coach striker midfielder defender goalkeeper captain author writer poet "
        "economist historian resident farmer driver engineer scientist researcher founder owner "
        "chairman president leader governor mayor judge prosecutor commander general cleric imam "
        "priest bishop wife husband son daughter brother sister father mother uncle cousin widow "
        "counterpart predecessor successor teammate colleague editor columnist blogger musician "
        "artist filmmaker comedian citizen national"
    )
