"""Other people's reviews on a page, and their average."""
