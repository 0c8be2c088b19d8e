"""Documents in and out of other formats; no Qt."""
