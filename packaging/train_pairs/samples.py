"""What the decision is trained on: own articles with gold, and helps from `../shared` if there.

The helps weigh little: their gold means something slightly else (ECB+: same event chains; SuperPAL:
only sentences that have a partner), but they are real prose of many newsrooms, and event a against
event b of one ECB+ topic is what must never be paired.
"""

from __future__ import annotations

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
from articles import HERE, ArticlePair, Story, article_pairs, story_kinds
from numpy.typing import NDArray

from reader.comparison.pairs.candidates import find_candidates
from reader.comparison.pairs.context import FEATURES, add_context, measure_articles
from reader.comparison.pairs.features import CELL_FEATURES, Cell, measure_cells
from reader.comparison.pairs.one_event import measure_event
from reader.comparison.pairs.reading import Reading, read_articles

_BESIDE = [folder / "shared" / "eval" / "alignment" for folder in HERE.parents[2:]]
SHARED = next((folder for folder in _BESIDE if folder.is_dir()), _BESIDE[0])
"""Beside the project, or beside the folder of its worktrees."""
Floats = NDArray[np.float64]
Gold = frozenset[tuple[int, int]]
_SAME = 0.3
"""Weight of ECB+ articles of one event; own articles have 1. Twice the weight of all helps costs
half a point of F1 on left-out stories."""
_ACROSS = 1.5
"""Weight of ECB+ articles of two events of one topic."""
_ROUNDUP = 0.3
_KINDRED = 0.3
"""Weight of own articles on two events of one kind."""


@dataclass
class Sample:
    """One article pair, measured."""

    group: str
    """Samples of one group are never split between training and checking."""
    weight: float
    left: Sequence[str]
    right: Sequence[str]
    gold: Gold
    reading: Reading
    cells: list[Cell]
    event: list[float]
    """The articles' `EVENT_FEATURES`."""
    articles: list[float]
    """What they have in common, as the surroundings of each cell tell it."""
    x: Floats
    y: Floats
    other: str = ""
    """The group of the right article, where it is another one."""


def measure(
    group: str,
    weight: float,
    left: Sequence[str],
    right: Sequence[str],
    gold: Iterable[tuple[int, int]],
    other: str = "",
) -> Sample:
    gold = frozenset(gold)
    reading = read_articles(left, right)
    cells = measure_cells(reading, find_candidates(reading))
    x = np.array([cell.vector for cell in cells]).reshape(-1, len(CELL_FEATURES))
    y = np.array([float((cell.left, cell.right) in gold) for cell in cells])
    wholes = measure_event(reading), measure_articles(reading)
    return Sample(group, weight, left, right, gold, reading, cells, *wholes, x, y, other)


def with_context(sample: Sample, bases: Floats, one_event: float) -> Floats:
    in_all = [*sample.articles, one_event]
    vectors = add_context(sample.reading, sample.cells, bases.tolist(), in_all)
    return np.array(vectors).reshape(-1, len(FEATURES))


def own_samples(pairs: list[ArticlePair]) -> list[Sample]:
    return [measure(pair.story, 1.0, pair.left, pair.right, pair.gold) for pair in pairs]


def strangers(stories: list[Story], count: int = 240) -> list[Sample]:
    """Articles on different events in one language: nothing is shared."""
    rng = random.Random(3)
    samples = []
    while len(samples) < count:
        one, two = rng.sample(stories, 2)
        if one.language == two.language:
            left, right = rng.choice(one.sentences), rng.choice(two.sentences)
            samples.append(measure(one.name, 0.15, left, right, (), two.name))
    return samples


def kindred(stories: list[Story], most: int = 2) -> list[Sample]:
    """Articles on two events of one kind: nothing is shared, though much is alike. `most` article
    pairs of each two stories."""
    rng = random.Random(2)
    by_name = {story.name: story for story in stories}
    samples = []
    for names in story_kinds():
        for one, two in combinations([by_name[name] for name in names if name in by_name], 2):
            some = list(product(one.sentences, two.sentences))
            rng.shuffle(some)
            for left, right in some[:most]:
                samples.append(measure(one.name, _KINDRED, left, right, (), two.name))
    return samples


def roundups(stories: list[Story], fold: dict[str, int], count: int = 24) -> list[Sample]:
    """Articles that hold two or three stories each, in another order: likeness within a story must
    be told from that between stories. Stories of one part only, so that none is split between
    training and checking; its samples are named after their first story."""
    rng = random.Random(6)
    gold_of = {pair.id: pair.gold for pair in article_pairs(stories)}
    samples = []
    parts = sorted(set(fold.values()))
    for number in parts:
        mine = [s for s in stories if fold[s.name] == number and s.language in ("en", "pt")]
        for _ in range(count // len(parts)):
            first = rng.choice(mine)
            others = [s for s in mine if s.language == first.language and s is not first]
            some = [first, *rng.sample(others, rng.randint(1, 2))]
            left, left_at = _joined(some, 0)
            right, right_at = _joined(rng.sample(some, len(some)), 1)
            gold = [
                (left_at[story.name] + i, right_at[story.name] + j)
                for story in some
                for i, j in gold_of[f"{story.name}-1-2"]
            ]
            samples.append(measure(first.name, _ROUNDUP, left, right, gold))
    return samples


def _joined(stories: list[Story], article: int) -> tuple[list[str], dict[str, int]]:
    """One article of each story as one text, and where each begins."""
    text: list[str] = []
    begins = {}
    for story in stories:
        begins[story.name] = len(text)
        text += story.sentences[article]
    return text, begins


def superpal_samples() -> list[Sample]:
    return [measure(p.story, 0.3, p.left, p.right, p.gold) for p in superpal_pairs()]


def superpal_pairs() -> list[ArticlePair]:
    """Each summary and an article; stories are its clusters."""
    return [
        ArticlePair(
            d["id"],
            d["cluster"],
            tuple(d["a"]),
            tuple(d["b"]),
            frozenset((g[0], g[1]) for g in d["gold"]),
        )
        for d in _read(SHARED / "superpal_multinews_dev.jsonl")
    ]


def ecb_events(name: str) -> dict[tuple[int, str], list[dict[str, Any]]]:
    """The articles of each topic and event."""
    events: dict[tuple[int, str], list[dict[str, Any]]] = defaultdict(list)
    for article in _read(SHARED / f"{name}.jsonl"):
        events[article["topic"], article["event"]].append(article)
    return events


def ecb_samples(name: str = "ecbplus_train", most: int = 12) -> list[Sample]:
    """Articles of one event, articles of two events of one topic, and single sentences."""
    rng = random.Random(1)
    events = ecb_events(name)
    samples = []
    for (topic, event), articles in sorted(events.items()):
        group = f"ecb{topic}"
        some = list(combinations(articles, 2))
        rng.shuffle(some)
        for one, two in some[:most]:
            gold = [
                (i, j)
                for i, s in enumerate(one["sentences"])
                for j, r in enumerate(two["sentences"])
                if is_gold(s, r)
            ]
            samples.append(measure(group, _SAME, texts_of(one), texts_of(two), gold))
        others = events.get((topic, "b" if event == "a" else "a"), [])
        if event == "a":
            across = [(one, two) for one in articles for two in others]
            rng.shuffle(across)
            for one, two in across[:most]:
                samples.append(measure(group, _ACROSS, texts_of(one), texts_of(two), ()))
        samples += _single_sentences(group, articles, others, rng)
    return samples


def long_samples(count: int = 6, length: int = 80) -> list[Sample]:
    """Long texts that share a few copied and edited sentences: chance likeness in quantity.

    Sentences of the Groningen Meaning Bank (news of the Voice of America, public domain).
    """
    path = SHARED.parent / "entities" / "train" / "gmb-dev.jsonl.gz"
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        sentences = [json.loads(line)["text"] for line in file]
    rng = random.Random(9)
    samples = []
    for number in range(count):
        at = 2 * number * length
        left, right = sentences[at : at + length], sentences[at + length : at + 2 * length]
        gold = []
        for one in rng.sample(range(length), length // 16):
            two = rng.randrange(length)
            right[two] = _edited(left[one], rng)
            gold = [pair for pair in gold if pair[1] != two] + [(one, two)]
        samples.append(measure(f"long{number}", 0.1, left, right, gold))
    return samples


def _edited(sentence: str, rng: random.Random) -> str:
    """The sentence with about a sixth of its words left out."""
    return " ".join(word for word in sentence.split() if rng.random() < 0.84) or sentence


def _single_sentences(
    group: str,
    articles: list[dict[str, Any]],
    others: list[dict[str, Any]],
    rng: random.Random,
) -> list[Sample]:
    """Sentence against sentence: ten that share an event, five that do not, five across events."""
    here = [s for article in articles for s in article["sentences"]]
    there = [s for article in others for s in article["sentences"]]
    samples: list[Sample] = []
    wanted = {True: 10, False: 5}
    for _ in range(400):
        one, two = rng.choice(here), rng.choice(here)
        has_event = is_gold(one, two)
        if one is not two and wanted[has_event]:
            wanted[has_event] -= 1
            gold = [(0, 0)] if has_event else []
            samples.append(measure(group, 0.1, [one["text"]], [two["text"]], gold))
    for _ in range(5 if there else 0):
        one, two = rng.choice(here), rng.choice(there)
        samples.append(measure(group, 0.25, [one["text"]], [two["text"]], ()))
    return samples


def is_gold(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """As in the scorer: an event chain in common, and two chains in all."""
    common = set(one["chains"]) & set(two["chains"])
    return len(common) >= 2 and any(chain[:3] in ("ACT", "NEG") for chain in common)


def texts_of(article: dict[str, Any]) -> list[str]:
    return [sentence["text"] for sentence in article["sentences"]]


def _read(path: Path) -> list[dict[str, Any]]:
    """The lines of a data file; none where the file is absent."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
