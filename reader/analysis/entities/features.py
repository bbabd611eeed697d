"""What the built-in model sees of a word, besides the words around it.

Names are mostly words that no training text holds. So a word is given to the network in parts that
a new name shares with known ones: its beginning and end, its shape, what the lists say of it, and
the word itself only where it is common. In training, words of names are hidden at random, so that
the network learns to read the others (as in "word dropout": Iyyer et al., ACL 2015).

Importing this module imports thinc; `pipeline.load_model` does so before it loads the model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np
from spacy import strings
from spacy.util import registry
from thinc.api import (
    HashEmbed,
    Linear,
    Maxout,
    Model,
    chain,
    concatenate,
    list2ragged,
    ragged2list,
    with_array,
)

from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.shapes import MODEL_ORGANISATION_ENDS, MODEL_PLACE_ENDS
from reader.analysis.entities.vectors import word_vectors
from reader.analysis.entities.word_list import word_list

COLUMNS = ("word", "beginning", "end2", "end4", "shape", "lists", "commonness", "vector")
_WORD, _LISTS, _VECTOR = (COLUMNS.index(name) for name in ("word", "lists", "vector"))
_CALENDAR = word_list(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December"
)
_HIDDEN_NAMES = 0.25
"""Share of capitalised words whose own column is hidden in training."""
_HIDDEN_VECTORS = 0.12
"""Share of capitalised words whose vector is hidden too: many names have none."""
_HIDDEN_LISTS = 0.3
"""Share of texts in training that are read without the lists."""


def hash_string(text: str) -> int:
    """spaCy's hash of a string: the same on every machine."""
    number: int = strings.hash_string(text)  # type: ignore[attr-defined]
    return number


def name_features(width: int, rows: list[int], widths: list[int]) -> Any:
    """The embedding layer of the built-in model: a vector of `width` for every word.

    `rows` and `widths` are the size of the table of each of `COLUMNS` but the last, whose vectors
    are given and only projected, to the last of `widths`.
    """
    tables: list[Any] = [
        HashEmbed(nO=columns, nV=count, column=column, seed=7 + column, dropout=0.0)
        for column, (count, columns) in enumerate(zip(rows, widths[:-1], strict=True))
    ]
    given: Any = chain(look_up_vectors(), Linear(nO=widths[-1], nI=word_vectors().width))
    embed: Any = chain(
        extract_features(),
        list2ragged(),
        with_array(concatenate(*tables, given)),
        with_array(Maxout(nO=width, nI=sum(widths), nP=3, dropout=0.0, normalize=True)),
        ragged2list(),
    )
    embed.set_dim("nO", width)
    return embed


registry.architectures("reader.NameFeatures.v1")(name_features)


def look_up_vectors() -> Any:
    """The layer without weights that turns the numbers of words into their given vectors."""

    def forward(model: Any, rows: Any, is_train: bool) -> tuple[Any, Callable[[Any], Any]]:
        vectors = model.ops.asarray2f(word_vectors().of(rows[:, _VECTOR]))
        return vectors, lambda _: np.zeros_like(rows)

    return Model("word_vectors", forward)


def extract_features() -> Any:
    """The layer without weights that turns texts into numbers, one row a word.

    Its attributes hold the vocabulary: hashes of the words that are common enough to be known by
    themselves, and of those that stand in lower case often.
    """
    return Model(
        "name_features",
        _Extract(),
        attrs={
            "vocabulary": np.zeros((0,), dtype="uint64"),
            "lower": np.zeros((0,), dtype="uint64"),
        },
    )


class _Extract:
    """The forward function of `extract_features`, with what it has computed before."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[int, ...]] = {}
        self._vocabulary: frozenset[int] = frozenset()
        self._lower: frozenset[int] = frozenset()
        self._attrs: Any = None
        self._random = np.random.default_rng(7)

    def __call__(
        self, model: Any, docs: Sequence[Any], is_train: bool
    ) -> tuple[list[Any], Callable[[Any], list[Any]]]:
        if self._attrs is not model.attrs["vocabulary"]:
            self._attrs = model.attrs["vocabulary"]
            self._rows = {}
            self._vocabulary = frozenset(self._attrs.tolist())
            self._lower = frozenset(model.attrs["lower"].tolist())
        features = [self._features(doc) for doc in docs]
        if is_train:
            for doc, rows in zip(docs, features, strict=True):
                self._hide(doc, rows)
        return [model.ops.asarray2i(rows, dtype="uint64") for rows in features], _nothing_back

    def _features(self, doc: Any) -> Any:
        rows = np.array(
            [self._rows.get(token.orth) or self._row(token.orth, token.text) for token in doc],
            dtype="uint64",
        ).reshape((len(doc), len(COLUMNS)))
        for at, code in _list_codes([token.text for token in doc]):
            rows[at, _LISTS] = code
        return rows

    def _row(self, orth: int, text: str) -> tuple[int, ...]:
        lower = text.lower()
        word = hash_string(lower)
        case = "U" if text.isupper() else "T" if text[0].isupper() else "l"
        known = "c" if word in self._lower else "k" if word in self._vocabulary else "n"
        row = (
            word if word in self._vocabulary else 1,
            hash_string("b" + lower[:3]),
            hash_string("2" + lower[-2:]),
            hash_string("4" + lower[-4:]),
            hash_string("s" + _shape(text)),
            0,
            hash_string("k" + case + known),
            word_vectors().number(lower),
        )
        self._rows[orth] = row
        return row

    def _hide(self, doc: Any, rows: Any) -> None:
        chance = self._random.random(len(doc))
        for at in np.flatnonzero(chance < _HIDDEN_NAMES):
            if doc[int(at)].text[0].isupper():
                rows[at, _WORD] = 1
                if chance[at] < _HIDDEN_VECTORS:
                    rows[at, _VECTOR] = 0
        if self._random.random() < _HIDDEN_LISTS:
            rows[:, _LISTS] = 0


def _nothing_back(_: Any) -> list[Any]:
    return []


def _shape(text: str) -> str:
    """ "Xxxx" for "Paris", "XX.X." for "U.S.", "dddd" for "2018"; runs longer than four are cut."""
    shape: list[str] = []
    for char in text[:24]:
        kind = "X" if char.isupper() else "x" if char.isalpha() else "d" if char.isdigit() else char
        if shape[-4:] != [kind] * 4:
            shape.append(kind)
    return "".join(shape)


@cache
def _word_kinds() -> dict[str, str]:
    """What the lists say of single words: a letter a list."""
    lists = gazetteer()
    kinds: dict[str, str] = {}
    for letter, words in (
        ("g", lists.given_names),
        ("s", lists.surnames),
        ("d", frozenset(lists.country_of_demonym) | lists.groups),
        ("t", frozenset(lists.titles)),
        ("h", MODEL_ORGANISATION_ENDS),
        ("p", MODEL_PLACE_ENDS),
        ("m", _CALENDAR),
    ):
        for word in words:
            if " " not in word:
                kinds[word] = kinds.get(word, "") + letter
    return kinds


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Names of the lists by their first word, longest first."""
    lists = gazetteer()
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for letter, names in (
        ("L", lists.places | lists.states),
        ("C", lists.cities - lists.places),
        ("O", lists.organisations),
        ("E", lists.events),
    ):
        for name in sorted(names):
            words = tuple(name.replace("-", " - ").split())
            phrases.setdefault(words[0], []).append((words, letter))
    for entries in phrases.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return phrases


@cache
def _code(kinds: str) -> int:
    return hash_string("l" + kinds)


def _list_codes(words: list[str]) -> list[tuple[int, int]]:
    """(index of a word, number of what the lists say of it), for words that they know."""
    kinds: dict[int, str] = {}
    word_kinds, phrases = _word_kinds(), _phrases()
    for at, word in enumerate(words):
        if not word[:1].isupper():
            continue
        shown = word.title() if len(word) > 3 and word.isupper() else word
        if shown in word_kinds:
            kinds[at] = word_kinds[shown]
        for entry, letter in phrases.get(shown, ()):
            end = at + len(entry)
            if tuple(words[at:end]) == entry or (len(entry) == 1 and entry[0] == shown):
                for inside in range(at, end):
                    mark = letter if inside == at else letter.lower() + "'"
                    kinds[inside] = kinds.get(inside, "") + mark
                break
    return [(at, _code(kind)) for at, kind in kinds.items()]
