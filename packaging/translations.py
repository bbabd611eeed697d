"""Collect the window's texts into resources/translations/*.ts and compile them to *.qm.

    python packaging/translations.py            collect new texts, then compile
    python packaging/translations.py --check    fail if anything is missing, unfinished or stale

Uses the lupdate and lrelease that come with PySide6. Texts stand in the code in English.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "es", "ru")
"""English has only what depends on a number."""
_TOOLS = Path(PySide6.__file__).parent
_ALIASES = ("QT_TRANSLATE_NOOP+=noop", "translate+=say")


def collect(language: str, target: Path) -> None:
    """Bring `target` up to date with the code; what is no longer there is dropped."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "reader" / "ui").rglob("*.py"))
    command = [str(_TOOLS / "lupdate"), *sources, "-ts", str(target)]
    command += ["-source-language", "en", "-target-language", language]
    command += ["-no-obsolete", "-locations", "none"]
    if language == "en":
        command.append("-pluralonly")
    for alias in _ALIASES:
        command += ["-tr-function-alias", alias]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def compile_to(source: Path, target: Path) -> None:
    command = [str(_TOOLS / "lrelease"), str(source), "-qm", str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def unfinished(path: Path) -> list[str]:
    """Texts of a .ts file that have no finished translation."""
    found = []
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else [f.text for f in translation.iter("numerusform")]
        texts = forms or [None if translation is None else translation.text]
        if translation is None or translation.get("type") or not all(texts):
            found.append(message.findtext("source") or "")
    return found


def check() -> int:
    """The exit code: 0 where every language is complete and compiled."""
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            known = FOLDER / f"reader_{language}.ts"
            fresh = Path(folder) / known.name
            fresh.write_bytes(known.read_bytes())
            collect(language, fresh)
            faults += [f"{language}: not translated: {text}" for text in unfinished(fresh)]
            if fresh.read_bytes() != known.read_bytes():
                faults.append(f"{language}: {known.name} is not up to date")
            compiled = Path(folder) / f"{language}.qm"
            compile_to(known, compiled)
            if compiled.read_bytes() != known.with_suffix(".qm").read_bytes():
                faults.append(f"{language}: {known.stem}.qm is not up to date")
    print("\n".join(faults) or "all translations are complete")
    return 1 if faults else 0


def main() -> int:
    if "--check" in sys.argv[1:]:
        return check()
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"reader_{language}.ts"
        collect(language, path)
        compile_to(path, path.with_suffix(".qm"))
        print(f"{path.name}: {len(unfinished(path))} not translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
