"""The window in other languages."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from reader.paths import resource

_in_force: list[QTranslator] = []


def install(app: QApplication, language: str) -> bool:
    """Load the program's and Qt's own texts in `language` ("de") in place of the present ones;
    False, and nothing changes, where there are none."""
    own = QTranslator()
    if not own.load(str(resource("translations", f"reader_{language}.qm"))):
        return False
    uninstall(app)
    found = [own]
    if language != "en":
        qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if qt.load(f"qtbase_{language}", folder):
            found.append(qt)
    for translator in found:
        app.installTranslator(translator)
        _in_force.append(translator)
    return True


def uninstall(app: QApplication) -> None:
    """Back to the texts as they stand in the code."""
    while _in_force:
        app.removeTranslator(_in_force.pop())
