"""Spans, scales, ticks, lanes, marks and scenes; no Qt."""
