"""How well the article is told from the page around it, on news pages of our own making: made from
templates, and written by hand in the manner of many outlets.

    python tests/quality/pages.py [--seeds N] [--verbose]

Prints precision, recall and F1 of words taken for the article (headline and captions included)
and the share of visible lines that are kept at all, which must be 1.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.pages import Page, make_pages  # noqa: E402
from support.saved_pages import read_saved_pages  # noqa: E402

from reader.documents.article import Article, Role  # noqa: E402
from reader.documents.reading import article_of  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    _measure("made", make_pages(range(options.seeds)), options.verbose)
    _measure("by hand", read_saved_pages(), options.verbose)
    return 0


def _measure(what: str, pages: Sequence[Page], verbose: bool) -> None:
    right = taken = wanted = kept = lines = 0
    each = []
    for page in pages:
        article = article_of(page.html.encode(), "page.html", sha256="0" * 64)
        good, found, gold = count_words(article, page)
        right, taken, wanted = right + good, taken + found, wanted + gold
        each.append(2 * good / (found + gold) if found + gold else 0.0)
        whole = " ".join(article.text.replace("\t", "\n").split("\n"))
        missing = [line for line in (*page.story, *page.page) if line not in whole]
        kept += len(page.story) + len(page.page) - len(missing)
        lines += len(page.story) + len(page.page)
        if verbose and (good < gold or good < found or missing):
            print(f"{page.name}: {good} of {gold} words, {found - good} too many; lost {missing}")
            for block in article.blocks:
                print(f"    {block.role:10} {block.span.of(article.text)[:90]}")
    precision, recall = right / taken, right / wanted
    print(
        f"{len(pages)} pages {what}: precision {precision:.4f} recall {recall:.4f} "
        f"F1 {2 * precision * recall / (precision + recall):.4f} (mean of pages "
        f"{sum(each) / len(each):.4f}); {kept} of {lines} visible lines kept"
    )


def count_words(article: Article, page: Page) -> tuple[int, int, int]:
    """Words taken for the article and rightly so, words taken, words of the article."""
    found: Counter[str] = Counter()
    for block in article.blocks:
        if block.role.is_story or block.role is Role.DATELINE:
            found.update(block.span.of(article.text).split())
    gold: Counter[str] = Counter(word for line in page.story for word in line.split())
    extra = _words_outside_gold(page)
    return (found & gold).total(), (found - extra).total(), gold.total()


def _words_outside_gold(page: Page) -> Counter[str]:
    """Fixed words of the templates (a link in a sentence, a small table): part of the article."""
    fixed = {
        "links in text": "see the plan",
        "data table": "Year Ferries 2017 61",
    }
    return Counter(
        next((text for name, text in fixed.items() if page.name.startswith(name)), "").split()
    )


if __name__ == "__main__":
    sys.exit(main())
