"""A sheet that asks what a public list calls an area, and when that applied."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget
from sqlmodel import Session

from est_desktop.errors import EmptyNameError, RefusedError
from est_desktop.model.views.areas import Classified
from est_desktop.ui.messages import message_for
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import CompletedField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.typed_fields import DateField
from est_desktop.ui.workspace import Workspace

StoreFacts = Callable[[Session, Classified], object]
"""An action that stores what was written."""
USUAL = ("utsatt område", "riskområde", "särskilt utsatt område", "inte på listan")
"""The words of the police's list; others can be written, since lists change."""


class ClassificationSheet(Sheet):
    """Asks; what is written is stored, or it is told why not.

    Attributes:
        level, source: The list's word, and the list.
        starts, ends: The days.
        by_month, uncertain: What is known of them.
    """

    def __init__(  # noqa: PLR0913 -- a question has so many parts
        self,
        page: QWidget,
        workspace: Workspace,
        title: str,
        facts: Classified | None,
        known: Sequence[str],
        store: StoreFacts,
    ) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What it lies over.
            workspace: Where it is stored.
            title: What is asked; also what the step is called.
            facts: What is changed; None for a new one.
            known: Words that are in use already.
            store: Stores what was written.
        """
        super().__init__(page, title, tr("Save"), width=560)
        self._workspace, self._title, self._store = workspace, title, store
        self.level = CompletedField()
        self.level.set_known(list(dict.fromkeys((*known, *USUAL))))
        self.source = LineField()
        self.starts, self.ends = DateField(workspace.today), DateField(workspace.today)
        self.by_month = QCheckBox(tr("Only the &month is known"))
        self.uncertain = QCheckBox(tr("It is &uncertain"))
        self.level.reset(facts.level if facts else "")
        self.source.reset(facts.source if facts else "")
        self.starts.reset(facts.from_day if facts else None)
        self.ends.reset(facts.until_day if facts else None)
        self.by_month.setChecked(facts.by_month if facts else False)
        self.uncertain.setChecked(facts.uncertain if facts else False)
        explained = tr("As the list says; the classification of its own time stays in the history.")
        self._level = Field(tr("&Classification"), self.level, hint=explained)
        self._starts = Field(tr("Applies &from"), self.starts)
        self._ends = Field(
            tr("Un&til"),
            self.ends,
            hint=tr("The day the next list took over; empty if it still applies."),
        )
        self._fault = label("", "error", wrap=True)
        self._fault.hide()
        self.body.addWidget(self._level)
        self.body.addWidget(side_by_side(self._starts, self._ends, stretches=(1, 1)))
        self.body.addWidget(self.by_month)
        self.body.addWidget(self.uncertain)
        self.body.addWidget(Field(tr("&Source"), self.source))
        self.body.addWidget(self._fault)
        self.starts.faulty.connect(self._starts.show_fault)
        self.ends.faulty.connect(self._ends.show_fault)
        self.accepted.connect(self._finish)

    @property
    def fault(self) -> str:
        """What is wrong with it all; empty for nothing."""
        return self._fault.text()

    def _finish(self) -> None:
        for field in (self.starts, self.ends):
            field.save_now()
        if self._starts.fault or self._ends.fault:
            return
        day = self.starts.value
        if day is None:
            self._starts.show_fault(tr("Write the day it began to apply."))
            self.starts.setFocus()
            return
        self._keep(day)

    def _keep(self, day: date) -> None:
        facts = Classified(
            self.level.currentText(),
            day,
            self.ends.value,
            self.by_month.isChecked(),
            self.uncertain.isChecked(),
            self.source.text(),
        )

        def act(session: Session) -> bool:
            self._store(session, facts)
            return True

        try:
            if self._workspace.do_here(self._title, act):
                self.close_sheet()
        except EmptyNameError as error:
            self._level.show_fault(message_for(error))
        except RefusedError as error:
            self._fault.setText(message_for(error))
            self._fault.show()
