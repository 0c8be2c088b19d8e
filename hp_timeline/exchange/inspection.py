"""Documents as JSON Lines: one object a document, with the words that date it.

Fields may be added, never renamed.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from hp_timeline.dating import edtf
from hp_timeline.dating.values import Alternative, Decision, Evidence, Expression, Notice
from hp_timeline.documents.values import Document, Problem
from hp_timeline.exchange.messages import Messages

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | None"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def json_line(item: Document | Problem, messages: Messages, *, with_text: bool = False) -> str:
    """Return one line without its end: readable letters, lone surrogates (undecodable file names) as escapes."""
    content = (
        document_object(item, messages, with_text=with_text) if isinstance(item, Document) else problem_object(item, messages)
    )
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(content, ensure_ascii=False))


def document_object(document: Document, messages: Messages, *, with_text: bool) -> dict[str, Json]:
    """Return all that is known of a document; offsets count code points of its text."""
    dating = document.dating
    content: dict[str, Json] = {
        "path": document.path,
        "id": document.id,
        "title": document.title,
        "language": document.language,
        "byline": document.byline,
        "outlet": document.outlet,
        "encoding": document.encoding,
        "event": None if dating.event is None else _event(dating.event),
        "published": _decision(dating.published),
        "effective": _decision(dating.effective),
        "expressions": [_expression(expression) for expression in dating.expressions],
        "conflicts": [{"field": conflict.field, "values": list(conflict.values)} for conflict in dating.conflicts],
        "warnings": _notices((*document.warnings, *dating.warnings), messages),
    }
    if with_text:
        content["text"] = document.text
    return content


def problem_object(problem: Problem, messages: Messages) -> dict[str, Json]:
    """Return why a file gave no document."""
    message = messages.words("problem", problem.code, problem.arguments)
    return {"path": problem.path, "problem": {"code": problem.code, "message": message}}


def _event(decision: Decision) -> dict[str, Json]:
    return {
        "edtf": decision.edtf,
        "precision": edtf.parse(decision.edtf).precision.value,
        "evidence": _evidence(decision.evidence),
        "rule": decision.rule,
        "certainty": decision.certainty.value,
        "alternatives": [_alternative(alternative) for alternative in decision.alternatives],
        "reasons": [{"rule": reason.rule, "weight": reason.weight} for reason in decision.reasons],
    }


def _decision(decision: Decision | None) -> dict[str, Json] | None:
    if decision is None:
        return None
    return {
        "edtf": decision.edtf,
        "evidence": _evidence(decision.evidence),
        "rule": decision.rule,
        "certainty": decision.certainty.value,
    }


def _evidence(evidence: Iterable[Evidence]) -> list[Json]:
    return [{"start": each.start, "end": each.end, "text": each.text} for each in evidence]


def _alternative(one: Alternative) -> dict[str, Json]:
    return {"edtf": one.edtf, "text": one.text, "start": one.start, "end": one.end, "rule": one.rule}


def _expression(one: Expression) -> dict[str, Json]:
    return {
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "edtf": one.edtf,
        "kind": one.kind.value,
        "rule": one.rule,
    }


def _notices(notices: Iterable[Notice], messages: Messages) -> list[Json]:
    return [{"code": notice.code, "message": messages.words("notice", notice.code, notice.arguments)} for notice in notices]
