"""The training articles: written for this purpose, with the facts that each sentence states.

A file in `articles/` holds stories; a story holds two or three articles on one event, as newsrooms
write them (agency copy shortened, reordered, merged, quoted, with other figures). Lines:

    # story        = number of the article        facts | sentence

Facts are names for what a sentence states. Two sentences are a gold pair when they state one fact
in common; a fact marked "~" is only hinted at, "-" stands for none that matters and "headline"
marks a line as one. `judged.json` adds and removes pairs that a second reading of the sentences
found.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event: for each article its sentences and their facts."""

    name: str
    language: str
    sentences: tuple[tuple[str, ...], ...]
    facts: tuple[tuple[frozenset[str], ...], ...]


@dataclass(frozen=True, slots=True)
class ArticlePair:
    """Two articles and the sentence pairs that say the same."""

    id: str
    story: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    gold: frozenset[tuple[int, int]]


def read_stories(folder: Path = HERE / "articles") -> list[Story]:
    """All stories of a folder."""
    stories = []
    for path in sorted(folder.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("# ")[1:]:
            name, *articles = part.split("\n= ")
            sentences, facts = [], []
            for article in articles:
                lines = [line.split(" | ", 1) for line in article.splitlines()[1:] if line]
                sentences.append(tuple(line[1] for line in lines))
                facts.append(
                    tuple(
                        frozenset(
                            fact
                            for fact in line[0].split()
                            if fact not in ("headline", "-") and not fact.endswith("~")
                        )
                        for line in lines
                    )
                )
            language = path.stem.split("_")[0]
            stories.append(Story(name.strip(), language, tuple(sentences), tuple(facts)))
    return stories


def story_kinds() -> list[list[str]]:
    """Names of stories of one kind that tell of different events."""
    text = (HERE / "kinds.txt").read_text(encoding="utf-8")
    return [line.split() for line in text.split("\n\n", 1)[1].splitlines()]


def article_pairs(stories: list[Story]) -> list[ArticlePair]:
    """Every two articles of each story, with gold."""
    judged = json.loads((HERE / "judged.json").read_text(encoding="utf-8"))
    pairs = []
    for story in stories:
        for one, two in combinations(range(len(story.sentences)), 2):
            name = f"{story.name}-{one + 1}-{two + 1}"
            gold = {
                (i, j)
                for i, left in enumerate(story.facts[one])
                for j, right in enumerate(story.facts[two])
                if left & right
            }
            second = judged.get(name, {})
            gold |= {(i, j) for i, j in second.get("add", [])}
            gold -= {(i, j) for i, j in second.get("remove", [])}
            pairs.append(
                ArticlePair(
                    name, story.name, story.sentences[one], story.sentences[two], frozenset(gold)
                )
            )
    return pairs
