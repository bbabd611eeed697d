"""What each part of the training recipe is worth: train without it, and score.

    python packaging/train_model/ablate.py ../shared/eval/entities OUT VARIANT... [--steps N]
                                           [--seed N] [--share X] [--vectors TABLE]

A VARIANT is one of `VARIANTS` ("full" is the recipe of `train.py`). Each is trained in a process of
its own, at a schedule of `--steps`; compare only with "full" at the same steps. The development
part of CrossNER politics and every fifth text of CrossNER literature and music are left out of
every training here, so that they can be scored. A line of
JSON for each is added to OUT/figures.jsonl: strict span and label F1 of the whole engine, rule
layers included, by data set and label. `--vectors` is the table of `floret_vectors.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

for library in ("OMP", "OPENBLAS"):
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT), str(ROOT / "tests" / "quality")]

import corpus  # noqa: E402
import numpy as np  # noqa: E402
import spacy  # noqa: E402
import train  # noqa: E402
from entities import Marked, Score, found_names, read_articles  # noqa: E402
from spacy.training import Example  # noqa: E402

from reader.analysis.entities import features  # noqa: E402
from reader.analysis.entities.pipeline import LanguageModel, load_model, make_tokenizer  # noqa: E402

VARIANTS = {
    "full": train.Recipe(),
    "without bronze": train.Recipe(without=corpus.BRONZE),
    "without world names": train.Recipe(world=0.0, own_sentences=0),
    "without invented names": train.Recipe(invented=False),
    "without vectors": train.Recipe(),
    "without lists": train.Recipe(),
    "floret vectors": train.Recipe(),
    "gold after bronze": train.Recipe(),
    "shipped": train.Recipe(),
    "shipped, lists hidden": train.Recipe(),
}
"""The last two train nothing: the shipped model, and what it does without seeing the lists."""
HELD_OUT = {
    "crossner-politics-traindev": lambda doc: doc.startswith("politicsd"),
    "crossner-literature-traindev": lambda doc: doc.endswith(("0", "5")),
    "crossner-music-traindev": lambda doc: doc.endswith(("0", "5")),
}
"""By source: which of its documents are scored here and never trained on."""
WORLD_NEWS = ROOT / "tests" / "quality" / "world_news"


class NoVectors:
    """Stands in for the word vectors: it knows no word."""

    width = 100

    def number(self, word: str) -> int:
        return 0

    def of(self, numbers: Any) -> Any:
        return np.zeros((len(numbers), self.width), dtype="float32")


class FloretVectors:
    """Vectors put together from those of the parts of a word (Boyd and Warmerdam 2022), turned
    about their mean and brought to the length that the others have."""

    def __init__(self, table: Path, words: list[str]) -> None:
        self._vectors = spacy.blank("en").vocab
        self._vectors.vectors = _floret_table(table, self._vectors.strings)
        self.width = int(self._vectors.vectors.shape[1])
        self._numbers: dict[str, int] = {}
        self._rows = [np.zeros(self.width, dtype="float32")]
        self._mean = np.mean([self._raw(word) for word in words], axis=0)

    def _raw(self, word: str) -> Any:
        return self._vectors.vectors.get_batch([word])[0]

    def number(self, word: str) -> int:
        if word not in self._numbers:
            vector = self._raw(word) - self._mean
            self._numbers[word] = len(self._rows)
            self._rows.append(vector / np.linalg.norm(vector) * self.width**0.5)
        return self._numbers[word]

    def of(self, numbers: Any) -> Any:
        return np.array([self._rows[int(number)] for number in numbers], dtype="float32")


def _floret_table(path: Path, strings: Any) -> Any:
    """The file that floret writes as the vectors of spaCy."""
    with path.open(encoding="utf-8") as lines:
        rows, width, minn, maxn, count, seed, bow, eow = next(lines).split()
        table = np.array([line.split()[1:] for line in lines], dtype="float32")
    assert table.shape == (int(rows), int(width))
    return spacy.vectors.Vectors(
        strings=strings,
        data=table,
        mode="floret",
        minn=int(minn),
        maxn=int(maxn),
        hash_count=int(count),
        hash_seed=int(seed),
        bow=bow,
        eow=eow,
    )


def read_without_held_out(folder: Path, name: str) -> list[corpus.Text]:
    """As `corpus.read`, without the documents that are scored here."""
    is_held_out = HELD_OUT.get(name, lambda doc: False)
    return [
        text
        for text in corpus.read(folder, name)
        if not is_held_out(text.doc.removeprefix(f"{name}:"))
    ]


def gold_after_bronze(
    gold: list[Example], bronze: list[Example], config: Any
) -> Callable[[], Iterator[Example]]:
    """Half of the words of the schedule from the bronze texts, then the other half from the gold
    ones; the first call, from which spaCy takes the labels, gives texts of all kinds."""
    size = config["training"]["batcher"]["size"]
    words = sum(
        min(size["stop"], size["start"] * size["compound"] ** step)
        for step in range(config["training"]["max_steps"])
    )
    calls = 0

    def examples() -> Iterator[Example]:
        nonlocal calls
        calls += 1
        if calls == 1:
            yield from sorted(gold, key=lambda e: -len({ent.label for ent in e.reference.ents}))
            return
        yield from _words_from(bronze, words / 2)
        yield from _words_from(gold, words)

    return examples


def _words_from(examples: list[Example], words: float) -> Iterator[Example]:
    """Examples of so many words, from the beginning again where they do not last."""
    while words > 0:
        for example in examples:
            words -= len(example.reference)
            yield example
            if words <= 0:
                return


def trained(options: argparse.Namespace) -> Any:
    """The model of one variant."""
    variant = options.variants[0]
    recipe = replace(VARIANTS[variant], seed=options.seed, share=options.share)
    recipe = replace(recipe, own_sentences=round(recipe.own_sentences * options.share))
    train.read = read_without_held_out
    made, chance = train.training_corpus(options.data, recipe)
    if variant == "without lists":
        features._list_codes = lambda words: []
    elif variant == "without vectors":
        features.word_vectors = NoVectors
    elif variant == "floret vectors":
        words = sorted({word for text in made.plain for word in text.text.lower().split()})
        vectors = FloretVectors(options.vectors, words)
        features.word_vectors = lambda: vectors
    tokenizer = spacy.blank("en")
    tokenizer.tokenizer = make_tokenizer(tokenizer)
    config = train.training_config(recipe, options.steps)
    if variant == "gold after bronze":
        chance.shuffle(made.gold)
        chance.shuffle(made.bronze)
        config["training"]["max_epochs"] = -1  # read in the order given
        examples = gold_after_bronze(
            [train.example(tokenizer, text) for text in made.gold],
            [train.example(tokenizer, text) for text in made.bronze],
            config,
        )
    else:
        texts = made.gold + made.bronze
        chance.shuffle(texts)
        listed = [train.example(tokenizer, text) for text in texts]

        def examples() -> Iterator[Example]:
            return iter(listed)

    development = train.development_examples(options.data, tokenizer)
    steps = options.out / f"{variant.replace(' ', '-')}-{options.seed}-{options.share:g}"
    return train.train_model(config, examples, development, made.plain, steps)


def scored_sets(data: Path) -> dict[str, list[Marked]]:
    folder = data / "train"
    held_out = {
        name.split("-")[1]: [
            article
            for article in read_articles(folder / f"{name}.jsonl.gz")
            if is_held_out(article.doc)
        ]
        for name, is_held_out in HELD_OUT.items()
    }
    return {
        "world news, open": read_articles(WORLD_NEWS / "open.txt"),
        "world news, blind": read_articles(WORLD_NEWS / "blind.txt"),
        "GUM": read_articles(folder / "gum-dev.jsonl.gz"),
        "EWT": read_articles(folder / "uner-ewt-dev.jsonl.gz"),
        **held_out,
    }


def figures(model: LanguageModel, data: Path) -> dict[str, dict[str, float]]:
    """F1 in percent by data set, and in it by label; "all" is over its labels together."""
    result = {}
    for name, articles in scored_sets(data).items():
        labels = {label for article in articles for _, _, label in article.names}
        score = Score()
        for article in articles:
            score.add(article, found_names(article.text, model, model_alone=False), labels)
        result[name] = {label: round(score.f1(label), 1) for label in ["all", *sorted(labels)]}
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("variants", nargs="+", choices=list(VARIANTS), metavar="VARIANT")
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--share", type=float, default=1.0, help="of the training documents")
    parser.add_argument("--vectors", type=Path, help="table of floret vectors")
    options = parser.parse_args()
    if len(options.variants) > 1:
        rest = [word for word in sys.argv[1:] if word not in options.variants]
        for variant in options.variants:
            subprocess.run([sys.executable, __file__, *rest, variant], check=True)
        return
    options.out.mkdir(parents=True, exist_ok=True)
    if options.variants[0].startswith("shipped"):
        if options.variants[0] != "shipped":
            features._list_codes = lambda words: []
        model = load_model(None)
    else:
        model = LanguageModel(trained(options), "trained")
    row = {
        "variant": options.variants[0],
        "steps": options.steps,
        "seed": options.seed,
        "share": options.share,
        "figures": figures(model, options.data),
        "cpu_seconds": round(time.process_time()),
    }
    with (options.out / "figures.jsonl").open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
