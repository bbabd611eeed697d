"""The texts that the names model is trained on: cut, cleaned and changed without losing a name."""

from __future__ import annotations

import gzip
import json
import random
import sys
from pathlib import Path

import pytest
from support.text import marked

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "train_model"
sys.path.insert(0, str(FOLDER))

import augment  # noqa: E402
import corpus  # noqa: E402
import train  # noqa: E402
from corpus import Text  # noqa: E402

from reader.analysis.entities.gazetteer import gazetteer  # noqa: E402


def text_of(brackets: str, *labels: str) -> Text:
    plain, spans = marked(brackets)
    names = zip(spans, labels, strict=True)
    return Text(plain, [(span.start, span.end, label) for span, label in names], [], "d")


def names_in(text: Text) -> list[tuple[str, str]]:
    return [(text.text[start:end], label) for start, end, label in text.names]


def swapper(seed: int, *, invented: bool = True) -> augment.Swapper:
    return augment.Swapper(["Harbour Bank"], random.Random(seed), world=0.5, invented=invented)


def test_sentences_of_one_document_are_joined_and_names_move_along() -> None:
    sentences = [text_of("In [Oslo] now.", "PLACE"), text_of("[Anna Keller] left.", "PERSON")]
    joined = corpus.join(sentences, random.Random(1), most=1) + corpus.join(
        sentences, random.Random(3), most=5
    )
    names = {name for text in joined for name in names_in(text)}
    assert names == {("Oslo", "PLACE"), ("Anna Keller", "PERSON")}


def test_machine_made_marks_are_put_right_by_lists_and_titles() -> None:
    (cleaned,) = corpus.clean(
        [text_of("[Kenya] received President [Amina Otieno] today.", "ORG", "PLACE")]
    )
    assert names_in(cleaned) == [("Kenya", "PLACE"), ("Amina Otieno", "PERSON")]


def test_cleaned_document_is_cut_into_its_sentences_again() -> None:
    sentences = [text_of("In [Oslo] now.", "PLACE"), text_of("[Keller] left.", "PERSON")]
    cleaned = corpus.clean(sentences)
    assert [text.text for text in cleaned] == ["In Oslo now.", "Keller left."]
    assert [names_in(text) for text in cleaned] == [[("Oslo", "PLACE")], [("Keller", "PERSON")]]


@pytest.fixture
def text() -> Text:
    return text_of(
        "[Anna Keller] of [Harbour Bank] met [Kenyans] in [Oslo]. [Keller] left.",
        "PERSON",
        "ORG",
        "GROUP",
        "PLACE",
        "PERSON",
    )


def test_swapped_names_keep_their_labels_and_surnames_follow(text: Text) -> None:
    for seed in range(30):
        swapped = swapper(seed).swap(text)
        assert [label for _, label in names_in(swapped)] == [label for _, label in names_in(text)]
        full, short = names_in(swapped)[0][0], names_in(swapped)[4][0]
        assert full.endswith(short)


def test_without_invented_names_every_surname_is_on_a_list(text: Text) -> None:
    lists = gazetteer()
    people = json.loads((FOLDER / "lists" / "people.json").read_text(encoding="utf-8"))
    known = lists.surnames | lists.given_names | lists.cities
    known |= {name for country in people.values() for name in country["surnames"]}
    words = {"Anna", "Keller", "al-", "bin"} | {part for name in known for part in name.split()}
    invented = set()
    for kept in (True, False):
        for seed in range(60):
            full = names_in(swapper(seed, invented=kept).swap(text))[0][0]
            surname = full.split()[-1].removeprefix("al-").split("-")[-1]
            if surname not in words and not any(surname in word for word in words):
                invented.add((kept, surname))
    assert {kept for kept, _ in invented} == {True}


def test_a_share_takes_whole_documents_of_every_part() -> None:
    texts = [Text("a", doc=str(number // 2)) for number in range(40)]
    kept = train.share_of(texts, 0.25)
    assert [text.doc for text in kept] == ["3", "3", "7", "7", "11", "11", "15", "15", "19", "19"]
    assert train.share_of(texts, 1.0) == texts


def test_varied_texts_keep_their_names(text: Text) -> None:
    for seed in range(200):
        varied = augment.vary(text, random.Random(seed), ["Tavira"])
        folded = [name.casefold() for name, _ in names_in(varied)]
        assert {"anna keller", "oslo"} <= set(folded)
        assert all(name.strip() == name for name, _ in names_in(varied))


def test_the_same_seed_gives_the_same_names(text: Text) -> None:
    one, other = (swapper(5).swap(text).text for _ in range(2))
    assert one == other


def test_files_are_read_with_the_labels_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "train").mkdir()
    row = {"doc": "1", "text": "In Oslo", "ents": [[3, 7, "LOC"]], "skip": [[0, 2]]}
    with gzip.open(tmp_path / "train" / "some.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")
    (read,) = corpus.read(tmp_path, "some")
    assert (names_in(read), read.unknown, read.doc) == ([("Oslo", "PLACE")], [(0, 2)], "some:1")
