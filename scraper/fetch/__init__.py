"""Making captures: over HTTP (`http`), and from files (`files`)."""
