"""The window in other languages."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.paths import resource


def install(app: QApplication, language: str) -> bool:
    """Load the program's and Qt's own texts in `language` ("de"); False where there are none."""
    own = QTranslator(app)
    if not own.load(str(resource("translations", f"reader_{language}.qm"))):
        return False
    app.installTranslator(own)
    qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{language}", folder):
        app.installTranslator(qt)
    QLocale.setDefault(QLocale(language))
    return True
