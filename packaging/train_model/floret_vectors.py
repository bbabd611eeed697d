"""Train floret vectors on the training texts, for `ablate.py --vectors`.

    python packaging/train_model/floret_vectors.py text ../shared/eval/entities WORDS.txt
    PRIVATE/bin/python packaging/train_model/floret_vectors.py train WORDS.txt TABLE

The second call needs floret 0.10.5 (MIT), which nothing else here does: give it an environment of
its own. 100 numbers a vector, 20 000 rows, parts of 3 to 5 letters, two rows a part, as in Boyd and
Warmerdam (2022), "floret: lightweight, robust word vectors". One thread: the same text gives the
same table.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def write_text(folder: Path, out: Path) -> None:
    """The words of all sources in lower case, a sentence a line."""
    sys.path[:0] = [str(HERE), str(HERE.parents[1])]
    import spacy
    from corpus import BRONZE, GOLD, read

    nlp = spacy.blank("en")
    with out.open("w", encoding="utf-8") as lines:
        for name in (*GOLD, *BRONZE):
            for sentence in read(folder, name):
                words = (token.lower_ for token in nlp.make_doc(sentence.text))
                lines.write(" ".join(word for word in words if not word.isspace()) + "\n")


def train(text: Path, table: Path) -> None:
    floret = importlib.import_module("floret")
    model = floret.train_unsupervised(
        str(text),
        model="cbow",
        mode="floret",
        hashCount=2,
        bucket=20_000,
        minn=3,
        maxn=5,
        dim=100,
        minCount=3,
        epoch=15,
        thread=1,
    )
    model.save_floret_vectors(str(table))


if __name__ == "__main__":
    paths = [Path(word) for word in sys.argv[2:]]
    {"text": write_text, "train": train}[sys.argv[1]](*paths)
