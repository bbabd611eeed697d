"""The training texts: read, cleaned, cut into short texts."""

from __future__ import annotations

import gzip
import json
import random
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.analysis.entities.consistency import make_consistent
from reader.analysis.entities.found import Found, Taken, without_overlaps
from reader.analysis.entities.listed import add_listed_names
from reader.analysis.entities.phrases import Phrases
from reader.analysis.entities.shapes import label_by_shape
from reader.analysis.entities.titles import label_titled_people
from reader.analysis.entities.trimming import trim_names
from reader.analysis.model import Label

GOLD = (
    "uner-ewt-train",
    "gum-train",
    "wikigold",
    "redocred-dev",
    "crossner-politics-traindev",
    "crossner-literature-traindev",
    "crossner-music-traindev",
    "crossner-science-traindev",
)
BRONZE = ("gmb-train",)
DEVELOPMENT = ("gmb-dev", "uner-ewt-dev", "gum-dev")

_OFTEN = 3
"""How often a name must be marked in all documents before they outvote one of them."""
_CLEAR = 0.8
_LABELS = {"LOC": "PLACE", "NORP": "GROUP"}


@dataclass
class Text:
    """A text with names (start, end, label) and parts whose names are not known (start, end)."""

    text: str = ""
    names: list[tuple[int, int, str]] = field(default_factory=list)
    unknown: list[tuple[int, int]] = field(default_factory=list)
    doc: str = ""

    def add(self, other: Text, glue: str) -> None:
        """Append another text after `glue`."""
        at = len(self.text) + len(glue)
        self.text += glue + other.text
        self.names += [(start + at, end + at, label) for start, end, label in other.names]
        self.unknown += [(start + at, end + at) for start, end in other.unknown]


def read(folder: Path, name: str) -> list[Text]:
    """The sentences of one file, each with the document it is from."""
    texts = []
    with gzip.open(folder / "train" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            names = [(s, e, _LABELS.get(label, label)) for s, e, label in row["ents"]]
            unknown = [(s, e) for s, e in row["skip"]]
            texts.append(Text(row["text"], names, unknown, f"{name}:{row['doc']}"))
    return texts


def trim(sentence: Text) -> Text:
    """Marks cut as the program cuts its own: the sources differ in what belongs to a name."""
    found = [Found(s, e, Label(label)) for s, e, label in sentence.names]
    names = [(n.start, n.end, str(n.label)) for n in trim_names(sentence.text, found)]
    return Text(sentence.text, names, sentence.unknown, sentence.doc)


def join(sentences: list[Text], chance: random.Random, most: int = 5) -> list[Text]:
    """Neighbouring sentences of a document joined to texts of 1 to `most`."""
    texts: list[Text] = []
    wanted = 0
    for sentence in sentences:
        if not texts or texts[-1].doc != sentence.doc or wanted <= 0:
            texts.append(Text(doc=sentence.doc))
            wanted = chance.randint(1, most)
        text = texts[-1]
        glue = chance.choices([" ", "\n", "\n\n"], [7, 1, 2])[0] if text.text else ""
        text.add(sentence, glue)
        wanted -= 1
    return texts


def clean(sentences: list[Text]) -> list[Text]:
    """Machine-made marks put right by what the lists, titles and the other marks say.

    The rules that the program applies to a model's answers are applied to the marks, document by
    document; then names get the label that most documents give them, or are left open.
    """
    documents: dict[str, list[Text]] = defaultdict(list)
    for sentence in sentences:
        documents[sentence.doc].append(sentence)
    whole = []
    for doc, parts in documents.items():
        text = Text(doc=doc)
        for part in parts:
            text.add(part, "\n" if text.text else "")
        found = [Found(s, e, Label(label)) for s, e, label in text.names]
        for layer in (
            trim_names,
            add_listed_names,
            label_titled_people,
            label_by_shape,
            make_consistent,
        ):
            found = layer(text.text, found)
        text.names = [(n.start, n.end, str(n.label)) for n in without_overlaps(found)]
        whole.append(text)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for text in whole:
        for start, end, label in text.names:
            votes[text.text[start:end]][label] += 1
    often = Phrases(
        (name, "")
        for name, found in sorted(votes.items())
        if sum(found.values()) >= _OFTEN and len(name) > 2 and name[0].isupper()
    )
    free = Counter(text.text[s:e] for text in whole for s, e in _free(text, often))
    often = Phrases((name, "") for name, count in free.items() if count < sum(votes[name].values()))
    cleaned = []
    for text in whole:
        _settle(text, votes, often)
        cleaned += _lines(text)
    return cleaned


def _settle(text: Text, votes: dict[str, Counter[str]], often: Phrases) -> None:
    """Labels by majority; where there is none, and where a name that is marked elsewhere is not,
    nobody knows."""
    names, open_parts = [], []
    for start, end, label in text.names:
        found = votes[text.text[start:end]]
        best, count = found.most_common(1)[0]
        share = count / sum(found.values())
        if sum(found.values()) < _OFTEN or label == best:
            names.append((start, end, label))
        elif share > _CLEAR:
            names.append((start, end, best))
        else:
            open_parts.append((start, end))
    text.unknown += _free(text, often) + open_parts
    text.names = names


def _free(text: Text, phrases: Phrases) -> list[tuple[int, int]]:
    """Where one of `phrases` stands and no name is marked."""
    taken = Taken(Found(s, e, Label(label)) for s, e, label in text.names)
    found = phrases.find(text.text)
    return [(start, end) for start, end, _ in found if not taken.touching(start, end)]


def _lines(text: Text) -> list[Text]:
    """A document cut into its lines again; a name never crosses one."""
    lines, at = [], 0
    for line in text.text.split("\n"):
        end = at + len(line)
        names = [(s - at, e - at, label) for s, e, label in text.names if at <= s and e <= end]
        unknown = [(s - at, e - at) for s, e in text.unknown if at <= s and e <= end]
        lines.append(Text(line, names, unknown, text.doc))
        at = end + 1
    return lines
