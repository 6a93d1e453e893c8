"""The job file: what a job is, its keys and bounds, and what is wrong with one, in words and by line."""
