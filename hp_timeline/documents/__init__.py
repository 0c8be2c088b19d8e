"""Files to documents; no Qt."""
