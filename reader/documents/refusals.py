"""Why a file is not read: errors whose sentence names the file and says what to do instead."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from reader.documents.names import visible_name
from reader.errors import ErrorCode, ReaderError

LARGEST_FILE = 200 * 1024 * 1024
"""Bytes of a file that is read."""
_READABLE = "txt, md, html, mhtml, eml, docx, odt, rtf, pdf and epub"


def quoted(name: str) -> str:
    """A file's name as it stands in a sentence."""
    return f"“{visible_name(name)}”"


def cannot_open(path: Path, name: str, error: OSError | ValueError) -> ReaderError:
    """What the system's answer to opening or reading a file means."""
    number = getattr(error, "errno", None)
    if number in (errno.EACCES, errno.EPERM):
        with suppress(OSError):
            if path.is_dir():  # Windows says "no permission" of a folder
                return not_a_file(name, stat.S_IFDIR)
        return ReaderError(
            ErrorCode.PERMISSION,
            f"{quoted(name)} cannot be read: permission denied. Ask its owner for the right to "
            "read it, or copy it to a place of your own.",
        )
    if number == errno.EISDIR:
        return not_a_file(name, stat.S_IFDIR)
    if number == errno.ENXIO:  # a socket
        return not_a_file(name, stat.S_IFSOCK)
    if number == errno.ELOOP:
        return ReaderError(
            ErrorCode.NOT_FOUND,
            f"{quoted(name)} is a link that leads back to itself. Choose the file that it was "
            "meant for.",
        )
    if number in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG) or number is None:
        is_link = False
        with suppress(OSError, ValueError):
            is_link = path.is_symlink()
        what = "is a link to a file that is not there" if is_link else "was not found"
        return ReaderError(
            ErrorCode.NOT_FOUND,
            f"{quoted(name)} {what}. It may have been moved, renamed or deleted: choose it again.",
        )
    reason = (os.strerror(number) if number else "unknown reason").lower()
    return ReaderError(
        ErrorCode.NOT_A_FILE,
        f"{quoted(name)} cannot be opened ({reason}). Copy it to this computer and open the copy.",
    )


def not_a_file(name: str, mode: int) -> ReaderError:
    """`mode` is the `st_mode` of what stands there."""
    if stat.S_ISDIR(mode):
        what = "is a folder. Choose an article file inside it."
    elif stat.S_ISFIFO(mode):
        what = "is a pipe, not a file. Save what it carries as a file, or use - for standard input."
    else:
        what = "is a device or a socket, not a file. Choose an article file."
    return ReaderError(ErrorCode.NOT_A_FILE, f"{quoted(name)} {what}")


def made_up(name: str) -> ReaderError:
    """For the system's own files, as in /proc: bytes without a size."""
    return ReaderError(
        ErrorCode.NOT_A_FILE,
        f"{quoted(name)} is made up by the system and is no stored file. Choose an article file.",
    )


def too_large(name: str) -> ReaderError:
    return ReaderError(
        ErrorCode.TOO_LARGE,
        f"{quoted(name)} is larger than {LARGEST_FILE >> 20} MB. "
        "Save the article alone, for example as plain text, and open that.",
    )


def changed_while_reading(name: str) -> ReaderError:
    return ReaderError(
        ErrorCode.CHANGED_WHILE_READING,
        f"{quoted(name)} was changed by another program while it was read. Open it again.",
    )


def parser_confused(name: str) -> ReaderError:
    return ReaderError(
        ErrorCode.PARSER_STOPPED,
        f"{quoted(name)} confused its reader. Save it again from its program, or as plain text.",
    )


def empty(name: str) -> ReaderError:
    return ReaderError(
        ErrorCode.EMPTY, f"{quoted(name)} is empty. Choose a file that holds an article."
    )


def not_text(name: str) -> ReaderError:
    return ReaderError(
        ErrorCode.NOT_TEXT, f"{quoted(name)} holds no readable text. Readable are {_READABLE}."
    )


def unknown_encoding(name: str, encoding: str | None) -> ReaderError:
    return ReaderError(
        ErrorCode.UNSUPPORTED, f"“{encoding}” is no encoding that can be read for {quoted(name)}."
    )


def of_another_kind(name: str, what: str) -> ReaderError:
    """`what` says what the file is ("a picture")."""
    return ReaderError(
        ErrorCode.UNSUPPORTED, f"{quoted(name)} is {what}. Readable are {_READABLE}."
    )


def not_what_it_claims(name: str, claimed: str) -> ReaderError:
    return ReaderError(
        ErrorCode.TYPE_MISMATCH,
        f"{quoted(name)} is no {claimed} file, whatever its name says. "
        "Get it again from where it came, or give it the ending .txt to read it as text.",
    )


def old_office_file(name: str, *, is_encrypted: bool) -> ReaderError:
    if is_encrypted:
        return ReaderError(
            ErrorCode.ENCRYPTED,
            f"{quoted(name)} is locked with a password. Open it in its program, save a copy "
            "without a password, and open that.",
        )
    return ReaderError(
        ErrorCode.UNSUPPORTED,
        f"{quoted(name)} is a file of an old Office program. Save it as docx, odt or txt and "
        "open that.",
    )
