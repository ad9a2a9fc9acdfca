"""The golden files: one of every kind of document, each told what it claims to be.

To add one, write a function that returns its bytes and put `@golden()` before it: it is then
validated by veraPDF, its reading order is compared with `tests/documents/expected/NAME.txt`
(`EST_WRITE_EXPECTED=1` writes that file anew), and all that holds of any file is asked of it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from est_desktop.documents.action_plan import plan_pdf
from est_desktop.documents.approval_sheet import approval_sheet_pdf
from est_desktop.documents.area_page import area_pdf, public_area_pdf
from est_desktop.documents.common_picture import picture_pdf, public_picture_pdf
from est_desktop.documents.comparison import comparison_pdf
from est_desktop.documents.embedding import EmbeddedFile, Relationship
from est_desktop.documents.follow_up import follow_up_pdf
from est_desktop.documents.history import history_pdf
from est_desktop.documents.indicators import indicators_pdf, public_indicators_pdf
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.pack.building import build_pack
from est_desktop.documents.public import public_minutes_pdf, public_plan_pdf, public_report_pdf
from est_desktop.documents.running_order import running_order_pdf
from est_desktop.documents.situation_report import report_pdf
from est_desktop.documents.summons import agenda_pdf, summons_pdf
from est_desktop.model.rich_text import plain
from est_desktop.model.views.minutes import ApprovalSheet, CorrectionLine, MinutesView
from est_desktop.model.views.pack import PackPaper, PackView
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.rules.extract import extract
from tests.documents import areas, pictures, reports, sittings, torture, views

DAY = date(2026, 11, 23)
UA, A2, A3 = "ua1", "2a", "3a"


@dataclass(frozen=True)
class Golden:
    """A file, and the profiles that it must pass.

    Attributes:
        make: Returns its bytes; equal at every call.
    """

    name: str
    profiles: tuple[str, ...]
    make: Callable[[], bytes]


EMBEDDED = (
    EmbeddedFile(
        "händelser per månad.csv",
        "månad;antal\nmaj;41\njuni;43\n".encode(),
        "text/csv",
        "Händelser per månad, underlag till § 75",
        date(2026, 10, 31),
        Relationship.DATA,
    ),
    EmbeddedFile(
        "Minnesanteckningar.docx",
        b"PK\x03\x04 (stands for a document)",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "Editable original",
        date(2026, 11, 24),
        Relationship.SOURCE,
    ),
    EmbeddedFile("plan.pdf", b"%PDF-1.4 broken", "application/pdf", "Plan", date(2026, 11, 1)),
    EmbeddedFile("plan.pdf", b"", "application/pdf", "", date(2026, 11, 2)),
)

GOLDEN: dict[str, Golden] = {}


def golden(*profiles: str):
    """Register the file that a function makes, under the function's name."""

    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        GOLDEN[make.__name__] = Golden(make.__name__, profiles or (UA, A2), make)
        return make

    return register


@golden()
def minutes() -> bytes:
    return minutes_pdf(views.minutes(14), str)


@golden()
def short_minutes() -> bytes:
    return minutes_pdf(views.minutes(2), str)


@golden()
def summons() -> bytes:
    return summons_pdf(views.summons(20), str)


@golden()
def eventful_minutes() -> bytes:
    return minutes_pdf(sittings.minutes(), str)


@golden()
def changed_summons() -> bytes:
    return summons_pdf(sittings.summons(), str)


@golden()
def running_order() -> bytes:
    return running_order_pdf(sittings.running_order(), str)


@golden()
def follow_up() -> bytes:
    return follow_up_pdf(sittings.follow_up(), str)


@golden()
def action_plan() -> bytes:
    return plan_pdf(views.plan(12), views.LETTERHEAD, str)


@golden()
def area_page() -> bytes:
    return area_pdf(areas.document(), str)


@golden()
def area_page_public_copy() -> bytes:
    return public_area_pdf(areas.document(), str)


@golden()
def situation_report() -> bytes:
    return report_pdf(reports.report(), views.LETTERHEAD, str)


@golden()
def public_situation_report() -> bytes:
    return public_report_pdf(reports.secret(), views.LETTERHEAD, str)


@golden()
def public_plan() -> bytes:
    """A public copy of the plan, in which a measure and a passage were secret."""
    view = views.plan(5)
    first, second, *rest = view.lines
    marked = replace(first, text="Kameror vid Granitgatan", secrecy=Secrecy("18 kap. 8 §", DAY))
    partly = replace(second, problem="Mörkt ⟦bakom fastigheten⟧ vid gångstråket")
    whole = replace(view, lines=(marked, partly, *rest))
    return public_plan_pdf(whole, views.LETTERHEAD, (), str)


@golden()
def history() -> bytes:
    return history_pdf(views.matter(), str)


@golden()
def common_picture() -> bytes:
    return picture_pdf(pictures.picture(), str)


@golden()
def public_common_picture() -> bytes:
    return public_picture_pdf(pictures.picture(), str)


@golden()
def picture_without_counts() -> bytes:
    return picture_pdf(pictures.empty_picture(), str)


@golden()
def indicator_table() -> bytes:
    return indicators_pdf(pictures.printed_indicators(), str)


@golden()
def public_indicator_table() -> bytes:
    return public_indicators_pdf(pictures.printed_indicators(), str)


@golden()
def agenda_alone() -> bytes:
    return agenda_pdf(views.summons(12), str)


@golden()
def approved_minutes() -> bytes:
    return minutes_pdf(replace(approved(1), control_code="ES2R-DJXF"), str)


@golden()
def approval_sheet() -> bytes:
    view = replace(approved(2), control_code="ES2R-DJXF")
    return approval_sheet_pdf(ApprovalSheet(view, "Minnesanteckningar v2.pdf", "0af7" * 16), str)


@golden()
def extract_of_approved_minutes() -> bytes:
    view = approved(1)
    line = CorrectionLine(view.dated_on, view.items[0].number, "Datumet ska vara ett annat.", "")
    return minutes_pdf(extract(replace(view, corrections=(line,)), view.items[0].id), str)


@golden()
def comparison() -> bytes:
    old, new = approved(1), approved(2)
    first, *rest = new.items
    changed = replace(first, title=f"{first.title} i Hageby", notes=plain("Ett nytt stycke."))
    return comparison_pdf(old, replace(new, items=(changed, *rest[1:])), str)


def approved(version: int) -> MinutesView:
    view = views.minutes(4)
    return replace(view, version=version, approved_on=view.dated_on)


@golden()
def tortured() -> bytes:
    return torture.pdf()


@golden(UA, A3)
def minutes_with_files() -> bytes:
    return minutes_pdf(views.minutes(3), str, embedded=EMBEDDED)


@golden()
def minutes_to_sign() -> bytes:
    return minutes_pdf(views.minutes(3), str, signature_fields=True)


@golden(UA, A3)
def minutes_to_sign_with_files() -> bytes:
    return minutes_pdf(views.minutes(14), str, signature_fields=True, embedded=EMBEDDED)


@golden(UA, A3)
def summons_with_files() -> bytes:
    return summons_pdf(views.summons(3), str, embedded=EMBEDDED[:1])


@golden()
def public_copy() -> bytes:
    return public_minutes_pdf(_secret_minutes(), [], str)


@golden()
def internal_copy() -> bytes:
    return minutes_pdf(_secret_minutes(), str)


@golden()
def pack_of_tagged_papers() -> bytes:
    return _packed(archive=False)


@golden(UA, A3)
def pack_for_the_archive() -> bytes:
    return _packed(archive=True)


def _secret_minutes() -> MinutesView:
    view = views.minutes(3)
    mark = Secrecy("18 kap. 1 §", date(2026, 11, 23), "Norrköpings kommun")
    first, *rest = view.items
    return replace(view, items=(replace(first, secrecy=mark, public_title="Lägesbild"), *rest))


def _packed(*, archive: bool) -> bytes:
    """A pack whose papers are our own tagged documents, and one that is left out."""
    papers = {
        "a" * 64: minutes_pdf(views.minutes(2), str),
        "b" * 64: summons_pdf(views.summons(3), str),
    }
    listed = [
        PackPaper(number, "1", "Ärende", f"Bilaga {number}", "", f"{number}.pdf", 1, sha256)
        for number, sha256 in enumerate(papers, 1)
    ]
    left_out = replace(listed[0], number=3, sha256="", withheld="Bilaga 3 ingår inte.")
    view = PackView(views.summons(3), (*listed, left_out))
    with TemporaryDirectory() as folder:

        def opened(paper: PackPaper) -> Path:
            file = Path(folder) / paper.sha256
            file.write_bytes(papers[paper.sha256])
            return file

        out = Path(folder) / "pack.pdf"
        build_pack(view, opened, out, str, lambda _done, _of: None, archive=archive)
        return out.read_bytes()
