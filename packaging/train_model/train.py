"""Make `resources/models/reader_en/`, the English model that comes with the program.

    python packaging/train_model/train.py ../shared/eval/entities [--output FOLDER] [--steps N]

Reads the training data of that folder, the lists in `resources/gazetteer/` and beside this script,
and the word vectors `resources/models/words.npz`, and nothing else; the same input gives the same
bytes on every x86-64 processor with AVX2 (see `SAME_SUMS`). One core, under an hour. `ablate.py`
trains with parts of the recipe left out.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SAME_SUMS = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "OPENBLAS_CORETYPE": "Haswell",
    "NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR",
}
"""One order of adding on every x86-64 processor with AVX2: OpenBLAS and numpy would choose another
where there is AVX-512, and every weight would differ in its last digits. Read when they load."""
os.environ.update(SAME_SUMS)
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import numpy as np  # noqa: E402
import spacy  # noqa: E402
from augment import Swapper, vary  # noqa: E402
from corpus import BRONZE, DEVELOPMENT, GOLD, Text, clean, join, read, trim  # noqa: E402
from spacy.strings import hash_string  # noqa: E402
from spacy.training import Example  # noqa: E402
from spacy.training.initialize import init_nlp  # noqa: E402
from spacy.training.loop import train  # noqa: E402
from thinc.api import NumpyOps, set_current_ops  # noqa: E402
from world import news_sentences  # noqa: E402

from reader.analysis.entities import features  # noqa: E402
from reader.analysis.entities.gazetteer import gazetteer  # noqa: E402
from reader.analysis.entities.pipeline import make_tokenizer  # noqa: E402

OUT = HERE.parents[1] / "resources" / "models" / "reader_en"
COMMON = 4
"""How often a word must be in the training texts to be known by itself."""
LABELS = ("EVENT", "GROUP", "ORG", "PERSON", "PLACE", "WORK")
SOURCES = [
    {
        "name": "Groningen Meaning Bank (news extract)",
        "author": "Bos, Basile, Evang, Venhuizen, Bjerva",
        "license": "texts free to redistribute, annotations public domain",
    },
    {
        "name": "Universal NER: UNER_English-EWT",
        "author": "Mayhew et al. 2024; texts: English Web Treebank",
        "license": "CC BY-SA 4.0",
    },
    {
        "name": "GUM (Georgetown University Multilayer corpus), open genres",
        "author": "Zeldes 2017",
        "license": "annotations CC BY 4.0; texts CC BY 2.5, CC BY-SA 3.0, CC BY 4.0",
    },
    {
        "name": "CrossNER (politics, literature, music, science)",
        "author": "Liu et al. 2021",
        "license": "MIT; texts: Wikipedia, CC BY-SA",
    },
    {"name": "WikiGold", "author": "Balasuriya et al. 2009", "license": "CC BY 4.0"},
    {
        "name": "Re-DocRED (development part)",
        "author": "Tan et al. 2022",
        "license": "MIT; texts: Wikipedia, CC BY-SA",
    },
    {"name": "GeoNames (names of cities)", "author": "GeoNames", "license": "CC BY 4.0"},
    {"name": "Faker (names of people)", "author": "D. Faraglia et al.", "license": "MIT"},
    {
        "name": "GloVe 6B word vectors, 100 dimensions",
        "author": "Pennington, Socher, Manning 2014",
        "license": "Public Domain Dedication and License 1.0",
    },
]


@dataclass(frozen=True)
class Recipe:
    """What the model is trained on. The defaults are the shipped model's."""

    seed: int = 7
    """Of the names that are put into the texts, and of the weights before training."""
    share: float = 1.0
    """Of the documents of every source."""
    without: tuple[str, ...] = ()
    """Sources left out."""
    world: float = 0.5
    """Share of the new names that come from one country of the world."""
    invented: bool = True
    """Whether new names may be made of invented words."""
    own_sentences: int = 45
    """How often every sentence of our own is used, with other names each time."""


@dataclass(frozen=True)
class Corpus:
    gold: list[Text]
    """Texts whose names people marked, with their copies under other names and our sentences."""
    bronze: list[Text]
    """Texts whose names a machine marked."""
    plain: list[Text]
    """The sentences that they were made of."""


def training_corpus(folder: Path, recipe: Recipe) -> tuple[Corpus, random.Random]:
    """The training texts, each source in its order, and the chance that shuffles them."""
    chance = random.Random(recipe.seed)

    def sentences_of(name: str) -> list[Text]:
        return share_of(read(folder, name), recipe.share)

    gold = [
        [trim(sentence) for sentence in sentences_of(name)]
        for name in GOLD
        if name not in recipe.without
    ]
    bronze = [clean(sentences_of(name)) for name in BRONZE if name not in recipe.without]
    organisations = {
        text.text[s:e]
        for sentences in gold
        for text in sentences
        for s, e, label in text.names
        if label == "ORG" and 2 < e - s < 45
    }
    swapper = Swapper(
        sorted(organisations | gazetteer().organisations), chance, recipe.world, recipe.invented
    )
    by_people: list[Text] = []
    for sentences in gold:
        by_people += join(sentences, chance)
        by_people += [swapper.swap(text) for text in join(sentences, chance)]
    by_people += join(news_sentences(swapper.world, chance, recipe.own_sentences), chance, 3)
    by_machine: list[Text] = []
    for sentences in bronze:
        for text in join(sentences, chance):
            by_machine.append(swapper.swap(text) if chance.random() < 0.5 else text)
    cities = sorted(gazetteer().capitals | gazetteer().cities)
    by_people = [vary(text, chance, cities) for text in by_people]
    by_machine = [vary(text, chance, cities) for text in by_machine]
    plain = [text for sentences in (*gold, *bronze) for text in sentences]
    return Corpus(by_people, by_machine, plain), chance


def share_of(sentences: list[Text], share: float) -> list[Text]:
    """The sentences of every so many-th document."""
    docs = {doc: at for at, doc in enumerate(dict.fromkeys(text.doc for text in sentences))}
    return [
        text
        for text in sentences
        if int((docs[text.doc] + 1) * share) > int(docs[text.doc] * share)
    ]


def example(nlp: Any, text: Text) -> Example:
    """A text with its names for spaCy; names that do not fit its words are left open."""
    doc = nlp.make_doc(text.text)
    known, open_parts = [], []
    for start, end, label in text.names:
        span = doc.char_span(start, end, label=label)
        if span is not None and span.text == span.text.strip():
            known.append(span)
        else:
            open_parts.append(doc.char_span(start, end, alignment_mode="expand"))
    for start, end in text.unknown:
        open_parts.append(doc.char_span(start, end, alignment_mode="expand"))
    known = spacy.util.filter_spans(known)
    used = {token.i for span in known for token in span}
    free = [span for span in open_parts if span and not any(t.i in used for t in span)]
    doc.set_ents(known, missing=spacy.util.filter_spans(free), default="outside")
    return Example(nlp.make_doc(text.text), doc)


def know_words(nlp: Any, plain: list[Text]) -> None:
    """Tell the model which words are common in the texts, and which stand in lower case."""
    counts: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for text in plain:
        for token in nlp.make_doc(text.text):
            counts[token.lower_] += 1
            lower[token.text] += token.text.islower()
    layer = next(
        node for node in nlp.get_pipe("tok2vec").model.walk() if node.name == "name_features"
    )
    layer.attrs["vocabulary"] = _hashes(word for word, n in counts.items() if n >= COMMON)
    layer.attrs["lower"] = _hashes(word for word, n in lower.items() if n >= COMMON)


def _hashes(words: Iterator[str]) -> Any:
    return np.array(sorted(hash_string(word) for word in words), dtype="uint64")


def write_model(nlp: Any, folder: Path) -> None:
    """The model without what only training needs: paths, words of the texts, scores."""
    nlp.meta.update(
        name="reader",
        version="0.3.0",
        description="People, organisations, places, groups, events and works in English news",
        license="weights: MIT; trained on the sources named here under their licences",
        sources=SOURCES,
    )
    nlp.meta["performance"] = {}  # holds the speed of this machine too
    nlp.to_disk(folder)
    (folder / "vocab" / "strings.json").write_text(json.dumps(list(LABELS)), encoding="utf-8")
    config = spacy.util.load_config(folder / "config.cfg")
    config["paths"] = dict.fromkeys(config["paths"])
    config.to_disk(folder / "config.cfg")


def development_examples(folder: Path, tokenizer: Any) -> list[Example]:
    """Every second text of the development sets, for the figures that are printed on the way."""
    chance = random.Random(7)
    return [
        example(tokenizer, text)
        for name in DEVELOPMENT
        for text in join(read(folder, name), chance)[::2]
    ]


def training_config(recipe: Recipe, steps: int | None) -> Any:
    config = spacy.util.load_config(HERE / "ner.cfg", interpolate=False)
    config["system"]["seed"] = recipe.seed
    if steps:
        config["training"]["max_steps"] = steps
    return config


def train_model(
    config: Any,
    training: Callable[[], Iterable[Example]],
    development: list[Example],
    plain: list[Text],
    steps: Path,
) -> Any:
    """The trained pipeline. `training` gives the examples anew each time; `steps` gets the models
    between."""

    @spacy.registry.readers("reader.Examples.v1")
    def texts_of(part: str) -> Any:
        return lambda nlp: iter(training() if part == "train" else development)

    # numpy's own product of matrices takes a third of the time of the one that thinc brings.
    set_current_ops(NumpyOps(use_blis=False))
    nlp = init_nlp(config)
    nlp.tokenizer = make_tokenizer(nlp)
    know_words(nlp, plain)
    steps.mkdir(parents=True, exist_ok=True)
    train(nlp, steps)
    return spacy.load(steps / "model-last")  # with averaged weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=OUT)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--steps-to", type=Path, help="keep the models between, too")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)  # now, not after the training

    recipe = Recipe()
    corpus, chance = training_corpus(options.data, recipe)
    texts = corpus.gold + corpus.bronze
    chance.shuffle(texts)
    tokenizer = spacy.blank("en")
    tokenizer.tokenizer = make_tokenizer(tokenizer)
    examples = [example(tokenizer, text) for text in texts]
    development = development_examples(options.data, tokenizer)
    words = sum(len(each.reference) for each in examples)
    print(f"{len(examples)} texts, {words} words", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        trained = train_model(
            training_config(recipe, options.steps),
            lambda: examples,
            development,
            corpus.plain,
            options.steps_to or Path(folder),
        )
        write_model(trained, options.output)


assert features.COLUMNS  # the architecture is registered by the import

if __name__ == "__main__":
    main()
