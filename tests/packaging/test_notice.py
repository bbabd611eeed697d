"""What is installed with the program is named in NOTICE."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]


def installed_with_the_program() -> set[str]:
    """Canonical names of all packages that the program's own requirements bring with them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found: set[str] = set()
    waiting = [Requirement(line) for line in project["dependencies"]]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        waiting += [Requirement(line) for line in distribution(wanted.name).requires or ()]
    return found


def test_every_package_that_is_installed_stands_in_the_notice() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")
    named = {canonicalize_name(word.rstrip(".")) for word in re.findall(r"[\w.-]+", notice)}
    found = installed_with_the_program()
    assert len(found) > 20
    assert found - named == set()


def test_every_font_that_ships_stands_in_the_notice() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8").replace(" ", "")
    fonts = [path.stem.partition("-")[0] for path in (ROOT / "resources/fonts").glob("*.?tf")]
    assert fonts
    assert [font for font in fonts if font not in notice] == []
