"""The byline is a cell of a table, and the score an attribute."""

from scraper.sites import Recipe

recipe = Recipe(selectors={"authors": "td.watch", "date_published": "td.tide", "ratings": "span.moons@data-lit"})
