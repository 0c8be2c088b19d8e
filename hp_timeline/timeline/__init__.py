"""Spans, scales, ticks, tiles, marks and scenes; no Qt."""
