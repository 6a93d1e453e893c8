"""Noticing that a site reads otherwise than it used to: measures of each page, a judgement, its likely cause."""
