"""Messages cross a byte stream whole or not at all."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.worker.frames import BrokenFrame, read_frame, write_frame

_JSON = st.dictionaries(
    st.text(), st.one_of(st.text(), st.integers(-(2**50), 2**50), st.none(), st.lists(st.text()))
)


@given(st.lists(_JSON, max_size=4))
def test_what_is_written_is_read_in_the_same_order(messages: list[dict]) -> None:
    stream = io.BytesIO()
    for message in messages:
        write_frame(stream, message)
    stream.seek(0)
    for message in messages:
        assert read_frame(stream) == message
    assert read_frame(stream) is None


@given(_JSON, st.integers(1, 3))
def test_a_stream_that_ends_inside_a_message_is_broken(message: dict, cut: int) -> None:
    stream = io.BytesIO()
    write_frame(stream, message)
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(stream.getvalue()[:-cut]))


def test_an_absurd_length_is_refused_before_anything_is_read() -> None:
    with pytest.raises(BrokenFrame, match="bytes"):
        read_frame(io.BytesIO(b"\xff\xff\xff\xff{}"))


def test_long_lists_arrive_whole_wherever_they_stand() -> None:
    stream = io.BytesIO()
    numbers = list(range(1234))
    message = {"kind": "x", "value": {"left": {"many": numbers, "few": [1, [2]]}, "none": []}}
    write_frame(stream, message)
    write_frame(stream, {"kind": "y"})
    stream.seek(0)
    assert read_frame(stream) == message
    assert read_frame(stream) == {"kind": "y"}
    assert read_frame(stream) is None


def test_a_stream_that_ends_between_pieces_is_broken() -> None:
    stream = io.BytesIO()
    write_frame(stream, {"many": list(range(1000))})
    first = 4 + int.from_bytes(stream.getvalue()[:4], "big")
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(stream.getvalue()[:first]))
