"""The command ``export``: documents to a picture, without a display."""

from pathlib import Path

from hp_timeline.catalog.store import Catalog
from hp_timeline.cli.inspecting import nothing_read
from hp_timeline.cli.options import CommandError, Exit, Options
from hp_timeline.cli.terminal import Progress, say, say_problem
from hp_timeline.cli.wanted import export_options
from hp_timeline.documents.folder import iter_paths
from hp_timeline.documents.values import Document
from hp_timeline.exchange.messages import Messages, load_messages
from hp_timeline.painting.export import ExportError, ExportRequest, export_file
from hp_timeline.timeline.folding import Folding


def export(options: Options, messages: Messages) -> int:
    """Write the picture that is asked for. Raises ``CommandError``."""
    wanted = export_options(options, messages.language)
    messages = load_messages(wanted.language)
    request = ExportRequest(
        wanted.width,
        wanted.height,
        wanted.scale,
        wanted.theme,
        wanted.language,
        wanted.start,
        wanted.end,
        title=options.title,
        legend=not options.no_legend,
        sources=not options.no_sources,
        folding=Folding(is_on=options.fold),
        grouping=wanted.grouping,
    )
    progress = Progress(messages)
    try:
        catalog = _catalog(options.paths(first=1), messages, progress)
        export_file(catalog, wanted.target, request, progress.show)
    except ExportError as error:
        raise CommandError(Exit.NOT_WRITTEN, "export", error.code, error.arguments) from error
    finally:
        progress.end()
    say(_written(wanted.target, catalog, messages))
    return Exit.DONE


def _catalog(paths: tuple[Path, ...], messages: Messages, progress: Progress) -> Catalog:
    catalog = Catalog.in_memory()
    for item in iter_paths(paths, progress.show):
        if isinstance(item, Document):
            catalog.add(item)
        else:
            catalog.add_problem(item)
            progress.end()
            say_problem(messages, item.path, item.code, item.arguments)
    counts = catalog.counts()
    if not counts.documents:
        raise nothing_read(paths, counts.problems)
    return catalog


def _written(target: Path, catalog: Catalog, messages: Messages) -> str:
    counts = catalog.counts()
    undated = counts.documents - len(catalog.events())
    numbers = (("documents", counts.documents), ("undated", undated), ("problems", counts.problems))
    return messages.words("cli", "written", (("path", str(target)), *((name, str(number)) for name, number in numbers)))
