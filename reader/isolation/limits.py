"""How much a child process may use before it is stopped."""

from __future__ import annotations

from reader.records import dataclass

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Walls around one task. Sizes are bytes, times are seconds.

    `memory` is address space (RLIMIT_AS on Linux; committed memory of the job on Windows; not
    enforced by macOS). `readable` names folders and files that the task may read besides the
    program's own code; no task may write anything anywhere.
    """

    seconds: float = 20.0
    """Wall clock, from start to the last byte of the answer."""
    cpu_seconds: int = 15
    memory: int = 1024 * MEGABYTE
    answer: int = 128 * MEGABYTE
    open_files: int = 64
    readable: tuple[str, ...] = ()
