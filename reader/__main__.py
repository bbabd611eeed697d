"""Start the window, or hand over to the command line, the worker or an isolated child."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Returns the exit code; `argv` is without the program's name."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["--worker"]:
        from reader.worker.serve import serve

        return serve(sys.stdin.buffer, sys.stdout.buffer)
    if arguments[:1] and arguments[0] in ("compare", "inspect", "models", "--version", "--help"):
        from reader.cli import run

        return run(arguments)
    from reader.ui.application import run_window

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
