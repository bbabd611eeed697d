"""What a person may choose about a report."""

from __future__ import annotations

from reader.records import dataclass

SECTIONS = (
    "sources",
    "summary",
    "legend",
    "texts",
    "pairs",
    "quotations",
    "figures",
    "only",
    "timeline",
    "names",
    "method",
    "check",
    "as_read",
)
"""Keys of all sections, in their order."""

SECTION_TITLES = {
    "sources": "Sources",
    "summary": "Summary",
    "legend": "How to read this report",
    "texts": "The two texts",
    "pairs": "Shared sentences",
    "quotations": "Quotations compared",
    "figures": "Figures and dates",
    "only": "Only in A, only in B",
    "timeline": "Timeline",
    "names": "Names",
    "method": "Method, settings and limits",
    "check": "How to check this report",
    "as_read": "Each text as it was read",
}
PAGES_ONLY = ("as_read",)
"""What is left out where text cannot be read in a wrong order: in Markdown and HTML."""

_AT_THE_END = ("method", "check", "as_read")
"""What stands after a summary at the end."""

PAPERS = ("a4", "us-letter")


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Every choice of the export dialog; the defaults make the full report."""

    sections: tuple[str, ...] = SECTIONS
    """Keys of the sections that are wanted; their order is fixed."""
    summary_at_end: bool = False
    paper: str = "a4"
    """One of PAPERS."""
    landscape: bool = False
    grey: bool = False
    """Print in greys only."""
    attach: bool = False
    """Put both sources and the findings JSON into the PDF."""

    def __post_init__(self) -> None:
        unknown = set(self.sections) - set(SECTIONS)
        if unknown:
            raise ValueError(f"no such section: {sorted(unknown)[0]}")
        if self.paper not in PAPERS:
            raise ValueError(f"no such paper: {self.paper}")

    def ordered(self) -> tuple[str, ...]:
        """The wanted sections as they will stand."""
        wanted = [key for key in SECTIONS if key in self.sections]
        if self.summary_at_end and "summary" in wanted:
            wanted.remove("summary")
            last = next((i for i, key in enumerate(wanted) if key in _AT_THE_END), None)
            wanted.insert(len(wanted) if last is None else last, "summary")
        return tuple(wanted)
