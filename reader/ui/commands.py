"""Everything that a person can do, as one table.

Menus, tool bar, shortcut help and tests are made from it; the window gives each id its handler.
Shortcuts are Qt's portable text, or the name of a `QKeySequence.StandardKey` where the platform
has a key of its own. No Ctrl+Alt+letter: that is AltGr on European keyboards.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtGui import QKeySequence

from reader.records import dataclass
from reader.ui.words import noop, say


class Needs(Enum):
    """What must be there for a command to make sense; it is disabled until then."""

    NOTHING = 0
    ARTICLE = 1
    COMPARISON = 2
    PAIR = 3
    """A shared pair is selected."""
    BUSY = 4
    PAIRS = 5
    """The view draws a shared pair at least."""
    LEFT = 6
    """Article A is open."""
    RIGHT = 7
    BEHIND = 8
    """There is a place to go back to."""
    AHEAD = 9


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the table. `text` is English, marked for translation in the context "Command"."""

    id: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    checkable: bool = False
    needs: Needs = Needs.NOTHING
    group: str = ""
    """Commands of one group are alternatives: exactly one is checked."""
    submenu: str = ""
    short: str = ""
    """Text on a tool bar button; `text` without its dots where empty."""
    extra_shortcut: str = ""
    letter: str = ""
    """A bare letter that does the same while a text has the focus."""


MENUS: tuple[tuple[str, str], ...] = (
    ("file", noop("Menu", "&File")),
    ("edit", noop("Menu", "&Edit")),
    ("view", noop("Menu", "&View")),
    ("go", noop("Menu", "&Go")),
    ("compare", noop("Menu", "&Compare")),
    ("tools", noop("Menu", "&Tools")),
    ("help", noop("Menu", "&Help")),
)

SUBMENUS: Mapping[str, str] = {
    "recent": noop("Menu", "Open &recent"),
    "samples": noop("Menu", "Open sa&mple"),
    "export": noop("Menu", "Export &data"),
    "showing": noop("Menu", "Sh&ow"),
    "theme": noop("Menu", "T&heme"),
    "scrolling": noop("Menu", "S&crolling"),
    "ignore": noop("Menu", "&Ignore"),
    "kinds": noop("Menu", "&Kinds of pairs"),
}
"""Submenus; "recent" and "samples" are filled when they open."""

_HERE = Needs.ARTICLE
_BOTH = Needs.COMPARISON

SEPARATOR = Command("", "", "")

COMMANDS: tuple[Command, ...] = (
    # File
    Command("open", noop("Command", "&Open two articles…"), "file", "Open", "open",
            short=noop("Command", "Open…")),
    Command("open_here", noop("Command", "Open &into this pane…"), "file", "Ctrl+Shift+O"),
    Command("paste_article", noop("Command", "Paste &as article"), "file", "Paste"),
    Command("recent", "", "file", submenu="recent"),
    Command("samples", "", "file", submenu="samples"),
    Command("reload", noop("Command", "Re&load from disk"), "file", "Refresh",
            needs=_HERE),
    SEPARATOR,
    Command("export_report", noop("Command", "&Export PDF report…"), "file", "Ctrl+Shift+E",
            "export",
            needs=_BOTH, short=noop("Command", "Export PDF…")),
    Command("export_json", noop("Command", "&JSON…"), "file", needs=_BOTH, submenu="export"),
    Command("export_csv", noop("Command", "&CSV tables…"), "file", needs=_BOTH, submenu="export"),
    Command("export_markdown", noop("Command", "&Markdown…"), "file", needs=_BOTH,
            submenu="export"),
    Command("export_html", noop("Command", "&HTML page…"), "file", needs=_BOTH, submenu="export"),
    SEPARATOR,
    Command("print_preview", noop("Command", "Print previe&w…"), "file", needs=_HERE),
    Command("print", noop("Command", "&Print…"), "file", "Print", needs=_HERE),
    SEPARATOR,
    Command("private", noop("Command", "Pri&vate mode"), "file", checkable=True),
    SEPARATOR,
    Command("close", noop("Command", "&Close comparison"), "file", "Close", needs=_HERE),
    Command("quit", noop("Command", "&Quit"), "file", "Quit"),
    # Edit
    Command("copy", noop("Command", "&Copy"), "edit", "Copy", needs=_HERE),
    Command("copy_citation", noop("Command", "Copy &with citation"), "edit", "Ctrl+Shift+C",
            needs=_HERE),
    SEPARATOR,
    Command("find", noop("Command", "&Find in both"), "edit", "Find", "find", needs=_HERE,
            short=noop("Command", "Find in both")),
    Command("find_next", noop("Command", "Find &next"), "edit", "FindNext", needs=_HERE),
    Command("find_previous", noop("Command", "Find &previous"), "edit", "FindPrevious",
            needs=_HERE),
    # View
    Command("names", noop("Command", "&Names"), "view", "Ctrl+1", "names", checkable=True),
    Command("quotes", noop("Command", "&Quotes"), "view", "Ctrl+2", "quotes", checkable=True),
    Command("figures", noop("Command", "&Figures"), "view", "Ctrl+3", "figures", checkable=True),
    Command("ribbons", noop("Command", "&Ribbons"), "view", "Ctrl+4", "ribbons", checkable=True),
    Command("sentence_numbers", noop("Command", "&Sentence numbers"), "view", "Ctrl+5",
            checkable=True),
    Command("furniture", noop("Command", "&Page data"), "view", "Ctrl+6", checkable=True),
    SEPARATOR,
    Command("show_all", noop("Command", "&All"), "view", checkable=True, group="showing",
            submenu="showing", needs=_BOTH),
    Command("show_shared", noop("Command", "Only &shared"), "view", checkable=True,
            group="showing", submenu="showing", needs=_BOTH),
    Command("show_unshared", noop("Command", "Only &unshared"), "view", checkable=True,
            group="showing", submenu="showing", needs=_BOTH),
    Command("cycle_showing", noop("Command", "All, only shared, only unshare&d"), "view",
            "Ctrl+Shift+D", needs=_BOTH),
    SEPARATOR,
    Command("findings", noop("Command", "F&indings"), "view", "F9", checkable=True),
    Command("timeline", noop("Command", "&Timeline"), "view", "F8", checkable=True),
    Command("strip", noop("Command", "P&air strip"), "view", "Shift+F8", checkable=True),
    SEPARATOR,
    Command("zoom_in", noop("Command", "&Larger text"), "view", "ZoomIn", extra_shortcut="Ctrl+="),
    Command("zoom_out", noop("Command", "S&maller text"), "view", "ZoomOut"),
    Command("zoom_reset", noop("Command", "Act&ual size"), "view", "Ctrl+0"),
    SEPARATOR,
    Command("scroll_follow", noop("Command", "&Follow match"), "view", checkable=True,
            group="scrolling", submenu="scrolling"),
    Command("scroll_locked", noop("Command", "&Locked"), "view", checkable=True,
            group="scrolling", submenu="scrolling"),
    Command("scroll_free", noop("Command", "F&ree"), "view", checkable=True,
            group="scrolling", submenu="scrolling"),
    Command("theme_system", noop("Command", "&As the system"), "view", checkable=True,
            group="theme", submenu="theme"),
    Command("theme_light", noop("Command", "&Light"), "view", checkable=True,
            group="theme", submenu="theme"),
    Command("theme_dark", noop("Command", "&Dark"), "view", checkable=True,
            group="theme", submenu="theme"),
    Command("theme_high_contrast", noop("Command", "&High contrast"), "view", checkable=True,
            group="theme", submenu="theme"),
    Command("full_screen", noop("Command", "Full scr&een"), "view", "FullScreen", checkable=True),
    # Go
    Command("next_pair", noop("Command", "&Next shared"), "go", "Alt+Down", "next",
            needs=Needs.PAIRS, extra_shortcut="F7", letter="N"),
    Command("previous_pair", noop("Command", "&Previous shared"), "go", "Alt+Up", "previous",
            needs=Needs.PAIRS, extra_shortcut="Shift+F7", letter="P"),
    Command("next_notable", noop("Command", "Next n&otable"), "go", "Alt+Shift+Down",
            needs=Needs.PAIRS),
    Command("previous_notable", noop("Command", "Previous no&table"), "go", "Alt+Shift+Up",
            needs=Needs.PAIRS),
    SEPARATOR,
    Command("jump_to_twin", noop("Command", "&Jump to twin"), "go", "Ctrl+J",
            needs=Needs.PAIR),
    Command("back", noop("Command", "&Back"), "go", "Back", needs=Needs.BEHIND),
    Command("forward", noop("Command", "&Forward"), "go", "Forward", needs=Needs.AHEAD),
    Command("go_to_sentence", noop("Command", "&Go to sentence…"), "go", "Ctrl+L", needs=_HERE),
    SEPARATOR,
    Command("next_area", noop("Command", "Ne&xt area"), "go", "F6"),
    Command("previous_area", noop("Command", "Pre&vious area"), "go", "Shift+F6"),
    # Compare
    Command("swap", noop("Command", "&Swap A and B"), "compare", "Alt+\\", "swap", needs=_HERE,
            short=noop("Command", "Swap")),
    SEPARATOR,
    Command("kind_verbatim", noop("Command", "&Verbatim"), "compare", checkable=True,
            submenu="kinds"),
    Command("kind_near", noop("Command", "&Near"), "compare", checkable=True, submenu="kinds"),
    Command("kind_paraphrase", noop("Command", "&Paraphrase"), "compare", checkable=True,
            submenu="kinds"),
    Command("kind_related", noop("Command", "&Related: one fact in common"), "compare",
            checkable=True, submenu="kinds"),
    Command("ignore_quotations", noop("Command", "&Quotations"), "compare", checkable=True,
            submenu="ignore"),
    Command("ignore_headlines", noop("Command", "&Headlines and standfirsts"), "compare",
            checkable=True, submenu="ignore"),
    Command("ignore_captions", noop("Command", "&Captions"), "compare", checkable=True,
            submenu="ignore"),
    Command("ignore_short", noop("Command", "&Pairs of few words"), "compare", checkable=True,
            submenu="ignore"),
    SEPARATOR,
    Command("cancel", noop("Command", "St&op working"), "compare", "Esc", needs=Needs.BUSY),
    # Tools
    Command("details_left", noop("Command", "Article details, &A…"), "tools",
            needs=Needs.LEFT),
    Command("details_right", noop("Command", "Article details, &B…"), "tools",
            needs=Needs.RIGHT),
    Command("shortcuts", noop("Command", "&Shortcuts…"), "tools", "Ctrl+?"),
    Command("preferences", noop("Command", "&Preferences…"), "tools", "Preferences",
            extra_shortcut="Ctrl+,"),
    # Help
    Command("guide", noop("Command", "User &guide"), "help", "HelpContents"),
    Command("about", noop("Command", "&About reader"), "help"),
)  # fmt: skip


TOOL_BAR = (
    "open", "swap", "previous_pair", "next_pair", "names", "quotes", "figures", "ribbons", "find",
    "export_report",
)  # fmt: skip
"""Commands that have a button; they have an icon."""


def command(command_id: str) -> Command:
    """The row with that id. Raises KeyError where there is none."""
    return _BY_ID[command_id]


_BY_ID = {row.id: row for row in COMMANDS if row.id}


def label(row: Command) -> str:
    """The command's text in the language of the window, with its mnemonic."""
    return say("Command", row.text)


def plain_label(row: Command) -> str:
    """The text without mnemonic and dots, for help and screen readers."""
    return label(row).replace("&", "").removesuffix("…")


def button_label(row: Command) -> str:
    """The text on a tool bar button."""
    return say("Command", row.short) if row.short else plain_label(row)


def shortcuts_of(row: Command, remapped: Mapping[str, str]) -> list[QKeySequence]:
    """The keys of a command: what a person chose, else the platform's or the table's."""
    if row.id in remapped:
        chosen = QKeySequence.fromString(remapped[row.id])
        return [] if chosen.isEmpty() else [chosen]
    keys: list[QKeySequence] = []
    if row.shortcut:
        standard = getattr(QKeySequence.StandardKey, row.shortcut, None)
        if standard is None:
            keys.append(QKeySequence.fromString(row.shortcut))
        else:
            keys.extend(QKeySequence.keyBindings(standard))
            keys = keys or [QKeySequence.fromString(_FALLBACK[row.shortcut])]
    if row.extra_shortcut:
        extra = QKeySequence.fromString(row.extra_shortcut)
        keys += [extra] if extra not in keys else []
    return keys


_FALLBACK = {
    "Quit": "Ctrl+Q",
    "Preferences": "Ctrl+,",
    "FullScreen": "F11",
    "Refresh": "F5",
    "Close": "Ctrl+W",
    "Back": "Alt+Left",
    "Forward": "Alt+Right",
    "HelpContents": "F1",
}
"""Keys for platforms that have none of their own."""
