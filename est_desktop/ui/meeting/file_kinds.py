"""What sort of file a paper is: its word, its icon, and how it can be shown."""

from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath

from est_desktop.model.views.agenda import VersionRow
from est_desktop.rules.swedish import file_size
from est_desktop.ui.meeting.agenda_words import SEPARATOR
from est_desktop.ui.translation import tr


class Shown(Enum):
    """How a file can be previewed."""

    PDF = "pdf"
    PICTURE = "picture"
    TEXT = "text"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class FileKind:
    """A sort of file.

    Attributes:
        word: What people call it.
        icon: The name of its icon.
        shown: How it can be previewed.
    """

    word: str
    icon: str
    shown: Shown


def kind_of(file_name: str) -> FileKind:
    """Return what sort of file has this name; only the ending counts."""
    ending = PurePath(file_name).suffix.lower().removeprefix(".")
    match ending:
        case "pdf":
            return FileKind(tr("PDF"), "document_pdf", Shown.PDF)
        case "png" | "jpg" | "jpeg" | "gif" | "bmp" | "webp":
            return FileKind(tr("Picture"), "eye", Shown.PICTURE)
        case "txt" | "csv" | "md":
            return FileKind(tr("Text"), "document_text", Shown.TEXT)
        case "xls" | "xlsx" | "xlsm" | "ods":
            return FileKind(tr("Spreadsheet"), "document_table", Shown.NOT)
        case "doc" | "docx" | "odt" | "rtf":
            return FileKind(tr("Text document"), "document_text", Shown.NOT)
        case "ppt" | "pptx" | "odp":
            return FileKind(tr("Presentation"), "data_bar_vertical", Shown.NOT)
        case "msg" | "eml":
            return FileKind(tr("E-mail"), "mail", Shown.NOT)
    word = tr("{ending} file").format(ending=ending.upper()) if ending else tr("File")
    return FileKind(word, "document_text", Shown.NOT)


def version_facts(version: VersionRow) -> str:
    """Return a file's facts, "PDF · 812 kB", and "version 2" where it has replaced another."""
    facts = [kind_of(version.file_name).word, file_size(version.size)]
    if version.number > 1:
        facts.append(tr("version {number}").format(number=version.number))
    return SEPARATOR.join(facts)
