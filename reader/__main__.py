"""Start the window, or hand over to the command line, a worker or an isolated child."""

from __future__ import annotations

import gc
import os
import sys
from typing import IO, NoReturn

_INTERRUPTED = 130
_COMMANDS = ("compare", "inspect", "models", "--version", "--help", "-h")


def main(argv: list[str] | None = None) -> int:
    """Returns the exit code; `argv` is without the program's name."""
    # Importing makes no garbage: looking for it a hundred times was a tenth of every start.
    gc.set_threshold(100_000)
    arguments = sys.argv[1:] if argv is None else argv
    first = arguments[0] if arguments else ""
    if first == "--worker":
        return _serve(*_protocol_streams())
    if first == "--names-worker":
        from reader.worker.names import serve_names

        return serve_names(*_protocol_streams())
    if first == "--child":
        from reader.isolation.child import main as child

        return child()
    if first in _COMMANDS:
        try:
            from reader.cli import run
        except KeyboardInterrupt:  # before `run` is there to answer it
            return _INTERRUPTED
        return run(arguments)
    from reader.late_modules import put_modules_off

    put_modules_off()
    # The worker is on its way before anything is imported that the window alone needs.
    from reader.worker.client import WorkerClient
    from reader.worker.spawn import ChildProcess

    client = WorkerClient(ChildProcess("--worker", _serve))
    from reader.ui.application import run_window

    return run_window(arguments, client)


def _serve(requests: IO[bytes], answers: IO[bytes]) -> int:
    from reader.worker.serve import serve

    return serve(requests, answers)


def _protocol_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Standard input and output for messages only: whatever a library prints goes to standard
    error instead of between two messages."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return sys.stdin.buffer, answers


def start() -> NoReturn:
    """The program itself: ends the process with `main`'s exit code."""
    code = main()
    if code == _INTERRUPTED:
        # An interrupt that passes through exec() of a string (named tuples, data classes) leaves
        # a mark in CPython that turns every later exit into death by SIGINT, caught or not.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    start()
