"""What the elements of HTML are to a reader: blocks, links, headings, furniture, and those that hold no text."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

BLOCK = "\x1e"  # record separator: str.split() treats it as white space, so joined pieces fold by themselves
BREAK = "\x1f"

# What an element stands inside of (or is): bits of `Page.bits`.
(
    LINK,
    BOLD,
    EMPHASIS,
    HEADING,
    LIST,
    TABLE,
    FIGURE,
    CAPTION,
    QUOTE,
    NAV,
    HEADER,
    FOOTER,
    ASIDE,
    FORM,
    BUTTON,
    HIDDEN,
    HEAD,
    PRE,
) = (1 << n for n in range(18))

_BITS = {
    "a": LINK, "b": BOLD, "strong": BOLD, "em": EMPHASIS, "i": EMPHASIS, "cite": EMPHASIS,
    "h1": HEADING, "h2": HEADING, "h3": HEADING, "h4": HEADING, "h5": HEADING, "h6": HEADING,
    "ul": LIST, "ol": LIST, "dl": LIST, "table": TABLE, "figure": FIGURE, "figcaption": CAPTION, "blockquote": QUOTE,
    "nav": NAV, "header": HEADER, "footer": FOOTER, "aside": ASIDE, "form": FORM, "button": BUTTON,
    "select": FORM | HIDDEN,    "head": HEAD, "pre": PRE, "dialog": HIDDEN,
}  # fmt: skip

BLOCK_TAGS = frozenset(
    (
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre "
        "search section select summary table tbody td tfoot th thead title tr ul"
    ).split()
)
CLOSED = frozenset(
    (
        "script style noscript template svg math iframe object embed video audio canvas textarea noframes frameset"
    ).split()
)  # elements whose content is no text of the page

_KNOWN_TAGS = (
    "a abbr acronym address article aside audio b base bdi bdo big blockquote body br button canvas caption "
    "center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset "
    "figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img "
    "input ins kbd label legend li link main map mark math menu meta meter nav nobr noframes noscript object ol "
    "optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot "
    "small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead "
    "time title tr track tt u ul var video wbr"
).split()


def kinds() -> dict[int, tuple[str, int, str, bool, bool]]:
    """The parser's number of every known tag -> name, bits, separator before it, is it a block, is it closed.

    One str object for each name, so that comparing names is quick.
    """
    found: dict[int, tuple[str, int, str, bool, bool]] = {}
    tree = LexborHTMLParser("<body></body>")
    for name in _KNOWN_TAGS:
        number = tree.create_node(name).tag_id
        if number is not None:
            block = name in BLOCK_TAGS
            mark = BLOCK if block else BREAK if name == "br" else ""
            found[number] = (name, _BITS.get(name, 0), mark, block, name in CLOSED)
    return found
