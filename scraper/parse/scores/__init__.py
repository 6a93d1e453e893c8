"""The review's own scores, how they are written and drawn, their common scale; pros, cons and the verdict."""
