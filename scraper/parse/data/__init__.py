"""What a page says to machines: JSON-LD, microdata, RDFa and microformats as one list of nodes."""
