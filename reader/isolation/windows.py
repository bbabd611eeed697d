"""Walls of a child on Windows: a job object with memory, time and process limits, through ctypes.

The parent makes the job and puts the child into it before it sends the request, so the child has
read nothing when the walls go up. Source: the Win32 documentation of JOBOBJECT_EXTENDED_LIMIT_
INFORMATION. Written from the documentation; not run on Windows so far.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from reader.isolation.limits import Limits

_EXTENDED_LIMIT_INFORMATION = 9
_LIMIT_PROCESS_TIME, _LIMIT_ACTIVE_PROCESS = 0x2, 0x8
_LIMIT_PROCESS_MEMORY, _LIMIT_DIE_ON_EXCEPTION, _LIMIT_KILL_ON_CLOSE = 0x100, 0x400, 0x2000
_UI_RESTRICTIONS, _ALL_UI_LIMITS = 4, 0xFF


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def put_into_job(process_handle: int, limits: Limits) -> int | None:
    """A job around the process; its handle must stay open until the child has ended, and closing
    it ends the child. None where the system refuses."""
    if sys.platform != "win32":
        return None
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return None
    wanted = _ExtendedLimits()
    wanted.basic.flags = (
        _LIMIT_PROCESS_TIME
        | _LIMIT_ACTIVE_PROCESS
        | _LIMIT_PROCESS_MEMORY
        | _LIMIT_DIE_ON_EXCEPTION
        | _LIMIT_KILL_ON_CLOSE
    )
    wanted.basic.process_time = limits.cpu_seconds * 10_000_000  # units of 100 nanoseconds
    wanted.basic.active_processes = 1
    wanted.process_memory = limits.memory
    no_ui = ctypes.c_uint32(_ALL_UI_LIMITS)
    handle = ctypes.c_void_p(job)
    stands = kernel.SetInformationJobObject(
        handle, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(wanted), ctypes.sizeof(wanted)
    )
    kernel.SetInformationJobObject(
        handle, _UI_RESTRICTIONS, ctypes.byref(no_ui), ctypes.sizeof(no_ui)
    )
    if stands and kernel.AssignProcessToJobObject(handle, ctypes.c_void_p(process_handle)):
        return int(job)
    kernel.CloseHandle(handle)
    return None


def close_job(job: int) -> None:
    """Ends whatever still runs in the job."""
    if sys.platform == "win32":
        ctypes.WinDLL("kernel32").CloseHandle(ctypes.c_void_p(job))
