"""News pages of our own making with the traits of real ones, and which of their text is the article.

In a template `{H}` is a headline, `{S}` a paragraph of the article, `{s}` a short one, `{C}` a
caption, `{P}` a line of the page, `{T}` a teaser of another article (a line that reads like one),
`{Q}` a long paragraph of the page (a comment, a notice). All text is invented.
"""

# Templates stay on few lines each.
# ruff: noqa: E501
from __future__ import annotations

import random
import re
from dataclasses import dataclass

SUBJECTS = ("The harbour council", "Mayor Ilse Brandt", "A spokesman for the port", "The builder Norvik",
            "The fishermen of the old quarter", "Marta Olsen, who runs the fish market,", "The opposition",
            "An inquiry by the state", "Residents of Pier Street", "The ferry company")  # fmt: skip
VERBS = ("said on Tuesday that", "told reporters that", "had warned in January that", "still believes that",
         "wrote in a letter to the council that", "denied that", "hopes that")  # fmt: skip
CLAUSES = ("the eastern pier would be rebuilt before the winter", "nobody would lose a home because of the work",
           "the price of 4.5 million euros was far too high", "two pillars had been broken for years",
           "larger ferries could dock in Portova from next year", "the storm had been the worst for half a century",
           "the stones would come from a quarry in the north", "rents in the old quarter were rising already",
           "the vote of seven to two could not be overturned", "boats would have to wait outside until May")  # fmt: skip
TAILS = ("", ", according to the minutes of the meeting", ", although others remember it differently",
         ", and asked for patience", ", she added with a smile", ", which surprised many in the hall")  # fmt: skip
TEASERS = ("Ferry runs aground off northern coast", "Ten photographs of the storm", "How to cook cod in butter",
           "Why house prices rise by the sea", "Quiz: how well do you know the coast?", "Striker signs for Portova United",
           "Minister resigns over fishing quota", "Five walks along the cliffs", "Bank raises rates again")  # fmt: skip
LINES = ("Home", "News", "Sport", "Weather", "Subscribe", "Log in", "Share on Facebook", "Copy link", "Print",
         "Terms of use", "Privacy policy", "About us", "Contact", "Newsletter", "Most read", "Advertisement")  # fmt: skip
NOTICES = (
    "We use cookies to make this site work and to show advertising that fits your interests. You can choose which ones you allow.",
    "Great article, but the writer forgets that the pier was never safe; my brother worked on it for years and always told us so.",
    "Sign up to our free morning letter and get the most important stories of the coast every day before breakfast.",
    "Ann Miller is a reporter for the Coast Times and has written about ports, ships and the people on them since 2004.",
)  # fmt: skip

TEMPLATES = {
    "article element": """<html lang=en><head><title>{H0} - Coast Times</title></head><body>
<header><a href=/>{P}</a><nav><ul><li><a href=/n>{P}</a><li><a href=/s>{P}</a></ul></nav></header>
<main><article><h1>{H}</h1><p>{S}</p><p>{S}</p><figure><img src=a.jpg><figcaption>{C}</figcaption></figure>
<p>{S}</p><p>{s}</p><p>{S}</p></article></main>
<aside><h2>{P}</h2><ul><li><a href=/1>{T}</a><li><a href=/2>{T}</a></ul></aside><footer>{P} <a href=/t>{P}</a></footer></body></html>""",
    "div soup": """<html><body><div id=wrap><div class=top><span>{P}</span> <a href=x>{P}</a></div><div class=menu><a href=a>{P}</a> <a href=b>{P}</a></div>
<div class=main><div class=col1><div class=hd><h1>{H}</h1></div><div class=txt><div>{S}</div><div>{S}</div><div>{S}</div><div>{s}</div><div>{S}</div></div></div>
<div class=col2><div class=box><b>{P}</b><br><a href=1>{T}</a><br><a href=2>{T}</a></div></div></div><div class=foot>{P}</div></div></body></html>""",
    "blog engine": """<body class="post-template"><div id="page"><header id="masthead"><p class=site-title><a href=/>{P}</a></p></header>
<div id=content class="site-content with-sidebar"><main><article class="post type-post"><header class=entry-header><h1 class=entry-title>{H}</h1></header>
<div class=entry-content><p>{S}</p><p>{S}</p><h2>{s}</h2><p>{S}</p><ul><li>{S}</li><li>{S}</li></ul><blockquote><p>{S}</p></blockquote><p>{S}</p>
<div class="sharedaddy sd-sharing"><h3>{P}</h3><a href=f>{P}</a></div><div class=related-posts><h3>{P}</h3><a href=1>{T}</a><a href=2>{T}</a></div></div></article>
<div id=comments class=comments-area><h2>{P}</h2><ol><li class=comment><p>{Q}</p></li></ol></div></main>
<aside id=secondary class=widget-area><section class=widget><h2>{P}</h2><ul><li><a href=3>{T}</a></li></ul></section></aside></div><footer id=colophon>{P}</footer></div></body>""",
    "table layout": """<html><body><table width=100%><tr><td colspan=3><a href=/>{P}</a></td></tr><tr><td width=120><a href=a>{P}</a><br><a href=b>{P}</a></td>
<td><h1>{H}</h1><p>{S}<p>{S}<p>{S}<p>{S}<p>{s}</td><td width=160><b>{P}</b><br><a href=1>{T}</a><br><a href=2>{T}</a></td></tr><tr><td colspan=3>{P}</td></tr></table></body></html>""",
    "cookie wall and boxes": """<body><div id=cookie-banner class="cookie consent"><p>{Q}</p><button>{P}</button></div><div class=page><div class=breadcrumbs><a href=/>{P}</a> / <a href=/n>{P}</a></div>
<section class="story"><h1>{H}</h1><p class=standfirst>{S}</p><div class=body><p>{S}</p><p>{S}</p><div class="newsletter-signup"><p>{Q}</p><form><label>{P}</label><input></form></div>
<p>{S}</p><div class="ad advertisement">{P}</div><p>{S}</p><p>{S}</p></div></section><section class="recommended"><h3>{P}</h3><div><a href=1>{T}</a></div><div><a href=2>{T}</a></div></section></div></body>""",
    "links in text": """<body><nav>{P}</nav><article><h1>{H}</h1><p>{S} <a href=1>see the plan</a></p><p><a href=2>{S}</a></p><p>{S}</p><p>{S}</p></article><div class=more><h4>{P}</h4><p><a href=3>{T}</a></p><p><a href=4>{T}</a></p></div></body>""",
    "author box and tags": """<body><div class=header>{P}</div><div class="article__body"><h1>{H}</h1><p>{S}</p><p>{S}</p><p>{S}</p><p>{S}</p></div>
<div class="tags"><a href=1>{P}</a> <a href=2>{P}</a></div><div class="social-links"><a href=f>{P}</a></div><div class=footer><p>{P}</p></div></body>""",
    "section blocks": """<body><main><section><h1>{H}</h1></section><section><p>{S}</p><p>{S}</p></section><section><h2>{s}</h2><p>{S}</p><p>{S}</p></section><section><p>{S}</p></section></main><footer><p>{P}</p></footer></body>""",
    "line breaks": """<body><div class=nav><a href=a>{P}</a></div><div class=story><h1>{H}</h1>{S}<br><br>{S}<br><br>{S}<br><br>{s}</div><div class=bottom><a href=1>{T}</a> | <a href=2>{T}</a></div></body>""",
    "data table": """<body><article><h1>{H}</h1><p>{S}</p><table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2017</td><td>61</td></tr></table><p>{S}</p><p>{S}</p></article><nav><a href=1>{P}</a></nav></body>""",
    "teasers below": """<body><article><h1>{H}</h1><p>{S}</p><p>{S}</p><p>{S}</p><p>{S}</p></article>
<div class=feed><div class=card><h3><a href=1>{T}</a></h3></div><div class=card><h3><a href=2>{T}</a></h3></div><div class=card><h3><a href=3>{T}</a></h3></div></div></body>""",
    "hidden text": """<body><h1>{H}</h1><div hidden>HIDDEN ONE</div><div style="display:none"><p>HIDDEN TWO and some more words of a long paragraph that is never shown to anybody.</p></div><p>{S}</p><p>{S}</p><script>var x="HIDDEN THREE"</script><p>{S}</p><template><p>HIDDEN FOUR</p></template><footer>{P}</footer></body>""",
    "accessible mobile page": """<!doctype html><html amp><body><amp-sidebar><ul><li>{P}</li></ul></amp-sidebar><header class=bar><a href=/>{P}</a></header><main role=main><div itemprop=articleBody><h1>{H}</h1><p>{S}</p><amp-ad>{P}</amp-ad><p>{S}</p><p>{S}</p><p>{s}</p></div></main><div role=contentinfo>{P}</div></body></html>""",
    "unclosed tags": """<html><body><div class=nav><a href=a>{P}</a></div><h1>{H}</h1><div id=text><p>{S}<p>{S}<b><p>{S}</i><p>{S}<div class=related><h3>{P}</h3><a href=1>{T}</a></div>""",
}


@dataclass(frozen=True)
class Page:
    """A page's source, the lines of its article and the lines of the page around it."""

    name: str
    html: str
    story: tuple[str, ...]
    page: tuple[str, ...]


def make_pages(seeds: range = range(3)) -> list[Page]:
    return [_make(name, seed) for name in TEMPLATES for seed in seeds]


def _make(name: str, seed: int) -> Page:
    chance = random.Random(f"{name}/{seed}")
    story: list[str] = []
    page: list[str] = []

    def fill(match: re.Match[str]) -> str:
        kind = match[1]
        if kind == "H0":
            return "Council votes for pier"
        text = _text(kind, chance)
        (story if kind in "HSsC" else page).append(text)
        return text

    html = re.sub(r"\{(H0|[HSsCPTQ])\}", fill, TEMPLATES[name])
    return Page(f"{name} {seed}", html, tuple(story), tuple(page))


def _text(kind: str, chance: random.Random) -> str:
    if kind == "H":
        return f"{chance.choice(SUBJECTS)}: {chance.choice(CLAUSES)}".replace(",:", ":")
    if kind == "C":
        return (
            f"The eastern pier in Portova after the storm. Photo: T. Berg {chance.randint(1, 99)}"
        )
    if kind == "P":
        return f"{chance.choice(LINES)} {chance.randint(1, 9999)}"
    if kind == "T":
        return f"{chance.choice(TEASERS)} {chance.randint(1, 9999)}"
    if kind == "Q":
        return f"{chance.choice(NOTICES)} ({chance.randint(1, 9999)})"
    count = 1 if kind == "s" else chance.randint(2, 4)
    sentences = []
    for _ in range(count):
        clause = chance.choice(CLAUSES)
        if kind == "s":
            sentences.append(f"{clause[0].upper()}{clause[1:]}.")
        else:
            sentences.append(
                f"{chance.choice(SUBJECTS)} {chance.choice(VERBS)} {clause}{chance.choice(TAILS)}."
            )
    return " ".join(sentences)
