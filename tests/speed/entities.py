"""How long names take: importing spaCy, loading the model, the first article, tokens a second.

    python tests/speed/entities.py [--model NAME]

Prints CPU seconds of this process (best of three for the rate), so that a busy machine counts less;
the text is invented and repeated. Ratios matter, not the seconds of one machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.text import make_article, sentences_of  # noqa: E402

from reader.analysis.entities.entities import find_entities  # noqa: E402
from reader.analysis.entities.pipeline import LanguageModel, load_model  # noqa: E402
from reader.documents.article import Article, Side  # noqa: E402

PARAGRAPHS = (
    "Kenyan President Amina Otieno told reporters in Nairobi on Monday that the Harbour Research "
    "Agency had been asked to open its books. “We have nothing to hide,” she said.",
    "Otieno met Omar Haddad, the foreign minister of Jordan, and officials of the African Union. "
    "The two agreed to send a letter to the UN Security Council before the end of the month.",
    "The newspaper Daily Harbour reported that Haddad’s ministry had known of the payments since "
    "March; a spokesman for the ministry, Tariq Osei, denied it.",
    "In Mombasa, hundreds of people marched to the port. Police said that 14 Kenyans and three "
    "Norwegians were held for some hours, while the Red Cross spoke of more than twenty.",
)


def article_of(tokens: int) -> Article:
    """An article of about so many tokens."""
    count = max(1, tokens // (len(" ".join(PARAGRAPHS).split()) + 30))
    return make_article("\n\n".join(PARAGRAPHS * count))


def seconds_for(article: Article, model: LanguageModel) -> float:
    began = time.process_time()
    find_entities(article, Side.LEFT, sentences_of(article), model)
    return time.process_time() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model")
    options = parser.parse_args()

    began = time.process_time()
    import spacy

    imported = time.process_time() - began
    began = time.process_time()
    model = load_model(options.model)
    loaded = time.process_time() - began
    first = seconds_for(article_of(600), model)
    long_article = article_of(20_000)
    tokens = sum(
        len(spacy.blank("en").make_doc(line)) for line in long_article.text.split("\n") if line
    )
    best = min(seconds_for(long_article, model) for _ in range(3))
    print(f"import spaCy          {imported:6.2f} s")
    print(f"load the model        {loaded:6.2f} s")
    print(f"first article         {first:6.2f} s")
    print(f"load + first article  {loaded + first:6.2f} s (goal 0.60)")
    print(f"tokens a second       {tokens / best:6.0f} (goal 15000; {tokens} tokens)")


if __name__ == "__main__":
    main()
