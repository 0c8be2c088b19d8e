"""Takes the time of writing out of a PDF, so that the same picture gives the same bytes at any hour, in any time zone."""

import re
from collections.abc import Callable
from typing import Final

# In the document's dictionary, where UTC is written as Z and other zones as +07'00'; and in the XMP packet.
_STAMPS: Final = re.compile(
    rb"(?P<info>/(?:CreationDate|ModDate) \(D:)[0-9]{14}[^)]{0,10}(?=\))"
    rb'|(?P<xmp>xmp:(?:Create|Modify|Metadata)Date=")[0-9T:-]{19}[^"]{0,10}(?=")'
)
_FIXED: Final = {"info": b"20000101000000Z", "xmp": b"2000-01-01T00:00:00+00:00"}
_PLACES: Final = re.compile(rb"(?<=\nxref\n0 )([0-9]+)\s+((?:[0-9]{10} [0-9]{5} [nf][ \r]\n)+)")
_ENTRY: Final = 20
_START: Final = re.compile(rb"(?<=startxref\n)[0-9]+")


def with_fixed_times(content: bytes) -> bytes:
    """Return a PDF as Qt writes it with all its times set to the first second of 2000; its table of places stays true."""
    shifts: list[tuple[int, int]] = []

    def fixed(match: re.Match[bytes]) -> bytes:
        kind = match.lastgroup or "info"
        stamp = match[kind] + _FIXED[kind]
        shifts.append((match.end(), len(stamp) - len(match[0])))
        return stamp

    def moved(digits: bytes) -> int:
        return int(digits) + sum(by for behind, by in shifts if int(digits) >= behind)

    steady = _STAMPS.sub(fixed, content)
    steady = _START.sub(lambda match: b"%d" % moved(match[0]), steady)
    return _PLACES.sub(lambda match: b"%s\n%s" % (match[1], _moved_entries(match[2], moved)), steady)


def _moved_entries(entries: bytes, moved: Callable[[bytes], int]) -> bytes:
    each = (entries[at : at + _ENTRY] for at in range(0, len(entries), _ENTRY))
    return b"".join(b"%010d%s" % (moved(entry[:10]), entry[10:]) for entry in each)
