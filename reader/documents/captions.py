"""Lines that say what a picture shows or who took it, in the languages of many newsrooms.

As in `furniture.py`, each takes a folded line.
"""

from __future__ import annotations

import re

from reader.documents.alternatives import Alternatives
from reader.documents.furniture import ends_a_sentence, phrases

_PICTURE_WORDS = phrases(
    """
    photo | photograph | picture | image | file | foto | photo d'archives | фото | صورة | 图 |
    写真 | 사진 | credit | crédit | kuva | bild | zdj | supplied | handout | courtesy
    """
)
_PICTURE_TITLES = phrases(
    "Photo|Photograph|Picture|Image|Foto|Фото|Bild|Kuva|Credit|Photo credit|PHOTO"
)
_AGENCIES = phrases(
    "afp | reuters | getty images | epa | epa-efe | ap | ap photo | dpa | shutterstock"
)
_CAPTION_CREDIT = Alternatives(
    [
        # "(Photo by X)", "[Foto: X]"
        *(
            ((word,), rf"[(\[](?:\w+ )?{word}\b[^()\[\]]{{0,80}}[)\]]\.?$")
            for word in _PICTURE_WORDS
        ),
        # "… on Monday. Photo: X", "Foto: X"; a small letter or a sentence before it is a story's
        *(
            (
                (word.lower(),),
                rf"(?:^|[.!?”\])/] ?)(?-i:{word})s?(?: by| credit|: | - | / |/)[^.]{{2,80}}\.?$",
            )
            for word in _PICTURE_TITLES
        ),
        (
            ("©", "(c)"),
            r"(?:©|\(c\)) ?[^.]{2,60}(?:afp|reuters|getty|images|epa|shutterstock|dpa|ansa|ap)\b"
            r".{0,40}$",
        ),
        *(
            ((agency,), rf"\b(?: ?/ ?|via ){agency}\.?$")
            for agency in (*_AGENCIES, "getty", "anadolu", "xinhua")
        ),
        (("|",), r"(?-i:PHOTO|FILE|POOL|COURTESY) ?\|[^.]{2,60}$"),
        (("|",), r"\| ?(?:photo credit|photo|foto|bild|фото)\b ?:?.{0,60}$"),
    ]
)
_AGENCY_CREDIT = Alternatives(
    [
        *(
            (
                (agency,),
                rf"[(\[](?:[^()\[\]]{{1,40}}/)?{agency}(?:/[^()\[\]]{{1,40}})?[)\]]\.?$",
            )
            for agency in (*_AGENCIES, "ansa", "tass", "xinhua", "picture alliance")
        ),
        (("©", "(c)"), r"^(?:©|\(c\)) ?[^.]{2,80}$"),
    ]
)
_PICTURED = re.compile(
    r"\((?:pictured|above|pictured above|file photo|left|right)\)", re.IGNORECASE
)
_CAPTION_START = Alternatives(
    phrases(
        """
        photo | photograph | picture | image | image caption | image source | image copyright |
        media caption | caption | file photo | file picture | file | archive photo | handout |
        foto |
        symbolbild | archivbild | bildunterschrift | bild | légende | photo d'archives |
        photo d’illustration | pie de foto | imagen | archivo | didascalia | legenda |
        onderschrift |
        bildtext | kuva | kuvateksti | zdjęcie | фото | на фото | на снимке | подпись | фотография |
        фото: | fotograf | صورة | 图 | 图片 | 图为 | 写真 | 사진 | 자료사진
        """
    ),
    after=r"(?: ?[:：|/–—-] ?| by | caption ?,? ?| source ?,? ?|, )",
    at_start=True,
)


def is_caption(line: str, *, in_head: bool = False) -> bool:
    """Says what a picture shows or who took it. An agency in brackets at the end is a photo credit
    above the text only: below, agencies sign paragraphs that way."""
    if len(line) > 700:
        return False
    end = line[-160:]
    if _CAPTION_START.within(line).match(line) or _CAPTION_CREDIT.within(end).search(end):
        return True
    if _PICTURED.search(line):
        return not ends_a_sentence(line) or in_head
    return in_head and bool(_AGENCY_CREDIT.within(end).search(end))
