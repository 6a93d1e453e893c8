"""How a file is known to be ours, and how new it is; apart from the migrations, which are slow to import."""

from __future__ import annotations

# "Cutt" in ASCII: tells SQLite's own tools, `file` and us whose file it is.
APPLICATION_ID = 0x43757474

# The number of steps in storage/migrations/; a test holds the two together.
LATEST = 25
