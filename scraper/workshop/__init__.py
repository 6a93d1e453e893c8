"""Where recipes are made and tried: nothing here has a say in what is read from a page.

draft           a recipe for one site, from a page and from what a person wants read there
selectors       the steadiest CSS selector that leads to an element
expectations    what should be read from a page, as JSON beside it, and where a reading differs
check           every page of a folder against its expectation, and every recipe against its pages
"""
