"""Labels that the words of a name show by themselves: "… University", "… River"."""

from __future__ import annotations

import re

from reader.analysis.entities.found import Found, Taken
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.word_list import word_list
from reader.analysis.model import Label

MODEL_ORGANISATION_ENDS = word_list(
    "Agency Association Authority Bank Board Bureau Bureaus Coalition College Commission "
    "Committee Company Confederation Congress Consortium Corp Corporation Council Department "
    "Directorate Federation Force Forces Foundation Front Fund Group Guild Inc Institute "
    "Institution League Ltd Limited Ministry Movement Organisation Organization Parliament "
    "Party Police Secretariat Senate Service Services Society Tribunal Trust Union University "
    "Times Post Herald Tribune Gazette Journal Telegraph Airlines Airways Holdings Industries "
    "Technologies Motors Pharmaceuticals Chamber Court Embassy Assembly FC United "
    "Bulletin Observer Chronicle Corps Brigade Battalion Brotherhood Alliance Caucus Parliament "
    "Academy Consulting Ventures Logistics Airways Bancorp Ministries Rangers Rovers Wanderers"
)
"""Last words of organisations that the built-in model was trained to see (`features.py`): to
change them is to train it anew."""
ORGANISATION_ENDS = MODEL_ORGANISATION_ENDS | word_list(
    "Berhad Bhd Tbk Plc GmbH Ltda Kft Oyj LLC Electric Electricity Petroleum Telecom Securities "
    "Insurance Steel Pharma Television Newspapers Broadcasting Army Navy Guard Squad Cartel "
    "Militia Resistance Exchange Observatory Cement Cooperative Inspectorate Gendarmerie Athletic "
    "Televisión Militants Taliban"
)
ORGANISATION_BEGINNINGS = word_list(
    "Bank Banco Banque Grupo Groupe PT Partai Parti Partido Partito Ministry Universiti "
    "Universitas Universidad Universidade Université Federation Confederation Association "
    "Department Directorate Commission Committee Bureau Movement Movimiento Frente Coalition "
    "Asociación Confederación Corporación Fundación Fundação Agence Agencia Sociedad Sindicato "
    "Institut Instituto Deportivo Atlético Dinamo Dynamo Lokomotiv Sporting FC FK AFC SC Jaish "
    "Lashkar Hizb Hizbul Jamaat Harakat Harakah Ansar Katibat Perusahaan Yayasan Persatuan Reserve "
    "Ikatan Majlis Lembaga Kementerian Dewan Radio"
)
"""First words that hardly any name of another kind has."""
MODEL_PLACE_ENDS = word_list(
    "River Sea Ocean Lake Bay Gulf Strait Island Islands Peninsula Mountain Mountains Mount "
    "Valley Desert Province County District Region Governorate Prefecture Municipality Street "
    "Avenue Road Highway Airport Beach Square Stadium Bridge Canal Port Border Coast Creek "
    "Hills Village Township"
)
PLACE_ENDS = MODEL_PLACE_ENDS | word_list(
    "Dam Prison Palace Mosque Cathedral Temple Refinery Reservoir Falls Expressway Barracks "
    "Crossing Arena Terminal Tower Towers Plaza Mall Market Hotel Forest Canyon Plateau Delta "
    "Basin Harbour Harbor Roundabout Junction Cemetery Quarter Heights Camp Gorge"
)
_ONLY_PLACES = word_list(
    "River Sea Ocean Lake Strait Island Islands Peninsula Mountain Mountains Valley Desert "
    "Province County Governorate Prefecture Street Avenue Highway Beach Dam Prison Palace Mosque "
    "Cathedral Refinery Reservoir Expressway Barracks Airport Stadium Bridge Road Square Arena "
    "Roundabout Cemetery Gorge Village Market"
)
"""Last words that no organisation has."""
_PLACE_BEGINNINGS = frozenset({"Mount", "Lake", "Port", "Fort", "Cape"})
_NOT_IN_PEOPLE = frozenset({"and", "of", "&", "for"})

_FIRM = re.compile(r"[A-Z][\w’'-]+(?:, [A-Z][\w’'-]+)* & [A-Z][\w’'-]+")
"""Surnames joined as firms join them: "Marsh & Lowe"."""
_LISTED_BODY = re.compile(
    r"(?:Department|Ministry|Office|Committee|Institute) (?:for|of) [A-Z][\w’'-]+"
)
_BEHIND_NATION = re.compile(
    rf"(?: [A-Z][\w’'-]*){{0,4}}? (?:{'|'.join(sorted(ORGANISATION_ENDS))})\b(?! [A-Z])"
)


def join_to_nation(text: str, found: list[Found]) -> list[Found]:
    """A nationality made part of the organisation behind it that the model has left out: "Malaysian
    Anti-Corruption Commission"."""
    taken = Taken(found)
    for name in found:
        behind = _BEHIND_NATION.match(text, name.end) if name.label is Label.GROUP else None
        if behind and not taken.touching(name.end, behind.end()):
            taken.remove(name)
            taken.add(Found(name.start, behind.end(), Label.ORG))
    return taken.all()


_REST_OF_LIST = re.compile(r"(?:, [A-Z][\w’'-]+)+,? and [A-Z][\w’'-]+")


def join_listed_bodies(text: str, found: list[Found]) -> list[Found]:
    """Bodies whose names are lists as one: "the Ministry of Trade, Fish and Ports"."""
    taken = Taken(found)
    for name in found:
        if name.label is not Label.ORG or not _LISTED_BODY.fullmatch(name.of(text)):
            continue
        rest = _REST_OF_LIST.match(text, name.end)
        if rest is None:
            continue
        for other in (name, *taken.touching(*rest.span())):
            taken.remove(other)
        taken.add(Found(name.start, rest.end(), Label.ORG))
    return taken.all()


def label_by_shape(text: str, found: list[Found]) -> list[Found]:
    """Names whose own words contradict their label get the label that the words show."""
    return [Found(name.start, name.end, label_shown(name.of(text), name.label)) for name in found]


def label_shown(name: str, label: Label) -> Label:
    """The label of `name`, given the model's."""
    words = name.replace("’", "'").split()
    lists = gazetteer()
    if len(words) < 2 or label is Label.GROUP or name in lists.places or name in lists.cities:
        return label
    last = words[-1]
    if label in (Label.PLACE, Label.PERSON) and _FIRM.fullmatch(name):
        return Label.ORG
    if last.strip(".,") in ORGANISATION_ENDS and label is not Label.EVENT:
        return Label.ORG
    if words[0] in ORGANISATION_BEGINNINGS and words[1][0].isupper() and label is not Label.EVENT:
        return Label.PLACE if last in _ONLY_PLACES else Label.ORG
    if label is Label.PERSON and (last in PLACE_ENDS or words[0] in _PLACE_BEGINNINGS):
        return Label.PLACE
    if label in (Label.ORG, Label.EVENT) and last in _ONLY_PLACES:
        return Label.PLACE
    if (
        label in (Label.PLACE, Label.ORG)
        and len(words) < 4
        and words[0] in lists.given_names
        and last in lists.surnames
        and not _NOT_IN_PEOPLE & set(words)
    ):
        return Label.PERSON
    return label
