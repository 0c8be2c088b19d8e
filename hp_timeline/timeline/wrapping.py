"""Text in a given width: lines and ellipses, by a measure handed in."""

from collections.abc import Callable


def elided(text: str, width: float, measure: Callable[[str], float]) -> str:
    """Return the text, or as much of it as fits with an ellipsis; empty where not even that fits."""
    whole = measure(text)
    if whole <= width:
        return text
    # Letters are much alike: the place is guessed from the widths known on both sides of it, and found in two or three steps.
    # Where a guess has not halved what is left, as among letters that are not alike, the next step does.
    low, low_width, high, high_width = 0, 0.0, len(text) + 1, whole + measure("…")
    is_guessed = True
    while high - low > 1:
        left = high - low
        share = (width - low_width) / (high_width - low_width) if is_guessed else 0.5
        middle = min(max(low + int(share * left), low + 1), high - 1)
        used = measure(text[:middle].rstrip() + "…")
        if used <= width:
            low, low_width = middle, used
        else:
            high, high_width = middle, used
        is_guessed = not is_guessed or 2 * (high - low) <= left
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
