"""How the speech and figure stages grow with the text: CPU seconds and ratios, best of three.

    python tests/speed/speech.py [WORDS]

Articles are the invented pairs of `tests/quality/speech/open`, repeated. A stage is near-linear
when doubling the words about doubles its time.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.analysis.figures import find_figures
from reader.analysis.model import Analysis
from reader.analysis.quotes import attribute_quotes, find_quotes
from reader.analysis.sentences import find_sentences
from reader.comparison.figure_checks import check_figures
from reader.comparison.framing import frame_pairs
from reader.comparison.headline_checks import check_headlines
from reader.comparison.model import PairKind, SharedPair
from reader.comparison.only_here import find_only_here
from reader.comparison.quotations import compare_quotations
from reader.comparison.shares import measure_shares
from reader.documents.article import Article, Block, Encoding, Role, Side, Span

_PAIRS = Path(__file__).parent.parent / "quality" / "speech" / "open"


def article_of(words: int, side: str) -> Article:
    parts = []
    for path in sorted(_PAIRS.glob("*.txt")):
        sections = re.split(r"^--- \w+\n", path.read_text(encoding="utf-8"), flags=re.M)
        parts.append(re.sub(r"</?[qsif][^>]*>", "", sections[1 if side == "A" else 2]))
    once = "\n".join(parts)
    text = once * max(1, round(words / len(once.split())))
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span(at, at + len(line.rstrip())), Role.BODY))
        at += len(line) + 1
    return Article(
        "a.txt", "0" * 64, len(text), Encoding("utf-8", ""), "text/plain", text, tuple(blocks)
    )


def timed(times: dict[str, float], name: str, work: Callable[[], Any]) -> Any:
    start = time.process_time()
    result = work()
    times[name] = time.process_time() - start
    return result


def run(words: int) -> dict[str, float]:
    times: dict[str, float] = {}
    sides = []
    for side in Side:
        article = article_of(words, side.value)
        sentences = timed(times, "sentences", lambda a=article, s=side: find_sentences(a, s))
        quotes = timed(times, "quotes", lambda a=article, s=side, f=sentences: find_quotes(a, s, f))
        quotes = timed(
            times,
            "speakers",
            lambda a=article, q=quotes, f=sentences: attribute_quotes(q, a, f, ()),
        )
        figures = timed(
            times, "figures", lambda a=article, s=side, f=sentences: find_figures(a, s, f, ())
        )
        sides.append(Analysis(side, article, sentences, quotes, figures))
    left, right = sides
    size = min(len(left.sentences), len(right.sentences))
    pairs = tuple(
        SharedPair(n + 1, f"A{n + 1}", f"B{n + 1}", PairKind.PARAPHRASE, 0.7, "")
        for n in range(0, size, 3)
    )
    quotations = timed(times, "compare quotations", lambda: compare_quotations(left, right, pairs))
    checks = timed(times, "check figures", lambda: check_figures(left, right, pairs, quotations))
    timed(times, "framing", lambda: frame_pairs(left, right, pairs))
    timed(times, "headlines", lambda: check_headlines(left))
    timed(
        times,
        "only here",
        lambda: find_only_here(left, right, pairs, (), quotations, checks, ()),
    )
    timed(times, "shares", lambda: measure_shares(left, right, pairs))
    return times


def main() -> None:
    words = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    small = [run(words) for _ in range(3)]
    large = [run(2 * words) for _ in range(3)]
    print(f"{'stage':20} {words:>8} {2 * words:>8} words   ratio")
    for name in small[0]:
        one, two = min(t[name] for t in small), min(t[name] for t in large)
        print(f"{name:20} {one:8.3f} {two:8.3f} s     {two / one if one else 0:5.2f}")


if __name__ == "__main__":
    main()
