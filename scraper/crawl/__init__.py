"""From a job to the archive: what to fetch next, and the main path that every page takes (`visit.py`)."""
