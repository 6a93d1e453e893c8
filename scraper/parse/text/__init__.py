"""The main text: its blocks, which of them are kept, the region around them, and what is furniture."""
