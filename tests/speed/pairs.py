"""How long pairing takes: two articles of 600 and 5,000 words, and two books.

    python tests/speed/pairs.py

CPU seconds, best of five (books: once). Import is measured in fresh processes. Sentences are made
up; a twentieth of the books' sentences is planted, shuffled and half of them edited.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time

_SYLLABLES = """
ka lo mi ren tu bas vel dor sin par qua net jo fil gar hem zan pol
"""
_IMPORT = """
import time
start = time.process_time()
from reader.comparison.pairs.decide import load_decision
from reader.comparison.pairs.pairs import pair_sentences
load_decision()
print(time.process_time() - start)
"""


def make_texts(count: int, share: float) -> tuple[list[str], list[str], set[tuple[int, int]]]:
    """Two texts of `count` sentences, and the planted pairs (half of them edited)."""
    rng = random.Random(count)
    words = ["".join(rng.choices(_SYLLABLES.split(), k=rng.randint(2, 4))) for _ in range(20_000)]
    weights = [1 / (rank + 5) for rank in range(len(words))]

    def sentence() -> str:
        return " ".join(rng.choices(words, weights, k=rng.randint(8, 32))).capitalize() + "."

    left = [sentence() for _ in range(count)]
    right = [sentence() for _ in range(count)]
    planted = set()
    places = rng.sample(range(count), int(share * count))
    for one, two in zip(rng.sample(range(count), len(places)), places, strict=True):
        kept = left[one].split()
        if rng.random() < 0.5:
            kept = [word for word in kept if rng.random() > 0.15] or kept
        right[two] = " ".join(kept)
        planted.add((one, two))
    return left, right, planted


def main() -> None:
    imports = [
        float(subprocess.check_output([sys.executable, "-c", _IMPORT], text=True)) for _ in range(5)
    ]
    print(f"import and decision: {min(imports):.3f} s")
    from reader.comparison.pairs.pairs import pair_sentences

    for count, share, rounds in ((30, 0.3, 5), (250, 0.3, 5), (9_300, 0.05, 1), (10_000, 0.5, 1)):
        left, right, planted = make_texts(count, share)
        times = []
        for _ in range(rounds):
            start = time.process_time()
            pairs = pair_sentences(left, right).pairs
            times.append(time.process_time() - start)
        found = len({(pair.left, pair.right) for pair in pairs} & planted)
        words = sum(len(sentence.split()) for sentence in left)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{count} x {count} sentences ({words} words): {min(times):.3f} s, "
            f"{found} of {len(planted)} planted, {len(pairs)} pairs, peak {peak} MB"
        )


if __name__ == "__main__":
    main()
