"""Walls of a child on Linux: own network, Landlock, a system call filter, through ctypes.

Each wall is tried by itself; one that the kernel does not have or forbids is left out and the
others stand. Sources: landlock(7) and uapi/linux/landlock.h, seccomp(2), user_namespaces(7).
"""

# os.path, since pathlib costs a child 6 ms of its start (hence the next line).
# ruff: noqa: PTH112
from __future__ import annotations

import contextlib
import ctypes
import os
import struct
import sys

from reader.isolation.limits import Limits

_CLONE_NEWUSER, _CLONE_NEWNET, _CLONE_NEWIPC = 0x10000000, 0x40000000, 0x08000000
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 4, 22, 38
_SIGKILL = 9

# The numbers are the same on every architecture (added after the tables were unified).
_LANDLOCK_CREATE_RULESET, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT_SELF = 444, 445, 446
_LANDLOCK_READ_FILE, _LANDLOCK_READ_DIR = 1 << 2, 1 << 3
_LANDLOCK_FS_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
"""How many file rights each Landlock ABI knows; 16 from ABI 5."""

_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_FORBIDDEN = {
    # System calls by which a parser could reach a network, start a program, change a file or
    # touch another process. (x86-64 number, arm64 number or None where there is none.)
    "socket": (41, 198),
    "connect": (42, 203),
    "accept": (43, 202),
    "accept4": (288, 242),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "bind": (49, 200),
    "listen": (50, 201),
    "socketpair": (53, 199),
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424),
    "truncate": (76, 45),
    "rename": (82, None),
    "renameat": (264, 38),
    "renameat2": (316, 276),
    "mkdir": (83, None),
    "mkdirat": (258, 34),
    "rmdir": (84, None),
    "creat": (85, None),
    "link": (86, None),
    "linkat": (265, 37),
    "unlink": (87, None),
    "unlinkat": (263, 35),
    "symlink": (88, None),
    "symlinkat": (266, 36),
    "mknod": (133, None),
    "mknodat": (259, 33),
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    # What changes a file through the descriptor that it is read by.
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    # What reaches another process of the same person.
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    "sched_setaffinity": (203, 122),
    "sched_setscheduler": (144, 119),
    "sched_setparam": (142, 118),
    "sched_setattr": (314, 274),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    "kcmp": (312, 272),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "pidfd_getfd": (438, 438),
    "mq_open": (240, 180),
    "mount": (165, 40),
    "umount2": (166, 39),
    "chroot": (161, 51),
    "pivot_root": (155, 41),
    "unshare": (272, 97),
    "setns": (308, 268),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "open_by_handle_at": (304, 265),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "kexec_load": (246, 104),
    "reboot": (169, 142),
}
_OPENING = {"x86_64": ((2, 1), (257, 2)), "aarch64": ((56, 2),)}
"""open and openat, and which of their arguments holds the flags."""
_OPENAT2 = 437
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000 | 0o2000
"""O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND."""
_CLONE = {"x86_64": 56, "aarch64": 220}
_CLONE3 = 435
_OWN_ONLY = {"x86_64": (62, 234, 302), "aarch64": (129, 131, 261)}
"""kill, tgkill and prlimit64: allowed where their first argument is this process, or 0, which
stands for it (and for its group, in which it is alone)."""
_CLONE_THREAD = 0x00010000
_EPERM, _ENOSYS = 1, 38


def confine(limits: Limits, code: tuple[str, ...]) -> tuple[str, ...]:
    """Put every wall around this process that the kernel allows; the names of those that stand.

    `code` names the folders of the program's own code, which stay readable: parsers load parts of
    themselves late. Never raises for a missing wall.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    standing = []
    die_with_parent()
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    if _leave_the_network(libc):
        standing.append("no network")
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        if _forbid_files(libc, (*code, *limits.readable)):
            standing.append("landlock")
        if _filter_system_calls(libc):
            standing.append("seccomp")
    return tuple(standing)


def die_with_parent() -> None:
    """Have the kernel end this process when the thread that started it ends."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    if os.getppid() == 1:
        os._exit(1)  # the parent died before it was told


def _leave_the_network(libc: ctypes.CDLL) -> bool:
    """A network namespace of our own has no interface that is up, not even loopback."""
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET | _CLONE_NEWIPC) == 0:
        return True
    return bool(libc.unshare(_CLONE_NEWNET) == 0)


def _forbid_files(libc: ctypes.CDLL, readable: tuple[str, ...]) -> bool:
    abi = libc.syscall(_LANDLOCK_CREATE_RULESET, None, 0, 1)
    if abi < 1:
        return False
    files = (1 << _LANDLOCK_FS_RIGHTS.get(abi, 16)) - 1
    network = 0b11 if abi >= 4 else 0
    scopes = 0b11 if abi >= 6 else 0
    fields = struct.pack("=QQQ", files, network, scopes)
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    ruleset = libc.syscall(_LANDLOCK_CREATE_RULESET, fields, ctypes.c_size_t(size), 0)
    if ruleset < 0:
        return False
    try:
        for path in readable:
            _allow_reading(libc, ruleset, path)
        return bool(libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow_reading(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    with contextlib.suppress(OSError):
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            is_folder = os.path.isdir(path)
            rights = _LANDLOCK_READ_FILE | (_LANDLOCK_READ_DIR if is_folder else 0)
            rule = struct.pack("=Qi", rights, place)
            libc.syscall(_LANDLOCK_ADD_RULE, ruleset, 1, rule, 0)
        finally:
            os.close(place)


def _filter_system_calls(libc: ctypes.CDLL) -> bool:
    machine = os.uname().machine
    if machine not in _AUDIT_ARCH or sys.maxsize < 1 << 32:
        return False
    program = _filter_program(machine, os.getpid())
    code = ctypes.create_string_buffer(b"".join(program), len(program) * 8)
    pointer = ctypes.cast(code, ctypes.c_void_p).value or 0
    holder = ctypes.create_string_buffer(struct.pack("@HP", len(program), pointer))
    return bool(libc.prctl(_PR_SET_SECCOMP, 2, holder, 0, 0) == 0)


def _filter_program(machine: str, own_pid: int) -> list[bytes]:
    """A classic BPF program over `struct seccomp_data` (number, architecture, …, arguments)."""
    load, equal, any_bit, above, answer = 0x20, 0x15, 0x45, 0x35, 0x06
    allow, refuse, kill = 0x7FFF0000, 0x00050000 | _EPERM, 0x80000000
    first_argument, x32_bit = 16, 0x40000000
    cannot_look = 0x00050000 | _ENOSYS  # flags behind a pointer: the C library has older calls

    def step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
        return struct.pack("=HBBI", code, if_true, if_false, value)

    column = 0 if machine == "x86_64" else 1
    numbers = [pair[column] for pair in _FORBIDDEN.values()]
    program = [
        step(load, 4),
        step(equal, _AUDIT_ARCH[machine], 1, 0),
        step(answer, kill),
        step(load, 0),
        step(above, x32_bit, 0, 1),  # the second, 32-bit table of x86-64
        step(answer, kill),
        step(equal, _CLONE3, 0, 1),
        step(answer, cannot_look),
        step(equal, _OPENAT2, 0, 1),
        step(answer, cannot_look),
    ]
    for number in numbers:
        if number is not None:
            program += [step(equal, number, 0, 1), step(answer, refuse)]
    for number, flags in _OPENING[machine]:
        program += [
            step(equal, number, 0, 4),
            step(load, first_argument + 8 * flags),
            step(any_bit, _WRITING, 0, 1),
            step(answer, refuse),
            step(answer, allow),
        ]
    program += [
        step(equal, _CLONE[machine], 0, 4),
        step(load, first_argument),
        step(any_bit, _CLONE_THREAD, 0, 1),
        step(answer, allow),
        step(answer, refuse),
    ]
    for number in _OWN_ONLY[machine]:
        program += [
            step(equal, number, 0, 5),
            step(load, first_argument),
            step(equal, own_pid, 1, 0),
            step(equal, 0, 0, 1),
            step(answer, allow),
            step(answer, refuse),
        ]
    return [*program, step(answer, allow)]
