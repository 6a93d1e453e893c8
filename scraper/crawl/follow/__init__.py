"""Where pages lead: what is found on one, what a site has that nobody names, and what of it is queued."""
