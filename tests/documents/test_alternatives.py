"""A pattern made of what a line can match finds what the whole one would."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.documents.alternatives import Alternatives

_ROWS = (r"\bupdated\b", "photo credit", "photos?", r"^www\.\S+$", "actualizad[oa]", "更新")
_AFTER = r"(?: by (?P<who>\w+))?"
_PIECES = ["updated", "Updated", "PHOTO", "photo", "photos", "credit", "actualizada", "更新"]
_PIECES += ["www.example.org", "by", "Jane", ".", "-", "um"]


@pytest.mark.parametrize("at_start", [False, True])
@given(words=st.lists(st.sampled_from(_PIECES), max_size=7), glue=st.sampled_from([" ", "", ", "]))
def test_it_finds_what_all_alternatives_together_find(
    at_start: bool, words: list[str], glue: str
) -> None:
    line = glue.join(words)
    whole = re.compile(f"(?:{'|'.join(_ROWS)}){_AFTER}", re.IGNORECASE)
    some = Alternatives(_ROWS, after=_AFTER, at_start=at_start).within(line)
    if at_start:
        found, wanted = some.match(line), whole.match(line)
        assert (found and found[0]) == (wanted and wanted[0])
    else:
        assert [m.span() for m in some.finditer(line)] == [m.span() for m in whole.finditer(line)]


def test_a_row_that_begins_with_no_letters_names_the_words_that_it_holds() -> None:
    rows = Alternatives([(("afp", "dpa"), r"[(/](?:afp|dpa)[)/]")])
    assert rows.within("Berlin (DPA)").search("Berlin (DPA)")
    with pytest.raises(ValueError, match="no plain start"):
        Alternatives([r"[(/](?:afp|dpa)[)/]"])


@pytest.mark.parametrize("row", ["one|two", r"\w+ by", "a?b"])
def test_a_row_whose_first_letters_may_be_missing_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match="no plain start"):
        Alternatives([row])
