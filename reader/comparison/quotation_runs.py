"""Units beside matched ones: what repeats them, and what the other article runs together with them.

One article may print as two sentences what the other prints as one ("We waited. And nobody came."
/ "We waited, and nobody came"): without the second one, half of it would be said to be left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reader.comparison.plain_words import is_content
from reader.comparison.quotation_links import Link, Unit, common_in_order

_RUN = 3
"""Words that a neighbour must have of what the other unit has besides."""
_MOSTLY = 0.6

_Linked = dict[Unit, list[Link]]


def further_links(
    chosen: list[Link],
    units: tuple[Sequence[Unit], Sequence[Unit]],
    linked: tuple[_Linked, _Linked],
    nexts: Mapping[Unit, Unit],
) -> list[Link]:
    """Links of units that repeat a neighbour's words within one quotation, or carry on what the
    other article gives in one sentence. `linked` holds each unit's links and is brought up to
    date; `nexts` is the unit that follows another in one speech."""
    before = {after: unit for unit, after in nexts.items()}
    found = _repeats(chosen, units, linked, nexts)
    for link in chosen:
        found += _carried_on(link, linked, nexts, ahead=True)
        found += _carried_on(link, linked, before, ahead=False)
    return found


def _repeats(
    chosen: list[Link],
    units: tuple[Sequence[Unit], Sequence[Unit]],
    linked: tuple[_Linked, _Linked],
    nexts: Mapping[Unit, Unit],
) -> list[Link]:
    found = []
    beside_left, beside_right = _by_quote(units[0]), _by_quote(units[1])
    of_left, of_right = linked
    for link in chosen:
        for unit in (*beside_right[link.right.quote.id], *_following(link.right, nexts)):
            if not of_right[unit] and _repeats_unit(unit, link.right, nexts):
                found.append(Link(link.left, unit, link.score))
                of_right[unit].append(found[-1])
        for unit in (*beside_left[link.left.quote.id], *_following(link.left, nexts)):
            if not of_left[unit] and _repeats_unit(unit, link.left, nexts):
                found.append(Link(unit, link.right, link.score))
                of_left[unit].append(found[-1])
    return found


def _by_quote(units: Sequence[Unit]) -> dict[str, list[Unit]]:
    found: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        found[unit.quote.id].append(unit)
    return found


def _following(unit: Unit, nexts: Mapping[Unit, Unit]) -> list[Unit]:
    after = nexts.get(unit)
    return [after] if after is not None and after.quote is not unit.quote else []


def _repeats_unit(unit: Unit, other: Unit, nexts: Mapping[Unit, Unit]) -> bool:
    """Whether a unit says the other one again ("Never. Never."), or, directly behind it, how it
    begins or ends ("They lied for two years. Two years.")."""
    if unit is other:
        return False
    if unit.quote is other.quote and unit.lows == other.lows:
        return True
    size = len(unit.lows)
    if nexts.get(other) is not unit or not any(is_content(low) for low in unit.lows):
        return False
    return unit.lows in (other.lows[:size], other.lows[-size:])


def _carried_on(
    link: Link, linked: tuple[_Linked, _Linked], beside: Mapping[Unit, Unit], *, ahead: bool
) -> list[Link]:
    """The link of the unit beside the shorter one of `link` with what the longer one has `ahead`
    of what is matched, or before it; none where that is something else."""
    is_left = len(link.left.lows) <= len(link.right.lows)
    shorter, longer = (link.left, link.right) if is_left else (link.right, link.left)
    own, of_longer = linked if is_left else linked[::-1]
    neighbour = beside.get(shorter)
    taken = [place for each in of_longer[longer] for place in each.taken]
    if neighbour is None or own[neighbour] or not taken:
        return []
    start, end = (max(taken) + 1, len(longer.stems)) if ahead else (0, min(taken))
    rest = longer.stems[start:end]
    common = common_in_order(neighbour.stems, rest)
    size = len(neighbour.stems)
    if len(common) < _RUN or len(common) < _MOSTLY * min(len(rest), size):
        return []
    of_neighbour = common_in_order(rest, neighbour.stems)
    if (ahead and of_neighbour[0] > 1) or (not ahead and of_neighbour[-1] < size - 2):
        return []  # the same words further off are said of something else
    places = frozenset(start + place for place in common)
    pair = (neighbour, longer) if is_left else (longer, neighbour)
    found = Link(*pair, link.score, places)
    own[neighbour].append(found)
    of_longer[longer].append(found)
    return [found]
