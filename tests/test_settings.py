"""Settings survive saving, and a damaged file costs only what is damaged."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import (
    RECENT_LIMIT,
    SCROLLINGS,
    THEMES,
    RecentPair,
    Settings,
    load_settings,
    save_settings,
)

_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(
    st.builds(
        Settings,
        theme=st.sampled_from(THEMES),
        scrolling=st.sampled_from(SCROLLINGS),
        strength=st.floats(0, 1),
        zoom=st.integers(70, 300),
        reading_font=_text,
        private=st.booleans(),
        recent=st.lists(st.builds(RecentPair, _text, _text, _text), max_size=3).map(tuple),
        shortcuts=st.lists(st.tuples(_text, _text), max_size=3).map(tuple),
    )
)
def test_settings_survive_save_and_load(
    tmp_path_factory: pytest.TempPathFactory, settings: Settings
) -> None:
    path = tmp_path_factory.mktemp("settings") / "deep" / "settings.json"
    save_settings(settings, path)
    assert load_settings(path) == settings
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null", b'"x"'])
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load_settings(path) == Settings()


def test_one_bad_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps({"theme": "mauve", "zoom": 9000, "private": "yes", "figures": True, "new": 1})
    )
    assert load_settings(path) == Settings(figures=True)


def test_a_value_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="zoom"):
        Settings(zoom=20)


def test_the_newest_recent_pair_is_first_and_stands_once() -> None:
    settings = Settings()
    for number in range(RECENT_LIMIT + 3):
        settings = settings.with_recent(f"/press/{number}.txt", "/press/b.txt", "2026-05-12")
    settings = settings.with_recent("/press/5.txt", "/press/b.txt", "2026-05-13")
    assert settings.recent[0] == RecentPair("/press/5.txt", "/press/b.txt", "2026-05-13")
    assert len({pair.left for pair in settings.recent}) == len(settings.recent) == RECENT_LIMIT


def test_private_mode_remembers_nothing_and_forgets_what_was() -> None:
    settings = Settings().with_recent("/press/a.txt", "", "2026-05-12").forgetting()
    assert settings.recent == ()
    assert settings.last_folder == ""
    assert settings.with_recent("/press/c.txt", "", "2026-05-12") == settings


def test_a_folder_that_cannot_be_written_raises_and_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(zoom=110), path)
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(OSError, match=r"."):
        save_settings(replace(Settings(), zoom=120), blocked / "settings.json")
    assert load_settings(path).zoom == 110
