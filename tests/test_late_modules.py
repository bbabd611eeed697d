"""Modules that are run when something is first taken out of them."""

from __future__ import annotations

import subprocess
import sys


def _printed(code: str) -> list[str]:
    start = "import sys\nfrom reader.late_modules import put_modules_off\nput_modules_off()\n"
    done = subprocess.run(
        [sys.executable, "-c", start + code], capture_output=True, text=True, check=True
    )
    assert not done.stderr
    return done.stdout.splitlines()


def test_importing_one_does_not_run_it() -> None:
    code = "import zipfile, random\nprint('shutil' in sys.modules, 'ZipFile' in vars(zipfile))"
    assert _printed(code) == ["False False"]


def test_taking_something_out_of_it_runs_it() -> None:
    code = (
        "import types, zipfile\n"
        "from tempfile import mkdtemp\n"
        "print(mkdtemp.__module__, zipfile.ZipFile.__module__, type(zipfile) is types.ModuleType)\n"
        "import zipfile as again\n"
        "print(again is zipfile, hasattr(zipfile, 'nothing'), hasattr(zipfile, 'is_being_run'))\n"
    )
    assert _printed(code) == ["tempfile zipfile True", "True False False"]


def test_threads_that_want_it_at_once_all_get_it_whole() -> None:
    code = (
        "import threading, zipfile, traceback, ipaddress\n"
        "sys.setswitchinterval(1e-6)\n"
        "wanted = (zipfile, 'main'), (traceback, 'clear_frames'), (ipaddress, 'ip_network')\n"
        "together = threading.Barrier(8)\n"
        "found = []\n"
        "def take():\n"
        "    together.wait()\n"
        "    for module, name in wanted:\n"
        "        found.append(callable(getattr(module, name)))\n"
        "threads = [threading.Thread(target=take) for _ in range(8)]\n"
        "[thread.start() for thread in threads]\n"
        "[thread.join() for thread in threads]\n"
        "print(len(found), all(found))\n"
    )
    assert _printed(code) == ["24 True"]


def test_one_that_is_there_stays_as_it_is() -> None:
    code = (
        "del sys.modules['zipfile']\n"
        "import zipfile\n"
        "had = zipfile.ZipFile\n"
        "put_modules_off()\n"
        "print(sys.modules['zipfile'] is zipfile, zipfile.ZipFile is had)\n"
    )
    assert _printed(code) == ["True True"]


def test_a_path_does_not_need_what_only_its_address_needs() -> None:
    code = (
        "from pathlib import Path\n"
        "import urllib.parse\n"
        "print('urlsplit' in vars(urllib.parse), Path('/a b').name)\n"
        "print(Path('/a b').as_uri(), 'urlsplit' in vars(urllib.parse))\n"
        "print(urllib.parse.quote_from_bytes.__module__, urllib.parse.unquote('a%20b'))\n"
    )
    assert _printed(code) == ["False a b", "file:///a%20b True", "urllib.parse a b"]
