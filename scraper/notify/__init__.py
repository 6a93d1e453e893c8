"""Telling people what a run brought: by an Atom feed, a webhook, a mail. A notice that fails stops nothing."""
