"""What every document of a council is made with: its details, running head and foot."""

from collections.abc import Callable, Sequence

from est_desktop.documents.embedding import EmbeddedFile
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import sender_line
from est_desktop.documents.metadata import Details
from est_desktop.documents.page import Running, to_pdf
from est_desktop.documents.story import Story, begin
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.wording import joined
from est_desktop.model.views.areas import AreaDocument
from est_desktop.model.views.carry_over import MatterView
from est_desktop.model.views.follow_up import FollowUpView
from est_desktop.model.views.minutes import MinutesView
from est_desktop.model.views.picture import IndicatorsView, PictureView
from est_desktop.model.views.running_order import RunningOrderView
from est_desktop.model.views.summons import SummonsView

CouncilView = (
    SummonsView
    | MinutesView
    | RunningOrderView
    | FollowUpView
    | MatterView
    | AreaDocument
    | PictureView
    | IndicatorsView
)
"""What has a letterhead, a body, a title, a day and a case number."""


def council_pdf(  # noqa: PLR0913 -- what every council document leaves to its caller
    view: CouncilView,
    kind: str,
    subject: str,
    tell: Callable[[Story], None],
    tr: Translate,
    *,
    control: str = "",
    embedded: Sequence[EmbeddedFile] = (),
    warn: Warn | None = None,
) -> bytes:
    """Return a document as a PDF file; equal arguments give equal bytes.

    Args:
        view: The meeting, or what is told of several.
        kind: Which document it is, "Minnesanteckningar".
        subject: What the file says it is about.
        tell: Tells the document from top to bottom.
        tr: The language of the fixed texts.
        control: Stands at the right of each page's foot.
        embedded: Files that the document holds.
        warn: Is told of each character that cannot be printed as it was written.
    """
    structure, story = begin()
    tell(story)
    details = Details(
        title=f"{kind} – {view.title}" + (f" ({tr('Public copy')})" if view.public_copy else ""),
        author=view.letterhead.organisation or view.body,
        subject=subject,
        dated_on=view.dated_on,
    )
    running = Running(
        head=joined(kind, view.title, tr("Public copy") if view.public_copy else ""),
        foot=sender_line(view.letterhead, view.case_number),
        number=tr("Page {page} ({count})"),
        colour=view.letterhead.colour,
        control=control,
    )
    return to_pdf(structure, story, details, running, embedded=embedded, warn=warn)
