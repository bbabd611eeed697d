"""How the comparison is shown: layers, kinds, what is ignored, zoom, scrolling, theme.

Writes the workspace's view and the settings; reads both to show which entries are checked.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.comparison.model import PairKind
from reader.documents.article import Role
from reader.ui.actions import Actions
from reader.ui.panes.fonts import WINDOW_FAMILY
from reader.ui.remembering import Remembered
from reader.ui.workspace import Workspace

LAYERS = ("names", "quotes", "figures", "ribbons", "sentence_numbers")
"""View options that are remembered."""
_ZOOMS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_IGNORED: dict[str, frozenset[Role]] = {
    "ignore_headlines": frozenset({Role.HEADLINE, Role.STANDFIRST}),
    "ignore_captions": frozenset({Role.CAPTION}),
}
SHOWINGS = ("all", "shared", "unshared")
"""Which sentences stand out, in the order in which one key goes through them."""
_SHORT = 5
"""Words: pairs with a shorter sentence can be left out."""


def family_of(reading_font: str) -> str:
    """The font family that a setting means; "" is the bundled serif."""
    return {"serif": "", "sans": WINDOW_FAMILY}.get(reading_font, reading_font)


class Viewing(QObject):
    """Handlers of the commands that change what is drawn."""

    def __init__(self, parent: QObject, workspace: Workspace, remembered: Remembered) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._remembered = remembered
        settings = remembered.settings
        workspace.set_view(
            **{name: getattr(settings, name) for name in LAYERS},
            strength=settings.strength,
            shortest=settings.shortest_pair,
            scrolling=settings.scrolling,
            zoom=settings.zoom,
            reduce_motion=settings.reduce_motion,
            letter_keys=settings.letter_keys,
            reading_family=family_of(settings.reading_font),
        )

    def handlers(self) -> dict[str, Callable[..., object]]:
        found: dict[str, Callable[..., object]] = {
            name: partial(self._set_layer, name) for name in LAYERS
        }
        for kind in (PairKind.VERBATIM, PairKind.NEAR, PairKind.PARAPHRASE):
            found[f"kind_{kind}"] = partial(self._set_kind, kind)
        for mode in ("follow", "locked", "free"):
            found[f"scroll_{mode}"] = partial(self._set_scrolling, mode)
        for theme in ("system", "light", "dark", "high_contrast"):
            found[f"theme_{theme}"] = partial(self._set_theme, theme)
        for name in _IGNORED:
            found[name] = partial(self._set_ignored, name)
        for showing in SHOWINGS:
            found[f"show_{showing}"] = partial(self._set_showing, showing)
        return found | {
            "furniture": lambda checked: self._workspace.set_view(furniture=checked),
            "kind_related": lambda checked: self._workspace.set_view(related=checked),
            "ignore_quotations": lambda checked: self._workspace.set_view(
                ignore_quotations=checked
            ),
            "ignore_short": self._ignore_short,
            "cycle_showing": self._cycle_showing,
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "zoom_reset": lambda: self._set_zoom(100),
        }

    def show(self, actions: Actions) -> None:
        """Check the entries that are in force."""
        view = self._workspace.view
        for name in (*LAYERS, "furniture"):
            actions.set_checked(name, getattr(view, name))
        for kind in (PairKind.VERBATIM, PairKind.NEAR, PairKind.PARAPHRASE):
            actions.set_checked(f"kind_{kind}", kind in view.kinds)
        actions.set_checked("kind_related", view.related)
        actions.set_checked("ignore_quotations", view.ignore_quotations)
        actions.set_checked("ignore_short", view.shortest > 0)
        for name, roles in _IGNORED.items():
            actions.set_checked(name, roles <= view.ignored)
        actions.set_checked(f"show_{view.showing}", True)
        actions.set_checked(f"scroll_{view.scrolling}", True)
        actions.set_checked(f"theme_{self._remembered.settings.theme}", True)
        actions.set_checked("private", self._remembered.settings.private)

    def zoom(self, steps: int) -> None:
        """The next larger or smaller of the usual sizes."""
        now = self._workspace.view.zoom
        if steps > 0:
            self._set_zoom(next((z for z in _ZOOMS if z > now), _ZOOMS[-1]))
        else:
            self._set_zoom(next((z for z in reversed(_ZOOMS) if z < now), _ZOOMS[0]))

    def _set_zoom(self, zoom: int) -> None:
        self._workspace.set_view(zoom=zoom)
        self._remembered.change(zoom=zoom)

    def _set_layer(self, name: str, checked: bool) -> None:
        self._workspace.set_view(**{name: checked})
        self._remembered.change(**{name: checked})

    def _set_kind(self, kind: PairKind, checked: bool) -> None:
        kinds = self._workspace.view.kinds
        self._workspace.set_view(kinds=kinds | {kind} if checked else kinds - {kind})

    def _set_scrolling(self, mode: str, checked: bool = True) -> None:
        self._workspace.set_view(scrolling=mode)
        self._remembered.change(scrolling=mode)

    def _set_showing(self, showing: str, checked: bool = True) -> None:
        self._workspace.set_view(showing=showing)

    def _cycle_showing(self) -> None:
        after = SHOWINGS.index(self._workspace.view.showing) + 1
        self._set_showing(SHOWINGS[after % len(SHOWINGS)])

    def _set_theme(self, theme: str, checked: bool = True) -> None:
        self._remembered.change(theme=theme)

    def _set_ignored(self, name: str, checked: bool) -> None:
        roles = self._workspace.view.ignored
        changed = roles | _IGNORED[name] if checked else roles - _IGNORED[name]
        self._workspace.set_view(ignored=changed)

    def _ignore_short(self, checked: bool) -> None:
        self._workspace.set_view(shortest=_SHORT if checked else 0)
        self._remembered.change(shortest_pair=_SHORT if checked else 0)
