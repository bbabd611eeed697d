"""How well names are found: strict span and label scores on files of marked articles.

    python tests/quality/entities.py DATA.jsonl[.gz]... [--predictions OUT] [--model NAME]
                                     [--model-alone] [--each-layer] [--merging] [--show N]

Lines are {"doc", "text", "ents": [[start, end, label], …], "skip": [[start, end], …]}; lines of one
`doc` are one article, joined by newlines. Predictions that touch a `skip` are not scored. Labels
LOC and NORP are read as PLACE and GROUP. A .txt file holds articles with their names marked in the
text ("[P Anna Keller] of [O Reuters]", see `world_news/README.md`). With `--merging`, B-cubed
scores (Bagga and Baldwin 1998) of merging the marked names are printed: entries of `ents` carry a
fourth value, the id of the thing named, or `--things FILE` says which wordings of a document mean
one thing (see `merging/wikipedia.txt`); `--show` prints what was merged otherwise. `--each-layer`
prints what each rule layer of `rules.LAYERS` is worth: F1 with all, without each, with none.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.text import make_article, sentences_of  # noqa: E402

from reader.analysis.entities.entities import (  # noqa: E402
    find_entities,
    find_mentions_in,
)
from reader.analysis.entities.found import Found, Layer  # noqa: E402
from reader.analysis.entities.glosses import find_glosses  # noqa: E402
from reader.analysis.entities.merging import merge_names  # noqa: E402
from reader.analysis.entities.pipeline import LanguageModel, load_model  # noqa: E402
from reader.analysis.entities.rules import LAYERS, apply_rules  # noqa: E402
from reader.analysis.model import Label, MentionForm  # noqa: E402
from reader.documents.article import Side  # noqa: E402

_LABELS = {"LOC": "PLACE", "GPE": "PLACE", "FAC": "PLACE", "NORP": "GROUP", "PER": "PERSON"}
_LETTERS = {"P": "PERSON", "O": "ORG", "L": "PLACE", "G": "GROUP"}
_MARK = re.compile(r"\[([POLG?]) ([^\]]+)\]")
Name = tuple[int, int, str]


@dataclass
class Marked:
    """One article with its names."""

    doc: str
    text: str = ""
    names: list[Name] = field(default_factory=list)
    skips: list[tuple[int, int]] = field(default_factory=list)
    things: dict[Name, Any] = field(default_factory=dict)


def read_articles(path: Path) -> list[Marked]:
    """The articles of a file; lines of one `doc` joined by newlines."""
    if path.suffix == ".txt":
        return list(_marked_in_text(path.read_text(encoding="utf-8")))
    articles: list[Marked] = []
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if not articles or articles[-1].doc != row["doc"]:
                articles.append(Marked(row["doc"]))
            article = articles[-1]
            shift = len(article.text) + 1 if article.text else 0
            article.text += ("\n" if article.text else "") + row["text"]
            for start, end, label, *thing in row.get("ents", ()):
                name = (start + shift, end + shift, _LABELS.get(label, label))
                article.names.append(name)
                if thing:
                    article.things[name] = thing[0]
            article.skips += [(start + shift, end + shift) for start, end in row.get("skip", ())]
    return articles


def _marked_in_text(text: str) -> Iterator[Marked]:
    for number, part in enumerate(re.split(r"^# .*\n", text, flags=re.MULTILINE)[1:]):
        article, at, part = Marked(str(number)), 0, part.strip()
        for mark in _MARK.finditer(part):
            article.text += part[at : mark.start()]
            start, end = len(article.text), len(article.text) + len(mark.group(2))
            if mark.group(1) == "?":
                article.skips.append((start, end))
            else:
                article.names.append((start, end, _LETTERS[mark.group(1)]))
            article.text += mark.group(2)
            at = mark.end()
        article.text += part[at:]
        yield article


def name_things(articles: list[Marked], path: Path) -> list[Marked]:
    """The articles that `path` speaks of, each name of a person or organisation with its thing."""
    groups: dict[str, list[tuple[str, list[str]]]] = {}
    doc = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            doc = line[3:]
            groups[doc] = []
        elif line and not line.startswith("#"):
            groups[doc].append((_LETTERS[line[0]], line[2:].split(" = ")))
    known = [article for article in articles if article.doc in groups]
    for article in known:
        for name in article.names:
            if name[2] in ("PERSON", "ORG"):
                words = article.text[name[0] : name[1]]
                alike = (
                    g[0] for label, g in groups[article.doc] if label == name[2] and words in g
                )
                article.things[name] = next(alike, words)
    return known


def found_by_model(text: str, model: LanguageModel) -> list[Found]:
    """What the model says, before any rule."""
    article = make_article(text)
    blocks = find_mentions_in(article, article.blocks, model)
    return sorted(name for block in blocks for name in block.found)


def found_names(text: str, model: LanguageModel, model_alone: bool) -> list[Name]:
    """What the program finds: the call that the window makes."""
    if model_alone:
        return [(n.start, n.end, str(n.label)) for n in found_by_model(text, model)]
    article = make_article(text)
    entities = find_entities(article, Side.LEFT, sentences_of(article), model)
    return sorted(
        (mention.span.start, mention.span.end, str(mention.label))
        for entity in entities
        for mention in entity.mentions
        if mention.form is MentionForm.NAME
    )


@dataclass
class Score:
    """Right, wrong and missed, by label."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, article: Marked, found: list[Name], labels: set[str]) -> None:
        gold = {name for name in article.names if name[2] in labels}
        mine = {
            name
            for name in found
            if name[2] in labels
            and not any(name[0] < end and start < name[1] for start, end in article.skips)
        }
        for counter, names in (
            (self.right, gold & mine),
            (self.wrong, mine - gold),
            (self.missed, gold - mine),
        ):
            for name in names:
                counter[name[2]] += 1
                counter["all"] += 1

    def f1(self, label: str) -> float:
        """In percent."""
        errors = self.wrong[label] + self.missed[label]
        return 200 * self.right[label] / max(1, 2 * self.right[label] + errors)

    def line(self, label: str) -> str:
        right, wrong, missed = self.right[label], self.wrong[label], self.missed[label]
        p, r = right / max(1, right + wrong), right / max(1, right + missed)
        return f"{label:8} {percent(p, r)}  of {right + missed}"


def percent(p: float, r: float) -> str:
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    return f"P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * f1:5.1f}"


def bcubed(gold: list[Any], mine: list[int]) -> Iterator[tuple[float, float]]:
    """Precision and recall of each mention."""
    gold_groups, my_groups = defaultdict(set), defaultdict(set)
    for at, (thing, group) in enumerate(zip(gold, mine, strict=True)):
        gold_groups[thing].add(at)
        my_groups[group].add(at)
    for thing, group in zip(gold, mine, strict=True):
        same = len(gold_groups[thing] & my_groups[group])
        yield same / len(my_groups[group]), same / len(gold_groups[thing])


def print_merging(articles: list[Marked], show: int) -> None:
    scores: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for article in articles:
        names = sorted(name for name in article.names if name in article.things)
        texts = [(article.text[s:e], Label(label)) for s, e, label in names]
        found = [Found(s, e, Label(label)) for s, e, label in names]
        group_of = {
            index: number
            for number, group in enumerate(merge_names(texts, find_glosses(article.text, found)))
            for index in group.members
        }
        for label in {label for _, _, label in names}:
            at = [index for index, name in enumerate(names) if name[2] == label]
            gold = [article.things[names[index]] for index in at]
            scores[label] += bcubed(gold, [group_of[index] for index in at])
            by_thing, by_group = defaultdict(set), defaultdict(set)
            for index in at:
                by_thing[article.things[names[index]]].add(texts[index][0])
                by_group[group_of[index]].add(texts[index][0])
            mine = list(by_group.values())
            for words in by_thing.values():
                if words not in mine and show > 0:
                    show -= 1
                    print(f"  {article.doc} {label} {sorted(words)}")
                    print(f"      is {[sorted(other) for other in mine if other & words]}")
    for label, values in sorted(scores.items()):
        p = sum(value[0] for value in values) / len(values)
        r = sum(value[1] for value in values) / len(values)
        f1 = 2 * p * r / (p + r)
        print(
            f"{label:8} B3 P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * f1:5.1f}  of {len(values)}"
        )


def print_layers(articles: list[Marked], model: LanguageModel) -> None:
    """F1 with all rule layers, without each of them, and with none, by label."""
    raw = [found_by_model(article.text, model) for article in articles]
    labels = {name[2] for article in articles for name in article.names}
    kept: dict[str, tuple[Layer, ...]] = {"all layers": LAYERS}
    for layer in LAYERS:
        kept[f"no {layer.__name__}"] = tuple(each for each in LAYERS if each is not layer)
    kept["none"] = ()
    for title, layers in kept.items():
        score = Score()
        for article, found in zip(articles, raw, strict=True):
            names = [
                (n.start, n.end, str(n.label)) for n in apply_rules(article.text, found, layers)
            ]
            score.add(article, names, labels)
        values = (f"{label} {score.f1(label):5.1f}" for label in ["all", *sorted(labels)])
        print(f"  {title:24}", "  ".join(values))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--model")
    parser.add_argument("--model-alone", action="store_true", help="without the rule layers")
    parser.add_argument("--each-layer", action="store_true", help="what each layer is worth")
    parser.add_argument("--merging", action="store_true", help="score the merging of marked names")
    parser.add_argument("--things", type=Path, help="which wordings mean one thing")
    parser.add_argument("--show", type=int, default=0, help="print the N commonest errors")
    options = parser.parse_args()
    model = None if options.merging else load_model(options.model)
    out = options.predictions.open("w", encoding="utf-8") if options.predictions else None
    for path in options.data:
        articles = read_articles(path)
        print(f"{path.name}: {len(articles)} articles")
        if model is None:
            articles = name_things(articles, options.things) if options.things else articles
            print(f"  {len(articles)} with things named")
            print_merging(articles, options.show)
            continue
        if options.each_layer:
            print_layers(articles, model)
            continue
        labels = {name[2] for article in articles for name in article.names}
        score, errors = Score(), Counter[tuple[str, str, str]]()
        began = time.process_time()
        for article in articles:
            found = found_names(article.text, model, options.model_alone)
            score.add(article, found, labels)
            for kind, names in (
                ("wrong", set(found) - set(article.names)),
                ("missed", set(article.names) - set(found)),
            ):
                errors.update((kind, n[2], article.text[n[0] : n[1]]) for n in names)
            if out:
                row = {"doc": article.doc, "text": article.text, "ents": found}
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        for label in ["all", *sorted(labels)]:
            print("  " + score.line(label))
        words = sum(len(article.text.split()) for article in articles)
        print(f"  {words / max(0.001, time.process_time() - began):.0f} words a CPU second")
        for error, count in errors.most_common(options.show):
            print("   ", count, *error)
    if out:
        out.close()


if __name__ == "__main__":
    main()
