"""Passwords of locked PDFs: from a file that is named, or asked for on the terminal.

Never from an argument, which every user of the computer can read in the list of processes, nor from
the environment, which programs hand on.
"""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from pathlib import Path

from reader.documents.article import Article
from reader.documents.names import visible_name
from reader.documents.open import open_article, takes_password
from reader.errors import ErrorCode, ReaderError

_ATTEMPTS = 3
_MOST = 20
"""Passwords of a file that are tried; each costs a reading."""
_LARGEST_FILE = 1 << 16
"""Bytes of a file of passwords that are looked at."""


def read_passwords(file: str | None) -> tuple[str, ...]:
    """The lines of the named file that are not empty. Raises ReaderError."""
    if file is None:
        return ()
    name = visible_name(Path(file).name)
    try:
        with Path(file).open("rb") as source:
            data = source.read(_LARGEST_FILE)
        lines = data.decode("utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "it is not UTF-8"
        raise ReaderError(
            ErrorCode.NOT_FOUND,
            f"“{name}” cannot be read as a file of passwords ({reason.lower()}). Write one password"
            " a line, as plain text.",
        ) from None
    found = tuple(line for line in lines if line)
    if not found:
        raise ReaderError(
            ErrorCode.EMPTY, f"“{name}” holds no password. Write one password a line."
        )
    return found[:_MOST]


def open_locked(path: Path, failure: ReaderError, given: tuple[str, ...]) -> Article:
    """The article in a file that failed to open: with one of the `given` passwords, or one that
    is asked for where a person sits at a terminal. Raises ReaderError: the last failure."""
    if failure.code is not ErrorCode.ENCRYPTED or not takes_password(path):
        raise failure
    for password in given or _asked_for(path):
        try:
            return open_article(path, password=password)
        except ReaderError as error:
            failure = error
            if error.code is not ErrorCode.ENCRYPTED:
                break
    if failure.code is ErrorCode.ENCRYPTED and not given and not _is_at_terminal():
        raise ReaderError(
            ErrorCode.ENCRYPTED,
            f"“{visible_name(path.name)}” is locked with a password. Put it into a file and name"
            " that with --password-file, or save a copy without a password and open that.",
        )
    raise failure


def _asked_for(path: Path) -> Iterator[str]:
    if not _is_at_terminal():
        return
    for _ in range(_ATTEMPTS):
        try:
            password = getpass.getpass(f"Password of “{visible_name(path.name)}”: ", sys.stderr)
        except EOFError:
            return
        if not password:
            return
        yield password


def _is_at_terminal() -> bool:
    """Whether a question can be seen and answered, unseen by what standard output goes to."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
