"""A time as a person types it: EDTF, or any words and numbers that a text could have."""

from hp_timeline.dating.edtf import Edtf, EdtfError, parse
from hp_timeline.dating.reader import read_dates


def typed_time(text: str) -> Edtf | None:
    """Return the time that a text names, with a place on the line; None where it names none.

    >>> typed_time("tháng 9/2023").text, typed_time("-0042").text
    ('2023-09', '-0042')
    """
    wanted = text.strip()
    try:
        value = parse(wanted)
    except EdtfError:
        found = [parse(each.edtf) for each in read_dates(wanted).expressions if each.edtf is not None]
        value = next((one for one in found if one.is_placed), None)
    return value if value is not None and value.is_placed else None
