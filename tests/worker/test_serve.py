"""What interrupts the worker, and what does not."""

from __future__ import annotations

import io

import pytest

from reader.analysis.model import EntityMention, Label
from reader.documents.article import Side, Span
from reader.progress import Cancelled
from reader.worker.frames import read_frame
from reader.worker.serve import _Server


def test_first_names_are_told_while_other_things_are_found_and_interrupt_nothing() -> None:
    answers = io.BytesIO()
    server = _Server(answers)
    text = "Anna Keller spoke in Geneva."
    server._answer({"do": "open_text", "side": "A", "text": text, "name": "notes", "html": ""})
    answers.seek(0)
    opened = read_frame(answers)
    assert opened is not None
    mention = EntityMention(Span(0, 11), Label.PERSON)
    server._names_begun(Side.LEFT, opened["value"]["article"]["sha256"], (mention,))
    server._progress("quotations", 0.5)
    answers.seek(0)
    frames = iter(lambda: read_frame(answers), None)
    assert [frame["kind"] for frame in frames] == ["opened", "named", "progressed"]
    (event,) = server._inbox.take()
    assert callable(event)
    event()  # nothing is left to tell


def test_a_request_interrupts_what_is_being_found_until_it_is_taken() -> None:
    server = _Server(io.BytesIO())
    server._inbox.put({"do": "swap"})
    with pytest.raises(Cancelled):
        server._progress("pairs", 0.5)
    assert server._inbox.take() == [{"do": "swap"}]
    server._progress("pairs", 0.5)
