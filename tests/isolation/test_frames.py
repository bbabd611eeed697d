"""Frames on pipes."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.isolation.frames import BadFrame, pack, read_frame

HEADERS = st.dictionaries(st.text(), st.integers() | st.text() | st.none() | st.booleans())


@given(HEADERS, st.binary(max_size=2000))
def test_what_is_packed_is_read_back(header: dict[str, object], payload: bytes) -> None:
    assert read_frame(io.BytesIO(pack(header, payload)).read, 1 << 20) == (header, payload)


@given(st.binary(max_size=200))
def test_anything_else_is_refused_and_never_crashes(data: bytes) -> None:
    try:
        header, _ = read_frame(io.BytesIO(data).read, 1000)
    except BadFrame:
        return
    assert isinstance(header, dict)


@given(HEADERS, st.binary(max_size=100), st.integers(min_value=0, max_value=15))
def test_cut_frame_is_refused(header: dict[str, object], payload: bytes, cut: int) -> None:
    whole = pack(header, payload)
    with pytest.raises(BadFrame):
        read_frame(io.BytesIO(whole[: len(whole) - 1 - cut % len(whole)]).read, 1 << 20)


def test_length_beyond_the_agreement_is_refused_before_it_is_read() -> None:
    with pytest.raises(BadFrame, match="larger than agreed"):
        read_frame(io.BytesIO(pack({}, bytes(5000))).read, 4000)
