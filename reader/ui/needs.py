"""Which needs of commands are met at the moment."""

from __future__ import annotations

from reader.documents.article import Side
from reader.ui.commands import Needs
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.workspace import Workspace


def needs_met(workspace: Workspace, panes: PairedPanes) -> frozenset[Needs]:
    """What there is in `workspace`, and where one has been in `panes`."""
    left, right = (workspace.article(side) is not None for side in Side)
    met = {
        Needs.NOTHING: True,
        Needs.ARTICLE: left or right,
        Needs.LEFT: left,
        Needs.RIGHT: right,
        Needs.COMPARISON: workspace.comparison is not None,
        Needs.PAIRS: bool(workspace.visible_pairs()),
        Needs.PAIR: workspace.selected_pair() is not None,
        Needs.BEHIND: panes.can_go_back,
        Needs.AHEAD: panes.can_go_forward,
        Needs.BUSY: bool(workspace.busy),
    }
    return frozenset(need for need, is_met in met.items() if is_met)
