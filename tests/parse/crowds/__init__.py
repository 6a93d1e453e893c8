"""Review pages in the styles of many kinds of sites and languages, and what a reader finds on each. All invented."""
