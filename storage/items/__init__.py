"""Works: the reviews of one film, book or record brought together, whatever each critic calls it.

The table `items` holds names as pages give them; a work is what several of these names, and several pages, speak of.

naming       what makes two names one
grouping     which pages speak of one work: a pure function, whatever the order of the pages
works        the works of an archive, kept up to date page by page
decisions    what a person merged or split by hand, which holds whatever is read later
consensus    what the critics of a work think, as numbers with named methods
"""
