"""Text in a given width: lines and ellipses, by a measure handed in."""

from collections.abc import Callable


def elided(text: str, width: float, measure: Callable[[str], float]) -> str:
    """Return the text, or as much of it as fits with an ellipsis; empty where not even that fits."""
    if measure(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…") <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…" if low else ""


def wrapped(text: str, width: float, lines: int, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Return the text in at most ``lines`` lines, broken between words; the last one ends in an ellipsis if there is more."""
    words = text.split()
    rows: list[str] = []
    while words and len(rows) < lines - 1:
        count = _fitting(words, width, measure)
        rows.append(elided(" ".join(words[:count]), width, measure))
        words = words[count:]
    if words:
        rows.append(elided(" ".join(words), width, measure))
    return tuple(rows)


def _fitting(words: list[str], width: float, measure: Callable[[str], float]) -> int:
    """Return how many words fit, at least one. Words are measured one by one: a title's come again in others."""
    space, used = measure(" "), measure(words[0])
    count = 1
    while count < len(words) and (used := used + space + measure(words[count])) <= width:
        count += 1
    return count
