"""Opens many broken files of every format, in process, and reports what is no ReaderError.

    python tests/quality/fuzz.py [--count N] [--seed S] [--formats pdf,docx] [--save FOLDER]

Each input is a good file with bytes flipped, cut, doubled, moved or replaced by telling words
(huge numbers, tags, braces). A process of its own works through each lot, so that a crash costs one
lot and its input is named; an input that takes longer than `SLOW` seconds of processor time is reported as well.
Exit code 1 where something was found.
"""

# Words to insert stay a few to a line.
# ruff: noqa: E501
from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.files import samples  # noqa: E402

from reader.documents.reading import article_of  # noqa: E402
from reader.documents.transfer import pack_article, unpack_article  # noqa: E402
from reader.errors import ReaderError  # noqa: E402

LOT = 500
SLOW = 8
WORDS = (
    b"<", b">", b"&", b"&#x110000;", b"&amp;", b"]]>", b"<!--", b"{", b"}", b"\\", b"\\u-1?", b"\\bin999999999 ",
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"4294967296", b"-1", b"99999999999999999999", b"\r\n\r\n", b"--B",
    b"=?utf-8?B?", b"%PDF-", b"obj", b"endstream", b"<<", b">>", b"/Kids[2 0 R]", b"/Length 9999999", b"PK\x03\x04",
    b"<w:p>", b"</w:p>", b"<text:s text:c='9999999999'/>", b"<table><tr><td>", b"<div " * 300, b"[" * 300, b"> " * 200,
    b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"charset=utf-7", b"Content-Type: multipart/mixed; boundary=\"\"\r\n",
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--formats", default="")
    parser.add_argument("--save", type=Path)
    options = parser.parse_args()
    wanted = set(filter(None, options.formats.split(",")))
    good = {
        name: data
        for name, data in samples().items()
        if not wanted or name.rpartition(".")[2] in wanted
    }
    found = 0
    started = time.monotonic()
    for first in range(0, options.count, LOT):
        numbers = range(first, min(first + LOT, options.count))
        found += _work_apart(good, numbers, options.seed, options.save)
    seconds = time.monotonic() - started
    print(f"{options.count} inputs in {seconds:.0f} s: {found} found")
    return 1 if found else 0


def _work_apart(good: dict[str, bytes], numbers: range, seed: int, save: Path | None) -> int:
    """One lot in a child of ours; how many inputs did what they must not."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os._exit(_work(good, numbers, seed, save, writing))
    os.close(writing)
    at = b""
    with os.fdopen(reading, "rb") as progress:
        for line in progress:
            at = line.strip()
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status):
        return os.WEXITSTATUS(status)
    print(f"input {at.decode()} of seed {seed} ended its process with signal {os.WTERMSIG(status)}")
    number = int(at.split()[0]) if at else numbers.start
    rest = range(number + 1, numbers.stop)
    return 1 + (_work_apart(good, rest, seed, save) if rest else 0)


def _work(
    good: dict[str, bytes], numbers: range, seed: int, save: Path | None, progress: int
) -> int:
    found = 0
    names = sorted(good)
    for number in numbers:
        chance = random.Random(f"{seed}/{number}")
        name = names[number % len(names)]
        data = mutate(good[name], chance)
        os.write(progress, f"{number} {name}\n".encode())
        signal.signal(signal.SIGPROF, _too_slow)
        signal.setitimer(signal.ITIMER_PROF, SLOW)
        fault = find_fault(data, name)
        signal.setitimer(signal.ITIMER_PROF, 0)
        if fault:
            found += 1
            print(f"input {number} ({name}, seed {seed}): {fault}")
            if save is not None:
                save.mkdir(parents=True, exist_ok=True)
                (save / f"{seed}-{number}-{name}").write_bytes(data)
    sys.stdout.flush()
    return min(found, 100)


class TooSlow(Exception):
    """Raised by the alarm."""


def _too_slow(*_: object) -> None:
    raise TooSlow


def find_fault(data: bytes, name: str) -> str | None:
    """What was wrong with opening `data`, or None: an article or a refusal in words is right."""
    try:
        article = article_of(data, name, sha256="0" * 64)
        header, text = pack_article(article)
        if unpack_article(header, text) != article:
            return "article changed on its way"
    except ReaderError as error:
        return None if error.message.endswith(".") else f"no sentence: {error.message}"
    except (MemoryError, RecursionError):
        return None  # the child says too_complex
    except TooSlow:
        return f"took longer than {SLOW} s"
    except Exception:
        return traceback.format_exc()
    at = 0
    for block in article.blocks:
        if article.text[at : block.span.start].strip() or "\n" in block.span.of(article.text):
            return f"block out of place at {block.span.start}"
        at = block.span.end
    return "text after the last block" if article.text[at:].strip() else None


def mutate(data: bytes, chance: random.Random) -> bytes:
    """`data` with one to eight changes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        size = len(changed)
        at = chance.randrange(size) if size else 0
        end = min(size, at + chance.choice((1, 4, 40, 400)))
        kind = chance.randrange(7)
        if kind == 0 and size:
            changed[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            changed[at:end] = b""
        elif kind == 2:
            changed[at:at] = chance.choice(WORDS)
        elif kind == 3:
            changed[at:end] = chance.randbytes(end - at)
        elif kind == 4:
            changed[at:at] = changed[at:end] * chance.choice((1, 3, 200))
        elif kind == 5 and chance.random() < 0.3:
            del changed[at:]
        elif size:
            changed[at : at + 1] = chance.choice(WORDS)
    return bytes(changed)


if __name__ == "__main__":
    sys.exit(main())
