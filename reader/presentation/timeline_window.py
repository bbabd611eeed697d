"""Which part of a timeline's axis is in sight: zooming under the pointer, panning, fitting.

Pixels "of the axis" are those of the fitted axis, 0 to `width`; pixels "on screen" run over the
same width, whatever part is in sight.
"""

from __future__ import annotations

from reader.presentation.timeline_axis import Axis
from reader.records import dataclass

_CLOSEST = 4.0
"""Days that are still in sight when one has zoomed in all the way."""


@dataclass(frozen=True, slots=True)
class AxisWindow:
    """Pixels `start` to `end` of an axis `width` pixels wide."""

    width: float
    start: float
    end: float

    @classmethod
    def fitted(cls, width: float) -> AxisWindow:
        return cls(width, 0.0, width)

    @property
    def is_fitted(self) -> bool:
        return self.end - self.start >= self.width - 0.01

    @property
    def zoom(self) -> float:
        """Pixels on screen that one of the axis takes."""
        return self.width / (self.end - self.start)

    def of_width(self, width: float) -> AxisWindow:
        """The same part of the axis on a drawing of another width."""
        scale = width / self.width
        return AxisWindow(width, self.start * scale, self.end * scale)

    def on_screen(self, place: float) -> float:
        """Where a pixel of the axis is on screen."""
        return (place - self.start) * self.zoom

    def on_axis(self, x: float) -> float:
        """Which pixel of the axis a pixel on screen is."""
        return self.start + x / self.zoom

    def showing(self, start: float, end: float, axis: Axis) -> AxisWindow:
        """Pixels `start` to `end` of the axis, kept within it and not closer than a few days."""
        finest = max((piece.per_day for piece in axis.pieces), default=1.0)
        length = min(max(end - start, _CLOSEST * finest), self.width)
        start = min(max(0.0, (start + end - length) / 2), self.width - length)
        return AxisWindow(self.width, start, start + length)

    def zoomed(self, x: float, factor: float, axis: Axis) -> AxisWindow:
        """`factor` times as much in sight, with what is at screen pixel `x` staying there."""
        share = min(1.0, max(0.0, x / self.width))
        held = self.start + (self.end - self.start) * share
        length = (self.end - self.start) * factor
        return self.showing(held - length * share, held + length * (1 - share), axis)

    def panned(self, pixels: float, axis: Axis) -> AxisWindow:
        """Moved by pixels on screen."""
        shift = pixels / self.zoom
        return self.showing(self.start + shift, self.end + shift, axis)
