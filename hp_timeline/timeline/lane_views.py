"""Which lanes are in sight in a view, and the views in which others are."""

from dataclasses import replace

from hp_timeline.timeline.axis import AXIS_HEIGHT
from hp_timeline.timeline.bands import Stack, first_to_show, stacked
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.view import View


def stack_in(index: TimelineIndex, view: View) -> Stack:
    """Return the bands in sight."""
    return stacked(index, view.height - AXIS_HEIGHT, view.first_lane)


def from_lane(index: TimelineIndex, view: View, first: int) -> View:
    """Return the view of the lanes from a place on, as far as there are any more."""
    return replace(view, first_lane=stacked(index, view.height - AXIS_HEIGHT, first).above)


def with_lane(index: TimelineIndex, view: View, number: int) -> View:
    """Return the view in which a lane, by its number among all, is in sight; the same where it is hidden, or is already."""
    if index.lanes is None or number not in index.lanes.shown:
        return view
    place = index.lanes.shown.index(number)
    return from_lane(index, view, first_to_show(index, view.height - AXIS_HEIGHT, view.first_lane, place))
