"""Traps: pages and addresses without end, by how they are written and by what came of their like."""
