"""Walls of a child on macOS: a sandbox profile without network, writing and other programs.

Source: sandbox_init(3) and the profiles in /usr/share/sandbox. The call is marked as deprecated but
is what the system's own tools use. Written from the documentation; not run on macOS so far.
"""

from __future__ import annotations

import ctypes

_PROFILE = b"""(version 1)
(allow default)
(deny network*)
(deny file-write*)
(deny process-fork)
(deny process-exec)
(deny signal (target others))
"""


def confine() -> tuple[str, ...]:
    """The names of the walls that stand; empty where the system refuses. Never raises."""
    try:
        library = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
        error = ctypes.c_char_p()
        refused = library.sandbox_init(_PROFILE, ctypes.c_uint64(0), ctypes.byref(error))
    except (OSError, AttributeError):
        return ()
    return () if refused else ("sandbox",)
