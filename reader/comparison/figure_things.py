"""Whether two figures count the same thing.

They are comparable when their units agree and their things counted do, by the head noun or because
both count people (or bodies) in general. What happens to the counted ("killed", "evacuated") keeps
the dead apart from the missing.
"""

from __future__ import annotations

from reader.comparison.figure_context import Context, is_person, root_of


def same_unit(one: Context, other: Context) -> bool:
    """Whether two figures are of one unit; shares may be percentages or fractions."""
    shares = {"%", "fraction"}
    if one.figure.unit in shares and other.figure.unit in shares:
        return True
    if _is_in_points(one) and _is_in_points(other):
        return True
    return one.figure.unit == other.figure.unit and one.figure.ordinal == other.figure.ordinal


def _is_in_points(context: Context) -> bool:
    """ "9 percentage points", or "nine points" of a poll."""
    figure = context.figure
    return figure.unit == "pp" or (figure.unit is None and figure.counted in ("points", "point"))


def same_thing(one: Context, other: Context) -> bool | None:
    """Whether two figures count the same sort of thing; None where that cannot be told."""
    if one.head is None or other.head is None:
        return None
    if one.head == other.head or one.head in other.modifiers or other.head in one.modifiers:
        return True
    if _are_apart(one, other):
        return False
    if one.kinds & other.kinds:
        return True
    if one.figure.unit == "year" and _is_named(one) != _is_named(other):
        return None  # "Ann Lee, 54" and "the 54-year-old surgeon"
    if "generic" in one.kinds | other.kinds:
        # "13 individuals" and "13 Russians", not "two men" and "two nights"
        return None if _may_be_people(one) and _may_be_people(other) else False
    if one.own_deed is not None and one.own_deed == other.own_deed and _are_trades(one, other):
        return None  # "seven contractors" and "nine builders", all detained
    return False


_APART = tuple(
    frozenset(root_of(word) for word in group.split())
    for group in (
        "men boys husbands fathers males",
        "women girls wives mothers females",
        "children pupils minors babies schoolchildren",
        "soldiers troops police officers policemen gunmen attackers rebels militants",
        "civilians protesters demonstrators",
        "firefighters rescuers paramedics",
    )
)
"""People of one group are none of another: "three women" and "five men"."""


def _are_apart(one: Context, other: Context) -> bool:
    if one.figure.unit is not None:
        return False
    groups = [
        {number for number, group in enumerate(_APART) if group & {c.head, *c.modifiers}}
        for c in (one, other)
    ]
    return bool(groups[0]) and bool(groups[1]) and groups[0].isdisjoint(groups[1])


def are_people(one: Context, other: Context) -> bool:
    """Whether both heads may be nouns for people ("six residents", "five pensioners")."""
    return None not in (one.head, other.head) and _may_be_people(one) and _may_be_people(other)


def _are_trades(one: Context, other: Context) -> bool:
    """Whether both heads are nouns for people by what they do."""
    return all(
        is_person((context.figure.counted or "").split()[-1].casefold()) for context in (one, other)
    )


def _may_be_people(context: Context) -> bool:
    last = (context.figure.counted or "").split()[-1]
    if "generic" in context.kinds or last[:1].isupper():
        return True
    return is_person(last.casefold())


def _is_named(context: Context) -> bool:
    counted = context.figure.counted
    return counted is not None and counted[:1].isupper()


def deeds_fit(one: Context, other: Context) -> bool:
    """Whether nothing speaks against the same happening to both."""
    if None not in (one.own_deed, other.own_deed) and one.own_deed != other.own_deed:
        return False
    return not one.deeds or not other.deeds or bool(one.deeds & other.deeds)
