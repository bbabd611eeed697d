"""Writing a file so that there is either the whole new one or the whole old one.

Beside the target, counted, flushed to the disk, moved into place, read back and compared: a full
disk can make the usual writers report success over a cut file.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import tempfile
from pathlib import Path

from reader.documents.names import visible_name
from reader.errors import ErrorCode, ReaderError

_REASONS = {
    errno.ENOSPC: "the disk is full. Make room or choose another place.",
    errno.EDQUOT: "your share of the disk is used up. Make room or choose another place.",
    errno.EACCES: "it or its folder may not be written to. Choose another folder.",
    errno.EPERM: "it or its folder may not be written to. Choose another folder.",
    errno.EROFS: "its folder is read-only. Choose another folder.",
    errno.ENOENT: "its folder does not exist. Make the folder or choose another.",
    errno.ENOTDIR: "its folder is not a folder. Choose another.",
    errno.EISDIR: "there is a folder of this name. Choose another name.",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one.",
    errno.EFBIG: "files of this size are not allowed there. Choose another place.",
    errno.EBUSY: "it is in use. Close it in the other program or choose another name.",
}


def write_file(path: Path, data: bytes) -> None:
    """Put `data` at `path`, replacing what is there only once the new bytes are safe on the disk.

    Raises ReaderError (CANNOT_WRITE) naming the base name and what to do; then the old file is
    whole and nothing of the new one is left.
    """
    temporary: Path | None = None
    try:
        _refuse_special(path)
        handle, name = tempfile.mkstemp(prefix=".reader-", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with contextlib.closing(os.fdopen(handle, "wb", buffering=0)) as file:
            _write_all(file.fileno(), data)
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        _compare(temporary, data)
        temporary.replace(path)
        temporary = None
        _flush_folder(path.parent)
        _compare(path, data)
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def _refuse_special(path: Path) -> None:
    """A device, a pipe or a folder is not replaced by a file."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise ReaderError(
            ErrorCode.CANNOT_WRITE,
            f"“{visible_name(path.name)}” cannot be written: it is not an ordinary file. "
            "Choose another name.",
        )


def _write_all(handle: int, data: bytes) -> None:
    """Every byte, however few of them one call takes."""
    view = memoryview(data)
    while view:
        written = os.write(handle, view)
        if written <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        view = view[written:]


def _mode(path: Path) -> int:
    """The rights of the file that is replaced; for a new file those the user asks for."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _flush_folder(folder: Path) -> None:
    """Make the move itself survive a power cut, where folders can be flushed."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _compare(path: Path, data: bytes) -> None:
    """Read back what stands there now; a disk that loses bytes is found here, not by the reader."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").digest()
    if found != hashlib.sha256(data).digest():
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def cannot_write(path: Path, error: OSError) -> ReaderError:
    """What to tell the person about a failure of the system."""
    reason = _REASONS.get(error.errno or 0)
    if reason is None:
        said = os.strerror(error.errno) if error.errno else "unknown reason"
        reason = f"{said.lower()}. Choose another place."
    return ReaderError(
        ErrorCode.CANNOT_WRITE, f"“{visible_name(path.name)}” cannot be written: {reason}"
    )


def make_folder(path: Path) -> None:
    """The folder at `path`, unless it is there. Raises ReaderError (CANNOT_WRITE)."""
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        if error.errno == errno.EEXIST:
            error = OSError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        raise cannot_write(path, error) from error
