"""Widgets, and the session that they show."""
