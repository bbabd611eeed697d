"""Start the window.

The order matters: the worker is started and asked for the files before Qt is imported, so that
they are read while the window is made; only what the first picture needs is imported here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.documents.article import Side

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.ui.jobs import Client
    from reader.ui.main_window import MainWindow

USAGE = (
    "usage: reader [--model M] [A [B]] | reader --sample [NAME] | reader compare A B … "
    "| reader --help"
)


def run_window(arguments: list[str], client: Client) -> int:
    """Open the window, with the files named in `arguments`. Returns the exit code."""
    try:
        model, arguments = named_model(arguments)
        files = files_to_open(arguments)
        check_screen()
    except ValueError as error:
        print(f"reader: {error}\n{USAGE}", file=sys.stderr)
        client.stop()
        return 2
    if files:
        client.open_files(files)
    app, window = make_window(client, files, model=model)
    # Not needed before there is something to look at.
    window.painted.connect(lambda: _watch(window))
    window.open()
    code = app.exec()
    client.stop()
    return code


def check_screen() -> None:
    """Raises ValueError where no window can be shown. Qt would end the process in the middle."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise ValueError(
            "there is no screen here to open a window on; `reader compare` works without one"
        )


def named_model(arguments: list[str]) -> tuple[str, list[str]]:
    """The model that `--model` names for this run ("" for the one of the preferences), and the
    other arguments. Raises ValueError where no name follows."""
    if "--model" not in arguments:
        return "", arguments
    at = arguments.index("--model")
    if not arguments[at + 1 : at + 2]:
        raise ValueError("--model needs the name of an installed model, or a folder")
    name = arguments[at + 1]
    # The worker has another working folder in a bundle.
    model = str(Path(name).absolute()) if Path(name).is_dir() else name
    return model, arguments[:at] + arguments[at + 2 :]


def files_to_open(arguments: list[str]) -> list[tuple[Side, str]]:
    """What the command line names. Raises ValueError for what it does not understand."""
    if arguments[:1] == ["--sample"]:
        return _sample(arguments[1:])
    unknown = [word for word in arguments if word.startswith("-") and word != "-"]
    if unknown:
        raise ValueError(f"unknown option {unknown[0]}")
    if len(arguments) > 2:
        raise ValueError("at most two articles can be opened")
    # The worker has another working folder in a bundle.
    paths = [str(Path(word).absolute()) for word in arguments]
    return list(zip(Side, paths, strict=False))


def _sample(names: list[str]) -> list[tuple[Side, str]]:
    from reader.paths import resource

    wanted = names[0] if names else "terminal"
    found = [next(iter(sorted(resource("samples").glob(f"{wanted}_{s}.*"))), None) for s in "ab"]
    if len(names) > 1 or None in found:
        raise ValueError(f"no sample called {wanted}")
    return [(side, str(path)) for side, path in zip(Side, found, strict=True)]


def make_window(
    client: Client,
    files: list[tuple[Side, str]],
    settings_path: Path | None = None,
    model: str = "",
) -> tuple[QApplication, MainWindow]:
    """The application and its window, not shown yet."""
    from reader.ui.late_signatures import put_signatures_off
    from reader.ui.quick_enums import make_enums_quickly

    put_signatures_off()
    make_enums_quickly()
    from reader.ui.qt import leave_imports_alone

    leave_imports_alone()
    from PySide6.QtWidgets import QApplication

    from reader.settings import settings_file
    from reader.ui.jobs import Jobs
    from reader.ui.look import interface_font
    from reader.ui.remembering import Remembered
    from reader.ui.workspace import Workspace

    existing = QApplication.instance()
    # The style is named here because setStyle() would return it, and making its class takes 10 ms.
    arguments = [*sys.argv[:1], "-style", "Fusion"]
    app = existing if isinstance(existing, QApplication) else QApplication(arguments)
    app.setApplicationName("reader")
    app.setDesktopFileName("reader")
    remembered = Remembered(settings_path or settings_file())
    _install_language(app, remembered.settings.language)
    app.setFont(interface_font(app))
    from reader.ui.main_window import MainWindow

    workspace = Workspace()
    jobs = Jobs(workspace, client)
    for side, path in files:
        jobs.expect(side, path)
    settings = remembered.settings
    if model or settings.model or not settings.find_names:
        jobs.choose_model(model or settings.model, bool(model) or settings.find_names)
    window = MainWindow(workspace, jobs, remembered)
    workspace.setParent(window)
    jobs.setParent(window)
    remembered.setParent(window)
    return app, window


def _install_language(app: QApplication, language: str) -> None:
    """The language that was chosen, else the system's, else English."""
    from PySide6.QtCore import QLocale

    from reader.ui.translations import install

    wanted = language or QLocale.system().name().partition("_")[0]
    if not install(app, wanted):
        install(app, "en")
    if language:
        QLocale.setDefault(QLocale(language))


def _watch(window: MainWindow) -> None:
    """Write failures of the program down, say once what happened in the last run, look for garbage
    only when nobody waits, and answer when the program is asked to end."""
    from PySide6.QtCore import QCoreApplication

    from reader.documents.article import Notice
    from reader.ui.crash import watch_for_crashes
    from reader.ui.ending import Ending
    from reader.ui.tidying import Tidying
    from reader.ui.words import say

    Tidying(lambda: window.workspace.busy, window)
    Ending(window, QCoreApplication.exit)
    told: set[str] = set()

    def tell(text: str) -> None:
        # A fault in painting comes back with every frame.
        if text in told:
            return
        told.add(text)
        from reader.ui.dialogs.problem import ProblemDialog

        ProblemDialog(window, text).show()

    if watch_for_crashes(tell):
        text = say("Notice", "reader stopped unexpectedly the last time.")
        window.notices.say(Notice("crashed", text))
