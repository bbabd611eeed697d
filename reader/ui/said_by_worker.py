"""What the worker says about files, in the language of the window.

The worker's sentences are English, name every detail, and stand in the exported data as well. Where
the window speaks another language it says the same by its code; details that only the English
sentence holds follow in brackets.
"""

from __future__ import annotations

import re

from reader.documents.article import Notice
from reader.ui.words import noop, say

FAILED = "failed:"
"""Before the code of an error: the file could not be opened at all."""

STOPPED = "stopped"
"""Code of what is said when a person has stopped the work before all was found."""

_QUOTED = re.compile("“([^”]+)”")

_FAILURES = {
    "empty": noop("Said", "“{file}” is empty. Choose a file that holds an article."),
    "not_text": noop("Said", "“{file}” holds no readable text."),
    "unsupported": noop("Said", "“{file}” is of a kind that cannot be read here."),
    "type_mismatch": noop("Said", "“{file}” is not what its name says."),
    "corrupt": noop("Said", "“{file}” is damaged. Try another copy."),
    "encrypted": noop(
        "Said", "“{file}” is locked with a password. Save a copy without it and open that."
    ),
    "password_wanted": noop("Said", "“{file}” is locked with a password."),
    "no_text_layer": noop(
        "Said",
        "“{file}” holds pictures of pages and no text. Make a searchable copy (for example with"
        " OCRmyPDF) and open that.",
    ),
    "too_large": noop("Said", "“{file}” is too large to be read."),
    "too_large_unpacked": noop("Said", "“{file}” is too large to be read."),
    "too_complex": noop("Said", "“{file}” is too complicated to be read safely."),
    "unsafe": noop("Said", "“{file}” is built in a way that is not safe to read."),
    "timeout": noop("Said", "Reading “{file}” took too long and was stopped."),
    "parser_stopped": noop("Said", "“{file}” could not be read. Save it in another format."),
    "not_a_file": noop("Said", "“{file}” is not a file."),
    "not_found": noop("Said", "“{file}” was not found. Choose it again."),
    "permission": noop("Said", "“{file}” may not be read: permission is missing."),
    "changed_while_reading": noop("Said", "“{file}” changed while it was read. Read it again."),
    "internal": noop("Said", "“{file}” could not be read because of a fault in this program."),
}

_NOTICES = {
    "encoding_guessed": noop(
        "Said", "The encoding was detected. If letters look wrong, choose another."
    ),
    "undecodable_bytes": noop("Said", "Some bytes mean nothing in this encoding. ({text})"),
    "bidi_controls": noop(
        "Said",
        "The text holds signs that reorder what is shown, so that it may read differently from"
        " what is stored. They are marked.",
    ),
    "invisible_characters": noop(
        "Said", "The text holds characters that cannot be seen. They are kept and do not count."
    ),
    "mixed_script_words": noop(
        "Said", "Some words mix letters of two alphabets that look alike. ({text})"
    ),
    "control_characters": noop(
        "Said", "The text holds control characters, which are shown as signs and do nothing."
    ),
    "remote_content_blocked": noop("Said", "Content from the network was not loaded. ({text})"),
    "embedded_object": noop("Said", "Objects inside the document were left alone."),
    "attachments_left_out": noop("Said", "The message has attachments, which were not read."),
    "comments_left_out": noop("Said", "The document holds comments, which are not shown."),
    "drawings_left_out": noop("Said", "Text in drawings is not shown."),
    "hidden_text": noop("Said", "The document holds text set as hidden, which is not shown."),
    "struck_out": noop("Said", "The document holds text that is struck out. ({text})"),
    "tracked_changes": noop("Said", "The document holds tracked changes. ({text})"),
    "truncated": noop("Said", "A part of the article is missing here. ({text})"),
    "first_words": noop("Said", "Only the beginning of the text is shown and compared. ({text})"),
    "pages_without_text": noop("Said", "Some pages have no text. ({text})"),
    "names_other_language": noop(
        "Said", "No names are marked: the language model is for another language."
    ),
    "names_failed": noop(
        "Said",
        "The language model “{file}” cannot be used; the built-in one finds the names. Choose"
        " another in the preferences.",
    ),
    "name_bidi": noop("Said", "The name of the file holds signs that reorder it. ({text})"),
}


def in_window_language(notice: Notice) -> str:
    """The notice's text, translated where the window is not in English."""
    failed = notice.code.startswith(FAILED)
    table = _FAILURES if failed else _NOTICES
    template = table.get(notice.code.removeprefix(FAILED))
    if template is None:
        return notice.text
    translated = say("Said", template)
    if translated == template:
        return notice.text
    quoted = _QUOTED.search(notice.text)
    if "{file}" in template and quoted is None:
        return notice.text
    return translated.format(file=quoted[1] if quoted else "", text=notice.text)
