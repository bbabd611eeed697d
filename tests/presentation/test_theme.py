"""The table of looks keeps what it promises: contrast, three steps, and letters beside colour."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from support.colour_vision import DEFICIENCIES, ciede2000, distance, lab, seen

from reader.analysis.model import Label
from reader.comparison.model import PairKind
from reader.documents.article import Role
from reader.presentation.colour import contrast
from reader.presentation.theme import THEMES, TINTS, Theme, load_theme, low_contrasts, with_tint_hue

TINTED = ("light", "dark")
VISION = (None, *DEFICIENCIES)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def grounds(theme: Theme) -> list[str]:
    fills = (theme.look(role).fill for role in TINTS)
    return [theme.color("paper"), *(fill for fill in fills if fill)]


def test_the_measure_of_distance_is_the_published_one() -> None:
    # Two pairs of the test data of Sharma, Wu and Dalal (2005), table 1.
    assert ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)


def test_no_contrast_is_below_aa(theme: Theme) -> None:
    assert low_contrasts(theme) == ()


def test_body_text_is_readable_on_paper_and_on_every_tint(theme: Theme) -> None:
    assert contrast(theme.color("text"), theme.color("paper")) >= 14
    assert min(contrast(theme.color("text"), ground) for ground in grounds(theme)) >= 7


def test_every_name_colour_is_readable_on_every_tint(theme: Theme) -> None:
    for role, look in theme.looks.items():
        if look.letter:
            assert look.color is not None
            assert min(contrast(look.color, g) for g in grounds(theme)) >= 4.9, role


def test_underlines_rules_and_frames_show_on_every_tint(theme: Theme) -> None:
    for role in ("difference", "difference.only", "quote.altered"):
        line = theme.look(role).line or ""
        assert min(contrast(line, ground) for ground in grounds(theme)) >= 4.45, role
    for role in ("current", "search"):
        line = theme.look(role).line or ""
        assert min(contrast(line, ground) for ground in grounds(theme)) >= 4.1, role
    assert contrast(theme.look("hover").line or "", theme.color("paper")) >= 3


def test_text_of_the_window_is_readable_on_each_of_its_grounds(theme: Theme) -> None:
    for ground in ("paper", "chrome", "ground", "raised"):
        for name in ("text", "muted", "accent", "warning", "error"):
            assert contrast(theme.color(name), theme.color(ground)) >= 4.5, (name, ground)
        assert contrast(theme.color("edge"), theme.color(ground)) >= 3, ground
    for over, under in (
        ("accent_text", "accent"),
        ("selection_text", "selection"),
        ("badge_text", "badge"),
        ("accent", "accent_soft"),
        ("text", "accent_soft"),
        ("warning", "warning_soft"),
        ("error", "error_soft"),
    ):
        assert contrast(theme.color(over), theme.color(under)) >= 4.5, (over, under)


def test_furniture_and_captions_are_quiet_but_readable(theme: Theme) -> None:
    for role in ("furniture", "caption", "standfirst", "dateline", "date_line"):
        assert contrast(theme.look(role).color or "", theme.color("paper")) >= 4.5


@pytest.mark.parametrize("name", TINTED)
@pytest.mark.parametrize("vision", VISION)
def test_the_three_tints_stay_apart_for_every_kind_of_vision(name: str, vision: str) -> None:
    theme = load_theme(name)
    steps = [theme.color("paper"), *(theme.look(role).fill or "" for role in TINTS)]
    for weaker, stronger in pairwise(steps):
        assert distance(weaker, stronger, vision) >= 5.5


@pytest.mark.parametrize("name", TINTED)
def test_tints_printed_in_grey_are_three_steps(name: str) -> None:
    theme = load_theme(name)
    light = [lab(seen(theme.look(role).fill or ""))[0] for role in TINTS]
    assert min(abs(a - b) for a, b in pairwise(light)) >= 6


@pytest.mark.parametrize("vision", VISION)
def test_colours_of_names_do_not_melt_together(theme: Theme, vision: str) -> None:
    colours = {role: look.color or "" for role, look in theme.looks.items() if look.letter}
    # Peoples and parties share the colour of organisations, to keep the page quiet.
    assert colours.pop("entity.group") == colours["entity.org"]
    for one, other in combinations(colours, 2):
        assert distance(colours[one], colours[other], vision) >= 4.4, (one, other)


def test_no_kind_rests_on_colour_alone(theme: Theme) -> None:
    letters = [look.letter for look in theme.looks.values() if look.letter]
    assert len(letters) == len(set(letters)) == 8
    signs = [theme.look(role).sign for role in (*TINTS, "shared.related")]
    assert len(set(signs)) == 4
    assert all(signs)
    assert theme.look("difference").stroke != theme.look("difference.only").stroke


def test_high_contrast_has_boxes_for_tints() -> None:
    theme = load_theme("high_contrast")
    boxes = [theme.look(role).box for role in TINTS]
    assert boxes == ["dotted", "single", "double"]
    assert all(theme.look(role).fill is None for role in TINTS)


def test_every_kind_label_and_role_has_a_look(theme: Theme) -> None:
    assert all(f"shared.{kind}" in theme.looks for kind in PairKind)
    assert all(f"entity.{label.lower()}" in theme.looks for label in Label)
    assert all(role in theme.looks for role in Role)


def test_an_unknown_detail_falls_back_to_its_family(theme: Theme) -> None:
    assert theme.look("difference.swapped") == theme.look("difference")
    assert theme.look("nothing.known").color is None


def test_all_themes_know_the_same_names() -> None:
    tables = [load_theme(name) for name in THEMES]
    assert len({frozenset(table.palette) for table in tables}) == 1
    assert len({frozenset(table.looks) for table in tables}) == 1


@pytest.mark.parametrize("hue", range(0, 360, 45))
def test_another_tint_hue_keeps_every_contrast(theme: Theme, hue: int) -> None:
    turned = with_tint_hue(theme, hue)
    for role in TINTS:
        before, after = theme.look(role), turned.look(role)
        assert contrast(after.line or "", turned.color("paper")) == pytest.approx(
            contrast(before.line or "", theme.color("paper")), rel=0.06
        )


def test_a_theme_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no such theme"):
        load_theme("sepia")


def test_every_theme_sets_a_text_alike_so_that_changing_it_lays_nothing_out() -> None:
    def set_as(name: str) -> dict[str, tuple[float, bool, bool]]:
        theme = load_theme(name)
        roles = [*Role, "subhead"]
        return {r: (theme.look(r).size, theme.look(r).bold, theme.look(r).italic) for r in roles}

    assert all(set_as(name) == set_as("light") for name in THEMES)
