"""How many texts of fourteen languages, each in encodings it has been written in, are read letter
by letter without being told the encoding.

    python tests/quality/encodings.py

Prints the count for short, usual and long texts, and what the wrong ones were taken for.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.encodings import CASES, sample  # noqa: E402

from reader.documents.encoding import decode  # noqa: E402
from reader.documents.encoding_detection import NotText  # noqa: E402


def main() -> int:
    for length in (90, 400, 4000):
        wrong = []
        for language, codec in CASES:
            text = sample(language, codec, length)
            try:
                found = decode(text.encode(codec))
            except NotText:
                wrong.append(f"{language} {codec}: refused")
                continue
            if found.text != text:
                wrong.append(f"{language} {codec}: read as {found.encoding.name}")
        print(f"{length:5} characters: {len(CASES) - len(wrong)} of {len(CASES)}", *wrong, sep="; ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
