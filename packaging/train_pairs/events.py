"""What the step "one event at all?" is trained on: articles of one event, and of two of one topic.

ECB+ has two similar events for each topic (two earthquakes, two transfers of one club), but only
one to four sentences of an article; so up to four articles are also joined to one. The own stories
weigh more: they are whole articles. Any two own stories are events that have nothing in common.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from samples import Floats, Sample, ecb_events, texts_of

from reader.comparison.pairs.one_event import measure_event
from reader.comparison.pairs.reading import read_articles

_ROUNDS = 25
"""Times that each event of ECB+ is drawn from."""
_OWN = 2.5
_STRANGE = 0.8
_KINDRED = 1.5


@dataclass
class EventSample:
    """Two articles measured as wholes."""

    group: str
    x: list[float]
    y: float
    weight: float
    other: str = ""
    """The group of the right article, where it is another one."""


def own_events(
    own: Sequence[Sample], strange: Sequence[Sample], kindred: Sequence[Sample]
) -> list[EventSample]:
    """The own article pairs, those of any two stories, and those of two stories of one kind."""
    weighed = ((own, 1.0, _OWN), (strange, 0.0, _STRANGE), (kindred, 0.0, _KINDRED))
    return [
        EventSample(s.group, s.event, y, weight, s.other)
        for samples, y, weight in weighed
        for s in samples
    ]


def ecb_event_samples() -> list[EventSample]:
    rng = random.Random(4)
    events = ecb_events("ecbplus_train")
    samples = []
    for (topic, event), articles in sorted(events.items()):
        others = events.get((topic, "b" if event == "a" else "a"), [])
        for _ in range(_ROUNDS):
            joined = rng.choice((1, 1, 2, 3, 4))
            if len(articles) >= 2 * joined:
                some = rng.sample(articles, 2 * joined)
                x = _measure(some[:joined], some[joined:])
                samples.append(EventSample(f"ecb{topic}", x, 1.0, 1.0))
            if len(others) >= joined <= len(articles):
                x = _measure(rng.sample(articles, joined), rng.sample(others, joined))
                samples.append(EventSample(f"ecb{topic}", x, 0.0, 1.0))
    return samples


def _measure(left: list[dict[str, object]], right: list[dict[str, object]]) -> list[float]:
    sides = [[text for article in side for text in texts_of(article)] for side in (left, right)]
    return measure_event(read_articles(*sides))


def columns(samples: Sequence[EventSample]) -> tuple[Floats, Floats, Floats]:
    """Measures, what is to be learned, weights."""
    import numpy as np

    return (
        np.array([s.x for s in samples]),
        np.array([s.y for s in samples]),
        np.array([s.weight for s in samples]),
    )
