"""Running a spaCy pipeline over paragraphs, many of them a step at a time.

spaCy's own loop over the words of a batch takes and gives back the interpreter's lock for every
text at every word (3.8, `transition_parser.pyx`), which is most of the time its recogniser needs.
The public parts of the same loop, called once a step for all texts of the batch, find the same
names in about a third of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

_BATCH = 64
"""Texts read at a time: paragraphs, so some thousand words."""


def read_texts(nlp: Any, texts: Iterable[str]) -> Iterator[Any]:
    """The `Doc` of each text after all components of `nlp`, as `nlp.pipe` gives it, in order."""
    left = iter(texts)
    while batch := list(islice(left, _BATCH)):
        docs = [nlp.make_doc(text) for text in batch]
        for _, component in nlp.pipeline:
            docs = _through(component, docs)
        yield from docs


def _through(component: Any, docs: list[Any]) -> list[Any]:
    if _is_greedy(component):
        component.set_annotations(docs, _decode(component, docs))
        return docs
    if hasattr(component, "pipe"):
        return list(component.pipe(docs, batch_size=_BATCH))
    return [component(doc) for doc in docs]


def _is_greedy(component: Any) -> bool:
    """Whether it is spaCy's recogniser by transitions, and follows only the best one."""
    from spacy.pipeline import EntityRecognizer

    return isinstance(component, EntityRecognizer) and component.cfg.get("beam_width", 1) == 1


def _decode(recogniser: Any, docs: list[Any]) -> list[Any]:
    """The states after the best transition of every text has been taken till the end of each."""
    states = recogniser.moves.init_batch(docs)
    step = recogniser.model.predict(docs)
    unfinished = [state for state in states if not state.is_final()]
    while unfinished:
        scores = step.predict(unfinished)
        unfinished = recogniser.transition_states(unfinished, scores)
    return list(states)
