"""Spans, scales, ticks, lanes, tiles, marks and scenes; no Qt."""
