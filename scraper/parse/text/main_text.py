"""What the body rule decided, for the rules that need to know where the main text is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)  # without slots, for what is worked out once
class MainText:
    """The main text of a page. Piece numbers count in Page.pieces, elements in Page.tag.

    `container` is the smallest element that holds all of it (0 where nothing was found); `spans` are the [start, stop)
    piece ranges of the blocks that are kept, in order; `lines` their text, one paragraph each, so that `body` is
    their join by newlines; `owners` the element of each line.
    """

    container: int = 0
    spans: tuple[tuple[int, int], ...] = ()
    lines: tuple[str, ...] = ()
    owners: tuple[int, ...] = ()

    @cached_property
    def body(self) -> str | None:
        """The text, paragraphs parted by newlines; None where there is none."""
        return "\n".join(self.lines) or None

    @cached_property
    def word_count(self) -> int:
        """How many words the text has, as white space parts them: in a line they are parted by single spaces."""
        return sum(line.count(" ") for line in self.lines) + len(self.lines)

    @property
    def start(self) -> int:
        """The first piece of the text; 0 where there is none."""
        return self.spans[0][0] if self.spans else 0

    @property
    def stop(self) -> int:
        """The piece after the last of the text; 0 where there is none."""
        return self.spans[-1][1] if self.spans else 0
