"""Scenes to pixels, on every surface; no widgets."""
