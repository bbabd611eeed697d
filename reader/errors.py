"""Failures that a person can be told about."""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    """Why something could not be done; stable, printed by the command line."""

    EMPTY = "empty"
    NOT_TEXT = "not_text"
    UNSUPPORTED = "unsupported"
    TYPE_MISMATCH = "type_mismatch"
    CORRUPT = "corrupt"
    ENCRYPTED = "encrypted"
    NO_TEXT_LAYER = "no_text_layer"
    TOO_LARGE = "too_large"
    TOO_LARGE_UNPACKED = "too_large_unpacked"
    TOO_COMPLEX = "too_complex"
    UNSAFE = "unsafe"
    TIMEOUT = "timeout"
    PARSER_STOPPED = "parser_stopped"
    NOT_A_FILE = "not_a_file"
    NOT_FOUND = "not_found"
    PERMISSION = "permission"
    CHANGED_WHILE_READING = "changed_while_reading"
    CANNOT_WRITE = "cannot_write"
    MODEL_UNUSABLE = "model_unusable"
    REPORT_FAILED = "report_failed"
    INTERNAL = "internal"


class ReaderError(Exception):
    """An expected failure: a code, and one or two sentences that say what is wrong and what to do.

    `message` is plain text for the person at the screen. It names the file by its base name and
    never holds a path, a traceback or text of another file.
    """

    def __init__(self, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
