"""A sheet that asks what a picture shows, for those who cannot see it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from est_desktop.model.views.agenda import AttachmentRow
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet


class DescriptionSheet(Sheet):
    """Asks for the description of one paper.

    Attributes:
        text: Where it is written.
    """

    def __init__(
        self, page: QWidget, paper: AttachmentRow, describe: Callable[[str], object]
    ) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What the sheet lies over.
            paper: The paper.
            describe: Stores what was written.
        """
        title = self.tr("Describe {title}").format(title=paper.title)
        super().__init__(page, title, self.tr("Save the description"))
        self.text = QPlainTextEdit(paper.description)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(px(96))
        leave_keys_to_window(self.text)
        self.body.addWidget(
            Field(
                self.tr("What does it &show?"),
                self.text,
                hint=self.tr("One or two sentences that say what the picture tells."),
            )
        )
        self._describe = describe
        self.accepted.connect(self._finish)

    def _finish(self) -> None:
        self._describe(self.text.toPlainText())
        self.close_sheet()
