"""A sheet where an item, and each thing in it, is marked as secret (sekretessmarkering)."""

from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget
from sqlmodel import Session

from est_desktop.actions.secrecy import set_mark, set_public_title
from est_desktop.errors import RefusedError
from est_desktop.model.views.secrecy import MarkKind, MarkTarget, Secrecy
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.secrecy import item_secrecy, provisions
from est_desktop.rules.secrecy import authority_of, mark_of
from est_desktop.rules.typed import one_line
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.messages import message_for
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import CompletedField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace

MOST_LETTERS = 60
"""So much of what is marked is shown; more would not fit on a line."""


class SecrecySheet(Sheet):
    """Shows the marks of one item; the primary button stores all of them as one step.

    Attributes:
        marks: For each thing that can be marked, where its provision is written; empty for none.
        whole: Whether all of the item is secret, or only the marked passages.
        public_title: What public copies call the item.
        authority: Who makes the marks.
    """

    def __init__(self, page: QWidget, workspace: Workspace, item_id: UUID) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What the sheet lies over.
            workspace: Where the item is.
            item_id: The item.
        """
        super().__init__(page, tr("Secrecy"), tr("Save"), width=680)
        self._workspace = workspace
        self._view = workspace.read(lambda session: item_secrecy(session, item_id))
        self._known = workspace.read(provisions)
        self.marks: dict[UUID, CompletedField] = {}
        self._fields: dict[UUID, Field] = {}
        self.whole = Segmented[bool]([(True, tr("The whole item")), (False, tr("Only passages"))])
        self.public_title = QLineEdit(self._view.public_title)
        self.authority = QLineEdit(self._usual_authority())
        self._put_fields()
        self.accepted.connect(self._finish)

    @property
    def first(self) -> CompletedField:
        """The field to begin in."""
        return self.marks[self._view.item_id]

    def _put_fields(self) -> None:
        warning = tr(
            "A mark is a warning only: each request to see something is tried anew. Public copies "
            "leave out what is marked here. Mark passages in the text itself: select and press "
            "Ctrl+Shift+K."
        )
        self.body.addWidget(label(self._view.title, "strong", wrap=True))
        self.body.addWidget(label(warning, "caption", wrap=True))
        for target in self._view.targets:
            self._add_target(target)
        self.body.addWidget(Field(tr("&Authority that makes the mark"), self.authority))
        self.body.addStretch(1)
        leave_keys_to_window(self.public_title, self.authority)
        if self._workspace.read_only:
            for widget in (*self.marks.values(), self.whole, self.primary):
                widget.setEnabled(False)
            self.public_title.setReadOnly(True)
            self.authority.setReadOnly(True)

    def _add_target(self, target: MarkTarget) -> None:
        field = CompletedField()
        field.set_known(self._known)
        field.reset(target.secrecy.provision if target.secrecy else "")
        hint = tr("Chapter and section of OSL; empty for no mark")
        frame = Field(target_words(target), field, hint=hint if not target.label else "")
        self.marks[target.id], self._fields[target.id] = field, frame
        self.body.addWidget(frame)
        if target.kind is MarkKind.ITEM:
            whole = not self._view.has_passages or target.secrecy is not None
            self.whole.show_choice(target.secrecy.whole if target.secrecy else whole)
            self.body.addWidget(Field(tr("&What is secret"), self.whole))
            self.body.addWidget(
                Field(
                    tr("&Public title"),
                    self.public_title,
                    hint=tr("What public copies call the item; without one the title is left out"),
                )
            )

    def _usual_authority(self) -> str:
        for target in self._view.targets:
            if target.secrecy and target.secrecy.authority:
                return target.secrecy.authority
        return authority_of(self._workspace.read(letterhead))

    def _finish(self) -> None:
        wanted = [(target, self._mark(target)) for target in self._view.targets]
        changed = [(target, mark) for target, mark in wanted if mark != target.secrecy]
        title, key = self.public_title.text(), self._view.item_id
        if not changed and one_line(title) == self._view.public_title:
            self.close_sheet()
            return

        def store(session: Session) -> bool:
            for target, mark in changed:
                set_mark(session, target.kind, target.id, mark)
            set_public_title(session, key, title)
            return True

        try:
            if self._workspace.do_here(tr("Change secrecy marks"), store):
                self.close_sheet()
        except RefusedError as error:
            self._fields[key].show_fault(message_for(error))

    def _mark(self, target: MarkTarget) -> Secrecy | None:
        return mark_of(
            self.marks[target.id].currentText(),
            self.authority.text(),
            self._workspace.today(),
            target.secrecy,
            whole=target.kind is not MarkKind.ITEM or bool(self.whole.current()),
        )


def target_words(target: MarkTarget) -> str:
    """Return what a mark is on, with what it says."""
    what = {
        MarkKind.ITEM: tr("&The item"),
        MarkKind.PAPER: tr("Attachment: {title}"),
        MarkKind.DECISION: tr("Decision: {title}"),
        MarkKind.MEASURE: tr("Measure: {title}"),
    }[target.kind]
    text = one_line(target.label).replace("&", "&&")
    if len(text) > MOST_LETTERS:
        text = f"{text[:MOST_LETTERS].rpartition(' ')[0]} …"
    return what.format(title=text)
