"""Documents as plain text for people: what was read, the words it rests on, the rule that read them."""

from collections.abc import Iterator
from typing import Final

from hp_timeline.dating.values import Decision, Evidence, Expression
from hp_timeline.documents.values import Document
from hp_timeline.exchange.messages import Messages
from hp_timeline.exchange.printing import printable
from hp_timeline.timeline.words import date_in_words, precision_in_words

_INDENT: Final = "  "
_GAP: Final = 2
_LONGEST_QUOTE: Final = 60
_LABELS: Final = (
    *("event", "published", "effective", "byline", "outlet", "language"),
    *("expressions", "alternatives", "conflict", "warning"),
)


def listing(document: Document, messages: Messages, *, with_text: bool = False) -> str:
    """Return a document's lines, without the last line's end."""
    width = max(len(messages.words("inspect", label)) for label in _LABELS) + _GAP
    lines = [printable(document.path), f"{_INDENT}{printable(document.title)}"]
    previous = ""
    for label, words in _rows(document, messages):
        shown = messages.words("inspect", label) if label and label != previous else ""
        lines.append(f"{_INDENT}{shown:{width}}{printable(words)}".rstrip())
        previous = label or previous
    if with_text:
        lines += ["", *(f"{_INDENT}{printable(line)}".rstrip() for line in document.text.splitlines())]
    return "\n".join(lines)


def _rows(document: Document, messages: Messages) -> Iterator[tuple[str, str]]:
    dating = document.dating
    yield from _decision_rows("event", dating.event, messages)
    if dating.event:
        for other in dating.event.alternatives:
            time = _time(other.edtf, messages)
            yield "alternatives", f"{time}: {_quoted(other.start, other.end, other.text)}, {_rule(other.rule, messages)}"
    for field, decision in (("published", dating.published), ("effective", dating.effective)):
        if decision:
            yield from _decision_rows(field, decision, messages)
    yield from ((label, words) for label, words in (("byline", document.byline), ("outlet", document.outlet)) if words)
    yield "language", document.language
    for conflict in dating.conflicts:
        yield "conflict", f"{messages.words('field', conflict.field)}: {' / '.join(conflict.values)}"
    for notice in (*document.warnings, *dating.warnings):
        yield "warning", messages.words("notice", notice.code, notice.arguments)
    yield from _expression_rows(dating.expressions, messages)


def _decision_rows(field: str, decision: Decision | None, messages: Messages) -> Iterator[tuple[str, str]]:
    if decision is None:
        yield field, messages.words("inspect", "undated")
        return
    precision = precision_in_words(decision.edtf, messages.language)
    certainty = messages.words("inspect", decision.certainty.value)
    yield field, f"{_time(decision.edtf, messages)}: {precision}, {certainty}, {_rule(decision.rule, messages)}"
    for each in decision.evidence:
        yield "", _evidence(each)
    for reason in sorted(decision.reasons, key=lambda one: -one.weight):
        yield (
            "",
            messages.words("inspect", "reason", (("weight", f"{reason.weight:+}"), ("words", _rule(reason.rule, messages)))),
        )


def _expression_rows(expressions: tuple[Expression, ...], messages: Messages) -> Iterator[tuple[str, str]]:
    times = [each.edtf or "" for each in expressions]
    widest = max(map(len, times), default=0)
    for each, time in zip(expressions, times, strict=True):
        kind = messages.words("kind", each.kind.value)
        yield (
            "expressions",
            f"{time:{widest}}  {kind}: {_quoted(each.start, each.end, each.text)}, {_rule(each.rule, messages)}",
        )


def _time(value: str, messages: Messages) -> str:
    return f"{date_in_words(value, messages.language)} [{value}]"


def _evidence(one: Evidence) -> str:
    return _quoted(one.start, one.end, one.text)


def _quoted(start: int, end: int, text: str) -> str:
    words = text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"
    return f"“{words}” ({start}–{end})"


def _rule(rule: str, messages: Messages) -> str:
    return messages.words("rule", rule)
