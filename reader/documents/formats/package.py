"""Reading zip packages (docx, odt, epub) in memory, with a cap on everything.

Nothing is ever extracted, so names inside a package can lead nowhere. Sizes that the directory
states are not believed: parts are read up to the cap. A DOCTYPE has no business in a package and is
refused, which ends entity tricks before they begin.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from lxml import etree

from reader.documents.article import Notice
from reader.errors import ErrorCode, ReaderError

MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes of all parts read from one package, together."""
_MOST_PARTS = 20_000
_DAMAGED = "{file} is damaged and cannot be read. Get it again, or open and save it in its program."


class Package:
    """An open package. Raises ReaderError (corrupt, encrypted, too_large_unpacked, unsafe)."""

    def __init__(self, data: bytes) -> None:
        self._left = MOST_UNPACKED
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._infos = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
            raise ReaderError(ErrorCode.CORRUPT, _DAMAGED) from error
        if len(self._infos) > _MOST_PARTS:
            raise ReaderError(
                ErrorCode.TOO_COMPLEX, "{file} holds too many parts. Save it again as plain text."
            )
        self.names = frozenset(info.filename for info in self._infos)

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, or None where there is no such part."""
        if name not in self.names:
            return None
        info = self._zip.getinfo(name)
        if info.flag_bits & 1:
            raise encrypted()
        try:
            with self._zip.open(info) as part:
                data = part.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise ReaderError(ErrorCode.CORRUPT, _DAMAGED) from error
        except (NotImplementedError, RuntimeError) as error:
            raise ReaderError(
                ErrorCode.UNSUPPORTED,
                "{file} is packed in a way that cannot be read. Open and save it in its program.",
            ) from error
        if len(data) > self._left:
            raise ReaderError(
                ErrorCode.TOO_LARGE_UNPACKED,
                f"{{file}} unpacks to more than {MOST_UNPACKED >> 20} MB, which no article needs. "
                "Save its text alone, for example as txt.",
            )
        self._left -= len(data)
        return data

    def xml(self, name: str) -> Any | None:
        """The root element of an XML part, or None where there is no such part."""
        data = self.read(name)
        return None if data is None else parse_xml(data)

    def notices(self) -> tuple[Notice, ...]:
        """What must be told of the package itself."""
        names = [info.filename.lower() for info in self._infos]
        if len(set(names)) == len(names):
            return ()
        return (
            Notice(
                "duplicate_parts",
                "The package holds two parts of one name; other programs may show the other one.",
            ),
        )


def parse_xml(data: bytes) -> Any:
    """Root of an XML document. Raises ReaderError (unsafe, too_complex, corrupt)."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    if b"<!DOCTYPE" in data[:65536].replace(b"\0", b""):
        raise _unsafe()
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if any(sign in str(error).lower() for sign in ("depth", "huge", "memory")):
            raise ReaderError(
                ErrorCode.TOO_COMPLEX,
                "{file} is too large inside or nested too deeply to be read. Save its text alone, "
                "for example as txt.",
            ) from error
        raise ReaderError(ErrorCode.CORRUPT, _DAMAGED) from error
    except ValueError as error:
        raise ReaderError(ErrorCode.CORRUPT, _DAMAGED) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _unsafe()
    return root


def damaged() -> ReaderError:
    return ReaderError(ErrorCode.CORRUPT, _DAMAGED)


def encrypted() -> ReaderError:
    return ReaderError(
        ErrorCode.ENCRYPTED,
        "{file} is locked with a password or copy protection. Save a copy without it, and open "
        "that.",
    )


def _unsafe() -> ReaderError:
    return ReaderError(
        ErrorCode.UNSAFE,
        "{file} holds declarations that documents of its kind never have and that are used to "
        "attack programs. It was not read. Ask its sender for a plain copy.",
    )
