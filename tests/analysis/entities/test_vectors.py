"""The bundled word vectors."""

from __future__ import annotations

import numpy as np

from reader.analysis.entities.vectors import word_vectors


def likeness(one: str, other: str) -> float:
    vectors = word_vectors()
    a, b = vectors.of(np.array([vectors.number(one), vectors.number(other)]))
    return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))


def test_words_of_like_use_are_alike() -> None:
    assert likeness("nairobi", "kampala") > 0.6 > likeness("nairobi", "table")
    assert likeness("russia", "ukraine") > 0.6 > likeness("russia", "table")


def test_a_word_that_is_not_known_is_nothing() -> None:
    vectors = word_vectors()
    assert vectors.number("zentaravilla") == 0
    (nothing,) = vectors.of(np.array([0]))
    assert nothing.shape == (vectors.width,)
    assert not nothing.any()
